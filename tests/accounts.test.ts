/** Accounts in the database: sign-up, links, passwords, the delay of guesses, and deletion. */
import { eq, lt, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askAddressChange, getAccount } from '#db/accounts/accounts';
import { forgetOldAttempts } from '#db/accounts/attempts';
import { closeConnection, listConnections } from '#db/accounts/connections';
import { deleteAccount } from '#db/accounts/deletion';
import { withMark } from '#db/accounts/known-browsers';
import type { AccountLetter } from '#db/accounts/links';
import { giveOneTimePassword, listGivenPasswords } from '#db/accounts/one-time-passwords';
import {
	changePassword,
	choosePassword,
	forgetPassword,
	resetPassword,
	setPassword
} from '#db/accounts/passwords';
import { createPupilAccount } from '#db/accounts/pupils';
import { signInByPassword } from '#db/accounts/sign-in';
import { confirmAddress, signUp } from '#db/accounts/sign-up';
import { onSignOut, readAuthSession, signIn } from '#db/auth.server';
import { db } from '#db/connection.server';
import { users } from '#db/schema/accounts';
import { candidates } from '#db/schema/sessions';
import { signInFailures } from '#db/schema/sign-in';
import { learners, organizations } from '#db/schema/structures';
import { centerMemberships, organizationMemberships } from '#db/schema/teams';
import { trainings, tubeKnowledge } from '#db/schema/trainings';
import { assessments } from '#db/schema/assessments';
import { seedSatSession } from '#db/seed/sat-sessions';
import type { Refusal } from '#engine/vocabulary';
import { untilBlocked } from './support/blocked.ts';
import { addLearner, createSchool } from './support/campaigns.ts';
import { createCenter } from './support/centers.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';

const DAY = 24 * 3_600_000;
const PASSWORD = 'Phare-2026';
const newcomer = (email: string) =>
	({ firstName: 'Ondine', lastName: 'Quérel', email, password: PASSWORD, locale: 'fr' }) as const;

beforeAll(openTestDatabase);
afterAll(closeDatabase);

/** Of the link that was drawn, which must have been. */
function codeOf(asked: { letter: AccountLetter | null } | { because: Refusal }): string {
	if ('because' in asked || !asked.letter) throw new Error('no letter');
	return asked.letter.code;
}

/** An account whose address is confirmed. */
async function createAccount(email: string): Promise<string> {
	const asked = await signUp(newcomer(email));
	const code = codeOf(asked);
	const confirmed = await confirmAddress(code, PASSWORD);
	if ('because' in confirmed) throw new Error(confirmed.because);
	return confirmed.userId;
}

const attempt = (
	login: string,
	password: string,
	more: { address?: string; marks?: string } = {}
) => signInByPassword({ login, password, address: '10.0.0.1', marks: '', ...more });

const connect = async (userId: string) => {
	const { name, value } = await signIn(userId, 'Firefox');
	const cookie = `${name}=${value}`;
	return { cookie, id: (await readAuthSession(cookie))!.session.id };
};

