/**
 * Cases of `rules.json` on the score and the outcome of a certification: each handler says a case in the words of the
 * engine, runs it and compares.
 */
import { posteriorWeights } from '#engine/ability/posterior';
import { decideOnScore, decideWithoutScore, type EndedTest } from '#engine/scoring/outcome';
import { SCORING_GRID } from '#engine/scoring/posterior';
import { abilityOfScore, competenceLevel, findInterval, readScore } from '#engine/scoring/score';
import type { LevelInterval } from '#engine/scoring/tables';
import { readUnfinished } from '#engine/scoring/unfinished-test';
import type { AbortReason, OutcomeReason } from '#engine/vocabulary';
import { compare, type OracleOutcome } from './outcome.ts';

export type RulesHandler = (
	input: unknown,
	expected: unknown,
	file: unknown,
	oneCase: unknown
) => OracleOutcome;

export const scoringHandlers: Record<string, RulesHandler> = {
	'scoring-simulator': (input, expected, file) => {
		const { capacity, intervals, competences } = input as SimulatorInput & { capacity: number };
		const score = readScore(capacity, meshesOf(intervals, file)).score;
		const levels = levelsAt(capacity, competences, file);
		return otherCap(input) ?? compare({ score, levels }, expected, 0);
	},

	'capacity-simulator': (input, expected, file, oneCase) => {
		const { score, intervals, competences } = input as SimulatorInput & { score: number };
		const capacity = abilityOfScore(score, meshesOf(intervals, file));
		const levels = levelsAt(capacity, competences, file);
		return otherCap(input) ?? compare({ capacity, levels }, expected, toleranceOf(oneCase));
	},

	'scoring-global': (input, expected, file) => {
		const { capacity, intervals } = input as { capacity: number; intervals: Table };
		const { score } = readScore(capacity, meshesOf(intervals, file));
		return otherCap(input) ?? compare(score, expected, 0);
	},

	'scoring-mesh': (input, expected, file) => {
		const { capacity, intervals } = input as { capacity: number; intervals: Table };
		return compare(readScore(capacity, meshesOf(intervals, file)).level, expected, 0);
	},

	'scoring-competence': (input, expected, file) => {
		const { capacity, intervals } = input as { capacity: number; intervals: Table };
		return compare(competenceLevel(capacity, meshesOf(intervals, file)), expected, 0);
	},

	intervals: (input, expected, file) => {
		const { capacity, intervals } = input as { capacity: number; intervals: Table };
		const table = meshesOf(intervals, file);
		const found = findInterval(table, capacity);
		return compare(found && table.indexOf(found), expected, 0);
	},

	'certification-outcome': (input, expected) => {
		const { read, foreign } = outcomeInput(input as Record<string, unknown>);
		if (foreign.length > 0) return { status: 'skipped', why: `unknown: ${foreign.join(', ')}` };
		const early = decideWithoutScore(read.test, read.answers);
		const decision = early ?? decideOnScore(read.test, read.answers, read.pixScore ?? 0);
		const isValidated = decision.status === 'validated';
		return compare(
			{
				status: STATUSES[decision.status],
				comment: COMMENTS[decision.reasons[0]] ?? null,
				pixScore: early ? null : read.pixScore,
				capacity: early ? null : read.capacity,
				reachedMeshIndex: early ? null : read.reachedMeshIndex,
				...(isValidated ? {} : { competenceMarks: [] })
			},
			expected,
			0
		);
	},

	degradation: (input, expected) =>
		'abortReason' in (input as object)
			? compare(isReadLower(input as DegradationInput), expected, 0)
			: degradedAbility(input as DegradedTest, expected)
};

type Bounds = { min: number; max: number };
/** A table as the cases write it: a name of `named_tables`, or intervals in one of three forms. */
type Table =
	| string
	| (
			| [number, number]
			| (Bounds & { level?: number })
			| { bounds: Bounds; meshLevel?: number; competenceLevel?: number }
	  )[];

interface SimulatorInput {
	intervals: Table;
	competences: string | Record<string, Table>;
}

function named<T>(table: T | string, file: unknown): T {
	if (typeof table !== 'string') return table;
	const tables = (file as { named_tables: Record<string, T> }).named_tables;
	const found = tables[table];
	if (!found) throw new Error(`no table ${table} in the file`);
	return found;
}

function meshesOf(table: Table, file: unknown): LevelInterval[] {
	return named<Exclude<Table, string>>(table, file).map((one, index) => {
		if (Array.isArray(one)) return { level: index, min: one[0], max: one[1] };
		if (!('bounds' in one)) return { level: one.level ?? index, min: one.min, max: one.max };
		return { level: one.meshLevel ?? one.competenceLevel ?? index, ...one.bounds };
	});
}

