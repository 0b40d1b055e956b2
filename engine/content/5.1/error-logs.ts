import type { Random } from '../../random.ts';
import { PEOPLE, amount, size } from '../1.2/quantities.ts';
import type { ChallengeBody, Localized, Text, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import {
	clock,
	clockWithSeconds,
	codeLines,
	listed,
	lowerFirst,
	quoted,
	typedInstants
} from './readings.ts';

export const errorLogs: Tube = {
	id: 'errorLogs',
	competence: '5.1',
	title: {
		fr: 'Remonter à la cause d’une erreur',
		en: 'Tracing an error back to its cause'
	},
	tutorial: {
		title: {
			fr: 'Exploiter un message d’erreur ou un journal',
			en: 'Making use of an error message or a log'
		},
		minutes: 2,
		body: {
			fr: 'Un journal raconte ce qu’a fait une machine, une ligne par événement ; la cause d’une panne s’y trouve presque toujours **avant** les derniers messages.\n\n**1. Lisez dans l’ordre des heures**, même si le plus récent est affiché en haut, et repérez la **première** erreur. Celles qui suivent en sont souvent les conséquences. Attention aux décalages : 14:00 +02:00 et 12:00 UTC sont le même instant.\n\n**2. Relevez les faits** : nombres, fichiers, lignes, numéros de processus.\n\n**3. Comparez** ce qui était demandé et ce qui était possible : une place, une date, un droit, un port.\n\n**4. Comptez en proportion** : plus d’erreurs à l’heure de pointe n’est pas une anomalie si leur part reste la même.\n\n**5. Demandez-vous qui dépend de qui** : un service attend l’autre, un programme en relance un autre (`ppid`). Dans une trace d’appels, corrigez la dernière ligne de **votre** code.\n\n**Exemple.** « Dossier introuvable », puis « copie impossible », puis « rapport vide » : on corrige le dossier, et le reste suit.\n\n**Le piège.** Soigner le symptôme : une exception ajoutée ou des droits ouverts à tous font taire le message, pas la panne.',
			en: 'A log tells what a machine did, one line per event; the cause of a failure is almost always found **before** the last messages.\n\n**1. Read in order of time**, even when the latest is shown at the top, and find the **first** error. Those that follow are often its consequences. Watch the offsets: 14:00 +02:00 and 12:00 UTC are the same instant.\n\n**2. Note the facts**: numbers, files, lines, process numbers.\n\n**3. Compare** what was asked for and what was possible: an amount of space, a date, a right, a port.\n\n**4. Count in proportion**: more errors at peak time are not abnormal if their share stays the same.\n\n**5. Ask yourself who depends on whom**: one service waits for another, one program restarts another (`ppid`). In a call trace, correct the last line of **your** code.\n\n**Example.** “Folder not found,” then “copy failed,” then “empty report”: fix the folder, and the rest follows.\n\n**The trap.** Treating the symptom: an added exception or rights open to all silence the message, not the failure.'
		}
	},
	skills: [
		{
			level: 3,
			proves: say(
				'Trouver dans un message ou un court journal ce qui a échoué, où et quand.',
				'Find in a message or a short log what failed, where and when.'
			),
			challenges: [firstErrorTime, fileAtFault, messagesToRemedies, rejectedValue]
		},
		{
			level: 5,
			proves: say(
				'Distinguer dans un journal la première cause de ses conséquences.',
				'Tell in a log the first cause from its consequences.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'La sauvegarde de nuit d’une école échoue. Elle copie les fichiers **sans les compresser**. Combien de gigaoctets faut-il libérer, au minimum, pour qu’elle aboutisse la nuit prochaine, si rien d’autre ne change ?',
						en: 'A school’s nightly backup fails. It copies the files **without compressing them**. At least how many gigabytes must be freed for it to succeed the next night, if nothing else changes?'
					},
					why: {
						fr: 'La première erreur est le manque d’espace ; les suivantes en découlent. Il faut placer 97 Go, la destination n’en a que 58 de libres : 97 − 58 = 39 Go. Les 151 Go sont toute la source, dont seule une partie est copiée, et la copie partielle a déjà été effacée.',
						en: 'The first error is the lack of space; the next ones follow from it. 97 GB must fit, and the destination has only 58 free: 97 − 58 = 39 GB. The 151 GB are the whole source, only part of which is copied, and the partial copy has already been erased.'
					},
					stimulus: {
						type: 'code',
						language: 'log',
						text: {
							fr: '02:00:01 INFO   sauvegarde démarrée\n02:00:02 INFO   source /home : 151 Go occupés sur 480 Go\n02:00:02 INFO   à copier /home/ecole : 97 Go\n02:00:03 INFO   destination /mnt/copie : 58 Go libres sur 240 Go\n03:12:44 ERREUR écriture impossible : plus d’espace disponible\n03:12:45 ERREUR archive incomplète, copie partielle effacée\n03:12:46 ERREUR contrôle impossible : archive introuvable\n03:12:46 ERREUR rapport non envoyé : aucun fichier à joindre',
							en: '02:00:01 INFO  backup started\n02:00:02 INFO  source /home: 151 GB used of 480 GB\n02:00:02 INFO  to copy /home/ecole: 97 GB\n02:00:03 INFO  destination /mnt/copie: 58 GB free of 240 GB\n03:12:44 ERROR write failed: no space left\n03:12:45 ERROR archive incomplete, partial copy erased\n03:12:46 ERROR check failed: archive not found\n03:12:46 ERROR report not sent: no file to attach'
						}
					},
					field: {
						label: { fr: 'Espace à libérer', en: 'Space to free' },
						type: 'number',
						solutions: ['39'],
						unit: { fr: 'Go', en: 'GB' }
					}
				},
				originOfChain,
				rateThatJumps,
				taskBehindErrors
			]
		},
		{
			level: 6,
			proves: say(
				'Interpréter un message technique et traiter la cause plutôt que le symptôme.',
				'Interpret a technical message and treat the cause rather than the symptom.'
			),
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Ce message apparaît sur **tous** les sites sécurisés, mais seulement sur le vieux poste de l’atelier, chaque matin après une nuit hors tension. Que faut-il faire ?',
						en: 'This message appears on **every** secure site, but only on the old computer in the workshop, every morning after a night without power. What should be done?'
					},
					why: {
						fr: 'Le poste se croit en 2015, à minuit passé de 7 minutes : privé de courant, il a perdu l’heure, que garde la pile de la carte mère. Vu de 2015, tout certificat semble « pas encore valide ». Ajouter des exceptions cacherait la cause et supprimerait une protection.',
						en: 'The computer believes it is 2015, 7 minutes past midnight: without power, it lost the time, which the motherboard battery keeps. Seen from 2015, every certificate looks “not valid yet.” Adding exceptions would hide the cause and remove a protection.'
					},
					stimulus: {
						type: 'dialog',
						title: { fr: 'Connexion non sécurisée', en: 'Connection not secure' },
						body: {
							fr: 'Le certificat de portail.mairie-olmet.example n’est pas encore valide.\n\nValable du 04/02/2026 au 04/02/2027.\n\nDate de cet ordinateur : 01/01/2015, 00:07.',
							en: 'The certificate of portail.mairie-olmet.example is not valid yet.\n\nValid from 02/04/2026 to 02/04/2027.\n\nDate of this computer: 01/01/2015, 00:07.'
						},
						buttons: [
							{ fr: 'Retour', en: 'Go back' },
							{ fr: 'Avancé', en: 'Advanced' }
						]
					},
					options: [
						{
							fr: 'Demander à chaque site de renouveler son certificat',
							en: 'Ask each site to renew its certificate'
						},
						{
							fr: 'Ajouter une exception de sécurité pour chaque site',
							en: 'Add a security exception for each site'
						},
						{
							fr: 'Remplacer la pile de la carte mère et remettre l’heure',
							en: 'Replace the motherboard battery and set the clock'
						},
						{
							fr: 'Effacer les cookies et réinstaller le navigateur',
							en: 'Clear the cookies and reinstall the browser'
						}
					],
					solution: 2
				},
				answerCodes,
				narrowestRight,
				sameInstant
			]
		},
		{
			level: 7,
			proves: say(
				'Remonter d’une trace d’exécution ou d’un état du système au point exact à corriger.',
				'Go from an execution trace or a state of the system back to the exact point to correct.'
			),
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Le service `catalogue` refuse de démarrer : le port 8080 est déjà pris. Idriss arrête le processus fautif, mais le port est aussitôt repris. Quels processus doit-il arrêter, et dans quel ordre, pour que le port reste libre ? Écrivez leurs numéros (PID).',
						en: 'The `catalogue` service refuses to start: port 8080 is already in use. Idriss stops the process at fault, but the port is taken again at once. Which processes must he stop, and in which order, so that the port stays free? Type their numbers (PID).'
					},
					why: {
						fr: 'Le port 8080 est tenu par `apercu`, devenu 4502 après l’arrêt de 3120. Dans `ps`, son parent (ppid) est 3098, `watch-and-restart`, qui le relance aussitôt. Il faut donc arrêter d’abord 3098, puis 4502 ; l’ordre inverse ferait encore naître un nouveau processus.',
						en: 'Port 8080 is held by `apercu`, which became 4502 after 3120 was stopped. In `ps`, its parent (ppid) is 3098, `watch-and-restart`, which restarts it at once. So stop 3098 first, then 4502; the opposite order would again give birth to a new one.'
					},
					stimulus: {
						type: 'code',
						language: 'shell',
						text: '$ journalctl -u catalogue\ncatalogue[4410]: bind 0.0.0.0:8080: Address already in use\n\n$ sudo ss -ltnp\nLISTEN 0.0.0.0:22      users:(("sshd",pid=702))\nLISTEN 0.0.0.0:8081    users:(("stock",pid=2987))\nLISTEN 127.0.0.1:8080  users:(("apercu",pid=3120))\n\n$ sudo kill 3120\n$ sudo ss -ltnp | grep :8080\nLISTEN 127.0.0.1:8080  users:(("apercu",pid=4502))\n\n$ ps -eo pid,ppid,cmd\n    1     0 /sbin/init\n  702     1 sshd\n 2987     1 stock\n 3098     1 watch-and-restart apercu\n 4502  3098 apercu'
					},
					fields: [
						{
							label: { fr: 'À arrêter en premier', en: 'To stop first' },
							type: 'number',
							solutions: ['3098']
						},
						{
							label: { fr: 'À arrêter ensuite', en: 'To stop next' },
							type: 'number',
							solutions: ['4502']
						}
					]
				},
				ownLineOfTrace,
				workersThatFit,
				deadlock
			]
		}
	]
};

