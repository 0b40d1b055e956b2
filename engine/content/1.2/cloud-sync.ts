import type { Random } from '../../random.ts';
import type { ChallengeBody, Localized, Text, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { amount, PEOPLE, size } from './quantities.ts';

export const cloudSync: Tube = {
	id: 'cloudSync',
	competence: '1.2',
	title: { fr: 'Stocker en ligne et synchroniser', en: 'Online storage and syncing' },
	tutorial: {
		title: {
			fr: 'Retrouver ses fichiers sur tous ses appareils',
			en: 'Finding your files on all your devices'
		},
		minutes: 2,
		body: {
			fr: 'Un espace en ligne garde vos fichiers sur un serveur, et la **synchronisation** recopie chaque changement d’un appareil à l’autre dès qu’il y a une connexion.\n\nPour savoir ce qui est disponible, regardez l’état de chaque fichier :\n\n- « en ligne uniquement » : il faut une connexion pour l’ouvrir ;\n- « disponible sur cet appareil » : il s’ouvre partout, dans la version déjà reçue ;\n- « envoi en attente » : votre appareil a la nouvelle version, le serveur pas encore ;\n- « réception en attente » : le serveur a la nouvelle version, votre appareil pas encore.\n\nAvant un voyage, choisissez « toujours conserver sur cet appareil » pour les fichiers utiles, et attendez la fin de la synchronisation.\n\nL’espace est limité. Additionnez tout ce qui occupe de la place (souvent les fichiers, les courriels et la corbeille), puis soustrayez du total. Avec 5 Go dont 4,4 occupés, il reste 0,6 Go, soit 600 Mo.\n\nLe piège habituel : prendre la synchronisation pour une sauvegarde. Un fichier supprimé sur le téléphone disparaît aussi de l’ordinateur ; il reste seulement quelque temps dans la corbeille.',
			en: 'An online space keeps your files on a server, and **syncing** copies each change from one device to another as soon as there is a connection.\n\nTo know what is available, look at the status of each file:\n\n- “online only”: you need a connection to open it;\n- “available on this device”: it opens anywhere, in the version already received;\n- “waiting to upload”: your device has the new version, the server does not yet;\n- “waiting to download”: the server has the new version, your device does not yet.\n\nBefore a trip, choose “always keep on this device” for the files you need, and wait until syncing is finished.\n\nSpace is limited. Add up everything that takes room (often files, emails and the trash), then subtract from the total. With 5 GB, 4.4 of them in use, 0.6 GB is left, which is 600 MB.\n\nThe usual trap: taking syncing for a backup. A file deleted on the phone disappears from the computer too; it only stays in the trash for a while.'
		}
	},
	skills: [
		{
			level: 2,
			proves: say(
				'Reconnaître ce qui est sur l’appareil, en ligne, ou dans la corbeille.',
				'Recognize what is on the device, online, or in the trash.'
			),
			challenges: [openedOffline, albumSaved, daysInTrash, whenItShows]
		},
		{
			level: 3,
			proves: say(
				'Calculer la place qui reste dans un espace en ligne, et ce qu’elle permet.',
				'Work out how much room is left in an online space, and what it allows.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Mei veut déposer dans son espace en ligne les vidéos de l’atelier théâtre, qui pèsent chacune **450 Mo**. Combien peut-elle en déposer au maximum ? (1 Go = 1 000 Mo)',
						en: 'Mei wants to put the drama club’s videos in her online space. Each one takes **450 MB**. How many can she add at most? (1 GB = 1,000 MB)'
					},
					why: {
						fr: 'L’espace occupé est 9,8 + 1,1 + 0,5 = 11,4 Go, corbeille comprise. Il reste 15 − 11,4 = 3,6 Go, soit 3 600 Mo, et 3 600 ÷ 450 = 8 vidéos. Oublier la corbeille ferait croire qu’une neuvième vidéo tient.',
						en: 'The space in use is 9.8 + 1.1 + 0.5 = 11.4 GB, trash included. That leaves 15 − 11.4 = 3.6 GB, or 3,600 MB, and 3,600 ÷ 450 = 8 videos. Forgetting the trash would make a ninth video seem to fit.'
					},
					stimulus: {
						type: 'dialog',
						title: { fr: 'Mon espace en ligne', en: 'My online space' },
						body: {
							fr: 'Espace total : 15 Go\n\nFichiers : 9,8 Go\n\nMessagerie : 1,1 Go\n\nCorbeille : 0,5 Go (compte dans l’espace utilisé)',
							en: 'Total space: 15 GB\n\nFiles: 9.8 GB\n\nMail: 1.1 GB\n\nTrash: 0.5 GB (counts toward used space)'
						},
						buttons: [
							{ fr: 'Gérer', en: 'Manage' },
							{ fr: 'Fermer', en: 'Close' }
						]
					},
					field: {
						label: {
							fr: 'Nombre de vidéos, sans vider la corbeille',
							en: 'Number of videos, without emptying the trash'
						},
						type: 'number',
						solutions: ['8']
					}
				},
				foldersThatFit,
				planForYear,
				timeUntilFull
			]
		},
		{
			level: 5,
			proves: say(
				'Savoir quelle version d’un fichier synchronisé se trouve sur quel appareil.',
				'Tell which version of a synced file is on which device.'
			),
			challenges: [
				{
					kind: 'qcm',
					instruction: {
						fr: 'Ousmane est dans le train, **sans connexion**. Voici l’état des fichiers de son dossier synchronisé.\n\nQuels fichiers peut-il ouvrir **dans leur dernière version** ? **Plusieurs réponses** sont attendues.',
						en: 'Ousmane is on the train, **with no connection**. Here is the status of the files in his synced folder.\n\nWhich files can he open **in their latest version**? **Several answers** are expected.'
					},
					why: {
						fr: 'Sans connexion, seul compte ce qui est déjà sur l’ordinateur : `plan-chantier.pdf` y est à jour, et la dernière version de `releve.ods` est justement celle qu’Ousmane vient de modifier. `contrat.odt` s’ouvre aussi, mais sans les changements de Camille ; les fichiers « en ligne uniquement » ne s’ouvrent pas.',
						en: 'Without a connection, only what is already on the computer counts: `site-plan.pdf` is there, up to date, and the latest version of `readings.ods` is the one Ousmane has just modified. `contract.odt` opens too, but without Camille’s changes; “online only” files do not open.'
					},
					stimulus: {
						type: 'table',
						caption: {
							fr: 'État du dossier sur l’ordinateur d’Ousmane, juste avant de perdre la connexion',
							en: 'Status of the folder on Ousmane’s computer, just before losing the connection'
						},
						columns: [
							{ fr: 'Fichier', en: 'File' },
							{ fr: 'État', en: 'Status' }
						],
						rows: [
							[
								{ fr: 'plan-chantier.pdf', en: 'site-plan.pdf' },
								{
									fr: 'Toujours disponible sur cet appareil, à jour',
									en: 'Always available on this device, up to date'
								}
							],
							[
								{ fr: 'devis.ods', en: 'quote.ods' },
								{ fr: 'En ligne uniquement, à jour', en: 'Online only, up to date' }
							],
							[
								{ fr: 'releve.ods', en: 'readings.ods' },
								{
									fr: 'Modifié par vous sur cet appareil, envoi en attente',
									en: 'Modified by you on this device, waiting to upload'
								}
							],
							[
								{ fr: 'contrat.odt', en: 'contract.odt' },
								{
									fr: 'Disponible sur cet appareil, modifié en ligne par Camille, réception en attente',
									en: 'Available on this device, modified online by Camille, waiting to download'
								}
							],
							[
								{ fr: 'photos.zip', en: 'photos.zip' },
								{
									fr: 'En ligne uniquement, ouvert récemment sur votre tablette',
									en: 'Online only, recently opened on your tablet'
								}
							]
						]
					},
					options: [
						{ fr: 'contrat.odt', en: 'contract.odt' },
						{ fr: 'devis.ods', en: 'quote.ods' },
						'photos.zip',
						{ fr: 'plan-chantier.pdf', en: 'site-plan.pdf' },
						{ fr: 'releve.ods', en: 'readings.ods' }
					],
					solutions: [3, 4]
				},
				conflictingCopies,
				stepsToOffline,
				versionsInPlaces
			]
		}
	]
};

