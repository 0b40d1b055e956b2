import type { Random } from '../../random.ts';
import type { ChallengeBody, Tube } from '../challenge.ts';
import { choice, pick, pickNumber, pickOne, say, tell } from '../drawing.ts';

export const passwordStrength: Tube = {
	id: 'passwordStrength',
	competence: '4.1',
	title: { fr: 'Choisir un mot de passe solide', en: 'Choosing a strong password' },
	tutorial: {
		title: { fr: 'Créer des mots de passe qui résistent', en: 'Creating passwords that hold up' },
		minutes: 2,
		body: {
			fr: 'Un mot de passe est solide quand personne, ni un proche ni une machine, ne peut le deviner en un temps raisonnable.\n\n**1. Faites long.** Chaque caractère ajouté multiplie le nombre d’essais nécessaires : la longueur compte plus que les signes compliqués.\n\n**2. Laissez faire le hasard.** Tirez plusieurs mots sans rapport entre eux, ou laissez un gestionnaire de mots de passe choisir. N’y mettez ni prénom, ni date, ni suite du clavier.\n\n**3. Un compte, un mot de passe.** Si un site se le fait voler, les autres restent fermés.\n\n**4. Vérifiez les consignes du site** une par une : longueur, majuscule, chiffre, caractère spécial, mots interdits.\n\n**Pour comparer deux secrets tirés au hasard**, multipliez les choix possibles à chaque place. Exemple : 4 chiffres donnent 10 × 10 × 10 × 10, soit 10 000 essais ; 4 lettres, 26 × 26 × 26 × 26, soit près de 457 000.\n\n**Le piège.** Remplacer un « a » par « @ » dans un mot connu ne trompe pas les machines : elles essaient cela d’abord.',
			en: 'A password is strong when nobody, neither a relative nor a machine, can guess it in a reasonable time.\n\n**1. Make it long.** Each added character multiplies the number of attempts needed: length counts more than complicated signs.\n\n**2. Let chance decide.** Draw several words that have nothing to do with each other, or let a password manager choose. Use no first name, date or run of keys on the keyboard.\n\n**3. One account, one password.** If one website has it stolen, the others stay closed.\n\n**4. Check the website’s rules** one by one: length, uppercase letter, digit, special character, forbidden words.\n\n**To compare two randomly drawn secrets**, multiply the possible choices at each place. Example: 4 digits give 10 × 10 × 10 × 10, or 10,000 attempts; 4 letters, 26 × 26 × 26 × 26, or about 457,000.\n\n**The trap.** Replacing an “a” with “@” in a known word does not fool machines: they try that first.'
		}
	},
	skills: [
		{
			level: 1,
			proves: say(
				'Choisir un mot de passe qui respecte les consignes d’un site et que personne ne devine.',
				'Choose a password that follows the rules of a website and that nobody can guess.'
			),
			challenges: [
				{
					kind: 'qcu',
					instruction: {
						fr: 'Nadège crée son compte. Quel mot de passe respecte toutes les consignes ?',
						en: 'Nadège is creating her account. Which password follows all the rules?'
					},
					why: {
						fr: 'Vérifiez chaque consigne : `Colibri!Vert48` a 14 caractères, des majuscules, des chiffres et un « ! ». `Nadege#Photo2026` contient le prénom, `colibri-vert-4826` n’a pas de majuscule, et `Vert!48` n’a que 7 caractères.',
						en: 'Check each rule: `Colibri!Vert48` has 14 characters, uppercase letters, digits and a “!”. `Nadege#Photo2026` contains her first name, `colibri-vert-4826` has no uppercase letter, and `Vert!48` has only 7 characters.'
					},
					stimulus: {
						type: 'dialog',
						title: { fr: 'Club photo — créer un compte', en: 'Photo club — create an account' },
						body: {
							fr: 'Identifiant : nadege.petit\n\nLe mot de passe doit avoir au moins 12 caractères, dont une majuscule, un chiffre et un caractère spécial.\n\nIl ne doit contenir ni votre prénom ni votre nom.',
							en: 'Username: nadege.petit\n\nThe password must have at least 12 characters, including an uppercase letter, a digit and a special character.\n\nIt must contain neither your first name nor your last name.'
						},
						buttons: [
							{ fr: 'Annuler', en: 'Cancel' },
							{ fr: 'Créer le compte', en: 'Create account' }
						]
					},
					options: ['Nadege#Photo2026', 'Colibri!Vert48', 'colibri-vert-4826', 'Vert!48'],
					solution: 1
				},
				refusedPassword,
				missingCharacters,
				hardToGuess
			]
		},
		{
			level: 6,
			proves: say(
				'Comparer la résistance de secrets tirés au hasard en comptant leurs combinaisons.',
				'Compare the strength of randomly drawn secrets by counting their combinations.'
			),
			challenges: [
				{
					kind: 'order',
					isFocused: true,
					instruction: {
						fr: 'Chacun de ces secrets est tiré entièrement au hasard. Classez-les de celui qui offre **le moins** de combinaisons à celui qui en offre **le plus**.',
						en: 'Each of these secrets is drawn entirely at random. Sort them from the one with the **fewest** possible combinations to the one with the **most**.'
					},
					why: {
						fr: 'Multipliez les choix possibles, place par place : 10 chiffres font 10 milliards de combinaisons, 8 minuscules 209 milliards, 8 caractères parmi 94 environ 6 millions de milliards. Douze minuscules en offrent 16 fois plus, et cinq mots parmi 7776 encore 300 fois plus.',
						en: 'Multiply the possible choices, place by place: 10 digits make 10 billion combinations, 8 lowercase letters 209 billion, 8 characters out of 94 about 6 million billion. Twelve lowercase letters offer 16 times as many, and five words out of 7,776 another 300 times more.'
					},
					items: [
						{ fr: '10 chiffres', en: '10 digits' },
						{
							fr: '8 lettres minuscules, parmi 26',
							en: '8 lowercase letters, out of 26'
						},
						{
							fr: '8 caractères de toutes sortes, parmi 94',
							en: '8 characters of all kinds, out of 94'
						},
						{
							fr: '12 lettres minuscules, parmi 26',
							en: '12 lowercase letters, out of 26'
						},
						{
							fr: '5 mots d’une liste de 7776 mots',
							en: '5 words from a list of 7,776 words'
						}
					]
				},
				strongestRule,
				timeToTryAll,
				beyondOneYear
			]
		}
	]
};

