import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { findLastImport } from '#db/learners/imports';
import { listAttributeFilters, listDivisions, listLearners } from '#db/learners/list';
import { findRegister } from '#db/learners/register';
import { setSpokenTexts } from '#db/learners/spoken-texts';
import { isPlainText } from '#engine/spelling';
import { maySpeakTexts, requireTeacher } from '$lib/server/guards';
import { readChosenLearners, readCount } from '../chosen.server.ts';
import { readSearch } from './search.ts';
import type { Actions, PageServerLoad, RouteParams } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organization } = await requireTeacher(event);
	const { isKept, format } = await findRegister(organization.id);
	const labels = (is: 'isShown' | 'isFilter') =>
		format.columns.filter((column) => column[is]).map(({ label }) => label);
	const [divisions, filters] = await Promise.all([
		listDivisions(organization.id),
		listAttributeFilters(organization.id, labels('isFilter'))
	]);
	const asked = readSearch(event.url.searchParams, filters);
	// No name has what no text may hold.
	const text = isPlainText(asked.text) ? asked.text : '';
	const division = divisions.find((one) => one === asked.division) ?? null;
	const search = { ...asked, text, division };
	return {
		list: await listLearners(organization.id, search),
		search,
		divisions,
		filters,
		/** Columns of the organization's own. */
		shown: labels('isShown'),
		hasSpokenTexts: maySpeakTexts(organization),
		startedCount: readCount(event.url.searchParams, 'lus'),
		stoppedCount: readCount(event.url.searchParams, 'nonlus'),
		deletedCount: readCount(event.url.searchParams, 'supprimes'),
		isKept,
		last: await findLastImport(organization.id)
	};
};

async function requireSpokenTexts(event: RequestEvent<RouteParams>) {
	const teacher = await requireTeacher(event);
	if (!maySpeakTexts(teacher.organization)) error(404);
	return teacher;
}

export const actions: Actions = {
	/** Of those who are ticked; leads back to the same list, which says for how many it changed. */
	spokenTexts: async (event) => {
		const { organization } = await requireSpokenTexts(event);
		const form = await event.request.formData();
		const learnerIds = readChosenLearners(form);
		if (learnerIds.length === 0) return fail(400, { because: 'learners-not-chosen' as const });
		const isOn = form.get('isOn') === 'on';
		const count = await setSpokenTexts(organization.id, learnerIds, isOn);
		const params = new URLSearchParams(event.url.searchParams);
		for (const name of ['/spokenTexts', 'supprimes', 'lus', 'nonlus']) params.delete(name);
		params.set(isOn ? 'lus' : 'nonlus', String(count));
		redirect(303, `${event.url.pathname}?${params}`);
	}
};
