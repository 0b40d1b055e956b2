import type { LotDraft } from '#db/organizations/places';
import { isPlainText } from '#engine/spelling';
import { PLACE_CATEGORIES, type Refusal } from '#engine/vocabulary';

export type TypedLot = Record<keyof LotDraft, string>;

const FIELDS = ['count', 'category', 'reference', 'startsOn', 'endsOn'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A lot of places as typed, and read; whether its numbers and days go together, the database says. */
export function readLotForm(form: FormData): {
	typed: TypedLot;
	key: string;
	lot: LotDraft | { because: Refusal };
} {
	const text = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value.trim() : '';
	};
	const typed = Object.fromEntries(FIELDS.map((field) => [field, text(field)])) as TypedLot;
	const key = text('key');
	const refuse = (because: Refusal) => ({ typed, key, lot: { because } });
	const category = PLACE_CATEGORIES.find((one) => one === typed.category);
	const { reference, startsOn, endsOn } = typed;
	if (!category || !isPlainText(reference) || reference.length > 255) return refuse('malformed');
	if (!/^[0-9a-f-]{36}$/.test(key)) return refuse('malformed');
	if (!/^\d{1,7}$/.test(typed.count)) return refuse('lot-count-invalid');
	if (![startsOn, endsOn].every(isDay)) return refuse('lot-days-invalid');
	return { typed, key, lot: { count: Number(typed.count), category, reference, startsOn, endsOn } };
}

function isDay(text: string): boolean {
	const at = new Date(`${text}T00:00:00Z`);
	return DAY.test(text) && !Number.isNaN(at.valueOf()) && at.toISOString().startsWith(text);
}