const PEOPLE = [
	'Karim',
	'Léonie',
	'Moussa',
	'Nolwenn',
	'Paolo',
	'Rachida',
	'Sacha',
	'Thaïs',
	'Victor'
];
const WORDS = [
	'Tulipe',
	'Canard',
	'Violon',
	'Sapin',
	'Nuage',
	'Cactus',
	'Bouton',
	'Falaise',
	'Tambour'
];

const counted = (value: number, language: 'fr' | 'en') =>
	new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(value);

const SERVICES = [
	say('Club d’escalade — créer un compte', 'Climbing club — create an account'),
	say('Médiathèque — créer un compte', 'Library — create an account'),
	say('Auto-école — créer un compte', 'Driving school — create an account'),
	say('Billetterie du festival — créer un compte', 'Festival tickets — create an account')
];

/** One rule is broken, and only one. */
function refusedPassword(random: Random): ChallengeBody {
	const first = pickOne(random, ['Karim', 'Moussa', 'Martine', 'Paolo', 'Rachida', 'Sacha']);
	const last = pickOne(random, ['Delorme', 'Benali', 'Nguyen', 'Costa']);
	const [one, two] = pick(random, WORDS, 2) as [string, string];
	const number = pickNumber(random, 23, 98);
	const least = pickNumber(random, 11, 12);
	const [password, broken, why] = pickOne(random, [
		[
			`${one}!${number}`,
			0,
			say(
				`il ne compte que ${one.length + 3} caractères au lieu de ${least}`,
				`it has only ${one.length + 3} characters instead of ${least}`
			)
		],
		[
			`${one}-${two}-${number}`.toLowerCase(),
			1,
			say('toutes ses lettres sont des minuscules', 'all its letters are lowercase')
		],
		[
			`${one}-${two}!`,
			2,
			say(
				'il est fait de lettres et de signes, sans aucun chiffre',
				'it is made of letters and signs, without any digit'
			)
		],
		[
			`${first}-${one}${number}`,
			3,
			say(`« ${first} » y figure en toutes lettres`, `“${first}” is written in it`)
		]
	] as const);
	const options = [
		say(`Avoir au moins ${least} caractères`, `Have at least ${least} characters`),
		say('Contenir une lettre majuscule', 'Contain an uppercase letter'),
		say('Contenir un chiffre', 'Contain a digit'),
		say('Ne contenir ni prénom ni nom', 'Contain neither first nor last name')
	];
	return {
		kind: 'qcu',
		instruction: say(
			`${first} ${last} propose le mot de passe \`${password}\`, mais le site le refuse. Quelle consigne n’est pas respectée ?`,
			`${first} ${last} enters the password \`${password}\`, but the website refuses it. Which rule does it break?`
		),
		stimulus: {
			type: 'dialog',
			title: pickOne(random, SERVICES),
			body: say(
				`Identifiant : ${first.toLowerCase()}.${last.toLowerCase()}\n\nLe mot de passe doit avoir au moins ${least} caractères, dont une majuscule et un chiffre.\n\nIl ne doit contenir ni votre prénom ni votre nom.`,
				`Username: ${first.toLowerCase()}.${last.toLowerCase()}\n\nThe password must have at least ${least} characters, including an uppercase letter and a digit.\n\nIt must contain neither your first name nor your last name.`
			),
			buttons: [say('Créer le compte', 'Create account')]
		},
		options,
		solution: broken,
		why: say(
			`Passez les consignes en revue une par une : \`${password}\` les respecte toutes sauf une, car ${why.fr}. Un mot de passe qui semble compliqué peut être refusé pour un seul oubli : c’est la liste qu’il faut suivre, pas son impression.`,
			`Go through the rules one by one: \`${password}\` follows all but one, because ${why.en}. A password that looks complicated may be refused for a single slip: follow the list, not your impression.`
		)
	};
}

