import type { Random } from '../../random.ts';
import { PEOPLE, amount } from '../1.2/quantities.ts';
import { listed, quoted } from '../5.1/readings.ts';
import type { ChallengeBody, Localized, Text, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { dayOf, daysAfter, isoDate, longDay, shortDay } from '../days.ts';

export const projectTasks: Tube = {
	id: 'projectTasks',
	competence: '2.3',
	title: { fr: 'Suivre un projet à plusieurs', en: 'Tracking a project as a team' },
	tutorial: {
		title: {
			fr: 'Savoir qui fait quoi, et dans quel ordre',
			en: 'Knowing who does what, and in what order'
		},
		minutes: 2,
		body: {
			fr: 'Un tableau de suivi dit pour chaque tâche qui s’en charge, où elle en est, pour quand et ce qu’elle attend.\n\nLisez une colonne à la fois. Le **responsable** permet de retrouver vos tâches ; l’**état** dit celles qui restent : « en cours » n’est pas « terminée ». Une tâche est en retard si elle reste à finir **et** que sa date est passée.\n\nUne bonne tâche répond à trois questions : qui, pour quand, quel résultat. Certains tableaux limitent le nombre de cartes d’une colonne : finissez avant de commencer.\n\nPour trouver l’ordre, cherchez la tâche qui n’attend rien, puis celle que son résultat débloque. Une tâche commence quand **la plus tardive** de celles qu’elle attend est finie.\n\nExemple : peindre attend les planches (2 jours) et la peinture (5 jours). On peint donc à partir du jour 5 : les planches ont 3 jours de **marge**.\n\nLe piège est d’additionner toutes les durées. Seul compte le chemin le plus long, dit **critique** : ses tâches n’ont aucune marge, et c’est là qu’un retard coûte ou qu’un renfort sert. Raccourcir une autre tâche ne change pas la fin.\n\nPour prévoir, mesurez le rythme des dernières semaines, puis divisez ce qui reste par ce rythme.',
			en: 'A tracking table says, for each task, who is in charge of it, how far along it is, when it is due and what it waits for.\n\nRead one column at a time. The **person in charge** lets you find your tasks; the **status** shows which ones remain: “in progress” is not “done.” A task is late if it is still to be finished **and** its date has passed.\n\nA good task answers three questions: who, by when, what result. Some boards limit the number of cards in a column: finish before you start.\n\nTo find the order, look for the task that waits for nothing, then for the one its result unlocks. A task starts when **the latest** of those it waits for is finished.\n\nExample: painting waits for the boards (2 days) and the paint (5 days). So painting starts from day 5: the boards have 3 days of **slack**.\n\nThe trap is to add up all the durations. Only the longest path counts, called **critical**: its tasks have no slack, and that is where a delay costs or extra help is useful. Shortening another task does not change the end.\n\nTo forecast, measure the pace of the last weeks, then divide what remains by this pace.'
		}
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Lire dans un tableau de suivi ce qui est fait, à faire ou en retard.',
				'Read in a tracking table what is done, to do or late.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Une classe organise une vente de gâteaux. D’après le tableau de suivi, combien de tâches de Mariam ne sont pas encore terminées ?',
						en: 'A class is organizing a bake sale. According to the tracking table, how many of Mariam’s tasks are not finished yet?'
					},
					why: {
						fr: 'Mariam est responsable de trois tâches. « Demander l’accord du lycée » est terminée ; « Lister les recettes » est en cours et « Préparer la monnaie » est à faire : il en reste deux. Une tâche en cours n’est pas encore terminée.',
						en: 'Mariam is in charge of three tasks. “Get permission from the school” is done; “List the recipes” is in progress and “Get change for the cash box” is to do, so two remain. A task in progress is not finished yet.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Vente de gâteaux', en: 'Bake sale' },
						columns: [
							{ fr: 'Tâche', en: 'Task' },
							{ fr: 'Responsable', en: 'Person in charge' },
							{ fr: 'État', en: 'Status' }
						],
						rows: [
							[
								{ fr: 'Demander l’accord du lycée', en: 'Get permission from the school' },
								'Mariam',
								{ fr: 'Terminée', en: 'Done' }
							],
							[
								{ fr: 'Faire l’affiche', en: 'Make the poster' },
								'Esteban',
								{ fr: 'En cours', en: 'In progress' }
							],
							[
								{ fr: 'Lister les recettes', en: 'List the recipes' },
								'Mariam',
								{ fr: 'En cours', en: 'In progress' }
							],
							[
								{ fr: 'Réserver les tables', en: 'Book the tables' },
								'Anouk',
								{ fr: 'À faire', en: 'To do' }
							],
							[
								{ fr: 'Préparer la monnaie', en: 'Get change for the cash box' },
								'Mariam',
								{ fr: 'À faire', en: 'To do' }
							],
							[
								{ fr: 'Installer le stand', en: 'Set up the stand' },
								'Esteban',
								{ fr: 'À faire', en: 'To do' }
							]
						]
					},
					field: {
						label: { fr: 'Nombre de tâches', en: 'Number of tasks' },
						type: 'number',
						solutions: ['2']
					}
				},
				columnsAfterNews,
				nextDue,
				lateTasks
			]
		},
		{
			level: 3,
			proves: say(
				'Répartir le travail d’une équipe en tâches claires et équilibrées.',
				'Divide a team’s work into clear and balanced tasks.'
			),
			challenges: [taskFromTalk, lackingInTask, roomForTask, allowedMoves]
		},
		{
			level: 4,
			proves: say(
				'Suivre les dépendances entre tâches pour savoir ce qui peut commencer et quand.',
				'Follow dependencies between tasks to know what can start and when.'
			),
			challenges: [
				{
					kind: 'order',
					seconds: 120,
					instruction: {
						fr: 'Une médiathèque prépare la venue d’une autrice. Dans le tableau de suivi, les tâches sont en vrac, avec ce que chacune attend pour commencer. Dans quel ordre seront-elles faites ?',
						en: 'A library is preparing a visit by an author. In the tracking table, the tasks are in no particular order, each with what it waits for before it can start. In what order will they be done?'
					},
					why: {
						fr: 'Partez de la tâche qui n’attend rien, « Écrire à l’autrice », puis cherchez chaque fois celle que le résultat débloque : la date permet de réserver la salle, date et salle permettent le texte, puis viennent l’accord de la mairie, l’affiche et les inscriptions.',
						en: 'Start with the task that waits for nothing, “Write to the author,” then look each time for the one its result unlocks: the date allows booking the hall, date and hall allow the text, then come the town hall’s approval, the poster and registration.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Tâche', en: 'Task' },
							{ fr: 'Attend', en: 'Waits for' }
						],
						rows: [
							[
								{ fr: 'Imprimer l’affiche', en: 'Print the poster' },
								{
									fr: 'l’accord de la mairie sur le texte',
									en: 'the town hall’s approval of the text'
								}
							],
							[
								{ fr: 'Ouvrir les inscriptions', en: 'Open registration' },
								{ fr: 'les affiches, livrées', en: 'the posters, delivered' }
							],
							[
								{ fr: 'Réserver la salle', en: 'Book the hall' },
								{ fr: 'la date choisie par l’autrice', en: 'the date chosen by the author' }
							],
							[
								{ fr: 'Soumettre le texte à la mairie', en: 'Submit the text to the town hall' },
								{ fr: 'un texte complet', en: 'a complete text' }
							],
							[
								{ fr: 'Écrire à l’autrice', en: 'Write to the author' },
								{ fr: 'rien', en: 'nothing' }
							],
							[
								{ fr: 'Rédiger le texte de l’affiche', en: 'Write the text of the poster' },
								{ fr: 'la date et la salle', en: 'the date and the hall' }
							]
						]
					},
					items: [
						{ fr: 'Écrire à l’autrice', en: 'Write to the author' },
						{ fr: 'Réserver la salle', en: 'Book the hall' },
						{ fr: 'Rédiger le texte de l’affiche', en: 'Write the text of the poster' },
						{ fr: 'Soumettre le texte à la mairie', en: 'Submit the text to the town hall' },
						{ fr: 'Imprimer l’affiche', en: 'Print the poster' },
						{ fr: 'Ouvrir les inscriptions', en: 'Open registration' }
					]
				},
				readyTasks,
				weeksOfPlan,
				endAfterDelay
			]
		},
		{
			level: 6,
			proves: say(
				'Trouver le chemin critique d’un projet et prévoir sa fin.',
				'Find the critical path of a project and forecast its end.'
			),
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Une équipe réalise un livret. Elle est assez nombreuse pour mener plusieurs tâches en même temps ; chacune commence dès que celles qu’elle attend sont finies.',
						en: 'A team is making a booklet. It has enough people to carry out several tasks at once; each task starts as soon as those it waits for are finished.'
					},
					why: {
						fr: 'Le chemin le plus long est Textes, Maquette, Impression : 6 + 4 + 3 = 13 jours. La Relecture finit au jour 8 et l’Impression attend la Maquette jusqu’au jour 10 : 2 jours de marge. Avec 6 jours de Photos, la Retouche finit au jour 8, d’où 8 + 4 + 3 = 15.',
						en: 'The longest path is Texts, Layout, Printing: 6 + 4 + 3 = 13 days. Proofreading ends on day 8 while Printing waits for Layout until day 10: 2 days of slack. With 6 days of Photos, Retouching ends on day 8, hence 8 + 4 + 3 = 15.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Tâche', en: 'Task' },
							{ fr: 'Durée (jours)', en: 'Duration (days)' },
							{ fr: 'Attend', en: 'Waits for' }
						],
						rows: [
							['Photos', '3', '—'],
							[{ fr: 'Textes', en: 'Texts' }, '6', '—'],
							[{ fr: 'Retouche', en: 'Retouching' }, '2', 'Photos'],
							[
								{ fr: 'Maquette', en: 'Layout' },
								'4',
								{ fr: 'Textes, Retouche', en: 'Texts, Retouching' }
							],
							[{ fr: 'Relecture', en: 'Proofreading' }, '2', { fr: 'Textes', en: 'Texts' }],
							[
								{ fr: 'Impression', en: 'Printing' },
								'3',
								{ fr: 'Maquette, Relecture', en: 'Layout, Proofreading' }
							]
						]
					},
					fields: [
						{
							label: {
								fr: 'Durée minimale du projet',
								en: 'Shortest possible duration of the project'
							},
							type: 'number',
							solutions: ['13'],
							unit: { fr: 'jours', en: 'days' }
						},
						{
							label: {
								fr: 'Retard que la Relecture seule peut prendre sans retarder la fin du projet',
								en: 'Delay that Proofreading alone can have without delaying the end of the project'
							},
							type: 'number',
							solutions: ['2'],
							unit: { fr: 'jours', en: 'days' }
						},
						{
							label: {
								fr: 'Durée minimale du projet si les Photos prennent 3 jours de plus',
								en: 'Shortest possible duration of the project if Photos take 3 more days'
							},
							type: 'number',
							solutions: ['15'],
							unit: { fr: 'jours', en: 'days' }
						}
					]
				},
				criticalTasks,
				cheapestDay,
				weeksToGo
			]
		}
	]
};

