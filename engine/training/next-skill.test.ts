import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	after,
	asked,
	knowing,
	right,
	skill,
	targetOf,
	wrong
} from '../../tests/support/skills.ts';
import { NOTHING_KNOWN, knowledgeOf } from './knowledge.ts';
import { levelChance, predictedLevel } from './level.ts';
import { nextSkill, withResult, type Decision, type TrainingState } from './next-skill.ts';
import { TrainingRefusal, compileTarget, type Target } from './target.ts';

const START: TrainingState = { seed: 7, knowledge: new Map(), asked: [] };

function candidates(decision: Decision): string[] {
	return decision.stop ? [decision.because] : decision.candidates.map((one) => one.skill).sort();
}
const chosen = (target: Target, state: TrainingState) => {
	const decision = nextSkill(target, state);
	return decision.stop ? decision.because : decision.skill.id;
};

describe('the first question', () => {
	it('says that it is the first, and what it was chosen from', () => {
		expect(nextSkill(targetOf('web2 web3 url2'), START)).toMatchObject({
			stop: false,
			because: 'first-question',
			level: 2,
			draw: { among: 1 },
			candidates: [{ skill: 'web2' }, { skill: 'url2' }]
		});
	});

	it('aims at level 2, in an easy tube when there is one', () => {
		const target = targetOf('web2 web4 url2 url1');
		expect(candidates(nextSkill(target, START))).toEqual(['url2']);
	});

	it('takes the lowest level when there is no level 2', () => {
		expect(candidates(nextSkill(targetOf('a6 b4 c4 d5'), START))).toEqual(['b4', 'c4']);
	});

	it('is not timed, unless everything is', () => {
		const timed = skill('cnil2', { timed: true });
		expect(chosen(compileTarget([timed, skill('web1')]), START)).toBe('web1');
		expect(chosen(compileTarget([timed]), START)).toBe('cnil2');
	});

	it('asks a hard skill when the target holds no other', () => {
		expect(chosen(targetOf('web6 web7'), START)).toBe('web6');
	});

	it('does not ask what earlier answers show to be too hard', () => {
		const state = { ...START, knowledge: knowing(wrong('url1')) };
		expect(chosen(targetOf('url1 web6'), state)).toBe('only-too-hard');
	});
});

