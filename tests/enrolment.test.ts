/** Who is enrolled in a session: one by one, from the register of the school, by the list of a file. */
import { setTimeout } from 'node:timers/promises';
import { and, eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPlaces } from '#db/centers/birth-places.server';
import { listVersion } from '#db/centers/enrolled';
import {
	editCandidate,
	enrolCandidate,
	findEnrolment,
	removeCandidate
} from '#db/centers/enrolment';
import { enrolPupils, listPupils, replaceList } from '#db/centers/enrolment-lists';
import { db } from '#db/connection.server';
import { onNews } from '#db/journal';
import { seedAccount } from '#db/seed/rooms';
import { assessments } from '#db/schema/assessments';
import { journal } from '#db/schema/journal';
import { candidates, sessions } from '#db/schema/sessions';
import { learners } from '#db/schema/structures';
import type { SeededSession } from '#db/seed/school';
import type { CandidateForm, TypedCandidate } from '#engine/center/candidate-form';
import {
	createCenter,
	createSessionOf,
	formAs,
	rulesOf,
	typedAs,
	type TestCenter
} from './support/enrolment.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';

beforeAll(async () => {
	await openTestDatabase();
});
afterAll(closeDatabase);

const HOUR = 3_600_000;

async function setUp(options?: Parameters<typeof createCenter>[0]) {
	const of = await createCenter(options);
	return { of, session: await createSessionOf(of) };
}

async function enrol(of: TestCenter, { id }: SeededSession, name: string, change = {}) {
	return enrolCandidate(of.actor, of.center, id, await formAs(of, name, change));
}

async function enrolled(of: TestCenter, { id }: SeededSession, name: string): Promise<number> {
	const done = await enrol(of, { id } as SeededSession, name);
	if ('because' in done) throw new Error(done.because);
	return done.id;
}

const listOf = async (of: TestCenter, { id }: SeededSession) =>
	(await findEnrolment(of.center.id, id))!.enrolled;
const namesOf = async (of: TestCenter, session: SeededSession) =>
	(await listOf(of, session)).map(({ form }) => form.lastName);
const linesOf = ({ id }: SeededSession) =>
	db
		.select()
		.from(journal)
		.where(
			and(
				eq(journal.sessionId, id),
				inArray(journal.kind, ['candidateEnrolled', 'candidateEdited', 'candidateRemoved'])
			)
		)
		.orderBy(journal.id);
const change = ({ id }: SeededSession, facts: Partial<typeof sessions.$inferInsert>) =>
	db.update(sessions).set(facts).where(eq(sessions.id, id));

async function join(candidateId: number): Promise<void> {
	const { userId } = await seedAccount();
	await db.update(candidates).set({ userId }).where(eq(candidates.id, candidateId));
}

async function start(candidateId: number, session: SeededSession): Promise<void> {
	await join(candidateId);
	await db.insert(assessments).values({
		candidateId,
		seed: 1,
		locale: 'fr',
		state: 'started',
		startedAt: Date.now(),
		deadlineAt: Date.now() + HOUR,
		seat: crypto.randomUUID()
	});
	await change(session, { firstStartedAt: Date.now() });
}

