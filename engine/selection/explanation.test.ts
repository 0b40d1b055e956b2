import { describe, expect, it } from 'vitest';
import { bank, byId, sit, test } from '../../tests/support/certification.ts';
import { fisherInformation } from '../ability/response-model.ts';
import { createCertification, type CertificationTest } from './certification.ts';
import { contendersOf } from './explanation.ts';
import { warmUpExposure } from './simulation.ts';
import { noOpening } from './strategy.ts';

describe('the explanation of a choice', () => {
	it('says what the challenge was chosen for, and scores every one that could be asked', () => {
		const { prices } = warmUpExposure(bank, {}, 3, 20);
		const session = test.restore(21, sit(test, 0.7, 21, { prices }).session.served.slice(0, 2));
		const why = test.explain(session, prices)!;
		const { ability, standardError } = test.estimate(session);
		expect(why).toMatchObject({ step: 2, ability, standardError, relaxed: [], drawnAmong: 5 });
		expect(why.target).toBeCloseTo(ability - 0.5, 12);
		expect(why.considered).toHaveLength(24);
		for (const { id, information, price, score } of why.considered) {
			expect(byId.get(id)!.competence).toBe(why.competence);
			expect(price).toBe(prices[bank.indexOf.get(id)!]);
			expect(information - price).toBeCloseTo(score, 12);
			expect(information).toBeCloseTo(fisherInformation(why.target, byId.get(id)!), 3);
		}
		const scores = why.considered.map(({ score }) => score);
		expect(scores).toEqual([...scores].sort((a, b) => b - a));
		const next = test.next(session, prices);
		expect('challenge' in next && next.challenge.id).toBe(why.considered[why.draw]!.id);
	});

	it('aims lower by 1, 0.75, 0.5 and 0.25 SD of the prior, then at the estimate', () => {
		const prior = { mean: 0.5, sd: 2 };
		const wide = createCertification(bank, { prior });
		const { served } = sit(wide, 0.5, 4).session;
		const lowered = (sat: CertificationTest, n: number) => {
			const why = sat.explain(sat.restore(4, served.slice(0, n)))!;
			return why.ability - why.target;
		};
		expect([0, 1, 2, 3, 4, 9].map((n) => +lowered(wide, n).toFixed(9))).toEqual([
			2, 1.5, 1, 0.5, 0, 0
		]);
		const direct = createCertification(bank, { prior, opening: noOpening });
		expect(lowered(direct, 0)).toBe(0);
	});

	it('is none where the test ends', () => {
		expect(test.explain(sit(test, 0, 1).session)).toBeNull();
	});

	it('keeps for contenders what had a chance at some price', () => {
		const considered = [
			{ id: 'a', information: 0.9, price: 0.1, score: 0.8 },
			{ id: 'b', information: 0.5, price: 0, score: 0.5 },
			{ id: 'c', information: 0.5, price: 0.2, score: 0.3 },
			{ id: 'd', information: 0.4, price: 0.2, score: 0.2 }
		];
		const why = { ...test.explain(test.start(1))!, considered, drawnAmong: 2 };
		expect([...contendersOf(why)]).toEqual([
			['a', 0.1],
			['b', 0],
			['c', 0.2]
		]);
	});
});