describe('a sign-up', () => {
	it('opens nothing before its link is followed, with the password that was typed', async () => {
		const asked = await signUp(newcomer('ondine@vigie.example'));
		const code = codeOf(asked);
		expect(await attempt('ondine@vigie.example', PASSWORD)).toMatchObject({
			because: 'wrong-credentials'
		});
		expect(await confirmAddress(code, 'Autre-2026')).toEqual({ because: 'wrong-password' });
		const { userId } = (await confirmAddress(code, PASSWORD)) as { userId: string };
		expect(await attempt('ondine@vigie.example', PASSWORD)).toMatchObject({ userId });
		expect(await confirmAddress(code, PASSWORD)).toEqual({ because: 'link-used' });
	});

	it('draws no letter for an address that has an account, and changes nothing of it', async () => {
		const userId = await createAccount('taken@vigie.example');
		const again = { ...newcomer('taken@vigie.example'), password: 'Pirate-2026' };
		expect(await signUp(again)).toEqual({ letter: null });
		expect(await attempt('taken@vigie.example', PASSWORD)).toMatchObject({ userId });
	});

	it('that nobody confirmed may be asked again: the last one counts', async () => {
		const first = await signUp(newcomer('twice@vigie.example'));
		const second = await signUp({ ...newcomer('twice@vigie.example'), password: 'Autre-2026' });
		const codes = [first, second].map((one) => codeOf(one));
		expect(await confirmAddress(codes[0]!, PASSWORD)).toEqual({ because: 'link-not-found' });
		expect(await confirmAddress(codes[1]!, 'Autre-2026')).toHaveProperty('userId');
	});

	it('expires after three days', async () => {
		const asked = await signUp(newcomer('late@vigie.example'), Date.now() - 3 * DAY);
		const code = codeOf(asked);
		expect(await confirmAddress(code, PASSWORD)).toEqual({ because: 'link-expired' });
	});

	it('is refused with a weak password', async () => {
		const weak = { ...newcomer('weak@vigie.example'), password: 'short' };
		expect(await signUp(weak)).toEqual({ because: 'password-too-weak' });
		expect(await db.select().from(users).where(eq(users.email, weak.email))).toEqual([]);
	});
});

describe('guesses', () => {
	it('are slowed down from the fifth on, even with the right password, and not elsewhere', async () => {
		const userId = await createAccount('guessed@vigie.example');
		for (let n = 0; n < 5; n++) await attempt('guessed@vigie.example', 'wrong');
		const slowed = await attempt('guessed@vigie.example', PASSWORD);
		expect(slowed).toMatchObject({ because: 'sign-in-delayed' });
		expect('wait' in slowed && slowed.wait).toBeGreaterThan(0);
		expect(await attempt('guessed@vigie.example', PASSWORD, { address: '10.0.0.2' })).toMatchObject(
			{ userId }
		);
	});

	it('of others do not slow down a browser that signed in to the account, at the same address', async () => {
		const userId = await createAccount('known@vigie.example');
		const other = await createAccount('other@vigie.example');
		for (let n = 0; n < 6; n++) await attempt('known@vigie.example', 'wrong');
		const marks = withMark(withMark('', userId), other);
		expect(await attempt('known@vigie.example', PASSWORD, { marks })).toMatchObject({ userId });
		for (const forged of [withMark('', other), marks.replaceAll('.', '.A').slice(0, -1)]) {
			expect(await attempt('known@vigie.example', PASSWORD, { marks: forged })).toMatchObject({
				because: 'sign-in-delayed'
			});
		}
	});

	it('sent all at once are counted all', async () => {
		const replies = await Promise.all(
			Array.from({ length: 12 }, () => attempt('nobody.here0101', 'wrong'))
		);
		const looked = replies.filter((one) => 'because' in one && one.because === 'wrong-credentials');
		expect(looked).toHaveLength(5);
	});

	it('are kept no longer than they count: anybody makes up names', async () => {
		const guess = { login: 'made.up0101', password: 'x', address: '10.0.0.9', marks: '' };
		await signInByPassword(guess, Date.now() - DAY - 1);
		const old = lt(signInFailures.lastAt, Date.now() - DAY);
		expect(await db.$count(signInFailures, old)).toBe(1);
		await forgetOldAttempts();
		expect(await db.$count(signInFailures, old)).toBe(0);
	});

	it('are forgotten with a success', async () => {
		const userId = await createAccount('happy@vigie.example');
		for (let n = 0; n < 3; n++) {
			await attempt('happy@vigie.example', 'wrong');
			await attempt('happy@vigie.example', 'wrong');
			expect(await attempt('happy@vigie.example', PASSWORD)).toMatchObject({ userId });
		}
	});
});