const ONLINE_PROJECTS = [
	say('photos du voyage', 'trip photos'),
	say('vidéos du tournoi', 'tournament videos'),
	say('sons de la radio', 'radio recordings'),
	say('archives du club', 'club archives'),
	say('plans du chantier', 'building plans'),
	say('films du ciné-club', 'film club movies')
];

/** The space that is used, in two parts, and what is left of the whole. */
function drawnSpace(random: Random, total: number) {
	const left = pickNumber(random, 21, 48) / 10;
	const trash = pickNumber(random, 6, 15) / 10;
	const mail = pickNumber(random, 8, 19) / 10;
	const files = tenth(total - left - trash - mail);
	return { left, trash, mail, files };
}

/** Without the noise of binary decimals. */
const tenth = (value: number) => Math.round(value * 10) / 10;

/** The folders that fit, one at a time, in what is left. */
function foldersThatFit(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const total = pickOne(random, [10, 15, 20, 25]);
	const { left, trash, mail, files } = drawnSpace(random, total);
	const sizes = [
		size(left * 1000 - pickNumber(random, 1, 4) * 100, 'M'),
		size(tenth(left - pickNumber(random, 4, 9) / 10), 'G'),
		size(pickNumber(random, 91, 98) * 10, 'M'),
		size(tenth(left + pickNumber(random, 1, 3) / 10), 'G'),
		size(left * 1000 + pickNumber(random, 1, 4) * 100, 'M')
	];
	const folders = pick(random, ONLINE_PROJECTS, sizes.length).map((name, i) => ({
		name,
		size: sizes[i]!
	}));
	const gigas = size(left, 'G');
	return choice({
		instruction: say(
			`L’espace en ligne de ${who} compte **${total} Go** : ${size(files, 'G').fr} de fichiers, ${size(mail, 'G').fr} de courriels et ${size(trash, 'G').fr} dans la corbeille, qui compte aussi.\n\nSans rien supprimer, lesquels de ces dossiers peut-on y copier, **un seul à la fois** ? **Plusieurs réponses** sont attendues. (1 Go = 1 000 Mo)`,
			`${who}’s online space holds **${total} GB**: ${size(files, 'G').en} of files, ${size(mail, 'G').en} of email and ${size(trash, 'G').en} in the trash, which counts too.\n\nWithout deleting anything, which of these folders can be copied there, **only one at a time**? **Several answers** are expected. (1 GB = 1,000 MB)`
		),
		stimulus: {
			type: 'files',
			path: say('Ordinateur > À copier', 'Computer > To copy'),
			entries: pick(random, folders, 5).map((one) => ({ ...one, folder: true }))
		},
		right: folders.slice(0, 3).map(({ name }) => name),
		wrong: folders.slice(3).map(({ name }) => name),
		why: say(
			`Il reste ${total} − ${amount(files).fr} − ${amount(mail).fr} − ${amount(trash).fr} = ${gigas.fr}, soit ${amount(left * 1000).fr} Mo. ${sizes[0]!.fr}, ${sizes[1]!.fr} et ${sizes[2]!.fr} y tiennent. ${sizes[3]!.fr} et ${sizes[4]!.fr} sembleraient tenir si l’on oubliait la corbeille.`,
			`What is left is ${total} − ${amount(files).en} − ${amount(mail).en} − ${amount(trash).en} = ${gigas.en}, or ${amount(left * 1000).en} MB. ${sizes[0]!.en}, ${sizes[1]!.en} and ${sizes[2]!.en} fit. ${sizes[3]!.en} and ${sizes[4]!.en} would seem to fit if the trash were forgotten.`
		)
	});
}

