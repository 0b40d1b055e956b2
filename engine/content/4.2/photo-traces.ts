import type { Random } from '../../random.ts';
import type { ChallengeBody, Field, Localized, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';

export const photoTraces: Tube = {
	id: 'photoTraces',
	competence: '4.2',
	title: { fr: 'Voir ce que révèle une photo', en: 'Seeing what a photo gives away' },
	tutorial: {
		title: {
			fr: 'Publier une photo sans trop en dire',
			en: 'Posting a photo without saying too much'
		},
		minutes: 2,
		body: {
			fr: 'Une photo parle de deux façons : par ce que l’on y **voit**, et par ce qui est **caché dans le fichier**.\n\n**1. Regardez tout le cadre**, pas seulement le sujet : un courrier, une plaque, un uniforme, un écran allumé, un reflet, une vue reconnaissable.\n\n**2. Ouvrez les propriétés du fichier.** Selon l’appareil, on y trouve la date, le modèle, l’auteur et les coordonnées du lieu.\n\n**3. Lisez les coordonnées** : le premier nombre dit la distance à l’équateur, le second la place d’est en ouest. Les deux doivent être presque égaux pour qu’il s’agisse du même endroit.\n\n**4. Nettoyez avant de publier** : recadrez, floutez, supprimez les propriétés, coupez l’enregistrement de la position.\n\n**Exemple.** 45.7640, 4.8357 et 45.7641, 4.8356 sont à une quinzaine de mètres l’un de l’autre ; changer le premier nombre de 1 déplacerait d’environ 110 kilomètres.\n\n**Le piège.** Un pseudonyme ne protège pas si le fichier porte votre vrai nom.',
			en: 'A photo speaks in two ways: through what people **see** in it, and through what is **hidden in the file**.\n\n**1. Look at the whole frame**, not only at the subject: a letter, a sign, a uniform, a lit screen, a reflection, a view that can be recognized.\n\n**2. Open the properties of the file.** Depending on the device, they hold the date, the model, the author and the coordinates of the place.\n\n**3. Read the coordinates**: the first number tells the distance to the equator, the second the position from east to west. Both must be nearly equal for it to be the same place.\n\n**4. Clean up before posting**: crop, blur, delete the properties, turn off location recording.\n\n**Example.** 45.7640, 4.8357 and 45.7641, 4.8356 are about fifteen meters (50 feet) apart; changing the first number by 1 would move the point by about 110 kilometers (70 miles).\n\n**The trap.** A nickname does not protect you if the file carries your real name.'
		}
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Repérer, avant de publier une photo, ce que l’on y voit de trop.',
				'Spot, before posting a photo, what it shows too much of.'
			),
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Lou veut publier une photo visible par tous, sans rien révéler de l’endroit où elle vit ni où elle étudie. Quelle photo convient ?',
						en: 'Lou wants to post a photo that everyone can see, without giving away where she lives or studies. Which photo is suitable?'
					},
					why: {
						fr: '`vagues.jpg` ne montre que la mer, vue en voyage : rien sur son domicile ni son lycée. L’enveloppe de `chat.jpg` donne l’adresse, la plaque et l’arrêt de `fenetre.jpg` situent sa rue, et `rentree.jpg` montre son établissement.',
						en: '`vagues.jpg` shows only the sea, seen on a trip: nothing about her home or her high school. The envelope in `chat.jpg` gives her address, the street sign and bus stop in `fenetre.jpg` locate her street, and `rentree.jpg` shows her school.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Photo', en: 'Photo' },
							{ fr: 'Ce que l’on voit', en: 'What it shows' }
						],
						rows: [
							[
								'chat.jpg',
								{
									fr: 'Son chat sur la table, couché contre une enveloppe à son nom, dont on lit l’adresse',
									en: 'Her cat on the table, lying against an envelope with her name and a readable address'
								}
							],
							[
								'rentree.jpg',
								{
									fr: 'Elle et deux amies devant l’entrée de leur lycée, le jour de la rentrée',
									en: 'She and two friends in front of the gate of their high school on the first day'
								}
							],
							[
								'vagues.jpg',
								{
									fr: 'Des vagues au coucher du soleil, prises pendant un voyage scolaire',
									en: 'Waves at sunset, taken during a school trip'
								}
							],
							[
								'fenetre.jpg',
								{
									fr: 'La vue depuis sa chambre, avec la plaque de la rue et un arrêt de bus',
									en: 'The view from her bedroom, with the street sign and a bus stop'
								}
							]
						]
					},
					options: ['chat.jpg', 'rentree.jpg', 'vagues.jpg', 'fenetre.jpg'],
					solution: 2
				},
				detailToHide,
				photosToRetouch,
				whatDetailsReveal
			]
		},
		{
			level: 4,
			proves: say(
				'Lire les propriétés d’une photo pour savoir ce qu’elle livre avec elle.',
				'Read the properties of a photo to know what it gives away.'
			),
			challenges: [
				{
					kind: 'qrocm',
					instruction: {
						fr: 'Naïma vend des objets sous le pseudonyme « Lune34 ». Elle habite au point de coordonnées 43.6108, 3.8767. Avant de publier ses photos, elle lit leurs propriétés cachées.\n\nÉcrivez le nom complet de chaque fichier, avec son extension.',
						en: 'Naïma sells things under the nickname “Lune34.” She lives at coordinates 43.6108, 3.8767. Before posting her photos, she reads their hidden properties.\n\nType the full name of each file, with its extension.'
					},
					why: {
						fr: 'Comparez les positions au domicile, 43.6108, 3.8767 : `velo.jpg` (43.6109, 3.8766) est à une quinzaine de mètres. `livres.jpg` y ressemble, mais 46 et 8 désignent un lieu très éloigné. Dans la colonne « Auteur », seul `tapis.jpg` porte son vrai nom, Naïma Haddad.',
						en: 'Compare the locations with her home, 43.6108, 3.8767: `velo.jpg` (43.6109, 3.8766) is about fifteen meters away. `livres.jpg` looks similar, but 46 and 8 point to a place very far away. In the “Author” column, only `tapis.jpg` carries her real name, Naïma Haddad.'
					},
					stimulus: {
						type: 'table',
						columns: [
							{ fr: 'Fichier', en: 'File' },
							{ fr: 'Appareil', en: 'Device' },
							{ fr: 'Position', en: 'Location' },
							{ fr: 'Auteur', en: 'Author' }
						],
						rows: [
							['lampe.jpg', { fr: 'Téléphone', en: 'Phone' }, '48.8566, 2.3522', 'Lune34'],
							['tapis.jpg', { fr: 'Scanner', en: 'Scanner' }, '—', 'Naïma Haddad'],
							['velo.jpg', { fr: 'Téléphone', en: 'Phone' }, '43.6109, 3.8766', '—'],
							['vase.png', { fr: 'Appareil photo', en: 'Camera' }, '—', 'Lune34'],
							['livres.jpg', { fr: 'Téléphone', en: 'Phone' }, '46.6108, 8.3767', '—']
						]
					},
					fields: [
						{
							label: {
								fr: 'Fichier qui permet de trouver son domicile',
								en: 'File that lets people find her home'
							},
							type: 'code',
							solutions: ['velo.jpg']
						},
						{
							label: {
								fr: 'Fichier qui révèle qui se cache derrière le pseudonyme',
								en: 'File that reveals who is behind the nickname'
							},
							type: 'code',
							solutions: ['tapis.jpg']
						}
					]
				},
				versionToPost,
				nearestToHome,
				photosTakenAtHome
			]
		}
	]
};

