/** Answers a challenge of which only the page is known. */
import { setTimeout as sleep } from 'node:timers/promises';
import { drawAuthored } from '#engine/content/authored-bank.server';
import { bank } from '#engine/content/bank.server';
import { presentChallenge, type PresentedChallenge } from '#engine/content/presentation.server';
import type { AnswerValue } from '#engine/correction/correct';
import type { Random } from '#engine/random';
import { inBatches } from '#db/batches';
import { db } from '#db/connection.server';
import { isAmong } from '#db/is-among';
import { servedChallenges } from '#db/schema/assessments';
import { trainingChallenges } from '#db/schema/trainings';
import { respond } from '#db/seed/respondent';
import { onceBack } from './once-back.ts';

/** The page shows no id: what is the same for everybody is recognized by what it asks, as its reader would. */
const identity = ({ instruction, stimulus }: PresentedChallenge) =>
	JSON.stringify([instruction, stimulus]);

const byWords = new Map(
	bank.flatMap(({ id: challengeId }) => {
		const challenge = drawAuthored({ challengeId, seed: 1 });
		const isDrawn = challenge.body !== drawAuthored({ challengeId, seed: 2 }).body;
		if (isDrawn) return [];
		return [[identity(presentChallenge(challenge, 'fr', 1)), challenge] as const];
	})
);

const GATHER_MS = 50;

/** What is drawn for one page is read from the database, with what other pages are asked. */
const findDrawn = { test: drawnIn(servedChallenges), training: drawnIn(trainingChallenges) };

function drawnIn(table: typeof servedChallenges | typeof trainingChallenges) {
	return inBatches(500, async (servedIds: number[]) => {
		// Nobody answers at once: the database that is being measured is asked seldom.
		await sleep(GATHER_MS);
		// Who takes the test does not know that the database was killed.
		const found = await onceBack(() =>
			db
				.select({ id: table.id, challengeId: table.challengeId, seed: table.seed })
				.from(table as typeof servedChallenges)
				.where(isAmong(table.id, servedIds))
		);
		const byId = new Map(found.map(({ id, ...asked }) => [id, drawAuthored(asked)]));
		return servedIds.map((id) => byId.get(id) ?? null);
	});
}

/** What somebody of this ability (θ, in logits) answers to what a page of a test, or of a training, shows in French. */
export async function answerAs(
	ability: number,
	{ servedId, presented }: { servedId: number; presented: PresentedChallenge },
	random: Random,
	kind: 'test' | 'training' = 'test'
): Promise<AnswerValue> {
	const challenge = byWords.get(identity(presented)) ?? (await findDrawn[kind](servedId));
	return challenge ? respond(ability, challenge, presented, random) : { kind: 'skip' };
}
