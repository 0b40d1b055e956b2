import type { Random } from '../../random.ts';
import type { ChallengeBody, Localized, Text, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import {
	PEOPLE,
	capitalized,
	chosen,
	counted,
	enumerate,
	lowered,
	paragraphs,
	quoted
} from './words.ts';

export const postAudience: Tube = {
	id: 'postAudience',
	competence: '2.2',
	title: { fr: 'Choisir qui voit une publication', en: 'Choosing who sees a post' },
	tutorial: {
		title: { fr: 'Publier pour les personnes choisies', en: 'Posting for the people you choose' },
		minutes: 2,
		body: {
			fr: 'Chaque publication a un **public** : avant de publier, choisissez qui la verra, et relisez la liste.\n\nProcédez ainsi :\n\n- notez qui **doit** la voir, et qui ne le doit **pas** ;\n- éliminez les listes où manque l’une des premières personnes ;\n- éliminez celles qui contiennent l’une des secondes ;\n- s’il ne reste rien, créez une liste ou choisissez les personnes une par une.\n\nBeaucoup de réseaux gardent le réglage de la **dernière publication** : lisez-le chaque fois. Un compte privé protège vos publications, pas ce que vous écrivez chez les autres.\n\nLes règles changent d’un réseau à l’autre : lisez l’aide du vôtre. Demandez-vous surtout ce que font les **identifications**, les commentaires, les partages et les blocages. Identifier quelqu’un ouvre parfois la publication à ses propres amis, que vous ne connaissez pas.\n\nPar exemple, pour une photo destinée à cinq cousins, la liste « Famille » semble parfaite ; mais si elle contient aussi la tante à qui l’on prépare un cadeau, elle ne convient pas.\n\nLe piège habituel : oublier qu’un public n’est pas une serrure. Supprimer une publication éteint les **renvois** (liens, favoris, intégrations), jamais les **copies** (captures, téléchargements, archives).',
			en: 'Every post has an **audience**: before posting, choose who will see it, and reread the list.\n\nProceed like this:\n\n- write down who **must** see it and who must **not**;\n- rule out the lists where one of the first is missing;\n- rule out those that contain one of the second;\n- if nothing is left, create a list or choose people one by one.\n\nMany networks keep the setting of the **last post**: read it every time. A private account protects your posts, not what you write on other people’s pages.\n\nThe rules differ from one network to another: read the help page of yours. Above all, ask what **tags**, comments, shares and blocks do. Tagging someone sometimes opens the post to their own friends, whom you do not know.\n\nFor example, for a photo meant for five cousins, the “Family” list seems perfect; but if it also contains the aunt for whom a present is being prepared, it will not do.\n\nThe usual trap: forgetting that an audience is not a lock. Deleting a post turns off the **pointers** (links, bookmarks, embeds), never the **copies** (screenshots, downloads, archives).'
		}
	},
	skills: [
		{
			level: 2,
			proves: say(
				'Choisir le public d’une publication d’après les personnes qui doivent la voir ou non.',
				'Choose the audience of a post according to who must see it and who must not.'
			),
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Yuna prépare une fête surprise pour Sacha. Elle veut l’annoncer à Théo, Maya et Josiane dans une seule publication, sans que Sacha la voie.\n\nÀ quelle liste la destine-t-elle ?',
						en: 'Yuna is planning a surprise party for Sacha. She wants to tell Théo, Maya and Josiane in a single post, without Sacha seeing it.\n\nWhich list does she choose?'
					},
					why: {
						fr: 'Cherchez la liste qui contient Théo, Maya et Josiane, sans Sacha : seule « Voisins » convient. « Équipe » les réunit aussi, mais Sacha en fait partie ; « Famille » oublie Maya, et « Lycée » oublie Josiane tout en contenant Sacha.',
						en: 'Look for the list that contains Théo, Maya and Josiane, without Sacha: only “Neighbors” fits. “Team” has all three too, but Sacha is in it; “Family” leaves out Maya, and “High school” leaves out Josiane and includes Sacha.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Listes de Yuna', en: 'Yuna’s lists' },
						columns: [
							{ fr: 'Liste', en: 'List' },
							{ fr: 'Membres', en: 'Members' }
						],
						rows: [
							[{ fr: 'Équipe', en: 'Team' }, 'Théo, Maya, Sacha, Josiane'],
							[{ fr: 'Famille', en: 'Family' }, 'Josiane, Théo, Pascal'],
							[{ fr: 'Voisins', en: 'Neighbors' }, 'Maya, Josiane, Théo'],
							[{ fr: 'Lycée', en: 'High school' }, 'Maya, Sacha, Théo']
						]
					},
					options: [
						{ fr: 'Équipe', en: 'Team' },
						{ fr: 'Famille', en: 'Family' },
						{ fr: 'Lycée', en: 'High school' },
						{ fr: 'Voisins', en: 'Neighbors' }
					],
					solution: 3
				},
				mendedList,
				friendsExcept,
				audiencesByWidth
			]
		},
		{
			level: 3,
			proves: say(
				'Dire qui verra vraiment une publication d’après le compte, la liste ou l’endroit choisi.',
				'Tell who will really see a post from the account, the list or the place chosen.'
			),
			challenges: [stickySetting, seenOfPrivateAccount, placeOfMessages, reachOfLists]
		},
		{
			level: 4,
			proves: say(
				'Appliquer les règles d’un réseau sur les identifications, les commentaires et les blocages.',
				'Apply a network’s rules on tags, comments and blocks.'
			),
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Jeanne publie une photo pour ses « Amis » et y identifie Kofi. Rose la commente.\n\nLes amis de Jeanne sont Kofi et Rose. Ceux de Kofi sont Jeanne, Mehdi et Victor. Ceux de Rose sont Jeanne et Anaïs. Jeanne a bloqué Victor.\n\nD’après l’aide du réseau, qui peut voir la photo ? Plusieurs réponses sont attendues.',
						en: 'Jeanne posts a photo for “Friends” and tags Kofi in it. Rose comments on it.\n\nJeanne’s friends are Kofi and Rose. Kofi’s are Jeanne, Mehdi and Victor. Rose’s are Jeanne and Anaïs. Jeanne has blocked Victor.\n\nAccording to the network’s help page, who can see the photo? Several answers are expected.'
					},
					why: {
						fr: 'Kofi et Rose voient la photo, car ils sont amis de Jeanne. Identifier Kofi l’ouvre aux amis de Kofi : Mehdi la voit, mais Victor non, puisque Jeanne l’a bloqué. Anaïs n’est amie que de Rose, et un commentaire ne change pas le public.',
						en: 'Kofi and Rose see the photo, since they are Jeanne’s friends. Tagging Kofi opens it to Kofi’s friends: Mehdi sees it, but Victor does not, since Jeanne has blocked him. Anaïs is only Rose’s friend, and a comment does not change the audience.'
					},
					stimulus: {
						type: 'page',
						url: 'https://aide.reseau.example/public',
						title: { fr: 'Qui voit ma publication ?', en: 'Who sees my post?' },
						body: {
							fr: '**Amis** : vos amis voient la publication.\n\n**Identification** : les amis d’une personne identifiée la voient aussi, même s’ils ne sont pas les vôtres.\n\n**Commentaires** : un commentaire ne change pas le public de la publication.\n\n**Blocage** : une personne que vous bloquez ne voit jamais vos publications.',
							en: '**Friends**: your friends see the post.\n\n**Tags**: the friends of a person you tag see it too, even if they are not yours.\n\n**Comments**: a comment does not change the audience of a post.\n\n**Blocking**: a person you block never sees your posts.'
						}
					},
					options: ['Anaïs', 'Kofi', 'Mehdi', 'Rose', 'Victor'],
					solutions: [1, 2, 3]
				},
				countViewers,
				wayOfLeak,
				whomToTag
			]
		},
		{
			level: 5,
			proves: say(
				'Évaluer jusqu’où une publication peut circuler et choisir en conséquence où la diffuser.',
				'Assess how far a post may travel and choose accordingly where to publish it.'
			),
			challenges: [leftAfterDeletion, reachFromStatistics, reshareToCommonFriends, channelThatFits]
		}
	]
};

