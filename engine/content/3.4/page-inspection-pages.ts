/** What authors write pages to inspect with: elements, requests, cookies, sites. */
import type { Random } from '../../random.ts';
import { inspectorMachine } from '../../simulators/inspector/machine.ts';
import {
	idOf,
	type AttributeName,
	type ElementNode,
	type InspectorAct,
	type InspectorSetup,
	type Markable,
	type PageRequest,
	type RequestType,
	type Tag,
	type Typed
} from '../../simulators/inspector/model.ts';
import { run } from '../../simulators/simulator.ts';
import type { ChallengeBody, Localized, Text } from '../challenge.ts';
import { pickOne, say } from '../drawing.ts';

type Attributes = Partial<Record<AttributeName, Text>>;

/** An element with a text. */
export function words(tag: Tag, text: Text, attributes: Attributes = {}): ElementNode {
	return { tag, text, attributes };
}

/** An element that holds others, or nothing. */
export function holder(tag: Tag, attributes: Attributes, ...children: ElementNode[]): ElementNode {
	return { tag, attributes, children };
}

/** A place of the web. */
export interface Site {
	name: Localized;
	domain: string;
	/** « du club nautique ». */
	of: Localized;
}

export const SITES: readonly Site[] = [
	{
		name: say('Club nautique des Saules', 'Willows Sailing Club'),
		domain: 'nautique-saules.example',
		of: say('du club nautique des Saules', 'of the Willows Sailing Club')
	},
	{
		name: say('Collège Louise-Bourgeois', 'Louise Bourgeois School'),
		domain: 'college-bourgeois.example',
		of: say('du collège Louise-Bourgeois', 'of the Louise Bourgeois School')
	},
	{
		name: say('Mairie de Valcourt', 'Town of Valcourt'),
		domain: 'valcourt.example',
		of: say('de la mairie de Valcourt', 'of the town of Valcourt')
	},
	{
		name: say('Médiathèque du Lac', 'Lake Library'),
		domain: 'mediatheque-lac.example',
		of: say('de la médiathèque du Lac', 'of the Lake Library')
	},
	{
		name: say('Association Terre partagée', 'Shared Soil Association'),
		domain: 'terre-partagee.example',
		of: say('de l’association Terre partagée', 'of the Shared Soil association')
	},
	{
		name: say('Atelier vélo des Halles', 'Market Bike Workshop'),
		domain: 'velo-halles.example',
		of: say('de l’atelier vélo des Halles', 'of the Market Bike Workshop')
	}
];

export const drawSite = (random: Random): Site => pickOne(random, SITES);

export const NAMES: Record<'home' | 'news' | 'contact' | 'signUp', Localized> = {
	home: say('Accueil', 'Home'),
	news: say('Actualités', 'News'),
	contact: say('Nous écrire', 'Write to us'),
	signUp: say('Inscription', 'Signing up')
};

/** A whole page of a site, between its menu and its foot. */
export function sitePage(
	site: Site,
	path: string,
	main: ElementNode[],
	more: Omit<InspectorSetup, 'title' | 'address' | 'body'> & { title?: Text } = {}
): InspectorSetup {
	const link = (name: Text, href: string) => words('a', name, { href });
	const menu = holder(
		'nav',
		{ class: 'menu' },
		link(NAMES.home, '/'),
		link(NAMES.news, '/news'),
		link(NAMES.contact, '/contact')
	);
	// Whoever reads the network meets it there.
	const scripts = more.requests ? [holder('script', { src: '/js/menu.js' })] : [];
	const foot = holder(
		'footer',
		{ class: 'foot' },
		words('p', site.name),
		link(say('Mentions légales', 'Legal notice'), '/legal')
	);
	return {
		title: site.name,
		address: `https://www.${site.domain}${path}`,
		body: holder('body', {}, ...scripts, menu, holder('main', { class: 'content' }, ...main), foot),
		...more
	};
}