function missingCharacters(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const password = `${pickOne(random, WORDS)}${pickOne(random, ['!', '#', '?', '+'])}${pickNumber(random, 2, 98)}`;
	const least = pickNumber(random, 13, 16);
	const missing = least - password.length;
	return {
		kind: 'qroc',
		instruction: say(
			`${who} veut garder le début \`${password}\` et le compléter. Combien de caractères faut-il ajouter, **au minimum**, pour que le site accepte ce mot de passe ?`,
			`${who} wants to keep the beginning \`${password}\` and complete it. How many characters must be added, **at the very least**, for the website to accept this password?`
		),
		stimulus: {
			type: 'dialog',
			title: say('Choisissez votre mot de passe', 'Choose your password'),
			body: say(
				`${least} caractères au minimum : lettres, chiffres et signes comptent tous.`,
				`At least ${least} characters: letters, digits and signs all count.`
			),
			buttons: [say('Valider', 'Confirm')]
		},
		field: {
			label: say('Caractères à ajouter', 'Characters to add'),
			type: 'number',
			solutions: [`${missing}`]
		},
		why: say(
			`\`${password}\` a déjà ${password.length} caractères, car le signe et les chiffres comptent autant que les lettres. Il en manque ${least} − ${password.length} = ${missing}. Ne compter que les lettres ferait croire qu’il en manque davantage.`,
			`\`${password}\` already has ${password.length} characters, because the sign and the digits count as much as the letters. The number missing is ${least} − ${password.length} = ${missing}. Counting only the letters would suggest that more are missing.`
		)
	};
}

