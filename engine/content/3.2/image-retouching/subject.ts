/** Level 2: a picture cut so that what it is about is left, and nothing else. */
import type { Random } from '../../../random.ts';
import type { ChallengeBody, Localized } from '../../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../../drawing.ts';
import {
	COLORS,
	cover,
	crop,
	enlarged,
	fileName,
	holding,
	NAMES,
	ofName,
	peopleInRow,
	photo,
	pickTimes,
	thing,
	toRetouch
} from './scenes.ts';

const OCCASIONS: Localized[] = [
	say('le trombinoscope du club', 'the club’s photo directory'),
	say('le journal du lycée', 'the school paper'),
	say('la page de l’équipe', 'the team page'),
	say('l’affiche du spectacle', 'the poster of the show')
];

/** One of three people. */
export function onePerson(random: Random): ChallengeBody {
	const use = pickOne(random, OCCASIONS);
	const people = peopleInRow(random, 3);
	const kept = pickNumber(random, 0, 2);
	const other = (kept + 1) % 3;
	const times = pickTimes(random);
	const color = COLORS[people[kept]!.tone!]!;
	const setup = photo(times, {
		...{ name: fileName(random), setting: 'field', asks: { isUncovered: true } },
		things: people
	});
	const [right, wrong] = [kept, other].map((i) => holding([setup.things[i]!]));
	return toRetouch({
		instruction: say(
			`Pour ${use.fr}, il faut la personne **en ${color.fr}**, en entier et **seule**.\n\nRognez la photo.`,
			`For ${use.en}, the person **in ${color.en}** is needed, whole and **alone**.\n\nCrop the photo.`
		),
		why: say(
			`Rogner garde ce qui est dans la sélection : on l’étend de la tête aux pieds de la personne en ${color.fr}, un peu plus large qu’elle, sans toucher ses voisins.`,
			`Cropping keeps what is in the selection: stretch it from head to feet of the person in ${color.en}, a little wider than they are, without touching their neighbors.`
		),
		setup,
		solutions: [[crop(right!)]],
		wrong: [
			[crop(wrong!)],
			[crop({ ...right!, height: Math.round(right!.height * 0.6) })],
			[cover('fill', setup.things[other]!), cover('fill', setup.things[(kept + 2) % 3]!)]
		]
	});
}

const INTRUDERS = [
	{
		kind: 'bin',
		name: say('Poubelle', 'Trash can'),
		the: say('la poubelle', 'the trash can'),
		size: [200, 300]
	},
	{ kind: 'car', name: say('Voiture', 'Car'), the: say('la voiture', 'the car'), size: [290, 130] },
	{
		kind: 'bicycle',
		name: say('Vélo', 'Bicycle'),
		the: say('le vélo', 'the bicycle'),
		size: [260, 170]
	}
] as const;

/** Something at one edge that spoils a group. */
export function intruderAtEdge(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { kind, name, the, size } = pickOne(random, INTRUDERS);
	const isLeft = random() < 0.5;
	const people = peopleInRow(random, 4).slice(...(isLeft ? [1, 4] : [0, 3]));
	const [width, height] = size;
	const at = isLeft ? 30 : 1570 - width;
	const times = pickTimes(random);
	const setup = photo(times, {
		...{ name: fileName(random), setting: 'street', asks: { isUncovered: true } },
		things: [thing(kind, name, [at, 1120 - height, width, height], { tone: 6 }), ...people]
	});
	const [intruder, ...group] = setup.things;
	const side = isLeft ? say('gauche', 'left') : say('droite', 'right');
	const from = isLeft ? intruder!.x + intruder!.width + 4 : 0;
	const to = isLeft ? setup.width : intruder!.x - 4;
	const kept = { x: from, y: 0, width: to - from, height: setup.height };
	const half = Math.round(setup.width / 2);
	return toRetouch({
		instruction: tell((l) =>
			l === 'fr'
				? `Sur la photo de groupe ${ofName(who)}, quelque chose n’a rien à faire là : **${the.fr}**.\n\nRognez pour l’enlever ; **les trois personnes** restent en entier.`
				: `In the group photo of ${who}, one thing does not belong: **${the.en}**.\n\nCrop to take it out; **the three people** stay whole.`
		),
		why: tell((l) =>
			l === 'fr'
				? `L’objet est tout à ${side.fr} : on rogne ce bord, jusqu’entre l’objet et la première personne. Le recouvrir laisserait un rectangle noir sur la photo.`
				: `The thing is on the far ${side.en}: crop that edge, up to between it and the first person. Blacking it out would leave a black rectangle on the photo.`
		),
		setup,
		solutions: [[crop(kept)]],
		wrong: [
			[crop(holding(group.slice(isLeft ? 1 : 0, isLeft ? 3 : 2)))],
			[cover('fill', intruder!)],
			[crop({ x: isLeft ? half : 0, y: 0, width: half, height: setup.height })]
		]
	});
}

