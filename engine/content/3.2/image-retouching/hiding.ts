/** Level 4: what tells who somebody is, or opens a door, is hidden; the rest is still seen. */
import type { Random } from '../../../random.ts';
import type { ImageThing } from '../../../simulators/image/model.ts';
import type { ChallengeBody, Localized } from '../../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../../drawing.ts';
import {
	COLORS,
	cover,
	crop,
	faceOf,
	fileName,
	holding,
	NAMES,
	peopleInRow,
	photo,
	pickTimes,
	thing,
	toRetouch
} from './scenes.ts';

const LETTERS = [...'ABCDEFGHJKLMNPQRSTVWXYZ'];

function plateNumber(random: Random): string {
	const two = () => pick(random, LETTERS, 2).join('');
	return `${two()}-${pickNumber(random, 100, 999)}-${two()}`;
}

/** Of a car seen from behind: its plate, and what a buyer looks at. */
function carBehind(
	random: Random,
	name: Localized,
	{ x, y, width, isSold }: { x: number; y: number; width: number; isSold: boolean }
): ImageThing[] {
	const height = Math.round(width * 0.75);
	const part = (left: number, top: number, wide: number, high: number) =>
		[x + left * width, y + top * height, wide * width, high * height].map(Math.round) as [
			number,
			number,
			number,
			number
		];
	const plate = say(`Plaque de la ${name.fr}`, `Plate of the ${name.en}`);
	return [
		thing('rear', undefined, [x, y, width, height], { tone: pickNumber(random, 0, 5) }),
		thing('plate', plate, part(0.32, 0.64, 0.36, 0.11), { text: plateNumber(random) }),
		...(isSold
			? [
					thing('zone', say('Vitre arrière', 'Rear window'), part(0.25, 0.14, 0.5, 0.22)),
					thing('zone', say('Feu gauche', 'Left light'), part(0.06, 0.5, 0.12, 0.12)),
					thing('zone', say('Feu droit', 'Right light'), part(0.82, 0.5, 0.12, 0.12))
				]
			: [])
	];
}

/** One plate, or two. */
export function platesHidden(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const isLeft = random() < 0.5;
	const times = pickTimes(random);
	const sold = { x: (isLeft ? 80 : 780) + pickNumber(random, 0, 6) * 10, y: 440, width: 700 };
	const parked = { x: isLeft ? 1100 : 140 + pickNumber(random, 0, 9) * 10, y: 560, width: 360 };
	const setup = photo(times, {
		...{ name: fileName(random), setting: 'street' },
		things: [
			...carBehind(random, say('voiture garée plus loin', 'car parked farther'), {
				...parked,
				isSold: false
			}),
			...carBehind(random, say('voiture à vendre', 'car for sale'), { ...sold, isSold: true })
		]
	});
	const [, far, rear, near] = setup.things as [ImageThing, ImageThing, ImageThing, ImageThing];
	return toRetouch({
		instruction: say(
			`${who} publie cette photo avec l’annonce de sa voiture. Aucun **numéro d’immatriculation** ne doit se lire, d’aucune voiture.\n\nLes acheteurs doivent encore voir la vitre et les deux feux de la voiture à vendre.`,
			`${who} posts this photo with the ad for a car. No **registration number** may be readable, of any car.\n\nBuyers must still see the window and both lights of the car for sale.`
		),
		why: say(
			'Un numéro d’immatriculation est une donnée personnelle, celui d’un inconnu aussi : les deux plaques se masquent, l’une après l’autre, chacune d’un bord à l’autre. Le rectangle s’arrête là, pour que le reste de la voiture se voie. Rogner la voiture du fond conviendrait aussi.',
			'A registration number is personal data, that of a stranger too: both plates are hidden, one after the other, each from edge to edge. The rectangle stops there, so that the rest of the car is seen. Cropping the far car off would do as well.'
		),
		setup,
		solutions: [[cover('fill', near), cover('fill', far)]],
		wrong: [
			[cover('blur', near)],
			[cover('fill', rear), cover('fill', far)],
			[cover('blur', { ...near, width: Math.round(near.width / 2) }), cover('blur', far)]
		]
	});
}

/** What somebody wears, in the picture of `person`. */
function shirtOf({ x, y, width, height, tone }: ImageThing): ImageThing {
	const name = say(
		`Maillot de la personne en ${COLORS[tone!]!.fr}`,
		`Shirt of the person in ${COLORS[tone!]!.en}`
	);
	const at = [x + 0.3 * width, y + 0.35 * height, 0.4 * width, 0.2 * height].map(Math.round);
	return thing('zone', name, at as [number, number, number, number]);
}