const INFO = say('INFO  ', 'INFO ');
const WARNING = say('ALERTE', 'WARN ');
const ERROR = say('ERREUR', 'ERROR');

interface LogLine {
	level: Localized;
	text: Localized;
}

const logLine = (second: number, { level, text }: LogLine): Localized =>
	tell((language) => `${clockWithSeconds(second)} ${level[language]} ${text[language]}`);

/** Logs whose first error brings the next ones; `before` holds a warning that is harmless. */
const CASCADES = [
	{
		name: say('envoi de la lettre du club', 'sending of the club newsletter'),
		before: [
			{ level: INFO, text: say('envoi démarré : 240 adresses', 'sending started: 240 addresses') },
			{ level: WARNING, text: say('image de 3 Mo, réduite', '3 MB picture, reduced') },
			{ level: INFO, text: say('modèle chargé', 'template loaded') }
		],
		errors: [
			say('liste d’adresses : connexion perdue', 'address list: connection lost'),
			say('240 messages sans destinataire', '240 messages without a recipient'),
			say('rapport vide, non envoyé', 'empty report, not sent')
		]
	},
	{
		name: say('import des notes', 'import of the grades'),
		before: [
			{ level: INFO, text: say('lecture de notes.csv', 'reading notes.csv') },
			{ level: WARNING, text: say('2 lignes vides ignorées', '2 empty lines ignored') },
			{ level: INFO, text: say('118 lignes lues', '118 lines read') }
		],
		errors: [
			say('matière inconnue : « SVTT »', 'unknown subject: “SVTT”'),
			say('bulletin impossible à calculer', 'report card cannot be computed'),
			say('aucun bulletin à imprimer', 'no report card to print')
		]
	},
	{
		name: say('sauvegarde de l’atelier', 'backup of the workshop'),
		before: [
			{ level: INFO, text: say('sauvegarde démarrée', 'backup started') },
			{
				level: WARNING,
				text: say('1 fichier ouvert, copié quand même', '1 open file, copied anyway')
			},
			{ level: INFO, text: say('base copiée', 'database copied') }
		],
		errors: [
			say('disque « Coffre » débranché', 'drive “Vault” unplugged'),
			say('archive incomplète', 'incomplete archive'),
			say('contrôle impossible', 'check failed')
		]
	},
	{
		name: say('publication du site', 'publication of the website'),
		before: [
			{ level: INFO, text: say('pages assemblées : 64', 'pages assembled: 64') },
			{ level: WARNING, text: say('page « Archives » très longue', 'page “Archive” very long') },
			{ level: INFO, text: say('connexion au serveur réussie', 'connected to the server') }
		],
		errors: [
			say('droit d’écriture refusé sur /site', 'write access denied on /site'),
			say('64 pages non copiées', '64 pages not copied'),
			say('ancienne version conservée', 'old version kept')
		]
	}
];

