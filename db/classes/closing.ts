/** A teacher takes in the work of a pupil: it is sent as it is. */
import { and, eq, isNull } from 'drizzle-orm';
import { lockCampaign } from '../campaigns/campaigns.ts';
import { sendTargetResult } from '../campaigns/completion.ts';
import { db } from '../connection.server.ts';
import { participations } from '../schema/campaigns.ts';
import { trainings } from '../schema/trainings.ts';
import { readCampaignSubject } from '../training/subjects.ts';
import { endTraining, lockPupil } from '../training/trainings.ts';

/** Done once: what is sent already is left as it is. */
export async function closeParticipation(participationId: number): Promise<void> {
	await db.transaction(async (tx) => {
		const [of] = await tx
			.select({ userId: participations.userId, campaignId: participations.campaignId })
			.from(participations)
			.where(eq(participations.id, participationId));
		// The account was deleted meanwhile.
		if (!of) return;
		await lockPupil(tx, of.userId);
		const { deletedAt, archivedAt } = await lockCampaign(tx, of.campaignId);
		if (deletedAt !== null || archivedAt !== null) return;
		const [training] = await tx
			.select()
			.from(trainings)
			.where(eq(trainings.participationId, participationId))
			.for('no key update');
		const subject = await readCampaignSubject(tx, participationId);
		if (!training || !subject) return;
		const at = Date.now();
		if (training.state === 'started') await endTraining(tx, training, subject, at);
		const [ended] = await tx
			.update(participations)
			// Nothing is asked of him any more: nothing is strange.
			.set({ askedTube: null, askedAt: null, strangeAt: null, needsHelp: null, pausedAt: null })
			.where(and(eq(participations.id, participationId), isNull(participations.deletedAt)))
			.returning({ state: participations.state });
		// He may have answered his last challenge in between, and wait to send it himself.
		if (ended?.state === 'completed') await sendTargetResult(tx, training, subject, at);
	});
}
