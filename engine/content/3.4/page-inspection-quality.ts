/** What a page says to whoever does not see it, and which of its rules of style win. */
import type { Random } from '../../random.ts';
import type { ElementNode, Property, StyleRule, Tag } from '../../simulators/inspector/model.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { drawSite, holder, inspection, sitePage, to, words } from './page-inspection-pages.ts';

interface Photo {
	file: string;
	/** What it shows, in a sentence. */
	shows: Localized;
	/** What any description of it says, alternatives separated by `|`. */
	must: Localized[];
	short: Localized;
}

const PHOTOS: readonly Photo[] = [
	{
		file: 'DSC_0412.jpg',
		shows: say(
			'trois bénévoles qui arrosent un potager',
			'three volunteers watering a vegetable garden'
		),
		must: [say('bénévole', 'volunteer'), say('potager|jardin|légumes', 'garden|vegetable')],
		short: say('Trois bénévoles arrosent le potager', 'Three volunteers water the vegetable garden')
	},
	{
		file: 'IMG_2207.jpg',
		shows: say(
			'une rampe d’accès à gauche de l’escalier',
			'an access ramp to the left of the stairs'
		),
		must: [say('rampe', 'ramp'), say('escalier|marches', 'stair|steps'), say('gauche', 'left')],
		short: say('Une rampe à gauche de l’escalier', 'A ramp to the left of the stairs')
	},
	{
		file: 'photo-7.jpg',
		shows: say(
			'deux élèves qui soudent un vélo électrique',
			'two students welding an electric bike'
		),
		must: [say('élève', 'student|pupil'), say('vélo', 'bike|bicycle'), say('soud', 'weld')],
		short: say('Deux élèves soudent un vélo', 'Two students weld a bike')
	},
	{
		file: 'scan-3.png',
		shows: say(
			'le plan du bâtiment, avec l’entrée côté rivière',
			'the plan of the building, with the entrance on the river side'
		),
		must: [say('plan', 'plan|map'), say('entrée', 'entrance|entry'), say('rivière', 'river')],
		short: say(
			'Plan du bâtiment, entrée côté rivière',
			'Plan of the building, entrance on the river side'
		)
	},
	{
		file: 'P1030.jpg',
		shows: say(
			'la façade de la gare, recouverte d’une fresque bleue',
			'the front of the station, covered by a blue mural'
		),
		must: [say('gare', 'station'), say('fresque|peinture', 'mural|painting|fresco')],
		short: say('Façade de la gare et sa fresque bleue', 'Front of the station with its blue mural')
	}
];

const src = ({ file }: Photo) => `/photos/${file}`;

/** One picture of several says nothing. */
export function missingAlt(random: Random): ChallengeBody {
	const site = drawSite(random);
	const [mute, ...others] = pick(random, PHOTOS, 3) as [Photo, ...Photo[]];
	const found = pickOne(random, ['missing', 'file'] as const);
	const picture = holder('img', {
		src: src(mute),
		...(found === 'file' && { alt: mute.file })
	});
	const all = pick(
		random,
		[picture, ...others.map((one) => holder('img', { src: src(one), alt: one.short }))],
		3
	);
	const spoken = all.find((one) => one !== picture)!;
	const setup = sitePage(site, '/news', [words('h1', say('En images', 'In pictures')), ...all], {
		alive: [mute, ...others].map(src)
	});
	return inspection(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Une photo de cette page n’apprend rien à qui ne la voit pas : c’est celle qui montre **${mute.shows.fr}**. Donnez-lui une description qui le dise.`
				: `A photo of this page says nothing to whoever does not see it: the one that shows **${mute.shows.en}**. Give it a description that says so.`
		),
		why: tell((l) =>
			l === 'fr'
				? `L’attribut \`alt\` remplace l’image pour un lecteur d’écran. ${found === 'missing' ? 'Cette image n’en a pas : on l’ajoute' : `Celui-ci ne contient que le nom du fichier, ${mute.file} : on le réécrit`}, par exemple « ${mute.short.fr} ». \`title\` ou une légende ailleurs ne le remplacent pas.`
				: `The attribute \`alt\` stands for the picture in a screen reader. ${found === 'missing' ? 'This picture has none: add it' : `This one only holds the name of the file, ${mute.file}: write it again`}, for instance “${mute.short.en}.” Neither \`title\` nor a caption elsewhere stands for it.`
		),
		right: [to.set(picture, 'alt', mute.must)],
		wrong: [
			[to.set(picture, 'title', mute.short)],
			[to.set(picture, 'alt', say('Photo', 'Photo'))],
			[to.set(spoken, 'alt', mute.short)]
		]
	});
}

