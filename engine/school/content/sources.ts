/** Checking where information comes from. */
import type { ChallengeBody, Localized } from '../../content/challenge.ts';
import { choice, pick, pickNumber, pickOne, say } from '../../content/drawing.ts';
import type { Random } from '../../random.ts';
import { NAMES, type Task } from './task.ts';

const SUBJECTS = [
	{ on: say('les baleines', 'whales'), from: say('un musée de la mer', 'a museum of the sea') },
	{ on: say('les planètes', 'planets'), from: say('un observatoire', 'an observatory') },
	{
		on: say('les dinosaures', 'dinosaurs'),
		from: say('un musée d’histoire naturelle', 'a natural history museum')
	}
];

function mostReliable(random: Random): ChallengeBody {
	const { on, from } = pickOne(random, SUBJECTS);
	const name = pickOne(random, NAMES);
	return choice({
		instruction: say(
			`${name} prépare un exposé sur ${on.fr}. Qui croire **en premier** ?`,
			`${name} prepares a talk on ${on.en}. Whom to believe **first**?`
		),
		right: [say(`Le site d’${from.fr}`, `The site of ${from.en}`)],
		wrong: [
			say('Un commentaire sans nom d’auteur', 'A comment without an author’s name'),
			say('Une publicité qui passe dans un jeu', 'An ad shown in a game'),
			say('Une vidéo faite pour rire', 'A video made for fun')
		],
		why: say(
			`Demande-toi : **qui parle, et est-ce son métier ?** Ceux qui travaillent sur ${on.fr} vérifient ce qu’ils écrivent. Une publicité veut vendre, une vidéo drôle veut amuser.`,
			`Ask yourself: **who speaks, and is it their job?** Those who work on ${on.en} check what they write. An ad wants to sell, a funny video wants to amuse.`
		)
	});
}

function author(random: Random): ChallengeBody {
	const [writer, painter, cited] = pick(random, NAMES, 3) as [string, string, string];
	const animal = pickOne(random, [
		say('le lapin', 'the rabbit'),
		say('le cochon d’Inde', 'the guinea pig'),
		say('la tortue', 'the tortoise')
	]);
	return choice({
		instruction: say('Qui a **écrit** cette page ?', 'Who **wrote** this page?'),
		stimulus: {
			type: 'page',
			url: 'https://nos-animaux.example/soins',
			title: say(`Bien soigner ${animal.fr}`, `Taking care of ${animal.en}`),
			body: say(
				`« Il lui faut de l’eau fraîche chaque jour », dit ${cited} Petit, qui tient une animalerie.\n\nTexte : ${writer} Martin, vétérinaire.\nDessins : ${painter} Leroy.`,
				`“It needs fresh water every day,” says ${cited} Petit, who keeps a pet shop.\n\nText: ${writer} Martin, vet.\nDrawings: ${painter} Leroy.`
			)
		},
		right: [`${writer} Martin`],
		wrong: [`${painter} Leroy`, `${cited} Petit`],
		why: say(
			`L’auteur est souvent nommé au début ou à la fin : ici, « Texte : ${writer} Martin ». ${painter} a fait les dessins, et ${cited} a seulement été interrogé.`,
			`The author is often named at the beginning or at the end: here, “Text: ${writer} Martin.” ${painter} made the drawings, and ${cited} was only asked.`
		)
	});
}

/** Two pages of other years. */
function dates(random: Random): ChallengeBody {
	const old = pickNumber(random, 2009, 2018);
	const line = pickNumber(random, 2, 9);
	const page = (year: number) => say(`Bus ${line}, horaires ${year}`, `Bus ${line}, times ${year}`);
	return choice({
		instruction: say(
			`Nous sommes en 2026. Tu cherches l’heure du bus ${line}. À quelle page te fies-tu ?`,
			`It is 2026. You look for the time of bus ${line}. Which page do you trust?`
		),
		stimulus: {
			type: 'results',
			query: say(`bus ${line} horaires`, `bus ${line} times`),
			results: [
				{
					title: page(old),
					url: 'https://vieux-plans.example/bus',
					excerpt: say(`Page écrite en ${old}.`, `Page written in ${old}.`)
				},
				{
					title: page(2026),
					url: 'https://bus-du-val.example/horaires',
					excerpt: say('Page mise à jour ce mois-ci.', 'Page updated this month.')
				},
				{
					title: say(`Mon souvenir du bus ${line}`, `My memory of bus ${line}`),
					url: 'https://blog-de-papi.example',
					excerpt: say('Quand j’étais petit, il passait à 8 h.', 'When I was little, it came at 8.')
				}
			]
		},
		right: [page(2026)],
		wrong: [page(old), say(`Mon souvenir du bus ${line}`, `My memory of bus ${line}`)],
		why: say(
			`Des horaires changent. Regarde la **date** de la page : celle de ${old} a pu être vraie, elle ne l’est sans doute plus.`,
			`Times change. Look at the **date** of the page: that of ${old} may have been true, and probably no longer is.`
		)
	});
}