const NEEDS = [
	{
		what: say('les vidéos du club', 'the club’s videos'),
		who: say('L’association', 'The association')
	},
	{
		what: say('les photos des chantiers', 'the site photos'),
		who: say('L’entreprise', 'The company')
	},
	{
		what: say('les archives du journal', 'the newspaper archives'),
		who: say('La rédaction', 'The editorial team')
	},
	{
		what: say('les films de l’atelier', 'the workshop’s films'),
		who: say('Le lycée', 'The high school')
	}
];

/** The smallest plan that lasts a year. */
function planForYear(random: Random): ChallengeBody {
	const { what, who } = pickOne(random, NEEDS);
	const sizes = [50, 100, 200, 500];
	const right = pickNumber(random, 1, 2);
	const perMonth = right === 1 ? pickNumber(random, 5, 6) : pickNumber(random, 9, 10);
	const needed = sizes[right]! - pickNumber(random, 2, 9);
	const now = needed - perMonth * 12;
	const emails = pickNumber(random, 4, 9);
	const start = now - emails;
	const prices = [2, 3, 5, 9].map((price) => price * 12 - pickNumber(random, 0, 3));
	const plan = (i: number) => size(sizes[i]!, 'G');
	return choice({
		instruction: say(
			`${who.fr} garde en ligne ${what.fr} : ${start} Go aujourd’hui, plus ${emails} Go de courriels dans le même espace. Il s’y ajoute **${perMonth} Go par mois** et rien n’est jamais supprimé.\n\nQuelle est la formule la moins chère qui suffira pendant **12 mois** ?`,
			`${who.en} keeps ${what.en} online: ${start} GB today, plus ${emails} GB of email in the same space. **${perMonth} GB a month** are added and nothing is ever deleted.\n\nWhich is the cheapest plan that will be enough for **12 months**?`
		),
		stimulus: {
			type: 'table',
			caption: say('Formules de stockage', 'Storage plans'),
			columns: [say('Espace', 'Space'), say('Prix par an', 'Price per year')],
			rows: sizes.map((_, i) => [plan(i), say(`${prices[i]!} €`, `€${prices[i]!}`)])
		},
		right: [plan(right)],
		wrong: [0, 1, 2, 3].filter((i) => i !== right).map(plan),
		why: say(
			`Il faut compter ce qui occupe déjà la place et ce qui va s’ajouter : ${start} + ${emails} + 12 × ${perMonth} = ${needed} Go. La formule de ${plan(right).fr} suffit tout juste, et ${plan(right + 1).fr} coûteraient plus pour rien. Les ${now} Go d’aujourd’hui tiendraient dans moins, mais pas pendant un an.`,
			`Count what takes room already and what will be added: ${start} + ${emails} + 12 × ${perMonth} = ${needed} GB. The ${plan(right).en} plan is just enough, and ${plan(right + 1).en} would cost more for nothing. Today’s ${now} GB would fit in less, but not for a year.`
		)
	});
}

