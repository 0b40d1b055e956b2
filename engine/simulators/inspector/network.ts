/** What a page asks of the network: what was recorded, and what its mended addresses ask for since. */
import { wordings } from '../../content/challenge.ts';
import type { InspectorSetup, InspectorState, PageRequest, Typed } from './model.ts';

/** A request of the list; one that was recorded has a number. */
export interface ShownRequest extends PageRequest {
	id: number | null;
	host: string;
	isBlocked: boolean;
}

/** The host of a whole address; nothing when it has none. */
export function hostOf(address: string): string {
	return URL.canParse(address) ? new URL(address).host : '';
}

/** Whole, as the page means it; as it is written when it means nothing. Spaces of a phone number mean nothing. */
export function resolved(address: string, { address: page }: InspectorSetup): string {
	const written = address.trim();
	const plain = written.startsWith('tel:') ? written.replace(/\s/g, '') : written;
	return URL.canParse(plain, page) ? new URL(plain, page).href : plain;
}

/** The domain that whoever keeps a site has: the two last names of its host. */
const domainOf = (host: string) => host.split('.').slice(-2).join('.');

/** Whether a host is of another site than the page. */
export function isThirdParty({ address }: InspectorSetup, host: string): boolean {
	return domainOf(host) !== domainOf(hostOf(address));
}

/** Whether something is found at an address of the page. */
export function isAlive(setup: InspectorSetup, address: string): boolean {
	const whole = resolved(address, setup);
	const alive = (setup.requests ?? []).filter(({ status }) => status === 200);
	const known = [...alive.map(({ address }) => address), ...(setup.alive ?? [])];
	return known.some((one) => resolved(one, setup) === whole);
}

/** In the language of the page that shows it. */
export const asTyped = (typed: Typed | undefined) =>
	typed === undefined || Array.isArray(typed) ? '' : wordings(typed)[0]!;

/** Those that were recorded, then one for each element that asks for something else than it did. */
export function requestsOf(state: InspectorState, start: InspectorState): ShownRequest[] {
	const { setup, blocked, elements } = state;
	const recorded = setup.requests ?? [];
	const end = Math.max(0, ...recorded.map(({ start, duration }) => start + duration));
	const added = [...elements.values()].flatMap(({ id, tag, attributes }, i): PageRequest[] => {
		const src = attributes.get('src');
		if (src === undefined || src === start.elements.get(id)?.attributes.get('src')) return [];
		const address = resolved(asTyped(src), setup);
		const status = isAlive(setup, address) ? 200 : 404;
		return [
			{
				...{ address, status, type: tag === 'script' ? 'script' : 'image', initiator: `<${tag}>` },
				...{ kilobytes: status === 200 ? 38 : 1, start: end + 900 + i, duration: 60 }
			}
		];
	});
	const shown = (one: PageRequest, id: number | null): ShownRequest => {
		const host = hostOf(one.address);
		return { ...one, id, host, isBlocked: blocked.has(host) };
	};
	return [...recorded.map((one, id) => shown(one, id)), ...added.map((one) => shown(one, null))];
}
