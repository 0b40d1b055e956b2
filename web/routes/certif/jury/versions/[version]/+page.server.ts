import { error, fail, redirect } from '@sveltejs/kit';
import {
	activateTestVersion,
	deleteTestVersion,
	findActiveVersionId,
	findTestVersion,
	readConfiguration,
	saveTestVersion,
	type Changed,
	type WrittenVersion
} from '#db/test-versions';
import { db } from '#db/connection.server';
import { RULERS } from '#engine/center/staff-rights';
import { readScore } from '#engine/scoring/score';
import { isPlainText } from '#engine/spelling';
import type { ConfigurationDefects } from '#engine/scoring/test-configuration';
import type { Refusal } from '#engine/vocabulary';
import { requireId, requireStaff } from '$lib/server/guards';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { configurationOf, fieldsOf, readFields, type VersionFields } from './version-form.ts';

const LONGEST_COMMENT = 1_000;
/** Between the least and the most able, in logits. */
const ABILITIES = [-3, -2, -1, 0, 1, 2, 3];

async function getVersion(event: Pick<RequestEvent, 'params'>) {
	const version = await findTestVersion(requireId(event.params.version));
	if (!version) error(404);
	return version;
}

export const load: PageServerLoad = async (event) => {
	await requireStaff(event, ...RULERS);
	const version = await getVersion(event);
	const active = await readConfiguration(await findActiveVersionId(db));
	return {
		version,
		fields: fieldsOf(version.configuration, version.comment),
		longestComment: LONGEST_COMMENT,
		scores: ABILITIES.map((ability) => ({
			ability,
			now: readScore(ability, active.tables.meshes),
			then: readScore(ability, version.configuration.tables.meshes)
		}))
	};
};

interface Read {
	id: number;
	fields: VersionFields;
}

async function read(event: RequestEvent): Promise<Read> {
	const { id, configuration } = await getVersion(event);
	const boundCount = configuration.tables.meshes.length + 1;
	return { id, fields: readFields(await event.request.formData(), boundCount) };
}

function refuse(
	{ fields }: Read,
	because: Refusal,
	defects: ConfigurationDefects = { defects: [], tables: [] }
) {
	return fail(because === 'test-version-frozen' ? 409 : 400, { because, defects, fields });
}

/** Does something with what was typed, or says why it cannot be kept. */
async function withWritten(
	{ fields }: Read,
	work: (written: WrittenVersion) => Promise<Changed>
): Promise<Changed> {
	const { comment } = fields;
	if (comment.length > LONGEST_COMMENT) return { because: 'text-too-long' };
	if (!isPlainText(comment)) return { because: 'malformed' };
	return work({ configuration: configurationOf(fields), comment });
}

export const actions: Actions = {
	save: async (event) => {
		await requireStaff(event, ...RULERS);
		const typed = await read(event);
		const done = await withWritten(typed, (written) => saveTestVersion(typed.id, written));
		return 'because' in done ? refuse(typed, done.because, done.defects) : { isSaved: true };
	},

	activate: async (event) => {
		const { staff } = await requireStaff(event, ...RULERS);
		const typed = await read(event);
		const done = await withWritten(typed, (written) =>
			activateTestVersion(staff, typed.id, written)
		);
		if ('because' in done) return refuse(typed, done.because, done.defects);
		redirect(303, '/certif/jury/versions');
	},

	delete: async (event) => {
		await requireStaff(event, ...RULERS);
		const typed = await read(event);
		const done = await deleteTestVersion(typed.id);
		if ('because' in done) return refuse(typed, done.because);
		redirect(303, '/certif/jury/versions');
	}
};