/** What is left, and how long it lasts. */
function timeUntilFull(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const perWeek = pickOne(random, [200, 250, 300, 400, 500]);
	const weeks = pickNumber(random, 6, 14);
	const spare = Math.ceil((perWeek * weeks) / 100) / 10;
	const megas = amount(Math.round(spare * 1000));
	const total = pickOne(random, [15, 20, 25, 30]);
	const photos = pickNumber(random, 31, 58) / 10;
	const trash = pickNumber(random, 5, 19) / 10;
	const files = tenth(total - spare - photos - trash);
	return {
		kind: 'qrocm',
		instruction: say(
			`Le téléphone de ${who} envoie chaque semaine **${perWeek} Mo** de nouvelles photos dans cet espace. Rien d’autre ne change.\n\nCombien de place reste-t-il, et pour combien de temps ? (1 Go = 1 000 Mo)`,
			`Every week, ${who}’s phone sends **${perWeek} MB** of new photos to this space. Nothing else changes.\n\nHow much room is left, and for how long? (1 GB = 1,000 MB)`
		),
		stimulus: {
			type: 'dialog',
			title: say('Espace de stockage', 'Storage space'),
			body: say(
				`Total : ${total} Go\n\nPhotos : ${size(photos, 'G').fr}\n\nFichiers : ${size(files, 'G').fr}\n\nCorbeille : ${size(trash, 'G').fr} (compte dans l’espace utilisé)`,
				`Total: ${total} GB\n\nPhotos: ${size(photos, 'G').en}\n\nFiles: ${size(files, 'G').en}\n\nTrash: ${size(trash, 'G').en} (counts toward used space)`
			),
			buttons: [say('Fermer', 'Close')]
		},
		fields: [
			{
				label: say('Espace libre aujourd’hui', 'Free space today'),
				type: 'number',
				solutions: [`${spare}`],
				unit: say('Go', 'GB')
			},
			{
				label: say(
					'Nombre de semaines entières avant de manquer de place',
					'Number of full weeks before running out of space'
				),
				type: 'number',
				solutions: [`${weeks}`]
			}
		],
		why: say(
			`Espace occupé : ${amount(photos).fr} + ${amount(files).fr} + ${amount(trash).fr} = ${size(tenth(total - spare), 'G').fr}, corbeille comprise. Il reste donc ${size(spare, 'G').fr}, soit ${megas.fr} Mo, et ${megas.fr} ÷ ${perWeek} donne ${weeks} semaines entières. Il faut passer dans la même unité avant de diviser.`,
			`Space in use: ${amount(photos).en} + ${amount(files).en} + ${amount(trash).en} = ${size(tenth(total - spare), 'G').en}, trash included. So ${size(spare, 'G').en} is left, or ${megas.en} MB, and ${megas.en} ÷ ${perWeek} makes ${weeks} full weeks. Use the same unit before dividing.`
		)
	};
}

const SHARED_FILES = [
	say('programme.odt', 'program.odt'),
	say('menus.odt', 'menus.odt'),
	say('equipes.ods', 'teams.ods'),
	say('statuts.odt', 'bylaws.odt'),
	say('planning.ods', 'schedule.ods')
];

