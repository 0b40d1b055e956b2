/**
 * A word processor as a pure machine. The document is there in French and in English, since its words tell where things are:
 * what is done is done in both, and is impossible when it is so in both; who is right in one of them is right.
 */
import { inOneLanguage, type Text } from '../../content/challenge.ts';
import type { DoneLine, Simulator } from '../simulator.ts';
import { actOnDocument } from './acts.ts';
import { areSameDocuments } from './compare.ts';
import { linesIn } from './lines.ts';
import type { Doc, DocumentAct, DocumentRefusal, DocumentSetup } from './model.ts';
import { startDocument } from './start.ts';

/** Null in a language in which what was done is impossible. */
export interface DocumentState {
	fr: Doc | null;
	en: Doc | null;
}

const LANGUAGES = ['fr', 'en'] as const;

export const document: Simulator<
	DocumentSetup,
	DocumentAct<Text>,
	DocumentState,
	DocumentRefusal
> = {
	start: (setup) => ({
		fr: startDocument(inOneLanguage(setup, 'fr')),
		en: startDocument(inOneLanguage(setup, 'en'))
	}),
	act(state, act) {
		const [fr, en] = LANGUAGES.map((language) => {
			const doc = state[language];
			return doc && actOnDocument(doc, inOneLanguage(act, language));
		}) as [Doc | DocumentRefusal | null, Doc | DocumentRefusal | null];
		const [one, other] = [fr, en].map((result) => (typeof result === 'string' ? null : result));
		if (one || other) return { fr: one!, en: other! };
		return typeof fr === 'string' ? fr : (en as DocumentRefusal);
	},
	isReached: (expected, given) =>
		LANGUAGES.some((language) => {
			const [wanted, left] = [expected[language], given[language]];
			return wanted !== null && left !== null && areSameDocuments(wanted, left);
		}),
	lines: linesOf
};

/** In the languages in which something was done, line by line. */
function linesOf(state: DocumentState, other: DocumentState | null): DoneLine[] {
	const [fr, en] = LANGUAGES.map((language) => {
		const doc = state[language];
		return doc && linesIn(doc, other?.[language] ?? null, language);
	});
	if (!fr || !en || fr.length !== en.length) return fr ?? en ?? [];
	return fr.map((line, i) => ({
		...line,
		text: { fr: line.text, en: en[i]!.text },
		...(line.isRight !== undefined && { isRight: line.isRight || en[i]!.isRight === true })
	}));
}
