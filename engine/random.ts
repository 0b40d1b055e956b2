/** A generator of numbers in [0, 1), given to whoever needs chance so that every draw can be replayed. */
export type Random = () => number;

/**
 * Seeded generator mulberry32: the same seed gives the same sequence on every machine. Not for secrets.
 *
 * @param seed any integers; only their 32 low bits count, and each one changes the whole sequence
 * @source T. Ettinger, mulberry32, public domain
 */
export function seededRandom(...seed: number[]): Random {
	let state = seed.reduce((hash, part) => Math.imul(hash ^ part, 0x9e3779b1) ^ (hash >>> 15), 1);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** One draw of the standard normal law (Box & Muller 1958). */
export function normalDraw(random: Random): number {
	return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** The numbers 0 to length − 1 in a random order, each order equally likely (Fisher–Yates). */
export function shuffledIndexes(length: number, random: Random): number[] {
	const indexes = Array.from({ length }, (_, i) => i);
	for (let i = length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[indexes[i], indexes[j]] = [indexes[j]!, indexes[i]!];
	}
	return indexes;
}
