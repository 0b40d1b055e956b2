import { describe, expect, it } from 'vitest';
import { asked, bank, byId, challenges, sit } from '../../tests/support/certification.ts';
import { COMPETENCES } from '../vocabulary.ts';
import { createCertification } from './certification.ts';
import { compileBank } from './compiled-bank.ts';
import { noOpening, upToQuota, type Stop } from './strategy.ts';

describe('a test composed of other parts', () => {
	it('ends early where its stop says so', () => {
		const isPrecise: Stop = ({ counted, standardError }) => counted >= 8 && standardError < 0.5;
		const short = createCertification(bank, { stop: isPrecise });
		const { session, end } = sit(short, 0, 2);
		expect(end).toBe('complete');
		expect(session.served.length).toBeGreaterThanOrEqual(8);
		expect(session.served.length).toBeLessThan(32);
		expect(short.estimate(session).standardError).toBeLessThan(0.5);
		const before = short.restore(2, session.served.slice(0, -1));
		expect(
			isPrecise({
				counted: session.served.length - 1,
				visits: new Int32Array(16),
				order: [],
				...short.estimate(before)
			})
		).toBe(false);
	});

	it('takes the best of every competence up to their quota, and still fills each', () => {
		const shadow = {
			blueprint: upToQuota(2),
			opening: noOpening,
			policy: { overlapCost: 0, exposureCap: 1, drawnAmong: 1 }
		};
		const greedy = createCertification(bank, shadow);
		const { session, relaxed } = sit(greedy, 1, 3);
		expect(relaxed).toEqual([]);
		for (const code of COMPETENCES) {
			expect(asked(session).filter((c) => c.competence === code)).toHaveLength(2);
		}
		session.served.forEach((_, step) => {
			const why = greedy.explain(greedy.restore(3, session.served.slice(0, step)))!;
			expect(why.considered[0]!.information).toBe(
				Math.max(...why.considered.map((c) => c.information))
			);
			expect([why.draw, why.target]).toEqual([0, why.ability]);
		});
		const first = greedy.explain(greedy.start(3))!;
		expect(new Set(first.considered.map(({ id }) => byId.get(id)!.competence)).size).toBe(16);
	});

	it('chooses by another criterion than information', () => {
		const closest = compileBank(
			'closest',
			challenges,
			(ability, item) => -Math.abs(ability - item.difficulty)
		);
		const test = createCertification(closest, { opening: noOpening });
		const session = test.start(9);
		const why = test.explain(session)!;
		// Whoever is known of nothing is at 0: 0.9 away from both middle levels.
		expect(Math.abs(byId.get(why.considered[0]!.id)!.difficulty)).toBe(0.9);
		expect(why.considered[0]!.information).toBeCloseTo(-0.9, 6);
		expect(Math.abs(byId.get(why.considered.at(-1)!.id)!.difficulty)).toBe(2.7);
	});
});
