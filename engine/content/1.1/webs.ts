/** What the webs of the practical challenges of searching are made of. */
import type { BrowserAct } from '../../simulators/browser/machine.ts';
import type { BrowserSetup, WebPage, WebSite } from '../../simulators/browser/web.ts';
import type { ChallengeBody, Localized, Text } from '../challenge.ts';
import { withoutAccents } from '../../spelling.ts';
import { day } from '../1.2/quantities.ts';
import { say } from '../drawing.ts';

export type Act = BrowserAct<Text>;

export const TODAY = '2026-11-30';
/** None of them is a town. */
export const TOWNS = ['Brézac', 'Lorgeval', 'Montaubry', 'Sarlize', 'Vaubrun', 'Pontarel'];
export const NAMES = ['Amina', 'Bastien', 'Camille', 'Djibril', 'Élise', 'Inès', 'Jules', 'Maëlle'];

/** Who signs and publishes. */
export const PEOPLE = [
	'Hélène Varga',
	'Omar Bellini',
	'Soizic Ledran',
	'Paul Nakamé',
	'Rita Colombel'
];

/** As an address writes it. */
export const slug = (text: string): string =>
	withoutAccents(text)
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-');

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** @param at the address, without its protocol */
export function page(at: string, title: Text, body: Text, more: Partial<WebPage> = {}): WebPage {
	return { address: `https://${at}`, title, body, ...more };
}

export const site = (
	domain: string,
	name: Text,
	look: WebSite['look'],
	more: Partial<WebSite> = {}
): WebSite => ({ domain, name, look, ...more });

/** « 3 mars 2026 » of an ISO day. */
export function longDay(iso: string): Localized {
	return day(...(iso.split('-').map(Number) as [number, number, number]));
}

/** An ISO day, so many days before the one of these challenges. */
export const daysAgo = (days: number): string =>
	new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10);

/** « 12,50 € » of an amount in cents. */
export function euros(cents: number): Localized {
	const whole = Math.floor(cents / 100);
	const rest = String(cents % 100).padStart(2, '0');
	return cents % 100 === 0
		? say(`${whole} €`, `€${whole}`)
		: say(`${whole},${rest} €`, `€${whole}.${rest}`);
}

/** « 12 500 » */
export { amount as counted } from '../1.2/quantities.ts';

/** « de » before what is counted, « d’ » before a vowel. */
export const of = (french: string): string =>
	/^[aeiouyéèêâîôh]/i.test(french) ? `d’${french}` : `de ${french}`;

/** The same amount, as somebody notes it. */
export const amount = (cents: number): string =>
	cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace('.', ',');

export const visit = (address: string): Act => ({ do: 'visit', address });
export const note = (id: string, text: Text): Act => ({ do: 'note', id, text });
export const search = (query: Text): Act => ({ do: 'search', query });
export const filter = (by: 'period' | 'kind' | 'license', value: string): Act => ({
	do: 'filter',
	by,
	value
});
export const bookmark = (address: string, folder = 0): Act[] => [
	visit(address),
	{ do: 'bookmark', folder }
];

interface Practice {
	instruction: Localized;
	why: Localized;
	setup: Omit<BrowserSetup, 'today'>;
	/** The same sites with other pages, for queries only. */
	otherPages?: WebPage[];
	solutions: Act[][];
	wrong: Act[][];
}

export function inBrowser({
	instruction,
	why,
	setup,
	otherPages,
	...task
}: Practice): ChallengeBody {
	const whole: BrowserSetup = { today: TODAY, ...setup };
	return {
		...{ kind: 'practical', instruction, why },
		task: {
			...{ simulator: 'browser', setup: whole, ...task },
			...(otherPages && {
				otherSetups: [{ ...whole, pages: otherPages, isToSearchOnly: true }]
			})
		}
	};
}
