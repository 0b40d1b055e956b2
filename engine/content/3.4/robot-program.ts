import type { Random } from '../../random.ts';
import type { Statement } from '../../simulators/robot/program.ts';
import type { ChallengeBody, Localized, Tube } from '../challenge.ts';
import { pickNumber, pickOne, say, tell } from '../drawing.ts';
import {
	along,
	countOf,
	drawFacing,
	drawSides,
	fieldOf,
	forward,
	paint,
	repeat,
	sideWords,
	take,
	times,
	toProgram,
	turn,
	until,
	when,
	type Leg
} from './robot-fields.ts';

export const robotProgram: Tube = {
	id: 'robotProgram',
	competence: '3.4',
	title: say('Programmer un robot', 'Programming a robot'),
	tutorial: {
		title: say('Du trajet au programme', 'From the path to the program'),
		minutes: 3,
		body: say(
			'Un programme est une suite d’ordres qu’un robot suit sans réfléchir.\n\n**Mettez-vous à sa place.** « Tourner à gauche » le fait pivoter sur sa case, vers **sa** gauche. « Avancer » va toujours droit devant lui.\n\n**Repérez ce qui se répète.** Six « avancer » de suite, c’est un `répéter 6 fois`. Un escalier, c’est « avancer, tourner, avancer, tourner dans l’autre sens » répété autant de fois qu’il y a de marches : cherchez le plus petit motif qui revient, et vérifiez que le robot repart bien dans la direction où il a commencé.\n\n**Une répétition peut en contenir une autre.** Pour longer un carré, on répète quatre fois : « avancer jusqu’au coin », qui est déjà une répétition, puis « tourner ».\n\n**Quand les terrains changent, ne comptez plus.** `répéter jusqu’à ce que le robot soit à l’arrivée` convient à toutes les longueurs, et `si… sinon…` laisse le robot décider d’après ce qu’il a devant lui.\n\nExécutez souvent : chaque essai montre le premier endroit où le robot ne fait pas ce que vous pensiez.',
			'A program is a series of orders that a robot follows without thinking.\n\n**Put yourself in its place.** “Turn left” makes it pivot on its square, toward **its** left. “Move forward” always goes straight ahead.\n\n**Spot what repeats.** Six “move forward” in a row are one `repeat 6 times`. A staircase is “move forward, turn, move forward, turn the other way”, repeated as many times as there are steps: look for the smallest pattern that comes back, and check that the robot leaves again in the direction in which it began.\n\n**A repetition can hold another one.** To go around a square, repeat four times: “move forward to the corner”, which is already a repetition, then “turn”.\n\n**When fields change, stop counting.** `repeat until the robot is at the finish` suits every length, and `if… otherwise…` lets the robot decide by what is ahead of it.\n\nRun it often: each try shows the first place where the robot does not do what you thought.'
		)
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Écrire, bloc par bloc, un trajet court avec un ou deux virages.',
				'Write a short path with one or two turns, block by block.'
			),
			challenges: [oneTurn, twoTurns, thingOnTheWay, startsBackward]
		},
		{
			level: 2,
			proves: say(
				'Choisir un trajet qui tient dans le nombre de blocs permis.',
				'Choose a path that fits in the number of blocks allowed.'
			),
			challenges: [shorterWay, twoThings, goesOn, paintedCorner]
		},
		{
			level: 3,
			proves: say(
				'Reconnaître le motif qui se répète et l’écrire une fois dans une boucle.',
				'Recognize the pattern that repeats and write it once in a loop.'
			),
			challenges: [longCorridor, staircase, thingsInLine, dottedLine]
		},
		{
			level: 4,
			proves: say(
				'Combiner deux boucles, l’une dans l’autre ou l’une après l’autre.',
				'Combine two loops, one inside the other or one after the other.'
			),
			challenges: [aroundSquare, everySoOften, longSteps, twoRows]
		},
		{
			level: 5,
			proves: say(
				'Écrire un seul programme pour plusieurs terrains, en remplaçant les nombres par des conditions.',
				'Write one program for several fields, with conditions instead of numbers.'
			),
			challenges: [anyLength, whereverThingsAre, wallToWall, alwaysSameSide]
		},
		{
			level: 6,
			proves: say(
				'Concevoir une règle qui mène au but sur tout terrain du même genre, même jamais vu.',
				'Design a rule that leads to the goal on any field of the kind, even one never seen.'
			),
			challenges: [windingCorridor, gatherOnTheWay, followTheWall, paintToTheEnd]
		}
	]
};

interface Robot {
	/** With its article, at the start of a sentence. */
	the: Localized;
	goal: Localized;
	/** The goal as where something leads. */
	to: Localized;
	/** What it picks up, in the plural with its article. */
	things: Localized;
	thing: Localized;
}

const ROBOTS: readonly Robot[] = [
	{
		the: say('Le robot d’un entrepôt', 'A warehouse robot'),
		goal: say('le quai de livraison', 'the delivery dock'),
		to: say('au quai de livraison', 'to the delivery dock'),
		things: say('les colis', 'the parcels'),
		thing: say('le colis', 'the parcel')
	},
	{
		the: say('Un robot jardinier', 'A gardening robot'),
		goal: say('la cabane à outils', 'the tool shed'),
		to: say('à la cabane à outils', 'to the tool shed'),
		things: say('les légumes', 'the vegetables'),
		thing: say('le légume', 'the vegetable')
	},
	{
		the: say('Le robot d’un laboratoire', 'A laboratory robot'),
		goal: say('la paillasse', 'the bench'),
		to: say('à la paillasse', 'to the bench'),
		things: say('les échantillons', 'the samples'),
		thing: say('l’échantillon', 'the sample')
	},
	{
		the: say('Un robot explorateur', 'An explorer robot'),
		goal: say('sa base', 'its base'),
		to: say('à sa base', 'to its base'),
		things: say('les roches', 'the rocks'),
		thing: say('la roche', 'the rock')
	}
];

/** « The robot … »: the same sentence about one of the robots, in both languages. */
function about(robot: Robot, write: (l: 'fr' | 'en', the: Robot) => string): Localized {
	return tell((l) => write(l, robot));
}

const TO_FINISH = say(
	'Le drapeau marque l’endroit où il doit s’arrêter.',
	'The flag shows where it must stop.'
);
const ONE_FOR_ALL = say(
	'Le même programme doit réussir sur **chaque** terrain.',
	'The same program must succeed on **every** field.'
);
const UNSEEN = say(
	'Il sera aussi essayé sur d’autres terrains du même genre, que vous ne voyez pas.',
	'It will also be tried on other fields of the same kind, which you do not see.'
);

