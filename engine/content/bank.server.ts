/**
 * The challenge bank, compiled once. It holds the solutions: `.server` in its name keeps it, and whatever imports
 * it, out of every browser bundle.
 */
import { seededRandom } from '../random.ts';
import type { ChallengeKind, ChallengeLevel, CompetenceCode } from '../vocabulary.ts';
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
import { blindChance } from './blind-chance.ts';
import type { AuthoredBody, ChallengeBody, Tube } from './challenge.ts';
import written from './conditions.json' with { type: 'json' };
import { withFrenchSpacing } from './typography.ts';

/** Of the seed, the part that draws the content. */
const CONTENT = 1;

/** What is known of a challenge before anything is drawn of it, for whatever is drawn says the same. */
export interface Conditions {
	kind: ChallengeKind;
	/** To answer in; undefined for as long as one likes. */
	seconds: number | undefined;
	/** To answer without leaving the page. */
	isFocused: boolean;
	/** That a blind answer is right, 0 to 1. */
	blindChance: number;
}

/** A challenge of the bank, with the place of its skill in the framework: what is true of it whatever is drawn. */
export interface BankChallenge extends Conditions {
	/** Its skill and a letter: `webSearch3a`. Never sent to a candidate: it tells the level. */
	id: string;
	/** `webSearch3`, shown as `@webSearch3`. */
	skill: string;
	tube: string;
	competence: CompetenceCode;
	level: ChallengeLevel;
}

/** As somebody was asked it. */
export interface Challenge extends BankChallenge {
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

/** What is so of most is left out. */
export type WrittenConditions = Pick<Conditions, 'kind' | 'blindChance'> & Partial<Conditions>;

interface Entry {
	challenge: BankChallenge;
	draw: (seed: number) => ChallengeBody;
}

const entries: Entry[] = tubes.flatMap((tube) =>
	tube.skills.flatMap(({ level, challenges }) =>
		challenges.map((authored, i): Entry => {
			const draw = drawing(authored);
			const skill = `${tube.id}${level}`;
			const place = { skill, tube: tube.id, competence: tube.competence, level };
			const id = `${skill}${'abcdefghijklmnopqrstuvwxyz'[i]}`;
			return {
				challenge: { id, ...place, ...(readConditions(id) ?? conditionsOf(draw(0))) },
				draw
			};
		})
	)
);

/** What is drawn follows from the seed apart from the order of the options, which follows from it too. */
function drawing(authored: AuthoredBody): Entry['draw'] {
	if (typeof authored === 'function')
		return (seed) => withFrenchSpacing(authored(seededRandom(seed, CONTENT)));
	const body = withFrenchSpacing(authored);
	return () => body;
}

const byId = new Map(entries.map((entry) => [entry.challenge.id, entry]));

export const bank: BankChallenge[] = entries.map(({ challenge }) => challenge);

export function holdsChallenge(id: string): boolean {
	return byId.has(id);
}

/** @throws when the bank does not hold it */
export function getChallenge(id: string): BankChallenge {
	return find(id).challenge;
}

/**
 * A challenge as it was asked: the same one from the same seed.
 *
 * @throws when the bank does not hold it
 */
export function drawChallenge({
	challengeId,
	seed
}: {
	challengeId: string;
	seed: number;
}): Challenge {
	const { challenge, draw } = find(challengeId);
	return { ...challenge, body: draw(seed) };
}

function find(id: string): Entry {
	const entry = byId.get(id);
	if (!entry) throw new Error(`the bank holds no challenge ${id}`);
	return entry;
}

export function conditionsOf(body: ChallengeBody): Conditions {
	const { kind, seconds, isFocused = false } = body;
	return { kind, seconds, isFocused, blindChance: blindChance(body) };
}

/** As `npm run content` wrote them: to draw the whole bank takes a server longer than all else that it starts with. */
function readConditions(id: string): Conditions | undefined {
	const known = (written as Record<string, WrittenConditions>)[id];
	return known && { seconds: undefined, isFocused: false, ...known };
}