describe('the next question', () => {
	it('is worth the number of skills that its answer settles, on average', () => {
		const target = targetOf('web2 web4 web6 url4');
		const decision = nextSkill(target, after(right('url4')));
		if (decision.stop) throw new Error(decision.because);
		const p = (level: number) => levelChance(decision.level, level);
		const reward = Object.fromEntries(decision.candidates.map((one) => [one.skill, one.reward]));
		expect(reward.web2).toBeCloseTo(p(2) + 3 * (1 - p(2)), 12);
		expect(reward.web4).toBeCloseTo(2 * p(4) + 2 * (1 - p(4)), 12);
		expect(reward.web6).toBeCloseTo(3 * p(6) + (1 - p(6)), 12);
		expect(decision.because).toBe('most-settling');
		expect(decision.candidates.map((one) => one.skill)).toEqual(['web4', 'web6', 'web2']);
		expect(decision).toMatchObject({ skill: { id: 'web4' }, draw: { index: 0, among: 1 } });
	});

	it('comes from an easy tube as long as one is open', () => {
		const decision = nextSkill(targetOf('a1 web2 web3 url4 url5'), after(right('a1')));
		expect(candidates(decision)).toEqual(['web2', 'web3']);
		expect(!decision.stop && decision.because).toBe('easy-tube');
	});

	it('leaves the easy tubes when what they hold is too hard, where the reference stops', () => {
		const target = targetOf('a1 b1 c1 d1 web3 url1 url5');
		const state = after(wrong('a1'), wrong('b1'));
		const level = predictedLevel([1, 1].map((one) => ({ level: one, right: false })));
		expect(level).toBe(0.5);
		expect(candidates(nextSkill(target, state))).not.toContain('web3');
		const noneEasy = targetOf('a1 b1 web3 url1 url5');
		expect(candidates(nextSkill(noneEasy, state))).toEqual(['url1']);
	});

	it('is never more than two levels above the predicted level', () => {
		const target = targetOf('web1 web2 web4 web6 web7');
		const decision = nextSkill(target, after(right('web2')));
		expect(decision.level).toBe(4.5);
		expect(candidates(decision)).toEqual(['web4', 'web6']);
	});

	it('goes easier after a skip', () => {
		const skip = { ...wrong('web2'), result: 'skipped' } as const;
		expect(chosen(targetOf('web1 web2 web3'), after(skip))).toBe('web1');
	});

	it('is not timed after a timed one, where avoidable', () => {
		const timed = skill('cnil2', { timed: true });
		const state = { ...after(right('url2')), asked: [asked('url2', true)] };
		expect(chosen(compileTarget([skill('url2'), timed, skill('web2')]), state)).toBe('web2');
		expect(chosen(compileTarget([skill('url2'), timed]), state)).toBe('cnil2');
		expect(
			candidates(nextSkill(compileTarget([skill('url2'), timed]), after(right('url2'))))
		).toEqual(['cnil2']);
	});

	it('may be timed after one that was not', () => {
		const target = compileTarget([skill('url2'), skill('web2', { timed: true })]);
		expect(chosen(target, after(right('url2')))).toBe('web2');
		const either = compileTarget([
			skill('url2'),
			skill('web2'),
			skill('cnil2', { timed: true }),
			skill('mail2', { timed: true })
		]);
		const draws = Array.from({ length: 20 }, (_, seed) =>
			chosen(either, { ...after(right('url2')), seed })
		);
		expect(new Set(draws)).toEqual(new Set(['web2', 'cnil2', 'mail2']));
	});

	it('draws among all the challenges of its skill', () => {
		const challenges = ['a', 'b', 'c'].map((id) => ({ id, timed: false, guessing: 0 }));
		const target = compileTarget([{ ...skill('web2'), challenges }]);
		const drawn = Array.from({ length: 30 }, (_, seed) => {
			const decision = nextSkill(target, { ...START, seed });
			return decision.stop ? decision.because : decision.challenge.id;
		});
		expect(new Set(drawn)).toEqual(new Set(['a', 'b', 'c']));
	});

	it('takes an untimed challenge of the same skill after a timed one', () => {
		const both = skill('web2');
		const challenges = ['a', 'b', 'c'].map((id) => ({ id, timed: id !== 'b', guessing: 0 }));
		const target = compileTarget([skill('url2'), { ...both, challenges }]);
		const state = { ...after(right('url2')), asked: [asked('url2', true)] };
		for (let seed = 0; seed < 20; seed++) {
			expect(nextSkill(target, { ...state, seed })).toMatchObject({ challenge: { id: 'b' } });
		}
	});
});

describe('the draw', () => {
	const target = targetOf('a2 b2 c2 d2 e2 f2 g2 h2');

	it('is the same for the same state, and not for every assessment', () => {
		const draws = Array.from({ length: 40 }, (_, seed) => chosen(target, { ...START, seed }));
		expect(draws).toEqual(draws.map((_, seed) => chosen(target, { ...START, seed })));
		expect(new Set(draws).size).toBeGreaterThan(5);
	});

	it('is made anew at each question', () => {
		const indexes = Array.from({ length: 30 }, (_, seed) => {
			const first = nextSkill(target, { ...START, seed });
			if (first.stop) throw new Error(first.because);
			const second = nextSkill(target, { ...after(right(first.skill.id)), seed });
			if (second.stop) throw new Error(second.because);
			return [first.draw.index / first.draw.among, second.draw.index / second.draw.among];
		});
		const same = indexes.filter(([a, b]) => Math.abs(a! - b!) < 1 / 8);
		expect(same.length).toBeLessThan(15);
	});
});

