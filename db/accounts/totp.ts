/** Codes of a phone (TOTP, RFC 6238). The only file that knows otpauth. */
import { eq } from 'drizzle-orm';
import { Secret, TOTP } from 'otpauth';
import {
	acceptStep,
	readTypedCode,
	TOTP_DIGITS,
	TOTP_DRIFT,
	TOTP_PERIOD,
	TOTP_SETUP_LIFE,
	type TypedCode
} from '#engine/account/second-factor';
import type { Refusal } from '#engine/vocabulary';
import { db, type Transaction } from '../connection.server.ts';
import { users } from '../schema/accounts.ts';
import { totps } from '../schema/second-factor.ts';
import { decrypt, encrypt, hashOf } from '../secrets.server.ts';
import { forgetAttempts, takeAttempt } from './attempts.ts';
import { endHalfSignIn, findHalfSignIn, lockHalfSignIn } from './half-sign-ins.ts';
import { findMark } from './known-browsers.ts';
import { isPasswordOfUser } from './passwords.ts';
import { useRecoveryCode } from './recovery-codes.ts';
import { drawFirstRecoveryCodes, forgetLastRecoveryCodes, lockAccount } from './second-factor.ts';

/** What a phone is given before its first code proves that it has it. */
export interface TotpSetup {
	/** In base 32, to be typed by hand. */
	secret: string;
	/** `otpauth://…`, to be scanned. */
	uri: string;
	/** The same secret, that only this service reads: the page brings it back with the first code. */
	sealed: string;
}

/** Nothing is on yet, and nothing is kept. */
export async function startTotp(
	userId: string,
	password: string,
	at = Date.now()
): Promise<TotpSetup | { because: Refusal }> {
	if (!(await isPasswordOfUser(userId, password))) return { because: 'wrong-password' };
	const secret = new Secret({ size: 20 }).base32;
	return setupOf(userId, secret, at + TOTP_SETUP_LIFE);
}

/** What was shown, to show it again; null when it is too old or somebody else's. */
export async function findTotpSetup(
	userId: string,
	sealed: string,
	at = Date.now()
): Promise<TotpSetup | null> {
	try {
		const read = JSON.parse(decrypt(sealed)) as Record<string, unknown>;
		const { of, secret, expiresAt } = read as { of: string; secret: string; expiresAt: number };
		return of === `totp ${userId}` && expiresAt > at ? setupOf(userId, secret, expiresAt) : null;
	} catch {
		return null;
	}
}

async function setupOf(userId: string, secret: string, expiresAt: number): Promise<TotpSetup> {
	const [user] = await db.select().from(users).where(eq(users.id, userId));
	const label = user!.email ?? user!.username ?? `${user!.firstName} ${user!.lastName}`;
	const sealed = encrypt(JSON.stringify({ of: `totp ${userId}`, secret, expiresAt }));
	return { secret, uri: totpOf(secret, label).toString(), sealed };
}

const totpOf = (secret: string, label = 'Vigie') =>
	new TOTP({ issuer: 'Vigie', label, secret, digits: TOTP_DIGITS, period: TOTP_PERIOD });

/** The step of the clock that a code stands for, null for a wrong one. */
function stepOf(secret: string, code: string, at: number): number | null {
	const totp = totpOf(secret);
	const delta = totp.validate({ token: code, timestamp: at, window: TOTP_DRIFT });
	return delta === null ? null : totp.counter({ timestamp: at }) + delta;
}

/**
 * Turned on by a first code.
 * @returns recovery codes, to be shown once; null when the account has some already
 */
export async function confirmTotp(
	userId: string,
	{ sealed, typed }: { sealed: string; typed: string },
	at = Date.now()
): Promise<{ recoveryCodes: string[] | null } | { because: Refusal }> {
	const setup = await findTotpSetup(userId, sealed, at);
	if (!setup) return { because: 'totp-setup-expired' };
	const code = readTypedCode(typed);
	const lastStep = code?.kind === 'totp' ? stepOf(setup.secret, code.code, at) : null;
	if (lastStep === null) return { because: 'wrong-code' };
	return db.transaction(async (tx) => {
		await lockAccount(tx, userId);
		const [there] = await tx.select().from(totps).where(eq(totps.userId, userId));
		if (there) return { because: 'totp-already-on' };
		const recoveryCodes = await drawFirstRecoveryCodes(tx, userId);
		const secret = encrypt(setup.secret);
		await tx.insert(totps).values({ userId, secret, lastStep, createdAt: at });
		return { recoveryCodes };
	});
}

