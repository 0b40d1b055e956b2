/** Primary schools, their pupils, and sockets at their entrance. */
import { asc, eq } from 'drizzle-orm';
import { io } from 'socket.io-client';
import { db } from '#db/connection.server';
import { giveSchoolCode } from '#db/organizations/keeping';
import { missionActivities, missionChallenges, missionRuns } from '#db/schema/school';
import { organizations } from '#db/schema/structures';
import { getSchoolCode } from '#db/school/schools';
import { rightAnswerOf } from '#db/seed/respondent';
import type { AnswerValue } from '#engine/correction/correct';
import { missionChallenge } from '#engine/school/mission-challenge.server';
import type { ClientSocket } from '../../scripts/simulation/client.ts';
import { createSchool, type School } from './campaigns.ts';

export interface PrimarySchool extends School {
	code: string;
}

export async function createPrimarySchool(): Promise<PrimarySchool> {
	const school = await createSchool();
	await makePrimary(school.id);
	return { ...school, code: (await getSchoolCode(school.id))! };
}

export async function makePrimary(organizationId: number): Promise<void> {
	await db
		.update(organizations)
		.set({ type: 'SCO-1D' })
		.where(eq(organizations.id, organizationId));
	await db.transaction((tx) => giveSchoolCode(tx, organizationId));
}

/** As the pages of pupils open theirs: by the cookie of a visit, or by the code of the school that they wait for. */
export function openEntranceSocket(base: string, cookie = '', code?: string): ClientSocket {
	return io(`${base}/ecole`, {
		transports: ['websocket'],
		extraHeaders: { cookie, origin: base },
		forceNew: true,
		...(code && { auth: { code } })
	});
}

/** The challenge that a pupil is asked in a mission, with its right answer. */
export async function findAsked(learnerId: number): Promise<{
	servedId: number;
	challengeId: string;
	step: number | null;
	level: string;
	right: AnswerValue;
}> {
	const all = await db
		.select({ challenge: missionChallenges, activity: missionActivities })
		.from(missionChallenges)
		.innerJoin(missionActivities, eq(missionActivities.id, missionChallenges.activityId))
		.innerJoin(missionRuns, eq(missionRuns.id, missionActivities.runId))
		.where(eq(missionRuns.learnerId, learnerId))
		.orderBy(asc(missionChallenges.id));
	const { challenge, activity } = all.at(-1)!;
	const { step, level } = activity;
	const { id: servedId, challengeId, seed } = challenge;
	const right = rightAnswerOf(missionChallenge(challenge).body, seed);
	return { servedId, challengeId, step, level, right };
}
