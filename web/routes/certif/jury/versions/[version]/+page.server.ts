import { error, fail, redirect } from '@sveltejs/kit';
import {
	activateTestVersion,
	deleteTestVersion,
	findActiveVersionId,
	findTestVersion,
	readConfiguration,
	saveTestVersion,
	stampOf,
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
		stamp: stampOf(version),
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
	/** Of the draft as it was seen. */
	stamp: string;
	/** Of the draft as it is now. */
	stampNow: string;
	fields: VersionFields;
}

async function read(event: RequestEvent): Promise<Read> {
	const version = await getVersion(event);
	const boundCount = version.configuration.tables.meshes.length + 1;
	const form = await event.request.formData();
	return {
		id: version.id,
		stamp: String(form.get('stamp')),
		stampNow: stampOf(version),
		fields: readFields(form, boundCount)
	};
}

function refuse(
	{ fields, stamp, stampNow }: Read,
	because: Refusal,
	defects: ConfigurationDefects = { defects: [], tables: [] }
) {
	const isChanged = because === 'test-version-changed';
	return fail(isChanged || because === 'test-version-frozen' ? 409 : 400, {
		because,
		defects,
		fields,
		// Once he was told, who saves again means it.
		stamp: isChanged ? stampNow : stamp
	});
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
		const done = await withWritten(typed, (written) =>
			saveTestVersion(typed.id, typed.stamp, written)
		);
		return 'because' in done ? refuse(typed, done.because, done.defects) : { isSaved: true };
	},

	activate: async (event) => {
		const { staff } = await requireStaff(event, ...RULERS);
		const typed = await read(event);
		const done = await withWritten(typed, (written) =>
			activateTestVersion(staff, typed.id, typed.stamp, written)
		);
		if ('because' in done) return refuse(typed, done.because, done.defects);
		redirect(303, '/certif/jury/versions');
	},

	delete: async (event) => {
		await requireStaff(event, ...RULERS);
		const typed = await read(event);
		const done = await deleteTestVersion(typed.id, typed.stamp);
		if ('because' in done) return refuse(typed, done.because);
		redirect(303, '/certif/jury/versions');
	}
};
