import { describe, expect, it } from 'vitest';
import { COMPETENCES, type CompetenceCode } from '../vocabulary.ts';
import {
	badgeOf,
	exactMastery,
	levelThreshold,
	mastery,
	reachedStages,
	stagesAt
} from './campaign-results.ts';
import { DAY, knowledgeOf } from './knowledge.ts';
import { certifiabilityOf, competenceScore, pixValues, profileOf, totalPix } from './profile.ts';
import { daysToWait, scorecardOf } from './scorecard.ts';
import { compileTarget, type Skill } from './target.ts';

const skill = (tube: string, level: number, competence: CompetenceCode = '1.1'): Skill => ({
	id: `${tube}${level}`,
	tube,
	competence,
	level,
	challenges: []
});

describe('the pix', () => {
	it('share 8 among the skills of a level of a competence, 4 each at most', () => {
		const framework = compileTarget([
			skill('a', 1),
			skill('b', 1),
			skill('c', 1),
			skill('a', 2),
			skill('z', 1, '2.1')
		]);
		expect([...pixValues(framework).values()]).toEqual([8 / 3, 8 / 3, 8 / 3, 4, 4]);
	});

	it('are floored, and the level is one for 8', () => {
		expect(competenceScore([5.5, 3.6])).toMatchObject({ pix: 9, level: 1, pixAhead: 1 });
		expect(competenceScore([5.5, 3.6]).exactPix).toBeCloseTo(9.1, 9);
		expect(competenceScore([7.99])).toMatchObject({ pix: 7, level: 0, pixAhead: 7 });
		expect(competenceScore([])).toEqual({ exactPix: 0, pix: 0, level: 0, pixAhead: 0 });
	});

	it('are not lost to rounding: ten times 0.8 are 8', () => {
		const tenths = Array.from({ length: 10 }, () => 0.8);
		expect(tenths.reduce((sum, pix) => sum + pix, 0)).toBeLessThan(8);
		expect(competenceScore(tenths)).toMatchObject({ pix: 8, level: 1, pixAhead: 0 });
	});

	it('stop at the highest level', () => {
		expect(competenceScore([40, 8, 8], 5)).toEqual({
			exactPix: 56,
			pix: 40,
			level: 5,
			pixAhead: 0
		});
		expect(competenceScore([70])).toMatchObject({ pix: 56, level: 7, pixAhead: 0 });
		const scores = [[3040], [40], [1]].map((earned) => competenceScore(earned, 5));
		expect(totalPix(scores)).toBe(81);
	});

	it('refuse what is not a number of pix', () => {
		expect(() => competenceScore([1, NaN])).toThrow('earned[1]: not-finite');
		expect(() => competenceScore([-1])).toThrow('earned[0]: out-of-range');
		expect(() => competenceScore([1], 0)).toThrow('maxLevel: out-of-range');
	});
});

describe('the profile', () => {
	it('counts what is validated, directly or by inference, in each competence', () => {
		const framework = compileTarget([
			skill('a', 1),
			skill('a', 2),
			skill('a', 3),
			skill('b', 1),
			skill('z', 1, '2.1')
		]);
		const knowledge = knowledgeOf(framework, [
			{ skill: 'a2', result: 'ok', at: 0 },
			{ skill: 'b1', result: 'ok', at: 0 }
		]);
		const profile = profileOf(framework, knowledge);
		expect(profile.competences.get('1.1')).toMatchObject({ pix: 12, level: 1, pixAhead: 4 });
		expect(profile.competences.get('2.1')).toMatchObject({ pix: 0, level: 0 });
		expect(profile.pix).toBe(12);
		expect(profile.certifiability).toEqual({
			certifiable: false,
			reached: ['1.1'],
			missing: 4,
			nearest: [{ competence: '2.1', pixLacking: 8 }]
		});
	});

	const scores = (levels: number[]) =>
		new Map(
			COMPETENCES.map((code, i) => [code, { level: levels[i] ?? 0, pix: (levels[i] ?? 0) * 8 }])
		);

	it('is certifiable from five competences of level 1', () => {
		expect(certifiabilityOf(scores([1, 1, 3, 1, 7]))).toEqual({
			certifiable: true,
			reached: ['1.1', '1.2', '1.3', '2.1', '2.2']
		});
	});

	it('says how many competences lack, and which are nearest', () => {
		const four = scores([1, 1, 3, 1]).set('5.2', { level: 0, pix: 6 });
		expect(certifiabilityOf(four)).toMatchObject({ certifiable: false, missing: 1 });
		const verdict = certifiabilityOf(four);
		expect(!verdict.certifiable && verdict.nearest[0]).toEqual({
			competence: '5.2',
			pixLacking: 2
		});
		expect(!verdict.certifiable && verdict.nearest).toHaveLength(12);
	});
});