/** The levels of each competence of a table, which may be named with one change: `TABLE (2.2 level 7 = [8,8])`. */
function levelsAt(capacity: number, competences: SimulatorInput['competences'], file: unknown) {
	const [, name, code, level, min, max] =
		(typeof competences === 'string' &&
			/^(\S+) \((\S+) level (\d+) = \[(.+),(.+)\]\)$/.exec(competences)) ||
		[];
	const tables = named<Record<string, Table>>(name ?? competences, file);
	return Object.fromEntries(
		Object.entries(tables).map(([one, table]) => {
			const intervals = meshesOf(table, file).map((interval) =>
				one === code && interval.level === Number(level)
					? { ...interval, min: Number(min), max: Number(max) }
					: interval
			);
			return [one, competenceLevel(capacity, intervals)];
		})
	);
}

/** Our highest level is that of the version, 7; a case under another one says nothing of us. */
function otherCap(input: unknown): OracleOutcome | null {
	const { maxReachableLevel = 7 } = input as { maxReachableLevel?: number };
	return maxReachableLevel === 7
		? null
		: { status: 'skipped', why: `highest level ${maxReachableLevel}, ours is 7` };
}

function toleranceOf(oneCase: unknown): number {
	return (oneCase as { tolerance?: number }).tolerance ?? 0;
}

const STATUSES: Record<ReturnType<typeof decideOnScore>['status'], string> = {
	validated: 'VALIDATED',
	rejected: 'REJECTED',
	error: 'ERROR',
	cancelled: 'CANCELLED',
	cancelledByJury: 'CANCELLED_BY_JURY'
};

const COMMENTS: Partial<Record<OutcomeReason, string>> = {
	cancelledByJury: 'CANCELLED_BY_JURY',
	fraud: 'FRAUD',
	lackOfAnswersForTechnicalReason: 'CANCELLED_DUE_TO_LACK_OF_ANSWERS_FOR_TECHNICAL_REASON',
	lackOfAnswers: 'REJECTED_DUE_TO_LACK_OF_ANSWERS',
	zeroScore: 'REJECTED_DUE_TO_ZERO_PIX_SCORE'
};

/** What a case says of a test; `foreign` names what our rules do not know, Pix+ for instance. */
function outcomeInput(input: Record<string, unknown>) {
	const {
		toBeCancelled = false,
		toBeRejected = false,
		rejectedForFraud = false,
		isRejectedForFraud = false,
		isAbortReasonTechnical = false,
		answers = 32,
		pixScore = null,
		capacity = null,
		reachedMeshIndex = null,
		...others
	} = input;
	const foreign = Object.entries(others)
		.filter(([, value]) => value !== 'CORE')
		.map(([key]) => key);
	const test: EndedTest = {
		isCancelledByJury: Boolean(toBeCancelled),
		isRejectedForFraud: Boolean(toBeRejected || rejectedForFraud || isRejectedForFraud),
		state: 'endedDueToFinalization',
		abortReason: isAbortReasonTechnical ? 'technical' : 'candidate'
	};
	const numbers = { answers, pixScore, capacity, reachedMeshIndex } as {
		answers: number;
		pixScore: number | null;
		capacity: number | null;
		reachedMeshIndex: number | null;
	};
	return { read: { test, ...numbers }, foreign };
}

interface DegradationInput {
	answers: number;
	max: number;
	minimum: number;
	abortReason: AbortReason | null;
}

/** Whether a test is read below its estimate: the same tests as the reference's, by another rule. */
function isReadLower({ answers, max, minimum, abortReason }: DegradationInput): boolean {
	const length = { minimum, maximum: max };
	const test: EndedTest = {
		isCancelledByJury: false,
		isRejectedForFraud: false,
		state: abortReason ? 'endedDueToFinalization' : 'completed',
		abortReason
	};
	const reasons =
		decideWithoutScore(test, answers, length)?.reasons ??
		decideOnScore(test, answers, 1, length).reasons;
	return reasons.includes('unfinishedByCandidate');
}

interface DegradedTest {
	capacity: number;
	discriminant: number;
	difficulty: number;
	answers: string[];
	maximumAssessmentLength: number;
}

/**
 * We differ from the reference on purpose. It adds the missing answers as wrong ones, chosen among the hardest for the
 * candidate; we read the lower bound that the whole test would have passed with 95 % certainty, because nobody has failed
 * what was not asked, and because the rule must be explainable to the candidate (`engine/scoring/unfinished-test.ts`).
 * What remains comparable: the reading is below the estimate. The capacity of the case is no estimate of its answers.
 */
function degradedAbility(test: DegradedTest, expected: unknown): OracleOutcome {
	const { discriminant, difficulty, answers, maximumAssessmentLength } = test;
	const item = { discrimination: discriminant, difficulty, guessing: 0, ceiling: 1 };
	const posterior = posteriorWeights(
		answers.map((answer) => ({ item, right: answer === 'ok' })),
		{ grid: SCORING_GRID }
	);
	const { ability, readAt } = readUnfinished(posterior, answers.length, maximumAssessmentLength);
	const bound = /^< (-?[\d.]+)$/.exec(String(expected))?.[1];
	const said = `our own rule, by the lower bound: ${ability.toFixed(3)} read at ${readAt.toFixed(3)}`;
	if (bound === undefined) return { status: 'skipped', why: `we differ on purpose; ${said}` };
	return readAt < ability && readAt < Number(bound)
		? { status: 'passed', why: said }
		: { status: 'failed', why: `expected ${String(expected)}; ${said}` };
}