const PEOPLE = ['Jade', 'Karim', 'Nour', 'Simon', 'Mariama', 'Hugo', 'Thuy', 'Rafael'];

const THINGS = [
	say('une guitare', 'a guitar'),
	say('un vélo', 'a bike'),
	say('une lampe', 'a lamp'),
	say('un bureau', 'a desk'),
	say('une console de jeux', 'a game console')
];

const HARMLESS = [
	say('un tapis à rayures bleues', 'a rug with blue stripes'),
	say('une plante verte dans son pot', 'a green plant in its pot'),
	say('un coussin posé sur une chaise', 'a cushion lying on a chair'),
	say('une tasse un peu ébréchée', 'a slightly chipped mug'),
	say('un mur fraîchement repeint en blanc', 'a wall freshly painted in white'),
	say('un dictionnaire de poche fermé', 'a closed pocket dictionary')
];

const SECRETS = [
	{
		reveals: say('son adresse', 'a home address'),
		details: [
			say('un colis à l’étiquette lisible', 'a parcel with a readable label'),
			say('une facture d’eau dépliée', 'an unfolded water bill'),
			say('une enveloppe timbrée reçue', 'a stamped envelope received')
		]
	},
	{
		reveals: say('le nom de son établissement scolaire', 'the name of a school'),
		details: [
			say('un carnet de liaison bien lisible', 'a readable school diary'),
			say('une carte de cantine bien lisible', 'a readable school lunch card'),
			say('un bulletin de notes affiché', 'a school report on the wall')
		]
	},
	{
		reveals: say('un problème de santé', 'a health problem'),
		details: [
			say('une ordonnance posée à plat', 'a prescription lying flat'),
			say('une boîte de médicaments entamée', 'an opened box of medicine'),
			say('un résultat d’analyse de sang', 'a blood test result')
		]
	},
	{
		reveals: say('les dates d’une absence', 'the dates of an absence'),
		details: [
			say('un billet de train aller et retour', 'a round-trip train ticket'),
			say('une réservation d’hôtel imprimée', 'a printed hotel booking'),
			say('un calendrier de vacances annoté', 'an annotated vacation calendar')
		]
	}
];

