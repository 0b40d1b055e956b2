/** One's own profile, as it changes: an answer given on another device shows here. */
import { onMount } from 'svelte';
import type { ProfileView } from '#realtime/contract';
import { Connection } from './connection.svelte.ts';

export class ProfileWatch {
	profile: ProfileView = $state.raw()!;
	readonly connection: Connection;

	/** @param profile as the server read it to draw the page */
	constructor(profile: ProfileView) {
		this.profile = profile;
		this.connection = new Connection(profile.at);
	}

	/** In the browser only: the first profile is drawn by the server. */
	open(): void {
		this.connection.open(() => void this.#watch());
		this.connection.on('profile:changed', (profile) => this.#take(profile));
	}

	close(): void {
		this.connection.close();
	}

	async #watch(): Promise<void> {
		const reply = await this.connection.orderUntilHeard('profile:watch', null);
		if (reply.ok) this.#take(reply.data);
	}

	/** News may overtake each other: the newest stays. */
	#take(profile: ProfileView): void {
		if (profile.at >= this.profile.at) this.profile = profile;
	}
}

/**
 * In a component only: follows a profile as long as the page lasts.
 * @param profile as the server read it to draw the page
 */
export function followProfile(profile: ProfileView): ProfileWatch {
	const watch = new ProfileWatch(profile);
	onMount(() => {
		watch.open();
		return () => watch.close();
	});
	return watch;
}
