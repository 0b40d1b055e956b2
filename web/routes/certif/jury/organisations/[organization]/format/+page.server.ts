import { fail, redirect } from '@sveltejs/kit';
import { chooseFormat, findChosenFormat, findRegister } from '#db/learners/register';
import { EMPTY_COLUMN, MOST_COLUMNS, readFormat, typedFormat } from '#engine/learners/format-form';
import { learnerFormat, ownPart } from '#engine/learners/formats';
import { LEARNER_FORMATS } from '#engine/vocabulary';
import { requireKept } from '../../kept.server';
import { readFormatForm } from './format-form.server';
import type { Actions, PageServerLoad } from './$types';

/** Beside those that are there: saved with something in them, others follow. */
const SPARE_COLUMNS = 3;

export const load: PageServerLoad = async (event) => {
	const { organization } = await requireKept(event);
	const { kind, own } = await findChosenFormat(organization.id);
	const columns = typedFormat(own ?? ownPart(learnerFormat('generic')));
	const spare = Math.min(SPARE_COLUMNS, MOST_COLUMNS - columns.length);
	return {
		id: organization.id,
		name: organization.name,
		kind,
		inForce: (await findRegister(organization.id)).format.kind,
		isKept: organization.isManagingStudents,
		columns: [...columns, ...Array.from({ length: spare }, () => EMPTY_COLUMN)],
		isSaved: event.url.searchParams.get('fait') === 'enregistre'
	};
};

export const actions: Actions = {
	default: async (event) => {
		const { staff, organization } = await requireKept(event);
		const { word, columns } = readFormatForm(await event.request.formData());
		const kind = LEARNER_FORMATS.find((one) => one === word) ?? null;
		const own = kind === 'generic' ? readFormat(columns) : null;
		const done = await chooseFormat(staff, organization.id, { kind, own });
		if ('faults' in done) return fail(400, { word, columns, faults: done.faults, because: null });
		if ('because' in done) {
			return fail(409, { word, columns, faults: [], because: done.because });
		}
		redirect(303, `${event.url.pathname}?fait=enregistre`);
	}
};
