/** The answer on its way: kept in this browser until the server has said yes or no, through cuts, pauses and alerts. */
import type { CandidateView, Reply } from '#realtime/contract';
import type { AnswerValue } from '#engine/correction/correct';
import { isRefusedForNow } from '#engine/invigilation/answering';
import { isEnded } from '#engine/invigilation/candidate-status';
import { findPending, forgetPending, keepPending } from './pending-answer.ts';
import type { PendingAnswer } from './storage.ts';
import { isUnheard } from './unheard.ts';
import { drawUuid } from './uuid.ts';

/** What the page knows of a pause may be a little late: it asks again after so long. */
const AGAIN = 1_000;

interface Page {
	candidateId: number;
	/** What is now true, as far as the page knows. */
	view: () => CandidateView | null;
	/** The server's clock. */
	now: () => number;
	/** Sends it until the server says yes or no, or the page is closed. */
	send: (answer: PendingAnswer) => Promise<Reply<CandidateView>>;
	/** The server said yes, or no for good. */
	heard: (answer: PendingAnswer, reply: Reply<CandidateView>) => void;
}

export class AnswerOutbox {
	/** What waits for the server's word. */
	answer = $state.raw<PendingAnswer | null>(null);
	/** Whether the browser keeps it, and not the page only. */
	isHere = $state(true);

	#page: Page;
	#wake: () => void = () => {};

	constructor(page: Page) {
		this.#page = page;
	}

	/** The candidate validated, or passed. One answer at a time: a second click says the same thing again. */
	async submit(servedId: number, number: number, value: AnswerValue): Promise<void> {
		if (this.answer) return;
		const answer = { servedId, number, key: drawUuid(), value, at: this.#page.now() };
		this.answer = answer;
		this.isHere = await keepPending(this.#page.candidateId, answer);
		await this.#deliver(answer);
	}

	/** What a page that died had validated of the challenge that is asked. */
	async find(servedId: number): Promise<PendingAnswer | null> {
		const { candidateId } = this.#page;
		const found = await findPending(candidateId);
		if (!found || found.servedId === servedId) return found;
		await forgetPending(candidateId, found.key);
		return null;
	}

	/** Sends what `find` found. */
	async resume(answer: PendingAnswer): Promise<void> {
		if (this.answer) return;
		this.answer = answer;
		await this.#deliver(answer);
	}

	/** Something changed: what waited may leave. */
	wake(): void {
		this.#wake();
	}

	async #deliver(answer: PendingAnswer): Promise<void> {
		for (;;) {
			while (this.#isHeldBack()) await new Promise<void>((resolve) => (this.#wake = resolve));
			if (this.#isPastIt(answer)) break;
			const reply = await Promise.race([this.#page.send(answer), this.#replaced(answer)]);
			if (!reply) break;
			if (!reply.ok && isRefusedForNow(reply.because)) {
				await new Promise((resolve) => setTimeout(resolve, AGAIN));
				continue;
			}
			// Closed before anybody said yes or no: it stays for the next page.
			if (!reply.ok && isUnheard(reply.because)) return;
			this.answer = null;
			this.#page.heard(answer, reply);
			break;
		}
		this.answer = null;
		await forgetPending(this.#page.candidateId, answer.key);
	}

	/** Resolves once the page is told of another challenge: the acknowledgement may be lost in a cut, and come much later. */
	async #replaced({ servedId }: PendingAnswer): Promise<null> {
		for (;;) {
			const challenge = this.#page.view()?.challenge;
			if (challenge && challenge.servedId !== servedId) return null;
			await new Promise<void>((resolve) => (this.#wake = resolve));
		}
	}

	/** A pause, or an alert to be decided: it would be refused for now. */
	#isHeldBack(): boolean {
		const view = this.#page.view();
		return view?.pausedAt != null || view?.challenge?.alertRaisedAt != null;
	}

	/**
	 * Another challenge took the place of this one, or another page the place of ours. Once the test has ended, the server is
	 * asked: it may have the answer already.
	 */
	#isPastIt({ servedId }: PendingAnswer): boolean {
		const view = this.#page.view();
		if (!view || isEnded(view.assessmentState)) return false;
		return view.challenge?.servedId !== servedId;
	}
}