describe('a forgotten password', () => {
	it('is replaced once, by the last link, and closes every connection', async () => {
		const userId = await createAccount('forgot@vigie.example');
		const { id } = await connect(userId);
		const told: string[] = [];
		const stop = onSignOut((closed) => told.push(closed));
		const first = await forgetPassword('forgot@vigie.example');
		const second = await forgetPassword('forgot@vigie.example');
		expect(await resetPassword(first!.code, 'Neuf-2026')).toEqual({ because: 'link-not-found' });
		expect(await resetPassword(second!.code, 'weak')).toEqual({ because: 'password-too-weak' });
		expect(await resetPassword(second!.code, 'Neuf-2026')).toEqual({ userId });
		stop();
		expect(told).toEqual([id]);
		expect(await resetPassword(second!.code, 'Neuf-2027')).toEqual({ because: 'link-used' });
		expect(await attempt('forgot@vigie.example', 'Neuf-2026')).toMatchObject({ userId });
	});

	it('asked for twice at once has one link that is worth something', async () => {
		const userId = await createAccount('hasty@vigie.example');
		const letters = await Promise.all([1, 2].map(() => forgetPassword('hasty@vigie.example')));
		const replies = [];
		for (const letter of letters) replies.push(await resetPassword(letter!.code, 'Neuf-2026'));
		expect(replies).toContainEqual({ userId });
		expect(replies).toContainEqual({ because: 'link-not-found' });
	});

	it('lets nobody in whose guess was right a moment before, and who comes a moment after', async () => {
		const userId = await createAccount('evicted@vigie.example');
		const guessed = await attempt('evicted@vigie.example', PASSWORD);
		const passwordHash = 'passwordHash' in guessed ? guessed.passwordHash : '';
		const letter = await forgetPassword('evicted@vigie.example');
		// Held where the connections are closed already and nothing is committed yet.
		let release!: () => void;
		const held = new Promise<void>((go) => (release = go));
		let enter!: () => void;
		const closed = new Promise<void>((go) => (enter = go));
		const changed = db.transaction(async (tx) => {
			await setPassword(tx, userId, 'another hash', null);
			enter();
			await held;
		});
		await closed;
		const entering = signIn(userId, '', passwordHash).then(
			() => 'in',
			(error: Error) => error.name
		);
		await untilBlocked();
		release();
		await changed;
		expect(await entering).toBe('PasswordChangedError');
		expect(await listConnections(userId, '')).toEqual([]);
		expect(await resetPassword(letter!.code, 'Neuf-2026')).toEqual({ because: 'link-not-found' });
	});

	it('leaves no link to whoever read a former address, or asked before the password changed', async () => {
		const userId = await createAccount('former@vigie.example');
		const first = await forgetPassword('former@vigie.example');
		await changePassword(userId, { present: PASSWORD, wanted: 'Neuf-2026' }, '');
		expect(await resetPassword(first!.code, 'Pirate-2026')).toEqual({ because: 'link-not-found' });

		const second = await forgetPassword('former@vigie.example');
		const asked = await askAddressChange(userId, 'present@vigie.example', 'Neuf-2026');
		await confirmAddress(codeOf(asked), 'Neuf-2026');
		expect(await resetPassword(second!.code, 'Pirate-2026')).toEqual({ because: 'link-not-found' });
		expect(await attempt('present@vigie.example', 'Neuf-2026')).toMatchObject({ userId });
	});

	it('gets no link for an unknown address, nor one that lives more than a day', async () => {
		expect(await forgetPassword('unknown@vigie.example')).toBeNull();
		await createAccount('slow@vigie.example');
		const letter = await forgetPassword('slow@vigie.example', Date.now() - DAY);
		expect(await resetPassword(letter!.code, 'Neuf-2026')).toEqual({ because: 'link-expired' });
	});
});

