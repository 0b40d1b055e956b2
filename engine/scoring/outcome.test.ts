import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateAbility } from '../ability/estimate.ts';
import { posteriorWeights, type ItemResponse } from '../ability/posterior.ts';
import { COMPETENCES, type OutcomeReason } from '../vocabulary.ts';
import type { ScoredAnswer } from './competence-levels.ts';
import {
	certificationOutcome,
	countedAbortReason,
	decideOnScore,
	decideWithoutScore,
	type EndedTest
} from './outcome.ts';
import { normalized, quantile, relative, SCORING_GRID } from './posterior.ts';
import { readScore } from './score.ts';
import { DEFAULT_SCORING_TABLES as tables } from './tables.ts';
import { BOUND_CHANCE, deductionShare, readFinished, readUnfinished } from './unfinished-test.ts';

const COMPLETED: EndedTest = {
	isCancelledByJury: false,
	isRejectedForFraud: false,
	state: 'completed',
	abortReason: null
};
const LEFT: EndedTest = {
	...COMPLETED,
	state: 'endedDueToFinalization',
	abortReason: 'candidate'
};
const STOPPED: EndedTest = { ...LEFT, abortReason: 'technical' };

/** Answers around the middle of the scale, two of three right. */
function answersOf(count: number, isRight = (i: number) => i % 3 !== 0): ScoredAnswer[] {
	return Array.from({ length: count }, (_, i) => ({
		competence: COMPETENCES[i % 16]!,
		item: {
			discrimination: 1.2,
			difficulty: 0.9 * ((i % 5) - 2),
			guessing: i % 4 === 0 ? 0.25 : 0,
			ceiling: 1
		},
		right: isRight(i)
	}));
}

const outcome = (test: EndedTest, count: number) =>
	certificationOutcome(test, answersOf(count), { tables });
const scoreOf = (test: EndedTest, answers: ScoredAnswer[]) =>
	certificationOutcome(test, answers, { tables }).score!.score;

