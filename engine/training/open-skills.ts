/** Which skills are still worth asking. */
import { skillKnowledge, type Knowledge } from './knowledge.ts';
import { accidentChance, predictedLevel } from './level.ts';
import type { Skill, Target } from './target.ts';

/** A skill harder than the predicted level by more than this is not asked, in levels. */
export const TOO_HARD_GAP = 2;

/** Failures at a level or below it, in one competence, after which that level is hopeless unless it was ever reached. */
export const HOPELESS_FAILURES = 3;

/** From this probability on, an answer is taken for an accident: a lucky guess or a slip. */
const DOUBTFUL = 0.5;

/** Predicted level after everything the pupil answered on the target, contradicted answers included. */
export function levelOf(knowledge: Knowledge): number {
	return predictedLevel([...knowledge.values()].flatMap(({ latest }) => latest));
}

/**
 * The targeted skills that are still open: those of which nothing is known, and those known by inference only, when
 * the answers that they are inferred from are probably all accidents (product of `accidentChance` at least ½). A skill
 * asked in this assessment is never open again.
 *
 * So a lucky success far above the pupil's level does not hide the easier skills: one of them is asked, and if it
 * fails, the success falls.
 *
 * @param level predicted level of the pupil
 * @param asked what this assessment has asked
 */
export function openSkills(
	target: Target,
	knowledge: Knowledge,
	level: number,
	asked: readonly { skill: string }[]
): Skill[] {
	const closed = new Set(asked.map(({ skill }) => skill));
	return target.skills.filter((skill) => {
		if (closed.has(skill.id)) return false;
		const { status, source } = skillKnowledge(knowledge, skill);
		if (status === 'unknown') return true;
		if (source === 'direct') return false;
		const settles = (answer: { level: number; right: boolean }) =>
			status === 'validated'
				? answer.right && answer.level >= skill.level
				: !answer.right && answer.level <= skill.level;
		const doubt = knowledge
			.get(skill.tube)!
			.standing.filter(settles)
			.reduce((product, answer) => product * accidentChance(answer, level), 1);
		return doubt >= DOUBTFUL;
	});
}

/** Whether a skill is more than 2 levels above the predicted level. */
export function isTooHard(skill: Skill, level: number): boolean {
	return skill.level - level > TOO_HARD_GAP;
}

/**
 * Whether asking a skill has no chance left to change the profile: only a success would, and none is to be expected.
 *
 * Rule: in its competence, the latest answers hold three failures or more at its level or below, and no success at its
 * level or above. The slope of the Rasch model is too gentle to see this: it keeps 12 % of success 2 levels above.
 * Measured on the real bank (`scripts/simulation/training.ts`), it saves 3 to 4 points of the share of challenges asked;
 * the share of levels found within one does not change for pupils whose tubes are ladders, slips and guesses included,
 * and loses about 1 point for those whose tubes are not.
 */
export function isHopeless(target: Target, knowledge: Knowledge, skill: Skill): boolean {
	const answers = [...knowledge].flatMap(([tube, { latest }]) =>
		target.tubes.get(tube)![0]!.competence === skill.competence ? latest : []
	);
	const failures = answers.filter(({ level, right }) => !right && level <= skill.level);
	return (
		failures.length >= HOPELESS_FAILURES &&
		!answers.some(({ level, right }) => right && level >= skill.level)
	);
}
