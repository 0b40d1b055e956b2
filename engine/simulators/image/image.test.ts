import { describe, expect, it } from 'vitest';
import { run } from '../simulator.ts';
import { image } from './image.ts';
import type { ImageAct, ImageAsks, ImageSetup } from './model.ts';
import { weightOf } from './weight.ts';

const setup: ImageSetup = {
	...{ name: 'plage', setting: 'sea', width: 800, height: 600, format: 'jpeg', asks: {} },
	things: [
		{ kind: 'boat', name: { fr: 'Bateau', en: 'Boat' }, x: 100, y: 100, width: 200, height: 160 },
		{ kind: 'person', name: 'Élise', x: 500, y: 200, width: 100, height: 260 },
		{ kind: 'tree', name: 'Arbre', x: 700, y: 200, width: 60, height: 90, isFree: true },
		{ kind: 'bin', x: 0, y: 500, width: 60, height: 90 }
	]
};
const asking = (asks: ImageAsks, more: Partial<ImageSetup> = {}) => ({ ...setup, ...more, asks });
const after = (acts: ImageAct[], of = setup) => run(image, of, acts)!;
const reached = (expected: ImageAct[], given: ImageAct[], of = setup) =>
	image.isReached(after(expected, of), after(given, of));

const crop = (x: number, y: number, width: number, height: number): ImageAct => ({
	...{ do: 'crop', x, y, width, height }
});
const cover = (
	how: 'blur' | 'fill',
	...[x, y, width, height]: [number, number, number, number]
): ImageAct => ({ do: 'cover', how, x, y, width, height });
const turn = (quarters: number): ImageAct => ({ do: 'turn', quarters });
const straighten = (degrees: number): ImageAct => ({ do: 'straighten', degrees });
const mirror = (way: 'horizontal' | 'vertical'): ImageAct => ({ do: 'mirror', way });
const resize = (width: number, height: number): ImageAct => ({ do: 'resize', width, height });
const adjust = (brightness: number, contrast = 0): ImageAct => ({
	...{ do: 'adjust', brightness, contrast }
});
const gray: ImageAct = { do: 'gray', isOn: true };
const save = (format: ImageSetup['format'], quality = 90): ImageAct => ({
	...{ do: 'export', format, quality }
});
const BOAT = crop(90, 90, 220, 180);

describe('an image editor', () => {
	it('leaves a picture of the size that was cut, turned or asked, and the state before as it was', () => {
		const before = image.start(setup);
		const sizes = [[BOAT], [BOAT, turn(1)], [turn(2)], [resize(400, 300)], [straighten(5)]].map(
			(acts) => [after(acts).width, after(acts).height]
		);
		expect(sizes).toEqual([
			[220, 180],
			[180, 220],
			[800, 600],
			[400, 300],
			[800, 600]
		]);
		expect(before).toEqual(image.start(setup));
	});

	it.each<[string, ImageAct, string]>([
		['to cut out of the picture', crop(700, 0, 101, 10), 'outside'],
		['to cut below it', crop(0, 599, 1, 2), 'outside'],
		['to cut nothing', crop(0, 0, 0, 10), 'outside'],
		['to cut before it', crop(-1, 0, 10, 10), 'outside'],
		['to cut a part of a pixel', crop(0.5, 0, 10, 10), 'outside'],
		['to cut what is no number', crop(NaN, 0, 10, 10), 'outside'],
		['to cover out of the picture', cover('blur', 0, 590, 10, 11), 'outside'],
		['to cover with something else', cover('ink' as 'blur', 0, 0, 10, 10), 'outside'],
		['a part of a quarter of a turn', turn(1.5), 'not-angle'],
		['no turn', turn(0), 'not-angle'],
		['another mirror', mirror('round' as 'vertical'), 'not-angle'],
		['a third of a degree', straighten(1 / 3), 'not-angle'],
		['too steep an angle', straighten(45.5), 'not-angle'],
		['a side of nothing', resize(0, 10), 'not-size'],
		['too long a side', resize(10, 10_000), 'not-size'],
		['a part of a pixel', resize(10.5, 10), 'not-size'],
		['too many steps of light', adjust(5), 'not-step'],
		['half a step of contrast', adjust(0, 0.5), 'not-step'],
		['a format that there is not', save('gif' as 'png'), 'not-quality'],
		['a quality that there is not', save('jpeg', 42), 'not-quality'],
		['shapes of pixels', save('svg'), 'not-vector']
	])('refuses %s', (_, act, refusal) => {
		expect(image.act(image.start(setup), act)).toBe(refusal);
	});

	it('saves shapes as shapes', () => {
		expect(after([save('svg')], { ...setup, isVector: true }).format).toBe('svg');
	});

	it('straightens from where it was, so that trying loses nothing', () => {
		const tried = after([straighten(20), straighten(-20), straighten(5)]);
		expect(tried.frames).toEqual(after([straighten(5)]).frames);
		expect(after([straighten(5), straighten(0)])).toEqual(after([]));
		expect(after([straighten(5), turn(1), straighten(0)]).frames).toHaveLength(2);
	});

	it('finds a picture as it was taken: turned, leaning, mirrored', () => {
		const found = { ...setup, turned: 1, lean: 4, isMirrored: true } as const;
		expect(after([], found)).toMatchObject({ width: 600, height: 800 });
		expect(reached([mirror('horizontal'), turn(3)], [], found)).toBe(false);
		const cut = crop(60, 60, 680, 480);
		const right: ImageAct[] = [mirror('horizontal'), turn(3), straighten(-4), cut];
		expect(image.lines(after(right, found), after(right, found)).at(-1)).toMatchObject({
			isRight: true
		});
		expect(reached(right, right, found)).toBe(true);
	});
});