const inWords = (l: 'fr' | 'en', side: 'left' | 'right') => sideWords(side)[l];

function squares(l: 'fr' | 'en', count: number): string {
	if (l === 'fr') return `${count} case${count > 1 ? 's' : ''}`;
	return `${count} square${count > 1 ? 's' : ''}`;
}

/** One corner; the side of the turn is the robot's own. */
function oneTurn(random: Random): ChallengeBody {
	const { near, far } = drawSides(random);
	const [first, second] = [pickNumber(random, 1, 3), pickNumber(random, 1, 3)];
	const robot = pickOne(random, ROBOTS);
	const legs: Leg[] = [first, near, second];
	return toProgram({
		instruction: about(robot, (l, { the, goal }) =>
			l === 'fr'
				? `${the.fr} doit rejoindre ${goal.fr}. ${TO_FINISH.fr}\n\nÉcrivez son programme.`
				: `${the.en} must get to ${goal.en}. ${TO_FINISH.en}\n\nWrite its program.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Le robot avance de ${squares('fr', first)}, tourne ${inWords('fr', near)}, puis avance de ${squares('fr', second)}. Tourner ne le déplace pas : sans le dernier « avancer », il resterait dans l’angle.`
				: `The robot moves forward ${squares('en', first)}, turns ${inWords('en', near)}, then moves forward ${squares('en', second)}. Turning does not move it: without the last “move forward”, it would stay in the corner.`
		),
		stages: [fieldOf(legs, drawFacing(random))],
		palette: ['forward', 'left', 'right'],
		most: countOf(along(legs)) + 2,
		solution: along(legs),
		wrong: [along([first, far, second]), along([first, near]), along([first + second])]
	});
}

/** A bend to each side, or twice to the same one. */
function twoTurns(random: Random): ChallengeBody {
	const { near, far } = drawSides(random);
	const second = random() < 0.5 ? near : far;
	const [a, b, c] = [
		pickNumber(random, 1, 3),
		pickNumber(random, 2, 3),
		pickNumber(random, 1, 2)
	] as const;
	const robot = pickOne(random, ROBOTS);
	const legs: Leg[] = [a, near, b, second, c];
	return toProgram({
		instruction: about(robot, (l, { the, goal }) =>
			l === 'fr'
				? `${the.fr} suit une allée qui tourne deux fois avant ${goal.fr}. ${TO_FINISH.fr}\n\nÉcrivez son programme.`
				: `${the.en} follows an aisle that turns twice before ${goal.en}. ${TO_FINISH.en}\n\nWrite its program.`
		),
		why: tell((l) =>
			l === 'fr'
				? `L’allée tourne d’abord ${inWords('fr', near)}, puis ${second === near ? 'encore ' : ''}${inWords('fr', second)}, toujours vu du robot : ${squares('fr', a)}, puis ${b}, puis ${c}. Après le premier virage, le robot ne regarde plus dans la même direction que vous : suivez-le du doigt, ou exécutez après chaque bloc.`
				: `The aisle first turns ${inWords('en', near)}, then ${inWords('en', second)}${second === near ? ' again' : ''}, always as the robot sees it: ${squares('en', a)}, then ${b}, then ${c}. After the first turn, the robot no longer looks the same way as you do: follow it with a finger, or run the program after each block.`
		),
		stages: [fieldOf(legs, drawFacing(random))],
		palette: ['forward', 'left', 'right'],
		most: countOf(along(legs)) + 2,
		solution: along(legs),
		wrong: [
			along([a, near, b, second === near ? far : near, c]),
			along([a, far, b, second, c]),
			along([a, near, b])
		]
	});
}

/** What is on the way is taken where it is, neither before nor after. */
function thingOnTheWay(random: Random): ChallengeBody {
	const { near } = drawSides(random);
	const [first, second] = [pickNumber(random, 2, 3), pickNumber(random, 1, 2)];
	const at = pickNumber(random, 1, first - 1);
	const robot = pickOne(random, ROBOTS);
	const program: Statement[] = [
		...times(at, forward),
		take,
		...times(first - at, forward),
		turn(near),
		...times(second, forward)
	];
	return toProgram({
		instruction: about(robot, (l, { the, goal, thing }) =>
			l === 'fr'
				? `${the.fr} doit ramasser ${thing.fr} en chemin, puis rejoindre ${goal.fr} (le drapeau).\n\nÉcrivez son programme.`
				: `${the.en} must pick up ${thing.en} on its way, then get to ${goal.en} (the flag).\n\nWrite its program.`
		),
		why: tell((l) =>
			l === 'fr'
				? `« Ramasser » agit sur la case où est le robot : il faut donc le placer après le ${at === 1 ? 'premier' : 'deuxième'} « avancer », quand il est dessus. Passer sur l’objet ne suffit pas.`
				: `“Pick up” acts on the square where the robot is: it must come after the ${at === 1 ? 'first' : 'second'} “move forward”, when the robot is on it. Passing over the object is not enough.`
		),
		stages: [fieldOf([first, near, second], drawFacing(random), { items: [at] })],
		palette: ['forward', 'left', 'right', 'take'],
		most: countOf(program) + 2,
		solution: program,
		wrong: [along([first, near, second]), [take, ...along([first, near, second])]]
	});
}

/** It looks away from where it must go. */
function startsBackward(random: Random): ChallengeBody {
	const { near, far } = drawSides(random);
	const [first, second] = [pickNumber(random, 1, 3), pickNumber(random, 1, 3)];
	const robot = pickOne(random, ROBOTS);
	const legs: Leg[] = [near, near, first, far, second];
	return toProgram({
		instruction: about(robot, (l, { the, goal }) =>
			l === 'fr'
				? `${the.fr} tourne le dos à son chemin. Il doit rejoindre ${goal.fr} (le drapeau).\n\nÉcrivez son programme.`
				: `${the.en} has its back to its way. It must get to ${goal.en} (the flag).\n\nWrite its program.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Il n’existe pas de bloc « reculer » : deux virages du même côté font un demi-tour. Ensuite ${squares('fr', first)} en avant, un virage ${inWords('fr', far)}, et ${squares('fr', second)} en avant.`
				: `There is no “move back” block: two turns to the same side make a half turn. Then ${squares('en', first)} forward, a turn to the ${inWords('en', far)}, and ${squares('en', second)} forward.`
		),
		stages: [fieldOf(legs, drawFacing(random))],
		palette: ['forward', 'left', 'right'],
		most: countOf(along(legs)) + 2,
		solution: along(legs),
		wrong: [along([first, far, second]), along([near, near, first, near, second])]
	});
}