/** What the folder holds after two people changed a file without a connection. */
function conflictingCopies(random: Random): ChallengeBody {
	const [first, second, third] = pick(random, PEOPLE, 3) as [string, string, string];
	const file = pickOne(random, SHARED_FILES);
	const hour = pickNumber(random, 9, 12);
	const minutes = pick(random, [10, 20, 25, 35, 40, 50], 4);
	const at = (after: number, i: number) =>
		`${hour + after}:${String(minutes[i]!).padStart(2, '0')}`;
	const isTwisted = pickOne(random, [true, false]);
	// Who comes back first need not be who wrote first.
	const [early, late] = isTwisted ? [second, first] : [first, second];
	const copy = (who: string) =>
		tell((l) => {
			const [name, extension] = file[l].split('.');
			return l === 'fr'
				? `${name} (conflit de ${who}).${extension}`
				: `${name} (${who}’s conflict).${extension}`;
		});
	const outcome = (main: string, other: string) =>
		say(
			`${file.fr} avec les ajouts de ${main}, et une copie avec ceux de ${other}`,
			`${file.en} with ${main}’s additions, and a copy with ${other}’s`
		);
	return choice({
		instruction: say(
			`Règle de cet espace : quand une version arrive alors que le fichier a changé entre-temps, il garde le fichier tel quel et enregistre l’arrivante à part, comme « ${copy(third).fr} ».\n\nQue contient le dossier de ${third} à la fin, une fois à jour ?`,
			`Rule of this space: when a version arrives although the file has changed in the meantime, it keeps the file as it is and saves the newcomer apart, as in “${copy(third).en}.”\n\nWhat does ${third}’s folder hold at the end, once up to date?`
		),
		stimulus: {
			type: 'table',
			caption: say(`Journal de ${file.fr}`, `Log of ${file.en}`),
			columns: [say('Heure', 'Time'), say('Événement', 'Event')],
			rows: [
				[
					at(0, 0),
					say(
						`${first} et ${second} perdent la connexion`,
						`${first} and ${second} lose their connection`
					)
				],
				[at(1, 1), say(`${first} fait des ajouts hors connexion`, `${first} adds text offline`)],
				[at(2, 2), say(`${second} fait des ajouts hors connexion`, `${second} adds text offline`)],
				[at(3, 0), say(`La connexion de ${early} revient`, `${early}’s connection comes back`)],
				[at(4, 3), say(`La connexion de ${late} revient`, `${late}’s connection comes back`)]
			]
		},
		right: [outcome(early, late)],
		wrong: [
			outcome(late, early),
			say(
				`${file.fr} seul, avec les ajouts de ${late}, ceux de ${early} étant perdus`,
				`${file.en} alone, with ${late}’s additions, ${early}’s being lost`
			),
			say(
				`${file.fr} seul, avec les ajouts de ${early} et ceux de ${late} réunis`,
				`${file.en} alone, with the additions of both ${early} and ${late}`
			)
		],
		why: say(
			`Ce qui compte est l’ordre d’**arrivée** au serveur, pas celui de l’écriture : la version de ${early} arrive la première et devient ${file.fr}. Celle de ${late} part d’un fichier qui a changé depuis : elle est mise à part. Rien n’est perdu ni réuni tout seul ; il faudra reporter les ajouts à la main.`,
			`What counts is the order of **arrival** at the server, not that of writing: ${early}’s version arrives first and becomes ${file.en}. ${late}’s starts from a file that has changed since: it is put aside. Nothing is lost, and nothing is merged by itself; the additions will have to be copied by hand.`
		)
	});
}

const DEVICES = [
	{ from: say('l’ordinateur', 'the computer'), to: say('la tablette', 'the tablet') },
	{ from: say('le téléphone', 'the phone'), to: say('l’ordinateur', 'the computer') },
	{ from: say('la tablette', 'the tablet'), to: say('le téléphone', 'the phone') }
];

const TRIPS = [
	say('dans le train', 'on the train'),
	say('dans l’avion', 'on the plane'),
	say('au gîte', 'at the cottage'),
	say('sur le bateau', 'on the boat')
];

