import { describe, expect, it } from 'vitest';
import { accidentChance, levelChance, predictedLevel } from './level.ts';
import { knowledgeOf, type SkillAnswer } from './knowledge.ts';
import { isHopeless, openSkills } from './open-skills.ts';
import { nextSkill, withResult, type Decision, type TrainingState } from './next-skill.ts';
import { TrainingRefusal, compileTarget, type Skill, type Target } from './target.ts';

/** A skill by its name: `web3` is the step of level 3 of the tube `web`. */
function skill(name: string, challenge: Partial<Skill['challenges'][number]> = {}): Skill {
	const [tube, level] = [name.slice(0, -1), Number(name.at(-1))];
	const challenges = [{ id: `${name}a`, timed: false, guessing: 0, ...challenge }];
	return { id: name, tube, competence: '1.1', level, challenges };
}
const targetOf = (names: string) => compileTarget(names.split(' ').map((name) => skill(name)));
const right = (name: string, guessing = 0): SkillAnswer => ({
	kind: 'answer',
	skill: name,
	result: 'ok',
	at: 0,
	guessing
});
const wrong = (name: string): SkillAnswer => ({ ...right(name), result: 'ko' });
const asked = (name: string, timed = false) => ({ challenge: `${name}a`, skill: name, timed });

/** A state in the middle of a test, its answers being those of this test. */
const after = (...events: SkillAnswer[]): TrainingState => ({
	seed: 7,
	events,
	asked: events.map((event) => asked(event.skill))
});
const START: TrainingState = { seed: 7, events: [], asked: [] };

function candidates(decision: Decision): string[] {
	return decision.stop ? [decision.because] : decision.candidates.map((one) => one.skill).sort();
}
const chosen = (target: Target, state: TrainingState) => {
	const decision = nextSkill(target, state);
	return decision.stop ? decision.because : decision.skill.id;
};

describe('the predicted level', () => {
	it('is 3.5 when nothing was answered', () => {
		expect(predictedLevel([])).toBe(3.5);
	});

	it('is the level of the grid nearest to the root of the Rasch equation', () => {
		const answers = [
			{ level: 2, right: true },
			{ level: 4, right: true },
			{ level: 5, right: false }
		];
		const gap = (level: number) =>
			[...answers, { level: 0, right: true }, { level: 7, right: false }].reduce(
				(sum, a) => sum + Number(a.right) - 1 / (1 + Math.exp(a.level - level)),
				0
			);
		const level = predictedLevel(answers);
		expect(level).toBe(4.5);
		expect(gap(level - 0.5)).toBeGreaterThan(0);
		expect(gap(level + 0.5)).toBeLessThan(0);
	});

	it('stays on the grid after 10,000 equal answers', () => {
		const all = (isRight: boolean) =>
			predictedLevel(Array.from({ length: 10_000 }, () => ({ level: 4, right: isRight })));
		expect([all(true), all(false)]).toEqual([7.5, 0.5]);
	});

	it('refuses a level that is not a number', () => {
		expect(() => predictedLevel([{ level: NaN, right: true }])).toThrow('answers[0].level');
	});
});

describe('the chance of an accident', () => {
	it('is nil for a typed answer and grows with the gap for a closed one', () => {
		expect(accidentChance({ level: 6, right: true, guessing: 0 }, 2)).toBe(0);
		const p = levelChance(3, 5);
		expect(accidentChance({ level: 5, right: true, guessing: 0.25 }, 3)).toBeCloseTo(
			(0.25 * (1 - p)) / (0.25 * (1 - p) + 0.95 * p),
			12
		);
		expect(accidentChance({ level: 5, right: true, guessing: 0.25 }, 3)).toBeGreaterThan(0.5);
		expect(accidentChance({ level: 4, right: true, guessing: 0.25 }, 3)).toBeLessThan(0.5);
	});

	it('takes a failure three levels below for a slip, not a failure two levels below', () => {
		const slip = (level: number) => accidentChance({ level, right: false, guessing: 0 }, 5);
		expect([slip(1) > 0.5, slip(2.5) < 0.5]).toEqual([true, true]);
	});
});

