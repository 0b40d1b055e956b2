/**
 * `npm run bench:imports`: how long 200 candidates of a session, then 100 sessions of 5,000 candidates take from the bytes of
 * a file to their rows in the database, by format: read, looked at, confirmed. The official lists are read before, as by a
 * server that has enrolled somebody. Then 3,000 learners of a school, from SIECLE zipped and from a table.
 */
import { randomUUID } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { findMyCenter, type MyCenter } from '#db/centers/centers';
import { identityKey, listVersion } from '#db/centers/enrolled';
import { findEnrolment } from '#db/centers/enrolment';
import { replaceList } from '#db/centers/enrolment-lists';
import { formRules } from '#db/centers/form-rules';
import { confirmImport, findImport, keepImport } from '#db/centers/mass-import/kept';
import { planKept } from '#db/centers/mass-import/plan';
import { runMassImport } from '#db/centers/mass-import/work';
import { db } from '#db/connection.server';
import { defineJob, findJob, runJobs } from '#db/jobs';
import type { Actor } from '#db/journal';
import { seeNode } from '#db/nodes';
import { centers } from '#db/schema/structures';
import { centerMemberships } from '#db/schema/teams';
import { seedAccount } from '#db/seed/rooms';
import { seedSession } from '#db/seed/school';
import type { TypedCandidate } from '#engine/center/candidate-form';
import { planList } from '#engine/center/candidate-list';
import { toLocalTime } from '#engine/center/local-time';
import { CANDIDATE_FIELDS } from '#engine/vocabulary';
import { readCandidates, writeCandidates } from '../web/lib/server/candidate-file.ts';
import { readImport, writeTemplate } from '../web/lib/server/mass-import-file.ts';
import { summarizeImport } from '../web/lib/server/mass-import-summary.ts';
import { readSheet, SHEET_FORMATS, writeSheet } from '../web/lib/server/sheets/sheet.ts';
import { measureLearners } from './bench/learners.ts';
import { measure } from './bench/measure.ts';
import { readNumbers } from './bench/options.ts';

const { candidates, sessions, massCandidates, learners } = readNumbers({
	candidates: 200,
	sessions: 100,
	massCandidates: 5_000,
	learners: 3_000
});
const LIMIT_MS = 2_000;
const LEARNERS_LIMIT_MS = 10_000;
const MASS_LIMIT_MS = 15_000;
/** Another hour each time: a center has no two sessions that are the same. */
let hour = 8;

await measure(async () => {
	const { userId } = await seedAccount();
	const actor: Actor = { role: 'center', userId };
	const center = await createCenter(userId);
	const rules = await formRules(center);
	const list = Array.from({ length: candidates }, (_, i) => typed(i));
	const figures: Record<string, number> = { candidates };
	for (const format of SHEET_FORMATS) {
		const bytes = await writeCandidates(format, center, list);
		const session = await createSession(center);
		const started = performance.now();
		const file = await readCandidates(bytes, center);
		if ('missing' in file) throw new Error(`no ${file.missing.join()} in the ${format}`);
		const { enrolled } = (await findEnrolment(center.id, session))!;
		planList(file.rows, enrolled, rules, identityKey);
		const version = listVersion(enrolled);
		const done = await replaceList(actor, center, session, file.rows, version, rules);
		if ('because' in done || done.added !== candidates) throw new Error(JSON.stringify(done));
		figures[`${format}Ms`] = Math.round(performance.now() - started);
	}
	defineJob('massImport', runMassImport);
	for (const format of SHEET_FORMATS) {
		const bytes = await writeSheet(format, 'Sessions', await massRows(center));
		const delay = monitorEventLoopDelay({ resolution: 5 });
		delay.enable();
		const started = performance.now();
		await importMany(center, userId, bytes);
		figures[`mass_${format}Ms`] = Math.round(performance.now() - started);
		// While others of the same server wait.
		figures[`mass_${format}LongestWaitMs`] = Math.round(delay.max / 1e6);
		delay.disable();
	}
	const learnerFigures = await measureLearners(learners);
	const holds = SHEET_FORMATS.every(
		(format) => figures[`${format}Ms`]! <= LIMIT_MS && figures[`mass_${format}Ms`]! <= MASS_LIMIT_MS
	);
	const areLearnersFast = Object.entries(learnerFigures).every(
		([name, ms]) => name.endsWith('LongestWaitMs') || ms <= LEARNERS_LIMIT_MS
	);
	return {
		figures: { ...figures, sessions, massCandidates, learners, ...learnerFigures },
		holds: holds && areLearnersFast
	};
});

/** As the pages do, from the upload to the end of the job. */
async function importMany(center: MyCenter, userId: string, bytes: Uint8Array): Promise<void> {
	const file = await readImport(bytes, 'sessions', center);
	if ('fault' in file) throw new Error(`${file.fault} ${file.missing.join()}`);
	const id = await keepImport(center.id, userId, file);
	const kept = await findImport(db, id, center.id, userId);
	const plan = await planKept(db, center, kept!.file!, { now: Date.now() });
	const { versions, faults } = summarizeImport(file, plan);
	if (faults.length > 0) throw new Error(JSON.stringify(faults[0]));
	await confirmImport({ importId: id, centerId: center.id, versions }, userId);
	const node = randomUUID();
	await seeNode(node);
	await runJobs(node);
	const done = (await findImport(db, id, center.id, userId))!;
	const job = await findJob(done.jobId!, userId);
	const { created, added } = job!.outcome as { created: number[]; added: number };
	if (created.length !== sessions || added !== massCandidates) throw new Error(JSON.stringify(job));
}

async function massRows(center: MyCenter): Promise<string[][]> {
	const [labels] = await readSheet(await writeTemplate('csv', center));
	const date = toLocalTime(Date.now() + 30 * 86_400_000, center.timeZone).date;
	const time = `${String(hour++).padStart(2, '0')}:30`;
	const rows = Array.from({ length: massCandidates }, (_, i) => {
		const { lastName, firstName, birthDate, sex, birthPostalCode, birthCity, email } = typed(i);
		const session = ['', 'Campus', `Salle ${i % sessions}`, date, time, 'Sophie Renard', ''];
		const place = ['', birthPostalCode, birthCity, 'France', '', email, '', ''];
		return [...session, lastName, firstName, birthDate, sex, ...place, 'Gratuite', '', ''];
	});
	return [labels!.cells, ...rows];
}

async function createCenter(userId: string): Promise<MyCenter> {
	const [center] = await db
		.insert(centers)
		.values({ type: 'PRO', name: 'Mesure', timeZone: 'Europe/Paris' })
		.returning();
	await db.insert(centerMemberships).values({ structureId: center!.id, userId, role: 'member' });
	return (await findMyCenter(center!.id, userId))!;
}

/** One candidate is in it, whom the list removes. */
async function createSession({ id }: MyCenter): Promise<number> {
	const before = { firstName: 'Ada', lastName: 'Mesure', birthDate: '2000-01-01' };
	return (await seedSession(id, [before])).id;
}

function typed(i: number): TypedCandidate {
	const nothing = Object.fromEntries(CANDIDATE_FIELDS.map((field) => [field, '']));
	return {
		...(nothing as TypedCandidate),
		lastName: `Nom${i}`,
		firstName: `Prénom${i}`,
		birthDate: `2010-01-${String((i % 28) + 1).padStart(2, '0')}`,
		sex: i % 2 === 0 ? 'F' : 'M',
		birthCountry: 'France',
		birthPostalCode: '93100',
		birthCity: 'Montreuil',
		email: `candidat${i}@vigie.example`,
		billingMode: 'free'
	};
}