/** Two ways around; one of them has too many blocks. */
function shorterWay(random: Random): ChallengeBody {
	const { near, far } = drawSides(random);
	const width = pickNumber(random, 2, 3);
	const short = pickNumber(random, 1, 2);
	const long = short + pickNumber(random, 2, 3);
	const robot = pickOne(random, ROBOTS);
	const best: Leg[] = [near, short, far, width, far, short];
	const other: Leg[] = [far, long, near, width, near, long];
	const most = countOf(along(best));
	return toProgram({
		instruction: about(robot, (l, { the, goal }) =>
			l === 'fr'
				? `${the.fr} doit contourner un mur pour rejoindre ${goal.fr} (le drapeau). Son programme n’a pas plus de **${most} blocs**.\n\nÉcrivez-le.`
				: `${the.en} must go around a wall to get to ${goal.en} (the flag). Its program has no more than **${most} blocks**.\n\nWrite it.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Les deux chemins mènent au drapeau, mais un seul tient dans ${most} blocs : celui qui part ${inWords('fr', near)}. L’autre s’écarte de ${squares('fr', long)} au lieu de ${short}, et il en faut autant pour revenir.`
				: `Both ways lead to the flag, but only one fits in ${most} blocks: the one that leaves to the ${inWords('en', near)}. The other goes ${long} squares away instead of ${short}, and needs as many to come back.`
		),
		stages: [fieldOf(best, drawFacing(random), { deadEnds: [other] })],
		palette: ['forward', 'left', 'right'],
		most,
		solution: along(best),
		wrong: [along(other).slice(0, most), along([near, short, far, width, far])]
	});
}

/** Two things, one in each arm: the order that turns back least is the one that fits. */
function twoThings(random: Random): ChallengeBody {
	const { near, far } = drawSides(random);
	const [a, b, c] = [
		pickNumber(random, 1, 2),
		pickNumber(random, 1, 2),
		pickNumber(random, 1, 3)
	] as const;
	const robot = pickOne(random, ROBOTS);
	const program = [...along([a]), take, ...along([near, b]), take, ...along([far, c])];
	return toProgram({
		instruction: about(robot, (l, { the, goal, things }) =>
			l === 'fr'
				? `${the.fr} ramasse ${things.fr} puis s’arrête devant ${goal.fr} (le drapeau). Son programme a **${countOf(program)} blocs** au plus.\n\nÉcrivez-le.`
				: `${the.en} picks up ${things.en}, then stops at ${goal.en} (the flag). Its program has **${countOf(program)} blocks** at most.\n\nWrite it.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Le chemin passe par les deux objets : ${squares('fr', a)}, « ramasser », un virage ${inWords('fr', near)}, ${squares('fr', b)}, « ramasser », un virage ${inWords('fr', far)} et ${squares('fr', c)}. Chaque bloc compte : un virage de trop, et il n’en reste plus pour arriver.`
				: `The path goes through both objects: ${squares('en', a)}, “pick up”, a turn to the ${inWords('en', near)}, ${squares('en', b)}, “pick up”, a turn to the ${inWords('en', far)} and ${squares('en', c)}. Every block counts: one turn too many, and none is left to arrive.`
		),
		stages: [fieldOf([a, near, b, far, c], drawFacing(random), { items: [a, a + b], margin: 1 })],
		palette: ['forward', 'left', 'right', 'take'],
		most: countOf(program),
		solution: program,
		wrong: [along([a, near, b, far, c]), [...along([a]), take, ...along([near, b, far, c])]]
	});
}

/** Somebody has begun: the robot is already turned, on paper. */
function goesOn(random: Random): ChallengeBody {
	const { near, far } = drawSides(random);
	const [a, b, c] = [
		pickNumber(random, 1, 3),
		pickNumber(random, 1, 3),
		pickNumber(random, 1, 3)
	] as const;
	const robot = pickOne(random, ROBOTS);
	const found = along([a, near]);
	const rest = along([b, far, c]);
	return toProgram({
		instruction: about(robot, (l, { the, goal }) =>
			l === 'fr'
				? `${the.fr} va vers ${goal.fr} (le drapeau). Le début de son programme est déjà écrit, et il est juste.\n\nComplétez-le.`
				: `${the.en} goes to ${goal.en} (the flag). The beginning of its program is already written, and it is right.\n\nComplete it.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Après le début, le robot est dans l’angle et regarde déjà ${inWords('fr', near)} de sa direction de départ : il reste ${squares('fr', b)}, un virage ${inWords('fr', far)} et ${squares('fr', c)}. Exécutez ce qui est écrit avant d’ajouter : vous voyez d’où il repart.`
				: `After the beginning, the robot is in the corner and already faces the ${inWords('en', near)} of its first direction: what remains is ${squares('en', b)}, a turn to the ${inWords('en', far)} and ${squares('en', c)}. Run what is written before you add to it: you see where it goes on from.`
		),
		stages: [fieldOf([a, near, b, far, c], drawFacing(random))],
		palette: ['forward', 'left', 'right'],
		most: countOf(found) + countOf(rest) + 1,
		found,
		solution: rest,
		wrong: [along([near, b, far, c]), along([b, near, c]), along([b])]
	});
}

/** A painted corner: the square of the turn is painted once. */
function paintedCorner(random: Random): ChallengeBody {
	const { near, far } = drawSides(random);
	const [a, b] = [pickNumber(random, 1, 2), pickNumber(random, 1, 2)];
	const program: Statement[] = [
		paint,
		...times(a, forward, paint),
		turn(near),
		...times(b, forward, paint)
	];
	return toProgram({
		instruction: say(
			`Un robot peint un angle au sol d’un gymnase : les cases entourées de pointillés, **et aucune autre**. Son programme a **${countOf(program)} blocs** au plus.\n\nÉcrivez-le.`,
			`A robot paints a corner on the floor of a gym: the squares with a dotted outline, **and no other**. Its program has **${countOf(program)} blocks** at most.\n\nWrite it.`
		),
		why: say(
			'Le robot peint la case où il est, puis avance et peint, sans oublier la première : il est déjà dessus. Le virage se fait sur la case de l’angle, déjà peinte ; la peindre encore coûterait un bloc pour rien.',
			'The robot paints the square where it is, then moves forward and paints, without forgetting the first one: it already stands on it. The turn happens on the corner square, already painted; painting it again would cost a block for nothing.'
		),
		stages: [
			fieldOf([a, near, b], drawFacing(random), { margin: 1, hasFinish: false, paints: 'all' })
		],
		palette: ['forward', 'left', 'right', 'paint'],
		most: countOf(program),
		solution: program,
		wrong: [
			[...times(a, forward, paint), turn(near), ...times(b, forward, paint)],
			[paint, ...times(a, forward, paint), turn(far), ...times(b, forward, paint)]
		]
	});
}

