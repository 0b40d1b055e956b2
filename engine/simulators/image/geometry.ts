/** Rectangles, and what turns, mirrors and stretches them; all in pixels, y going down. */

export interface Rectangle {
	x: number;
	y: number;
	width: number;
	height: number;
}

export type Point = readonly [x: number, y: number];
/** Four corners, in order around it. */
export type Quad = readonly [Point, Point, Point, Point];

/** x′ = a·x + c·y + e and y′ = b·x + d·y + f, as the matrices of SVG are written. */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Affine = [1, 0, 0, 1, 0, 0];

export const moved = (x: number, y: number): Affine => [1, 0, 0, 1, x, y];
export const scaled = (x: number, y: number): Affine => [x, 0, 0, y, 0, 0];

/** Clockwise, as things are seen. */
export function rotated(degrees: number): Affine {
	const angle = (degrees * Math.PI) / 180;
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	return [cos, sin, -sin, cos, 0, 0];
}

/** One after the other. */
export function chain(...all: Affine[]): Affine {
	return all.reduce(([a, b, c, d, e, f], [a2, b2, c2, d2, e2, f2]) => [
		a2 * a + c2 * b,
		b2 * a + d2 * b,
		a2 * c + c2 * d,
		b2 * c + d2 * d,
		a2 * e + c2 * f + e2,
		b2 * e + d2 * f + f2
	]);
}

export const applied = ([a, b, c, d, e, f]: Affine, [x, y]: Point): Point => [
	a * x + c * y + e,
	b * x + d * y + f
];

const determinant = ([a, b, c, d]: Affine): number => a * d - b * c;

export function inverse(matrix: Affine): Affine {
	const [a, b, c, d, e, f] = matrix;
	const by = determinant(matrix);
	return [d / by, -b / by, -c / by, a / by, (c * f - d * e) / by, (b * e - a * f) / by];
}

export function cornersOf({ x, y, width, height }: Rectangle): Quad {
	return [
		[x, y],
		[x + width, y],
		[x + width, y + height],
		[x, y + height]
	];
}

export const quadOf = (matrix: Affine, rectangle: Rectangle): Quad =>
	cornersOf(rectangle).map((corner) => applied(matrix, corner)) as unknown as Quad;

/** The smallest upright rectangle around it. */
export function around(quad: Quad): Rectangle {
	const [xs, ys] = [quad.map(([x]) => x), quad.map(([, y]) => y)];
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Whether a point is in a convex quadrilateral, whichever way its corners go round; its sides are in it. */
export function isIn(quad: Quad, [x, y]: Point): boolean {
	const sides = quad.map(([x1, y1], i) => {
		const [x2, y2] = quad[(i + 1) % 4]!;
		return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
	});
	return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

export const isMirroring = (matrix: Affine): boolean => determinant(matrix) < 0;

/** How many pixels one becomes, along a side that is stretched evenly. */
export const scaleOf = (matrix: Affine): number => Math.sqrt(Math.abs(determinant(matrix)));

/** How much longer things are made in one direction than in the other: 1 when nothing is distorted. */
export function stretchOf(matrix: Affine): number {
	const [a, b, c, d] = matrix;
	const squares = a * a + b * b + c * c + d * d;
	const area = Math.abs(determinant(matrix));
	const apart = Math.sqrt(Math.max(0, squares * squares - 4 * area * area));
	return Math.sqrt((squares + apart) / (squares - apart));
}

/** By how much what stood upright leans to the right, from −180 to 180 degrees. */
export function leanOf([, , c, d]: Affine): number {
	return (Math.atan2(-c, d) * 180) / Math.PI;
}
