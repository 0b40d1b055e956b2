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
	kind: 'answer';
	skill: string;
	/** Only `ok` is right; a skip, a time over and a lost focus count as wrong. */
	result: AnswerResult;
	/** Epoch milliseconds. */
	at: number;
	/** Guessing floor of the challenge answered, in [0, 1); 0 when not given. */
	guessing?: number;
}

/** Reset to zero: what was known of these tubes before this instant no longer counts. */
export interface TubesReset {
	kind: 'reset';
	tubes: readonly string[];
	at: number;
}

export type TrainingEvent = SkillAnswer | TubesReset;

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

/** Knowledge of each targeted tube, by its id. */
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
 * Knowledge of every targeted tube after a history.
 *
 * @param events in any order; of two at the same instant, the later in the list counts as later
 * @throws TrainingRefusal `skill-not-targeted`, `unknown-tube`, `not-finite` or `out-of-range`, naming the event
 */
export function knowledgeOf(target: Target, events: readonly TrainingEvent[]): Knowledge {
	events.forEach((event, i) => check(target, event, `events[${i}]`));
	const tubes = new Map([...target.tubes.keys()].map((tube) => [tube, NOTHING_KNOWN]));
	for (const event of [...events].sort((a, b) => a.at - b.at)) {
		if (event.kind === 'reset') {
			for (const tube of event.tubes) tubes.set(tube, NOTHING_KNOWN);
			continue;
		}
		const { tube, level } = target.byId.get(event.skill)!;
		const { result, at, guessing = 0 } = event;
		tubes.set(tube, withAnswer(tubes.get(tube)!, { level, right: result === 'ok', at, guessing }));
	}
	return tubes;
}

/**
 * The part of a pupil's history that concerns a target: answers on other skills, and resets of other tubes, are
 * left out on purpose rather than refused.
 *
 * @param framework every skill that exists; an answer outside it is refused
 * @throws TrainingRefusal `unknown-skill`, naming the event
 */
export function targetedEvents(
	framework: Target,
	target: Target,
	events: readonly TrainingEvent[]
): TrainingEvent[] {
	return events.flatMap((event, i): TrainingEvent[] => {
		if (event.kind === 'reset') {
			const tubes = event.tubes.filter((tube) => target.tubes.has(tube));
			return tubes.length > 0 ? [{ ...event, tubes }] : [];
		}
		if (!framework.byId.has(event.skill)) {
			throw new TrainingRefusal('unknown-skill', `events[${i}].skill`, event.skill);
		}
		return target.byId.has(event.skill) ? [event] : [];
	});
}

/**
 * What a pupil who retries or improves starts from: his successes and his failures of the last 4 days; older
 * failures are asked again.
 *
 * @param now epoch milliseconds
 * @source the reference service (Pix) (campaigns)
 */
export function withoutOldFailures(tube: TubeKnowledge, now: number): TubeKnowledge {
	const kept = ({ right, at }: DirectAnswer) => right || now - at < DAYS_BEFORE_IMPROVING * DAY;
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

function check(target: Target, event: TrainingEvent, field: string): void {
	checkNumber(`${field}.at`, event.at);
	if (event.kind === 'reset') {
		event.tubes.forEach((tube, i) => {
			if (!target.tubes.has(tube)) {
				throw new TrainingRefusal('unknown-tube', `${field}.tubes[${i}]`, tube);
			}
		});
		return;
	}
	checkNumber(`${field}.guessing`, event.guessing ?? 0, { from: 0, below: 1 });
	if (!target.byId.has(event.skill)) {
		throw new TrainingRefusal('skill-not-targeted', `${field}.skill`, event.skill);
	}
}
