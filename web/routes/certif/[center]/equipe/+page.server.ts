import { redirect } from '@sveltejs/kit';
import { endMembership } from '#db/structures/members';
import type { Structure } from '#db/structures/structure';
import { requireCenter } from '$lib/server/guards';
import { answer, readTeam, teamForms } from '$lib/server/team';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { center, actor } = await requireCenter(event);
	return {
		myId: actor.userId,
		team: await readTeam(structureOf(center), center.role === 'administrator')
	};
};

const structureOf = ({ id }: { id: number }): Structure => ({ kind: 'center', id });

const forms = teamForms(async (event: RequestEvent) => {
	const { center, actor } = await requireCenter(event);
	return { structure: structureOf(center), userId: actor.userId };
});

export const actions: Actions = {
	invite: forms.invite,
	renew: forms.renew,
	cancel: forms.cancel,
	changeRole: forms.changeRole,
	designate: forms.designate,
	disable: forms.disable,

	leave: async (event) => {
		const { center, actor } = await requireCenter(event);
		const { because } = await endMembership(structureOf(center), actor.userId, actor.userId);
		if (because) return answer({ act: 'leave', because, addresses: [] });
		redirect(303, '/certif');
	}
};
