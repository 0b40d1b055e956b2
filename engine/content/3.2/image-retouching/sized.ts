/** Level 3: a picture of given proportions or pixels, or whose horizon is level. */
import type { Random } from '../../../random.ts';
import type { ImageAct } from '../../../simulators/image/model.ts';
import type { ChallengeBody, Localized } from '../../challenge.ts';
import { pickNumber, pickOne, say, tell } from '../../drawing.ts';
import {
	COLORS,
	crop,
	faceOf,
	fileName,
	framed,
	holding,
	NAMES,
	ofName,
	peopleInRow,
	person,
	photo,
	resize,
	thing,
	toRetouch
} from './scenes.ts';

const exactly = (pixels: number) => ({ least: pixels, most: pixels });

/** A square around a face, of so many pixels. */
export function profilePicture(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const side = pickOne(random, [200, 240, 256, 300, 320, 400]);
	const kept = pickNumber(random, 0, 2);
	const people = peopleInRow(random, 3);
	const times = pickOne(random, [2, 2.5, 3]);
	const { x, y, width, height, tone } = people[kept]!;
	const setup = photo(times, {
		...{ name: fileName(random), setting: 'field' },
		asks: { width: exactly(side), height: exactly(side), isUncovered: true },
		things: [
			...people.filter((_, i) => i !== kept),
			{ kind: 'person', x, y, width, height, tone: tone! },
			faceOf(people[kept]!)
		]
	});
	const face = setup.things[3]!;
	const square = framed(face, { ratio: 1, height: Math.round(width * times) }, setup);
	const color = COLORS[tone!]!;
	return toRetouch({
		instruction: tell((l) =>
			l === 'fr'
				? `${who}, en ${color.fr} sur la photo, prépare son image de profil. Le site demande un **carré de ${side} pixels**, sans déformation.\n\nOn doit voir son visage en entier, et personne d’autre.`
				: `${who}, in ${color.en} in the photo, prepares a profile picture. The site asks for a **square of ${side} pixels**, not distorted.\n\nThe whole face must be seen, and nobody else.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Deux étapes : rogner avec les proportions 1:1 autour du visage, puis redimensionner à ${side} × ${side}. L’ordre compte : ${side} × ${side} imposé à toute la photo, qui est en 4:3, l’écraserait.`
				: `Two steps: crop with the ratio 1:1 around the face, then resize to ${side} × ${side}. The order matters: forcing ${side} × ${side} on the whole photo, which is 4:3, would squash it.`
		),
		setup,
		solutions: [[crop(square), resize(side, side)]],
		wrong: [
			[crop(square)],
			[resize(side, side)],
			[crop({ ...square, height: Math.round(square.height * 0.8) }), resize(side, side)]
		]
	});
}

const PLACES: Localized[] = [
	say('le site de l’association', 'the association’s website'),
	say('l’espace de la classe', 'the class space'),
	say('le bulletin de la commune', 'the town newsletter'),
	say('la boutique en ligne du club', 'the club’s online shop')
];

/** The whole of it, less wide. */
export function narrowerPhoto(random: Random): ChallengeBody {
	const place = pickOne(random, PLACES);
	const width = pickOne(random, [640, 720, 800, 960, 1024, 1200, 1280]);
	const times = pickOne(random, [2, 2.5, 3]);
	const isWide = random() < 0.5;
	const tall = isWide ? 900 : 1200;
	const shown = isWide
		? [thing('house', undefined, [500, 250, 520, 520], { tone: 2 })]
		: peopleInRow(random, 3).map(({ name: _, ...one }) => one);
	const setup = photo(times, {
		...{ name: fileName(random), setting: 'field', height: tall },
		asks: { width: exactly(width) },
		things: [...shown, thing('zone', say('Toute la photo', 'The whole photo'), [0, 0, 1600, tall])]
	});
	const height = Math.round((width * setup.height) / setup.width);
	return toRetouch({
		instruction: tell((l) =>
			l === 'fr'
				? `Pour ${place.fr}, cette photo doit avoir **exactement ${width} pixels de large**. Rien n’en est coupé, et personne n’y est étiré.`
				: `For ${place.en}, this photo must be **exactly ${width} pixels wide**. Nothing of it is cut, and nothing in it is stretched.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Redimensionner garde toute l’image et change son nombre de pixels. « Conserver les proportions » calcule la hauteur : ${setup.height} × ${width} ÷ ${setup.width} = ${height}. Rogner à ${width} pixels couperait les bords.`
				: `Resizing keeps the whole picture and changes its number of pixels. “Keep the proportions” computes the height: ${setup.height} × ${width} ÷ ${setup.width} = ${height}. Cropping to ${width} pixels would cut the edges off.`
		),
		setup,
		solutions: [[resize(width, height)]],
		wrong: [
			[resize(width, setup.height)],
			[crop({ x: 0, y: 0, width, height: setup.height })],
			[resize(height, width)]
		]
	});
}

