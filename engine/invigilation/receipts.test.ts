import { describe, expect, it } from 'vitest';
import type { BoardOrder } from './board.ts';
import { keepOrders, orderStep, readReceipt, type KnownOrders } from './receipts.ts';
import { NOW, row } from './sample-row.ts';

function order(change: Partial<BoardOrder> = {}): BoardOrder {
	return {
		id: 1,
		group: 'a',
		kind: 'message',
		createdAt: NOW,
		deliveredAt: null,
		appliedAt: null,
		withdrawnAt: null,
		by: 'Ines Garde',
		...change
	};
}

const delivered = { deliveredAt: NOW };
const applied = { deliveredAt: NOW, appliedAt: NOW };
const given = (candidateId: number, change: Partial<BoardOrder> = {}) =>
	row({ candidateId, lastOrder: order({ id: candidateId, ...change }) });

describe('how far an order is', () => {
	it('goes from sent to applied; withdrawn says all', () => {
		expect(orderStep(order())).toBe('sent');
		expect(orderStep(order(delivered))).toBe('delivered');
		expect(orderStep(order(applied))).toBe('applied');
		expect(orderStep(order({ ...delivered, withdrawnAt: NOW }))).toBe('withdrawn');
	});
});

describe('the receipt of an order to several', () => {
	it('counts who has it and names who is missing; from whom it was withdrawn counts no more', () => {
		const known: KnownOrders = new Map();
		keepOrders(known, [
			given(4, { withdrawnAt: NOW }),
			given(3),
			given(2, delivered),
			given(1, applied),
			row({ candidateId: 9 })
		]);
		expect(readReceipt(known.get('a')!)).toEqual({
			kind: 'message',
			createdAt: NOW,
			by: 'Ines Garde',
			candidateIds: [1, 2, 3, 4],
			total: 3,
			delivered: 2,
			applied: 1,
			withdrawn: 1,
			missing: [
				{ candidateId: 2, step: 'delivered' },
				{ candidateId: 3, step: 'sent' }
			]
		});
	});

	it('is not hidden by a later order to one of them', () => {
		const known: KnownOrders = new Map();
		keepOrders(known, [given(1, applied), given(2)]);
		keepOrders(known, [given(1, { id: 5, group: 'b' }), given(2, delivered)]);
		expect(readReceipt(known.get('a')!)).toMatchObject({ total: 2, delivered: 2, applied: 1 });
	});

	it('follows the later one: what is on the page was there before it, and applied unless it is to be read', () => {
		for (const kind of ['pause', 'message'] as const) {
			const known: KnownOrders = new Map();
			keepOrders(known, [given(1, { kind })]);
			keepOrders(known, [given(1, { id: 5, group: 'b' })]);
			expect(readReceipt(known.get('a')!)).toMatchObject({ delivered: 0 });
			keepOrders(known, [given(1, { id: 5, group: 'b', ...delivered })]);
			expect(readReceipt(known.get('a')!)).toMatchObject({
				delivered: 1,
				applied: kind === 'pause' ? 1 : 0
			});
		}
	});

	it('leaves a withdrawn one withdrawn', () => {
		const known: KnownOrders = new Map();
		keepOrders(known, [given(1, { withdrawnAt: NOW })]);
		keepOrders(known, [given(1, { id: 5, group: 'b', ...delivered })]);
		expect(readReceipt(known.get('a')!)).toMatchObject({ withdrawn: 1, total: 0 });
	});
});
