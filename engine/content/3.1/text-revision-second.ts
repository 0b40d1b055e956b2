/** Everywhere, in order, by advice: level 2. */
import type { Random } from '../../random.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { changed, REPORTS, titled, todo, writtenIn, type Act, type Piece } from './documents.ts';

const PLACES = ['Lavande', 'Garance', 'Méridien', 'Boréal', 'Cormoran', 'Ondine'];

/** A name that changes in all of a text. */
export function newName(random: Random): ChallengeBody {
	const [before, after] = pick(random, PLACES, 2) as [string, string];
	const sentences: Localized[] = [
		say(`La salle ${before} ouvre à 9 h.`, `The ${before} room opens at 9 a.m.`),
		say(
			`Pour réserver la salle ${before}, voyez l’accueil.`,
			`To book the ${before} room, ask at the front desk.`
		),
		say(`${before} peut recevoir soixante personnes.`, `${before} can hold sixty people.`),
		say(`Le soir, ${before} ferme à 22 h.`, `In the evening, ${before} closes at 10 p.m.`),
		say(`La clé de ${before} reste au gardien.`, `The caretaker keeps the key to ${before}.`)
	];
	const kept = pick(random, sentences, pickNumber(random, 4, 5));
	const doc = writtenIn(say('Règles de la salle', 'Rules of the room'), [
		{ text: say(`Salle ${before}`, `${before} room`), style: 'title' },
		...kept.map((one): Piece => ({ text: one }))
	]);
	const all: Act = {
		...{ do: 'replace', find: before, by: after, isWhole: false, isCase: false, at: null }
	};
	return todo({
		instruction: say(
			`La salle « ${before} » s’appelle désormais **${after}**.\n\nChangez son nom **partout** dans ce texte, titre compris, sans toucher au reste.`,
			`The “${before}” room is now called **${after}**.\n\nChange its name **everywhere** in this text, title included, without touching the rest.`
		),
		why: say(
			`Le nom est écrit ${kept.length + 1} fois. Dans « Révision », « Rechercher et remplacer » : on cherche \`${before}\`, on remplace par \`${after}\`, et « Tout remplacer » n’en oublie aucun.`,
			`The name is written ${kept.length + 1} times. In “Review,” “Find and replace”: look for \`${before}\`, replace with \`${after}\`, and “Replace all” forgets none.`
		),
		doc,
		solutions: [[all]],
		wrong: [
			[{ ...all, at: { id: 1, nth: 0 } }],
			[{ ...all, by: after.toLowerCase() }],
			kept.map((_, i): Act => ({ ...all, at: { id: i + 2, nth: 0 } }))
		]
	});
}

/** A sentence that a line end cuts in two. */
export function brokenSentence(random: Random): ChallengeBody {
	const report = pickOne(random, REPORTS);
	const [chapter, other] = pick(random, report.chapters, 2) as [
		(typeof report.chapters)[0],
		(typeof report.chapters)[0]
	];
	const broken = pickOne(random, [chapter.text, ...chapter.parts.map((one) => one.text)]);
	const place = pickNumber(random, 2, 3);
	const halves = (l: 'fr' | 'en') => {
		const words = broken[l].split(' ');
		return [words.slice(0, place).join(' '), words.slice(place).join(' ')] as const;
	};
	const pieces: Piece[] = [
		{ text: other.text },
		{ text: other.parts[0].text },
		{ text: other.parts[1].text }
	];
	const doc = writtenIn(report.title, [
		titled(report),
		...pieces.toSpliced(
			pickNumber(random, 0, 3),
			0,
			{ text: tell((l) => halves(l)[0]), role: 'first' },
			{ text: tell((l) => halves(l)[1]), role: 'second' }
		)
	]);
	const [first, second] = [doc.id('first'), doc.id('second')];
	return todo({
		instruction: say(
			'Ce texte vient d’un PDF : une phrase y est coupée **au milieu**, sur deux paragraphes.\n\nFaites-en de nouveau **un seul paragraphe**.',
			'This text comes from a PDF: one sentence is cut **in the middle**, over two paragraphs.\n\nMake it **a single paragraph** again.'
		),
		why: tell((l) =>
			l === 'fr'
				? `La phrase entière est « ${broken.fr} » : la ligne « ${halves('fr')[0]} » n’a pas de point, et la suivante pas de majuscule. On choisit la seconde, puis « Réunir avec le paragraphe d’avant ».`
				: `The whole sentence is “${broken.en}”: the line “${halves('en')[0]}” has no period, and the next one no capital. Choose the second, then “Join with the previous paragraph.”`
		),
		doc,
		solutions: [[{ do: 'join', id: second }]],
		wrong: [
			[{ do: 'join', id: first }],
			[{ do: 'write', id: first, text: broken }],
			[{ do: 'delete', ids: [second] }]
		]
	});
}