/** Too long for one block a square. */
function longCorridor(random: Random): ChallengeBody {
	const { near, far } = drawSides(random);
	const [first, second] = [pickNumber(random, 4, 7), pickNumber(random, 4, 7)];
	const robot = pickOne(random, ROBOTS);
	return toProgram({
		instruction: about(robot, (l, { the, to }) =>
			l === 'fr'
				? `${the.fr} traverse deux longs couloirs jusqu’${to.fr} (le drapeau). Son programme a **6 blocs** au plus.\n\nÉcrivez-le.`
				: `${the.en} crosses two long corridors ${to.en} (the flag). Its program has **6 blocks** at most.\n\nWrite it.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Chaque couloir est une répétition : ${first} fois « avancer », un virage ${inWords('fr', near)}, puis ${second} fois « avancer ». Le virage est entre les deux répétitions, pas dedans : à l’intérieur, le robot tournerait à chaque case.`
				: `Each corridor is a repetition: ${first} times “move forward”, a turn to the ${inWords('en', near)}, then ${second} times “move forward”. The turn is between the two repetitions, not inside: there, the robot would turn at each square.`
		),
		stages: [fieldOf([first, near, second], drawFacing(random))],
		palette: ['forward', 'left', 'right', 'repeat'],
		most: 6,
		solution: [repeat(first, forward), turn(near), repeat(second, forward)],
		wrong: [
			[repeat(first, forward, turn(near)), repeat(second, forward)],
			[repeat(first, forward), turn(far), repeat(second, forward)],
			[repeat(first - 1, forward), turn(near), repeat(second, forward)]
		]
	});
}

/** A flight of stairs: after each step the robot faces as before. */
function staircase(random: Random): ChallengeBody {
	const { near, far } = drawSides(random);
	const steps = pickNumber(random, 3, 5);
	const wide = pickNumber(random, 1, 2);
	const robot = pickOne(random, ROBOTS);
	const step = [...times(wide, forward), turn(near), forward, turn(far)];
	const legs = Array.from({ length: steps }, (): Leg[] => [wide, near, 1, far]).flat();
	const most = countOf(step) + 1;
	return toProgram({
		instruction: about(robot, (l, { the, to }) =>
			l === 'fr'
				? `${the.fr} monte une rampe en escalier jusqu’${to.fr} (le drapeau). Son programme a **${most} blocs** au plus.\n\nÉcrivez-le.`
				: `${the.en} climbs a ramp in steps ${to.en} (the flag). Its program has **${most} blocks** at most.\n\nWrite it.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Une marche, c’est : avancer de ${squares('fr', wide)}, tourner ${inWords('fr', near)}, avancer, tourner ${inWords('fr', far)}. Le second virage remet le robot dans sa direction de départ : sans lui, la deuxième marche partirait de travers. Le tout, répété ${steps} fois.`
				: `One step is: move forward ${squares('en', wide)}, turn ${inWords('en', near)}, move forward, turn ${inWords('en', far)}. The second turn brings the robot back to its first direction: without it, the second step would go astray. All of it, ${steps} times.`
		),
		stages: [fieldOf(legs, drawFacing(random))],
		palette: ['forward', 'left', 'right', 'repeat'],
		most,
		solution: [repeat(steps, ...step)],
		wrong: [
			[repeat(steps, ...step.slice(0, -1))],
			[repeat(steps - 1, ...step)],
			[repeat(steps, ...times(wide, forward), turn(far), forward, turn(near))]
		]
	});
}

/** Something on each square, the first one or not. */
function thingsInLine(random: Random): ChallengeBody {
	const count = pickNumber(random, 4, 8);
	const isHere = random() < 0.5;
	const robot = pickOne(random, ROBOTS);
	const body = isHere ? [take, forward] : [forward, take];
	const swapped = isHere ? [forward, take] : [take, forward];
	const first = isHere ? 0 : 1;
	const items = Array.from({ length: count }, (_, i) => first + i);
	return toProgram({
		instruction: about(robot, (l, { the, things }) =>
			l === 'fr'
				? `${the.fr} longe une allée et y ramasse **${things.fr}**, jusqu’au drapeau. Son programme a **3 blocs** au plus.\n\nÉcrivez-le.`
				: `${the.en} goes along an aisle and picks up **${things.en}** there, up to the flag. Its program has **3 blocks** at most.\n\nWrite it.`
		),
		why: tell((l) => {
			if (l === 'fr') {
				return isHere
					? `Le premier objet est sous le robot : il ramasse d’abord, puis avance, ${count} fois. Dans l’autre ordre, il avancerait sans ramasser le premier et ne trouverait rien sur la dernière case.`
					: `Le premier objet est devant le robot : il avance d’abord, puis ramasse, ${count} fois. Dans l’autre ordre, il n’y aurait rien à ramasser au départ.`;
			}
			return isHere
				? `The first object is under the robot: it picks up first, then moves forward, ${count} times. The other way around, it would leave the first one and find nothing on the last square.`
				: `The first object is ahead of the robot: it moves forward first, then picks up, ${count} times. The other way around, there would be nothing to pick up at the start.`;
		}),
		stages: [fieldOf([count], drawFacing(random), { items })],
		palette: ['forward', 'take', 'repeat'],
		most: 3,
		solution: [repeat(count, ...body)],
		wrong: [[repeat(count, ...swapped)], [repeat(count - 1, ...body)], [repeat(count, forward)]]
	});
}

