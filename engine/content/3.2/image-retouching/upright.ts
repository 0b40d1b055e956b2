/** Level 1: a picture the right way up, the right way round, and light enough. */
import type { Random } from '../../../random.ts';
import type { ImageSetup, ImageThing } from '../../../simulators/image/model.ts';
import type { ChallengeBody, Localized } from '../../challenge.ts';
import { pickNumber, pickOne, say, tell } from '../../drawing.ts';
import {
	fileName,
	NAMES,
	ofName,
	peopleInRow,
	person,
	photo,
	thing,
	toRetouch,
	turn
} from './scenes.ts';

const HOW_TO_TURN: Record<number, Localized> = {
	1: say(
		'Elle est couchée vers la droite : un quart de tour à gauche la relève.',
		'It is lying to the right: a quarter turn to the left stands it up.'
	),
	2: say(
		'Elle a la tête en bas : deux quarts de tour du même côté la relèvent.',
		'It is upside down: two quarter turns to the same side stand it up.'
	),
	3: say(
		'Elle est couchée vers la gauche : un quart de tour à droite la relève.',
		'It is lying to the left: a quarter turn to the right stands it up.'
	)
};

const OCCASIONS: Localized[] = [
	say('de la sortie au stade', 'of the outing to the stadium'),
	say('du tournoi de foot', 'of the soccer tournament'),
	say('de la journée d’accueil', 'of the welcome day'),
	say('de la fête de quartier', 'of the block party')
];

/** A photo that a phone saved lying. */
export function turnedPhoto(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const turned = pickNumber(random, 1, 3);
	const occasion = pickOne(random, OCCASIONS);
	const setup = photo(1, {
		...{ name: fileName(random), setting: 'field', turned },
		things: [thing('tree', undefined, [1380, 320, 180, 270]), ...peopleInRow(random, 3)]
	});
	return toRetouch({
		instruction: say(
			`${who} veut publier cette photo ${occasion.fr}, mais le téléphone l’a enregistrée de travers.\n\nRemettez-la **à l’endroit**.`,
			`${who} wants to post this photo ${occasion.en}, but the phone saved it the wrong way.\n\nPut it **the right way up**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `${HOW_TO_TURN[turned]!.fr} Un miroir échangerait deux côtés et laisserait tout le monde inversé.`
				: `${HOW_TO_TURN[turned]!.en} A mirror would swap two sides and leave everybody reversed.`
		),
		setup,
		solutions: [[turn(4 - turned)]],
		wrong: [
			[turn(turned === 2 ? 1 : turned)],
			[{ do: 'mirror', way: 'horizontal' }],
			[turn(4 - turned), { do: 'mirror', way: 'horizontal' }]
		]
	});
}

const SIGNS: { sign: Localized; text: Localized }[] = [
	{ sign: say('Panneau du club', 'Club sign'), text: say('JUDO CLUB', 'JUDO CLUB') },
	{ sign: say('Panneau de la gare', 'Station sign'), text: say('GARE NORD', 'NORTH STATION') },
	{ sign: say('Panneau du lycée', 'School sign'), text: say('LYCÉE', 'HIGH SCHOOL') },
	{ sign: say('Panneau de la ferme', 'Farm sign'), text: say('LA FERME', 'THE FARM') }
];

/** A picture of oneself, as in a mirror. */
export function mirroredPhoto(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { sign, text } = pickOne(random, SIGNS);
	const tone = pickNumber(random, 0, 5);
	const isLeft = random() < 0.5;
	const x = pickNumber(random, 0, 10) * 10;
	const setup = photo(1, {
		...{ name: fileName(random), setting: 'street', isMirrored: true },
		things: [
			thing('sign', sign, [isLeft ? 860 + x : 160 + x, 330, 560, 180], { text, tone: 1 }),
			person(tone, isLeft ? 260 + x : 960 + x, 340, 780)
		]
	});
	return toRetouch({
		instruction: tell((l) =>
			l === 'fr'
				? `L’appareil à selfie a **inversé** la photo ${ofName(who)} : on lit le panneau « ${text.fr} » à l’envers, comme dans un miroir.\n\nFaites que le panneau **se lise**.`
				: `The selfie camera **reversed** the photo of ${who}: the sign “${text.en}” reads backwards, as in a mirror.\n\nMake the sign **readable**.`
		),
		why: say(
			'« Miroir gauche-droite » échange la gauche et la droite : les lettres reprennent leur sens. Pivoter ne suffit jamais : l’écriture resterait inversée, dans toutes les positions.',
			'“Mirror left-right” swaps left and right: the letters read again. Turning is never enough: the writing would stay reversed, whichever way up.'
		),
		setup,
		solutions: [[{ do: 'mirror', way: 'horizontal' }]],
		wrong: [[{ do: 'mirror', way: 'vertical' }], [turn(2)]]
	});
}

const PAPERS: { paper: Localized; title: Localized; end: Localized }[] = [
	{
		paper: say('un certificat de scolarité', 'a school certificate'),
		title: say('CERTIFICAT', 'CERTIFICATE'),
		end: say('Signature du lycée', 'School signature')
	},
	{
		paper: say('un contrat de location', 'a rental contract'),
		title: say('CONTRAT', 'CONTRACT'),
		end: say('Signature du bailleur', 'Landlord’s signature')
	},
	{
		paper: say('une ordonnance', 'a prescription'),
		title: say('ORDONNANCE', 'PRESCRIPTION'),
		end: say('Signature du médecin', 'Doctor’s signature')
	},
	{
		paper: say('une convention de stage', 'an internship agreement'),
		title: say('CONVENTION', 'AGREEMENT'),
		end: say('Signature de l’entreprise', 'Company signature')
	}
];

/** A paper that went into the scanner the wrong way. */
export function scannedPaper(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { paper, title, end } = pickOne(random, PAPERS);
	const turned = pickNumber(random, 1, 3);
	const x = pickNumber(random, 0, 12) * 10;
	const setup = photo(1, {
		...{ name: say('numerisation', 'scan'), setting: 'paper', turned },
		...{ width: 1000, height: 1400 },
		things: [
			thing('label', say('Titre', 'Title'), [180, 110, 640, 110], { text: title }),
			thing('lines', undefined, [150, 320, 700, 420]),
			thing('lines', undefined, [150, 800, 700, 240]),
			thing('emblem', end, [560 + x, 1130, 160, 160], { tone: 1 })
		]
	});
	return toRetouch({
		instruction: say(
			`${who} a numérisé ${paper.fr}, à joindre à un dossier en ligne : la feuille était mal posée.\n\nLe document doit **se lire sans pencher la tête**.`,
			`${who} scanned ${paper.en} to attach to an online application: the sheet was put in the wrong way.\n\nThe document must **be readable without tilting one’s head**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `${HOW_TO_TURN[turned]!.fr} Le titre revient en haut et se lit de gauche à droite.`
				: `${HOW_TO_TURN[turned]!.en} The title is at the top again and reads from left to right.`
		),
		setup,
		solutions: [[turn(4 - turned)]],
		wrong: [
			[turn(turned === 2 ? 3 : turned)],
			[{ do: 'mirror', way: 'vertical' }],
			[turn(4 - turned), { do: 'mirror', way: 'horizontal' }]
		]
	});
}

