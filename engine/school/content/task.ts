/** What a challenge for children is made of: a few situations written by hand, and what chance draws in each. */
import type { ChallengeBody } from '../../content/challenge.ts';
import type { Random } from '../../random.ts';
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

/** Of pupils of a class; they read the same in both languages. */
export const NAMES = ['Lina', 'Noé', 'Aya', 'Tom', 'Jade', 'Sami', 'Rose', 'Malo', 'Inès', 'Léon'];
