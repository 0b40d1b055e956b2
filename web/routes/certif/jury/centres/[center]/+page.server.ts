import { fail, redirect } from '@sveltejs/kit';
import { archiveCenter, restoreCenter, type KeptCenter } from '#db/centers/keeping';
import type { Staff } from '#db/jury/publication';
import { readTeam, teamForms } from '$lib/server/team';
import { requireKept } from '../kept.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const { staff, center } = await requireKept(event);
	return { center, myId: staff.userId, team: await readTeam(center.id, true) };
};

const forms = teamForms(async (event: RequestEvent) => {
	const { staff, center } = await requireKept(event);
	return { center, userId: staff.userId };
});

type Act = typeof archiveCenter;

const decide = (act: 'archive' | 'restore', work: Act) => async (event: RequestEvent) => {
	const { staff, center }: { staff: Staff; center: KeptCenter } = await requireKept(event);
	const typed = String((await event.request.formData()).get('reason') ?? '');
	const done = await work(staff, center.id, typed.replaceAll('\r\n', '\n'));
	if (!('because' in done)) redirect(303, event.url.pathname);
	return fail(409, { act, because: done.because, typed: { reason: typed } });
};

export const actions: Actions = {
	invite: forms.invite,
	renew: forms.renew,
	cancel: forms.cancel,
	changeRole: forms.changeRole,
	designate: forms.designate,
	disable: forms.disable,
	// Of one of the staff who is in the team himself.
	leave: forms.disable,
	archive: decide('archive', archiveCenter),
	restore: decide('restore', restoreCenter)
};
