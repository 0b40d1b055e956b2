/** What pictures of these challenges show, in the pixels of a picture 1600 wide and 1200 high. */
import type { Rectangle } from '../../../simulators/image/geometry.ts';
import type {
	ImageAct,
	ImageSetup,
	ImageThing,
	ThingKind
} from '../../../simulators/image/model.ts';
import type { Random } from '../../../random.ts';
import type { ChallengeBody, Localized, Text } from '../../challenge.ts';
import { pick, pickNumber, pickOne, say } from '../../drawing.ts';

export const NAMES = [
	'Amina',
	'Bastien',
	'Camille',
	'Djibril',
	'Élise',
	'Farid',
	'Inès',
	'Jules',
	'Maëlle',
	'Théo'
];

/** In French. */
export const ofName = (name: string): string => (/^[AÉI]/.test(name) ? `d’${name}` : `de ${name}`);

/** By the number of their tone. */
export const COLORS: Localized[] = [
	say('rouge', 'red'),
	say('bleu', 'blue'),
	say('vert', 'green'),
	say('jaune', 'yellow'),
	say('violet', 'purple'),
	say('orange', 'orange')
];

export const inColor = (tone: number): Localized =>
	say(`Personne en ${COLORS[tone]!.fr}`, `Person in ${COLORS[tone]!.en}`);

export function thing(
	kind: ThingKind,
	name: Text | undefined,
	[x, y, width, height]: [number, number, number, number],
	more: Pick<ImageThing, 'text' | 'tone' | 'isFree'> = {}
): ImageThing {
	return { kind, ...(name !== undefined && { name }), x, y, width, height, ...more };
}

/** Somebody standing. */
export function person(tone: number, x: number, y: number, height: number): ImageThing {
	return thing('person', inColor(tone), [x, y, Math.round(height / 2.6), height], { tone });
}

/** The face of somebody who stands there, as `person` draws it. */
export function faceOf({ x, y, width, height, tone }: ImageThing): ImageThing {
	const [left, top] = [Math.round(x + 0.26 * width), Math.round(y + 0.01 * height)];
	const name = say(
		`Visage de la personne en ${COLORS[tone!]!.fr}`,
		`Face of the person in ${COLORS[tone!]!.en}`
	);
	return thing('zone', name, [left, top, Math.round(0.48 * width), Math.round(0.24 * height)]);
}

/** So many people side by side, of different colors, with room between them. */
export function peopleInRow(random: Random, count: number): ImageThing[] {
	const tones = pick(random, [...COLORS.keys()], count);
	const room = 1440 / count;
	return tones.map((tone, i) => {
		const height = pickNumber(random, 29, 34) * 20;
		const x = Math.round(80 + room * i + pickNumber(random, 0, 6) * 10);
		return person(tone, x, 1100 - height, height);
	});
}

/** The smallest rectangle of whole pixels that holds them, with an edge around. */
export function holding(things: readonly Rectangle[], edge = 20): Rectangle {
	const x = Math.floor(Math.min(...things.map((one) => one.x)) - edge);
	const y = Math.floor(Math.min(...things.map((one) => one.y)) - edge);
	const right = Math.ceil(Math.max(...things.map((one) => one.x + one.width)) + edge);
	const bottom = Math.ceil(Math.max(...things.map((one) => one.y + one.height)) + edge);
	return { x, y, width: right - x, height: bottom - y };
}

/** A rectangle of a ratio and a height around the middle of another, within a picture. */
export function framed(
	around: Rectangle,
	{ ratio, height }: { ratio: number; height: number },
	within: { width: number; height: number }
): Rectangle {
	const width = Math.round(height * ratio);
	const start = (middle: number, length: number, most: number) =>
		Math.max(0, Math.min(Math.round(middle - length / 2), most - length));
	return {
		x: start(around.x + around.width / 2, width, within.width),
		y: start(around.y + around.height / 2, height, within.height),
		...{ width, height }
	};
}

/** The largest frame of a ratio that leaves out what stands at an edge; so many pixels above the bottom. */
export function leavingOut(
	{ width, height }: { width: number; height: number },
	intruder: Rectangle,
	{ ratio: [across, down], above = 0 }: { ratio: readonly [number, number]; above?: number }
): Rectangle {
	const isLeft = intruder.x < width / 2;
	const room = (isLeft ? width - intruder.x - intruder.width : intruder.x) - 10;
	const times = Math.floor(Math.min(room / across, (height - above) / down));
	return {
		x: isLeft ? width - times * across : 0,
		y: height - above - times * down,
		...{ width: times * across, height: times * down }
	};
}

type Scene = Omit<ImageSetup, 'width' | 'height' | 'format' | 'asks'> & Partial<ImageSetup>;

/** As a camera took it: so many times the pixels that the scene is written in. */
export function photo(times: number, scene: Scene): ImageSetup {
	const { width = 1600, height = 1200, things } = scene;
	return {
		...{ format: 'jpeg', asks: {}, ...scene },
		...{ width: width * times, height: height * times },
		things: things.map((one) => ({ ...one, ...enlarged(one, times) }))
	};
}

export function enlarged({ x, y, width, height }: Rectangle, times: number): Rectangle {
	const all = [x, y, width, height].map((n) => Math.round(n * times));
	return { x: all[0]!, y: all[1]!, width: all[2]!, height: all[3]! };
}

/** How many times: cameras differ. */
export const pickTimes = (random: Random): number => pickOne(random, [1, 1.5, 2, 2.5]);

export const fileName = (random: Random): string => `IMG_${pickNumber(random, 1000, 9899)}`;

export const crop = ({ x, y, width, height }: Rectangle): ImageAct => ({
	...{ do: 'crop', x, y, width, height }
});
export const cover = (how: 'blur' | 'fill', of: Rectangle, edge = 4): ImageAct => ({
	...{ do: 'cover', how },
	...holding([of], edge)
});
export const turn = (quarters: number): ImageAct => ({ do: 'turn', quarters });
export const resize = (width: number, height: number): ImageAct => ({
	...{ do: 'resize', width, height }
});
export const exportAs = (format: ImageSetup['format'], quality = 90): ImageAct => ({
	...{ do: 'export', format, quality }
});

interface ToDo {
	instruction: Localized;
	why: Localized;
	setup: ImageSetup;
	/** One way to each picture that is right. */
	solutions: ImageAct[][];
	wrong: ImageAct[][];
}

export function toRetouch({ instruction, why, ...task }: ToDo): ChallengeBody {
	return { kind: 'practical', instruction, why, task: { simulator: 'image', ...task } };
}

/** Kilobytes, as each language writes them. */
export const kilobytes = (count: number): Localized =>
	say(`${count.toLocaleString('fr').replace(/\s/g, ' ')} Ko`, `${count.toLocaleString('en')} kB`);
