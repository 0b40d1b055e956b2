import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerResult } from '../vocabulary.ts';
import {
	DAY,
	NOTHING_KNOWN,
	knowledgeOf,
	learned,
	skillKnowledge,
	targetedKnowledge,
	withAnswer,
	withoutOldFailures,
	type SkillAnswer
} from './knowledge.ts';
import { TrainingRefusal, compileTarget, type Skill } from './target.ts';

const skill = (tube: string, level: number): Skill => ({
	id: `${tube}${level}`,
	tube,
	competence: '1.1',
	level,
	challenges: [{ id: `${tube}${level}a`, timed: false, guessing: 0 }]
});
const ladder = [1, 2, 3, 4, 5].map((level) => skill('web', level));
const target = compileTarget([...ladder, skill('url', 2)]);

const answer = (id: string, result: AnswerResult, at = 0): SkillAnswer => ({
	skill: id,
	result,
	at
});
const web = (...answers: SkillAnswer[]) => knowledgeOf(target, answers).get('web')!;
const direct = (level: number, right: boolean, at = 0) => ({ level, right, at, guessing: 0 });

/** What was refused, as `because field`. */
function refusal(act: () => unknown): string {
	try {
		act();
	} catch (error) {
		if (error instanceof TrainingRefusal) return `${error.because} ${error.field}`;
		throw error;
	}
	return 'nothing refused';
}

describe('the knowledge of a tube', () => {
	it('starts with nothing known', () => {
		expect(web()).toEqual({ floor: 0, ceiling: null, standing: [], latest: [] });
	});

	it('validates the easier skills after a right answer', () => {
		const after = web(answer('web3', 'ok'));
		expect(after).toMatchObject({ floor: 3, ceiling: null });
		expect(learned(ladder, NOTHING_KNOWN, after)).toEqual([
			{ skill: 'web3', status: 'validated', source: 'direct' },
			{ skill: 'web1', status: 'validated', source: 'inferred' },
			{ skill: 'web2', status: 'validated', source: 'inferred' }
		]);
	});

	it.each(['ko', 'skipped', 'timedOut', 'focusLost'] as const)(
		'invalidates the harder skills after an answer that is %s',
		(result) => {
			const after = web(answer('web3', result));
			expect(after).toMatchObject({ floor: 0, ceiling: 3 });
			expect(learned(ladder, NOTHING_KNOWN, after).map((one) => one.skill)).toEqual([
				'web3',
				'web4',
				'web5'
			]);
		}
	);

	it('knows nothing between floor and ceiling, and nothing of the other tubes', () => {
		const knowledge = knowledgeOf(target, [answer('web2', 'ok'), answer('web4', 'ko')]);
		const statuses = target.skills.map((one) => skillKnowledge(knowledge, one).status);
		expect(statuses).toEqual([
			'validated',
			'validated',
			'unknown',
			'invalidated',
			'invalidated',
			'unknown'
		]);
	});

	it('lets a later failure on an easier skill undo a lucky success', () => {
		const after = web(answer('web4', 'ok', 1), answer('web2', 'ko', 2));
		expect(after).toMatchObject({ floor: 0, ceiling: 2 });
		expect(after.latest).toHaveLength(2);
	});

	it('lets a later success on a harder skill undo an early failure', () => {
		expect(web(answer('web2', 'ko', 1), answer('web4', 'ok', 2))).toMatchObject({
			floor: 4,
			ceiling: null
		});
	});

	it('keeps the part of the ladder that is not contradicted', () => {
		const events = [
			answer('web1', 'ok', 1),
			answer('web3', 'ok', 2),
			answer('web5', 'ko', 3),
			answer('web2', 'ko', 4)
		];
		expect(web(...events)).toMatchObject({ floor: 1, ceiling: 2 });
		expect(web(...events, answer('web2', 'ok', 5))).toMatchObject({ floor: 2, ceiling: 5 });
	});

	it('takes answers by their instants, and equal instants by their order', () => {
		expect(web(answer('web2', 'ko', 9), answer('web2', 'ok', 3)).ceiling).toBe(2);
		expect(web(answer('web2', 'ko', 3), answer('web2', 'ok', 3)).floor).toBe(2);
	});

	it('keeps for an improvement the successes and the failures younger than 4 days', () => {
		const tube = web(answer('web1', 'ok', 0), answer('web4', 'ko', DAY), answer('web3', 'ko', 0));
		expect(withoutOldFailures(tube, 4 * DAY - 1).ceiling).toBe(3);
		expect(withoutOldFailures(tube, 4 * DAY)).toMatchObject({ floor: 1, ceiling: 4 });
		expect(withoutOldFailures(tube, 5 * DAY).ceiling).toBeNull();
		expect(withoutOldFailures(tube, 4 * DAY).latest.map(({ level }) => level)).toEqual([1, 4]);
	});

	it('keeps the floor below the ceiling and the last answer true, whatever is answered', () => {
		const answers = fc.array(
			fc.record({ level: fc.integer({ min: 1, max: 7 }), right: fc.boolean() }),
			{
				minLength: 1
			}
		);
		fc.assert(
			fc.property(answers, (all) => {
				const tube = all.reduce(
					(known, a) => withAnswer(known, direct(a.level, a.right)),
					NOTHING_KNOWN
				);
				const last = all.at(-1)!;
				expect(tube.floor).toBeLessThan(tube.ceiling ?? Infinity);
				expect(last.level <= tube.floor).toBe(last.right);
				expect(tube.standing.length).toBeLessThanOrEqual(7);
			})
		);
	});

	it('stays small after 10,000 equal answers', () => {
		const events = Array.from({ length: 10_000 }, (_, at) => answer('web3', 'ok', at));
		expect(web(...events).latest).toHaveLength(1);
	});
});