const PARTS: readonly Localized[] = [
	say('Horaires', 'Opening hours'),
	say('Tarifs', 'Prices'),
	say('Accès', 'Getting here'),
	say('Matériel', 'Equipment'),
	say('Équipe', 'Team'),
	say('Règlement', 'Rules')
];

/** Headings of one rank, but for one that only looks like it. */
export function headingRank(random: Random): ChallengeBody {
	const site = drawSite(random);
	const parts = pick(random, PARTS, 4);
	const bad = pickNumber(random, 1, 3);
	const found = pickOne<Tag>(random, ['h1', 'h4', 'p', 'div']);
	const titles = parts.map((name, i) => words(i === bad ? found : 'h2', name, { class: 'part' }));
	const setup = sitePage(
		site,
		'/infos',
		[
			words('h1', say('Informations pratiques', 'Practical information')),
			...titles.flatMap((title) => [
				title,
				words('p', say('Voir le détail à l’accueil.', 'See the details at the desk.'))
			])
		],
		{
			rules: [
				{
					...{ selector: '.part', source: 'style.css:8' },
					declarations: [
						{ property: 'font-size', value: '20px' },
						{ property: 'font-weight', value: 'bold' }
					]
				}
			]
		}
	);
	return inspection(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Cette page ${site.of.fr} a quatre parties de même importance. Avec un lecteur d’écran, qui va de titre en titre, l’une d’elles est **introuvable ou à un autre niveau**, bien qu’elles se ressemblent à l’écran. Remettez-la au niveau des autres.`
				: `This page ${site.of.en} has four parts of the same importance. With a screen reader, which goes from heading to heading, one of them is **nowhere to be found or at another level**, though they look alike on the screen. Put it at the level of the others.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Les quatre se ressemblent à cause de la classe \`part\`, mais la balise fait le titre : « ${parts[bad]!.fr} » est dans un \`<${found}>\`, les trois autres dans des \`<h2>\`. On change la balise, pas l’apparence.`
				: `All four look alike because of the class \`part\`, but the tag makes the heading: “${parts[bad]!.en}” is in ${found.startsWith('h') ? 'an' : 'a'} \`<${found}>\`, the three others in \`<h2>\`s. Change the tag, not the look.`
		),
		right: [to.tag(titles[bad]!, 'h2')],
		wrong: [
			[to.tag(titles[bad]!, 'h3')],
			[to.set(titles[bad]!, 'class', 'part h2')],
			titles.filter((_, i) => i !== bad).map((one) => to.tag(one, 'h3'))
		]
	});
}

const FIELDS: readonly { id: string; typo: string; name: Localized }[] = [
	{ id: 'mail', typo: 'email', name: say('Adresse e-mail', 'Email address') },
	{ id: 'tel', typo: 'phone', name: say('Téléphone', 'Phone') },
	{ id: 'nom', typo: 'noms', name: say('Nom de famille', 'Last name') },
	{ id: 'ville', typo: 'commune', name: say('Ville', 'Town') },
	{ id: 'age', typo: 'ages', name: say('Âge de l’enfant', 'Age of the child') }
];

