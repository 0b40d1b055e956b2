/** The second factor of an account in the database: codes of a phone, recovery codes, passkeys, and what opens nothing. */
import { eq } from 'drizzle-orm';
import { TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeOtherConnections } from '#db/accounts/connections';
import { deleteAccount } from '#db/accounts/deletion';
import { findHalfSignIn, openHalfSignIn } from '#db/accounts/half-sign-ins';
import { withMark } from '#db/accounts/known-browsers';
import {
	finishByPasskey,
	finishRegistration,
	finishSignIn,
	removePasskey,
	startRegistration,
	startSecondStep,
	startSignIn,
	type Asked
} from '#db/accounts/passkeys';
import { forgetPassword, resetPassword } from '#db/accounts/passwords';
import {
	findSecondFactor,
	hasSecondFactor,
	isSecondFactorOffered,
	removeSecondFactor,
	renewRecoveryCodes
} from '#db/accounts/second-factor';
import { confirmTotp, finishByCode, startTotp, turnOffTotp } from '#db/accounts/totp';
import { hashPassword } from '#db/auth.server';
import { db } from '#db/connection.server';
import { users } from '#db/schema/accounts';
import { ceremonies, halfSignIns, passkeys, recoveryCodes, totps } from '#db/schema/second-factor';
import { organizations } from '#db/schema/structures';
import { organizationMemberships } from '#db/schema/teams';
import {
	CEREMONY_LIFE,
	HALF_SIGN_IN_LIFE,
	MOST_PASSKEYS,
	RECOVERY_CODES,
	TOTP_SETUP_LIFE
} from '#engine/account/second-factor';
import { Authenticator } from './support/authenticator.ts';
import { createCenter, createMember } from './support/centers.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';
import { createInvigilator, createSession, createUser } from './support/room.ts';
import { createStaff } from './support/staff.ts';

const PASSWORD = 'Phare-2026';
const SITE = 'https://vigie.example';
const STEP = 30_000;
const marks = '';
/** Of a step that is over for long: the tests choose their own clock. */
const NOW = Math.floor(Date.now() / STEP) * STEP;

let passwordHash: string;
beforeAll(async () => {
	await openTestDatabase();
	passwordHash = await hashPassword(PASSWORD);
});
afterAll(closeDatabase);

async function createHolder(): Promise<string> {
	const { userId } = await createStaff();
	await db.update(users).set({ passwordHash }).where(eq(users.id, userId));
	return userId;
}

function must<Outcome extends object>(outcome: Outcome): Exclude<Outcome, { because: string }> {
	if ('because' in outcome && outcome.because) throw new Error(String(outcome.because));
	return outcome as Exclude<Outcome, { because: string }>;
}

/** A phone that makes the codes of somebody, who turned them on long ago. */
async function withPhone(userId: string) {
	const setup = must(await startTotp(userId, PASSWORD));
	const totp = new TOTP({ secret: setup.secret });
	const code = (at: number) => totp.generate({ timestamp: at });
	const long = NOW - 100 * STEP;
	const confirmed = must(
		await confirmTotp(userId, { sealed: setup.sealed, typed: code(long) }, long)
	);
	return { code, recoveryCodes: confirmed.recoveryCodes ?? [] };
}

const challengeOf = <Options extends { challenge: string }>(asked: Asked<Options>) => {
	const { options, code } = must(asked);
	return { challenge: options.challenge, code };
};

async function withPasskey(userId: string, name = 'Téléphone') {
	const device = new Authenticator(SITE, userId);
	const { challenge, code } = challengeOf(
		await startRegistration(userId, { name, password: PASSWORD }, SITE)
	);
	const response = device.register(challenge);
	const added = must(await finishRegistration(userId, { code, response }, SITE));
	return { device, recoveryCodes: added.recoveryCodes };
}

/** Somebody gave his password, then types a code. */
async function type(userId: string, typed: string, at = NOW, knownBy = marks) {
	const half = await openHalfSignIn(userId, at);
	return finishByCode(half, { typed, marks: knownBy }, at);
}