/** Tasks in an order in which they can be done. */
const PROJECTS = [
	{
		title: say('Fête de quartier', 'Neighborhood party'),
		tasks: [
			say('Demander l’autorisation', 'Ask for the permit'),
			say('Trouver des bénévoles', 'Find volunteers'),
			say('Louer la sono', 'Rent the sound system'),
			say('Dessiner l’affiche', 'Draw the poster'),
			say('Écrire à la presse', 'Write to the press'),
			say('Acheter les boissons', 'Buy the drinks'),
			say('Installer les tables', 'Set up the tables')
		]
	},
	{
		title: say('Film de la classe', 'Class movie'),
		tasks: [
			say('Écrire le scénario', 'Write the script'),
			say('Repérer les lieux', 'Scout the locations'),
			say('Emprunter la caméra', 'Borrow the camera'),
			say('Coudre les costumes', 'Sew the costumes'),
			say('Tourner la scène 1', 'Shoot scene 1'),
			say('Choisir la musique', 'Choose the music'),
			say('Monter les images', 'Edit the footage')
		]
	},
	{
		title: say('Ouverture de la boutique', 'Opening of the shop'),
		tasks: [
			say('Peindre les murs', 'Paint the walls'),
			say('Commander les étagères', 'Order the shelves'),
			say('Créer le site', 'Create the website'),
			say('Recruter un vendeur', 'Hire a salesperson'),
			say('Installer la caisse', 'Install the cash register'),
			say('Fixer les prix', 'Set the prices'),
			say('Inviter les voisins', 'Invite the neighbors')
		]
	},
	{
		title: say('Voyage d’étude', 'Study trip'),
		tasks: [
			say('Choisir l’auberge', 'Choose the hostel'),
			say('Réserver le train', 'Book the train'),
			say('Calculer le prix', 'Work out the price'),
			say('Récolter les accords', 'Collect the consents'),
			say('Former les groupes', 'Form the groups'),
			say('Préparer les visites', 'Prepare the visits'),
			say('Imprimer le livret', 'Print the booklet')
		]
	}
];

const STATES = {
	todo: say('À faire', 'To do'),
	doing: say('En cours', 'In progress'),
	done: say('Terminée', 'Done')
};
type State = keyof typeof STATES;

const TASK_COLUMN = say('Tâche', 'Task');
const OWNER_COLUMN = say('Responsable', 'Person in charge');
const STATE_COLUMN = say('État', 'Status');
const DUE_COLUMN = say('Échéance', 'Due date');

