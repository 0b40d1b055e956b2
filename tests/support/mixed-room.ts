/** A room as it is in the middle of a session: somebody at each stage, written straight into the database. */
import { db } from '#db/connection.server';
import { seedAccount } from '#db/seed/rooms';
import { PUPILS, seedSession, type Pupil, type SeededSession } from '#db/seed/school';
import { assessments, liveAlerts, servedChallenges } from '#db/schema/assessments';
import { candidates } from '#db/schema/sessions';
import { centers } from '#db/schema/structures';
import { enterAsInvigilator } from '#db/sessions';
import { MINUTE } from '#engine/invigilation/time';
import type { AssessmentState } from '#engine/vocabulary';
import { asc, eq } from 'drizzle-orm';
import { setCandidate, type Person } from './room.ts';

export interface MixedRoom {
	session: SeededSession;
	invigilator: Person;
	/** Candidates by number, in the order in which they were enrolled. */
	ids: number[];
}

/** What may be true of one candidate, instants as so many milliseconds ago. */
export interface Stage {
	waitingFor?: number;
	resumingFor?: number;
	state?: AssessmentState;
	answered?: number;
	startedAgo?: number;
	endsIn?: number;
	activeAgo?: number;
	lostFor?: number;
	unfocusedFor?: number;
	alertFor?: number;
	isAbsent?: boolean;
}

/** Names enough for any room: those of the class, then their cousins. */
function pupil(i: number): Pupil {
	const one = PUPILS[i % PUPILS.length]!;
	if (i < PUPILS.length) return one;
	const cousin = PUPILS[(i * 7 + 3) % PUPILS.length]!;
	return { ...one, lastName: `${cousin.lastName}-${Math.floor(i / PUPILS.length)}` };
}

export async function seedMixedRoom(stages: readonly Stage[]): Promise<MixedRoom> {
	const [center] = await db
		.insert(centers)
		.values({ type: 'SCO', name: 'Lycée Rosa-Parks, Montreuil', timeZone: 'Europe/Paris' })
		.returning();
	const session = await seedSession(
		center!.id,
		stages.map((_, i) => pupil(i))
	);
	const invigilator = await seedAccount('Sophie', 'Renard');
	await enterAsInvigilator(invigilator.userId, session.id, session.invigilatorPassword);
	const enrolled = await db
		.select({ id: candidates.id })
		.from(candidates)
		.where(eq(candidates.sessionId, session.id))
		.orderBy(asc(candidates.id));
	const ids = enrolled.map(({ id }) => id);
	for (const [i, stage] of stages.entries()) await putAt(ids[i]!, stage);
	return { session, invigilator, ids };
}

/** As if the candidate had come to this stage by himself. */
export async function putAt(candidateId: number, stage: Stage): Promise<void> {
	const now = Date.now();
	const ago = (duration: number | undefined) => (duration === undefined ? null : now - duration);
	if (stage.isAbsent) return;
	await setCandidate(candidateId, {
		reconciledAt: now - 30 * MINUTE,
		instructionsReadAt: now - (stage.waitingFor ?? 25 * MINUTE),
		resumeRequestedAt: ago(stage.resumingFor),
		connection: stage.lostFor === undefined ? 'online' : 'lost',
		connectionChangedAt: ago(stage.lostFor),
		focusLostAt: ago(stage.unfocusedFor),
		focusLossCount: stage.unfocusedFor === undefined ? 0 : 2,
		lastActivityAt: now - (stage.activeAgo ?? 20_000),
		version: 1
	});
	if (stage.waitingFor !== undefined) return;
	const startedAt = now - (stage.startedAgo ?? 24 * MINUTE);
	const [assessment] = await db
		.insert(assessments)
		.values({
			candidateId,
			seed: candidateId,
			locale: 'fr',
			state: stage.state ?? 'started',
			startedAt,
			deadlineAt: now + (stage.endsIn ?? 81 * MINUTE),
			endedAt: stage.state && stage.state !== 'started' ? now : null,
			answered: stage.answered ?? 9
		})
		.returning();
	if (stage.alertFor === undefined) return;
	const number = (stage.answered ?? 9) + 1;
	const [served] = await db
		.insert(servedChallenges)
		.values({
			assessmentId: assessment!.id,
			number,
			challengeId: 'none',
			seed: 1,
			state: 'asked',
			servedAt: now - stage.alertFor
		})
		.returning();
	await db.insert(liveAlerts).values({
		candidateId,
		servedId: served!.id,
		number,
		state: 'ongoing',
		raisedAt: now - stage.alertFor
	});
}

/** A full room, all well but the first: three alerts of each age, and each of the other needs. */
export function mixedStages(size: number): Stage[] {
	const first: Stage[] = [
		{ alertFor: 4_000, answered: 3 },
		{ alertFor: 75_000, answered: 11 },
		{ alertFor: 200_000, answered: 7 },
		{ resumingFor: 40_000 },
		{ waitingFor: 90_000 },
		{ waitingFor: 30_000 },
		{ lostFor: 50_000, answered: 14 },
		{ unfocusedFor: 20_000 },
		{ activeAgo: 11 * MINUTE },
		{ endsIn: 4 * MINUTE, startedAgo: 101 * MINUTE, answered: 29 },
		{ state: 'completed', answered: 32 },
		{ state: 'endedByInvigilator', answered: 5 },
		{ isAbsent: true },
		{ isAbsent: true }
	];
	return Array.from({ length: size }, (_, i) => first[i] ?? { answered: 4 + ((i * 5) % 20) });
}
