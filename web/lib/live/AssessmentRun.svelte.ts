/** A candidate's test, seen from his page: what is now true, and what he may ask. */
import type { CandidateView, Reply } from '#realtime/contract';
import type { AnswerValue } from '#engine/correction/correct';
import { candidateStatus } from '#engine/invigilation/candidate-status';
import type { Locale, Refusal } from '#engine/vocabulary';
import { Connection } from './connection.svelte.ts';
import {
	drawKey,
	findPending,
	forgetPending,
	keepPending,
	type PendingAnswer
} from './pending-answer.ts';

export class AssessmentRun {
	view = $state.raw<CandidateView | null>(null);
	/** Why the last order was refused. */
	refusal = $state<Refusal | null>(null);
	isSending = $state(false);
	connection: Connection;

	#candidateId: number;
	/** Kept in memory only: a page that is left or loaded again has lost the test. */
	#seat: string | null = null;
	#pending: PendingAnswer | null = null;

	constructor(candidateId: number, serverNow: number) {
		this.#candidateId = candidateId;
		this.connection = new Connection(serverNow);
		this.connection.open(() => void this.#watch());
		this.connection.on('candidate:changed', (view) => this.#keep(view));
	}

	get status() {
		return this.view && candidateStatus(this.view, this.connection.now);
	}

	/** Milliseconds before the end of the test, never negative. */
	get timeLeft(): number | null {
		const deadline = this.view?.deadlineAt ?? null;
		return deadline === null ? null : Math.max(0, deadline - this.connection.now);
	}

	async acknowledgeInstructions(): Promise<void> {
		this.#apply(
			await this.connection.order('instructions:acknowledge', { candidateId: this.#candidateId })
		);
	}

	async start(accessCode: string, locale: Locale): Promise<void> {
		await this.#while(async () => {
			const candidateId = this.#candidateId;
			const reply = await this.connection.order('test:start', { candidateId, accessCode, locale });
			if (!reply.ok) return this.#apply(reply);
			this.#seat = reply.data.seat;
			this.#apply({ ok: true, data: reply.data.view });
			await this.#sendKept(candidateId);
		});
	}

	async submit(value: AnswerValue): Promise<void> {
		const challenge = this.view?.challenge;
		if (!challenge) return;
		const answer = { servedId: challenge.servedId, key: drawKey(), value };
		await keepPending(this.#candidateId, answer);
		await this.#while(() => this.#sendPending(answer));
	}

	async raiseAlert(): Promise<void> {
		const servedId = this.view?.challenge?.servedId;
		if (!servedId || !this.#seat) return;
		const page = { candidateId: this.#candidateId, seat: this.#seat, servedId };
		await this.#while(async () => this.#apply(await this.connection.order('alert:raise', page)));
	}

	async reportFocus(isLost: boolean): Promise<void> {
		if (!this.#seat || this.status !== 'answering') return;
		await this.connection.order('focus:report', {
			candidateId: this.#candidateId,
			seat: this.#seat,
			isLost
		});
	}

	close(): void {
		this.connection.close();
	}

	/** At each connection: what is true now, then the answer that the cut may have swallowed. */
	async #watch(): Promise<void> {
		const reply = await this.connection.order('candidate:watch', {
			candidateId: this.#candidateId,
			seat: this.#seat
		});
		this.#apply(reply);
		if (reply.ok && this.#pending) await this.#while(() => this.#sendPending(this.#pending));
		if (reply.ok && !document.hasFocus()) await this.reportFocus(true);
	}

	/** The answer that another page of this candidate left behind, if its challenge is still asked. */
	async #sendKept(candidateId: number): Promise<void> {
		const kept = await findPending(candidateId);
		if (kept && kept.servedId === this.view?.challenge?.servedId) await this.#sendPending(kept);
		else await forgetPending(candidateId);
	}

	/** Sends the answer; without a reply it stays pending, and goes again at the next connection. */
	async #sendPending(answer: PendingAnswer | null): Promise<void> {
		if (!answer || !this.#seat) return;
		this.#pending = answer;
		const candidateId = this.#candidateId;
		const order = { candidateId, seat: this.#seat, ...answer };
		const reply = await this.connection.order('answer:submit', order);
		if (!reply.ok && reply.because === 'server-error') {
			this.refusal = this.connection.link === 'online' ? reply.because : null;
			return;
		}
		this.#pending = null;
		await forgetPending(candidateId);
		this.#apply(reply);
	}

	/** An answer on its way, kept here until the server has it. */
	get hasPending(): boolean {
		return this.isSending && this.connection.link !== 'online';
	}

	async #while(work: () => Promise<void>): Promise<void> {
		this.isSending = true;
		try {
			await work();
		} finally {
			this.isSending = this.#pending !== null;
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
	}
}
