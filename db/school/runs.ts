/** A pupil plays a mission: begun while the school session is open, answered challenge by challenge, ended by its rule. */
import { randomInt } from 'node:crypto';
import { and, asc, count, eq, isNull, sql } from 'drizzle-orm';
import type { AnswerValue } from '#engine/correction/correct';
import { judgeMissionAnswer } from '#engine/school/mission-challenge.server';
import {
	activityStatus,
	missionResult,
	nextActivity,
	variantOf,
	type ActivityPlace
} from '#engine/school/mission-rule';
import { findMission, variantsOf, type Mission } from '#engine/school/missions.server';
import type { ActivityStatus, Locale, Refusal } from '#engine/vocabulary';
import { MAX_SEED } from '../assessments.ts';
import { db, type Transaction } from '../connection.server.ts';
import { missionActivities, missionChallenges, missionRuns } from '../schema/school.ts';
import { tellMissions } from './news.ts';
import { findSchoolSession } from './sessions.ts';
import {
	findLastRun,
	isStillHeld,
	listActivities,
	viewAnswered,
	viewRun,
	type Activity,
	type MissionAnswered,
	type MissionView,
	type Run
} from './views.ts';
import type { Visit } from './visits.ts';

/** A pupil enters and plays once at a time, whatever the number of his pages. */
export async function lockLearner(tx: Transaction, learnerId: number): Promise<void> {
	await tx.execute(
		sql`select pg_advisory_xact_lock(hashtextextended(${`school ${learnerId}`}, 0))`
	);
}

type Player = Pick<Visit, 'learnerId' | 'school'>;
/** Whose page shows it. */
type Viewer = Player & Pick<Visit, 'hasSpokenTexts'>;

/** Begins a mission, or goes on with the one that is begun; that alone is possible once the school session is closed. */
export async function startMission(
	{ learnerId, school }: Player,
	missionId: string
): Promise<{ because: Refusal | null }> {
	const mission = findMission(missionId);
	if (!mission) return { because: 'mission-not-found' };
	const done = await db.transaction(async (tx) => {
		await lockLearner(tx, learnerId);
		const last = await findLastRun(tx, learnerId, missionId);
		if (last?.state === 'started') return { because: null, isNew: false };
		const at = Date.now();
		if (!(await findSchoolSession(school.id, at, tx))) {
			return { because: 'school-session-closed' as const };
		}
		const [run] = await tx
			.insert(missionRuns)
			.values({
				...{ organizationId: school.id, learnerId, mission: missionId },
				...{ state: 'started', startedAt: at, lastActivityAt: at }
			})
			.returning();
		await serveNextActivity(tx, run!, mission, at);
		return { because: null, isNew: true };
	});
	if (done.isNew) tellMissions(school.id);
	return { because: done.because };
}

/** Where a pupil is in a mission; null for who never began it. What the bank lost meanwhile is asked no more. */
export async function readMission(
	{ learnerId, school, hasSpokenTexts }: Viewer,
	missionId: string,
	locale: Locale
): Promise<MissionView | null> {
	const mission = findMission(missionId);
	if (!mission) return null;
	const read = await db.transaction(async (tx) => {
		await lockLearner(tx, learnerId);
		const run = await findLastRun(tx, learnerId, missionId);
		if (!run) return null;
		const current = (await listActivities(tx, run.id)).find(({ status }) => status === 'started');
		const isMended = current !== undefined && !isStillHeld(current);
		if (isMended) {
			await tx.delete(missionActivities).where(eq(missionActivities.id, current.id));
			await serveNextActivity(tx, run, mission, Date.now());
		}
		const now = isMended ? await moveOn(tx, run, Date.now()) : run;
		const reader = { locale, hasSpokenTexts };
		return { view: await viewRun(tx, now, mission, reader), isMended };
	});
	if (read?.isMended) tellMissions(school.id);
	return read?.view ?? null;
}

export interface MissionAnswer {
	servedId: number;
	/** Drawn by the page: sent again with the same one, it changes nothing and has the same correction. */
	key: string;
	value: AnswerValue;
	/** Of the page, for the correction. */
	locale: Locale;
}

export interface MissionOutcome {
	view: MissionView;
	answered: MissionAnswered;
	/** What its activity is since this answer. */
	activity: ActivityStatus;
}

