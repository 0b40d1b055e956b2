/** What an invigilator orders: the order being written, those given, and their receipts. */
/* eslint-disable svelte/prefer-svelte-reactivity -- what was heard is plain; the reports are made anew from the rows */
import { SvelteSet } from 'svelte/reactivity';
import type { BoardRow } from '#engine/invigilation/board';
import { isOffered } from '#engine/invigilation/offers';
import type { OrderReply, RoomOrder } from '#engine/invigilation/orders';
import {
	keepGroups,
	keepOrders,
	readReceipt,
	type GroupReceipt,
	type KnownOrders,
	type OrderGroup
} from '#engine/invigilation/receipts';
import { MINUTE } from '#engine/invigilation/time';
import type { RoomOrderKind } from '#engine/vocabulary';
import type { Reply } from '#realtime/contract';
import { Keys } from '$lib/live/keys';
import type { SessionBoard } from '$lib/live/SessionBoard.svelte';
import { m } from '$lib/paraglide/messages';
import { orderText } from '$lib/words';

/** Some candidates, or everybody in the session. */
export type Scope = readonly number[] | 'all';

/** An order that needs words: a form is open. */
export interface Draft {
	kind: 'pause' | 'extraTime' | 'message' | 'end';
	scope: Scope;
	/** To begin with. */
	minutes?: number;
}

/** What became of an order to several candidates. */
export interface Report {
	group: string;
	kind: RoomOrderKind;
	at: number;
	/** Null when it was given here. */
	by: string | null;
	done: readonly number[];
	refused: OrderReply['refused'];
	/** Of an extra time, where it is known. */
	minutes: number | null;
	/** Null for authorizations, which no page confirms. */
	receipt: GroupReceipt | null;
}

const MOST_REPORTS = 3;
/** So long after an order, those to whom it was refused are still news to a screen that opens. */
const REFUSALS_LAST = 10 * MINUTE;
/** As they are offered: first what is waited for, last what cannot be undone. */
const OFFERED: readonly RoomOrderKind[] = [
	'authorizeStart',
	'authorizeResume',
	'resume',
	'pause',
	'extraTime',
	'message',
	'end'
];

export class OrderDesk {
	draft = $state.raw<Draft | null>(null);
	isMenuOpen = $state(false);
	/** For the screen reader: what an order to one candidate became. */
	news = $state('');

	#keys = new Keys();
	#underway = new Map<string, Promise<Reply<OrderReply>>>();
	/** By key. */
	#unanswered = new Map<string, { content: string; order: RoomOrder; draft: Draft | null }>();
	#given = $state.raw<{ at: number; order: RoomOrder; reply: OrderReply }[]>([]);
	#closed = new SvelteSet<string>();
	#known: KnownOrders = new Map();
	#heard: readonly OrderGroup[] = [];
	readonly #openedAt: number;

	constructor(readonly board: SessionBoard) {
		this.#openedAt = board.connection.now;
	}

