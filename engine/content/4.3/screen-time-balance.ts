import type { Random } from '../../random.ts';
import { amount } from '../1.2/quantities.ts';
import { PEOPLE, WOMEN, capitalized, chosen, counted, enumerate, quoted } from '../2.2/words.ts';
import { clock, typedHours } from '../5.1/readings.ts';
import type { ChallengeBody, Localized, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { lasting } from './figures.ts';

export const screenTimeBalance: Tube = {
	id: 'screenTimeBalance',
	competence: '4.3',
	title: { fr: 'Équilibrer son temps d’écran', en: 'Balancing screen time' },
	tutorial: {
		title: {
			fr: 'Reprendre la main sur son temps d’écran',
			en: 'Taking back control of your screen time'
		},
		minutes: 3,
		body: {
			fr: 'Un bon équilibre ne se juge pas au seul nombre d’heures : ce qui compte, c’est de choisir quand l’écran vous sert et quand il vous dérange.\n\n**1. Mesurez.** Les réglages de l’appareil montrent le temps passé par application. Comparez les semaines, et comptez en heures de 60 minutes : 2 h autorisées, 1 h 25 utilisées, il reste 35 minutes.\n\n**2. Réglez.** Limitez les applications qui vous échappent. Le mode « Ne pas déranger » a des horaires, des jours et des exceptions : vérifiez chaque ligne. Gardez les notifications qu’une personne vous envoie.\n\n**3. Repérez les procédés** qui retiennent : défilement sans fin, lecture automatique, séries à ne pas rompre, récompenses au hasard, fausse urgence. Coupez-les un par un et notez ce que chaque changement vous fait gagner.\n\n**4. Lisez les études avec prudence.** Deux choses qui vont ensemble ne sont pas forcément cause et effet : l’âge ou le stress peut expliquer les deux. Comparez à âge égal. Seul un tirage au sort des groupes permet de parler de cause. Et une « hausse de 50 % » peut n’être que 2 personnes de plus sur 100.\n\n**Le piège.** Confondre un gros titre avec ce que les chiffres permettent vraiment de dire.',
			en: 'A good balance is not judged by the number of hours alone: what counts is choosing when the screen serves you and when it disturbs you.\n\n**1. Measure.** The settings of the device show the time spent in each app. Compare weeks, and count in hours of 60 minutes: 2 h allowed, 1 h 25 min used, 35 minutes are left.\n\n**2. Adjust.** Limit the apps that run away with you. The “Do Not Disturb” mode has hours, days and exceptions: check each line. Keep the notifications that a person sends you.\n\n**3. Spot the tricks** that hold you: infinite scroll, autoplay, streaks not to be broken, random rewards, false urgency. Turn them off one by one and write down what each change gains you.\n\n**4. Read studies with care.** Two things that go together are not necessarily cause and effect: age or stress may explain both. Compare people of the same age. Only groups drawn at random allow anyone to speak of a cause. And a “50% rise” may be just 2 more people in 100.\n\n**The trap.** Confusing a big headline with what the figures really allow anyone to say.'
		}
	},
	skills: [
		{
			level: 2,
			proves: say(
				'Lire un relevé de temps d’écran et en tirer une durée, une hausse ou une heure de coucher.',
				'Read a screen time report and work out a duration, a rise or a bedtime from it.'
			),
			challenges: [
				{
					kind: 'qroc',
					seconds: 90,
					instruction: {
						fr: 'Lina s’est fixé une durée quotidienne par application. Il est 18 heures. Si elle utilisait sans arrêt chacune de ces applications à partir de maintenant, laquelle se bloquerait au bout du **temps le plus court** ?',
						en: 'Lina has set herself a daily limit for each app. It is 6 p.m. If she used each of these apps nonstop from now on, which one would lock after the **shortest time**?'
					},
					why: {
						fr: 'Calculez le temps restant : durée autorisée moins durée utilisée. Il reste 20 minutes aux vidéos, 25 à la messagerie, 70 au dessin et seulement 15 au jeu de cartes. La messagerie a la plus petite limite, mais il en reste davantage.',
						en: 'Work out the time left: time allowed minus time used. Videos have 20 minutes left, chat 25, drawing 70 and the card game only 15. Chat has the smallest limit, but more of it is left.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Aujourd’hui', en: 'Today' },
						columns: [
							{ fr: 'Application', en: 'App' },
							{ fr: 'Durée autorisée', en: 'Time allowed' },
							{ fr: 'Déjà utilisée', en: 'Already used' }
						],
						rows: [
							[{ fr: 'Vidéos', en: 'Videos' }, '1 h 30 min', '1 h 10 min'],
							[{ fr: 'Messagerie', en: 'Chat' }, '45 min', '20 min'],
							[{ fr: 'Jeu de cartes', en: 'Card game' }, '1 h', '45 min'],
							[{ fr: 'Dessin', en: 'Drawing' }, '2 h', '50 min']
						]
					},
					field: {
						label: { fr: 'Application', en: 'App' },
						type: 'text',
						solutions: [
							{ fr: 'Jeu de cartes', en: 'Card game' },
							{ fr: 'Le jeu de cartes', en: 'The card game' },
							{ fr: 'Jeu', en: 'Cards' },
							{ fr: 'Cartes', en: 'Game' }
						]
					}
				},
				biggestRise,
				lastScreen,
				keptNotifications
			]
		},
		{
			level: 3,
			proves: say(
				'Régler un appareil pour n’être dérangé qu’aux heures et par les personnes voulues.',
				'Set a device so that it disturbs only at the hours and for the people wanted.'
			),
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Karima veut dormir sans que son téléphone sonne de 21 h 30 à 7 h, sauf si sa mère (qui est dans ses favoris) l’appelle. Son réveil doit sonner à 6 h 45.\n\nQuels réglages doit-elle changer ? Plusieurs réponses sont attendues.',
						en: 'Karima wants to sleep without her phone ringing from 9:30 p.m. to 7 a.m., unless her mother (who is in her favorites) calls. Her alarm must ring at 6:45 a.m.\n\nWhich settings does she need to change? Several answers are expected.'
					},
					why: {
						fr: 'Comparez chaque ligne au souhait de Karima : 23 h est trop tard, il faut 21 h 30, et « Tous les contacts » laisse sonner trop de monde, alors que seuls ses favoris conviennent. La fin à 7 h, les messages coupés et les alarmes qui sonnent sont déjà bons.',
						en: 'Compare each row with what Karima wants: 11:00 p.m. is too late, it must be 9:30 p.m., and “All contacts” lets too many people ring, when only her favorites should. The end at 7 a.m., the silenced messages and the ringing alarms are already right.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Mode Ne pas déranger', en: 'Do Not Disturb mode' },
						columns: [
							{ fr: 'Réglage', en: 'Setting' },
							{ fr: 'Valeur actuelle', en: 'Current value' }
						],
						rows: [
							[
								{ fr: 'Début', en: 'Start' },
								{ fr: '23 h 00', en: '11:00 p.m.' }
							],
							[
								{ fr: 'Fin', en: 'End' },
								{ fr: '7 h 00', en: '7:00 a.m.' }
							],
							[
								{ fr: 'Appels autorisés', en: 'Calls allowed' },
								{ fr: 'Tous les contacts', en: 'All contacts' }
							],
							[
								{ fr: 'Messages autorisés', en: 'Messages allowed' },
								{ fr: 'Aucun', en: 'None' }
							],
							[
								{ fr: 'Alarmes', en: 'Alarms' },
								{ fr: 'Sonnent', en: 'Ring' }
							]
						]
					},
					options: [
						{ fr: 'Début', en: 'Start' },
						{ fr: 'Fin', en: 'End' },
						{ fr: 'Appels autorisés', en: 'Calls allowed' },
						{ fr: 'Messages autorisés', en: 'Messages allowed' },
						{ fr: 'Alarmes', en: 'Alarms' }
					],
					solutions: [0, 2],
					keepOrder: true
				},
				whatRings,
				activeMode,
				limitsToSet
			]
		},
		{
			level: 4,
			proves: say(
				'Reconnaître ce qui est conçu pour retenir l’attention et vérifier ce qui aide à s’en défaire.',
				'Recognize what is designed to hold attention and check what helps break free of it.'
			),
			challenges: [namesOfTricks, settingsThatHold, baitNotifications, bestWeek]
		},
		{
			level: 6,
			proves: say(
				'Juger ce qu’une enquête ou une expérience permet de conclure sur les écrans et la santé.',
				'Judge what a survey or an experiment lets one conclude about screens and health.'
			),
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Quelle conclusion cette enquête permet-elle de soutenir ?',
						en: 'Which conclusion does this survey support?'
					},
					why: {
						fr: 'L’enquête observe un seul jour : elle montre un lien entre longues soirées d’écran (7 h 10 de sommeil) et nuits courtes, mais n’a rien fait varier. Qui causerait quoi, ou une troisième cause, reste inconnu ; « gagnerait 55 minutes » et le titre en disent trop.',
						en: 'The survey observes a single day: it shows a link between long screen evenings (7 h 10 min of sleep) and short nights, but changed nothing to test it. Which causes which, or a third cause, remains unknown; “would gain 55 minutes” and the headline say too much.'
					},
					stimulus: {
						type: 'page',
						url: 'journal.lycee-des-tilleuls.example/sommeil',
						title: {
							fr: 'Les écrans volent 55 minutes de sommeil aux lycéens',
							en: 'Screens steal 55 minutes of sleep from high schoolers'
						},
						body: {
							fr: 'Un jour de novembre, 2 400 lycéens tirés au sort ont indiqué leur temps d’écran de la veille au soir et leur durée de sommeil de la nuit.\n\nMoins d’une heure d’écran : 8 h 05 de sommeil en moyenne.\n\nPlus de trois heures d’écran : 7 h 10 de sommeil en moyenne.',
							en: 'One day in November, 2,400 high schoolers drawn at random reported their screen time of the evening before and how long they had slept that night.\n\nLess than one hour of screen time: 8 h 05 min of sleep on average.\n\nMore than three hours of screen time: 7 h 10 min of sleep on average.'
						}
					},
					options: [
						{
							fr: 'Un lycéen qui passerait de trois heures à une heure d’écran gagnerait 55 minutes de sommeil.',
							en: 'A high schooler who went from three hours of screen time to one would gain 55 minutes of sleep.'
						},
						{
							fr: 'L’écart de 55 minutes se réduirait si l’on interrogeait bien plus de lycéens.',
							en: 'The gap of 55 minutes would shrink if many more high schoolers were surveyed.'
						},
						{
							fr: 'Ce sont les lycéens qui dorment mal qui se tournent vers les écrans, et non l’inverse.',
							en: 'It is the high schoolers who sleep badly who turn to screens, and not the other way around.'
						},
						{
							fr: 'Écrans du soir et sommeil court vont de pair, sans que l’on sache ce qui en est la cause.',
							en: 'Evening screens and short sleep go together, but what causes what is not known.'
						}
					],
					solution: 3
				},
				fairTitle,
				rateAndRise,
				sameAge
			]
		}
	]
};

