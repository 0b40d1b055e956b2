/** What a challenge for children is made of: a few situations written by hand, and what chance draws in each. */
import type { ChallengeBody, Localized, Stimulus, Text } from '../../content/challenge.ts';
import { shuffledIndexes, type Random } from '../../random.ts';
import type { ChallengeLevel, CompetenceCode } from '../../vocabulary.ts';

/** One gesture at one level, for pupils of 8 to 11. */
export interface Task {
	/** Camel case, unique; that of a challenge is it, a hyphen and the number of the situation. */
	id: string;
	/** Of the framework, where what is learnt goes on. */
	tube: string;
	competence: CompetenceCode;
	level: ChallengeLevel;
	/** Each draws a challenge of its own; who tries again gets another one. */
	situations: readonly ((random: Random) => ChallengeBody)[];
}

export const say = (fr: string, en: string): Localized => ({ fr, en });

/** So many of them, in a drawn order, each once. */
export function pick<T>(random: Random, all: readonly T[], count: number): T[] {
	return shuffledIndexes(all.length, random)
		.slice(0, count)
		.map((i) => all[i]!);
}

export const pickOne = <T>(random: Random, all: readonly T[]): T => pick(random, all, 1)[0]!;

/** A whole number, both ends included. */
export function pickNumber(random: Random, from: number, to: number): number {
	return from + Math.floor(random() * (to - from + 1));
}

/** Of pupils of a class; they read the same in both languages. */
export const NAMES = ['Lina', 'Noé', 'Aya', 'Tom', 'Jade', 'Sami', 'Rose', 'Malo', 'Inès', 'Léon'];

interface Choice {
	instruction: Localized;
	stimulus?: Stimulus;
	/** One of them makes a single choice, two or more a choice of several. */
	right: readonly Text[];
	wrong: readonly Text[];
	why: Localized;
}

/** A choice; the page shows its options in a drawn order. */
export function choice({ right, wrong, ...question }: Choice): ChallengeBody {
	const options = [...right, ...wrong];
	if (right.length === 1) return { ...question, kind: 'qcu', options, solution: 0 };
	return { ...question, kind: 'qcm', options, solutions: right.map((_, i) => i) };
}

/** The same in both languages, with something of each put into its sentence. */
export function tell(write: (language: 'fr' | 'en') => string): Localized {
	return say(write('fr'), write('en'));
}