describe('what an answer taught', () => {
	const [before, success, failure] = [
		NOTHING_KNOWN,
		withAnswer(NOTHING_KNOWN, direct(3, true)),
		withAnswer(NOTHING_KNOWN, direct(1, false))
	];

	it('is the skill asked, then those inferred from it, easiest first', () => {
		expect(learned(ladder, before, success)).toEqual([
			{ skill: 'web3', status: 'validated', source: 'direct' },
			{ skill: 'web1', status: 'validated', source: 'inferred' },
			{ skill: 'web2', status: 'validated', source: 'inferred' }
		]);
	});

	it('is a skill whose source alone changed, and nothing that was known the same', () => {
		expect(learned(ladder, success, withAnswer(success, direct(2, true)))).toEqual([
			{ skill: 'web2', status: 'validated', source: 'direct' }
		]);
		expect(learned(ladder, success, success)).toEqual([]);
	});

	it('is also that nothing is known any more', () => {
		expect(learned(ladder.slice(0, 1), failure, before)).toEqual([
			{ skill: 'web1', status: 'unknown', source: null }
		]);
	});
});

describe('what is known of another target', () => {
	it('is what is known of its tubes, at every level, and nothing of the others', () => {
		const small = compileTarget([skill('web', 2)]);
		const knowledge = knowledgeOf(target, [answer('web5', 'ok'), answer('url2', 'ok')]);
		const kept = targetedKnowledge(small, knowledge);
		expect([...kept.keys()]).toEqual(['web']);
		expect(kept.get('web')).toMatchObject({ floor: 5 });
	});
});

describe('bad input', () => {
	it.each([
		['skill-not-targeted answers[0].skill', [answer('cnil1', 'ok')]],
		['not-finite answers[1].at', [answer('web1', 'ok'), answer('web2', 'ok', NaN)]],
		['out-of-range answers[0].guessing', [{ ...answer('web1', 'ok'), guessing: 1 }]]
	] as [string, SkillAnswer[]][])('is refused as %s', (expected, answers) => {
		expect(refusal(() => knowledgeOf(target, answers))).toBe(expected);
	});

	it('is told with its field, its reason and its value', () => {
		expect(() => knowledgeOf(target, [answer('web2', 'ok', NaN)])).toThrow(
			expect.objectContaining({
				name: 'TrainingRefusal',
				message: 'answers[0].at: not-finite (NaN)'
			}) as Error
		);
		expect(() => compileTarget([])).toThrow('skills: empty (no skill)');
	});

	it.each([
		['empty skills', []],
		['duplicate skills[1].id', [skill('web', 1), { ...skill('url', 2), id: 'web1' }]],
		['duplicate skills[1].level', [skill('web', 1), { ...skill('web', 1), id: 'other' }]],
		['not-finite skills[0].level', [skill('web', NaN)]],
		['out-of-range skills[0].level', [skill('web', 0)]],
		[
			'out-of-range skills[0].challenges[0].guessing',
			[{ ...skill('web', 1), challenges: [{ id: 'a', timed: false, guessing: 1 }] }]
		]
	])('makes no target: %s', (expected, skills) => {
		expect(refusal(() => compileTarget(skills))).toBe(expected);
	});
});

describe('a target', () => {
	it('has the skills of each tube easiest first, in whatever order they come', () => {
		const { tubes, skills, byId } = compileTarget([3, 1, 2].map((level) => skill('web', level)));
		expect(tubes.get('web')!.map(({ level }) => level)).toEqual([1, 2, 3]);
		expect(skills.map(({ level }) => level)).toEqual([3, 1, 2]);
		expect(byId.get('web2')!.level).toBe(2);
	});
});