describe('a second factor', () => {
	it('is offered to the staff, members and invigilators, and not to pupils', async () => {
		const pupil = await createUser();
		const teacher = await createUser();
		const [school] = await db
			.insert(organizations)
			.values({ type: 'SCO', name: 'Lycée', externalId: null })
			.returning();
		await db
			.insert(organizationMemberships)
			.values({ structureId: school!.id, userId: teacher.userId, role: 'member' });
		const member = await createMember(await createCenter());
		const invigilator = await createInvigilator(await createSession(1));
		expect(await isSecondFactorOffered(pupil.userId)).toBe(false);
		for (const { userId } of [teacher, member, invigilator, await createStaff()]) {
			expect(await isSecondFactorOffered(userId)).toBe(true);
		}
	});

	it('stays with whoever has one, whatever he is now', async () => {
		const userId = await createHolder();
		await withPhone(userId);
		await db.update(users).set({ staffRole: null }).where(eq(users.id, userId));
		expect(await isSecondFactorOffered(userId)).toBe(true);
	});

	it('is left by a password reset, which ends sign-ins that wait for it', async () => {
		const userId = await createHolder();
		await withPhone(userId);
		const half = await openHalfSignIn(userId);
		const [user] = await db.select().from(users).where(eq(users.id, userId));
		const letter = await forgetPassword(user!.email!);
		must(await resetPassword(letter!.code, 'Autre-2026'));
		expect(await hasSecondFactor(userId)).toBe(true);
		expect(await findHalfSignIn(half)).toBeNull();
	});

	it('leaves nothing of itself in an account that is deleted', async () => {
		const userId = await createHolder();
		await withPhone(userId);
		await withPasskey(userId);
		await startSecondStep(await openHalfSignIn(userId), SITE);
		expect(await deleteAccount(userId, PASSWORD)).toEqual({ because: null });
		for (const table of [totps, passkeys, recoveryCodes, ceremonies, halfSignIns]) {
			expect(await db.select().from(table).where(eq(table.userId, userId))).toEqual([]);
		}
	});

	it('is removed by the staff for whoever lost all of it', async () => {
		const userId = await createHolder();
		await withPhone(userId);
		await withPasskey(userId);
		const [user] = await db.select().from(users).where(eq(users.id, userId));
		expect(await removeSecondFactor(user!.email!)).toBe(true);
		expect(await findSecondFactor(userId)).toEqual({
			hasTotp: false,
			passkeys: [],
			recoveryCodesLeft: 0
		});
		expect(await removeSecondFactor('nobody@vigie.example')).toBe(false);
	});
});