/** A label that names no field. */
export function labelOfField(random: Random): ChallengeBody {
	const site = drawSite(random);
	const fields = pick(random, FIELDS, 4);
	const bad = pickNumber(random, 0, 3);
	const { id, typo, name } = fields[bad]!;
	const labels = fields.map((one, i) =>
		words('label', one.name, { for: i === bad ? typo : one.id })
	);
	const inputs = fields.map((one) => holder('input', { id: one.id, type: 'text', name: one.id }));
	const form = holder(
		'form',
		{ action: '/inscription' },
		...labels.flatMap((label, i) => [label, inputs[i]!]),
		words('button', say('J’envoie', 'Send'))
	);
	return inspection(
		sitePage(site, '/inscription', [words('h1', say('Inscription', 'Signing up')), form]),
		{
			instruction: tell((l) =>
				l === 'fr'
					? `Dans ce formulaire ${site.of.fr}, un lecteur d’écran annonce un champ **sans nom**, et cliquer sur son étiquette ne mène pas au champ. Réparez ce lien **sans ajouter d’attribut** et sans changer ce qui se voit.`
					: `In this form ${site.of.en}, a screen reader announces a field **without a name**, and clicking on its label does not lead to the field. Mend that link **without adding an attribute** and without changing what is seen.`
			),
			why: tell((l) =>
				l === 'fr'
					? `Le \`for\` d’un \`label\` doit être l’\`id\` d’un champ. Pour « ${name.fr} », l’un vaut \`${typo}\` et l’autre \`${id}\` : \`for="${id}"\` les réunit. Changer l’\`id\` du champ marche aussi ; son \`name\`, qui nomme la donnée envoyée, n’y fait rien.`
					: `The \`for\` of a \`label\` must be the \`id\` of a field. For “${name.en},” one is \`${typo}\` and the other \`${id}\`: \`for="${id}"\` joins them. Changing the \`id\` of the field works too; its \`name\`, which names the data that is sent, does nothing here.`
			),
			right: [to.set(labels[bad]!, 'for', id)],
			or: [[to.set(inputs[bad]!, 'id', typo)]],
			wrong: [
				[to.set(inputs[bad]!, 'name', typo)],
				[to.set(inputs[bad]!, 'placeholder', name)],
				[to.set(labels[bad]!, 'for', fields[(bad + 1) % 4]!.id)]
			]
		}
	);
}

const ORNAMENTS: readonly { file: string; is: Localized }[] = [
	{ file: 'vague-bleue-v2.png', is: say('une vague bleue', 'a blue wave') },
	{ file: 'feuilles_bord.png', is: say('une bordure de feuilles', 'a border of leaves') },
	{ file: 'pointilles-final.png', is: say('une ligne de pointillés', 'a dotted line') },
	{ file: 'fond-etoiles2.png', is: say('un fond d’étoiles', 'a background of stars') }
];

/** A picture that says nothing is read aloud all the same. */
export function ornament(random: Random): ChallengeBody {
	const site = drawSite(random);
	const { file, is } = pickOne(random, ORNAMENTS);
	const photos = pick(random, PHOTOS, 2);
	const alt = pickOne(random, [file, 'image', 'separateur']);
	const deco = holder('img', { src: `/theme/${file}`, alt });
	const pictures = photos.map((one) => holder('img', { src: src(one), alt: one.short }));
	const main = [words('h1', pickOne(random, PARTS)), ...pick(random, [deco, ...pictures], 3)];
	const setup = sitePage(site, '/', main, { alive: [...photos.map(src), `/theme/${file}`] });
	return inspection(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Une image de cette page ne fait que décorer : **${is.fr}**. Un lecteur d’écran lit pourtant « ${alt} ». Faites qu’il **la passe sous silence**, sans l’ôter de la page.`
				: `A picture of this page only decorates: **${is.en}**. Yet a screen reader reads “${alt}.” Make it **pass over it in silence**, without taking it off the page.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Un \`alt\` vide dit « rien à lire ici ». Enlever l’attribut serait pire : faute d’\`alt\`, bien des lecteurs lisent l’adresse de l’image. \`aria-hidden="true"\` et \`role="presentation"\` conviennent aussi.`
				: `An empty \`alt\` says “nothing to read here.” Removing the attribute would be worse: without \`alt\`, many readers read the address of the picture. \`aria-hidden="true"\` and \`role="presentation"\` are fine too.`
		),
		right: [to.set(deco, 'alt', [])],
		or: [
			[to.set(deco, 'aria-hidden', 'true')],
			[to.set(deco, 'alt', []), to.set(deco, 'aria-hidden', 'true')],
			[to.set(deco, 'role', 'presentation')],
			[to.set(deco, 'role', 'none')],
			[to.set(deco, 'alt', []), to.set(deco, 'role', 'presentation')]
		],
		wrong: [[to.strip(deco, 'alt')], [to.remove(deco)], [to.set(deco, 'alt', is)]]
	});
}

const rule = (selector: string, line: number, ...all: [Property, string][]): StyleRule => ({
	selector,
	source: `style.css:${line}`,
	declarations: all.map(([property, value]) => ({ property, value }))
});

