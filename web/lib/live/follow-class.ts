/** The results of a campaign, as they come in: the page reads again what it shows. */
import { onMount } from 'svelte';
import type { ClassDigest } from '#realtime/contract';
import { Connection } from './connection.svelte.ts';
import { readPageAgain } from './read-page-again.ts';

/** A whole class answers at once: pages of results read again at most so often. */
const CALM = 2_000;

/**
 * In a component only: follows a campaign as long as the page lasts.
 *
 * @param drawn the digest of what the page shows; a function, since it is drawn again
 * @param what its loads depend on, see `readPageAgain`
 */
export function followClass(
	campaignId: number,
	drawn: () => ClassDigest,
	now: number,
	what?: string
): Connection {
	const connection = new Connection(now);
	let timer: ReturnType<typeof setTimeout> | undefined;
	const readSoon = () => {
		timer ??= setTimeout(() => {
			timer = undefined;
			void readPageAgain(what);
		}, CALM);
	};
	const compare = ({ count, fold }: ClassDigest) => {
		if (count !== drawn().count || fold !== drawn().fold) readSoon();
	};
	onMount(() => {
		connection.open(async () => {
			const reply = await connection.orderUntilHeard('class:follow', { campaignId });
			// Something happened between the drawing of the page and now, or during a cut.
			if (reply.ok) compare(reply.data);
		});
		connection.on('class:changed', (change) => {
			if (change.campaignId === campaignId) readSoon();
		});
		connection.on('class:digest', (digest) => {
			if (digest.campaignId === campaignId) compare(digest);
		});
		return () => {
			clearTimeout(timer);
			connection.close();
		};
	});
	return connection;
}
