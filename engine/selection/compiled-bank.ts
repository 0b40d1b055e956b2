import { ABILITY_GRID, answerChance } from '../ability/posterior.ts';
import {
	assertItemParameters,
	fisherInformation,
	type ItemParameters
} from '../ability/response-model.ts';

/** A challenge as the selection sees it. */
export interface SelectableChallenge extends ItemParameters {
	id: string;
	/** What it proves; an accepted live alert removes every challenge of the skill. */
	skill: string;
	tube: string;
	/** A test asks as many challenges in each. */
	competence: string;
	/** Ids of challenges that give this one away, or that this one gives away. */
	enemies?: readonly string[];
	isTimed?: boolean;
	isFocused?: boolean;
	/** Whether it can be answered without sight and without colors. */
	isAccessible?: boolean;
}

/** What asking a challenge is worth at an ability. */
export type Criterion = (ability: number, item: ItemParameters) => number;

/** Why a bank cannot be compiled; `where` names the challenge. */
export class InvalidBankError extends Error {
	override name = 'InvalidBankError';

	constructor(
		readonly because: 'empty' | 'duplicate-id' | 'unknown-enemy',
		readonly where: string
	) {
		super(`${because}: ${where}`);
	}
}

/** The posterior lives on these nodes of ability, and the tables below too. */
const { nodes } = ABILITY_GRID;
export const GRID_SIZE = nodes.length;
export const GRID_START = nodes[0]!;
export const GRID_STEP = nodes[1]! - nodes[0]!;

/**
 * A bank made ready to choose from, immutable: everything that a decision needs is read from a table. Challenges are
 * numbered by their place in `challenges`, where those of a competence follow one another.
 */
export interface CompiledBank {
	/** Names the bank and its parameters; a session of another version is refused. */
	readonly version: string;
	readonly challenges: readonly SelectableChallenge[];
	readonly indexOf: ReadonlyMap<string, number>;
	readonly competences: readonly string[];
	/** Challenges of competence k: from `starts[k]` to `starts[k + 1]`, excluded. */
	readonly starts: Int32Array;
	/** By challenge: numbers of its competence, tube and skill. */
	readonly competenceOf: Int32Array;
	readonly tubeOf: Int32Array;
	readonly skillOf: Int32Array;
	readonly tubeCount: number;
	readonly skillCount: number;
	readonly enemiesOf: readonly (readonly number[])[];
	/** 1 where it is so. */
	readonly isTimed: Uint8Array;
	readonly isFocused: Uint8Array;
	readonly isAccessible: Uint8Array;
	/** P and Q at each node: `[challenge × GRID_SIZE + node]`. */
	readonly success: Float64Array;
	readonly failure: Float64Array;
	/** The criterion at each node: `[node × challenges + challenge]`, so that a decision reads neighbors. */
	readonly information: Float64Array;
}

/**
 * Compiles a bank.
 *
 * Rule: 2,000 challenges take 6 MB; nothing that a decision does grows with more than the challenges of one competence.
 *
 * @param version any name that changes with the bank or its parameters
 * @param criterion what the selection makes most of; Fisher information, in 1 / logit²
 * @throws InvalidBankError, and InvalidItemError for parameters out of bounds
 */
export function compileBank(
	version: string,
	unordered: readonly SelectableChallenge[],
	criterion: Criterion = fisherInformation
): CompiledBank {
	if (unordered.length === 0) throw new InvalidBankError('empty', version);
	const competences = distinct(unordered.map(({ competence }) => competence)).sort();
	const challenges = competences.flatMap((code) => unordered.filter((c) => c.competence === code));
	const indexOf = new Map(challenges.map(({ id }, i) => [id, i]));
	if (indexOf.size < challenges.length)
		throw new InvalidBankError('duplicate-id', twice(challenges));
	for (const challenge of challenges) assertItemParameters(challenge, challenge.id);

	const competenceOf = numbering(challenges.map(({ competence }) => competence));
	const tubes = numbering(challenges.map(({ tube }) => tube));
	const skills = numbering(challenges.map(({ skill }) => skill));
	const starts = new Int32Array(competences.length + 1);
	competenceOf.numbers.forEach((k) => starts[k + 1]!++);
	for (let k = 0; k < competences.length; k++) starts[k + 1]! += starts[k]!;
	const flag = (read: (challenge: SelectableChallenge) => boolean | undefined) =>
		Uint8Array.from(challenges, (challenge) => (read(challenge) ? 1 : 0));
	return {
		version,
		challenges,
		indexOf,
		competences,
		starts,
		competenceOf: competenceOf.numbers,
		tubeOf: tubes.numbers,
		skillOf: skills.numbers,
		tubeCount: tubes.count,
		skillCount: skills.count,
		enemiesOf: mutualEnemies(challenges, indexOf),
		isTimed: flag(({ isTimed }) => isTimed),
		isFocused: flag(({ isFocused }) => isFocused),
		isAccessible: flag(({ isAccessible = true }) => isAccessible),
		...tabulate(challenges, criterion)
	};
}

function tabulate(challenges: readonly SelectableChallenge[], criterion: Criterion) {
	const size = challenges.length;
	const success = new Float64Array(size * GRID_SIZE);
	const failure = new Float64Array(size * GRID_SIZE);
	const information = new Float64Array(GRID_SIZE * size);
	challenges.forEach((challenge, i) => {
		for (let k = 0; k < GRID_SIZE; k++) {
			const node = nodes[k]!;
			success[i * GRID_SIZE + k] = answerChance(true, node, challenge);
			failure[i * GRID_SIZE + k] = answerChance(false, node, challenge);
			information[k * size + i] = criterion(node, challenge);
		}
	});
	return { success, failure, information };
}

/** Who gives whom away: said by either, it holds for both. */
function mutualEnemies(
	challenges: readonly SelectableChallenge[],
	indexOf: ReadonlyMap<string, number>
): number[][] {
	const enemies = challenges.map(() => new Set<number>());
	challenges.forEach(({ id, enemies: named = [] }, i) => {
		for (const name of named) {
			const j = indexOf.get(name);
			if (j === undefined) throw new InvalidBankError('unknown-enemy', `${name}, of ${id}`);
			enemies[i]!.add(j);
			enemies[j]!.add(i);
		}
	});
	return enemies.map((set) => [...set]);
}

function numbering(names: readonly string[]): { numbers: Int32Array; count: number } {
	const order = new Map(distinct(names).map((name, k) => [name, k]));
	return { numbers: Int32Array.from(names, (name) => order.get(name)!), count: order.size };
}

function distinct(names: readonly string[]): string[] {
	return [...new Set(names)];
}

function twice(challenges: readonly SelectableChallenge[]): string {
	const seen = new Set<string>();
	return challenges.find(({ id }) => seen.size === seen.add(id).size)!.id;
}
