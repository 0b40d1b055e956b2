/** Level 5: several demands at once, among them the weight of a file that must stay good. */
import type { Random } from '../../../random.ts';
import type { ImageAct } from '../../../simulators/image/model.ts';
import type { ChallengeBody, Localized } from '../../challenge.ts';
import { pickNumber, pickOne, say, tell } from '../../drawing.ts';
import {
	crop,
	exportAs,
	faceOf,
	fileName,
	framed,
	kilobytes,
	leavingOut,
	peopleInRow,
	person,
	photo,
	resize,
	thing,
	toRetouch,
	turn
} from './scenes.ts';

const FORMS: Localized[] = [
	say('le concours photo de la ville', 'the town’s photo contest'),
	say('l’inscription au club', 'the registration at the club'),
	say('la page du gîte', 'the page of the holiday home'),
	say('l’exposition en ligne du lycée', 'the school’s online exhibition')
];

/** By fewer pixels and some compression, each within what is allowed. */
export function lighterPhoto(random: Random): ChallengeBody {
	const form = pickOne(random, FORMS);
	const [width, most] = pickOne(random, [
		[1600, 440],
		[1800, 560],
		[1920, 640],
		[2000, 690]
	] as const);
	const quality = pickOne(random, [60, 65]);
	const setup = photo(2.5, {
		...{ name: fileName(random), setting: 'sea' },
		asks: {
			...{ width: { least: width }, weight: { most }, quality: { least: quality } },
			formats: ['jpeg']
		},
		things: [
			thing('boat', undefined, [420 + pickNumber(random, 0, 30) * 10, 300, 500, 400], {
				tone: pickNumber(random, 0, 5)
			}),
			thing('zone', say('Toute la photo', 'The whole photo'), [0, 0, 1600, 1200])
		]
	});
	const resized = resize(width, (width * 3) / 4);
	return toRetouch({
		instruction: tell((l) =>
			l === 'fr'
				? `Pour ${form.fr}, cette photo doit être envoyée **entière**, en **JPEG**, et peser **${kilobytes(most).fr} au plus**. Elle doit rester belle : au moins **${width} pixels de large**, et une qualité d’au moins **${quality}**.`
				: `For ${form.en}, this photo must be sent **whole**, as a **JPEG**, and weigh **${kilobytes(most).en} at most**. It must stay good: at least **${width} pixels wide**, and a quality of at least **${quality}**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Le poids dépend du nombre de pixels et de la qualité. Réduire la largeur de 4000 à ${width} divise les pixels par ${((4000 / width) ** 2).toFixed(1).replace('.', ',')} ; il faut encore baisser la qualité, vers 65 ou 70, où l’œil ne voit guère de différence. L’un sans l’autre ne suffit pas.`
				: `The weight depends on the number of pixels and on the quality. Reducing the width from 4000 to ${width} divides the pixels by ${((4000 / width) ** 2).toFixed(1)}; the quality must come down too, to about 65 or 70, where the eye sees hardly any difference. One without the other is not enough.`
		),
		setup,
		solutions: [[resized, exportAs('jpeg', 65)]],
		wrong: [
			[resized],
			[exportAs('jpeg', quality)],
			[resize(width / 2, (width * 3) / 8), exportAs('jpeg', 90)],
			[exportAs('jpeg', 10)]
		]
	});
}

const PAPERS = [
	{
		paper: say('d’un justificatif de domicile', 'of a proof of address'),
		title: say('FACTURE', 'BILL')
	},
	{ paper: say('d’un relevé de notes', 'of a school record'), title: say('RELEVÉ', 'RECORD') },
	{
		paper: say('d’une attestation d’assurance', 'of an insurance certificate'),
		title: say('ATTESTATION', 'CERTIFICATE')
	},
	{ paper: say('d’un diplôme', 'of a diploma'), title: say('DIPLÔME', 'DIPLOMA') }
];

