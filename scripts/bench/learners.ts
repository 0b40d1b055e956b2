/** How long a register of learners takes from the bytes of its file to the list of the school. */
import { randomUUID } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { zipSync } from 'fflate';
import { db } from '#db/connection.server';
import { defineJob, findJob, runJobs } from '#db/jobs';
import { runLearnerImport, type LearnerImportOutcome } from '#db/learners/import-work';
import {
	confirmLearnerImport,
	findLearnerImport,
	keepLearnerImport,
	planLearners
} from '#db/learners/imports';
import { findRegister } from '#db/learners/register';
import { seeNode } from '#db/nodes';
import { organizations } from '#db/schema/structures';
import { organizationMemberships } from '#db/schema/teams';
import { seedAccount } from '#db/seed/rooms';
import { learnerFormat } from '#engine/learners/formats';
import { readRows } from '#engine/learners/read-rows';
import type { LearnerFormatKind } from '#engine/vocabulary';
import { readLearnerFile } from '../../web/lib/server/learners/learner-file.ts';
import { siecleXml } from '../../tests/support/learners.ts';

/** Each file twice: the first adds everybody, the second changes everybody. */
export async function measureLearners(count: number): Promise<Record<string, number>> {
	defineJob('learnerImport', runLearnerImport);
	const uai = '0750001A';
	const pupils = (division: string) =>
		Array.from({ length: count }, (_, i) => ({ firstName: `Prénom${i}`, division }));
	const zipped = (division: string) =>
		zipSync({ 'eleves.xml': new TextEncoder().encode(siecleXml(uai, pupils(division))) });
	const table = (division: string) => {
		const labels = learnerFormat('fregata').columns.map(({ label }) => label);
		const rows = pupils(division).map(({ firstName }, i) =>
			[
				...[`A${i}`, firstName, '', '', `Nom${i}`, '', 'F', '07/05/2010', '01004', ''],
				...['01', '99100', 'ST', '20010017110', division]
			].join(';')
		);
		return new TextEncoder().encode([labels.join(';'), ...rows].join('\r\n'));
	};
	return {
		...(await measureFile('siecle', uai, zipped)),
		...(await measureFile('fregata', null, table))
	};
}

async function measureFile(
	learnerFormat: LearnerFormatKind,
	externalId: string | null,
	write: (division: string) => Uint8Array
): Promise<Record<string, number>> {
	const { userId } = await seedAccount();
	const school = { type: 'SCO' as const, name: 'Mesure', isManagingStudents: true };
	const [made] = await db
		.insert(organizations)
		.values({ ...school, externalId, learnerFormat })
		.returning();
	const organizationId = made!.id;
	await db
		.insert(organizationMemberships)
		.values({ structureId: organizationId, userId, role: 'administrator' });
	const figures: Record<string, number> = {};
	for (const [act, division] of [
		['added', '2NDE 7'],
		['updated', '2NDE 8']
	] as const) {
		const bytes = write(division);
		const delay = monitorEventLoopDelay({ resolution: 5 });
		delay.enable();
		const started = performance.now();
		const { counts } = await importAll(organizationId, userId, bytes);
		figures[`learners_${learnerFormat}_${act}Ms`] = Math.round(performance.now() - started);
		figures[`learners_${learnerFormat}_${act}LongestWaitMs`] = Math.round(delay.max / 1e6);
		delay.disable();
		if (counts[act] === 0) throw new Error(JSON.stringify(counts));
	}
	return figures;
}

/** As the pages do, from the upload to the end of the job. */
async function importAll(organizationId: number, userId: string, bytes: Uint8Array) {
	const { format, uai } = await findRegister(organizationId);
	const read = await readLearnerFile(bytes, format, uai);
	const file = { format, mode: 'replace' as const, encoding: read.encoding };
	const rows = readRows(format, read.rows);
	const importId = await keepLearnerImport(organizationId, userId, 'mesure', { ...file, rows });
	const kept = await findLearnerImport(db, importId, organizationId, userId);
	const { stamp } = await planLearners(db, organizationId, kept!.file!);
	await confirmLearnerImport({ importId, organizationId, stamp }, userId);
	const node = randomUUID();
	await seeNode(node);
	await runJobs(node);
	const { jobId } = (await findLearnerImport(db, importId, organizationId, userId))!;
	const outcome = (await findJob(jobId!, userId))!.outcome as LearnerImportOutcome;
	if ('because' in outcome) throw new Error(outcome.because);
	return outcome;
}
