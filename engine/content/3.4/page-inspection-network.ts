/** To whom a page gives data, and why one fails: what its requests and its cookies tell. */
import type { Random } from '../../random.ts';
import type { PageRequest, StoredItem } from '../../simulators/inspector/model.ts';
import type { ChallengeBody, Localized } from '../challenge.ts';
import { pick, pickNumber, pickOne, say, tell } from '../drawing.ts';
import {
	drawSite,
	holder,
	inspection,
	request,
	sitePage,
	to,
	words,
	type Site
} from './page-inspection-pages.ts';

/** Of others, in a name that says what they do, or hides it. */
const TRACKERS = [
	'mesure-plus.example',
	'pub-directe.example',
	'reseau-amis.example',
	'stat-visites.example',
	'cible-locale.example',
	'carte-chaleur.example'
];

const PERSONAL: readonly Localized[] = [
	say(
		'un identifiant du visiteur et la page vue',
		'an identifier of the visitor and the page seen'
	),
	say(
		'la page vue, la taille de l’écran et la langue',
		'the page seen, the size of the screen and the language'
	),
	say(
		'un identifiant du visiteur et la page d’où il vient',
		'an identifier of the visitor and the page before'
	),
	say('la position approximative et un identifiant', 'the approximate location and an identifier')
];

const TITLE = say('Bienvenue', 'Welcome');
const CONSENT = say(
	'Nous utilisons des cookies. Les acceptez-vous ?',
	'We use cookies. Do you accept them?'
);
const ACCEPT = say('Tout accepter', 'Accept all');
const REFUSE = say('Tout refuser', 'Refuse all');

const banner = () =>
	holder(
		'section',
		{ id: 'consent' },
		words('p', CONSENT),
		words('button', ACCEPT),
		words('button', REFUSE)
	);

/** Its own files, the first of them the page itself. */
function ownRequests({ domain }: Site, path: string): PageRequest[] {
	return [
		request(`https://www.${domain}${path}`, 'document', 0),
		request(`https://www.${domain}/style.css`, 'style', 140),
		request(`https://www.${domain}/js/menu.js`, 'script', 150),
		request(`https://static.${domain}/logo.png`, 'image', 220)
	];
}

const inTime = (all: PageRequest[]) => all.sort((a, b) => a.start - b.start);
const code = (all: readonly string[], l: 'fr' | 'en') =>
	all.map((one) => `\`${one}\``).join(l === 'fr' ? ' et ' : ' and ');