describe('a picture that was asked', () => {
	it('may be cut in any way that leaves the same things whole', () => {
		expect(reached([BOAT], [crop(60, 0, 420, 600)])).toBe(true);
		expect(reached([BOAT], [crop(50, 0, 700, 600), crop(10, 0, 400, 600)])).toBe(true);
		expect(reached([BOAT], [crop(101, 100, 199, 160)])).toBe(true);
	});

	it.each<[string, ImageAct[], ImageAct[]]>([
		['nothing is done', [BOAT], []],
		['another thing is left', [BOAT], [crop(480, 180, 140, 300)]],
		['a thing is cut', [BOAT], [crop(150, 0, 200, 600)]],
		['a part of what is to go is left', [BOAT], [crop(0, 0, 530, 600)]],
		['it is turned', [BOAT], [BOAT, turn(1)]],
		['it is upside down', [turn(2)], []],
		['it is mirrored', [BOAT], [BOAT, mirror('horizontal')]],
		['a mirror stands for a turn', [turn(2)], [mirror('vertical')]],
		['it leans', [BOAT], [straighten(2), BOAT]],
		['it is stretched', [BOAT], [BOAT, resize(220, 200)]],
		['it is enlarged', [BOAT], [BOAT, resize(440, 360)]],
		['it is enlarged again', [BOAT], [BOAT, resize(110, 90), resize(220, 180)]],
		['it is in gray', [BOAT], [BOAT, gray]],
		['it is in color', [gray], []],
		['it is darker', [adjust(3)], [adjust(1)]],
		['it has more contrast', [], [adjust(0, 2)]],
		['a corner is empty', [], [straighten(0.5), crop(0, 0, 790, 590)]]
	])('is not there when %s', (_, expected, given) => {
		expect(reached(expected, given)).toBe(false);
	});

	it('may differ by what nobody sees', () => {
		expect(reached([adjust(3)], [adjust(2)])).toBe(true);
		expect(reached([], [straighten(1), crop(20, 20, 760, 560)])).toBe(true);
		expect(reached([turn(2)], [mirror('horizontal'), mirror('vertical')])).toBe(true);
		expect(reached([], [resize(401, 300)])).toBe(true);
		expect(reached([BOAT], [crop(90, 90, 221, 181), resize(100, 82)])).toBe(true);
	});

	it('hides a thing by cutting or by covering it whole, and by neither in part', () => {
		const hidden = [cover('fill', 490, 190, 120, 280)];
		expect(reached(hidden, hidden)).toBe(true);
		expect(reached(hidden, [crop(0, 0, 480, 600)])).toBe(true);
		expect(reached(hidden, [cover('blur', 490, 190, 120, 280)])).toBe(true);
		expect(
			reached(hidden, [cover('blur', 490, 190, 120, 150), cover('fill', 490, 330, 120, 150)])
		).toBe(true);
		expect(reached(hidden, [cover('fill', 490, 190, 120, 150)])).toBe(false);
		expect(reached(hidden, [...hidden, cover('fill', 100, 100, 50, 50)])).toBe(false);
		expect(reached(hidden, [turn(1), cover('fill', 130, 490, 280, 120), turn(3)])).toBe(true);
	});

	it('keeps a cover on what it covers, whatever is done next', () => {
		const [hidden, cut] = [cover('fill', 490, 190, 120, 280), crop(400, 100, 400, 400)];
		expect(reached([cut, cover('fill', 90, 90, 120, 280)], [hidden, cut])).toBe(true);
	});

	it('is not hidden by a blur when a blur can be guessed through, nor by a cover when it is to be cut', () => {
		const [blur, fill] = (['blur', 'fill'] as const).map((how) => cover(how, 490, 190, 120, 280));
		expect(reached([fill!], [blur!], asking({ isOpaque: true }))).toBe(false);
		expect(reached([fill!], [blur!, fill!], asking({ isOpaque: true }))).toBe(true);
		expect(reached([BOAT], [fill!], asking({ isUncovered: true }))).toBe(false);
	});

	it.each<[string, ImageAsks, ImageAct[], ImageAct[]]>([
		['the width', { width: { least: 400, most: 400 } }, [resize(400, 300)], [resize(402, 301)]],
		['the height', { height: { least: 400 } }, [], [resize(520, 390)]],
		['the ratio', { ratio: [1, 1] }, [crop(100, 0, 600, 600)], [crop(100, 0, 610, 600)]],
		['the weight', { weight: { most: 60 } }, [save('jpeg', 50)], [save('jpeg', 70)]],
		['the quality', { quality: { least: 60 } }, [save('webp', 60)], [save('webp', 55)]],
		['the format', { formats: ['png', 'webp'] }, [save('webp')], [save('jpeg')]],
		[
			'the share of a thing',
			{ fills: { thing: 1, span: { least: 60, most: 70 } } },
			[crop(60, 80, 740, 400)],
			[crop(60, 80, 740, 480)]
		],
		[
			'a free strip',
			{ empty: { side: 'left', share: 15 } },
			[crop(0, 0, 640, 600)],
			[crop(50, 0, 640, 600)]
		],
		['a free strip above', { empty: { side: 'top', share: 15 } }, [], [crop(0, 50, 800, 550)]],
		[
			'a free strip on the right',
			{ empty: { side: 'right', share: 5 } },
			[],
			[crop(0, 0, 620, 600)]
		],
		['a free strip below', { empty: { side: 'bottom', share: 20 } }, [], [crop(0, 0, 800, 520)]]
	])('is what is asked in figures: %s', (_, asks, right, wrong) => {
		const of = asking(asks);
		const expected = after(right, of);
		expect(image.lines(expected, expected).filter(({ isRight }) => !isRight)).toEqual([]);
		expect(image.isReached(expected, after(wrong, of))).toBe(false);
	});

	it('is of the format that was chosen for it, where it is to be chosen', () => {
		const of = { ...setup, isFormatJudged: true } as const;
		expect(reached([save('png')], [save('webp')], of)).toBe(false);
		expect(reached([save('png')], [save('webp')])).toBe(true);
	});

	it('loses its transparency in a JPEG', () => {
		const of = { ...setup, isTransparent: true, format: 'png' } as const;
		expect(reached([], [save('jpeg')], of)).toBe(false);
		expect(reached([], [save('webp')], of)).toBe(true);
	});

	it('is as sharp as ever when shapes are enlarged', () => {
		expect(reached([], [resize(1600, 1200)], { ...setup, isVector: true })).toBe(true);
	});
});

