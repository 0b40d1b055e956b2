import { describe, expect, it } from 'vitest';
import type { BoardOrder } from './board.ts';
import {
	keepGroups,
	keepOrders,
	orderStep,
	readReceipt,
	type KnownOrders,
	type OrderGroup
} from './receipts.ts';
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
			],
			refused: [],
			minutes: null
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

describe('the receipt of an order given before the screen was opened', () => {
	const told = (change: Partial<OrderGroup> = {}): OrderGroup => ({
		group: 'a',
		kind: 'pause',
		createdAt: NOW,
		by: 'Ines Garde',
		minutes: null,
		firstId: 1,
		steps: { applied: [1, 2], sent: [3] },
		refused: [{ candidateId: 4, because: 'test-not-started' }],
		...change
	});
	/** Candidate 3 was paused while away, then was sent a message that others were not. */
	const rows = [1, 2].map((one) => given(one, { kind: 'pause', ...applied }));
	const later = (change: Partial<BoardOrder> = {}) => given(3, { id: 9, group: 'b', ...change });

	it('counts those whose row tells of a later order only, and those who were refused', () => {
		const known: KnownOrders = new Map();
		keepOrders(known, [...rows, later()]);
		expect(readReceipt(known.get('a')!)).toMatchObject({ total: 2, applied: 2, missing: [] });
		keepGroups(known, [told()]);
		keepOrders(known, [...rows, later()]);
		expect(readReceipt(known.get('a')!)).toMatchObject({
			total: 3,
			delivered: 2,
			applied: 2,
			missing: [{ candidateId: 3, step: 'sent' }],
			refused: [{ candidateId: 4, because: 'test-not-started' }]
		});
	});

	it('goes on by the rows, whichever of both was heard first', () => {
		for (const isRowFirst of [true, false]) {
			const known: KnownOrders = new Map();
			const now = [...rows, later(delivered)];
			if (isRowFirst) keepOrders(known, now);
			keepGroups(known, [told()]);
			keepOrders(known, now);
			expect(readReceipt(known.get('a')!)).toMatchObject({ total: 3, applied: 3, missing: [] });
		}
	});

	it('never goes back by what was read before a row that came since', () => {
		const known: KnownOrders = new Map();
		keepOrders(known, [given(3, { kind: 'pause', ...applied })]);
		keepGroups(known, [told(), told()]);
		expect(readReceipt(known.get('a')!)).toMatchObject({ total: 3, applied: 3 });
	});

	it('says how many minutes were given', () => {
		const known: KnownOrders = new Map();
		keepGroups(known, [told({ kind: 'extraTime', minutes: -5 })]);
		expect(readReceipt(known.get('a')!)).toMatchObject({ kind: 'extraTime', minutes: -5 });
	});
});
