/** A teacher takes in the work of a pupil: it is sent as it is. */
import { randomUUID } from 'node:crypto';
import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import { END_ORDER_KINDS } from '#engine/vocabulary';
import { lockCampaign } from '../campaigns/campaigns.ts';
import { sendTargetResult } from '../campaigns/completion.ts';
import { db, type Transaction } from '../connection.server.ts';
import { campaigns, classOrderGroups, classOrders, participations } from '../schema/campaigns.ts';
import { trainings } from '../schema/trainings.ts';
import { readCampaignSubject } from '../training/subjects.ts';
import { endTraining, lockPupil } from '../training/trainings.ts';

/**
 * Done once: what is sent already is left as it is.
 *
 * @param by `hour`: the end of his hour, unless it moved meanwhile; it is then sent as of that end
 * @returns whether he was at work until then
 */
export async function closeParticipation(
	participationId: number,
	by: 'teacher' | 'hour' = 'teacher'
): Promise<boolean> {
	const [of] = await db
		.select({
			userId: participations.userId,
			campaignId: participations.campaignId,
			state: participations.state
		})
		.from(participations)
		.where(eq(participations.id, participationId));
	// The account was deleted meanwhile, or another order was quicker: nobody is kept waiting.
	if (!of || of.state === 'sent') return false;
	return db.transaction(async (tx) => {
		await lockPupil(tx, of.userId);
		const { deletedAt, archivedAt } = await lockCampaign(tx, of.campaignId);
		if (deletedAt !== null || archivedAt !== null) return false;
		const [training] = await tx
			.select()
			.from(trainings)
			.where(eq(trainings.participationId, participationId))
			.for('no key update');
		const subject = await readCampaignSubject(tx, participationId);
		if (!training || !subject) return false;
		const end = by === 'hour' ? subject.endsAt : Date.now();
		const wasAtWork = training.state === 'started';
		if (end === null || (by === 'hour' && (!wasAtWork || end > Date.now()))) return false;
		// What was on its way when the hour ended came before the server.
		const at = Math.max(end, await readLastActivity(tx, participationId));
		if (wasAtWork) await endTraining(tx, training, subject, at);
		const [ended] = await tx
			.update(participations)
			// Nothing is asked of him any more: nothing is strange.
			.set({ askedTube: null, askedAt: null, strangeAt: null, needsHelp: null, pausedAt: null })
			.where(and(eq(participations.id, participationId), isNull(participations.deletedAt)))
			.returning({ state: participations.state });
		// He may have answered his last challenge in between, and wait to send it himself.
		if (ended?.state === 'completed') await sendTargetResult(tx, training, subject, at);
		if (by === 'hour') await noteHourOver(tx, of.campaignId, participationId, end);
		return wasAtWork;
	});
}

async function readLastActivity(tx: Transaction, participationId: number): Promise<number> {
	const [found] = await tx
		.select({ lastActivityAt: participations.lastActivityAt })
		.from(participations)
		.where(eq(participations.id, participationId));
	return found?.lastActivityAt ?? 0;
}

/** Told to his page, and to his teachers, as what a teacher takes in: in the name of who said when the hour ends. */
async function noteHourOver(
	tx: Transaction,
	campaignId: number,
	participationId: number,
	endsAt: number
): Promise<void> {
	const { authorId, id, kind, createdAt } = classOrderGroups;
	const [said] = await tx
		.select({ authorId })
		.from(classOrderGroups)
		.innerJoin(classOrders, eq(classOrders.groupId, id))
		.where(
			and(eq(classOrders.participationId, participationId), inArray(kind, [...END_ORDER_KINDS]))
		)
		.orderBy(desc(createdAt))
		.limit(1);
	const [of] = await tx
		.select({ ownerId: campaigns.ownerId })
		.from(campaigns)
		.where(eq(campaigns.id, campaignId));
	const groupId = randomUUID();
	await tx.insert(classOrderGroups).values({
		...{ id: groupId, campaignId, kind: 'close', createdAt: endsAt },
		// Whoever begins once it was said has no order of it.
		authorId: said?.authorId ?? of!.ownerId,
		reply: { group: groupId, done: [participationId], refused: [] }
	});
	await tx.insert(classOrders).values({ groupId, participationId, text: String(endsAt) });
}
