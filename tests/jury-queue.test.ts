/** The queues of the jury, and the publication of many sessions in the background. */
import { randomUUID } from 'node:crypto';
import { eq, inArray } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { db } from '#db/connection.server';
import { defineJob, findJob, onJobChanged, type JobView } from '#db/jobs';
import { findPublication, publishSessions, runPublication } from '#db/jury/batches';
import { publishSession, type Staff } from '#db/jury/publication';
import { listJurySessions, listReadySessions, type JurySearch } from '#db/jury/session-list';
import { assessments, results } from '#db/schema/assessments';
import { incidents } from '#db/schema/incidents';
import { jobs } from '#db/schema/jobs';
import { candidates, sessions } from '#db/schema/sessions';
import { seedSatSession } from '#db/seed/sat-sessions';
import { juryQueue, whyNeedsHuman } from '#engine/center/publication';
import { INCIDENT_CODES, JURY_QUEUES, type IncidentCode } from '#engine/vocabulary';
import { createCenter } from './support/centers.ts';
import { eventually } from './support/eventually.ts';
import { createUser, useHub } from './support/room.ts';
import { linesOfStaff } from './support/staff.ts';

useHub();
const PUPIL = { firstName: 'Dina', lastName: 'Haddad', birthDate: '2010-04-27' };
const everything: JurySearch = { text: '', type: null, queue: null, page: 1 };
let staff: Staff;
/** Of each test, so that none finds what another left. */
let name: string;
let centerId: number;

beforeAll(() => defineJob('publication', runPublication));
beforeEach(async () => {
	staff = { role: 'staff', userId: (await createUser('Hélène', 'Vasseur')).userId };
	name = `Lycée Éluard ${randomUUID()}`;
	centerId = await createCenter({ name, type: 'SCO', externalId: randomUUID() });
});

const seed = (change: Partial<typeof sessions.$inferInsert> = {}) =>
	seedSatSession({ centerId, tests: [{ pupil: PUPIL, ability: 0.5, seed: 5 }], change });

async function addIncident(
	sessionId: number,
	code: IncidentCode,
	change: Partial<typeof incidents.$inferInsert> = {}
): Promise<void> {
	await db.insert(incidents).values({
		...{ sessionId, code, key: randomUUID(), text: '', authorId: staff.userId },
		createdAt: Date.now(),
		...change
	});
}

/** As if the last result of its tests were in error. */
async function failResult(sessionId: number): Promise<void> {
	const tests = db
		.select({ id: assessments.id })
		.from(assessments)
		.innerJoin(candidates, eq(candidates.id, assessments.candidateId))
		.where(eq(candidates.sessionId, sessionId));
	await db.update(results).set({ status: 'error' }).where(inArray(results.assessmentId, tests));
}

const search = (change: Partial<JurySearch> = {}) =>
	listJurySessions({ ...everything, text: name, ...change });

describe('the queues', () => {
	it('say of each session what the engine says of its facts', async () => {
		const combinations = Array.from({ length: 16 }, (_, i) => ({
			globalComment: i & 1 ? 'Coupure' : null,
			openIncidents: i & 2 ? 1 : 0,
			badResults: i & 4 ? 1 : 0,
			officerId: i & 8 ? staff.userId : null
		}));
		const expected = new Map<number, (typeof combinations)[number]>();
		for (const facts of combinations) {
			const { globalComment, officerId } = facts;
			// Said to be scored, it is scored by nobody: its test has no result.
			const isWithoutResult = facts.badResults === 1 && expected.size % 8 >= 6;
			const scored = isWithoutResult ? { scoredAt: Date.now() } : {};
			const id = await seed({ globalComment, officerId, ...scored });
			if (facts.openIncidents) await addIncident(id, 'C6');
			if (facts.badResults && !isWithoutResult) await failResult(id);
			expected.set(id, facts);
		}
		const { sessions: listed, counts } = await search();
		expect(listed).toHaveLength(16);
		for (const one of listed) {
			const facts = expected.get(one.id)!;
			const times = { finalizedAt: 1, scoredAt: 1, publishedAt: null };
			expect(one).toMatchObject({
				queue: juryQueue({ ...times, ...facts }),
				reasons: whyNeedsHuman(facts),
				testCount: 1,
				officer: facts.officerId && 'Hélène Vasseur'
			});
		}
		expect(counts).toMatchObject({ toPublish: 1, needsHuman: 15 });
	});

	it('count no incident that asks for nothing, that is withdrawn or that is resolved', async () => {
		const id = await seed();
		for (const code of ['C2', 'C4', 'C7', 'C8'] as const) await addIncident(id, code);
		for (const code of INCIDENT_CODES) {
			await addIncident(id, code, { withdrawnAt: Date.now() });
			await addIncident(id, code, { resolvedAt: Date.now() });
		}
		expect((await search()).sessions[0]).toMatchObject({ queue: 'toPublish', reasons: [] });
	});

	it('hold each session once, who waits the longest first, and leave deleted ones out', async () => {
		const early = await seed();
		const late = await seed({ finalizedAt: Date.now() });
		const published = await seed();
		await publishSession(staff, published);
		const running = await seed({ finalizedAt: null });
		await seed({ deletedAt: Date.now() });
		const scoring = await seed();
		const isThis = eq(sessions.id, scoring);
		// Any server of the other tests may score it at once: it is said to wait again until it was looked at before.
		await eventually(async () => {
			await db.update(sessions).set({ scoredAt: null }).where(isThis);
			const { counts, foundCount } = await search();
			expect(counts).toEqual({
				...{ toPublish: 2, needsHuman: 0, scoring: 1, published: 1, notFinalized: 1 }
			});
			expect(foundCount).toBe(5);
			const ids = await Promise.all(
				JURY_QUEUES.map(async (queue) => (await search({ queue })).sessions.map(({ id }) => id))
			);
			expect(ids).toEqual([[early, late], [], [scoring], [published], [running]]);
			expect(await listReadySessions({ ...everything, text: name })).toEqual([early, late]);
		});
		await db.update(sessions).set({ scoredAt: Date.now() }).where(isThis);
	});

	it('are searched by number, words of the center, external id and type, page by page', async () => {
		const id = await seed();
		const ids = async (change: Partial<JurySearch>) =>
			(await search(change)).sessions.map((one) => one.id);
		expect(await ids({ text: String(id) })).toEqual([id]);
		expect(await ids({ text: `ELUARD ${name.split(' ')[2]}` })).toEqual([id]);
		expect(await ids({ text: `${name} nothing` })).toEqual([]);
		expect(await ids({ text: "%_';--" })).toEqual([]);
		expect(await ids({ type: 'PRO' })).toEqual([]);
		expect(await ids({ type: 'SCO' })).toEqual([id]);
		const [center] = (await search()).sessions;
		expect(await ids({ text: center!.center.externalId! })).toEqual([id]);
		await db.insert(sessions).values(
			Array.from({ length: 26 }, (_, i) => ({
				...{ centerId, address: 'a', room: 'b', startsAt: 0, examiner: 'c' },
				...{ accessCode: `${randomUUID()}-${i}`, invigilatorPassword: 'none' }
			}))
		);
		const second = await search({ page: 9 });
		expect(second).toMatchObject({ foundCount: 27, page: 2, lastPage: 2 });
		expect(second.sessions).toHaveLength(2);
	});
});