describe('an account given by a school', () => {
	const pupil = { firstName: 'Zoé', lastName: 'Le Gall', birthDate: '2010-04-27', division: '3A' };

	it('gets a username of its own, and a password that must be changed and expires', async () => {
		const [school] = await db
			.insert(organizations)
			.values({ name: 'Collège', type: 'SCO', externalId: '0350001X' })
			.returning();
		const organizationId = school!.id;
		const teacher = await createAccount('teacher@vigie.example');
		const enrolled = await db
			.insert(learners)
			.values([
				{ ...pupil, organizationId },
				{ ...pupil, organizationId }
			])
			.returning();
		const [one, two] = await Promise.all(enrolled.map(({ id }) => createPupilAccount(id, teacher)));
		const names = [one!.username!, two!.username!].sort();
		expect(names).toContain('zoe.legall2704');
		expect(names.every((name) => /^zoe\.legall\d{4}$/.test(name))).toBe(true);
		expect(names[0]).not.toBe(names[1]);
		expect(await createPupilAccount(enrolled[0]!.id, teacher)).toEqual(one);

		expect(await giveOneTimePassword([one!.userId], teacher)).toEqual([]);
		await db
			.insert(organizationMemberships)
			.values({ structureId: organizationId, userId: teacher, role: 'member' });
		const given = await giveOneTimePassword([one!.userId, teacher], teacher);
		expect(given).toEqual([
			{ userId: one!.userId, password: expect.stringMatching(/^[a-z]{6}\d{2}$/) }
		]);
		expect(await attempt(one!.username!, given[0]!.password)).toMatchObject({
			userId: one!.userId
		});
		const { cookie, id } = await connect(one!.userId);
		expect((await readAuthSession(cookie))!.session.mustChoosePassword).toBe(true);
		expect(await choosePassword(one!.userId, 'Choisi-2026', id)).toEqual({ because: null });
		expect((await readAuthSession(cookie))!.session.mustChoosePassword).toBe(false);

		const [late] = await giveOneTimePassword([one!.userId], teacher, Date.now() - 7 * DAY);
		expect(await readAuthSession(cookie)).toBeNull();
		// Nor does a browser that it opened in time.
		const { id: old } = await connect(one!.userId);
		expect(await choosePassword(one!.userId, 'Encore-2026', old)).toEqual({
			because: 'one-time-password-expired'
		});
		expect(await attempt(one!.username!, late!.password)).toMatchObject({
			because: 'one-time-password-expired'
		});

		const line = { userId: one!.userId, givenBy: 'Ondine Quérel', at: expect.any(Number) };
		expect(await listGivenPasswords(organizationId)).toEqual([line, line]);
	});

	it('gets no password of a teacher when its holder is more than a pupil elsewhere', async () => {
		const school = await createSchool();
		const userId = await createAccount('both@vigie.example');
		await addLearner(school, { userId });
		const { userId: teacher } = school.teacher;
		await db.update(users).set({ staffRole: 'support' }).where(eq(users.id, userId));
		expect(await giveOneTimePassword([userId], teacher)).toEqual([]);
		await db.update(users).set({ staffRole: null }).where(eq(users.id, userId));
		const member = { userId, role: 'member' } as const;
		await db.insert(centerMemberships).values({ structureId: await createCenter(), ...member });
		expect(await giveOneTimePassword([userId], teacher)).toEqual([]);
		expect(await attempt('both@vigie.example', PASSWORD)).toMatchObject({ userId });
		expect(await listGivenPasswords(school.id)).toEqual([]);
	});
});

