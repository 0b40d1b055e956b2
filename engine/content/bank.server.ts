/**
 * The challenge bank, compiled once. It holds the solutions: `.server` in its name keeps it, and whatever imports
 * it, out of every browser bundle.
 */
import type { CompetenceCode, ChallengeLevel } from '../vocabulary.ts';
import { competence11 } from './1.1/index.ts';
import { competence12 } from './1.2/index.ts';
import { competence13 } from './1.3/index.ts';
import { competence21 } from './2.1/index.ts';
import { competence22 } from './2.2/index.ts';
import { competence23 } from './2.3/index.ts';
import { competence24 } from './2.4/index.ts';
import { competence31 } from './3.1/index.ts';
import { competence32 } from './3.2/index.ts';
import { competence33 } from './3.3/index.ts';
import { competence34 } from './3.4/index.ts';
import { competence41 } from './4.1/index.ts';
import { competence42 } from './4.2/index.ts';
import { competence43 } from './4.3/index.ts';
import { competence51 } from './5.1/index.ts';
import { competence52 } from './5.2/index.ts';
import type { ChallengeBody, Tube } from './challenge.ts';
import { frenchSpacing } from './typography.ts';

/** One challenge of the bank, with the place of its skill in the framework. */
export interface Challenge {
	/** Its skill and a letter: `webSearch3a`. Never sent to a candidate: it tells the level. */
	id: string;
	/** `webSearch3`, shown as `@webSearch3`. */
	skill: string;
	tube: string;
	competence: CompetenceCode;
	level: ChallengeLevel;
	body: ChallengeBody;
}

export const tubes: Tube[] = [
	...competence11,
	...competence12,
	...competence13,
	...competence21,
	...competence22,
	...competence23,
	...competence24,
	...competence31,
	...competence32,
	...competence33,
	...competence34,
	...competence41,
	...competence42,
	...competence43,
	...competence51,
	...competence52
];

export const bank: Challenge[] = tubes.flatMap((tube) =>
	tube.skills.flatMap(({ level, challenges }) =>
		challenges.map((body, i) => ({
			id: `${tube.id}${level}${'abcdefghijklmnopqrstuvwxyz'[i]}`,
			skill: `${tube.id}${level}`,
			tube: tube.id,
			competence: tube.competence,
			level,
			body: withFrenchSpacing(body)
		}))
	)
);

const byId = new Map(bank.map((challenge) => [challenge.id, challenge]));

export function holdsChallenge(id: string): boolean {
	return byId.has(id);
}

/** The challenge of that id. Throws when the bank does not hold it. */
export function getChallenge(id: string): Challenge {
	const challenge = byId.get(id);
	if (!challenge) throw new Error(`the bank holds no challenge ${id}`);
	return challenge;
}

/** Bodies are plain data, so their French sentences are found by their `fr` key wherever they are. Code is left alone. */
export function withFrenchSpacing<T>(value: T): T {
	if (Array.isArray(value)) return value.map(withFrenchSpacing) as T;
	if (typeof value !== 'object' || value === null) return value;
	if ('type' in value && value.type === 'code') return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [
			key,
			key === 'fr' && typeof inner === 'string' ? frenchSpacing(inner) : withFrenchSpacing(inner)
		])
	) as T;
}
