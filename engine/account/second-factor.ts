/** What somebody shows beside his password: a code of his phone, a passkey, or a recovery code. */
import { allowed, refused, type Verdict } from '../invigilation/verdict.ts';

const MINUTE = 60_000;

/** How long somebody who gave the right password may take to show the rest, in milliseconds. */
export const HALF_SIGN_IN_LIFE = 10 * MINUTE;
/** How long a passkey has to sign what it was given, in milliseconds. */
export const CEREMONY_LIFE = 5 * MINUTE;
/** How long a first code may be awaited once the secret was shown, in milliseconds. */
export const TOTP_SETUP_LIFE = 30 * MINUTE;

/** Of RFC 6238: digits of a code, and how long one is the present one, in seconds. */
export const TOTP_DIGITS = 6;
export const TOTP_PERIOD = 30;
/** Codes before and after the present one that are taken: clocks of phones are not exact. */
export const TOTP_DRIFT = 1;

export const RECOVERY_CODES = 10;
const RECOVERY_CODE = /^[a-z0-9]{12}$/;

export const MOST_PASSKEYS = 20;

/** What was typed in the field of codes: spaces, hyphens and capitals are as people like them. */
export type TypedCode = { kind: 'totp' | 'recovery'; code: string };

/** Null for what is no code at all. */
export function readTypedCode(typed: string): TypedCode | null {
	const code = typed.replace(/[\s\u00a0\u202f-]/g, '').toLowerCase();
	if (new RegExp(`^\\d{${TOTP_DIGITS}}$`).test(code)) return { kind: 'totp', code };
	return RECOVERY_CODE.test(code) ? { kind: 'recovery', code } : null;
}

/** Twelve characters in three groups, to be read and typed. */
export function groupRecoveryCode(code: string): string {
	return code.replace(/(.{4})(?=.)/g, '$1-');
}

/**
 * Whether a right code may count: each step of the clock opens once, and none before the last one that did, so that a code
 * that was seen over a shoulder is worth nothing.
 *
 * @param step periods of `TOTP_PERIOD` since 1970 that the code stands for
 */
export function acceptStep(step: number, lastStep: number): Verdict {
	return step > lastStep ? allowed : refused('code-used');
}

/**
 * Whether the counter of a passkey goes forward. One that stands still or goes back is that of a copy, except where none is
 * kept: passkeys that are shared between the devices of their holder always say 0.
 */
export function acceptCounter(counter: number, before: number): Verdict {
	if (counter === 0 && before === 0) return allowed;
	return counter > before ? allowed : refused('passkey-copied');
}
