import type { Random } from '../../random.ts';
import { amount, day, size } from '../1.2/quantities.ts';
import type { ChallengeBody, Localized, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { PEOPLE, capitalized, chosen, counted, enumerate } from './words.ts';

export const fileTransfer: Tube = {
	id: 'fileTransfer',
	competence: '2.2',
	title: { fr: 'Envoyer des fichiers volumineux', en: 'Sending large files' },
	tutorial: {
		title: {
			fr: 'Transmettre un gros fichier en toute sécurité',
			en: 'Passing on a large file safely'
		},
		minutes: 2,
		body: {
			fr: 'Un fichier trop lourd pour un courriel se dépose sur un service, et l’on n’envoie que le **lien** qui permet de le télécharger.\n\nPour envoyer :\n\n- comparez taille et limite dans la même unité : 1 Go = 1 000 Mo = 1 000 000 ko ;\n- déposez le fichier, choisissez sa **durée** et, si c’est possible, un mot de passe ;\n- envoyez le lien, et le mot de passe par une **autre voie** ;\n- prévenez de la date limite.\n\nPour la durée de l’envoi, prenez le débit **montant** et divisez-le par 8 : il est en bits, les fichiers en octets.\n\nPour recevoir, téléchargez sans attendre, en comptant les jours à partir de l’envoi : du 28 avril, sept jours mènent au 5 mai. Une **empreinte** identique d’un bout à l’autre prouve que le fichier est intact.\n\nUn lien se lit par morceaux. Dans `https://envoi.example/d/abc?lang=fr#xyz`, `envoi.example` est le site, `/d/abc` le chemin, `?lang=fr` les **paramètres**, et `xyz`, après le `#`, le **fragment**. Le navigateur envoie le chemin et les paramètres au serveur ; il garde le fragment pour lui. Un service peut ainsi conserver des fichiers chiffrés qu’il ne sait pas lire.\n\nLe piège habituel : croire qu’un lien est privé. Quiconque l’obtient en entier peut ouvrir le fichier : ne le publiez pas, et lisez le journal des téléchargements.',
			en: 'A file too heavy for an email is uploaded to a service, and you send only the **link** that lets people download it.\n\nTo send:\n\n- compare size and limit in the same unit: 1 GB = 1,000 MB = 1,000,000 KB;\n- upload the file, choose how **long** it will be kept and, if possible, a password;\n- send the link, and the password by **another way**;\n- tell people about the deadline.\n\nFor the time it takes, use the **upload** speed and divide it by 8: it is in bits, files are in bytes.\n\nTo receive, download without waiting, counting the days from the sending: from April 28, seven days lead to May 5. A **checksum** that is the same from end to end proves that the file is intact.\n\nA link is read in pieces. In `https://send.example/d/abc?lang=en#xyz`, `send.example` is the site, `/d/abc` the path, `?lang=en` the **parameters**, and `xyz`, after the `#`, the **fragment**. The browser sends the path and the parameters to the server; it keeps the fragment to itself. In this way, a service can keep encrypted files that it cannot read.\n\nThe usual trap: believing that a link is private. Anyone who gets the whole of it can open the file: do not publish it, and read the download log.'
		}
	},
	skills: [
		{
			level: 2,
			proves: say(
				'Vérifier que des fichiers passent et que le lien qui les donne est encore valable.',
				'Check that files go through and that the link to them is still valid.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Wendy a reçu ce message. À quelle date les fichiers seront-ils supprimés ? Répondez sous la forme jj/mm/aaaa.',
						en: 'Wendy got this message. On which date will the files be deleted? Answer as dd/mm/yyyy (day first).'
					},
					why: {
						fr: 'Les sept jours partent de la date de l’envoi, le 26 février 2025. Ce mois de février a 28 jours : deux jours mènent au 28, il en reste cinq en mars, donc le 5 mars. Compter 29 ou 30 jours en février fausserait le résultat.',
						en: 'The seven days start from the date of the message, February 26, 2025. That February has 28 days: two days lead to the 28th and five remain in March, so March 5. Counting 29 or 30 days in February would give a wrong date.'
					},
					stimulus: {
						type: 'mail',
						from: {
							fr: 'Envoi de fichiers <envoi@transfert.example>',
							en: 'File transfer <envoi@transfert.example>'
						},
						to: 'Wendy Jolivet',
						subject: {
							fr: 'Paul vous a envoyé 3 fichiers',
							en: 'Paul has sent you 3 files'
						},
						date: {
							fr: 'mercredi 26 février 2025, 14:02',
							en: 'Wednesday, February 26, 2025, 2:02 p.m.'
						},
						body: {
							fr: 'Paul Ferrand vous envoie 3 vidéos du spectacle (1,2 Go au total).\n\nTéléchargez-les vite : elles seront supprimées 7 jours après la date de cet envoi.',
							en: 'Paul Ferrand is sending you 3 videos of the show (1.2 GB in total).\n\nDownload them soon: they will be deleted 7 days after the date of this message.'
						}
					},
					field: {
						label: { fr: 'Date de suppression', en: 'Date of deletion' },
						type: 'date',
						solutions: ['05/03/2025']
					}
				},
				whoGotThem,
				tooHeavyForMail,
				excessOfParcel
			]
		},
		{
			level: 3,
			proves: say(
				'Choisir le service qui convient à un envoi et séparer le lien de son mot de passe.',
				'Choose the service that suits a transfer and keep the link apart from its password.'
			),
			challenges: [serviceForParcels, orderOfSending, riskyMessage, numberOfTransfers]
		},
		{
			level: 5,
			proves: say(
				'Estimer la durée d’un envoi, contrôler ce qui arrive et savoir qui peut le lire.',
				'Estimate how long a transfer takes, check what arrives and know who can read it.'
			),
			challenges: [minutesToUpload, damagedFiles, blindServices, unexplainedDownloads]
		},
		{
			level: 7,
			proves: say(
				'Analyser un lien de téléchargement : ce que le serveur en reçoit, ce qui le protège, ce qui le trahit.',
				'Analyze a download link: what the server receives of it, what protects it, what gives it away.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Ce service chiffre le dossier dans le navigateur de l’expéditeur. La clé de déchiffrement figure dans le lien, et pourtant elle n’est **jamais transmise au serveur**, même quand Salim ouvre le lien.\n\nÉcrivez la partie du lien qui peut être cette clé.',
						en: 'This service encrypts the folder in the sender’s browser. The decryption key is in the link, and yet it is **never sent to the server**, even when Salim opens the link.\n\nWrite the part of the link that can be this key.'
					},
					why: {
						fr: 'Ce qui suit le `#` s’appelle le fragment : le navigateur le garde pour lui et ne l’envoie jamais au serveur. La clé ne peut donc être que `mA7sKe5p`. `9Qx2Lr` et `Tb83Wn` ressemblent à des clés, mais le chemin et les paramètres après `?` sont transmis.',
						en: 'What follows the `#` is called the fragment: the browser keeps it to itself and never sends it to the server. So the key can only be `mA7sKe5p`. `9Qx2Lr` and `Tb83Wn` look like keys, but the path and the parameters after `?` are sent.'
					},
					stimulus: {
						type: 'mail',
						from: 'Léonie Arnaud <leonie@cabinet-arnaud.example>',
						to: 'Salim Haddad',
						subject: { fr: 'Dossier à signer', en: 'File to sign' },
						body: {
							fr: 'Bonjour Salim,\n\nVoici le dossier, disponible jusqu’à vendredi :\n\n`https://d4.depot.example/f/9Qx2Lr?v=Tb83Wn&lang=fr#mA7sKe5p`\n\nBien à vous,\n\nLéonie',
							en: 'Hello Salim,\n\nHere is the folder, available until Friday:\n\n`https://d4.depot.example/f/9Qx2Lr?v=Tb83Wn&lang=fr#mA7sKe5p`\n\nBest regards,\n\nLéonie'
						}
					},
					field: {
						label: { fr: 'Partie du lien', en: 'Part of the link' },
						type: 'code',
						solutions: ['mA7sKe5p', '#mA7sKe5p']
					}
				},
				whatServerGets,
				leakedLink,
				changesOfSignedLink
			]
		}
	]
};

