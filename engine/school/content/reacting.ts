/** Reacting when something is wrong: whom to tell, what not to do. */
import type { ChallengeBody, Localized } from '../../content/challenge.ts';
import { choice, pick, pickOne, say } from '../../content/drawing.ts';
import type { Random } from '../../random.ts';
import { NAMES, type Task } from './task.ts';

const ADULT = [
	say('En parler à un adulte de confiance', 'Tell an adult whom you trust'),
	say('Prévenir un parent ou l’école', 'Tell a parent or the school')
];
const TELL_WHY = say(
	'Un adulte de confiance peut t’écouter, garder une preuve et faire cesser ce qui se passe. Répondre méchamment ou se taire laisse la situation durer. Tu peux aussi appeler le 3018 : c’est gratuit.',
	'An adult whom you trust can listen to you, keep a proof and make it stop. Answering nastily or keeping quiet lets it go on. In France, you can also call 3018, free of charge.'
);

function meanMessages(random: Random): ChallengeBody {
	const [name, author] = pick(random, NAMES, 2);
	const mean = pickOne(random, [
		say('Personne ne veut jouer avec toi.', 'Nobody wants to play with you.'),
		say('Tu joues trop mal, va-t’en.', 'You play so badly, go away.'),
		say('Ne viens pas demain, on ne t’aime pas.', 'Do not come tomorrow, we do not like you.')
	]);
	return choice({
		instruction: say(
			`${name} reçoit ce message tous les soirs. Que faire **en premier** ?`,
			`${name} gets this message every evening. What to do **first**?`
		),
		stimulus: {
			type: 'conversation',
			title: say('Messages', 'Messages'),
			messages: [
				{ author: author!, text: mean, time: '18:42' },
				{ author: author!, text: mean, time: '19:05' }
			]
		},
		right: [pickOne(random, ADULT)],
		wrong: [
			say('Répondre encore plus méchamment', 'Answer even more nastily'),
			say('N’en parler à personne', 'Tell nobody'),
			say('Envoyer le message à toute la classe', 'Send the message to the whole class')
		],
		why: TELL_WHY
	});
}

function frightening(random: Random): ChallengeBody {
	const place = pickOne(random, [
		say('En cherchant un exposé', 'While preparing a talk'),
		say('En regardant des dessins animés', 'While watching cartoons'),
		say('En jouant sur une tablette', 'While playing on a tablet')
	]);
	return choice({
		instruction: say(
			`${place.fr}, tu tombes sur une image qui te fait peur. Que fais-tu ?`,
			`${place.en}, you come across a picture that frightens you. What do you do?`
		),
		right: [
			say('Je ferme la page et j’en parle à un adulte', 'I close the page and tell an adult')
		],
		wrong: [
			say('Je regarde encore, pour être sûr', 'I look again, to be sure'),
			say('Je l’envoie à un ami', 'I send it to a friend'),
			say('Je garde cela pour moi', 'I keep it to myself')
		],
		why: say(
			'Ce n’est pas ta faute : ces images arrivent sans qu’on les cherche. Ferme la page, et raconte-le : un adulte peut te rassurer et empêcher qu’elle revienne.',
			'It is not your fault: such pictures come without being looked for. Close the page, and tell about it: an adult can comfort you and keep it from coming back.'
		)
	});
}

/** Somebody unknown asks for something that is never given. */
const unknown =
	(requests: readonly Localized[]) =>
	(random: Random): ChallengeBody => {
		const stranger = pickOne(random, ['LoupGris', 'Étoile12', 'MaxGamer']);
		const request = pickOne(random, requests);
		return choice({
			instruction: say(
				`**${stranger}**, que tu n’as jamais vu, t’écrit ceci. Que fais-tu ?`,
				`**${stranger}**, whom you have never seen, writes this to you. What do you do?`
			),
			stimulus: {
				type: 'conversation',
				title: say('Messages du jeu', 'Messages of the game'),
				messages: [{ author: stranger, text: request }]
			},
			right: [
				say(
					'Je ne réponds pas et je le montre à un adulte',
					'I do not answer and show it to an adult'
				)
			],
			wrong: [
				say('J’accepte, si l’avatar a l’air gentil', 'I accept, if the avatar looks kind'),
				say('Je demande d’abord son âge', 'I ask for the person’s age first'),
				say('J’y vais avec un camarade', 'I go along with a classmate')
			],
			why: say(
				'On ne sait pas qui se cache derrière un surnom, et un inconnu peut mentir sur son âge. Qui demande une photo, un rendez-vous ou un secret doit être montré à un adulte.',
				'Nobody knows who is behind a nickname, and a stranger may lie about age. Who asks for a photo, a meeting or a secret has to be shown to an adult.'
			)
		});
	};

