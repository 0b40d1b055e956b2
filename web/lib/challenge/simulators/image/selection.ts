/** A rectangle that is drawn on a picture, in whole pixels, whatever it is for. */
import type { Point, Rectangle } from '#engine/simulators/image/geometry';

export interface Size {
	width: number;
	height: number;
}

/** Which corner of a selection is held. */
export interface Corner {
	isRight: boolean;
	isBottom: boolean;
}

export const CORNERS: readonly Corner[] = [
	{ isRight: false, isBottom: false },
	{ isRight: true, isBottom: false },
	{ isRight: true, isBottom: true },
	{ isRight: false, isBottom: true }
];

const clamp = (n: number, least: number, most: number) => Math.min(Math.max(n, least), most);

/** The selection once one of its corners is there; the opposite one stays. @param ratio 0 when it is free */
export function withCornerAt(
	of: Rectangle,
	{ isRight, isBottom }: Corner,
	[x, y]: Point,
	{ bounds, ratio }: { bounds: Size; ratio: number }
): Rectangle {
	const left = isRight ? of.x : of.x + of.width;
	const top = isBottom ? of.y : of.y + of.height;
	const most = {
		width: isRight ? bounds.width - left : left,
		height: isBottom ? bounds.height - top : top
	};
	let width = clamp(Math.round(isRight ? x - left : left - x), 1, Math.max(1, most.width));
	let height = clamp(Math.round(isBottom ? y - top : top - y), 1, Math.max(1, most.height));
	if (ratio) ({ width, height } = inRatio(width, ratio, most));
	return { x: isRight ? left : left - width, y: isBottom ? top : top - height, width, height };
}

function inRatio(width: number, ratio: number, most: Size): Size {
	const height = Math.round(width / ratio);
	return height <= most.height
		? { width, height: Math.max(1, height) }
		: { width: Math.max(1, Math.round(most.height * ratio)), height: most.height };
}

export function shifted(of: Rectangle, [byX, byY]: Point, bounds: Size): Rectangle {
	return {
		...of,
		x: clamp(Math.round(of.x + byX), 0, bounds.width - of.width),
		y: clamp(Math.round(of.y + byY), 0, bounds.height - of.height)
	};
}

/** Between two points, whichever comes first. */
export function between(
	[x, y]: Point,
	to: Point,
	within: { bounds: Size; ratio: number }
): Rectangle {
	const from = {
		x: clamp(Math.round(x), 0, within.bounds.width),
		y: clamp(Math.round(y), 0, within.bounds.height),
		...{ width: 0, height: 0 }
	};
	return withCornerAt(from, { isRight: to[0] >= x, isBottom: to[1] >= y }, to, within);
}

/** The largest of a ratio in the middle of the picture; most of the picture when it is free. */
export function centered(ratio: number, bounds: Size): Rectangle {
	const most = ratio
		? bounds
		: { width: Math.round(bounds.width * 0.8), height: Math.round(bounds.height * 0.8) };
	const size = ratio ? inRatio(most.width, ratio, most) : most;
	const middle = (all: number, part: number) => Math.floor((all - part) / 2);
	return {
		x: middle(bounds.width, size.width),
		y: middle(bounds.height, size.height),
		...size
	};
}
