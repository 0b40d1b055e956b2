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
