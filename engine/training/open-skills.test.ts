import { describe, expect, it } from 'vitest';
import { after, right, skill, targetOf, wrong } from '../../tests/support/skills.ts';
import { knowledgeOf, type SkillAnswer } from './knowledge.ts';
import { nextSkill, withResult, type Decision, type TrainingState } from './next-skill.ts';
import { isHopeless, isTooHard, openSkills } from './open-skills.ts';
import { compileTarget, type Target } from './target.ts';

function candidates(decision: Decision): string[] {
	return decision.stop ? [decision.because] : decision.candidates.map((one) => one.skill).sort();
}
const chosen = (target: Target, state: TrainingState) => {
	const decision = nextSkill(target, state);
	return decision.stop ? decision.because : decision.skill.id;
};

describe('a lucky answer', () => {
	const target = targetOf('a1 b1 web1 web2 web5');
	const lucky = after(wrong('a1'), wrong('b1'), right('web5', 0.25));

	it('does not hide the easier skills, and falls when one of them fails', () => {
		const decision = nextSkill(target, lucky);
		expect(decision).toMatchObject({ stop: false, because: 'confirmation' });
		expect(candidates(decision)).toEqual(['web1', 'web2']);
		const answer = { skill: 'web1', challenge: 'web1a', result: 'ko', at: 0 } as const;
		const { knowledge } = withResult(target, lucky, answer);
		expect(knowledge.get('web')).toMatchObject({ floor: 0, ceiling: 1 });
	});

	it('is believed when it was typed, or no surprise', () => {
		const typed = after(wrong('a1'), wrong('b1'), right('web5'));
		expect(chosen(target, typed)).toBe('all-settled');
		const expected = after(right('a1'), right('b1'), right('web5', 0.25));
		expect(chosen(target, expected)).toBe('all-settled');
	});

	it('is settled by a second success, and no skill is asked twice', () => {
		const answer = { skill: 'web2', challenge: 'web2a', result: 'ok', at: 0 } as const;
		const { knowledge } = withResult(target, lucky, answer);
		const open = openSkills(target, knowledge, 1, [{ skill: 'web2' }]);
		expect(open.map(({ id }) => id)).toEqual([]);
		expect(openSkills(target, lucky.knowledge, 1, [{ skill: 'web1' }])).toEqual([
			target.byId.get('web2')
		]);
	});
});

describe('what is open', () => {
	const target = targetOf('web1 web2 web3 web4 web5 web6 web7');
	const open = (level: number, ...answers: SkillAnswer[]) =>
		openSkills(target, knowledgeOf(target, answers), level, []).map(({ id }) => id);

	it('is everything when nothing was answered, and what lies between floor and ceiling', () => {
		expect(open(3)).toEqual(target.skills.map(({ id }) => id));
		expect(open(3, right('web2'), wrong('web5'))).toEqual(['web3', 'web4']);
	});

	it('is what only a lucky guess validates, not what a second success does', () => {
		expect(open(1, right('web5', 0.25))).toEqual([
			'web1',
			'web2',
			'web3',
			'web4',
			'web6',
			'web7' // prettier-ignore
		]);
		expect(open(1, right('web2'), right('web5', 0.25))).toEqual(['web3', 'web4', 'web6', 'web7']);
	});

	it('is what only a slip invalidates, not what a true failure does', () => {
		expect(open(7, wrong('web2'))).toEqual(['web1', 'web3', 'web4', 'web5', 'web6', 'web7']);
		expect(open(7, wrong('web6'), wrong('web2'))).toEqual(['web1', 'web3', 'web4', 'web5']);
	});
});

describe('what is out of reach', () => {
	it('is more than two levels above the predicted level', () => {
		expect(isTooHard(skill('web5'), 3)).toBe(false);
		expect(isTooHard(skill('web5'), 2.9)).toBe(true);
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