describe('the outcome of a certification test', () => {
	it.each<[string, Partial<EndedTest>, number, string, OutcomeReason[]]>([
		[
			'cancelled by the jury',
			{ isCancelledByJury: true },
			32,
			'cancelledByJury',
			['cancelledByJury']
		],
		[
			'cancelled by the jury after a fraud',
			{ isCancelledByJury: true, isRejectedForFraud: true },
			32,
			'cancelledByJury',
			['cancelledByJury']
		],
		['a fraud', { isRejectedForFraud: true }, 32, 'rejected', ['fraud']],
		['a fraud in a short test', { isRejectedForFraud: true, ...left() }, 3, 'rejected', ['fraud']],
		['no answer', left(), 0, 'rejected', ['lackOfAnswers']],
		['19 answers', left(), 19, 'rejected', ['lackOfAnswers']],
		['19 answers, technical', stopped(), 19, 'cancelled', ['lackOfAnswersForTechnicalReason']],
		['19 answers, the bank empty', {}, 19, 'cancelled', ['lackOfAnswersForTechnicalReason']],
		['20 answers', left(), 20, 'validated', ['unfinishedByCandidate']],
		['31 answers', left(), 31, 'validated', ['unfinishedByCandidate']],
		['20 answers, technical', stopped(), 20, 'validated', ['unfinishedForTechnicalReason']],
		['25 answers, the bank empty', {}, 25, 'validated', ['noChallengeLeft']],
		['32 answers', {}, 32, 'validated', ['allAnswersGiven']],
		['32 answers, closed at finalization', left(), 32, 'validated', ['allAnswersGiven']],
		[
			'32 answers, ended by the invigilator, nobody says why',
			{ state: 'endedByInvigilator' },
			32,
			'validated',
			['allAnswersGiven']
		],
		[
			'time over, without a word of the center',
			{ state: 'endedDueToDurationExceeded' },
			25,
			'validated',
			['unfinishedByCandidate']
		],
		[
			'time over in a few answers',
			{ state: 'endedDueToDurationExceeded' },
			9,
			'rejected',
			['lackOfAnswers']
		],
		[
			'time over for a technical reason',
			{ state: 'endedDueToDurationExceeded', abortReason: 'technical' },
			25,
			'validated',
			['unfinishedForTechnicalReason']
		],
		[
			'ended by the invigilator, nobody says why',
			{ state: 'endedByInvigilator' },
			25,
			'error',
			['abortReasonMissing']
		],
		[
			'ended by the invigilator for a technical reason',
			{ state: 'endedByInvigilator', abortReason: 'technical' },
			12,
			'cancelled',
			['lackOfAnswersForTechnicalReason']
		]
	])('%s', (_, facts, count, status, reasons) => {
		const { score, competences, ...rest } = outcome({ ...COMPLETED, ...facts }, count);
		expect(rest).toMatchObject({ status, reasons });
		expect(score === null).toBe(status !== 'validated');
		expect(competences).toHaveLength(status === 'validated' ? 16 : 0);
	});

	it('is a rejection with 0 pix and no level when nothing is right', () => {
		const answers = answersBeyond(-1);
		const { status, reasons, score, competences } = certificationOutcome(COMPLETED, answers, {
			tables
		});
		expect({ status, reasons }).toEqual({
			status: 'rejected',
			reasons: ['zeroScore', 'allAnswersGiven']
		});
		expect(score).toMatchObject({ score: 0, level: null });
		expect(competences).toEqual([]);
	});

	it('reaches 895 pix when everything is right', () => {
		const { score } = certificationOutcome(COMPLETED, answersBeyond(1), { tables });
		expect(score).toMatchObject({ score: 895, level: 7 });
	});

	it('carries the figures that led to it', () => {
		const { score, figures } = outcome(LEFT, 24);
		expect(figures).toMatchObject({
			answers: 24,
			rightAnswers: 16,
			length: { minimum: 20, maximum: 32 },
			state: 'endedDueToFinalization',
			abortReason: 'candidate'
		});
		const reading = figures.reading!;
		expect(reading.share).toBeCloseTo(0.5, 12);
		expect(reading.readAt).toBeCloseTo((reading.ability + reading.lowerBound) / 2, 12);
		expect(reading.deduction).toBeCloseTo(reading.ability - reading.readAt, 12);
		expect(score!.score).toBe(readScore(reading.readAt, tables.meshes).score);
		expect(outcome({ ...LEFT, isRejectedForFraud: true }, 24).figures.reading).toBeNull();
	});

	it('reads the ability that the test itself estimates', () => {
		const { reading } = outcome(COMPLETED, 32).figures;
		const { ability, standardError } = estimateAbility(answersOf(32));
		expect(reading!.ability).toBeCloseTo(ability, 8);
		expect(reading!.standardError).toBeCloseTo(standardError, 8);
		expect(reading!.deduction).toBe(0);
	});

	it('lowers the 16 competences by the deduction of the score', () => {
		const [left, stopped] = [outcome(LEFT, 20), outcome(STOPPED, 20)];
		const levels = ({ competences }: typeof left) => competences.map(({ level }) => level);
		expect(left.competences.map(({ ability }) => ability)).toEqual(
			stopped.competences.map(({ ability }) => ability)
		);
		expect(Math.max(...levels(left).map((level, c) => level - levels(stopped)[c]!))).toBe(0);
		expect(levels(left)).not.toEqual(levels(stopped));
	});

	it('asks for a human when a challenge has no possible parameters, and lets other faults out', () => {
		const [first, ...rest] = answersOf(32);
		const broken = { ...first!, item: { ...first!.item, discrimination: NaN } };
		const { status, reasons } = certificationOutcome(COMPLETED, [broken, ...rest], { tables });
		expect({ status, reasons }).toEqual({ status: 'error', reasons: ['estimationFailed'] });
		const model = { population: { mean: 0, sd: -1 }, spread: 0.5 };
		expect(() => certificationOutcome(COMPLETED, rest, { tables, model })).toThrow(RangeError);
	});

	it('takes the numbers of answers from the version', () => {
		const length = { minimum: 5, maximum: 10 };
		const of = (test: EndedTest, count: number) =>
			certificationOutcome(test, answersOf(count), { tables, length }).reasons[0];
		expect([of(LEFT, 4), of(LEFT, 5), of(LEFT, 10)]).toEqual([
			'lackOfAnswers',
			'unfinishedByCandidate',
			'allAnswersGiven'
		]);
	});

	it('decides as the reference on its published cases', () => {
		expect(decideWithoutScore({ ...COMPLETED, isCancelledByJury: true }, 32)!.status).toBe(
			'cancelledByJury'
		);
		expect(decideWithoutScore(LEFT, 0)!.reasons[0]).toBe('lackOfAnswers');
		expect(decideOnScore(STOPPED, 20, 0)).toMatchObject({ status: 'rejected' });
		expect(decideOnScore(STOPPED, 20, 456).status).toBe('validated');
	});

	it('keeps no reason of abandonment for a completed test', () => {
		expect(countedAbortReason({ state: 'completed', abortReason: 'candidate' })).toBeNull();
	});
});

