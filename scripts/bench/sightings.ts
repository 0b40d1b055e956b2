/** How long what became true takes to be seen on a screen. */
export class Sightings {
	/** Milliseconds, one for each thing seen. */
	readonly durations: number[] = [];
	/** By candidate: what was seen last, and since when the next ones are awaited. */
	#seen = new Map<number, number>();
	#awaited = new Map<number, Map<number, number>>();

	/** How many things nobody has seen yet. */
	get unseen(): number {
		let count = 0;
		for (const numbers of this.#awaited.values()) count += numbers.size;
		return count;
	}

	/**
	 * From now on, this is to be seen.
	 *
	 * @param number it grows with each change of the candidate: how many answers, which version
	 */
	await(candidateId: number, number: number): void {
		if (number <= (this.#seen.get(candidateId) ?? -1)) return void this.durations.push(0);
		const numbers = this.#awaited.get(candidateId) ?? new Map<number, number>();
		if (!numbers.has(number)) numbers.set(number, performance.now());
		this.#awaited.set(candidateId, numbers);
	}

	/** The screen shows this number of the candidate, and with it all the lower ones. */
	see(candidateId: number, number: number): void {
		this.#seen.set(candidateId, Math.max(number, this.#seen.get(candidateId) ?? number));
		const numbers = this.#awaited.get(candidateId);
		for (const [awaited, since] of numbers ?? []) {
			if (awaited > number) continue;
			this.durations.push(performance.now() - since);
			numbers!.delete(awaited);
		}
	}
}
