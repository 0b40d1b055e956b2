/** What answers made of the rows of pupils, kept in their transactions: an hour can be seen again as it was. */
import { writeMoment } from '#engine/classroom/moment';
import type { Transaction } from '../connection.server.ts';
import { classMoments, participations } from '../schema/campaigns.ts';

/** Of a participation that is written, what its moment keeps. */
export const WORK = {
	progress: participations.progress,
	validated: participations.validated,
	levels: participations.levels,
	askedTube: participations.askedTube,
	askedAt: participations.askedAt,
	strangeAt: participations.strangeAt,
	needsHelp: participations.needsHelp,
	lastActivityAt: participations.lastActivityAt
};

type Work = Omit<Parameters<typeof writeMoment>[0], 'answered'>;

/** @param work as it was just written; nothing, of a participation that was deleted meanwhile */
export async function keepMoment(
	tx: Transaction,
	participationId: number,
	at: number,
	answered: number,
	[work]: Work[]
): Promise<void> {
	if (!work) return;
	await tx
		.insert(classMoments)
		.values({ participationId, at, work: writeMoment({ ...work, answered }) });
}