describe('the reading of an unfinished test', { timeout: 60_000 }, () => {
	const posterior = (answers: readonly ItemResponse[]) =>
		posteriorWeights(answers, { grid: SCORING_GRID });

	it('goes 61 % of the way to the 95 % bound at 20 answers of 32, and none at 32', () => {
		const shares = [20, 24, 28, 31, 32, 33].map((n) => deductionShare(n, 32));
		expect(shares.map((share) => +share.toFixed(4))).toEqual([0.6124, 0.5, 0.3536, 0.1768, 0, 0]);
	});

	it('lowers nothing when the reason is technical', () => {
		for (const n of [20, 26, 31, 32]) {
			expect(outcome(STOPPED, n).figures.reading!.deduction).toBe(0);
			expect(scoreOf(LEFT, answersOf(n))).toBeLessThanOrEqual(scoreOf(STOPPED, answersOf(n)));
		}
		expect(scoreOf(LEFT, answersOf(20))).toBeLessThan(scoreOf(STOPPED, answersOf(20)));
		expect(scoreOf(LEFT, answersOf(32))).toBe(scoreOf(STOPPED, answersOf(32)));
	});

	const answer = fc.record({
		item: fc.record({
			discrimination: fc.double({ min: 0.2, max: 3, noNaN: true }),
			difficulty: fc.double({ min: -5, max: 5, noNaN: true }),
			guessing: fc.double({ min: 0, max: 0.5, noNaN: true }),
			ceiling: fc.double({ min: 0.8, max: 1, noNaN: true })
		}),
		competence: fc.constantFrom(...COMPETENCES),
		right: fc.boolean()
	});
	const unfinished = fc.array(answer, { minLength: 20, maxLength: 31 });
	const read = (answers: ScoredAnswer[]) =>
		readUnfinished(posterior(answers), answers.length, 32).readAt;
	const ROUNDING = 1e-9;

	it('never falls when a wrong answer becomes right', () => {
		fc.assert(
			fc.property(unfinished, fc.nat(), (answers, place) => {
				const at = place % answers.length;
				const as = (right: boolean) =>
					answers.map((one, i) => (i === at ? { ...one, right } : one));
				expect(read(as(true))).toBeGreaterThanOrEqual(read(as(false)) - ROUNDING);
			})
		);
	});

	it('never falls with one more right answer', () => {
		fc.assert(
			fc.property(unfinished, answer, (answers, more) => {
				const grown = [...answers, { ...more, right: true }];
				expect(read(grown)).toBeGreaterThanOrEqual(read(answers) - ROUNDING);
			})
		);
	});

	it('comes nearer to the estimate with each answer given, the knowledge being the same', () => {
		fc.assert(
			fc.property(unfinished, (answers) => {
				const known = posterior(answers);
				const { ability } = readFinished(known);
				const readings = Array.from(
					{ length: 13 },
					(_, i) => readUnfinished(known, 20 + i, 32).readAt
				);
				for (const [i, reading] of readings.entries()) {
					expect(reading).toBeLessThanOrEqual(readings[i + 1] ?? ability);
				}
				expect(readings.at(-1)).toBe(ability);
			})
		);
	});

	it('stays between the 95 % bound and the estimate', () => {
		fc.assert(
			fc.property(unfinished, (answers) => {
				const { ability, lowerBound, readAt } = readUnfinished(
					posterior(answers),
					answers.length,
					32
				);
				expect(readAt).toBeLessThanOrEqual(ability);
				expect(readAt).toBeGreaterThanOrEqual(lowerBound);
			})
		);
	});

	it('gives scores that follow the reading: more right answers, no lower score', () => {
		for (const n of [20, 31]) {
			const scores = Array.from(
				{ length: n + 1 },
				(_, right) => readScore(read(answersOf(n, (i) => i < right)), tables.meshes).score
			);
			expect(scores).toEqual([...scores].sort((a, b) => a - b));
			expect(new Set(scores).size).toBeGreaterThan(n / 2);
		}
	});
});

describe('weights', () => {
	it('are those of logarithms however low, the highest being 1', () => {
		expect([...relative(Float64Array.of(-2000, -2000 + Math.log(2), -Infinity))]).toEqual([
			expect.closeTo(0.5, 12),
			1,
			0
		]);
		expect([...normalized(Float64Array.of(1, 0, 3))]).toEqual([0.25, 0, 0.75]);
	});
});

describe('a quantile', () => {
	it('is that of the normal distribution, to the grid', () => {
		const standard = posteriorWeights([], { grid: SCORING_GRID });
		expect(quantile(standard, 0.5)).toBeCloseTo(0, 10);
		expect(quantile(standard, BOUND_CHANCE)).toBeCloseTo(-1.6449, 2);
		expect(quantile(standard, 0.975)).toBeCloseTo(1.96, 2);
	});

	it('spreads the weight of a node evenly over its cell of 0.1 logit', () => {
		const two = new Float64Array(141);
		[two[70], two[80]] = [0.5, 0.5];
		const cells = [0, 0.25, 0.5, 0.75, 1].map((chance) => quantile(two, chance));
		[-0.05, 0, 0.05, 1, 1.05].forEach((ability, i) => expect(cells[i]).toBeCloseTo(ability, 12));
		expect(quantile(two, 1.1)).toBeCloseTo(7.05, 12);
	});

	it('stays on the grid at both ends', () => {
		const standard = posteriorWeights([], { grid: SCORING_GRID });
		expect(quantile(standard, 0)).toBeGreaterThanOrEqual(-7.05);
		expect(quantile(standard, 1)).toBeLessThanOrEqual(7.05 + 1e-9);
	});
});

function left() {
	return { state: LEFT.state, abortReason: LEFT.abortReason };
}

function stopped() {
	return { state: STOPPED.state, abortReason: STOPPED.abortReason };
}

/** All right on harder and harder challenges (1), or all wrong on easier and easier ones (−1), as an adaptive test asks. */
function answersBeyond(direction: 1 | -1): ScoredAnswer[] {
	return answersOf(32, () => direction === 1).map((one, i) => ({
		...one,
		item: { ...one.item, difficulty: direction * 0.9 * Math.min(3, i) }
	}));
}
