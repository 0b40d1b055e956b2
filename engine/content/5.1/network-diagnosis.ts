import type { Random } from '../../random.ts';
import { PEOPLE } from '../1.2/quantities.ts';
import type { ChallengeBody, Text, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say } from '../drawing.ts';
import { codeLines, listed, quoted, settings } from './readings.ts';

export const networkDiagnosis: Tube = {
	id: 'networkDiagnosis',
	competence: '5.1',
	title: { fr: 'Diagnostiquer un réseau local', en: 'Diagnosing a local network' },
	tutorial: {
		title: {
			fr: 'Localiser une panne de réseau par des essais',
			en: 'Locating a network failure with tests'
		},
		minutes: 3,
		body: {
			fr: 'Dépanner un réseau, c’est avancer de proche en proche, du poste vers Internet, jusqu’au premier essai qui échoue.\n\n**1. L’adresse du poste.** En `169.254`, il n’en a reçu aucune. Deux appareils de même adresse se gênent.\n\n**2. La passerelle, puis Internet** : `ping` vers chacune, en chiffres. `traceroute` montre les étapes ; un délai n’est grave que s’il **reste** élevé aux étapes suivantes.\n\n**3. Les noms** : `nslookup` interroge un serveur DNS. Essayez-en un autre ; regardez aussi le fichier `hosts`, qui passe avant lui.\n\n**4. Les règles et les routes.** Un pare-feu applique la première règle qui convient ; un routeur, la route la plus **précise**.\n\n**5. Le masque** dit quelles adresses sont voisines. Son dernier nombre donne la taille des blocs, 256 moins ce nombre : avec 224, des blocs de 32 commencent à 0, 32, 64… Chaque bloc perd deux adresses, la première et la dernière.\n\n**Exemple.** Masque en 224, poste en 40 : son bloc va de 32 à 63 ; une passerelle en 1 est hors d’atteinte.\n\n**Le piège.** « Internet est en panne » : souvent, seuls les noms ne sont plus traduits.',
			en: 'Troubleshooting a network means moving step by step, from the computer toward the internet, until the first test that fails.\n\n**1. The computer’s address.** If it starts with `169.254`, it has received none. Two devices with the same address get in each other’s way.\n\n**2. The gateway, then the internet**: `ping` each of them, in numbers. `traceroute` shows the steps; a delay matters only if it **stays** high at the next steps.\n\n**3. Names**: `nslookup` asks a DNS server. Try another one; look at the `hosts` file too, which comes before it.\n\n**4. Rules and routes.** A firewall applies the first rule that fits; a router, the most **specific** route.\n\n**5. The mask** tells which addresses are neighbors. Its last number gives the size of the blocks, 256 minus that number: with 224, blocks of 32 start at 0, 32, 64… Each block loses two addresses, the first and the last.\n\n**Example.** Mask ending in 224, computer at 40: its block goes from 32 to 63; a gateway at 1 is out of reach.\n\n**The trap.** “The internet is down”: often, only names are no longer translated.'
		}
	},
	skills: [
		{
			level: 4,
			proves: say(
				'Lire les adresses et les essais simples d’un réseau pour situer une panne.',
				'Read the addresses and the simple tests of a network to locate a failure.'
			),
			challenges: [whereNamesStop, withoutAddress, sameAddress, missingAddresses]
		},
		{
			level: 5,
			proves: say(
				'Trouver dans un relevé du réseau l’étape, le canal ou l’appareil qui le dérègle.',
				'Find in a reading of the network the step, the channel or the device that upsets it.'
			),
			challenges: [slowStep, reachedDirectly, quietChannel, intruderServer]
		},
		{
			level: 6,
			proves: say(
				'Isoler l’équipement ou la règle qui empêche une liaison précise.',
				'Isolate the device or the rule that prevents a given connection.'
			),
			challenges: [
				{
					kind: 'qroc',
					instruction: {
						fr: 'Au bureau, plus aucun site ne s’ouvre par son nom. Eva fait ces essais depuis son poste. Quelle est l’adresse IP de l’équipement **en cause** ?',
						en: 'At the office, no website opens by its name anymore. Eva runs these tests from her computer. What is the IP address of the device **at fault**?'
					},
					why: {
						fr: 'La passerelle `192.168.4.1` répond, Internet aussi : le réseau marche. C’est la traduction du nom qui échoue : le serveur DNS `192.168.4.53` ne répond pas, alors que `203.0.113.9` donne aussitôt la bonne adresse, `198.51.100.80`.',
						en: 'The gateway `192.168.4.1` replies, and so does the Internet: the network works. It is the translation of the name that fails: the DNS server `192.168.4.53` does not answer, while `203.0.113.9` gives the right address, `198.51.100.80`, at once.'
					},
					stimulus: {
						type: 'code',
						language: 'shell',
						text: '> ping 192.168.4.1\nReply from 192.168.4.1: time=2ms\n\n> ping 198.51.100.80\nReply from 198.51.100.80: time=14ms\n\n> nslookup www.mairie-olmet.example\nServer:  192.168.4.53\n*** Request to 192.168.4.53 timed out\n\n> nslookup www.mairie-olmet.example 203.0.113.9\nServer:  203.0.113.9\nName:    www.mairie-olmet.example\nAddress: 198.51.100.80'
					},
					field: {
						label: { fr: 'Adresse IP', en: 'IP address' },
						type: 'code',
						solutions: ['192.168.4.53']
					}
				},
				hostsLine,
				blockingRule,
				wrongVlan
			]
		},
		{
			level: 7,
			proves: say(
				'Calculer des sous-réseaux, des routes et des tailles de paquets pour corriger un réglage.',
				'Work out subnets, routes and packet sizes to correct a setting.'
			),
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Le réseau de l’association est `192.168.10.0/24` ; la passerelle est en `.1` et le serveur DNS en `.2`. Le poste de Bintou, réglé à la main, joint l’imprimante `192.168.10.80`, mais ni la passerelle ni le serveur DNS. Un seul réglage est faux.',
						en: 'The nonprofit’s network is `192.168.10.0/24`; the gateway is at `.1` and the DNS server at `.2`. Bintou’s computer, configured by hand, reaches the printer `192.168.10.80`, but neither the gateway nor the DNS server. Only one setting is wrong.'
					},
					why: {
						fr: 'Avec un masque en 192, les blocs font 256 − 192 = 64 adresses : 77 tombe dans celui qui va de 64 à 127. L’imprimante (80) en fait partie, pas la passerelle (1) ni le DNS (2). Un réseau en `/24` demande le masque `255.255.255.0`.',
						en: 'With a mask ending in 192, blocks hold 256 − 192 = 64 addresses: 77 falls in the one from 64 to 127. The printer (80) belongs to it, the gateway (1) and the DNS server (2) do not. A `/24` network needs the mask `255.255.255.0`.'
					},
					stimulus: {
						type: 'table',
						caption: { fr: 'Réglages du poste', en: 'Settings of the computer' },
						columns: [
							{ fr: 'Réglage', en: 'Setting' },
							{ fr: 'Valeur', en: 'Value' }
						],
						rows: [
							[{ fr: 'Adresse IPv4', en: 'IPv4 address' }, '192.168.10.77'],
							[{ fr: 'Masque de sous-réseau', en: 'Subnet mask' }, '255.255.255.192'],
							[{ fr: 'Passerelle', en: 'Gateway' }, '192.168.10.1'],
							[{ fr: 'Serveur DNS', en: 'DNS server' }, '192.168.10.2']
						]
					},
					fields: [
						{
							label: {
								fr: 'Adresse du sous-réseau auquel le poste croit appartenir',
								en: 'Address of the subnet the computer thinks it belongs to'
							},
							type: 'code',
							solutions: ['192.168.10.64', '192.168.10.64/26']
						},
						{
							label: {
								fr: 'Valeur correcte du réglage faux (quatre nombres)',
								en: 'Correct value of the wrong setting (four numbers)'
							},
							type: 'code',
							solutions: ['255.255.255.0']
						}
					]
				},
				winningRoute,
				largestPacket,
				smallestSubnet
			]
		}
	]
};

