/** What is found in an image editor, and what can be done to a picture. */
import {
	chain,
	IDENTITY,
	inverse,
	moved,
	quadOf,
	rotated,
	scaled,
	scaleOf,
	type Affine,
	type Rectangle
} from './geometry.ts';
import {
	COVERS,
	FORMATS,
	LARGEST,
	MIRRORS,
	MOST_STEPS,
	QUALITIES,
	STEEPEST,
	type ImageAct,
	type ImageRefusal,
	type ImageSetup,
	type ImageState
} from './model.ts';

/** Of a photo as cameras and phones save it. */
const FOUND_QUALITY = 90;

export function startImage(setup: ImageSetup): ImageState {
	const { width, height, lean = 0, turned = 0 } = setup;
	const matrix = rotatedAbout(lean, width, height);
	const upright: ImageState = {
		...{ setup, width, height, matrix },
		frames: [quadOf(inverse(matrix), { x: 0, y: 0, width, height })],
		...{ covers: [], detail: 1, tilt: null },
		...{ brightness: 0, contrast: 0, isGray: false },
		...{ format: setup.format, quality: FOUND_QUALITY }
	};
	const leaning = turned ? turn(upright, turned) : upright;
	return setup.isMirrored ? mirror(leaning, 'horizontal') : leaning;
}

export function actOnImage(state: ImageState, act: ImageAct): ImageState | ImageRefusal {
	switch (act.do) {
		case 'crop':
			return isWithin(state, act) ? crop(state, act) : 'outside';
		case 'turn':
			return [1, 2, 3].includes(act.quarters) ? turn(state, act.quarters) : 'not-angle';
		case 'straighten':
			return straighten(state, act.degrees);
		case 'mirror':
			return MIRRORS.includes(act.way) ? mirror(state, act.way) : 'not-angle';
		case 'resize':
			return [act.width, act.height].every((side) => isWhole(side, 1, LARGEST))
				? resize(state, act)
				: 'not-size';
		case 'cover': {
			if (!isWithin(state, act) || !COVERS.includes(act.how)) return 'outside';
			const quad = quadOf(inverse(state.matrix), act);
			return { ...state, covers: [...state.covers, { how: act.how, quad }] };
		}
		case 'adjust': {
			const { brightness, contrast } = act;
			const areSteps = [brightness, contrast].every((n) => isWhole(n, -MOST_STEPS, MOST_STEPS));
			return areSteps ? { ...state, brightness, contrast } : 'not-step';
		}
		case 'gray':
			return { ...state, isGray: act.isOn };
		case 'export':
			return saveAs(state, act);
	}
}

const isWhole = (n: number, least: number, most: number): boolean =>
	Number.isInteger(n) && n >= least && n <= most;

/** Whether a rectangle is one of whole pixels of the picture. */
function isWithin(of: Pick<ImageState, 'width' | 'height'>, { x, y, width, height }: Rectangle) {
	return (
		isWhole(x, 0, of.width - 1) &&
		isWhole(y, 0, of.height - 1) &&
		isWhole(width, 1, of.width - x) &&
		isWhole(height, 1, of.height - y)
	);
}

/** The last frame holds the new one. */
function crop(state: ImageState, { x, y, width, height }: Rectangle): ImageState {
	const quad = quadOf(inverse(state.matrix), { x, y, width, height });
	return {
		...state,
		...{ width, height, tilt: null },
		matrix: chain(state.matrix, moved(-x, -y)),
		frames: [...state.frames.slice(0, -1), quad]
	};
}

function turn(state: ImageState, quarters: number): ImageState {
	const { width, height } = state;
	const isAcross = quarters % 2 === 1;
	const [nextWidth, nextHeight] = isAcross ? [height, width] : [width, height];
	const about = chain(
		moved(-width / 2, -height / 2),
		rotated(quarters * 90),
		moved(nextWidth / 2, nextHeight / 2)
	);
	return {
		...state,
		...{ width: nextWidth, height: nextHeight, tilt: null },
		matrix: chain(state.matrix, about)
	};
}

function mirror(state: ImageState, way: (typeof MIRRORS)[number]): ImageState {
	const { width, height } = state;
	const flip =
		way === 'horizontal'
			? chain(scaled(-1, 1), moved(width, 0))
			: chain(scaled(1, -1), moved(0, height));
	return { ...state, tilt: null, matrix: chain(state.matrix, flip) };
}

function rotatedAbout(degrees: number, width: number, height: number): Affine {
	const centered = moved(-width / 2, -height / 2);
	return chain(IDENTITY, centered, rotated(degrees), moved(width / 2, height / 2));
}

/**
 * The picture turns within its frame, and leaves empty corners. As long as nothing else is done it turns from where it
 * was, so that whoever tries several angles loses nothing.
 */
function straighten(state: ImageState, degrees: number): ImageState | ImageRefusal {
	const isStep = Number.isInteger(degrees * 2) && Math.abs(degrees) <= STEEPEST;
	if (!isStep) return 'not-angle';
	const { width, height, tilt } = state;
	const from = tilt?.from ?? { matrix: state.matrix, frames: state.frames };
	if (degrees === 0) return { ...state, ...from, tilt: null };
	const matrix = chain(from.matrix, rotatedAbout(degrees, width, height));
	const frame = quadOf(inverse(matrix), { x: 0, y: 0, width, height });
	return { ...state, matrix, frames: [...from.frames, frame], tilt: { degrees, from } };
}

function resize(
	state: ImageState,
	{ width, height }: Pick<ImageState, 'width' | 'height'>
): ImageState {
	const matrix = chain(state.matrix, scaled(width / state.width, height / state.height));
	const detail = Math.min(state.detail, scaleOf(matrix));
	return { ...state, width, height, matrix, detail, tilt: null };
}

function saveAs(
	state: ImageState,
	{ format, quality }: Extract<ImageAct, { do: 'export' }>
): ImageState | ImageRefusal {
	if (!FORMATS.includes(format) || !QUALITIES.includes(quality)) return 'not-quality';
	if (format === 'svg' && !state.setup.isVector) return 'not-vector';
	return { ...state, format, quality };
}
