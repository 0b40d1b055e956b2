/** Whether a picture is what was asked, and how a correction says what it is. */
import { wordings, type Localized, type Text } from '../../content/challenge.ts';
import { say, tell } from '../../content/drawing.ts';
import type { DoneLine } from '../simulator.ts';
import { isMirroring, leanOf, scaleOf, stretchOf } from './geometry.ts';
import { FORMAT_NAMES, type ImageAsks, type ImageState, type Span } from './model.ts';
import {
	hasEmptyCorners,
	isBlurred,
	isJudged,
	isStripEmpty,
	placeOf,
	sightOf,
	type Sight
} from './sight.ts';
import { hasQuality, isSeenThrough, weightOf } from './weight.ts';

/** Something that a picture is to be. */
interface Judgement {
	text: Localized;
	isRight: boolean;
	/** Whether it is worth saying even of a picture that is right. */
	isTelling: boolean;
}

/**
 * Whether what was left is as good as what was expected, whatever the way.
 *
 * Rule: each thing that has a name is seen whole in both, or in none, unless it is free; the picture stands as upright, to
 * a degree, is mirrored or not, light and gray alike; it is neither distorted nor enlarged and has no empty corner; and it
 * is all that is asked in figures. Where it was cut is nobody's business.
 */
export function isImageReached(expected: ImageState, given: ImageState): boolean {
	return judge(given, expected).every(({ isRight }) => isRight);
}

export function imageLines(state: ImageState, other: ImageState | null): DoneLine[] {
	return judge(state, other ?? state)
		.filter(({ isRight, isTelling }) => isTelling || !isRight)
		.map(({ text, isRight }) => ({ depth: 0, text, isRight: other !== null && isRight }));
}

function judge(state: ImageState, other: ImageState): Judgement[] {
	return [
		...sights(state, other),
		...stances(state, other),
		...sizes(state),
		...looks(state, other),
		...files(state, other)
	];
}

const labelled = (label: Text, value: Text): Localized =>
	tell((l) => `${inLanguage(label, l)}${l === 'fr' ? '\u00A0: ' : ': '}${inLanguage(value, l)}`);
const inLanguage = (text: Text, language: 'fr' | 'en') =>
	wordings(text).at(language === 'fr' ? 0 : -1)!;
const plain = (fr: string, en: string) => ({ text: say(fr, en), isTelling: false });

const SIGHTS: Record<Sight, Localized> = {
	shown: say('en entier', 'whole'),
	partial: say('en partie', 'in part'),
	gone: say('on ne voit rien', 'nothing is seen')
};
const UNDER_BLUR = say('sous un flou, qui se devine', 'under a blur, which can be guessed through');

function sights(state: ImageState, other: ImageState): Judgement[] {
	const { things, asks } = state.setup;
	return things.filter(isJudged).map((thing) => {
		const sight = sightOf(state, thing);
		const isGuessed = asks.isOpaque && sight !== 'gone' && isBlurred(state, thing);
		return {
			text: labelled(thing.name!, isGuessed ? UNDER_BLUR : SIGHTS[sight]),
			isRight: sight !== 'partial' && sight === sightOf(other, thing) && !isGuessed,
			isTelling: true
		};
	});
}

/** Degrees that nobody sees. */
const STRAIGHT = 1;

/** Between two directions, the short way round. */
function between(one: number, other: number): number {
	const apart = Math.abs(one - other) % 360;
	return Math.min(apart, 360 - apart);
}

function stances(state: ImageState, other: ImageState): Judgement[] {
	const { setup } = state;
	const lean = Math.round(leanOf(state.matrix) * 2) / 2;
	const [isMirrored, isThere] = [isMirroring(state.matrix), isMirroring(other.matrix)];
	return [
		{
			text: leaning(lean),
			isRight: between(leanOf(state.matrix), leanOf(other.matrix)) <= STRAIGHT,
			isTelling: setup.turned !== undefined || setup.lean !== undefined
		},
		{
			text: isMirrored
				? say('Comme dans un miroir', 'As in a mirror')
				: say('À l’endroit, sans effet de miroir', 'The right way round, not as in a mirror'),
			isRight: isMirrored === isThere,
			isTelling: setup.isMirrored === true
		},
		{
			...plain('Des coins sont vides', 'Some corners are empty'),
			isRight: !hasEmptyCorners(state)
		},
		{
			...plain('Une partie est masquée', 'A part is hidden'),
			isRight: !setup.asks.isUncovered || state.covers.length === 0
		}
	];
}

function leaning(lean: number): Localized {
	if (Math.abs(lean) < STRAIGHT) return say('Droite', 'Upright');
	const degrees = { fr: String(Math.abs(lean)).replace('.', ','), en: String(Math.abs(lean)) };
	if (Math.abs(lean) > 179) return say('La tête en bas', 'Upside down');
	return lean > 0
		? say(`Penche de ${degrees.fr}° vers la droite`, `Leans ${degrees.en}° to the right`)
		: say(`Penche de ${degrees.fr}° vers la gauche`, `Leans ${degrees.en}° to the left`);
}