const APPS = [
	say('Vidéos', 'Videos'),
	say('Messagerie', 'Chat'),
	say('Musique', 'Music'),
	say('Dessin', 'Drawing'),
	say('Actualités', 'News'),
	say('Échecs', 'Chess'),
	say('Photos', 'Photos'),
	say('Boutique', 'Shopping')
];

/** The largest total and the largest proportion are not the largest rise. */
function biggestRise(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const names = pick(random, APPS, 5);
	const rows = pick(
		random,
		[
			{ before: pickNumber(random, 230, 290), rise: pickNumber(random, 75, 95) },
			{ before: pickNumber(random, 540, 640), rise: pickNumber(random, 20, 40) },
			{ before: pickNumber(random, 30, 40), rise: pickNumber(random, 45, 60) },
			{ before: pickNumber(random, 400, 480), rise: -pickNumber(random, 30, 110) },
			{ before: pickNumber(random, 100, 180), rise: pickNumber(random, 3, 15) }
		],
		5
	).map((row, i) => ({ ...row, app: names[i]! }));
	const most = rows.reduce((a, b) => (b.rise > a.rise ? b : a));
	const largest = rows.reduce((a, b) => (b.before > a.before ? b : a));
	return {
		kind: 'qroc',
		instruction: say(
			`${who} compare deux relevés de son téléphone. Pour quelle application le temps passé a-t-il **le plus augmenté**, en minutes ?`,
			`${who} compares two reports from a phone. For which app did the time spent **rise the most**, in minutes?`
		),
		stimulus: {
			type: 'table',
			caption: say('Temps passé par application', 'Time spent in each app'),
			columns: [
				say('Application', 'App'),
				say('Semaine dernière', 'Last week'),
				say('Cette semaine', 'This week')
			],
			rows: rows.map(({ app, before, rise }) => [app, lasting(before), lasting(before + rise)])
		},
		field: { label: say('Application', 'App'), type: 'text', solutions: [most.app] },
		why: say(
			`Soustrayez les deux durées de chaque ligne, en heures de 60 minutes : ${quoted(most.app).fr} passe de ${lasting(most.before)} à ${lasting(most.before + most.rise)}, soit ${most.rise} minutes de plus. ${quoted(largest.app).fr} occupe davantage de temps, mais n’a gagné que ${largest.rise} minutes.`,
			`Subtract the two durations of each row, in hours of 60 minutes: ${quoted(most.app).en} goes from ${lasting(most.before)} to ${lasting(most.before + most.rise)}, that is ${most.rise} minutes more. ${quoted(largest.app).en} takes more time, but gained only ${largest.rise} minutes.`
		)
	};
}

