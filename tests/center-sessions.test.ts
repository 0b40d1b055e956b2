/** What a center does to its sessions, and how it finds them again. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startOrResume } from '#db/assessments';
import { keepBankInForce } from '#db/banks';
import { acknowledgeInstructions } from '#db/authorizations';
import { openBank } from '#db/exposure';
import {
	findCenterSession,
	listSessions,
	PAGE_SIZE,
	type SessionSearch
} from '#db/centers/session-list';
import { createSession, deleteSession, editSession } from '#db/centers/sessions';
import { countStatements, db } from '#db/connection.server';
import { journal } from '#db/schema/journal';
import { candidates, sessions } from '#db/schema/sessions';
import { centers } from '#db/schema/structures';
import { enterAsInvigilator, foldName, reconcileCandidate } from '#db/sessions';
import { dayBounds, toLocalTime } from '#engine/center/local-time';
import { createCenter, createMember, draft, type Member } from './support/centers.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';
import { createInvigilator, createUser, give, setCandidate } from './support/room.ts';

let member: Member;

beforeAll(async () => {
	await openTestDatabase();
	await openBank(await keepBankInForce(Date.now()));
});
afterAll(() => closeDatabase());
beforeEach(async () => {
	member = await createMember(await createCenter());
});

async function create(change = {}, by = member, options = {}): Promise<number> {
	const done = await createSession(by.actor, by.center, draft(change, options));
	if ('because' in done) throw new Error(done.because);
	return done.id;
}

const edit = (id: number, change = {}, by = member) =>
	editSession(by.actor, by.center, id, draft(change));
const remove = (id: number, by = member) => deleteSession(by.actor, by.center, id);
const find = async (id: number) => (await findCenterSession(member.center.id, id))!;
const linesOf = (id: number) =>
	db.select().from(journal).where(eq(journal.sessionId, id)).orderBy(journal.id);

const IDENTITY = { firstName: 'Ada', lastName: 'Test', birthDate: '2010-02-03' };

async function enrol(sessionId: number): Promise<number> {
	const foldedName = foldName(IDENTITY.firstName, IDENTITY.lastName);
	const [candidate] = await db
		.insert(candidates)
		.values({ ...IDENTITY, sessionId, foldedName })
		.returning();
	return candidate!.id;
}

/** Somebody who is about to start his test: authorized, with the code. */
async function bringToTheStart(sessionId: number) {
	const candidateId = await enrol(sessionId);
	const { userId } = await createUser();
	const { invigilatorPassword, accessCode } = await find(sessionId);
	const session = { id: sessionId, invigilatorPassword, accessCode };
	const invigilator = await createInvigilator(session);
	await reconcileCandidate(userId, { sessionId, ...IDENTITY });
	const actor = { role: 'candidate', userId } as const;
	await acknowledgeInstructions(actor, candidateId);
	await give(invigilator, session, candidateId, { kind: 'authorizeStart' });
	const start = () =>
		startOrResume(actor, candidateId, { seat: crypto.randomUUID(), accessCode, locale: 'fr' });
	return { candidateId, userId, invigilator, session, start };
}