const nameField = (label: Localized, name: string) => ({
	label,
	type: 'text' as const,
	solutions: [name]
});

const SURPRISES = [
	say('l’anniversaire surprise', 'the surprise birthday party'),
	say('le pot de départ surprise', 'the surprise farewell party'),
	say('le cadeau commun', 'the group gift'),
	say('la vidéo souvenir', 'the keepsake video'),
	say('la fête des dix ans de carrière', 'the ten-year work anniversary party')
];

const LISTS = [
	say('Orchestre', 'Orchestra'),
	say('Collègues', 'Coworkers'),
	say('Promo 2026', 'Class of 2026'),
	say('Équipe de relais', 'Relay team'),
	say('Voisins', 'Neighbors'),
	say('Atelier théâtre', 'Drama workshop')
];

/** A list is right once one person is taken out of it and another put in. */
function mendedList(random: Random): ChallengeBody {
	const [author, star, missing, ...others] = pick(random, PEOPLE, 6) as [
		string,
		string,
		string,
		...string[]
	];
	const what = pickOne(random, SURPRISES);
	const list = pickOne(random, LISTS);
	const members = pick(random, [star, ...others], 4);
	const wanted = pick(random, [missing, ...others], 4);
	return {
		kind: 'qrocm',
		instruction: say(
			`${author} va annoncer ${what.fr} que l’on prépare pour ${star}, qui ne doit rien en savoir. La publication doit être lue par ${enumerate(wanted).fr}.\n\nQue faut-il changer dans la liste « ${list.fr} » avant de l’utiliser ?`,
			`${author} is about to announce ${what.en} being prepared for ${star}, who must not know about it. The post must be read by ${enumerate(wanted).en}.\n\nWhat must be changed in the list “${list.en}” before using it?`
		),
		stimulus: {
			type: 'dialog',
			title: say(`Liste « ${list.fr} »`, `List “${list.en}”`),
			body: paragraphs([say('**Membres**', '**Members**'), ...members]),
			buttons: [say('Ajouter', 'Add'), say('Retirer', 'Remove'), say('Terminé', 'Done')]
		},
		fields: [
			nameField(say('Personne à retirer', 'Person to remove'), star),
			nameField(say('Personne à ajouter', 'Person to add'), missing)
		],
		why: say(
			`Pointez la liste deux fois. Qui y est sans devoir y être ? ${star}, à qui l’on fait la surprise. Qui doit y être et manque ? ${missing}. Vérifier seulement que les destinataires y sont laisserait passer la première erreur.`,
			`Go through the list twice. Who is in it but should not be? ${star}, who is to be surprised. Who should be in it but is missing? ${missing}. Checking only that the recipients are there would let the first mistake through.`
		)
	};
}

const POSTS = [
	say('la photo de son nouvel appartement', 'a photo of a new apartment'),
	say('la date de son déménagement', 'a moving date'),
	say('une vidéo de son concert', 'a concert video'),
	say('le récit de son voyage', 'a travel story'),
	say('la photo de ses béquilles', 'a photo of a pair of crutches'),
	say('l’annonce de sa démission', 'a resignation announcement')
];

