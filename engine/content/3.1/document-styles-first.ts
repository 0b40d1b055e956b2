/** The everyday gestures of styles: level 1. */
import type { Random } from '../../random.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { bold, NAMES, REPORTS, styled, text, todo, writtenIn, type Act } from './documents.ts';

/** The first line of a page, whatever comes after it. */
export function titleOfPage(random: Random): ChallengeBody {
	const who = pickOne(random, NAMES);
	const report = pickOne(random, REPORTS);
	const chapter = pickOne(random, report.chapters);
	const parts = pick(random, chapter.parts, 2);
	const doc = writtenIn(report.title, [
		{ text: report.title, role: 'title' },
		{ text: chapter.heading, style: 'heading1' },
		{ text: chapter.text, role: 'text' },
		...parts.map((one) => ({ text: one.text, role: 'text' }))
	]);
	const id = doc.id('title');
	return todo({
		instruction: tell((l) =>
			l === 'fr'
				? `La première ligne du texte de ${who} est le nom du document, mais elle ressemble au reste.\n\nDonnez-lui le style **Titre du document**.`
				: `The first line of ${who}’s text is the name of the document, but it looks like the rest.\n\nGive it the **Title** style.`
		),
		why: tell((l) =>
			l === 'fr'
				? `On choisit le paragraphe « ${report.title.fr} », puis « Titre du document » dans la liste des styles. Le grossir à la main le changerait d’aspect sans dire au logiciel que c’est le titre ; « Titre 1 » est celui d’un chapitre.`
				: `Choose the paragraph “${report.title.en},” then “Title” in the list of styles. Making it bigger by hand would change its look without telling the program that it is the title; “Heading 1” is for a chapter.`
		),
		doc,
		solutions: [[styled([id], 'title')]],
		wrong: [
			[bold([id]), { do: 'size', ids: [id], size: 24 }],
			[styled([id], 'heading1')],
			[styled([id, id + 1], 'title')]
		]
	});
}

const INVITATIONS: { what: Localized; place: Localized; bring: Localized }[] = [
	{
		what: say('la réunion des parents', 'the parents’ meeting'),
		place: say('au réfectoire du collège', 'in the school cafeteria'),
		bring: say('Merci d’apporter un stylo.', 'Please bring a pen.')
	},
	{
		what: say('l’assemblée du club de judo', 'the general meeting of the judo club'),
		place: say('au dojo municipal', 'at the municipal dojo'),
		bring: say('Une collation suivra.', 'Refreshments will follow.')
	},
	{
		what: say('la visite du logement témoin', 'the visit of the show apartment'),
		place: say('devant le hall B', 'in front of entrance B'),
		bring: say('Une pièce d’identité est demandée.', 'Proof of identity is required.')
	},
	{
		what: say('le concert des élèves', 'the students’ concert'),
		place: say('à la salle des fêtes', 'in the village hall'),
		bring: say('L’entrée est gratuite.', 'Admission is free.')
	}
];
const MONTHS: Localized[] = [
	say('janvier', 'January'),
	say('mars', 'March'),
	say('avril', 'April'),
	say('juin', 'June')
];

