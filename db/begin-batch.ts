/** Timed challenges that candidates have shown, written together like their answers (`answer-batch.ts`). */
import { sql } from 'drizzle-orm';
import { claimOf, LARGEST_BATCH, toldAs, type DecidedAct } from './act-batch.ts';
import { inBatches } from './batches.ts';
import { openLane, perDatabase } from './connection.server.ts';

const lane = perDatabase(openLane);

/** @returns the act, or null when the candidate changed meanwhile: nothing was written */
export const writeBegun = inBatches(LARGEST_BATCH, async (begun: DecidedAct[]) => {
	const written = await writeTogether(begun);
	return begun.map((one) => (written.has(one.candidateId) ? one : null));
});

/** Before anybody waits for it, plans the statement: it takes longer than to run it. */
export const planBegun = () => writeTogether([]);

/** The candidates for whom it was written. */
async function writeTogether(begun: readonly DecidedAct[]): Promise<Set<number>> {
	const written = await lane().execute<{ candidateId: number }>(sql`
		with ${claimOf(begun)}, shown as (
			update served_challenges set begun_at = claimed.at
			from claimed where served_challenges.id = claimed."servedId"
		), ${toldAs('challengeBegun')}
		select "candidateId" from claimed`);
	return new Set(written.map(({ candidateId }) => candidateId));
}
