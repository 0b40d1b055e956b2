/** Fields that say what they are, in the words of the reader. */
import { z } from 'zod';
import { isPlainText } from '#engine/spelling';
import type { m } from '$lib/paraglide/messages';

type Message = (typeof m)['api_field_score'];

/** By the field that they are of. */
export const fieldWords = new WeakMap<z.core.$ZodType, Message>();

/** A field with its words: what checks it describes it too. */
export function said<Schema extends z.ZodType>(text: Message, schema: Schema): Schema {
	// A copy: fields of one kind have words of their own each.
	const own = schema.clone();
	fieldWords.set(own, text);
	return own;
}

export const uai = z
	.string()
	.trim()
	.toUpperCase()
	.regex(/^\d{7}[A-Z]$/);
export const ine = z
	.string()
	.trim()
	.toUpperCase()
	.regex(/^[0-9A-Z]{11}$/);
export const verificationCode = z
	.string()
	.trim()
	.toUpperCase()
	.regex(/^P-[0-9A-Z]{8}$/);
export const name = z.string().trim().min(1).max(100).refine(isPlainText);
export const instant = z.iso.datetime();
/** There is no year 0. */
export const day = z.iso.date().refine((text) => text >= '0001');
export const count = z.int().min(0);