const HARD = [
	say(
		'cinq mots sans rapport, pris au hasard dans un dictionnaire',
		'five unrelated words, taken at random from a dictionary'
	),
	say(
		'vingt caractères choisis par un gestionnaire de mots de passe',
		'twenty characters chosen by a password manager'
	),
	say(
		'seize lettres et chiffres tirés au hasard par un programme',
		'sixteen letters and digits drawn at random by a program'
	),
	say(
		'six mots désignés par des dés dans une longue liste',
		'six words picked by rolling dice in a long list'
	)
];
const GUESSABLE = [
	say(
		'le prénom de sa fille suivi de son année de naissance',
		'the daughter’s first name followed by her year of birth'
	),
	say(
		'les douze premières touches du clavier, de gauche à droite',
		'the first twelve keys of the keyboard, from left to right'
	),
	say(
		'le nom du site, une majuscule au début et 123 à la fin',
		'the name of the website, with a capital letter first and 123 last'
	),
	say(
		'le nom de son équipe de football, avec des 0 à la place des o',
		'the name of a favorite soccer team, with 0 instead of o'
	),
	say(
		'le nom de sa ville suivi du code postal et d’un point',
		'the name of the home town followed by its postal code and a period'
	),
	say(
		'sa propre date de naissance, écrite à l’envers',
		'the person’s own date of birth, written backwards'
	)
];

function hardToGuess(random: Random): ChallengeBody {
	const names = pick(random, PEOPLE, 5);
	const good = names.slice(0, 2);
	const ways = [...pick(random, HARD, 2), ...pick(random, GUESSABLE, 3)];
	const rows = names.map((name, i) => [name, ways[i]!]);
	return choice({
		instruction: say(
			'Chaque personne a dit comment elle a composé le mot de passe de sa messagerie. Qui a un mot de passe que ni un proche ni un programme ne devinera ? Plusieurs réponses sont attendues.',
			'Each person said how they made up their email password. Whose password will be guessed neither by a relative nor by a program? Several answers are expected.'
		),
		stimulus: {
			type: 'table',
			columns: [say('Personne', 'Person'), say('Mot de passe', 'Password')],
			rows: pick(random, rows, 5)
		},
		right: good,
		wrong: names.slice(2),
		why: say(
			`${good[0]} et ${good[1]} ont laissé faire le hasard, et le résultat est long : rien dans leur vie n’aide à le trouver. Les autres partent d’un mot ou d’une suite que l’on connaît : un prénom, une date, une ville ou une rangée de touches s’essaient en premier, même avec des 0 ou 123.`,
			`${good[0]} and ${good[1]} let chance decide, and the result is long: nothing in their lives helps to find it. The others start from something known: a first name, a date, a town or a row of keys is tried first, even with 0 or 123.`
		)
	});
}

/** Depending on the length, adding letters multiplies more or less than allowing more signs. */
function strongestRule(random: Random): ChallengeBody {
	const length = pickNumber(random, 6, 13);
	const added = pickNumber(random, 1, 3);
	const place = pickOne(random, [
		say('Le service informatique d’un lycée', 'The IT department of a high school'),
		say('L’administratrice d’une association', 'The administrator of an association'),
		say('Le responsable d’un club de voile', 'The manager of a sailing club'),
		say('L’équipe technique d’une mairie', 'The technical team of a town hall')
	]);
	const letters =
		added === 1
			? say('une lettre minuscule', 'one lowercase letter')
			: say(`${added} lettres minuscules`, `${added} lowercase letters`);
	const changes = [
		{
			text: say(`Ajouter ${letters.fr} à la fin`, `Add ${letters.en} at the end`),
			factor: 26 ** added
		},
		{
			text: say(
				'Tirer chaque place parmi 52 lettres, majuscules et minuscules',
				'Draw each place from 52 letters, uppercase and lowercase'
			),
			factor: 2 ** length
		},
		{
			text: say(
				'Tirer chaque place parmi 36 signes, minuscules et chiffres',
				'Draw each place from 36 signs, lowercase letters and digits'
			),
			factor: (36 / 26) ** length
		},
		{
			text: say(
				'Ajouter un chiffre à la fin, tiré parmi 10',
				'Add one digit at the end, drawn from 10'
			),
			factor: 10
		}
	].sort((a, b) => b.factor - a.factor);
	const [best, second] = changes as [(typeof changes)[0], (typeof changes)[0]];
	return choice({
		instruction: say(
			`${place.fr} donne des mots de passe de **${length} lettres minuscules**, chacune tirée au hasard parmi 26. Quel changement multiplie le plus le nombre de combinaisons ?`,
			`${place.en} hands out passwords of **${length} lowercase letters**, each drawn at random from 26. Which change multiplies the number of combinations the most?`
		),
		right: [best.text],
		wrong: changes.slice(1).map(({ text }) => text),
		why: tell((l) => {
			const [one, two] = [best, second].map(({ factor }) => counted(factor, l));
			return l === 'fr'
				? `Ajouter k lettres multiplie par 26 à la puissance k ; doubler le choix à chaque place multiplie par 2 à la puissance ${length}, et passer de 26 à 36 signes, par 36/26 à la même puissance. La bonne réponse multiplie par environ ${one}, la suivante par ${two} seulement. On ne peut donc pas dire qu’un changement gagne toujours : tout dépend de la longueur de départ.`
				: `Adding k letters multiplies by 26 to the power k; doubling the choice at each place multiplies by 2 to the power ${length}, and going from 26 to 36 signs, by 36/26 to the same power. The right answer multiplies by about ${one}, the next one by only ${two}. So no change always wins: it depends on the length you start from.`;
		})
	});
}