/** What rounding to whole pixels does to small pictures is no distortion. */
const LEAST_STRETCH = 1.02;
const LEAST_ENLARGEMENT = 1.01;

export const isWithinSpan = (value: number, { least = -Infinity, most = Infinity }: Span) =>
	value >= least && value <= most;

/** To a pixel and a half, or half a per cent. */
export function hasRatio(
	{ width, height }: Pick<ImageState, 'width' | 'height'>,
	[across, down]: NonNullable<ImageAsks['ratio']>
): boolean {
	return Math.abs(width - (height * across) / down) <= Math.max(1.5, width / 200);
}

function sizes(state: ImageState): Judgement[] {
	const { width, height, matrix, detail, setup } = state;
	const { asks } = setup;
	const isSized =
		isWithinSpan(width, asks.width ?? {}) &&
		isWithinSpan(height, asks.height ?? {}) &&
		(!asks.ratio || hasRatio(state, asks.ratio));
	return [
		{
			text: say(`${width} × ${height} pixels`, `${width} × ${height} pixels`),
			isRight: isSized,
			isTelling: Boolean(asks.width ?? asks.height ?? asks.ratio)
		},
		{ ...plain('Déformée', 'Distorted'), isRight: stretchOf(matrix) < LEAST_STRETCH },
		{
			...plain('Agrandie, donc floue', 'Enlarged, so not sharp'),
			isRight: setup.isVector === true || scaleOf(matrix) < detail * LEAST_ENLARGEMENT
		},
		...shares(state)
	];
}

function shares(state: ImageState): Judgement[] {
	const { fills, empty } = state.setup.asks;
	const judged: Judgement[] = [];
	if (fills) {
		const thing = state.setup.things[fills.thing]!;
		const share = Math.round((100 * placeOf(state, thing).height) / state.height);
		judged.push({
			text: tell((l) =>
				l === 'fr'
					? `${inLanguage(thing.name ?? '', l)}\u00A0: ${share}\u00A0% de la hauteur`
					: `${inLanguage(thing.name ?? '', l)}: ${share} % of the height`
			),
			isRight: isWithinSpan(share, fills.span),
			isTelling: true
		});
	}
	if (empty) {
		const isRight = isStripEmpty(state, empty);
		const zone = SIDES[empty.side];
		const value = isRight ? say('libre', 'free') : say('occupée', 'taken');
		judged.push({ text: labelled(zone, value), isRight, isTelling: true });
	}
	return judged;
}

const SIDES: Record<NonNullable<ImageAsks['empty']>['side'], Localized> = {
	left: say('Bande de gauche, pour le texte', 'Strip on the left, for the text'),
	right: say('Bande de droite, pour le texte', 'Strip on the right, for the text'),
	top: say('Bande du haut, pour le texte', 'Strip at the top, for the text'),
	bottom: say('Bande du bas, pour le texte', 'Strip at the bottom, for the text')
};

/** Steps that nobody sees. */
const ALIKE = 1;
const step = (n: number) => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0');

function looks(state: ImageState, other: ImageState): Judgement[] {
	const { brightness, contrast, isGray, setup } = state;
	const { light } = setup;
	return [
		{
			text: labelled(say('Luminosité', 'Brightness'), step(brightness)),
			isRight: Math.abs(brightness - other.brightness) <= ALIKE,
			isTelling: Boolean(light?.brightness)
		},
		{
			text: labelled(say('Contraste', 'Contrast'), step(contrast)),
			isRight: Math.abs(contrast - other.contrast) <= ALIKE,
			isTelling: Boolean(light?.contrast)
		},
		{
			text: isGray ? say('En niveaux de gris', 'In shades of gray') : say('En couleur', 'In color'),
			isRight: isGray === other.isGray,
			isTelling: isGray || other.isGray
		}
	];
}

function files(state: ImageState, other: ImageState): Judgement[] {
	const { setup, format, quality } = state;
	const { formats, weight, quality: span } = setup.asks;
	const isWanted = !formats || formats.includes(format);
	const kilobytes = weightOf(state);
	return [
		{
			text: labelled('Format', FORMAT_NAMES[format]),
			isRight: isWanted && (!setup.isFormatJudged || format === other.format),
			isTelling: Boolean(formats ?? setup.isFormatJudged)
		},
		{
			text: isSeenThrough(state)
				? say('Fond transparent', 'Transparent background')
				: say('Fond plein', 'Filled background'),
			isRight: isSeenThrough(state) === isSeenThrough(other),
			isTelling: setup.isTransparent === true
		},
		{
			text: labelled(say('Qualité', 'Quality'), String(quality)),
			isRight: !hasQuality(state) || isWithinSpan(quality, span ?? {}),
			isTelling: hasQuality(state) && span !== undefined
		},
		{
			text: labelled(
				say('Poids', 'Weight'),
				say(`${kilobytes} Ko`, `${kilobytes.toLocaleString('en')} kB`)
			),
			isRight: isWithinSpan(kilobytes, weight ?? {}),
			isTelling: weight !== undefined
		}
	];
}
