/** Orders of a teacher to the pupils of a class: to one, several or all, done once, and confirmed by their pages. */
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import {
	mayOrderClass,
	mayReceiveClassOrder,
	type ClassOrderDraft,
	type ClassReply
} from '#engine/classroom/orders';
import { refused } from '#engine/invigilation/verdict';
import type { ReceiptStep, Refusal } from '#engine/vocabulary';
import { db, type Transaction } from '../connection.server.ts';
import { lockCampaign } from '../campaigns/campaigns.ts';
import { organizations } from '../schema/structures.ts';
import { classOrderGroups, classOrders, participations } from '../schema/campaigns.ts';
import { trainingChallenges, trainings } from '../schema/trainings.ts';
import { announceTraining, readTraining } from '../training/views.ts';
import { closeParticipation } from './closing.ts';
import { tellClass } from './rows.ts';

export interface SentClassOrder {
	/** Drawn by the page: the same key again changes nothing and gives the same reply. */
	key: string;
	participationIds: readonly number[] | 'all';
	order: ClassOrderDraft;
}

/**
 * For a teacher of the organization: whoever calls made sure of it. Those who may receive it do, the others are told why not.
 * Their pages hear of it by `tellPages`.
 */
export async function sendClassOrder(
	authorId: string,
	campaignId: number,
	{ key, participationIds, order }: SentClassOrder
): Promise<ClassReply | { because: Refusal }> {
	const verdict = mayOrderClass(order);
	if (!verdict.allowed) return { because: verdict.because };
	const at = Date.now();
	const reply = await db.transaction(async (tx): Promise<ClassReply | { because: Refusal }> => {
		const because = await whyClosed(tx, campaignId);
		if (because) return { because };
		// First of all, so that a second click waits here for the reply to the first.
		const [isNew] = await tx
			.insert(classOrderGroups)
			.values({ id: key, campaignId, authorId, kind: order.kind, createdAt: at })
			.onConflictDoNothing()
			.returning({ id: classOrderGroups.id });
		if (!isNew) {
			const [known] = await tx.select().from(classOrderGroups).where(eq(classOrderGroups.id, key));
			const isOwn = known!.campaignId === campaignId && known!.authorId === authorId;
			return isOwn ? known!.reply! : { because: 'forbidden' };
		}
		const reply = await give(tx, campaignId, { key, participationIds, order }, at);
		await tx.update(classOrderGroups).set({ reply }).where(eq(classOrderGroups.id, key));
		return reply;
	});
	if ('because' in reply) return reply;
	// Done and told again with a reply that is given again: whoever did it first may have died before.
	const failures = order.kind === 'close' ? await closeAll(reply.done) : [];
	await Promise.all(reply.done.map(tellClass));
	if (failures.length > 0) throw new AggregateError(failures, 'some work was not taken in');
	return reply;
}

/** Nothing is ordered any more where nothing is sent any more. */
async function whyClosed(tx: Transaction, campaignId: number): Promise<Refusal | null> {
	const { archivedAt, deletedAt, organizationId } = await lockCampaign(tx, campaignId);
	if (deletedAt !== null) return 'campaign-not-found';
	if (archivedAt !== null) return 'campaign-archived';
	const [organization] = await tx
		.select({ archivedAt: organizations.archivedAt })
		.from(organizations)
		.where(eq(organizations.id, organizationId));
	return organization!.archivedAt === null ? null : 'organization-archived';
}

/** Each pupil by himself: he may be answering. One who could not be helped keeps no other one waiting. */
async function closeAll(participationIds: readonly number[]): Promise<unknown[]> {
	const failures: unknown[] = [];
	for (const id of participationIds) {
		await closeParticipation(id).catch((error: unknown) => failures.push(error));
	}
	return failures;
}

