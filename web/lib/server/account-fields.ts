/** What the forms of accounts take. */
import { z } from 'zod';
import { LONGEST_PASSWORD } from '#engine/account/password';
import { isPlainText } from '#engine/spelling';

/** A name that goes into the mail of somebody who does not know who typed it: nothing in it reads as an address or a sentence. */
export const mailedNameField = z
	.string()
	.trim()
	.max(100)
	.regex(/^\p{L}[\p{L}\p{M} '’-]*$/u);
export const nameField = z.string().trim().min(1).max(255).refine(isPlainText);
/** Lower case, as it is kept. */
export const emailField = z.string().trim().toLowerCase().pipe(z.email().max(255));
/** Whether it is strong is asked elsewhere. */
export const passwordField = z.string().min(1).max(LONGEST_PASSWORD);

/** A password as it was typed: one that is cut would be another one. */
export const secretIn = (value: unknown) => (typeof value === 'string' ? value : '');

/** What was typed in a field, to show it again. */
export const typedIn = (value: unknown) => (typeof value === 'string' ? value.slice(0, 255) : '');
