/** Subjects to search: each said exactly, or by the same words apart, by another name, or with something not wanted. */
import type { Random } from '../../random.ts';
import type { WebPage } from '../../simulators/browser/web.ts';
import type { Localized, Text } from '../challenge.ts';
import { pick, pickOne, say, tell } from '../drawing.ts';
import { capital } from './webs.ts';

export interface Topic {
	/** Its exact name, in the singular. */
	phrase: Localized;
	/** Its name in a sentence. */
	plural: Localized;
	/** Sentences that have this name. */
	exactly: [Localized, Localized];
	/** Sentences that have its words, apart. */
	apart: [Localized, Localized];
	/** Another name of the same thing. */
	synonym: Localized;
	otherwise: Localized;
	/** A word of what is not wanted. */
	noise: Localized;
	noisy: Localized;
}

export const TOPICS: Topic[] = [
	{
		phrase: say('jardin partagé', 'community garden'),
		plural: say('les jardins partagés', 'community gardens'),
		exactly: [
			say(
				'Le jardin partagé accueille les débutants chaque samedi matin.',
				'The community garden welcomes beginners every Saturday morning.'
			),
			say(
				'Pour rejoindre un jardin partagé, il suffit d’une inscription annuelle.',
				'To join a community garden, a yearly registration is enough.'
			)
		],
		apart: [
			say(
				'Un plan partagé en ligne montre chaque jardin privé de la commune.',
				'The community website has a map of every private garden.'
			),
			say(
				'Le goûter sera partagé dans le jardin de la médiathèque.',
				'The community snack will be served in the library garden.'
			)
		],
		synonym: say('potager collectif', 'shared allotment'),
		otherwise: say(
			'Le potager collectif cherche deux nouveaux membres.',
			'The shared allotment is looking for two new members.'
		),
		noise: say('toit', 'rooftop'),
		noisy: say(
			'La parcelle est aménagée sur le toit d’un immeuble.',
			'The plot was set up on the rooftop of a building.'
		)
	},
	{
		phrase: say('vélo cargo', 'cargo bike'),
		plural: say('les vélos cargos', 'cargo bikes'),
		exactly: [
			say(
				'Un vélo cargo transporte jusqu’à cent kilos de courses.',
				'A cargo bike carries up to a hundred kilos of groceries.'
			),
			say(
				'L’essai d’un vélo cargo est gratuit pendant une semaine.',
				'Trying a cargo bike is free for one week.'
			)
		],
		apart: [
			say(
				'Le vélo du facteur attend au port le cargo de midi.',
				'The mail carrier’s bike waits at the port for the noon cargo.'
			),
			say(
				'Le cargo repart demain ; un vélo pliant tient dans une cabine.',
				'The cargo leaves tomorrow; a folding bike fits in a cabin.'
			)
		],
		synonym: say('triporteur', 'delivery tricycle'),
		otherwise: say(
			'Un triporteur livre les repas dans le centre.',
			'A delivery tricycle brings meals downtown.'
		),
		noise: say('électrique', 'electric'),
		noisy: say('Le modèle essayé est électrique.', 'The model that was tried is electric.')
	},
	{
		phrase: say('boîte à livres', 'book box'),
		plural: say('les boîtes à livres', 'book boxes'),
		exactly: [
			say(
				'Une boîte à livres attend les lecteurs devant la gare.',
				'A book box awaits readers in front of the station.'
			),
			say(
				'Chacun peut garnir la boîte à livres de sa rue.',
				'Anyone can fill the book box of their street.'
			)
		],
		apart: [
			say(
				'Rangez les livres de comptes dans une boîte fermée à clé.',
				'Keep the account book locked in a metal box.'
			),
			say(
				'Une boîte de dons et des livres anciens attendent l’expert.',
				'A donation box and an old book await the appraiser.'
			)
		],
		synonym: say('bibliothèque de rue', 'street library'),
		otherwise: say(
			'La bibliothèque de rue s’installe au pied des immeubles.',
			'The street library sets up at the foot of the buildings.'
		),
		noise: say('jeunesse', 'children'),
		noisy: say(
			'On n’y trouve que des albums pour la jeunesse.',
			'It only holds albums for children.'
		)
	},
	{
		phrase: say('compost collectif', 'shared compost'),
		plural: say('les composts collectifs', 'shared composts'),
		exactly: [
			say(
				'Le compost collectif réduit d’un tiers les déchets des immeubles.',
				'The shared compost cuts the waste of the buildings by a third.'
			),
			say(
				'Un compost collectif se remue chaque semaine.',
				'A shared compost must be stirred every week.'
			)
		],
		apart: [
			say(
				'L’effort collectif a payé : chacun achète moins de compost.',
				'A shared effort paid off: everyone buys less compost.'
			),
			say(
				'Le taxi collectif passe devant la plateforme de compost.',
				'The shared taxi stops at the compost platform.'
			)
		],
		synonym: say('composteur de quartier', 'neighborhood composter'),
		otherwise: say(
			'Le composteur de quartier ouvre deux fois par semaine.',
			'The neighborhood composter opens twice a week.'
		),
		noise: say('odeur', 'smell'),
		noisy: say('Des voisins se plaignent d’une odeur.', 'Some residents complain about a smell.')
	},
	{
		phrase: say('monnaie locale', 'local currency'),
		plural: say('les monnaies locales', 'local currencies'),
		exactly: [
			say(
				'La monnaie locale circule chez quarante commerçants.',
				'The local currency circulates among forty shops.'
			),
			say(
				'Une trentaine de bénévoles gèrent la monnaie locale.',
				'Some thirty volunteers manage the local currency.'
			)
		],
		apart: [
			say(
				'La presse locale demande de la monnaie pour ses kiosques.',
				'The local branch no longer exchanges foreign currency.'
			),
			say(
				'Une exposition locale montre une monnaie romaine.',
				'A local exhibition shows a Roman currency.'
			)
		],
		synonym: say('monnaie complémentaire', 'complementary currency'),
		otherwise: say(
			'Une monnaie complémentaire se dépense dans tout le département.',
			'A complementary currency is spent all over the county.'
		),
		noise: say('bitcoin', 'bitcoin'),
		noisy: say('L’auteur la compare au bitcoin.', 'The author compares it to bitcoin.')
	},
	{
		phrase: say('café associatif', 'volunteer café'),
		plural: say('les cafés associatifs', 'volunteer cafés'),
		exactly: [
			say(
				'Le café associatif ouvre grâce à douze habitants.',
				'The volunteer café opens thanks to twelve residents.'
			),
			say(
				'Au café associatif, on prend aussi des cours de cuisine.',
				'At the volunteer café, people also take cooking classes.'
			)
		],
		apart: [
			say(
				'Le monde associatif se réunit autour d’un café.',
				'Each volunteer will meet the mayor at a café.'
			),
			say(
				'Le tissu associatif se présente au grand café de la gare.',
				'A volunteer fair is held at the station café.'
			)
		],
		synonym: say('bistrot participatif', 'cooperative bar'),
		otherwise: say(
			'Le bistrot participatif cherche un cuisinier.',
			'The cooperative bar is looking for a cook.'
		),
		noise: say('concert', 'concert'),
		noisy: say('Un concert y est donné chaque vendredi.', 'A concert is given there every Friday.')
	},
	{
		phrase: say('ferme pédagogique', 'teaching farm'),
		plural: say('les fermes pédagogiques', 'teaching farms'),
		exactly: [
			say(
				'La ferme pédagogique reçoit trois classes par semaine.',
				'The teaching farm welcomes three classes a week.'
			),
			say(
				'À la ferme pédagogique, les élèves nourrissent les chèvres.',
				'At the teaching farm, students feed the goats.'
			)
		],
		apart: [
			say(
				'La ferme est fermée ; une sortie pédagogique la remplace.',
				'The farm is closed; a teaching day replaces it.'
			),
			say(
				'Un dossier pédagogique présente le travail à la ferme.',
				'A teaching file shows work on a farm.'
			)
		],
		synonym: say('ferme découverte', 'discovery farm'),
		otherwise: say(
			'La ferme découverte rouvre pendant les vacances.',
			'The discovery farm reopens during the holidays.'
		),
		noise: say('vaccin', 'vaccine'),
		noisy: say('Un vaccin protège désormais les brebis.', 'A vaccine now protects the sheep.')
	},
	{
		phrase: say('panneau solaire', 'solar panel'),
		plural: say('les panneaux solaires', 'solar panels'),
		exactly: [
			say(
				'Un panneau solaire couvre un dixième des besoins de l’école.',
				'A solar panel covers a tenth of the school’s needs.'
			),
			say('Le panneau solaire du gymnase a été nettoyé.', 'The solar panel of the gym was cleaned.')
		],
		apart: [
			say(
				'Le système solaire est dessiné sur un panneau de la place.',
				'The solar system is drawn on a panel of the square.'
			),
			say(
				'Un panneau indique où trouver de la crème solaire.',
				'A panel of doctors speaks about solar rays.'
			)
		],
		synonym: say('module photovoltaïque', 'photovoltaic module'),
		otherwise: say(
			'Un module photovoltaïque dure environ trente ans.',
			'A photovoltaic module lasts about thirty years.'
		),
		noise: say('arnaque', 'scam'),
		noisy: say('Méfiez-vous d’une arnaque par téléphone.', 'Beware of a scam by phone.')
	},
	{
		phrase: say('voie verte', 'green lane'),
		plural: say('les voies vertes', 'green lanes'),
		exactly: [
			say(
				'La voie verte longe le canal sur neuf kilomètres.',
				'The green lane follows the canal for nine kilometers.'
			),
			say(
				'Une voie verte est réservée aux piétons et aux cyclistes.',
				'A green lane is for walkers and cyclists only.'
			)
		],
		apart: [
			say(
				'La voie de gauche est fermée ; suivez la flèche verte.',
				'The left lane is closed; follow the green arrow.'
			),
			say('Une plante verte gêne la voie d’accès.', 'A green truck blocks the access lane.')
		],
		synonym: say('itinéraire doux', 'slow route'),
		otherwise: say(
			'Un itinéraire doux reliera les deux écoles.',
			'A slow route will link both schools.'
		),
		noise: say('inondation', 'flood'),
		noisy: say('Une inondation a abîmé le revêtement.', 'A flood damaged the surface.')
	}
];

