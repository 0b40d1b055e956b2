/** What is seen of the things of a picture. */
import { applied, around, inverse, isIn, quadOf, type Point, type Rectangle } from './geometry.ts';
import type { ImageState, ImageThing } from './model.ts';

/** Seen whole; in part; not at all, cut off or covered. */
export type Sight = 'shown' | 'partial' | 'gone';

/** Points looked at along each side: who cuts a thin edge off, or leaves one, has not missed the thing. */
const POINTS = 12;

function pointsOf({ x, y, width, height }: Rectangle): Point[] {
	const at = (i: number) => (i + 0.5) / POINTS;
	return Array.from({ length: POINTS ** 2 }, (_, i) => [
		x + width * at(i % POINTS),
		y + height * at(Math.floor(i / POINTS))
	]);
}

/** Points of a thing that are seen, in the scene. */
function seenOf(state: ImageState, thing: Rectangle): Point[] {
	const { isOpaque } = state.setup.asks;
	const hiding = state.covers.filter(({ how }) => how === 'fill' || !isOpaque);
	return pointsOf(thing).filter(
		(point) =>
			state.frames.every((frame) => isIn(frame, point)) &&
			!hiding.some(({ quad }) => isIn(quad, point))
	);
}

export function sightOf(state: ImageState, thing: Rectangle): Sight {
	const seen = seenOf(state, thing).length;
	if (seen === 0) return 'gone';
	return seen === POINTS ** 2 ? 'shown' : 'partial';
}

/** Whether it is in the picture, under nothing but a blur. */
export function isBlurred(state: ImageState, thing: Rectangle): boolean {
	const blurs = state.covers.filter(({ how }) => how === 'blur');
	return seenOf({ ...state, covers: [] }, thing).some((point) =>
		blurs.some(({ quad }) => isIn(quad, point))
	);
}

export const isJudged = ({ name, isFree }: ImageThing): boolean => name !== undefined && !isFree;

/** Where a thing is in the picture, seen or not. */
export const placeOf = (state: ImageState, thing: Rectangle): Rectangle =>
	around(quadOf(state.matrix, thing));

/** Corners that hold nothing, since the picture was turned in its frame; a pixel or two are nobody's business. */
export function hasEmptyCorners(state: ImageState): boolean {
	const { width, height, matrix } = state;
	const edge = Math.max(1, Math.min(width, height) / 200);
	const [right, bottom] = [width - edge, height - edge];
	const corners: Point[] = [
		[edge, edge],
		[right, edge],
		[right, bottom],
		[edge, bottom]
	];
	const back = inverse(matrix);
	return corners.some((corner) => !state.frames.every((one) => isIn(one, applied(back, corner))));
}

/** Whether something that has a name is seen in a strip along one side of the picture. */
export function isStripEmpty(
	state: ImageState,
	{ side, share }: NonNullable<ImageState['setup']['asks']['empty']>
): boolean {
	const { width, height } = state;
	const part = share / 100;
	const isInStrip = ([x, y]: Point) =>
		({
			left: x < width * part,
			right: x > width * (1 - part),
			top: y < height * part,
			bottom: y > height * (1 - part)
		})[side];
	const named = state.setup.things.filter(({ name }) => name !== undefined);
	return !named.some((thing) =>
		seenOf(state, thing).some((point) => isInStrip(applied(state.matrix, point)))
	);
}