const STORIES: { name: Localized; steps: Localized[] }[] = [
	{
		name: say('Monter la tente', 'Putting up the tent'),
		steps: [
			say('D’abord, choisir un sol plat.', 'First, choose level ground.'),
			say('Ensuite, étendre la toile sur ce sol.', 'Next, spread the canvas on this ground.'),
			say(
				'Une fois la toile étendue, glisser les arceaux.',
				'Once the canvas is spread, slide the poles in.'
			),
			say('Pour finir, tendre les cordes.', 'Finally, tighten the ropes.')
		]
	},
	{
		name: say('Compte rendu d’incident', 'Incident report'),
		steps: [
			say('À 8 h 05, l’alarme a sonné.', 'At 8:05 a.m., the alarm rang.'),
			say(
				'À 8 h 20, les classes étaient dans la cour.',
				'At 8:20 a.m., the classes were in the yard.'
			),
			say(
				'À 8 h 45, les pompiers ont inspecté le toit.',
				'At 8:45 a.m., the firefighters inspected the roof.'
			),
			say('À 9 h 10, les cours ont repris.', 'At 9:10 a.m., lessons resumed.')
		]
	},
	{
		name: say('Histoire du club', 'History of the club'),
		steps: [
			say('Le club naît en 1974.', 'The club was founded in 1974.'),
			say('Dix ans plus tard, il a son stade.', 'Ten years later, it had its stadium.'),
			say('En 1998, l’équipe féminine est créée.', 'In 1998, the women’s team was created.'),
			say('Depuis 2019, il forme des arbitres.', 'Since 2019, it has trained referees.')
		]
	},
	{
		name: say('Pâte à crêpes', 'Pancake batter'),
		steps: [
			say('Commencer par tamiser la farine.', 'Begin by sifting the flour.'),
			say('Dans cette farine, casser les œufs.', 'Into this flour, break the eggs.'),
			say('Les œufs mêlés, verser le lait.', 'Once the eggs are mixed in, pour the milk.'),
			say('Enfin, laisser reposer une heure.', 'Lastly, let it rest for an hour.')
		]
	}
];

const ORDERS = [
	[1, 0, 2, 3],
	[0, 2, 1, 3],
	[3, 0, 1, 2],
	[2, 0, 1, 3],
	[1, 2, 3, 0],
	[0, 3, 1, 2],
	[3, 1, 0, 2]
] as const;

/** An order that the sentences tell. */
export function stepsOfTime(random: Random): ChallengeBody {
	const { name, steps } = pickOne(random, STORIES);
	const order = pickOne(random, ORDERS);
	const doc = writtenIn(name, [
		{ text: name, style: 'title' },
		...order.map((i): Piece => ({ text: steps[i]! }))
	]);
	/** The number of the paragraph that has each step. */
	const at = steps.map((_, i) => order.findIndex((one) => one === i) + 2);
	const acts = at.map((id, i): Act => ({
		...{ do: 'move', ids: [id], after: i === 0 ? 1 : at[i - 1]! }
	}));
	return todo({
		instruction: say(
			'Les phrases de ce texte ont été mélangées.\n\nRemettez-les **dans l’ordre des faits**, sous le titre.',
			'The sentences of this text were shuffled.\n\nPut them back **in the order of events**, below the title.'
		),
		why: tell((l) =>
			l === 'fr'
				? `Les repères de temps donnent l’ordre : ${steps.map((one) => `« ${one.fr} »`).join(', puis ')}. On déplace chaque phrase mal placée avec « Monter » ou « Descendre ».`
				: `The markers of time tell the order: ${steps.map((one) => `“${one.en}”`).join(', then ')}. Move each misplaced sentence with “Move up” or “Move down.”`
		),
		doc,
		solutions: [acts],
		wrong: [
			[{ do: 'move', ids: [at[0]!], after: at[3]! }],
			[...acts, { do: 'move', ids: [1], after: at[3]! }],
			[...acts, { do: 'move', ids: [at[3]!], after: at[1]! }]
		]
	});
}

