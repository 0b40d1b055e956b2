/** A word, a line: level 1. */
import type { Random } from '../../random.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { NAMES, REPORTS, text, todo, writtenIn, type Act, type Piece } from './documents.ts';

const DAYS: Localized[] = [
	say('lundi', 'Monday'),
	say('mardi', 'Tuesday'),
	say('jeudi', 'Thursday'),
	say('vendredi', 'Friday')
];
const EVENTS: { name: Localized; other: Localized }[] = [
	{
		name: say('Le contrôle d’anglais', 'The English test'),
		other: say('Le club d’échecs', 'The chess club')
	},
	{
		name: say('Le passage du technicien', 'The technician’s visit'),
		other: say('La relève des compteurs', 'The meter reading')
	},
	{
		name: say('L’entraînement des cadets', 'The cadets’ training'),
		other: say('Le match des minimes', 'The juniors’ match')
	},
	{
		name: say('La distribution des paniers', 'The handing out of baskets'),
		other: say('Le conseil du quartier', 'The neighborhood council')
	}
];

/** One word, in one sentence of two that look alike. */
export function oneWord(random: Random): ChallengeBody {
	const { name, other } = pickOne(random, EVENTS);
	const [day, free] = pick(random, DAYS, 2) as [Localized, Localized];
	const hour = pickNumber(random, 2, 6);
	const sentence = (what: Localized, when: Localized) =>
		tell((l) =>
			l === 'fr'
				? `${what.fr} aura lieu ${when.fr} à ${hour + 12} h.`
				: `${what.en} will take place on ${when.en} at ${hour} p.m.`
		);
	const pieces: Piece[] = [
		{ text: sentence(name, day), role: 'event' },
		{ text: sentence(other, day), role: 'other' }
	];
	const doc = writtenIn(say('Annonce', 'Announcement'), [
		text('À noter', 'Please note', { style: 'heading1' }),
		...pick(random, pieces, 2),
		text('Merci d’en tenir compte.', 'Please take note.')
	]);
	const write = (role: string, what: Localized): Act => ({
		...{ do: 'write', id: doc.id(role) },
		text: sentence(what, free)
	});
	return todo({
		instruction: tell((l) =>
			l === 'fr'
				? `${name.fr} change de jour : ce sera **${free.fr}**, et non ${day.fr}. L’heure ne change pas, et rien d’autre non plus.\n\nCorrigez l’annonce.`
				: `${name.en} moves to another day: it will be on **${free.en}**, not on ${day.en}. The hour does not change, nor does anything else.\n\nCorrect the announcement.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Seule la phrase « ${sentence(name, day).fr} » est concernée : on la choisit, « Modifier le texte », et l’on écrit ${free.fr} à la place de ${day.fr}. Un remplacement partout changerait aussi l’autre phrase.`
				: `Only the sentence “${sentence(name, day).en}” is concerned: choose it, “Edit text,” and write ${free.en} in place of ${day.en}. Replacing everywhere would change the other sentence too.`
		),
		doc,
		solutions: [[write('event', name)]],
		wrong: [
			[write('other', other)],
			[write('event', name), write('other', other)],
			[{ do: 'replace', find: day, by: free, isWhole: false, isCase: false, at: null }]
		]
	});
}

const LETTERS: { name: Localized; hello: Localized; lines: Localized[]; end: Localized }[] = [
	{
		name: say('Lettre au maire', 'Letter to the mayor'),
		hello: say('Monsieur le Maire,', 'Dear Mayor,'),
		lines: [
			say(
				'Le passage piéton de la rue Basse est effacé.',
				'The crosswalk on Basse Street is worn away.'
			),
			say('Nous vous demandons de le faire repeindre.', 'We ask you to have it repainted.')
		],
		end: say('Veuillez agréer nos salutations distinguées.', 'Yours sincerely,')
	},
	{
		name: say('Demande de stage', 'Placement request'),
		hello: say('Madame la Directrice,', 'Dear Director,'),
		lines: [
			say('Je suis élève de seconde au lycée Germain.', 'I am in Year 11 at Germain School.'),
			say(
				'Je souhaite passer deux semaines dans votre service.',
				'I would like to spend two weeks in your department.'
			)
		],
		end: say('Je vous prie d’agréer mes salutations respectueuses.', 'Yours respectfully,')
	},
	{
		name: say('Mot aux voisins', 'Note to the neighbors'),
		hello: say('Chers voisins,', 'Dear neighbors,'),
		lines: [
			say('Nous fêtons notre mariage samedi.', 'We are celebrating our wedding on Saturday.'),
			say('La musique s’arrêtera à minuit.', 'The music will stop at midnight.')
		],
		end: say('Bien à vous,', 'Best regards,')
	}
];