describe('a session that a center creates', () => {
	it('has a number, a code, a password that opens the invigilators’ space, and its line of the journal', async () => {
		const id = await create({ description: 'Deux portes' });
		const session = await find(id);
		expect(session).toMatchObject({
			address: 'Lycée des Lilas',
			room: 'B204',
			examiner: 'Sophie Renard',
			description: 'Deux portes',
			status: 'created',
			createdBy: member.userId
		});
		expect(session.accessCode).toMatch(/^[BCDFGHJKMPQRTVWXY]{4}[2346789]{2}$/);
		const { userId } = await createUser();
		expect(await enterAsInvigilator(userId, id, `C-${session.invigilatorPassword}`)).toBeNull();
		const [stored] = await db.select().from(sessions).where(eq(sessions.id, id));
		expect(stored!.invigilatorPassword).not.toContain(session.invigilatorPassword);
		const [line] = await linesOf(id);
		expect(line).toMatchObject({
			kind: 'sessionCreated',
			actorRole: 'center',
			actorId: member.userId,
			details: { room: 'B204', startsAt: session.startsAt }
		});
		expect(JSON.stringify(line)).not.toContain(session.accessCode);
	});

	it.each([
		['Indian/Reunion', 'T05:30:00.000Z'],
		['Pacific/Tahiti', 'T19:30:00.000Z'],
		['America/Martinique', 'T13:30:00.000Z'],
		['Pacific/Noumea', 'T22:30:00.000Z']
	])('starts at half past nine on the clocks of %s', async (timeZone, expected) => {
		const overseas = await createMember(await createCenter({ timeZone }));
		const id = await create({}, overseas, { timeZone });
		const session = (await findCenterSession(overseas.center.id, id))!;
		expect(new Date(session.startsAt).toISOString()).toContain(expected);
		expect(toLocalTime(session.startsAt, timeZone).time).toBe('09:30');
	});

	it('is refused in the past of its center, even when it is not over elsewhere', async () => {
		const timeZone = 'Pacific/Noumea';
		const overseas = await createMember(await createCenter({ timeZone }));
		const before = toLocalTime(Date.now() - 60 * 60_000, timeZone);
		expect(await createSession(overseas.actor, overseas.center, draft(before))).toEqual({
			because: 'session-in-the-past'
		});
		// The same numbers are hours ahead in Paris.
		expect(await createSession(member.actor, member.center, draft(before))).toHaveProperty('id');
	});

	it('is refused at a time that clocks leave out', async () => {
		const skipped = { date: '2028-03-26', time: '02:30' };
		expect(await createSession(member.actor, member.center, draft(skipped))).toEqual({
			because: 'session-in-the-past'
		});
	});

	it('is refused when the center has the same one, but not to another center, room or hour', async () => {
		await create();
		const again = (change = {}, by = member) => createSession(by.actor, by.center, draft(change));
		expect(await again()).toEqual({ because: 'session-already-exists' });
		expect(await again({ examiner: 'Autre', description: 'x' })).toEqual({
			because: 'session-already-exists'
		});
		expect(await again({}, await createMember(await createCenter()))).toHaveProperty('id');
		expect(await again({ room: 'B205' })).toHaveProperty('id');
		expect(await again({ time: '09:31' })).toHaveProperty('id');
	});

	it('is created once by two members who ask at the same time', async () => {
		const colleague = await createMember(member.center.id);
		const askers = Array.from({ length: 10 }, (_, i) => (i % 2 ? member : colleague));
		for (const room of ['1', '2', '3', '4']) {
			const done = await Promise.all(
				askers.map(({ actor, center }) => createSession(actor, center, draft({ room })))
			);
			expect(done.filter((one) => 'id' in one)).toHaveLength(1);
		}
	});

	it('gets another code when the one drawn is taken, and gives up when all are', async () => {
		const { accessCode } = await find(await create());
		const codes = [accessCode, accessCode, 'BBBB22'];
		const done = await createSession(member.actor, member.center, draft({ room: '1' }), () =>
			codes.shift()!
		);
		expect(await find((done as { id: number }).id)).toMatchObject({ accessCode: 'BBBB22' });
		let draws = 0;
		const stuck = () => (draws++, accessCode);
		expect(await createSession(member.actor, member.center, draft({ room: '2' }), stuck)).toEqual({
			because: 'server-error'
		});
		expect(draws).toBe(100);
		expect(
			await db.select().from(sessions).where(eq(sessions.centerId, member.center.id))
		).toHaveLength(2);
	});

	it('draws different codes and passwords for sessions created together', async () => {
		const ids = await Promise.all(
			Array.from({ length: 30 }, (_, i) => create({ room: `Salle ${i}` }))
		);
		const all = await Promise.all(ids.map(find));
		expect(new Set(all.map(({ accessCode }) => accessCode)).size).toBe(30);
		expect(new Set(all.map(({ invigilatorPassword }) => invigilatorPassword)).size).toBe(30);
	});

	it('is refused to a center that is archived or not open yet', async () => {
		const refusedTo = async (change: Partial<Member['center']>) =>
			createSession(member.actor, { ...member.center, ...change }, draft());
		expect(await refusedTo({ opensOn: '2999-01-01' })).toEqual({ because: 'center-closed' });
		expect(await refusedTo({ opensOn: '2000-01-01' })).toHaveProperty('id');
		await db
			.update(centers)
			.set({ archivedAt: Date.now() })
			.where(eq(centers.id, member.center.id));
		expect(await refusedTo({ opensOn: null })).toEqual({ because: 'center-archived' });
	});
});