const TITLES: Localized[] = [
	say('Compte rendu de la réunion', 'Minutes of the meeting'),
	say('Nos actions de l’année', 'What we did this year'),
	say('Foire aux questions', 'Frequently asked questions'),
	say('Lettre aux habitants', 'Letter to residents'),
	say('Le dossier du mois', 'Story of the month'),
	say('Portrait d’une équipe', 'Portrait of a team'),
	say('À l’agenda', 'What’s on'),
	say('Ils l’ont fait près d’ici', 'They did it near here'),
	say('Mode d’emploi', 'How it works'),
	say('Appel à volontaires', 'Call for volunteers'),
	say('Visite guidée', 'A guided tour'),
	say('Trois idées à reprendre', 'Three ideas to borrow'),
	say('Vu cette semaine', 'Seen this week'),
	say('Un projet, une rue', 'One project, one street'),
	say('Fiche pratique', 'Practical sheet'),
	say('Carnet de bord', 'Logbook')
];

const ENDINGS: Localized[] = [
	say('Renseignements à l’accueil, le mercredi.', 'Information at the front desk on Wednesdays.'),
	say('La prochaine rencontre aura lieu au printemps.', 'The next meeting will be in the spring.'),
	say('Merci à toutes celles et ceux qui ont aidé.', 'Thanks to everyone who helped.'),
	say('Les photos seront publiées plus tard.', 'Photos will be published later.'),
	say('La mairie a donné son accord.', 'The town hall has agreed.'),
	say('Le compte rendu sera affiché sur place.', 'The minutes will be posted on site.'),
	say('On y vient à pied ou en bus.', 'It can be reached on foot or by bus.'),
	say('Une collecte paie les premiers frais.', 'A collection pays for the first costs.'),
	say('Dix familles y participent déjà.', 'Ten families already take part.'),
	say('Des élèves en ont fait un film.', 'Students made a film about it.'),
	say('L’inauguration a réuni du monde.', 'Many people came to the opening.'),
	say('Un tableau dit qui vient, et quand.', 'A board tells who comes, and when.')
];