const PARCELS = [
	say('vidéos du spectacle', 'show videos'),
	say('photos du mariage', 'wedding photos'),
	say('plans de la maison', 'house plans'),
	say('enregistrements du concert', 'concert recordings'),
	say('scans du dossier', 'scans of the file'),
	say('maquettes du magazine', 'magazine layouts')
];

const at = (hour: number, minute: number) =>
	say(
		`${hour} h ${String(minute).padStart(2, '0')}`,
		`${hour > 12 ? hour - 12 : hour}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'a.m.' : 'p.m.'}`
	);

/** Who gets the files, when both the day and the number of downloads are limited. */
function whoGotThem(random: Random): ChallengeBody {
	const [sender, ...people] = pick(random, PEOPLE, 6) as [string, ...string[]];
	const what = pickOne(random, PARCELS);
	const month = pickNumber(random, 1, 11);
	const end = pickNumber(random, 8, 20);
	const count = pickNumber(random, 2, 3);
	const isFull = random() < 0.5;
	const limit = isFull ? count : count + pickNumber(random, 1, 2);
	const hour = pickNumber(random, 14, 18);
	const clicks = people.map((_, i) => {
		if (i < count) return { date: end - count + i, hour: 9 + i };
		return isFull && i === count
			? { date: end, hour: hour - 2 }
			: { date: end + i - count + (isFull ? 0 : 1), hour: 9 + i };
	});
	const rows = people.map((name, i) => {
		const click = clicks[i]!;
		return [tell((l) => `${day(2026, month, click.date)[l]}, ${at(click.hour, 15)[l]}`), name];
	});
	const right = people.slice(0, count);
	return choice({
		instruction: say(
			`${sender} a partagé ces fichiers par un lien. Voici, dans l’ordre, quand chaque personne a cliqué sur « Télécharger ». Qui a **obtenu** les fichiers ? Plusieurs réponses sont attendues.\n\nLien valable jusqu’au ${day(2026, month, end).fr}, ${hour} h, pour ${limit} téléchargements au plus.`,
			`${sender} has shared these files by link. Here is, in order, when each person clicked “Download.” Who **got** the files? Several answers are expected.\n\nLink valid until ${day(2026, month, end).en}, ${at(hour, 0).en}, for at most ${limit} downloads.`
		),
		stimulus: {
			type: 'table',
			caption: what,
			columns: [say('Date et heure', 'Date and time'), say('Personne', 'Person')],
			rows
		},
		right,
		wrong: people.slice(count),
		why: say(
			`Deux limites jouent, et la première atteinte ferme le lien. ${isFull ? `Le nombre : après ${limit} téléchargements, ${people[count]} clique avant la date de fin, mais trop tard quand même` : `La date : il restait ${limit - count > 1 ? 'des téléchargements' : 'un téléchargement'}, mais le lien a expiré avant le clic de ${people[count]}`}. Ont obtenu les fichiers : ${enumerate(right).fr}.`,
			`There are two limits, and the first one reached closes the link. ${isFull ? `The number: after ${limit} downloads, ${people[count]} clicks before the end date, but too late all the same` : `The date: ${limit - count > 1 ? 'some downloads were' : 'one download was'} left, but the link had expired before ${people[count]} clicked`}. Those who got the files are ${enumerate(right).en}.`
		)
	});
}

/** « 840 ko », “840 KB”. */
const kilobytes = (value: number) => say(`${amount(value).fr} ko`, `${amount(value).en} KB`);