export type CodeOutcome<Done> = Done | { because: Refusal; wait: number };

/** Turned off by whoever knows the password and shows a code, of the phone or of recovery. */
export async function turnOffTotp(
	userId: string,
	{ password, typed, marks }: { password: string; typed: string; marks: string },
	at = Date.now()
): Promise<CodeOutcome<{ because: null }>> {
	if (!(await isPasswordOfUser(userId, password))) return { because: 'wrong-password', wait: 0 };
	return lookAtCode(userId, { typed, marks, at }, async (tx, code) => {
		await lockAccount(tx, userId);
		const because = await spend(tx, userId, code, at);
		if (because) return { because };
		await tx.delete(totps).where(eq(totps.userId, userId));
		await forgetLastRecoveryCodes(tx, userId);
		return { because: null };
	});
}

export interface SecondStep {
	userId: string;
	kind: TypedCode['kind'];
}

/** The second step of a sign-in, by a code of the phone or of recovery. */
export async function finishByCode(
	half: string,
	{ typed, marks }: { typed: string; marks: string },
	at = Date.now()
): Promise<CodeOutcome<SecondStep>> {
	const userId = await findHalfSignIn(half, at);
	if (userId === null) return { because: 'second-step-expired', wait: 0 };
	return lookAtCode<SecondStep>(userId, { typed, marks, at }, async (tx, code) => {
		if ((await lockHalfSignIn(tx, half, at)) === null) return { because: 'second-step-expired' };
		const because = await spend(tx, userId, code, at);
		if (because) return { because };
		await endHalfSignIn(tx, half);
		return { userId, kind: code.kind };
	});
}

/**
 * Slows down guesses: of a known browser apart, of all others together, wherever they come from. Whoever gets here knows the
 * password; a million codes are few for many machines. Recovery codes are too many to be guessed, and always looked at: by
 * them, by a passkey or from a known browser the holder comes in whatever strangers do.
 */
async function lookAtCode<Done extends object>(
	userId: string,
	{ typed, marks, at }: { typed: string; marks: string; at: number },
	work: (tx: Transaction, code: TypedCode) => Promise<Done | { because: Refusal }>
): Promise<CodeOutcome<Done>> {
	const code = readTypedCode(typed);
	if (!code) return { because: 'wrong-code', wait: 0 };
	const mark = findMark(marks, userId);
	const key = hashOf(mark ? `code known ${mark}` : `code stranger ${userId}`);
	const taken = code.kind === 'totp' ? await takeAttempt(key, at) : { mayTry: true, wait: 0 };
	if (!taken.mayTry) return { because: 'code-delayed', wait: taken.wait };
	const outcome = await db.transaction((tx) => work(tx, code));
	if ('because' in outcome && outcome.because !== null) {
		return { because: outcome.because as Refusal, wait: taken.wait };
	}
	await forgetAttempts(key);
	return outcome as Done;
}

/** Why a code opens nothing, null when it was taken: it is taken once. */
async function spend(
	tx: Transaction,
	userId: string,
	{ kind, code }: TypedCode,
	at: number
): Promise<Refusal | null> {
	if (kind === 'recovery') return useRecoveryCode(tx, userId, code, at);
	const [totp] = await tx.select().from(totps).where(eq(totps.userId, userId)).for('update');
	const step = totp ? stepOf(decrypt(totp.secret), code, at) : null;
	if (step === null) return 'wrong-code';
	const verdict = acceptStep(step, totp!.lastStep);
	if (!verdict.allowed) return verdict.because;
	await tx.update(totps).set({ lastStep: step }).where(eq(totps.userId, userId));
	return null;
}
