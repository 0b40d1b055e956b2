/** Working together: who does what, who may write, when everybody is free. */
import type { ChallengeBody, Localized, Text } from '../../content/challenge.ts';
import { choice, pick, pickOne, say } from '../../content/drawing.ts';
import type { Random } from '../../random.ts';
import { NAMES, type Task } from './task.ts';

const WORKS = [
	say('Écrire le texte', 'Writing the text'),
	say('Chercher les photos', 'Looking for photos'),
	say('Faire l’affiche', 'Making the poster'),
	say('Présenter à la classe', 'Presenting to the class')
];

const shared =
	(asksForName: boolean) =>
	(random: Random): ChallengeBody => {
		const names = pick(random, NAMES, 4);
		const works = pick(random, WORKS, 4);
		const row = pickOne(random, [0, 1, 2, 3]);
		const [name, work] = [names[row]!, works[row]!];
		const others = [0, 1, 2, 3].filter((one) => one !== row);
		return choice({
			instruction: asksForName
				? say(
						`Dans ce tableau de groupe, qui doit **${work.fr.toLowerCase()}** ?`,
						`In this table of a group, who is in charge of **${work.en.toLowerCase()}**?`
					)
				: say(
						`Dans ce tableau de groupe, que doit faire **${name}** ?`,
						`In this table of a group, what is **${name}** in charge of?`
					),
			stimulus: {
				type: 'table',
				caption: say('Notre exposé', 'Our talk'),
				columns: [say('Tâche', 'Task'), say('Qui', 'Who')],
				rows: works.map((one, i): Text[] => [one, names[i]!])
			},
			right: asksForName ? [name] : [work],
			wrong: others.map((i) => (asksForName ? names[i]! : works[i]!)),
			why: say(
				`Une ligne du tableau met ensemble une tâche et une personne : « ${work.fr} », c’est ${name}.`,
				`A row of the table puts a task and a person together: “${work.en}” is for ${name}.`
			)
		});
	};

const RIGHTS: Localized[] = [
	say('Lire', 'Read'),
	say('Lire et commenter', 'Read and comment'),
	say('Lire et modifier', 'Read and edit')
];

const rights =
	(who: { wish: (name: string) => Localized; right: number; why: Localized }) =>
	(random: Random): ChallengeBody => {
		const wish = who.wish(pickOne(random, NAMES));
		return choice({
			instruction: say(
				`${wish.fr} Quel droit donnes-tu quand tu partages le document ?`,
				`${wish.en} Which right do you give when you share the document?`
			),
			right: [RIGHTS[who.right]!],
			wrong: RIGHTS.filter((_, i) => i !== who.right),
			why: who.why
		});
	};

const DAYS = [
	say('Lundi', 'Monday'),
	say('Mardi', 'Tuesday'),
	say('Jeudi', 'Thursday'),
	say('Vendredi', 'Friday')
];
const YES = say('oui', 'yes');
const NO = say('non', 'no');

/** A day when everybody can, or when nobody can. */
const poll =
	(isForAll: boolean) =>
	(random: Random): ChallengeBody => {
		const names = pick(random, NAMES, 3);
		const right = pickOne(random, [0, 1, 2, 3]);
		const rows = DAYS.map((day, i): Text[] => {
			if (i === right) return [day, ...names.map(() => (isForAll ? YES : NO))];
			// Of the others, one or two of the three can.
			const yes = pick(random, [0, 1, 2], pickOne(random, [1, 2]));
			return [day, ...names.map((_, one) => (yes.includes(one) ? YES : NO))];
		});
		const day = DAYS[right]!;
		return choice({
			instruction: isForAll
				? say(
						'Le groupe veut se réunir **au complet**. Quel jour choisir ?',
						'The group wants to meet with **everybody there**. Which day to choose?'
					)
				: say('Quel jour **personne** ne peut-il venir ?', 'On which day can **nobody** come?'),
			stimulus: {
				type: 'table',
				caption: say('Qui peut venir ?', 'Who can come?'),
				columns: [say('Jour', 'Day'), ...names],
				rows
			},
			right: [day],
			wrong: DAYS.filter((_, i) => i !== right),
			why: isForAll
				? say(
						`Cherche la ligne où tout le monde a répondu « oui » : c’est ${day.fr.toLowerCase()}.`,
						`Look for the row where everybody answered “yes”: it is ${day.en}.`
					)
				: say(
						`Cherche la ligne où tout le monde a répondu « non » : c’est ${day.fr.toLowerCase()}.`,
						`Look for the row where everybody answered “no”: it is ${day.en}.`
					)
		});
	};

const place = { competence: '2.3' as const, tube: 'projectTasks' };

export const teamTasks: readonly Task[] = [
	{ ...{ ...place, id: 'teamTable', level: 1 }, situations: [shared(true), shared(false)] },
	{
		...{ ...place, id: 'teamRights', level: 1, competence: '2.2', tube: 'shareLinkRights' },
		situations: [
			rights({
				wish: (name) =>
					say(
						`${name} doit écrire la fin de l’histoire avec toi.`,
						`${name} has to write the end of the story with you.`
					),
				right: 2,
				why: say(
					'Pour écrire avec toi, il faut le droit de modifier. Lire ou commenter ne suffit pas.',
					'To write with you, one needs the right to edit. Reading or commenting is not enough.'
				)
			}),
			rights({
				wish: (name) =>
					say(
						`Tu veux montrer ton poème à ${name}, sans que rien ne puisse y être écrit.`,
						`You want to show your poem to ${name}, so that nothing can be written in it.`
					),
				right: 0,
				why: say(
					'Pour montrer sans laisser écrire, donne seulement le droit de lire. Tu pourras en donner plus ensuite.',
					'To show without letting anybody write, give the right to read only. You can give more later.'
				)
			}),
			rights({
				wish: (name) =>
					say(
						`Tu veux que ${name} te donne des conseils, sans changer ton texte.`,
						`You want ${name} to give you advice, without changing your text.`
					),
				right: 1,
				why: say(
					'Un commentaire s’écrit à côté du texte : ton ami te conseille, et c’est toi qui changes.',
					'A comment is written beside the text: your friend advises you, and it is you who change.'
				)
			})
		]
	},
	{
		...{ ...place, id: 'teamPoll', level: 2, tube: 'groupPoll' },
		situations: [poll(true), poll(false)]
	}
];