const SITE_NAMES = [
	'www.mairie-olmet.example',
	'cours.lycee-tilleuls.example',
	'www.club-voile.example',
	'agenda.coop-rives.example'
];

/** How far each fault lets the tests go: gateway, internet by address, name, page. */
const PING_FAULTS = [
	{
		cause: say(
			'La liaison entre le poste et la passerelle',
			'The link between the computer and the gateway'
		),
		passed: 0,
		reason: say(
			'rien ne répond, pas même la passerelle, donc la panne est avant elle',
			'nothing replies, not even the gateway, so the failure is before it'
		)
	},
	{
		cause: say(
			'La liaison entre la passerelle et Internet',
			'The link between the gateway and the internet'
		),
		passed: 1,
		reason: say(
			'la passerelle répond, mais rien au-delà',
			'the gateway replies, but nothing beyond it'
		)
	},
	{
		cause: say('La traduction des noms en adresses', 'The translation of names into addresses'),
		passed: 2,
		reason: say(
			'Internet répond par une adresse en chiffres, mais le nom n’est pas traduit',
			'the internet replies to an address in numbers, but the name is not translated'
		)
	},
	{
		cause: say('Le serveur de ce site en particulier', 'The server of this website in particular'),
		passed: 3,
		reason: say(
			'le nom est traduit et tout Internet répond, sauf l’adresse de ce site',
			'the name is translated and the whole internet replies, except this website’s address'
		)
	}
];

/** The first test that fails, going away from the computer. */
function whereNamesStop(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const name = pickOne(random, SITE_NAMES);
	const network = `192.168.${pickNumber(random, 1, 30)}`;
	const gateway = `${network}.${pickOne(random, [1, 254])}`;
	const far = `203.0.113.${pickNumber(random, 3, 90)}`;
	const site = `198.51.100.${pickNumber(random, 3, 90)}`;
	const found = pickOne(random, PING_FAULTS);
	const ping = (address: string, works: boolean, time: number) => [
		`> ping ${address}`,
		works ? `Reply from ${address}: time=${time}ms` : 'Request timed out',
		''
	];
	const isTranslated = found.passed >= 3;
	return choice({
		instruction: say(
			`Le poste de ${who} n’affiche plus \`${name}\`. Sa passerelle est \`${gateway}\` ; \`${far}\` est un serveur d’Internet, qui est en service. D’après ces essais, qu’est-ce qui est en panne ?`,
			`${who}’s computer no longer shows \`${name}\`. Its gateway is \`${gateway}\`; \`${far}\` is an internet server, which is up and running. According to these tests, what has failed?`
		),
		stimulus: codeLines('shell', [
			...ping(gateway, found.passed >= 1, pickNumber(random, 1, 4)),
			...ping(far, found.passed >= 2, pickNumber(random, 11, 29)),
			`> nslookup ${name}`,
			...(isTranslated
				? [`Address: ${site}`, '', `> ping ${site}`, 'Request timed out']
				: ['*** Request timed out'])
		]),
		right: [found.cause],
		wrong: PING_FAULTS.filter((one) => one !== found).map(({ cause }) => cause),
		why: say(
			`Lisez les essais du plus proche au plus lointain et arrêtez-vous au premier échec : ${found.reason.fr}. Les échecs suivants n’apprennent rien, ils passent par le même endroit.`,
			`Read the tests from the nearest to the farthest and stop at the first failure: ${found.reason.en}. The next failures tell nothing, they go through the same place.`
		)
	});
}

