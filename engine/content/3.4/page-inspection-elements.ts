/** Elements of a page to find and to mend, and where its links and its forms really lead. */
import type { Random } from '../../random.ts';
import type { ElementNode } from '../../simulators/inspector/model.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import { drawSite, holder, inspection, sitePage, to, words } from './page-inspection-pages.ts';

const EVENTS: readonly Localized[] = [
	say('Portes ouvertes', 'Open day'),
	say('Atelier de réparation', 'Repair workshop'),
	say('Réunion de rentrée', 'Start-of-year meeting'),
	say('Vente de livres', 'Book sale'),
	say('Initiation aux premiers secours', 'First aid class'),
	say('Repas partagé', 'Shared meal')
];

const DAYS: readonly Localized[] = [
	say('mardi', 'Tuesday'),
	say('mercredi', 'Wednesday'),
	say('jeudi', 'Thursday'),
	say('vendredi', 'Friday'),
	say('samedi', 'Saturday')
];

const hour = (at: number): Localized =>
	say(`${at} h`, `${at > 12 ? at - 12 : at} ${at < 12 ? 'a.m.' : 'p.m.'}`);

/** One day of a program is wrong. */
export function wrongDay(random: Random): ChallengeBody {
	const site = drawSite(random);
	const [asked, ...others] = pick(random, EVENTS, 3) as [Localized, ...Localized[]];
	const [before, after] = pick(random, DAYS, 2) as [Localized, Localized];
	const at = hour(pickNumber(random, 14, 19));
	const when = (day: Localized) =>
		tell((l) => (l === 'fr' ? `Le ${day.fr} à ${at.fr}` : `${day.en} at ${at.en}`));
	const wrong = words('p', when(before), { class: 'when' });
	const cards = [
		holder('section', { class: 'event' }, words('h2', asked), wrong),
		...others.map((name) =>
			// The same day, so that its words alone do not tell which one it is.
			holder(
				'section',
				{ class: 'event' },
				words('h2', name),
				words('p', when(before), { class: 'when' })
			)
		)
	];
	const all = pick(random, cards, 3);
	const next = all.find((one) => one !== cards[0])!.children![1]!;
	return inspection(sitePage(site, '/news', [words('h1', say('À venir', 'Coming up')), ...all]), {
		instruction: tell((l) =>
			l === 'fr'
				? `Sur la page ${site.of.fr}, « ${asked.fr} » a changé de jour : c’est le **${after.fr}**, à la même heure. Corrigez le texte dans l’arbre des éléments, sans rien changer d’autre.`
				: `On the page ${site.of.en}, “${asked.en}” is now on **${after.en}**, at the same time. Correct the text in the tree of elements, and change nothing else.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Trois rubriques ont la même date. « Choisir un élément dans la page », puis la date sous « ${asked.fr} », mène au bon \`<p class="when">\` ; son texte devient « ${when(after).fr} ».`
				: `Three sections have the same date. “Pick an element in the page,” then the date below “${asked.en},” leads to the right \`<p class="when">\`; its text becomes “${when(after).en}”`
		),
		right: [to.write(wrong, when(after))],
		wrong: [[to.write(next, when(after))], [to.write(wrong, after)], [to.remove(wrong)]]
	});
}

const VERBS: readonly Localized[] = [
	say('Envoyer', 'Send'),
	say('Réserver ma place', 'Book my seat'),
	say('Télécharger le programme', 'Download the program'),
	say('Demander un rendez-vous', 'Ask for an appointment'),
	say('Voir les tarifs', 'See the prices')
];

