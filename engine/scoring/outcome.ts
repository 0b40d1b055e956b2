import { posteriorWeights } from '../ability/posterior.ts';
import { InvalidItemError } from '../ability/response-model.ts';
import { CERTIFICATION_LENGTH } from '../selection/strategy.ts';
import type {
	AbortReason,
	AssessmentResultStatus,
	AssessmentState,
	OutcomeReason
} from '../vocabulary.ts';
import {
	COMPETENCE_MODEL,
	competenceLevels,
	type CompetenceLevel,
	type CompetenceModel,
	type ScoredAnswer
} from './competence-levels.ts';
import { SCORING_GRID } from './posterior.ts';
import { readScoreWithCertainty, type ScoreWithCertainty } from './score.ts';
import { checkScoringTables, type ScoringTables } from './tables.ts';
import { readFinished, readUnfinished, type AbilityReading } from './unfinished-test.ts';

/** How many answers make a test: at least `minimum` for a score, `maximum` for a whole one. */
export interface TestLength {
	minimum: number;
	maximum: number;
}

/** The reference service's numbers. */
export const TEST_LENGTH: TestLength = { minimum: 20, maximum: CERTIFICATION_LENGTH };

/** What is known of an ended test besides its answers. */
export interface EndedTest {
	isCancelledByJury: boolean;
	isRejectedForFraud: boolean;
	state: Exclude<AssessmentState, 'started'>;
	/** What the center said of an unfinished test; null when it said nothing. */
	abortReason: AbortReason | null;
}

/** The rules and figures of the version that the candidate sat. */
export interface ScoringVersion {
	tables: ScoringTables;
	length: TestLength;
	model: CompetenceModel;
}

/** What the outcome was decided on; null where the decision did not need it. */
export interface OutcomeFigures {
	answers: number;
	rightAnswers: number;
	length: TestLength;
	state: EndedTest['state'];
	/** The reason that counted: that of the center, or the one that the end of the test stands for. */
	abortReason: AbortReason | null;
	reading: AbilityReading | null;
}

/** What a certification test gave. */
export interface CertificationOutcome {
	status: AssessmentResultStatus;
	/** Why, the decisive reason first. */
	reasons: OutcomeReason[];
	/** Null when the test gives no score; 0 pix for `zeroScore`. */
	score: ScoreWithCertainty | null;
	/** The 16 competences; none unless the test is validated. */
	competences: CompetenceLevel[];
	figures: OutcomeFigures;
}

interface Decision {
	status: AssessmentResultStatus;
	reasons: [OutcomeReason, ...OutcomeReason[]];
}

/**
 * The outcome of an ended certification test.
 *
 * Rule: the first that holds. Cancelled by the jury; rejected for fraud; fewer than 20 answers, cancelled when the
 * reason is technical, else rejected; score 0, rejected; else validated. With 20 to 31 answers, a test that its
 * candidate left is read lower (see `readUnfinished`), one that a technical reason stopped is not.
 * The status `error` (no reason for an unfinished test, or parameters that allow no estimate) asks for a human.
 *
 * @param answers those that count: none whose challenge was excluded by an accepted live alert; unanswered ones apart
 * @throws {ScoringTablesError} on tables that leave a level out of reach
 * @source the reference service, certif 8.2; the reading of an unfinished test is ours
 */
export function certificationOutcome(
	test: EndedTest,
	answers: readonly ScoredAnswer[],
	{
		tables,
		length = TEST_LENGTH,
		model = COMPETENCE_MODEL
	}: Partial<ScoringVersion> & Pick<ScoringVersion, 'tables'>
): CertificationOutcome {
	checkScoringTables(tables);
	const withoutEstimate = outcomeWithoutEstimate(test, answers, length);
	const reading = decideWithoutScore(test, answers.length, length)
		? null
		: readAbility(test, answers, length, model);
	if (reading === null) return withoutEstimate;
	// The interval goes down with the score: a certificate does not contradict itself.
	const readAs = { ability: reading.readAt, standardError: reading.standardError };
	const score = readScoreWithCertainty(readAs, tables.meshes);
	const decision = decideOnScore(test, answers.length, score.score, length);
	return {
		...decision,
		score,
		competences:
			decision.status === 'validated'
				? competenceLevels(answers, tables, reading.deduction, model)
				: [],
		figures: { ...withoutEstimate.figures, reading }
	};
}