const STATIONS = [
	say('Accueil', 'Reception'),
	say('Atelier', 'Workshop'),
	say('Bibliothèque', 'Library'),
	say('Comptabilité', 'Accounting'),
	say('Direction', 'Management'),
	say('Infirmerie', 'Infirmary'),
	say('Magasin', 'Storeroom'),
	say('Secrétariat', 'Office')
];

/** The one that gave itself an address, for want of an answer. */
function withoutAddress(random: Random): ChallengeBody {
	const names = pick(random, STATIONS, 5);
	const network = `192.168.${pickNumber(random, 1, 30)}`;
	const ends = pick(
		random,
		Array.from({ length: 60 }, (_, i) => 101 + i),
		5
	);
	const lost = names[0]!;
	const own = `169.254.${pickNumber(random, 12, 240)}.${pickNumber(random, 12, 240)}`;
	const fixed = names[1]!;
	const rows = names.map((name, i): Text[] => [
		name,
		name === lost
			? own
			: name === fixed
				? `${network}.${pickNumber(random, 10, 60)}`
				: `${network}.${ends[i]!}`,
		name === lost ? '255.255.0.0' : '255.255.255.0',
		name === fixed ? say('à la main', 'by hand') : say('automatique', 'automatic')
	]);
	return {
		kind: 'qroc',
		isFocused: true,
		instruction: say(
			'Tous ces postes devaient recevoir leur adresse de la box, sauf un, réglé à la main. Un seul n’a **reçu aucune réponse** de la box. Lequel ?',
			'All these computers were to receive their address from the router, except one, set by hand. Only one **received no answer** from the router. Which one?'
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Poste', 'Computer'),
				say('Adresse IPv4', 'IPv4 address'),
				say('Masque', 'Mask'),
				say('Réglage', 'Setting')
			],
			rows: pick(random, rows, 5)
		},
		field: { label: say('Poste', 'Computer'), type: 'text', solutions: [lost] },
		why: say(
			`Une adresse en \`169.254\` ne vient de personne : le poste se l’est donnée lui-même, faute de réponse. C’est le cas de ${quoted(lost).fr} (\`${own}\`) : vérifiez son câble ou son Wi-Fi. ${quoted(fixed).fr} a une adresse plus basse, mais du bon réseau : c’est celui réglé à la main.`,
			`An address starting with \`169.254\` comes from nobody: the computer gave it to itself, for want of an answer. That is the case of ${quoted(lost).en} (\`${own}\`): check its cable or its Wi-Fi. ${quoted(fixed).en} has a lower address, but in the right network: it is the one set by hand.`
		)
	};
}

const NETWORK_DEVICES = [
	say('Imprimante', 'Printer'),
	say('Caméra', 'Camera'),
	say('Télévision', 'TV'),
	say('Disque réseau', 'Network drive'),
	say('Borne Wi-Fi', 'Access point'),
	say('Téléphone', 'Telephone'),
	say('Alarme', 'Alarm')
];

/** Two devices with one address, among others whose addresses look alike. */
function sameAddress(random: Random): ChallengeBody {
	const devices = pick(random, NETWORK_DEVICES, 6);
	const third = pickNumber(random, 1, 9);
	const end = pickNumber(random, 12, 19);
	const addresses = [
		`192.168.${third}.${end}`,
		`192.168.${third}.${end}`,
		`192.168.${third}.1${end}`,
		`192.168.${third}.${end}${pickNumber(random, 1, 9)}`,
		`192.168.${third}.${[...String(end)].reverse().join('')}`,
		`192.168.${third}.22${String(end).slice(1)}`
	];
	const pair = devices.slice(0, 2);
	const choices = pick(random, devices, 6);
	return {
		kind: 'qrocm',
		anyOrder: true,
		instruction: say(
			'Dans cette maison, deux appareils se coupent l’un l’autre : quand l’un marche, l’autre disparaît du réseau. Lesquels ? L’ordre ne compte pas.',
			'In this home, two devices cut each other off: when one works, the other disappears from the network. Which ones? Their order does not matter.'
		),
		stimulus: {
			type: 'table',
			columns: [say('Appareil', 'Device'), say('Adresse IP', 'IP address')],
			rows: choices.map((device) => [device, addresses[devices.indexOf(device)]!])
		},
		fields: pair.map((device, i) => ({
			label:
				i === 0 ? say('Un appareil', 'One device') : say('L’autre appareil', 'The other device'),
			type: 'text' as const,
			choices,
			solutions: [device]
		})),
		why: say(
			`${listed(pair.map((one) => quoted(one))).fr} ont la même adresse, \`${addresses[0]}\` : le réseau ne sait plus à qui remettre les messages. Les autres se ressemblent sans être égales ; comparez chaque nombre en entier. Donnez une autre adresse à l’un des deux.`,
			`${listed(pair.map((one) => quoted(one))).en} have the same address, \`${addresses[0]}\`: the network no longer knows whom to hand messages to. The others look alike without being equal; compare each whole number. Give another address to one of the two.`
		)
	};
}

