/** What a password must be. */

/** Fewest characters, and most: none is cut. */
export const PASSWORD_LENGTH = 8;
export const LONGEST_PASSWORD = 255;

export const PASSWORD_RULES = ['length', 'upperCase', 'lowerCase', 'digit'] as const;
export type PasswordRule = (typeof PASSWORD_RULES)[number];

const RULES: Record<PasswordRule, (password: string) => boolean> = {
	length: (password) =>
		[...password].length >= PASSWORD_LENGTH && password.length <= LONGEST_PASSWORD,
	upperCase: (password) => /\p{Lu}/u.test(password),
	lowerCase: (password) => /\p{Ll}/u.test(password),
	digit: (password) => /\d/.test(password)
};

/** Whether this password does what one of the rules asks. */
export function meetsRule(password: string, rule: PasswordRule): boolean {
	return RULES[rule](password);
}

/**
 * Whether somebody may choose this password.
 *
 * Rule: 8 to 255 characters, with an upper-case letter, a lower-case letter (of any script) and a digit.
 *
 * Source: the reference service (Pix).
 */
export function isStrongPassword(password: string): boolean {
	return PASSWORD_RULES.every((rule) => meetsRule(password, rule));
}
