import { archiveForms } from '$lib/server/structure-form';
import { readTeam, teamForms } from '$lib/server/team';
import { requireKept } from '../kept.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { staff, center } = await requireKept(event);
	return {
		center,
		myId: staff.userId,
		team: await readTeam({ kind: 'center', id: center.id }, true)
	};
};

const forms = teamForms(async (event: RequestEvent) => {
	const { staff, center } = await requireKept(event);
	const structure = { kind: 'center', id: center.id } as const;
	return { structure, userId: staff.userId };
});

const keeping = archiveForms(async (event: RequestEvent) => {
	const { staff, center } = await requireKept(event);
	return { staff, structure: { kind: 'center', id: center.id } };
});

export const actions: Actions = {
	invite: forms.invite,
	renew: forms.renew,
	cancel: forms.cancel,
	changeRole: forms.changeRole,
	designate: forms.designate,
	disable: forms.disable,
	// Of one of the staff who is in the team himself.
	leave: forms.disable,
	archive: keeping.archive,
	restore: keeping.restore
};