const ARRIVALS = [
	say('une classe mobile de tablettes', 'a mobile set of tablets'),
	say('les téléphones de nouveaux bénévoles', 'the phones of new volunteers'),
	say('les ordinateurs d’un stage', 'the computers of a training course'),
	say('des liseuses pour la médiathèque', 'e-readers for the library')
];

/** How many addresses a range holds, both ends included, and how many would be missing. */
function missingAddresses(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const what = pickOne(random, ARRIVALS);
	const network = `192.168.${pickNumber(random, 1, 30)}`;
	const from = pickOne(random, [50, 100, 120, 150]);
	const capacity = pickOne(random, [30, 40, 50, 60]);
	const free = pickNumber(random, 6, 14);
	const missing = pickNumber(random, 5, 17);
	const arriving = free + missing;
	return {
		kind: 'qroc',
		instruction: say(
			`Quand ${who} met en service ${what.fr} (${arriving} appareils), certains restent sans adresse. Combien d’adresses **manque-t-il** à la box ?`,
			`When ${who} puts ${what.en} into service (${arriving} devices), some are left without an address. How many addresses is the router **short of**?`
		),
		stimulus: settings(
			say('Adresses distribuées par la box', 'Addresses given out by the router'),
			[
				[say('Première', 'First'), `${network}.${from}`],
				[say('Dernière', 'Last'), `${network}.${from + capacity - 1}`],
				[say('Déjà prêtées', 'Already lent'), String(capacity - free)],
				[say('Durée du prêt', 'Length of the loan'), '24 h']
			]
		),
		field: {
			label: say('Adresses manquantes', 'Missing addresses'),
			type: 'number',
			solutions: [String(missing)]
		},
		why: say(
			`De ${from} à ${from + capacity - 1}, bornes comprises, il y a ${capacity} adresses (la différence, plus une). ${capacity - free} sont prêtées : il en reste ${free} pour ${arriving} appareils, donc ${arriving} − ${free} = ${missing} manquent. Allonger la plage suffit.`,
			`From ${from} to ${from + capacity - 1}, both included, there are ${capacity} addresses (the difference, plus one). ${capacity - free} are lent: ${free} are left for ${arriving} devices, so ${arriving} − ${free} = ${missing} are missing. A longer range is enough.`
		)
	};
}

/** A step that is slow to answer but hands on quickly is not the one where time is lost. */
function slowStep(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const name = pickOne(random, SITE_NAMES);
	const lost = pickNumber(random, 4, 5);
	const shy = pickNumber(random, 2, 3);
	const base = [1, 4, 7, 9, 11, 13, 15].map((time) => time + pickNumber(random, 0, 1));
	const more = pickNumber(random, 140, 220);
	const addresses = [
		`192.168.${pickNumber(random, 1, 30)}.1`,
		...pick(
			random,
			Array.from({ length: 80 }, (_, i) => 4 + i * 3),
			5
		).map((end, i) => `${i < 2 ? '203.0.113' : '198.51.100'}.${end}`),
		`192.0.2.${pickNumber(random, 5, 240)}`
	];
	const times = base.map((time, i) =>
		i === shy ? more + pickNumber(random, 60, 120) : i >= lost ? time + more : time
	);
	return {
		kind: 'qroc',
		instruction: say(
			`\`${name}\` s’ouvre lentement. ${who} suit le chemin des paquets, étape par étape. À **quelle étape** le chemin devient-il lent pour de bon ? Écrivez son numéro.`,
			`\`${name}\` opens slowly. ${who} follows the path of the packets, step by step. At **which step** does the path become slow for good? Type its number.`
		),
		stimulus: codeLines('shell', [
			`$ traceroute -n ${name}`,
			...addresses.map((address, i) => `${i + 1}  ${address.padEnd(15)}  ${times[i]} ms`)
		]),
		field: {
			label: say('Numéro de l’étape', 'Step number'),
			type: 'number',
			solutions: [String(lost + 1)]
		},
		why: say(
			`Cherchez un délai qui monte **et ne redescend plus** : à partir de l’étape ${lost + 1}, tout dépasse ${more} ms. L’étape ${shy + 1} affiche plus encore, mais la suivante répond en ${times[shy + 1]} ms : elle transmet vite et répond seulement tard aux essais.`,
			`Look for a delay that goes up **and does not come down again**: from step ${lost + 1} on, everything exceeds ${more} ms. Step ${shy + 1} shows even more, but the next one replies in ${times[shy + 1]} ms: it passes packets on quickly and is only late in answering tests.`
		)
	};
}