/** One square in two. */
function dottedLine(random: Random): ChallengeBody {
	const dots = pickNumber(random, 3, 6);
	const gap = pickNumber(random, 1, 2);
	const length = dots * (gap + 1);
	const body = [paint, ...times(gap + 1, forward)];
	return toProgram({
		instruction: say(
			`Un robot trace une ligne en pointillé sur le sol d’un parking : il peint les cases entourées, **elles seules**, et s’arrête au drapeau. Son programme a **${body.length + 1} blocs** au plus.\n\nÉcrivez-le.`,
			`A robot draws a dotted line on the floor of a parking lot: it paints the outlined squares, **only these**, and stops at the flag. Its program has **${body.length + 1} blocks** at most.\n\nWrite it.`
		),
		why: say(
			`Le motif qui revient est : peindre, puis avancer ${gap + 1} fois. Il se répète ${dots} fois, une par case à peindre ; la dernière fois mène au drapeau.`,
			`The pattern that comes back is: paint, then move forward ${gap + 1} times. It is repeated ${dots} times, once per square to paint; the last time leads to the flag.`
		),
		stages: [
			fieldOf([length], drawFacing(random), {
				paints: Array.from({ length: dots }, (_, i) => i * (gap + 1))
			})
		],
		palette: ['forward', 'paint', 'repeat'],
		most: body.length + 1,
		solution: [repeat(dots, ...body)],
		wrong: [
			[repeat(dots, ...times(gap + 1, forward), paint)],
			[repeat(dots + 1, ...body)],
			[repeat(dots, paint, forward)]
		]
	});
}

/** A square painted along its border. */
function aroundSquare(random: Random): ChallengeBody {
	const { near, far } = drawSides(random);
	const side = pickNumber(random, 2, 5);
	const legs: Leg[] = [side, near, side, near, side, near, side];
	const [place, placeEn] = pickOne(random, [
		['un terrain de jeu', 'a playground'],
		['une piste de danse', 'a dance floor'],
		['un ring', 'a ring'],
		['un potager', 'a vegetable garden']
	] as const);
	return toProgram({
		instruction: say(
			`Un robot trace le contour d’un carré autour d’${place} : les cases entourées, **elles seules**. Son programme a **5 blocs** au plus.\n\nÉcrivez-le.`,
			`A robot draws the border of a square around ${placeEn}: the outlined squares, **only these**. Its program has **5 blocks** at most.\n\nWrite it.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Un côté, c’est ${side} fois « peindre, avancer », puis un virage ${inWords('fr', near)}. Un carré a quatre côtés : on répète le tout 4 fois, une boucle dans une autre. Le virage est dans la grande boucle, mais pas dans la petite.`
				: `One side is ${side} times “paint, move forward”, then a turn to the ${inWords('en', near)}. A square has four sides: all of it is repeated 4 times, one loop inside another. The turn is in the large loop, but not in the small one.`
		),
		stages: [fieldOf(legs, drawFacing(random), { margin: 1, hasFinish: false, paints: 'all' })],
		palette: ['forward', 'left', 'right', 'paint', 'repeat'],
		most: 5,
		solution: [repeat(4, repeat(side, paint, forward), turn(near))],
		wrong: [
			[repeat(4, repeat(side, paint, forward), turn(far))],
			[repeat(4, repeat(side + 1, paint, forward), turn(near))],
			[repeat(4, repeat(side, paint, forward, turn(near)))]
		]
	});
}

/** One thing every so many squares. */
function everySoOften(random: Random): ChallengeBody {
	const groups = pickNumber(random, 2, 4);
	const apart = pickNumber(random, 3, 4);
	const robot = pickOne(random, ROBOTS);
	const items = Array.from({ length: groups }, (_, i) => (i + 1) * apart);
	return toProgram({
		instruction: about(robot, (l, { the, things }) =>
			l === 'fr'
				? `${the.fr} ramasse ${things.fr} qui jalonnent une allée à intervalles réguliers, jusqu’au drapeau. Son programme a **4 blocs** au plus.\n\nÉcrivez-le.`
				: `${the.en} picks up ${things.en} found at regular intervals along an aisle, up to the flag. Its program has **4 blocks** at most.\n\nWrite it.`
		),
		why: say(
			`Entre deux objets il y a ${apart} cases : une petite boucle avance ${apart} fois, puis le robot ramasse ; la grande boucle recommence ${groups} fois. « Ramasser » est après la petite boucle : dedans, le robot chercherait à chaque case.`,
			`Objects are ${apart} squares apart: a small loop moves forward ${apart} times, then the robot picks up; the large loop does it ${groups} times. “Pick up” comes after the small loop: inside, the robot would look on every square.`
		),
		stages: [fieldOf([groups * apart], drawFacing(random), { items })],
		palette: ['forward', 'take', 'repeat'],
		most: 4,
		solution: [repeat(groups, repeat(apart, forward), take)],
		wrong: [
			[repeat(groups, repeat(apart, forward, take))],
			...(groups === apart ? [] : [[repeat(apart, repeat(groups, forward), take)]]),
			[repeat(groups, repeat(apart - 1, forward), take)]
		]
	});
}

/** Stairs whose steps are too long to be written square by square. */
function longSteps(random: Random): ChallengeBody {
	const { near, far } = drawSides(random);
	const steps = pickNumber(random, 2, 3);
	const [wide, high] = [pickNumber(random, 3, 4), pickNumber(random, 2, 3)];
	const robot = pickOne(random, ROBOTS);
	const legs = Array.from({ length: steps }, (): Leg[] => [wide, near, high, far]).flat();
	const step = [repeat(wide, forward), turn(near), repeat(high, forward), turn(far)];
	const swapped = [repeat(high, forward), turn(near), repeat(wide, forward), turn(far)];
	return toProgram({
		instruction: about(robot, (l, { the, to }) =>
			l === 'fr'
				? `${the.fr} monte de grandes marches jusqu’${to.fr} (le drapeau). Son programme a **7 blocs** au plus.\n\nÉcrivez-le.`
				: `${the.en} climbs large steps ${to.en} (the flag). Its program has **7 blocks** at most.\n\nWrite it.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Une marche : ${wide} fois « avancer », tourner ${inWords('fr', near)}, ${high} fois « avancer », tourner ${inWords('fr', far)}. Deux petites boucles, l’une après l’autre, dans une grande qui compte ${steps} marches.`
				: `One step: ${wide} times “move forward”, turn ${inWords('en', near)}, ${high} times “move forward”, turn ${inWords('en', far)}. Two small loops, one after the other, in a large one that counts ${steps} steps.`
		),
		stages: [fieldOf(legs, drawFacing(random))],
		palette: ['forward', 'left', 'right', 'repeat'],
		most: 7,
		solution: [repeat(steps, ...step)],
		wrong: [
			[repeat(steps, ...step.slice(0, 3))],
			...(wide === high ? [] : [[repeat(steps, ...swapped)]]),
			[repeat(steps + 1, ...step)]
		]
	});
}

