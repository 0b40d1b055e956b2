/** What the candidate has begun to answer: kept in this browser at each keystroke, and by the server within two seconds. */
import type { AskedView, Reply } from '#realtime/contract';
import {
	fitsChallenge,
	newestDraft,
	type Draft,
	type DraftValue
} from '#engine/invigilation/draft';
import { findDraft, forgetDrafts, keepDraft } from './kept-drafts.ts';
import { isUnheard } from './unheard.ts';

/** After a keystroke, and between two drafts sent: what is typed meanwhile goes together. */
const SEND_AFTER = 1_000;

export class DraftKeeper {
	/** What was begun of the challenge on screen. */
	draft = $state.raw<Draft | null>(null);
	/** Where what the form starts with was found; null once the candidate goes on, or when it starts empty. */
	restoredFrom = $state<'here' | 'server' | null>(null);
	/** Whether the browser keeps it: a private window does not, and the page must then stay open. */
	isHere = $state(true);
	/** When what the server has was written, null when it has nothing of this challenge. */
	serverHas = $state<number | null>(null);

	#candidateId: number;
	#now: () => number;
	#send: (servedId: number, draft: Draft) => Promise<Reply<null>>;
	/** Undefined before the page knows of any. */
	#servedId: number | null | undefined;
	/** What the form starts with. */
	#initial: DraftValue | null = null;
	#isWriting = false;
	/** Number of the last sending; a reply to an earlier one says nothing of now. */
	#sending = 0;
	#isSending = false;
	#isRefused = false;
	/** What the server did not take, having a newer one. */
	#outdated: Draft | null = null;
	#timer: ReturnType<typeof setTimeout> | null = null;

	/** @param now the server's clock */
	constructor(
		candidateId: number,
		now: () => number,
		send: (servedId: number, draft: Draft) => Promise<Reply<null>>
	) {
		this.#candidateId = candidateId;
		this.#now = now;
		this.#send = send;
	}

	/** Takes what was begun of a challenge that another page showed: here if it is newer, or as the server has it. */
	async restore({ servedId, presented, draft: there }: AskedView): Promise<void> {
		const found = await findDraft(this.#candidateId, servedId);
		const newest = newestDraft(found, there);
		this.begin(servedId);
		if (!newest || !fitsChallenge(newest.value, presented)) return;
		this.draft = newest;
		this.#initial = newest.value;
		this.restoredFrom = newest === found ? 'here' : 'server';
		this.serverHas = there?.writtenAt ?? null;
		void this.flush();
	}

	/** Another challenge: what was begun of the ones before is over. */
	begin(servedId: number | null): void {
		if (servedId === this.#servedId) return;
		this.#servedId = servedId;
		this.#initial = null;
		this.#isSending = false;
		this.#isRefused = false;
		this.#sending++;
		this.draft = null;
		this.restoredFrom = null;
		this.serverHas = null;
		this.isHere = true;
		void forgetDrafts(this.#candidateId, servedId);
	}

	/** What the form of this challenge starts with. */
	initial(servedId: number): DraftValue | null {
		return servedId === this.#servedId ? this.#initial : null;
	}

	/** The candidate typed, chose or moved something. */
	change(servedId: number, value: DraftValue): void {
		if (servedId !== this.#servedId) return;
		this.draft = { value, writtenAt: Math.round(this.#now()) };
		this.restoredFrom = null;
		void this.#write();
		this.#schedule();
	}

	/** Sends what the server does not have. @param isAnew whatever was sent before is lost with the connection */
	async flush(isAnew = false): Promise<void> {
		const { draft } = this;
		const servedId = this.#servedId;
		if (!draft || servedId == null || draft.writtenAt === this.serverHas) return;
		if (draft === this.#outdated) return;
		if (this.#isRefused || (this.#isSending && !isAnew)) return;
		this.#isSending = true;
		const sending = ++this.#sending;
		const reply = await this.#send(servedId, draft);
		if (sending !== this.#sending) return;
		this.#isSending = false;
		if (reply.ok) this.serverHas = draft.writtenAt;
		// Written when this page's clock was ahead, or elsewhere: the next change is sent, this one never takes its place.
		else if (reply.because === 'newer-draft-kept') this.#outdated = draft;
		else if (!isUnheard(reply.because)) this.#isRefused = true;
		if (this.draft?.writtenAt !== this.serverHas && this.draft !== this.#outdated) this.#schedule();
	}

	close(): void {
		if (this.#timer) clearTimeout(this.#timer);
		this.#isRefused = true;
	}

	#schedule(): void {
		this.#timer ??= setTimeout(() => {
			this.#timer = null;
			void this.flush();
		}, SEND_AFTER);
	}

	/** One write at a time, always of the newest: no keystroke waits for a timer. */
	async #write(): Promise<void> {
		if (this.#isWriting) return;
		this.#isWriting = true;
		for (let written: Draft | null = null; this.draft && written !== this.draft;) {
			written = this.draft;
			this.isHere = await keepDraft(this.#candidateId, this.#servedId!, written);
		}
		this.#isWriting = false;
	}
}
