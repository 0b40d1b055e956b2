/** A file of sessions and candidates is done at once: everything, or nothing. */
import { and, asc, eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listVersion } from '#db/centers/enrolled';
import { enrolCandidate, findEnrolment } from '#db/centers/enrolment';
import {
	confirmImport,
	findImport,
	forgetOldImports,
	keepImport,
	reopenImport
} from '#db/centers/mass-import/kept';
import { runMassImport, type DoneImport } from '#db/centers/mass-import/work';
import { createSession, deleteSession } from '#db/centers/sessions';
import { db } from '#db/connection.server';
import { onJobChanged } from '#db/jobs';
import { onNews } from '#db/journal';
import { jobs } from '#db/schema/jobs';
import { journal } from '#db/schema/journal';
import { massImports } from '#db/schema/mass-imports';
import { candidates, sessions } from '#db/schema/sessions';
import { centers } from '#db/schema/structures';
import { centerMemberships } from '#db/schema/teams';
import { seedAccount } from '#db/seed/rooms';
import { decrypt } from '#db/secrets.server';
import { toInstant } from '#engine/center/local-time';
import { draft } from './support/centers.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';
import {
	createCenter,
	createSessionOf,
	formAs,
	typedAs,
	type TestCenter
} from './support/enrolment.ts';
import {
	confirmFile,
	fileOf,
	importFile,
	NOBODY,
	numbered,
	outcomeOf,
	toCreate,
	work
} from './support/mass-import.ts';

let of: TestCenter;
let sessionId: number;

beforeAll(async () => {
	await openTestDatabase();
});
afterAll(closeDatabase);
beforeEach(async () => {
	of = await createCenter({ frameworks: ['CLEA'] });
	sessionId = (await createSessionOf(of)).id;
	for (const name of ['Faure', 'Morel']) {
		await enrolCandidate(of.actor, of.center, sessionId, await formAs(of, name));
	}
});

const sessionsOf = () =>
	db.select().from(sessions).where(eq(sessions.centerId, of.center.id)).orderBy(asc(sessions.id));
const namesIn = async (id: number) =>
	(await findEnrolment(of.center.id, id))!.enrolled.map(({ form }) => form.lastName);
const idOf = async (name: string) => {
	const list = (await findEnrolment(of.center.id, sessionId))!.enrolled;
	return list.find(({ form }) => form.lastName === name)!.id;
};

/** Everything of the center that a refused file must leave as it was. */
async function facts() {
	const all = await sessionsOf();
	const ids = all.map(({ id }) => id);
	return {
		all,
		candidates: await db.select().from(candidates).where(inArray(candidates.sessionId, ids)),
		lines: await db.$count(journal, inArray(journal.sessionId, ids))
	};
}

async function join(name: string): Promise<void> {
	const { userId } = await seedAccount();
	await db
		.update(candidates)
		.set({ userId })
		.where(eq(candidates.id, await idOf(name)));
}