/** Some pages of a web: what they have in common, and how many there are. */
export interface Sort extends Partial<Pick<WebPage, 'date' | 'kind' | 'license' | 'isSponsored'>> {
	count?: number;
	/** Domains, one after the other. */
	on: string | string[];
	says: 'exactly' | 'apart' | 'otherwise';
	isNoisy?: boolean;
	/** Further sentences. */
	also?: Text;
	/** End of the address, with its dot. */
	type?: string;
	/** Before the title. */
	titled?: Localized;
	/** Instead of a fixed day. */
	dates?: readonly string[];
}

const inBoth = (text: Text, language: 'fr' | 'en') =>
	typeof text === 'string' ? text : text[language];

/** Pages about a topic, in a drawn order, each with its own title and address. */
export function pagesAbout(random: Random, topic: Topic, sorts: readonly Sort[]): WebPage[] {
	const all = sorts.flatMap((sort) =>
		Array.from({ length: sort.count ?? 1 }, (_, i) => ({ sort, i }))
	);
	const [titles, endings] = [TITLES, ENDINGS].map((of) => pick(random, of, of.length)) as [
		Localized[],
		Localized[]
	];
	return pick(random, all, all.length).map(({ sort, i }, rank) => {
		const { says, on, dates, date, kind, license, isSponsored } = sort;
		const domains = typeof on === 'string' ? [on] : on;
		const said = says === 'otherwise' ? topic.otherwise : pickOne(random, topic[says]);
		const ending = endings[rank % endings.length]!;
		const plain = titles[rank % titles.length]!;
		const isNamed = says === 'exactly' && !sort.titled && random() < 0.4;
		const day = dates ? pickOne(random, dates) : date;
		return {
			address: `https://${domains[i % domains.length]}/${200 + rank * 7}${sort.type ?? ''}`,
			title: tell((l) =>
				isNamed
					? `${capital(topic.phrase[l])}${l === 'fr' ? ' : ' : ': '}${plain[l].toLowerCase()}`
					: (sort.titled ? `${sort.titled[l]}${l === 'fr' ? ' : ' : ': '}` : '') +
						(sort.titled ? plain[l].toLowerCase() : plain[l])
			),
			body: tell((l) =>
				[said[l], sort.isNoisy && topic.noisy[l], sort.also && inBoth(sort.also, l), ending[l]]
					.filter(Boolean)
					.join('\n\n')
			),
			...(day && { date: day }),
			...(kind && { kind }),
			...(license && { license }),
			...(isSponsored && { isSponsored })
		};
	});
}