/** Which requests give somebody else data before any consent. */
export function beforeConsent(random: Random): ChallengeBody {
	const site = drawSite(random);
	const [a, b, c, d] = pick(random, TRACKERS, 4) as [string, string, string, string];
	const at = 100 * pickNumber(random, 30, 60);
	const [first, second, third] = pick(random, PERSONAL, 3) as [Localized, Localized, Localized];
	const early = [`https://${a}/p?v=1`, `https://${b}/collect`];
	const requests = inTime([
		...ownRequests(site, '/'),
		request(early[0]!, 'image', pickNumber(random, 300, 900), { sends: first, kilobytes: 1 }),
		request(early[1]!, 'fetch', pickNumber(random, 900, at - 200), { sends: second }),
		request(`https://${c}/lib/carousel.js`, 'script', pickNumber(random, 200, 800)),
		request(`https://journal.${site.domain}/visite`, 'fetch', pickNumber(random, 500, 1200), {
			sends: third
		}),
		request(`https://${d}/hit`, 'fetch', at + pickNumber(random, 100, 900), { sends: first }),
		request(`https://${c}/hit`, 'fetch', at + pickNumber(random, 1000, 1900), { sends: third })
	]);
	const setup = sitePage(site, '/', [words('h1', TITLE), banner()], {
		...{ requests, marks: ['request' as const] },
		moments: [
			{
				at,
				name: tell((l) => (l === 'fr' ? 'clic sur « Tout accepter »' : 'click on “Accept all”'))
			}
		]
	});
	return inspection(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Une visiteuse a ouvert le site ${site.of.fr}, puis accepté les cookies. Marquez **chaque requête** qui a donné à un **tiers** des données sur elle **avant** cet accord (ce que dit « Envoie »).`
				: `A visitor opened the site ${site.of.en}, then accepted cookies. Mark **each request** that gave a **third party** data about her **before** that consent (what “Sends” says).`
		),
		why: tell((l) =>
			l === 'fr'
				? `Il faut trois choses ensemble : un hôte qui n’est pas de \`${site.domain}\`, des données envoyées, et une heure avant le clic. Seules celles vers ${code([a, b], 'fr')} les ont. \`journal.${site.domain}\` est du site même, \`${c}\` ne reçoit rien avant le clic, et la suite vient après l’accord.`
				: `Three things are needed together: a host that is not of \`${site.domain}\`, data that is sent, and a time before the click. Only those to ${code([a, b], 'en')} have them. \`journal.${site.domain}\` is of the site itself, \`${c}\` gets nothing before the click, and the rest comes after consent.`
		),
		right: early.map((one) => to.markRequest(one)),
		wrong: [
			[to.markRequest(early[0]!)],
			[...early, `https://${c}/lib/carousel.js`].map((one) => to.markRequest(one)),
			[...early, `https://journal.${site.domain}/visite`].map((one) => to.markRequest(one)),
			[...early, `https://${d}/hit`, `https://${c}/hit`].map((one) => to.markRequest(one))
		]
	});
}

const COOKIE_NAMES = ['_vid', 'uid2', 'seg', 'aud_id', 'cx', 'ref_t', 'pxl', 'rtg'];

/** Which cookies go: those of others that stay too long. */
export function longestCookie(random: Random): ChallengeBody {
	const site = drawSite(random);
	const hosts = pick(random, TRACKERS, 4) as [string, string, string, string];
	const names = pick(random, COOKIE_NAMES, 5) as [string, string, string, string, string];
	const limit = pickOne(random, [30, 60, 90, 180]);
	const near = site.domain.replace('.example', '');
	const cookie = (name: string, host: string, days: number | null): StoredItem => ({
		...{ name, kind: 'cookie', host, days },
		value: `${near.slice(0, 2)}${pickNumber(random, 1000, 9999)}`
	});
	const gone = [
		cookie(names[0], hosts[0], limit + pickNumber(random, 5, 300)),
		cookie(names[1], `${near}.${hosts[1]}`, limit * 2 + pickNumber(random, 1, 30))
	];
	const stored = pick(
		random,
		[
			...gone,
			cookie(names[2], hosts[2], limit - pickNumber(random, 3, 20)),
			cookie(names[3], hosts[3], null),
			cookie(names[4], `stats.${site.domain}`, limit + pickNumber(random, 60, 200)),
			cookie('langue', `www.${site.domain}`, 365)
		],
		6
	);
	const setup = sitePage(site, '/', [words('h1', TITLE), words('p', site.name)], { stored });
	const forget = (all: readonly StoredItem[]) => all.map(({ name }) => to.forget(name));
	// Which are of others is what there is to read in their hosts too.
	return inspection(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Après une visite du site ${site.of.fr}, une personne veut garder les réglages du site, mais supprimer **chaque cookie d’un autre site qui reste plus de ${limit} jours**, et aucun autre.`
				: `After a visit to the site ${site.of.en}, somebody wants to keep the settings of the site, but to delete **each cookie of another site that stays more than ${limit} days**, and no other.`
		),
		why: tell((l) =>
			l === 'fr'
				? `À supprimer : ${code(
						gone.map(({ name }) => name),
						'fr'
					)}. \`${near}.${hosts[1]}\` porte le nom du site mais finit par \`${hosts[1]}\` ; \`stats.${site.domain}\`, lui, est du site. Les deux autres cookies de tiers disparaissent d’eux-mêmes avant ${limit} jours.`
				: `To delete: ${code(
						gone.map(({ name }) => name),
						'en'
					)}. \`${near}.${hosts[1]}\` bears the name of the site but ends with \`${hosts[1]}\`; \`stats.${site.domain}\` is of the site. The two other cookies of third parties go by themselves within ${limit} days.`
		),
		right: forget(gone),
		wrong: [
			forget(gone.slice(0, 1)),
			forget([...gone, stored.find(({ name }) => name === names[4])!]),
			forget(stored.filter(({ host }) => !host.endsWith(site.domain)))
		]
	});
}