const REVIEWERS = ['Léa', 'Tom', 'Nora', 'Hugo'];

/** All the changes of one, none of the other. */
export function twoReviewers(random: Random): ChallengeBody {
	const [trusted, other] = pick(random, REVIEWERS, 2) as [string, string];
	const numbers = pick(random, ['12', '15', '18', '20', '25', '30'], 4) as [
		string,
		string,
		string,
		string
	];
	const pieces: Piece[] = [
		{
			runs: [
				{ text: say('Le car partira à ', 'The bus will leave at ') },
				...changed(trusted, say('7 h', '7 a.m.'), say('8 h', '8 a.m.')),
				{ text: say(' devant le stade.', ' from the stadium.') }
			]
		},
		{
			runs: [
				{ text: say('Nous serons ', 'There will be ') },
				...changed(other, numbers[0], numbers[1]),
				{ text: say(' marcheurs.', ' walkers.') }
			]
		},
		{
			runs: [
				{ text: say('Le repas coûte ', 'Lunch costs ') },
				...changed(trusted, numbers[2], numbers[3]),
				{ text: say(' euros.', ' euros.') }
			]
		},
		{
			runs: [
				{ text: say('Le retour est prévu ', 'We return ') },
				...changed(
					other,
					say('avant la nuit', 'before nightfall'),
					say('dans la soirée', 'in the evening')
				),
				{ text: '.' }
			]
		}
	];
	const order = pick(random, [0, 1, 2, 3], 4);
	const doc = writtenIn(say('Sortie du club', 'Club outing'), [
		{ text: say('Sortie du club', 'Club outing'), style: 'title' },
		...order.map((i) => pieces[i]!)
	]);
	const changesOf = (isTrusted: boolean) =>
		order.flatMap((i, at) => ((i % 2 === 0) === isTrusted ? [2 * at + 1, 2 * at + 2] : []));
	const accept: Act = { do: 'settle', changes: changesOf(true), isAccepted: true };
	const reject: Act = { do: 'settle', changes: changesOf(false), isAccepted: false };
	return todo({
		instruction: say(
			`${trusted} a vérifié ses corrections auprès de l’organisateur ; ${other} a deviné les siennes.\n\nGardez **toutes** les modifications de **${trusted}** et **aucune** de celles de **${other}**, pour qu’il ne reste plus rien à décider.`,
			`${trusted} checked the corrections with the organizer; ${other} guessed.\n\nKeep **all** the changes by **${trusted}** and **none** of those by **${other}**, so that nothing is left to decide.`
		),
		why: say(
			`Dans « Révision », « Modifications et commentaires » dit l’auteur de chacune. On accepte les quatre de ${trusted} (deux mots supprimés, deux ajoutés) et l’on refuse les quatre de ${other} : refuser une suppression garde le mot.`,
			`In “Review,” “Changes and comments” says who made each one. Accept the four by ${trusted} (two deletions, two insertions) and reject the four by ${other}: rejecting a deletion keeps the word.`
		),
		doc,
		solutions: [[accept, reject]],
		wrong: [
			[accept],
			[{ ...accept, changes: [1, 2, 3, 4, 5, 6, 7, 8] }],
			[
				{ ...accept, isAccepted: false },
				{ ...reject, isAccepted: true }
			]
		]
	});
}
