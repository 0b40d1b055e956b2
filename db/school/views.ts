/** What is now true of a mission that a pupil plays, for his page. */
import { and, asc, desc, eq } from 'drizzle-orm';
import type { AskedChallengeView } from '#engine/content/asked.server';
import { presentCorrection, type PresentedCorrection } from '#engine/content/correction.server';
import { presentChallenge, type PresentedStimulus } from '#engine/content/presentation.server';
import { holdsMissionChallenge, missionChallenge } from '#engine/school/mission-challenge.server';
import { stepStatuses } from '#engine/school/mission-rule';
import { missions, type Mission } from '#engine/school/missions.server';
import {
	MISSION_RESULTS,
	type ActivityLevel,
	type ActivityStatus,
	type Locale,
	type MissionResult,
	type MissionStatus,
	type StepStatus,
	type TrainingState
} from '#engine/vocabulary';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { missionActivities, missionChallenges, missionRuns } from '../schema/school.ts';

export type Run = typeof missionRuns.$inferSelect;
export type Activity = typeof missionActivities.$inferSelect;
type Asked = typeof missionChallenges.$inferSelect;

export interface MissionView {
	runId: number;
	mission: string;
	title: string;
	/** Pages keep the highest. */
	version: number;
	state: TrainingState;
	/** Once it is completed. */
	result: MissionResult | null;
	steps: { title: string; status: StepStatus }[];
	/** Null for who did not come to it. */
	dare: ActivityStatus | null;
	/** Null once the mission is over. */
	activity: {
		/** From 0; null for the dare. */
		step: number | null;
		level: ActivityLevel;
		/** The challenge that is asked, from 1, of so many. */
		number: number;
		length: number;
	} | null;
	challenge: (AskedChallengeView & { servedId: number }) | null;
	/** The browser may read them to him. */
	hasSpokenTexts: boolean;
}

/** A challenge that was answered, with its correction. */
export interface MissionAnswered {
	servedId: number;
	instruction: string;
	stimulus: PresentedStimulus | null;
	correction: PresentedCorrection;
}

/** Whose page it is for. */
export interface Reader {
	locale: Locale;
	hasSpokenTexts: boolean;
}

export async function viewRun(
	from: Database | Transaction,
	run: Run,
	mission: Mission,
	{ locale, hasSpokenTexts }: Reader
): Promise<MissionView> {
	const activities = await listActivities(from, run.id);
	const current = activities.find(({ status }) => status === 'started');
	const asked = current && (await findAsked(from, current.id));
	const count = mission.steps.length;
	const statuses = stepStatuses(count, activities);
	return {
		runId: run.id,
		mission: mission.id,
		title: mission.title[locale],
		version: run.version,
		state: run.state,
		result: run.result,
		steps: mission.steps.map(({ title }, i) => ({ title: title[locale], status: statuses[i]! })),
		dare: activities.find(({ level }) => level === 'dare')?.status ?? null,
		activity: current
			? {
					step: current.step,
					level: current.level,
					number: current.challengeIds.indexOf(asked!.challengeId) + 1,
					length: current.challengeIds.length
				}
			: null,
		challenge: asked
			? {
					servedId: asked.id,
					// Nobody hurries in a mission.
					...{ time: null, isFocused: false },
					presented: presentChallenge(missionChallenge(asked), locale, asked.seed)
				}
			: null,
		hasSpokenTexts
	};
}

export function listActivities(from: Database | Transaction, runId: number): Promise<Activity[]> {
	return from
		.select()
		.from(missionActivities)
		.where(eq(missionActivities.runId, runId))
		.orderBy(asc(missionActivities.id));
}

/** The challenge of an activity that waits for its answer, which is the last one. */
async function findAsked(from: Database | Transaction, activityId: number): Promise<Asked> {
	const [asked] = await from
		.select()
		.from(missionChallenges)
		.where(eq(missionChallenges.activityId, activityId))
		.orderBy(desc(missionChallenges.id))
		.limit(1);
	return asked!;
}

export function viewAnswered(asked: Asked, locale: Locale): MissionAnswered {
	const { id, seed, value, result } = asked;
	const challenge = missionChallenge(asked);
	const { instruction, stimulus = null } = presentChallenge(challenge, locale, seed);
	const correction = presentCorrection(challenge, locale, seed, value!);
	return { servedId: id, instruction, stimulus, correction: { ...correction, result: result! } };
}

/** Whether all that an activity asks is still there. */
export const isStillHeld = ({ challengeIds }: Activity) =>
	challengeIds.every(holdsMissionChallenge);

export interface ListedMission {
	id: string;
	title: string;
	objective: string;
	status: MissionStatus;
	/** The best of those that he completed. */
	result: MissionResult | null;
}

/** The missions of the service, as a pupil has them. */
export async function listMyMissions(learnerId: number, locale: Locale): Promise<ListedMission[]> {
	const runs = await db
		.select()
		.from(missionRuns)
		.where(eq(missionRuns.learnerId, learnerId))
		.orderBy(asc(missionRuns.id));
	return missions.map(({ id, title, objective }) => {
		const played = runs.filter((run) => run.mission === id);
		return {
			...{ id, title: title[locale], objective: objective[locale] },
			status: played.at(-1)?.state ?? 'notStarted',
			result: bestOf(played)
		};
	});
}

/** Null before any is completed. */
export function bestOf(runs: readonly Pick<Run, 'result'>[]): MissionResult | null {
	return MISSION_RESULTS.findLast((result) => runs.some((run) => run.result === result)) ?? null;
}

/** The last one of a pupil in a mission; null for who never began it. */
export async function findLastRun(
	from: Database | Transaction,
	learnerId: number,
	mission: string
): Promise<Run | null> {
	const [run] = await from
		.select()
		.from(missionRuns)
		.where(and(eq(missionRuns.learnerId, learnerId), eq(missionRuns.mission, mission)))
		.orderBy(desc(missionRuns.id))
		.limit(1);
	return run ?? null;
}