/** What a witness does. */
function witness(random: Random): ChallengeBody {
	const [name, first, second] = pick(random, NAMES, 3);
	return choice({
		instruction: say(
			`Dans le groupe de la classe, on se moque d’une photo de ${name}. Tu le vois. Choisis les **deux** bonnes idées.`,
			`In the group of the class, a photo of ${name} is laughed at. You see it. Choose the **two** good ideas.`
		),
		stimulus: {
			type: 'conversation',
			title: say('Groupe de la classe', 'Group of the class'),
			messages: [
				{
					author: first!,
					text: say(`Regardez la tête de ${name} !`, `Look at ${name}’s face!`)
				},
				{ author: second!, text: say('Trop drôle 😂', 'So funny 😂') }
			]
		},
		right: [
			say(`Demander à ${name} si ça va`, `Ask ${name} whether everything is all right`),
			pickOne(random, ADULT)
		],
		wrong: pick(
			random,
			[
				say('Ajouter un 😂, comme les autres', 'Add a 😂, like the others'),
				say('Envoyer la photo à ton cousin', 'Send the photo to your cousin'),
				say('Publier une photo moqueuse pour se venger', 'Post a mocking photo in revenge')
			],
			2
		),
		why: say(
			`Si personne ne dit rien, ${name} croit que tout le monde rit. Un mot gentil et un adulte prévenu font cesser la moquerie. Rire, renvoyer la photo ou se venger la font grandir.`,
			`If nobody says anything, ${name} thinks that everybody laughs. A kind word and an adult who knows make it stop. Laughing, passing the photo on or taking revenge makes it grow.`
		)
	});
}

/** A photo of oneself that nobody asked for. */
function ownPhoto(random: Random): ChallengeBody {
	const name = pickOne(random, NAMES);
	return choice({
		instruction: say(
			`${name} a publié une photo de toi sans te le demander. Tu ne l’aimes pas. Choisis les **deux** bonnes idées.`,
			`${name} posted a photo of you without asking. You do not like it. Choose the **two** good ideas.`
		),
		right: [
			say(`Demander à ${name} de l’enlever`, `Ask ${name} to take it down`),
			pickOne(random, ADULT)
		],
		wrong: pick(
			random,
			[
				say(`Publier une photo de ${name} pour te venger`, `Post a photo of ${name} in revenge`),
				say('Faire semblant de rien et rester triste', 'Pretend nothing happened and stay sad'),
				say(`Chercher le mot de passe de ${name}`, `Look for ${name}’s password`)
			],
			2
		),
		why: say(
			'Personne n’a le droit de publier ta photo sans ton accord. Demande de l’enlever ; si rien ne change, un adulte peut la faire retirer.',
			'Nobody may post your photo unless you agree. Ask for it to be taken down; if nothing changes, an adult can have it removed.'
		)
	});
}

const GOOD: readonly Localized[] = [
	say('Me déconnecter quand j’ai fini', 'Signing out when I am done'),
	say('Demander avant de publier la photo d’un ami', 'Asking before I post a photo of a friend'),
	say('Montrer à un adulte un message bizarre', 'Showing an odd message to an adult'),
	say('Choisir un surnom inventé dans un jeu', 'Choosing a made-up nickname in a game'),
	say('Garder mon mot de passe pour moi', 'Keeping my password to myself')
];
const RISKY: readonly Localized[] = [
	say('Dire à un joueur inconnu où j’habite', 'Telling an unknown player where I live'),
	say('Mettre mon nom et mon école dans mon profil', 'Putting my name and school in my profile'),
	say('Choisir 123456 comme mot de passe', 'Choosing 123456 as my password'),
	say('Renvoyer une photo moqueuse', 'Passing on a photo that mocks somebody'),
	say('Cliquer sur « Tu as gagné »', 'Clicking on “You have won”')
];

function habits(random: Random, isGood: boolean): ChallengeBody {
	const [right, wrong] = isGood ? [GOOD, RISKY] : [RISKY, GOOD];
	return choice({
		instruction: isGood
			? say(
					'Choisis les **trois** habitudes qui te protègent.',
					'Choose the **three** habits that protect you.'
				)
			: say(
					'Choisis les **trois** habitudes **risquées**.',
					'Choose the **three** **risky** habits.'
				),
		right: pick(random, right, 3),
		wrong: pick(random, wrong, 3),
		why: say(
			'Pour chaque habitude, demande-toi : est-ce que quelqu’un peut apprendre qui je suis, prendre mon compte, ou être blessé ? Si oui, elle est risquée.',
			'For each habit, ask yourself: can somebody learn who I am, take my account, or be hurt? If so, it is risky.'
		)
	});
}

const place = { competence: '4.3' as const, tube: 'cyberbullyingResponse' };

export const reactingTasks: readonly Task[] = [
	{ ...{ ...place, id: 'reactFirst', level: 1 }, situations: [meanMessages, frightening] },
	{
		...{ ...place, id: 'reactUnknown', level: 1 },
		situations: [
			unknown([
				say('Envoie-moi une photo de toi ?', 'Can you send me a photo of yourself?'),
				say('Montre-moi ta chambre en vidéo ?', 'Can you show me your room on video?')
			]),
			unknown([
				say('On se retrouve au parc samedi ?', 'Shall we meet in the park on Saturday?'),
				say(
					'Je t’attends devant ton école demain.',
					'I will wait in front of your school tomorrow.'
				)
			])
		]
	},
	{ ...{ ...place, id: 'reactWitness', level: 2 }, situations: [witness, ownPhoto] },
	{
		...{ ...place, id: 'safeHabits', level: 3 },
		situations: [(random) => habits(random, true), (random) => habits(random, false)]
	}
];
