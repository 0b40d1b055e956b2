import { error, redirect } from '@sveltejs/kit';
import { db } from '#db/connection.server';
import { findJob } from '#db/jobs';
import type { LearnerImportOutcome } from '#db/learners/import-work';
import { confirmLearnerImport, planLearners, reopenLearnerImport } from '#db/learners/imports';
import { countFates } from '#engine/learners/compare-register';
import { LEARNER_FATES } from '#engine/vocabulary';
import { readPageNumber } from '$lib/page-number';
import { requireLearnerImport } from './import.server.ts';
import type { Actions, PageServerLoad } from './$types';

const PAGE_SIZE = 50;

export const load: PageServerLoad = async (event) => {
	const { organization, userId, kept } = await requireLearnerImport(event);
	const now = Date.now();
	const { id, fileName, file, jobId } = kept;
	const job = jobId === null ? null : await findJob(jobId, userId);
	const head = { id, fileName, now };
	if (job || !file) {
		const outcome = (job?.outcome ?? null) as LearnerImportOutcome | null;
		return { ...head, job, outcome, plan: null };
	}
	const { fates, stamp } = await planLearners(db, organization.id, file);
	const counts = countFates(fates);
	const wanted = event.url.searchParams.get('sort');
	// What is wrong first, or whatever there is.
	const shown =
		LEARNER_FATES.find((one) => one === wanted) ??
		LEARNER_FATES.find((one) => counts[one] > 0) ??
		'unchanged';
	const rows = fates.filter(({ does }) => does === shown);
	const lastPage = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
	const page = Math.min(readPageNumber(event.url.searchParams), lastPage);
	return {
		...head,
		job: null,
		outcome: null,
		plan: {
			stamp,
			counts,
			shown,
			page,
			lastPage,
			kind: file.format.kind,
			mode: file.mode,
			encoding: file.encoding,
			rowCount: file.rows.length,
			homonyms: fates.filter(({ row }) => row?.isHomonym).length,
			others: fates.filter(({ isSomebodyElse }) => isSomebodyElse).length,
			unknown: fates.filter(({ row }) => row && row.unknown.length > 0).length,
			rows: rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
		}
	};
};

export const actions: Actions = {
	/** Asks for what was told, unless the list changes until then. */
	confirm: async (event) => {
		const { organization, userId, kept } = await requireLearnerImport(event);
		const stamp = String((await event.request.formData()).get('stamp') ?? '');
		const order = { importId: kept.id, organizationId: organization.id, stamp };
		if (!(await confirmLearnerImport(order, userId))) error(404);
		redirect(303, event.url.pathname);
	},
	/** Of what was refused, or failed: it waits again. */
	again: async (event) => {
		const { organization, userId, kept } = await requireLearnerImport(event);
		await reopenLearnerImport(kept.id, organization.id, userId);
		redirect(303, event.url.pathname);
	}
};
