/** Finding the right page. */
import type { ChallengeBody, Localized, Stimulus } from '../../content/challenge.ts';
import { choice, pick, pickNumber, pickOne, say } from '../../content/drawing.ts';
import type { Random } from '../../random.ts';
import type { Task } from './task.ts';

interface Wish {
	question: Localized;
	words: Localized;
	tooFew: Localized;
	offSubject: Localized;
}

const WISHES: readonly Wish[] = [
	{
		question: say('Combien pèse un éléphant ?', 'How much does an elephant weigh?'),
		words: say('poids éléphant', 'weight elephant'),
		tooFew: say('éléphant', 'elephant'),
		offSubject: say('gros animal', 'big animal')
	},
	{
		question: say('Que mange un hérisson ?', 'What does a hedgehog eat?'),
		words: say('nourriture hérisson', 'food hedgehog'),
		tooFew: say('hérisson', 'hedgehog'),
		offSubject: say('petite bête', 'small animal')
	},
	{
		question: say('Quelle est la hauteur de la tour Eiffel ?', 'How high is the Eiffel Tower?'),
		words: say('hauteur tour Eiffel', 'height Eiffel Tower'),
		tooFew: say('tour', 'tower'),
		offSubject: say('visiter Paris', 'visit Paris')
	}
];

function keywords(random: Random): ChallengeBody {
	const { question, words, tooFew, offSubject } = pickOne(random, WISHES);
	return choice({
		instruction: say(
			`Tu te demandes : « ${question.fr} » Quels mots tapes-tu dans le moteur de recherche ?`,
			`You wonder: “${question.en}” Which words do you type into the search engine?`
		),
		right: [words],
		wrong: [tooFew, offSubject, say('bonjour, dis-moi', 'hello, tell me')],
		why: say(
			`Garde les mots importants de ta question : **ce que tu veux savoir** et **de quoi tu parles**. Avec « ${tooFew.fr} » seul, le moteur ne sait pas ce que tu cherches.`,
			`Keep the important words of your question: **what you want to know** and **what it is about**. With “${tooFew.en}” alone, the engine does not know what you look for.`
		)
	});
}

const KINDS: readonly { wish: Localized; kind: Localized }[] = [
	{
		wish: say('la photo d’un volcan pour ton exposé', 'the photo of a volcano for your talk'),
		kind: say('Images', 'Images')
	},
	{
		wish: say(
			'quelqu’un que l’on a filmé avec son cerf-volant',
			'somebody filmed while flying a kite'
		),
		kind: say('Vidéos', 'Videos')
	},
	{
		wish: say('le chemin de l’école à la piscine', 'the way from school to the swimming pool'),
		kind: say('Plans', 'Maps')
	},
	{
		wish: say(
			'ce qui s’est passé ce matin dans le monde',
			'what happened in the world this morning'
		),
		kind: say('Actualités', 'News')
	}
];

function tabs(random: Random): ChallengeBody {
	const [right, ...others] = pick(random, KINDS, KINDS.length);
	return choice({
		instruction: say(
			`Dans un moteur de recherche, tu veux trouver ${right!.wish.fr}. Sur quel onglet cliques-tu ?`,
			`In a search engine, you want to find ${right!.wish.en}. Which tab do you click?`
		),
		right: [right!.kind],
		wrong: others.map(({ kind }) => kind),
		why: say(
			`Au-dessus des résultats, des onglets trient ce que le moteur a trouvé. Ici, c’est « ${right!.kind.fr} » qui ne garde que ce que tu veux.`,
			`Above the results, tabs sort what the engine found. Here, it is “${right!.kind.en}” that keeps only what you want.`
		)
	});
}

interface Found {
	title: Localized;
	url: string;
	excerpt: Localized;
	sponsored?: boolean;
}

const resultsPage = (query: Localized, results: Found[]): Stimulus => ({
	type: 'results',
	query,
	results
});

