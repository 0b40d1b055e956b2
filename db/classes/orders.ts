/** Orders of a teacher to the pupils of a class: to one, several or all, done once, and confirmed by their pages. */
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { endAfter } from '#engine/classroom/hour';
import {
	isEndOrder,
	mayMoveEnd,
	mayOrderClass,
	mayReceiveClassOrder,
	type ClassOrderDraft,
	type ClassReply
} from '#engine/classroom/orders';
import { refused } from '#engine/invigilation/verdict';
import type { Refusal } from '#engine/vocabulary';
import { db, type Transaction } from '../connection.server.ts';
import { lockCampaign } from '../campaigns/campaigns.ts';
import { isAmong } from '../is-among.ts';
import { organizations } from '../schema/structures.ts';
import { classOrderGroups, classOrders, participations } from '../schema/campaigns.ts';
import { trainingChallenges, trainings } from '../schema/trainings.ts';
import { closeParticipation } from './closing.ts';
import { findClassEnd, lockHour, movedEnds, tellClassEnd, writeEnds } from './class-ends.ts';
import { giveTime, passPause, renewVersions } from './order-effects.ts';
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
	const reply = await db.transaction(async (tx): Promise<ClassReply | { because: Refusal }> => {
		const because = await whyClosed(tx, campaignId, order);
		if (because) return { because };
		if (isEndOrder(order)) await lockHour(tx, campaignId, 'say');
		const at = Date.now();
		const classEnd = isEndOrder(order) ? await findClassEnd(campaignId, at, tx) : null;
		// Before anything is done, so that a second click waits here for the reply to the first.
		const [isNew] = await tx
			.insert(classOrderGroups)
			.values({
				...{ id: key, campaignId, authorId, kind: order.kind, createdAt: at },
				isToAll: participationIds === 'all'
			})
			.onConflictDoNothing()
			.returning({ id: classOrderGroups.id });
		if (!isNew) {
			const [known] = await tx.select().from(classOrderGroups).where(eq(classOrderGroups.id, key));
			const isOwn = known!.campaignId === campaignId && known!.authorId === authorId;
			return isOwn ? known!.reply! : { because: 'forbidden' };
		}
		const verdict = mayOrderClass(order, at);
		const reply = verdict.allowed
			? await give(tx, campaignId, { key, participationIds, order }, { at, classEnd })
			: { because: verdict.because };
		if ('because' in reply) {
			await tx.delete(classOrderGroups).where(eq(classOrderGroups.id, key));
			return reply;
		}
		const endsAt =
			isEndOrder(order) && participationIds === 'all' ? endAfter(order, classEnd, at) : null;
		await tx.update(classOrderGroups).set({ reply, endsAt }).where(eq(classOrderGroups.id, key));
		return reply;
	});
	if ('because' in reply) return reply;
	if (isEndOrder(order) && participationIds === 'all') {
		tellClassEnd(campaignId, await findClassEnd(campaignId, Date.now()));
	}
	// Done and told again with a reply that is given again: whoever did it first may have died before.
	const failures = order.kind === 'close' ? await closeOnce(key, reply.done) : [];
	await Promise.all(reply.done.map(tellClass));
	if (failures.length > 0) throw new AggregateError(failures, 'some work was not taken in');
	return reply;
}

/** Nothing is ordered any more where nothing is sent any more. */
async function whyClosed(
	tx: Transaction,
	campaignId: number,
	order: ClassOrderDraft
): Promise<Refusal | null> {
	const { archivedAt, deletedAt, organizationId, kind } = await lockCampaign(tx, campaignId);
	if (deletedAt !== null) return 'campaign-not-found';
	if (archivedAt !== null) return 'campaign-archived';
	// Nobody is at work in it.
	if (kind === 'profilesCollection' && isEndOrder(order)) return 'hour-without-work';
	const [organization] = await tx
		.select({ archivedAt: organizations.archivedAt })
		.from(organizations)
		.where(eq(organizations.id, organizationId));
	return organization!.archivedAt === null ? null : 'organization-archived';
}

