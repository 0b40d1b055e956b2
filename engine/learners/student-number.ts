/** The number by which a university knows a student. */

/** In characters. */
export const LONGEST_STUDENT_NUMBER = 50;

/** A regular expression that the whole number matches. */
export const STUDENT_NUMBER_PATTERN = '[A-Za-z0-9_-]+';

const WHOLE = new RegExp(`^(?:${STUDENT_NUMBER_PATTERN})$`);

/**
 * A student number as somebody typed it.
 *
 * Rule: 1 to 50 letters without accents, digits, hyphens and underscores; spaces around it are left out.
 *
 * @returns null for anything else
 *
 * Source: the reference service (Pix).
 */
export function readStudentNumber(typed: string): string | null {
	const number = typed.trim();
	return number.length <= LONGEST_STUDENT_NUMBER && WHOLE.test(number) ? number : null;
}