const SUBJECTS: { what: Localized; things: () => ImageThing[]; setting: ImageSetup['setting'] }[] =
	[
		{
			what: say('le vélo à vendre', 'the bicycle for sale'),
			things: () => [
				thing('house', undefined, [980, 260, 520, 520], { tone: 0 }),
				thing('bicycle', say('Vélo', 'Bicycle'), [300, 560, 700, 440], { tone: 2 })
			],
			setting: 'street'
		},
		{
			what: say('la coupe de l’équipe', 'the team’s cup'),
			things: () => [thing('trophy', say('Coupe', 'Cup'), [560, 340, 400, 600])],
			setting: 'room'
		},
		{
			what: say('le bateau de l’école de voile', 'the sailing school’s boat'),
			things: () => [thing('boat', say('Bateau', 'Boat'), [480, 280, 700, 560], { tone: 1 })],
			setting: 'sea'
		},
		{
			what: say('la maison à louer', 'the house to rent'),
			things: () => [
				thing('house', say('Maison', 'House'), [420, 200, 680, 680], { tone: 5 }),
				thing('tree', undefined, [1180, 330, 340, 510])
			],
			setting: 'field'
		}
	];

/** Too dark or too light by steps that are told. */
export function exposedBadly(random: Random): ChallengeBody {
	const { what, things, setting } = pickOne(random, SUBJECTS);
	const steps = pickOne(random, [2, 3, 4]);
	const isDark = random() < 0.6;
	const brightness = isDark ? -steps : steps;
	const setup = photo(1, {
		...{ name: fileName(random), setting, light: { brightness, contrast: 0 } },
		things: things()
	});
	const adjust = (by: number, contrast = 0) => ({
		...{ do: 'adjust' as const, brightness: by, contrast }
	});
	return toRetouch({
		instruction: tell((l) =>
			l === 'fr'
				? `La photo montre ${what.fr}. L’appareil s’est trompé de **${steps} crans** de luminosité : elle est trop ${isDark ? 'sombre' : 'claire'}.\n\nRendez-lui sa lumière, sans toucher au reste.`
				: `The photo shows ${what.en}. The camera was wrong by **${steps} steps** of brightness: it is too ${isDark ? 'dark' : 'light'}.\n\nGive it its light back, and touch nothing else.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Elle est trop ${isDark ? 'sombre' : 'claire'} de ${steps} crans : dans « Couleurs », la luminosité va à ${isDark ? '+' : '−'}${steps}. Le contraste écarte ou rapproche les tons clairs et les tons sombres ; il n’éclaircit pas l’image.`
				: `It is too ${isDark ? 'dark' : 'light'} by ${steps} steps: in “Colors”, brightness goes to ${isDark ? '+' : '−'}${steps}. Contrast pulls light and dark tones apart or together; it does not lighten the picture.`
		),
		setup,
		solutions: [[adjust(-brightness)]],
		wrong: [[adjust(brightness)], [adjust(0, -brightness)]]
	});
}
