import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { successProbability } from '../ability/response-model.ts';
import { seededRandom } from '../random.ts';
import { COMPETENCES } from '../vocabulary.ts';
import {
	CERTIFICATION_LENGTH,
	nextCertificationChallenge,
	type SelectableChallenge,
	type ServedOutcome
} from './certification.ts';

const bank: SelectableChallenge[] = COMPETENCES.flatMap((competence) =>
	[1, 2, 3, 4, 5, 6].flatMap((tube) =>
		[-2.7, -0.9, 0.9, 2.7].map((difficulty, i) => ({
			id: `${competence}/${tube}/${i}`,
			skill: `${competence}/${tube}/${i}`,
			tube: `${competence}/${tube}`,
			competence,
			discrimination: 1.2,
			difficulty,
			guessing: 0.1
		}))
	)
);

function sit(
	ability: number,
	seed: number,
	isExcluded: (n: number) => boolean = () => false,
	from = bank
): ServedOutcome[] {
	const random = seededRandom(seed, 7);
	const history: ServedOutcome[] = [];
	for (;;) {
		const challenge = nextCertificationChallenge(from, history, seed);
		if (!challenge) return history;
		const right = random() < successProbability(ability, challenge);
		const outcome = isExcluded(history.length) ? 'excluded' : right ? 'right' : 'wrong';
		history.push({ challenge, outcome });
	}
}

const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
const counted = (history: ServedOutcome[]) => history.filter((h) => h.outcome !== 'excluded');

describe('the choice of the next challenge of a certification test', () => {
	it('asks 32 challenges, two in each competence, never twice a tube, whoever answers', () => {
		fc.assert(
			fc.property(fc.integer(), fc.double({ min: -4, max: 4, noNaN: true }), (seed, ability) => {
				const history = sit(ability, seed);
				expect(history).toHaveLength(CERTIFICATION_LENGTH);
				expect(new Set(history.map((h) => h.challenge.tube)).size).toBe(32);
				for (const code of COMPETENCES) {
					expect(history.filter((h) => h.challenge.competence === code)).toHaveLength(2);
				}
				expect(new Set(history.slice(0, 16).map((h) => h.challenge.competence)).size).toBe(16);
			}),
			{ numRuns: 50 }
		);
	});

	it('keeps the count at 32 and never returns to a skill that an alert removed', () => {
		const history = sit(0, 5, (n) => n % 4 === 1);
		expect(counted(history)).toHaveLength(32);
		expect(history.length).toBeGreaterThan(40);
		expect(new Set(history.map((h) => h.challenge.skill)).size).toBe(history.length);
		for (const code of COMPETENCES) {
			expect(counted(history).filter((h) => h.challenge.competence === code)).toHaveLength(2);
		}
	});

	it('follows the answers: harder for the able, easier for the novice', () => {
		const late = (ability: number) =>
			mean(
				sit(ability, 11)
					.slice(8)
					.map((h) => h.challenge.difficulty)
			);
		expect(late(3)).toBeGreaterThan(1);
		expect(late(-3)).toBeLessThan(-1);
	});

	it('opens with easy challenges', () => {
		const first = Array.from(
			{ length: 50 },
			(_, seed) => nextCertificationChallenge(bank, [], seed)!.difficulty
		);
		expect(Math.max(...first)).toBeLessThan(0);
	});

	it('gives the same test again from the same seed and answers, another from another seed', () => {
		const ids = (seed: number) => sit(0.5, seed).map((h) => h.challenge.id);
		expect(ids(42)).toEqual(ids(42));
		expect(ids(42)).not.toEqual(ids(43));
	});

	it('uses fresh skills of served tubes when the bank is thin, then says that nothing is left', () => {
		const thin = bank.filter((c) => c.competence === '1.1' && c.tube === '1.1/1');
		const history = sit(0, 3, undefined, thin);
		expect(history.map((h) => h.challenge.skill).sort()).toEqual(thin.map((c) => c.skill).sort());
		expect(nextCertificationChallenge([], [], 1)).toBeNull();
	});
});