const GROUPS: Localized[] = [
	say('de l’équipe de handball', 'of the handball team'),
	say('de l’atelier théâtre', 'of the theater workshop'),
	say('du centre de loisirs', 'of the holiday club'),
	say('de la course solidaire', 'of the charity run')
];

/** Two of four have not agreed to be seen. */
export function facesHidden(random: Random): ChallengeBody {
	const group = pickOne(random, GROUPS);
	const people = peopleInRow(random, 4);
	const hidden = pick(random, [0, 1, 2, 3], 2).sort();
	const times = pickTimes(random);
	const bodies = people.map(({ name: _, ...one }) => one);
	const setup = photo(times, {
		...{ name: fileName(random), setting: 'field' },
		things: [...bodies, ...people.map(faceOf), ...hidden.map((i) => shirtOf(people[i]!))]
	});
	const faces = setup.things.slice(4, 8);
	const [first, second] = hidden as [number, number];
	const [one, other] = hidden.map((i) => COLORS[people[i]!.tone!]!) as [Localized, Localized];
	const seen = [0, 1, 2, 3].find((i) => !hidden.includes(i))!;
	return toRetouch({
		instruction: say(
			`La photo ${group.fr} va être publiée. Deux familles ont refusé que le visage de leur enfant paraisse : ceux des enfants en **${one.fr}** et en **${other.fr}**.\n\nTous les maillots restent visibles, et les deux autres visages aussi.`,
			`The photo ${group.en} is to be published. Two families refused that their child’s face be shown: those of the children in **${one.en}** and in **${other.en}**.\n\nAll the shirts stay visible, and so do the two other faces.`
		),
		why: say(
			'Chacun a un droit sur son image, et les parents décident pour un mineur. On sélectionne chaque visage refusé, du menton aux cheveux, et on le floute ou le recouvre ; le reste du corps peut rester. Rogner enlèverait les maillots.',
			'Everyone has a right over their image, and parents decide for a minor. Select each refused face, from chin to hair, and blur it or black it out; the rest of the body may stay. Cropping would take the shirts away.'
		),
		setup,
		solutions: [[cover('blur', faces[first]!), cover('blur', faces[second]!)]],
		wrong: [
			[cover('blur', faces[first]!)],
			[cover('fill', faces[first]!), cover('fill', faces[seen]!)],
			[cover('blur', setup.things[first]!), cover('blur', setup.things[second]!)]
		]
	});
}

interface Line {
	name: Localized;
	text: Localized;
}
const line = (fr: string, en: string, text: string, inEnglish = text): Line => ({
	name: say(fr, en),
	text: say(text, inEnglish)
});

/** One below the other, on a sheet. */
function sheetOf(lines: readonly Line[]): ImageThing[] {
	return lines.map(({ name, text }, i) =>
		thing('label', name, [120, 130 + i * 180, Math.min(1300, 46 * text.fr.length), 90], { text })
	);
}

const PERSONAL: Line[] = [
	line('Ligne du nom', 'Line of the name', 'Nom : Léa MARCHETTI', 'Name: Léa MARCHETTI'),
	line('Ligne de la naissance', 'Line of the birth', 'Née le 14/03/2010', 'Born 14 March 2010'),
	line(
		'Ligne de l’adresse',
		'Line of the address',
		'8 rue des Tilleuls, Dole',
		'8 Linden Street, Dole'
	),
	line(
		'Ligne du numéro d’élève',
		'Line of the pupil number',
		'N° élève 120478365',
		'Pupil no. 120478365'
	),
	line('Ligne du téléphone', 'Line of the phone', 'Tél. 06 39 98 41 27', 'Phone 06 39 98 41 27')
];
const HARMLESS: Line[] = [
	line('Ligne de l’année', 'Line of the year', 'Année 2026-2027', 'Year 2026-2027'),
	line('Ligne du diplôme', 'Line of the diploma', 'Niveau visé : bac', 'Level: upper secondary'),
	line('Ligne de la mention', 'Line of the grade', 'Mention très bien', 'With highest honors'),
	line('Ligne du titre', 'Line of the title', 'CERTIFICAT NUMÉRIQUE', 'DIGITAL SKILLS CERTIFICATE'),
	line('Ligne du score', 'Line of the score', 'Score : 612 points', 'Score: 612 points')
];