interface Trouble {
	property: Property;
	bad: string;
	good: string;
	says: Localized;
}

const TROUBLES: readonly Trouble[] = [
	{
		property: 'visibility',
		bad: 'hidden',
		good: 'visible',
		says: say('laisse un vide à sa place', 'leaves a gap in its place')
	},
	{
		property: 'display',
		bad: 'none',
		good: 'block',
		says: say('n’apparaît pas du tout', 'does not show at all')
	},
	{
		property: 'color',
		bad: 'white',
		good: 'black',
		says: say('est en blanc sur blanc', 'is white on white')
	},
	{
		property: 'font-size',
		bad: '8px',
		good: '16px',
		says: say('est trop petite pour être lue (8 pixels)', 'is too small to be read (8 pixels)')
	}
];

/** The stronger selector wins over the one that was meant. */
export function strongRule(random: Random): ChallengeBody {
	const site = drawSite(random);
	const { property, bad, good, says } = pickOne(random, TROUBLES);
	const [first, second, third] = pick(random, NOTES, 3) as [Localized, Localized, Localized];
	const id = pickOne(random, ['cadre', 'alerte', 'derniere']);
	const isById = pickOne(random, [true, false]);
	const strong = isById ? `#${id}` : '.content .info';
	const text = words('p', first, isById ? { id, class: 'note info' } : { class: 'note info' });
	const main = [
		words('h1', site.name),
		...pick(
			random,
			[text, words('p', second, { class: 'note' }), words('p', third, { class: 'note' })],
			3
		)
	];
	const rules = [
		rule('p', 3, ['padding', '8px']),
		rule(strong, 9, ['border', '1px solid'], [property, bad]),
		rule('p.note', 15, ['font-style', 'normal'], [property, good]),
		rule('.note', 22, [property, good])
	];
	return inspection(sitePage(site, '/', main, { rules }), {
		instruction: tell((l) =>
			l === 'fr'
				? `Sur le site ${site.of.fr}, cette phrase ${says.fr} : « ${first.fr} » **Désactivez la seule déclaration qui en est cause** ; le reste du style ne change pas.`
				: `On the site ${site.of.en}, this sentence ${says.en}: “${first.en}” **Switch off the only declaration that causes it**; the rest of the style does not change.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Trois règles donnent \`${property}\` à ce paragraphe. \`${strong}\` l’emporte : ${isById ? 'un identifiant pèse plus que toutes les classes' : 'deux classes pèsent plus qu’une classe et une balise'}, et les deux autres sont barrées. Sans sa déclaration \`${property}: ${bad}\`, \`${good}\` s’applique. Sa bordure, elle, doit rester.`
				: `Three rules give \`${property}\` to this paragraph. \`${strong}\` wins: ${isById ? 'an id weighs more than any number of classes' : 'two classes weigh more than a class and a tag'}, and the two others are struck out. Without its declaration \`${property}: ${bad}\`, \`${good}\` applies. Its border must stay.`
		),
		right: [to.off(strong, property)],
		wrong: [
			[to.off('p.note', property)],
			[to.off(strong, property), to.off(strong, 'border')],
			[to.set(text, 'class', 'note')]
		]
	});
}

const NOTES: readonly Localized[] = [
	say('Prévoir une pièce d’identité.', 'Bring an identity document.'),
	say(
		'Dernière entrée une demi-heure avant la fermeture.',
		'Last entry half an hour before closing.'
	),
	say('Les mineurs viennent avec un adulte.', 'Minors come with an adult.'),
	say('Réponse sous dix jours.', 'Answer within ten days.'),
	say('Annulation gratuite jusqu’à la veille.', 'Free cancellation until the day before.')
];

const OFFERS: readonly Localized[] = [
	say('Sortie en kayak', 'Kayak trip'),
	say('Cours de reliure', 'Bookbinding class'),
	say('Stage de cuisine', 'Cooking course'),
	say('Atelier photo', 'Photo workshop'),
	say('Balade à vélo', 'Bike ride'),
	say('Visite de nuit', 'Night visit')
];

