/** What a row says, whatever its shape. Values that the time does not change never read the clock. */
import { askingSince, NEAR_END, urgency, type Urgency } from '#engine/invigilation/attention';
import { hasPendingAlert, type BoardRow } from '#engine/invigilation/board';
import { candidateStatus } from '#engine/invigilation/candidate-status';
import { authorizedUntil, MINUTE, timeLeft } from '#engine/invigilation/time';
import { age, duration, remaining } from '$lib/durations';
import type { SessionBoard } from '$lib/live/SessionBoard.svelte';
import { m } from '$lib/paraglide/messages';
import { statusText } from '$lib/words';
import type { RoomScreen } from '../RoomScreen.svelte.ts';

export interface Act {
	label: string;
	tone: '' | 'secondary' | 'danger';
	run: () => void;
	/** It is also among the orders offered. */
	isOrder?: true;
}

/** So long after, nobody wonders any more whether an order arrived. */
const FRESH_ORDER = 2 * MINUTE;

/** How a row looks, from what it asks for. */
const TONES: Record<Urgency, 'asking' | 'worrying' | 'well' | 'paused' | 'away'> = {
	alert: 'asking',
	resume: 'asking',
	waiting: 'asking',
	hand: 'asking',
	disconnected: 'worrying',
	unfocused: 'worrying',
	idle: 'worrying',
	overtime: 'worrying',
	paused: 'paused',
	nearEnd: 'well',
	running: 'well',
	absent: 'away',
	ended: 'away'
};

export class RowFace {
	constructor(
		readonly read: () => BoardRow,
		readonly board: SessionBoard,
		readonly screen: RoomScreen
	) {}

	row = $derived.by(() => this.read());
	id = $derived(this.row.candidateId);
	name = $derived.by(() => this.screen.nameOf(this.id));
	need = $derived.by(() => urgency(this.row, this.board.connection.now));
	tone = $derived.by(() => TONES[this.need]);
	status = $derived.by(() => {
		const isTimed = this.row.authorizedAt !== null;
		return candidateStatus(this.row, isTimed ? this.board.connection.now : 0);
	});
	isRunning = $derived(this.row.assessmentState === 'started');

	text = $derived.by(() => {
		const since = askingSince(this.row, this.need);
		const asked = since === null ? '' : age(this.board.connection.now - since);
		switch (this.need) {
			case 'hand':
				return m.need_hand({ place: this.screen.handPlaces.get(this.id) ?? 1, age: asked });
			case 'disconnected':
				return m.need_disconnected({ age: asked });
			case 'unfocused':
				return m.need_unfocused({ age: asked });
			case 'idle':
				return m.need_idle({ age: asked });
			case 'overtime':
				return m.need_overtime({ age: asked });
			case 'paused':
				return m.need_paused({ age: asked });
			case 'resume':
				return `${statusText(this.status)} · ${asked}`;
			default:
				return statusText(this.status);
		}
	});

	/** The last order, until some time after the page showed it: what is done long ago is in the details. */
	order = $derived.by(() => {
		const { lastOrder } = this.row;
		const overAt = lastOrder?.withdrawnAt ?? lastOrder?.appliedAt ?? null;
		if (overAt === null) return lastOrder;
		return this.board.connection.now - overAt < FRESH_ORDER ? lastOrder : null;
	});

	authorizationLeft = $derived.by(() => {
		const until = authorizedUntil(this.row.authorizedAt);
		if (until === null || !this.status.startsWith('authorized')) return '';
		return duration(until - this.board.connection.now);
	});

	timeLeft = $derived.by(() => {
		const left = this.isRunning ? timeLeft(this.row, this.board.connection.now) : null;
		return left === null ? '' : remaining(left, NEAR_END);
	});

	lastActivity = $derived.by(() => {
		if (!this.isRunning || this.row.lastActivityAt === null) return '';
		const silence = this.board.connection.now - this.row.lastActivityAt;
		return silence < 60_000 ? m.just_now() : age(silence);
	});

	/** What the invigilator may do at once, if anything. */
	act = $derived.by((): Act | null => {
		const { board, screen, status, row } = this;
		if (hasPendingAlert(row)) {
			return { label: m.treat_alert(), tone: 'danger', run: () => screen.treat(this.row) };
		}
		if (status === 'askingToResume') {
			return { label: m.authorize_resume(), tone: '', run: () => this.#give('authorizeResume') };
		}
		if (this.need === 'hand') {
			const run = () => void board.act('hand:dismiss', this.row);
			return { label: m.hand_going(), tone: '', run };
		}
		if (row.pausedAt !== null) {
			const run = () => this.#give('resume');
			return { label: m.unpause(), tone: 'secondary', run, isOrder: true };
		}
		if (status === 'authorizedToStart') {
			const run = () => void board.act('start:unauthorize', this.row);
			return { label: m.unauthorize(), tone: 'secondary', run };
		}
		if (row.assessmentState !== null) return null;
		const run = () => this.#give('authorizeStart');
		return { label: m.authorize(), tone: status === 'waiting' ? '' : 'secondary', run };
	});

	#give(kind: 'authorizeStart' | 'authorizeResume' | 'resume'): void {
		void this.screen.orders.giveNow({ kind }, [this.id]);
	}
}