const POSTERS: Localized[] = [
	say('l’affiche du duo de théâtre', 'the poster of the theater duo'),
	say('l’affiche du double mixte', 'the poster of the mixed doubles'),
	say('l’affiche du concert à deux voix', 'the poster of the concert for two voices'),
	say('l’affiche de la campagne des délégués', 'the poster of the class representatives')
];
const A4 = 210 / 297;

/** Two of three, on a sheet of paper upright. */
export function sheetOfPaper(random: Random): ChallengeBody {
	const use = pickOne(random, POSTERS);
	const people = peopleInRow(random, 3);
	const isLeft = random() < 0.5;
	const times = pickOne(random, [1, 1.5, 2, 2.5]);
	const setup = photo(times, {
		...{ name: fileName(random), setting: 'room' },
		asks: { ratio: [210, 297], isUncovered: true },
		things: people
	});
	const two = setup.things.slice(...(isLeft ? [0, 2] : [1, 3]));
	const colors = two.map(({ tone }) => COLORS[tone!]!);
	const sheet = framed(holding(two), { ratio: A4, height: setup.height }, setup);
	return toRetouch({
		instruction: tell((l) => {
			const [one, other] = colors.map((color) => color[l]);
			return l === 'fr'
				? `Pour ${use.fr}, imprimée en **A4 portrait**, il faut les personnes en **${one}** et en **${other}**, en entier, et personne d’autre.\n\nDonnez à la photo les proportions de la feuille.`
				: `For ${use.en}, printed on **A4 portrait**, the people in **${one}** and in **${other}** are needed, whole, and nobody else.\n\nGive the photo the proportions of the sheet.`;
		}),
		why: say(
			'La sélection est bloquée sur « A4 portrait », 210 sur 297, prend presque toute la hauteur de la photo, et glisse jusqu’à tenir les deux personnes sans la troisième. Redimensionner aux bonnes mesures étirerait tout le monde.',
			'The selection is locked on “A4 portrait”, 210 by 297, takes nearly the whole height of the photo, and slides until it holds the two people without the third. Resizing to the right measures would stretch everybody.'
		),
		setup,
		solutions: [[crop(sheet)]],
		wrong: [
			[crop(holding(two, 10))],
			[resize(Math.round(setup.height * A4), setup.height)],
			[crop({ ...sheet, x: isLeft ? setup.width - sheet.width : 0 })]
		]
	});
}

/** How much of a picture is left, of the same proportions, once it has turned in its frame. */
function leftOver(degrees: number, width: number, height: number): number {
	const angle = (Math.abs(degrees) * Math.PI) / 180;
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	return Math.min(width / (width * cos + height * sin), height / (width * sin + height * cos));
}

/** The sea flows out of the picture. */
export function leaningHorizon(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const lean = pickOne(random, [3, 4, 5, 6, 7]) * (random() < 0.5 ? 1 : -1);
	const times = pickOne(random, [1, 1.5, 2]);
	const tone = pickNumber(random, 0, 5);
	const x = pickNumber(random, 40, 60) * 10;
	const setup = photo(times, {
		...{ name: fileName(random), setting: 'sea', lean, asks: { isUncovered: true } },
		things: [
			thing('boat', say('Bateau', 'Boat'), [x, 330, 420, 336], { tone }),
			person((tone + 2) % 6, x + 430 > 1000 ? x - 250 : x + 450, 600, 420)
		]
	});
	const { width, height } = setup;
	const part = leftOver(lean, width, height) * 0.985;
	const middle = { x: 0, y: 0, width, height };
	const left = framed(middle, { ratio: 4 / 3, height: Math.floor(height * part) }, setup);
	const straighten = (degrees: number): ImageAct => ({ do: 'straighten', degrees });
	return toRetouch({
		instruction: say(
			`Sur la photo ${ofName(who)}, la mer penche de quelques degrés.\n\nRedressez l’**horizon** ; il ne doit rester **aucun coin vide**, et le bateau comme la personne restent en entier.`,
			`In the photo of ${who}, the sea leans by a few degrees.\n\nMake the **horizon** level; **no empty corner** may be left, and both the boat and the person stay whole.`
		),
		why: tell((l) => {
			const side = lean > 0 ? say('la droite', 'the right') : say('la gauche', 'the left');
			const by = `${lean > 0 ? '−' : ''}${Math.abs(lean)}`;
			return l === 'fr'
				? `La photo penche de ${Math.abs(lean)}° vers ${side.fr} : on la tourne de ${by}°, en s’arrêtant quand l’horizon est parallèle au bord. Tournée dans son cadre, elle laisse des coins vides : on rogne ensuite à l’intérieur.`
				: `The photo leans by ${Math.abs(lean)}° to ${side.en}: turn it by ${by}°, stopping when the horizon is parallel to the edge. Turned in its frame, it leaves empty corners: then crop inside.`;
		}),
		setup,
		solutions: [[straighten(-lean), crop(left)]],
		wrong: [[straighten(-lean)], [straighten(lean), crop(left)], [crop(left)]]
	});
}