function timeToTryAll(random: Random): ChallengeBody {
	const who = pickOne(random, PEOPLE);
	const length = pickNumber(random, 6, 8);
	const share = pickOne(random, [2, 4, 5, 8]);
	const rate = share * 10 ** (length - 4);
	const seconds = 10 ** length / rate;
	const added = pickNumber(random, 1, 2);
	const factor = 10 ** added;
	const what = pickOne(random, [
		say('un fichier chiffré', 'an encrypted file'),
		say('une archive protégée', 'a protected archive'),
		say('une vieille clé USB chiffrée', 'an old encrypted USB stick')
	]);
	return {
		kind: 'qrocm',
		instruction: tell((l) =>
			l === 'fr'
				? `Pour retrouver l’accès à ${what.fr}, ${who} fait essayer par un programme **tous** les codes de ${length} chiffres, à raison de ${counted(rate, l)} essais par seconde.`
				: `To get back into ${what.en}, ${who} has a program try **all** the ${length}-digit codes, at ${counted(rate, l)} attempts per second.`
		),
		fields: [
			{
				label: say(
					`Durée pour essayer tous les codes de ${length} chiffres`,
					`Time to try all the ${length}-digit codes`
				),
				type: 'number',
				solutions: [`${seconds}`],
				unit: say('secondes', 'seconds')
			},
			{
				label: say(
					`Durée si le code comptait ${length + added} chiffres`,
					`Time if the code had ${length + added} digits`
				),
				type: 'number',
				solutions: [`${seconds * factor}`],
				unit: say('secondes', 'seconds')
			}
		],
		why: tell((l) => {
			const [all, speed, time, longer, times] = [
				10 ** length,
				rate,
				seconds,
				seconds * factor,
				factor
			].map((n) => counted(n, l));
			return l === 'fr'
				? `${length} places à 10 choix font ${all} codes ; divisés par ${speed} essais par seconde, cela donne ${time} secondes. Chaque chiffre ajouté multiplie la durée par 10 : ici par ${times}, soit ${longer} secondes. L’erreur tentante est d’allonger la durée en proportion de la longueur, alors qu’elle se multiplie.`
				: `${length} places with 10 choices make ${all} codes; divided by ${speed} attempts per second, that is ${time} seconds. Each added digit multiplies the time by 10: here by ${times}, that is ${longer} seconds. The tempting mistake is to lengthen the time in proportion to the length, whereas it is multiplied.`;
		})
	};
}

