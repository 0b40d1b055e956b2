/** The orders of invigilators on a candidate's page: what to show of them, and the receipts that leave by themselves. */
import type { PendingOrder } from '#engine/invigilation/orders';
import type { ReceiptStep } from '#engine/vocabulary';
import { SvelteSet } from 'svelte/reactivity';

export class RoomOrders {
	/** Extra time given or taken back, until the candidate closes it. */
	notices = $state.raw<PendingOrder[]>([]);

	#acknowledge: (orderIds: number[], step: ReceiptStep) => Promise<void>;
	/** What was confirmed already: the server says an order again until it heard. */
	#delivered = new SvelteSet<number>();
	#applied = new SvelteSet<number>();

	constructor(acknowledge: (orderIds: number[], step: ReceiptStep) => Promise<void>) {
		this.#acknowledge = acknowledge;
	}

	/** Once the page shows what these orders changed: only a message waits for its candidate to have read it. */
	show(pending: readonly PendingOrder[]): void {
		const fresh = pending.filter(({ id }) => !this.#delivered.has(id) && !this.#applied.has(id));
		for (const order of fresh) {
			this.#delivered.add(order.id);
			if (order.kind === 'extraTime') this.notices = [...this.notices, order];
		}
		const isMessage = ({ kind }: PendingOrder) => kind === 'message';
		this.#confirm(fresh.filter(isMessage), 'delivered');
		this.#confirm(
			fresh.filter((order) => !isMessage(order)),
			'applied'
		);
	}

	/** The oldest message to read. */
	message(pending: readonly PendingOrder[]): PendingOrder | null {
		return pending.find(({ id, kind }) => kind === 'message' && !this.#applied.has(id)) ?? null;
	}

	read(message: PendingOrder): void {
		this.#confirm([message], 'applied');
	}

	close(notice: PendingOrder): void {
		this.notices = this.notices.filter(({ id }) => id !== notice.id);
	}

	#confirm(orders: readonly PendingOrder[], step: ReceiptStep): void {
		if (orders.length === 0) return;
		const ids = orders.map(({ id }) => id);
		if (step === 'applied') for (const id of ids) this.#applied.add(id);
		void this.#acknowledge(ids, step);
	}
}