const SLEEPERS = [
	{ who: say('la fille de 9 ans', '9-year-old daughter'), hours: 10 },
	{ who: say('le fils de 12 ans', '12-year-old son'), hours: 9.5 },
	{ who: say('la nièce de 15 ans', '15-year-old niece'), hours: 9 },
	{ who: say('le cousin de 17 ans', '17-year-old cousin'), hours: 8.5 },
	{ who: say('la sœur de 20 ans', '20-year-old sister'), hours: 8 }
];

/** Counting back from the alarm: sleep first, then the quiet time before it. */
function lastScreen(random: Random): ChallengeBody {
	const name = pickOne(random, PEOPLE);
	const { who, hours } = pickOne(random, SLEEPERS);
	const wake = 6 * 60 + pickNumber(random, 1, 7) * 10;
	const quiet = pickOne(random, [30, 45, 60, 75]);
	const bed = 24 * 60 + wake - hours * 60;
	const stop = bed - quiet;
	const sleep = lasting(hours * 60);
	return {
		kind: 'qroc',
		instruction: say(
			`Chez ${name}, ${who.fr} a besoin de dormir ${sleep} et se lève à ${clock(wake)}. On décide d’éteindre tous les écrans ${quiet} minutes avant l’heure de s’endormir. À quelle heure faut-il les éteindre ?`,
			`${name}’s ${who.en} needs ${sleep} of sleep and gets up at ${clock(wake)}. The family decides to turn off all screens ${quiet} minutes before falling asleep. At what time should they be turned off?`
		),
		field: {
			label: say('Heure (comme 19:05)', 'Time (like 19:05)'),
			type: 'text',
			solutions: typedHours(clock(stop))
		},
		why: say(
			`Remontez le temps depuis le réveil. ${clock(wake)} moins ${sleep}, c’est s’endormir à ${clock(bed)} ; ${quiet} minutes plus tôt, il est ${clock(stop)}. Oublier ce temps calme donnerait ${clock(bed)}, et l’ajouter au lieu de le retirer, une heure trop tardive.`,
			`Go back in time from the alarm. ${clock(wake)} minus ${sleep} means falling asleep at ${clock(bed)}; ${quiet} minutes earlier, it is ${clock(stop)}. Forgetting this quiet time would give ${clock(bed)}, and adding it instead of taking it away, a time that is too late.`
		)
	};
}

const FROM_PEOPLE = [
	say('Messagerie : messages de la famille', 'Chat: messages from the family'),
	say('Courriel : réponses de collègues', 'Email: replies from colleagues'),
	say('Classe : questions de camarades', 'Class: questions from classmates'),
	say('Club : messages de l’entraîneur', 'Club: messages from the coach'),
	say('Téléphone : appels manqués', 'Phone: missed calls')
];

const FROM_MACHINES = [
	say('Vidéos : « Cela devrait vous plaire »', 'Videos: “You may like this”'),
	say('Jeu : « Vos troupes vous attendent »', 'Game: “Your troops are waiting”'),
	say('Boutique : « Promotions du jour »', 'Shopping: “Deals of the day”'),
	say('Réseau social : « Publications populaires »', 'Social network: “Popular posts”'),
	say('Actualités : « À la une »', 'News: “Top stories”')
];

/** What people write is kept, whatever machines send in greater number. */
function keptNotifications(random: Random): ChallengeBody {
	const who = pickOne(random, WOMEN);
	const kept = pick(random, FROM_PEOPLE, pickNumber(random, 2, 3)).map((what) => ({
		what,
		count: pickNumber(random, 3, 14)
	}));
	const cut = pick(random, FROM_MACHINES, 3).map((what) => ({
		what,
		count: pickNumber(random, 9, 28)
	}));
	const total = kept.reduce((sum, { count }) => sum + count, 0);
	const rows = pick(random, [...kept, ...cut], kept.length + 3);
	return {
		kind: 'qroc',
		instruction: say(
			`${who} veut rester joignable, mais ne plus recevoir de notification que lorsqu’**une personne** cherche à la contacter. Si rien d’autre ne change, combien lui en restera-t-il par jour ?`,
			`${who} wants to stay reachable, but to get a notification only when **a person** is trying to contact her. If nothing else changes, how many will she still get per day?`
		),
		stimulus: {
			type: 'table',
			caption: say('Notifications par jour, en moyenne', 'Notifications per day, on average'),
			columns: [say('Origine', 'Source'), say('Nombre', 'Number')],
			rows: rows.map(({ what, count }) => [what, String(count)])
		},
		field: counted(say('Notifications par jour', 'Notifications per day'), total),
		why: say(
			`Ne gardez que les lignes où quelqu’un s’adresse à elle : ${kept.map(({ count }) => count).join(' + ')} = ${total}. Suggestions, promotions et rappels de jeu sont envoyés automatiquement ; les couper lui épargne ${cut.reduce((sum, { count }) => sum + count, 0)} dérangements par jour sans lui faire manquer un seul message qui lui est adressé.`,
			`Keep only the rows where someone is addressing her: ${kept.map(({ count }) => count).join(' + ')} = ${total}. Suggestions, deals and game reminders are sent automatically; turning them off saves her ${cut.reduce((sum, { count }) => sum + count, 0)} interruptions a day without making her miss a single message addressed to her.`
		)
	};
}

