/** Texts put together, for the lines of a correction. */
import { wordings, type Localized, type Text } from '../content/challenge.ts';

/** Texts one after the other, in each language. */
export function joined(...parts: Text[]): Localized {
	const inOne = (i: number) =>
		parts.map((part) => wordings(part).at(i) ?? wordings(part)[0]!).join('');
	return { fr: inOne(0), en: inOne(1) };
}

export const listed = (all: readonly Text[]): Localized =>
	joined(...all.flatMap((one, i) => (i === 0 ? [one] : [', ', one])));