/** How a change goes from one device to another before the connection is lost. */
function stepsToOffline(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { from, to } = pickOne(random, DEVICES);
	const trip = pickOne(random, TRIPS);
	const file = pickOne(random, SHARED_FILES);
	return {
		kind: 'order',
		instruction: say(
			`${who} veut corriger \`${file.fr}\` sur ${from.fr}, puis lire la version corrigée sur ${to.fr}, ${trip.fr}, **sans connexion**. Le dossier est synchronisé, et ${to.fr} est hors connexion au début.\n\nDans quel ordre cela se passe-t-il ?`,
			`${who} wants to correct \`${file.en}\` on ${from.en}, then read the corrected version on ${to.en}, ${trip.en}, **with no connection**. The folder is synced, and ${to.en} is offline at first.\n\nIn which order does this happen?`
		),
		items: [
			say(
				`Corriger le fichier sur ${from.fr} et l’enregistrer`,
				`Correct the file on ${from.en} and save it`
			),
			say(
				'Attendre que le serveur ait reçu la correction',
				'Wait until the server has received the correction'
			),
			say(
				`Connecter ${to.fr}, qui la reçoit du serveur`,
				`Connect ${to.en}, which receives it from the server`
			),
			say(
				'Voir « à jour » et « disponible sur cet appareil »',
				'See “up to date” and “available on this device”'
			),
			say(
				`Couper la connexion et ouvrir le fichier ${trip.fr}`,
				`Turn off the connection and open the file ${trip.en}`
			)
		],
		why: say(
			`La correction passe toujours par le serveur : ${from.fr} doit avoir fini l’envoi avant que ${to.fr} puisse recevoir. Il faut ensuite vérifier, avant de couper, que la réception est finie et que le fichier est bien sur l’appareil. Partir plus tôt laisserait ${trip.fr} l’ancienne version, ou rien.`,
			`The correction always goes through the server: ${from.en} must have finished uploading before ${to.en} can receive anything. Then check, before turning off the connection, that downloading is over and that the file really is on the device. Leaving sooner would leave the old version ${trip.en}, or nothing.`
		)
	};
}

/** Which version is where, from a log. */
function versionsInPlaces(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const file = pickOne(random, SHARED_FILES);
	const base = pickNumber(random, 3, 12);
	const hour = pickNumber(random, 8, 13);
	const isSent = pickOne(random, [true, false]);
	const minutes = pick(random, [5, 10, 15, 20, 30, 35, 40, 45, 50, 55], 6).sort((a, b) => a - b);
	const at = (i: number) => `${hour}:${String(minutes[i]!).padStart(2, '0')}`;
	const sent = isSent ? base + 2 : base + 1;
	const row = (i: number, text: Localized): Text[] => [at(i), text];
	const rows = isSent
		? [
				row(
					0,
					say(
						`Version ${base} partout, tout est à jour`,
						`Version ${base} everywhere, all up to date`
					)
				),
				row(1, say('Tablette : connexion perdue', 'Tablet: connection lost')),
				row(
					2,
					say(
						`Ordinateur : version ${base + 1} enregistrée et envoyée`,
						`Computer: version ${base + 1} saved and uploaded`
					)
				),
				row(
					3,
					say(
						`Ordinateur : version ${base + 2} enregistrée et envoyée`,
						`Computer: version ${base + 2} saved and uploaded`
					)
				),
				row(4, say('Ordinateur : connexion perdue', 'Computer: connection lost')),
				row(
					5,
					say(
						`Ordinateur : version ${base + 3} enregistrée, envoi en attente`,
						`Computer: version ${base + 3} saved, waiting to upload`
					)
				)
			]
		: [
				row(
					0,
					say(
						`Version ${base} partout, tout est à jour`,
						`Version ${base} everywhere, all up to date`
					)
				),
				row(1, say('Tablette : connexion perdue', 'Tablet: connection lost')),
				row(
					2,
					say(
						`Ordinateur : version ${base + 1} enregistrée et envoyée`,
						`Computer: version ${base + 1} saved and uploaded`
					)
				),
				row(3, say('Ordinateur : connexion perdue', 'Computer: connection lost')),
				row(
					4,
					say(
						`Ordinateur : version ${base + 2} enregistrée, envoi en attente`,
						`Computer: version ${base + 2} saved, waiting to upload`
					)
				),
				row(
					5,
					say(
						`Ordinateur : version ${base + 3} enregistrée, envoi en attente`,
						`Computer: version ${base + 3} saved, waiting to upload`
					)
				)
			];
	const field = (label: Localized, version: number) => ({
		label,
		type: 'number' as const,
		solutions: [`${version}`]
	});
	return {
		kind: 'qrocm',
		instruction: say(
			`Le fichier \`${file.fr}\` de ${who} est « toujours disponible » sur l’ordinateur et la tablette. Voici ce qui s’est passé jusqu’à présent.\n\nQuel numéro de version trouve-t-on maintenant à chaque endroit ?`,
			`${who}’s file \`${file.en}\` is “always available” on the computer and the tablet. Here is what has happened so far.\n\nWhich version number is now found in each place?`
		),
		stimulus: {
			type: 'table',
			caption: say(`Journal de ${file.fr}`, `Log of ${file.en}`),
			columns: [say('Heure', 'Time'), say('Événement', 'Event')],
			rows
		},
		fields: [
			field(say('Sur l’ordinateur', 'On the computer'), base + 3),
			field(say('Sur le serveur', 'On the server'), sent),
			field(say('Sur la tablette', 'On the tablet'), base)
		],
		why: say(
			`L’ordinateur garde la dernière version enregistrée, ${base + 3}. Le serveur n’a que ce qui a été envoyé avant la coupure : ${sent}. La tablette a perdu la connexion avant tout changement : elle ouvre encore la version ${base}. « Envoi en attente » veut dire que le changement n’existe que sur l’appareil.`,
			`The computer keeps the last version saved, ${base + 3}. The server only has what was uploaded before the connection was lost: ${sent}. The tablet lost its connection before any change: it still opens version ${base}. “Waiting to upload” means that the change exists only on the device.`
		)
	};
}

