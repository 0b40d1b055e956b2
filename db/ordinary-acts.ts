/** Acts of candidates on what they are asked: the ordinary ones read nothing, and are written with others. */
import type { Verdict } from '#engine/invigilation/verdict';
import type { DecidedAct } from './act-batch.ts';
import { actOnCandidate, type Outcome } from './candidate-acts.ts';
import type { CandidateNow } from './candidates.ts';
import { announce, type Act, type Actor } from './journal.ts';
import { findLiveTest, forgetLiveTest, renewLiveTest, type LiveTest } from './live-tests.ts';
import { Turns } from './turns.ts';

/** An act that was decided from memory. */
export interface Ordinary<Written> {
	/** What the batch says of it, null when the candidate changed meanwhile: nothing was written. */
	written: Promise<Written | null>;
	/** The test once it is written. */
	after: (written: Written) => LiveTest;
}

interface Ways<Written> {
	/** Null when it is not ordinary: refused, sent again, the last one… */
	ordinarily: (test: LiveTest, act: DecidedAct) => Ordinary<Written> | null;
	/** Any of them, in a transaction of its own. */
	alone: (act: Act, now: CandidateNow) => Promise<Verdict>;
}

/** Acts of one candidate follow one another. */
const turns = new Turns<number>();

/**
 * Does an act from memory, or alone: when it is not ordinary, when the candidate changed meanwhile, and when its batch
 * failed, for one act that the database refuses must not stop those of others.
 *
 * @param seat the page that acts, which the reply tells
 */
export function actOnAsked<Written>(
	actor: Actor,
	{ candidateId, seat }: { candidateId: number; seat: string },
	{ ordinarily, alone }: Ways<Written>
): Promise<Outcome> {
	return turns.take(candidateId, async () => {
		const now = await actFromMemory(actor, candidateId, seat, ordinarily);
		return now ? { now } : actOnCandidate(actor, candidateId, alone);
	});
}

async function actFromMemory<Written>(
	actor: Actor,
	candidateId: number,
	seat: string,
	ordinarily: Ways<Written>['ordinarily']
): Promise<CandidateNow | null> {
	const test = await findLiveTest(candidateId);
	if (!test || !actor.userId || test.now.userId !== actor.userId) return null;
	const { row, sessionId, asked } = test.now;
	const ordinary = ordinarily(test, {
		...{ candidateId, version: row.version, sessionId },
		...{ servedId: asked!.servedId, number: asked!.number },
		...{ actorId: actor.userId, at: Date.now() }
	});
	if (!ordinary) return null;
	const written = await ordinary.written.catch(() => null);
	if (written === null) {
		forgetLiveTest(candidateId);
		return null;
	}
	const after = ordinary.after(written);
	renewLiveTest(test, after);
	announce([after.now], seat);
	return after.now;
}