const LASTING = [
	{
		text: say('14 lettres minuscules, parmi 26', '14 lowercase letters, out of 26'),
		count: 26 ** 14
	},
	{
		text: say('6 mots d’une liste de 7776 mots', '6 words from a list of 7,776 words'),
		count: 7776 ** 6
	},
	{
		text: say('12 caractères de toutes sortes, parmi 94', '12 characters of all kinds, out of 94'),
		count: 94 ** 12
	},
	{
		text: say('12 lettres et chiffres, parmi 62', '12 letters and digits, out of 62'),
		count: 62 ** 12
	}
];
const SHORT_LIVED = [
	{
		text: say('8 caractères de toutes sortes, parmi 94', '8 characters of all kinds, out of 94'),
		count: 94 ** 8
	},
	{
		text: say('10 lettres minuscules, parmi 26', '10 lowercase letters, out of 26'),
		count: 26 ** 10
	},
	{ text: say('14 chiffres, parmi 10', '14 digits, out of 10'), count: 10 ** 14 },
	{
		text: say('4 mots d’une liste de 7776 mots', '4 words from a list of 7,776 words'),
		count: 7776 ** 4
	},
	{
		text: say('8 lettres et chiffres, parmi 62', '8 letters and digits, out of 62'),
		count: 62 ** 8
	}
];

function beyondOneYear(random: Random): ChallengeBody {
	const power = pickNumber(random, 9, 11);
	const rate = say(
		{ 9: 'un milliard', 10: '10 milliards', 11: '100 milliards' }[power]!,
		{ 9: 'one billion', 10: '10 billion', 11: '100 billion' }[power]!
	);
	const place = pickOne(random, [
		say('d’un forum de jeux', 'of a gaming forum'),
		say('d’une boutique en ligne', 'of an online store'),
		say('d’un club de sport', 'of a sports club'),
		say('d’une agence de voyages', 'of a travel agency')
	]);
	const right = pick(random, LASTING, 2);
	const wrong = pick(random, SHORT_LIVED, 3);
	const longest = Math.max(...wrong.map(({ count }) => count));
	const most = wrong.find(({ count }) => count === longest)!;
	const days = longest / 10 ** power / 86_400;
	const time =
		days >= 1
			? tell((l) => `${counted(Math.max(2, Math.ceil(days)), l)} ${l === 'fr' ? 'jours' : 'days'}`)
			: tell(
					(l) =>
						`${counted(Math.max(2, Math.ceil(days * 24)), l)} ${l === 'fr' ? 'heures' : 'hours'}`
				);
	return choice({
		instruction: say(
			`Des pirates ont volé les empreintes des mots de passe ${place.fr}. Ils peuvent en essayer ${rate.fr} par seconde, soit environ 3 × 10^${power + 7} par an. Parmi ces secrets, tous tirés au hasard, lesquels ont **plus de combinaisons** que ces essais d’une année ? Plusieurs réponses sont attendues.`,
			`Attackers have stolen the password hashes ${place.en}. They can try ${rate.en} per second, or about 3 × 10^${power + 7} a year. Which of these secrets, all drawn at random, have **more combinations** than those attempts of one year? Several answers are expected.`
		),
		right: right.map(({ text }) => text),
		wrong: wrong.map(({ text }) => text),
		why: tell((l) => {
			const size = (count: number) => `10^${Math.floor(Math.log10(count))}`;
			const list = right.map(({ text, count }) => `${text[l]} : ${size(count)}`).join(' ; ');
			return l === 'fr'
				? `Élevez le nombre de choix à la puissance du nombre de places. Les bonnes réponses dépassent ${size(Math.min(...right.map(({ count }) => count)))}, bien plus que 3 × 10^${power + 7} (${list}). Le plus résistant des autres, « ${most.text.fr} », est entièrement essayé en moins de ${time.fr} : quelques places de plus comptent davantage que la variété des signes.`
				: `Raise the number of choices to the power of the number of places. The right answers exceed ${size(Math.min(...right.map(({ count }) => count)))}, far more than 3 × 10^${power + 7} (${list.replaceAll(' :', ':').replaceAll(' ;', ';')}). The strongest of the others, “${most.text.en},” is tried entirely in less than ${time.en}: a few more places count more than the variety of signs.`;
		})
	});
}
