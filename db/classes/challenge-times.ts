/** How long challenges took lately, as this server last looked. */
import { sql } from 'drizzle-orm';
import {
	LONGEST_TIME,
	SHORTEST_TIME,
	typicalTime,
	type ObservedTimes,
	type TypicalTime
} from '#engine/classroom/rhythm';
import { getChallenge } from '#engine/content/bank.server';
import { db } from '../connection.server.ts';
import { trainingAnswers, trainingChallenges } from '../schema/trainings.ts';

/** Enough for every challenge, and read in well under a second. */
const MOST_ANSWERS = 200_000;

let observed: ReadonlyMap<string, ObservedTimes> = new Map();

/** To be called again now and then: what is typical moves slowly. */
export async function observeTimes(): Promise<void> {
	const rows = await db.execute<{ id: string; count: number; mean: number; sd: number }>(sql`
		select challenge_id as id, count(*)::int as count, avg(ln(ms))::float8 as mean,
			stddev_pop(ln(ms))::float8 as sd
		from (
			select challenge.challenge_id,
				extract(epoch from answer.answered_at - coalesce(challenge.begun_at, challenge.served_at)) * 1000 as ms
			from ${trainingAnswers} answer
			join ${trainingChallenges} challenge on challenge.id = answer.served_id
			where answer.result <> 'skipped'
			order by answer.served_id desc
			limit ${MOST_ANSWERS}
		) as times
		where ms between ${SHORTEST_TIME} and ${LONGEST_TIME}
		group by 1`);
	observed = new Map(rows.map(({ id, count, mean, sd }) => [id, { count, mean, sd }]));
}

/** @throws when the bank does not hold it */
export function typicalTimeOf(challengeId: string): TypicalTime {
	return typicalTime(getChallenge(challengeId).kind, observed.get(challengeId) ?? null);
}
