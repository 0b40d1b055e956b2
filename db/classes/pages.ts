/** What the pages of pupils are told of the orders of their teacher, and what they say of them. */
import { and, eq, sql } from 'drizzle-orm';
import type { ReceiptStep, Refusal } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { isAmong } from '../is-among.ts';
import { classOrders, participations } from '../schema/campaigns.ts';
import { trainings } from '../schema/trainings.ts';
import { announceTraining, readTraining } from '../training/views.ts';
import { renewVersions } from './order-effects.ts';
import { tellClass } from './rows.ts';

/**
 * Tells the pages of these pupils what is now true of them. One after the other: a whole school may be told at once, and
 * others are answered meanwhile.
 */
export async function tellPages(participationIds: readonly number[]): Promise<void> {
	const reached = await db
		.select({ id: trainings.id, userId: trainings.userId })
		.from(trainings)
		.innerJoin(participations, eq(participations.id, trainings.participationId))
		.where(
			and(isAmong(participations.id, participationIds), eq(participations.connection, 'online'))
		);
	for (const { id, userId } of reached) {
		const view = await readTraining(id, userId);
		if (view) announceTraining(view);
	}
}

/** His page has these orders, or shows them. Said again, it changes nothing. */
export async function acknowledgeClassOrders(
	userId: string,
	trainingId: number,
	{ orderIds, step }: { orderIds: readonly number[]; step: ReceiptStep }
): Promise<{ because: Refusal | null }> {
	const at = Date.now();
	type Outcome = { renewed: number | null } | { because: Refusal };
	const outcome = await db.transaction(async (tx): Promise<Outcome> => {
		const [training] = await tx
			.select({ participationId: trainings.participationId })
			.from(trainings)
			.where(and(eq(trainings.id, trainingId), eq(trainings.userId, userId)))
			.for('no key update');
		const participationId = training?.participationId ?? null;
		if (participationId === null) return { because: 'forbidden' };
		const own = await tx
			.select()
			.from(classOrders)
			.where(
				and(eq(classOrders.participationId, participationId), isAmong(classOrders.id, orderIds))
			)
			.for('update');
		if (own.length < new Set(orderIds).size) return { because: 'order-not-found' };
		const renewed = own.filter(
			(one) => (step === 'applied' ? one.appliedAt : one.deliveredAt) === null
		);
		if (renewed.length === 0) return { renewed: null };
		const { deliveredAt, id } = classOrders;
		await tx
			.update(classOrders)
			.set({
				// What a page shows, it has.
				deliveredAt: sql`coalesce(${deliveredAt}, to_timestamp(${at} / 1000.0))`,
				...(step === 'applied' && { appliedAt: at })
			})
			.where(
				isAmong(
					id,
					renewed.map((one) => one.id)
				)
			);
		await renewVersions(tx, [participationId]);
		return { renewed: participationId };
	});
	if ('because' in outcome) return outcome;
	if (outcome.renewed !== null) {
		await tellClass(outcome.renewed);
		await tellPages([outcome.renewed]);
	}
	return { because: null };
}