const quoted = (text: Localized): Localized => say(`« ${text.fr} »`, `“${text.en}”`);

/** The one thing in the frame that says too much. */
function detailToHide(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const thing = pickOne(random, THINGS);
	const { reveals, details } = pickOne(random, SECRETS);
	const right = pickOne(random, details);
	const wrong = pick(random, HARMLESS, 3);
	return choice({
		instruction: say(
			`${who} vend ${thing.fr} par une annonce que tout le monde peut lire. Sur la photo, derrière l’objet, on distingue nettement quatre choses.\n\nLaquelle faut-il masquer pour ne pas révéler ${reveals.fr} ?`,
			`${who} is selling ${thing.en} through an ad that everyone can read. In the photo, behind the object, four things can be clearly seen.\n\nWhich one must be hidden so as not to reveal ${reveals.en}?`
		),
		right: [right],
		wrong,
		why: say(
			`Regardez tout le cadre et demandez-vous ce qu’un inconnu y apprendrait. Ici, ${quoted(right).fr} peut révéler ${reveals.fr}. Les trois autres décrivent un décor que l’on trouve chez beaucoup de monde.`,
			`Look at the whole frame and ask what a stranger would learn from it. Here, ${quoted(right).en} can reveal ${reveals.en}. The other three describe a setting found in many homes.`
		)
	});
}

const SAFE_PHOTOS = [
	{ file: 'nuages.jpg', shows: say('Des nuages, vus d’en bas', 'Clouds, seen from below') },
	{
		file: 'gateau.jpg',
		shows: say('Un gâteau sur une assiette blanche', 'A cake on a white plate')
	},
	{ file: 'fleur.jpg', shows: say('Une fleur en gros plan', 'A close-up of a flower') },
	{
		file: 'dessin.jpg',
		shows: say('Un dessin de dragon, sans signature', 'A drawing of a dragon, unsigned')
	},
	{
		file: 'chien.jpg',
		shows: say('Un chien endormi sur une couverture', 'A dog asleep on a blanket')
	}
];

