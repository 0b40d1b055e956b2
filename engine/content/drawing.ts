/** What authors write drawn challenges with. */
import { shuffledIndexes, type Random } from '../random.ts';
import type { ChallengeBody, Localized, Stimulus, Text } from './challenge.ts';

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