/** « Friends except » leaves out who is excluded, and who is no friend. */
function friendsExcept(random: Random): ChallengeBody {
	const [author, ...people] = pick(random, PEOPLE, 6) as [string, ...string[]];
	const post = pickOne(random, POSTS);
	const friendCount = pickNumber(random, 3, 4);
	const friends = people.slice(0, friendCount);
	const excluded = pick(random, friends, pickNumber(random, 1, friendCount - 2));
	const right = friends.filter((one) => !excluded.includes(one));
	const follower = say(
		'suit son compte, sans être dans ses amis',
		'follows the account, not a friend'
	);
	const request = say('demande d’ami en attente', 'friend request pending');
	return choice({
		instruction: say(
			`${author} publie ${post.fr} avec le réglage **« Amis, sauf : ${excluded.join(', ')} »**. Qui peut voir la publication ? Plusieurs réponses sont attendues.`,
			`${author} posts ${post.en} with the setting **“Friends except: ${excluded.join(', ')}.”** Who can see the post? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			caption: say('Contacts', 'Contacts'),
			columns: [say('Personne', 'Person'), say('Lien', 'Connection')],
			rows: pick(random, people, 5).map((name) => [
				name,
				friends.includes(name)
					? say('dans ses amis', 'friend')
					: name === people[4]
						? follower
						: request
			])
		},
		right,
		wrong: people.filter((one) => !right.includes(one)),
		why: say(
			`Le réglage dit deux choses : être dans les amis, et ne pas être exclu. ${enumerate(right).fr} remplissent les deux conditions. ${enumerate(excluded).fr} ${excluded.length > 1 ? 'sont exclus' : 'est dans les exclus'} ; suivre un compte ou attendre une réponse ne fait pas d’une personne une amie.`,
			`The setting says two things: be a friend, and not be excluded. ${enumerate(right).en} meet both conditions. ${enumerate(excluded).en} ${excluded.length > 1 ? 'are' : 'is'} excluded; following an account or waiting for an answer does not make someone a friend.`
		)
	});
}

const AUDIENCES: Localized[][] = [
	[say('Moi uniquement', 'Only me'), say('Moi, et personne d’autre', 'Me and no one else')],
	[
		say('Ma liste « Proches », prise dans mes amis', 'My “Close friends” list, made up of friends'),
		say('Trois de mes amis', 'Three of my friends')
	],
	[
		say('Tous mes amis', 'All my friends'),
		say('Mes amis, sans exception', 'My friends, without exception')
	],
	[
		say('Mes amis et leurs amis', 'My friends and their friends'),
		say('Mes amis, et les amis de mes amis', 'My friends, and friends of my friends')
	],
	[
		say('Toute personne inscrite sur le réseau', 'Anyone registered on the network'),
		say('Tous les comptes du réseau', 'All accounts on the network')
	],
	[
		say('Tout le monde, même sans compte', 'Everyone, even without an account'),
		say('Tout internaute, inscrit ou non', 'Any internet user, registered or not')
	]
];

/** Audiences from the narrowest to the widest, or the other way around. */
function audiencesByWidth(random: Random): ChallengeBody {
	const kept = pick(random, [0, 1, 2, 3, 4, 5], 5).sort();
	const narrowFirst = random() < 0.5;
	const rising = kept.map((i) => pickOne(random, AUDIENCES[i]!));
	const ordered = narrowFirst ? rising : [...rising].reverse();
	const [first, last] = narrowFirst
		? [say('restreint', 'narrowest'), say('large', 'widest')]
		: [say('large', 'widest'), say('restreint', 'narrowest')];
	return {
		kind: 'order',
		instruction: say(
			`Un réseau propose ces publics pour une publication. Rangez-les du plus **${first.fr}** au plus **${last.fr}**.`,
			`A network offers these audiences for a post. Sort them from the **${first.en}** to the **${last.en}**.`
		),
		items: ordered,
		why: say(
			`Chaque public contient le précédent : soi-même, quelques amis, tous ses amis, les amis de ses amis, tous les comptes, puis tout le monde. « Les amis de mes amis » semble intime, mais compte souvent des milliers d’inconnus.`,
			`Each audience contains the one before: yourself, a few friends, all your friends, friends of friends, all accounts, then everyone. “Friends of friends” sounds private but often means thousands of strangers.`
		)
	};
}

const ONLY_ME = say('Moi uniquement', 'Only me');
const CLOSE = say('Amis proches', 'Close friends');
const FRIENDS = say('Amis', 'Friends');
const EVERYONE = say('Tout le monde', 'Everyone');
const SETTINGS = [ONLY_ME, CLOSE, FRIENDS, EVERYONE];

const DIARY = [
	say('Recette du couscous', 'Couscous recipe'),
	say('Résultat du match', 'Match result'),
	say('Photo du balcon', 'Balcony photo'),
	say('Avis sur un roman', 'Novel review'),
	say('Covoiturage de samedi', 'Saturday carpool'),
	say('Vidéo de la chorale', 'Choir video'),
	say('Vélo à vendre', 'Bike for sale'),
	say('Chat perdu', 'Lost cat')
];

/** A setting stays from one post to the next until it is changed. */
function stickySetting(random: Random): ChallengeBody {
	const author = pickOne(random, PEOPLE);
	const titles = pick(random, DIARY, 6);
	const [first, second, third] = pick(
		random,
		[EVERYONE, ...pick(random, [CLOSE, FRIENDS, ONLY_ME], 2)],
		3
	) as [Localized, Localized, Localized];
	const changes = pickOne(random, [
		[first, null, second, null, third, null],
		[first, second, null, null, third, null],
		[first, null, null, second, null, third]
	]);
	const inForce = changes.map((_, i) => changes.slice(0, i + 1).findLast((one) => one !== null)!);
	const untouched = changes.flatMap((one, i) => (one === null ? [i] : []));
	const asked = pickOne(random, untouched);
	const open = titles.filter((_, i) => inForce[i] === EVERYONE);
	return {
		kind: 'qrocm',
		instruction: say(
			`Sur ce réseau, le réglage choisi pour une publication **sert aussi aux suivantes**, tant qu’on n’y touche pas. Voici les publications de ${author}, dans l’ordre.`,
			`On this network, the setting chosen for a post **also applies to the next ones** until it is changed. Here are the posts by ${author}, in order.`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Publication', 'Post'),
				say('Réglage choisi en publiant', 'Setting chosen when posting')
			],
			rows: titles.map((title, i) => [title, changes[i] ?? say('(pas touché)', '(not touched)')])
		},
		fields: [
			chosen(
				say(`Public de « ${titles[asked]!.fr} »`, `Audience of “${titles[asked]!.en}”`),
				SETTINGS,
				inForce[asked]!
			),
			counted(
				say(
					'Nombre de publications visibles par tout le monde',
					'Number of posts that everyone can see'
				),
				open.length
			)
		],
		why: say(
			`Pour une ligne non touchée, remontez jusqu’au dernier choix : « ${titles[asked]!.fr} » garde donc « ${inForce[asked]!.fr} ». De même, « Tout le monde » vaut pour ${enumerate(open.map(quoted)).fr} : cela fait ${open.length}. Avant de publier, lisez le réglage affiché, même si vous n’y touchez pas.`,
			`For a line that was not touched, go back up to the last choice: “${titles[asked]!.en}” therefore keeps “${inForce[asked]!.en}.” In the same way, “Everyone” applies to ${enumerate(open.map(quoted)).en}: that makes ${open.length}. Before posting, read the setting shown, even if you do not change it.`
		)
	};
}

const OPEN_TRACES = [
	say(
		'Son commentaire sous la vidéo d’un compte public',
		'A comment under a video from a public account'
	),
	say('Sa photo de profil', 'The profile picture'),
	say('La présentation qui figure sous son pseudonyme', 'The bio shown under the nickname'),
	say('Son message sur la page publique d’un club', 'A message on a club’s public page')
];
const CLOSED_TRACES = [
	say('Son album « Été 2026 »', 'The album “Summer 2026”'),
	say('La vidéo publiée hier sur son compte', 'The video posted yesterday on the account'),
	say('La liste de ses abonnés', 'The list of followers'),
	say(
		'Son commentaire sous la photo d’un compte privé',
		'A comment under a photo from a private account'
	)
];

/** What a stranger still sees of a private account. */
function seenOfPrivateAccount(random: Random): ChallengeBody {
	const [owner, stranger] = pick(random, PEOPLE, 2) as [string, string];
	const count = pickNumber(random, 2, 3);
	const right = pick(random, OPEN_TRACES, count);
	const wrong = pick(random, CLOSED_TRACES, 5 - count);
	return choice({
		instruction: say(
			`${owner} a un compte **privé**. ${stranger} ne fait pas partie des abonnés de ce compte, ni d’aucun autre compte privé.\n\nD’après l’aide du réseau, que peut voir ${stranger} parmi ce qui suit ? Plusieurs réponses sont attendues.`,
			`${owner} has a **private** account. ${stranger} follows neither this account nor any other private account.\n\nAccording to the network’s help page, which of these can ${stranger} see? Several answers are expected.`
		),
		stimulus: {
			type: 'page',
			url: 'https://aide.reseau.example/compte-prive',
			title: say('Qu’est-ce qu’un compte privé ?', 'What is a private account?'),
			body: say(
				'Seules les personnes que vous acceptez voient vos **publications**, vos **albums** et vos **listes**.\n\nVotre **profil** (photo, pseudonyme, présentation) reste visible par tous, pour que l’on puisse vous trouver.\n\nCe que vous écrivez **chez les autres** suit le réglage de leur compte ou de leur page.',
				'Only the people you accept see your **posts**, your **albums** and your **lists**.\n\nYour **profile** (picture, nickname, bio) stays visible to everyone, so that people can find you.\n\nWhat you write **on other people’s pages** follows the setting of their account or page.'
			)
		},
		right,
		wrong,
		why: say(
			`Demandez-vous à qui appartient l’endroit. Le profil est ouvert à tous, et ce que l’on écrit chez un compte public l’est aussi ; ${enumerate(right.map(quoted)).fr} se voient donc. Le réglage « privé » ne protège que ses propres publications, albums et listes ; chez un autre compte privé, il faut être accepté par celui-là.`,
			`Ask who the place belongs to. The profile is open to all, and so is what is written on a public account; ${enumerate(right.map(quoted)).en} can therefore be seen. The “private” setting protects only one’s own posts, albums and lists; on another private account, that account must have accepted you.`
		)
	});
}

interface Space {
	name: Localized;
	who: Localized;
	message: Localized;
}

const PLACES: Space[][] = [
	[
		{
			name: say('Message privé', 'Private message'),
			who: say('la personne choisie, seule', 'the one person chosen'),
			message: say(
				'« Noé, ton test est à rattraper jeudi. »',
				'“Noé, you can retake your test on Thursday.”'
			)
		},
		{
			name: say('Groupe « Délégués »', 'Group “Class reps”'),
			who: say('les 2 délégués et la professeure', 'the 2 class reps and the teacher'),
			message: say(
				'« Délégués, qui vient au conseil de classe ? »',
				'“Class reps, who is coming to the class council?”'
			)
		},
		{
			name: say('Groupe « Classe »', 'Group “Class”'),
			who: say('les 28 élèves et la professeure', 'the 28 students and the teacher'),
			message: say(
				'« Toute la classe a rendez-vous devant le gymnase à 8 h. »',
				'“The whole class meets in front of the gym at 8 a.m.”'
			)
		},
		{
			name: say('Fil de l’école', 'School feed'),
			who: say('tout internaute', 'any internet user'),
			message: say(
				'« Habitants du quartier, venez à notre exposition ! »',
				'“Neighbors, come to our exhibition!”'
			)
		}
	],
	[
		{
			name: say('Message privé', 'Private message'),
			who: say('la personne choisie, seule', 'the one person chosen'),
			message: say(
				'« Inès, il manque ta signature sur ton contrat. »',
				'“Inès, your signature is missing from your contract.”'
			)
		},
		{
			name: say('Salon « Équipe »', 'Channel “Team”'),
			who: say('les 6 membres de l’équipe', 'the 6 team members'),
			message: say(
				'« Qui de l’équipe peut ouvrir la salle lundi ? »',
				'“Who on the team can open the room on Monday?”'
			)
		},
		{
			name: say('Salon « Entreprise »', 'Channel “Company”'),
			who: say('les 140 salariés', 'the 140 employees'),
			message: say(
				'« À tous les salariés : la cantine ferme vendredi. »',
				'“To all employees: the cafeteria is closed on Friday.”'
			)
		},
		{
			name: say('Page publique', 'Public page'),
			who: say('tout internaute', 'any internet user'),
			message: say(
				'« Chers clients, nous ouvrons un second atelier. »',
				'“Dear customers, we are opening a second workshop.”'
			)
		}
	],
	[
		{
			name: say('Message privé', 'Private message'),
			who: say('la personne choisie, seule', 'the one person chosen'),
			message: say(
				'« Aïda, le chèque de ta cotisation a été refusé. »',
				'“Aïda, the check for your dues was refused.”'
			)
		},
		{
			name: say('Groupe « Bureau »', 'Group “Board”'),
			who: say('les 4 membres du bureau', 'the 4 board members'),
			message: say(
				'« Membres du bureau, relisez le budget avant ce soir. »',
				'“Board members, review the budget before tonight.”'
			)
		},
		{
			name: say('Groupe « Adhérents »', 'Group “Members”'),
			who: say('les 85 adhérents', 'the 85 members'),
			message: say(
				'« Adhérents, les casiers du club changent de code. »',
				'“Members, the code of the club lockers is changing.”'
			)
		},
		{
			name: say('Page publique', 'Public page'),
			who: say('tout internaute', 'any internet user'),
			message: say(
				'« Le club cherche de nouveaux joueurs : essai gratuit. »',
				'“The club is looking for new players: free trial.”'
			)
		}
	]
];

/** For each message, the narrowest place that holds everyone it is for. */
function placeOfMessages(random: Random): ChallengeBody {
	const author = pickOne(random, PEOPLE);
	const places = pickOne(random, PLACES);
	const asked = pick(random, places, 3);
	return {
		kind: 'qrocm',
		instruction: say(
			`${author} a trois messages à publier. Pour chacun, choisissez l’endroit où le liront **tous ceux qu’il concerne**, et **le moins d’autres personnes** possible.`,
			`${author} has three messages to post. For each one, choose the place where it will be read by **everyone it concerns** and by **as few other people** as possible.`
		),
		stimulus: {
			type: 'table',
			columns: [say('Endroit', 'Place'), say('Qui lit', 'Who reads')],
			rows: places.map(({ name, who }) => [name, who])
		},
		fields: asked.map(({ name, message }) =>
			chosen(
				message,
				places.map((one) => one.name),
				name
			)
		),
		why: say(
			`Cherchez d’abord à qui s’adresse le message, puis le plus petit public qui contient ces personnes : ${enumerate(asked.map(({ message, name }) => say(`${message.fr} (${lowered(name).fr})`, `${message.en} (${lowered(name).en})`))).fr}. Un endroit plus large marcherait aussi, mais dérangerait les autres ou exposerait une affaire personnelle.`,
			`First look for who the message is for, then for the smallest audience that contains these people: ${enumerate(asked.map(({ message, name }) => say(`${message.fr} (${lowered(name).fr})`, `${message.en} (${lowered(name).en})`))).en}. A wider place would work too but would disturb others or expose a personal matter.`
		)
	};
}

/** Two lists that overlap, less a few people: each counts once. */
function reachOfLists(random: Random): ChallengeBody {
	const author = pickOne(random, PEOPLE);
	const [one, two] = pick(random, LISTS, 2) as [Localized, Localized];
	const [first, second, both] = [
		pickNumber(random, 21, 34),
		pickNumber(random, 12, 20),
		pickNumber(random, 4, 8)
	];
	const excluded = pickNumber(random, 2, 3);
	const all = first + second - both - excluded;
	return {
		kind: 'qroc',
		instruction: say(
			`${author} publie pour ces deux listes à la fois, en excluant ${excluded} personnes de la liste « ${one.fr} », qui ne sont pas dans l’autre.\n\nCombien de personnes différentes pourront voir la publication ?`,
			`${author} posts to these two lists at once, excluding ${excluded} people from the list “${one.en},” who are not in the other one.\n\nHow many different people will be able to see the post?`
		),
		stimulus: {
			type: 'table',
			caption: say('Mes listes', 'My lists'),
			columns: [
				say('Liste', 'List'),
				say('Membres', 'Members'),
				say('Dont présents dans les deux listes', 'Of whom in both lists')
			],
			rows: [
				[one, String(first), String(both)],
				[two, String(second), String(both)]
			]
		},
		field: counted(say('Nombre de personnes', 'Number of people'), all),
		why: say(
			`Les ${both} personnes présentes dans les deux listes ne comptent qu’une fois : ${first} + ${second} − ${both} = ${first + second - both}. On retire ensuite les ${excluded} exclues : ${all}. Additionner simplement les deux listes compterait ${both} personnes deux fois.`,
			`The ${both} people who are in both lists count only once: ${first} + ${second} − ${both} = ${first + second - both}. Then take away the ${excluded} who are excluded: ${all}. Simply adding the two lists would count ${both} people twice.`
		)
	};
}

interface Circle {
	author: string;
	friends: { name: string; others: string[] }[];
}

/** An author, three friends, and the friends of each, some of them shared. */
function drawCircle(random: Random): Circle {
	const [author, one, two, three, a, b, c, d] = pick(random, PEOPLE, 8) as [
		string,
		string,
		string,
		string,
		string,
		string,
		string,
		string
	];
	return {
		author,
		friends: pick(
			random,
			[
				{ name: one, others: [a, b] },
				{ name: two, others: [b, c] },
				{ name: three, others: [d] }
			],
			3
		)
	};
}

const circleTable = ({
	author,
	friends
}: Circle): { type: 'table'; columns: Text[]; rows: Text[][] } => ({
	type: 'table',
	columns: [say('Personne', 'Person'), say('Ses amis', 'Friends')],
	rows: [
		[author, enumerate(friends.map(({ name }) => name))],
		...friends.map(({ name, others }) => [name, enumerate([author, ...others])])
	]
});

/** How many people see a post, under rules of which some widen it and some do not. */
function countViewers(random: Random): ChallengeBody {
	const circle = drawCircle(random);
	const [tagged, commenter] = circle.friends as [
		Circle['friends'][number],
		Circle['friends'][number],
		...Circle['friends']
	];
	const opensBy = pickOne(random, ['tag', 'comment', 'both'] as const);
	const widened = [
		opensBy === 'comment' ? [] : tagged.others,
		opensBy === 'tag' ? [] : commenter.others
	].flat();
	const blocked = pickOne(random, widened);
	const outside = [...new Set(widened)].filter((one) => one !== blocked);
	const total = circle.friends.length + outside.length;
	const opened = (isOpen: boolean, whose: Localized) =>
		isOpen
			? say(`ouvre la publication aux amis de ${whose.fr}`, `opens the post to ${whose.en} friends`)
			: say('ne change pas le public', 'does not change the audience');
	const tag = opened(opensBy !== 'comment', say('cette personne', 'that person’s'));
	const comment = opened(opensBy !== 'tag', say('qui l’écrit', 'its author’s'));
	const also = outside.length
		? say(`il faut y ajouter ${enumerate(outside).fr}`, `${enumerate(outside).en} must be added`)
		: say('personne ne s’y ajoute', 'nobody is added');
	return {
		kind: 'qroc',
		instruction: say(
			`Sur ce réseau, identifier une personne ${tag.fr} ; un commentaire ${comment.fr}. Une personne bloquée ne voit jamais rien.\n\n${circle.author} a bloqué ${blocked}, publie une photo pour ses « Amis » et y identifie ${tagged.name}. ${commenter.name} la commente.\n\nÀ part ${circle.author}, combien de ces personnes peuvent voir la photo ?`,
			`On this network, tagging a person ${tag.en}; a comment ${comment.en}. A blocked person never sees anything.\n\n${circle.author} has blocked ${blocked}, posts a photo for “Friends” and tags ${tagged.name} in it. ${commenter.name} comments on it.\n\nApart from ${circle.author}, how many of these people can see the photo?`
		),
		stimulus: circleTable(circle),
		field: counted(say('Nombre de personnes', 'Number of people'), total),
		why: say(
			`Partez des amis : ${enumerate(circle.friends.map(({ name }) => name)).fr}. Appliquez ensuite chaque règle : ${also.fr}, chaque personne comptant une fois, et ${blocked} reste dehors par le blocage. Total : ${total}.`,
			`Start from the friends: ${enumerate(circle.friends.map(({ name }) => name)).en}. Then apply each rule: ${also.en}, each person counting once, and ${blocked} stays out because of the block. Total: ${total}.`
		)
	};
}

const ACTIONS = [
	{
		rule: say('une identification', 'a tag'),
		of: (name: string) =>
			say(`l’identification de ${name} sur la photo`, `the tag of ${name} in the photo`)
	},
	{
		rule: say('un commentaire', 'a comment'),
		of: (name: string) =>
			say(`le commentaire de ${name} sous la photo`, `the comment by ${name} under the photo`)
	},
	{
		rule: say('un partage', 'a share'),
		of: (name: string) =>
			say(`le partage de la photo par ${name}`, `the share of the photo by ${name}`)
	},
	{
		rule: say('une mention « J’aime »', 'a “like”'),
		of: (name: string) => say(`la mention « J’aime » de ${name}`, `the “like” from ${name}`)
	}
];

/** By what way a stranger saw a post meant for friends. */
function wayOfLeak(random: Random): ChallengeBody {
	const [author, stranger, ...names] = pick(random, PEOPLE, 8) as [string, string, ...string[]];
	const actors = names.slice(0, 4);
	const [f, g] = names.slice(4) as [string, string];
	const actions = pick(random, ACTIONS, 4);
	const opening = actions.slice(0, 2);
	const knows = [0, 2].map((i) => actors[i]!);
	const rows = actors.map((name) => [
		name,
		enumerate([
			author,
			...(knows.includes(name) ? [stranger] : [f]),
			...(name === actors[3] ? [] : [g])
		])
	]);
	const described = actions.map(({ of }, i) => of(actors[i]!));
	return choice({
		instruction: say(
			`${author} a publié une photo pour ses « Amis ». ${stranger} n’en fait pas partie, et l’a pourtant vue. Il s’est passé ceci : ${enumerate(pick(random, described, 4)).fr}.\n\nSur ce réseau, ${opening[0]!.rule.fr} et ${opening[1]!.rule.fr} ouvrent la photo aux amis de la personne concernée ; ${actions[2]!.rule.fr} et ${actions[3]!.rule.fr} n’ouvrent rien.\n\nQu’est-ce qui a montré la photo à ${stranger} ?`,
			`${author} posted a photo for “Friends.” ${stranger} is not one of them and saw it all the same. This is what happened: ${enumerate(pick(random, described, 4)).en}.\n\nOn this network, ${opening[0]!.rule.en} and ${opening[1]!.rule.en} open the photo to the friends of the person concerned; ${actions[2]!.rule.en} and ${actions[3]!.rule.en} open nothing.\n\nWhat showed the photo to ${stranger}?`
		),
		stimulus: {
			type: 'table',
			columns: [say('Personne', 'Person'), say('Ses amis', 'Friends')],
			rows: pick(random, rows, 4)
		},
		right: [capitalized(described[0]!)],
		wrong: described.slice(1).map(capitalized),
		why: say(
			`Il faut deux conditions : un geste qui ouvre la photo, et une personne qui a ${stranger} dans ses amis. ${actors[0]} et ${actors[2]} ont ${stranger} dans leurs amis, mais ${actions[2]!.rule.fr} n’ouvre rien. ${actions[1]!.rule.fr.charAt(0).toUpperCase()}${actions[1]!.rule.fr.slice(1)} ouvre bien la photo, mais aux amis de ${actors[1]} seulement. Reste ${described[0]!.fr}.`,
			`It takes two conditions: an action that opens the photo, and a person who has ${stranger} as a friend. ${actors[0]} and ${actors[2]} have ${stranger} as a friend, but ${actions[2]!.rule.en} opens nothing. ${actions[1]!.rule.en.charAt(0).toUpperCase()}${actions[1]!.rule.en.slice(1)} does open the photo, but only to the friends of ${actors[1]}. What is left is ${described[0]!.en}.`
		)
	});
}

/** The one friend to tag so that somebody sees a post and somebody else does not. */
function whomToTag(random: Random): ChallengeBody {
	const [author, wanted, avoided, right, one, two, three, x, y] = pick(random, PEOPLE, 9) as [
		string,
		string,
		string,
		string,
		string,
		string,
		string,
		string,
		string
	];
	const friends = [
		{ name: right, others: [wanted, x] },
		{ name: one, others: [wanted, avoided] },
		{ name: two, others: [avoided, y] },
		{ name: three, others: [x, y] }
	];
	return {
		kind: 'qroc',
		instruction: say(
			`${author} publie une photo de groupe pour ses « Amis ». Sur ce réseau, identifier une personne ouvre aussi la publication aux amis de cette personne.\n\n${author} voudrait que ${wanted} la voie, mais surtout pas ${avoided}. Une seule identification y suffit : de qui ?`,
			`${author} is posting a group photo for “Friends.” On this network, tagging a person also opens the post to that person’s friends.\n\n${author} would like ${wanted} to see it, but certainly not ${avoided}. A single tag is enough: of whom?`
		),
		stimulus: {
			type: 'table',
			caption: say(`Les amis de ${author}`, `The friends of ${author}`),
			columns: [say('Personne', 'Person'), say('Ses autres amis', 'Their other friends')],
			rows: pick(random, friends, 4).map(({ name, others }) => [
				name,
				enumerate(pick(random, others, 2))
			])
		},
		field: nameField(say('Personne à identifier', 'Person to tag'), right),
		why: say(
			`Deux personnes ont ${wanted} dans leurs amis : ${right} et ${one}. Identifier ${one} montrerait aussi la photo à ${avoided}. Il reste ${right}, dont les autres amis ne comptent pas ${avoided} ; ${x} la verra aussi, ce qui ne gêne personne ici.`,
			`Two people have ${wanted} as a friend: ${right} and ${one}. Tagging ${one} would also show the photo to ${avoided}. That leaves ${right}, whose other friends do not include ${avoided}; ${x} will see it too, which bothers nobody here.`
		)
	};
}

const VANISHING = [
	say('Le lien vers la publication, envoyé par courriel', 'The link to the post, sent by email'),
	say(
		'La publication intégrée dans la page d’un blog, affichée depuis le réseau',
		'The post embedded in a blog page, displayed from the network'
	),
	say(
		'La publication enregistrée dans les favoris d’un abonné',
		'The post saved in a follower’s bookmarks'
	),
	say(
		'Le code QR d’une affiche qui mène à la publication',
		'The QR code on a poster that leads to the post'
	)
];
const LASTING = [
	say('La capture d’écran faite par un abonné', 'The screenshot taken by a follower'),
	say(
		'La photo téléchargée, puis envoyée dans une messagerie',
		'The photo downloaded, then sent in a messaging app'
	),
	say(
		'La légende recopiée dans un article, avec la photo',
		'The caption copied into an article, with the photo'
	),
	say(
		'La page sauvegardée par un service d’archives du web',
		'The page saved by a web archiving service'
	),
	say('L’impression affichée sur un panneau', 'The printout pinned up on a board')
];
const POST_KINDS = [
	say('une photo de soirée et une légende moqueuse', 'a party photo and a mocking caption'),
	say(
		'une photo de bureau et un avis sévère sur un collègue',
		'an office photo and a harsh opinion about a coworker'
	),
	say(
		'une photo de classe et une plaisanterie de mauvais goût',
		'a class photo and a joke in bad taste'
	),
	say(
		'une photo de réunion et des chiffres confidentiels',
		'a meeting photo and confidential figures'
	),
	say(
		'une photo de vitrine et une accusation sans preuve',
		'a photo of a store window and an accusation without proof'
	)
];

/** What is left of a post once its author has deleted it. */
function leftAfterDeletion(random: Random): ChallengeBody {
	const author = pickOne(random, PEOPLE);
	const kind = pickOne(random, POST_KINDS);
	const count = pickNumber(random, 2, 3);
	const right = pick(random, LASTING, count);
	const wrong = pick(random, VANISHING, 5 - count);
	return {
		...choice({
			instruction: say(
				`Hier, ${author} a publié pour tous ${kind.fr}, et supprime aujourd’hui cette publication. Entre-temps, elle a circulé.\n\nLesquels de ces éléments **la montreront encore** ? Plusieurs réponses sont attendues.`,
				`Yesterday, ${author} posted ${kind.en} for everyone, and is deleting it today. Meanwhile, the post has been passed around.\n\nWhich of these **will still show it**? Several answers are expected.`
			),
			right,
			wrong,
			why: say(
				`Demandez-vous si l’on a une **copie** ou seulement un **renvoi** vers la publication. ${enumerate(right.map(quoted)).fr} sont des copies, que leur auteur ne peut plus atteindre. Un lien, un favori, un code QR ou une intégration vont chercher la publication sur le réseau : une fois supprimée, il n’y a plus rien à montrer.`,
				`Ask whether people hold a **copy** or only a **pointer** to the post. ${enumerate(right.map(quoted)).en} are copies, which the author can no longer reach. A link, a bookmark, a QR code or an embed fetches the post from the network: once it is deleted, there is nothing left to show.`
			)
		}),
		isFocused: true
	};
}

const CAMPAIGNS = [
	{
		what: say('Appel aux bénévoles', 'Call for volunteers'),
		group: say('groupe des parents', 'parents’ group')
	},
	{
		what: say('Tarifs réservés', 'Members-only rates'),
		group: say('groupe des adhérents', 'members’ group')
	},
	{
		what: say('Corrigé du contrôle', 'Test answer key'),
		group: say('groupe de la classe', 'class group')
	},
	{
		what: say('Sondage sur les horaires', 'Survey about schedules'),
		group: say('groupe du service', 'department group')
	}
];

/** From the statistics of a post, how much of its reach is outside, and by which way most of it came. */
function reachFromStatistics(random: Random): ChallengeBody {
	const { what, group } = pickOne(random, CAMPAIGNS);
	const author = pickOne(random, PEOPLE);
	const members = pickNumber(random, 38, 90);
	const share = pickNumber(random, 41, 79) * 2;
	const [search, link] = [pickNumber(random, 11, 34), pickNumber(random, 12, 35)];
	const inside = members - pickNumber(random, 3, 9);
	const ways = [
		{
			source: say(
				'Repartage par un membre sur son compte public',
				'Reshared by a member on a public account'
			),
			views: share,
			fix: say('Interdire le repartage hors du groupe', 'Forbid resharing outside the group')
		},
		{
			source: say('Résultats d’un moteur de recherche', 'Search engine results'),
			views: search,
			fix: say('Masquer le groupe aux moteurs de recherche', 'Hide the group from search engines')
		},
		{
			source: say(
				'Lien d’invitation affiché dans un couloir',
				'Invitation link posted in a hallway'
			),
			views: link,
			fix: say('Annuler le lien d’invitation du groupe', 'Cancel the group’s invitation link')
		}
	];
	const main = pickOne(random, ways);
	const views = ways.map((way) =>
		way === main ? share : way === ways[0] ? main.views : way.views
	);
	const outside = views.reduce((sum, one) => sum + one, 0);
	const sources = ways.map(({ source }, i): Text[] => [source, String(views[i])]);
	return {
		kind: 'qrocm',
		instruction: say(
			`${author} a publié « ${what.fr} » dans le ${group.fr}, qui compte ${members} membres. Voici le nombre de personnes qui l’ont vu, chacune comptée une fois.`,
			`${author} posted “${what.en}” in the ${group.en}, which has ${members} members. Here is the number of people who saw it, each counted once.`
		),
		stimulus: {
			type: 'table',
			caption: what,
			columns: [
				say('D’où viennent les personnes', 'Where people came from'),
				say('Personnes', 'People')
			],
			rows: pick(random, [[say('Fil du groupe', 'Group feed'), String(inside)], ...sources], 4)
		},
		fields: [
			counted(
				say(
					'Nombre de personnes arrivées par un autre chemin que le fil du groupe',
					'Number of people who came by a way other than the group feed'
				),
				outside
			),
			chosen(
				say(
					'Réglage qui aurait évité le plus de ces vues',
					'Setting that would have prevented most of these views'
				),
				[
					...ways.map(({ fix }) => fix),
					say('Approuver chaque publication du groupe', 'Approve each post in the group')
				],
				main.fix
			)
		],
		why: say(
			`Additionnez tout sauf le fil du groupe : ${views.join(' + ')} = ${outside}. Le plus gros apport, ${share}, vient de « ${main.source.fr.toLowerCase()} » : c’est ce chemin qu’il faut fermer d’abord. Approuver les publications agit sur ce qui entre dans le groupe, pas sur ce qui en sort.`,
			`Add up everything but the group feed: ${views.join(' + ')} = ${outside}. The largest share, ${share}, comes from “${main.source.en.toLowerCase()}”: that is the way to close first. Approving posts acts on what enters the group, not on what gets out.`
		)
	};
}

/** A reshare never widens a post: only who could see the original sees it. */
function reshareToCommonFriends(random: Random): ChallengeBody {
	const [author, sharer, ...people] = pick(random, PEOPLE, 7) as [string, string, ...string[]];
	const commonCount = pickNumber(random, 2, 3);
	const common = people.slice(0, commonCount);
	const rest = people.slice(commonCount);
	const [onlyAuthor, ...onlySharer] = rest as [string, ...string[]];
	const listed = (names: string[]) => enumerate(pick(random, names, names.length));
	return choice({
		instruction: say(
			`${author} publie un texte pour ses « Amis ». ${sharer} le repartage sur son propre fil, lui aussi réglé sur « Amis ».\n\nD’après cette règle, qui verra le texte **sur le fil de ${sharer}** ? Plusieurs réponses sont attendues.`,
			`${author} posts a text for “Friends.” ${sharer} reshares it on a personal feed that is set to “Friends” as well.\n\nAccording to this rule, who will see the text **on the feed of ${sharer}**? Several answers are expected.`
		),
		stimulus: {
			type: 'page',
			url: 'https://aide.reseau.example/repartage',
			title: say('Repartager', 'Resharing'),
			body: paragraphs([
				say(
					'Une publication repartagée n’est visible que des personnes qui avaient **déjà le droit de voir l’original**, et parmi elles, de celles qui voient le fil où elle est repartagée.',
					'A reshared post can be seen only by people who **already had the right to see the original** and, among them, by those who see the feed where it is reshared.'
				),
				tell(
					(language) =>
						`${say(`Amis de ${author} :`, `Friends of ${author}:`)[language]} ${listed([sharer, onlyAuthor, ...common])[language]}`
				),
				tell(
					(language) =>
						`${say(`Amis de ${sharer} :`, `Friends of ${sharer}:`)[language]} ${listed([author, ...onlySharer, ...common])[language]}`
				)
			])
		},
		right: common,
		wrong: rest,
		why: say(
			`Deux conditions s’ajoutent : être dans les amis de ${author}, pour avoir droit à l’original, et dans ceux de ${sharer}, pour voir ce fil. ${enumerate(common).fr} remplissent les deux. ${enumerate(onlySharer).fr} n’${onlySharer.length > 1 ? 'ont' : 'a'} pas droit à l’original ; ${onlyAuthor} le voit chez ${author}, mais pas chez ${sharer}.`,
			`Two conditions add up: being a friend of ${author}, to have the right to the original, and a friend of ${sharer}, to see that feed. ${enumerate(common).en} meet both. ${enumerate(onlySharer).en} ${onlySharer.length > 1 ? 'have' : 'has'} no right to the original; ${onlyAuthor} sees it on the page of ${author}, but not on that of ${sharer}.`
		)
	});
}

const CHANNELS = ['Agora', 'Kiosque', 'Passerelle', 'Tilleul', 'Relais', 'Parvis'];

const CRITERIA = [
	{
		column: say('Lisible sans compte', 'Readable without an account'),
		yes: say(
			'Des gens qui n’ont de compte nulle part doivent la lire',
			'People who have no account anywhere must be able to read it'
		),
		no: say(
			'Seules les personnes inscrites doivent la lire',
			'Only registered people must be able to read it'
		)
	},
	{
		column: say('Repartage possible', 'Can be reshared'),
		yes: say(
			'Les lecteurs doivent pouvoir la relayer d’un geste',
			'Readers must be able to pass it on with one tap'
		),
		no: say(
			'Elle ne doit pas pouvoir être relayée d’un geste',
			'It must not be possible to pass it on with one tap'
		)
	},
	{
		column: say('Modifiable après l’envoi', 'Editable after sending'),
		yes: say(
			'Une erreur doit pouvoir y être corrigée plus tard',
			'It must be possible to correct a mistake in it later'
		),
		no: say(
			'Elle fait foi : nul ne doit pouvoir la changer ensuite',
			'It is binding: nobody must be able to change it later'
		)
	},
	{
		column: say('Réponses visibles par tous', 'Replies visible to all'),
		yes: say(
			'La réponse donnée à l’un doit profiter aux autres',
			'An answer given to one person must benefit the others'
		),
		no: say(
			'Nul ne doit lire ce que les autres y répondent',
			'Nobody must read what the others reply to it'
		)
	}
];

const NEWS = [
	say('les consignes d’une course', 'the instructions of a race'),
	say('le menu de la cantine', 'the cafeteria menu'),
	say('le règlement d’un concours', 'the rules of a contest'),
	say('les dates des examens', 'the dates of the exams'),
	say('le calendrier des travaux', 'the schedule of the roadwork')
];

/** The one channel whose properties all fit; each other one fails on one or two. */
function channelThatFits(random: Random): ChallengeBody {
	const news = pickOne(random, NEWS);
	const wanted = CRITERIA.map(() => random() < 0.5);
	const flipped = pick(random, [0, 1, 2, 3], 4);
	const profiles = [
		[],
		[flipped[0]!],
		[flipped[1]!],
		[flipped[2]!, flipped[3]!],
		[flipped[3]!]
	].map((flips) => wanted.map((yes, i) => (flips.includes(i) ? !yes : yes)));
	const channels = pick(random, CHANNELS, 5).map((name, i) => ({ name, has: profiles[i]! }));
	const [right, ...wrong] = channels as [(typeof channels)[number], ...typeof channels];
	const needs = CRITERIA.map(({ yes, no }, i) => (wanted[i] ? yes : no));
	const author = pickOne(random, PEOPLE);
	return choice({
		instruction: say(
			`${author} veut diffuser ${news.fr} dans une annonce. ${needs.map(({ fr }) => fr).join('. ')}.\n\nQuelle plateforme convient ?`,
			`${author} wants to publish ${news.en} in an announcement. ${needs.map(({ en }) => en).join('. ')}.\n\nWhich platform fits?`
		),
		stimulus: {
			type: 'table',
			caption: say('Plateformes à disposition', 'Platforms available'),
			columns: [say('Plateforme', 'Platform'), ...CRITERIA.map(({ column }) => column)],
			rows: pick(random, channels, 5).map(({ name, has }) => [
				name,
				...has.map((yes) => (yes ? say('oui', 'yes') : say('non', 'no')))
			])
		},
		right: [right.name],
		wrong: wrong.map(({ name }) => name),
		why: say(
			`Traduisez les besoins en une ligne du tableau : ${wanted.map((yes) => (yes ? 'oui' : 'non')).join(', ')}. Seule la plateforme ${right.name} y répond en tout point ; chacune des autres manque au moins une condition. Éliminez colonne par colonne, car presque toutes conviennent à un besoin près.`,
			`Turn the needs into a row of the table: ${wanted.map((yes) => (yes ? 'yes' : 'no')).join(', ')}. Only the platform ${right.name} meets them all; each of the others fails at least one condition. Rule out column by column, since nearly all of them fit but for one need.`
		)
	});
}