/** Two buttons say the same; only one of them is wrong. */
export function wrongButton(random: Random): ChallengeBody {
	const site = drawSite(random);
	const [first, second] = pick(random, EVENTS, 2) as [Localized, Localized];
	const [before, after] = pick(random, VERBS, 2) as [Localized, Localized];
	const block = (name: Localized) => {
		const button = words('button', before, { type: 'button' });
		return { button, section: holder('section', {}, words('h2', name), button) };
	};
	const [kept, changed] = [block(first), block(second)];
	const sections = pick(random, [kept.section, changed.section], 2);
	return inspection(sitePage(site, '/', [words('h1', site.name), ...sections]), {
		instruction: tell((l) =>
			l === 'fr'
				? `Deux boutons de cette page disent « ${before.fr} ». Celui de la rubrique « ${second.fr} » doit dire **« ${after.fr} »** ; l’autre est juste.`
				: `Two buttons of this page say “${before.en}.” The one in the section “${second.en}” must say **“${after.en}”**; the other one is right.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Le bouton voulu est dans la même \`<section>\` que le titre « ${second.fr} ». On choisit ce \`<button>\` et l’on change son texte, pas celui de l’autre.`
				: `The button wanted is in the same \`<section>\` as the heading “${second.en}.” Choose that \`<button>\` and change its text, not that of the other one.`
		),
		right: [to.write(changed.button, after)],
		wrong: [
			[to.write(kept.button, after)],
			[to.write(kept.button, after), to.write(changed.button, after)],
			[to.set(changed.button, 'title', after)]
		]
	});
}

const NOTICES: readonly Localized[] = [
	say('Travaux : l’entrée se fait par la cour.', 'Building work: come in through the yard.'),
	say('Inscriptions closes jusqu’en janvier.', 'Registration is closed until January.'),
	say('Pas d’accueil ce vendredi après-midi.', 'No reception this Friday afternoon.'),
	say('Le parking est fermé pendant le marché.', 'The parking lot is closed during the market.'),
	say('Nouveau numéro pour nous joindre.', 'A new number to reach us.'),
	say('Les permanences reprennent lundi.', 'Office hours start again on Monday.')
];

/** A notice that is over goes, with what it is in, and nothing else. */
export function overNotice(random: Random): ChallengeBody {
	const site = drawSite(random);
	const all = pick(random, NOTICES, 4);
	const over = pickNumber(random, 0, 3);
	const boxes = all.map((text, i) =>
		holder(
			'div',
			{ class: 'notice' },
			words('strong', say(`Avis ${i + 1}`, `Notice ${i + 1}`)),
			words('p', text)
		)
	);
	const box = boxes[over]!;
	const list = holder('section', { id: 'notices' }, ...boxes);
	return inspection(sitePage(site, '/', [words('h1', site.name), list]), {
		instruction: tell((l) =>
			l === 'fr'
				? `Un avis n’est plus d’actualité : « ${all[over]!.fr} » **Supprimez-le entièrement** avec son cadre et son titre, et laissez les autres.`
				: `One notice is over: “${all[over]!.en}” **Delete it entirely**, with its box and its title, and leave the others.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Le titre « Avis ${over + 1} » et le texte sont tous deux dans une \`<div class="notice">\` : c’est elle que l’on supprime, avec ce qu’elle contient. Supprimer le texte seul laisserait un cadre vide ; supprimer la \`<section>\` ôterait les quatre avis.`
				: `The title “Notice ${over + 1}” and the text are both in a \`<div class="notice">\`: delete that one, with what it holds. Deleting the text alone would leave an empty box; deleting the \`<section>\` would remove all four notices.`
		),
		right: [to.remove(box)],
		wrong: [[to.remove(box.children![1]!)], [to.remove(list)], [to.remove(boxes[(over + 1) % 4]!)]]
	});
}

