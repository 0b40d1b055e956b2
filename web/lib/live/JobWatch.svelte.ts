/** A job in the background, as it goes on. */
import type { JobView } from '#realtime/contract';
import { Connection } from './connection.svelte.ts';

export class JobWatch {
	job: JobView = $state.raw()!;
	readonly connection: Connection;

	/** @param now the server's clock when it drew the page */
	constructor(job: JobView, now: number) {
		this.job = job;
		this.connection = new Connection(now);
	}

	/** Whether nothing more will come of it. */
	get isOver(): boolean {
		return this.job.state === 'done' || this.job.state === 'failed';
	}

	/** Whether a try of it failed, and the next one is waited for. */
	get isToTryAgain(): boolean {
		return this.job.state === 'waiting' && this.job.tries > 0;
	}

	/** In the browser only; a job that is over is not followed. */
	open(): void {
		if (this.isOver) return;
		this.connection.open(() => void this.#watch());
		this.connection.on('job:changed', (job) => this.#take(job));
	}

	close(): void {
		this.connection.close();
	}

	async #watch(): Promise<void> {
		const reply = await this.connection.orderUntilHeard('job:watch', { jobId: this.job.id });
		if (reply.ok) this.#take(reply.data);
	}

	#take(job: JobView): void {
		if (job.id === this.job.id && job.version > this.job.version) this.job = job;
	}
}