describe('one candidate', () => {
	it('is enrolled, seen by whoever watches the room, and written in the journal by name alone', async () => {
		const { of, session } = await setUp();
		const heard: number[] = [];
		const stop = onNews((news) => heard.push(...news.map(({ id }) => id)));
		const id = await enrolled(of, session, 'Faure');
		stop();
		expect(heard).toEqual([id]);
		expect(await listOf(of, session)).toMatchObject([
			{ id, hasJoined: false, form: { lastName: 'Faure', birthCity: 'Montreuil' } }
		]);
		expect(await linesOf(session)).toMatchObject([
			{
				kind: 'candidateEnrolled',
				candidateId: null,
				actorRole: 'center',
				actorId: of.actor.userId,
				details: { candidateId: id, lastName: 'Faure', firstName: 'Inès', enrolledBy: 'individual' }
			}
		]);
	});

	it('is enrolled once, whatever the case, accents and hyphens of his names', async () => {
		const { of, session } = await setUp();
		await enrolled(of, session, 'Lefèvre-Roy');
		expect(await enrol(of, session, 'LEFEVRE ROY', { firstName: 'ines' })).toEqual({
			because: 'candidate-already-enrolled'
		});
		expect(await enrol(of, session, 'LEFEVRE ROY', { birthDate: '2010-03-15' })).toHaveProperty(
			'id'
		);
	});

	it('is enrolled once when twelve members enrol him at the same moment', async () => {
		const { of, session } = await setUp();
		// The first time opens the connections of the pool, one after the other.
		for (const name of ['Faure', 'Morel']) {
			const form = await formAs(of, name);
			const members = Array.from({ length: 12 }, () =>
				enrolCandidate(of.actor, of.center, session.id, form)
			);
			const done = await Promise.all(members);
			expect(done.filter((one) => 'id' in one)).toHaveLength(1);
		}
		expect(await namesOf(of, session)).toEqual(['Faure', 'Morel']);
	});

	it('is not enrolled in a session of another center, nor in a deleted one', async () => {
		const { of, session } = await setUp();
		const other = await createCenter();
		expect(await enrol(other, session, 'Faure')).toEqual({ because: 'session-not-found' });
		expect(await findEnrolment(other.center.id, session.id)).toBeNull();
		await change(session, { deletedAt: Date.now() });
		expect(await enrol(of, session, 'Faure')).toEqual({ because: 'session-not-found' });
	});

	it('is nothing that another center could wait for, or hold up', async () => {
		const { of, session } = await setUp();
		const id = await enrolled(of, session, 'Faure');
		const other = await createCenter();
		await db.transaction(async (tx) => {
			await tx.select().from(candidates).where(eq(candidates.id, id)).for('update');
			expect(await enrol(other, session, 'Faure')).toEqual({ because: 'session-not-found' });
		});
	}, 10_000);

	it.each([
		['finalized', { finalizedAt: Date.now() }],
		['started more than a day ago', { firstStartedAt: Date.now() - 25 * HOUR }]
	])('is not enrolled, changed or removed once the session is %s', async (_, facts) => {
		const { of, session } = await setUp();
		const id = await enrolled(of, session, 'Faure');
		await change(session, facts);
		const closed = { because: 'enrolment-closed' };
		expect(await enrol(of, session, 'Diallo')).toEqual(closed);
		const form = await formAs(of, 'Faure');
		expect(await editCandidate(of.actor, of.center, session.id, id, form)).toEqual(closed);
		expect(await removeCandidate(of.actor, of.center, session.id, id)).toEqual(closed);
	});

	it('may come late: in the day after the first start', async () => {
		const { of, session } = await setUp();
		await change(session, { firstStartedAt: Date.now() - 23 * HOUR });
		expect(await enrol(of, session, 'Faure')).toHaveProperty('id');
	});

	it('is not enrolled by an archived center', async () => {
		const { of, session } = await setUp({ isArchived: true });
		expect(await enrol(of, session, 'Faure')).toEqual({ because: 'center-archived' });
	});

	it('is changed until he joins; then his adjustments alone, until he starts', async () => {
		const { of, session } = await setUp();
		const id = await enrolled(of, session, 'Faure');
		const edit = async (change: Parameters<typeof editCandidate>[4]) =>
			editCandidate(of.actor, of.center, session.id, id, change);
		const adjustments = {
			extraTimePercent: 33,
			needsAccessibility: true,
			email: 'a@ecole.fr',
			resultRecipientEmail: null,
			externalId: 'E7'
		};
		expect(await edit(await formAs(of, 'Morel'))).toEqual({ id });
		await join(id);
		expect(await edit(await formAs(of, 'Petit'))).toEqual({ because: 'candidate-linked' });
		expect(await edit(adjustments)).toEqual({ id });
		expect(await listOf(of, session)).toMatchObject([
			{ form: { lastName: 'Morel', ...adjustments } }
		]);
		const [row] = await db.select().from(candidates).where(eq(candidates.id, id));
		expect(row!.foldedName).toBe('ines morel');
		await start(id, session);
		expect(await edit(adjustments)).toEqual({ because: 'test-already-started' });
		expect((await linesOf(session)).slice(1).map(({ details }) => details.fields)).toEqual([
			'lastName',
			'extraTimePercent needsAccessibility email externalId'
		]);
	});

	it('takes no identity of another candidate of the session', async () => {
		const { of, session } = await setUp();
		const id = await enrolled(of, session, 'Faure');
		await enrolled(of, session, 'Morel');
		const form = await formAs(of, 'morel');
		expect(await editCandidate(of.actor, of.center, session.id, id, form)).toEqual({
			because: 'candidate-already-enrolled'
		});
	});

	it('is removed until he joins, and his lines of the journal stay', async () => {
		const { of, session } = await setUp();
		const [gone, joined] = [
			await enrolled(of, session, 'Faure'),
			await enrolled(of, session, 'Morel')
		];
		await join(joined);
		const remove = (id: number) => removeCandidate(of.actor, of.center, session.id, id);
		expect(await remove(joined)).toEqual({ because: 'candidate-linked' });
		expect(await remove(gone)).toEqual({ id: gone });
		expect(await remove(gone)).toEqual({ because: 'candidate-not-found' });
		expect(await namesOf(of, session)).toEqual(['Morel']);
		expect((await linesOf(session)).map(({ kind }) => kind)).toEqual([
			'candidateEnrolled',
			'candidateEnrolled',
			'candidateRemoved'
		]);
	});

	it.each([
		[
			'changed',
			(of: TestCenter, id: number, candidate: number, form: CandidateForm) =>
				editCandidate(of.actor, of.center, id, candidate, form)
		],
		[
			'removed',
			(of: TestCenter, id: number, candidate: number) =>
				removeCandidate(of.actor, of.center, id, candidate)
		]
	] as const)('is not %s when he joins meanwhile', async (_, act) => {
		const { of, session } = await setUp();
		const id = await enrolled(of, session, 'Faure');
		const form = await formAs(of, 'Morel');
		const { userId } = await seedAccount();
		const done = await db.transaction(async (tx) => {
			await tx.update(candidates).set({ userId }).where(eq(candidates.id, id));
			const acting = act(of, session.id, id, form);
			await setTimeout(100);
			return { acting };
		});
		expect(await done.acting).toEqual({ because: 'candidate-linked' });
		expect(await namesOf(of, session)).toEqual(['Faure']);
	});

	it('stays when the journal of the room speaks of him', async () => {
		const { of, session } = await setUp();
		const id = await enrolled(of, session, 'Faure');
		await db.insert(journal).values({
			sessionId: session.id,
			candidateId: id,
			kind: 'incidentRecorded',
			actorRole: 'invigilator',
			details: {},
			at: Date.now()
		});
		expect(await removeCandidate(of.actor, of.center, session.id, id)).toEqual({
			because: 'candidate-in-minutes'
		});
	});
});