/** The first error in time, in a log sometimes written from the latest to the oldest. */
function firstErrorTime(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { name, before, errors } = pickOne(random, CASCADES);
	const isReversed = random() < 0.6;
	const start = pickNumber(random, 6 * 3600, 20 * 3600);
	const all: LogLine[] = [...before, ...errors.map((text) => ({ level: ERROR, text }))];
	let second = start;
	const timed = all.map((line) => {
		second += pickNumber(random, 2, 49);
		return { second, line };
	});
	const shown = isReversed ? [...timed].reverse() : timed;
	const first = timed[before.length]!;
	const time = clockWithSeconds(first.second);
	return {
		kind: 'qroc',
		instruction: say(
			`Journal de l’opération « ${name.fr} ». ${who} cherche par où tout a commencé. À quelle heure se produit la **première erreur** ? Écrivez-la avec les secondes.`,
			`Log of the operation “${name.en}.” ${who} is looking for where it all began. At what time does the **first error** occur? Type it with the seconds.`
		),
		stimulus: codeLines(
			'log',
			shown.map(({ second: at, line }) => logLine(at, line))
		),
		field: {
			label: say('Heure', 'Time'),
			type: 'text',
			solutions: typedInstants(time)
		},
		why: say(
			`${isReversed ? 'Ce journal affiche le plus récent en haut : lisez-le de bas en haut. ' : ''}À ${time}, ${quoted(first.line.text).fr} est la plus ancienne des erreurs ; les deux suivantes en découlent. L’alerte qui précède signale un fait sans gravité, l’opération continue après elle.`,
			`${isReversed ? 'This log shows the latest at the top: read it from bottom to top. ' : ''}At ${time}, ${quoted(first.line.text).en} is the oldest error; the next two follow from it. The warning before it reports something harmless, the operation goes on after it.`
		)
	};
}

const IMPORTED = [
	{
		files: ['plage.jpg', 'phare.jpg', 'marche.jpg', 'dune.jpg', 'port.jpg'],
		what: say('photos', 'photos'),
		skipped: say('déjà présente, ignorée', 'already there, skipped')
	},
	{
		files: ['janvier.csv', 'fevrier.csv', 'mars.csv', 'avril.csv', 'mai.csv'],
		what: say('relevés', 'statements'),
		skipped: say('déjà importé, ignoré', 'already imported, skipped')
	},
	{
		files: ['solo.wav', 'choeur.wav', 'piano.wav', 'duo.wav', 'final.wav'],
		what: say('enregistrements', 'recordings'),
		skipped: say('déjà converti, ignoré', 'already converted, skipped')
	},
	{
		files: ['statuts.pdf', 'bilan.pdf', 'budget.pdf', 'convoc.pdf', 'pv.pdf'],
		what: say('documents', 'documents'),
		skipped: say('déjà classé, ignoré', 'already filed, skipped')
	}
];

/** The file that was not imported, next to one that was left out on purpose and one that was mended. */
function fileAtFault(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { files, what, skipped } = pickOne(random, IMPORTED);
	const order = pick(random, files, 5);
	const [failed, left, mended] = pick(random, order, 3) as [string, string, string];
	const cause = pickOne(random, [
		say('fin de fichier inattendue', 'unexpected end of file'),
		say('en-tête illisible', 'unreadable header'),
		say('somme de contrôle fausse', 'wrong checksum')
	]);
	const outcome = (file: string): Localized => {
		if (file === failed) return say(`échec : ${cause.fr}`, `failed: ${cause.en}`);
		if (file === left) return skipped;
		if (file === mended) return say('nom corrigé, importé', 'name corrected, imported');
		return say('importé', 'imported');
	};
	return {
		kind: 'qroc',
		instruction: say(
			`${who} importe cinq ${what.fr}. Quel fichier faut-il **récupérer à la source**, car il est abîmé ?`,
			`${who} imports five ${what.en}. Which file must be **fetched again from the source**, because it is damaged?`
		),
		stimulus: codeLines('log', [
			...order.map((file) => tell((language) => `${file.padEnd(12)} ${outcome(file)[language]}`)),
			say('Bilan : 3 importés, 1 ignoré, 1 échec', 'Result: 3 imported, 1 skipped, 1 failed')
		]),
		field: {
			label: say('Nom du fichier', 'Name of the file'),
			type: 'code',
			solutions: [failed, failed.replace(/\.\w+$/, '')]
		},
		why: say(
			`\`${failed}\` est le seul échec, et ${quoted(cause).fr} veut dire que son contenu n’est pas entier ou pas lisible. \`${left}\` a été laissé exprès, parce qu’il est déjà là ; \`${mended}\` a été importé après correction de son nom.`,
			`\`${failed}\` is the only failure, and ${quoted(cause).en} means that its content is not whole or not readable. \`${left}\` was left out on purpose, because it is already there; \`${mended}\` was imported after its name was corrected.`
		)
	};
}

const FILE_MESSAGES = [
	{
		message: say(
			'Accès refusé : vous n’avez que le droit de lecture.',
			'Access denied: you have read-only access.'
		),
		remedy: say('Demander le droit de modifier', 'Ask for the right to edit')
	},
	{
		message: say(
			'Action impossible : fichier utilisé par un autre programme.',
			'Cannot proceed: file in use by another program.'
		),
		remedy: say('Fermer l’autre programme', 'Close the other program')
	},
	{
		message: say('Chemin de 274 caractères, maximum 260.', 'Path of 274 characters, maximum 260.'),
		remedy: say('Raccourcir les noms', 'Shorten the names')
	},
	{
		message: say('Format .heiz non pris en charge.', 'Format .heiz is not supported.'),
		remedy: say('Convertir le fichier', 'Convert the file')
	},
	{
		message: say(
			'Il manque 2,1 Go sur le disque de destination.',
			'2.1 GB are missing on the destination disk.'
		),
		remedy: say('Libérer de la place', 'Free up space')
	},
	{
		message: say('Emplacement réseau introuvable.', 'Network location not found.'),
		remedy: say('Vérifier la connexion', 'Check the connection')
	}
];

