/** Several servers as one: with `REDIS_URL`, what one of them tells a room reaches the sockets of all. */
import { createAdapter } from '@socket.io/redis-streams-adapter';
import { Redis } from 'ioredis';
import { log } from './log.ts';

/** What waits for a server that does not hear for a while; what is older is repaired by the digests. */
const STREAM_LENGTH = 50_000;

/** The adapter that makes this server one of several, and what leaves them; null for a server alone. */
export function joinCluster() {
	const url = process.env.REDIS_URL;
	if (!url) return null;
	// Orders wait for Redis to come back rather than fail: the sockets of this server do not wait with them.
	const redis = new Redis(url, { maxRetriesPerRequest: null });
	let isSaid = false;
	redis.on('error', (error) => {
		if (!isSaid) log.error({ error }, 'Redis does not answer: other servers are not told');
		isSaid = true;
	});
	redis.on('ready', () => (isSaid = false));
	return {
		adapter: createAdapter(redis, {
			streamName: 'vigie',
			channelPrefix: 'vigie',
			maxLen: STREAM_LENGTH,
			onlyPlaintext: true
		}),
		leave: () => redis.disconnect()
	};
}