describe('a file', () => {
	it('creates its sessions with their candidates, codes and lines of the journal', async () => {
		const heard: unknown[] = [];
		const stop = onNews((news) => heard.push(news));
		const done = (await importFile(of, [
			[toCreate('A1', { description: 'Cour' }), typedAs('Diallo', { framework: 'CLEA' })],
			[toCreate('A2'), NOBODY],
			[toCreate('A1', { description: 'Cour' }), typedAs('Sow')],
			[toCreate('A1', { description: 'Cour' }), typedAs('SOW')]
		])) as DoneImport;
		stop();
		expect(done).toMatchObject({ edited: [], added: 2, changed: 0, removed: 0 });
		// Nobody watches yet a room that did not exist.
		expect(heard).toEqual([]);
		const [, first, second] = await sessionsOf();
		expect(done.created).toEqual([first!.id, second!.id]);
		const { date, time } = draft();
		expect(first).toMatchObject({
			address: 'Lycée des Lilas',
			room: 'A1',
			startsAt: toInstant({ date, time }, 'Europe/Paris'),
			examiner: 'Sophie Renard',
			description: 'Cour',
			createdBy: of.actor.userId
		});
		for (const { accessCode, invigilatorPassword } of [first!, second!]) {
			expect(accessCode).toMatch(/^[A-Z]{4}\d\d$/);
			expect(decrypt(invigilatorPassword)).toMatch(/^\S{6}$/);
		}
		expect((await findEnrolment(of.center.id, first!.id))!.enrolled).toMatchObject([
			{ enrolledBy: 'massImport', form: { lastName: 'Diallo', framework: 'CLEA' } },
			{ enrolledBy: 'massImport', form: { lastName: 'Sow', framework: 'CORE' } }
		]);
		expect(await namesIn(second!.id)).toEqual([]);
		const lines = await db
			.select()
			.from(journal)
			.where(eq(journal.sessionId, first!.id))
			.orderBy(journal.id);
		expect(lines).toMatchObject([
			{ kind: 'sessionCreated', actorRole: 'center', actorId: of.actor.userId },
			{ kind: 'candidateEnrolled', details: { lastName: 'Diallo', enrolledBy: 'massImport' } },
			{ kind: 'candidateEnrolled', details: { lastName: 'Sow' } }
		]);
	});

	it('creates a session where and when a deleted one was', async () => {
		const rows: Parameters<typeof importFile>[1] = [[toCreate('A1'), typedAs('Sow')]];
		const { created } = (await importFile(of, rows)) as DoneImport;
		await deleteSession(of.actor, of.center, created[0]!);
		expect(await importFile(of, rows)).toMatchObject({ created: [expect.any(Number)] });
	});

	it('replaces the list of a session, but for who has joined, and tells those who watch it', async () => {
		await join('Faure');
		const heard: string[] = [];
		const stop = onNews((news) => heard.push(...news.map(({ row }) => row.lastName)));
		const done = await importFile(of, [[numbered(sessionId), typedAs('Sow')]]);
		stop();
		expect(done).toEqual({ created: [], edited: [sessionId], added: 1, changed: 0, removed: 1 });
		expect(await namesIn(sessionId)).toEqual(['Faure', 'Sow']);
		expect(heard).toEqual(['Sow']);
	});

	it('keeps what it does not speak of: the accessible challenges of somebody', async () => {
		await db
			.update(candidates)
			.set({ needsAccessibility: true })
			.where(eq(candidates.id, await idOf('Faure')));
		const rows: Parameters<typeof importFile>[1] = [
			[numbered(sessionId), typedAs('Faure', { extraTime: '33' })],
			[numbered(sessionId), typedAs('Morel')]
		];
		expect(await importFile(of, rows)).toMatchObject({ changed: 1 });
		expect((await findEnrolment(of.center.id, sessionId))!.enrolled).toMatchObject([
			{ form: { lastName: 'Faure', needsAccessibility: true, extraTimePercent: 33 } },
			{ form: { lastName: 'Morel' } }
		]);
	});

	it('of two thousand candidates tells its progress some twenty times', async () => {
		const rows = Array.from(
			{ length: 2000 },
			(_, i): [ReturnType<typeof toCreate>, typeof NOBODY] => [
				toCreate(`A${i % 100}`),
				typedAs(`Nom${i}`)
			]
		);
		const told: number[] = [];
		const stop = onJobChanged(({ state, done }) => state === 'running' && told.push(done));
		expect(await importFile(of, rows)).toMatchObject({ added: 2000 });
		stop();
		expect(told.length).toBeGreaterThan(10);
		expect(told.length).toBeLessThan(25);
		expect(told).toEqual([...told].sort((a, b) => a - b));
		const codes = (await sessionsOf()).map(({ accessCode }) => accessCode);
		expect(new Set(codes).size).toBe(101);
	});

	it('is done with a session of more candidates than one statement takes', async () => {
		const rows = Array.from(
			{ length: 3600 },
			(_, i): [ReturnType<typeof toCreate>, typeof NOBODY] => [toCreate('A1'), typedAs(`Nom${i}`)]
		);
		const done = (await importFile(of, rows)) as DoneImport;
		expect(await db.$count(candidates, eq(candidates.sessionId, done.created[0]!))).toBe(3600);
		expect(await db.$count(journal, eq(journal.sessionId, done.created[0]!))).toBe(3601);
	});

	it('is not kept once it is done, and was confirmed once', async () => {
		const rows: Parameters<typeof confirmFile>[1] = [[toCreate('A1'), typedAs('Sow')]];
		const id = await confirmFile(of, rows);
		const order = { importId: id, centerId: of.center.id, versions: {} };
		expect(await confirmImport(order, of.actor.userId)).toBe(true);
		await work();
		expect(await confirmImport(order, of.actor.userId)).toBe(true);
		expect(await db.$count(jobs, eq(jobs.authorId, of.actor.userId))).toBe(1);
		expect(await findImport(db, id, of.center.id, of.actor.userId)).toMatchObject({ file: null });
	});
});