describe('pupils of the school', () => {
	const born = { birthDate: '2010-01-01', division: '2nde 7' };
	const pupils: Omit<typeof learners.$inferInsert, 'organizationId'>[] = [
		{ ...born, lastName: 'Sow', firstName: 'Ali', sex: 'M', birthCountryCode: '100' },
		{ ...born, lastName: 'Faure', firstName: 'Inès', birthDate: '2010-03-14' },
		{ ...born, lastName: 'Abadie', firstName: 'Zoé', division: '2nde 10', birthCountryCode: '352' }
	];

	async function setUpSchool(all = pupils) {
		const { of, session } = await setUp({ type: 'SCO', pupils: all });
		const register = await listPupils(of.center.schoolId!);
		const enrolAll = async (ids = register.map(({ id }) => id)) =>
			enrolPupils(of.actor, of.center, session.id, ids, await readPlaces());
		return { of, session, register, enrolAll };
	}

	it('are listed by division, as people number them, and name', async () => {
		const { register } = await setUpSchool();
		expect(register.map(({ lastName }) => lastName)).toEqual(['Faure', 'Sow', 'Abadie']);
	});

	it('are enrolled with the codes of INSEE, but those who are enrolled already', async () => {
		const { of, session, enrolAll } = await setUpSchool([
			{ ...pupils[0]!, birthInseeCode: '93048' },
			...pupils.slice(1)
		]);
		const form = await formAs(of, 'FAURE', { billingMode: '' });
		await enrolCandidate(of.actor, of.center, session.id, form);
		expect(await enrolAll()).toEqual({ added: 2 });
		expect(await enrolAll()).toEqual({ added: 0 });
		expect(await listOf(of, session)).toMatchObject([
			{ form: { lastName: 'Abadie', birthCountryCode: '99352', framework: 'CORE' } },
			{ form: { lastName: 'FAURE' } },
			{
				enrolledBy: 'school',
				division: '2nde 7',
				form: {
					lastName: 'Sow',
					sex: 'M',
					birthCountryCode: '99100',
					birthInseeCode: '93048',
					birthCity: 'Montreuil',
					billingMode: null
				}
			}
		]);
	});

	it('who are twice in the register are enrolled once, chosen together or not', async () => {
		const { of, session, enrolAll } = await setUpSchool([
			pupils[0]!,
			{ ...pupils[0]!, lastName: 'SOW', division: '2nde 8' }
		]);
		expect(await enrolAll()).toEqual({ added: 1 });
		expect(await enrolAll()).toEqual({ added: 0 });
		expect(await namesOf(of, session)).toHaveLength(1);
	});

	it('of another school refuse the whole order', async () => {
		const { of, session, register, enrolAll } = await setUpSchool();
		const stranger = (await setUpSchool()).register[0]!;
		expect(await enrolAll([register[0]!.id, stranger.id])).toEqual({ because: 'forbidden' });
		expect(await namesOf(of, session)).toEqual([]);
	});

	it('born in a country that nobody knows are named, and nobody is enrolled', async () => {
		const lost = { ...pupils[0]!, birthCountryCode: '999' };
		const { of, session, enrolAll } = await setUpSchool([pupils[1]!, lost]);
		expect(await enrolAll()).toEqual({ unknownCountryOf: 'Ali Sow' });
		expect(await namesOf(of, session)).toEqual([]);
	});
});

