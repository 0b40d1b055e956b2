/** A web page and what the developer tools of a browser know of it: its elements, its style, its network, its cookies. */
import type { Text } from '../../content/challenge.ts';

/** Of elements; a page is drawn from these alone. */
export const TAGS = [
	...['a', 'article', 'aside', 'body', 'button', 'div', 'figcaption', 'figure', 'footer', 'form'],
	...['h1', 'h2', 'h3', 'h4', 'header', 'iframe', 'img', 'input', 'label', 'li', 'main', 'nav'],
	...['p', 'script', 'section', 'span', 'strong', 'ul']
] as const;
export type Tag = (typeof TAGS)[number];

export const ATTRIBUTES = [
	...['id', 'class', 'href', 'src', 'alt', 'for', 'type', 'name', 'value', 'placeholder'],
	...['action', 'method', 'title', 'lang', 'role', 'aria-label', 'aria-hidden', 'hidden']
] as const;
export type AttributeName = (typeof ATTRIBUTES)[number];

/** Properties that have an effect on the page, and the values that each may have. */
export const PROPERTIES = {
	color: ['black', 'white', 'dimgray', 'silver', 'navy', 'teal', 'green', 'crimson', 'orange'],
	'background-color': ['white', 'whitesmoke', 'black', 'navy', 'teal', 'green', 'crimson', 'gold'],
	'font-size': ['8px', '12px', '16px', '20px', '26px'],
	'font-weight': ['normal', 'bold'],
	'font-style': ['normal', 'italic'],
	'text-align': ['left', 'center', 'right'],
	'text-decoration': ['none', 'underline', 'line-through'],
	'text-transform': ['none', 'uppercase'],
	display: ['block', 'inline-block', 'flex', 'none'],
	visibility: ['visible', 'hidden'],
	padding: ['0', '8px', '16px'],
	border: ['none', '1px solid', '3px solid']
} as const satisfies Record<string, readonly string[]>;
export type Property = keyof typeof PROPERTIES;
export const PROPERTY_NAMES = Object.keys(PROPERTIES) as Property[];
/** Of any property. */
export const VALUES: string[] = [...new Set<string>(Object.values(PROPERTIES).flat())];

/** An element, with its text before what it holds. Elements are numbered from 0, each before what it holds. */
export interface ElementNode {
	tag: Tag;
	attributes?: Partial<Record<AttributeName, Text>>;
	text?: Text;
	children?: ElementNode[];
}

/** `selector`: one or two parts, the second inside the first; each a tag, an `#id`, `.classes`, or several of them. */
export interface StyleRule {
	selector: string;
	/** File and line. */
	source: string;
	declarations: { property: Property; value: string }[];
}

export const REQUEST_TYPES = ['document', 'style', 'script', 'image', 'font', 'fetch'] as const;
export type RequestType = (typeof REQUEST_TYPES)[number];

export interface PageRequest {
	/** Whole, with its scheme and host. */
	address: string;
	type: RequestType;
	/** Of HTTP; null when the browser itself did not let it go. */
	status: number | null;
	/** Why the browser did not let it go. */
	because?: Text;
	kilobytes: number;
	/** Since the page began to load, and how long, in milliseconds. */
	start: number;
	duration: number;
	/** Who asked for it. */
	initiator: Text;
	/** What it carries to the host. */
	sends?: Text;
}

export interface StoredItem {
	name: string;
	kind: 'cookie' | 'local';
	host: string;
	/** How long it stays, in days; null: until the browser is closed, or for ever in the local storage. */
	days: number | null;
	value: Text;
}

export interface ConsoleMessage {
	level: 'error' | 'warning' | 'info';
	text: Text;
	source: string;
}

/** What may be marked as the answer. */
export const MARKABLE = ['element', 'request', 'cookie'] as const;
export type Markable = (typeof MARKABLE)[number];

/** What the pupil finds. */
export interface InspectorSetup {
	title: Text;
	address: string;
	body: ElementNode;
	rules?: StyleRule[];
	requests?: PageRequest[];
	stored?: StoredItem[];
	messages?: ConsoleMessage[];
	/** What somebody did on the page while it was recorded. */
	moments?: { at: number; name: Text }[];
	/** What may be marked; nothing, unless it is given. */
	marks?: Markable[];
	/** Addresses that answer, besides those of the requests that succeed. */
	alive?: string[];
}

/** A text that is typed; of an author, words that it must hold, whatever else: alternatives are separated by `|`; no word: empty. */
export type Typed = Text | Text[];

/** What a pupil does, or an author expects. */
export type InspectorAct<Value = string> =
	| { do: 'attribute'; id: number; name: AttributeName; value: Value }
	| { do: 'strip'; id: number; name: AttributeName }
	| { do: 'text'; id: number; text: Value }
	| { do: 'tag'; id: number; tag: Tag }
	| { do: 'delete'; id: number }
	| { do: 'toggle'; rule: number; declaration: number; isOn: boolean }
	| { do: 'set'; rule: number; declaration: number; value: string }
	| { do: 'forget'; id: number }
	| { do: 'block'; host: string; isOn: boolean }
	| { do: 'mark'; what: Markable; id: number; isOn: boolean };

export interface PageElement {
	id: number;
	/** Null of the body. */
	parent: number | null;
	tag: Tag;
	attributes: ReadonlyMap<AttributeName, Typed>;
	text?: Typed;
}

export interface Declaration {
	property: Property;
	value: string;
	isOn: boolean;
}

export interface InspectorState {
	setup: InspectorSetup;
	/** In the order of the page. */
	elements: ReadonlyMap<number, PageElement>;
	/** Of each rule. */
	declarations: readonly (readonly Declaration[])[];
	/** Cookies and stored things that were deleted. */
	forgotten: ReadonlySet<number>;
	/** Hosts that get no request any more. */
	blocked: ReadonlySet<string>;
	marks: ReadonlySet<Mark>;
}

export type Mark = `${Markable} ${number}`;

/** Why an act is impossible, as the tools would say it. */
export type InspectorRefusal = 'gone' | 'body' | 'not-known' | 'text-missing' | 'not-marked';

export const BODY = 0;
/** Of a text or an attribute. */
export const LONGEST_VALUE = 300;

export function childrenOf({ elements }: InspectorState, id: number): PageElement[] {
	return [...elements.values()].filter(({ parent }) => parent === id);
}

/** From the body to this one, both included. */
export function pathTo({ elements }: InspectorState, id: number): PageElement[] {
	const path: PageElement[] = [];
	for (let at = elements.get(id); at; at = elements.get(at.parent ?? -1)) path.unshift(at);
	return path;
}

/** The number of an element that an author wrote. @throws when the page has no such element */
export function idOf({ body }: InspectorSetup, wanted: ElementNode): number {
	const all = (node: ElementNode): ElementNode[] => [node, ...(node.children ?? []).flatMap(all)];
	const id = all(body).indexOf(wanted);
	if (id === -1) throw new Error(`no such ${wanted.tag} in the page`);
	return id;
}