/** A letter, one line of which is not in its place. */
export function misplacedLine(random: Random): ChallengeBody {
	const { name, hello, lines, end } = pickOne(random, LETTERS);
	const who = pickOne(random, NAMES);
	const isHello = random() < 0.5;
	const rest: Piece[] = [
		...(isHello ? [] : [{ text: hello, role: 'hello' }]),
		...lines.map((one) => ({ text: one, role: 'line' })),
		...(isHello ? [{ text: end, role: 'end' }] : []),
		{ text: who, role: 'name' }
	];
	const lost: Piece = { text: isHello ? hello : end, role: isHello ? 'hello' : 'end' };
	const place = isHello ? pickNumber(random, 1, 2) : pickNumber(random, 0, 2);
	const doc = writtenIn(name, rest.toSpliced(place, 0, lost));
	const id = doc.id(lost.role!);
	const last = doc.ids('line').at(-1)!;
	const line = isHello ? hello : end;
	return todo({
		instruction: tell((l) =>
			l === 'fr'
				? `Dans cette lettre de ${who}, une ligne a été déplacée par mégarde : on ne peut plus la lire dans l’ordre habituel d’une lettre.\n\nRemettez **cette ligne** à sa place.`
				: `In this letter from ${who}, one line was moved by accident: it no longer reads in the usual order of a letter.\n\nPut **this line** back in its place.`
		),
		why: tell((l) =>
			l === 'fr'
				? `« ${line.fr} » ${isHello ? 'est la formule d’appel : elle ouvre la lettre' : 'est la formule de politesse : elle vient après le dernier argument, juste avant la signature'}. On la choisit et on la déplace avec « Monter » ou « Descendre » (Alt et les flèches).`
				: `“${line.en}” ${isHello ? 'is the salutation: it opens the letter' : 'is the closing: it comes after the last sentence, just before the signature'}. Choose it and move it with “Move up” or “Move down” (Alt and the arrows).`
		),
		doc,
		solutions: [[{ do: 'move', ids: [id], after: isHello ? 0 : last }]],
		wrong: [
			[{ do: 'delete', ids: [id] }],
			[{ do: 'move', ids: [id], after: doc.id('name') }],
			[{ do: 'insert', after: isHello ? 0 : last, text: line }]
		]
	});
}

/** A paragraph that was pasted twice. */
export function doublePaste(random: Random): ChallengeBody {
	const report = pickOne(random, REPORTS);
	const chapter = pickOne(random, report.chapters);
	const texts = pick(random, [chapter.text, ...chapter.parts.map((one) => one.text)], 3);
	const doubled = pickNumber(random, 0, 2);
	const pieces = texts.map((one, i): Piece => ({
		text: one,
		role: i === doubled ? 'double' : 'text'
	}));
	const gap = pickNumber(random, doubled + 1, 3);
	const doc = writtenIn(report.title, [
		{ text: chapter.heading, style: 'heading1' },
		...pieces.toSpliced(gap, 0, { text: texts[doubled]!, role: 'double' })
	]);
	const [first, second] = doc.ids('double') as [number, number];
	const other = doc.ids('text')[0]!;
	const isApart = gap > doubled + 1;
	return todo({
		instruction: tell((l) =>
			l === 'fr'
				? `Un paragraphe a été collé deux fois. Supprimez **la seconde fois**, rien d’autre.`
				: `One paragraph was pasted twice. Delete **the second one**, nothing else.`
		),
		why: tell((l) =>
			l === 'fr'
				? `« ${texts[doubled]!.fr} » se lit deux fois${isApart ? ', à distance' : ', à la suite'}. On choisit celle du bas et « Supprimer le paragraphe ». Vider son texte laisserait une ligne blanche.`
				: `“${texts[doubled]!.en}” is there twice${isApart ? ', apart' : ', in a row'}. Choose the lower one and “Delete paragraph.” Emptying its text would leave a blank line.`
		),
		doc,
		solutions: [[{ do: 'delete', ids: [second] }]],
		wrong: [
			[{ do: 'delete', ids: [first, second] }],
			[{ do: 'delete', ids: [other] }],
			...(isApart ? [[{ do: 'delete', ids: [first] } as Act]] : [])
		]
	});
}