const NEWS: { state: State; write: (task: Localized) => Localized }[] = [
	{
		state: 'doing',
		write: (task) =>
			say(
				`J’ai commencé ${quoted(task).fr}, il m’en reste la moitié.`,
				`I started ${quoted(task).en}; half of it is left.`
			)
	},
	{
		state: 'doing',
		write: (task) =>
			say(
				`Pour ${quoted(task).fr}, c’est presque fini : encore une petite heure demain.`,
				`As for ${quoted(task, ',').en} it is almost finished: one more hour tomorrow.`
			)
	},
	{
		state: 'done',
		write: (task) =>
			say(
				`${quoted(task).fr} : c’est fait, plus rien à prévoir.`,
				`${quoted(task).en}: it is done, nothing left to plan.`
			)
	},
	{
		state: 'done',
		write: (task) =>
			say(
				`J’ai bouclé ${quoted(task).fr} hier soir.`,
				`I wrapped up ${quoted(task).en} last night.`
			)
	},
	{
		state: 'todo',
		write: (task) =>
			say(
				`Je n’ai pas encore pu ouvrir ${quoted(task).fr}, je m’y mets jeudi.`,
				`I have not been able to look at ${quoted(task).en} yet; I’ll start on Thursday.`
			)
	},
	{
		state: 'todo',
		write: (task) =>
			say(
				`${quoted(task).fr} : j’attends une réponse avant de commencer.`,
				`${quoted(task).en}: I am waiting for an answer before I start.`
			)
	}
];

/** What people say of their tasks, put in the right column. */
function columnsAfterNews(random: Random): ChallengeBody {
	const { title, tasks } = pickOne(random, PROJECTS);
	const names = pick(random, PEOPLE, 3);
	const news = pick(random, NEWS, 3);
	const asked = pick(random, tasks, 3);
	const choices = Object.values(STATES);
	return {
		kind: 'qrocm',
		instruction: say(
			`L’équipe du projet ${quoted(title).fr} tient un tableau à trois colonnes. Ce matin, toutes les tâches étaient dans « À faire ». D’après cette conversation, où mettre chacune **maintenant** ?`,
			`The team of the project ${quoted(title).en} keeps a board with three columns. This morning, all the tasks were under “To do.” According to this conversation, where should each one go **now**?`
		),
		stimulus: {
			type: 'conversation',
			title,
			messages: news.map(({ write }, i) => ({ author: names[i]!, text: write(asked[i]!) }))
		},
		fields: asked.map((task, i) => ({
			label: task,
			type: 'text',
			choices,
			solutions: [STATES[news[i]!.state]]
		})),
		why: say(
			`Une tâche commencée est en cours jusqu’à ce qu’il n’en reste rien, même si elle est « presque finie » ; une tâche qu’on a seulement l’intention de commencer reste à faire. Ici : ${asked.map((task, i) => `${quoted(task).fr}, ${STATES[news[i]!.state].fr.toLowerCase()}`).join(' ; ')}.`,
			`A task that was started is in progress until nothing of it is left, even if it is “almost finished”; a task that someone only intends to start remains to do. Here: ${asked.map((task, i) => `${quoted(task, ',').en} ${STATES[news[i]!.state].en.toLowerCase()}`).join('; ')}.`
		)
	};
}

/** Among somebody’s tasks that are left, the one that is due first. */
function nextDue(random: Random): ChallengeBody {
	const { title, tasks } = pickOne(random, PROJECTS);
	const [me, one, other] = pick(random, PEOPLE, 3) as [string, string, string];
	const first = daysAfter(dayOf(2027, 1, 20), pickNumber(random, 0, 60));
	const due = [4, 0, 2, 9, 6, 13].map((shift) =>
		daysAfter(first, shift + pickNumber(random, 0, 1))
	);
	const [right, done, others, later, latest, another] = pick(random, tasks, 6) as [
		Localized,
		Localized,
		Localized,
		Localized,
		Localized,
		Localized
	];
	const rows = [
		{ task: right, who: me, state: pickOne(random, [STATES.todo, STATES.doing]), at: due[0]! },
		{ task: done, who: me, state: STATES.done, at: due[1]! },
		{ task: others, who: one, state: STATES.todo, at: due[2]! },
		{ task: later, who: me, state: STATES.doing, at: due[3]! },
		{ task: another, who: other, state: STATES.doing, at: due[4]! },
		{ task: latest, who: me, state: STATES.todo, at: due[5]! }
	];
	return choice({
		instruction: say(
			`${me} ouvre le tableau de suivi du projet ${quoted(title).fr}. Parmi les tâches qui lui restent, laquelle est à rendre **en premier** ?`,
			`${me} opens the tracking table of the project ${quoted(title, '.').en} Of the tasks that ${me} has left, which one is due **first**?`
		),
		stimulus: {
			type: 'table',
			caption: title,
			columns: [TASK_COLUMN, OWNER_COLUMN, STATE_COLUMN, DUE_COLUMN],
			rows: pick(random, rows, 6).map(({ task, who, state, at }) => [
				task,
				who,
				state,
				shortDay(at)
			])
		},
		right: [right],
		wrong: [done, others, later, latest],
		why: say(
			`Gardez les lignes de ${me}, ôtez celle qui est terminée (${quoted(done).fr}), puis comparez les dates : ${quoted(right).fr}, le ${shortDay(due[0]!).fr}. ${quoted(others).fr} est plus urgente, mais revient à ${one}.`,
			`Keep ${me}’s rows, leave out the one that is done (${quoted(done).en}), then compare the dates: ${quoted(right, ',').en} ${shortDay(due[0]!).en}. ${quoted(others).en} is more urgent, but it is ${one}’s.`
		)
	});
}

