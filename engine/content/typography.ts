import type { Localized } from './challenge.ts';

/** Where one of the rules below may have something to do. */
const TO_SPACE = / [:;!?»%€]|« |\d \d{3}/;

/**
 * French spacing: a no-break space before `: ; ! ? » %` and `€` and after `«`, where an ordinary space is
 * written, and a narrow no-break space between groups of digits. Code between backticks is left alone.
 * Source: Lexique des règles typographiques en usage à l'Imprimerie nationale.
 */
export function frenchSpacing(text: string): string {
	if (!TO_SPACE.test(text)) return text;
	return text
		.split(/(`[^`]*`)/)
		.map((part) =>
			part.startsWith('`')
				? part
				: part
						.replace(/ ([:;!?»%€])/g, '\u00A0$1')
						.replace(/« /g, '«\u00A0')
						.replace(/(\d) (?=\d{3}(?!\d))/g, '$1\u202F')
		)
		.join('');
}

/** A text in both languages, the French one spaced. */
export function spaced({ fr, en }: Localized): Localized {
	return { fr: frenchSpacing(fr), en };
}

/**
 * Bodies are plain data, so their French sentences are found by their `fr` key wherever they are. Code is left alone. What
 * needs no space is given back as it is: bodies are drawn while somebody waits, and most of what they hold is not French.
 */
export function withFrenchSpacing<T>(value: T): T {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) {
		const spaced = value.map(withFrenchSpacing);
		return spaced.some((one, i) => one !== value[i]) ? (spaced as T) : value;
	}
	if ('type' in value && value.type === 'code') return value;
	// Of a document whose spaces are what there is to mend.
	if ('isTypographic' in value) return value;
	let spaced: T | null = null;
	for (const key in value) {
		const inner = value[key];
		const after =
			key === 'fr' && typeof inner === 'string'
				? (frenchSpacing(inner) as typeof inner)
				: withFrenchSpacing(inner);
		if (after !== inner) (spaced ??= { ...value })[key] = after;
	}
	return spaced ?? value;
}
