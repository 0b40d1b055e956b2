import type { Text } from './crcn.ts';

/** Levels that the framework describes: 0 is « before the first ». */
export const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
export type Level = (typeof LEVELS)[number];

/** The highest level that a test can give today; level 8 is described but not open. */
export const HIGHEST_OPEN_LEVEL = 7 satisfies Level;

/**
 * The scale of the bank: logits between two levels, and the level whose challenges have difficulty 0. A belief of the
 * authors, which the calibration mends.
 */
export const LOGITS_PER_LEVEL = 0.9;
export const MIDDLE_LEVEL = 4;

/** One line of the reading grid. */
export interface LevelReading {
	level: Level;
	label: Text;
	/** What a person of this level can do, in the project's own wording. */
	meaning: Text;
}

/**
 * The reading grid of the certificate: what each level says of a person.
 *
 * @source the four tiers of the CRCN (novice, indépendant, avancé, expert), two levels each
 */
export const readingGrid: readonly LevelReading[] = [
	{
		level: 0,
		label: { fr: 'Avant le niveau 1', en: 'Pre-beginner' },
		meaning: { fr: 'Aucun niveau atteint', en: 'No level reached' }
	},
	{
		level: 1,
		label: { fr: 'Novice 1', en: 'Beginner 1' },
		meaning: { fr: 'Tâches simples, avec de l’aide', en: 'Simple tasks, with guidance' }
	},
	{
		level: 2,
		label: { fr: 'Novice 2', en: 'Beginner 2' },
		meaning: {
			fr: 'Tâches simples, en autonomie avec une aide ponctuelle',
			en: 'Simple tasks, mostly alone, help when needed'
		}
	},
	{
		level: 3,
		label: { fr: 'Indépendant 3', en: 'Independent 3' },
		meaning: {
			fr: 'Tâches courantes bien définies, problèmes simples, seul',
			en: 'Well-defined routine tasks and simple problems, on one’s own'
		}
	},
	{
		level: 4,
		label: { fr: 'Indépendant 4', en: 'Independent 4' },
		meaning: {
			fr: 'Tâches et problèmes définis mais non routiniers, selon ses besoins',
			en: 'Defined but non-routine tasks and problems, per one’s needs'
		}
	},
	{
		level: 5,
		label: { fr: 'Avancé 5', en: 'Advanced 5' },
		meaning: {
			fr: 'Tâches et problèmes variés, capacité à guider d’autres personnes',
			en: 'Varied tasks and problems, able to guide others'
		}
	},
	{
		level: 6,
		label: { fr: 'Avancé 6', en: 'Advanced 6' },
		meaning: {
			fr: 'Choix de la solution la plus appropriée en contexte complexe',
			en: 'Most appropriate solution in complex contexts'
		}
	},
	{
		level: 7,
		label: { fr: 'Expert 7', en: 'Expert 7' },
		meaning: {
			fr: 'Problèmes complexes à solutions limitées, contribution à la pratique professionnelle',
			en: 'Complex problems with limited solutions, contributing to professional practice'
		}
	},
	{
		level: 8,
		label: { fr: 'Expert 8', en: 'Expert 8' },
		meaning: {
			fr: 'Problèmes complexes à nombreux facteurs, proposition d’idées nouvelles',
			en: 'Complex problems with many interacting factors, proposing new ideas'
		}
	}
];

export function getLevel(level: Level): LevelReading {
	return readingGrid[level]!;
}

/** Whether a number from outside is one of the framework's levels. */
export function isLevel(value: number): value is Level {
	return (LEVELS as readonly number[]).includes(value);
}
