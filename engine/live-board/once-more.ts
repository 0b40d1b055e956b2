/** The same work, one at a time: asked for while it is being done, it is done once more, however often it was. */
export function onceMore<Args extends unknown[]>(
	work: (...args: Args) => Promise<void>
): (...args: Args) => Promise<void> {
	/** How often it was asked for since nobody did. */
	let asks = 0;
	return async (...args) => {
		asks++;
		if (asks > 1) return;
		try {
			for (let heard = 0; heard < asks;) {
				heard = asks;
				await work(...args);
			}
		} finally {
			asks = 0;
		}
	};
}