/** Three paragraphs are hidden; one of them has to be seen. */
export function hiddenText(random: Random): ChallengeBody {
	const site = drawSite(random);
	const [wanted, ...hidden] = pick(random, NOTICES, 3) as [Localized, ...Localized[]];
	const about = pickOne(random, EVENTS);
	const shown = words('p', wanted, { class: 'info', hidden: 'hidden' });
	const others = hidden.map((text) => words('p', text, { class: 'info', hidden: 'hidden' }));
	const main = [
		words('h1', about),
		words('p', say('Entrée libre, sans inscription.', 'Free entry, no registration.'), {
			class: 'info'
		}),
		...pick(random, [shown, ...others], 3)
	];
	return inspection(sitePage(site, '/news', main), {
		instruction: tell((l) =>
			l === 'fr'
				? `La page « ${about.fr} » contient des paragraphes **cachés**, prêts à servir. Faites apparaître celui-ci, et lui seul : « ${wanted.fr} »`
				: `The page “${about.en}” holds **hidden** paragraphs, ready to be used. Make this one appear, and no other: “${wanted.en}”`
		),
		why: tell((l) =>
			l === 'fr'
				? `Ce qui est caché n’est pas dans la page, mais est dans l’arbre. L’attribut \`hidden\` cache un élément quelle que soit sa valeur : il faut l’enlever de ce \`<p>\`, pas le mettre à « false ».`
				: `What is hidden is not in the page, but is in the tree. The attribute \`hidden\` hides an element whatever its value: remove it from this \`<p>\`, rather than set it to “false.”`
		),
		right: [to.strip(shown, 'hidden')],
		wrong: [
			[to.set(shown, 'hidden', 'false')],
			[to.strip(shown, 'hidden'), ...others.map((one) => to.strip(one, 'hidden'))],
			[to.strip(others[0]!, 'hidden')]
		]
	});
}

const TOPICS: readonly { name: Localized; sub: string }[] = [
	{ name: say('Payer en ligne', 'Pay online'), sub: 'paiement' },
	{ name: say('Prendre rendez-vous', 'Make an appointment'), sub: 'rendez-vous' },
	{ name: say('Demander une carte', 'Ask for a card'), sub: 'carte' },
	{ name: say('Suivre un dossier', 'Follow an application'), sub: 'dossiers' },
	{ name: say('Réserver une place', 'Book a place'), sub: 'places' }
];

/** An address that begins like the site's and ends elsewhere. */
export function foreignLink(random: Random): ChallengeBody {
	const site = drawSite(random);
	const topics = pick(random, TOPICS, 4);
	const bad = pickNumber(random, 0, 3);
	const host = pickOne(random, [
		'compte-rapide.example',
		'services-web.example',
		'mes-demarches.example'
	]);
	const glue = pickOne(random, ['.', '-']);
	const name = site.domain.replace('.example', '');
	const owner = glue === '.' ? host : `${name}-${host}`;
	const hrefs = topics.map(({ sub }, i) =>
		i === bad ? `https://${sub}.${name}${glue}${host}/` : `https://${sub}.${site.domain}/`
	);
	const links = topics.map(({ name }, i) => words('a', name, { href: hrefs[i]! }));
	const list = holder('ul', {}, ...links.map((link) => holder('li', {}, link)));
	const setup = sitePage(
		site,
		'/services',
		[words('h1', say('Services en ligne', 'Online services')), list],
		{
			marks: ['element']
		}
	);
	return inspection(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Le site ${site.of.fr} a été modifié par un inconnu. Tous ses services sont sur des adresses de \`${site.domain}\`, sauf un lien qui mène **ailleurs**. Marquez ce lien.`
				: `A stranger has changed the site ${site.of.en}. All its services are at addresses of \`${site.domain}\`, but for one link that leads **elsewhere**. Mark that link.`
		),
		why: tell((l) =>
			l === 'fr'
				? `L’adresse réelle est dans \`href\`. Un nom d’hôte se lit par la fin : \`${new URL(hrefs[bad]!).host}\` appartient à \`${owner}\`, même s’il contient le nom du site. Les autres finissent bien par \`${site.domain}\`.`
				: `The real address is in \`href\`. A host name is read from its end: \`${new URL(hrefs[bad]!).host}\` belongs to \`${owner}\`, even though it holds the name of the site. The others do end with \`${site.domain}\`.`
		),
		right: [to.mark(links[bad]!)],
		wrong: [[to.mark(links[(bad + 1) % 4]!)], links.map((one) => to.mark(one))]
	});
}

