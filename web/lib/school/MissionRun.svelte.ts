/** A mission in the browser of its pupil: what is asked, the answer that is on its way, its correction. */
import type { MissionAnswered, MissionView } from '#realtime/contract';
import type { AnswerValue } from '#engine/correction/correct';
import type { ActivityLevel, ActivityStatus, Refusal } from '#engine/vocabulary';
import { Connection } from '$lib/live/connection.svelte';
import { readPageAgain } from '$lib/live/read-page-again';
import { drawUuid } from '$lib/live/uuid';
import { getLocale } from '$lib/paraglide/runtime';

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
	connection: Connection;

	constructor(view: MissionView, now: number) {
		this.view = $state.raw(view);
		this.connection = new Connection(now, undefined, '/ecole');
	}

	/** In a browser only. */
	open(): void {
		// What another page of his did meanwhile is heard with the next answer.
		this.connection.open(() => {});
	}

	close(): void {
		this.connection.close();
	}

	/** The page was read again: the newest holds. */
	take(view: MissionView): void {
		if (view.version > this.view.version) this.view = view;
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
		} else if (ELSEWHERE.includes(reply.because)) await readPageAgain();
		else this.refusal = reply.because;
	}

	goOn(): void {
		this.corrected = null;
	}
}
