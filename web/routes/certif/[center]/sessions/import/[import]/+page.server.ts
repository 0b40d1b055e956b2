import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { confirmImport, findImport, reopenImport } from '#db/centers/mass-import/kept';
import { listImported, planKept } from '#db/centers/mass-import/plan';
import type { ImportOutcome } from '#db/centers/mass-import/work';
import { db } from '#db/connection.server';
import { findJob } from '#db/jobs';
import type { MyCenter } from '#db/centers/centers';
import { mayPrepareSessions } from '#engine/center/session-rules';
import { requireCenter } from '$lib/server/guards';
import { MOST_SHOWN, summarizeImport } from '$lib/server/mass-import-summary';
import { refusalText } from '$lib/words';
import type { Actions, PageServerLoad, RouteParams } from './$types';

/** The file that the address names, for its author alone. */
async function requireImport(event: RequestEvent<RouteParams>) {
	const { center, actor } = await requireCenter(event);
	const id = z.uuid().safeParse(event.params.import);
	const kept = id.success && (await findImport(db, id.data, center.id, actor.userId));
	if (!kept) error(404);
	return { center, actor, kept };
}

export const load: PageServerLoad = async (event) => {
	const { center, actor, kept } = await requireImport(event);
	const now = Date.now();
	const job = kept.jobId === null ? null : await findJob(kept.jobId, actor.userId);
	const name = kept.file?.name ?? '';
	if (job) {
		const outcome = job.outcome as ImportOutcome | null;
		const columns = kept.file?.columns ?? {};
		return { job, now, name, columns, done: await describe(center, outcome), summary: null };
	}
	const verdict = mayPrepareSessions(center, now);
	const { file } = kept;
	return {
		job: null,
		now,
		name,
		because: verdict.allowed ? null : verdict.because,
		columns: file?.columns ?? {},
		summary: file && summarizeImport(file, await planKept(db, center, file, { now }))
	};
};

/** With the first of the sessions that it is about. */
async function describe(center: MyCenter, outcome: ImportOutcome | null) {
	if (!outcome || !('created' in outcome)) return outcome;
	const { created, edited, ...counts } = outcome;
	const list = (ids: number[]) => listImported(center.id, ids.slice(0, MOST_SHOWN));
	return {
		counts: { created: created.length, edited: edited.length, ...counts },
		created: await list(created),
		edited: await list(edited)
	};
}

const lists = z.record(z.string().regex(/^\d+$/), z.string().max(100));

export const actions: Actions = {
	/** Asks for what was told, unless something changes until then. */
	confirm: async (event) => {
		const { center, actor, kept } = await requireImport(event);
		const versions = readVersions((await event.request.formData()).get('versions'));
		if (!versions) return fail(400, { text: refusalText('malformed') });
		const order = { importId: kept.id, centerId: center.id, versions };
		if (!(await confirmImport(order, actor.userId))) error(404);
		redirect(303, event.url.pathname);
	},
	/** Of what was refused, or failed: it waits again. */
	again: async (event) => {
		const { center, actor, kept } = await requireImport(event);
		await reopenImport(kept.id, center.id, actor.userId);
		redirect(303, event.url.pathname);
	}
};

function readVersions(text: FormDataEntryValue | null) {
	try {
		return lists.parse(JSON.parse(String(text)));
	} catch {
		return null;
	}
}