const WIDGETS = ['carrousel', 'meteo', 'partage', 'police', 'galerie', 'chat'];

/** Which file of the page brings what goes on after a refusal. */
export function afterRefusal(random: Random): ChallengeBody {
	const site = drawSite(random);
	const [a, b] = pick(random, TRACKERS, 2) as [string, string];
	const names = pick(random, WIDGETS, 4);
	const at = 100 * pickNumber(random, 25, 50);
	const [guilty, honest] = pick(random, [0, 1, 2, 3], 2) as [number, number];
	const scripts = names.map((name) => holder('script', { src: `/js/${name}.js` }));
	const file = `${names[guilty]!}.js`;
	const requests = inTime([
		...ownRequests(site, '/'),
		...names.map((name, i) =>
			request(`https://www.${site.domain}/js/${name}.js`, 'script', 160 + 10 * i, {
				initiator: `index:${4 + i}`
			})
		),
		request(`https://${a}/t.js`, 'script', 700, {
			initiator: `${file}:${pickNumber(random, 20, 90)}`
		}),
		request(`https://${b}/w.js`, 'script', 760, {
			initiator: `${names[honest]!}.js:${pickNumber(random, 5, 30)}`
		}),
		request(`https://${b}/prices.json`, 'fetch', 1200, { initiator: 'w.js:3' }),
		request(`https://${a}/e?n=1`, 'fetch', at + pickNumber(random, 300, 900), {
			initiator: 't.js:1',
			sends: pickOne(random, PERSONAL)
		}),
		request(`https://${a}/e?n=2`, 'fetch', at + pickNumber(random, 2000, 4000), {
			initiator: 't.js:1',
			sends: pickOne(random, PERSONAL)
		})
	]);
	const setup = sitePage(site, '/', [...scripts, words('h1', TITLE), banner()], {
		...{ requests, marks: ['element' as const] },
		moments: [
			{
				at,
				name: tell((l) => (l === 'fr' ? 'clic sur « Tout refuser »' : 'click on “Refuse all”'))
			}
		]
	});
	return inspection(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Un visiteur du site ${site.of.fr} a tout refusé, et pourtant des données sur lui partent encore vers un tiers. Quel **fichier du site** a fait entrer ce tiers dans la page ? Marquez l’élément \`script\` qui le charge.`
				: `A visitor of the site ${site.of.en} refused everything, and yet data about him still goes to a third party. Which **file of the site** brought this third party into the page? Mark the \`script\` element that loads it.`
		),
		why: tell((l) =>
			l === 'fr'
				? `On remonte de « Demandée par » en « Demandée par » : après le refus, les envois vers \`${a}\` viennent de \`t.js\`, lui-même demandé par \`${file}\`, que la page charge par \`<script src="/js/${file}">\`. \`${names[honest]!}.js\` appelle aussi un tiers, mais rien n’est envoyé après le refus.`
				: `Go up from “Asked for by” to “Asked for by”: after the refusal, what is sent to \`${a}\` comes from \`t.js\`, itself asked for by \`${file}\`, which the page loads with \`<script src="/js/${file}">\`. \`${names[honest]!}.js\` calls a third party too, but nothing is sent after the refusal.`
		),
		right: [to.mark(scripts[guilty]!)],
		wrong: [
			[to.mark(scripts[honest]!)],
			[to.mark(scripts[guilty]!), to.mark(scripts[honest]!)],
			[to.remove(scripts[guilty]!)]
		]
	});
}