/** Neighbors by the mask, whatever the addresses look like. */
function reachedDirectly(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const isWide = random() < 0.5;
	const [second, third] = [pickNumber(random, 16, 30), pickNumber(random, 3, 40)];
	const [own, ...ends] = pick(
		random,
		Array.from({ length: 200 }, (_, i) => 20 + i),
		6
	) as [number, number, number, number, number, number];
	const prefix = `172.${second}`;
	const near = [`${prefix}.${third}.${ends[0]}`, `${prefix}.${third}.${ends[1]}`];
	const middle = [`${prefix}.${third + 1}.${own}`, `${prefix}.${third + 40}.${ends[2]}`];
	const distant = [`172.${second + 1}.${third}.${ends[3]}`, `10.${second}.${third}.${ends[4]}`];
	const mask = isWide ? '255.255.0.0' : '255.255.255.0';
	const count = isWide ? say('deux', 'two') : say('trois', 'three');
	return choice({
		instruction: say(
			`Le poste de ${who} a l’adresse \`${prefix}.${third}.${own}\` et le masque \`${mask}\`. Quelles adresses joint-il **directement**, sans passer par la passerelle ? Plusieurs réponses sont attendues.`,
			`${who}’s computer has the address \`${prefix}.${third}.${own}\` and the mask \`${mask}\`. Which addresses does it reach **directly**, without going through the gateway? Several answers are expected.`
		),
		right: isWide ? [...near, ...middle] : near,
		wrong: isWide ? distant : [...middle, ...distant],
		why: say(
			`Un 255 du masque veut dire « ce nombre doit être le même » : ici, les ${count.fr} premiers. Le poste joint donc directement ce qui commence par \`${isWide ? prefix : `${prefix}.${third}`}\`. ${isWide ? 'Le troisième nombre peut différer : le masque y porte un 0.' : 'Un troisième nombre différent suffit à sortir du réseau, même si le dernier est égal.'}`,
			`A 255 in the mask means “this number must be the same”: here, the first ${count.en}. So the computer directly reaches whatever starts with \`${isWide ? prefix : `${prefix}.${third}`}\`. ${isWide ? 'The third number may differ: the mask has a 0 there.' : 'A different third number is enough to leave the network, even if the last one is equal.'}`
		)
	});
}

/** Networks on each channel, so that one of 1, 6 and 11 is the quietest though another looks free. */
const CHANNEL_CROWDS = [
	{ best: 1, channels: [3, 6, 6, 8, 9, 11, 11, 12] },
	{ best: 6, channels: [1, 1, 1, 2, 11, 11, 12, 13, 9] },
	{ best: 11, channels: [1, 1, 4, 6, 6, 6, 3, 9] },
	{ best: 1, channels: [4, 5, 6, 7, 8, 9, 11, 12] },
	{ best: 11, channels: [1, 2, 3, 4, 5, 6, 8, 13] }
];

/** Channels that are not equal disturb one another as well, when they are near. */
function quietChannel(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const { best, channels } = pickOne(random, CHANNEL_CROWDS);
	const disturbed = (channel: number) =>
		channels.filter((one) => Math.abs(one - channel) < 5).length;
	const used = [...new Set(channels)].sort((a, b) => a - b);
	const counts = [1, 6, 11].map((channel) =>
		say(`${disturbed(channel)} pour le ${channel}`, `${disturbed(channel)} for ${channel}`)
	);
	return {
		kind: 'qroc',
		instruction: say(
			`Les voisins de ${who} émettent en Wi-Fi à 2,4 GHz. Un réseau gêne le nôtre s’il est à **moins de 5 canaux** du nôtre, d’un côté ou de l’autre. Parmi les canaux 1, 6 et 11, lequel subit le moins de réseaux gênants ?`,
			`${who}’s neighbors use 2.4 GHz Wi-Fi. A network disturbs ours if it is **fewer than 5 channels** away from it, on either side. Of channels 1, 6 and 11, which one has the fewest disturbing networks?`
		),
		stimulus: {
			type: 'table',
			caption: say('Réseaux voisins', 'Neighboring networks'),
			columns: [say('Canal', 'Channel'), say('Nombre de réseaux', 'Number of networks')],
			rows: used.map((channel) => [
				String(channel),
				String(channels.filter((one) => one === channel).length)
			])
		},
		field: { label: say('Canal', 'Channel'), type: 'number', solutions: [String(best)] },
		why: say(
			`Comptez les réseaux à 4 canaux ou moins de chacun : ${listed(counts).fr}. Le ${best} est le plus calme. Ne compter que ceux qui portent exactement le même numéro trompe : les canaux voisins se recouvrent.`,
			`Count the networks 4 channels or less away from each: ${listed(counts).en}. Channel ${best} is the quietest. Counting only those with exactly the same number is misleading: neighboring channels overlap.`
		)
	};
}

