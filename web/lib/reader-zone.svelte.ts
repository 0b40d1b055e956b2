/** The time zone of who reads, known once his browser runs: until then, that of most of them. */
import { onMount } from 'svelte';

export class ReaderZone {
	current = $state('Europe/Paris');

	/** In a component only. */
	constructor() {
		onMount(() => {
			this.current = Intl.DateTimeFormat().resolvedOptions().timeZone;
		});
	}
}