describe('the holder of an account', () => {
	it('sees his connections and closes one, which is told, but none of somebody else', async () => {
		const userId = await createAccount('lists@vigie.example');
		const here = await connect(userId);
		const there = await connect(userId);
		const stranger = await createAccount('stranger@vigie.example');
		const seen = await listConnections(userId, here.id);
		expect(seen.map(({ isThisOne }) => isThisOne)).toEqual([true, false]);
		expect(JSON.stringify(seen)).not.toContain(there.id);
		await closeConnection(stranger, seen[1]!.key);
		expect(await readAuthSession(there.cookie)).not.toBeNull();
		const told: string[] = [];
		const stop = onSignOut((closed) => told.push(closed));
		await closeConnection(userId, seen[1]!.key);
		stop();
		expect(told).toEqual([there.id]);
		expect(await readAuthSession(here.cookie)).not.toBeNull();
	});

	it('changes his password, which closes his other connections, by saying the present one', async () => {
		const userId = await createAccount('changes@vigie.example');
		const here = await connect(userId);
		const there = await connect(userId);
		const wanted = 'Nouveau-2026';
		expect(await changePassword(userId, { present: 'no', wanted }, here.id)).toEqual({
			because: 'wrong-password'
		});
		expect(await changePassword(userId, { present: PASSWORD, wanted }, here.id)).toEqual({
			because: null
		});
		expect(await readAuthSession(here.cookie)).not.toBeNull();
		expect(await readAuthSession(there.cookie)).toBeNull();
	});

	it('changes his password on one of two devices at once, and reads so on the other', async () => {
		const userId = await createAccount('devices@vigie.example');
		const [here, there] = [await connect(userId), await connect(userId)];
		const replies = await Promise.all([
			changePassword(userId, { present: PASSWORD, wanted: 'Gauche-2026' }, here.id),
			changePassword(userId, { present: PASSWORD, wanted: 'Droite-2026' }, there.id)
		]);
		expect(replies.map(({ because }) => because).sort()).toEqual(['wrong-password', null].sort());
	});

	it('changes his address by a link to the new one, and never takes that of somebody else', async () => {
		const userId = await createAccount('old@vigie.example');
		await createAccount('busy@vigie.example');
		expect(await askAddressChange(userId, 'busy@vigie.example', PASSWORD)).toEqual({
			letter: null,
			present: 'old@vigie.example'
		});
		const asked = await askAddressChange(userId, 'new@vigie.example', PASSWORD);
		const code = codeOf(asked);
		expect((await getAccount(userId)).email).toBe('old@vigie.example');
		await createAccount('new@vigie.example');
		expect(await confirmAddress(code, PASSWORD)).toEqual({ because: 'address-already-used' });
		const again = await askAddressChange(userId, 'newer@vigie.example', PASSWORD);
		await confirmAddress(codeOf(again), PASSWORD);
		expect((await getAccount(userId)).email).toBe('newer@vigie.example');
	});
});