/** A second box that gives out addresses: those it serves are those that fail. */
function intruderServer(random: Random): ChallengeBody {
	const names = pick(random, STATIONS, 6);
	const network = `192.168.${pickNumber(random, 1, 30)}`;
	const [official, intruder] = [
		`${network}.${pickOne(random, [1, 254])}`,
		`${network}.${pickNumber(random, 60, 99)}`
	];
	const ends = pick(
		random,
		Array.from({ length: 80 }, (_, i) => 101 + i),
		6
	);
	const dns = `${network}.${pickNumber(random, 2, 9)}`;
	const rows = names.map((name, i): Text[] => {
		const isServedWrongly = i < 2;
		return [
			name,
			`${network}.${ends[i]}`,
			isServedWrongly ? intruder : official,
			i === 2 || i === 0 ? '203.0.113.9' : dns,
			isServedWrongly ? say('non', 'no') : say('oui', 'yes')
		];
	});
	return {
		kind: 'qroc',
		instruction: say(
			'Depuis ce matin, certains postes n’ont plus Internet : quelqu’un a branché un appareil qui **distribue des adresses** à la place de la box, et se donne comme passerelle. Quelle est l’adresse de cet appareil ?',
			'Since this morning, some computers have had no internet: someone has plugged in a device that **gives out addresses** in place of the router, and names itself as the gateway. What is the address of that device?'
		),
		stimulus: {
			type: 'table',
			columns: [
				say('Poste', 'Computer'),
				say('Adresse', 'Address'),
				say('Passerelle', 'Gateway'),
				'DNS',
				'Internet'
			],
			rows: pick(random, rows, 6)
		},
		field: {
			label: say('Adresse de l’appareil', 'Address of the device'),
			type: 'code',
			solutions: [intruder]
		},
		why: say(
			`Comparez les postes en panne aux autres : leur passerelle est \`${intruder}\`, celle des postes qui marchent \`${official}\`. Le DNS n’y est pour rien : \`203.0.113.9\` sert aussi un poste qui marche. Débranchez l’intrus, puis redemandez une adresse.`,
			`Compare the failing computers with the others: their gateway is \`${intruder}\`, that of the working ones is \`${official}\`. The DNS server plays no part: \`203.0.113.9\` also serves a computer that works. Unplug the intruder, then ask for an address again.`
		)
	};
}

/** A file that speaks before the name server does. */
function hostsLine(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [name, ...others] = pick(random, SITE_NAMES, 3) as [string, string, string];
	const [current, old] = [
		`198.51.100.${pickNumber(random, 10, 90)}`,
		`192.0.2.${pickNumber(random, 10, 90)}`
	];
	const lines = [
		'127.0.0.1      localhost',
		`# ${old}  ${others[0]}`,
		`${`192.168.5.${pickNumber(random, 20, 90)}`.padEnd(14)} imprimante`,
		`${`198.51.100.${pickNumber(random, 100, 190)}`.padEnd(14)} ${others[1]}`,
		`${old.padEnd(14)} ${name}`
	];
	const shown = [lines[0]!, ...pick(random, lines.slice(1), 4)];
	const answer = shown.indexOf(lines[4]!) + 1;
	return {
		kind: 'qroc',
		instruction: say(
			`\`${name}\` a changé de serveur. Partout, sauf sur le poste de ${who}, le nouveau site s’affiche. **Quelle ligne** du fichier \`hosts\` faut-il retirer ? Écrivez son numéro, la première étant la ligne 1.`,
			`\`${name}\` has moved to another server. Everywhere except on ${who}’s computer, the new website shows. **Which line** of the \`hosts\` file must be removed? Type its number, the first one being line 1.`
		),
		stimulus: codeLines('shell', [
			`$ nslookup ${name}`,
			`Address: ${current}`,
			'',
			`$ ping -c 1 ${name}`,
			`PING ${name} (${old})`,
			'',
			'$ cat /etc/hosts',
			...shown
		]),
		field: {
			label: say('Numéro de la ligne', 'Line number'),
			type: 'number',
			solutions: [String(answer)]
		},
		why: say(
			`Le serveur DNS donne la bonne adresse, \`${current}\`, mais le poste va vers \`${old}\` : le fichier \`hosts\` passe avant lui. La ligne ${answer} y attache ce nom à l’ancienne adresse. La ligne qui commence par \`#\` est un commentaire, sans effet.`,
			`The DNS server gives the right address, \`${current}\`, but the computer goes to \`${old}\`: the \`hosts\` file comes before it. Line ${answer} ties this name to the old address there. The line that starts with \`#\` is a comment, with no effect.`
		)
	};
}

const PORTS = [
	{ port: 443, use: say('les sites sécurisés', 'secure websites') },
	{ port: 993, use: say('la réception du courriel', 'receiving email') },
	{ port: 587, use: say('l’envoi du courriel', 'sending email') },
	{ port: 22, use: say('l’administration à distance', 'remote administration') },
	{ port: 631, use: say('l’impression', 'printing') }
];