const TELLING_PHOTOS = [
	{
		file: 'balcon.jpg',
		shows: say(
			'Le balcon, avec le nom de la rue sur une plaque',
			'The balcony, with the street name on a sign'
		),
		tells: say('l’adresse', 'the address')
	},
	{
		file: 'permis.jpg',
		shows: say(
			'Un permis de conduire tout neuf, recto',
			'The front of a brand-new driving license'
		),
		tells: say('l’identité complète', 'the full identity')
	},
	{
		file: 'concert.jpg',
		shows: say('Un billet de concert et son code-barres', 'A concert ticket and its barcode'),
		tells: say('de quoi copier le billet', 'enough to copy the ticket')
	},
	{
		file: 'ecran.jpg',
		shows: say(
			'Un ordinateur, un mot de passe collé à l’écran',
			'A computer, a password stuck to the screen'
		),
		tells: say('un mot de passe', 'a password')
	},
	{
		file: 'cles.jpg',
		shows: say('Des clés, avec l’étiquette du logement', 'Keys, with the label of the apartment'),
		tells: say(
			'la forme des clés et le logement qu’elles ouvrent',
			'the shape of the keys and the home they open'
		)
	}
];

/** Photos that cannot be posted as they are. */
function photosToRetouch(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const telling = pick(random, TELLING_PHOTOS, 2);
	const safe = pick(random, SAFE_PHOTOS, 3);
	const [a, b] = telling as [(typeof TELLING_PHOTOS)[0], (typeof TELLING_PHOTOS)[0]];
	return choice({
		instruction: say(
			`${who} prépare un album visible par tous. Tout ce qui est décrit est bien lisible.\n\nQuelles photos faut-il retoucher ou retirer avant de publier ? **Plusieurs réponses** sont attendues.`,
			`${who} is preparing an album that everyone can see. Everything described is clearly readable.\n\nWhich photos must be edited or removed before posting? **Several answers** are expected.`
		),
		stimulus: {
			type: 'table',
			columns: [say('Photo', 'Photo'), say('Ce que l’on voit', 'What it shows')],
			rows: pick(random, [...telling, ...safe], 5).map(({ file, shows }) => [file, shows])
		},
		right: telling.map(({ file }) => file),
		wrong: safe.map(({ file }) => file),
		why: say(
			`Cherchez ce qu’un inconnu pourrait lire ou recopier. \`${a.file}\` donne ${a.tells.fr} ; \`${b.file}\` donne ${b.tells.fr}. Rien, dans les trois autres, ne désigne une personne, un lieu ou un compte.`,
			`Look for what a stranger could read or copy. \`${a.file}\` gives ${a.tells.en}; \`${b.file}\` gives ${b.tells.en}. Nothing in the other three points to a person, a place or an account.`
		)
	});
}

const REVEALED = [
	say('Le lieu où l’on habite', 'The place where one lives'),
	say('Le lieu où l’on étudie', 'The place where one studies'),
	say('Un problème de santé', 'A health problem'),
	say('Les dates d’une absence', 'The dates of an absence')
];

/** What each thing seen in a photo teaches. */
function whatDetailsReveal(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const shown = pick(random, [0, 1, 2, 3], 3).map((i) => ({
		detail: pickOne(random, SECRETS[i]!.details),
		reveals: REVEALED[i]!
	}));
	const capital = (text: Localized) =>
		tell((l) => text[l].charAt(0).toUpperCase() + text[l].slice(1));
	const [first, second, third] = shown as [(typeof shown)[0], (typeof shown)[0], (typeof shown)[0]];
	return {
		kind: 'qrocm',
		instruction: say(
			`${who} va publier une photo de sa chambre. Trois détails s’y remarquent. Que risque surtout de révéler chacun ?`,
			`${who} is about to post a photo of a bedroom. Three details stand out. What is each most likely to reveal?`
		),
		fields: shown.map(({ detail, reveals }): Field => ({
			label: capital(detail),
			type: 'text',
			choices: REVEALED,
			solutions: [reveals]
		})),
		why: say(
			`Demandez-vous ce qu’un inconnu tirerait de chaque objet. ${[first, second, third]
				.map(({ detail, reveals }) => `${quoted(detail).fr} : ${reveals.fr.toLowerCase()}`)
				.join(' ; ')}. Recadrer la photo, ou ranger avant de la prendre, suffit à ne rien dire.`,
			`Ask what a stranger would learn from each object. ${[first, second, third]
				.map(({ detail, reveals }) => `${quoted(detail).en}: ${reveals.en.toLowerCase()}`)
				.join('; ')}. Cropping the photo, or tidying up before taking it, is enough to say nothing.`
		)
	};
}