const LOCAL = say('Disponible sur cet appareil', 'Available on this device');
const ONLINE = say('En ligne uniquement', 'Online only');

const TRAVEL_FILES = [
	say('billet-de-train.pdf', 'train-ticket.pdf'),
	say('plan-de-la-ville.pdf', 'city-map.pdf'),
	say('cours-histoire.odt', 'history-lesson.odt'),
	say('liste-de-courses.odt', 'shopping-list.odt'),
	say('reservation-gite.pdf', 'cottage-booking.pdf'),
	say('planning-stage.ods', 'internship-schedule.ods')
];

/** The files that open without a connection. */
function openedOffline(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const trip = pickOne(random, TRIPS);
	const files = pick(random, TRAVEL_FILES, 5);
	const [right, wrong] = [files.slice(0, 2), files.slice(2)];
	const rows = [...right.map((name) => [name, LOCAL]), ...wrong.map((name) => [name, ONLINE])];
	return choice({
		instruction: say(
			`${who} n’a aucune connexion ${trip.fr} et regarde son téléphone. Quels fichiers peut-on ouvrir ? **Deux réponses** sont attendues.`,
			`${who} has no connection ${trip.en} and looks at the phone. Which files can be opened? **Two answers** are expected.`
		),
		stimulus: {
			type: 'table',
			caption: say('Dossier en ligne, vu du téléphone', 'Online folder, seen from the phone'),
			columns: [say('Fichier', 'File'), say('État', 'Status')],
			rows: pick(random, rows, rows.length)
		},
		right,
		wrong,
		why: say(
			`Sans connexion, on n’ouvre que ce qui est déjà sur l’appareil : \`${right[0]!.fr}\` et \`${right[1]!.fr}\`. Les autres noms s’affichent aussi, mais leur contenu est resté sur le serveur : il fallait les rendre disponibles avant de partir.`,
			`Without a connection, only what is already on the device opens: \`${right[0]!.en}\` and \`${right[1]!.en}\`. The other names show too, but their content has stayed on the server: they had to be made available before leaving.`
		)
	});
}

const ALBUMS = [
	say('Vacances', 'Vacation'),
	say('Tournoi', 'Tournament'),
	say('Cuisine', 'Cooking'),
	say('Voyage scolaire', 'School trip'),
	say('Mariage', 'Wedding'),
	say('Jardin', 'Garden')
];

const ACCIDENTS = [
	say('est tombé dans l’eau', 'fell into the water'),
	say('a été volé', 'was stolen'),
	say('s’est éteint pour de bon', 'died for good')
];

/** The album that is safe though the phone is lost. */
function albumSaved(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const accident = pickOne(random, ACCIDENTS);
	const albums = pick(random, ALBUMS, 4);
	const waiting = pickNumber(random, 12, 80);
	const states = [
		say('Envoi terminé', 'Upload finished'),
		say(
			`Envoi en attente : ${waiting} photos sur ${waiting}`,
			`Waiting to upload: ${waiting} photos out of ${waiting}`
		),
		say('Sur ce téléphone uniquement', 'On this phone only'),
		say('Envoi désactivé pour cet album', 'Uploading is off for this album')
	];
	const rows = albums.map((album, i) => [album, states[i]!]);
	return choice({
		instruction: say(
			`${who} venait de lire cette liste quand son téléphone ${accident.fr}. Quel album retrouvera-t-on **en entier** dans l’espace en ligne, depuis un ordinateur ?`,
			`${who} had just read this list when the phone ${accident.en}. Which album will be found **whole** in the online space, from a computer?`
		),
		stimulus: {
			type: 'table',
			caption: say('Albums du téléphone', 'Albums of the phone'),
			columns: [say('Album', 'Album'), say('État', 'Status')],
			rows: pick(random, rows, rows.length)
		},
		right: [albums[0]!],
		wrong: albums.slice(1),
		why: say(
			`Seul ce qui a fini d’être envoyé existe ailleurs que sur le téléphone : c’est l’album « ${albums[0]!.fr} ». L’album « ${albums[1]!.fr} » allait partir, mais « en attente » veut dire que rien n’est encore arrivé au serveur.`,
			`Only what has finished uploading exists anywhere else than on the phone: that is the album “${albums[0]!.en}.” The album “${albums[1]!.en}” was about to leave, but “waiting” means that nothing has reached the server yet.`
		)
	});
}