/** The first rule that fits decides: an exception written below a general refusal is never read. */
function blockingRule(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [asked, other] = pick(random, PORTS, 2) as [(typeof PORTS)[number], (typeof PORTS)[number]];
	const [own, foreign] = pick(random, [10, 20, 30, 40], 2) as [number, number];
	const network = (third: number) => `10.0.${third}.0/24`;
	const address = `10.0.${own}.${pickNumber(random, 20, 200)}`;
	const [allow, refuse] = [say('autoriser', 'allow'), say('refuser', 'deny')];
	const any = say('tous', 'all');
	const harmless: Text[][] = [
		[network(foreign), String(asked.port), refuse],
		[network(own), String(other.port), allow],
		[network(foreign), any, allow]
	];
	const blocking: Text[] = [network(own), random() < 0.5 ? any : String(asked.port), refuse];
	const before = pick(random, harmless, pickNumber(random, 2, 3));
	const after = harmless.filter((rule) => !before.includes(rule));
	const rules = [
		...before,
		blocking,
		...after,
		[network(own), String(asked.port), allow],
		[any, any, refuse]
	];
	const place = before.length + 1;
	const exception = rules.length - 1;
	return {
		kind: 'qrocm',
		instruction: say(
			`Depuis le poste \`${address}\` de ${who}, plus rien ne passe sur le port ${asked.port} (${asked.use.fr}). Le pare-feu lit ses règles de haut en bas et applique **la première qui convient**. Quelle règle bloque, et laquelle faut-il remonter au-dessus d’elle ?`,
			`From ${who}’s computer, \`${address}\`, nothing gets through on port ${asked.port} (${asked.use.en}) anymore. The firewall reads its rules from top to bottom and applies **the first one that fits**. Which rule blocks, and which one must be moved up above it?`
		),
		stimulus: {
			type: 'table',
			columns: [say('Règle', 'Rule'), say('Source', 'Source'), 'Port', say('Action', 'Action')],
			rows: rules.map((rule, i): Text[] => [String(i + 1), ...rule])
		},
		fields: [
			{
				label: say('Règle qui bloque', 'Rule that blocks'),
				type: 'number',
				solutions: [String(place)]
			},
			{
				label: say('Règle à remonter', 'Rule to move up'),
				type: 'number',
				solutions: [String(exception)]
			}
		],
		why: say(
			`\`${address}\` est dans \`${network(own)}\`. Cherchez de haut en bas la première règle de cette source et du port ${asked.port} : c’est la ${place}, qui refuse. La ${exception} l’autoriserait, mais elle n’est jamais lue. Les règles de \`${network(foreign)}\` et du port ${other.port} ne concernent pas cet essai.`,
			`\`${address}\` is in \`${network(own)}\`. Look from top to bottom for the first rule for this source and port ${asked.port}: it is rule ${place}, which denies. Rule ${exception} would allow it, but it is never read. The rules for \`${network(foreign)}\` and for port ${other.port} do not concern this attempt.`
		)
	};
}

/** A port of the switch put in the wrong virtual network. */
function wrongVlan(random: Random): ChallengeBody {
	const [office, guests, phones] = pick(random, [10, 20, 30, 40, 50], 3) as [
		number,
		number,
		number
	];
	const stations = pick(random, STATIONS, 4);
	const lost = stations[0]!;
	const devices: { name: Text; vlan: number }[] = [
		{ name: lost, vlan: guests },
		...stations.slice(1).map((name) => ({ name, vlan: office })),
		{ name: say('Serveur de fichiers', 'File server'), vlan: office },
		{ name: say('Borne des visiteurs', 'Visitors’ access point'), vlan: guests },
		{ name: say('Téléphone', 'Telephone'), vlan: phones }
	];
	const shown = pick(random, devices, devices.length);
	const port = shown.findIndex(({ name }) => name === lost) + 1;
	return {
		kind: 'qrocm',
		instruction: say(
			`Le poste ${quoted(lost).fr} a Internet, mais n’atteint plus le serveur de fichiers ; les autres postes, si. Les réseaux virtuels (VLAN) sont séparés les uns des autres, mais ont tous Internet. Quel **port du commutateur** faut-il corriger, et dans **quel VLAN** le mettre ?`,
			`The ${quoted(lost).en} computer is online but can no longer reach the file server; the other computers can. The virtual networks (VLANs) are separate from one another, but all have internet access. Which **switch port** must be corrected, and in **which VLAN** should it be put?`
		),
		stimulus: {
			type: 'table',
			caption: say('Ports du commutateur', 'Switch ports'),
			columns: ['Port', say('Appareil', 'Device'), 'VLAN'],
			rows: shown.map(({ name, vlan }, i) => [String(i + 1), name, String(vlan)])
		},
		fields: [
			{ label: 'Port', type: 'number', solutions: [String(port)] },
			{ label: 'VLAN', type: 'number', solutions: [String(office)] }
		],
		why: say(
			`Le port ${port} est dans le VLAN ${guests}, celui de la borne des visiteurs : Internet, mais pas le serveur. Le serveur et les postes qui l’atteignent sont dans le VLAN ${office}. C’est le poste qu’on déplace, et non le serveur, qui couperait tous les autres.`,
			`Port ${port} is in VLAN ${guests}, that of the visitors’ access point: internet, but not the server. The server and the computers that reach it are in VLAN ${office}. Move the computer, and not the server, which would cut off all the others.`
		)
	};
}

/** Of the routes that fit, the most specific, wherever it is written. */
function winningRoute(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const second = pickNumber(random, 12, 60);
	const block = pickNumber(random, 1, 9) * 16;
	const third = block + pickNumber(random, 1, 14);
	const last = pickNumber(random, 20, 220);
	const hops = pick(
		random,
		Array.from({ length: 40 }, (_, i) => 2 + i),
		5
	).map((end) => `192.168.0.${end}`);
	const routes: [string, string][] = [
		['0.0.0.0/0', hops[0]!],
		['10.0.0.0/8', hops[1]!],
		[`10.${second}.0.0/16`, hops[2]!],
		[`10.${second}.${block}.0/20`, hops[3]!],
		[`10.${second}.${block + 16}.0/24`, hops[4]!]
	];
	return {
		kind: 'qroc',
		instruction: say(
			`Un paquet part de chez ${who} vers \`10.${second}.${third}.${last}\` et n’arrive pas. Vers quelle adresse ce routeur le transmet-il ?`,
			`A packet leaves ${who}’s network for \`10.${second}.${third}.${last}\` and does not arrive. To which address does this router forward it?`
		),
		stimulus: {
			type: 'table',
			caption: say('Table de routage', 'Routing table'),
			columns: [say('Destination', 'Destination'), say('Transmettre à', 'Forward to')],
			rows: pick(random, routes, 5)
		},
		field: { label: say('Adresse', 'Address'), type: 'code', solutions: [hops[3]!] },
		why: say(
			`Parmi les routes qui contiennent l’adresse, la plus **longue** l’emporte. Un \`/20\` fixe les quatre premiers bits du troisième nombre, donc des blocs de 16 : \`${block}\` va de ${block} à ${block + 15} et contient ${third}. Le \`/24\` de ${block + 16} ne le contient pas ; \`/16\`, \`/8\` et \`/0\` conviennent, mais sont moins précises.`,
			`Among the routes that contain the address, the **longest** wins. A \`/20\` fixes the first four bits of the third number, hence blocks of 16: \`${block}\` goes from ${block} to ${block + 15} and contains ${third}. The \`/24\` at ${block + 16} does not contain it; \`/16\`, \`/8\` and \`/0\` fit, but are less specific.`
		)
	};
}