/** Answers the challenge that is asked, even once the school session is closed: who is at work ends what he began. */
export async function answerMission(
	{ learnerId, school, hasSpokenTexts }: Viewer,
	{ servedId, key, value, locale }: MissionAnswer
): Promise<MissionOutcome | { because: Refusal }> {
	const done = await db.transaction(async (tx) => {
		await lockLearner(tx, learnerId);
		const found = await findServed(tx, servedId, learnerId);
		if (!found) return { because: 'challenge-not-asked' as const };
		const { served, activity, run } = found;
		const mission = findMission(run.mission);
		if (!mission || !isStillHeld(activity)) return { because: 'challenge-not-asked' as const };
		const isNew = served.result === null;
		if (!isNew && served.key !== key) return { because: 'already-answered' as const };
		let now = run;
		if (isNew) {
			const at = Date.now();
			const result = judgeMissionAnswer(served, value);
			await tx
				.update(missionChallenges)
				.set({ key, value, result, answeredAt: at })
				.where(eq(missionChallenges.id, servedId));
			await goOn(tx, run, activity, mission, at);
			now = await moveOn(tx, run, at);
		}
		const after = (await findServed(tx, servedId, learnerId))!;
		return {
			isNew,
			view: await viewRun(tx, now, mission, { locale, hasSpokenTexts }),
			answered: viewAnswered(after.served, locale),
			activity: after.activity.status
		};
	});
	if ('because' in done) return done;
	const { isNew, ...outcome } = done;
	if (isNew) tellMissions(school.id);
	return outcome;
}

async function findServed(tx: Transaction, servedId: number, learnerId: number) {
	const [found] = await tx
		.select({ served: missionChallenges, activity: missionActivities, run: missionRuns })
		.from(missionChallenges)
		.innerJoin(missionActivities, eq(missionActivities.id, missionChallenges.activityId))
		.innerJoin(missionRuns, eq(missionRuns.id, missionActivities.runId))
		.where(and(eq(missionChallenges.id, servedId), eq(missionRuns.learnerId, learnerId)));
	return found;
}

/** The next challenge of an activity, or what follows it. */
async function goOn(
	tx: Transaction,
	run: Run,
	activity: Activity,
	mission: Mission,
	at: number
): Promise<void> {
	const answered = await tx
		.select({ result: missionChallenges.result })
		.from(missionChallenges)
		.where(eq(missionChallenges.activityId, activity.id))
		.orderBy(asc(missionChallenges.id));
	const { challengeIds } = activity;
	const results = answered.map(({ result }) => result!);
	const status = activityStatus(results, challengeIds.length);
	if (status === 'started') return serve(tx, activity.id, challengeIds[results.length]!, at);
	await tx
		.update(missionActivities)
		.set({ status, endedAt: at })
		.where(eq(missionActivities.id, activity.id));
	await serveNextActivity(tx, run, mission, at);
}

/** Serves the next activity with its first challenge, or ends the mission. */
async function serveNextActivity(
	tx: Transaction,
	run: Run,
	mission: Mission,
	at: number
): Promise<void> {
	const played = await listActivities(tx, run.id);
	const stepCount = mission.steps.length;
	const place = nextActivity(stepCount, played);
	if (place === null) {
		await tx
			.update(missionRuns)
			.set({ state: 'completed', completedAt: at, result: missionResult(stepCount, played) })
			.where(eq(missionRuns.id, run.id));
		return;
	}
	const timesPlayed = await countPlayed(tx, run, place);
	const turn = { ...place, learnerId: run.learnerId, timesPlayed };
	const challengeIds = [...variantOf(variantsOf(mission, place), turn)];
	const [activity] = await tx
		.insert(missionActivities)
		.values({ runId: run.id, ...place, status: 'started', challengeIds, startedAt: at })
		.returning({ id: missionActivities.id });
	await serve(tx, activity!.id, challengeIds[0]!, at);
}

/** How often a pupil was asked an activity, all the times that he plays the mission. */
async function countPlayed(
	tx: Transaction,
	{ learnerId, mission }: Run,
	{ step, level }: ActivityPlace
): Promise<number> {
	const [played] = await tx
		.select({ count: count() })
		.from(missionActivities)
		.innerJoin(missionRuns, eq(missionRuns.id, missionActivities.runId))
		.where(
			and(
				eq(missionRuns.learnerId, learnerId),
				eq(missionRuns.mission, mission),
				eq(missionActivities.level, level),
				step === null ? isNull(missionActivities.step) : eq(missionActivities.step, step)
			)
		);
	return played!.count;
}

async function serve(
	tx: Transaction,
	activityId: number,
	challengeId: string,
	at: number
): Promise<void> {
	const served = { activityId, challengeId, seed: randomInt(MAX_SEED), servedAt: at };
	await tx.insert(missionChallenges).values(served);
}

/** Something changed in it: pages keep the highest version. */
async function moveOn(tx: Transaction, { id }: Run, at: number): Promise<Run> {
	const [run] = await tx
		.update(missionRuns)
		.set({ version: sql`${missionRuns.version} + 1`, lastActivityAt: at })
		.where(eq(missionRuns.id, id))
		.returning();
	return run!;
}