const PROPERTIES = [
	{ key: 'place', name: say('le lieu de la prise de vue', 'the place where it was taken') },
	{ key: 'author', name: say('son vrai nom', 'a real name') },
	{ key: 'date', name: say('le jour de la prise de vue', 'the day it was taken') }
] as const;

/** The one version of a photo that has lost what must not be known. */
function versionToPost(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const surname = pickOne(random, ['Morel', 'Benali', 'Nguyen', 'Diallo', 'Costa']);
	const subject = pickOne(random, ['sculpture', 'jardin', 'fresque', 'maquette']);
	const [a, b] = pick(random, PROPERTIES, 2) as [
		(typeof PROPERTIES)[number],
		(typeof PROPERTIES)[number]
	];
	const day = pickNumber(random, 10, 28);
	const month = pickNumber(random, 1, 9);
	const date = say(`${day}/0${month}/2026`, `2026-0${month}-${day}`);
	const place = `4${pickNumber(random, 3, 8)}.${pickNumber(random, 1000, 9999)}, ${pickNumber(random, 1, 6)}.${pickNumber(random, 1000, 9999)}`;
	const third = PROPERTIES.find((one) => one !== a && one !== b)!.key;
	const versions = [[third], [a.key], [b.key, third], [a.key, b.key]];
	const names = pick(random, ['-v1', '-v2', '-v3', '-v4'], 4).map((end) => `${subject}${end}.jpg`);
	const rows = names
		.map((name, i) => {
			const held: readonly string[] = versions[i]!;
			return [
				name,
				held.includes('place') ? place : '—',
				held.includes('author') ? `${who} ${surname}` : '—',
				held.includes('date') ? date : '—'
			];
		})
		.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
	return choice({
		instruction: say(
			`Sous un pseudonyme, ${who} veut publier une photo sans que le fichier révèle **${a.name.fr}** ni **${b.name.fr}**. Le reste ne compte pas.\n\nQuelle version convient ?`,
			`Under a nickname, ${who} wants to post a photo whose file reveals neither **${a.name.en}** nor **${b.name.en}**. The rest does not matter.\n\nWhich version is suitable?`
		),
		stimulus: {
			type: 'table',
			caption: say('Propriétés des versions', 'Properties of the versions'),
			columns: [
				say('Fichier', 'File'),
				say('Position', 'Location'),
				say('Auteur', 'Author'),
				say('Date de prise de vue', 'Date taken')
			],
			rows
		},
		right: [names[0]!],
		wrong: names.slice(1),
		why: say(
			`Ne lisez que les deux colonnes qui comptent : ${a.name.fr} et ${b.name.fr}. Seul \`${names[0]!}\` y porte deux tirets. \`${names[1]!}\` et \`${names[2]!}\` n’ont perdu que l’une de ces deux informations, et \`${names[3]!}\` les a gardées toutes les deux.`,
			`Read only the two columns that matter: ${a.name.en} and ${b.name.en}. Only \`${names[0]!}\` has two dashes there. \`${names[1]!}\` and \`${names[2]!}\` have lost only one of these two pieces of information, and \`${names[3]!}\` has kept both.`
		)
	});
}

const PICTURES = ['pont', 'chat', 'velo', 'marche', 'neige', 'lampe', 'quai', 'banc', 'gare'];