/** A button that still leads to the form of an earlier year. */
export function oldForm(random: Random): ChallengeBody {
	const site = drawSite(random);
	const event = pickOne(random, EVENTS);
	const path = pickOne(random, ['/inscription', '/formulaire', '/dossier']);
	const year = 2026 + pickNumber(random, 0, 1);
	const old = year - pickNumber(random, 1, 3);
	const code = pickNumber(random, 11, 98);
	const now = `${path}-${year}-${code}`;
	const good = words('a', say('le formulaire de cette année', 'this year’s form'), { href: now });
	const bad = words('a', say('Je m’inscris', 'I sign up'), {
		class: 'big',
		href: `${path}-${old}`
	});
	const archive = words('a', say('Les années passées', 'Past years'), { href: `${path}-archives` });
	const main = [
		words('h1', event),
		bad,
		holder('p', {}, words('span', say('Ou :', 'Or:')), good),
		holder('p', {}, archive)
	];
	return inspection(sitePage(site, '/news', main), {
		instruction: tell((l) =>
			l === 'fr'
				? `Le lien « Je m’inscris » de la page « ${event.fr} » ouvre un ancien formulaire. Faites-le mener **à la même adresse** que l’autre lien de la page vers le formulaire de cette année.`
				: `The link “I sign up” of the page “${event.en}” opens an old form. Make it lead to **the same address** as the other link of the page to this year’s form.`
		),
		why: tell((l) =>
			l === 'fr'
				? `L’attribut \`href\` dit où mène un lien, quel que soit son texte. Celui de « Je m’inscris » vaut \`${path}-${old}\` ; l’autre lien donne la bonne adresse : \`${now}\`, à recopier entière.`
				: `The attribute \`href\` says where a link leads, whatever its text. That of “I sign up” is \`${path}-${old}\`; the other link gives the right address: \`${now}\`, to be copied whole.`
		),
		right: [to.set(bad, 'href', now)],
		wrong: [
			[to.set(bad, 'href', `${path}-${year}`)],
			[to.set(good, 'href', `${path}-${old}`)],
			[to.write(bad, say('Le formulaire de cette année', 'This year’s form'))]
		]
	});
}

/** What is shown is right; one of the links dials or writes elsewhere. */
export function wrongDialing(random: Random): ChallengeBody {
	const site = drawSite(random);
	const two = () => String(pickNumber(random, 10, 99));
	// Numbers that the regulator keeps for fiction: 01 99 00 and 02 61 91.
	const phones = [`01 99 00 ${two()} ${two()}`, `02 61 91 ${two()} ${two()}`];
	const boxes = pick(random, ['accueil', 'bureau', 'secretariat', 'animation'], 2).map(
		(one) => `${one}@${site.domain}`
	);
	const shown = [...phones, ...boxes];
	const right = shown.map((one) =>
		one.includes('@') ? `mailto:${one}` : `tel:+33${one.replace(/\s/g, '').slice(1)}`
	);
	const bad = pickNumber(random, 0, 3);
	const swapped = right[bad]!.replace(/(\d)(\d)$/, (_, a, b) =>
		a === b ? `${a}${(Number(b) + 1) % 10}` : `${b}${a}`
	);
	const found = bad < 2 ? swapped : right[bad]!.replace('.example', '.exemple.example');
	const links = shown.map((text, i) => words('a', text, { href: i === bad ? found : right[i]! }));
	const rows = pick(random, links, 4).map((link) => holder('li', {}, link));
	const good = right[bad]!;
	return inspection(
		sitePage(site, '/contact', [
			words('h1', say('Nous joindre', 'Reach us')),
			holder('ul', {}, ...rows)
		]),
		{
			instruction: tell((l) =>
				l === 'fr'
					? `Sur la page de contact ${site.of.fr}, les numéros et adresses **affichés** sont justes. Pourtant l’un des quatre liens appelle ou écrit à quelqu’un d’autre : réparez-le.`
					: `On the contact page ${site.of.en}, the numbers and addresses **shown** are right. Yet one of the four links calls or writes to somebody else: mend it.`
			),
			why: tell((l) =>
				l === 'fr'
					? `Le texte d’un lien et son \`href\` sont deux choses. En les comparant, \`${found}\` ne correspond pas à « ${shown[bad]!} » : \`href\` doit valoir \`${good}\`.${bad < 2 ? ' Le préfixe +33 remplace le 0 d’un numéro français.' : ''}`
					: `The text of a link and its \`href\` are two things. Comparing them, \`${found}\` does not match “${shown[bad]!}”: \`href\` must be \`${good}\`.${bad < 2 ? ' The prefix +33 stands for the 0 of a French number.' : ''}`
			),
			right: [to.set(links[bad]!, 'href', good)],
			or: bad < 2 ? [[to.set(links[bad]!, 'href', `tel:${shown[bad]!.replace(/\s/g, '')}`)]] : [],
			wrong: [
				[to.write(links[bad]!, found.replace(/^\w+:/, ''))],
				[to.remove(links[bad]!)],
				[to.set(links[(bad + 1) % 4]!, 'href', good)]
			]
		}
	);
}