/** Three messages met while copying, and what each calls for. */
function messagesToRemedies(random: Random): ChallengeBody {
	const names = pick(random, PEOPLE, 3);
	const cases = pick(random, FILE_MESSAGES, 3).map((one, i) => ({ ...one, name: names[i]! }));
	return {
		kind: 'qrocm',
		instruction: say(
			'Trois collègues n’arrivent pas à enregistrer leur fichier. Quel geste répond **à chaque message** ?',
			'Three colleagues cannot save their file. Which action answers **each message**?'
		),
		stimulus: {
			type: 'table',
			columns: [say('Qui', 'Who'), say('Message affiché', 'Message shown')],
			rows: cases.map(({ name, message }) => [name, message])
		},
		fields: cases.map(({ name, remedy }) => ({
			label: say(`Pour ${name}`, `For ${name}`),
			type: 'text' as const,
			choices: FILE_MESSAGES.map((one) => one.remedy),
			solutions: [remedy]
		})),
		why: tell((language) => {
			const explained = cases
				.map(({ name, remedy }) => `${name}, ${lowerFirst(remedy)[language]}`)
				.join(language === 'fr' ? ' ; ' : '; ');
			return language === 'fr'
				? `Le message dit ce qui bloque : un droit, un autre programme, une longueur, un format, une place ou une liaison. D’où : ${explained}. Réessayer sans rien changer redonnerait le même message.`
				: `The message says what blocks: a right, another program, a length, a format, some space or a link. Hence: ${explained}. Trying again without changing anything would bring the same message.`;
		})
	};
}

const SHEETS = [
	{
		header: 'nom;ville;age',
		names: ['Amar', 'Blin', 'Cros', 'Diaz', 'Eyer', 'Fabre'],
		values: ['34', '27', '61', '45', '19', '52'],
		bad: ['4O', '3l', '2 ans', 'douze'],
		expected: say('nombre entier attendu', 'whole number expected')
	},
	{
		header: 'plat;salle;prix',
		names: ['Tarte', 'Soupe', 'Gratin', 'Salade', 'Quiche', 'Crepe'],
		values: ['4.50', '3.20', '7.90', '5.40', '6.10', '2.80'],
		bad: ['5,40€', 'gratuit', '6..10', '3.2O'],
		expected: say('nombre décimal attendu', 'decimal number expected')
	},
	{
		header: 'objet;lieu;date',
		names: ['Velo', 'Tente', 'Scie', 'Sono', 'Barnum', 'Echelle'],
		values: ['2026-03-14', '2026-05-02', '2026-06-21', '2026-09-08', '2026-10-30', '2026-11-17'],
		bad: ['2026-02-30', '2026-13-04', '14/03/2026', '2026-04-31'],
		expected: say('date AAAA-MM-JJ attendue', 'date YYYY-MM-DD expected')
	}
] as const;

/** A line number that counts the header, in a file shown without numbers. */
function rejectedValue(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { header, names, values, bad, expected } = pickOne(random, SHEETS);
	const wrong = pickNumber(random, 1, 4);
	const value = pickOne(random, bad);
	const places = pick(random, ['Nord', 'Sud', 'Est', 'Ouest', 'Centre', 'Halle'], 6);
	const shown = pick(random, values, 6);
	const rows = pick(random, names, 6).map((name, i) => [
		name,
		places[i]!,
		i === wrong ? value : shown[i]!
	]);
	const number = wrong + 2;
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} importe ce fichier, dont la première ligne porte les titres. Le logiciel répond : « 5 lignes importées, 1 refusée. Champ 3 : ${expected.fr}. » Quelle valeur a été refusée, et à quelle **ligne du fichier** (les titres sont la ligne 1) ?`,
			`${who} imports this file, whose first line holds the titles. The software answers: “5 lines imported, 1 rejected. Field 3: ${expected.en}.” Which value was rejected, and on which **line of the file** (the titles are line 1)?`
		),
		stimulus: codeLines('csv', [header, ...rows.map((row) => row.join(';'))]),
		fields: [
			{ label: say('Valeur refusée', 'Rejected value'), type: 'code', solutions: [value] },
			{
				label: say('Numéro de la ligne', 'Line number'),
				type: 'number',
				solutions: [String(number)]
			}
		],
		why: say(
			`Les points-virgules séparent les champs : regardez le troisième, et lui seul. \`${value}\` n’est pas du genre attendu (${expected.fr}) ; les cinq autres le sont. C’est la ligne ${number}, en comptant celle des titres.`,
			`Semicolons separate the fields: look at the third one, and only that. \`${value}\` is not of the expected kind (${expected.en}); the other five are. It is line ${number}, counting that of the titles.`
		)
	};
}

const SERVICES = [
	'portail',
	'comptes',
	'annuaire',
	'panier',
	'paiement',
	'stock',
	'agenda',
	'archives'
];

/** Each service blames the one that it waits for; one error at the start was overcome. */
function originOfChain(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [top, second, third, origin, unrelated] = pick(random, SERVICES, 5) as [
		string,
		string,
		string,
		string,
		string
	];
	const start = pickNumber(random, 6 * 3600, 20 * 3600);
	const cause = pickOne(random, [
		say('arrêt : mémoire insuffisante', 'stopped: out of memory'),
		say('arrêt : disque plein', 'stopped: disk full'),
		say('arrêt : fichier de réglages illisible', 'stopped: unreadable settings file')
	]);
	const waits = (name: string, other: string): LogLine => ({
		level: ERROR,
		text: say(`${name} : aucune réponse (${other})`, `${name}: no response (${other})`)
	});
	const all: LogLine[] = [
		{ level: ERROR, text: say(`${unrelated} : liaison perdue`, `${unrelated}: link lost`) },
		{
			level: INFO,
			text: say(
				`${unrelated} : liaison rétablie, rien de perdu`,
				`${unrelated}: link restored, nothing lost`
			)
		},
		{ level: ERROR, text: say(`${origin} : ${cause.fr}`, `${origin}: ${cause.en}`) },
		waits(third, origin),
		waits(second, third),
		waits(top, second),
		{
			level: INFO,
			text: say(`${top} : relancé par l’opérateur`, `${top}: restarted by the operator`)
		},
		waits(top, second)
	];
	let at = start;
	const lines = all.map((line) => {
		at += pickNumber(random, 3, 40);
		return logLine(at, line);
	});
	return {
		kind: 'qroc',
		instruction: say(
			`Le service \`${top}\` est en panne ; le relancer n’a rien changé. Quel service faut-il remettre en marche **en premier** pour que tout reparte ? ${who} a l’historique sous les yeux.`,
			`The \`${top}\` service is down; restarting it changed nothing. Which service must be brought back **first** so that everything works again? ${who} has the log at hand.`
		),
		stimulus: codeLines('log', lines),
		field: {
			label: say('Nom du service', 'Name of the service'),
			type: 'code',
			solutions: [origin]
		},
		why: say(
			`Remontez la chaîne : \`${top}\` attend \`${second}\`, qui attend \`${third}\`, qui attend \`${origin}\`. Lui n’attend personne : il s’est arrêté de lui-même (${cause.fr}). L’erreur de \`${unrelated}\` est plus ancienne, mais elle a été surmontée et rien ne dépend d’elle.`,
			`Go back up the chain: \`${top}\` waits for \`${second}\`, which waits for \`${third}\`, which waits for \`${origin}\`. That one waits for nobody: it stopped by itself (${cause.en}). The error of \`${unrelated}\` is older, but it was overcome and nothing depends on it.`
		)
	};
}