/**
 * The outcome of an ended test whose answers cannot be estimated: what is decided without a score (see
 * `certificationOutcome`), or else the status `error`, which asks for a human.
 *
 * @param answers those that count
 */
export function outcomeWithoutEstimate(
	test: EndedTest,
	answers: readonly Pick<ScoredAnswer, 'right'>[],
	length: TestLength = TEST_LENGTH
): CertificationOutcome {
	const early = decideWithoutScore(test, answers.length, length);
	return {
		status: early?.status ?? 'error',
		reasons: early?.reasons ?? ['estimationFailed'],
		score: null,
		competences: [],
		figures: {
			answers: answers.length,
			rightAnswers: answers.filter(({ right }) => right).length,
			length,
			state: test.state,
			abortReason: countedAbortReason(test),
			reading: null
		}
	};
}

/**
 * The reason that counts for a test: none for a completed one; what the center said; without a word of it, a test
 * stopped by its deadline was left by its candidate, whose time was over.
 */
export function countedAbortReason({
	state,
	abortReason
}: Pick<EndedTest, 'state' | 'abortReason'>): AbortReason | null {
	if (state === 'completed') return null;
	return abortReason ?? (state === 'endedDueToDurationExceeded' ? 'candidate' : null);
}

/** The decision that needs no score, or null. */
export function decideWithoutScore(
	test: EndedTest,
	answers: number,
	{ minimum, maximum }: TestLength = TEST_LENGTH
): Decision | null {
	if (test.isCancelledByJury) return { status: 'cancelledByJury', reasons: ['cancelledByJury'] };
	if (test.isRejectedForFraud) return { status: 'rejected', reasons: ['fraud'] };
	if (answers >= maximum) return null;
	const reason = countedAbortReason(test);
	if (reason === null && test.state !== 'completed') {
		return { status: 'error', reasons: ['abortReasonMissing'] };
	}
	if (answers >= minimum) return null;
	return reason === 'candidate'
		? { status: 'rejected', reasons: ['lackOfAnswers'] }
		: // A test completed so early had no challenge left to ask: nobody's choice.
			{ status: 'cancelled', reasons: ['lackOfAnswersForTechnicalReason'] };
}

/** The decision on a test with enough answers, once its score is read. */
export function decideOnScore(
	test: EndedTest,
	answers: number,
	score: number,
	length: TestLength = TEST_LENGTH
): Decision {
	const ending = endingReason(test, answers, length);
	return score === 0
		? { status: 'rejected', reasons: ['zeroScore', ending] }
		: { status: 'validated', reasons: [ending] };
}

function endingReason(test: EndedTest, answers: number, { maximum }: TestLength): OutcomeReason {
	if (answers >= maximum) return 'allAnswersGiven';
	const reason = countedAbortReason(test);
	if (reason === null) return 'noChallengeLeft';
	return reason === 'candidate' ? 'unfinishedByCandidate' : 'unfinishedForTechnicalReason';
}

/** Null when a challenge has parameters that no challenge can have. */
function readAbility(
	test: EndedTest,
	answers: readonly ScoredAnswer[],
	length: TestLength,
	{ population }: CompetenceModel
): AbilityReading | null {
	try {
		const posterior = posteriorWeights(answers, { prior: population, grid: SCORING_GRID });
		return endingReason(test, answers.length, length) === 'unfinishedByCandidate'
			? readUnfinished(posterior, answers.length, length.maximum)
			: readFinished(posterior);
	} catch (error) {
		if (error instanceof InvalidItemError) return null;
		throw error;
	}
}