/** How long a deleted file can still be taken out of the trash. */
function daysInTrash(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [file, other, third] = pick(random, TRAVEL_FILES, 3) as [Localized, Localized, Localized];
	const kept = pickOne(random, [15, 20, 30, 60]);
	const [gone, less, more] = pick(random, [2, 3, 4, 5, 6, 8, 9, 11, 12], 3) as [
		number,
		number,
		number
	];
	const ago = (days: number) => say(`il y a ${days} jours`, `${days} days ago`);
	const rows = [
		[file, ago(gone)],
		[other, ago(less)],
		[third, ago(more)]
	];
	return {
		kind: 'qroc',
		instruction: say(
			`${who} a supprimé \`${file.fr}\` par erreur et ouvre la corbeille de son espace en ligne, où les fichiers restent **${kept} jours** avant d’être effacés.\n\nCombien de jours reste-t-il pour le récupérer ?`,
			`${who} deleted \`${file.en}\` by mistake and opens the trash of the online space, where files stay **${kept} days** before they are erased.\n\nHow many days are left to restore it?`
		),
		stimulus: {
			type: 'table',
			caption: say('Corbeille', 'Trash'),
			columns: [say('Fichier', 'File'), say('Supprimé', 'Deleted')],
			rows: pick(random, rows, rows.length)
		},
		field: {
			label: say('Nombre de jours', 'Number of days'),
			type: 'number',
			solutions: [`${kept - gone}`],
			unit: say('jours', 'days')
		},
		why: say(
			`Cherchez la ligne de \`${file.fr}\` : il est dans la corbeille depuis ${gone} jours sur ${kept}, il en reste donc ${kept} − ${gone} = ${kept - gone}. Passé ce délai, il sera effacé pour de bon, sur tous les appareils.`,
			`Look for the row of \`${file.en}\`: it has been in the trash for ${gone} days out of ${kept}, so ${kept} − ${gone} = ${kept - gone} are left. After that it will be erased for good, on all devices.`
		)
	};
}

const WHENS = [
	say('tout de suite', 'right away'),
	say('au retour de la connexion', 'when the connection is back'),
	say('jamais', 'never')
];

/** When a change made on the phone shows on the computer. */
function whenItShows(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const files = pick(random, TRAVEL_FILES, 3);
	const rows = pick(
		random,
		[
			{ folder: say('Synchronisé', 'Synced'), link: say('Connecté', 'Connected'), when: 0 },
			{ folder: say('Synchronisé', 'Synced'), link: say('Hors connexion', 'Offline'), when: 1 },
			{ folder: say('Non synchronisé', 'Not synced'), link: say('Connecté', 'Connected'), when: 2 }
		],
		3
	).map((row, i) => ({ ...row, file: files[i]! }));
	const [now, later, never] = [0, 1, 2].map((when) => rows.find((row) => row.when === when)!.file);
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} modifie trois fichiers sur son téléphone ; l’ordinateur de la maison est allumé et connecté. Quand verra-t-on chaque changement sur l’ordinateur ?`,
			`${who} changes three files on the phone; the computer at home is on and connected. When will each change be seen on the computer?`
		),
		stimulus: {
			type: 'table',
			caption: say('Fichiers modifiés sur le téléphone', 'Files changed on the phone'),
			columns: [
				say('Fichier', 'File'),
				say('Son dossier', 'Its folder'),
				say('Téléphone à ce moment-là', 'Phone at that moment')
			],
			rows: rows.map(({ file, folder, link }) => [file, folder, link])
		},
		fields: rows.map(({ file, when }) => ({
			label: file,
			type: 'text',
			choices: WHENS,
			solutions: [WHENS[when]!]
		})),
		why: say(
			`Deux questions suffisent : le dossier est-il synchronisé, et y a-t-il une connexion ? \`${now!.fr}\` a les deux. \`${later!.fr}\` partira quand le téléphone aura retrouvé une connexion. \`${never!.fr}\` n’est que sur le téléphone : être connecté ne suffit pas.`,
			`Two questions are enough: is the folder synced, and is there a connection? \`${now!.en}\` has both. \`${later!.en}\` will leave when the phone is connected again. \`${never!.en}\` is only on the phone: being connected is not enough.`
		)
	};
}
