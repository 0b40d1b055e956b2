/** Certifications whose results are waited for: whoever looks at them sees each as soon as it is published. */
import { Connection } from './connection.svelte.ts';

export class ResultWatch {
	readonly connection: Connection;
	#candidateIds: readonly number[];

	/** @param now the server's clock when it drew the page */
	constructor(candidateIds: readonly number[], now: number) {
		this.#candidateIds = candidateIds;
		this.connection = new Connection(now);
	}

	/**
	 * In the browser only.
	 * @param onChange something happened to one of them
	 */
	open(onChange: () => void): void {
		let isFirst = true;
		this.connection.open(() => {
			for (const candidateId of this.#candidateIds) {
				void this.connection.orderUntilHeard('candidate:watch', { candidateId, seat: null });
			}
			// What was published while nothing was heard is not told again.
			if (!isFirst) onChange();
			isFirst = false;
		});
		this.connection.on('candidate:changed', onChange);
	}

	close(): void {
		this.connection.close();
	}
}