describe('a file that fails', () => {
	it('in its last moment has done nothing, and is done by the next try', async () => {
		const rows: Parameters<typeof confirmFile>[1] = [
			[toCreate('A1'), typedAs('Sow')],
			[numbered(sessionId), typedAs('Sow')]
		];
		const before = await facts();
		const id = await keepImport(of.center.id, of.actor.userId, fileOf(rows));
		const { enrolled } = (await findEnrolment(of.center.id, sessionId))!;
		const input = {
			importId: id,
			centerId: of.center.id,
			versions: { [sessionId]: listVersion(enrolled) }
		};
		const job = {
			id: 1,
			authorId: of.actor.userId,
			input,
			isLastTry: false,
			progress: async () => {}
		};
		const failing = { ...job, finish: () => Promise.reject(new Error('the power went out')) };
		const heard: unknown[] = [];
		const stop = onNews((news) => heard.push(news));
		await expect(runMassImport(failing)).rejects.toThrow('the power');
		expect(await facts()).toEqual(before);
		expect(heard).toEqual([]);
		expect(await runMassImport({ ...job, finish: async () => {} })).toMatchObject({ added: 2 });
		stop();
	});

	it.each([
		[
			'a session is deleted',
			() => deleteSession(of.actor, of.center, sessionId),
			{ field: 'number', code: 'SESSION_ID_NOT_EXISTING', from: 3 }
		],
		[
			'a test starts',
			() =>
				db.update(sessions).set({ firstStartedAt: Date.now() }).where(eq(sessions.id, sessionId)),
			{ field: 'number', code: 'CANDIDATE_NOT_ALLOWED_FOR_STARTED_SESSION', from: 3 }
		],
		[
			'a candidate joins',
			() => join('Faure'),
			{ field: 'number', code: 'SESSION_LIST_CHANGED', from: 3 }
		],
		[
			'somebody is enrolled',
			async () => enrolCandidate(of.actor, of.center, sessionId, await formAs(of, 'Petit')),
			{ field: 'number', code: 'SESSION_LIST_CHANGED', from: 3 }
		],
		[
			'a twin is created',
			() => createSession(of.actor, of.center, draft({ room: 'A1' })),
			{ field: 'date', code: 'SESSION_WITH_DATE_AND_TIME_ALREADY_EXISTS', from: 2 }
		]
	])(
		'because %s since it was looked at has done nothing, and names its rows',
		async (_, change, fault) => {
			const id = await confirmFile(of, [
				[toCreate('A1'), typedAs('Sow')],
				[numbered(sessionId), typedAs('Sow')]
			]);
			await change();
			const before = await facts();
			await work();
			const { field, code, from } = fault;
			expect(await outcomeOf(of, id)).toMatchObject({
				refused: [{ field, code, count: 1, places: [{ from, to: from }] }]
			});
			expect(await facts()).toEqual(before);
		}
	);

	it('names a session of another center, or of no database, as one that does not exist', async () => {
		const other = await createCenter();
		const theirs = await createSessionOf(other);
		for (const id of [theirs.id, 99_999_999_999]) {
			expect(await importFile(of, [[numbered(id), typedAs('Sow')]])).toMatchObject({
				refused: [{ code: 'SESSION_ID_NOT_EXISTING' }]
			});
		}
	});

	it('is refused to whoever is no member any more, and to a center that is archived', async () => {
		const rows: Parameters<typeof confirmFile>[1] = [[toCreate('A1'), typedAs('Sow')]];
		const id = await confirmFile(of, rows);
		await db.update(centers).set({ archivedAt: Date.now() }).where(eq(centers.id, of.center.id));
		await work();
		expect(await outcomeOf(of, id)).toEqual({ because: 'center-archived' });
		await db.update(centers).set({ archivedAt: null }).where(eq(centers.id, of.center.id));
		expect(await reopenImport(id, of.center.id, of.actor.userId)).toBe(true);
		await confirmImport({ importId: id, centerId: of.center.id, versions: {} }, of.actor.userId);
		await db
			.update(centerMemberships)
			.set({ disabledAt: Date.now() })
			.where(
				and(
					eq(centerMemberships.structureId, of.center.id),
					eq(centerMemberships.userId, of.actor.userId)
				)
			);
		await work();
		expect(await outcomeOf(of, id)).toEqual({ because: 'forbidden' });
		expect(await sessionsOf()).toHaveLength(1);
	});

	it('waits again when its author asks for it, but not while it is done', async () => {
		const id = await confirmFile(of, [[numbered(sessionId), typedAs('Sow')]]);
		const reopen = () => reopenImport(id, of.center.id, of.actor.userId);
		expect(await reopen()).toBe(false);
		await join('Faure');
		await work();
		expect(await outcomeOf(of, id)).toHaveProperty('refused');
		expect(await reopen()).toBe(true);
		expect(await findImport(db, id, of.center.id, of.actor.userId)).toMatchObject({ jobId: null });
	});
});