const FILE_SIZES: { name: Localized; ext: string; light: Localized[]; heavy: Localized[] }[] = [
	{
		name: say('affiche', 'poster'),
		ext: 'pdf',
		light: [kilobytes(840), size(4.2, 'M')],
		heavy: [size(64, 'M')]
	},
	{
		name: say('reportage', 'report'),
		ext: 'mp4',
		light: [size(9.6, 'M')],
		heavy: [size(1.3, 'G'), size(210, 'M')]
	},
	{
		name: say('chanson', 'song'),
		ext: 'mp3',
		light: [size(7.5, 'M'), kilobytes(3800)],
		heavy: [size(48, 'M')]
	},
	{
		name: say('portrait', 'portrait'),
		ext: 'jpg',
		light: [kilobytes(2900), size(5.1, 'M')],
		heavy: [size(38, 'M')]
	},
	{
		name: say('devis', 'quote'),
		ext: 'docx',
		light: [kilobytes(96), kilobytes(730)],
		heavy: [size(31, 'M')]
	},
	{
		name: say('plan', 'map'),
		ext: 'png',
		light: [size(1.8, 'M'), kilobytes(950)],
		heavy: [size(0.2, 'G')]
	}
];

/** Files too heavy for a mail, whatever the unit their size is written in. */
function tooHeavyForMail(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const limit = pickOne(random, [20, 25]);
	const count = pickNumber(random, 2, 3);
	const files = pick(random, FILE_SIZES, 5).map(({ name, ext, light, heavy }, i) => ({
		name: say(`${name.fr}.${ext}`, `${name.en}.${ext}`),
		size: pickOne(random, i < count ? heavy : light),
		isHeavy: i < count
	}));
	const right = files.filter(({ isHeavy }) => isHeavy);
	const [heaviest] = right as [(typeof files)[number]];
	return choice({
		instruction: say(
			`La messagerie de ${who} accepte ${limit} Mo par message. Un fichier par message : lesquels faudra-t-il envoyer **par un autre moyen** ? Plusieurs réponses sont attendues.`,
			`The mailbox of ${who} accepts ${limit} MB per message. With one file per message, which ones will have to be sent **by another means**? Several answers are expected.`
		),
		stimulus: {
			type: 'files',
			path: say('Documents/À envoyer', 'Documents/To send'),
			entries: pick(random, files, 5).map((file) => ({ name: file.name, size: file.size }))
		},
		right: right.map(({ name }) => name),
		wrong: files.filter(({ isHeavy }) => !isHeavy).map(({ name }) => name),
		why: say(
			`Comparez dans la même unité : 1 Go = 1 000 Mo et 1 Mo = 1 000 ko. Dépassent ${limit} Mo : ${enumerate(right.map((one) => `${one.name.fr} (${one.size.fr})`)).fr}. Un nombre plus grand n’est pas un fichier plus lourd : 840 ko pèsent moins que ${heaviest.size.fr}.`,
			`Compare in the same unit: 1 GB = 1,000 MB and 1 MB = 1,000 KB. Over ${limit} MB: ${enumerate(right.map((one) => `${one.name.en} (${one.size.en})`)).en}. A bigger number is not a heavier file: 840 KB is less than ${heaviest.size.en}.`
		)
	});
}

/** How much too heavy a set of files is for one transfer. */
function excessOfParcel(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const what = pickOne(random, PARCELS);
	const limit = pickOne(random, [1, 2]);
	const excess = pickNumber(random, 3, 18) * 20;
	const total = limit * 1000 + excess;
	const first = pickNumber(random, 15, 22) * 20 * limit;
	const second = pickNumber(random, 9, 14) * 20 * limit;
	const sizes = pick(random, [first, second, total - first - second], 3);
	return {
		kind: 'qroc',
		instruction: say(
			`${who} veut envoyer ces trois fichiers en une fois par un service qui accepte **${limit} Go** au plus. De combien de mégaoctets l’ensemble dépasse-t-il ?`,
			`${who} wants to send these three files at once with a service that accepts **${limit} GB** at most. By how many megabytes is the whole too heavy?`
		),
		stimulus: {
			type: 'files',
			path: capitalized(what),
			entries: sizes.map((value, i) => ({
				name: say(`partie-${i + 1}.zip`, `part-${i + 1}.zip`),
				size: size(value, 'M')
			}))
		},
		field: { ...counted(say('Dépassement', 'Excess'), excess), unit: say('Mo', 'MB') },
		why: say(
			`Additionnez : ${sizes.join(' + ')} = ${amount(total).fr} Mo. Le service accepte ${limit} Go, soit ${amount(limit * 1000).fr} Mo : il y a ${excess} Mo de trop. Chaque fichier passerait seul ; c’est la somme qui compte, ramenée à la même unité que la limite.`,
			`Add up: ${sizes.join(' + ')} = ${amount(total).en} MB. The service accepts ${limit} GB, that is, ${amount(limit * 1000).en} MB: that is ${excess} MB too much. Each file would go through alone; it is the sum that counts, in the same unit as the limit.`
		)
	};
}

const SERVICES = ['Colibri', 'Navette', 'Passeur', 'Sillage', 'Relais'];