describe('a session that a center changes', () => {
	it('keeps its codes; the journal says what changed, and what it was', async () => {
		const id = await create();
		const before = await find(id);
		expect(await edit(id, { room: 'C1', time: '10:00' })).toEqual({ id });
		const after = await find(id);
		expect(after).toEqual({
			...before,
			room: 'C1',
			startsAt: before.startsAt + 30 * 60_000,
			sessionFold: expect.not.toSatisfy((fold: number) => fold === before.sessionFold)
		});
		const lines = await linesOf(id);
		expect(lines.at(-1)).toMatchObject({
			kind: 'sessionEdited',
			actorId: member.userId,
			details: {
				room: 'C1',
				roomBefore: 'B204',
				startsAt: after.startsAt,
				startsAtBefore: before.startsAt
			}
		});
	});

	it('writes no line when nothing changed', async () => {
		const id = await create();
		expect(await edit(id)).toEqual({ id });
		expect(await linesOf(id)).toHaveLength(1);
	});

	it('may keep an hour that is over, but not be moved to one', async () => {
		const id = await create();
		const startsAt = Date.now() - 3_600_000;
		await db.update(sessions).set({ startsAt }).where(eq(sessions.id, id));
		const shown = toLocalTime(startsAt, 'Europe/Paris');
		expect(await edit(id, { ...shown, room: 'C2' })).toEqual({ id });
		expect(await find(id)).toMatchObject({ room: 'C2', startsAt });
		expect(await edit(id, { date: '2020-01-01' })).toEqual({ because: 'session-in-the-past' });
	});

	it('is refused when it becomes the same as another one', async () => {
		const id = await create();
		await create({ room: 'C1' });
		expect(await edit(id, { room: 'C1' })).toEqual({ because: 'session-already-exists' });
		expect(await find(id)).toMatchObject({ room: 'B204' });
	});

	it('is refused once a test started, or once it is finalized', async () => {
		const id = await create();
		const { start } = await bringToTheStart(id);
		expect(await edit(id, { room: 'C1' })).toEqual({ id });
		await start();
		expect(await edit(id, { room: 'C3' })).toEqual({ because: 'session-already-started' });
		await db.update(sessions).set({ finalizedAt: Date.now() }).where(eq(sessions.id, id));
		expect(await edit(id, { room: 'C3' })).toEqual({ because: 'session-finalized' });
		expect(await find(id)).toMatchObject({ room: 'C1', status: 'finalized' });
	});
});