/** The rule is right; the element has a class too many. */
export function leftClass(random: Random): ChallengeBody {
	const site = drawSite(random);
	const offers = pick(random, OFFERS, 5);
	const [back, gone, alsoGone] = pick(random, [0, 1, 2, 3, 4], 3) as [number, number, number];
	const isOld = (i: number) => [back, gone, alsoGone].includes(i);
	const state = pickOne(random, ['complet', 'passe', 'annule']);
	const items = offers.map((name, i) =>
		words('li', name, { class: isOld(i) ? `offre ${state}` : 'offre' })
	);
	const rules = [
		rule('.offre', 4, ['padding', '0'], ['color', 'black']),
		rule(`.${state}`, 11, ['text-decoration', 'line-through'], ['color', 'dimgray'])
	];
	const setup = sitePage(
		site,
		'/activites',
		[words('h1', say('Activités', 'Activities')), holder('ul', {}, ...items)],
		{ rules }
	);
	return inspection(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Les activités barrées n’ont plus lieu. « ${offers[back]!.fr} » est **de nouveau ouverte** : redonnez-lui l’apparence de celles qui ont lieu. Les deux autres restent barrées, et celles que l’on barrera demain doivent pouvoir l’être de la même façon.`
				: `Activities that are struck through no longer take place. “${offers[back]!.en}” is **open again**: give it back the look of those that take place. The two others stay struck, and those to be struck tomorrow must still be so in the same way.`
		),
		why: tell((l) =>
			l === 'fr'
				? `La règle \`.${state}\` est juste, elle sert aux autres. C’est l’élément qui porte une classe de trop : \`class="offre ${state}"\` devient \`class="offre"\`. Désactiver la règle rouvrirait les trois activités.`
				: `The rule \`.${state}\` is right, others need it. It is the element that has a class too many: \`class="offre ${state}"\` becomes \`class="offre"\`. Switching the rule off would open all three activities again.`
		),
		right: [to.set(items[back]!, 'class', 'offre')],
		wrong: [
			[to.off(`.${state}`, 'text-decoration'), to.off(`.${state}`, 'color')],
			[to.strip(items[back]!, 'class')],
			[to.set(items[gone]!, 'class', 'offre')]
		]
	});
}

const LOOKS: readonly { property: Property; meant: string; found: string }[] = [
	{ property: 'background-color', meant: 'green', found: 'crimson' },
	{ property: 'color', meant: 'white', found: 'black' },
	{ property: 'text-transform', meant: 'none', found: 'uppercase' },
	{ property: 'font-weight', meant: 'bold', found: 'normal' },
	{ property: 'border', meant: 'none', found: '3px solid' },
	{ property: 'padding', meant: '16px', found: '0' }
];

/** Two rules of the same weight: the last one wins, for two properties of three. */
export function lastRuleWins(random: Random): ChallengeBody {
	const site = drawSite(random);
	const looks = pick(random, LOOKS, 3);
	const [a, b, kept] = looks as [(typeof LOOKS)[0], (typeof LOOKS)[0], (typeof LOOKS)[0]];
	const verb = pickOne(random, [
		say('Je réserve', 'Book'),
		say('Je m’inscris', 'Sign up'),
		say('Je commence', 'Start')
	]);
	const button = words('button', verb, { class: 'action' });
	const theme = pick(
		random,
		[
			rule(
				'.action',
				2,
				...[a, b].map(({ property, found }): [Property, string] => [property, found]),
				[kept.property, kept.found]
			),
			rule('button', 14, [a.property, a.meant], [b.property, b.meant])
		],
		2
	).map((one) => ({ ...one, source: one.source.replace('style', 'theme') }));
	const rules = [
		rule(
			'.action',
			7,
			...pick(random, looks, 3).map(({ property, meant }): [Property, string] => [property, meant])
		),
		...theme
	];
	const at = rules.findIndex(({ source }) => source === 'theme.css:2');
	const off =
		({ property }: { property: Property }) =>
		() => ({
			...{ do: 'toggle' as const, rule: at, isOn: false },
			declaration: rules[at]!.declarations.findIndex((one) => one.property === property)
		});
	const listed = (l: 'fr' | 'en', wrap = '`') =>
		[a, b]
			.map(({ property, meant }) => `${wrap}${property}: ${meant}${wrap}`)
			.join(l === 'fr' ? ' et ' : ' and ');
	return inspection(
		sitePage(site, '/', [words('h1', site.name), words('p', pickOne(random, NOTES)), button], {
			rules
		}),
		{
			instruction: tell((l) =>
				l === 'fr'
					? `Depuis l’ajout du fichier \`theme.css\`, le bouton « ${verb.fr} » n’a plus ${listed('fr')} comme le veut \`style.css\`. Rendez-les-lui **en désactivant des déclarations**, le moins possible ; \`${kept.property}: ${kept.found}\`, du nouveau thème, doit rester.`
					: `Since the file \`theme.css\` was added, the button “${verb.en}” no longer has ${listed('en')} as \`style.css\` wants. Give them back **by switching declarations off**, as few as possible; \`${kept.property}: ${kept.found}\`, from the new theme, must stay.`
			),
			why: tell((l) =>
				l === 'fr'
					? `Deux règles \`.action\` ont le même poids : la dernière lue, celle de \`theme.css\`, gagne. On y désactive \`${a.property}\` et \`${b.property}\` seulement. La règle \`button\` pèse moins qu’une classe : elle est barrée et n’y est pour rien, où qu’elle soit écrite.`
					: `Two rules \`.action\` have the same weight: the last one read, that of \`theme.css\`, wins. Switch off only \`${a.property}\` and \`${b.property}\` there. The rule \`button\` weighs less than a class: it is struck out and has no part in it, wherever it is written.`
			),
			right: [off(a), off(b)],
			wrong: [
				[off(a), off(b), off(kept)],
				[off(a)],
				[to.off('button', a.property), to.off('button', b.property)],
				[to.off('.action', a.property), to.off('.action', b.property)]
			]
		}
	);
}