/** Something heard in the playground. */
function rumor(random: Random): ChallengeBody {
	const name = pickOne(random, NAMES);
	const { said, where, by } = pickOne(random, [
		{
			said: say('La cantine est fermée demain !', 'The canteen is closed tomorrow!'),
			where: say('Le site de l’école', 'The site of the school'),
			by: say('l’école', 'the school')
		},
		{
			said: say('Le zoo a un bébé panda !', 'The zoo has a baby panda!'),
			where: say('Le site du zoo', 'The site of the zoo'),
			by: say('le zoo', 'the zoo')
		},
		{
			said: say('La piscine est gratuite samedi !', 'The pool is free on Saturday!'),
			where: say('Le site de la piscine', 'The site of the pool'),
			by: say('la piscine', 'the pool')
		}
	]);
	return choice({
		instruction: say(
			`${name} crie dans la cour : « ${said.fr} » Où vérifies-tu ?`,
			`${name} shouts in the playground: “${said.en}” Where do you check?`
		),
		right: [where],
		wrong: [
			say('Dans le groupe où tout le monde le répète', 'In the group where everybody repeats it'),
			say('Je demande encore à la même personne', 'I ask the same person again'),
			say('Nulle part : tout le monde le dit', 'Nowhere: everybody says so')
		],
		why: say(
			`Va voir à la source : c’est ${by.fr} qui le sait. Cent personnes qui répètent la même chose peuvent toutes l’avoir entendue de la même.`,
			`Go to the source: it is ${by.en} that knows. A hundred people who repeat something may all have it from the same one.`
		)
	});
}

const TRUST: readonly Localized[] = [
	say('L’auteur dit son nom et son métier', 'The author tells name and job'),
	say('La date est écrite', 'The date is written'),
	say('Elle dit d’où viennent ses chiffres', 'It tells where its numbers come from'),
	say('Deux autres sites sérieux disent la même chose', 'Two other serious sites say the same')
];
const LOOKS: readonly Localized[] = [
	say('Elle a de jolies couleurs', 'It has nice colors'),
	say('Elle est la première de la liste', 'It is the first of the list'),
	say('Elle est écrite en GROSSES LETTRES', 'It is written in BIG LETTERS'),
	say('Elle a beaucoup de « j’aime »', 'It has many likes')
];

const signs =
	(isToTrust: boolean) =>
	(random: Random): ChallengeBody =>
		choice({
			instruction: isToTrust
				? say(
						'Choisis les **deux** signes qui montrent qu’une page est sérieuse.',
						'Choose the **two** signs that show that a page is serious.'
					)
				: say(
						'Choisis les **deux** choses qui ne prouvent **rien**.',
						'Choose the **two** things that prove **nothing**.'
					),
			right: pick(random, isToTrust ? TRUST : LOOKS, 2),
			wrong: pick(random, isToTrust ? LOOKS : TRUST, 2),
			why: say(
				'Une page sérieuse dit **qui** écrit, **quand**, et **d’où** elle le sait. Les couleurs, les grosses lettres et les « j’aime » peuvent être sur n’importe quelle page.',
				'A serious page tells **who** writes, **when**, and **how** they know. Colors, big letters and likes can be on any page.'
			)
		});

/** Three pages, of which two agree. */
const compared =
	(what: { question: Localized; unit?: Localized; from: number; to: number; of: Localized }) =>
	(random: Random): ChallengeBody => {
		const answer = pickNumber(random, what.from, what.to);
		const other = answer + pickOne(random, [-40, -25, 30, 45]);
		const [first, second, third] = pick(random, [answer, answer, other], 3) as [
			number,
			number,
			number
		];
		const unit = what.unit ?? say('', '');
		const excerpt = (number: number) =>
			say(
				`${what.of.fr} : ${number} ${unit.fr}`.trim(),
				`${what.of.en}: ${number} ${unit.en}`.trim()
			);
		return {
			kind: 'qroc',
			instruction: say(
				`${what.question.fr} Compare les trois pages et écris le nombre le plus sûr.`,
				`${what.question.en} Compare the three pages and write the safest number.`
			),
			stimulus: {
				type: 'results',
				query: what.of,
				results: [
					{
						title: say('Office de tourisme', 'Tourist office'),
						url: 'https://tourisme-du-val.example',
						excerpt: excerpt(first)
					},
					{
						title: say('Encyclopédie junior', 'Junior encyclopedia'),
						url: 'https://encyclopedie-junior.example',
						excerpt: excerpt(second)
					},
					{
						title: say('Musée de la ville', 'Museum of the town'),
						url: 'https://musee-du-val.example',
						excerpt: excerpt(third)
					}
				]
			},
			field: {
				label: say('Nombre', 'Number'),
				type: 'number',
				solutions: [String(answer)],
				...(what.unit && { unit: what.unit })
			},
			why: say(
				`Deux pages disent ${answer}, une seule dit ${other}. Quand plusieurs sources sérieuses disent la même chose sans se copier, c’est plus sûr.`,
				`Two pages say ${answer}, a single one says ${other}. When several serious sources say the same without copying one another, it is safer.`
			)
		};
	};

const place = { competence: '1.1' as const, tube: 'sourceReliability' };

export const sourceTasks: readonly Task[] = [
	{ ...{ ...place, id: 'sourceAuthor', level: 1 }, situations: [mostReliable, author] },
	{ ...{ ...place, id: 'sourceDate', level: 1 }, situations: [dates, rumor] },
	{ ...{ ...place, id: 'sourceSigns', level: 2 }, situations: [signs(true), signs(false)] },
	{
		...{ ...place, id: 'sourceCompare', level: 3 },
		situations: [
			compared({
				question: say(
					'Combien de marches a la tour de Valbourg ?',
					'How many steps does the tower of Valbourg have?'
				),
				of: say('Marches de la tour de Valbourg', 'Steps of the tower of Valbourg'),
				...{ from: 180, to: 320 }
			}),
			compared({
				question: say(
					'Quelle est la longueur de la rivière Claire ?',
					'How long is the river Claire?'
				),
				of: say('Longueur de la Claire', 'Length of the Claire'),
				unit: say('km', 'km'),
				...{ from: 120, to: 240 }
			})
		]
	}
];
