import { redirect } from '@sveltejs/kit';
import { endMembership } from '#db/structures/members';
import type { Structure } from '#db/structures/structure';
import { requireTeacher } from '$lib/server/guards';
import { answer, readTeam, teamForms } from '$lib/server/team';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

async function open(event: Parameters<typeof requireTeacher>[0]) {
	const { organization, userId } = await requireTeacher(event);
	const structure: Structure = { kind: 'organization', id: organization.id };
	return { organization, userId, structure };
}

export const load: PageServerLoad = async (event) => {
	const { organization, userId, structure } = await open(event);
	return {
		myId: userId,
		team: await readTeam(structure, organization.role === 'administrator')
	};
};

const forms = teamForms((event: RequestEvent) => open(event));

export const actions: Actions = {
	invite: forms.invite,
	renew: forms.renew,
	cancel: forms.cancel,
	changeRole: forms.changeRole,
	designate: forms.designate,
	disable: forms.disable,

	leave: async (event) => {
		const { structure, userId } = await open(event);
		const { because } = await endMembership(structure, userId, userId);
		if (because) return answer({ act: 'leave', because, addresses: [] });
		redirect(303, '/');
	}
};
