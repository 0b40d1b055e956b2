/** The form by which somebody says who he is: names, and a birth date in three fields. */
import { z } from 'zod';
import { readBirthDate } from '#engine/invigilation/entry';
import { isPlainText } from '#engine/spelling';
import type { TypedIdentity } from '#engine/campaign/learner-match';
import type { Refusal } from '#engine/vocabulary';

const text = z.string().trim().min(1).max(255).refine(isPlainText);
const identity = z.object({ firstName: text, lastName: text, day: text, month: text, year: text });

/** @returns what was typed, to be shown again, and who it is or why that cannot be read */
export function readIdentityForm(form: Record<string, FormDataEntryValue>): {
	values: Record<string, string>;
	read: TypedIdentity | { because: Refusal };
} {
	const values = Object.fromEntries(
		Object.keys(identity.shape).map((name) => [name, String(form[name] ?? '')])
	);
	const parsed = identity.safeParse(form);
	if (!parsed.success) return { values, read: { because: 'malformed' } };
	const { firstName, lastName, ...date } = parsed.data;
	const birthDate = readBirthDate(date, new Date().toISOString().slice(0, 10));
	if (!birthDate) return { values, read: { because: 'birth-date-invalid' } };
	return { values, read: { firstName, lastName, birthDate } };
}
