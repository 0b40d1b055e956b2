/** Choosing what to show of oneself. */
import type { ChallengeBody, Localized } from '../../content/challenge.ts';
import { choice, pick, pickNumber, pickOne, say } from '../../content/drawing.ts';
import type { Random } from '../../random.ts';
import { NAMES, type Task } from './task.ts';

const PRIVATE: readonly Localized[] = [
	say('Ton adresse', 'Your address'),
	say('Le nom de ton école', 'The name of your school'),
	say('Ton numéro de téléphone', 'Your phone number'),
	say('Ton nom de famille', 'Your last name'),
	say('L’heure à laquelle tu rentres à pied', 'The time when you walk home'),
	say('Une photo de ta carte de cantine', 'A photo of your canteen card')
];
const OPEN: readonly Localized[] = [
	say('Un dessin de chat', 'A drawing of a cat'),
	say('Ta couleur préférée', 'Your favorite color'),
	say('Un surnom inventé', 'A made-up nickname'),
	say('Une image de montagne', 'A picture of a mountain'),
	say('Ton jeu préféré', 'Your favorite game'),
	say('Un avatar en forme de robot', 'An avatar that looks like a robot')
];

const PROFILE = say(
	'Tu crées ton profil dans un jeu en ligne. Tout le monde pourra le lire.',
	'You make your profile in an online game. Everybody will be able to read it.'
);
const WHY = say(
	'Avec ton nom, ton école ou ton adresse, un inconnu peut savoir qui tu es et où te trouver. Un dessin, un surnom ou un goût ne disent rien de tout cela.',
	'With your name, your school or your address, a stranger can learn who you are and where to find you. A drawing, a nickname or something that you like tells nothing of that.'
);

function sorted(random: Random, isToShow: boolean, count: 1 | 2): ChallengeBody {
	const question = isToShow
		? {
				1: say('Que peux-tu y mettre sans risque ?', 'What can you put in it safely?'),
				2: say(
					'Choisis les **deux** choses que tu peux y mettre sans risque.',
					'Choose the **two** things that you can put in it safely.'
				)
			}[count]
		: {
				1: say('Que ne faut-il **pas** y mettre ?', 'What should you **not** put in it?'),
				2: say(
					'Choisis les **deux** choses qu’il ne faut **pas** y mettre.',
					'Choose the **two** things that you should **not** put in it.'
				)
			}[count];
	const [right, wrong] = isToShow ? [OPEN, PRIVATE] : [PRIVATE, OPEN];
	return choice({
		instruction: say(`${PROFILE.fr} ${question.fr}`, `${PROFILE.en} ${question.en}`),
		right: pick(random, right, count),
		wrong: pick(random, wrong, 4 - count),
		why: WHY
	});
}

/** A message from which two sentences have to go. */
function cleaned(random: Random): ChallengeBody {
	const number = pickNumber(random, 3, 48);
	const telling = pick(
		random,
		[
			say(`J’habite au ${number} rue des Lilas.`, `I live at ${number} Lilac Street.`),
			say('Je suis à l’école Jules-Ferry.', 'I go to Jules Ferry School.'),
			say(
				'Le mercredi, je suis à la maison sans adulte.',
				'On Wednesdays, no adult is home with me.'
			),
			say('Je rentre par le parc à 16 h 30.', 'I walk home through the park at 4:30 p.m.')
		],
		2
	);
	const harmless = pick(
		random,
		[
			say('J’adore les dinosaures.', 'I love dinosaurs.'),
			say(`J’ai fini le niveau ${number} !`, `I finished level ${number}!`),
			say('Mon chat dort toute la journée.', 'My cat sleeps all day.'),
			say('J’apprends la guitare.', 'I am learning the guitar.')
		],
		2
	);
	const written = pick(random, [...telling, ...harmless], 4);
	const name = pickOne(random, NAMES);
	return choice({
		instruction: say(
			`${name} veut publier ce message sur un site que tout le monde lit. Quelles **deux** phrases faut-il enlever ?`,
			`${name} wants to post this message on a site that everybody reads. Which **two** sentences should go?`
		),
		stimulus: {
			type: 'text',
			title: say(`Le message de ${name}`, `${name}’s message`),
			body: say(written.map(({ fr }) => fr).join('\n'), written.map(({ en }) => en).join('\n'))
		},
		right: telling,
		wrong: harmless,
		why: say(
			'Cherche les phrases qui disent **où** et **quand** on peut trouver quelqu’un. Les autres parlent de goûts : elles peuvent rester.',
			'Look for the sentences that tell **where** and **when** somebody can be found. The others are about what one likes: they may stay.'
		)
	});
}

/** Questions of a player whom one does not know. */
function asked(random: Random): ChallengeBody {
	const stranger = pickOne(random, ['DragonBleu', 'SuperPanda', 'Fusée77']);
	const nosy = pick(
		random,
		[
			say('Elle est dans quelle ville, ton école ?', 'Which town is your school in?'),
			say('Tes parents rentrent à quelle heure ?', 'What time do your parents get home?'),
			say('C’est quoi, ton vrai nom ?', 'What is your real name?'),
			say('Tu habites dans quelle rue ?', 'Which street do you live on?')
		],
		2
	);
	const harmless = pick(
		random,
		[
			say('Quel niveau préfères-tu ?', 'Which level do you like best?'),
			say('Tu joues une autre partie ?', 'Will you play another game?'),
			say('Comment as-tu trouvé le trésor ?', 'How did you find the treasure?'),
			say('Quel personnage choisis-tu ?', 'Which character do you choose?')
		],
		2
	);
	return choice({
		instruction: say(
			`Dans un jeu en ligne, **${stranger}**, que tu ne connais pas, te pose quatre questions. Auxquelles ne faut-il **pas** répondre ? Choisis-en deux.`,
			`In an online game, **${stranger}**, whom you do not know, asks you four questions. Which ones should you **not** answer? Choose two.`
		),
		right: nosy,
		wrong: harmless,
		why: say(
			'Parler du jeu ne dit rien de toi. Ton nom, ta rue, ton école et les heures de ta famille ne se disent pas à un inconnu, même gentil.',
			'Talking about the game tells nothing about you. Your name, your street, your school and the hours of your family are not for a stranger, however kind.'
		)
	});
}

const place = { competence: '2.2' as const, tube: 'onlineIdentities' };

export const profileTasks: readonly Task[] = [
	{
		...{ ...place, id: 'profileOne', level: 1 },
		situations: [(random) => sorted(random, true, 1), (random) => sorted(random, false, 1)]
	},
	{
		...{ ...place, id: 'profileTwo', level: 1 },
		situations: [(random) => sorted(random, false, 2), (random) => sorted(random, true, 2)]
	},
	{ ...{ ...place, id: 'profileMessage', level: 2 }, situations: [cleaned, asked] }
];
