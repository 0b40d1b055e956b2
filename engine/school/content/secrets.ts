/** Keeping one's secrets: passwords. */
import type { ChallengeBody, Localized } from '../../content/challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../../content/drawing.ts';
import type { Random } from '../../random.ts';
import { NAMES, type Task } from './task.ts';

const THINGS = ['Tigre', 'Nuage', 'Velo', 'Plume', 'Comete', 'Banane', 'Sirop', 'Wagon'];

/** Three words that have nothing to do with one another, and a number. */
function strong(random: Random): string {
	const [first, second, third] = pick(random, THINGS, 3);
	return `${first}-${second}-${third}-${pickNumber(random, 12, 98)}`;
}

function hardest(random: Random): ChallengeBody {
	const name = pickOne(random, NAMES);
	const year = pickNumber(random, 2015, 2017);
	const weak = [`${name}${year}`, '123456', 'azerty', 'motdepasse', name.toLowerCase(), 'aaaaaa'];
	return choice({
		instruction: say(
			`${name} choisit un mot de passe. Lequel est le plus **difficile** à deviner ?`,
			`${name} chooses a password. Which one is the **hardest** to guess?`
		),
		right: [strong(random)],
		wrong: pick(random, weak, 3),
		why: say(
			'Un bon mot de passe est long et ne parle pas de toi. Les prénoms, les années, les suites comme 123456 ou azerty sont essayés en premier.',
			'A good password is long and does not tell about you. First names, years and rows of keys such as 123456 or azerty are tried first.'
		)
	});
}

function easiest(random: Random): ChallengeBody {
	const name = pickOne(random, NAMES);
	const dog = pickOne(random, ['Rex', 'Filou', 'Praline', 'Caramel']);
	const year = pickNumber(random, 2015, 2017);
	return choice({
		instruction: say(
			`L’année de naissance de ${name} est ${year}, et son chien s’appelle ${dog}. Quel mot de passe ses amis devineraient-ils le plus **facilement** ?`,
			`${name} was born in ${year}, and has a dog called ${dog}. Which password would friends guess most **easily**?`
		),
		right: [pickOne(random, [`${dog}${year}`, `${dog.toLowerCase()}${year}`])],
		wrong: [strong(random), strong(random), strong(random)],
		why: say(
			'Qui te connaît essaie d’abord le nom de ton animal et ton année de naissance. Des mots sans rapport, les uns après les autres, sont bien plus difficiles à deviner.',
			'Who knows you first tries the name of your pet and the year of your birth. Words that have nothing to do with one another are much harder to guess.'
		)
	});
}

interface Request {
	what: Localized;
	right: Localized;
	wrong: readonly Localized[];
	why: Localized;
}

const GIVE = say('Je l’écris dans un message privé.', 'I write it in a private message.');

const request =
	(said: (random: Random) => Request) =>
	(random: Random): ChallengeBody => {
		const { what, right, wrong, why } = said(random);
		return choice({ instruction: what, right: [right], wrong, why });
	};

const ofFriend = request((random) => {
	const name = pickOne(random, NAMES);
	return {
		what: say(
			`${name}, de ta classe, te dit : « Donne-moi ton mot de passe, je vais t’aider à finir le jeu. » Que réponds-tu ?`,
			`${name}, from your class, says: “Give me your password, I will help you finish the game.” What do you answer?`
		),
		right: say('Non. On peut jouer ensemble, chez moi.', 'No. We can play together, at my place.'),
		wrong: [
			say('D’accord, mais seulement pour aujourd’hui.', 'All right, but only for today.'),
			GIVE,
			say('D’accord, si tu me donnes le tien.', 'All right, if you give me yours.')
		],
		why: say(
			'Un mot de passe ne se donne pas, même à un ami : il peut le perdre ou le répéter. Toi seul, et les adultes de ta famille, le connaissez.',
			'A password is not given away, even to a friend, who may lose it or tell it. Only you, and the adults of your family, know it.'
		)
	};
});

