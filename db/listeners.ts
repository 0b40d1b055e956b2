/** Those of this process who want to hear of something each time it happens. */
export class Listeners<Args extends unknown[]> {
	#listeners = new Set<(...args: Args) => void>();

	/** Returns what stops it. */
	add(listener: (...args: Args) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	tell(...args: Args): void {
		for (const listener of this.#listeners) listener(...args);
	}
}
