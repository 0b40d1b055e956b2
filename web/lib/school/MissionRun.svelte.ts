/** A mission in the browser of its pupil: what is asked, the answer that is on its way, its correction. */
import type { MissionAnswered, MissionView } from '#realtime/contract';
import type { AnswerValue } from '#engine/correction/correct';
import type { ActivityLevel, ActivityStatus, Refusal } from '#engine/vocabulary';
import { fitsChallenge, type DraftValue } from '#engine/invigilation/draft';
import type { Connection } from '$lib/live/connection.svelte';
import { findDraft, forgetDrafts, keepDraft } from '$lib/live/kept-drafts';
import { readPageAgain } from '$lib/live/read-page-again';
import type { DraftOwner } from '$lib/live/storage';
import { drawUuid } from '$lib/live/uuid';
import { getLocale } from '$lib/paraglide/runtime';
import { connectAtEntrance } from './entrance.svelte.ts';

/** What was answered, and what its activity became by it. */
export interface Corrected extends MissionAnswered {
	level: ActivityLevel;
	status: ActivityStatus;
}

/** Another page of this pupil was quicker, or the mission changed: the page shows what is now asked. */
const ELSEWHERE: readonly Refusal[] = ['already-answered', 'challenge-not-asked', 'forbidden'];

export class MissionRun {
	view: MissionView;
	/** The correction that is read now; null while a challenge is asked. */
	corrected = $state.raw<Corrected | null>(null);
	/** An answer is on its way, through cuts as well. */
	isPending = $state(false);
	refusal = $state<Refusal | null>(null);
	/** What the form of the challenge starts with. */
	initial = $state.raw<DraftValue | null>(null);
	/** Whether what this browser keeps was looked for: before, the form would start empty. */
	isReady = $state(false);
	connection: Connection;

	constructor(view: MissionView, now: number) {
		this.view = $state.raw(view);
		this.connection = connectAtEntrance(now);
	}

	/** In a browser only. */
	open(): void {
		// What another page of his did meanwhile is heard with the next answer.
		this.connection.open(() => {});
		void this.#restore();
	}

	close(): void {
		this.connection.close();
	}

	/** The page was read again: the newest holds. */
	take(view: MissionView): void {
		if (view.version <= this.view.version) return;
		this.view = view;
		void this.#restore();
	}

	/** Something is typed, chosen or moved: kept in this browser, through a reload. */
	change(value: DraftValue): void {
		const { challenge } = this.view;
		if (!challenge) return;
		void keepDraft(this.#owner, challenge.servedId, { value, writtenAt: this.connection.now });
	}

	get #owner(): DraftOwner {
		return `mission ${this.view.runId}`;
	}

	/** Gives back what was begun of the challenge that is asked; what was begun of others is over. */
	async #restore(): Promise<void> {
		const servedId = this.view.challenge?.servedId ?? null;
		const kept = servedId === null ? null : await findDraft(this.#owner, servedId);
		const challenge = this.view.challenge;
		if (challenge && challenge.servedId !== servedId) return;
		const isOfIt = kept && challenge && fitsChallenge(kept.value, challenge.presented);
		this.initial = isOfIt ? kept.value : null;
		this.isReady = true;
		void forgetDrafts(this.#owner, servedId);
	}

	async submit(value: AnswerValue): Promise<void> {
		const { challenge, activity } = this.view;
		if (!challenge || !activity || this.isPending) return;
		this.isPending = true;
		this.refusal = null;
		const answer = { servedId: challenge.servedId, key: drawUuid(), value, locale: getLocale() };
		const reply = await this.connection.orderUntilHeard('mission:answer', answer);
		this.isPending = false;
		if (reply.ok) {
			this.corrected = {
				...reply.data.answered,
				level: activity.level,
				status: reply.data.activity
			};
			this.view = reply.data.view;
			this.initial = null;
			void forgetDrafts(this.#owner, this.view.challenge?.servedId ?? null);
		} else if (ELSEWHERE.includes(reply.because)) await readPageAgain();
		else this.refusal = reply.because;
	}

	goOn(): void {
		this.corrected = null;
	}
}