	/** What became of the last orders to several candidates: those given here, and those of others that are not over. */
	reports: Report[] = $derived.by(() => {
		const { recentOrders, rows, watches } = this.board;
		if (recentOrders !== this.#heard) keepGroups(this.#known, recentOrders);
		this.#heard = recentOrders;
		keepOrders(this.#known, rows);
		const own = this.#given.map(({ at, order, reply }): Report => {
			const { group, done, refused } = reply;
			const minutes = order.kind === 'extraTime' ? order.minutes : null;
			const known = this.#known.get(group);
			const receipt = known ? readReceipt(known) : null;
			return { group, kind: order.kind, at, by: null, done, refused, minutes, receipt };
		});
		const isOwn = new Set(own.map(({ group }) => group));
		// Rows alone know of a part of an order only: until the server told the rest, nothing is said.
		const others = watches === 0 ? [] : this.#readOthers(isOwn);
		return [...own, ...others]
			.filter(({ group }) => !this.#closed.has(group))
			.sort((a, b) => b.at - a.at)
			.slice(0, MOST_REPORTS);
	});

	#readOthers(isOwn: ReadonlySet<string>): Report[] {
		const told = new Set(this.board.recentOrders.map(({ group }) => group));
		return [...this.#known].flatMap(([group, known]): Report[] => {
			const isRecent = known.createdAt > this.#openedAt;
			if (isOwn.has(group) || (!isRecent && !told.has(group))) return [];
			const receipt = readReceipt(known);
			const { kind, createdAt, by, candidateIds, refused, minutes, missing } = receipt;
			if (candidateIds.length + refused.length < 2) return [];
			const isRefusal = refused.length > 0 && createdAt > this.#openedAt - REFUSALS_LAST;
			if (!isRecent && missing.length === 0 && !isRefusal) return [];
			return [{ group, kind, at: createdAt, by, done: candidateIds, refused, minutes, receipt }];
		});
	}

	rowsOf(scope: Scope): BoardRow[] {
		const { board } = this;
		if (scope === 'all') return board.rows;
		return scope.map((id) => board.row(id)).filter((row) => row !== undefined);
	}

	/** The kinds of order that make sense for some of these candidates, and for whom. */
	offers(scope: Scope): { kind: RoomOrderKind; ids: number[] }[] {
		const { now } = this.board.connection;
		const rows = this.rowsOf(scope);
		return OFFERED.map((kind) => ({
			kind,
			ids: rows.filter((row) => isOffered(kind, row, now)).map((row) => row.candidateId)
		})).filter(({ ids }) => ids.length > 0);
	}

	/** Opens the form of what needs words; the rest is given at once, to those for whom it makes sense. */
	ask(kind: RoomOrderKind, scope: Scope, minutes?: number): void {
		if (kind === 'resume' || kind === 'authorizeStart' || kind === 'authorizeResume') {
			const ids = this.offers(scope).find((offer) => offer.kind === kind)?.ids ?? [];
			if (ids.length > 0) void this.giveNow({ kind }, ids);
		} else {
			this.draft = { kind, scope, ...(minutes !== undefined && { minutes }) };
		}
	}

	/** Gives an order that no form holds: a refusal is said over the page. */
	async giveNow(order: RoomOrder, scope: Scope): Promise<void> {
		const reply = await this.give(order, scope);
		const [only] = reply.ok && isToOne(reply.data) ? reply.data.refused : [];
		const because = reply.ok ? only?.because : reply.because;
		const row = only && this.board.row(only.candidateId);
		this.board.refusal = because ? { because, row: row ?? null } : null;
	}

	/** Gives an order. The same one twice at a time, or again because nobody answered, is one. */
	give(order: RoomOrder, scope: Scope): Promise<Reply<OrderReply>> {
		const content = JSON.stringify([scope, order]);
		const underway = this.#underway.get(content) ?? this.#send(content, order, scope);
		this.#underway.set(content, underway);
		return underway;
	}

	async #send(content: string, order: RoomOrder, scope: Scope): Promise<Reply<OrderReply>> {
		const { connection, sessionId } = this.board;
		const candidateIds = scope === 'all' ? scope : [...scope];
		const key = this.#keys.of(content);
		const { draft } = this;
		const sent = { sessionId, key, candidateIds, order };
		const reply = await connection.order('order:send', sent);
		this.#underway.delete(content);
		this.#unanswered.delete(key);
		if (!reply.ok && reply.because === 'server-error') {
			const done = this.#readDone(key);
			if (!done) {
				this.#unanswered.set(key, { content, order, draft });
				return reply;
			}
			this.#settle(content, order, done);
			return { ok: true, data: done };
		}
		if (reply.ok) this.#settle(content, order, reply.data);
		else this.#keys.forget(content);
		return reply;
	}

	/** Rows, whenever they come, may show that an order which nobody answered was done: its form closes as by an answer. */
	recognize(): void {
		for (const [key, { content, order, draft }] of this.#unanswered) {
			const done = this.#readDone(key);
			if (!done) continue;
			this.#unanswered.delete(key);
			this.#settle(content, order, done);
			if (!draft) this.board.refusal = null;
			else if (this.draft === draft) this.draft = null;
		}
	}

	/** What the reply would have been, as far as the rows and the server have told; null when they do not show it. */
	#readDone(group: string): OrderReply | null {
		keepOrders(this.#known, this.board.rows);
		const known = this.#known.get(group);
		return known ? { group, done: [...known.orders.keys()], refused: known.refused } : null;
	}

	#settle(content: string, order: RoomOrder, reply: OrderReply): void {
		this.#keys.forget(content);
		this.#report(order, reply);
	}

	#report(order: RoomOrder, reply: OrderReply): void {
		if (!isToOne(reply)) {
			this.#given = [...this.#given, { at: this.board.connection.now, order, reply }];
			return;
		}
		const row = this.board.row(reply.done[0] ?? -1);
		if (!row) return;
		const name = `${row.firstName} ${row.lastName}`;
		this.news = m.order_done_for({ order: orderText(order.kind), name });
	}

	/** Takes a message back from those who did not read it. */
	async withdraw(group: string): Promise<void> {
		const { connection, sessionId } = this.board;
		const reply = await connection.order('order:withdraw', { sessionId, group });
		this.board.refusal = reply.ok ? null : { because: reply.because, row: null };
		if (reply.ok) this.news = m.withdrawn_news({ count: reply.data.done.length });
	}

	/** Takes back authorizations to start that were not used. */
	async unauthorize(ids: readonly number[]): Promise<void> {
		for (const row of this.rowsOf(ids)) await this.board.act('start:unauthorize', row);
	}

	close(group: string): void {
		this.#closed.add(group);
	}
}

/** What became of an order to one candidate is seen on his row. */
function isToOne({ done, refused }: OrderReply): boolean {
	return done.length + refused.length === 1;
}