const COUNTED = [
	{ what: say('commandes', 'orders'), where: say('de la boutique en ligne', 'the online store') },
	{
		what: say('connexions', 'sign-ins'),
		where: say('de l’espace numérique du lycée', 'the high school portal')
	},
	{
		what: say('réservations', 'bookings'),
		where: say('du site des salles', 'the room booking site')
	},
	{ what: say('envois', 'uploads'), where: say('du dépôt de dossiers', 'the application portal') }
];

/** More errors at the busiest hour, yet the same share; the share jumps later, with fewer errors. */
function rateThatJumps(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { what, where } = pickOne(random, COUNTED);
	const first = pickNumber(random, 8, 11);
	const usual = pickNumber(random, 2, 3);
	const jumped = pickNumber(random, 9, 13);
	const jump = pickNumber(random, 4, 5);
	const hundreds = [
		pickNumber(random, 4, 6),
		pickNumber(random, 7, 9),
		pickNumber(random, 30, 38),
		pickNumber(random, 12, 16),
		pickNumber(random, 3, 5),
		pickNumber(random, 3, 5),
		pickNumber(random, 2, 4)
	];
	const rows = hundreds.map((hundred, i) => ({
		hour: first + i,
		total: hundred * 100,
		errors: hundred * (i >= jump ? jumped : usual)
	}));
	const found = rows[jump]!;
	const busiest = rows[2]!;
	const hourText = (hour: number) => say(`${hour} h`, `${hour}:00`);
	return {
		kind: 'qroc',
		instruction: say(
			`Une mise à jour ${where.fr} a été faite dans la journée et pourrait avoir causé des erreurs. À partir de quelle heure la **part** d’erreurs change-t-elle nettement ? ${who} comparera avec l’heure de la mise à jour.`,
			`An update of ${where.en} was made during the day and may have caused errors. From what time does the **share** of errors clearly change? ${who} will compare it with the time of the update.`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('À partir de', 'From'),
				tell((language) => what[language].charAt(0).toUpperCase() + what[language].slice(1)),
				say('Erreurs', 'Errors')
			],
			rows: rows.map(({ hour, total, errors }): Text[] => [
				hourText(hour),
				amount(total),
				String(errors)
			])
		},
		field: {
			label: say('Heure, comme dans le tableau', 'Time, as in the table'),
			type: 'text',
			solutions: [hourText(found.hour), String(found.hour)]
		},
		why: say(
			`Divisez les erreurs par les ${what.fr} : ${usual} pour 100 au début, même à ${busiest.hour} h, où il y en a ${busiest.errors} parce qu’il y a beaucoup de ${what.fr}. À ${found.hour} h, ${found.errors} sur ${amount(found.total).fr} font ${jumped} pour 100, et cela dure.`,
			`Divide the errors by the ${what.en}: ${usual} per 100 at first, even at ${busiest.hour}:00, when there are ${busiest.errors} because there are many ${what.en}. At ${found.hour}:00, ${found.errors} out of ${amount(found.total).en} make ${jumped} per 100, and it lasts.`
		)
	};
}

const TASKS = [
	say('indexation', 'indexing'),
	say('sauvegarde', 'backup'),
	say('nettoyage', 'cleanup'),
	say('statistiques', 'statistics'),
	say('synchronisation', 'sync')
];

/** The task whose rhythm and starting hour both fit the errors. */
function taskBehindErrors(random: Random): ChallengeBody {
	const [guilty, faster, daily, shifted] = pick(random, TASKS, 4) as [
		Localized,
		Localized,
		Localized,
		Localized
	];
	const every = pickOne(random, [6, 8]);
	const first = pickNumber(random, 1, 3) * 60 + pickOne(random, [5, 10, 20, 25, 40]);
	const delay = pickNumber(random, 2, 4);
	const times = Array.from({ length: 24 / every }, (_, i) => first + i * every * 60);
	const tasks = pick(
		random,
		[
			{ name: guilty, every, at: first },
			{ name: faster, every: every / 2, at: first },
			{ name: daily, every: 24, at: first },
			{ name: shifted, every, at: first + 120 }
		],
		4
	);
	const errors = times.map((time) =>
		tell(
			(language) =>
				`${clock(time + delay)} ${ERROR[language].trim()} ${say('base verrouillée', 'database locked')[language]}`
		)
	);
	return {
		kind: 'qroc',
		instruction: say(
			'Chaque jour, les mêmes erreurs reviennent aux mêmes heures. Chaque tâche programmée dure moins de dix minutes. **Une seule** verrouille la base : laquelle faut-il corriger ?',
			'Every day, the same errors come back at the same times. Each scheduled task takes less than ten minutes. **Only one** locks the database: which one must be corrected?'
		),
		stimulus: codeLines('log', [
			say('# Tâches programmées', '# Scheduled tasks'),
			...tasks.map(({ name, every: hours, at }) =>
				tell((language) =>
					language === 'fr'
						? `${name.fr.padEnd(16)} toutes les ${hours} h, à partir de ${clock(at)}`
						: `${name.en.padEnd(16)} every ${hours} h, from ${clock(at)}`
				)
			),
			'',
			say('# Journal du jour', '# Log of the day'),
			...errors
		]),
		field: { label: say('Tâche', 'Task'), type: 'text', solutions: [guilty] },
		why: say(
			`Les erreurs reviennent toutes les ${every} h, à partir de ${clock(times[0]! + delay)}. ${quoted(guilty).fr} a ce rythme et commence juste avant. ${quoted(faster).fr} en causerait deux fois plus, ${quoted(daily).fr} une seule par jour, et ${quoted(shifted).fr} a le bon rythme, mais deux heures plus tard.`,
			`The errors come back every ${every} h, from ${clock(times[0]! + delay)}. ${quoted(guilty).en} has this rhythm and starts just before. ${quoted(faster).en} would cause twice as many, ${quoted(daily).en} only one a day, and ${quoted(shifted).en} has the right rhythm, but two hours later.`
		)
	};
}

