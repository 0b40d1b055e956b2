/** How far orders are on the pages of their candidates, told by the rows of the room. */
import type { OrderKind } from '../vocabulary.ts';
import type { BoardOrder, BoardRow } from './board.ts';
import type { OrderReply } from './orders.ts';

/** From the server to the eyes of the candidate; `applied` is « read » for a message. */
export const ORDER_STEPS = ['sent', 'delivered', 'applied', 'withdrawn'] as const;
export type OrderStep = (typeof ORDER_STEPS)[number];

export function orderStep(order: BoardOrder): OrderStep {
	if (order.withdrawnAt !== null) return 'withdrawn';
	if (order.appliedAt !== null) return 'applied';
	return order.deliveredAt === null ? 'sent' : 'delivered';
}

/** An order to several candidates, as the server tells it to a screen that opens: the rows know of their last one only. */
export interface OrderGroup {
	group: string;
	kind: OrderKind;
	createdAt: number;
	/** Name of the invigilator who gave it. */
	by: string;
	/** Of an extra time. */
	minutes: number | null;
	/** The least of the ids of its orders: every later order to one of its candidates has a higher one. */
	firstId: number;
	/** The candidates who were given it, by how far it is. */
	steps: Partial<Record<OrderStep, number[]>>;
	refused: OrderReply['refused'];
}

/** What is known of an order to some candidates. */
interface KnownGroup {
	kind: OrderKind;
	createdAt: number;
	by: string;
	/** Of an extra time; null when the rows alone told of it. */
	minutes: number | null;
	refused: OrderReply['refused'];
	orders: Map<number, KnownOrder>;
}

interface KnownOrder {
	id: number;
	step: OrderStep;
	/** As the row told it, when its consequences are already drawn. */
	told: BoardOrder | null;
}

/** What is known of each order, by group, then by candidate. */
export type KnownOrders = Map<string, KnownGroup>;

/** An order never goes back; applied and withdrawn exclude each other. */
const PROGRESS: Record<OrderStep, number> = { sent: 0, delivered: 1, applied: 2, withdrawn: 2 };

/**
 * Keeps what the server tells of the last orders to several candidates.
 *
 * @param known what was known; changed in place, and to be completed by `keepOrders`
 */
export function keepGroups(known: KnownOrders, groups: readonly OrderGroup[]): void {
	for (const { group, firstId, steps, ...told } of groups) {
		const orders = known.get(group)?.orders ?? new Map<number, KnownOrder>();
		known.set(group, { ...told, orders });
		for (const step of ORDER_STEPS) {
			for (const candidateId of steps[step] ?? []) advance(orders, candidateId, firstId, step);
		}
	}
	// What a row said has consequences for the groups that were not known then.
	for (const { orders } of known.values()) for (const order of orders.values()) order.told = null;
}

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
		const { id, group, kind, createdAt, by } = lastOrder;
		const one: KnownGroup = known.get(group) ?? {
			kind,
			createdAt,
			by,
			minutes: null,
			refused: [],
			orders: new Map()
		};
		known.set(group, one);
		if (one.orders.get(candidateId)?.told === lastOrder) continue;
		advance(one.orders, candidateId, id, orderStep(lastOrder)).told = lastOrder;
		if (lastOrder.deliveredAt === null) continue;
		for (const { kind, orders } of known.values()) {
			const before = orders.get(candidateId);
			if (!before || before.id >= id || before.step === 'withdrawn') continue;
			advance(orders, candidateId, before.id, kind === 'message' ? 'delivered' : 'applied');
		}
	}
}

function advance(
	orders: Map<number, KnownOrder>,
	candidateId: number,
	id: number,
	step: OrderStep
): KnownOrder {
	const order = orders.get(candidateId) ?? { id, step, told: null };
	orders.set(candidateId, order);
	if (PROGRESS[step] > PROGRESS[order.step]) order.step = step;
	return order;
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
	refused: OrderReply['refused'];
	/** Of an extra time, where it is known. */
	minutes: number | null;
}

/** @param group known for one candidate at least */
export function readReceipt({ orders, ...group }: KnownGroup): GroupReceipt {
	const steps = [...orders]
		.map(([candidateId, { step }]) => ({ candidateId, step }))
		.sort((a, b) => a.candidateId - b.candidateId);
	const count = (step: OrderStep) => steps.filter((one) => one.step === step).length;
	const [withdrawn, applied] = [count('withdrawn'), count('applied')];
	return {
		...group,
		candidateIds: steps.map(({ candidateId }) => candidateId),
		total: steps.length - withdrawn,
		delivered: count('delivered') + applied,
		applied,
		withdrawn,
		missing: steps.filter(({ step }) => step === 'sent' || step === 'delivered')
	};
}
