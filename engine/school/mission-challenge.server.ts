/** The challenges of missions, by their ids: those drawn for children, and some of the bank. They hold solutions. */
import {
	conditionsOf,
	drawChallenge,
	holdsChallenge,
	type Challenge
} from '../content/bank.server.ts';
import { correct, type AnswerValue } from '../correction/correct.ts';
import { restoreOrder } from '../content/presentation.server.ts';
import { withFrenchSpacing } from '../content/typography.ts';
import { seededRandom } from '../random.ts';
import type { AnswerResult } from '../vocabulary.ts';
import { tasks } from './content/index.ts';

/** What the server keeps of a challenge that a mission asked. */
export interface AskedInMission {
	challengeId: string;
	/** What is drawn of it: its names, its numbers, the order of its options. */
	seed: number;
}

const byId = new Map(
	tasks.flatMap((task) =>
		task.situations.map((draw, place) => [idOf(task.id, place), { task, draw }] as const)
	)
);

function idOf(taskId: string, place: number): string {
	return `${taskId}-${place + 1}`;
}

/** Ids of the challenges of a task, one for each of its situations. */
export function challengesOf(taskId: string): string[] {
	return tasks.find(({ id }) => id === taskId)!.situations.map((_, place) => idOf(taskId, place));
}

export function holdsMissionChallenge(id: string): boolean {
	return byId.has(id) || holdsChallenge(id);
}

/**
 * A challenge as it was asked: the same one from the same seed.
 *
 * @throws when neither the tasks nor the bank hold it
 */
export function missionChallenge({ challengeId, seed }: AskedInMission): Challenge {
	const drawn = byId.get(challengeId);
	if (!drawn) return drawChallenge({ challengeId, seed });
	const { task, draw } = drawn;
	const body = withFrenchSpacing(draw(seededRandom(seed)));
	return {
		...{ id: challengeId, skill: task.id, tube: task.tube, competence: task.competence },
		...{ level: task.level, ...conditionsOf(body), body }
	};
}

/**
 * What an answer counts for; nobody hurries in a mission.
 *
 * @param value as received: indexes refer to the order shown
 */
export function judgeMissionAnswer(asked: AskedInMission, value: AnswerValue): AnswerResult {
	const challenge = missionChallenge(asked);
	return correct(challenge.body, restoreOrder(challenge, value, asked.seed));
}