/** Late: not finished, and its date is past. */
function lateTasks(random: Random): ChallengeBody {
	const { title, tasks } = pickOne(random, PROJECTS);
	const names = pick(random, PEOPLE, 3);
	const today = daysAfter(dayOf(2027, 2, 3), pickNumber(random, 0, 50));
	const count = pickNumber(random, 2, 3);
	const drawn = pick(random, tasks, 6);
	const rows = drawn.map((task, i) => {
		const isLate = i < count;
		const isDone = !isLate && (i === count || random() < 0.4);
		const shift =
			isLate || (isDone && i === count) ? -pickNumber(random, 1, 9) : pickNumber(random, 1, 9);
		const state = isDone ? STATES.done : pickOne(random, [STATES.todo, STATES.doing]);
		return { task, isLate, state, who: names[i % 3]!, at: daysAfter(today, shift) };
	});
	const late = rows.filter(({ isLate }) => isLate);
	const doneEarly = rows[count]!;
	return choice({
		instruction: say(
			`Nous sommes le **${longDay(today).fr}**. Quelles tâches du projet ${quoted(title).fr} sont **en retard** ? Plusieurs réponses sont attendues.`,
			`Today is **${longDay(today).en}**. Which tasks of the project ${quoted(title).en} are **late**? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			caption: title,
			columns: [TASK_COLUMN, OWNER_COLUMN, STATE_COLUMN, DUE_COLUMN],
			rows: pick(random, rows, 6).map(({ task, who, state, at }) => [
				task,
				who,
				state,
				shortDay(at)
			])
		},
		right: late.map(({ task }) => task),
		wrong: rows.filter(({ isLate }) => !isLate).map(({ task }) => task),
		why: say(
			`Il faut les deux : une date passée **et** une tâche pas encore terminée. C’est le cas de ${listed(late.map(({ task }) => quoted(task))).fr}. ${quoted(doneEarly.task).fr} devait finir le ${shortDay(doneEarly.at).fr}, mais elle est terminée ; les autres ont une date à venir ou sont finies.`,
			`Both are needed: a date that has passed **and** a task not yet done. This is the case of ${listed(late.map(({ task }) => quoted(task))).en} here. ${quoted(doneEarly.task).en} was due on ${shortDay(doneEarly.at).en}, but it is done; the others have a date to come or are finished.`
		)
	});
}

/** Who and when, as settled at the end of a talk that changed its mind. */
function taskFromTalk(random: Random): ChallengeBody {
	const { title, tasks } = pickOne(random, PROJECTS);
	const [one, other, third] = pick(random, PEOPLE, 3) as [string, string, string];
	const task = quoted(pickOne(random, tasks));
	const monday = daysAfter(dayOf(2027, 1, 18), pickNumber(random, 0, 8) * 7);
	const asked = daysAfter(monday, pickNumber(random, 2, 4));
	const agreed = daysAfter(asked, pickNumber(random, 4, 9));
	const isSwapped = random() < 0.5;
	const owner = isSwapped ? third : other;
	const written = isoDate(agreed).split('-').reverse().join('/');
	return {
		kind: 'qrocm',
		instruction: say(
			`Après cet échange, l’équipe du projet ${quoted(title).fr} remplit son tableau de suivi. Qu’écrire pour la tâche ${task.fr} ? Donnez la date comme \`31/12/2027\`.`,
			`After this talk, the team of the project ${quoted(title).en} fills in its tracking table. What should be written for the task ${task.en}? Give the date day first, such as \`31/12/2027\`.`
		),
		stimulus: {
			type: 'conversation',
			title,
			messages: [
				{
					author: one,
					text: say(
						`${other}, tu peux te charger de ${task.fr} pour le ${longDay(asked).fr} ?`,
						`${other}, can you take ${task.en} for ${longDay(asked).en}?`
					)
				},
				{
					author: other,
					text: isSwapped
						? say(
								`Je suis en déplacement toute la semaine. ${third}, tu pourrais ?`,
								`I am away all week. ${third}, could you?`
							)
						: say(
								'Oui, mais pas pour cette date : la semaine est pleine.',
								'Yes, but not for that date: the week is full.'
							)
				},
				{
					author: third,
					text: isSwapped
						? say('D’accord, si on me laisse plus de temps.', 'All right, if I get more time.')
						: say('Je peux relire, si cela aide.', 'I can proofread, if that helps.')
				},
				{
					author: one,
					text: say(
						`Très bien : repoussons au ${longDay(agreed).fr} 2027.`,
						`Fine: let’s push it back to ${longDay(agreed).en}, 2027.`
					)
				},
				{ author: owner, text: say('Parfait, c’est noté.', 'Perfect, noted.') }
			]
		},
		fields: [
			{
				label: OWNER_COLUMN,
				type: 'text',
				choices: [one, other, third].sort(),
				solutions: [owner]
			},
			{
				label: say('Échéance (jj/mm/aaaa)', 'Due date (dd/mm/yyyy, day first)'),
				type: 'date',
				solutions: [written]
			}
		],
		why: say(
			`Lisez jusqu’au bout : ce qui compte est le dernier accord. ${isSwapped ? `${other} ne peut pas, ${third} accepte` : `${other} accepte, et ${third} ne propose que de relire`} ; la date du ${shortDay(asked).fr} est repoussée au ${shortDay(agreed).fr}.`,
			`Read to the end: what counts is the last agreement. ${isSwapped ? `${other} cannot, ${third} agrees` : `${other} agrees, and ${third} only offers to proofread`}; the date of ${shortDay(asked).en} is pushed back to ${shortDay(agreed).en}.`
		)
	};
}

const LACKS = {
	who: say('qui s’en charge', 'who does it'),
	when: say('pour quand', 'by when'),
	what: say('le résultat attendu', 'the expected result')
};
type Lack = keyof typeof LACKS;

const LACKING_TASKS: { lack: Lack; write: (who: string, when: Localized) => Localized }[] = [
	{
		lack: 'who',
		write: (_, { fr, en }) =>
			say(
				`Envoyer les trente invitations au plus tard le ${fr}`,
				`Send the thirty invitations by ${en} at the latest`
			)
	},
	{
		lack: 'who',
		write: (_, { fr, en }) =>
			say(
				`Fournir le plan de la salle, avec les sorties, pour le ${fr}`,
				`Supply the map of the hall, with its exits, by ${en}`
			)
	},
	{
		lack: 'who',
		write: (_, { fr, en }) =>
			say(`Obtenir deux devis de traiteurs avant le ${fr}`, `Get two caterers’ quotes before ${en}`)
	},
	{
		lack: 'when',
		write: (who) =>
			say(
				`${who} écrit une page sur l’histoire du lieu`,
				`${who} writes one page on the history of the place`
			)
	},
	{
		lack: 'when',
		write: (who) =>
			say(
				`${who} commande cinquante badges au nom des invités`,
				`${who} orders fifty badges with the guests’ names`
			)
	},
	{
		lack: 'when',
		write: (who) =>
			say(
				`${who} publie la liste des horaires sur le site`,
				`${who} posts the timetable on the website`
			)
	},
	{
		lack: 'what',
		write: (who, { fr, en }) =>
			say(
				`${who} s’occupe de la communication avant le ${fr}`,
				`${who} takes care of communication before ${en}`
			)
	},
	{
		lack: 'what',
		write: (who, { fr, en }) =>
			say(
				`${who} avance un peu sur le décor d’ici au ${fr}`,
				`${who} makes some headway on the set by ${en}`
			)
	},
	{
		lack: 'what',
		write: (who, { fr, en }) =>
			say(
				`${who} regarde la question du budget pour le ${fr}`,
				`${who} looks into the matter of the budget by ${en}`
			)
	}
];

/** Who, by when, what result: one of the three lacks. */
function lackingInTask(random: Random): ChallengeBody {
	const { title } = pickOne(random, PROJECTS);
	const names = pick(random, PEOPLE, 3);
	const start = daysAfter(dayOf(2027, 2, 1), pickNumber(random, 0, 40));
	const drawn = pick(random, LACKING_TASKS, 3).map(({ lack, write }, i) => ({
		lack,
		task: write(names[i]!, shortDay(daysAfter(start, i * 3)))
	}));
	const choices = Object.values(LACKS);
	return {
		kind: 'qrocm',
		instruction: say(
			`Dans le compte rendu du projet ${quoted(title).fr}, il manque à chaque tâche une chose pour qu’on puisse vérifier, le moment venu, **qui a fait quoi, et à temps**. Laquelle ?`,
			`In the minutes of the project ${quoted(title, ',').en} each task lacks one thing for anyone to check, in due course, **who did what, and on time**. Which one?`
		),
		fields: drawn.map(({ lack, task }) => ({
			label: task,
			type: 'text',
			choices,
			solutions: [LACKS[lack]]
		})),
		why: say(
			`Posez trois questions à chaque phrase : qui, pour quand, et que verra-t-on une fois la tâche finie ? ${drawn.map(({ lack, task }) => `${quoted(task).fr} ne dit pas ${lack === 'what' ? 'quel résultat on attend' : LACKS[lack].fr}.`).join(' ')} « S’occuper de » ou « avancer » ne se vérifient pas.`,
			`Put three questions to each sentence: who, by when, and what will be there once the task is finished? ${drawn.map(({ lack, task }) => `${quoted(task).en} does not say ${lack === 'what' ? 'what result is expected' : LACKS[lack].en}.`).join(' ')} “Take care of” or “make headway” cannot be checked.`
		)
	};
}

/** Hours that are left, per person: what is done weighs nothing any longer. */
function roomForTask(random: Random): ChallengeBody {
	const { title, tasks } = pickOne(random, PROJECTS);
	const names = pick(random, PEOPLE, 3) as [string, string, string];
	const capacity = pickNumber(random, 12, 15);
	const drawn = pick(random, tasks, 7);
	const free = [pickNumber(random, 5, 6), pickNumber(random, 2, 3), pickNumber(random, 0, 1)];
	const rows = names.flatMap((who, i) => {
		const load = capacity - free[i]!;
		const first = pickNumber(random, 2, load - 2);
		return [
			{ who, hours: first, state: STATES.todo },
			{ who, hours: load - first, state: STATES.doing }
		];
	});
	const done = { who: names[0], hours: pickNumber(random, 5, 8), state: STATES.done };
	const all = pick(random, [...rows, done], 7).map((row, i) => ({ ...row, task: drawn[i]! }));
	return {
		kind: 'qrocm',
		instruction: say(
			`Dans le projet ${quoted(title).fr}, chaque personne peut travailler **${capacity} heures** d’ici à la fin. Une tâche imprévue de **4 heures** arrive. Qui peut la prendre, et combien d’heures lui reste-t-il **avant** de l’accepter ?`,
			`In the project ${quoted(title, ',').en} each person can work **${capacity} hours** before the end. An unexpected **4-hour** task comes up. Who can take it, and how many hours does that person have left **before** accepting it?`
		),
		stimulus: {
			type: 'table',
			caption: title,
			columns: [
				TASK_COLUMN,
				OWNER_COLUMN,
				STATE_COLUMN,
				say('Heures qu’elle demande encore, ou a demandées', 'Hours it still takes, or took')
			],
			rows: all.map(({ task, who, state, hours }) => [task, who, state, String(hours)])
		},
		fields: [
			{
				label: say('Personne', 'Person'),
				type: 'text',
				choices: [...names].sort(),
				solutions: [names[0]]
			},
			{
				label: say('Heures libres de cette personne', 'Free hours of this person'),
				type: 'number',
				unit: 'h',
				solutions: [String(free[0])]
			}
		],
		why: say(
			`Pour chacun, additionnez les heures des tâches **à faire ou en cours**, puis retirez la somme de ${capacity} : ${names.map((name, i) => `${name}, ${capacity} − ${capacity - free[i]!} = ${free[i]}`).join(' ; ')}. Les ${done.hours} heures de la tâche terminée ne sont plus à faire : les compter ferait croire que personne n’a le temps.`,
			`For each person, add up the hours of tasks **to do or in progress**, then subtract from ${capacity}: ${names.map((name, i) => `${name}, ${capacity} − ${capacity - free[i]!} = ${free[i]}`).join('; ')}. The ${done.hours} hours of the finished task are no longer to be done: counting them would suggest that nobody has the time.`
		)
	};
}

const BOARDS = [
	[
		say('Idées', 'Ideas'),
		say('À faire', 'To do'),
		say('En cours', 'In progress'),
		say('À relire', 'To review'),
		say('Terminé', 'Done')
	],
	[
		say('Demandes', 'Requests'),
		say('Acceptées', 'Accepted'),
		say('En fabrication', 'Being made'),
		say('À contrôler', 'To inspect'),
		say('Livrées', 'Delivered')
	],
	[
		say('Sujets', 'Topics'),
		say('Choisis', 'Chosen'),
		say('En écriture', 'Being written'),
		say('En relecture', 'Under review'),
		say('Publiés', 'Published')
	],
	[
		say('Pannes', 'Faults'),
		say('Triées', 'Sorted'),
		say('En réparation', 'Under repair'),
		say('En test', 'Under test'),
		say('Rendues', 'Returned')
	]
];

/** A full column takes no card; what leaves an empty one does not exist. */
function allowedMoves(random: Random): ChallengeBody {
	const names = pickOne(random, BOARDS);
	const limits = [pickNumber(random, 4, 6), pickNumber(random, 3, 4), pickNumber(random, 2, 3)];
	const full = pick(random, [0, 1, 2], pickNumber(random, 1, 2));
	const cards = [
		pickNumber(random, 4, 9),
		...limits.map((limit, i) => (full.includes(i) ? limit : limit - 1)),
		pickNumber(random, 3, 12)
	];
	const moves = [0, 1, 2, 3].map((from) => ({
		text: tell((l) => `${quoted(names[from]!)[l]} → ${quoted(names[from + 1]!)[l]}`),
		to: from,
		isAllowed: !full.includes(from)
	}));
	const allowed = moves.filter(({ isAllowed }) => isAllowed);
	const blocked = full.map((i) =>
		say(
			`${quoted(names[i + 1]!).fr} en a déjà ${limits[i]}`,
			`${quoted(names[i + 1]!).en} already has ${limits[i]}`
		)
	);
	return choice({
		instruction: say(
			'Une équipe limite le nombre de cartes de certaines colonnes de son tableau, pour finir avant de commencer. Quels déplacements d’**une carte** sont permis en ce moment ? Plusieurs réponses sont attendues.',
			'A team limits the number of cards in some columns of its board, to finish before it starts. Which moves of **one card** are allowed right now? Several answers are expected.'
		),
		stimulus: {
			type: 'table',
			caption: say('Tableau de l’équipe', 'Team board'),
			columns: [say('Colonne', 'Column'), say('Cartes', 'Cards'), say('Maximum', 'Maximum')],
			rows: names.map((name, i): Text[] => [
				name,
				String(cards[i]),
				i > 0 && i < 4 ? String(limits[i - 1]) : say('aucun', 'none')
			])
		},
		right: allowed.map(({ text }) => text),
		wrong: moves.filter(({ isAllowed }) => !isAllowed).map(({ text }) => text),
		why: say(
			`Regardez la colonne d’**arrivée** : il lui faut une place libre. ${listed(blocked).fr}, son maximum : rien n’y entre tant qu’une carte n’en sort pas. La dernière colonne n’a pas de maximum. Le nombre de cartes de la colonne de départ ne bloque rien.`,
			`Look at the column the card **arrives** in: it needs a free spot. ${listed(blocked).en}, its maximum: nothing enters until a card leaves. The last column has no maximum. The number of cards in the column the card leaves blocks nothing.`
		)
	});
}

/** Everything waited for must be done, not merely in progress. */
function readyTasks(random: Random): ChallengeBody {
	const { title, tasks } = pickOne(random, PROJECTS);
	const states: State[] = ['done', 'done', 'doing', 'todo', 'todo', 'todo', 'todo'];
	const [first, second, third] = pick(random, [[0], [1], [0, 1]], 3) as [
		number[],
		number[],
		number[]
	];
	const waits: number[][] = [
		[],
		[0],
		pickOne(random, [[0], [1]]),
		first,
		[2],
		random() < 0.5 ? second : third,
		pickOne(random, [[0, 2], [1, 2], [1, 3], [1]])
	];
	const isReady = (i: number) =>
		states[i] === 'todo' && waits[i]!.every((one) => states[one] === 'done');
	const ready = tasks.filter((_, i) => isReady(i));
	const blocked = tasks[4]!;
	return choice({
		instruction: say(
			`Dans le projet ${quoted(title).fr}, quelles tâches **à faire** peuvent commencer tout de suite ? Plusieurs réponses sont attendues.`,
			`In the project ${quoted(title, ',').en} which tasks **to do** can start right away? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			caption: title,
			columns: [say('N°', 'No.'), TASK_COLUMN, STATE_COLUMN, say('Attend', 'Waits for')],
			rows: tasks.map((task, i): Text[] => [
				String(i + 1),
				task,
				STATES[states[i]!],
				waits[i]!.map((one) => one + 1).join(', ') || '—'
			])
		},
		right: ready,
		wrong: tasks.filter((task, i) => states[i] !== 'done' && !ready.includes(task)),
		why: say(
			`Pour chaque tâche à faire, vérifiez que **toutes** celles qu’elle attend sont terminées : c’est le cas de ${listed(ready.map((one) => quoted(one))).fr}. ${quoted(blocked).fr} attend la tâche 3, qui est seulement en cours, et la tâche 3 elle-même a déjà commencé.`,
			`For each task to do, check that **all** those it waits for are done: this is the case of ${listed(ready.map((one) => quoted(one))).en} here. ${quoted(blocked).en} waits for task 3, which is only in progress, and task 3 itself has already started.`
		)
	});
}

const WEEKS = 8;

/** A plan tasks week by week: what overlaps, and who does two things at once. */
function weeksOfPlan(random: Random): ChallengeBody {
	const { title, tasks } = pickOne(random, PROJECTS);
	const [one, other] = pick(random, PEOPLE, 2) as [string, string];
	const overlap = pickNumber(random, 1, 2);
	const shift = pickNumber(random, 0, 1);
	const bars = [
		{ who: one, from: 1, to: 3 + shift },
		{ who: other, from: 2, to: 4 },
		{ who: one, from: 4 + shift - overlap, to: 5 + shift },
		{ who: other, from: 5, to: 5 + pickNumber(random, 0, 1) },
		{ who: one, from: 6 + shift, to: WEEKS }
	];
	const drawn = pick(random, tasks, 5);
	const active = (week: number) => bars.filter(({ from, to }) => from <= week && week <= to);
	const week = pickNumber(random, 2, 5);
	const doubled = Array.from({ length: WEEKS }, (_, i) => i + 1).filter(
		(at) => active(at).filter(({ who }) => who === one).length > 1
	);
	const last = bars[3]!.to;
	return {
		kind: 'qrocm',
		instruction: say(
			`Voici le calendrier du projet ${quoted(title).fr}, semaine par semaine. Une case noire veut dire que la tâche est en cours cette semaine-là.`,
			`Here is the timeline of the project ${quoted(title, ',').en} week by week. A black square means that the task is in progress that week.`
		),
		stimulus: {
			type: 'table',
			caption: title,
			columns: [
				TASK_COLUMN,
				OWNER_COLUMN,
				...Array.from({ length: WEEKS }, (_, i) => say(`S${i + 1}`, `W${i + 1}`))
			],
			rows: bars.map(({ who, from, to }, i): Text[] => [
				drawn[i]!,
				who,
				...Array.from({ length: WEEKS }, (_, at) => (from <= at + 1 && at + 1 <= to ? '■' : '·'))
			])
		},
		fields: [
			{
				label: say(`Tâches en cours en semaine ${week}`, `Tasks in progress in week ${week}`),
				type: 'number',
				solutions: [String(active(week).length)]
			},
			{
				label: say(
					`Semaines où ${one} mène deux tâches à la fois`,
					`Weeks when ${one} has two tasks at once`
				),
				type: 'number',
				solutions: [String(doubled.length)]
			},
			{
				label: say(
					`Première semaine libre de ${other} après toutes ses tâches`,
					`First free week of ${other} after all their tasks`
				),
				type: 'number',
				solutions: [String(last + 1)]
			}
		],
		why: say(
			`Lisez en colonne pour ce qui se passe en même temps : la semaine ${week} a ${active(week).length} cases noires. Comparez ensuite les lignes de ${one} : deux cases noires ensemble en semaine ${listed(doubled.map(String)).fr}. La dernière case de ${other} est en semaine ${last}, donc la ${last + 1} est libre.`,
			`Read down a column for what happens at the same time: week ${week} has ${active(week).length} black squares. Then compare ${one}’s rows: two black squares together in week ${listed(doubled.map(String)).en}. ${other}’s last square is in week ${last}, so week ${last + 1} is free.`
		)
	};
}

/** A delay is first absorbed by the days left free between two tasks. */
function endAfterDelay(random: Random): ChallengeBody {
	const { title, tasks } = pickOne(random, PROJECTS);
	const names = pick(random, [...tasks.keys()], 4)
		.sort((a, b) => a - b)
		.map((i) => tasks[i]!);
	const [, b, c] = names as [Localized, Localized, Localized, Localized];
	const lengths = [3, 4, 5, 2].map((days) => days + pickNumber(random, 0, 3));
	const slack = pickNumber(random, 2, 4);
	const delay = slack + pickNumber(random, 2, 6);
	const start = daysAfter(dayOf(2027, 3, 1), pickNumber(random, 0, 30));
	const gaps = [0, slack, 0];
	const starts = lengths.map((_, i) =>
		daysAfter(
			start,
			lengths.slice(0, i).reduce((sum, days) => sum + days, 0) +
				gaps.slice(0, i).reduce((sum, days) => sum + days, 0)
		)
	);
	const ends = starts.map((from, i) => daysAfter(from, lengths[i]! - 1));
	const end = daysAfter(ends[3]!, delay - slack);
	return {
		kind: 'qroc',
		instruction: say(
			`Dans le projet ${quoted(title).fr}, on travaille tous les jours, et chaque tâche attend celle de la ligne au-dessus. La tâche ${quoted(b).fr} prend **${delay} jours de retard** ; les suivantes commencent dès que possible, mais jamais avant la date prévue, et gardent leur durée.\n\nQuel jour le projet finit-il alors ? Écrivez la date comme \`31/12/2027\`.`,
			`In the project ${quoted(title, ',').en} people work every day, and each task waits for the one on the row above. The task ${quoted(b).en} is **${delay} days late**; the following ones start as soon as possible, never before their planned date, and keep their duration.\n\nOn what day does the project end then? Write the date day first, such as \`31/12/2027\`.`
		),
		stimulus: {
			type: 'table',
			caption: say(`${title.fr}, 2027`, `${title.en}, 2027`),
			columns: [TASK_COLUMN, say('Premier jour', 'First day'), say('Dernier jour', 'Last day')],
			rows: names.map((name, i) => [name, shortDay(starts[i]!), shortDay(ends[i]!)])
		},
		field: {
			label: say('Fin du projet (jj/mm/aaaa)', 'End of the project (dd/mm/yyyy, day first)'),
			type: 'date',
			solutions: [isoDate(end).split('-').reverse().join('/')]
		},
		why: say(
			`Entre la fin de ${quoted(b).fr} (${shortDay(ends[1]!).fr}) et le début de ${quoted(c).fr} (${shortDay(starts[2]!).fr}), ${slack} jours étaient libres : ils absorbent autant de retard. Il en reste ${delay} − ${slack} = ${delay - slack}, qui décalent tout le reste : le ${shortDay(ends[3]!).fr} devient le ${shortDay(end).fr}.`,
			`Between the end of ${quoted(b).en} (${shortDay(ends[1]!).en}) and the start of ${quoted(c).en} (${shortDay(starts[2]!).en}), ${slack} days were free: they absorb that much of the delay. ${delay} − ${slack} = ${delay - slack} are left, which shift all the rest: ${shortDay(ends[3]!).en} becomes ${shortDay(end).en}.`
		)
	};
}

/** Names in an order in which each may wait for some before it. */
const NETWORKS = [
	{
		title: say('Salon du livre', 'Book fair'),
		names: [
			say('Salle', 'Hall'),
			say('Auteurs', 'Authors'),
			say('Plan', 'Floor plan'),
			say('Programme', 'Program'),
			say('Badges', 'Badges'),
			say('Montage', 'Setup')
		]
	},
	{
		title: say('Site du lycée', 'School website'),
		names: [
			say('Photos', 'Photos'),
			say('Textes', 'Texts'),
			say('Logo', 'Logo'),
			say('Maquette', 'Mock-up'),
			say('Traduction', 'Translation'),
			say('Tests', 'Tests')
		]
	},
	{
		title: say('Jardin partagé', 'Community garden'),
		names: [
			say('Clôture', 'Fence'),
			say('Terre', 'Soil'),
			say('Portail', 'Gate'),
			say('Bacs', 'Planters'),
			say('Arrosage', 'Watering'),
			say('Semis', 'Sowing')
		]
	},
	{
		title: say('Spectacle', 'Show'),
		names: [
			say('Décor', 'Set'),
			say('Musique', 'Music'),
			say('Lumières', 'Lights'),
			say('Filage', 'Run-through'),
			say('Affiche', 'Poster'),
			say('Générale', 'Dress rehearsal')
		]
	}
];

/** Which tasks each waits for, by their place. */
const SHAPES = [
	[[], [], [0], [1, 2], [1], [3, 4]],
	[[], [0], [0], [1], [2], [3, 4]],
	[[], [], [0], [1], [2, 3], [4]],
	[[], [], [0, 1], [1], [2], [3, 4]]
];

interface Network {
	title: Localized;
	tasks: { name: Localized; duration: number; waits: number[]; slack: number }[];
	length: number;
}

/** Six tasks with one critical path, and two days of slack or more out of it. */
function drawNetwork(random: Random): Network {
	const { title, names } = pickOne(random, NETWORKS);
	const shape = pickOne(random, SHAPES);
	for (;;) {
		const durations = names.map(() => pickNumber(random, 2, 8));
		const ends: number[] = [];
		for (const [i, waits] of shape.entries())
			ends.push(Math.max(0, ...waits.map((one) => ends[one]!)) + durations[i]!);
		const length = Math.max(...ends);
		const latest: number[] = names.map(() => length);
		for (let i = names.length - 1; i >= 0; i--) {
			for (const one of shape[i]!) latest[one] = Math.min(latest[one]!, latest[i]! - durations[i]!);
		}
		const slacks = ends.map((end, i) => latest[i]! - end);
		const critical = slacks.filter((slack) => slack === 0).length;
		const isAlone =
			durations.reduce((sum, days, i) => sum + (slacks[i] === 0 ? days : 0), 0) === length;
		if (critical >= 3 && critical <= 4 && isAlone && slacks.every((slack) => slack !== 1)) {
			return {
				title,
				length,
				tasks: names.map((name, i) => ({
					name,
					duration: durations[i]!,
					waits: shape[i]!,
					slack: slacks[i]!
				}))
			};
		}
	}
}

const networkRow = ({ tasks }: Network, i: number): Text[] => {
	const { name, duration, waits } = tasks[i]!;
	return [
		name,
		String(duration),
		waits.length ? tell((l) => waits.map((one) => tasks[one]!.name[l]).join(', ')) : '—'
	];
};

const NETWORK_COLUMNS = [
	TASK_COLUMN,
	say('Durée (jours)', 'Duration (days)'),
	say('Attend', 'Waits for')
];

/** The path whose durations add up to the most. */
const criticalOf = ({ tasks }: Network) => tasks.filter(({ slack }) => slack === 0);
const pathOf = (network: Network) =>
	tell(
		(l) =>
			`${criticalOf(network)
				.map(({ name }) => name[l])
				.join(', ')} (${criticalOf(network)
				.map(({ duration }) => duration)
				.join(' + ')} = ${network.length})`
	);

/** Tasks in which one day late is one day late for all. */
function criticalTasks(random: Random): ChallengeBody {
	const network = drawNetwork(random);
	const loose = network.tasks.filter(({ slack }) => slack > 0);
	return choice({
		instruction: say(
			`Voici le projet ${quoted(network.title).fr}. Plusieurs tâches peuvent avancer en même temps ; chacune commence dès que celles qu’elle attend sont finies.\n\nPour quelles tâches **un seul jour de retard** retarde-t-il la fin du projet ? Plusieurs réponses sont attendues.`,
			`Here is the project ${quoted(network.title, '.').en} Several tasks can move forward at the same time; each starts as soon as those it waits for are finished.\n\nFor which tasks does **a single day of delay** delay the end of the project? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			caption: network.title,
			columns: NETWORK_COLUMNS,
			rows: network.tasks.map((_, i) => networkRow(network, i))
		},
		right: criticalOf(network).map(({ name }) => name),
		wrong: loose.map(({ name }) => name),
		why: say(
			`Calculez le jour de fin de chaque tâche, puis remontez depuis la dernière par celle qu’on attend le plus longtemps : le chemin critique est ${pathOf(network).fr}. Hors de ce chemin, il y a de la marge : ${loose.map(({ name, slack }) => `${name.fr}, ${slack} jours`).join(' ; ')}. Une tâche longue n’est pas toujours critique.`,
			`Work out the day each task ends, then go back from the last one through the one waited for the longest: the critical path is ${pathOf(network).en}. Off this path, there is slack: ${loose.map(({ name, slack }) => `${name.en}, ${slack} days`).join('; ')}. A long task is not always critical.`
		)
	});
}

/** To gain a day, the cheapest task is of no use out of the critical path. */
function cheapestDay(random: Random): ChallengeBody {
	const network = drawNetwork(random);
	const critical = criticalOf(network);
	const low = pickNumber(random, 3, 6) * 10;
	const costs = pick(random, [30, 50, 80, 110], critical.length).map(
		(more) => low + more + pickNumber(random, 0, 1) * 10
	);
	let rank = 0;
	const priced = network.tasks.map((task, i) => ({
		...task,
		i,
		cost: task.slack === 0 ? costs[rank++]! : low + pickNumber(random, 0, 2) * 10
	}));
	const best = priced.filter(({ slack }) => slack === 0).sort((a, b) => a.cost - b.cost)[0]!;
	const tempting = priced.filter(({ slack }) => slack > 0).sort((a, b) => a.cost - b.cost)[0]!;
	return {
		kind: 'qrocm',
		instruction: say(
			`Le projet ${quoted(network.title).fr} doit finir **un jour plus tôt**. Chaque tâche peut être raccourcie d’un jour, au prix indiqué. Plusieurs tâches avancent en même temps. Laquelle raccourcir, au moindre prix, et combien de jours dure alors le projet ?`,
			`The project ${quoted(network.title).en} must end **one day sooner**. Each task can be shortened by one day, at the price shown. Several tasks move forward at the same time. Which one should be shortened, at the lowest price, and how many days does the project last then?`
		),
		stimulus: {
			type: 'table',
			caption: network.title,
			columns: [...NETWORK_COLUMNS, say('Prix d’un jour gagné (€)', 'Price of a day gained (€)')],
			rows: priced.map(({ i, cost }) => [...networkRow(network, i), String(cost)])
		},
		fields: [
			{
				label: say('Tâche à raccourcir', 'Task to shorten'),
				type: 'text',
				choices: network.tasks.map(({ name }) => name),
				solutions: [best.name]
			},
			{
				label: say('Durée du projet', 'Duration of the project'),
				type: 'number',
				unit: say('jours', 'days'),
				solutions: [String(network.length - 1)]
			}
		],
		why: say(
			`Seules les tâches du chemin critique comptent : ${pathOf(network).fr}. La moins chère y est ${best.name.fr}, à ${best.cost} €, d’où ${network.length - 1} jours. La tâche ${tempting.name.fr} coûte moins, ${tempting.cost} €, mais elle a ${tempting.slack} jours de marge : la raccourcir ne ferait qu’allonger cette attente.`,
			`Only the tasks of the critical path count: ${pathOf(network).en}. The cheapest there is ${best.name.en}, at €${best.cost}, hence ${network.length - 1} days. The task ${tempting.name.en} costs less, €${tempting.cost}, but it has ${tempting.slack} days of slack: shortening it would only lengthen that wait.`
		)
	};
}

const BACKLOGS = [
	say('d’un jeu vidéo', 'of a video game'),
	say('d’un site d’entraide', 'of a mutual aid website'),
	say('d’un guide de voyage', 'of a travel guide'),
	say('d’une appli de quartier', 'of a neighborhood app')
];

/** The pace of the last weeks, and what was added meanwhile, tell when it ends. */
function weeksToGo(random: Random): ChallengeBody {
	const what = pickOne(random, BACKLOGS);
	const pace = pickNumber(random, 9, 15);
	const spread = pickNumber(random, 1, 4);
	const done = [pace - 5, pace + spread, pace, pace - spread];
	const weeks = pickNumber(random, 3, 6);
	const left = pace * weeks - pickNumber(random, 1, pace - 2);
	const added = [0, 0, 0, 0];
	added[pickNumber(random, 1, 2)] = pickNumber(random, 4, 9);
	const total =
		left + done.reduce((sum, one) => sum + one, 0) - added.reduce((sum, one) => sum + one, 0);
	const all = total + added.reduce((sum, one) => sum + one, 0);
	return {
		kind: 'qrocm',
		instruction: say(
			`L’équipe ${what.fr} mesure son travail en points. Au départ, il y avait **${amount(total).fr} points** à faire. En gardant le rythme moyen des **trois dernières semaines**, combien de semaines entières faut-il encore ?`,
			`The team ${what.en} measures its work in points. At the start, there were **${amount(total).en} points** to do. At the average pace of the **last three weeks**, how many whole weeks are still needed?`
		),
		stimulus: {
			type: 'table',
			caption: say('Semaine après semaine', 'Week after week'),
			columns: [
				say('Semaine', 'Week'),
				say('Points faits', 'Points done'),
				say('Points ajoutés au projet', 'Points added to the project')
			],
			rows: done.map((points, i) => [String(i + 1), String(points), String(added[i])])
		},
		fields: [
			{
				label: say('Points qui restent à faire', 'Points left to do'),
				type: 'number',
				solutions: [String(left)]
			},
			{
				label: say('Rythme moyen, par semaine', 'Average pace, per week'),
				type: 'number',
				unit: 'points',
				solutions: [String(pace)]
			},
			{
				label: say('Semaines encore nécessaires', 'Weeks still needed'),
				type: 'number',
				solutions: [String(weeks)]
			}
		],
		why: say(
			`À faire en tout, ajouts compris : ${all} ; faits : ${done.join(' + ')} = ${all - left} ; il reste ${left}. Rythme : (${done.slice(1).join(' + ')}) ÷ 3 = ${pace}. ${left} ÷ ${pace} donne un peu plus de ${weeks - 1}, donc ${weeks} semaines : une semaine entamée compte. Oublier les points ajoutés rendrait trop optimiste.`,
			`To do in all, additions included: ${all}; done: ${done.join(' + ')} = ${all - left}; ${left} are left. Pace: (${done.slice(1).join(' + ')}) ÷ 3 = ${pace}. ${left} ÷ ${pace} is a bit more than ${weeks - 1}, so ${weeks} weeks: a week that is begun counts. Forgetting the added points would be too optimistic.`
		)
	};
}