describe('the waits', () => {
	it.each([
		[0.0833, 7, 7],
		[1, 7, 6],
		[5.5, 7, 2],
		[6.5, 7, 1],
		[7, 7, 0],
		[0, 4, 4],
		[1.5, 4, 3],
		[2.4583, 4, 2],
		[4, 4, 0],
		[90, 4, 0]
	])('after %d days, of a delay of %d, are %d days', (days, delay, expected) => {
		expect(daysToWait(DAY, DAY + days * DAY, delay)).toBe(expected);
	});

	it('count no time when the clock went back, and refuse what is no instant', () => {
		expect(daysToWait(DAY, 0, 4)).toBe(4);
		expect(() => daysToWait(NaN, 0, 4)).toThrow('since: not-finite');
		expect(() => daysToWait(0, Infinity, 4)).toThrow('now: not-finite');
		expect(() => daysToWait(0, 0, -1)).toThrow('delay: out-of-range');
	});
});

describe('the scorecard', () => {
	const card = (
		lastLearnedAt: number | null,
		assessment: 'none' | 'started' | 'completed' | 'reset',
		level = 3,
		days = 5
	) => scorecardOf({ lastLearnedAt, assessment, level }, days * DAY);

	it('is started by what is known or under way, and completed by its assessment', () => {
		expect(card(null, 'none').status).toBe('notStarted');
		expect(card(null, 'started').status).toBe('started');
		expect(card(0, 'none').status).toBe('started');
		expect(card(0, 'completed').status).toBe('completed');
		expect(card(null, 'reset').status).toBe('notStarted');
		expect(card(0, 'reset').status).toBe('started');
	});

	it('refuses a level that is none', () => {
		expect(() => card(0, 'completed', -1)).toThrow('level: out-of-range');
	});

	it('waits for nothing when nothing is known', () => {
		expect(card(null, 'completed')).toEqual({
			status: 'completed',
			daysBeforeReset: null,
			daysBeforeImproving: null,
			isImprovable: false
		});
	});

	it('can be reset after 7 days and improved after 4, below the highest level', () => {
		expect(card(0, 'completed')).toMatchObject({
			daysBeforeReset: 2,
			daysBeforeImproving: 0,
			isImprovable: true
		});
		expect(card(0, 'completed', 7).isImprovable).toBe(false);
		expect(card(0, 'started').isImprovable).toBe(false);
		expect(card(0, 'completed', 3, 3).isImprovable).toBe(false);
		expect(card(0, 'completed', 3, 7).daysBeforeReset).toBe(0);
	});
});

describe('the mastery', () => {
	it.each([
		[3, 3, 100],
		[1, 3, 33],
		[2, 3, 67],
		[0, 1, 0],
		[1, 0, 0],
		[199, 200, 99],
		[200, 200, 100]
	])('of %d skills of %d is %d in a hundred', (validated, targeted, expected) => {
		expect(mastery(validated, targeted)).toBe(expected);
	});

	it('keeps its decimals when asked, and refuses more than everything', () => {
		expect(exactMastery(1, 8)).toBe(12.5);
		expect(() => mastery(4, 3)).toThrow('validated: out-of-range');
		expect(() => mastery(1, NaN)).toThrow('targeted: not-finite');
		expect(() => mastery(0, -1)).toThrow('targeted: out-of-range');
		expect(() => mastery(-1, 3)).toThrow('validated: out-of-range');
	});
});

