import { error, fail, redirect } from '@sveltejs/kit';
import {
	activateTestVersion,
	deleteTestVersion,
	findActiveVersionId,
	findTestVersion,
	readConfiguration,
	saveTestVersion,
	type Changed
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

function save({ id, fields }: Read): Promise<Changed> {
	const { comment } = fields;
	const refuseText = (because: Refusal) => Promise.resolve({ because });
	if (comment.length > LONGEST_COMMENT) return refuseText('text-too-long');
	if (!isPlainText(comment)) return refuseText('malformed');
	return saveTestVersion(id, { configuration: configurationOf(fields), comment });
}

export const actions: Actions = {
	save: async (event) => {
		await requireStaff(event, ...RULERS);
		const written = await read(event);
		const done = await save(written);
		return 'because' in done ? refuse(written, done.because, done.defects) : { isSaved: true };
	},

	activate: async (event) => {
		const { staff } = await requireStaff(event, ...RULERS);
		const written = await read(event);
		const saved = await save(written);
		if ('because' in saved) return refuse(written, saved.because, saved.defects);
		const done = await activateTestVersion(staff, written.id);
		if ('because' in done) return refuse(written, done.because, done.defects);
		redirect(303, '/certif/jury/versions');
	},

	delete: async (event) => {
		await requireStaff(event, ...RULERS);
		const written = await read(event);
		const done = await deleteTestVersion(written.id);
		if ('because' in done) return refuse(written, done.because);
		redirect(303, '/certif/jury/versions');
	}
};
