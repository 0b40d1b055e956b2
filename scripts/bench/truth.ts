/** What screens show, held against what the database says. */
import { isDeepStrictEqual } from 'node:util';
import { readSessionBoard } from '#db/boards';
import { listVersions } from '#db/seed/rooms';
import { onceBack } from '../simulation/once-back.ts';
import type { Crowd } from './crowd.ts';
import { settles } from './load.ts';

/** Until everybody is back and every screen shows at least what was true then. */
export async function screensAgree(
	crowd: Crowd,
	since: number,
	milliseconds: number
): Promise<boolean> {
	if (!(await settles(() => crowd.isBackSince(since), milliseconds))) return false;
	const truth = await onceBack(listVersions);
	return settles(() => hasReached(crowd, truth), milliseconds);
}

function hasReached(crowd: Crowd, truth: ReadonlyMap<number, number>): boolean {
	const reaches = (id: number, version = -1) => version >= truth.get(id)!;
	return (
		crowd.sitters.every((one) => reaches(one.candidateId, one.view?.version)) &&
		crowd.watchers.every(({ mirror }) =>
			[...mirror.rows.values()].every((row) => reaches(row.candidateId, row.version))
		)
	);
}

/**
 * Compares every invigilator's screen with the database, row by row and field by field, and every candidate's with the
 * row of his.
 *
 * @returns the rows and pages that differ, and the answers that invigilators see
 */
export async function compareScreens(crowd: Crowd): Promise<{ differing: number; seen: number }> {
	const views = new Map(crowd.sitters.map(({ candidateId, view }) => [candidateId, view]));
	let differing = 0;
	let seen = 0;
	for (const { mirror, sessionId } of crowd.watchers) {
		const { rows } = await readSessionBoard(sessionId);
		differing += Math.abs(rows.length - mirror.rows.size);
		for (const row of rows) {
			const shown = mirror.rows.get(row.candidateId);
			const view = views.get(row.candidateId);
			seen += shown?.answered ?? 0;
			if (!isDeepStrictEqual(shown, row)) differing++;
			if (view?.version !== row.version || view.answered !== row.answered) differing++;
		}
	}
	return { differing, seen };
}
