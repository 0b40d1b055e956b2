/** Skills, answers and trainings by the names of skills, for the tests of the training. */
import { knowledgeOf, type Knowledge, type SkillAnswer } from '#engine/training/knowledge';
import type { TrainingState } from '#engine/training/next-skill';
import { compileTarget, type Skill } from '#engine/training/target';

/** A skill by its name: `web3` is the step of level 3 of the tube `web`. */
export function skill(name: string, challenge: Partial<Skill['challenges'][number]> = {}): Skill {
	const [tube, level] = [name.slice(0, -1), Number(name.at(-1))];
	const challenges = [{ id: `${name}a`, timed: false, guessing: 0, ...challenge }];
	return { id: name, tube, competence: '1.1', level, challenges };
}
export const targetOf = (names: string) =>
	compileTarget(names.split(' ').map((name) => skill(name)));
export const right = (name: string, guessing = 0): SkillAnswer => ({
	skill: name,
	result: 'ok',
	at: 0,
	guessing
});
export const wrong = (name: string): SkillAnswer => ({ ...right(name), result: 'ko' });
export const asked = (name: string, timed = false) => ({
	challenge: `${name}a`,
	skill: name,
	timed
});

/** What answers to such skills teach. */
export const knowing = (...answers: SkillAnswer[]): Knowledge => {
	const names = new Set(answers.map((answer) => answer.skill));
	return knowledgeOf(targetOf([...names].join(' ')), answers);
};

/** A state in the middle of a training, its answers being those of this training. */
export const after = (...answers: SkillAnswer[]): TrainingState => ({
	seed: 7,
	knowledge: knowing(...answers),
	asked: answers.map((answer) => asked(answer.skill))
});