const ofPrize = request((random) => {
	const coins = pickNumber(random, 2, 9) * 100;
	return {
		what: say(
			`Une fenêtre s’ouvre : « Tu as gagné ${coins} pièces d’or ! Écris ton mot de passe pour les recevoir. » Que fais-tu ?`,
			`A window opens: “You have won ${coins} gold coins! Type your password to get them.” What do you do?`
		),
		right: say(
			'Je n’écris rien et je la montre à un adulte.',
			'I type nothing and show it to an adult.'
		),
		wrong: [
			say('J’écris mon mot de passe, très vite.', 'I type my password, very quickly.'),
			say('J’écris celui d’un camarade.', 'I type that of a classmate.'),
			say('Je l’envoie à toute la classe.', 'I send it to the whole class.')
		],
		why: say(
			'Un vrai jeu ne demande jamais ton mot de passe pour te faire un cadeau. C’est un piège pour te le prendre.',
			'A real game never asks for your password to give you a present. It is a trap to take it from you.'
		)
	};
});

const ofComputer = request((random) => {
	const place = pickOne(random, [
		say('de la bibliothèque', 'in the library'),
		say('de la classe', 'in the classroom'),
		say('du centre de loisirs', 'at the youth club')
	]);
	return {
		what: say(
			`Tu as fini sur l’ordinateur ${place.fr}. Un autre élève attend son tour. Que fais-tu avant de partir ?`,
			`You are done on the computer ${place.en}. Another pupil waits. What do you do before you leave?`
		),
		right: say('Je me déconnecte de mon compte.', 'I sign out of my account.'),
		wrong: [
			say('J’éteins seulement l’écran.', 'I only turn the screen off.'),
			say('Je laisse tout ouvert, c’est plus rapide.', 'I leave everything open, it is quicker.'),
			say('Je note mon mot de passe sur une feuille.', 'I write my password on a sheet.')
		],
		why: say(
			'Tant que tu ne te déconnectes pas, le suivant est dans ton compte : il peut lire et écrire à ta place. Éteindre l’écran ne change rien.',
			'As long as you do not sign out, the next one is in your account, and can read and write in your place. Turning the screen off changes nothing.'
		)
	};
});

/** First letters of a sentence, then its number. */
const madeOf =
	(sentences: readonly Localized[]) =>
	(random: Random): ChallengeBody => {
		const sentence = pickOne(random, sentences);
		const number = pickNumber(random, 11, 79);
		const code = tell(
			(l) =>
				`${sentence[l]
					.split(' ')
					.map((word) => word[0])
					.join('')}${number}`
		);
		return {
			kind: 'qroc',
			instruction: say(
				`Voici une astuce pour un mot de passe : prends la première lettre de chaque mot de la phrase, puis ajoute le nombre. Quel mot de passe donne « **${sentence.fr}** » avec le nombre **${number}** ?`,
				`Here is a trick for a password: take the first letter of each word of the sentence, then add the number. Which password does “**${sentence.en}**” give with the number **${number}**?`
			),
			field: {
				label: say('Mot de passe', 'Password'),
				type: 'code',
				solutions: [code]
			},
			why: say(
				`Lis la phrase mot par mot et garde chaque première lettre, puis écris ${number} : ${code.fr}. Toi, tu retiens la phrase ; les autres ne devinent pas le mot de passe.`,
				`Read the sentence word by word and keep each first letter, then write ${number}: ${code.en}. You remember the sentence; others do not guess the password.`
			)
		};
	};

const place = { competence: '4.1' as const, tube: 'passwordStrength' };

export const secretTasks: readonly Task[] = [
	{ ...{ ...place, id: 'passwordGuess', level: 1 }, situations: [hardest, easiest] },
	{ ...{ ...place, id: 'passwordRequest', level: 1 }, situations: [ofFriend, ofPrize, ofComputer] },
	{
		...{ ...place, id: 'passwordSentence', level: 2 },
		situations: [
			madeOf([
				say('mon chat noir dort trop', 'my black cat sleeps late'),
				say('le robot vert danse bien', 'the green robot dances well')
			]),
			madeOf([
				say('un petit lapin mange vite', 'one small rabbit eats fast'),
				say('notre bateau rouge flotte toujours', 'our red boat still floats')
			])
		]
	}
];