const SUBJECTS = [
	{ subject: say('les abeilles', 'bees'), page: 'abeilles' },
	{ subject: say('les volcans', 'volcanoes'), page: 'volcans' },
	{ subject: say('les châteaux forts', 'castles'), page: 'chateaux' },
	{ subject: say('les dauphins', 'dolphins'), page: 'dauphins' }
];

function talk(random: Random): ChallengeBody {
	const { subject, page } = pickOne(random, SUBJECTS);
	const right: Found = {
		title: say(`Tout savoir sur ${subject.fr}`, `All about ${subject.en}`),
		url: `https://encyclopedie-junior.example/${page}`,
		excerpt: say('Un article avec des photos et des mots expliqués.', 'An article with photos.')
	};
	const wrong: Found[] = [
		{
			title: say(`Déguisements : ${subject.fr}, −50 %`, `Costumes: ${subject.en}, −50%`),
			url: `https://fete-discount.example/${page}`,
			excerpt: say('Livraison rapide. Achetez maintenant !', 'Fast delivery. Buy now!'),
			sponsored: true
		},
		{
			title: say(`Jeu gratuit : ${subject.fr}`, `Free game: ${subject.en}`),
			url: `https://mini-jeux.example/${page}`,
			excerpt: say('Joue en ligne et bats le record !', 'Play online and beat the record!')
		}
	];
	return choice({
		instruction: say(
			`Tu prépares un exposé sur ${subject.fr}. Quel résultat ouvres-tu ?`,
			`You prepare a talk on ${subject.en}. Which result do you open?`
		),
		stimulus: resultsPage(subject, [wrong[0]!, ...pick(random, [right, wrong[1]!], 2)]),
		right: [right.title],
		wrong: wrong.map(({ title }) => title),
		why: say(
			'Lis le titre **et** les deux lignes dessous : une annonce veut te vendre quelque chose, un jeu t’amuse, et l’encyclopédie explique. La première de la liste n’est pas toujours la bonne.',
			'Read the title **and** the lines below: an ad wants to sell you something, a game amuses you, and the encyclopedia explains. The first of the list is not always the right one.'
		)
	});
}

function official(random: Random): ChallengeBody {
	const town = pickOne(random, ['Valbourg', 'Saint-Clair', 'Rivemont']);
	const right: Found = {
		title: say(`Ville de ${town} : la piscine`, `Town of ${town}: the pool`),
		url: `https://ville-${town.toLowerCase()}.example/piscine`,
		excerpt: say('Horaires et tarifs de cette année.', 'Hours and prices of this year.')
	};
	const wrong: Found[] = [
		{
			title: say('Piscines gonflables en promotion', 'Inflatable pools on sale'),
			url: 'https://jardin-moins-cher.example',
			excerpt: say('Le plus grand choix de piscines.', 'The largest choice of pools.'),
			sponsored: true
		},
		{
			title: say(`Mes vacances à ${town} en 2014`, `My holidays in ${town} in 2014`),
			url: 'https://blog-de-nina.example',
			excerpt: say('Nous sommes allés trois fois à la piscine.', 'We went to the pool three times.')
		}
	];
	return choice({
		instruction: say(
			`Tu veux savoir quand ouvre la piscine de ${town}. Quel résultat ouvres-tu ?`,
			`You want to know when the pool of ${town} opens. Which result do you open?`
		),
		stimulus: resultsPage(say(`piscine ${town} horaires`, `pool ${town} hours`), [
			wrong[0]!,
			...pick(random, [right, wrong[1]!], 2)
		]),
		right: [right.title],
		wrong: wrong.map(({ title }) => title),
		why: say(
			`La piscine est à la ville : c’est le site de ${town} qui connaît ses horaires d’aujourd’hui. Un magasin vend, et un blog de 2014 est trop ancien.`,
			`The pool belongs to the town: it is the site of ${town} that knows its hours of today. A shop sells, and a blog of 2014 is too old.`
		)
	});
}

