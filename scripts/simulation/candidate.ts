/** A simulated candidate: a client like the browser's, with an ability, a rhythm and bad luck of its own. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { CandidateView } from '#realtime/contract';
import { seededRandom, type Random } from '#engine/random';
import { isEnded } from '#engine/invigilation/candidate-status';
import { authorizedUntil } from '#engine/invigilation/time';
import type { OrderKind, ReceiptStep } from '#engine/vocabulary';
import { openSocket, order, type ClientSocket } from './client.ts';
import { answerAs } from './respondent.ts';

export interface Habits {
	seed: number;
	/** θ, in logits. */
	ability: number;
	/** How many times faster than life. */
	speed: number;
	accessCode: string;
}

/** In life, somebody thinks for about 80 s, from a third to three times as much. */
const THINKING_MS = 80_000;
/** Chances per challenge. */
const ALERT = 0.012;
const FOCUS_LOSS = 0.04;
const CUT = 0.015;
const LEAVE = 0.006;

export class SimulatedCandidate {
	#socket: ClientSocket;
	#view: CandidateView | null = null;
	#seat: string | null = null;
	#random: Random;
	#wake: () => void = () => {};
	#isStopped = false;
	/** Orders confirmed, or about to be. */
	#heard = new Set<number>();

	constructor(
		base: string,
		cookie: string,
		private candidateId: number,
		private habits: Habits
	) {
		this.#random = seededRandom(habits.seed);
		this.#socket = openSocket(base, cookie);
		this.#socket.on('connect', () => void this.#watch());
		this.#socket.on('candidate:changed', (view) => this.#keep(view));
	}

	/** Sits the test to its end. */
	async sit(): Promise<void> {
		while (!this.#isStopped && !isEnded(this.#view?.assessmentState ?? null)) {
			const view = this.#view;
			if (!view || !this.#socket.connected) await this.#change();
			else if (view.challenge) await this.#play(view.challenge);
			else if (view.instructionsReadAt === null) await this.#read();
			else if ((authorizedUntil(view.authorizedAt) ?? 0) > Date.now()) await this.#start();
			else await this.#change();
		}
	}

	stop(): void {
		this.#isStopped = true;
		this.#socket.close();
		this.#wake();
	}

	async #watch(): Promise<void> {
		const { candidateId } = this;
		const reply = await order(this.#socket, 'candidate:watch', { candidateId, seat: this.#seat });
		if (reply.ok) this.#keep(reply.data);
	}

	async #read(): Promise<void> {
		await this.#pause(20_000);
		const { candidateId } = this;
		const reply = await order(this.#socket, 'instructions:acknowledge', { candidateId });
		if (reply.ok) this.#keep(reply.data);
	}

	async #start(): Promise<void> {
		await this.#pause(12_000);
		const { accessCode } = this.habits;
		const seat = crypto.randomUUID();
		const reply = await order(this.#socket, 'test:start', {
			candidateId: this.candidateId,
			seat,
			accessCode,
			locale: 'fr'
		});
		if (!reply.ok) return void (await this.#change());
		this.#seat = seat;
		this.#keep(reply.data);
	}

	async #play(challenge: NonNullable<CandidateView['challenge']>): Promise<void> {
		if (challenge.alertRaisedAt !== null || this.#view!.pausedAt !== null) return this.#change();
		if (!challenge.presented) return this.#begin(challenge.servedId);
		await this.#pause(THINKING_MS);
		await this.#haveBadLuck();
		const { candidateId } = this;
		const seat = this.#seat;
		const asked = this.#view?.challenge;
		if (!seat || asked?.servedId !== challenge.servedId || asked.alertRaisedAt !== null) return;
		if (this.#view!.pausedAt !== null) return;
		const { servedId } = challenge;
		if (!challenge.alertDismissed && this.#random() < ALERT) {
			const reply = await order(this.#socket, 'alert:raise', { candidateId, seat, servedId });
			if (reply.ok) this.#keep(reply.data);
			return;
		}
		const { presented } = challenge;
		const shown = { servedId, presented };
		const value = await answerAs(this.habits.ability, shown, this.#random);
		const key = crypto.randomUUID();
		const reply = await order(this.#socket, 'answer:submit', {
			candidateId,
			seat,
			servedId,
			key,
			value
		});
		if (reply.ok) this.#keep(reply.data);
	}

	async #begin(servedId: number): Promise<void> {
		await this.#pause(5_000);
		const { candidateId } = this;
		const seat = this.#seat;
		if (!seat || this.#view?.challenge?.servedId !== servedId) return;
		const reply = await order(this.#socket, 'challenge:begin', { candidateId, seat, servedId });
		if (reply.ok) this.#keep(reply.data);
		else await this.#change();
	}

	async #haveBadLuck(): Promise<void> {
		const luck = this.#random();
		const { candidateId } = this;
		const seat = this.#seat;
		if (luck < FOCUS_LOSS && seat) {
			await order(this.#socket, 'focus:report', { candidateId, seat, isLost: true });
			await this.#pause(25_000);
			await order(this.#socket, 'focus:report', { candidateId, seat, isLost: false });
		} else if (luck < FOCUS_LOSS + CUT + LEAVE) {
			this.#socket.disconnect();
			// Who leaves the page comes back without his seat, and asks to resume.
			if (luck >= FOCUS_LOSS + CUT) this.#seat = null;
			await this.#pause(40_000);
			this.#view = null;
			if (!this.#isStopped) this.#socket.connect();
			while (!this.#view && !this.#isStopped) await this.#change();
		}
	}

	/** Waits for about that long in life, never regularly. */
	async #pause(milliseconds: number): Promise<void> {
		const factor = Math.exp((this.#random() + this.#random() + this.#random() - 1.5) * 1.4);
		await sleep((milliseconds * factor) / this.habits.speed);
	}

	#change(): Promise<void> {
		// A change may have come between two looks: never wait for ever.
		return new Promise((resolve) => {
			const timer = setTimeout(resolve, 1_000);
			this.#wake = () => {
				clearTimeout(timer);
				resolve();
			};
		});
	}

	#keep(view: CandidateView): void {
		const known = this.#view;
		if (known && view.version < known.version) return;
		if (known?.version === view.version && known.challenge && !view.challenge) return;
		this.#view = view;
		this.#wake();
		for (const { id, kind } of view.orders) {
			if (this.#heard.has(id)) continue;
			this.#heard.add(id);
			void this.#confirm(id, kind);
		}
	}

	/** A message takes some time to be read. */
	async #confirm(id: number, kind: OrderKind): Promise<void> {
		const confirm = (step: ReceiptStep) =>
			order(this.#socket, 'order:acknowledge', {
				candidateId: this.candidateId,
				seat: this.#seat,
				orderIds: [id],
				step
			});
		if (kind === 'message') {
			await confirm('delivered');
			await this.#pause(15_000);
		}
		const reply = await confirm('applied');
		// Said again at the next connection.
		if (!reply.ok) this.#heard.delete(id);
	}
}