describe('an app of codes', () => {
	it('is on once a first code is right, and its secret cannot be read in the database', async () => {
		const userId = await createHolder();
		const { secret, sealed, uri } = must(await startTotp(userId, PASSWORD));
		expect(uri).toMatch(/^otpauth:\/\/totp\/Vigie:.*secret=/);
		expect(await hasSecondFactor(userId)).toBe(false);
		const code = new TOTP({ secret }).generate({ timestamp: NOW });
		const { recoveryCodes: given } = must(await confirmTotp(userId, { sealed, typed: code }, NOW));
		expect(new Set(given).size).toBe(RECOVERY_CODES);
		expect(await findSecondFactor(userId)).toMatchObject({ hasTotp: true, recoveryCodesLeft: 10 });
		const [kept] = await db.select().from(totps).where(eq(totps.userId, userId));
		expect(kept!.secret).not.toContain(secret);
		const signatures = await db
			.select()
			.from(recoveryCodes)
			.where(eq(recoveryCodes.userId, userId));
		expect(signatures.map(({ signature }) => signature)).not.toContain(given![0]);
		// The code that turned it on opens nothing.
		expect(await type(userId, code)).toMatchObject({ because: 'code-used' });
	});

	it('is refused with a wrong password or code, too late, and by a set-up of somebody else', async () => {
		const [userId, other] = [await createHolder(), await createHolder()];
		expect(await startTotp(userId, 'wrong')).toEqual({ because: 'wrong-password' });
		const { secret, sealed } = must(await startTotp(userId, PASSWORD, NOW));
		const typed = new TOTP({ secret }).generate({ timestamp: NOW });
		const wrong = typed === '000000' ? '111111' : '000000';
		expect(await confirmTotp(userId, { sealed, typed: wrong }, NOW)).toEqual({
			because: 'wrong-code'
		});
		const expired = { because: 'totp-setup-expired' };
		expect(await confirmTotp(other, { sealed, typed }, NOW)).toEqual(expired);
		expect(await confirmTotp(userId, { sealed: `A${sealed.slice(1)}`, typed }, NOW)).toEqual(
			expired
		);
		expect(await confirmTotp(userId, { sealed, typed }, NOW + TOTP_SETUP_LIFE)).toEqual(expired);
		expect(await hasSecondFactor(userId)).toBe(false);
	});

	it('set up from two devices at once is set up by one', async () => {
		const userId = await createHolder();
		const setups = [await startTotp(userId, PASSWORD), await startTotp(userId, PASSWORD)];
		const replies = await Promise.all(
			setups.map(must).map(({ secret, sealed }) => {
				const typed = new TOTP({ secret }).generate({ timestamp: NOW });
				return confirmTotp(userId, { sealed, typed }, NOW);
			})
		);
		expect(replies.filter((one) => 'recoveryCodes' in one)).toHaveLength(1);
		expect(replies).toContainEqual({ because: 'totp-already-on' });
	});

	it('opens with the code of now, of the step before and of the one after, each once', async () => {
		const userId = await createHolder();
		const { code } = await withPhone(userId);
		expect(await type(userId, code(NOW - 2 * STEP))).toMatchObject({ because: 'wrong-code' });
		expect(await type(userId, code(NOW - STEP))).toEqual({ userId, kind: 'totp' });
		expect(await type(userId, code(NOW))).toEqual({ userId, kind: 'totp' });
		expect(await type(userId, code(NOW))).toMatchObject({ because: 'code-used' });
		expect(await type(userId, code(NOW + STEP))).toEqual({ userId, kind: 'totp' });
		expect(await type(userId, code(NOW))).toMatchObject({ because: 'code-used' });
		expect(await type(userId, code(NOW + 2 * STEP))).toMatchObject({ because: 'wrong-code' });
	});

	it('opens once when the same code is typed on two devices at once', async () => {
		const userId = await createHolder();
		const { code } = await withPhone(userId);
		const replies = await Promise.all([type(userId, code(NOW)), type(userId, code(NOW))]);
		expect(replies.filter((one) => 'userId' in one)).toHaveLength(1);
		expect(replies.find((one) => 'because' in one)).toMatchObject({ because: 'code-used' });
	});

	it('is turned off with the password and a code, and recovery codes go with it', async () => {
		const userId = await createHolder();
		const { code, recoveryCodes: given } = await withPhone(userId);
		const off = (password: string, typed: string) =>
			turnOffTotp(userId, { password, typed, marks }, NOW);
		expect(await off('wrong', code(NOW))).toMatchObject({ because: 'wrong-password' });
		expect(await off(PASSWORD, 'nothing')).toMatchObject({ because: 'wrong-code' });
		expect(await hasSecondFactor(userId)).toBe(true);
		expect(await off(PASSWORD, given[0]!)).toEqual({ because: null });
		expect(await findSecondFactor(userId)).toMatchObject({ hasTotp: false, recoveryCodesLeft: 0 });
	});
});