describe('the weight of a picture', () => {
	const weighs = (acts: ImageAct[], of = setup) => weightOf(after(acts, of));

	it('depends on its pixels, its format and its quality', () => {
		// 480,000 pixels.
		expect(weighs([save('jpeg', 100)])).toBe(254);
		expect(weighs([save('jpeg', 50)])).toBe(44);
		expect(weighs([save('webp', 50)])).toBe(31);
		expect(weighs([save('jpeg', 50), gray])).toBe(38);
		expect(weighs([save('png')])).toBe(768);
		expect(weighs([save('png'), gray])).toBe(384);
		expect(weighs([save('png')], { ...setup, isVector: true })).toBe(38);
		expect(weighs([save('svg')], { ...setup, isVector: true })).toBe(6);
		expect(weighs([resize(400, 300), save('png')])).toBe(192);
		expect(weighs([resize(1, 1)])).toBe(1);
	});
});

describe('a correction of a picture', () => {
	const said = (state: ImageAct[], other: ImageAct[] | null, of = setup) =>
		image
			.lines(after(state, of), other && after(other, of))
			.map(({ text, isRight }) => [
				(typeof text === 'string' ? text : text.fr).replaceAll('\u00A0', ' '),
				isRight
			]);

	it('says what is seen, and what is wrong besides', () => {
		expect(said([crop(150, 0, 400, 600), resize(400, 500)], [BOAT])).toEqual([
			['Bateau : en partie', false],
			['Élise : en partie', false],
			['Déformée', false]
		]);
		expect(said([BOAT], [BOAT])).toEqual([
			['Bateau : en entier', true],
			['Élise : on ne voit rien', true]
		]);
	});

	it('says what was asked, right of nothing when there is nothing beside', () => {
		const of = asking({ ratio: [1, 1], weight: { most: 100 } }, { lean: 3.5, turned: 0 });
		expect(said([], [straighten(-3.5), crop(100, 50, 500, 500)], of)).toEqual([
			['Bateau : en entier', true],
			['Élise : en entier', true],
			['Penche de 3,5° vers la droite', false],
			['800 × 600 pixels', false],
			['Poids : 189 Ko', false]
		]);
		expect(said([BOAT], null).map(([, isRight]) => isRight)).toEqual([false, false]);
	});

	it('says that a blur can be guessed through', () => {
		const blur = cover('blur', 490, 190, 120, 280);
		const fill = cover('fill', 490, 190, 120, 280);
		expect(said([blur], [fill], asking({ isOpaque: true }))).toContainEqual([
			...['Élise : sous un flou, qui se devine', false]
		]);
	});
});
