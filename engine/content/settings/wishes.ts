/** What people want of their settings, in their words. */
import type { Random } from '../../random.ts';
import type { Localized, Text } from '../challenge.ts';
import { pick, tell } from '../drawing.ts';
import type { Wanted } from './practice.ts';

export interface Wish {
	says: Localized;
	/** Where it is set. */
	where: Localized;
	set: Record<string, boolean | Text | null>;
}

/** A list, with the punctuation of one; what is said in sentences keeps its own. */
export const asList = (wishes: readonly { says: Localized }[]): Localized =>
	tell((l) => {
		const end = (i: number) => (i === wishes.length - 1 ? '.' : l === 'fr' ? ' ;' : ';');
		return wishes
			.map(({ says }, i) => `- ${says[l]}${says[l].endsWith('.') ? '' : end(i)}`)
			.join('\n');
	});

/** Where each is set, in one sentence. */
export const asPlaces = (wishes: readonly { where: Localized }[]): Localized =>
	tell((l) => wishes.map(({ where }) => where[l]).join(l === 'fr' ? ' ; ' : '; '));

export const allOf = (wishes: readonly { set: Wanted }[]): Wanted =>
	Object.assign({}, ...wishes.map(({ set }) => set));

/** Some of them, so that none sets what another one sets. */
export function pickWishes<T extends { set: Wanted }>(
	random: Random,
	wishes: readonly T[],
	count: number
): T[] {
	const chosen: T[] = [];
	for (const wish of pick(random, wishes, wishes.length)) {
		const isSet = (id: string) => chosen.some(({ set }) => id in set);
		if (chosen.length < count && !Object.keys(wish.set).some(isSet)) chosen.push(wish);
	}
	return chosen;
}