/** For each parcel, the only service whose limits all suit. */
function serviceForParcels(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [a, b, c] = pick(random, SERVICES, 3) as [string, string, string];
	const big = pickNumber(random, 4, 8);
	const rows = [
		{ name: a, limit: size(big + 2, 'G'), days: 3, password: false },
		{ name: b, limit: size(2, 'G'), days: 30, password: false },
		{ name: c, limit: size(2, 'G'), days: 7, password: true }
	];
	const [one, two, three] = pick(random, PARCELS, 3) as [Localized, Localized, Localized];
	const long = pickNumber(random, 10, 25);
	const light = size(pickNumber(random, 3, 9) * 100, 'M');
	const medium = size(pickNumber(random, 11, 18) / 10, 'G');
	const needs = [
		{
			label: say(
				`${capitalized(one).fr} : ${size(big, 'G').fr}, à prendre dès demain`,
				`${capitalized(one).en}: ${size(big, 'G').en}, to be fetched tomorrow`
			),
			who: a,
			why: say('la taille', 'the size')
		},
		{
			label: say(
				`${capitalized(two).fr} : ${light.fr}, à laisser ${long} jours`,
				`${capitalized(two).en}: ${light.en}, to be kept ${long} days`
			),
			who: b,
			why: say('la durée', 'the length of time')
		},
		{
			label: say(
				`${capitalized(three).fr} : ${medium.fr}, avec un mot de passe`,
				`${capitalized(three).en}: ${medium.en}, with a password`
			),
			who: c,
			why: say('le mot de passe', 'the password')
		}
	];
	const asked = pick(random, needs, 3);
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} a trois envois à faire. Pour chacun, quel service convient ?`,
			`${who} has three parcels of files to send. Which service suits each one?`
		),
		stimulus: {
			type: 'table',
			caption: say('Services d’envoi', 'Transfer services'),
			columns: [
				say('Service', 'Service'),
				say('Taille maximale', 'Maximum size'),
				say('Conservation', 'Kept for'),
				say('Mot de passe', 'Password')
			],
			rows: pick(random, rows, 3).map(({ name, limit, days, password }) => [
				name,
				limit,
				say(`${days} jours`, `${days} days`),
				password ? say('possible', 'possible') : say('non', 'no')
			])
		},
		fields: asked.map((need) => chosen(need.label, [a, b, c].sort(), need.who)),
		why: say(
			`Cherchez la contrainte qui élimine les autres : ${enumerate(asked.map((need) => `${need.why.fr} (${need.who})`)).fr}. Un service généreux sur un point l’est rarement sur tous : lisez la ligne entière avant d’envoyer.`,
			`Look for the constraint that rules out the others: ${enumerate(asked.map((need) => `${need.why.en} (${need.who})`)).en}. A service that is generous on one point seldom is on all: read the whole row before sending.`
		)
	};
}

const CONFIDENTIAL = [
	say('les bulletins de paie', 'the pay slips'),
	say('le dossier médical', 'the medical file'),
	say('le dossier de location', 'the rental application'),
	say('les sujets d’examen', 'the exam papers'),
	say('le contrat à signer', 'the contract to sign'),
	say('les relevés bancaires', 'the bank statements'),
	say('les plans du prototype', 'the prototype drawings'),
	say('le manuscrit', 'the manuscript')
];

/** A protected sending from the gathering of files to the end of the link. */
function orderOfSending(random: Random): ChallengeBody {
	const [sender, receiver] = pick(random, PEOPLE, 2) as [string, string];
	const what = pickOne(random, CONFIDENTIAL);
	return {
		kind: 'order',
		instruction: say(
			`${sender} envoie ${what.fr} à ${receiver} par un service en ligne, avec un mot de passe. Remettez ses gestes dans l’ordre.`,
			`${sender} is sending ${what.en} to ${receiver} through an online service, with a password. Put the actions in order.`
		),
		items: [
			say(`Réunir ${what.fr} dans une archive`, `Put ${what.en} together in an archive`),
			say(
				'Déposer l’archive, avec un mot de passe et une durée',
				'Upload the archive, with a password and a time limit'
			),
			say(
				`Envoyer à ${receiver} le lien que donne le service`,
				`Send ${receiver} the link that the service gives`
			),
			say(
				`Dicter le mot de passe au téléphone à ${receiver}, qui vient de recevoir le lien`,
				`Tell the password over the phone to ${receiver}, who has just got the link`
			),
			say(
				`Supprimer l’envoi dès que ${receiver} confirme avoir tout ouvert`,
				`Delete the transfer as soon as ${receiver} confirms that everything opens`
			)
		],
		why: say(
			`Chaque geste a besoin du précédent : pas de dépôt sans archive, pas de lien avant le dépôt. Le mot de passe passe par une autre voie que le lien, ici le téléphone, une fois le lien reçu. On ne supprime qu’après confirmation : sinon, ${receiver} trouverait un lien vide.`,
			`Each action needs the one before: no upload without an archive, no link before the upload. The password goes by another way than the link, here the phone, once the link has arrived. Delete only after confirmation: otherwise ${receiver} would find an empty link.`
		)
	};
}

const PASSWORDS = [
	'Loutre-47-Verre',
	'Tango!Prune82',
	'sable_Hiver_63',
	'9-Brume-Cactus',
	'Fjord+Olive5'
];
const LINK_CODES = ['h7Rk2', 'Qm4tX', 'zP83c', 'Lw9eB', 'v5NdY'];

/** The conversation in which whoever reads one message holds both the link and its password. */
function riskyMessage(random: Random): ChallengeBody {
	const [risky, ...safe] = pick(random, PEOPLE, 4) as [string, ...string[]];
	const codes = pick(random, LINK_CODES, 4);
	const password = pickOne(random, PASSWORDS);
	const subjects = pick(random, CONFIDENTIAL, 4);
	const link = (i: number) => `https://depot.example/${codes[i]}`;
	const first = pickOne(random, [
		say(
			`Voici ${subjects[0]!.fr} : ${link(0)} (mot de passe : ${password}).`,
			`Here is the link for ${subjects[0]!.en}: ${link(0)} (password: ${password}).`
		),
		say(
			`${link(0)} pour ouvrir ${subjects[0]!.fr}. Tapez ${password} quand on vous le demande.`,
			`${link(0)} to open ${subjects[0]!.en}. Type ${password} when you are asked.`
		)
	]);
	const others = [
		say(
			`${capitalized(subjects[1]!).fr} : ${link(1)}. Je vous appelle pour le mot de passe.`,
			`For ${subjects[1]!.en}: ${link(1)}. I will call you with the password.`
		),
		say(
			`${link(2)} : le mot de passe est dans le SMS que vous venez de recevoir, pour ouvrir ${subjects[2]!.fr}.`,
			`${link(2)}: the password is in the text you just got, to open ${subjects[2]!.en}.`
		),
		say(
			`Pour ${subjects[3]!.fr}, voici ${link(3)}. Le code vous sera remis en main propre.`,
			`For ${subjects[3]!.en}, here is ${link(3)}. The code will be handed to you in person.`
		)
	];
	const rows = [
		{ name: risky, text: first },
		...others.map((text, i) => ({ name: safe[i]!, text }))
	];
	return {
		kind: 'qroc',
		instruction: say(
			'Quatre personnes ont envoyé chacune un courriel. Si l’un de ces courriels était intercepté, lequel suffirait à lui seul pour ouvrir les fichiers ? Écrivez le prénom de qui l’a envoyé.',
			'Four people have each sent an email. If one of these emails were intercepted, which one would be enough by itself to open the files? Type the first name of the sender.'
		),
		stimulus: {
			type: 'table',
			columns: [say('De', 'From'), say('Courriel', 'Email')],
			rows: pick(random, rows, 4).map(({ name, text }) => [name, text])
		},
		field: { label: say('Prénom', 'First name'), type: 'text', solutions: [risky] },
		why: say(
			`Cherchez un message où le lien **et** le mot de passe se trouvent ensemble : celui de ${risky}. Les trois autres donnent le mot de passe par une autre voie (appel, SMS, main propre) : qui lit le courriel n’a que la moitié. Deux courriels à la même adresse ne feraient pas deux voies.`,
			`Look for a message where the link **and** the password are together: that of ${risky}. The three others give the password by another way (call, text message, in person): whoever reads the email has only half. Two emails to the same address would not be two ways.`
		)
	};
}