describe('the first question', () => {
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
		const state = { ...START, events: [wrong('url1')] };
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
			const state = { seed, events: [right(first.skill.id)], asked: [asked(first.skill.id)] };
			const second = nextSkill(target, state);
			if (second.stop) throw new Error(second.because);
			return [first.draw.index / first.draw.among, second.draw.index / second.draw.among];
		});
		const same = indexes.filter(([a, b]) => Math.abs(a! - b!) < 1 / 8);
		expect(same.length).toBeLessThan(15);
	});
});

describe('a lucky answer', () => {
	const target = targetOf('a1 b1 web1 web2 web5');
	const lucky = after(wrong('a1'), wrong('b1'), right('web5', 0.25));

	it('does not hide the easier skills, and falls when one of them fails', () => {
		const decision = nextSkill(target, lucky);
		expect(decision).toMatchObject({ stop: false, because: 'confirmation' });
		expect(candidates(decision)).toEqual(['web1', 'web2']);
		const state = { ...lucky, events: [...lucky.events, wrong('web1')] };
		expect(knowledgeOf(target, state.events).get('web')).toMatchObject({ floor: 0, ceiling: 1 });
	});

	it('is believed when it was typed, or no surprise', () => {
		const typed = after(wrong('a1'), wrong('b1'), right('web5'));
		expect(chosen(target, typed)).toBe('all-settled');
		const expected = after(right('a1'), right('b1'), right('web5', 0.25));
		expect(chosen(target, expected)).toBe('all-settled');
	});

	it('is settled by a second success, and no skill is asked twice', () => {
		const knowledge = knowledgeOf(target, [...lucky.events, right('web2')]);
		const open = openSkills(target, knowledge, 1, [{ skill: 'web2' }]);
		expect(open.map(({ id }) => id)).toEqual([]);
		expect(openSkills(target, knowledgeOf(target, lucky.events), 1, [{ skill: 'web1' }])).toEqual([
			target.byId.get('web2')
		]);
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

	it('takes for hopeless only what fails in its own competence', () => {
		const elsewhere = ['a3', 'b3', 'c3'].map((name) => ({
			...skill(name),
			competence: '1.2' as const
		}));
		const target = compileTarget([...elsewhere, skill('d3')]);
		const knowledge = knowledgeOf(target, ['a3', 'b3', 'c3'].map(wrong));
		expect(isHopeless(target, knowledge, target.byId.get('d3')!)).toBe(false);
		expect(isHopeless(target, knowledge, target.byId.get('c3')!)).toBe(true);
	});
});

describe('the state after an answer', () => {
	const target = compileTarget([skill('web2', { timed: true, guessing: 0.25 }), skill('web3')]);
	const answer = { skill: 'web2', challenge: 'web2a', result: 'ok', at: 5 } as const;

	it('holds the answer and what was asked, and leaves the state before as it was', () => {
		expect(withResult(target, START, answer)).toEqual({
			seed: 7,
			events: [{ kind: 'answer', skill: 'web2', result: 'ok', at: 5, guessing: 0.25 }],
			asked: [{ challenge: 'web2a', skill: 'web2', timed: true }]
		});
		const first = withResult(target, START, answer);
		const second = withResult(target, first, { ...answer, skill: 'web3', challenge: 'web3a' });
		expect(second.asked.map(({ challenge }) => challenge)).toEqual(['web2a', 'web3a']);
		expect(first.asked).toHaveLength(1);
		expect(START.asked).toEqual([]);
	});

	it('refuses what the target does not hold, naming the field', () => {
		const refused = (wrongly: object) => () => withResult(target, START, { ...answer, ...wrongly });
		expect(refused({ skill: 'cnil1' })).toThrow(TrainingRefusal);
		expect(refused({ skill: 'cnil1' })).toThrow('skill: skill-not-targeted');
		expect(refused({ challenge: 'web3a' })).toThrow('challenge: unknown-challenge');
		expect(refused({ at: Infinity })).toThrow('at: not-finite');
		expect(() => nextSkill(target, { ...START, seed: NaN })).toThrow('seed: not-finite');
	});
});
