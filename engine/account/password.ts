/** What a password must be. */

/** Fewest characters. */
export const PASSWORD_LENGTH = 8;

/**
 * Whether somebody may choose this password.
 *
 * Rule: at least 8 characters, with an upper-case letter, a lower-case letter (of any script) and a digit.
 *
 * Source: the reference service (`certif.md` 2.5, `app-and-orga.md` 6).
 */
export function isStrongPassword(password: string): boolean {
	const isLong = [...password].length >= PASSWORD_LENGTH;
	return isLong && [/\p{Lu}/u, /\p{Ll}/u, /\d/].every((needed) => needed.test(password));
}