describe('the stages', () => {
	const levels = [1, 1, 1, 2, 3];

	it.each([
		[0, 0],
		[1, 60],
		[2, 80],
		[3, 100]
	])('of level %d ask for %d in a hundred', (level, expected) => {
		expect(levelThreshold(levels, level)).toBe(expected);
	});

	const stages = [
		{ id: 'zero', kind: 'threshold', threshold: 0 },
		{ id: 'first', kind: 'firstSkill' },
		{ id: 'fifth', kind: 'threshold', threshold: 20 },
		{ id: 'third', kind: 'threshold', threshold: 33.4 },
		{ id: 'level1', kind: 'level', level: 1 }
	] as const;

	it('are reached by mastery, by a first skill or by a level', () => {
		expect(reachedStages(stages, 0, levels)).toEqual(['zero']);
		expect(reachedStages(stages, 1, levels)).toEqual(['zero', 'first', 'fifth']);
		expect(reachedStages(stages, 3, levels)).toEqual(['zero', 'first', 'fifth', 'third', 'level1']);
	});

	it('of everything are reached by nothing less', () => {
		const many = Array.from({ length: 200 }, () => 1);
		const whole = [
			{ id: 'threshold', kind: 'threshold', threshold: 100 },
			{ id: 'level', kind: 'level', level: 1 }
		] as const;
		expect(reachedStages(whole, 199, many)).toEqual([]);
		expect(reachedStages(whole, 200, many)).toEqual(['threshold', 'level']);
	});

	it('refuse levels and a mastery that are none', () => {
		expect(() => levelThreshold(levels, -1)).toThrow('level: out-of-range');
		expect(() => levelThreshold([1, NaN], 1)).toThrow('targetedLevels[1]: not-finite');
		expect(() => stagesAt(stages, 101, 1, () => 0)).toThrow('percent: out-of-range');
	});

	it('refuse a threshold outside 0 to 100', () => {
		const bad = [{ id: 'x', kind: 'threshold', threshold: 101 }] as const;
		expect(() => reachedStages(bad, 1, levels)).toThrow('stages[0].threshold: out-of-range');
	});
});

describe('a badge', () => {
	const criteria = [
		{ skills: ['a', 'b', 'c', 'd'], threshold: 50 },
		{ skills: ['e', 'f', 'g', 'h'], threshold: 75 }
	];
	const badge = (...validated: string[]) => badgeOf(criteria, new Set(validated));

	it('is obtained when every criterion holds, and not before', () => {
		expect(badge('a', 'b', 'e', 'f', 'g')).toEqual({ obtained: true, progress: 100 });
		expect(badge('a', 'b', 'c', 'd', 'e', 'f')).toEqual({ obtained: false, progress: 83 });
		expect(badge()).toEqual({ obtained: false, progress: 0 });
	});

	it('never shows 100 % of what is not obtained', () => {
		const skills = Array.from({ length: 300 }, (_, i) => `s${i}`);
		const almost = [...criteria, { skills, threshold: 100 }];
		const validated = new Set(['a', 'b', 'e', 'f', 'g', ...skills.slice(0, 299)]);
		expect(badgeOf(almost, validated)).toEqual({ obtained: false, progress: 99 });
	});

	it('counts a skill named twice once, and refuses to be without criterion', () => {
		expect(badgeOf([{ skills: ['a', 'a', 'b'], threshold: 60 }], new Set(['a'])).progress).toBe(83);
		expect(badgeOf([{ skills: ['a'], threshold: 0 }], new Set())).toEqual({
			obtained: true,
			progress: 100
		});
		expect(() => badgeOf([], new Set())).toThrow('criteria: empty (no criterion)');
		expect(() => badgeOf([{ skills: ['a'], threshold: -1 }], new Set())).toThrow(
			'criteria[0].threshold'
		);
	});
});
