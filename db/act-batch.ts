/** What the batches of ordinary acts of candidates begin with: each act is done only if its candidate is still as it was. */
import { sql, type SQL } from 'drizzle-orm';
import type { JournalKind } from '#engine/vocabulary';

/** An act of a candidate on the challenge that he is asked. */
export interface DecidedAct {
	candidateId: number;
	/** Of the candidate's row when it was decided. */
	version: number;
	sessionId: number;
	servedId: number;
	/** Of the challenge. */
	number: number;
	actorId: string;
	at: number;
}

/** More would make the first of them wait for the last. */
export const LARGEST_BATCH = 250;

/**
 * Common table expressions: `input`, the acts, and `claimed`, those whose candidate is still at their version; his row is
 * then at the next one.
 *
 * @param more columns of the acts, each after a comma: what is written of them beside the rest
 */
export function claimOf(acts: readonly DecidedAct[], more: SQL = sql.empty()): SQL {
	const records = acts.map(({ at, ...act }) => ({ ...act, at: new Date(at).toISOString() }));
	return sql`
		input as materialized (
			select * from jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as input (
				"candidateId" int, version bigint, "sessionId" int, "servedId" int, number smallint, "actorId" text,
				at timestamptz${more}
			)
		), locked as materialized (
			-- In one order whoever locks several, so that nobody waits in a circle.
			select id from candidates where id in (select "candidateId" from input) order by id for update
		), claimed as (
			update candidates set version = candidates.version + 1, last_activity_at = input.at
			from input join locked on locked.id = input."candidateId"
			where candidates.id = input."candidateId" and candidates.version = input.version
			returning input.*
		)`;
}

/** Another one, `told`: the line of the journal of each act that was claimed. */
export function toldAs(kind: JournalKind): SQL {
	return sql`
		told as (
			insert into journal (session_id, candidate_id, actor_role, actor_id, kind, details, at)
			select "sessionId", "candidateId", 'candidate', "actorId", ${kind}::journal_kind,
				jsonb_build_object('number', number, 'servedId', "servedId"), at
			from claimed
		)`;
}
