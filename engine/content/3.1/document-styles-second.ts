/** Headings, parts and lists told apart: level 2. */
import type { Random } from '../../random.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import {
	byHand,
	chaptersOf,
	NAMES,
	quoted,
	REPORTS,
	styled,
	titled,
	todo,
	writtenChapters,
	writtenIn,
	type Act
} from './documents.ts';

/** Chapters named between texts. */
export function chapterHeadings(random: Random): ChallengeBody {
	const report = pickOne(random, REPORTS);
	const chapters = pick(random, report.chapters, pickNumber(random, 2, 3));
	const doc = writtenIn(report.title, [
		titled(report),
		...chapters.flatMap((one) => [
			{ text: one.heading, role: 'chapter' },
			{ text: one.text, role: 'text' },
			{ text: one.parts[0].text, role: 'text' }
		])
	]);
	const ids = doc.ids('chapter');
	return todo({
		instruction: say(
			'Dans ce document, des lignes courtes annoncent chacune un chapitre.\n\nDonnez à **chacune d’elles** le style **Titre 1**.',
			'In this document, short lines each announce a chapter.\n\nGive **each of them** the **Heading 1** style.'
		),
		why: tell((l) =>
			l === 'fr'
				? `Les chapitres sont ${quoted(ids.map(doc.textOf)).fr}. Une phrase qui finit par un point n’est pas un titre. On choisit chaque ligne, puis « Titre 1 » : le style la grossit et la fait entrer dans le plan.`
				: `The chapters are ${quoted(ids.map(doc.textOf)).en}. A sentence that ends with a period is not a heading. Choose each line, then “Heading 1”: the style makes it bigger and puts it into the outline.`
		),
		doc,
		solutions: [[styled(ids, 'heading1')]],
		wrong: [byHand(ids), [styled(ids.slice(1), 'heading1')], [styled(ids, 'title')]]
	});
}

const PROCEDURES: { name: Localized; intro: Localized; steps: Localized[]; notes: Localized[] }[] =
	[
		{
			name: say('Prêt du vidéoprojecteur', 'Borrowing the projector'),
			intro: say('Pour l’emprunter, suivez ces étapes :', 'To borrow it, follow these steps:'),
			steps: [
				say('Réserver sur le planning', 'Book it on the schedule'),
				say('Retirer la clé à l’accueil', 'Collect the key at the front desk'),
				say('Signer le registre', 'Sign the register'),
				say('Rapporter la clé le soir', 'Return the key in the evening')
			],
			notes: [
				say('La lampe chauffe : laissez-la refroidir.', 'The lamp gets hot: let it cool down.'),
				say('Une rallonge est dans la sacoche.', 'An extension cord is in the bag.')
			]
		},
		{
			name: say('Demander un remboursement', 'Asking for a refund'),
			intro: say('La demande se fait dans cet ordre :', 'The request is made in this order:'),
			steps: [
				say('Scanner la facture', 'Scan the invoice'),
				say('Remplir le formulaire', 'Fill in the form'),
				say('Le faire signer par le trésorier', 'Have it signed by the treasurer'),
				say('Déposer le tout au secrétariat', 'Hand everything in at the office')
			],
			notes: [
				say('Le virement arrive en dix jours.', 'The transfer arrives within ten days.'),
				say('Les pourboires ne sont pas remboursés.', 'Tips are not refunded.')
			]
		},
		{
			name: say('Lancer le lave-vaisselle du foyer', 'Starting the clubhouse dishwasher'),
			intro: say('Avant de partir, dans l’ordre :', 'Before leaving, in order:'),
			steps: [
				say('Vider le filtre', 'Empty the filter'),
				say('Ouvrir l’arrivée d’eau', 'Open the water supply'),
				say('Choisir le programme court', 'Choose the short program'),
				say('Fermer et appuyer sur Départ', 'Close it and press Start')
			],
			notes: [
				say('Le sel est sous l’évier.', 'The salt is under the sink.'),
				say('En cas de fuite, appelez le gardien.', 'In case of a leak, call the caretaker.')
			]
		}
	];

/** Steps whose order matters, and remarks whose order does not. */
export function stepsInOrder(random: Random): ChallengeBody {
	const { name, intro, steps, notes } = pickOne(random, PROCEDURES);
	const [first, last] = pick(random, notes, 2);
	const some = pick(random, steps, pickNumber(random, 3, 4));
	const kept = steps.filter((one) => some.includes(one));
	const doc = writtenIn(name, [
		{ text: name, style: 'title' },
		{ text: first!, role: 'note' },
		{ text: intro, role: 'intro' },
		...kept.map((one) => ({ text: one, role: 'step' })),
		{ text: last!, role: 'note' }
	]);
	const ids = doc.ids('step');
	return todo({
		instruction: say(
			'Mettez les étapes de cette procédure dans la **sorte de liste** qui dit qu’elles se suivent. Le reste ne change pas.',
			'Put the steps of this procedure into the **kind of list** that says that they follow one another. The rest does not change.'
		),
		why: tell((l) =>
			l === 'fr'
				? `Les ${ids.length} étapes se font dans l’ordre, de « ${kept[0]!.fr} » à « ${kept.at(-1)!.fr} » : « Liste numérotée ». Le logiciel compte lui-même ; des numéros tapés seraient à refaire dès qu’une étape s’ajoute. Des puces diraient que l’ordre est libre.`
				: `The ${ids.length} steps are done in order, from “${kept[0]!.en}” to “${kept.at(-1)!.en}”: “Numbered list.” The program counts by itself; typed numbers would have to be redone as soon as a step is added. Bullets would say that the order is free.`
		),
		doc,
		solutions: [[styled(ids, 'number')]],
		wrong: [
			[styled(ids, 'bullet')],
			ids.map((id, i): Act => ({
				...{ do: 'write', id },
				text: tell((l) => `${i + 1}. ${doc.textOf(id)[l]}`)
			})),
			[styled([...ids, ids.at(-1)! + 1], 'number')]
		]
	});
}