/** There and back on two lines. */
function twoRows(random: Random): ChallengeBody {
	const { near, far } = drawSides(random);
	const length = pickNumber(random, 3, 6);
	const robot = pickOne(random, ROBOTS);
	const items = [
		...Array.from({ length }, (_, i) => i + 1),
		...Array.from({ length }, (_, i) => length + 1 + i)
	];
	const half = [repeat(length, forward, take), turn(near), forward, turn(near)];
	const legs: Leg[] = [length, near, 1, near, length];
	// On the way back, the first thing is on the square of the turn.
	const program = [...half, repeat(length, take, forward)];
	return toProgram({
		instruction: about(robot, (l, { the, things }) =>
			l === 'fr'
				? `${the.fr} ramasse **${things.fr}** de deux rangées, à l’aller puis au retour, jusqu’au drapeau. Son programme a **9 blocs** au plus.\n\nÉcrivez-le.`
				: `${the.en} picks up **${things.en}** of two rows, on the way out then on the way back, up to the flag. Its program has **9 blocks** at most.\n\nWrite it.`
		),
		why: tell((l) =>
			l === 'fr'
				? `À l’aller, le premier objet est devant : avancer puis ramasser, ${length} fois. Deux virages ${inWords('fr', near)} et une case mènent à l’autre rangée. Au retour, le robot est déjà sur un objet : ramasser d’abord, avancer ensuite, ${length} fois.`
				: `On the way out, the first object is ahead: move forward then pick up, ${length} times. Two turns to the ${inWords('en', near)} and one square lead to the other row. On the way back, the robot is already on an object: pick up first, move forward next, ${length} times.`
		),
		stages: [fieldOf(legs, drawFacing(random), { items })],
		palette: ['forward', 'left', 'right', 'take', 'repeat'],
		most: 9,
		solution: program,
		wrong: [
			[...half, repeat(length, forward, take)],
			[repeat(length, forward, take), turn(near), forward, turn(far), repeat(length, take, forward)]
		]
	});
}

/** A straight way of any length. */
function anyLength(random: Random): ChallengeBody {
	const { near, far } = drawSides(random);
	const start = pickNumber(random, 1, 2);
	const [short, long] = [pickNumber(random, 2, 4), pickNumber(random, 5, 7)];
	const robot = pickOne(random, ROBOTS);
	const field = (length: number) => fieldOf([start, near, length], drawFacing(random));
	const program = [...times(start, forward), turn(near), until('atFinish', forward)];
	return toProgram({
		instruction: about(robot, (l, { the, goal }) =>
			l === 'fr'
				? `${the.fr} rejoint ${goal.fr} par un couloir dont la longueur change. ${ONE_FOR_ALL.fr} ${UNSEEN.fr}\n\nÉcrivez-le en **${countOf(program)} blocs** au plus.`
				: `${the.en} gets to ${goal.en} by a corridor whose length changes. ${ONE_FOR_ALL.en} ${UNSEEN.en}\n\nWrite it in **${countOf(program)} blocks** at most.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Le début est le même partout : ${squares('fr', start)}, puis un virage ${inWords('fr', near)}. Ensuite le nombre de cases change : \`répéter jusqu’à ce que le robot soit à l’arrivée\` convient à toutes les longueurs, alors qu’un nombre ne convient qu’à un terrain.`
				: `The beginning is the same everywhere: ${squares('en', start)}, then a turn to the ${inWords('en', near)}. Then the number of squares changes: \`repeat until the robot is at the finish\` suits every length, while a number suits one field only.`
		),
		stages: [field(short), field(long)],
		hidden: [field(long + 2)],
		palette: ['forward', 'left', 'right', 'repeat', 'until'],
		conditions: ['atFinish', 'freeAhead'],
		most: countOf(program),
		solution: program,
		wrong: [
			[...times(start, forward), turn(near), repeat(short, forward)],
			[...times(start, forward), turn(far), until('atFinish', forward)],
			[until('atFinish', forward)]
		]
	});
}

/** Things lie where they lie. */
function whereverThingsAre(random: Random): ChallengeBody {
	const length = pickNumber(random, 5, 7);
	const robot = pickOne(random, ROBOTS);
	const field = (items: number[], to = length) => fieldOf([to], drawFacing(random), { items });
	const at = pickNumber(random, 1, 2);
	const program = [until('atFinish', when('itemHere', [take]), forward)];
	return toProgram({
		instruction: about(robot, (l, { the, things }) =>
			l === 'fr'
				? `${the.fr} va jusqu’au drapeau et ramasse ${things.fr}, qui ne sont jamais aux mêmes places. ${ONE_FOR_ALL.fr} ${UNSEEN.fr}\n\nÉcrivez-le.`
				: `${the.en} goes to the flag and picks up ${things.en}, which are never at the same places. ${ONE_FOR_ALL.en} ${UNSEEN.en}\n\nWrite it.`
		),
		why: say(
			'À chaque case, le robot regarde : si un objet est ici, il ramasse ; dans tous les cas, il avance. « Avancer » est après le « si », pas dedans, sinon il s’arrêterait à la première case vide, pour toujours. Et « ramasser » sans « si » échoue dès qu’il n’y a rien.',
			'On each square, the robot looks: if an object is here, it picks it up; in any case, it moves forward. “Move forward” comes after the “if”, not inside, or the robot would stay on the first empty square for ever. And “pick up” without “if” fails as soon as there is nothing.'
		),
		stages: [field([at, at + 2]), field([at + 1, at + 3], length)],
		hidden: [field([0, 1, length - 1]), field([], length - 1)],
		palette: ['forward', 'take', 'repeat', 'until', 'if'],
		conditions: ['atFinish', 'itemHere', 'wallAhead'],
		most: 6,
		solution: program,
		wrong: [
			[until('atFinish', take, forward)],
			[until('atFinish', when('itemHere', [take, forward]))],
			[...times(at, forward), take, ...times(2, forward), take].slice(0, 6)
		]
	});
}