/** A request of a page that succeeds, unless it is said otherwise. */
export function request(
	address: string,
	type: RequestType,
	start: number,
	more: Partial<PageRequest> = {}
): PageRequest {
	const kilobytes = { document: 21, style: 14, script: 46, image: 88, font: 32, fetch: 2 }[type];
	const initiator = type === 'document' ? say('le navigateur', 'the browser') : 'index:12';
	return { address, type, status: 200, kilobytes, start, duration: 90, initiator, ...more };
}

/** What an author does, by the elements themselves. */
export const to = {
	set:
		(node: ElementNode, name: AttributeName, value: Typed) =>
		(setup: InspectorSetup): Act => ({ do: 'attribute', id: idOf(setup, node), name, value }),
	strip:
		(node: ElementNode, name: AttributeName) =>
		(setup: InspectorSetup): Act => ({ do: 'strip', id: idOf(setup, node), name }),
	write:
		(node: ElementNode, text: Typed) =>
		(setup: InspectorSetup): Act => ({ do: 'text', id: idOf(setup, node), text }),
	tag:
		(node: ElementNode, tag: Tag) =>
		(setup: InspectorSetup): Act => ({ do: 'tag', id: idOf(setup, node), tag }),
	remove:
		(node: ElementNode) =>
		(setup: InspectorSetup): Act => ({ do: 'delete', id: idOf(setup, node) }),
	/** Switches a declaration off, by its selector and its property. */
	off:
		(selector: string, property: string) =>
		(setup: InspectorSetup): Act => ({
			do: 'toggle',
			...declarationOf(setup, selector, property),
			isOn: false
		}),
	change:
		(selector: string, property: string, value: string) =>
		(setup: InspectorSetup): Act => ({
			do: 'set',
			...declarationOf(setup, selector, property),
			value
		}),
	mark:
		(node: ElementNode) =>
		(setup: InspectorSetup): Act =>
			marked('element', idOf(setup, node)),
	/** A request by its address. */
	markRequest:
		(address: string) =>
		(setup: InspectorSetup): Act =>
			marked(
				'request',
				setup.requests!.findIndex((one) => one.address === address)
			),
	markCookie:
		(name: string) =>
		(setup: InspectorSetup): Act =>
			marked('cookie', storedOf(setup, name)),
	forget:
		(name: string) =>
		(setup: InspectorSetup): Act => ({ do: 'forget', id: storedOf(setup, name) }),
	block: (host: string) => (): Act => ({ do: 'block', host, isOn: true })
};

type Act = InspectorAct<Typed>;
export type Step = (setup: InspectorSetup) => Act;

const marked = (what: Markable, id: number): Act => ({ do: 'mark', what, id, isOn: true });
const storedOf = ({ stored }: InspectorSetup, name: string) =>
	stored!.findIndex((one) => one.name === name);

function declarationOf({ rules }: InspectorSetup, selector: string, property: string) {
	const rule = rules!.findIndex((one) => one.selector === selector);
	const declarations = rules![rule]!.declarations;
	return { rule, declaration: declarations.findIndex((one) => one.property === property) };
}

interface Inspection {
	instruction: Localized;
	why: Localized;
	right: Step[];
	/** Other ways that are as right. */
	or?: Step[][];
	/** What somebody may take for right. */
	wrong: Step[][];
}

/** Something to do on a page. @throws when one of the ways is impossible */
export function inspection(
	setup: InspectorSetup,
	{ instruction, why, right, or = [], wrong }: Inspection
): ChallengeBody {
	const way = (steps: Step[]) => {
		const acts = steps.map((step) => step(setup));
		if (!run(inspectorMachine, setup, acts)) throw new Error(JSON.stringify(acts));
		return acts;
	};
	return {
		kind: 'practical',
		instruction,
		why,
		task: {
			simulator: 'inspector',
			setup,
			solutions: [right, ...or].map(way),
			wrong: wrong.map(way)
		}
	};
}
