/** Words on classes and missions of primary schools. */
import type {
	ActivityLevel,
	ActivityStatus,
	MissionResult,
	MissionStatus,
	StepStatus
} from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';

/** Of a class; a pupil may have none. */
export const divisionText = (division: string): string => division || m.school_without_class();

/** An activity, to the pupil who plays it. */
export const levelText = (level: ActivityLevel): string =>
	({
		tutorial: m.activity_tutorial,
		training: m.activity_training,
		validation: m.activity_validation,
		dare: m.activity_dare
	})[level]();

/** What an activity that is over leads to, to its pupil; empty while it goes on. */
export function endedText(level: ActivityLevel, status: ActivityStatus): string {
	if (status === 'started') return '';
	if (status !== 'succeeded') return level === 'dare' ? '' : m.activity_easier();
	return level === 'dare'
		? m.activity_dared()
		: level === 'validation'
			? m.activity_validated()
			: m.activity_succeeded();
}

/** What a mission gave, to its pupil. */
export const myResultText = (result: MissionResult): string =>
	({
		notReached: m.my_result_not_reached,
		partlyReached: m.my_result_partly_reached,
		reached: m.my_result_reached,
		exceeded: m.my_result_exceeded
	})[result]();

export const stepText = (status: StepStatus): string =>
	({
		coming: m.step_coming,
		current: m.step_current,
		validated: m.step_validated,
		notValidated: m.step_not_validated
	})[status]();

/** What a mission gave, to teachers. */
export const resultText = (result: MissionResult): string =>
	({
		notReached: m.result_not_reached,
		partlyReached: m.result_partly_reached,
		reached: m.result_reached,
		exceeded: m.result_exceeded
	})[result]();

export const statusText = (status: MissionStatus): string =>
	({
		notStarted: m.mission_not_started,
		started: m.mission_started,
		completed: m.mission_completed
	})[status]();

/** What became of the dare, to teachers. */
export const dareText = (status: ActivityStatus): string =>
	({
		started: m.step_current,
		succeeded: m.dare_succeeded,
		failed: m.dare_failed,
		skipped: m.dare_skipped
	})[status]();
