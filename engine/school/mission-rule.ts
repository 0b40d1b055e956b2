/** How a mission goes: which activity comes next, what became of each step, and what the whole gave. */
import { seededRandom, shuffledIndexes } from '../random.ts';
import {
	ACTIVITY_LEVELS,
	type ActivityLevel,
	type ActivityStatus,
	type AnswerResult,
	type MissionResult,
	type StepStatus
} from '../vocabulary.ts';

/** So often an activity of one level is failed or skipped before its step is over. */
export const MOST_FAILURES = 2;

/** Where an activity is in its mission. */
export interface ActivityPlace {
	/** From 0; null for the dare, which is of no step. */
	step: number | null;
	level: ActivityLevel;
}

export interface PlayedActivity extends ActivityPlace {
	status: ActivityStatus;
}

type StepLevel = Exclude<ActivityLevel, 'dare'>;

const HARDER: Record<StepLevel, StepLevel | null> = {
	tutorial: 'training',
	training: 'validation',
	validation: null
};
const EASIER: Record<StepLevel, StepLevel> = {
	tutorial: 'tutorial',
	training: 'tutorial',
	validation: 'training'
};

/**
 * The activity to play, in the order of the mission.
 *
 * Rule: a step begins with its tutorial; a success leads to the next level up, tutorial → training → validation, and that of
 * the validation ends the step. A failure, or an activity that is skipped, leads back to the easier one (the tutorial to
 * itself); the second one of the same level ends the step, so that nobody stays in it for ever. Steps follow one another
 * whatever they gave. The dare comes last, for whoever validated every step: to others it could give nothing.
 *
 * Source: the reference service (Pix), which leaves the way down open.
 *
 * @param stepCount of the mission
 * @param played in the order played; one that is started is the next one
 * @returns null once the mission is over
 */
export function nextActivity(
	stepCount: number,
	played: readonly PlayedActivity[]
): ActivityPlace | null {
	for (let step = 0; step < stepCount; step++) {
		const level = nextLevel(ofStep(played, step));
		if (level !== null) return { step, level };
	}
	const dare = played.find(({ level }) => level === 'dare');
	if (dare) return dare.status === 'started' ? { step: null, level: 'dare' } : null;
	return areAllValidated(stepCount, played) ? { step: null, level: 'dare' } : null;
}

/** Null once the step is over. */
function nextLevel(played: readonly PlayedActivity[]): StepLevel | null {
	const last = played.at(-1);
	if (!last) return 'tutorial';
	const level = last.level as StepLevel;
	if (last.status === 'started') return level;
	if (last.status === 'succeeded') return HARDER[level];
	const failures = played.filter((one) => one.level === level && isFailure(one));
	return failures.length >= MOST_FAILURES ? null : EASIER[level];
}

const isFailure = ({ status }: PlayedActivity) => status === 'failed' || status === 'skipped';

const ofStep = (played: readonly PlayedActivity[], step: number) =>
	played.filter((one) => one.step === step);

function isValidated(played: readonly PlayedActivity[], step: number): boolean {
	return ofStep(played, step).some(
		({ level, status }) => level === 'validation' && status === 'succeeded'
	);
}

function areAllValidated(stepCount: number, played: readonly PlayedActivity[]): boolean {
	return Array.from({ length: stepCount }, (_, step) => step).every((step) =>
		isValidated(played, step)
	);
}

/**
 * What became of each step, in their order: validated by a success at its validation; over without one; the one that is
 * played; and those to come.
 */
export function stepStatuses(stepCount: number, played: readonly PlayedActivity[]): StepStatus[] {
	const next = nextActivity(stepCount, played);
	const current = next === null || next.step === null ? stepCount : next.step;
	return Array.from({ length: stepCount }, (_, step) => {
		if (isValidated(played, step)) return 'validated';
		if (step < current) return 'notValidated';
		return step === current ? 'current' : 'coming';
	});
}

/**
 * What a mission gave.
 *
 * Rule: `notReached` when no step is validated, `partlyReached` when some are, `reached` when all are, `exceeded` when the dare
 * succeeded too.
 */
export function missionResult(stepCount: number, played: readonly PlayedActivity[]): MissionResult {
	const validated = stepStatuses(stepCount, played).filter((one) => one === 'validated').length;
	if (validated === 0) return 'notReached';
	if (validated < stepCount) return 'partlyReached';
	const isDared = played.some(({ level, status }) => level === 'dare' && status === 'succeeded');
	return isDared ? 'exceeded' : 'reached';
}

/**
 * What an activity is after these answers: skipped or failed with the first one that is, succeeded once all of its challenges
 * are answered right, else started.
 *
 * @param results of its answers, in their order
 * @param length how many challenges it has
 */
export function activityStatus(results: readonly AnswerResult[], length: number): ActivityStatus {
	const wrong = results.find((result) => result !== 'ok');
	if (wrong) return wrong === 'skipped' ? 'skipped' : 'failed';
	return results.length >= length ? 'succeeded' : 'started';
}

/** Who plays which activity, for which time, counted from 0 over all the times that he plays the mission. */
export interface Turn extends ActivityPlace {
	learnerId: number;
	timesPlayed: number;
}

/**
 * Which of the variants of an activity is played.
 *
 * Rule: in an order drawn for the pupil and the place, one after another, so that none comes again before all of them were
 * asked, and neighbors of a class begin with different ones. It depends on the turn alone, and can be made again.
 */
export function variantOf<T>(
	variants: readonly T[],
	{ learnerId, step, level, timesPlayed }: Turn
): T {
	const random = seededRandom(learnerId, step ?? -1, ACTIVITY_LEVELS.indexOf(level));
	const order = shuffledIndexes(variants.length, random);
	return variants[order[timesPlayed % order.length]!]!;
}