/** Some words of a paragraph, not all of it. */
export function boldDate(random: Random): ChallengeBody {
	const { what, place, bring } = pickOne(random, INVITATIONS);
	const month = pickOne(random, MONTHS);
	const [day, hour] = [pickNumber(random, 3, 28), pickNumber(random, 3, 8)];
	const date = tell((l) => (l === 'fr' ? `${day} ${month.fr}` : `${month.en} ${day}`));
	const doc = writtenIn(say('Invitation', 'Invitation'), [
		text('Invitation', 'Invitation', { style: 'title' }),
		text('Bonjour,', 'Hello,'),
		{
			text: tell((l) =>
				l === 'fr'
					? `Vous êtes invités à ${what.fr}, le ${date.fr} à ${hour + 12} heures, ${place.fr}.`
					: `You are invited to ${what.en}, on ${date.en} at ${hour} p.m., ${place.en}.`
			),
			role: 'invitation'
		},
		{ text: bring }
	]);
	const id = doc.id('invitation');
	const words = (some: Localized): Act => ({
		...{ do: 'mark', ids: [id], words: { text: some, nth: 0 } },
		...{ mark: 'bold', isOn: true }
	});
	return todo({
		instruction: say(
			'Dans cette invitation, la date passe inaperçue.\n\nMettez **en gras** le jour et le mois, et rien d’autre.',
			'In this invitation, nobody notices the date.\n\nPut the day and the month **in bold**, and nothing else.'
		),
		why: tell((l) =>
			l === 'fr'
				? `Il s’agit de « ${date.fr} ». On choisit d’abord le paragraphe, puis ces deux mots (un clic sur le premier, un sur le second, ou la flèche droite du clavier), et le bouton « Gras ». Sans choisir de mots, c’est tout le paragraphe qui passerait en gras.`
				: `These are the words “${date.en}.” First choose the paragraph, then these two words (click the first, then the second, or use the right arrow key), and the “Bold” button. Without choosing words, the whole paragraph would turn bold.`
		),
		doc,
		solutions: [[words(date)]],
		wrong: [
			[bold([id])],
			[words(tell((l) => (l === 'fr' ? month.fr : month.en)))],
			[words(date), words(place)]
		]
	});
}

const SUPPLIES: { intro: Localized; things: Localized[]; end: Localized }[] = [
	{
		intro: say('Pour la sortie en raquettes, prenez :', 'For the snowshoe outing, take:'),
		things: [
			say('des gants de rechange', 'spare gloves'),
			say('une gourde', 'a water bottle'),
			say('une lampe frontale', 'a headlamp'),
			say('des lunettes de soleil', 'sunglasses')
		],
		end: say('Le car part à 7 h 30.', 'The bus leaves at 7:30 a.m.')
	},
	{
		intro: say(
			'Pour votre dossier de location, joignez :',
			'With your rental application, enclose:'
		),
		things: [
			say('une pièce d’identité', 'proof of identity'),
			say('trois bulletins de paie', 'three payslips'),
			say('un avis d’imposition', 'a tax notice'),
			say('une attestation d’assurance', 'a certificate of insurance')
		],
		end: say('Un dossier incomplet est refusé.', 'An incomplete application is refused.')
	},
	{
		intro: say('Le tri du local poubelles accepte :', 'The sorting room takes:'),
		things: [
			say('les cartons pliés', 'folded cardboard'),
			say('les bouteilles en verre', 'glass bottles'),
			say('les piles usagées', 'used batteries'),
			say('les petits appareils', 'small appliances')
		],
		end: say('Les meubles vont à la déchèterie.', 'Furniture goes to the recycling center.')
	}
];

/** Lines of things, whose order is free. */
export function listOfThings(random: Random): ChallengeBody {
	const { intro, things, end } = pickOne(random, SUPPLIES);
	const kept = pick(random, things, pickNumber(random, 3, 4));
	const doc = writtenIn(say('Note', 'Note'), [
		{ text: intro, role: 'intro' },
		...kept.map((one) => ({ text: one, role: 'thing' })),
		{ text: end, role: 'end' }
	]);
	const ids = doc.ids('thing');
	return todo({
		instruction: say(
			'La phrase du début annonce plusieurs choses, chacune sur sa ligne.\n\nFaites de ces choses, et d’elles seules, une **liste à puces**.',
			'The first sentence announces several things, each on its line.\n\nTurn these things, and only them, into a **bulleted list**.'
		),
		why: tell((l) =>
			l === 'fr'
				? `Il y a ${ids.length} choses, de « ${kept[0]!.fr} » à « ${kept.at(-1)!.fr} ». On choisit la première, puis la dernière en tenant Maj (ou avec « Choisir plusieurs paragraphes »), et le style « Liste à puces ». La phrase qui annonce et celle qui suit restent du texte ; rien ne dit que l’ordre compte, donc pas de numéros.`
				: `There are ${ids.length} things, from “${kept[0]!.en}” to “${kept.at(-1)!.en}.” Choose the first, then the last while holding Shift (or with “Select several paragraphs”), and the “Bulleted list” style. The sentence that announces them and the one that follows stay text; nothing says that the order matters, so there are no numbers.`
		),
		doc,
		solutions: [[styled(ids, 'bullet')]],
		wrong: [
			[styled(ids.slice(1), 'bullet')],
			[styled(ids, 'number')],
			[styled([...ids, doc.id('end')], 'bullet')],
			ids.map((id): Act => ({
				...{ do: 'write', id },
				text: tell((l) => `- ${doc.textOf(id)[l]}`)
			}))
		]
	});
}

