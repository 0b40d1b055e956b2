/** Tests draw their challenges: this makes the first one of a candidate of a kind. */
import { sql } from 'drizzle-orm';
import { db } from '#db/connection.server';
import { bank, drawChallenge } from '#engine/content/bank.server';
import { fieldsOf } from '#engine/content/challenge';
import type { ChallengeKind } from '#engine/vocabulary';

/** The first challenge of a candidate is then the one that the table names. */
const TRIGGER = `
	create table forced (candidate_id int primary key, challenge_id text not null);
	create function force_first() returns trigger language plpgsql as $$ begin
		if new.number = 1 then
			select coalesce(max(forced.challenge_id), new.challenge_id) into new.challenge_id
			from forced join assessments on assessments.candidate_id = forced.candidate_id
			where assessments.id = new.assessment_id;
		end if;
		return new;
	end $$;
	create trigger force_first before insert on served_challenges
		for each row execute function force_first();`;

/** A challenge of the bank, by its id, or one of a kind: typed as one likes, and with all the time. */
export type FirstChallenge = ChallengeKind | { id: string };

export async function serveFirst(candidateId: number, first: FirstChallenge): Promise<void> {
	const { id } = typeof first === 'string' ? ofKind(first) : first;
	await db.execute(sql`insert into forced values (${candidateId}, ${id})`);
}

function ofKind(kind: ChallengeKind): { id: string } {
	return bank.find(
		({ id, ...one }) =>
			one.kind === kind &&
			!one.seconds &&
			fieldsOf(drawChallenge({ challengeId: id, seed: 0 }).body).every(({ choices }) => !choices)
	)!;
}

/** Once for each database. */
export async function prepareFirstChallenges(): Promise<void> {
	await db.execute(sql.raw(TRIGGER));
}