interface Asked {
	question: Localized;
	query: Localized;
	answer: number;
	label: Localized;
	unit: string;
	results: Found[];
	where: Localized;
}

/** A number to read in the right result. */
const numberIn = ({
	question,
	query,
	answer,
	label,
	unit,
	results,
	where
}: Asked): ChallengeBody => ({
	kind: 'qroc',
	instruction: say(
		`${question.fr} Lis les résultats pour trouver la réponse.`,
		`${question.en} Read the results to find the answer.`
	),
	stimulus: resultsPage(query, results),
	field: { label, type: 'number', solutions: [String(answer)], unit },
	why: say(
		`Cherche d’abord le résultat qui parle exactement de ta question : ${where.fr}. La réponse est ${answer}.`,
		`First look for the result that is about exactly what you ask: ${where.en}. The answer is ${answer}.`
	)
});

function hour(random: Random): ChallengeBody {
	const [answer, sunday, pool] = pick(random, [8, 9, 10, 11, 13, 14], 3) as [
		number,
		number,
		number
	];
	const town = pickOne(random, ['Valbourg', 'Rivemont']);
	const library = say(`Bibliothèque de ${town}`, `Library of ${town}`);
	return numberIn({
		question: say(
			`À quelle heure ouvre la **bibliothèque** de ${town} le **samedi** ?`,
			`When does the **library** of ${town} open on **Saturdays**?`
		),
		query: say(`bibliothèque ${town} samedi`, `library ${town} saturday`),
		...{ answer, label: say('Heure d’ouverture', 'Opening hour'), unit: 'h' },
		results: pick(
			random,
			[
				{
					title: library,
					url: `https://${town.toLowerCase()}.example/bibliotheque`,
					excerpt: say(
						`Samedi : ouverture à ${answer} h. Mercredi : ouverture à ${sunday} h.`,
						`Saturday: opens at ${answer} h. Wednesday: opens at ${sunday} h.`
					)
				},
				{
					title: say(`Piscine de ${town}`, `Pool of ${town}`),
					url: `https://${town.toLowerCase()}.example/piscine`,
					excerpt: say(`Samedi : ouverture à ${pool} h.`, `Saturday: opens at ${pool} h.`)
				}
			],
			2
		),
		where: say(`« ${library.fr} », à la ligne du samedi`, `“${library.en}”, where it says Saturday`)
	});
}

function price(random: Random): ChallengeBody {
	const answer = pickNumber(random, 2, 5);
	const adult = answer + pickNumber(random, 3, 5);
	const zoo = adult + 4;
	return numberIn({
		question: say(
			'Combien coûte l’entrée du **musée du Train** pour un **enfant** ?',
			'How much does the **Train Museum** cost for a **child**?'
		),
		query: say('musée du Train prix enfant', 'train museum price child'),
		...{ answer, label: say('Prix', 'Price'), unit: '€' },
		results: pick(
			random,
			[
				{
					title: say('Musée du Train : venir', 'Train Museum: your visit'),
					url: 'https://musee-du-train.example/venir',
					excerpt: say(
						`Adultes : ${adult} €. Enfants de moins de 12 ans : ${answer} €.`,
						`Adults: €${adult}. Children under 12: €${answer}.`
					)
				},
				{
					title: say('Petit train du zoo', 'Little train of the zoo'),
					url: 'https://zoo-des-pins.example/train',
					excerpt: say(`Le tour en train : ${zoo} €.`, `A ride on the train: €${zoo}.`)
				}
			],
			2
		),
		where: say('« Musée du Train », prix des enfants', '“Train Museum”, price for children')
	});
}

const place = { competence: '1.1' as const, tube: 'searchResults' };

export const searchingTasks: readonly Task[] = [
	{ ...{ ...place, id: 'searchWords', level: 1 }, situations: [keywords, tabs] },
	{ ...{ ...place, id: 'searchChoice', level: 1 }, situations: [talk, official] },
	{ ...{ ...place, id: 'searchNumber', level: 2 }, situations: [hour, price] }
];
