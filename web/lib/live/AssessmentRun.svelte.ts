/** A candidate's test, seen from his page: what is now true, and what he may ask. */
import type { CandidateView, Reply } from '#realtime/contract';
import type { AnswerValue } from '#engine/correction/correct';
import { candidateStatus } from '#engine/invigilation/candidate-status';
import { timeLeft } from '#engine/invigilation/time';
import type { Locale, ReceiptStep, Refusal } from '#engine/vocabulary';
import { Connection } from './connection.svelte.ts';
import { findPending, forgetPending, keepPending, type PendingAnswer } from './pending-answer.ts';
import { RoomOrders } from './RoomOrders.svelte.ts';
import { drawUuid } from './uuid.ts';

/** An answer that is not acknowledged by then is said to be kept. */
const SLOW = 3_000;

export class AssessmentRun {
	view = $state.raw<CandidateView | null>(null);
	/** Why the last order was refused. */
	refusal = $state<Refusal | null>(null);
	isSending = $state(false);
	connection: Connection;
	/** Of the invigilators, to this page. */
	orders = new RoomOrders((orderIds, step) => this.#acknowledge(orderIds, step));

	#candidateId: number;
	/** Kept in memory only: a page that is left or loaded again has lost the test. */
	#seat: string | null = null;
	/** Since when an answer waits for its acknowledgement. */
	#sentAt = $state<number | null>(null);

	constructor(candidateId: number, serverNow: number) {
		this.#candidateId = candidateId;
		this.connection = new Connection(serverNow);
		this.connection.open(() => void this.#watch());
		this.connection.on('candidate:changed', (view) => this.#keep(view));
	}

	get status() {
		return this.view && candidateStatus(this.view, this.connection.now);
	}

	/** Milliseconds before the end of the test, never negative; they stand still while it is paused. */
	get timeLeft(): number | null {
		const left = this.view && timeLeft(this.view, this.connection.now);
		return left === null ? null : Math.max(0, left);
	}

	get isPaused(): boolean {
		return this.view !== null && this.view.pausedAt !== null;
	}

	/** Whether an answer waits here for a server that does not reply. */
	get isAnswerKept(): boolean {
		if (this.#sentAt === null) return false;
		return this.connection.link !== 'online' || this.connection.now - this.#sentAt > SLOW;
	}

	async acknowledgeInstructions(): Promise<void> {
		const candidateId = this.#candidateId;
		await this.#once(async () =>
			this.#apply(await this.connection.order('instructions:acknowledge', { candidateId }))
		);
	}

	async start(accessCode: string, locale: Locale): Promise<void> {
		await this.#once(async () => {
			const candidateId = this.#candidateId;
			// The same seat again when the reply to the first try was lost: the test may be ours already.
			const seat = (this.#seat ??= drawUuid());
			const entry = { candidateId, seat, accessCode, locale };
			const reply = await this.connection.order('test:start', entry);
			if (!reply.ok && reply.because !== 'server-error') this.#seat = null;
			this.#apply(reply);
			const kept = reply.ok ? await findPending(candidateId) : null;
			if (kept) await this.#sendKept(kept);
		});
	}

	async submit(value: AnswerValue): Promise<void> {
		await this.#once(async () => {
			const servedId = this.view?.challenge?.servedId;
			if (!servedId || this.isPaused) return;
			const answer = { servedId, key: drawUuid(), value };
			await keepPending(this.#candidateId, answer);
			await this.#send(answer);
		});
	}

	async raiseAlert(): Promise<void> {
		await this.#once(async () => {
			const servedId = this.view?.challenge?.servedId;
			if (!servedId || !this.#seat) return;
			const page = { candidateId: this.#candidateId, seat: this.#seat, servedId };
			this.#apply(await this.connection.order('alert:raise', page));
		});
	}

	/** Asks for somebody, or no longer. */
	async moveHand(isRaised: boolean): Promise<void> {
		await this.#once(async () => {
			const event = isRaised ? 'hand:raise' : 'hand:lower';
			this.#apply(await this.connection.order(event, { candidateId: this.#candidateId }));
		});
	}

	/** Tells whether the page is in front; the server remembers the last word only. In a pause, eyes are free. */
	async reportFocus(): Promise<void> {
		if (!this.#seat || this.status !== 'answering') return;
		await this.connection.order('focus:report', {
			candidateId: this.#candidateId,
			seat: this.#seat,
			isLost: !this.isPaused && (document.hidden || !document.hasFocus())
		});
	}

	close(): void {
		this.connection.close();
	}

	/** At each connection: what is true now. */
	async #watch(): Promise<void> {
		const watch = { candidateId: this.#candidateId, seat: this.#seat };
		this.#apply(await this.connection.orderUntilHeard('candidate:watch', watch));
		await this.reportFocus();
	}

	async #acknowledge(orderIds: number[], step: ReceiptStep): Promise<void> {
		const receipt = { candidateId: this.#candidateId, orderIds, step };
		const reply = await this.connection.orderUntilHeard('order:acknowledge', receipt);
		if (reply.ok) this.#keep(reply.data);
	}

	/** The answer that another page of this candidate left behind, if its challenge is still asked. */
	async #sendKept(kept: PendingAnswer): Promise<void> {
		if (kept.servedId === this.view?.challenge?.servedId) await this.#send(kept);
		else await forgetPending(this.#candidateId, kept.key);
	}

	/** Sends the answer until the server has it, through cuts and restarts. */
	async #send(answer: PendingAnswer): Promise<void> {
		if (!this.#seat) return;
		const candidateId = this.#candidateId;
		this.#sentAt = this.connection.now;
		const order = { candidateId, seat: this.#seat, ...answer };
		const reply = await this.connection.orderUntilHeard('answer:submit', order);
		this.#sentAt = null;
		this.#apply(reply);
		// Refused for a pause, it is still the answer: the form holds it here, and this for a page that dies meanwhile.
		if (reply.ok || reply.because !== 'test-paused') await forgetPending(candidateId, answer.key);
	}

	/** One order at a time: a second click says the same thing again. */
	async #once(work: () => Promise<void>): Promise<void> {
		if (this.isSending) return;
		this.isSending = true;
		try {
			await work();
		} finally {
			this.isSending = false;
		}
	}

	#apply(reply: Reply<CandidateView>): void {
		this.refusal = reply.ok ? null : reply.because;
		if (reply.ok) this.#keep(reply.data);
	}

	/** At the same version the page that holds the test knows more: its view has the challenge. */
	#keep(view: CandidateView): void {
		const known = this.view;
		const isNewer = !known || view.version > known.version;
		if (isNewer || (view.version === known.version && view.challenge !== null)) this.view = view;
		if ((known?.pausedAt ?? null) === (this.view?.pausedAt ?? null)) return;
		if (!this.isPaused && this.refusal === 'test-paused') this.refusal = null;
		void this.reportFocus();
	}
}
