import { seededRandom } from '../random.ts';
import type { AnswerResult, SkillChoiceReason, TrainingStopReason } from '../vocabulary.ts';
import { NOTHING_KNOWN, skillKnowledge, withAnswer, type Knowledge } from './knowledge.ts';
import { levelChance } from './level.ts';
import { isHopeless, isTooHard, levelOf, openSkills } from './open-skills.ts';
import {
	TrainingRefusal,
	checkNumber,
	type Skill,
	type Target,
	type TrainingChallenge
} from './target.ts';

/** A tube is easy when its hardest targeted skill is at most of this level. */
export const EASY_TUBE_LEVEL = 3;

/** The level that the first question aims at. */
export const FIRST_LEVEL = 2;

/** A training or a campaign under way; plain data. */
export interface TrainingState {
	/** The assessment's own: the same state always gives the same choice. */
	seed: number;
	/** Of the targeted tubes alone, whatever it was learned from: earlier assessments, levels that are not targeted. */
	knowledge: Knowledge;
	/** The challenges of this assessment, oldest first. */
	asked: readonly { challenge: string; skill: string; timed: boolean }[];
}

/** A skill that could have been chosen. */
export interface ConsideredSkill {
	skill: string;
	/** Chance of success at the predicted level. */
	chance: number;
	/** Expected number of skills that the answer settles. */
	reward: number;
}

export type Decision =
	| {
			stop: false;
			skill: Skill;
			challenge: TrainingChallenge;
			because: SkillChoiceReason;
			/** Predicted level that the choice used. */
			level: number;
			/** What the filters left, best reward first. */
			candidates: ConsideredSkill[];
			/** Index drawn among the candidates of best reward, and how many they were. */
			draw: { index: number; among: number };
	  }
	| { stop: true; because: TrainingStopReason; level: number };

/**
 * The next skill to ask in a training or a campaign, and a challenge of it; or why there is none.
 *
 * Rule: the skill is open (`openSkills`), hence not asked yet, and has a challenge; it is at most 2 levels above the predicted
 * level, and not hopeless (`isHopeless`), as soon as the pupil has answered anything. Then two preferences, each waived
 * when it would leave nothing: easy tubes first; no timed challenge first or after a timed one. The first question aims
 * at level 2, or else at the lowest level there is. Among what is left, the largest reward; equals are drawn by a
 * generator seeded by the assessment and the rank of the question.
 *
 * Formula: reward = p · open(tube, ≤ d) + (1 − p) · open(tube, ≥ d), p = 1 / (1 + exp(d − level)), where open counts
 * the skills not settled; the skill itself counts on both sides.
 *
 * Where the reference errs: its stop on reward is dead code, and a reward is never 0 while something is open, so the
 * stop is on open skills; it prefers easy tubes before it limits the level, and may stop while a reachable skill is
 * left; one draw serves its whole assessment; it asks nothing below a lucky answer.
 *
 * @throws TrainingRefusal `not-finite` for the seed; `unknown-tube` for knowledge of a tube that is not targeted: it
 *   would count in the predicted level (`targetedKnowledge` leaves it out)
 * @source the reference service (Pix)
 */