const WINDOWS = [
	{ name: say('Fenêtre de l’erreur', 'Window of the error'), text: say('ERREUR 504', 'ERROR 504') },
	{ name: say('Fenêtre de la messagerie', 'Window of the mail'), text: say('3 NOUVEAUX', '3 NEW') },
	{ name: say('Fenêtre de la banque', 'Window of the bank'), text: say('SOLDE', 'BALANCE') },
	{ name: say('Fenêtre du planning', 'Window of the schedule'), text: say('PLANNING', 'SCHEDULE') }
];

/** A copy of a screen of which only one window is the business of whoever receives it. */
export function oneWindow(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const windows = pick(random, WINDOWS, 4);
	const kept = windows.indexOf(WINDOWS[0]!);
	const [dx, dy] = [pickNumber(random, 0, 6) * 10, pickNumber(random, 0, 6) * 10];
	const setup = photo(1, {
		...{ name: say('capture-ecran', 'screenshot'), setting: 'room', format: 'png' },
		asks: { isUncovered: true },
		things: windows.map(({ name, text }, i) =>
			thing('screen', name, [90 + dx + (i % 2) * 720, 80 + dy + (i > 1 ? 520 : 0), 640, 440], {
				text
			})
		)
	});
	const [right, next] = [kept, (kept + 1) % 4].map((i) => holding([setup.things[i]!], 12));
	const { width, height } = right!;
	return toRetouch({
		instruction: say(
			`${who} envoie au support une copie de son écran, pour montrer **le message d’erreur**. Le reste ne regarde personne.\n\nNe gardez que cette fenêtre, en entier.`,
			`${who} sends a screenshot to the help desk, to show **the error message**. The rest is nobody’s business.\n\nKeep this window only, whole.`
		),
		why: say(
			'La fenêtre « ERREUR 504 » est celle que le support doit voir. On rogne à ses bords : rien des trois autres fenêtres ne part avec l’image.',
			'The window “ERROR 504” is what the help desk must see. Crop to its edges: nothing of the three other windows leaves with the picture.'
		),
		setup,
		solutions: [[crop(right!)]],
		wrong: [
			[crop(next!)],
			[crop({ ...right!, width: Math.round(width / 2), height })],
			[crop(holding(setup.things.slice(kept < 2 ? 0 : 2, kept < 2 ? 2 : 4), 12))]
		]
	});
}

const GOODS = [
	{
		kind: 'bicycle',
		name: say('Vélo', 'Bicycle'),
		the: say('le vélo', 'the bicycle'),
		size: [400, 250]
	},
	{ kind: 'trophy', name: say('Coupe', 'Cup'), the: say('la coupe', 'the cup'), size: [200, 300] },
	{
		kind: 'bin',
		name: say('Corbeille', 'Waste bin'),
		the: say('la corbeille', 'the waste bin'),
		size: [200, 300]
	},
	{
		kind: 'screen',
		name: say('Écran', 'Monitor'),
		the: say('l’écran', 'the monitor'),
		size: [380, 240]
	}
] as const;

/** One thing to sell among others. */
export function thingForSale(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const goods = pick(random, GOODS, 3);
	const sold = pickNumber(random, 0, 2);
	const times = pickTimes(random);
	const setup = photo(times, {
		...{ name: fileName(random), setting: 'room', asks: { isUncovered: true } },
		things: goods.map(({ kind, name, size: [width, height] }, i) =>
			thing(
				kind,
				name,
				[60 + i * 530, 1060 - height - 20 * pickNumber(random, 0, 6), width, height],
				{
					tone: pickNumber(random, 0, 5)
				}
			)
		)
	});
	const all = { x: 0, y: 0, width: setup.width, height: setup.height };
	const right = holding([setup.things[sold]!]);
	const { the } = goods[sold]!;
	return toRetouch({
		instruction: tell((l) =>
			l === 'fr'
				? `${who} met en ligne une petite annonce. Ce qui est à vendre : **${the.fr}**. Les acheteurs ne doivent pas croire que le reste est vendu avec.\n\nRognez pour ne laisser que cet objet, en entier.`
				: `${who} posts a small ad. What is for sale: **${the.en}**. Buyers must not think that the rest is sold with it.\n\nCrop to leave only this thing, whole.`
		),
		why: tell((l) =>
			l === 'fr'
				? `La sélection entoure ${the.fr} avec un peu de marge, et s’arrête avant les objets voisins. Une image rognée a moins de pixels, mais rien n’est déformé.`
				: `The selection goes around ${the.en} with a little margin, and stops before the things beside. A cropped picture has fewer pixels, but nothing is distorted.`
		),
		setup,
		solutions: [[crop(right)]],
		wrong: [
			[crop(holding([setup.things[(sold + 1) % 3]!]))],
			[crop({ ...right, width: Math.round(right.width / 2) })],
			[crop(enlarged(all, 0.5))]
		]
	});
}
