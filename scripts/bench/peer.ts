/**
 * The published method of jsCAT, written plainly: EAP on a grid of step 0.1 from all answers so far, information of
 * every item at the estimate, all items sorted.
 */
export interface PeerItem {
	a: number;
	b: number;
	c: number;
	d: number;
}

const STEP = 0.1;
const HALF_RANGE = 6;

const probability = (theta: number, { a, b, c, d }: PeerItem) =>
	c + (d - c) / (1 + Math.exp(-a * (theta - b)));

function estimate(answers: readonly { item: PeerItem; isRight: boolean }[]): number {
	let numerator = 0;
	let total = 0;
	for (let theta = -HALF_RANGE; theta <= HALF_RANGE + STEP / 2; theta += STEP) {
		let weight = Math.exp(-0.5 * theta * theta);
		for (const { item, isRight } of answers) {
			const p = probability(theta, item);
			weight *= isRight ? p : 1 - p;
		}
		numerator += theta * weight;
		total += weight;
	}
	return numerator / total;
}

/** The most informative of the items left. */
export function nextOfPeer(
	items: readonly PeerItem[],
	answers: readonly { item: PeerItem; isRight: boolean }[]
): PeerItem {
	const theta = estimate(answers);
	const given = new Set(answers.map(({ item }) => item));
	return items
		.filter((item) => !given.has(item))
		.map((item) => {
			const p = probability(theta, item);
			const slope = (item.a * (p - item.c) * (item.d - p)) / (item.d - item.c);
			return { item, information: slope ** 2 / (p * (1 - p)) };
		})
		.sort((x, y) => y.information - x.information)[0]!.item;
}