/** Two corridors of any length. */
function wallToWall(random: Random): ChallengeBody {
	const { near, far } = drawSides(random);
	const robot = pickOne(random, ROBOTS);
	const [a, b] = [pickNumber(random, 2, 4), pickNumber(random, 2, 4)];
	const field = (first: number, second: number) =>
		fieldOf([first, near, second], drawFacing(random));
	const toWall = until('wallAhead', forward);
	return toProgram({
		instruction: about(robot, (l, { the, to }) =>
			l === 'fr'
				? `Deux couloirs en angle mènent ${to.fr} ; leurs longueurs changent d’un bâtiment à l’autre. ${the.fr} n’a qu’**un seul programme** pour tous, de **6 blocs** au plus. ${UNSEEN.fr}\n\nÉcrivez-le.`
				: `Two corridors at an angle lead ${to.en}; their lengths change from one building to the next. ${the.en} has **one program** for all of them, of **6 blocks** at most. ${UNSEEN.en}\n\nWrite it.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Le robot avance jusqu’à ce qu’il y ait un mur devant : c’est l’angle, quelle que soit la longueur. Il tourne ${inWords('fr', near)} et recommence jusqu’au mur, ou jusqu’à l’arrivée. Tourner dans la boucle le ferait tourner à chaque case.`
				: `The robot moves forward until there is a wall ahead: that is the corner, whatever the length. It turns ${inWords('en', near)} and does it again up to the wall, or the finish. Turning inside the loop would make it turn at every square.`
		),
		stages: [field(a, b + 2), field(a + 2, b)],
		hidden: [field(a + 1, b + 1), field(1, 6)],
		palette: ['forward', 'left', 'right', 'repeat', 'until'],
		conditions: ['wallAhead', 'atFinish'],
		most: 6,
		solution: [toWall, turn(near), toWall],
		wrong: [
			[toWall, turn(far), toWall],
			[repeat(a, forward), turn(near), repeat(b + 2, forward)],
			[until('wallAhead', forward, turn(near))]
		]
	});
}

/** Every corner to the same side. */
function alwaysSameSide(random: Random): ChallengeBody {
	const { near, far } = drawSides(random);
	const robot = pickOne(random, ROBOTS);
	const n = pickNumber(random, 2, 3);
	const field = (...lengths: number[]) =>
		fieldOf(
			lengths.flatMap((one, i): Leg[] => (i === 0 ? [one] : [near, one])),
			drawFacing(random)
		);
	const program = [until('atFinish', when('freeAhead', [forward], [turn(near)]))];
	return toProgram({
		instruction: about(robot, (l, { the, to }) =>
			l === 'fr'
				? `Le couloir qui mène ${to.fr} s’enroule toujours du même côté, mais ses virages ne sont jamais aux mêmes places. ${the.fr} n’a qu’**un seul programme**, de **4 blocs** au plus. ${UNSEEN.fr}\n\nÉcrivez-le.`
				: `The corridor that leads ${to.en} always winds to the same side, but its turns are never at the same places. ${the.en} has **one program**, of **4 blocks** at most. ${UNSEEN.en}\n\nWrite it.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Jusqu’à l’arrivée, une seule question : la case devant est-elle libre ? Si oui, avancer ; sinon, tourner ${inWords('fr', near)}. Il n’y a rien à compter, et le programme suit tous les couloirs de ce genre.`
				: `Up to the finish, one question only: is the square ahead free? If so, move forward; otherwise, turn ${inWords('en', near)}. There is nothing to count, and the program follows all corridors of this kind.`
		),
		stages: [field(n + 2, n + 1, n), field(n + 1, n + 3, n)],
		hidden: [field(n + 3, n + 2, n + 2, n), field(2, 2)],
		palette: ['forward', 'left', 'right', 'repeat', 'until', 'ifElse'],
		conditions: ['atFinish', 'freeAhead', 'wallAhead'],
		most: 4,
		solution: program,
		wrong: [
			[until('atFinish', when('freeAhead', [forward], [turn(far)]))],
			[until('atFinish', when('wallAhead', [forward], [turn(near)]))],
			[until('wallAhead', forward), turn(near)]
		]
	});
}

/** Bends to both sides, each where it is. */
function bends(random: Random, count: number): Leg[] {
	const { near, far } = drawSides(random);
	// Two bends to one side in a row would come back on the path.
	const sides = Array.from({ length: count }, (_, i) => (i % 2 === 0 ? near : far));
	return [
		pickNumber(random, 1, 3),
		...sides.flatMap((side): Leg[] => [side, pickNumber(random, 1, 3)])
	];
}

/** A corridor without a fork: ahead when it can, else to the side that is free. */
function windingCorridor(random: Random): ChallengeBody {
	const robot = pickOne(random, ROBOTS);
	const field = (count: number) => fieldOf(bends(random, count), drawFacing(random));
	const either = when('freeLeft', [turn('left')], [turn('right')]);
	return toProgram({
		instruction: about(robot, (l, { the, to }) =>
			l === 'fr'
				? `Un couloir sans carrefour, qui tourne tantôt d’un côté, tantôt de l’autre, mène ${to.fr}. ${the.fr} n’a qu’**un seul programme**, de **6 blocs** au plus. ${UNSEEN.fr}\n\nÉcrivez-le.`
				: `A corridor without a fork, which turns now to one side, now to the other, leads ${to.en}. ${the.en} has **one program**, of **6 blocks** at most. ${UNSEEN.en}\n\nWrite it.`
		),
		why: say(
			'Jusqu’à l’arrivée : si la case devant est libre, avancer ; sinon, si la case à gauche est libre, tourner à gauche, sinon tourner à droite. Un « si » dans le « sinon » d’un autre donne trois cas. Le robot tourne sans avancer : au tour suivant, la case devant est libre.',
			'Up to the finish: if the square ahead is free, move forward; otherwise, if the square on the left is free, turn left, otherwise turn right. One “if” in the “otherwise” of another makes three cases. The robot turns without moving: the next time, the square ahead is free.'
		),
		stages: [field(2), field(3)],
		hidden: [field(4), field(5), field(4)],
		palette: ['forward', 'left', 'right', 'until', 'ifElse'],
		conditions: ['atFinish', 'freeAhead', 'freeLeft', 'freeRight'],
		most: 6,
		solution: [until('atFinish', when('freeAhead', [forward], [either]))],
		wrong: [
			[until('atFinish', when('freeAhead', [forward], [turn('left')]))],
			[until('atFinish', when('freeAhead', [forward], [turn('right')]))],
			[until('atFinish', when('freeLeft', [turn('left')], [forward]))]
		]
	});
}