it('creates one of two sessions that are the same, in two files done by two servers at the same moment', async () => {
	const other = await createCenter();
	for (const room of ['A1', 'A2', 'A3']) {
		const ids = [
			await confirmFile(of, [[toCreate(room), typedAs('Sow')]]),
			await confirmFile(of, [[toCreate(room), typedAs('Sow')]]),
			await confirmFile(other, [[toCreate(room), typedAs('Sow')]])
		];
		await Promise.all([work(), work(), work()]);
		const outcomes = await Promise.all(ids.map((id, i) => outcomeOf(i < 2 ? of : other, id)));
		expect(outcomes.slice(0, 2).filter((one) => 'created' in one)).toHaveLength(1);
		expect(outcomes[2]).toHaveProperty('created');
	}
	expect(await sessionsOf()).toHaveLength(4);
});

describe('a kept file', () => {
	it('is found by its author in its center, for a day, and by nobody else', async () => {
		const { center, actor } = of;
		const other = await createCenter();
		const id = await keepImport(center.id, actor.userId, fileOf([[toCreate('A1'), NOBODY]]));
		expect(await findImport(db, id, center.id, actor.userId)).toMatchObject({ id, jobId: null });
		expect(await findImport(db, id, other.center.id, actor.userId)).toBeNull();
		expect(await findImport(db, id, center.id, other.actor.userId)).toBeNull();
		const order = { importId: id, centerId: center.id, versions: {} };
		expect(await confirmImport(order, other.actor.userId)).toBe(false);
		const fresh = await keepImport(center.id, actor.userId, fileOf([[toCreate('A1'), NOBODY]]));
		await db
			.update(massImports)
			.set({ createdAt: Date.now() - 86_400_000 })
			.where(eq(massImports.id, id));
		expect(await findImport(db, id, center.id, actor.userId)).toBeNull();
		expect(await confirmImport(order, actor.userId)).toBe(false);
		await forgetOldImports();
		const left = await db
			.select({ id: massImports.id })
			.from(massImports)
			.where(eq(massImports.centerId, center.id));
		expect(left).toEqual([{ id: fresh }]);
	});
});