const isOver = async (id: number) => {
	await eventually(async () => {
		expect((await findJob(id, staff.userId))?.state).toMatch(/done|failed/);
	});
	return (await findPublication(id, staff.userId))!;
};
const isPublished = async (id: number) =>
	(await db.select().from(sessions).where(eq(sessions.id, id)))[0]!.publishedAt !== null;

describe('the publication of many sessions', () => {
	it('publishes those it may, refuses the others with their reason, and tells how far it is', async () => {
		const ready = [await seed(), await seed()];
		const commented = await seed({ globalComment: 'Coupure' });
		const running = await seed({ finalizedAt: null });
		const told: JobView[] = [];
		const stop = onJobChanged((view) => told.push(view));
		const asked = [ready[0]!, commented, running, 999_999, ready[1]!];
		const id = await publishSessions(staff, [...asked, ready[0]!]);
		const { job, sessions: of } = await isOver(id);
		stop();
		expect(job).toMatchObject({ state: 'done', total: 5, done: 5 });
		expect(job.outcome).toEqual([
			{ sessionId: ready[0], because: null },
			{ sessionId: commented, because: 'session-needs-human' },
			{ sessionId: running, because: 'session-not-finalized' },
			{ sessionId: 999_999, because: 'session-not-found' },
			{ sessionId: ready[1], because: null }
		]);
		expect(of[0]).toEqual({ id: ready[0], centerName: name });
		expect(told.filter((one) => one.id === id).map(({ done }) => done)).toEqual(
			expect.arrayContaining([1, 2, 3, 4, 5])
		);
		expect(await Promise.all(asked.slice(0, 2).map(isPublished))).toEqual([true, false]);
		const lines = await linesOfStaff(ready[1]!);
		expect(lines).toMatchObject([{ kind: 'sessionPublished', actorId: staff.userId }]);
	});

	it('refuses an incident that is open and a result in error, however the list looked before', async () => {
		const [incident, error, officer] = [await seed(), await seed(), await seed()];
		await addIncident(incident, 'E3');
		await failResult(error);
		await db.update(sessions).set({ officerId: staff.userId }).where(eq(sessions.id, officer));
		const { job } = await isOver(await publishSessions(staff, [incident, error, officer]));
		expect((job.outcome as { because: string }[]).map(({ because }) => because)).toEqual(
			Array.from({ length: 3 }, () => 'session-needs-human')
		);
	});

	it('goes on where a server that is gone left it', async () => {
		const [first, second] = [await seed(), await seed()];
		await publishSession(staff, first);
		const [job] = await db
			.insert(jobs)
			.values({
				kind: 'publication',
				authorId: staff.userId,
				input: { sessionIds: [first, second] },
				state: 'running',
				...{ total: 2, done: 1, nodeId: randomUUID() },
				...{ createdAt: Date.now(), runAfter: Date.now() }
			})
			.returning();
		const over = await isOver(job!.id);
		expect(over.job.outcome).toEqual([
			{ sessionId: first, because: null },
			{ sessionId: second, because: null }
		]);
		const lines = await linesOfStaff(first);
		expect(lines).toHaveLength(1);
	});

	it('is told to whoever asked for it alone', async () => {
		const id = await publishSessions(staff, [await seed()]);
		await isOver(id);
		expect(await findPublication(id, (await createUser()).userId)).toBeNull();
	});
});
