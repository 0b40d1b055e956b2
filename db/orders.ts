/** Orders to candidates: to one, several or all of a session, done once, and confirmed by their pages. */
import { and, eq } from 'drizzle-orm';
import {
	asksForReceipt,
	mayOrder,
	mayReceiveOrder,
	mayWithdrawOrder,
	readText,
	type OrderReply,
	type RoomOrder
} from '#engine/invigilation/orders';
import { allowed, refused } from '#engine/invigilation/verdict';
import type { ReceiptStep, Refusal } from '#engine/vocabulary';
import { actOnCandidate, actOnSession, type Outcome } from './candidate-acts.ts';
import { lockSessionCandidates, type CandidateNow } from './candidates.ts';
import { isAmong } from './is-among.ts';
import type { Act, Actor } from './journal.ts';
import { applyOrder, type Ordered } from './order-effects.ts';
import { orderGroups, orders } from './schema/orders.ts';
import { candidates } from './schema/sessions.ts';

export interface SentOrder {
	/** Drawn by the page: the same key again changes nothing and gives the same reply. */
	key: string;
	candidateIds: readonly number[] | 'all';
	order: RoomOrder;
}

/** Does an order to candidates of a session: those who may receive it do, and the others are told why not. */
export async function sendOrder(
	actor: Actor,
	sessionId: number,
	{ key, candidateIds, order }: SentOrder
): Promise<OrderReply | { because: Refusal }> {
	const verdict = mayOrder(order);
	if (!verdict.allowed) return { because: verdict.because };
	return actOnSession(actor, sessionId, async (act) => {
		const { tx, at } = act;
		const author = { sessionId, authorId: actor.userId! };
		// First of all, so that a second click waits here for the reply to the first.
		const [isNew] = await tx
			.insert(orderGroups)
			.values({ id: key, ...author, kind: order.kind, createdAt: at })
			.onConflictDoNothing()
			.returning({ id: orderGroups.id });
		if (!isNew) {
			const [known] = await tx.select().from(orderGroups).where(eq(orderGroups.id, key));
			const isOwn = known!.sessionId === sessionId && known!.authorId === actor.userId;
			return isOwn ? known!.reply! : { because: 'forbidden' };
		}
		const everybody = await lockSessionCandidates(tx, sessionId, candidateIds);
		const reply = decide(everybody, candidateIds, order, at, key);
		const receivers = everybody.filter(({ id }) => reply.done.includes(id));
		if (receivers.length > 0) {
			await applyOrder(act, order, await writeOrders(act, actor, key, order, receivers));
		}
		await tx.update(orderGroups).set({ reply }).where(eq(orderGroups.id, key));
		return reply;
	});
}

function decide(
	everybody: readonly CandidateNow[],
	wanted: readonly number[] | 'all',
	order: RoomOrder,
	at: number,
	group: string
): OrderReply {
	const byId = new Map(everybody.map((candidate) => [candidate.id, candidate]));
	const reply: OrderReply = { group, done: [], refused: [] };
	for (const candidateId of wanted === 'all' ? byId.keys() : new Set(wanted)) {
		const candidate = byId.get(candidateId);
		const verdict = candidate
			? mayReceiveOrder(candidate.row, candidate.session, order, at)
			: refused('not-in-session');
		if (verdict.allowed) reply.done.push(candidateId);
		else reply.refused.push({ candidateId, because: verdict.because });
	}
	return reply;
}

async function writeOrders(
	{ tx, at }: Act,
	actor: Actor,
	groupId: string,
	order: RoomOrder,
	receivers: CandidateNow[]
): Promise<Ordered[]> {
	const { kind } = order;
	const reason = reasonOf(order);
	if (!asksForReceipt(kind)) return receivers.map((now) => ({ now, details: { group: groupId } }));
	const written = await tx
		.insert(orders)
		.values(
			receivers.map(({ id }) => ({
				groupId,
				candidateId: id,
				kind,
				minutes: order.kind === 'extraTime' ? order.minutes : null,
				text: order.kind === 'message' ? order.text.trim() : null,
				reason,
				authorId: actor.userId!,
				createdAt: at
			}))
		)
		.returning({ id: orders.id, candidateId: orders.candidateId });
	const idOf = new Map(written.map(({ id, candidateId }) => [candidateId, id]));
	return receivers.map((now) => ({
		now,
		details: { orderId: idOf.get(now.id)!, group: groupId, ...(reason !== null && { reason }) }
	}));
}

function reasonOf(order: RoomOrder): string | null {
	if (!('reason' in order) || order.reason === undefined) return null;
	const read = readText(order.reason, Infinity);
	return 'text' in read ? read.text : null;
}

/** The page of a candidate has these orders, or shows them. Said again, it changes nothing. */
export function acknowledgeOrders(
	actor: Actor,
	candidateId: number,
	{ orderIds, step }: { orderIds: readonly number[]; step: ReceiptStep }
): Promise<Outcome> {
	return actOnCandidate(actor, candidateId, async ({ tx, at, write }, now) => {
		const own = await tx
			.select()
			.from(orders)
			.where(and(eq(orders.candidateId, candidateId), isAmong(orders.id, orderIds)));
		if (own.length < new Set(orderIds).size) return refused('order-not-found');
		const instant = step === 'applied' ? 'appliedAt' : 'deliveredAt';
		const renewed = own.filter((order) => order[instant] === null && order.withdrawnAt === null);
		for (const { id, kind, deliveredAt } of renewed) {
			// What a page shows, it has.
			const change = {
				deliveredAt: deliveredAt ?? at,
				...(step === 'applied' && { appliedAt: at })
			};
			await tx.update(orders).set(change).where(eq(orders.id, id));
			await write({
				sessionId: now.sessionId,
				candidateId,
				kind: step === 'applied' ? 'orderApplied' : 'orderDelivered',
				details: { orderId: id, order: kind }
			});
		}
		return allowed;
	});
}

/** Takes back what was sent to several candidates, from those who did not read it yet. */
export function withdrawOrder(
	actor: Actor,
	sessionId: number,
	group: string
): Promise<OrderReply | { because: Refusal }> {
	return actOnSession(actor, sessionId, async ({ tx, at, write }) => {
		const ofGroup = and(eq(orders.groupId, group), eq(candidates.sessionId, sessionId));
		const receivers = await tx
			.select({ id: candidates.id })
			.from(orders)
			.innerJoin(candidates, eq(candidates.id, orders.candidateId))
			.where(ofGroup);
		if (receivers.length === 0) return { because: 'order-not-found' };
		await lockSessionCandidates(
			tx,
			sessionId,
			receivers.map(({ id }) => id)
		);
		const sent = await tx
			.select()
			.from(orders)
			.where(eq(orders.groupId, group))
			.orderBy(orders.candidateId);
		const reply: OrderReply = { group, done: [], refused: [] };
		for (const order of sent) {
			const { candidateId, id } = order;
			const verdict = mayWithdrawOrder(order);
			if (!verdict.allowed) {
				reply.refused.push({ candidateId, because: verdict.because });
				continue;
			}
			reply.done.push(candidateId);
			if (order.withdrawnAt !== null) continue;
			await tx.update(orders).set({ withdrawnAt: at }).where(eq(orders.id, id));
			const details = { orderId: id, group };
			await write({ sessionId, candidateId, kind: 'messageWithdrawn', details });
		}
		return reply;
	});
}