describe('wrong codes', () => {
	const wrongFor = (right: string[]) =>
		['000000', '111111', '222222', '333333'].find((one) => !right.includes(one))!;

	it('are slowed down from the fifth on, wherever they come from, but in a known browser', async () => {
		const userId = await createHolder();
		const { code } = await withPhone(userId);
		const wrong = wrongFor([code(NOW - STEP), code(NOW), code(NOW + STEP)]);
		for (let n = 0; n < 5; n++) {
			expect(await type(userId, wrong)).toMatchObject({ because: 'wrong-code' });
		}
		const slowed = await type(userId, code(NOW));
		expect(slowed).toMatchObject({ because: 'code-delayed' });
		expect('wait' in slowed && slowed.wait).toBeGreaterThan(0);
		expect(await type(userId, code(NOW), NOW, withMark('', userId))).toMatchObject({ userId });
		expect(await type(userId, code(NOW + STEP), NOW + 3000)).toMatchObject({ userId });
	});

	it('keep nobody out: a recovery code is looked at meanwhile', async () => {
		const userId = await createHolder();
		const { code, recoveryCodes: given } = await withPhone(userId);
		const wrong = wrongFor([code(NOW - STEP), code(NOW), code(NOW + STEP)]);
		for (let n = 0; n < 8; n++) await type(userId, wrong);
		expect(await type(userId, given[0]!)).toEqual({ userId, kind: 'recovery' });
	});

	it('sent all at once are counted all', async () => {
		const userId = await createHolder();
		const { code } = await withPhone(userId);
		const wrong = wrongFor([code(NOW - STEP), code(NOW), code(NOW + STEP)]);
		const replies = await Promise.all(Array.from({ length: 12 }, () => type(userId, wrong)));
		const looked = replies.filter((one) => 'because' in one && one.because === 'wrong-code');
		expect(looked).toHaveLength(5);
	});
});

describe('a recovery code', () => {
	it('opens once, typed as it was shown or not, even on two devices at once', async () => {
		const userId = await createHolder();
		const { recoveryCodes: given } = await withPhone(userId);
		const shown = given[0]!.toUpperCase().replace(/(.{4})/g, '$1 ');
		const replies = await Promise.all([type(userId, shown), type(userId, shown)]);
		expect(replies).toContainEqual({ userId, kind: 'recovery' });
		expect(replies).toContainEqual({ because: 'recovery-code-used', wait: 0 });
		expect(await findSecondFactor(userId)).toMatchObject({ recoveryCodesLeft: 9 });
	});

	it('of somebody else, or of a former draw, opens nothing', async () => {
		const [userId, other] = [await createHolder(), await createHolder()];
		const mine = await withPhone(userId);
		const his = await withPhone(other);
		expect(await type(userId, his.recoveryCodes[0]!)).toMatchObject({ because: 'wrong-code' });
		expect(await renewRecoveryCodes(userId, 'wrong')).toEqual({ because: 'wrong-password' });
		const drawn = must(await renewRecoveryCodes(userId, PASSWORD)).recoveryCodes;
		expect(await type(userId, mine.recoveryCodes[1]!)).toMatchObject({ because: 'wrong-code' });
		expect(await type(userId, drawn[1]!)).toMatchObject({ userId });
	});

	it('is not drawn for an account without a second factor', async () => {
		const userId = await createHolder();
		expect(await renewRecoveryCodes(userId, PASSWORD)).toEqual({
			because: 'second-factor-missing'
		});
	});
});

describe('a sign-in that waits for its second step', () => {
	it('opens once, in time, and not what was made up', async () => {
		const userId = await createHolder();
		const { code } = await withPhone(userId);
		const expired = { because: 'second-step-expired', wait: 0 };
		const half = await openHalfSignIn(userId, NOW - HALF_SIGN_IN_LIFE);
		expect(await finishByCode(half, { typed: code(NOW), marks }, NOW)).toEqual(expired);
		expect(await finishByCode('made-up', { typed: code(NOW), marks }, NOW)).toEqual(expired);
		const another = await openHalfSignIn(userId, NOW);
		expect(await finishByCode(another, { typed: code(NOW), marks }, NOW)).toMatchObject({ userId });
		const next = { typed: code(NOW + STEP), marks };
		expect(await finishByCode(another, next, NOW)).toEqual(expired);
		// What was refused unseen is not spent.
		expect(await type(userId, code(NOW + STEP))).toMatchObject({ userId });
	});

	it('ends with the other connections of the account', async () => {
		const userId = await createHolder();
		const half = await openHalfSignIn(userId);
		await closeOtherConnections(userId, 'this one');
		expect(await findHalfSignIn(half)).toBeNull();
	});
});