/** A paper to be proud of in public. */
export function paperShared(random: Random): ChallengeBody {
	const personal = pick(random, PERSONAL, 3);
	const lines = pick(random, [...personal, ...pick(random, HARMLESS, 3)], 6);
	const setup = photo(pickTimes(random), {
		...{ name: say('certificat', 'certificate'), setting: 'paper', format: 'png' },
		things: sheetOf(lines)
	});
	const indexes = personal.map((one) => lines.indexOf(one));
	const covers = indexes.map((i) => cover('fill', setup.things[i]!, 20));
	const harmless = lines.findIndex((one) => !personal.includes(one));
	return toRetouch({
		instruction: say(
			`Léa est fière d’un document et en publie l’image, sur un compte que tout le monde peut voir.\n\nMasquez **ce qui permet de l’identifier ou de la joindre** ; laissez lire **tout le reste**.`,
			`Léa is proud of a document and posts its image, on an account that anybody can see.\n\nHide **what identifies her or allows people to reach her**; leave **all the rest** readable.`
		),
		why: tell((l) => {
			const texts = personal.map(({ text }) => (l === 'fr' ? `« ${text.fr} »` : `“${text.en}”`));
			return l === 'fr'
				? `Trois lignes disent qui elle est, ou comment la trouver : ${texts.join(', ')}. On masque chacune en entier. Les autres vaudraient pour beaucoup de gens : elles peuvent rester.`
				: `Three lines say who she is, or how to find her: ${texts.join(', ')}. Each is hidden whole. The others could be said of many people: they may stay.`;
		}),
		setup,
		solutions: [covers],
		wrong: [
			covers.slice(1),
			[...covers, cover('fill', setup.things[harmless]!, 20)],
			[cover('fill', holding(setup.things))]
		]
	});
}

const EVENTS: { event: Localized; lines: Line[] }[] = [
	{
		event: say('un concert', 'a concert'),
		lines: [
			line('Ligne du spectacle', 'Line of the show', 'CONCERT DU PRINTEMPS', 'SPRING CONCERT'),
			line('Ligne de la salle', 'Line of the hall', 'Salle des Halles', 'Market Hall'),
			line('Ligne de la date', 'Line of the date', '20 mars 2027, 20 h', '20 March 2027, 8 pm')
		]
	},
	{
		event: say('un match', 'a match'),
		lines: [
			line('Ligne du match', 'Line of the match', 'FINALE DE HANDBALL', 'HANDBALL FINAL'),
			line('Ligne du lieu', 'Line of the place', 'Palais des sports', 'Sports palace'),
			line('Ligne de la date', 'Line of the date', '5 juin 2027, 18 h', '5 June 2027, 6 pm')
		]
	},
	{
		event: say('un salon', 'a fair'),
		lines: [
			line('Ligne du salon', 'Line of the fair', 'SALON DES MÉTIERS', 'CAREERS FAIR'),
			line('Ligne du lieu', 'Line of the place', 'Parc des expositions', 'Exhibition center'),
			line('Ligne de la date', 'Line of the date', '6 février 2027', '6 February 2027')
		]
	}
];

/** A ticket, which whoever copies its code may use. */
export function ticketShared(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const { event, lines } = pickOne(random, EVENTS);
	const number = pickNumber(random, 100_000, 999_999);
	const booking = line(
		...(['Ligne de la réservation', 'Line of the booking'] as const),
		...([`Réservation ${number}`, `Booking ${number}`] as const)
	);
	const all = pick(random, [...lines, booking], 4);
	const isRight = random() < 0.5;
	const setup = photo(pickTimes(random), {
		...{ name: say('billet', 'ticket'), setting: 'paper', format: 'png', asks: { isOpaque: true } },
		things: [
			...sheetOf(all),
			thing('barcode', say('Code-barres', 'Barcode'), [isRight ? 860 : 120, 900, 620, 200])
		]
	});
	const code = setup.things[4]!;
	const written = setup.things[all.indexOf(booking)]!;
	const both = [cover('fill', code, 16), cover('fill', written, 16)];
	return toRetouch({
		instruction: say(
			`${who} annonce en ligne sa venue à ${event.fr}, avec l’image du billet. Personne ne doit pouvoir entrer à sa place, ni modifier sa réservation, **même en retravaillant l’image avec un logiciel**.\n\nL’événement, le lieu et la date restent lisibles.`,
			`${who} announces online a visit to ${event.en}, with the image of the ticket. Nobody must be able to get in instead, or to change the booking, **even by working on the image with software**.\n\nThe event, the place and the date stay readable.`
		),
		why: say(
			'Le code-barres vaut une entrée, et le numéro de réservation ouvre le dossier : les deux disparaissent. Un flou garde une trace de ce qu’il cache, et des chiffres ou des barres floutés se retrouvent en essayant les possibilités ; un rectangle plein n’en laisse rien.',
			'The barcode is worth an entry, and the booking number opens the file: both disappear. A blur keeps a trace of what it hides, and blurred digits or bars are found again by trying what is possible; a filled rectangle leaves nothing of them.'
		),
		setup,
		solutions: [both],
		wrong: [
			[both[0]!],
			[cover('blur', code, 16), cover('blur', written, 16)],
			[crop({ x: 0, y: 0, width: setup.width, height: Math.round(code.y - 10) })]
		]
	});
}