export function nextSkill(target: Target, state: TrainingState): Decision {
	checkNumber('seed', state.seed);
	const { knowledge } = state;
	for (const tube of knowledge.keys()) {
		if (!target.tubes.has(tube)) throw new TrainingRefusal('unknown-tube', 'knowledge', tube);
	}
	const predicted = levelOf(knowledge);
	const isFirst = state.asked.length === 0;
	const level = isFirst ? FIRST_LEVEL : predicted;

	const open = openSkills(target, knowledge, predicted, state.asked);
	if (open.length === 0) return { stop: true, because: 'all-settled', level };
	const playable = open.filter((skill) => skill.challenges.length > 0);
	if (playable.length === 0) return { stop: true, because: 'nothing-playable', level };
	// Nothing is too hard for a pupil of whom nothing is known: the target may hold hard skills only.
	const isKnown = !isFirst || [...knowledge.values()].some(({ latest }) => latest.length > 0);
	const within = isKnown ? playable.filter((skill) => !isTooHard(skill, predicted)) : playable;
	if (within.length === 0) return { stop: true, because: 'only-too-hard', level };
	const reachable = within.filter((skill) => !isHopeless(target, knowledge, skill));
	if (reachable.length === 0) return { stop: true, because: 'nothing-to-gain', level };

	const easy = preferably(reachable, (skill) => isInEasyTube(target, skill));
	const avoidTimed = isFirst || state.asked.at(-1)!.timed;
	const untimed = avoidTimed
		? preferably(easy, (skill) => skill.challenges.some(({ timed }) => !timed))
		: easy;
	const kept = isFirst ? atFirstLevel(untimed) : untimed;

	const rated = kept
		.map((skill) => ({ skill, ...reward(skill, level, open) }))
		.sort((a, b) => b.reward - a.reward);
	// Rounding must not break a tie.
	const best = rated.filter((candidate) => candidate.reward > rated[0]!.reward - 1e-9);
	const random = seededRandom(state.seed, state.asked.length);
	const index = Math.floor(random() * best.length);
	const { skill } = best[index]!;
	const { challenges } = skill;
	const fit = avoidTimed ? preferably(challenges, ({ timed }) => !timed) : challenges;
	return {
		stop: false,
		skill,
		challenge: fit[Math.floor(random() * fit.length)]!,
		because: reasonOf(target, knowledge, skill, isFirst),
		level,
		candidates: rated.map((one) => ({ ...one, skill: one.skill.id })),
		draw: { index, among: best.length }
	};
}

/**
 * The state once a challenge is answered.
 *
 * @param at epoch milliseconds
 * @throws TrainingRefusal `skill-not-targeted` or `unknown-challenge`: the target holds no such challenge
 */
export function withResult(
	target: Target,
	state: TrainingState,
	answer: { skill: string; challenge: string; result: AnswerResult; at: number }
): TrainingState {
	const skill = target.byId.get(answer.skill);
	if (!skill) throw new TrainingRefusal('skill-not-targeted', 'skill', answer.skill);
	const challenge = skill.challenges.find(({ id }) => id === answer.challenge);
	if (!challenge) throw new TrainingRefusal('unknown-challenge', 'challenge', answer.challenge);
	checkNumber('at', answer.at);
	const { tube, level } = skill;
	const { guessing, timed } = challenge;
	const before = state.knowledge.get(tube) ?? NOTHING_KNOWN;
	const right = answer.result === 'ok';
	const after = withAnswer(before, { level, right, at: answer.at, guessing });
	return {
		...state,
		knowledge: new Map([...state.knowledge, [tube, after]]),
		asked: [...state.asked, { challenge: challenge.id, skill: skill.id, timed }]
	};
}

function reward(skill: Skill, level: number, open: readonly Skill[]) {
	const chance = levelChance(level, skill.level);
	const inTube = open.filter(({ tube }) => tube === skill.tube);
	const easier = inTube.filter((other) => other.level <= skill.level).length;
	const harder = inTube.filter((other) => other.level >= skill.level).length;
	return { chance, reward: chance * easier + (1 - chance) * harder };
}

function reasonOf(
	target: Target,
	knowledge: Knowledge,
	skill: Skill,
	isFirst: boolean
): SkillChoiceReason {
	if (isFirst) return 'first-question';
	if (skillKnowledge(knowledge, skill).status !== 'unknown') return 'confirmation';
	return isInEasyTube(target, skill) ? 'easy-tube' : 'most-settling';
}

function isInEasyTube(target: Target, skill: Skill): boolean {
	return target.tubes.get(skill.tube)!.at(-1)!.level <= EASY_TUBE_LEVEL;
}

function atFirstLevel(skills: readonly Skill[]): Skill[] {
	const aimed = skills.filter(({ level }) => level === FIRST_LEVEL);
	const lowest = Math.min(...skills.map(({ level }) => level));
	return aimed.length > 0 ? aimed : skills.filter(({ level }) => level === lowest);
}

/** Those that satisfy a wish, or all of them when none does. */
function preferably<T>(all: readonly T[], wish: (one: T) => boolean): T[] {
	const wished = all.filter(wish);
	return wished.length > 0 ? wished : [...all];
}