const ANSWER_CODES = [
	{ code: 401, cause: say('L’utilisateur ne s’est pas identifié', 'The user has not signed in') },
	{
		code: 403,
		cause: say('Son compte n’a pas ce droit', 'Their account does not have this right')
	},
	{ code: 404, cause: say('L’adresse ne mène à rien', 'The address leads to nothing') },
	{
		code: 429,
		cause: say('Trop de demandes en peu de temps', 'Too many requests in a short time')
	},
	{
		code: 500,
		cause: say('Le programme du serveur a une faute', 'The server’s program has a fault')
	}
];

const PATHS = ['/notes', '/agenda', '/photos', '/factures', '/recherche', '/profil', '/messages'];

/** What the codes of an access log say of who is at fault. */
function answerCodes(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const asked = pick(random, ANSWER_CODES, 3);
	const paths = pick(random, PATHS, 5);
	const second = pickNumber(random, 8 * 3600, 18 * 3600);
	const all = pick(
		random,
		[
			...asked.map(({ code }, i) => ({ code, path: paths[i]! })),
			{ code: 200, path: paths[3]! },
			{ code: 200, path: paths[4]! }
		],
		5
	);
	return {
		kind: 'qrocm',
		isFocused: true,
		instruction: say(
			`Des visiteurs se plaignent. ${who} lit le journal d’accès du site. Qu’est-ce qui a fait échouer **chaque** page ?`,
			`Visitors are complaining. ${who} reads the website’s access log. What made **each** page fail?`
		),
		stimulus: codeLines(
			'log',
			all.map(
				({ code, path }, i) => `${clockWithSeconds(second + i * 7)} GET ${path.padEnd(12)} ${code}`
			)
		),
		fields: asked.map(({ cause }, i) => ({
			label: paths[i]!,
			type: 'text' as const,
			choices: ANSWER_CODES.map((one) => one.cause),
			solutions: [cause]
		})),
		why: tell((language) => {
			const explained = asked
				.map(({ code, cause }) => `${code}, ${lowerFirst(cause)[language]}`)
				.join(language === 'fr' ? ' ; ' : '; ');
			return language === 'fr'
				? `Le premier chiffre dit de quel côté chercher : 2, tout va bien ; 4, la demande ne peut être satisfaite telle quelle ; 5, le serveur a échoué. Ici : ${explained}. 401 et 403 diffèrent : « qui êtes-vous ? » et « vous n’avez pas le droit ».`
				: `The first digit says which side to look at: 2, all is well; 4, the request cannot be met as it is; 5, the server failed. Here: ${explained}. 401 and 403 differ: “who are you?” and “you do not have the right.”`;
		})
	};
}

const SITE_USERS = ['vitrine', 'galerie', 'forum', 'atelier', 'billets'];

/** Who owns a folder, what is missing there, and the narrowest command that gives it. */
const FOLDER_CASES = [
	{
		rights: 'drwxr-x---',
		owner: () => 'root',
		group: (user: string) => user,
		right: (path: string) => `chmod g+w ${path}`,
		reason: say(
			'le service entre par le groupe, qui peut lire et entrer, mais pas écrire',
			'the service comes in through the group, which may read and enter, but not write'
		)
	},
	{
		rights: 'dr-xr-x---',
		owner: (user: string) => user,
		group: () => 'root',
		right: (path: string) => `chmod u+w ${path}`,
		reason: say(
			'le service est propriétaire du dossier, mais le propriétaire n’a pas le droit d’y écrire',
			'the service owns the folder, but the owner does not have the right to write there'
		)
	},
	{
		rights: 'drwxr-x---',
		owner: () => 'root',
		group: () => 'root',
		right: (path: string, user: string) => `chown ${user} ${path}`,
		reason: say(
			'le service n’est ni propriétaire ni du groupe, alors que le propriétaire a tous les droits : il suffit qu’il le devienne',
			'the service is neither the owner nor in the group, while the owner has all rights: it only has to become the owner'
		)
	}
];

/** The command that lets one service write, and opens nothing to anybody else. */
function narrowestRight(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const user = pickOne(random, SITE_USERS);
	const folder = pickOne(random, ['envois', 'images', 'cache', 'brouillons']);
	const path = `/srv/${user}/${folder}`;
	const found = pickOne(random, FOLDER_CASES);
	const [owner, group] = [found.owner(user), found.group(user)];
	const right = found.right(path, user);
	const wrong = [`chmod g+w ${path}`, `chmod u+w ${path}`, `chmod o+w ${path}`, `chmod 777 ${path}`]
		.filter((one) => one !== right)
		.slice(-3);
	return choice({
		instruction: say(
			`Le service \`${user}\` (utilisateur \`${user}\`, dans le seul groupe \`${user}\`) ne peut plus enregistrer de fichiers. Quelle commande d’administration lui rend ce droit **sans l’ouvrir à personne d’autre** ? C’est ${who} qui la lancera.`,
			`The \`${user}\` service (user \`${user}\`, in the \`${user}\` group only) can no longer save files. Which administrator’s command gives it this right back **without opening it to anybody else**? ${who} will run it.`
		),
		stimulus: codeLines('shell', [
			`$ journalctl -u ${user} -n 1`,
			`${user}[${pickNumber(random, 1200, 9800)}]: open ${path}/a.tmp: Permission denied`,
			'',
			`$ ls -ld ${path}`,
			`${found.rights} 2 ${owner} ${group} 4096 ${path}`
		]),
		right: [`\`${right}\``],
		wrong: wrong.map((one) => `\`${one}\``),
		why: say(
			`Lisez \`${found.rights}\` par trois : propriétaire (\`${owner}\`), groupe (\`${group}\`), autres. Ici, ${found.reason.fr}. \`777\` et \`o+w\` donneraient un droit à tout le monde ; les autres commandes visent quelqu’un d’autre que le service.`,
			`Read \`${found.rights}\` in threes: owner (\`${owner}\`), group (\`${group}\`), others. Here, ${found.reason.en}. \`777\` and \`o+w\` would give a right to everybody; the other commands target someone other than the service.`
		)
	});
}

