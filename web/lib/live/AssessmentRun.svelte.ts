/** A candidate's test, seen from his page: what is now true, and what he may ask. */
import type { AskedView, CandidateView, Reply } from '#realtime/contract';
import { stoppedSince } from '#engine/correction/conditions';
import type { AnswerValue } from '#engine/correction/correct';
import { candidateStatus, isEnded } from '#engine/invigilation/candidate-status';
import { timeLeft } from '#engine/invigilation/time';
import type { Locale, ReceiptStep, Refusal } from '#engine/vocabulary';
import { AnswerOutbox } from './AnswerOutbox.svelte.ts';
import { Connection } from './connection.svelte.ts';
import { deviceName } from './device.ts';
import { DraftKeeper } from './DraftKeeper.svelte.ts';
import { FocusWatch } from './FocusWatch.ts';
import { RoomOrders } from './RoomOrders.svelte.ts';
import type { PendingAnswer } from './storage.ts';
import { drawUuid } from './uuid.ts';

/** The time left is shown to the second, and changes when the server's does. */
const TICK = 100;

export class AssessmentRun {
	view = $state.raw<CandidateView | null>(null);
	/** Why the last order was refused. */
	refusal = $state<Refusal | null>(null);
	/** Number of the challenge whose answer arrived after the end of the test. */
	lateNumber = $state<number | null>(null);
	isSending = $state(false);
	isMovingHand = $state(false);
	connection: Connection;
	drafts: DraftKeeper;
	outbox: AnswerOutbox;
	/** Of the invigilators, to this page. */
	orders = new RoomOrders((orderIds, step) => this.#acknowledge(orderIds, step));

	#candidateId: number;
	/** Kept in memory only: a page that is left or loaded again has lost the test. */
	#seat: string | null = null;
	#focus: FocusWatch;
	/** The newest view; shown at once, but for a challenge that comes back. */
	#latest: CandidateView | null = null;
	#isRevealing = false;

	constructor(candidateId: number, serverNow: number) {
		this.#candidateId = candidateId;
		this.connection = new Connection(serverNow, TICK);
		this.drafts = new DraftKeeper(
			candidateId,
			() => this.connection.clock.exact(),
			async (servedId, draft) => {
				const seat = this.#seat;
				if (!seat || this.connection.link !== 'online')
					return { ok: false, because: 'server-error' };
				return this.connection.order('draft:keep', { candidateId, seat, servedId, ...draft });
			}
		);
		this.outbox = new AnswerOutbox({
			candidateId,
			view: () => this.view,
			now: () => this.connection.clock.exact(),
			send: async ({ servedId, key, value, at }) => {
				await this.#focus.told();
				return this.connection.orderUntilHeard('answer:submit', () => ({
					...{ candidateId, seat: this.#seat!, servedId, key, value },
					agoMs: this.connection.clock.since(at)
				}));
			},
			heard: (answer, reply) => this.#hear(answer, reply)
		});
		this.#focus = new FocusWatch(
			() => this.#seat !== null && this.status === 'answering' && !this.isPaused,
			(isLost, agoMs, isFromStop) => this.#reportFocus(isLost, agoMs, isFromStop)
		);
		this.connection.open(() => void this.#watch());
		this.connection.on('candidate:changed', (view) => this.#keep(view));
		this.#focus.start();
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
			const device = deviceName();
			const entry = { candidateId, seat, accessCode, locale, ...(device && { device }) };
			const reply = await this.connection.order('test:start', entry);
			if (!reply.ok && reply.because !== 'server-error') this.#seat = null;
			this.#apply(reply);
		});
	}

	async submit(value: AnswerValue): Promise<void> {
		const challenge = this.view?.challenge;
		if (!challenge || !this.#seat || this.isPaused || this.isSending) return;
		await this.outbox.submit(challenge.servedId, challenge.number, value);
	}

	async raiseAlert(): Promise<void> {
		await this.#onAsked('alert:raise');
	}

	/** A timed challenge is shown, and its time counts. */
	async begin(): Promise<void> {
		await this.#onAsked('challenge:begin');
	}

	/** The server's clock; it stands still while that of the challenge does. */
	get challengeNow(): number {
		const { now } = this.connection;
		const { pausedAt = null, challenge = null } = this.view ?? {};
		return stoppedSince({ pausedAt, alertRaisedAt: challenge?.alertRaisedAt ?? null }) ?? now;
	}

	async #onAsked(event: 'alert:raise' | 'challenge:begin'): Promise<void> {
		await this.#once(async () => {
			const servedId = this.view?.challenge?.servedId;
			if (!servedId || !this.#seat) return;
			const page = { candidateId: this.#candidateId, seat: this.#seat, servedId };
			this.#apply(await this.connection.order(event, page));
		});
	}

	/** Asks for somebody, or no longer. It holds nothing else up. */
	async moveHand(isRaised: boolean): Promise<void> {
		if (this.isMovingHand) return;
		this.isMovingHand = true;
		const event = isRaised ? 'hand:raise' : 'hand:lower';
		this.#apply(
			await this.connection.order(event, { candidateId: this.#candidateId, seat: this.#seat })
		);
		this.isMovingHand = false;
	}

	close(): void {
		this.#focus.stop();
		this.drafts.close();
		this.connection.close();
	}

	/** At each connection: what is true now. */
	async #watch(): Promise<void> {
		const watch = { candidateId: this.#candidateId, seat: this.#seat };
		this.#apply(await this.connection.orderUntilHeard('candidate:watch', watch));
		void this.drafts.flush(true);
	}

	async #acknowledge(orderIds: number[], step: ReceiptStep): Promise<void> {
		const reply = await this.connection.orderUntilHeard('order:acknowledge', () => ({
			candidateId: this.#candidateId,
			seat: this.#seat,
			orderIds,
			step
		}));
		if (reply.ok) this.#keep(reply.data);
	}

	#reportFocus(isLost: boolean, agoMs: () => number, isFromStop: boolean): Promise<unknown> {
		const report = { candidateId: this.#candidateId, seat: this.#seat!, isLost, isFromStop };
		return this.connection.orderUntilHeard('focus:report', () => ({ ...report, agoMs: agoMs() }));
	}

	#hear(answer: PendingAnswer, reply: Reply<CandidateView>): void {
		// Of a challenge that is gone, there is nothing to say any more.
		const challenge = this.view?.challenge;
		if (!reply.ok && challenge && challenge.servedId !== answer.servedId) return;
		const isLate = !reply.ok && ['test-ended', 'time-over'].includes(reply.because);
		if (isLate) this.lateNumber = answer.number;
		else this.#apply(reply);
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
		const known = this.#latest;
		const isNewer = !known || view.version > known.version;
		if (!isNewer && (view.version !== known.version || view.challenge === null)) return;
		this.#latest = view;
		const comesBack = view.challenge !== null && this.view?.challenge == null;
		if (comesBack) void this.#reveal(view.challenge!);
		else this.#show(view);
	}

	/** Another page may have begun, or validated, an answer: before the challenge is shown, what it left is looked for. */
	async #reveal(challenge: AskedView): Promise<void> {
		if (this.#isRevealing) return;
		this.#isRevealing = true;
		const kept = await this.outbox.find(challenge.servedId);
		await this.drafts.restore(challenge);
		this.#isRevealing = false;
		this.#show(this.#latest!);
		if (kept) await this.outbox.resume(kept);
	}

	#show(view: CandidateView): void {
		if (view.challenge) this.drafts.begin(view.challenge.servedId);
		else if (isEnded(view.assessmentState)) this.drafts.begin(null);
		this.view = view;
		if (!this.isPaused && this.refusal === 'test-paused') this.refusal = null;
		this.outbox.wake();
		this.#focus.read();
	}
}
