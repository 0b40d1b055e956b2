/** Work by key: for one key in the order in which it came, one after the other; for different keys, at the same time. */
export class Turns<Key> {
	#last = new Map<Key, Promise<unknown>>();

	/** Does the work once everything that came before it for that key is over, whether it went well or not. */
	take<Result>(key: Key, work: () => Promise<Result>): Promise<Result> {
		const turn = (this.#last.get(key) ?? Promise.resolve()).then(work);
		const over = turn
			.catch(() => null)
			.then(() => {
				if (this.#last.get(key) === over) this.#last.delete(key);
			});
		this.#last.set(key, over);
		return turn;
	}

	/** Waits for what is being done. */
	async settled(): Promise<void> {
		await Promise.all(this.#last.values());
	}
}