/** Two clocks that do not tell the same hour of the same instant. */
function sameInstant(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const isSummer = random() < 0.5;
	const offset = isSummer ? 2 : 1;
	const date = isSummer
		? `2026-0${pickNumber(random, 5, 9)}-${pickNumber(random, 10, 28)}`
		: `2026-11-${pickNumber(random, 10, 26)}`;
	const failure = pickNumber(random, 9 * 3600, 16 * 3600);
	const local = failure + offset * 3600 - pickNumber(random, 1, 2);
	const ids = pick(
		random,
		Array.from({ length: 60 }, (_, i) => `R${310 + i * 7}`),
		5
	);
	const stamp = (second: number) => `${date}T${clockWithSeconds(second)}+0${offset}:00`;
	const requests = [
		[failure - offset * 3600, ids[0]],
		[failure - 1, ids[1]],
		[failure + 2, ids[2]],
		[local, ids[3]],
		[local + pickNumber(random, 140, 900), ids[4]]
	] as [number, string][];
	const sorted = [...requests].sort((a, b) => a[0] - b[0]);
	return {
		kind: 'qroc',
		instruction: say(
			`La base de données note les heures en temps universel (\`Z\`), le site à l’heure de Paris. ${who} cherche **quelle demande** du site a provoqué l’erreur de la base, une ou deux secondes après. Écrivez son numéro.`,
			`The database notes times in universal time (\`Z\`), the website in Paris time. ${who} is looking for **which request** of the website caused the database error, one or two seconds later. Type its number.`
		),
		stimulus: codeLines('log', [
			say('# Base', '# Database'),
			say(
				`${date}T${clockWithSeconds(failure)}Z ERREUR index corrompu`,
				`${date}T${clockWithSeconds(failure)}Z ERROR corrupted index`
			),
			'',
			say('# Site', '# Website'),
			...sorted.map(([second, id]) => `${stamp(second)} ${id}`)
		]),
		field: {
			label: say('Numéro de la demande', 'Request number'),
			type: 'code',
			solutions: [ids[3]!, ids[3]!.slice(1)]
		},
		why: say(
			`\`+0${offset}:00\` veut dire que Paris avance alors de ${offset} h sur le temps universel. L’erreur de ${clockWithSeconds(failure)} (\`Z\`) a donc lieu à ${clockWithSeconds(failure + offset * 3600)} à Paris : la demande qui précède est ${ids[3]}. ${ids[1]} et ${ids[2]} ne portent presque la même heure que parce que les deux horloges diffèrent.`,
			`\`+0${offset}:00\` means that Paris is then ${offset} h ahead of universal time. So the error at ${clockWithSeconds(failure)} (\`Z\`) takes place at ${clockWithSeconds(failure + offset * 3600)} in Paris: the request just before is ${ids[3]}. ${ids[1]} and ${ids[2]} bear nearly the same time only because the two clocks differ.`
		)
	};
}

const SCRIPTS = [
	{
		project: 'planning',
		main: 'export.py',
		module: 'dates.py',
		call: 'jours = dates.lire(lignes)',
		line: 'return datetime.strptime(texte, "%d/%m/%Y")',
		library: '/usr/lib/python3.13/_strptime.py',
		inside: [
			['_strptime_datetime_datetime', 'tt, fraction, offset = _strptime(data_string, format)'],
			['_strptime', 'raise ValueError(message)']
		],
		error: "ValueError: time data '2026-11-03' does not match format '%d/%m/%Y'"
	},
	{
		project: 'galerie',
		main: 'legendes.py',
		module: 'textes.py',
		call: 'legende = textes.lire(chemin)',
		line: 'return Path(chemin).read_text()',
		library: '/usr/lib/python3.13/pathlib/_local.py',
		inside: [
			['read_text', 'with self.open(mode="r", encoding=encoding) as f:'],
			['open', 'return io.open(self, mode, buffering, encoding)']
		],
		error: "FileNotFoundError: [Errno 2] No such file or directory: 'port.txt'"
	},
	{
		project: 'courrier',
		main: 'envoi.py',
		module: 'carnet.py',
		call: 'adresses = carnet.lire()',
		line: 'donnees = json.loads(texte)',
		library: '/usr/lib/python3.13/json/decoder.py',
		inside: [
			['decode', 'obj, end = self.raw_decode(s, idx=_w(s, 0).end())'],
			['raw_decode', 'raise JSONDecodeError("Expecting value", s, err.value)']
		],
		error: 'json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)'
	}
] as const;

