/** How far orders are on the pages of their candidates, told by the rows of the room. */
import type { OrderKind } from '../vocabulary.ts';
import type { BoardOrder, BoardRow } from './board.ts';

/** From the server to the eyes of the candidate; `applied` is « read » for a message. */
export const ORDER_STEPS = ['sent', 'delivered', 'applied', 'withdrawn'] as const;
export type OrderStep = (typeof ORDER_STEPS)[number];

export function orderStep(order: BoardOrder): OrderStep {
	if (order.withdrawnAt !== null) return 'withdrawn';
	if (order.appliedAt !== null) return 'applied';
	return order.deliveredAt === null ? 'sent' : 'delivered';
}

/** What is known of each order, by group, then by candidate. */
export type KnownOrders = Map<string, Map<number, BoardOrder>>;

/**
 * Keeps what the rows say of their last orders, so that a later order to one candidate does not hide the receipt of the
 * one before.
 *
 * Rule: a page shows all its pending orders at once. When the later one is there, the one before is there too, and
 * applied unless it is a message, which waits to be read.
 *
 * @param known what was known; changed in place
 */
export function keepOrders(known: KnownOrders, rows: readonly BoardRow[]): void {
	for (const { candidateId, lastOrder } of rows) {
		if (!lastOrder) continue;
		const group = known.get(lastOrder.group) ?? new Map<number, BoardOrder>();
		known.set(lastOrder.group, group);
		if (group.get(candidateId) === lastOrder) continue;
		group.set(candidateId, lastOrder);
		if (lastOrder.deliveredAt === null) continue;
		for (const orders of known.values()) {
			const before = orders.get(candidateId);
			if (before && before.id < lastOrder.id) orders.set(candidateId, atLeast(before, lastOrder));
		}
	}
}

function atLeast(order: BoardOrder, { deliveredAt }: BoardOrder): BoardOrder {
	if (order.withdrawnAt !== null) return order;
	const applied = order.kind === 'message' ? null : deliveredAt;
	return {
		...order,
		deliveredAt: order.deliveredAt ?? deliveredAt,
		appliedAt: order.appliedAt ?? applied
	};
}

/** How far an order to several candidates is. */
export interface GroupReceipt {
	kind: OrderKind;
	createdAt: number;
	/** Name of the invigilator who gave it. */
	by: string;
	candidateIds: number[];
	/** How many were given it and still are: those from whom it was withdrawn count no more. */
	total: number;
	delivered: number;
	applied: number;
	withdrawn: number;
	/** Who did not apply it yet, in the order of the ids. */
	missing: { candidateId: number; step: OrderStep }[];
}

/** @param orders of one group, by candidate; at least one */
export function readReceipt(orders: ReadonlyMap<number, BoardOrder>): GroupReceipt {
	const [first] = orders.values();
	const { kind, createdAt, by } = first!;
	const steps = [...orders]
		.map(([candidateId, order]) => ({ candidateId, step: orderStep(order) }))
		.sort((a, b) => a.candidateId - b.candidateId);
	const count = (step: OrderStep) => steps.filter((one) => one.step === step).length;
	const [withdrawn, applied] = [count('withdrawn'), count('applied')];
	return {
		kind,
		createdAt,
		by,
		candidateIds: steps.map(({ candidateId }) => candidateId),
		total: steps.length - withdrawn,
		delivered: count('delivered') + applied,
		applied,
		withdrawn,
		missing: steps.filter(({ step }) => step === 'sent' || step === 'delivered')
	};
}