/** The largest ping that gets through, plus the headers that it does not count. */
function largestPacket(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const through = pickOne(random, [1464, 1452, 1432, 1412, 1392, 1372, 1360, 1350, 1340, 1252]);
	const gateway = `10.8.${pickNumber(random, 0, 30)}.1`;
	const tries = [1472, through + pickNumber(random, 2, 7), through + 1, through];
	const sorted = [...new Set([...tries, through - pickNumber(random, 20, 90)])];
	return {
		kind: 'qroc',
		instruction: say(
			`À travers le tunnel de ${who}, les petites pages s’ouvrent, les grandes restent bloquées. \`ping\` interdit ici la fragmentation et donne la taille des **données** ; s’y ajoutent 20 octets d’en-tête IPv4 et 8 d’en-tête ICMP. Quelle **MTU** faut-il régler sur le tunnel, au plus ?`,
			`Through ${who}’s tunnel, small pages open, large ones get stuck. Here \`ping\` forbids fragmentation and gives the size of the **data**; 20 bytes of IPv4 header and 8 of ICMP header are added. What **MTU**, at most, must be set on the tunnel?`
		),
		stimulus: codeLines(
			'shell',
			sorted.flatMap((bytes) => [
				`$ ping -c 1 -M do -s ${bytes} ${gateway}`,
				bytes > through
					? 'ping: local error: message too long'
					: `${bytes + 8} bytes from ${gateway}: time=${pickNumber(random, 18, 31)} ms`
			])
		),
		field: {
			label: 'MTU',
			type: 'number',
			solutions: [String(through + 28)],
			unit: say('octets', 'bytes')
		},
		why: say(
			`La plus grande taille qui passe est ${through} ; ${through + 1} est déjà refusée. La MTU compte le paquet IP entier : ${through} + 20 + 8 = ${through + 28}. Les ${through + 8} octets affichés au retour comptent l’en-tête ICMP, mais pas celui d’IPv4.`,
			`The largest size that gets through is ${through}; ${through + 1} is already refused. The MTU counts the whole IP packet: ${through} + 20 + 8 = ${through + 28}. The ${through + 8} bytes shown in the reply count the ICMP header, but not that of IPv4.`
		)
	};
}

/** The smallest block that holds so many devices, its two reserved addresses and the gateway. */
function smallestSubnet(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const bits = pickNumber(random, 4, 6);
	const block = 2 ** bits;
	const isTight = random() < 0.5;
	const devices = isTight
		? block - 3 + pickNumber(random, 1, 2)
		: block - 3 - pickNumber(random, 0, 4);
	const needed = isTight ? bits + 1 : bits;
	const size = 2 ** needed;
	const start = size * pickNumber(random, 1, 256 / size - 1);
	const network = `192.168.${pickNumber(random, 1, 60)}`;
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} veut isoler ${devices} caméras dans le **plus petit** sous-réseau IPv4 possible, qui commence à \`${network}.${start}\` et contient aussi sa **passerelle**. Quel préfixe choisir (le nombre après \`/\`), et quelle est l’adresse de **diffusion** de ce sous-réseau ?`,
			`${who} wants to isolate ${devices} cameras in the **smallest** possible IPv4 subnet, which starts at \`${network}.${start}\` and also contains its **gateway**. Which prefix should be chosen (the number after \`/\`), and what is the **broadcast** address of this subnet?`
		),
		fields: [
			{
				label: say('Préfixe', 'Prefix'),
				type: 'code',
				solutions: [String(32 - needed), `/${32 - needed}`]
			},
			{
				label: say('Adresse de diffusion', 'Broadcast address'),
				type: 'code',
				solutions: [`${network}.${start + size - 1}`]
			}
		],
		why: say(
			`Il faut ${devices} adresses, plus la passerelle, plus les deux réservées (réseau et diffusion) : ${devices + 3}. Un bloc de ${size / 2} est trop petit, ${size} suffit. ${size} = 2^${needed}, donc ${needed} bits pour les appareils : 32 − ${needed} = ${32 - needed}. Le bloc va de ${start} à ${start + size - 1} ; la dernière adresse est celle de diffusion.`,
			`${devices} addresses are needed, plus the gateway, plus the two reserved ones (network and broadcast): ${devices + 3}. A block of ${size / 2} is too small, ${size} is enough. ${size} = 2^${needed}, so ${needed} bits for the devices: 32 − ${needed} = ${32 - needed}. The block goes from ${start} to ${start + size - 1}; the last address is the broadcast one.`
		)
	};
}
