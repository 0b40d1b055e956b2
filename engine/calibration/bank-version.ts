/** A version of the bank made ready for tests: the challenges of today with the parameters that were estimated. */
import type { SelectableChallenge } from '../selection/compiled-bank.ts';
import { attenuate } from './attenuate.ts';
import { asAuthored, type AuthoredItem, type BankItem } from './bank-calibration.ts';

/**
 * The parameters of today's bank.
 *
 * Rule: a challenge keeps what a version estimated from answers; the others, new ones included, have what their authors
 * say today; what left the bank is left out.
 *
 * @returns the whole bank in its order
 */
export function mergeVersion(
	content: readonly AuthoredItem[],
	version: readonly BankItem[]
): BankItem[] {
	const estimated = new Map(
		version.filter(({ responses }) => responses > 0).map((item) => [item.id, item])
	);
	return content.map((item) => estimated.get(item.id) ?? asAuthored(item));
}

/**
 * The bank as the selection and the score see it: each challenge with its parameters made honest by their errors, which
 * an author's opinion has too. Challenges without parameters are left out.
 *
 * Rule: `attenuate`, without a second shrinkage, since both an opinion and an estimate of `calibrateBank` are
 * centers of what is believed
 *
 * @throws {InvalidItemError} on parameters out of their ranges
 */
export function withParameters<C extends SelectableChallenge>(
	content: readonly C[],
	items: readonly BankItem[]
): C[] {
	const honest = attenuate(items, { estimates: 'posterior' });
	const placeOf = new Map(items.map(({ id }, i) => [id, i]));
	return content.flatMap((challenge) => {
		const place = placeOf.get(challenge.id);
		return place === undefined ? [] : [{ ...challenge, ...honest[place]! }];
	});
}