/** Hours, favorites, second calls and alarms each decide for some of what comes in the night. */
function whatRings(random: Random): ChallengeBody {
	const [favorite, other, stranger] = pick(random, PEOPLE, 3) as [string, string, string];
	const start = (21 * 4 + pickNumber(random, 1, 6)) * 15;
	const end = (6 * 4 + pickNumber(random, 1, 5)) * 15;
	const repeats = random() < 0.5;
	const night = clock(start + pickNumber(random, 20, 70));
	const second = pickNumber(random, 5, 50);
	const call = (time: string, who: string) =>
		say(`${time} : appel de ${who}`, `${time}: call from ${who}`);
	const secondCall = say(
		`00:${String(second + 2).padStart(2, '0')} : appel de ${stranger}, après un premier à 00:${String(second).padStart(2, '0')}`,
		`00:${String(second + 2).padStart(2, '0')}: call from ${stranger}, after a first one at 00:${String(second).padStart(2, '0')}`
	);
	const ringing = [
		call(clock(start + pickNumber(random, 75, 110)), favorite),
		say(`${clock(end - 20)} : alarme du réveil`, `${clock(end - 20)}: alarm clock`),
		call(clock(end + pickNumber(random, 5, 40)), other)
	];
	const silent = [
		call(night, other),
		say(
			`${clock(start + 15)} : message de ${favorite}`,
			`${clock(start + 15)}: message from ${favorite}`
		)
	];
	return choice({
		instruction: say(
			`Le téléphone est réglé ainsi. ${favorite} est dans les favoris ; ${other} et ${stranger} sont de simples contacts.\n\nQu’est-ce qui fera sonner le téléphone ? Plusieurs réponses sont attendues.`,
			`The phone is set as follows. ${favorite} is in the favorites; ${other} and ${stranger} are plain contacts.\n\nWhat will make the phone ring? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			caption: say('Mode Ne pas déranger', 'Do Not Disturb mode'),
			columns: [say('Réglage', 'Setting'), say('Valeur', 'Value')],
			rows: [
				[
					say('Horaires', 'Hours'),
					say(`de ${clock(start)} à ${clock(end)}`, `${clock(start)} to ${clock(end)}`)
				],
				[say('Appels autorisés', 'Calls allowed'), say('Favoris', 'Favorites')],
				[
					say('Second appel en moins de 3 minutes', 'Second call within 3 minutes'),
					repeats ? say('Sonne', 'Rings') : say('Reste silencieux', 'Stays silent')
				],
				[say('Messages', 'Messages'), say('Silencieux', 'Silent')],
				[say('Alarmes', 'Alarms'), say('Sonnent', 'Ring')]
			]
		},
		right: repeats ? [...ringing, secondCall] : ringing,
		wrong: repeats ? silent : [...silent, secondCall],
		why: say(
			`Cherchez d’abord si l’heure est dans la plage, puis l’exception qui s’applique. ${favorite} peut appeler à toute heure, mais ses messages restent muets. Les alarmes sonnent toujours, et après ${clock(end)} tout le monde peut sonner. Dans la nuit, un appel de ${other} reste muet ; ${repeats ? `${stranger} insiste deux minutes après, et ce second appel passe` : `${stranger} a beau rappeler, le second appel n’est pas autorisé`}.`,
			`First check whether the time is within the hours, then which exception applies. ${favorite} may call at any time, but messages stay silent. Alarms always ring, and after ${clock(end)} anyone may ring. During the night, a call from ${other} is silent; ${repeats ? `${stranger} tries again two minutes later, and this second call gets through` : `${stranger} calls back in vain, since the second call is not allowed`}.`
		)
	});
}

const DAY_NAMES = [
	say('lundi', 'Monday'),
	say('mardi', 'Tuesday'),
	say('mercredi', 'Wednesday'),
	say('jeudi', 'Thursday'),
	say('vendredi', 'Friday'),
	say('samedi', 'Saturday'),
	say('dimanche', 'Sunday')
];

interface Mode {
	name: Localized;
	when: Localized;
	days: readonly number[];
	from: number;
	to: number;
}

const NO_MODE = say('Aucun mode', 'No mode');
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const WORKING_DAYS = [0, 1, 2, 3, 4];
const WEEKEND = [5, 6];

const DAY_MODES = [say('Cours', 'Class'), say('Bureau', 'Office'), say('Atelier', 'Workshop')];
const WEEKEND_MODES = [
	say('Sport', 'Exercise'),
	say('Lecture', 'Reading'),
	say('Famille', 'Family')
];

/** Which mode is on at a moment: days and hours both count, and a night goes on after midnight. */
function activeMode(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const quarter = (from: number, to: number) => pickNumber(random, from, to) * 15;
	const modes: Mode[] = [
		{
			name: pickOne(random, DAY_MODES),
			when: say('lundi à vendredi', 'Monday to Friday'),
			days: WORKING_DAYS,
			from: quarter(32, 36),
			to: quarter(64, 68)
		},
		{
			name: pickOne(random, WEEKEND_MODES),
			when: say('samedi et dimanche', 'Saturday and Sunday'),
			days: WEEKEND,
			from: quarter(40, 42),
			to: quarter(46, 50)
		},
		{
			name: say('Repas', 'Meals'),
			when: say('tous les jours', 'every day'),
			days: EVERY_DAY,
			from: quarter(76, 78),
			to: quarter(80, 82)
		},
		{
			name: say('Nuit', 'Night'),
			when: say('tous les jours', 'every day'),
			days: EVERY_DAY,
			from: quarter(88, 91),
			to: quarter(25, 28)
		}
	];
	const [byDay, weekend, meal, night] = modes as [Mode, Mode, Mode, Mode];
	const after = pickNumber(random, 5, 20);
	const moments = pick(
		random,
		[
			{ day: pickOne(random, WEEKEND), time: byDay.from + after, name: NO_MODE },
			{ day: pickOne(random, WORKING_DAYS), time: weekend.from + after, name: byDay.name },
			{ day: pickOne(random, WEEKEND), time: weekend.from + after, name: weekend.name },
			{ day: pickOne(random, EVERY_DAY), time: night.to - after, name: night.name },
			{ day: pickOne(random, EVERY_DAY), time: meal.to + after, name: NO_MODE },
			{ day: pickOne(random, EVERY_DAY), time: meal.to - after, name: meal.name }
		],
		4
	);
	const choices = [...modes.map(({ name }) => name), NO_MODE];
	const shown = moments.map(({ day, time }) =>
		say(`${DAY_NAMES[day]!.fr} à ${clock(time)}`, `${DAY_NAMES[day]!.en} at ${clock(time)}`)
	);
	const answers = tell((language) =>
		moments
			.map(({ name }, i) => `${shown[i]![language]}, ${name[language].toLowerCase()}`)
			.join(language === 'fr' ? ' ; ' : '; ')
	);
	return {
		kind: 'qrocm',
		instruction: say(
			`Le téléphone de ${who} change de mode tout seul. Quel mode est actif à chacun de ces moments ?`,
			`${who}’s phone changes mode by itself. Which mode is on at each of these moments?`
		),
		stimulus: {
			type: 'table',
			caption: say('Modes de concentration', 'Focus modes'),
			columns: [say('Mode', 'Mode'), say('Jours', 'Days'), say('Horaires', 'Hours')],
			rows: modes.map(({ name, when, from, to }) => [
				name,
				when,
				say(`de ${clock(from)} à ${clock(to)}`, `${clock(from)} to ${clock(to)}`)
			])
		},
		fields: moments.map(({ name }, i) => chosen(capitalized(shown[i]!), choices, name)),
		why: say(
			`Il faut que le jour **et** l’heure conviennent : ${answers.fr}. Le mode Nuit commence un soir et se poursuit jusqu’au matin du lendemain ; en dehors de toutes les plages, aucun mode n’est actif.`,
			`Both the day **and** the time must fit: ${answers.en}. The Night mode begins one evening and goes on until the next morning; outside all the ranges, no mode is on.`
		)
	};
}

const CHILDREN = [
	{ name: 'Léo', age: 9 },
	{ name: 'Aya', age: 10 },
	{ name: 'Tom', age: 11 },
	{ name: 'Lou', age: 12 },
	{ name: 'Sami', age: 13 }
];

const PLAYTHINGS = [
	say('la tablette', 'the tablet'),
	say('la console', 'the game console'),
	say('l’ordinateur familial', 'the family computer'),
	say('les vidéos', 'videos')
];

/** What a family agreed on, as numbers of a form. */
function limitsToSet(random: Random): ChallengeBody {
	const { name, age } = pickOne(random, CHILDREN);
	const thing = pickOne(random, PLAYTHINGS);
	const daily = pickOne(random, [25, 35, 40, 45, 50, 65, 70, 75]);
	const more = pickOne(random, [30, 40, 45, 60]);
	const doubles = random() < 0.5;
	const weekend = doubles ? daily * 2 : daily + more;
	const bed = (20 * 4 + pickNumber(random, 0, 6)) * 15;
	const before = pickOne(random, [20, 30, 40, 45, 50]);
	const stop = clock(bed - before);
	return {
		kind: 'qrocm',
		instruction: say('Traduisez cet accord en réglages.', 'Turn this agreement into settings.'),
		stimulus: {
			type: 'text',
			title: say(
				`Notre accord avec ${name}, ${age} ans`,
				`Our agreement with ${name}, aged ${age}`
			),
			body: say(
				`Les jours de classe, c’est ${lasting(daily)} au plus pour ${thing.fr}.\n\nLe samedi et le dimanche, c’est ${doubles ? 'le double' : `${lasting(more)} de plus`}.\n\nTous les soirs, tout s’arrête ${before} minutes avant le coucher, qui est à ${clock(bed)}.`,
				`On school days, it is ${lasting(daily)} at most for ${thing.en}.\n\nOn Saturdays and Sundays, it is ${doubles ? 'twice as much' : `${lasting(more)} more`}.\n\nEvery evening, everything stops ${before} minutes before bedtime, which is at ${clock(bed)}.`
			)
		},
		fields: [
			{ ...counted(say('Limite, jours de classe', 'Limit, school days'), daily), unit: 'min' },
			{
				...counted(say('Limite, samedi et dimanche', 'Limit, Saturday and Sunday'), weekend),
				unit: 'min'
			},
			{
				label: say('Blocage à partir de (comme 17:05)', 'Blocked from (like 17:05)'),
				type: 'text',
				solutions: typedHours(stop)
			}
		],
		why: say(
			`La limite des jours de classe est dans le texte : ${daily} minutes. Le week-end, on ${doubles ? 'double' : `ajoute ${more}`} : ${weekend} minutes. Le blocage commence avant le coucher : ${clock(bed)} moins ${before} minutes, soit ${stop}. Bloquer à ${clock(bed)} ne laisserait pas le temps calme convenu.`,
			`The limit of school days is in the text: ${daily} minutes. On weekends, ${doubles ? 'double it' : `add ${more}`}: ${weekend} minutes. Blocking begins before bedtime: ${clock(bed)} minus ${before} minutes, that is ${stop}. Blocking at ${clock(bed)} would leave out the quiet time agreed on.`
		)
	};
}

const TRICKS = [
	{
		name: say('défilement infini', 'infinite scroll'),
		seen: say(
			'De nouvelles publications arrivent toujours : la page n’a pas de fin.',
			'New posts keep coming: the page has no end.'
		)
	},
	{
		name: say('lecture automatique', 'autoplay'),
		seen: say(
			'L’épisode suivant démarre tout seul cinq secondes après le premier.',
			'The next episode starts by itself five seconds after the first.'
		)
	},
	{
		name: say('série à ne pas rompre', 'streak not to be broken'),
		seen: say(
			'« 42 jours d’affilée ! Ne repartez pas de zéro ce soir. »',
			'“42 days in a row! Don’t go back to zero tonight.”'
		)
	},
	{
		name: say('récompense au hasard', 'random reward'),
		seen: say(
			'Ouvrir un coffre donne parfois un objet rare, souvent presque rien.',
			'Opening a chest sometimes gives a rare item, often next to nothing.'
		)
	},
	{
		name: say('pression du groupe', 'peer pressure'),
		seen: say(
			'« Douze de vos amis ont déjà répondu. Et vous ? »',
			'“Twelve of your friends have already answered. How about you?”'
		)
	},
	{
		name: say('fausse urgence', 'false urgency'),
		seen: say(
			'« Plus que 9 min 58 s ! », et le décompte repart à chaque visite.',
			'“Only 9 min 58 s left!”, and the countdown starts over at each visit.'
		)
	}
];

const APP_KINDS = [
	say('une application de langues', 'a language app'),
	say('un jeu mobile', 'a mobile game'),
	say('un réseau social', 'a social network'),
	say('un site de vidéos', 'a video site'),
	say('une boutique en ligne', 'an online store')
];

/** Each observation is one known trick. */
function namesOfTricks(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const where = pick(random, APP_KINDS, 2);
	const tricks = pick(random, TRICKS, 4);
	const choices = TRICKS.map(({ name }) => name);
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} enquête sur les procédés qui retiennent l’attention, et a noté ce qui suit en essayant notamment ${where[0]!.fr} et ${where[1]!.fr}. Quel procédé reconnaissez-vous à chaque fois ?`,
			`${who} is looking into the tricks that hold attention, and noted the following while trying, among others, ${where[0]!.en} and ${where[1]!.en}. Which trick do you recognize each time?`
		),
		fields: tricks.map(({ seen, name }) => chosen(seen, choices, name)),
		why: say(
			`Demandez-vous ce qui pousse à rester : ne jamais voir de fin, ne rien avoir à décider, craindre de perdre ses efforts, espérer un gain imprévisible, craindre de rester à l’écart, ou croire que le temps manque. Ici, dans l’ordre : ${enumerate(tricks.map(({ name }) => name)).fr}.`,
			`Ask yourself what pushes people to stay: never seeing an end, having nothing to decide, fearing to lose one’s efforts, hoping for an unpredictable gain, fearing to be left out, or believing that time is short. Here, in order: ${enumerate(tricks.map(({ name }) => name)).en}.`
		)
	};
}

const HOLDING_SETTINGS = [
	say('Enchaîner sur le contenu suivant', 'Go straight on to the next item'),
	say('Avertir quand des amis sont en ligne', 'Tell when friends are online'),
	say('Rappeler la série de jours en cours', 'Give reminders of the current streak'),
	say('Proposer des contenus en fin de page', 'Suggest content at the end of the page'),
	say('Afficher le nombre de nouveautés', 'Show the number of new items')
];

const PLAIN_SETTINGS = [
	say('Passer en thème sombre le soir', 'Switch to a dark theme at night'),
	say('Télécharger seulement en Wi-Fi', 'Download over Wi-Fi only'),
	say('Demander le code avant un achat', 'Ask for the code before a purchase'),
	say('Rappeler de faire une pause', 'Remind me to take a break'),
	say('Agrandir les caractères', 'Enlarge the characters'),
	say('Garder l’écran en mode portrait', 'Keep the screen in portrait mode')
];

const DIGITAL_PLACES = [
	say('l’application de vidéos', 'the video app'),
	say('l’application d’exercices', 'the exercise app'),
	say('l’application du réseau social', 'the social network app'),
	say('la plateforme de jeux', 'the gaming platform'),
	say('l’application de lecture', 'the reading app')
];

/** Among settings that are all on, those that keep people there longer than they meant to. */
function settingsThatHold(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const place = pickOne(random, DIGITAL_PLACES);
	const count = pickNumber(random, 2, 4);
	const right = pick(random, HOLDING_SETTINGS, count);
	const wrong = pick(random, PLAIN_SETTINGS, 6 - count);
	return choice({
		instruction: say(
			`${who} ouvre ${place.fr} pour dix minutes et y reste souvent une heure. Dans les réglages, ces six cases sont cochées. Lesquelles décocher pour partir plus facilement ou revenir moins souvent ? Plusieurs réponses sont attendues.`,
			`${who} opens ${place.en} for ten minutes and often stays for an hour. In the settings, these six boxes are checked. Which ones should be unchecked to leave more easily or come back less often? Several answers are expected.`
		),
		right,
		wrong,
		why: say(
			`Demandez-vous qui profite de la case : celles qui enchaînent, relancent ou rappellent servent à prolonger la visite. Ce sont ${enumerate(right.map(quoted)).fr}. Les autres ne font que régler l’affichage, la consommation de données ou la sécurité, ou aident même à s’arrêter.`,
			`Ask yourself who benefits from the box: those that chain, prompt or remind serve to make the visit longer. Here, ${enumerate(right.map(quoted)).en} do so. The others only set the display, the data use or security, or even help people stop.`
		)
	});
}

const BAIT = [
	say(
		'« Une surprise vous attend, mais plus pour longtemps. »',
		'“A surprise is waiting for you, but not for long.”'
	),
	say('« Déjà deux jours sans vous voir, revenez ! »', '“Two days without seeing you, come back!”'),
	say(
		'« Quelqu’un que vous connaissez peut-être a publié. »',
		'“Someone you may know has posted.”'
	),
	say('« Votre série de 12 jours s’arrête à minuit. »', '“Your 12-day streak ends at midnight.”'),
	say('« Votre photo plaît beaucoup : venez voir. »', '“People love your photo: come and see.”')
];

const NEWS_ASKED = [
	say('« Le cours de 14 h est déplacé en salle 12. »', '“The 2 p.m. class has moved to room 12.”'),
	say(
		'« Votre colis est arrivé au point de retrait. »',
		'“Your parcel has reached the pickup point.”'
	),
	say(
		'« Rappel : rendez-vous chez le dentiste à 17 h. »',
		'“Reminder: dentist appointment at 5 p.m.”'
	),
	say(
		'« Nadège : je suis en retard, commence sans moi. »',
		'“Nadège: I am late, start without me.”'
	),
	say('« Paiement de 38 € : saisissez votre code. »', '“Payment of €38: enter your code.”'),
	say(
		'« Vigilance orange : orages cet après-midi. »',
		'“Orange alert: thunderstorms this afternoon.”'
	)
];

/** Notifications that give no information of their own and only call back. */
function baitNotifications(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const count = pickNumber(random, 2, 4);
	const right = pick(random, BAIT, count);
	const wrong = pick(random, NEWS_ASKED, 6 - count);
	return choice({
		instruction: say(
			`Voici les notifications reçues par ${who} depuis ce matin. Lesquelles ont pour seul but de **faire revenir** dans une application ? Plusieurs réponses sont attendues.`,
			`Here are the notifications ${who} has received since this morning. Which ones have the sole purpose of **bringing people back** to an app? Several answers are expected.`
		),
		right,
		wrong,
		why: say(
			`Une notification utile apprend quelque chose de précis dont on a besoin : un lieu, une heure, une personne, une alerte, un paiement. ${enumerate(right).fr.replace(/[.!](?= »)/g, '')} : rien de tout cela n’apprend quoi que ce soit sans ouvrir l’application. Elles misent sur la curiosité, la peur de perdre ou le regard des autres.`,
			`A useful notification tells something precise that people need: a place, a time, a person, an alert, a payment. The ones to find tell nothing unless the app is opened: ${right.map(({ en }) => en).join(' ')} They rely on curiosity, on the fear of losing or on what others think.`
		)
	});
}

const CHANGES = [
	say('lecture automatique coupée', 'autoplay turned off'),
	say('notifications limitées aux messages', 'notifications limited to messages'),
	say('téléphone hors de la chambre', 'phone kept out of the bedroom'),
	say('écran en niveaux de gris', 'screen in shades of gray'),
	say('réseau social retiré de l’accueil', 'social network taken off the home screen'),
	say('limite d’une heure par application', 'limit of one hour per app')
];

/** Each week adds one change: what it gains is the gap with the week before. */
function bestWeek(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const changes = pick(random, CHANGES, 4);
	const gains = pick(
		random,
		[
			pickNumber(random, 38, 48),
			pickNumber(random, 22, 30),
			pickNumber(random, 8, 14),
			pickNumber(random, 2, 6)
		],
		4
	);
	const start = pickNumber(random, 230, 270);
	const times = gains.reduce((all, gain) => [...all, all.at(-1)! - gain], [start]);
	const best = gains.indexOf(Math.max(...gains));
	return {
		kind: 'qroc',
		instruction: say(
			`Chaque lundi, ${who} ajoute **un** changement et garde les précédents. À quelle semaine le changement ajouté a-t-il été le plus efficace ?`,
			`Every Monday, ${who} adds **one** change and keeps the earlier ones. In which week was the added change the most effective?`
		),
		stimulus: {
			type: 'table',
			caption: say('Temps d’écran par jour, en moyenne', 'Screen time per day, on average'),
			columns: [
				say('Semaine', 'Week'),
				say('Changement ajouté', 'Change added'),
				say('Temps', 'Time')
			],
			rows: times.map((time, i) => [
				String(i),
				i === 0 ? say('aucun', 'none') : changes[i - 1]!,
				lasting(time)
			])
		},
		field: counted(say('Semaine', 'Week'), best + 1),
		why: say(
			`Comparez chaque semaine à la précédente, puisque les changements s’ajoutent : les gains sont de ${gains.join(', ')} minutes. Le plus grand est celui de la semaine ${best + 1} (« ${changes[best]!.fr} »). La semaine 4 a forcément le temps le plus bas : elle profite de tous les changements à la fois.`,
			`Compare each week with the one before, since the changes add up: the gains are ${gains.join(', ')} minutes. The largest is that of week ${best + 1} (“${changes[best]!.en}”). Week 4 is bound to have the lowest time: it benefits from all the changes at once.`
		)
	};
}

const STUDY_TOPICS = [
	{
		people: say('lycéens', 'high schoolers'),
		cut: say('couper leurs notifications le soir', 'turn off their notifications in the evening'),
		cutting: say('couper ses notifications le soir', 'turning off notifications in the evening'),
		measure: say('la durée de leurs nuits', 'the length of their nights'),
		gain: say('dormir davantage', 'sleeping longer')
	},
	{
		people: say('étudiants', 'college students'),
		cut: say('laisser leur téléphone dans une autre pièce', 'leave their phone in another room'),
		cutting: say(
			'laisser son téléphone dans une autre pièce',
			'leaving one’s phone in another room'
		),
		measure: say('leur temps de lecture quotidien', 'their daily reading time'),
		gain: say('lire davantage', 'reading more')
	},
	{
		people: say('salariés', 'employees'),
		cut: say(
			'couper leur messagerie de travail le soir',
			'turn off their work chat app in the evening'
		),
		cutting: say(
			'couper sa messagerie de travail le soir',
			'turning off one’s work chat app in the evening'
		),
		measure: say(
			'le temps qu’ils passent dehors chaque jour',
			'the time they spend outdoors each day'
		),
		gain: say('sortir davantage', 'spending more time outdoors')
	},
	{
		people: say('retraités', 'retirees'),
		cut: say('fixer une limite à leurs jeux', 'set a limit on their games'),
		cutting: say('fixer une limite à ses jeux', 'setting a limit on one’s games'),
		measure: say('leur temps de marche quotidien', 'their daily walking time'),
		gain: say('marcher davantage', 'walking more')
	}
];

/** Only groups drawn at random let one speak of a cause. */
function fairTitle(random: Random): ChallengeBody {
	const { people, cut, cutting, measure, gain } = pickOne(random, STUDY_TOPICS);
	const design = pickNumber(random, 0, 2);
	const size = pickNumber(random, 3, 9) * 100;
	const more = pickNumber(random, 17, 32);
	const others = pickNumber(random, 2, 4);
	const groups = [
		say(
			`Le sort a désigné ${size} ${people.fr}, chargés de ${cut.fr} pendant deux mois, et ${size} autres, qui n’ont rien changé.`,
			`Lots were drawn to choose ${size} ${people.en}, asked to ${cut.en} for two months, and ${size} others, who changed nothing.`
		),
		say(
			`Parmi des volontaires, ${size} ${people.fr} ont choisi de ${cut.fr} pendant deux mois, et ${size} autres ont préféré ne rien changer.`,
			`Among volunteers, ${size} ${people.en} chose to ${cut.en} for two months, and ${size} others preferred to change nothing.`
		),
		say(
			`On a suivi pendant deux mois ${size} ${people.fr} qui venaient, d’eux-mêmes, de ${cut.fr}, et ${size} autres qui n’avaient rien changé.`,
			`For two months, ${size} ${people.en} who had just decided to ${cut.en} were followed, along with ${size} others who had changed nothing.`
		)
	];
	return {
		kind: 'qcu',
		instruction: say(
			'Quel titre cette étude permet-elle d’écrire ?',
			'Which headline does this study support?'
		),
		stimulus: {
			type: 'text',
			title: say('L’étude', 'The study'),
			body: say(
				`${groups[design]!.fr}\n\nUn appareil a relevé ${measure.fr}. Résultat : ${more} minutes de plus par jour dans le premier groupe, ${others} minutes de plus dans le second. L’écart est trop grand pour être dû au hasard.`,
				`${groups[design]!.en}\n\nA device recorded ${measure.en}. Result: ${more} more minutes a day in the first group, ${others} more minutes in the second. The gap is too large to be due to chance.`
			)
		},
		options: [
			say(
				`Chez ces ${people.fr}, ${cutting.fr} a fait ${gain.fr}.`,
				`Among these ${people.en}, ${cutting.en} led to ${gain.en}.`
			),
			say(
				`${capitalized(cutting).fr} et ${gain.fr} vont de pair, sans cause établie.`,
				`${capitalized(cutting).en} and ${gain.en} go together, with no cause established.`
			),
			say(
				`Chacun gagnerait ${more - others} minutes à ${cutting.fr}.`,
				`Anyone would gain ${more - others} minutes by ${cutting.en}.`
			),
			say(
				`L’étude ne montre aucun lien entre ${cutting.fr} et ${gain.fr}.`,
				`The study shows no link between ${cutting.en} and ${gain.en}.`
			)
		],
		solution: design === 0 ? 0 : 1,
		why:
			design === 0
				? say(
						`Le sort a formé les groupes : ils se ressemblent au départ, et seule la consigne les sépare ensuite. L’écart de ${more - others} minutes peut donc lui être attribué, dans cet essai. C’est une moyenne pour ces personnes : rien ne dit que chacun, ailleurs, gagnerait autant.`,
						`The groups were formed by drawing lots: they are alike at the start, and then only the instruction sets them apart. So the gap of ${more - others} minutes can be put down to it, in this trial. It is an average for these people: nothing says that anyone, elsewhere, would gain as much.`
					)
				: say(
						`Les groupes se sont formés d’eux-mêmes : ceux qui ont changé étaient peut-être déjà plus décidés ou plus disponibles, ce qui suffirait à expliquer l’écart de ${more - others} minutes. Le lien existe, mais sa cause n’est pas établie. Seul un tirage au sort permettrait d’en parler.`,
						`The groups formed by themselves: those who changed were perhaps already more determined or had more time, which would be enough to explain the gap of ${more - others} minutes. The link exists, but its cause is not established. Only drawing lots would allow anyone to speak of one.`
					)
	};
}

/** Cases in a hundred without the habit, then with it; the rise is a whole number of percents. */
const RATES: [number, number][] = [
	[2, 3],
	[4, 6],
	[5, 8],
	[2, 4],
	[10, 12],
	[5, 6],
	[4, 5],
	[8, 10],
	[10, 14],
	[5, 7]
];

const HABIT_STUDIES = [
	{
		habit: say('téléphone dans la chambre', 'phone in the bedroom'),
		without: say('téléphone hors de la chambre', 'phone outside the bedroom'),
		problem: say('somnolence en cours', 'sleepiness in class')
	},
	{
		habit: say('écran pendant les repas', 'screen during meals'),
		without: say('repas sans écran', 'meals without a screen'),
		problem: say('repas sautés', 'skipped meals')
	},
	{
		habit: say('écoute au casque très forte', 'very loud headphone use'),
		without: say('écoute modérée', 'moderate listening'),
		problem: say('sifflements d’oreille', 'ringing in the ears')
	},
	{
		habit: say('plus de 6 h d’écran par jour', 'over 6 h of screen a day'),
		without: say('moins de 6 h d’écran par jour', 'under 6 h of screen a day'),
		problem: say('maux de tête fréquents', 'frequent headaches')
	}
];

/** The same figures as a striking percentage and as a number of people. */
function rateAndRise(random: Random): ChallengeBody {
	const { habit, without, problem } = pickOne(random, HABIT_STUDIES);
	const [low, high] = pickOne(random, RATES);
	const [few, many] = pick(random, [600, 800, 1200, 1400, 1800], 2) as [number, number];
	const rise = ((high - low) * 100) / low;
	const extra = (high - low) * 10;
	return {
		kind: 'qrocm',
		instruction: say(
			`Un article veut donner deux lectures honnêtes de ce relevé : de combien de **pour cent** le risque augmente, et combien de cas **en plus** cela fait pour 1 000 personnes.`,
			`An article wants to give two honest readings of these figures: by how many **percent** the risk rises, and how many **more** cases that makes for 1,000 people.`
		),
		stimulus: {
			type: 'table',
			caption: capitalized(problem),
			columns: [say('Groupe', 'Group'), say('Personnes', 'People'), say('Cas', 'Cases')],
			rows: [
				[without, amount(many), amount((many * low) / 100)],
				[habit, amount(few), amount((few * high) / 100)]
			]
		},
		fields: [
			{ ...counted(say('Hausse du risque', 'Rise of the risk'), rise), unit: '%' },
			counted(say('Cas en plus pour 1 000 personnes', 'More cases for 1,000 people'), extra)
		],
		why: say(
			`Les groupes n’ont pas la même taille : passez par des taux. ${(many * low) / 100} sur ${amount(many).fr}, c’est ${low} % ; ${(few * high) / 100} sur ${amount(few).fr}, c’est ${high} %. De ${low} à ${high}, la hausse vaut (${high} − ${low}) ÷ ${low} = ${rise} %. Mais ${high - low} ${high - low > 1 ? 'points' : 'point'} de plus, c’est ${extra} cas pour 1 000 personnes : moins frappant, et tout aussi vrai.`,
			`The groups differ in size: work with rates. ${(many * low) / 100} out of ${amount(many).en} is ${low}%; ${(few * high) / 100} out of ${amount(few).en} is ${high}%. From ${low} to ${high}, the rise is (${high} − ${low}) ÷ ${low} = ${rise}%. But ${high - low} more ${high - low > 1 ? 'points' : 'point'} is ${extra} cases for 1,000 people: less striking, and just as true.`
		)
	};
}

const AGE_GROUPS = [
	[say('9 à 11 ans', 'aged 9 to 11'), say('15 à 17 ans', 'aged 15 to 17')],
	[say('10 à 12 ans', 'aged 10 to 12'), say('16 à 18 ans', 'aged 16 to 18')],
	[say('8 à 10 ans', 'aged 8 to 10'), say('14 à 16 ans', 'aged 14 to 16')]
] as const;

/** Older pupils use screens more and sleep less: compare at the same age. */
function sameAge(random: Random): ChallengeBody {
	const [young, old] = pickOne(random, AGE_GROUPS);
	const right = pickNumber(random, 0, 3);
	const gaps = [
		[pickNumber(random, 0, 2), pickNumber(random, 0, 2)],
		[pickNumber(random, 26, 34), pickNumber(random, 26, 34)],
		[-pickNumber(random, 11, 16), -pickNumber(random, 11, 16)],
		[pickNumber(random, 30, 38), pickNumber(random, 0, 2)]
	][right] as [number, number];
	const sleep = pickNumber(random, 565, 585);
	const less = pickNumber(random, 75, 88);
	const [many, few] = [pickNumber(random, 38, 44) * 10, pickNumber(random, 9, 11) * 10];
	const rows = [
		{ age: young, uses: false, count: many, sleep },
		{ age: young, uses: true, count: few, sleep: sleep - gaps[0] },
		{ age: old, uses: false, count: few, sleep: sleep - less },
		{ age: old, uses: true, count: many, sleep: sleep - less - gaps[1] }
	];
	const average = (uses: boolean) => {
		const some = rows.filter((row) => row.uses === uses);
		return (
			some.reduce((sum, row) => sum + row.sleep * row.count, 0) /
			some.reduce((sum, row) => sum + row.count, 0)
		);
	};
	const overall = Math.round(average(false) - average(true));
	const told = (gap: number) =>
		gap < 0
			? say(`${-gap} minutes de plus`, `${-gap} minutes more`)
			: gap < 2
				? say('presque autant', 'about as long')
				: say(`${gap} minutes de moins`, `${gap} minutes less`);
	return {
		kind: 'qcu',
		instruction: say(
			`Un article annonce : « Plus de deux heures d’écran par jour : ${overall} minutes de sommeil en moins ». Le calcul est exact, tous âges confondus. Que montre le détail ?`,
			`An article states: “More than two hours of screen a day: ${overall} minutes less sleep.” The calculation is right, all ages together. What does the detail show?`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Élèves', 'Pupils'),
				say('Écran par jour', 'Screen per day'),
				say('Nombre', 'Number'),
				say('Sommeil moyen', 'Average sleep')
			],
			rows: rows.map((row) => [
				row.age,
				row.uses ? say('plus de 2 h', 'over 2 h') : say('moins de 2 h', 'under 2 h'),
				String(row.count),
				lasting(row.sleep)
			])
		},
		options: [
			say(
				'À âge égal, l’écart disparaît presque partout.',
				'At the same age, the gap almost disappears everywhere.'
			),
			say(
				'À âge égal, l’écart reste net dans les deux groupes.',
				'At the same age, the gap stays clear in both groups.'
			),
			say(
				'À âge égal, l’écart s’inverse dans les deux groupes.',
				'At the same age, the gap is reversed in both groups.'
			),
			say(
				'À âge égal, l’écart n’existe que chez les plus jeunes.',
				'At the same age, only the youngest show the gap.'
			)
		],
		solution: right,
		why: say(
			`Comparez les lignes d’un même âge. Avec plus de deux heures d’écran, les plus jeunes dorment ${told(gaps[0]).fr}, les plus âgés ${told(gaps[1]).fr}. L’écart global de ${overall} minutes mélange deux choses : les plus âgés dorment moins **et** sont bien plus nombreux à passer du temps sur écran.`,
			`Compare the rows of one age. With more than two hours of screen, the youngest sleep ${told(gaps[0]).en}, the oldest ${told(gaps[1]).en}. The overall gap of ${overall} minutes mixes two things: the oldest sleep less **and** many more of them spend time on screens.`
		)
	};
}
