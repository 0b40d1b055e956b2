/** A bank of four skills in each of six tubes of each competence, and whoever sits tests on it. */
import { successProbability } from '#engine/ability/response-model';
import { seededRandom } from '#engine/random';
import { createCertification, type CertificationTest } from '#engine/selection/certification';
import { compileBank } from '#engine/selection/compiled-bank';
import type { CertificationSession } from '#engine/selection/session';
import { COMPETENCES } from '#engine/vocabulary';
import { challenge } from './challenges.ts';

/** Six tubes of four skills in each of the 16 competences. */
export const challenges = COMPETENCES.flatMap((competence) =>
	[1, 2, 3, 4, 5, 6].flatMap((tube) =>
		[-2.7, -0.9, 0.9, 2.7].map((difficulty, i) =>
			challenge({
				id: `${competence}/${tube}/${i}`,
				tube: `${competence}/${tube}`,
				competence,
				difficulty
			})
		)
	)
);
export const bank = compileBank('test', challenges);
export const byId = new Map(challenges.map((one) => [one.id, one]));
export const test = createCertification(bank);

/** Sits a test; `isExcluded` tells which challenges an alert removes, by their place. */
export function sit(
	sat: CertificationTest,
	ability: number,
	seed: number,
	{
		isExcluded = () => false,
		isAccessibleOnly = false,
		prices
	}: {
		isExcluded?: (place: number) => boolean;
		isAccessibleOnly?: boolean;
		prices?: Float64Array;
	} = {}
) {
	const random = seededRandom(seed, 7);
	const relaxed = new Set<string>();
	let session = sat.start(seed, { isAccessibleOnly });
	for (;;) {
		const next = sat.next(session, prices);
		if ('end' in next) return { session: next.session, end: next.end, relaxed: [...relaxed] };
		for (const name of next.relaxed) relaxed.add(name);
		session = next.session;
		const { id } = next.challenge;
		session = isExcluded(session.served.length - 1)
			? sat.exclude(session, id)
			: sat.answer(session, id, random() < successProbability(ability, next.challenge));
	}
}

export const counted = ({ served }: CertificationSession) =>
	served.filter(({ outcome }) => outcome !== 'excluded').map(({ id }) => byId.get(id)!);
export const asked = ({ served }: CertificationSession) => served.map(({ id }) => byId.get(id)!);
export const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