const TYPED: readonly { name: Localized; what: Localized }[] = [
	{
		name: say('Adresse e-mail', 'Email address'),
		what: say('l’adresse e-mail tapée', 'the email address typed')
	},
	{
		name: say('Téléphone', 'Phone'),
		what: say('le numéro de téléphone tapé', 'the phone number typed')
	},
	{
		name: say('Date de naissance', 'Date of birth'),
		what: say('la date de naissance tapée', 'the date of birth typed')
	},
	{
		name: say('Quotient familial', 'Family income bracket'),
		what: say('le quotient familial tapé', 'the family income bracket typed')
	}
];

/** To whom what is typed goes before it is even sent. */
export function blockedHost(random: Random): ChallengeBody {
	const site = drawSite(random);
	const [asked, other] = pick(random, TYPED, 2) as [(typeof TYPED)[0], (typeof TYPED)[0]];
	const [a, b, c, d] = pick(random, TRACKERS, 4) as [string, string, string, string];
	const at = 100 * pickNumber(random, 40, 80);
	const after = () => at + pickNumber(random, 50, 3000);
	const more = pickOne(random, PERSONAL);
	const and = say(', et ', ', and ');
	const both = tell((l) => `${more[l]}${and[l]}${asked.what[l]}`);
	const requests = inTime([
		...ownRequests(site, '/inscription'),
		request(`https://${a}/rec`, 'fetch', after(), { sends: asked.what }),
		request(`https://sync.${b}/m`, 'fetch', after(), { sends: both, initiator: 'menu.js:88' }),
		request(`https://${c}/rec`, 'fetch', after(), { sends: other.what }),
		request(`https://${d}/vue`, 'image', 640, { sends: PERSONAL[0]!, kilobytes: 1 }),
		request(`https://brouillon.${site.domain}/garder`, 'fetch', after(), {
			sends: tell((l) => `${asked.what[l]}${and[l]}${other.what[l]}`)
		})
	]);
	const form = holder(
		'form',
		{ action: '/inscription' },
		words('label', asked.name, { for: 'a' }),
		holder('input', { id: 'a', type: 'text' }),
		words('label', other.name, { for: 'b' }),
		holder('input', { id: 'b', type: 'text' }),
		words('button', say('J’envoie', 'Send'))
	);
	const setup = sitePage(
		site,
		'/inscription',
		[words('h1', say('Inscription', 'Signing up')), form],
		{
			requests,
			moments: [
				{
					at,
					name: say(
						'le formulaire est rempli, pas encore envoyé',
						'the form is filled in, not sent yet'
					)
				}
			]
		}
	);
	const hosts = [a, `sync.${b}`];
	return inspection(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Le formulaire ${site.of.fr} a été rempli, mais pas envoyé. **Bloquez chaque hôte** qui, sans être du site, a reçu **${asked.what.fr}**, et laissez passer le reste.`
				: `The form ${site.of.en} was filled in, but not sent. **Block each host** that, without being of the site, got **${asked.what.en}**, and let the rest through.`
		),
		why: tell((l) =>
			l === 'fr'
				? `« Envoie » le dit, requête par requête : ${code(hosts, 'fr')}. Le second le reçoit au milieu d’autres données, il faut lire jusqu’au bout. \`brouillon.${site.domain}\` le reçoit aussi, mais il est du site ; \`${c}\` reçoit autre chose.`
				: `“Sends” says it, request by request: ${code(hosts, 'en')}. The second one gets it among other data: read to the end. \`brouillon.${site.domain}\` gets it too, but is of the site; \`${c}\` gets something else.`
		),
		right: hosts.map((one) => to.block(one)),
		wrong: [
			[to.block(a)],
			[...hosts, `brouillon.${site.domain}`].map((one) => to.block(one)),
			[...hosts, c, d].map((one) => to.block(one))
		]
	});
}