/** Work that is being taken in, by the order: a page that heard nothing for 10 s asks again, and waits for the same. */
const closings = new Map<string, Promise<unknown[]>>();

async function closeOnce(key: string, participationIds: readonly number[]): Promise<unknown[]> {
	const known = closings.get(key);
	if (known) return known;
	const closing = closeAll(participationIds).finally(() => closings.delete(key));
	closings.set(key, closing);
	return closing;
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
	{ at, classEnd }: { at: number; classEnd: number | null }
): Promise<ClassReply | { because: Refusal }> {
	// Trainings before their challenges and participations, as an answer does.
	await lockTrainings(tx, campaignId, participationIds);
	const isThere = and(eq(participations.campaignId, campaignId), isNull(participations.deletedAt));
	const { id, state, pausedAt, endsAt } = participations;
	const isTimed = sql<boolean>`exists (
		select from ${trainings} training
		join ${trainingChallenges} challenge on challenge.training_id = training.id
		where training.participation_id = participations.id and challenge.state = 'asked'
			and challenge.begun_at is not null)`;
	const found = await tx
		.select({ id, state, pausedAt, endsAt, isTimed })
		.from(participations)
		.where(
			participationIds === 'all'
				? and(isThere, eq(participations.state, 'started'))
				: and(isThere, isAmong(participations.id, participationIds))
		)
		.orderBy(asc(participations.id))
		.for('update');
	const isToAll = participationIds === 'all';
	// Those who begin later are of the class too: its end counts even before anybody is there.
	const isOfClass = isToAll && (classEnd !== null || found.every((one) => one.endsAt === null));
	if (isEndOrder(order) && isOfClass) {
		const verdict = mayMoveEnd(order, classEnd, at);
		if (!verdict.allowed) return { because: verdict.because };
	}
	const byId = new Map(found.map((one) => [one.id, one]));
	const reply: ClassReply = { group: key, done: [], refused: [] };
	for (const id of isToAll ? byId.keys() : new Set(participationIds)) {
		const one = byId.get(id);
		const verdict = one ? mayReceiveClassOrder(one, order, at) : refused('not-in-class');
		if (verdict.allowed) reply.done.push(id);
		else reply.refused.push({ participationId: id, because: verdict.because });
	}
	if (reply.done.length === 0) return reply;
	const done = reply.done.map((id) => byId.get(id)!);
	const ends = isEndOrder(order) ? movedEnds(order, done, { isToAll, classEnd, at }) : null;
	const text = textOf(order);
	const textFor = (id: number) => (ends ? (ends.get(id)?.toString() ?? null) : text);
	await tx
		.insert(classOrders)
		.values(reply.done.map((id) => ({ groupId: key, participationId: id, text: textFor(id) })));
	if (order.kind === 'resume') await passPause(tx, reply.done, at);
	if (order.kind === 'moreTime') await giveTime(tx, reply.done, order.minutes, at);
	if (ends) await writeEnds(tx, ends);
	await renewVersions(tx, reply.done, {
		...(order.kind === 'pause' && { pausedAt: at }),
		...(order.kind === 'resume' && { pausedAt: null })
	});
	return reply;
}

/** Of what its page shows. */
function textOf(order: ClassOrderDraft): string | null {
	if (order.kind === 'message') return order.text.trim();
	return order.kind === 'moreTime' ? String(order.minutes) : null;
}

async function lockTrainings(
	tx: Transaction,
	campaignId: number,
	participationIds: readonly number[] | 'all'
): Promise<void> {
	const isOne =
		participationIds === 'all' ? undefined : isAmong(participations.id, participationIds);
	await tx
		.select({ id: trainings.id })
		.from(trainings)
		.innerJoin(participations, eq(participations.id, trainings.participationId))
		.where(and(eq(participations.campaignId, campaignId), eq(trainings.state, 'started'), isOne))
		.orderBy(asc(trainings.id))
		.for('no key update', { of: trainings });
}