/** How many transfers it takes, files not being cut, then cut. */
function numberOfTransfers(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const limit = pickOne(random, [2, 3, 5]);
	const parts = pickNumber(random, 3, 6);
	const extra = pickNumber(random, 1, 9) / 10;
	const total = limit * (parts - 1) + extra * limit;
	const rounded = Math.round(total * 10) / 10;
	const exact = (rounded / limit).toFixed(2);
	const decimals = tell((language) => (language === 'fr' ? exact.replace('.', ',') : exact));
	return {
		kind: 'qroc',
		instruction: say(
			`${who} doit transmettre une vidéo de **${size(rounded, 'G').fr}** par un service limité à **${limit} Go par envoi**. Un logiciel la découpe en morceaux de ${limit} Go au plus, un par envoi.\n\nCombien d’envois faut-il ?`,
			`${who} has to pass on a video of **${size(rounded, 'G').en}** through a service limited to **${limit} GB per transfer**. A program cuts it into pieces of ${limit} GB at most, one per transfer.\n\nHow many transfers does it take?`
		),
		stimulus: {
			type: 'dialog',
			title: say('Découper un fichier', 'Split a file'),
			body: say(
				`Fichier : video.mp4\n\nTaille : ${size(rounded, 'G').fr}\n\nTaille des morceaux : ${limit} Go`,
				`File: video.mp4\n\nSize: ${size(rounded, 'G').en}\n\nSize of the pieces: ${limit} GB`
			),
			buttons: [say('Annuler', 'Cancel'), say('Découper', 'Split')]
		},
		field: counted(say('Nombre d’envois', 'Number of transfers'), parts),
		why: say(
			`Faites la division : ${size(rounded, 'G').fr} divisés par ${limit} Go donnent environ ${decimals.fr}. Il faut arrondir **au-dessus** : ${parts - 1} envois laisseraient un reste. Il en faut ${parts}, et le destinataire doit avoir tous les morceaux pour reconstituer la vidéo.`,
			`Divide: ${size(rounded, 'G').en} by ${limit} GB gives about ${decimals.en}. You must round **up**: ${parts - 1} transfers would leave a remainder. It takes ${parts}, and the recipient must have all the pieces to rebuild the video.`
		)
	};
}

/** Minutes to upload: the right one of two speeds, and bits that are not bytes. */
function minutesToUpload(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const what = pickOne(random, PARCELS);
	const up = pickOne(random, [8, 16, 40]);
	const down = up * pickOne(random, [5, 10]);
	const minutes = pickNumber(random, 2, 7) * 5;
	const perMinute = (up / 8) * 60;
	const total = size((minutes * perMinute) / 1000, 'G');
	return {
		kind: 'qroc',
		instruction: say(
			`${who} envoie ${total.fr} de fichiers (${what.fr}) par cette connexion, à son débit maximal et sans interruption. Combien de **minutes** dure l’envoi ?`,
			`${who} is sending ${total.en} of files (${what.en}) over this connection, at its top speed and without interruption. How many **minutes** does it take?`
		),
		stimulus: {
			type: 'table',
			caption: say('Test de débit', 'Speed test'),
			columns: [say('Mesure', 'Measure'), say('Résultat', 'Result')],
			rows: pick(
				random,
				[
					[say('Débit descendant', 'Download speed'), `${down} Mbit/s`],
					[say('Débit montant', 'Upload speed'), `${up} Mbit/s`],
					[say('Temps de réponse', 'Response time'), `${pickNumber(random, 9, 28)} ms`]
				],
				3
			)
		},
		field: { ...counted(say('Durée', 'Time'), minutes), unit: say('minutes', 'minutes') },
		why: say(
			`Envoyer, c’est monter : prenez ${up} Mbit/s. Un octet fait 8 bits : ${up} ÷ 8 = ${up / 8} Mo par seconde, soit ${perMinute} Mo par minute. ${total.fr}, c’est ${amount(minutes * perMinute).fr} Mo : ${minutes} minutes. Oublier le 8 donnerait huit fois moins ; prendre le débit descendant, ${down / up} fois moins.`,
			`Sending is uploading: take ${up} Mbit/s. A byte is 8 bits: ${up} ÷ 8 = ${up / 8} MB per second, that is, ${perMinute} MB per minute. ${total.en} is ${amount(minutes * perMinute).en} MB: ${minutes} minutes. Forgetting the 8 would give eight times less; taking the download speed, ${down / up} times less.`
		)
	};
}