const ADDED: Localized[] = [
	say('Réponse attendue avant vendredi.', 'Please answer before Friday.'),
	say('Inscription obligatoire au secrétariat.', 'Registration at the office is required.'),
	say('Apportez votre carte de membre.', 'Bring your membership card.'),
	say('Le parking est gratuit.', 'Parking is free.')
];
const POSTERS: { name: Localized; lines: [Localized, Localized, Localized] }[] = [
	{
		name: say('Vide-grenier du quartier', 'Neighborhood yard sale'),
		lines: [
			say('Dimanche 14 juin, place du Marché.', 'Sunday, June 14, Market Square.'),
			say('Quatre euros le mètre.', 'Four euros per meter.'),
			say('Buvette tenue par les parents.', 'Refreshments by the parents.')
		]
	},
	{
		name: say('Tournoi de ping-pong', 'Table tennis tournament'),
		lines: [
			say('Mercredi 4 mars, au gymnase.', 'Wednesday, March 4, in the gym.'),
			say('Une raquette par joueur.', 'One racket per player.'),
			say('Finale à 17 heures.', 'Final at 5 p.m.')
		]
	},
	{
		name: say('Atelier de réparation de vélos', 'Bike repair workshop'),
		lines: [
			say('Samedi 10 octobre, cour de la mairie.', 'Saturday, October 10, town hall yard.'),
			say('Les outils sont fournis.', 'Tools are provided.'),
			say('Un vélo à la fois.', 'One bike at a time.')
		]
	}
];

/** A line more, at a place that is said. */
export function lineToAdd(random: Random): ChallengeBody {
	const { name, lines } = pickOne(random, POSTERS);
	const added = pickOne(random, ADDED);
	const after = pickNumber(random, 0, 2);
	const doc = writtenIn(name, [
		{ text: name, style: 'title' },
		...lines.map((one): Piece => ({ text: one }))
	]);
	const insert = (id: number): Act => ({ do: 'insert', after: id, text: added });
	const here = lines[after]!;
	return todo({
		instruction: tell((l) =>
			l === 'fr'
				? `Il manque une ligne à cette affiche. **Juste après** « ${here.fr} », ajoutez un paragraphe :\n\n${added.fr}`
				: `A line is missing on this poster. **Right after** “${here.en}” add a paragraph:\n\n${added.en}`
		),
		why: tell((l) =>
			l === 'fr'
				? `On choisit « ${here.fr} », puis « Nouveau paragraphe » : il vient après celui qui est choisi. Écrire à la suite dans le même paragraphe ne ferait pas une ligne de plus.`
				: `Choose “${here.en}” then “New paragraph”: it comes after the one that is chosen. Writing on in the same paragraph would not make another line.`
		),
		doc,
		solutions: [[insert(after + 2)]],
		wrong: [
			[insert(after + 1)],
			[
				{
					...{ do: 'write', id: after + 2 },
					text: tell((l) => `${here[l]} ${added[l]}`)
				}
			],
			...(after < 2 ? [[insert(4)]] : [])
		]
	});
}
