/** Something worth a word only once it has lasted: what mends itself before anybody could act on it says nothing. */
import { untrack } from 'svelte';

export class Lasting {
	/** Since when, once it has lasted long enough; null before, and when it is over. */
	since = $state<number | null>(null);

	/**
	 * In a component only.
	 * @param isOn whether it is so now
	 * @param silence milliseconds without a word
	 * @param now the clock to tell the beginning by
	 */
	constructor(isOn: () => boolean, silence: number, now: () => number) {
		$effect(() => {
			if (!isOn()) return;
			const began = untrack(now);
			const timer = setTimeout(() => (this.since = began), silence);
			return () => {
				clearTimeout(timer);
				this.since = null;
			};
		});
	}
}