/** Which form sends what is typed to somebody else. */
export function foreignForm(random: Random): ChallengeBody {
	const site = drawSite(random);
	const kinds = pick(random, FORMS, 3);
	const bad = pickNumber(random, 0, 2);
	const host = pickOne(random, [
		'collecte-facile.example',
		'contacts-plus.example',
		'fichiers-pro.example'
	]);
	const forms = kinds.map(({ path, title, field, verb }, i): ElementNode =>
		holder(
			'form',
			{
				method: 'post',
				action:
					i === bad
						? `https://${host}/${path}`
						: i % 2
							? `/${path}`
							: `https://www.${site.domain}/${path}`
			},
			words('h2', title),
			words('label', field, { for: path }),
			holder('input', { id: path, type: 'text' }),
			words('button', verb)
		)
	);
	const setup = sitePage(site, '/contact', [words('h1', say('Formulaires', 'Forms')), ...forms], {
		marks: ['element']
	});
	return inspection(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Des gens qui ont rempli un formulaire du site ${site.of.fr} reçoivent ensuite de la publicité. Marquez le **formulaire** (l’élément \`form\`) qui envoie les réponses **à un autre site**.`
				: `People who filled in a form of the site ${site.of.en} then get advertising. Mark the **form** (the element \`form\`) that sends the answers **to another site**.`
		),
		why: tell((l) =>
			l === 'fr'
				? `\`action\` dit à qui un formulaire envoie ce que l’on tape : ici \`https://${host}/…\`. Une adresse sans hôte, comme \`/contact\`, reste sur le site ; celles qui commencent par \`https://www.${site.domain}\` aussi.`
				: `\`action\` says to whom a form sends what is typed: here \`https://${host}/…\`. An address without a host, such as \`/contact\`, stays on the site; so do those that begin with \`https://www.${site.domain}\`.`
		),
		right: [to.mark(forms[bad]!)],
		wrong: [
			[to.mark(forms[(bad + 1) % 3]!)],
			[to.mark(forms[bad]!.children![3]!)],
			forms.map((one) => to.mark(one))
		]
	});
}

const FORMS: readonly { path: string; title: Localized; field: Localized; verb: Localized }[] = [
	{
		path: 'lettre',
		title: say('Lettre d’information', 'Newsletter'),
		field: say('Votre adresse e-mail', 'Your email address'),
		verb: say('Je m’abonne', 'Subscribe')
	},
	{
		path: 'question',
		title: say('Poser une question', 'Ask a question'),
		field: say('Votre question', 'Your question'),
		verb: say('J’envoie', 'Send')
	},
	{
		path: 'rappel',
		title: say('Être rappelé', 'Be called back'),
		field: say('Votre téléphone', 'Your phone number'),
		verb: say('Rappelez-moi', 'Call me back')
	},
	{
		path: 'visite',
		title: say('Réserver une visite', 'Book a visit'),
		field: say('Votre nom', 'Your name'),
		verb: say('Je réserve', 'Book')
	},
	{
		path: 'recherche',
		title: say('Chercher dans le site', 'Search the site'),
		field: say('Mots à chercher', 'Words to search'),
		verb: say('Je cherche', 'Search')
	}
];
