/** Reading a table and having a spreadsheet calculate. */
import type { ChallengeBody, Localized, Stimulus } from '../../content/challenge.ts';
import { choice, pick, pickNumber, pickOne, say } from '../../content/drawing.ts';
import type { Random } from '../../random.ts';
import { NAMES, type Task } from './task.ts';

/** So many numbers that are all different. */
function differing(random: Random, count: number, from: number, to: number): number[] {
	const all = Array.from({ length: to - from + 1 }, (_, i) => from + i);
	return pick(random, all, count);
}

const THINGS = [
	say('Billes', 'Marbles'),
	say('Livres lus', 'Books read'),
	say('Points', 'Points'),
	say('Images collées', 'Stickers')
];

function counted(random: Random, count: number) {
	const names = pick(random, NAMES, count);
	const numbers = differing(random, count, 3, 19);
	const thing = pickOne(random, THINGS);
	const stimulus: Stimulus = {
		type: 'table',
		caption: thing,
		columns: [say('Élève', 'Pupil'), thing],
		rows: names.map((name, i) => [name, String(numbers[i])])
	};
	return { names, numbers, thing, stimulus };
}

const extreme =
	(isMost: boolean) =>
	(random: Random): ChallengeBody => {
		const { names, numbers, stimulus } = counted(random, 5);
		const best = isMost ? Math.max(...numbers) : Math.min(...numbers);
		const winner = names[numbers.indexOf(best)]!;
		return choice({
			instruction: isMost
				? say('Qui en a **le plus** ?', 'Who has **the most**?')
				: say('Qui en a **le moins** ?', 'Who has **the fewest**?'),
			stimulus,
			right: [winner],
			wrong: names.filter((name) => name !== winner),
			why: isMost
				? say(
						`Parcours la colonne des nombres : le plus grand est ${best}. Sur la même ligne, on lit ${winner}.`,
						`Go down the column of numbers: the greatest is ${best}. In the same row, one reads ${winner}.`
					)
				: say(
						`Parcours la colonne des nombres : le plus petit est ${best}. Sur la même ligne, on lit ${winner}.`,
						`Go down the column of numbers: the smallest is ${best}. In the same row, one reads ${winner}.`
					)
		});
	};

function total(random: Random): ChallengeBody {
	const { numbers, stimulus } = counted(random, 3);
	const sum = numbers.reduce((all, one) => all + one, 0);
	return {
		kind: 'qroc',
		instruction: say('Combien en ont-ils **en tout** ?', 'How many do they have **in all**?'),
		stimulus,
		field: { label: say('Total', 'Total'), type: 'number', solutions: [String(sum)] },
		why: say(
			`Additionne tous les nombres de la colonne : ${numbers.join(' + ')} = ${sum}.`,
			`Add all the numbers of the column: ${numbers.join(' + ')} = ${sum}.`
		)
	};
}

function howMany(random: Random): ChallengeBody {
	const { names, numbers, stimulus } = counted(random, 5);
	const sorted = numbers.toSorted((a, b) => a - b);
	const bar = sorted[pickNumber(random, 1, 3)]!;
	const above = names.filter((_, i) => numbers[i]! > bar);
	return {
		kind: 'qroc',
		instruction: say(
			`Combien d’élèves en ont **plus de ${bar}** ?`,
			`How many pupils have **more than ${bar}**?`
		),
		stimulus,
		field: {
			label: say('Nombre d’élèves', 'Number of pupils'),
			type: 'number',
			solutions: [String(above.length)]
		},
		why: say(
			`Compare chaque nombre à ${bar}. Ceux qui en ont plus : ${above.join(', ')}. Qui en a juste ${bar} ne compte pas.`,
			`Compare each number with ${bar}. Those who have more: ${above.join(', ')}. Who has exactly ${bar} does not count.`
		)
	};
}

const DAYS = [say('Lundi', 'Monday'), say('Mardi', 'Tuesday'), say('Jeudi', 'Thursday')];

function sheet(random: Random, heading: Localized) {
	const numbers = differing(random, 3, 12, 48);
	const stimulus: Stimulus = {
		type: 'table',
		spreadsheet: true,
		caption: say('Une feuille de calcul', 'A spreadsheet'),
		columns: [say('Jour', 'Day'), heading],
		rows: DAYS.map((day, i) => [day, String(numbers[i])])
	};
	return { numbers, stimulus };
}

const MEALS = say('Repas servis', 'Meals served');
const EQUALS = say(
	'Le signe **=** dit au tableur de calculer ; sans lui, il garde le texte tel quel.',
	'The sign **=** tells the spreadsheet to calculate; without it, the text stays as it is.'
);

function sumFormula(random: Random): ChallengeBody {
	const { stimulus } = sheet(random, MEALS);
	return choice({
		instruction: say(
			'Quelle formule calcule le **total** des trois jours ?',
			'Which formula calculates the **total** of the three days?'
		),
		stimulus,
		right: ['=B2+B3+B4'],
		wrong: pick(random, ['=A2+A3+A4', 'B2+B3+B4', '=B1+B2+B3', '=B2+B4'], 3),
		why: say(
			`Les nombres sont dans la colonne B, aux lignes 2, 3 et 4 : B2, B3 et B4. ${EQUALS.fr}`,
			`The numbers are in column B, in rows 2, 3 and 4: B2, B3 and B4. ${EQUALS.en}`
		)
	});
}

function differenceFormula(random: Random): ChallengeBody {
	const { numbers, stimulus } = sheet(random, MEALS);
	const [first, second] = numbers as [number, number, number];
	const [more, fewer] = first > second ? [2, 3] : [3, 2];
	const day = (row: number) => DAYS[row - 2]!;
	return choice({
		instruction: say(
			`Quelle formule calcule combien de repas il y a **de plus** le ${day(more).fr.toLowerCase()} que le ${day(fewer).fr.toLowerCase()} ?`,
			`Which formula calculates how many **more** meals there are on ${day(more).en} than on ${day(fewer).en}?`
		),
		stimulus,
		right: [`=B${more}-B${fewer}`],
		wrong: [`=B${fewer}-B${more}`, `B${more}-B${fewer}`, `=A${more}-A${fewer}`],
		why: say(
			`Le plus grand nombre est en B${more}, le plus petit en B${fewer} : on enlève le petit au grand. ${EQUALS.fr}`,
			`The greater number is in B${more}, the smaller in B${fewer}: the small one is taken away from the great one. ${EQUALS.en}`
		)
	});
}

const place = { competence: '1.3' as const, tube: 'sortedLists' };

export const tableTasks: readonly Task[] = [
	{ ...{ ...place, id: 'tableExtreme', level: 1 }, situations: [extreme(true), extreme(false)] },
	{ ...{ ...place, id: 'tableTotal', level: 1 }, situations: [total, howMany] },
	{
		...{ ...place, id: 'tableFormula', level: 2, tube: 'cellFormulas' },
		situations: [sumFormula, differenceFormula]
	}
];
