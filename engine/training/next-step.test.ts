import { describe, expect, it } from 'vitest';
import { COMPETENCES, type CompetenceCode } from '../vocabulary.ts';
import { nextStep, planOf, RECOMMENDED, type Standing } from './next-step.ts';
import { certifiabilityOf } from './profile.ts';
import { MAX_LEVEL } from './scale.ts';
import { scorecardOf } from './scorecard.ts';
import { DAY } from './knowledge.ts';

const NOW = 100 * DAY;
type Facts = Parameters<typeof scorecardOf>[0];
const NOTHING: Facts = { lastLearnedAt: null, assessment: 'none', level: 0 };

const standing = (code: CompetenceCode, facts: Partial<Facts> = {}): Standing => {
	const all = { ...NOTHING, ...facts };
	return { code, level: all.level, ...scorecardOf(all, NOW) };
};
const completed = (level: number, daysAgo: number): Facts => ({
	lastLearnedAt: NOW - daysAgo * DAY,
	assessment: 'completed',
	level
});

describe('the next step in a competence', () => {
	it.each<[string, Partial<Facts>, string]>([
		['to start it when nothing was done', {}, 'start'],
		['to start it after a reset', { assessment: 'reset' }, 'start'],
		['to resume it once begun', { assessment: 'started' }, 'resume'],
		['to resume what is known though nothing is under way', { lastLearnedAt: NOW }, 'resume'],
		['to wait before another try', completed(2, 3.5), 'wait'],
		['to try again after the delay', completed(2, 4), 'retry'],
		['none at the highest level', completed(MAX_LEVEL, 30), 'mastered']
	])('is %s', (_, facts, step) => {
		expect(nextStep(standing('1.1', facts))).toBe(step);
	});
});

describe('the plan of a profile', () => {
	const plan = (facts: Partial<Record<CompetenceCode, Facts & { pix?: number }>>) => {
		const all = COMPETENCES.map((code) => standing(code, facts[code]));
		const scores = new Map(
			all.map(({ code, level }) => [code, { level, pix: facts[code]?.pix ?? level * 8 }])
		);
		const { started, retriable, waiting, recommended } = planOf(all, certifiabilityOf(scores));
		const codes = (ones: Standing[]) => ones.map(({ code }) => code);
		return {
			started: codes(started),
			retriable: codes(retriable),
			waiting: codes(waiting),
			recommended: codes(recommended)
		};
	};

	it('recommends one competence of each area to a newcomer: enough to be certifiable', () => {
		expect(plan({})).toEqual({
			started: [],
			retriable: [],
			waiting: [],
			recommended: ['1.1', '2.1', '3.1', '4.1', '5.1']
		});
		expect(RECOMMENDED).toBe(5);
	});

	it('recommends first the areas of which the least is begun', () => {
		const { recommended, started } = plan({
			'1.1': { ...NOTHING, assessment: 'started' },
			'1.2': completed(1, 1),
			'4.1': completed(3, 1)
		});
		expect(started).toEqual(['1.1']);
		expect(recommended).toEqual(['2.1', '3.1', '5.1', '2.2', '3.2']);
	});

	it('tells first what a certifiable profile lacks the least of, then the other competences', () => {
		const { retriable } = plan({
			'1.1': completed(3, 9),
			'2.1': { ...completed(0, 9), pix: 2 },
			'3.1': { ...completed(0, 9), pix: 7 }
		});
		expect(retriable).toEqual(['3.1', '2.1', '1.1']);
	});

	it('tells what has to wait, the soonest first', () => {
		const { waiting, recommended } = plan({
			'1.1': completed(3, 1),
			'2.1': completed(1, 3),
			'3.1': completed(MAX_LEVEL, 1)
		});
		expect(waiting).toEqual(['2.1', '1.1']);
		expect(recommended).not.toContain('3.1');
	});
});
