/** A candidate's page without its screen: it does at each connection, and with each answer, what the page does. */
import type { CandidateView } from '#realtime/contract';
import type { AnswerValue } from '#engine/correction/correct';
import { normalDraw, seededRandom, type Random } from '#engine/random';
import { openSocket, order, orderUntilHeard, type ClientSocket } from '../simulation/client.ts';
import { answerAs } from '../simulation/respondent.ts';

export interface Place {
	candidateId: number;
	cookie: string;
	accessCode: string;
}

/** What a measure hears of the answers of its candidates. */
export interface AnswerLog {
	sending(candidateId: number, number: number, key: string): void;
	/** The server has it; the view is the one of the acknowledgement. */
	acknowledged(key: string, view: CandidateView): void;
	refused(key: string, because: string): void;
}

/** See `web/lib/live/connection.svelte.ts`. */
const CLOCK_CALM_MS = 5_000;

export class Sitter {
	readonly socket: ClientSocket;
	readonly candidateId: number;
	view: CandidateView | null = null;
	/** When the server last told a new connection of this page what is true. */
	backAt = 0;
	/** When it last lost its connection. */
	leftAt = 0;
	#place: Place;
	#seat: string | null = null;
	#isSending = false;
	/** Found before its turn comes: whoever finds it then answers together with all who looked at the same time. */
	#thought: { servedId: number; value: AnswerValue } | null = null;
	#random: Random;
	#ability: number;

	constructor(base: string, place: Place) {
		this.#place = place;
		this.candidateId = place.candidateId;
		this.#random = seededRandom(place.candidateId);
		this.#ability = normalDraw(this.#random);
		this.socket = openSocket(base, place.cookie);
		this.socket.on('connect', () => void this.#comeBack());
		this.socket.on('disconnect', () => (this.leftAt = performance.now()));
		this.socket.on('candidate:changed', (view) => this.#keep(view));
	}

	/** Reads the instructions. */
	async read(): Promise<void> {
		const { candidateId } = this;
		const reply = await orderUntilHeard(this.socket, 'instructions:acknowledge', { candidateId });
		if (!reply.ok) throw new Error(reply.because);
	}

	/** Types the access code, once authorized. */
	async start(): Promise<void> {
		this.#seat = crypto.randomUUID();
		const { candidateId } = this;
		const { accessCode } = this.#place;
		const entry = { candidateId, seat: this.#seat, accessCode, locale: 'fr' as const };
		const reply = await orderUntilHeard(this.socket, 'test:start', entry);
		if (!reply.ok) throw new Error(reply.because);
		this.#keep(reply.data);
	}

	/** Whether it is asked something that it knows what to do with, and does not do yet. */
	get isFree(): boolean {
		const asked = this.view?.challenge;
		if (this.#isSending || !asked) return false;
		return !asked.presented || this.#thought?.servedId === asked.servedId;
	}

	get isQuiet(): boolean {
		return !this.#isSending;
	}

	/** Answers what is asked, again and again with the same key until the server has it. */
	async answer(log: AnswerLog): Promise<void> {
		const { candidateId } = this;
		const seat = this.#seat!;
		this.#isSending = true;
		if (!this.view!.challenge!.presented) {
			const { servedId } = this.view!.challenge!;
			const page = { candidateId, seat, servedId };
			const begun = await orderUntilHeard(this.socket, 'challenge:begin', page);
			if (!begun.ok) throw new Error(`a candidate could not begin: ${begun.because}`);
			this.#keep(begun.data);
			await this.#think();
		}
		const { servedId, number } = this.view!.challenge!;
		const { value } = this.#thought!;
		const key = crypto.randomUUID();
		const answer = { candidateId, seat, servedId, key, value };
		log.sending(candidateId, number, key);
		const reply = await orderUntilHeard(this.socket, 'answer:submit', answer);
		this.#isSending = false;
		if (!reply.ok) return log.refused(key, reply.because);
		this.#keep(reply.data);
		log.acknowledged(key, reply.data);
	}

	/** What to answer to what is shown. */
	async #think(): Promise<void> {
		const { servedId, presented } = this.view!.challenge!;
		const shown = { servedId, presented: presented! };
		this.#thought = { servedId, value: await answerAs(this.#ability, shown, this.#random) };
	}

	async #comeBack(): Promise<void> {
		const { socket, candidateId } = this;
		const { id } = socket;
		setTimeout(() => void order(socket, 'clock:read', null), Math.random() * CLOCK_CALM_MS).unref();
		const watch = { candidateId, seat: this.#seat };
		const reply = await orderUntilHeard(socket, 'candidate:watch', watch);
		if (!reply.ok) throw new Error(`a candidate could not come back: ${reply.because}`);
		this.#keep(reply.data);
		if (socket.id === id) this.backAt = performance.now();
	}

	#keep(view: CandidateView): void {
		const known = this.view;
		const isNewer = !known || view.version > known.version;
		if (!isNewer && (view.version !== known.version || view.challenge === null)) return;
		this.view = view;
		const isNew = view.challenge?.servedId !== known?.challenge?.servedId;
		if (isNew && view.challenge?.presented) void this.#think();
	}
}
