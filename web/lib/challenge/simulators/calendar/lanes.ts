/** How events at the same time stand side by side. */
export interface Lane {
	/** From 0. */
	lane: number;
	/** How many of them the events that touch each other share. */
	lanes: number;
}

interface Span {
	start: number;
	duration: number;
}

/** @param spans in the order of their starts @returns the lane of each, in the same order */
export function lanesOf(spans: readonly Span[]): Lane[] {
	const lanes: Lane[] = [];
	let [from, end] = [0, -1];
	let ends: number[] = [];
	const close = (to: number) => {
		for (let i = from; i < to; i++) lanes[i]!.lanes = ends.length;
	};
	spans.forEach(({ start, duration }, i) => {
		if (start >= end) {
			close(i);
			[from, ends] = [i, []];
		}
		const free = ends.findIndex((one) => one <= start);
		const lane = free === -1 ? ends.length : free;
		ends[lane] = start + duration;
		end = Math.max(...ends);
		lanes.push({ lane, lanes: 1 });
	});
	close(spans.length);
	return lanes;
}
