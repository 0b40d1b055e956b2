/**
 * What is known of a pupil in each tube and each skill.
 *
 * A tube is a ladder: who masters a skill masters the easier ones. So a right answer validates the skill and the
 * easier ones, an answer that is not right invalidates the skill and the harder ones, and all that is known of a
 * tube is two levels: the floor and the ceiling between which nothing is known yet.
 */
import type { AnswerResult, KnowledgeSource, SkillStatus } from '../vocabulary.ts';
import { TrainingRefusal, checkNumber, type Skill, type Target } from './target.ts';

/** An answer of the pupil on one skill. */
export interface SkillAnswer {
	skill: string;
	/** Only `ok` is right; a skip, a time over and a lost focus count as wrong. */
	result: AnswerResult;
	/** Epoch milliseconds. */
	at: number;
	/** Guessing floor of the challenge answered, in [0, 1); 0 when not given. */
	guessing?: number;
}

/** An answer that still counts. */
export interface DirectAnswer {
	level: number;
	right: boolean;
	at: number;
	guessing: number;
}

/** What is known of one tube; plain data, one row to store. */
export interface TubeKnowledge {
	/** Highest level known mastered, 0 when none is. */
	floor: number;
	/** Lowest level known not mastered, above the floor; null when none is. */
	ceiling: number | null;
	/** The answers that hold the floor and the ceiling up: at most one a level, never two that contradict. */
	standing: readonly DirectAnswer[];
	/** The latest answer at each level, those contradicted since included: they still tell the pupil's level. */
	latest: readonly DirectAnswer[];
}

export interface SkillKnowledge {
	skill: string;
	status: SkillStatus;
	/** null when nothing is known. */
	source: KnowledgeSource | null;
}

/** Knowledge of tubes, by their ids; nothing is known of one that it does not hold. */
export type Knowledge = ReadonlyMap<string, TubeKnowledge>;

export const NOTHING_KNOWN: TubeKnowledge = { floor: 0, ceiling: null, standing: [], latest: [] };

/** Days after which a failure is forgotten by who retries or improves (reference: 4). */
export const DAYS_BEFORE_IMPROVING = 4;
export const DAY = 86_400_000;

/**
 * What is known of a tube once one more answer is given.
 *
 * Rule: the answer stands, and the earlier ones that it contradicts fall: a right answer at level d makes the wrong
 * ones at d and below fall, a wrong one makes the right ones at d and above fall. The floor is the highest level
 * of a standing right answer, the ceiling the lowest of a standing wrong one; so the floor is always below.
 *
 * The reference keeps the first verdict of each skill, inferred ones included: one lucky answer validates all the
 * easier skills for ever. Here the later direct answer wins, over the whole ladder and not on its own skill only.
 *
 * @source the reference service (Pix) (knowledge update)
 */
export function withAnswer(tube: TubeKnowledge, answer: DirectAnswer): TubeKnowledge {
	const contradicted = ({ level, right }: DirectAnswer) =>
		right !== answer.right && (answer.right ? level <= answer.level : level >= answer.level);
	const elsewhere = ({ level }: DirectAnswer) => level !== answer.level;
	const standing = [...tube.standing.filter((a) => elsewhere(a) && !contradicted(a)), answer];
	return knowing(standing, [...tube.latest.filter(elsewhere), answer]);
}

/**
 * Knowledge of every targeted tube from answers alone.
 *
 * @param answers in any order; of two at the same instant, the later in the list counts as later
 * @throws TrainingRefusal `skill-not-targeted`, `not-finite` or `out-of-range`, naming the answer
 */
export function knowledgeOf(target: Target, answers: readonly SkillAnswer[]): Knowledge {
	answers.forEach((answer, i) => check(target, answer, `answers[${i}]`));
	const tubes = new Map([...target.tubes.keys()].map((tube) => [tube, NOTHING_KNOWN]));
	for (const { skill, result, at, guessing = 0 } of [...answers].sort((a, b) => a.at - b.at)) {
		const { tube, level } = target.byId.get(skill)!;
		tubes.set(tube, withAnswer(tubes.get(tube)!, { level, right: result === 'ok', at, guessing }));
	}
	return tubes;
}

/**
 * The part of what is known that concerns a target: its tubes, at every level. A tube is one ladder: who masters a level
 * that is not targeted masters the easier ones that are.
 */
export function targetedKnowledge(target: Target, knowledge: Knowledge): Knowledge {
	return new Map([...knowledge].filter(([tube]) => target.tubes.has(tube)));
}

/**
 * What a pupil who retries or improves starts from: his successes and his failures of the last days; older failures are
 * asked again.
 *
 * @param now epoch milliseconds
 * @param days how long a failure counts; 0 for none
 * @source the reference service (Pix) (campaigns)
 */
export function withoutOldFailures(
	tube: TubeKnowledge,
	now: number,
	days = DAYS_BEFORE_IMPROVING
): TubeKnowledge {
	const kept = ({ right, at }: DirectAnswer) => right || now - at < days * DAY;
	return knowing(tube.standing.filter(kept), tube.latest.filter(kept));
}

/** What is known of one skill, from its tube: validated up to the floor, invalidated from the ceiling on. */
export function skillKnowledge(knowledge: Knowledge, skill: Skill): SkillKnowledge {
	const { floor, ceiling, standing } = knowledge.get(skill.tube) ?? NOTHING_KNOWN;
	const status =
		skill.level <= floor
			? 'validated'
			: ceiling !== null && skill.level >= ceiling
				? 'invalidated'
				: 'unknown';
	const isDirect = standing.some(({ level }) => level === skill.level);
	const source = status === 'unknown' ? null : isDirect ? 'direct' : 'inferred';
	return { skill: skill.id, status, source };
}

/**
 * What an answer taught: the targeted skills of one tube whose status or source changed, the direct one first, then
 * the inferred ones, easiest first. What a journal or a screen needs, and no more.
 */
export function learned(
	ladder: readonly Skill[],
	before: TubeKnowledge,
	after: TubeKnowledge
): SkillKnowledge[] {
	const of = (tube: TubeKnowledge, skill: Skill) =>
		skillKnowledge(new Map([[skill.tube, tube]]), skill);
	return ladder
		.map((skill) => ({ was: of(before, skill), is: of(after, skill) }))
		.filter(({ was, is }) => was.status !== is.status || was.source !== is.source)
		.map(({ is }) => is)
		.sort((a, b) => Number(b.source === 'direct') - Number(a.source === 'direct'));
}

function knowing(standing: DirectAnswer[], latest: DirectAnswer[]): TubeKnowledge {
	const levels = (wanted: boolean) =>
		standing.filter(({ right }) => right === wanted).map(({ level }) => level);
	const failed = levels(false);
	return {
		floor: Math.max(0, ...levels(true)),
		ceiling: failed.length > 0 ? Math.min(...failed) : null,
		standing,
		latest
	};
}

function check(target: Target, { skill, at, guessing = 0 }: SkillAnswer, field: string): void {
	checkNumber(`${field}.at`, at);
	checkNumber(`${field}.guessing`, guessing, { from: 0, below: 1 });
	if (!target.byId.has(skill)) {
		throw new TrainingRefusal('skill-not-targeted', `${field}.skill`, skill);
	}
}
