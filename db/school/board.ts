/** The missions of a primary school, as its teachers follow them. */
import { and, asc, count, eq, isNull, sql } from 'drizzle-orm';
import { stepStatuses } from '#engine/school/mission-rule';
import { missions, type Mission } from '#engine/school/missions.server';
import type {
	ActivityStatus,
	Locale,
	MissionResult,
	MissionStatus,
	StepStatus
} from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { isAmong } from '../is-among.ts';
import { missionActivities, missionRuns, schoolVisits } from '../schema/school.ts';
import { learners } from '../schema/structures.ts';
import { listPupils, type Pupil } from './schools.ts';
import { bestOf, type Activity } from './views.ts';
import { listPresent } from './visits.ts';

export interface MissionSummary {
	id: string;
	title: string;
	objective: string;
	stepCount: number;
	/** Pupils who began it, and those of them who completed it once. */
	startedCount: number;
	completedCount: number;
	/** The classes that began it. */
	divisions: string[];
}

/** All of them, of pupils whom the list of the school names. */
export async function listMissions(
	organizationId: number,
	locale: Locale
): Promise<MissionSummary[]> {
	const rows = await db
		.select({
			mission: missionRuns.mission,
			division: learners.division,
			started: sql<number>`count(distinct ${learners.id})::int`,
			completed: sql<number>`(count(distinct ${learners.id})
				filter (where ${missionRuns.state} = 'completed'))::int`
		})
		.from(missionRuns)
		.innerJoin(learners, eq(learners.id, missionRuns.learnerId))
		.where(and(eq(missionRuns.organizationId, organizationId), isNull(learners.disabledAt)))
		.groupBy(missionRuns.mission, learners.division);
	const { compare } = new Intl.Collator('fr', { numeric: true });
	return missions.map(({ id, title, objective, steps }) => {
		const begun = rows.filter(({ mission }) => mission === id);
		return {
			...{ id, title: title[locale], objective: objective[locale], stepCount: steps.length },
			startedCount: begun.reduce((sum, { started }) => sum + started, 0),
			completedCount: begun.reduce((sum, { completed }) => sum + completed, 0),
			divisions: begun.map(({ division }) => division).sort(compare)
		};
	});
}

/** A pupil in a mission. */
export interface MissionRow extends Pupil {
	status: MissionStatus;
	/** The best of those that he completed. */
	result: MissionResult | null;
	/** Of the last time that he plays it; empty for who never did. */
	steps: StepStatus[];
	/** Null for who did not come to it. */
	dare: ActivityStatus | null;
	lastActivityAt: number | null;
	/** In how many browsers he is at work now. */
	present: number;
}

/** Every pupil of the school, by class and name. */
export async function listMissionRows(
	organizationId: number,
	mission: Mission
): Promise<MissionRow[]> {
	const [pupils, present, runs] = await Promise.all([
		listPupils(organizationId),
		listPresent(organizationId),
		db
			.select()
			.from(missionRuns)
			.where(
				and(eq(missionRuns.organizationId, organizationId), eq(missionRuns.mission, mission.id))
			)
			.orderBy(asc(missionRuns.id))
	]);
	const lastIds = [...new Map(runs.map((run) => [run.learnerId, run.id])).values()];
	const activities =
		lastIds.length === 0
			? []
			: await db
					.select()
					.from(missionActivities)
					.where(isAmong(missionActivities.runId, lastIds))
					.orderBy(asc(missionActivities.id));
	const runsOf = groupBy(runs, ({ learnerId }) => learnerId);
	const activitiesOf = groupBy<Activity>(activities, ({ runId }) => runId);
	return pupils.map((pupil) => {
		const own = runsOf.get(pupil.id) ?? [];
		const last = own.at(-1);
		const played = (last && activitiesOf.get(last.id)) ?? [];
		return {
			...pupil,
			status: last?.state ?? 'notStarted',
			result: bestOf(own),
			steps: last ? stepStatuses(mission.steps.length, played) : [],
			dare: played.find(({ level }) => level === 'dare')?.status ?? null,
			lastActivityAt: last?.lastActivityAt ?? null,
			present: present.get(pupil.id) ?? 0
		};
	});
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => number): Map<number, T[]> {
	const groups = new Map<number, T[]>();
	for (const one of all) {
		const group = groups.get(keyOf(one));
		if (group) group.push(one);
		else groups.set(keyOf(one), [one]);
	}
	return groups;
}

/** What a page of missions compares with the one that it was drawn with: it grows with each change, and who comes or leaves. */
export async function stampOfMissions(organizationId: number): Promise<string> {
	const [runs] = await db
		.select({ versions: sql<number>`coalesce(sum(${missionRuns.version}), 0)::int` })
		.from(missionRuns)
		.where(eq(missionRuns.organizationId, organizationId));
	const [visits] = await db
		.select({ begun: count(), ended: count(schoolVisits.endedAt) })
		.from(schoolVisits)
		.innerJoin(learners, eq(learners.id, schoolVisits.learnerId))
		.where(eq(learners.organizationId, organizationId));
	return `${runs!.versions} ${visits!.begun} ${visits!.ended}`;
}