/** A scan lies down, and is far too heavy. */
export function lighterScan(random: Random): ChallengeBody {
	const { paper, title } = pickOne(random, PAPERS);
	const most = pickOne(random, [500, 600, 700, 800]);
	const least = pickOne(random, [1200, 1240]);
	const turned = pickOne(random, [1, 2, 3]);
	const setup = photo(2, {
		...{ name: say('numerisation', 'scan'), setting: 'paper', format: 'png', turned },
		...{ width: 1240, height: 1754 },
		asks: {
			...{ width: { least }, weight: { most }, quality: { least: 60 }, formats: ['jpeg'] },
			isUncovered: true
		},
		things: [
			thing('label', undefined, [220, 140, 800, 130], { text: title }),
			thing('lines', undefined, [180, 400, 880, 560]),
			thing('lines', undefined, [180, 1060, 880, 400]),
			thing('emblem', undefined, [840, 1500, 180, 180], { tone: 1 }),
			thing('zone', say('Toute la page', 'The whole page'), [0, 0, 1240, 1754])
		]
	});
	const upright = turn(4 - turned);
	const resized = resize(1240, 1754);
	return toRetouch({
		instruction: tell((l) =>
			l === 'fr'
				? `Un service public demande l’image ${paper.fr}, **en JPEG, ${most} Ko au plus**. Votre numérisation est lourde et mal tournée.\n\nL’agent doit la lire sans effort : page entière, à l’endroit, **au moins ${least} pixels de large**, qualité d’au moins **60**.`
				: `A public service asks for the image ${paper.en}, **as a JPEG, ${most} kB at most**. Your scan is heavy and turned the wrong way.\n\nThe clerk must read it without effort: whole page, the right way up, **at least ${least} pixels wide**, quality of at least **60**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `On la pivote d’abord, pour que la largeur soit celle de la page. Ses 2480 × 3508 pixels sont quatre fois trop nombreux : 1240 de large suffit. Le PNG ne perd rien, mais pèse ; le JPEG, à une qualité de 60 à ${most >= 600 ? 75 : 70}, passe sous ${most} Ko.`
				: `Turn it first, so that the width is that of the page. Its 2480 × 3508 pixels are four times too many: 1240 across is enough. PNG loses nothing, but weighs; JPEG, at a quality of 60 to ${most >= 600 ? 75 : 70}, comes below ${most} kB.`
		),
		setup,
		solutions: [[upright, resized, exportAs('jpeg', 65)]],
		wrong: [
			[upright, exportAs('jpeg', 65)],
			[upright, resized],
			[resize(turned % 2 ? 1754 : 1240, turned % 2 ? 1240 : 1754), exportAs('jpeg', 65)],
			[upright, resize(620, 877), exportAs('jpeg', 65)]
		]
	});
}

const CARDS = [
	{ card: say('une carte de lycéen', 'a school card'), ratio: [7, 9], span: [70, 80] },
	{ card: say('un badge d’entreprise', 'a company badge'), ratio: [3, 4], span: [55, 65] },
	{ card: say('une licence sportive', 'a sports license'), ratio: [7, 9], span: [60, 70] },
	{ card: say('une carte de transport', 'a travel card'), ratio: [1, 1], span: [65, 75] }
] as const;

/** Proportions, and how much of them a face takes. */
export function identityPhoto(random: Random): ChallengeBody {
	const { card, ratio, span } = pickOne(random, CARDS);
	const [across, down] = ratio;
	const [least, most] = span;
	const tall = pickOne(random, [400, 450, 500]);
	const whole = person(pickNumber(random, 0, 5), 420 + 10 * pickNumber(random, 0, 36), 160, 960);
	const { name: _, ...body } = whole;
	const face = { ...faceOf(whole), name: say('Visage', 'Face') };
	const setup = photo(2.5, {
		...{ name: fileName(random), setting: 'room' },
		asks: {
			...{ ratio: [across, down], height: { least: tall }, isUncovered: true },
			fills: { thing: 1, span: { least, most } }
		},
		things: [body, face]
	});
	const at = setup.things[1]!;
	const share = (least + most) / 200;
	const height = Math.round(at.height / share);
	const close = framed(at, { ratio: across / down, height }, setup);
	const loose = framed(at, { ratio: across / down, height: Math.round(height * 1.5) }, setup);
	return toRetouch({
		instruction: tell((l) =>
			l === 'fr'
				? `La photo d’${card.fr} doit avoir les proportions **${across}:${down}** et au moins **${tall} pixels de haut**, sans agrandissement ni déformation. Le **visage**, du menton au sommet du crâne, y occupe **de ${least} à ${most} % de la hauteur**, en entier.`
				: `The photo for ${card.en} must have the ratio **${across}:${down}** and be at least **${tall} pixels high**, neither enlarged nor distorted. The **face**, from chin to the top of the head, takes **${least} to ${most} % of the height**, whole.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Le visage fait ${at.height} pixels de haut : pour qu’il occupe ${Math.round(share * 100)} % de l’image, celle-ci en a ${at.height} ÷ ${String(share).replace('.', ',')} ≈ ${height}. On bloque les proportions ${across}:${down}, on choisit cette hauteur et on centre la sélection sur le visage.`
				: `The face is ${at.height} pixels high: to take ${Math.round(share * 100)} % of the picture, that one has ${at.height} ÷ ${share} ≈ ${height}. Lock the ratio ${across}:${down}, choose that height and center the selection on the face.`
		),
		setup,
		solutions: [[crop(close)]],
		wrong: [
			[crop(loose)],
			[crop({ ...close, y: close.y + Math.round(at.height / 2) })],
			[crop({ ...close, width: Math.round(close.width * 0.85) })]
		]
	});
}

const PRINTED: Localized[] = [
	say('le journal du quartier', 'the neighborhood paper'),
	say('la gazette du lycée', 'the school gazette'),
	say('le livret du festival', 'the festival booklet'),
	say('le carnet de l’association', 'the association’s notebook')
];

/** In gray, without an intruder, as wide as a column, and light. */
export function grayForPrint(random: Random): ChallengeBody {
	const paper = pickOne(random, PRINTED);
	const width = pickOne(random, [900, 1000, 1100, 1200]);
	const isLeft = random() < 0.5;
	const people = peopleInRow(random, 4).slice(...(isLeft ? [1, 4] : [0, 3]));
	const setup = photo(2.5, {
		...{ name: fileName(random), setting: 'street', format: 'png' },
		asks: {
			...{ width: { least: width, most: width }, ratio: [4, 3], formats: ['jpeg'] },
			...{ quality: { least: 70 }, isUncovered: true }
		},
		things: [
			thing('bin', say('Poubelle', 'Trash can'), [isLeft ? 30 : 1430, 840, 140, 210]),
			...people
		]
	});
	const cut = leavingOut(setup, setup.things[0]!, { ratio: [4, 3] });
	const height = (width * 3) / 4;
	const gray: ImageAct = { do: 'gray', isOn: true };
	const rest = [resize(width, height), gray, exportAs('jpeg', 85)];
	return toRetouch({
		instruction: tell((l) =>
			l === 'fr'
				? `Pour ${paper.fr}, imprimé en noir et blanc, la maquette attend une photo **4:3** de **${width} pixels de large** exactement, en **niveaux de gris**, en **JPEG** de qualité 70 au moins.\n\nLes trois personnes y sont en entier ; la poubelle n’y est pas.`
				: `For ${paper.en}, printed in black and white, the layout expects a **4:3** photo exactly **${width} pixels wide**, in **shades of gray**, as a **JPEG** of quality 70 at least.\n\nThe three people are in it, whole; the trash can is not.`
		),
		why: tell((l) =>
			l === 'fr'
				? `On rogne d’abord, en 4:3, jusqu’entre la poubelle et les personnes ; puis on redimensionne à ${width} × ${height}, on passe en gris et on choisit JPEG. Dans l’autre ordre, rogner après avoir redimensionné laisserait moins de ${width} pixels, et les remonter serait agrandir.`
				: `First crop, in 4:3, up to between the trash can and the people; then resize to ${width} × ${height}, go to gray and choose JPEG. The other way round, cropping after resizing would leave fewer than ${width} pixels, and bringing them back would be enlarging.`
		),
		setup,
		solutions: [[crop(cut), ...rest]],
		wrong: [
			rest,
			[crop(cut), resize(width, height), exportAs('jpeg', 85)],
			[crop(cut), resize(width, Math.round(height * 1.2)), gray, exportAs('jpeg', 85)],
			[crop(cut), resize(width, height), gray]
		]
	});
}