/** The last line of one’s own code, above those of a library. */
function ownLineOfTrace(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const script = pickOne(random, SCRIPTS);
	const home = `/home/${pickOne(random, ['club', 'ecole', 'mairie', 'atelier'])}/${script.project}`;
	const [mainLine, moduleLine, ...inside] = [
		pickNumber(random, 12, 60),
		pickNumber(random, 61, 140),
		pickNumber(random, 300, 480),
		pickNumber(random, 500, 900)
	] as [number, number, number, number];
	const frame = (file: string, line: number, where: string, code: string) => [
		`  File "${file}", line ${line}, in ${where}`,
		`    ${code}`
	];
	return {
		kind: 'qrocm',
		instruction: say(
			`Le programme de ${who}, dans \`${home}\`, s’arrête. Quelle est, dans **son propre code**, la dernière ligne exécutée avant l’erreur, celle par où commencer ? Donnez le nom du fichier, sans le dossier, et le numéro de la ligne.`,
			`${who}’s program, in \`${home}\`, stops. What is the last line of **their own code** that ran before the error, the one to start with? Give the name of the file, without the folder, and the line number.`
		),
		stimulus: codeLines('python', [
			'Traceback (most recent call last):',
			...frame(`${home}/${script.main}`, mainLine, '<module>', script.call),
			...frame(
				`${home}/${script.module}`,
				moduleLine,
				script.call.match(/\.(\w+)\(/)![1]!,
				script.line
			),
			...script.inside.flatMap(([where, code], i) =>
				frame(script.library, inside[i]!, where, code)
			),
			script.error
		]),
		fields: [
			{
				label: say('Fichier', 'File'),
				type: 'code',
				solutions: [script.module, script.module.replace('.py', ''), `${home}/${script.module}`]
			},
			{ label: say('Ligne', 'Line'), type: 'number', solutions: [String(moduleLine)] }
		],
		why: say(
			`La trace va du premier appel au dernier. Les deux dernières lignes d’appel sont dans \`${script.library}\`, une bibliothèque : elle signale l’erreur, elle n’en est pas la cause. Juste au-dessus, \`${script.module}\`, ligne ${moduleLine}, lui a donné de quoi échouer ; \`${script.main}\` n’a fait qu’appeler ce module.`,
			`The trace goes from the first call to the last. The last two calls are in \`${script.library}\`, a library: it reports the error, it does not cause it. Just above, \`${script.module}\`, line ${moduleLine}, gave it what made it fail; \`${script.main}\` only called that module.`
		)
	};
}

/** The program killed by the system is the largest one, and not the one of which there are too many. */
function workersThatFit(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const total = pickOne(random, [8, 16, 32]);
	const base = Math.round((total * pickNumber(random, 24, 32)) / 10);
	const each = pickNumber(random, 3, 6) * (total / 8);
	const drawn = pickNumber(random, 9, 14);
	const fitsExactly = (total * 10 - base - drawn) % each === 0;
	const system = fitsExactly ? drawn + 1 : drawn;
	const room = total * 10 - base - system;
	const fits = Math.floor(room / each);
	const running = fits + pickNumber(random, 2, 4);
	const gigabytes = (tenths: number) => size(tenths / 10, 'G');
	const pid = pickNumber(random, 1100, 8900);
	return {
		kind: 'qroc',
		instruction: say(
			`Sur un serveur de ${total} Go de mémoire, sans débordement sur le disque, le système arrête brutalement la base de données. ${who} ne peut régler que le **nombre de processus** \`rendu\`. Combien au plus, pour que tout tienne en mémoire ?`,
			`On a server with ${total} GB of memory and no swap, the system brutally stops the database. ${who} can only set the **number of \`rendu\` processes**. How many at most, for everything to fit in memory?`
		),
		stimulus: codeLines('log', [
			`kernel: Out of memory: Killed process ${pid} (base)`,
			'',
			say('# Mémoire demandée', '# Memory requested'),
			tell(
				(language) =>
					`${say('système', 'system')[language].padEnd(9)} 1 × ${gigabytes(system)[language]}`
			),
			tell((language) => `${'base'.padEnd(9)} 1 × ${gigabytes(base)[language]}`),
			tell((language) => `${'rendu'.padEnd(9)} ${running} × ${gigabytes(each)[language]}`)
		]),
		field: {
			label: say('Nombre de processus', 'Number of processes'),
			type: 'number',
			solutions: [String(fits)]
		},
		why: say(
			`Le système tue le plus gros programme, \`base\`, mais ce sont les ${running} \`rendu\` qui débordent. Il leur reste ${total} − ${amount(system / 10).fr} − ${amount(base / 10).fr} = ${amount(room / 10).fr} Go, à ${amount(each / 10).fr} Go chacun : ${amount(room / 10).fr} ÷ ${amount(each / 10).fr} donne ${fits} en entier. Relancer la base sans rien régler ramènerait la panne.`,
			`The system kills the largest program, \`base\`, but it is the ${running} \`rendu\` that overflow. ${total} − ${amount(system / 10).en} − ${amount(base / 10).en} = ${amount(room / 10).en} GB are left for them, at ${amount(each / 10).en} GB each: ${amount(room / 10).en} ÷ ${amount(each / 10).en} gives ${fits} whole ones. Restarting the database without setting anything would bring the failure back.`
		)
	};
}

const LOCKS = ['clients', 'stock', 'prix', 'factures', 'journal', 'envois'];

/** Three processes that wait for one another, among others that merely wait behind them. */
function deadlock(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const pids = pick(
		random,
		Array.from({ length: 80 }, (_, i) => 1204 + i * 61),
		6
	).sort((a, b) => a - b);
	const [a, b, c, waiting, behind, busy] = pick(random, pids, 6) as [
		number,
		number,
		number,
		number,
		number,
		number
	];
	const [first, second, third, fourth, fifth] = pick(random, LOCKS, 5) as [
		string,
		string,
		string,
		string,
		string
	];
	const rows = [
		{ pid: a, holds: first, waits: second },
		{ pid: b, holds: second, waits: third },
		{ pid: c, holds: third, waits: first },
		{ pid: waiting, holds: fourth, waits: first },
		{ pid: behind, holds: '—', waits: fourth },
		{ pid: busy, holds: fifth, waits: '—' }
	].sort((one, other) => one.pid - other.pid);
	const labels = [
		say('Un processus', 'One process'),
		say('Un autre', 'Another'),
		say('Le troisième', 'The third')
	];
	return {
		kind: 'qrocm',
		anyOrder: true,
		instruction: say(
			`Une base de données ne répond presque plus : trois processus **s’attendent l’un l’autre en boucle**, et aucun n’avancera jamais. Donnez leurs numéros à ${who}, qui arrêtera l’un d’eux. L’ordre ne compte pas.`,
			`A database hardly responds anymore: three processes **wait for one another in a loop**, and none will ever move forward. Give their numbers to ${who}, who will stop one of them. Their order does not matter.`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Processus', 'Process'),
				say('Table qu’il tient', 'Table it holds'),
				say('Table qu’il attend', 'Table it waits for')
			],
			rows: rows.map(({ pid, holds, waits }) => [String(pid), holds, waits])
		},
		fields: [a, b, c].map((pid, i) => ({
			label: labels[i]!,
			type: 'number' as const,
			solutions: [String(pid)]
		})),
		why: say(
			`Suivez les attentes : ${a} attend \`${second}\`, que tient ${b} ; ${b} attend \`${third}\`, que tient ${c} ; ${c} attend \`${first}\`, que tient ${a}. La boucle est fermée. ${listed([String(waiting), String(behind)]).fr} attendent aussi, mais personne de la boucle ne les attend : ils repartiront. ${busy} n’attend rien.`,
			`Follow the waits: ${a} waits for \`${second}\`, which ${b} holds; ${b} waits for \`${third}\`, which ${c} holds; ${c} waits for \`${first}\`, which ${a} holds. The loop is closed. ${listed([String(waiting), String(behind)]).en} wait too, but nobody in the loop waits for them: they will go on. ${busy} waits for nothing.`
		)
	};
}
