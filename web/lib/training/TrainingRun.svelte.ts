/** A training, seen from a page: what is asked, what was corrected, and what waits for the network. */
import type { AnsweredChallenge, AnswerOutcome, Reply, TrainingView } from '#realtime/contract';
import type { AnswerValue } from '#engine/correction/correct';
import { fitsChallenge, type DraftValue } from '#engine/invigilation/draft';
import { isCheckpoint } from '#engine/training/checkpoint';
import type { ReceiptStep, Refusal } from '#engine/vocabulary';
import { Connection } from '$lib/live/connection.svelte';
import type { FocusWatch } from '$lib/live/FocusWatch';
import { inStorage, type KeptTraining, type PendingTrainingAnswer } from '$lib/live/storage';
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
	pending = $state.raw<PendingTrainingAnswer | null>(null);
	/** What the form of the challenge starts with. */
	initial = $state.raw<DraftValue | null>(null);
	/** Whether what this browser keeps was looked for: before, the form would start empty. */
	isReady = $state(false);
	refusal = $state<Refusal | null>(null);
	/** Another page of the same pupil answered what was asked here. */
	isMovedOn = $state(false);
	/** The page was left while the focused challenge was asked. */
	isFocusLost = $state(false);
	isBeginning = $state(false);
	/** Pix when the page came to the present stretch of challenges. */
	pixBefore = $state(0);
	readonly connection: Connection;

	#draft: DraftValue | null = null;
	/** Of what is asked, hidden or not. */
	#servedId: number | undefined;
	/** What became true while an answer was on its way: shown once its correction is. */
	#held: TrainingView | null = null;
	/** None before a focused challenge is asked. */
	#focus: FocusWatch | null = null;
	#isClosed = false;

	/** @param now the server's clock when it drew the page */
	constructor(view: TrainingView, now: number) {
		this.view = view;
		this.#servedId = view.challenge?.servedId;
		this.pixBefore = pixOf(view);
		this.connection = new Connection(now);
	}

	/** Of the certification test: nothing is corrected before its end, and its time counts. */
	get isPractice(): boolean {
		return this.view.subject.kind === 'practice';
	}

	/** Milliseconds before the end of a practice test, or of the hour of a class, never negative; null without an end. */
	get timeLeft(): number | null {
		const { subject, endsAt } = this.view;
		const end = subject.kind === 'practice' ? subject.deadlineAt : endsAt;
		return end === null ? null : Math.max(0, end - this.connection.now);
	}

	/** In the browser only. */
	async open(): Promise<void> {
		const { trainingId } = this.view;
		this.connection.open(() => void this.refresh());
		this.connection.on('training:changed', (view) => {
			if (view.trainingId === trainingId) this.#take(view);
		});
		const kept = await this.#restore();
		void this.#watchFocus();
		// Validated by a page that died: it leaves now. The server may have it already, and then gives its correction again.
		if (kept?.pending) await this.#deliver(kept.pending);
	}

	/** Gives back what this browser keeps of what is asked. */
	async #restore(): Promise<KeptTraining | undefined> {
		this.isReady = false;
		const kept = await inStorage((db) => db.get('trainings', this.view.trainingId));
		const { challenge } = this.view;
		const isOfIt = kept && challenge?.servedId === kept.servedId;
		if (isOfIt && kept.draft && fitsChallenge(kept.draft, challenge.presented)) {
			this.initial = kept.draft;
			this.#draft = kept.draft;
		}
		if (isOfIt && kept.isFocusLost) this.isFocusLost = true;
		this.isReady = true;
		return kept ?? undefined;
	}

	close(): void {
		this.#isClosed = true;
		this.#focus?.stop();
		this.connection.close();
	}

	/** A timed challenge is shown, and its time counts. */
	async begin(): Promise<void> {
		const { challenge, trainingId } = this.view;
		if (!challenge || this.isBeginning) return;
		this.isBeginning = true;
		const { servedId } = challenge;
		const reply = await this.connection.orderUntilHeard('training:begin', { trainingId, servedId });
		this.isBeginning = false;
		this.refusal = reply.ok ? null : reply.because;
		if (reply.ok) this.#take(reply.data);
		else void this.refresh();
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
		const at = this.connection.clock.exact();
		const { isFocusLost } = this;
		await this.#deliver({ servedId, number, key: drawUuid(), value, at, isFocusLost });
	}

	/** From a correction to the next challenge, to a checkpoint or to the end. */
	goOn(): void {
		const { state, answered } = this.view;
		const comesFrom = this.stage;
		this.isMovedOn = false;
		if (state === 'completed') this.stage = 'ended';
		else if (comesFrom === 'corrected' && !this.isPractice && isCheckpoint(answered))
			this.stage = 'checkpoint';
		else {
			if (comesFrom === 'checkpoint') this.pixBefore = pixOf(this.view);
			this.stage = 'asked';
		}
		void this.#watchFocus();
	}

	/** The challenges answered last, with their corrections. */
	async recall(): Promise<AnsweredChallenge[]> {
		const { trainingId } = this.view;
		const reply = await this.connection.orderUntilHeard('training:recall', { trainingId });
		return reply.ok ? reply.data : [];
	}

	async #deliver(answer: PendingTrainingAnswer): Promise<void> {
		const { trainingId } = this.view;
		const level = levelOf(this.view);
		const { servedId, key, value, isFocusLost, at } = answer;
		this.pending = answer;
		await this.#keep();
		const reply: Reply<AnswerOutcome> = await this.connection.orderUntilHeard(
			'training:answer',
			() => ({
				...{ trainingId, servedId, key, value, isFocusLost },
				agoMs: this.connection.clock.since(at)
			})
		);
		// The page is closed: the next one asks again.
		if (!reply.ok && reply.because === 'server-error') return;
		// Its time was not counted yet: the answer is there again once it is.
		const isToBegin = !reply.ok && reply.because === 'challenge-not-begun';
		if (!isToBegin || value.kind === 'skip') this.#draft = null;
		else this.#draft = value;
		this.initial = this.#draft;
		// Nobody waits for it: kept a moment longer by a page that dies, the answer is sent again and counts once.
		void inStorage((db) => db.delete('trainings', trainingId));
		this.refusal = reply.ok ? null : reply.because;
		if (reply.ok) {
			this.corrected = reply.data.answered;
			const reached = levelOf(reply.data.view);
			this.levelReached = reached > level ? reached : null;
			this.stage = 'corrected';
		}
		this.pending = null;
		// Answered: in a pause, what follows is not known yet.
		if (reply.ok) this.#servedId = undefined;
		if (reply.ok) this.#take(reply.data.view);
		if (this.#held) this.#take(this.#held);
		this.#held = null;
		if (reply.ok && !reply.data.answered) this.goOn();
		if (!reply.ok) void this.refresh();
	}

	/** The page has these orders of a teacher, or its pupil has read them. */
	acknowledge = async (orderIds: number[], step: ReceiptStep): Promise<void> => {
		const { trainingId } = this.view;
		const sent = { trainingId, orderIds, step };
		const reply = await this.connection.orderUntilHeard('training:acknowledge', sent);
		if (reply.ok) this.#take(reply.data);
	};

	/** Asks what is now true, and hears of what follows. */
	async refresh(): Promise<void> {
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
		const before = this.#servedId;
		// In a pause it is hidden, and asked all the same.
		const asked = view.pausedAt === null ? view.challenge?.servedId : before;
		this.#servedId = asked;
		this.view = view;
		if (asked !== before) this.isFocusLost = false;
		void this.#watchFocus();
		if (view.pausedAt !== null) this.initial = this.#draft;
		// What is shown of an answer given here stays until the pupil goes on.
		if (this.stage !== 'asked' || asked === before) return;
		this.#draft = null;
		this.initial = null;
		// The page was opened in a pause that is over.
		if (before === undefined) return void this.#restore();
		// The end of a practice test is that of its time, as much as of another page; a teacher says himself what he takes in.
		const isTakenIn = view.orders.some(({ kind }) => kind === 'close');
		this.isMovedOn = !isTakenIn && (!this.isPractice || view.state === 'started');
		if (view.state === 'completed') this.stage = 'ended';
	}

	async #watchFocus(): Promise<void> {
		this.#focus?.read();
		if (this.#focus || !this.view.challenge?.isFocused) return;
		const part = await import('$lib/live/FocusWatch').catch(() => null);
		if (!part || this.#focus || this.#isClosed) return;
		this.#focus = new part.FocusWatch(
			() => this.stage === 'asked' && !this.pending && Boolean(this.view.challenge?.isFocused),
			(isLost, _, isFromStop) => this.#notice(isLost && !isFromStop)
		);
		this.#focus.start();
		this.#focus.read();
	}

	/** Another page of the same pupil may keep what is typed there. */
	async #notice(isLost: boolean): Promise<void> {
		const { challenge, trainingId } = this.view;
		if (!isLost || !challenge) return;
		this.isFocusLost = true;
		const kept = await inStorage((db) => db.get('trainings', trainingId));
		if (kept?.servedId !== challenge.servedId) return this.#keep();
		await inStorage((db) => db.put('trainings', { ...kept, isFocusLost: true }, trainingId));
	}

	async #keep(): Promise<void> {
		const { challenge, trainingId } = this.view;
		if (!challenge) return;
		const kept: KeptTraining = {
			servedId: challenge.servedId,
			draft: this.#draft,
			pending: this.pending,
			isFocusLost: this.isFocusLost
		};
		await inStorage((db) => db.put('trainings', kept, trainingId));
	}
}

/** A campaign has neither pix nor a level of its own. */
const pixOf = ({ subject }: TrainingView) => (subject.kind === 'competence' ? subject.pix : 0);
const levelOf = ({ subject }: TrainingView) => (subject.kind === 'competence' ? subject.level : 0);