describe('a deletion', () => {
	/** Where a word is still written: `table.column` of every text. */
	async function findWord(word: string): Promise<string[]> {
		const columns = await db.execute<{ table: string; column: string }>(sql`
			select table_name as table, column_name as column from information_schema.columns
			where table_schema = 'public' and data_type in ('text', 'jsonb', 'character varying')`);
		const found: string[] = [];
		for (const { table, column } of columns) {
			const rows = await db.execute(sql`
				select 1 from ${sql.identifier(table)}
				where ${sql.identifier(column)}::text ilike ${`%${word}%`} limit 1`);
			if (rows.length > 0) found.push(`${table}.${column}`);
		}
		return found;
	}

	it('leaves nothing that names its holder, nor what he learned', async () => {
		const asked = await signUp({
			...newcomer('isaure.kermadec@vigie.example'),
			firstName: 'Isaure',
			lastName: 'Kermadec'
		});
		await confirmAddress(codeOf(asked), PASSWORD);
		const [user] = await db
			.select()
			.from(users)
			.where(eq(users.email, 'isaure.kermadec@vigie.example'));
		const userId = user!.id;
		await forgetPassword('isaure.kermadec@vigie.example');
		await signIn(userId, 'Navigateur de Kermadec');
		const training = { competence: '1.1', state: 'started', seed: 1, locale: 'fr' } as const;
		await db.insert(trainings).values({ ...training, userId, startedAt: 1 });
		const knowledge = {} as never;
		await db.insert(tubeKnowledge).values({ userId, tube: '1.1.1', knowledge, updatedAt: 1 });
		expect(await findWord('kermadec')).not.toEqual([]);

		expect(await deleteAccount(userId, 'wrong')).toEqual({ because: 'wrong-password' });
		expect(await deleteAccount(userId, PASSWORD)).toEqual({ because: null });
		expect(await findWord('kermadec')).toEqual([]);
		expect(await findWord('isaure')).toEqual([]);
		expect(await db.select().from(trainings).where(eq(trainings.userId, userId))).toEqual([]);
		const [left] = await db.select().from(users).where(eq(users.id, userId));
		expect(left!.anonymizedAt).not.toBeNull();
		expect(await attempt('isaure.kermadec@vigie.example', PASSWORD)).toMatchObject({
			because: 'wrong-credentials'
		});
	});

	it('is refused to the last of an organization and of the staff, though all leave at once', async () => {
		const school = await createSchool();
		const [one, two] = [
			await createAccount('one@vigie.example'),
			await createAccount('two@vigie.example')
		];
		const { userId } = school.teacher;
		await db.delete(organizationMemberships).where(eq(organizationMemberships.userId, userId));
		for (const member of [one, two]) {
			const role = 'administrator' as const;
			await db
				.insert(organizationMemberships)
				.values({ structureId: school.id, userId: member, role });
		}
		const leave = () => Promise.all([one, two].map((member) => deleteAccount(member, PASSWORD)));
		const [first, second] = await leave();
		expect([first, second]).toContainEqual({ because: null });
		expect([first, second]).toContainEqual({ because: 'last-of-organization' });

		const roles = ['superAdmin', 'support', 'superAdmin'] as const;
		const staff: string[] = [];
		for (const staffRole of roles) {
			const member = await createAccount(`staff${staff.length}@vigie.example`);
			await db.update(users).set({ staffRole }).where(eq(users.id, member));
			staff.push(member);
		}
		// A « support » may not do what the others may.
		const replies = await Promise.all([0, 2].map((i) => deleteAccount(staff[i]!, PASSWORD)));
		expect(replies).toContainEqual({ because: null });
		expect(replies).toContainEqual({ because: 'last-of-staff' });
		expect(await deleteAccount(staff[1]!, PASSWORD)).toEqual({ because: null });
	});

	it('is refused to the last administrator of a center and during a test, and leaves everything', async () => {
		const userId = await createAccount('chief@vigie.example');
		const centerId = await createCenter();
		await db
			.insert(centerMemberships)
			.values({ structureId: centerId, userId, role: 'administrator' });
		expect(await deleteAccount(userId, PASSWORD)).toEqual({ because: 'last-administrator' });
		const second = await createAccount('second@vigie.example');
		await db
			.insert(centerMemberships)
			.values({ structureId: centerId, userId: second, role: 'administrator' });

		const sessionId = await seedSatSession({
			centerId,
			tests: [
				{
					pupil: { firstName: 'Ondine', lastName: 'Quérel', birthDate: '2010-01-01' },
					ability: 0,
					seed: 3
				}
			]
		});
		const [candidate] = await db
			.update(candidates)
			.set({ userId })
			.where(eq(candidates.sessionId, sessionId))
			.returning();
		const ofCandidate = eq(assessments.candidateId, candidate!.id);
		const [test] = await db.select().from(assessments).where(ofCandidate);
		await db.update(assessments).set({ state: 'started' }).where(ofCandidate);
		expect(await deleteAccount(userId, PASSWORD)).toEqual({ because: 'certification-under-way' });
		expect((await getAccount(userId)).email).toBe('chief@vigie.example');
		await db.update(assessments).set({ state: test!.state }).where(ofCandidate);
		expect(await deleteAccount(userId, PASSWORD)).toEqual({ because: null });
		const [kept] = await db.select().from(candidates).where(eq(candidates.id, candidate!.id));
		expect(kept).toMatchObject({ userId, lastName: 'Quérel' });
	});
});