/** A trouble of somebody else, which has no part in what fails. */
function elsewhere(random: Random, [status, path]: [number, string]): PageRequest {
	return request(`https://${pickOne(random, TRACKERS)}${path}`, 'fetch', 1900, {
		status,
		kilobytes: 1
	});
}

const SERIES = ['equipe', 'sortie', 'chantier', 'exposition', 'regate'];
const SLIPS: readonly ((folder: string, name: string, nth: string) => string)[] = [
	(folder, name, nth) => `${folder}/${name}_${nth}.jpg`,
	(folder, name, nth) => `${folder}/${name}-${nth}.jpeg`,
	(folder, name, nth) => `${folder}/${name[0]!.toUpperCase()}${name.slice(1)}-${nth}.jpg`,
	(folder, name, nth) => `${folder.slice(0, -1)}/${name}-${nth}.jpg`
];

/** A picture of a series is not found. */
export function brokenImage(random: Random): ChallengeBody {
	const site = drawSite(random);
	const name = pickOne(random, SERIES);
	const folder = `/${pickOne(random, ['photos', 'images', 'medias'])}`;
	const bad = pickNumber(random, 1, 4);
	const right = (i: number) => `${folder}/${name}-0${i}.jpg`;
	const slip = pickOne(random, SLIPS)(folder, name, `0${bad}`);
	const images = [1, 2, 3, 4].map((i) =>
		holder('img', { src: i === bad ? slip : right(i), alt: say(`Photo ${i}`, `Photo ${i}`) })
	);
	const whole = (path: string) => `https://www.${site.domain}${path}`;
	const other = elsewhere(random, [500, '/widget']);
	const requests = inTime([
		...ownRequests(site, '/galerie'),
		...[1, 2, 3, 4].map((i) =>
			i === bad
				? request(whole(slip), 'image', 300 + i, { status: 404, kilobytes: 1, initiator: '<img>' })
				: request(whole(right(i)), 'image', 300 + i, { initiator: '<img>' })
		),
		other
	]);
	const setup = sitePage(site, '/galerie', [words('h1', say('Galerie', 'Gallery')), ...images], {
		...{ requests, marks: ['request' as const], alive: [right(bad)] },
		messages: [
			{
				level: 'error',
				source: whole('/galerie'),
				text: say(
					'Échec du chargement d’une ressource : le serveur a répondu 404.',
					'Failed to load a resource: the server answered 404.'
				)
			},
			{
				level: 'error',
				source: 'widget',
				text: say(
					'Échec du chargement d’une ressource : le serveur a répondu 500.',
					'Failed to load a resource: the server answered 500.'
				)
			}
		]
	});
	return inspection(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Une photo de la galerie ${site.of.fr} ne s’affiche pas, bien qu’elle soit sur le serveur, nommée **comme les autres**. **Marquez la requête** en cause et **réparez l’adresse** dans la page.`
				: `A photo of the gallery ${site.of.en} does not show, though it is on the server, named **like the others**. **Mark the request** at fault and **mend the address** in the page.`
		),
		why: tell((l) =>
			l === 'fr'
				? `404 : il n’y a rien à \`${slip}\`. À côté des autres, l’écart saute aux yeux : il fallait \`${right(bad)}\`, à la lettre près, majuscules comprises. Le 500 d’un autre hôte est une autre panne, de son serveur.`
				: `404: there is nothing at \`${slip}\`. Beside the others, the difference stands out: it had to be \`${right(bad)}\`, to the letter, capitals included. The 500 of another host is another failure, of its server.`
		),
		right: [to.markRequest(whole(slip)), to.set(images[bad - 1]!, 'src', right(bad))],
		wrong: [
			[to.set(images[bad - 1]!, 'src', right(bad))],
			[to.markRequest(other.address), to.set(images[bad - 1]!, 'src', right(bad))],
			[to.markRequest(whole(slip)), to.set(images[bad - 1]!, 'src', right(bad === 1 ? 2 : 1))]
		]
	});
}

const TOOLS = ['agenda', 'carte', 'sondage', 'panier', 'lecteur'];