describe('the list of a file', () => {
	async function replace(
		of: TestCenter,
		session: SeededSession,
		list: TypedCandidate[],
		version?: string
	) {
		const rows = list.map((typed, i) => ({ row: i + 2, typed }));
		const seen = version ?? listVersion(await listOf(of, session));
		return replaceList(of.actor, of.center, session.id, rows, seen, await rulesOf(of));
	}

	it('adds, changes and removes in one act, and keeps who joined, changed too', async () => {
		const { of, session } = await setUp();
		const faure = await enrolled(of, session, 'Faure');
		await enrolled(of, session, 'Diallo');
		await join(faure);
		await join(await enrolled(of, session, 'Robin'));
		expect(
			await replace(of, session, [typedAs('FAURE', { extraTime: '33' }), typedAs('Morel')])
		).toEqual({ added: 1, changed: 1, removed: 1 });
		expect(await listOf(of, session)).toMatchObject([
			{ id: faure, hasJoined: true, form: { lastName: 'FAURE', extraTimePercent: 33 } },
			{ enrolledBy: 'file', form: { lastName: 'Morel' } },
			{ hasJoined: true, form: { lastName: 'Robin' } }
		]);
	});

	it('is refused when the list changed since it was looked at', async () => {
		const { of, session } = await setUp();
		const version = listVersion(await listOf(of, session));
		await enrolled(of, session, 'Faure');
		expect(await replace(of, session, [typedAs('Morel')], version)).toEqual({
			because: 'file-outdated'
		});
		expect(await namesOf(of, session)).toEqual(['Faure']);
	});

	it('is refused whole for one bad row', async () => {
		const { of, session } = await setUp();
		const list = [typedAs('Morel'), typedAs('Petit', { sex: '' })];
		expect(await replace(of, session, list)).toEqual({ because: 'malformed' });
		expect(await namesOf(of, session)).toEqual([]);
	});

	it('is refused once a test started', async () => {
		const { of, session } = await setUp();
		await start(await enrolled(of, session, 'Faure'), session);
		expect(await replace(of, session, [typedAs('Morel')])).toEqual({ because: 'list-closed' });
	});

	it('of two hundred is one act with two hundred lines', async () => {
		const { of, session } = await setUp();
		const list = Array.from({ length: 200 }, (_, i) =>
			typedAs(`Nom ${String.fromCharCode(97 + (i % 26))}${i}`)
		);
		expect(await replace(of, session, list)).toEqual({ added: 200, changed: 0, removed: 0 });
		const lines = await linesOf(session);
		expect(lines).toHaveLength(200);
		expect(new Set(lines.map(({ at }) => at)).size).toBe(1);
	});
});