async function give(
	tx: Transaction,
	campaignId: number,
	{ key, participationIds, order }: SentClassOrder,
	at: number
): Promise<ClassReply> {
	// Trainings before their challenges and participations, as an answer does.
	await lockTrainings(tx, campaignId, participationIds);
	const isThere = and(eq(participations.campaignId, campaignId), isNull(participations.deletedAt));
	const { id, state, pausedAt } = participations;
	const isTimed = sql<boolean>`exists (
		select from ${trainings} training
		join ${trainingChallenges} challenge on challenge.training_id = training.id
		where training.participation_id = participations.id and challenge.state = 'asked'
			and challenge.begun_at is not null)`;
	const found = await tx
		.select({ id, state, pausedAt, isTimed })
		.from(participations)
		.where(
			participationIds === 'all'
				? and(isThere, eq(participations.state, 'started'))
				: and(isThere, inArray(participations.id, [...participationIds]))
		)
		.orderBy(asc(participations.id))
		.for('update');
	const byId = new Map(found.map((one) => [one.id, one]));
	const reply: ClassReply = { group: key, done: [], refused: [] };
	for (const id of participationIds === 'all' ? byId.keys() : new Set(participationIds)) {
		const one = byId.get(id);
		const verdict = one ? mayReceiveClassOrder(one, order) : refused('not-in-class');
		if (verdict.allowed) reply.done.push(id);
		else reply.refused.push({ participationId: id, because: verdict.because });
	}
	if (reply.done.length === 0) return reply;
	const text = textOf(order);
	await tx
		.insert(classOrders)
		.values(reply.done.map((participationId) => ({ groupId: key, participationId, text })));
	if (order.kind === 'resume') await passPause(tx, reply.done, at);
	if (order.kind === 'moreTime') await giveTime(tx, reply.done, order.minutes);
	await renewVersions(tx, reply.done, {
		...(order.kind === 'pause' && { pausedAt: at }),
		...(order.kind === 'resume' && { pausedAt: null })
	});
	return reply;
}

/** Those who watch keep the highest, and so do the pages of the pupil. */
async function renewVersions(
	tx: Transaction,
	ids: number[],
	change: Pick<typeof participations.$inferInsert, 'pausedAt'> = {}
): Promise<void> {
	await tx
		.update(participations)
		.set({ ...change, version: sql`${participations.version} + 1` })
		.where(inArray(participations.id, ids));
	await tx
		.update(trainings)
		.set({ version: sql`${trainings.version} + 1` })
		.where(inArray(trainings.participationId, ids));
}

/** What is asked was hidden meanwhile: neither its time nor a rhythm counts it. */
async function passPause(tx: Transaction, ids: readonly number[], at: number): Promise<void> {
	const now = sql`to_timestamp(${at} / 1000.0)`;
	const { askedAt, strangeAt, pausedAt, id } = participations;
	await tx.execute(sql`
		update ${trainingChallenges} challenge set
			served_at = challenge.served_at + (${now} - greatest(one.paused_at, challenge.served_at)),
			begun_at = challenge.begun_at + (${now} - greatest(one.paused_at, challenge.served_at))
		from ${trainings} training
		join ${participations} one on one.id = training.participation_id
		where challenge.training_id = training.id and challenge.state = 'asked'
			and one.id = any(${sql.param([...ids])}::int[])`);
	await tx
		.update(participations)
		.set({
			askedAt: sql`${askedAt} + (${now} - greatest(${pausedAt}, ${askedAt}))`,
			strangeAt: sql`${strangeAt} + (${now} - greatest(${pausedAt}, ${askedAt}))`
		})
		.where(inArray(id, [...ids]));
}

/** Of what its page shows. */
function textOf(order: ClassOrderDraft): string | null {
	if (order.kind === 'message') return order.text.trim();
	return order.kind === 'moreTime' ? String(order.minutes) : null;
}

/** As if the challenge had begun later. */
async function giveTime(tx: Transaction, ids: readonly number[], minutes: number): Promise<void> {
	await tx.execute(sql`
		update ${trainingChallenges} challenge set begun_at = begun_at + make_interval(mins => ${minutes})
		from ${trainings} training
		where challenge.training_id = training.id and challenge.state = 'asked'
			and training.participation_id = any(${sql.param([...ids])}::int[])`);
	const { strangeAt, id } = participations;
	await tx
		.update(participations)
		.set({ strangeAt: sql`${strangeAt} + make_interval(mins => ${minutes})` })
		.where(inArray(id, [...ids]));
}

async function lockTrainings(
	tx: Transaction,
	campaignId: number,
	participationIds: readonly number[] | 'all'
): Promise<void> {
	const isOne =
		participationIds === 'all' ? undefined : inArray(participations.id, [...participationIds]);
	await tx
		.select({ id: trainings.id })
		.from(trainings)
		.innerJoin(participations, eq(participations.id, trainings.participationId))
		.where(and(eq(participations.campaignId, campaignId), eq(trainings.state, 'started'), isOne))
		.orderBy(asc(trainings.id))
		.for('no key update', { of: trainings });
}

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
			and(
				inArray(participations.id, [...participationIds]),
				eq(participations.connection, 'online')
			)
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
				and(
					eq(classOrders.participationId, participationId),
					inArray(classOrders.id, [...orderIds])
				)
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
				inArray(
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
