/** A training, seen from a page: what is asked, what was corrected, and what waits for the network. */
import type { AnsweredChallenge, AnswerOutcome, Reply, TrainingView } from '#realtime/contract';
import type { AnswerValue } from '#engine/correction/correct';
import { fitsChallenge, type DraftValue } from '#engine/invigilation/draft';
import { isCheckpoint } from '#engine/training/checkpoint';
import type { Refusal } from '#engine/vocabulary';
import { Connection } from '$lib/live/connection.svelte';
import { inStorage, type KeptTraining, type PendingAnswer } from '$lib/live/storage';
import { drawUuid } from '$lib/live/uuid';

/** What the page shows. */
export type Stage = 'asked' | 'corrected' | 'checkpoint' | 'ended';

export class TrainingRun {
	/** What is now true. */
	view: TrainingView = $state.raw()!;
	stage = $state<Stage>('asked');
	/** The challenge answered last, with its correction. */
	corrected = $state.raw<AnsweredChallenge | null>(null);
	/** Level just reached, null when the last answer reached none. */
	levelReached = $state<number | null>(null);
	/** What waits for the word of the server. */
	pending = $state.raw<PendingAnswer | null>(null);
	/** What the form of the challenge starts with. */
	initial = $state.raw<DraftValue | null>(null);
	/** Whether what this browser keeps was looked for: before, the form would start empty. */
	isReady = $state(false);
	refusal = $state<Refusal | null>(null);
	/** Another page of the same pupil answered what was asked here. */
	isMovedOn = $state(false);
	/** Pix when the page came to the present stretch of challenges. */
	pixBefore = $state(0);
	readonly connection: Connection;

	#draft: DraftValue | null = null;
	/** What became true while an answer was on its way: shown once its correction is. */
	#held: TrainingView | null = null;

	/** @param now the server's clock when it drew the page */
	constructor(view: TrainingView, now: number) {
		this.view = view;
		this.pixBefore = view.pix;
		this.connection = new Connection(now);
	}

	/** In the browser only. */
	async open(): Promise<void> {
		const { trainingId } = this.view;
		this.connection.open(() => void this.#watch());
		this.connection.on('training:changed', (view) => {
			if (view.trainingId === trainingId) this.#take(view);
		});
		const kept = await inStorage((db) => db.get('trainings', trainingId));
		const { challenge } = this.view;
		const isOfIt = kept && challenge?.servedId === kept.servedId;
		if (isOfIt && kept.draft && fitsChallenge(kept.draft, challenge.presented)) {
			this.initial = kept.draft;
			this.#draft = kept.draft;
		}
		this.isReady = true;
		// Validated by a page that died: it leaves now. The server may have it already, and then gives its correction again.
		if (kept?.pending) await this.#deliver(kept.pending);
	}

	close(): void {
		this.connection.close();
	}

	/** Something is typed, chosen or moved. */
	change(value: DraftValue): void {
		this.#draft = value;
		void this.#keep();
	}

	/** The pupil validated, or passed. */
	async submit(value: AnswerValue): Promise<void> {
		const { challenge } = this.view;
		if (!challenge || this.pending || this.stage !== 'asked') return;
		const { servedId, number } = challenge;
		await this.#deliver({ servedId, number, key: drawUuid(), value });
	}

	/** From a correction to the next challenge, to a checkpoint or to the end. */
	goOn(): void {
		const { state, answered } = this.view;
		const comesFrom = this.stage;
		this.isMovedOn = false;
		if (state === 'completed') this.stage = 'ended';
		else if (comesFrom === 'corrected' && isCheckpoint(answered)) this.stage = 'checkpoint';
		else {
			if (comesFrom === 'checkpoint') this.pixBefore = this.view.pix;
			this.stage = 'asked';
		}
	}

	/** The challenges answered last, with their corrections. */
	async recall(): Promise<AnsweredChallenge[]> {
		const { trainingId } = this.view;
		const reply = await this.connection.orderUntilHeard('training:recall', { trainingId });
		return reply.ok ? reply.data : [];
	}

	async #deliver(answer: PendingAnswer): Promise<void> {
		const { trainingId, level } = this.view;
		const { servedId, key, value } = answer;
		this.pending = answer;
		await this.#keep();
		const reply: Reply<AnswerOutcome> = await this.connection.orderUntilHeard('training:answer', {
			trainingId,
			servedId,
			key,
			value
		});
		// The page is closed: the next one asks again.
		if (!reply.ok && reply.because === 'server-error') return;
		this.#draft = null;
		this.initial = null;
		await inStorage((db) => db.delete('trainings', trainingId));
		this.refusal = reply.ok ? null : reply.because;
		if (reply.ok) {
			this.corrected = reply.data.answered;
			this.levelReached = reply.data.view.level > level ? reply.data.view.level : null;
			this.stage = 'corrected';
		}
		this.pending = null;
		if (reply.ok) this.#take(reply.data.view);
		if (this.#held) this.#take(this.#held);
		this.#held = null;
		if (!reply.ok) void this.#watch();
	}

	async #watch(): Promise<void> {
		const { trainingId } = this.view;
		const reply = await this.connection.orderUntilHeard('training:watch', { trainingId });
		if (reply.ok) this.#take(reply.data);
	}

	#take(view: TrainingView): void {
		if (view.version < this.view.version) return;
		if (this.pending) {
			if (view.version >= (this.#held?.version ?? 0)) this.#held = view;
			return;
		}
		const before = this.view.challenge?.servedId;
		this.view = view;
		// What is shown of an answer given here stays until the pupil goes on.
		if (this.stage !== 'asked' || view.challenge?.servedId === before) return;
		this.#draft = null;
		this.initial = null;
		this.isMovedOn = true;
		if (view.state === 'completed') this.stage = 'ended';
	}

	async #keep(): Promise<void> {
		const { challenge, trainingId } = this.view;
		if (!challenge) return;
		const kept: KeptTraining = {
			servedId: challenge.servedId,
			draft: this.#draft,
			pending: this.pending
		};
		await inStorage((db) => db.put('trainings', kept, trainingId));
	}
}