const INHERITED: readonly { property: Property; values: [string, string]; asks: Localized }[] = [
	{
		property: 'font-size',
		values: ['8px', '16px'],
		asks: say('écrits en 16 pixels', 'written in 16 pixels')
	},
	{
		property: 'font-style',
		values: ['italic', 'normal'],
		asks: say('écrits droit, sans italique', 'written upright, without italics')
	},
	{
		property: 'text-align',
		values: ['right', 'left'],
		asks: say('alignés à gauche', 'aligned left')
	},
	{
		property: 'text-transform',
		values: ['uppercase', 'none'],
		asks: say('écrits sans majuscules forcées', 'written without forced capitals')
	},
	{
		property: 'color',
		values: ['orange', 'black'],
		asks: say('écrits en noir', 'written in black')
	}
];

/** What an element has comes from what holds it. */
export function inheritedLook(random: Random): ChallengeBody {
	const site = drawSite(random);
	const { property, values, asks } = pickOne(random, INHERITED);
	const [bad, good] = values;
	const holderTag = pickOne<Tag>(random, ['section', 'article', 'div']);
	const name = pickOne(random, ['infos', 'corps', 'colonne']);
	const notes = pick(random, NOTES, 3).map((text) => words('p', text, { class: 'line' }));
	const box: ElementNode = holder(
		holderTag,
		{ class: name },
		words('h2', pickOne(random, PARTS)),
		...notes
	);
	const rules = [
		rule('.foot', 2, [property, bad]),
		rule(`.${name}`, 6, ['padding', '8px'], [property, bad]),
		rule('h2', 9, [property, good]),
		rule('.line', 12, ['border', 'none'])
	];
	return inspection(sitePage(site, '/infos', [words('h1', site.name), box], { rules }), {
		instruction: tell((l) =>
			l === 'fr'
				? `Les trois paragraphes de cette page ${site.of.fr} doivent être **${asks.fr}**. Changez **une seule valeur** du style, sans rien désactiver ; le pied de page garde son apparence.`
				: `The three paragraphs of this page ${site.of.en} must be **${asks.en}**. Change **a single value** of the style, without switching anything off; the foot of the page keeps its look.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Aucune règle ne donne \`${property}\` aux paragraphes : ils l’héritent de \`.${name}\`, qui les contient, comme le dit « hérité de ». C’est là que la valeur devient \`${good}\`. Le titre a sa propre règle, le pied de page la sienne.`
				: `No rule gives \`${property}\` to the paragraphs: they inherit it from \`.${name}\`, which holds them, as “inherited from” says. That is where the value becomes \`${good}\`. The heading has a rule of its own, and so has the foot.`
		),
		right: [to.change(`.${name}`, property, good)],
		wrong: [
			[to.change('.foot', property, good)],
			[to.change('.foot', property, good), to.change(`.${name}`, property, good)],
			[to.off(`.${name}`, property)]
		]
	});
}