/** One file of a tool is of a version that is gone; the other errors follow from it. */
export function failedScript(random: Random): ChallengeBody {
	const site = drawSite(random);
	const tool = pickOne(random, TOOLS);
	const major = pickNumber(random, 2, 7);
	const minor = pickNumber(random, 4, 9);
	const [now, old] = [`${major}.${minor}`, `${major}.${minor - pickNumber(random, 1, 3)}`];
	const file = (version: string, name: string) => `/outils/${tool}/${version}/${name}`;
	const main = holder('script', { src: file(old, `${tool}.js`) });
	const language = holder('script', { src: file(now, 'langue.js') });
	const whole = (path: string) => `https://www.${site.domain}${path}`;
	const status = pickOne(random, [404, 403]);
	const refused = elsewhere(random, [404, '/compteur']);
	const requests = inTime([
		...ownRequests(site, '/pratique'),
		request(whole(file(now, `${tool}.css`)), 'style', 170),
		request(whole(file(old, `${tool}.js`)), 'script', 180, {
			status,
			kilobytes: 1,
			initiator: 'pratique:3'
		}),
		request(whole(file(now, 'langue.js')), 'script', 190, { initiator: 'pratique:4' }),
		refused
	]);
	const setup = sitePage(
		site,
		'/pratique',
		[
			main,
			language,
			words(
				'h1',
				tell(() => tool[0]!.toUpperCase() + tool.slice(1))
			),
			holder('div', { id: tool })
		],
		{
			...{ requests, marks: ['request' as const], alive: [file(now, `${tool}.js`)] },
			messages: [
				{
					level: 'error',
					source: `menu.js:${pickNumber(random, 10, 60)}`,
					text: say(`« ${tool} » n’est pas défini`, `“${tool}” is not defined`)
				},
				{
					level: 'error',
					source: 'langue.js:2',
					text: say(
						`Impossible de traduire « ${tool} », qui n’existe pas`,
						`Cannot translate “${tool},” which does not exist`
					)
				},
				{
					level: 'warning',
					source: 'menu.js:4',
					text: say('Réponse lente du compteur', 'Slow answer of the counter')
				}
			]
		}
	);
	return inspection(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Depuis une mise à jour, l’outil \`${tool}\` du site ${site.of.fr} reste vide. **Marquez la requête** dont l’échec est la **cause** des erreurs de la console, et **réparez l’adresse** dans la page, d’après les autres fichiers de l’outil.`
				: `Since an update, the tool \`${tool}\` of the site ${site.of.en} stays empty. **Mark the request** whose failure is the **cause** of the errors of the console, and **mend the address** in the page, after the other files of the tool.`
		),
		why: tell((l) =>
			l === 'fr'
				? `La console montre des conséquences : \`menu.js\` et \`langue.js\` cherchent « ${tool} », que \`${tool}.js\` aurait dû définir. Lui a échoué (${status}) : la page le demande en version ${old}, quand ses autres fichiers répondent en ${now}. Le compteur d’un tiers n’y est pour rien.`
				: `The console shows consequences: \`menu.js\` and \`langue.js\` look for “${tool},” which \`${tool}.js\` should have defined. That one failed (${status}): the page asks for version ${old}, while its other files answer in ${now}. The counter of a third party has no part in it.`
		),
		right: [
			to.markRequest(whole(file(old, `${tool}.js`))),
			to.set(main, 'src', file(now, `${tool}.js`))
		],
		wrong: [
			[to.markRequest(whole(file(now, 'langue.js'))), to.set(main, 'src', file(now, `${tool}.js`))],
			[
				to.markRequest(whole(file(old, `${tool}.js`))),
				to.set(language, 'src', file(old, 'langue.js'))
			],
			[to.markRequest(refused.address), to.set(main, 'src', file(now, `${tool}.js`))],
			[to.markRequest(whole(file(old, `${tool}.js`))), to.remove(main)]
		]
	});
}