describe('a session that a center deletes', () => {
	it('is found by nobody any more, and its journal stays', async () => {
		const id = await create();
		await enrol(id);
		const { invigilatorPassword } = await find(id);
		const invigilator = await createInvigilator({ id, invigilatorPassword, accessCode: '' });
		expect(await remove(id)).toEqual({ id });

		expect(await findCenterSession(member.center.id, id)).toBeNull();
		expect(await listSessions(member.center.id, SEARCH)).toMatchObject({ allCount: 0 });
		const { userId } = await createUser();
		expect(await enterAsInvigilator(userId, id, invigilatorPassword)).toBe('session-not-found');
		expect(await reconcileCandidate(userId, { sessionId: id, ...IDENTITY })).toEqual({
			because: 'session-not-found'
		});
		expect(await edit(id)).toEqual({ because: 'session-not-found' });
		expect(await remove(id)).toEqual({ because: 'session-not-found' });
		const lines = await linesOf(id);
		expect(lines.at(-1)).toMatchObject({ kind: 'sessionDeleted', actorId: member.userId });
		expect(lines.map(({ kind }) => kind)).toEqual([
			'sessionCreated',
			'invigilatorEntered',
			'sessionDeleted'
		]);
		expect(invigilator.userId).not.toBe(userId);
		// What it was does not stand in the way of another one.
		expect(await create()).not.toBe(id);
	});

	it('lets nobody act in it who had entered it before', async () => {
		const id = await create();
		const { candidateId, invigilator, session, start } = await bringToTheStart(id);
		await remove(id);
		expect(await start()).toEqual({ because: 'session-not-found' });
		await setCandidate(candidateId, { authorizedAt: null });
		const order = { kind: 'authorizeStart' } as const;
		expect(await give(invigilator, session, candidateId, order)).toEqual({ because: 'forbidden' });
	});

	it('is refused as soon as it has one test', async () => {
		const id = await create();
		const { start } = await bringToTheStart(id);
		expect(await start()).toHaveProperty('now');
		expect(await remove(id)).toEqual({ because: 'session-has-tests' });
		expect(await find(id)).toMatchObject({ id });
	});

	it('and a test that starts at the same time: one of the two is refused', async () => {
		for (let round = 0; round < 5; round++) {
			const id = await create({ room: `Salle ${round}` });
			const { start } = await bringToTheStart(id);
			const [started, removed] = await Promise.all([start(), remove(id)]);
			expect(['now' in started, 'id' in removed].sort()).toEqual([false, true]);
		}
	});

	it('is nothing that another center could wait for', async () => {
		const id = await create();
		const candidateId = await enrol(id);
		const other = await createMember(await createCenter());
		await db.transaction(async (tx) => {
			await tx.select().from(candidates).where(eq(candidates.id, candidateId)).for('update');
			expect(await remove(id, other)).toEqual({ because: 'session-not-found' });
		});
	}, 10_000);

	it('is refused to a center that is archived', async () => {
		const id = await create();
		const center = { ...member.center, isArchived: true };
		expect(await deleteSession(member.actor, center, id)).toEqual({ because: 'center-archived' });
	});
});

it('neither changes nor deletes nor finds a session of another center', async () => {
	const id = await create();
	const other = await createMember(await createCenter());
	expect(await edit(id, { room: 'C1' }, other)).toEqual({ because: 'session-not-found' });
	expect(await remove(id, other)).toEqual({ because: 'session-not-found' });
	expect(await findCenterSession(other.center.id, id)).toBeNull();
	expect(await find(id)).toMatchObject({ room: 'B204' });
});

const SEARCH: SessionSearch = {
	text: '',
	status: null,
	from: null,
	before: null,
	order: 'start',
	isDescending: true,
	page: 1
};