/** The same, with things on the way. */
function gatherOnTheWay(random: Random): ChallengeBody {
	const robot = pickOne(random, ROBOTS);
	const { near, far } = drawSides(random);
	const field = (lengths: number[], items: number[]) =>
		fieldOf(
			lengths.flatMap((one, i): Leg[] => (i === 0 ? [one] : [near, one])),
			drawFacing(random),
			{ items }
		);
	const [a, b] = [pickNumber(random, 3, 4), pickNumber(random, 3, 4)];
	const step = when('freeAhead', [forward], [turn(near)]);
	return toProgram({
		instruction: about(robot, (l, { the }) =>
			l === 'fr'
				? `${the.fr} suit un couloir qui tourne toujours du même côté et ramasse **tout** ce qu’il y trouve, jusqu’au drapeau. ${ONE_FOR_ALL.fr} ${UNSEEN.fr}\n\nÉcrivez-le en **6 blocs** au plus.`
				: `${the.en} follows a corridor that always turns to the same side and picks up **all** that it finds there, up to the flag. ${ONE_FOR_ALL.en} ${UNSEEN.en}\n\nWrite it in **6 blocks** at most.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Deux questions à chaque tour, l’une après l’autre : « un objet est-il ici ? », puis « la case devant est-elle libre ? ». Ce sont deux décisions séparées : mettre la seconde dans la première arrêterait le robot sur les cases vides. Un objet peut être dans un angle, où le robot passe deux tours : il n’y est plus la seconde fois.`
				: `Two questions each time around, one after the other: “is an object here?”, then “is the square ahead free?”. These are two separate decisions: putting the second into the first would stop the robot on empty squares. An object may be in a corner, where the robot spends two turns: the second time it is no longer there.`
		),
		stages: [field([a, b], [1, a]), field([b, a + 1], [2, b + 1])],
		hidden: [field([a + 2, b + 1, 2], [0, a + 2, a + 4]), field([2, 2], [])],
		palette: ['forward', 'left', 'right', 'take', 'until', 'if', 'ifElse'],
		conditions: ['atFinish', 'itemHere', 'freeAhead'],
		most: 6,
		solution: [until('atFinish', when('itemHere', [take]), step)],
		wrong: [
			[until('atFinish', step)],
			[until('atFinish', when('itemHere', [take, step]))],
			[until('atFinish', when('itemHere', [take]), when('freeAhead', [forward], [turn(far)]))]
		]
	});
}

/** Dead ends: one hand on the wall leads out of any of them. */
function followTheWall(random: Random): ChallengeBody {
	const { near, far } = drawSides(random);
	const robot = pickOne(random, ROBOTS);
	const field = (side: 'left' | 'right', first: number, dead: number, last: number) =>
		fieldOf([first, side, last], drawFacing(random), {
			deadEnds: [[first + dead], [first, side === near ? far : near, dead]]
		});
	const free = near === 'left' ? 'freeLeft' : 'freeRight';
	const hand = (ahead: Statement) => until('atFinish', when(free, [turn(near), forward], [ahead]));
	const [a, b] = [pickNumber(random, 2, 3), pickNumber(random, 2, 3)];
	return toProgram({
		instruction: about(robot, (l, { the, to }) =>
			l === 'fr'
				? `Les allées qui mènent ${to.fr} ont des carrefours et des impasses. ${the.fr} doit en sortir sur chaque terrain avec **un seul programme**, de **8 blocs** au plus, sans jamais heurter un mur. ${UNSEEN.fr}\n\nÉcrivez-le.`
				: `The aisles that lead ${to.en} have forks and dead ends. ${the.en} must find its way on every field with **one program**, of **8 blocks** at most, without ever hitting a wall. ${UNSEEN.en}\n\nWrite it.`
		),
		why: say(
			'La règle de la main sur le mur : si la case du côté choisi est libre, s’y tourner et avancer ; sinon, si la case devant est libre, avancer ; sinon, tourner de l’autre côté. Dans une impasse, le robot tourne deux fois et en ressort. L’ordre des questions compte : regarder devant d’abord ferait passer devant les ouvertures.',
			'The rule of the hand on the wall: if the square on the chosen side is free, turn to it and move forward; otherwise, if the square ahead is free, move forward; otherwise, turn to the other side. In a dead end, the robot turns twice and comes out. The order of the questions matters: looking ahead first would pass by the openings.'
		),
		stages: [field(far, a, b, 3), field(near, b, a, 2)],
		hidden: [field(far, a + 1, b + 1, 4), field(near, 1, 2, 3)],
		palette: ['forward', 'left', 'right', 'until', 'ifElse'],
		conditions: ['atFinish', 'freeAhead', 'freeLeft', 'freeRight'],
		most: 8,
		solution: [hand(when('freeAhead', [forward], [turn(far)]))],
		wrong: [
			[until('atFinish', when('freeAhead', [forward], [when(free, [turn(near)], [turn(far)])]))],
			[until('atFinish', when('freeAhead', [forward], [turn(near)]))],
			[hand(forward)]
		]
	});
}

/** Paint the whole corridor, whatever its bends. */
function paintToTheEnd(random: Random): ChallengeBody {
	const { near, far } = drawSides(random);
	const field = (...lengths: number[]) =>
		fieldOf(
			lengths.flatMap((one, i): Leg[] => (i === 0 ? [one] : [near, one])),
			drawFacing(random),
			{ paints: 'all' }
		);
	const n = pickNumber(random, 2, 4);
	const step = when('freeAhead', [forward], [turn(near)]);
	return toProgram({
		instruction: say(
			`Un robot repeint le sol de couloirs qui tournent toujours du même côté : toutes les cases, **du départ au drapeau compris**. ${ONE_FOR_ALL.fr} ${UNSEEN.fr}\n\nÉcrivez-le en **6 blocs** au plus.`,
			`A robot repaints the floor of corridors that always turn to the same side: every square, **from the start to the flag included**. ${ONE_FOR_ALL.en} ${UNSEEN.en}\n\nWrite it in **6 blocks** at most.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Dans la boucle : peindre, puis avancer si c’est libre, sinon tourner ${inWords('fr', near)}. Mais la boucle s’arrête dès que le robot est à l’arrivée, avant d’avoir peint cette case : il faut un dernier « peindre » après elle. C’est l’erreur classique du dernier élément.`
				: `In the loop: paint, then move forward if it is free, otherwise turn ${inWords('en', near)}. But the loop stops as soon as the robot is at the finish, before it has painted that square: one last “paint” is needed after it. This is the classic error of the last element.`
		),
		stages: [field(n + 1, n), field(n, n + 2, 1)],
		hidden: [field(n + 2, n + 1, n), field(2, 2)],
		palette: ['forward', 'left', 'right', 'paint', 'until', 'ifElse'],
		conditions: ['atFinish', 'freeAhead', 'wallAhead'],
		most: 6,
		solution: [until('atFinish', paint, step), paint],
		wrong: [
			[until('atFinish', paint, step)],
			[until('atFinish', step), paint],
			[until('atFinish', paint, when('freeAhead', [forward], [turn(far)])), paint]
		]
	});
}