const EMBEDDED: readonly { id: string; name: Localized }[] = [
	{ id: 'plan', name: say('le plan', 'the map') },
	{ id: 'departs', name: say('le tableau des départs', 'the board of departures') },
	{ id: 'webcam', name: say('la vue de la webcam', 'the view of the webcam') },
	{ id: 'meteo', name: say('la météo', 'the weather') },
	{ id: 'visite', name: say('la visite virtuelle', 'the virtual tour') }
];

/** What comes without encryption is kept out of a page that has it. */
export function mixedContent(random: Random): ChallengeBody {
	const site = drawSite(random);
	const [{ id: shown, name }, { id: other }] = pick(random, EMBEDDED, 2) as [
		(typeof EMBEDDED)[0],
		(typeof EMBEDDED)[0]
	];
	const host = pickOne(random, [
		'cartes-libres.example',
		'vues-du-port.example',
		'info-bus.example'
	]);
	const number = pickNumber(random, 100, 999);
	const path = `${host}/${shown}?lieu=${number}`;
	const isFrame = pickOne(random, [true, false]);
	const bad = holder(isFrame ? 'iframe' : 'img', {
		src: `http://${path}`,
		...(isFrame ? { title: name } : { alt: name })
	});
	const good = holder('img', { src: `https://${host}/${other}.png`, alt: other });
	const link = words('a', say('Voir le site du fournisseur', 'See the site of the provider'), {
		href: `http://${host}/`
	});
	const forbidden = elsewhere(random, [403, '/avis']);
	const requests = inTime([
		...ownRequests(site, '/acces'),
		request(`http://${path}`, isFrame ? 'document' : 'image', 400, {
			...{ status: null, kilobytes: 0, initiator: isFrame ? '<iframe>' : '<img>' },
			because: say(
				'contenu mixte : la page est en https, pas cette adresse',
				'mixed content: the page is in https, this address is not'
			)
		}),
		request(`https://${host}/${other}.png`, 'image', 420, { initiator: '<img>' }),
		forbidden
	]);
	const setup = sitePage(
		site,
		'/acces',
		[
			words('h1', say('Venir', 'Getting here')),
			...pick(random, [bad, good], 2),
			holder('p', {}, link)
		],
		{
			...{ requests, marks: ['request' as const], alive: [`https://${path}`] },
			messages: [
				{
					level: 'error',
					source: 'avis',
					text: say(
						'Échec du chargement d’une ressource : le serveur a répondu 403.',
						'Failed to load a resource: the server answered 403.'
					)
				}
			]
		}
	);
	return inspection(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Depuis que le site ${site.of.fr} est passé en \`https\`, ${name.fr} n’apparaît plus, alors que son fournisseur fonctionne. **Marquez la requête** en cause et **réparez l’adresse** dans la page, sans toucher à ce qui marche.`
				: `Since the site ${site.of.en} moved to \`https\`, ${name.en} no longer appears, though its provider works. **Mark the request** at fault and **mend the address** in the page, without touching what works.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Le navigateur n’a pas laissé partir cette requête : une page chiffrée ne charge pas ce qui ne l’est pas. Le fournisseur répond aussi en \`https\`, comme le montre l’autre image : il suffit d’écrire \`https://${path}\`. Le lien en \`http\` ne charge rien dans la page, et peut rester ; le 403 est une autre affaire.`
				: `The browser did not let this request go: an encrypted page does not load what is not. The provider answers in \`https\` too, as the other picture shows: writing \`https://${path}\` is enough. The link in \`http\` loads nothing into the page, and may stay; the 403 is another matter.`
		),
		right: [to.markRequest(`http://${path}`), to.set(bad, 'src', `https://${path}`)],
		wrong: [
			[to.markRequest(forbidden.address), to.set(bad, 'src', `https://${path}`)],
			[
				to.markRequest(`http://${path}`),
				to.set(bad, 'src', `https://${path}`),
				to.set(link, 'href', `https://${host}/`)
			],
			[
				to.markRequest(`http://${path}`),
				to.set(bad, 'src', `https://www.${site.domain}/${shown}?lieu=${number}`)
			]
		]
	});
}