/** Photos from the nearest to the farthest, by their latitudes alone. */
function nearestToHome(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const latitude = pickNumber(random, 440_000, 470_000);
	const longitude = `${pickNumber(random, 1, 6)}.${pickNumber(random, 1000, 9999)}`;
	const gaps = [
		pickNumber(random, 1, 4),
		-pickNumber(random, 20, 60),
		pickNumber(random, 300, 900),
		-pickNumber(random, 3000, 8000),
		pickNumber(random, 11_000, 19_000)
	];
	const files = pick(random, PICTURES, 5).map((name) => `${name}.jpg`);
	const at = (gap: number) => `${((latitude + gap) / 10_000).toFixed(4)}, ${longitude}`;
	return {
		kind: 'order',
		instruction: say(
			`${who} habite au point ${at(0)}. Classez ses photos, de celle qui a été prise **le plus près** de son domicile à celle qui a été prise **le plus loin**.`,
			`${who} lives at the point ${at(0)}. Sort these photos, from the one taken **nearest** to this home to the one taken **farthest**.`
		),
		stimulus: {
			type: 'table',
			caption: say('Propriétés des photos', 'Properties of the photos'),
			columns: [say('Fichier', 'File'), say('Position', 'Location')],
			rows: pick(random, [0, 1, 2, 3, 4], 5).map((i) => [files[i]!, at(gaps[i]!)])
		},
		items: files,
		why: say(
			`Le second nombre est partout le même : comparez le premier à ${at(0).split(',')[0]!}. L’écart est inférieur à 0,0005 pour \`${files[0]!}\`, soit moins de soixante mètres, et de plus d’un degré pour \`${files[4]!}\`, soit plus de cent kilomètres. Peu importe que le nombre soit plus grand ou plus petit : seul l’écart compte.`,
			`The second number is the same everywhere: compare the first with ${at(0).split(',')[0]!}. The gap is under 0.0005 for \`${files[0]!}\`, less than sixty meters, and more than one degree for \`${files[4]!}\`, over a hundred kilometers. Whether the number is greater or smaller does not matter: only the gap does.`
		)
	};
}

/** How many photos tell of a home, among some that seem to. */
function photosTakenAtHome(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const [latitude, longitude] = [
		pickNumber(random, 440_000, 470_000),
		pickNumber(random, 15_000, 65_000)
	];
	const at = (north: number, east: number) =>
		`${((latitude + north) / 10_000).toFixed(4)}, ${((longitude + east) / 10_000).toFixed(4)}`;
	const count = pickNumber(random, 2, 4);
	const gap = () => pickNumber(random, -1, 1);
	const near = Array.from({ length: count }, () => at(gap(), gap()));
	const far = [
		at(gap(), 10_000 * pickNumber(random, 1, 2)),
		at(20_000, gap()),
		'—',
		at(-10_000, 10_000),
		at(gap(), -10_000)
	].slice(0, 7 - count);
	const files = pick(random, PICTURES, 7).map((name) => `${name}.jpg`);
	const rows = pick(random, [...near, ...far], 7).map((place, i) => [files[i]!, place]);
	const found = rows.filter(([, place]) => near.includes(place!)).map(([file]) => `\`${file!}\``);
	return {
		kind: 'qroc',
		instruction: say(
			`${who} habite au point **${at(0, 0)}**. Un écart de \`0.0001\` représente une dizaine de mètres au plus.\n\nParmi ces photos, combien permettraient de retrouver son logement à moins de cinquante mètres ?`,
			`${who} lives at the point **${at(0, 0)}**. A gap of \`0.0001\` is about ten meters at most.\n\nAmong these photos, how many would let someone find this home to within fifty meters?`
		),
		stimulus: {
			type: 'table',
			caption: say('Propriétés des photos', 'Properties of the photos'),
			columns: [say('Fichier', 'File'), say('Position', 'Location')],
			rows
		},
		field: {
			label: say('Nombre de photos', 'Number of photos'),
			type: 'number',
			solutions: [String(count)]
		},
		why: say(
			`Comparez les **deux** nombres à ceux du logement, chiffre par chiffre : ils sont presque égaux pour ${found.join(', ')}, soit ${count} photos. Quand un seul des deux est proche, la photo a été prise à plus de cinquante kilomètres. Un tiret ne donne aucun lieu.`,
			`Compare **both** numbers with those of the home, digit by digit: they are nearly equal for ${found.join(', ')}, that is ${count} photos. When only one of them is close, the photo was taken more than fifty kilometers away. A dash gives no place.`
		)
	};
}