describe('the list of a center', () => {
	const search = (change: Partial<SessionSearch> = {}) =>
		listSessions(member.center.id, { ...SEARCH, ...change });
	const idsOf = async (change: Partial<SessionSearch> = {}) =>
		(await search(change)).sessions.map(({ id }) => id);
	let first: number;
	let second: number;
	let third: number;

	beforeEach(async () => {
		first = await create({ room: 'Été 1' }, member, { inDays: 3 });
		second = await create({ address: 'Annexe 100 %', examiner: 'Éloïse Œuvrard' });
		third = await create({ room: 'Bleue' }, member, { inDays: 60 });
		await create({}, await createMember(await createCenter()));
	});

	it('has the sessions of the center, with what was counted in them', async () => {
		const { start } = await bringToTheStart(second);
		await start();
		const foldedName = foldName('Bilal', 'Test');
		await db
			.insert(candidates)
			.values({ ...IDENTITY, firstName: 'Bilal', foldedName, sessionId: second });
		const list = await search();
		expect(list).toMatchObject({ foundCount: 3, allCount: 3, page: 1, lastPage: 1 });
		expect(
			list.sessions.map(({ id, enrolledCount, testCount }) => [id, enrolledCount, testCount])
		).toEqual([
			[third, 0, 0],
			[second, 2, 1],
			[first, 0, 0]
		]);
		expect(list.sessions[1]!.startsAt).toBe((await find(second)).startsAt);
		expect(await idsOf({ order: 'tests' })).toEqual([second, third, first]);
		expect(await idsOf({ order: 'enrolled', isDescending: false })).toEqual([first, third, second]);
	});

	it('is searched by number and by words, without case and accents, and nothing in a search is special', async () => {
		expect(await idsOf({ text: String(second) })).toEqual([second]);
		expect(await idsOf({ text: 'ete' })).toEqual([first]);
		expect(await idsOf({ text: 'ÉLOISE annexe' })).toEqual([second]);
		expect(await idsOf({ text: '%' })).toEqual([second]);
		expect(await idsOf({ text: '_' })).toEqual([]);
		expect(await idsOf({ text: "'" })).toEqual([]);
		expect(await idsOf({ text: '9999999999999999' })).toEqual([]);
		expect(await search({ text: 'nulle part' })).toMatchObject({ foundCount: 0, allCount: 3 });
	});

	it('is narrowed to statuses and to days of the center', async () => {
		const finalizedAt = Date.now();
		await db
			.update(sessions)
			.set({ finalizedAt, officerId: member.userId })
			.where(eq(sessions.id, first));
		await db
			.update(sessions)
			.set({ finalizedAt, publishedAt: finalizedAt })
			.where(eq(sessions.id, third));
		expect(await idsOf({ status: 'created' })).toEqual([second]);
		expect(await idsOf({ status: 'finalized' })).toEqual([first]);
		expect(await idsOf({ status: 'processed' })).toEqual([third]);
		expect((await search({ order: 'status' })).sessions.map(({ status }) => status)).toEqual([
			'processed',
			'finalized',
			'created'
		]);
		const day = dayBounds(draft({}, { inDays: 3 }).date, 'Europe/Paris');
		expect(await idsOf(day)).toEqual([first]);
		expect(await idsOf({ from: day.before })).toEqual([third, second]);
		expect(await idsOf({ before: day.from })).toEqual([]);
	});

	it.each([
		['number', () => [first, second, third]],
		['start', () => [first, second, third]],
		['address', () => [second, first, third]],
		['room', () => [second, third, first]],
		['examiner', () => [second, first, third]]
	] as const)('is in the order of the %s, both ways', async (order, expected) => {
		expect(await idsOf({ order, isDescending: false })).toEqual(expected());
		expect(await idsOf({ order })).toEqual(expected().reverse());
	});
});

it('shows pages of a list, the last one for a number too high, in one fast statement among 5,000 sessions', async () => {
	const { id: centerId } = member.center;
	const count = 5_001;
	for (let i = 0; i < count; i += 1_000) {
		await db.insert(sessions).values(
			Array.from({ length: Math.min(1_000, count - i) }, (_, j) => ({
				centerId,
				address: `Site ${(i + j) % 40}`,
				room: `Salle ${i + j}x`,
				startsAt: Date.now() + (i + j) * 3_600_000,
				examiner: 'Éloïse Renard',
				accessCode: `many-${i + j}`,
				invigilatorPassword: 'none'
			}))
		);
	}
	const read = async (change: Partial<SessionSearch>) => {
		const [statements, at] = [countStatements(), performance.now()];
		const list = await listSessions(centerId, { ...SEARCH, ...change });
		expect(countStatements() - statements).toBe(1);
		// A loose bound: what it takes here is a tenth of it.
		expect(performance.now() - at).toBeLessThan(1_000);
		return list;
	};
	const firstPage = await read({});
	expect(firstPage).toMatchObject({ foundCount: count, page: 1, lastPage: 201 });
	expect(firstPage.sessions).toHaveLength(PAGE_SIZE);
	const secondPage = await read({ page: 2 });
	const ids = [...firstPage.sessions, ...secondPage.sessions].map(({ id }) => id);
	expect(new Set(ids).size).toBe(2 * PAGE_SIZE);
	expect(await read({ page: 99_999 })).toMatchObject({
		page: 201,
		sessions: [{ room: 'Salle 0x' }]
	});
	expect(await read({ text: 'eloise 4999x' })).toMatchObject({ foundCount: 1 });
	expect((await read({ order: 'tests' })).sessions).toHaveLength(PAGE_SIZE);
});
