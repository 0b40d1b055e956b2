import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { addPlaceLot, listPlaceLots, readPlaces, removePlaceLot } from '#db/organizations/places';
import { toLocalTime } from '#engine/center/local-time';
import { requireId } from '$lib/server/guards';
import { archiveForms } from '$lib/server/structure-form';
import { readTeam, teamForms } from '$lib/server/team';
import { requireKept } from '../kept.server';
import { readLotForm } from '../lot-form.server';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

async function open(event: Parameters<typeof requireKept>[0]) {
	const { staff, organization } = await requireKept(event);
	const structure = { kind: 'organization', id: organization.id } as const;
	return { staff, userId: staff.userId, organization, structure };
}

export const load: PageServerLoad = async (event) => {
	const { staff, organization, structure } = await open(event);
	const { id } = organization;
	return {
		organization,
		places: await readPlaces(id),
		lots: await listPlaceLots(id),
		today: toLocalTime(Date.now(), organization.timeZone).date,
		key: randomUUID(),
		myId: staff.userId,
		team: await readTeam(structure, true)
	};
};

const forms = teamForms((event: RequestEvent) => open(event));
const keeping = archiveForms((event: RequestEvent) => open(event));

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
	restore: keeping.restore,

	addLot: async (event) => {
		const { staff, organization } = await open(event);
		const { typed, lot, key } = readLotForm(await event.request.formData());
		const act = 'addLot' as const;
		if ('because' in lot) return fail(400, { act, because: lot.because, lot: typed });
		const done = await addPlaceLot(staff, organization.id, lot, `${organization.id} ${key}`);
		if ('because' in done) return fail(409, { act, because: done.because, lot: typed });
		redirect(303, `${event.url.pathname}#places`);
	},

	removeLot: async (event) => {
		const { staff, organization } = await open(event);
		const id = requireId(String((await event.request.formData()).get('id')));
		const done = await removePlaceLot(staff, organization.id, id);
		if ('because' in done) {
			return fail(409, { act: 'removeLot' as const, because: done.because, lot: null });
		}
		redirect(303, `${event.url.pathname}#places`);
	}
};