describe('the stop', () => {
	it('comes when everything is settled', () => {
		expect(nextSkill(targetOf('web1 web2'), after(right('web2')))).toMatchObject({
			stop: true,
			because: 'all-settled'
		});
	});

	it('comes when what is open cannot be played', () => {
		const mute = { ...skill('url2'), challenges: [] };
		expect(chosen(compileTarget([skill('web2'), mute]), after(right('web2')))).toBe(
			'nothing-playable'
		);
	});

	it('comes when only too hard skills are left', () => {
		expect(chosen(targetOf('url1 web7'), after(right('url1')))).toBe('only-too-hard');
	});

	it('comes after three failures at a level or below, unless it was reached in the competence', () => {
		const met = [right('x2'), right('y2'), wrong('a3'), wrong('b3'), wrong('c4')];
		const target = targetOf('x2 y2 a3 b3 c4 d3 d4 e4');
		expect(candidates(nextSkill(target, after(...met)))).toEqual(['d3']);
		expect(chosen(target, after(...met, wrong('d3')))).toBe('nothing-to-gain');
		expect(candidates(nextSkill(target, after(...met.slice(0, -1))))).toContain('d4');
		expect(candidates(nextSkill(target, after(...met, right('e4'))))).toContain('d4');
	});
});

describe('the state after an answer', () => {
	const target = compileTarget([skill('web2', { timed: true, guessing: 0.25 }), skill('web3')]);
	const answer = { skill: 'web2', challenge: 'web2a', result: 'ok', at: 5 } as const;

	it('holds the answer and what was asked, and leaves the state before as it was', () => {
		expect(withResult(target, START, answer)).toEqual({
			seed: 7,
			knowledge: knowing({ ...right('web2', 0.25), at: 5 }),
			asked: [{ challenge: 'web2a', skill: 'web2', timed: true }]
		});
		const first = withResult(target, START, answer);
		const second = withResult(target, first, { ...answer, skill: 'web3', challenge: 'web3a' });
		expect(second.asked.map(({ challenge }) => challenge)).toEqual(['web2a', 'web3a']);
		expect(first.asked).toHaveLength(1);
		expect(START.asked).toEqual([]);
	});

	it('knows what its whole history teaches, whatever was answered', () => {
		const ladder = targetOf('web1 web2 web3 web4 url2 url5');
		const given = fc.record({
			skill: fc.constantFrom(...ladder.skills.map(({ id }) => id)),
			result: fc.constantFrom('ok' as const, 'ko' as const)
		});
		fc.assert(
			fc.property(fc.array(given), (answers) => {
				const history = answers.map((one, at) => ({ ...one, at }));
				const end = history.reduce(
					(state, one) => withResult(ladder, state, { ...one, challenge: `${one.skill}a` }),
					START
				);
				for (const [tube, known] of knowledgeOf(ladder, history)) {
					expect(end.knowledge.get(tube) ?? NOTHING_KNOWN).toEqual(known);
				}
			})
		);
	});

	it('refuses what the target does not hold, naming the field', () => {
		const refused = (wrongly: object) => () => withResult(target, START, { ...answer, ...wrongly });
		expect(refused({ skill: 'cnil1' })).toThrow(TrainingRefusal);
		expect(refused({ skill: 'cnil1' })).toThrow('skill: skill-not-targeted');
		expect(refused({ challenge: 'web3a' })).toThrow('challenge: unknown-challenge');
		expect(refused({ at: Infinity })).toThrow('at: not-finite');
		expect(() => nextSkill(target, { ...START, seed: NaN })).toThrow('seed: not-finite');
		const knowledge = knowing(right('web3'), right('cnil1'));
		expect(() => nextSkill(target, { ...START, knowledge })).toThrow(
			'knowledge: unknown-tube (cnil)'
		);
	});
});
