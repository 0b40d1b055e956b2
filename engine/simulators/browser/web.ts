/** A small web as an author writes it: its sites, its pages, what links them. */
import { wordings, type Text } from '../../content/challenge.ts';
import type { AnswerType } from '../../vocabulary.ts';

export const PAGE_KINDS = ['page', 'image', 'news', 'video'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];
export const LICENSES = ['none', 'reuse', 'commercial'] as const;
export type License = (typeof LICENSES)[number];
export const SITE_LOOKS = ['plain', 'public', 'news', 'shop', 'blog'] as const;
export type SiteLook = (typeof SITE_LOOKS)[number];

/** Found on every page of a domain. */
export interface WebSite {
	domain: string;
	name: Text;
	look?: SiteLook;
	/** Links to its pages, in the marks of a body. */
	menu?: Text[];
	footer?: Text[];
}

/**
 * A page. Its body has paragraphs separated by blank lines, `## ` headings, `> ` bylines, `- ` items, `| a | b |` rows (the
 * first of them heads the others), `**bold**` and links `[words](https://…)`, or `[words](/path)` within its site.
 */
export interface WebPage {
	/** Whole, with https:// */
	address: string;
	title: Text;
	body: Text;
	/** ISO day of publication, shown in results and known to the filter. */
	date?: string;
	kind?: PageKind;
	/** What may be done with it; said by whoever publishes it. */
	license?: License;
	/** Paid for: shown first to whoever types one of its words, whatever else is asked. */
	isSponsored?: boolean;
	/** Known to no search engine: reached by its address or by a link. */
	isUnlisted?: boolean;
}

/** A field of the notepad. */
export interface WebNote {
	id: string;
	name: Text;
	type: AnswerType | 'address';
	/** Beside the field; it may be typed too. */
	unit?: Text;
}

/** What of the end is compared. */
export type Judged = 'page' | 'results' | 'bookmarks' | 'notes';

export interface BrowserSetup {
	/** ISO day on which it happens: the filters of date count from it. */
	today: string;
	sites: WebSite[];
	pages: WebPage[];
	/** Address of the page shown first; none: the search engine. */
	start?: string;
	folders?: Text[];
	/** Folder 0 is the bar; then those above, from 1. */
	bookmarks?: { address: string; folder: number }[];
	notes?: WebNote[];
	judged: Judged[];
	/** A web to search only: what leads to pages that it lacks leads to nothing, instead of being refused. */
	isToSearchOnly?: boolean;
}

/** Addresses are the same whatever the capitals, « www. », the protocol, a fragment and a slash at the end. */
export function normalizeAddress(typed: string): string {
	return typed
		.trim()
		.toLowerCase()
		.replace(/^https?:\/\//, '')
		.replace(/^www\./, '')
		.replace(/#.*$/, '')
		.replace(/\/+$/, '');
}

export const areSameAddresses = (a: string, b: string): boolean =>
	normalizeAddress(a) === normalizeAddress(b);

/** Whether somebody who types this means an address, rather than words to search. */
export function isAddress(typed: string): boolean {
	return /^(https?:\/\/)?[^\s/:"“«]+\.[a-z]{2,}(\/\S*)?$/i.test(typed.trim());
}

/** « site.example » of « https://site.example/page ». */
export const domainOf = (address: string): string => normalizeAddress(address).split('/')[0]!;

/** « pdf » of « https://site.example/menu.pdf », empty when the address says none. */
export const fileTypeOf = (address: string): string =>
	/\/[^/]*\.([a-z0-9]{2,4})$/.exec(normalizeAddress(address))?.[1] ?? '';

export const findPage = ({ pages }: BrowserSetup, address: string): WebPage | undefined =>
	pages.find((page) => areSameAddresses(page.address, address));

export const findSite = ({ sites }: BrowserSetup, address: string): WebSite | undefined =>
	sites.find(({ domain }) => domain === domainOf(address));

const LINK = /\[([^\]]+)\]\(([^)\s]+)\)/g;

/** Where a link leads from a page. */
export const resolve = (from: string, to: string): string =>
	to.startsWith('/') ? `https://${domainOf(from)}${to}` : to;

/** Where one can go from a page: what it and its site link to, in either language. */
export function linksFrom(setup: BrowserSetup, page: WebPage): Set<string> {
	const { menu = [], footer = [] } = findSite(setup, page.address) ?? {};
	const texts = [page.body, ...menu, ...footer].flatMap(wordings);
	const links = texts.flatMap((text) => [...text.matchAll(LINK)].map(([, , to]) => to!));
	return new Set(links.map((to) => normalizeAddress(resolve(page.address, to))));
}

/** A piece of a paragraph. */
export interface Piece {
	text: string;
	isBold?: boolean;
	/** Whole address. */
	to?: string;
}

export type Block =
	| { type: 'heading' | 'paragraph' | 'byline'; pieces: Piece[] }
	| { type: 'list'; items: Piece[][] }
	| { type: 'table'; rows: Piece[][][] };

export function readPieces(line: string, from: string): Piece[] {
	return line.split(/(\*\*[^*]+\*\*|\[[^\]]+\]\([^)\s]+\))/).flatMap((part): Piece[] => {
		if (!part) return [];
		if (part.startsWith('**') && part.length > 4)
			return [{ text: part.slice(2, -2), isBold: true }];
		const link = /^\[([^\]]+)\]\(([^)\s]+)\)$/.exec(part);
		return [link ? { text: link[1]!, to: resolve(from, link[2]!) } : { text: part }];
	});
}

/** The body of a page, in one language. */
export function readBody(body: string, from: string): Block[] {
	const pieces = (line: string) => readPieces(line, from);
	return body.split(/\n{2,}/).map((part): Block => {
		const lines = part.split('\n');
		if (lines.every((line) => line.startsWith('- ')))
			return { type: 'list', items: lines.map((line) => pieces(line.slice(2))) };
		if (lines.every((line) => line.startsWith('|'))) {
			const cells = (line: string) => line.replace(/^\||\|$/g, '').split('|');
			return { type: 'table', rows: lines.map((l) => cells(l).map((c) => pieces(c.trim()))) };
		}
		if (part.startsWith('## ')) return { type: 'heading', pieces: pieces(part.slice(3)) };
		if (part.startsWith('> ')) return { type: 'byline', pieces: pieces(part.slice(2)) };
		return { type: 'paragraph', pieces: pieces(part) };
	});
}

/** A body as its words are searched: without its marks. */
export function plainBody(body: string): string {
	return body
		.replace(LINK, '$1')
		.replace(/\*\*/g, '')
		.replace(/^(## |> |- )/gm, '')
		.replace(/\|/g, ' ');
}