const QUOTATIONS: { before: Localized; words: Localized; after: Localized; about: Localized }[] = [
	{
		about: say('Compte rendu de lecture', 'Reading notes'),
		before: say(
			'Le narrateur doute dès la première page.',
			'The narrator has doubts from page one.'
		),
		words: say(
			'« Je n’ai jamais su si la lettre était partie. »',
			'“I never knew whether the letter had left.”'
		),
		after: say('Le doute ne sera levé qu’à la fin.', 'The doubt is only lifted at the end.')
	},
	{
		about: say('Portrait de la boulangère', 'Portrait of the baker'),
		before: say('Mme Haddad ouvre sa porte à 6 h.', 'Ms. Haddad opens her door at 6 a.m.'),
		words: say(
			'« La pâte n’attend pas, c’est moi qui l’attends. »',
			'“Dough does not wait; I am the one who waits.”'
		),
		after: say('Le four s’éteint à midi.', 'The oven goes off at noon.')
	},
	{
		about: say('Article du journal du lycée', 'School paper article'),
		before: say('La présidente du club a pris la parole.', 'The president of the club spoke.'),
		words: say(
			'« Nous manquons moins d’argent que de bras. »',
			'“We are short of hands rather than money.”'
		),
		after: say(
			'Douze élèves se sont inscrits le soir même.',
			'Twelve students signed up that evening.'
		)
	},
	{
		about: say('Visite de la conserverie', 'Visit to the cannery'),
		before: say('Le chef d’équipe montre la chaîne.', 'The team leader shows the line.'),
		words: say(
			'« Une boîte sur mille est ouverte et goûtée. »',
			'“One can in a thousand is opened and tasted.”'
		),
		after: say('Le bruit couvre la fin de sa phrase.', 'The noise drowns the end of his sentence.')
	}
];

/** Somebody else’s words, set apart. */
export function quotation(random: Random): ChallengeBody {
	const { before, words, after, about } = pickOne(random, QUOTATIONS);
	const other = pickOne(
		random,
		QUOTATIONS.filter((one) => one.about !== about)
	).after;
	const place = pickNumber(random, 0, 2);
	const texts = [before, other, after].map((one) => ({ text: one, role: 'text' }));
	const doc = writtenIn(about, [
		{ text: about, style: 'title' },
		...texts.toSpliced(place + 1, 0, { text: words, role: 'quotation' })
	]);
	const id = doc.id('quotation');
	return todo({
		instruction: say(
			'Un paragraphe de ce texte rapporte les mots exacts de quelqu’un d’autre.\n\nDonnez à **ce paragraphe** le style qui convient.',
			'One paragraph of this text reports somebody else’s exact words.\n\nGive **this paragraph** the style that suits it.'
		),
		why: tell((l) =>
			l === 'fr'
				? `Les guillemets le montrent : ${words.fr} On choisit ce paragraphe, puis le style « Citation », qui le met en retrait et en italique. L’italique seul imiterait l’aspect sans dire que c’est une citation.`
				: `The quotation marks show it: ${words.en} Choose this paragraph, then the “Quotation” style, which indents it and puts it in italics. Italics alone would imitate the look without saying that it is a quotation.`
		),
		doc,
		solutions: [[styled([id], 'quote')]],
		wrong: [
			[{ do: 'mark', ids: [id], words: null, mark: 'italic', isOn: true }],
			[styled([id === 2 ? 3 : 2], 'quote')],
			[styled([id], 'note')]
		]
	});
}
