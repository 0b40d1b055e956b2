/** How often one somebody may do something; beyond, the answer is `too-many-attempts` and nothing happens. */
import { RateLimiterMemory } from 'rate-limiter-flexible';

export interface RateLimit {
	/** Counts one more by this key. Returns whether it stays within the limit. */
	take(key: string): Promise<boolean>;
	/** Whether one more would be too many; counts nothing. */
	isSpent(key: string): Promise<boolean>;
}

export function rateLimit(points: number, seconds: number): RateLimit {
	const limiter = new RateLimiterMemory({ points, duration: seconds });
	return {
		take: (key) =>
			limiter.consume(key).then(
				() => true,
				() => false
			),
		isSpent: async (key) => ((await limiter.get(key))?.consumedPoints ?? 0) >= points
	};
}