/** A host that is no more, among those that moved. */
export function wrongDomain(random: Random): ChallengeBody {
	const site = drawSite(random);
	const name = site.domain.replace('.example', '');
	const old = pickOne(random, [
		`${name}-asso.example`,
		`${name}.hebergement.example`,
		`site-${name}.example`
	]);
	const sub = pickOne(random, ['medias', 'fichiers', 'static']);
	const names = pick(random, ['affiche', 'bandeau', 'plan', 'carte', 'equipe'], 3) as [
		string,
		string,
		string
	];
	const bad = pickNumber(random, 0, 2);
	const path = (i: number) => `/${pathOf[i]!}/${names[i]!}.png`;
	const pathOf = [2024, 2025, 2026].map(String);
	const address = (i: number, host: string) => `https://${sub}.${host}${path(i)}`;
	const images = names.map((alt, i) =>
		holder('img', { src: address(i, i === bad ? old : site.domain), alt })
	);
	const other = elsewhere(random, [404, '/favicon.ico']);
	const requests = inTime([
		...ownRequests(site, '/'),
		...names.map((_, i) =>
			i === bad
				? request(address(i, old), 'image', 310 + i, {
						...{ status: null, kilobytes: 0, duration: 2100, initiator: '<img>' },
						because: say(
							'hôte introuvable : ce nom de domaine n’existe plus',
							'host not found: this domain name no longer exists'
						)
					})
				: request(address(i, site.domain), 'image', 310 + i, { initiator: '<img>' })
		),
		other
	]);
	const setup = sitePage(site, '/', [words('h1', site.name), ...pick(random, images, 3)], {
		...{ requests, marks: ['request' as const], alive: [address(bad, site.domain)] },
		messages: [
			{
				level: 'error',
				source: 'favicon.ico',
				text: say(
					'Échec du chargement d’une ressource : le serveur a répondu 404.',
					'Failed to load a resource: the server answered 404.'
				)
			},
			{
				level: 'info',
				source: 'menu.js:1',
				text: say('Menu prêt', 'Menu ready')
			}
		]
	});
	return inspection(setup, {
		instruction: tell((l) =>
			l === 'fr'
				? `Le site ${site.of.fr} a changé de nom de domaine ; tous ses fichiers ont été déplacés, **rangés de la même façon**. Une image est restée en arrière. **Marquez la requête** en cause et **réparez l’adresse** dans la page.`
				: `The site ${site.of.en} changed its domain name; all its files were moved, **filed in the same way**. One picture was left behind. **Mark the request** at fault and **mend the address** in the page.`
		),
		why: tell((l) =>
			l === 'fr'
				? `Sans réponse, ce n’est pas le serveur qui refuse : \`${sub}.${old}\` n’existe plus. Les autres images viennent de \`${sub}.${site.domain}\` ; seul l’hôte change, le chemin \`${path(bad)}\` reste. Le 404 d’un autre site n’empêche rien ici.`
				: `Without an answer, it is no server that refuses: \`${sub}.${old}\` no longer exists. The other pictures come from \`${sub}.${site.domain}\`; only the host changes, the path \`${path(bad)}\` stays. The 404 of another site prevents nothing here.`
		),
		right: [
			to.markRequest(address(bad, old)),
			to.set(images[bad]!, 'src', address(bad, site.domain))
		],
		wrong: [
			[to.markRequest(other.address), to.set(images[bad]!, 'src', address(bad, site.domain))],
			[to.set(images[bad]!, 'src', address(bad, site.domain))],
			[
				to.markRequest(address(bad, old)),
				to.set(images[bad]!, 'src', `https://www.${site.domain}${path(bad)}`)
			],
			[
				to.markRequest(address(bad, old)),
				to.set(images[bad]!, 'src', address((bad + 1) % 3, site.domain))
			]
		]
	});
}