const HEX = [...'0123456789abcdef'];
const drawHex = (random: Random, length: number) =>
	Array.from({ length }, () => pickOne(random, HEX)).join('');

const ARRIVED = [
	'rushes.zip',
	'interview.wav',
	'plans.pdf',
	'photos.tar',
	'base.sql',
	'montage.mov',
	'textes.odt'
];

/** Files to download again, their fingerprints differing by one sign in the middle. */
function damagedFiles(random: Random): ChallengeBody {
	const [sender, receiver] = pick(random, PEOPLE, 2) as [string, string];
	const files = pick(random, ARRIVED, 5);
	const count = pickNumber(random, 2, 3);
	const rows = files.map((file, i) => {
		const sum = drawHex(random, 16);
		const place = pickNumber(random, 5, 10);
		const other = HEX[(HEX.indexOf(sum[place]!) + pickNumber(random, 1, 15)) % 16]!;
		return {
			file,
			sum,
			got: i < count ? `${sum.slice(0, place)}${other}${sum.slice(place + 1)}` : sum
		};
	});
	const right = files.slice(0, count);
	return choice({
		instruction: say(
			`${sender} a publié l’empreinte de chaque fichier ; ${receiver} la recalcule après le téléchargement. Quels fichiers faut-il télécharger de nouveau ? Plusieurs réponses sont attendues.`,
			`${sender} has published the checksum of each file; ${receiver} computes it again after the download. Which files must be downloaded again? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Fichier', 'File'),
				say(`Empreinte donnée par ${sender}`, `Checksum from ${sender}`),
				say(`Empreinte calculée par ${receiver}`, `Checksum computed by ${receiver}`)
			],
			rows: pick(random, rows, 5).map(({ file, sum, got }) => [file, sum, got])
		},
		right,
		wrong: files.slice(count),
		why: say(
			`Une empreinte change dès qu’un seul bit du fichier change : comparez-la **en entier**, pas seulement le début et la fin. Celles de ${enumerate(right).fr} diffèrent au milieu : ces fichiers ne sont pas ceux que ${sender} a envoyés. La taille, elle, pourrait être la même.`,
			`A checksum changes as soon as a single bit of the file changes: compare **all of it**, not only the beginning and the end. Those of ${enumerate(right).en} differ in the middle: these files are not the ones that ${sender} sent. Their size could still be the same.`
		)
	});
}

const BLIND_WAYS = [
	say(
		'Les fichiers sont chiffrés sur votre appareil, avec un mot de passe qui ne nous est jamais transmis.',
		'Files are encrypted on your device, with a password that is never sent to us.'
	),
	say(
		'Votre navigateur chiffre avant l’envoi ; la clé reste dans le lien, après le signe #.',
		'Your browser encrypts before sending; the key stays in the link, after the # sign.'
	),
	say(
		'Chaque fichier est chiffré chez vous pour la clé publique du destinataire, seul à pouvoir l’ouvrir.',
		'Each file is encrypted at your end for the recipient’s public key, so only they can open it.'
	)
];
const SEEING_WAYS = [
	say(
		'La connexion est chiffrée (HTTPS), puis les fichiers sont rangés dans notre centre de données.',
		'The connection is encrypted (HTTPS), then files are stored in our data center.'
	),
	say(
		'Les fichiers sont chiffrés sur nos disques, avec des clés que nous renouvelons chaque mois.',
		'Files are encrypted on our disks, with keys that we renew every month.'
	),
	say(
		'Un mot de passe est demandé avant le téléchargement ; en cas d’oubli, nous le remplaçons.',
		'A password is asked for before downloading; if it is forgotten, we replace it.'
	),
	say(
		'Nos serveurs analysent chaque fichier contre les virus, puis le chiffrent.',
		'Our servers scan each file for viruses, then encrypt it.'
	)
];

/** Which services could not read the files even if they wished to. */
function blindServices(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const what = pickOne(random, CONFIDENTIAL);
	const count = pickNumber(random, 2, 3);
	const names = pick(random, SERVICES, 5);
	const ways = [...pick(random, BLIND_WAYS, count), ...pick(random, SEEING_WAYS, 5 - count)];
	const rows = ways.map((way, i) => [names[i]!, way]);
	const right = names.slice(0, count);
	return choice({
		instruction: say(
			`${who} veut transmettre ${what.fr} de façon que **le service lui-même ne puisse pas** en lire le contenu. Lesquels conviennent, d’après leur présentation ? Plusieurs réponses sont attendues.`,
			`${who} wants to pass on ${what.en} in such a way that **the service itself cannot** read the content. Which ones are suitable, according to their description? Several answers are expected.`
		),
		stimulus: {
			type: 'table',
			columns: [say('Service', 'Service'), say('Présentation', 'Description')],
			rows: pick(random, rows, 5)
		},
		right,
		wrong: names.slice(count),
		why: say(
			`Demandez-vous **où** le fichier est chiffré et **qui** a la clé. Avec ${enumerate(right).fr}, il l’est avant de partir, avec une clé que le service n’a pas. Un chiffrement du trajet ou des disques, une analyse, un mot de passe remplaçable laissent le service voir le contenu.`,
			`Ask **where** the file is encrypted and **who** has the key. With ${enumerate(right).en}, it is encrypted before it leaves, with a key that the service does not have. Encrypting the journey or the disks, scanning, a password that can be replaced all let the service see the content.`
		)
	});
}

/** Downloads of a log that nobody among the recipients explains. */
function unexplainedDownloads(random: Random): ChallengeBody {
	const [sender, one, two, three] = pick(random, PEOPLE, 4) as [string, string, string, string];
	const date = pickNumber(random, 3, 22);
	const month = pickNumber(random, 1, 11);
	const strangers = pickNumber(random, 1, 3);
	const own = [
		{ day: date, hour: 9, minute: pickNumber(random, 4, 50) },
		{ day: date, hour: 14, minute: pickNumber(random, 4, 50) },
		{ day: date + 2, hour: 18, minute: pickNumber(random, 4, 50) }
	];
	const odd = pick(
		random,
		[
			{ day: date, hour: 11, minute: pickNumber(random, 4, 50) },
			{ day: date + 1, hour: 8, minute: pickNumber(random, 4, 50) },
			{ day: date + 1, hour: 21, minute: pickNumber(random, 4, 50) },
			{ day: date + 2, hour: 7, minute: pickNumber(random, 4, 50) }
		],
		strangers
	);
	const log = [...own, ...odd].sort((a, b) => a.day - b.day || a.hour - b.hour);
	const [first, , third] = own as [
		(typeof own)[number],
		(typeof own)[number],
		(typeof own)[number]
	];
	return {
		kind: 'qroc',
		instruction: say(
			`${sender} a envoyé un lien à trois personnes, et le journal du service en garde la trace. ${one} dit avoir téléchargé le ${day(2026, month, first.day).fr} au matin, vers ${first.hour} h, puis une fois encore sur un autre appareil le même jour, vers 14 h. ${two} l’a fait le ${day(2026, month, third.day).fr}, vers ${third.hour} h. ${three} n’a pas encore ouvert le lien.\n\nCombien de téléchargements restent sans explication ?`,
			`${sender} sent a link to three people, and the log of the service keeps track of it. ${one} says they downloaded on the morning of ${day(2026, month, first.day).en}, at about ${first.hour} a.m., then once more on another device the same day, at about 2 p.m. ${two} did so on ${day(2026, month, third.day).en}, at about 6 p.m. ${three} has not opened the link yet.\n\nHow many downloads are left unexplained?`
		),
		stimulus: {
			type: 'table',
			caption: say('Journal des téléchargements', 'Download log'),
			columns: [say('Jour', 'Day'), say('Heure', 'Time')],
			rows: log.map((entry) => [day(2026, month, entry.day), at(entry.hour, entry.minute)])
		},
		field: counted(say('Téléchargements sans explication', 'Unexplained downloads'), strangers),
		why: say(
			`Rayez du journal ce que chacun reconnaît : deux lignes pour ${one}, une pour ${two}, aucune pour ${three}. Il en reste ${strangers} sur ${log.length} : quelqu’un d’autre a le lien. Il faut désactiver ce lien, en créer un nouveau et le protéger par un mot de passe.`,
			`Cross out of the log what each person admits: two rows for ${one}, one for ${two}, none for ${three}. That leaves ${strangers} out of ${log.length}: someone else has the link. Turn off this link, create a new one and protect it with a password.`
		)
	};
}

const LETTERS = [...'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'];
const drawCode = (random: Random, length: number) =>
	Array.from({ length }, () => pickOne(random, LETTERS)).join('');

/** What reaches the server of a link: its path and parameters, not its fragment. */
function whatServerGets(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const host = pickOne(random, ['d4.depot.example', 'envoi.sillage.example', 'f.navette.example']);
	const path = `/${pickOne(random, ['f', 'd', 'recu'])}/${drawCode(random, 5)}`;
	const query = `?${pickOne(random, ['v', 'k', 'cle'])}=${drawCode(random, 5)}&${pickOne(random, ['lang=fr', 'mode=web', 'page=1'])}`;
	const fragment = `#${drawCode(random, 8)}`;
	const right = `${path}${query}`;
	return {
		kind: 'qroc',
		instruction: say(
			`${who} ouvre ce lien dans un navigateur. Dans le journal du serveur, une ligne apparaît, de la forme \`GET … HTTP/1.1\`.\n\nÉcrivez exactement ce qui s’y trouve à la place des points.`,
			`${who} opens this link in a browser. In the log of the server, a line appears, of the form \`GET … HTTP/1.1\`.\n\nType exactly what is there in place of the dots.`
		),
		stimulus: { type: 'code', language: 'text', text: `https://${host}${path}${query}${fragment}` },
		field: {
			label: say('Ce que reçoit le serveur', 'What the server receives'),
			type: 'code',
			solutions: [right, `GET ${right}`, `GET ${right} HTTP/1.1`]
		},
		why: say(
			`Le navigateur se sert de \`${host}\` pour trouver le serveur, puis demande le chemin et les paramètres : \`${right}\`. Il garde pour lui \`${fragment}\`, le fragment. Ce qui doit rester inconnu du service, comme une clé de déchiffrement, ne peut donc se trouver que là ; tout le reste finit dans le journal.`,
			`The browser uses \`${host}\` to find the server, then asks for the path and the parameters: \`${right}\`. It keeps \`${fragment}\`, the fragment, to itself. So what the service must not know, such as a decryption key, can only be there; all the rest ends up in the log.`
		)
	};
}

/** Whose personal link is used from two places at once. */
function leakedLink(random: Random): ChallengeBody {
	const people = pick(random, PEOPLE, 4);
	const codes = people.map(() => drawCode(random, 4));
	const nets = pick(random, [12, 27, 44, 61, 78, 95, 113, 140, 171, 203], 6);
	const ip = (i: number) => `203.0.113.${nets[i]}`;
	const [leaked, twice] = pick(random, [0, 1, 2, 3], 2) as [number, number];
	const hour = pickNumber(random, 9, 16);
	const visits = [
		...people.map((_, i) => ({
			code: codes[i]!,
			ip: ip(i),
			minute: pickNumber(random, 2, 20) + 8 * i
		})),
		{ code: codes[leaked]!, ip: ip(4), minute: pickNumber(random, 36, 44) },
		{ code: codes[leaked]!, ip: ip(leaked), minute: pickNumber(random, 45, 49) },
		{ code: codes[twice]!, ip: ip(twice), minute: pickNumber(random, 50, 57) }
	].sort((a, b) => a.minute - b.minute);
	const name = people[leaked]!;
	return {
		kind: 'qroc',
		instruction: say(
			`Chaque destinataire a reçu un lien personnel, qui contient son code : ${people.map((one, i) => `${one}, \`${codes[i]}\``).join(' ; ')}. Pendant l’heure que montre ce journal, chacun est resté sur sa propre connexion, sans en changer.\n\nDe qui le lien a-t-il **fuité** ? Écrivez son prénom.`,
			`Each recipient got a personal link that contains their code: ${people.map((one, i) => `${one}, \`${codes[i]}\``).join('; ')}. During the hour that this log shows, each of them stayed on their own connection, without changing it.\n\nWhose link has **leaked**? Type the first name.`
		),
		stimulus: {
			type: 'table',
			caption: say('Journal du serveur', 'Server log'),
			columns: [
				say('Heure', 'Time'),
				say('Code demandé', 'Code requested'),
				say('Adresse IP', 'IP address')
			],
			rows: visits.map((visit) => [at(hour, visit.minute), visit.code, visit.ip])
		},
		field: { label: say('Prénom', 'First name'), type: 'text', solutions: [name] },
		why: say(
			`Regroupez les lignes par code. \`${codes[leaked]}\` vient de deux adresses IP, \`${ip(leaked)}\` et \`${ip(4)}\`, alors que ${name} n’a pas changé de connexion : quelqu’un d’autre a ce lien. \`${codes[twice]}\` revient deux fois aussi, mais de la même adresse : ${people[twice]} a seulement recommencé.`,
			`Group the rows by code. \`${codes[leaked]}\` comes from two IP addresses, \`${ip(leaked)}\` and \`${ip(4)}\`, although ${name} did not change connections: someone else has this link. \`${codes[twice]}\` comes up twice too, but from the same address: ${people[twice]} only started again.`
		)
	};
}

/** Which changes of a signed link leave its signature right. */
function changesOfSignedLink(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const file = pickOne(random, ['bilan', 'plans', 'these', 'contrat', 'partition']);
	const year = pickNumber(random, 2021, 2025);
	const exp = 1_798_000_000 + pickNumber(random, 1, 600) * 1000;
	const sig = drawHex(random, 10);
	const days = pickNumber(random, 2, 9);
	const harmless = [
		say(
			`Remplacer \`nom=${file}\` par \`nom=document\``,
			`Replace \`nom=${file}\` with \`nom=document\``
		),
		say('Ajouter `#page=3` à la fin', 'Add `#page=3` at the end'),
		say('Ajouter `&lang=en` à la fin', 'Add `&lang=en` at the end')
	];
	const breaking = [
		say(
			`Remplacer \`exp=${exp}\` par \`exp=${exp + days * 86_400}\``,
			`Replace \`exp=${exp}\` with \`exp=${exp + days * 86_400}\``
		),
		say(
			`Remplacer \`/${year}/\` par \`/${year + 1}/\``,
			`Replace \`/${year}/\` with \`/${year + 1}/\``
		),
		say(`Enlever \`&sig=${sig}\``, `Remove \`&sig=${sig}\``),
		say(
			`Remplacer \`${file}.pdf\` par \`${file}.zip\``,
			`Replace \`${file}.pdf\` with \`${file}.zip\``
		)
	];
	const count = pickNumber(random, 2, 3);
	const right = pick(random, harmless, count);
	const wrong = pick(random, breaking, 5 - count);
	return choice({
		instruction: say(
			`${who} dépose un fichier sur un espace qui produit des **liens signés**. Avec un secret qu’il est seul à connaître, le serveur calcule \`sig\` à partir du **chemin** et de **\`exp\`**, la date de fin ; à l’ouverture, il refait le calcul et refuse le lien si le résultat diffère. Le reste n’est pas signé.\n\nQuels changements laissent le lien **valable** ? Plusieurs réponses sont attendues.`,
			`${who} stores a file in a space that makes **signed links**. With a secret that it alone knows, the server computes \`sig\` from the **path** and from **\`exp\`**, the end date; when the link is opened, it computes it again and refuses the link if the result differs. The rest is not signed.\n\nWhich changes leave the link **valid**? Several answers are expected.`
		),
		stimulus: {
			type: 'code',
			language: 'text',
			text: `https://espace.example/${year}/${file}.pdf?nom=${file}&exp=${exp}&sig=${sig}`
		},
		right,
		wrong,
		why: say(
			`Repérez d’abord ce qui est signé : \`/${year}/${file}.pdf\` et \`exp=${exp}\`. Y toucher, ou enlever la signature, fait échouer le contrôle : personne ne peut prolonger le lien ni viser un autre fichier. Un paramètre non signé ou un fragment, que le serveur ne reçoit même pas, n’entre pas dans le calcul.`,
			`First spot what is signed: \`/${year}/${file}.pdf\` and \`exp=${exp}\`. Touching it, or removing the signature, makes the check fail: nobody can extend the link or aim at another file. A parameter that is not signed, or a fragment, which the server does not even receive, is not part of the computation.`
		)
	});
}
