import { describe, expect, it } from 'vitest';
import { posteriorMoments, posteriorWeights } from '../ability/posterior.ts';
import { successProbability, type ItemParameters } from '../ability/response-model.ts';
import { COMPETENCES, type CompetenceCode } from '../vocabulary.ts';
import {
	COMPETENCE_MODEL,
	competenceLevels,
	estimateCompetences,
	type ScoredAnswer
} from './competence-levels.ts';
import { SCORING_GRID } from './posterior.ts';
import { DEFAULT_SCORING_TABLES } from './tables.ts';

const TAU = COMPETENCE_MODEL.spread;

const item = (difficulty: number, guessing = 0): ItemParameters => ({
	discrimination: 1.2,
	difficulty,
	guessing,
	ceiling: 1
});

/** Two answers in each competence, of the middle level; `strong` gets both right, the others one of two. */
function answersWith(strong: CompetenceCode | null): ScoredAnswer[] {
	return COMPETENCES.flatMap((competence) => [
		{ competence, item: item(0), right: true },
		{ competence, item: item(0), right: competence === strong }
	]);
}

const byCode = <E extends { competence: CompetenceCode }>(estimates: E[], code: CompetenceCode) =>
	estimates.find(({ competence }) => competence === code)!;

describe('the abilities in the competences', () => {
	it('are what a plain integration over every ability gives', () => {
		const own = [
			{ competence: '1.1', item: item(0.3, 0.2), right: true },
			{ competence: '1.1', item: item(-0.6), right: true },
			{ competence: '4.2', item: item(0.9), right: false }
		] satisfies ScoredAnswer[];
		const nodes = Array.from({ length: 57 }, (_, i) => (i - 28) / 4);
		const density = (x: number, sd: number) => Math.exp(-0.5 * (x / sd) ** 2);
		const chance = (code: CompetenceCode, theta: number) =>
			own
				.filter(({ competence }) => competence === code)
				.reduce((product, one) => {
					const p = successProbability(theta, one.item);
					return product * (one.right ? p : 1 - p);
				}, 1);
		let [total, first, second] = [0, 0, 0];
		for (const global of nodes) {
			for (const here of nodes) {
				for (const there of nodes) {
					const weight =
						density(global, 1) *
						density(here - global, TAU) *
						density(there - global, TAU) *
						chance('1.1', here) *
						chance('4.2', there);
					total += weight;
					first += weight * here;
					second += weight * here ** 2;
				}
			}
		}
		const estimate = byCode(estimateCompetences(own), '1.1');
		expect(estimate.ability).toBeCloseTo(first / total, 9);
		expect(estimate.standardError).toBeCloseTo(Math.sqrt(second / total - (first / total) ** 2), 9);
	});

	it('use each answer once: what the others say of a competence ignores its own answers', () => {
		const before = byCode(estimateCompetences(answersWith(null)), '3.4');
		const after = byCode(estimateCompetences(answersWith('3.4')), '3.4');
		expect(after.fromOthers).toEqual(before.fromOthers);
		expect(after.ability).toBeGreaterThan(before.ability);
		expect(after.movedBy).toBeCloseTo(after.ability - after.fromOthers.ability, 12);
	});

	it('say more of a candidate who is strong in one competence there than elsewhere', () => {
		const answers = [
			...answersWith('3.4'),
			...Array.from({ length: 6 }, () => ({
				competence: '3.4' as const,
				item: item(0.9),
				right: true
			}))
		];
		const levels = competenceLevels(answers, DEFAULT_SCORING_TABLES);
		const strong = byCode(levels, '3.4');
		const others = levels.filter(({ competence }) => competence !== '3.4');
		for (const other of others) expect(strong.level).toBeGreaterThan(other.level);
		expect(strong.movedBy).toBeGreaterThan(0.3);
		expect(strong.answers).toBe(8);
	});

	it('move without own answers with the others, and are less sure', () => {
		const answers = answersWith(null).filter(({ competence }) => competence !== '5.2');
		const [unasked, asked] = ['5.2', '1.1'].map((code) =>
			byCode(estimateCompetences(answers), code as CompetenceCode)
		);
		expect(unasked!.answers).toBe(0);
		expect(unasked!.movedBy).toBeCloseTo(0, 12);
		expect(unasked!.standardError).toBeGreaterThan(asked!.standardError);
		expect(unasked!.standardError).toBeGreaterThan(TAU);
		expect(unasked!.standardError).toBeLessThan(Math.sqrt(1 + TAU ** 2));
	});

	it('are the global ability when competences are assumed not to differ', () => {
		const answers = answersWith('3.4');
		const model = { ...COMPETENCE_MODEL, spread: 0 };
		const global = posteriorMoments(
			posteriorWeights(answers, { grid: SCORING_GRID }),
			SCORING_GRID
		);
		for (const { ability, standardError } of estimateCompetences(answers, model)) {
			expect(ability).toBeCloseTo(global.ability, 12);
			expect(standardError).toBeCloseTo(global.standardError, 12);
		}
	});

	it('stay finite when everything is right, wrong or contradictory, whatever the number', () => {
		const patterns = [() => true, () => false, (i: number) => i % 2 === 0];
		for (const isRight of patterns) {
			const answers = COMPETENCES.flatMap((competence) =>
				Array.from({ length: 60 }, (_, i): ScoredAnswer => {
					const right = isRight(i);
					return { competence, item: { ...item(right ? 6 : -6), discrimination: 3 }, right };
				})
			);
			for (const { ability, standardError, interval } of estimateCompetences(answers)) {
				expect(Math.abs(ability)).toBeLessThan(7.05);
				expect(standardError).toBeGreaterThan(0);
				expect(interval.low).toBeLessThan(interval.high);
			}
		}
	});

	it('refuse a spread that is none', () => {
		for (const spread of [-0.1, NaN, Infinity]) {
			expect(() => estimateCompetences([], { ...COMPETENCE_MODEL, spread })).toThrow(
				new RangeError(`The spread of competences is a number of logits from 0, not ${spread}`)
			);
		}
	});

	it('are the population, widened by the spread, when nothing was answered', () => {
		const population = { mean: 0.5, sd: 0.8 };
		for (const { ability, standardError, interval, answers, fromOthers } of estimateCompetences(
			[],
			{ population, spread: 0.6 }
		)) {
			expect(answers).toBe(0);
			expect(ability).toBeCloseTo(0.5, 9);
			expect(standardError).toBeCloseTo(1, 8);
			expect(fromOthers.ability).toBeCloseTo(ability, 12);
			expect(fromOthers.standardError).toBeCloseTo(standardError, 12);
			expect(interval.low).toBeCloseTo(0.5 - 1.96, 2);
			expect(interval.high).toBeCloseTo(0.5 + 1.96, 2);
		}
	});
});

describe('the levels of the competences', () => {
	it('are read lower by the deduction of an unfinished test, with the ends of their interval', () => {
		const answers = answersWith(null);
		const [whole, lowered] = [0, 0.9].map((deduction) =>
			byCode(competenceLevels(answers, DEFAULT_SCORING_TABLES, deduction), '2.1')
		);
		expect(whole!.ability).toBe(lowered!.ability);
		expect(lowered!.level).toBe(whole!.level - 1);
		expect(lowered!.levelInterval).toEqual({
			low: whole!.levelInterval.low - 1,
			high: whole!.levelInterval.high - 1
		});
	});
});