/** Two levels, which the plan of the instruction tells. */
export function chaptersAndParts(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const report = pickOne(random, REPORTS);
	const chapters = chaptersOf(random, report, 2);
	const doc = writtenIn(report.title, [
		titled(report),
		...writtenChapters(chapters, { chapter: { style: 'body' }, part: { style: 'body' } })
	]);
	const [top, below] = [doc.ids('chapter'), doc.ids('part')];
	return todo({
		instruction: tell((l) => {
			const plan = chapters.map(({ heading, parts }) =>
				l === 'fr'
					? `${heading.fr} (${parts.map((one) => one.heading.fr).join(', ')})`
					: `${heading.en} (${parts.map((one) => one.heading.en).join(', ')})`
			);
			return l === 'fr'
				? `Voici le plan de ${who} : ${plan.join(' ; ')}.\n\nDonnez aux chapitres le style **Titre 1**, et à leurs parties, écrites entre parenthèses dans le plan, le style **Titre 2**.`
				: `Here is ${who}’s outline: ${plan.join('; ')}.\n\nGive the chapters the **Heading 1** style, and their parts, written in parentheses in the outline, the **Heading 2** style.`;
		}),
		why: tell((l) =>
			l === 'fr'
				? `« Titre 1 » va à ${quoted(top.map(doc.textOf)).fr} ; « Titre 2 » à ${quoted(below.map(doc.textOf)).fr}. On peut choisir plusieurs paragraphes éloignés (Ctrl et clic, ou « Choisir plusieurs paragraphes »), puis donner le style une fois.`
				: `“Heading 1” goes to ${quoted(top.map(doc.textOf)).en}; “Heading 2” goes to ${quoted(below.map(doc.textOf)).en}. You can choose several distant paragraphs (Ctrl and click, or “Select several paragraphs”), then give the style once.`
		),
		doc,
		solutions: [[styled(top, 'heading1'), styled(below, 'heading2')]],
		wrong: [
			[styled([...top, ...below], 'heading1')],
			[styled(top, 'heading1')],
			[styled(top, 'title'), styled(below, 'heading1')]
		]
	});
}

/** One paragraph that was set by hand. */
export function likeTheOthers(random: Random): ChallengeBody {
	const report = pickOne(random, REPORTS);
	const chapter = pickOne(random, report.chapters);
	const texts = pick(
		random,
		[
			chapter.text,
			...chapter.parts.map((one) => one.text),
			...report.chapters.filter((one) => one !== chapter).map((one) => one.text)
		],
		4
	);
	const odd = pickNumber(random, 0, 3);
	const size = pickOne(random, [9, 14, 16] as const);
	const align = pickOne(random, ['center', 'right'] as const);
	const doc = writtenIn(report.title, [
		titled(report),
		{ text: chapter.heading, style: 'heading1' },
		...texts.map((one, i) =>
			i === odd
				? { runs: [{ text: one, bold: true }], size, align, role: 'odd' }
				: { text: one, role: 'text' }
		)
	]);
	const id = doc.id('odd');
	return todo({
		instruction: say(
			'Un paragraphe de texte, collé d’une page web, a gardé un aspect à lui.\n\nFaites qu’il ait **en tout** l’aspect des autres paragraphes de texte.',
			'One paragraph of text, pasted from a web page, kept a look of its own.\n\nMake it look like the other paragraphs of text **in every way**.'
		),
		why: tell((l) =>
			l === 'fr'
				? `« ${texts[odd]!.fr} » a le bon style, « Corps de texte », mais par-dessus un gras, une taille de ${size} pt et un alignement réglés à la main. « Effacer la mise en forme directe » enlève les trois d’un coup ; les remettre un par un marche aussi, si l’on n’en oublie pas.`
				: `“${texts[odd]!.en}” has the right style, “Body text,” but on top of it bold, a size of ${size} pt, and an alignment that were set by hand. “Clear direct formatting” takes all three away at once; undoing them one by one works too, if you forget none.`
		),
		doc,
		solutions: [[{ do: 'plain', ids: [id] }]],
		wrong: [
			[{ do: 'mark', ids: [id], words: null, mark: 'bold', isOn: false }],
			[
				{ do: 'size', ids: [id], size: 11 },
				{ do: 'align', ids: [id], align: 'left' }
			],
			[styled([id], 'quote')]
		]
	});
}