describe('a passkey', () => {
	it('opens its account alone, is remembered as used, and brings recovery codes when it is the first', async () => {
		const userId = await createHolder();
		const { device, recoveryCodes: given } = await withPasskey(userId);
		expect(given).toHaveLength(RECOVERY_CODES);
		expect((await withPasskey(userId, 'Clé')).recoveryCodes).toBeNull();
		const { challenge, code } = challengeOf(await startSignIn(SITE));
		const response = device.answer(challenge);
		expect(await finishSignIn({ code, response }, SITE, NOW)).toEqual({ userId });
		const { passkeys: mine } = await findSecondFactor(userId);
		expect(mine).toMatchObject([
			{ name: 'Téléphone', lastUsedAt: NOW },
			{ name: 'Clé', lastUsedAt: null }
		]);
	});

	it('opens nothing twice with the same answer, nor with a ceremony that is over or of another browser', async () => {
		const userId = await createHolder();
		const { device } = await withPasskey(userId);
		const expired = { because: 'passkey-expired' };
		const first = challengeOf(await startSignIn(SITE));
		const second = challengeOf(await startSignIn(SITE));
		const response = device.answer(first.challenge);
		expect(await finishSignIn({ code: second.code, response }, SITE)).toEqual({
			because: 'passkey-refused'
		});
		expect(await finishSignIn({ code: 'made-up', response }, SITE)).toEqual(expired);
		expect(await finishSignIn({ code: first.code, response }, SITE)).toEqual({ userId });
		expect(await finishSignIn({ code: first.code, response }, SITE)).toEqual(expired);
		const old = challengeOf(await startSignIn(SITE, NOW - CEREMONY_LIFE));
		const late = { code: old.code, response: device.answer(old.challenge) };
		expect(await finishSignIn(late, SITE, NOW)).toEqual(expired);
	});

	it('opens nothing for another site, without the check of its holder, for a wrong holder or with a wrong signature', async () => {
		const userId = await createHolder();
		const { device } = await withPasskey(userId);
		const stranger = new Authenticator(SITE, userId);
		const answers: ((challenge: string) => unknown)[] = [
			(challenge) => device.answer(challenge, { origin: 'https://vigie.example.evil' }),
			(challenge) => device.answer(challenge, { flags: 0x01 }),
			(challenge) => device.answer(challenge, { userHandle: 'somebody else' }),
			(challenge) => ({ ...stranger.answer(challenge), id: device.name, rawId: device.name }),
			(challenge) => ({ ...device.answer(challenge), response: { clientDataJSON: '{}' } }),
			() => null
		];
		for (const answer of answers) {
			const { challenge, code } = challengeOf(await startSignIn(SITE));
			expect(await finishSignIn({ code, response: answer(challenge) }, SITE)).toEqual({
				because: 'passkey-refused'
			});
		}
	});

	it('whose counter goes back or stands still is that of a copy', async () => {
		const userId = await createHolder();
		const { device } = await withPasskey(userId);
		const use = async (counter: number) => {
			const { challenge, code } = challengeOf(await startSignIn(SITE));
			return finishSignIn({ code, response: device.answer(challenge, { counter }) }, SITE);
		};
		expect(await use(7)).toEqual({ userId });
		expect(await use(7)).toEqual({ because: 'passkey-copied' });
		expect(await use(3)).toEqual({ because: 'passkey-copied' });
		expect(await use(8)).toEqual({ userId });
	});

	it('makes the second step of its own account only, once', async () => {
		const [userId, other] = [await createHolder(), await createHolder()];
		const mine = await withPasskey(userId);
		const his = await withPasskey(other);
		const half = await openHalfSignIn(userId);
		const step = async (device: Authenticator, waiting = half) => {
			const { challenge, code } = challengeOf(await startSecondStep(half, SITE));
			return finishByPasskey(waiting, { code, response: device.answer(challenge) }, SITE);
		};
		expect(await step(his.device)).toEqual({ because: 'passkey-of-another-account' });
		expect(await step(mine.device, await openHalfSignIn(other))).toEqual({
			because: 'second-step-expired'
		});
		expect(await step(mine.device)).toEqual({ userId });
		expect(await startSecondStep(half, SITE)).toEqual({ because: 'second-step-expired' });
	});

	it('signs in with what it was asked for that, and not with what it was asked for the second step', async () => {
		const userId = await createHolder();
		const { device } = await withPasskey(userId);
		const { challenge, code } = challengeOf(
			await startSecondStep(await openHalfSignIn(userId), SITE)
		);
		expect(await finishSignIn({ code, response: device.answer(challenge) }, SITE)).toEqual({
			because: 'passkey-expired'
		});
	});

	it('is added with the password, by its holder, in time, once, and not without the check of who he is', async () => {
		const [userId, other] = [await createHolder(), await createHolder()];
		const device = new Authenticator(SITE, userId);
		const wanted = { name: 'Bureau', password: PASSWORD };
		expect(await startRegistration(userId, { ...wanted, password: 'wrong' }, SITE)).toEqual({
			because: 'wrong-password'
		});
		const attempt = async ({ by = userId, at = NOW, flags = 0x05, origin = SITE } = {}) => {
			const { challenge, code } = challengeOf(await startRegistration(userId, wanted, SITE, NOW));
			const response = device.register(challenge, { flags, origin });
			return finishRegistration(by, { code, response }, SITE, at);
		};
		expect(await attempt({ by: other })).toEqual({ because: 'passkey-expired' });
		expect(await attempt({ at: NOW + CEREMONY_LIFE })).toEqual({ because: 'passkey-expired' });
		expect(await attempt({ flags: 0x01 })).toEqual({ because: 'passkey-refused' });
		expect(await attempt({ origin: 'http://vigie.example' })).toEqual({
			because: 'passkey-refused'
		});
		expect(await hasSecondFactor(userId)).toBe(false);
		must(await attempt());
		expect(await attempt()).toEqual({ because: 'passkey-known' });
	});

	it('that is one too many is refused before the browser makes it', async () => {
		const userId = await createHolder();
		await db.insert(passkeys).values(
			Array.from({ length: MOST_PASSKEYS }, (_, n) => ({
				id: `${userId} ${n}`,
				publicKey: '',
				counter: 0,
				userId,
				name: `${n}`,
				transports: [],
				createdAt: NOW
			}))
		);
		const wanted = { name: 'Bureau', password: PASSWORD };
		expect(await startRegistration(userId, wanted, SITE)).toEqual({ because: 'too-many-passkeys' });
	});

	it('that was removed opens nothing, and only its holder removes it', async () => {
		const [userId, other] = [await createHolder(), await createHolder()];
		const { device } = await withPasskey(userId);
		const by = (who: string, password: string) => removePasskey(who, { id: device.name, password });
		expect(await by(userId, 'wrong')).toEqual({ because: 'wrong-password' });
		expect(await by(other, PASSWORD)).toEqual({ because: 'passkey-not-found' });
		expect(await by(userId, PASSWORD)).toEqual({ because: null });
		const { challenge, code } = challengeOf(await startSignIn(SITE));
		expect(await finishSignIn({ code, response: device.answer(challenge) }, SITE)).toEqual({
			because: 'passkey-not-found'
		});
		expect(await findSecondFactor(userId)).toMatchObject({ passkeys: [], recoveryCodesLeft: 0 });
	});
});
