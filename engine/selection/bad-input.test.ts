import { describe, expect, it } from 'vitest';
import { bank, challenges, sit, test } from '../../tests/support/certification.ts';
import { challenge } from '../../tests/support/challenges.ts';
import { createCertification } from './certification.ts';
import { compileBank } from './compiled-bank.ts';
import { InvalidSessionError, type CertificationSession } from './session.ts';

const { session } = sit(test, 0, 1, {});
const underWay = test.restore(1, session.served.slice(0, 5));

describe('a session that no test can have come to is refused', () => {
	const tampered: [string, Partial<CertificationSession>, RegExp][] = [
		['a seed that is no whole number', { seed: 1.5 }, /seed/],
		['no seed', { seed: NaN }, /seed/],
		['a seed in letters', { seed: 'a' as never }, /seed/],
		['an order of one competence', { order: underWay.order.map(() => 3) }, /order/],
		['an order of unknown competences', { order: underWay.order.map((k) => k + 99) }, /order/],
		['a negative weight', { posterior: [-1e9, ...underWay.posterior.slice(1)] }, /posterior/],
		[
			'a weight that is no number',
			{ posterior: [NaN, ...underWay.posterior.slice(1)] },
			/posterior/
		],
		['an infinite weight', { posterior: [Infinity, ...underWay.posterior.slice(1)] }, /posterior/],
		[
			'two challenges asked at a time',
			{ served: underWay.served.map(({ id }) => ({ id, outcome: 'asked' as const })) },
			/served: .*asked/
		],
		[
			'an outcome that does not exist',
			{ served: [{ id: underWay.served[0]!.id, outcome: 'cheated' as never }] },
			/served: .*cheated/
		]
	];
	it.each(tampered)('%s', (_, change, where) => {
		const broken = { ...underWay, ...change };
		for (const ask of [() => test.next(broken), () => test.estimate(broken)]) {
			expect(ask).toThrow(InvalidSessionError);
			expect(ask).toThrow(where);
		}
	});

	it('a skill served twice', () => {
		const served = [...underWay.served, underWay.served[0]!];
		expect(() => test.next({ ...underWay, served })).toThrow(/malformed: served: .*twice/);
	});

	it('and nobody can change what all tests start from', () => {
		const start = test.start(1);
		(start.posterior as number[])[0] = NaN;
		expect(test.next(test.start(2))).toHaveProperty('challenge');
	});
});

describe('a composition that no test can have is refused', () => {
	const policy = { overlapCost: 1, exposureCap: 0.1, drawnAmong: 5 };
	it.each([
		['length', { length: NaN }],
		['length', { length: 0 }],
		['drawnAmong', { policy: { ...policy, drawnAmong: 0 } }],
		['exposureCap', { policy: { ...policy, exposureCap: 0 } }],
		['overlapCost', { policy: { ...policy, overlapCost: -1 } }],
		['prior', { prior: { mean: 0, sd: 0 } }]
	])('naming %s', (field, options) => {
		expect(() => createCertification(bank, options)).toThrow(RangeError);
		expect(() => createCertification(bank, options)).toThrow(new RegExp(field));
	});

	it('and so are the prices of another bank', () => {
		expect(() => test.next(test.start(1), new Float64Array(3))).toThrow(/3 prices for 384/);
	});
});

describe('prices', () => {
	it('leave out what is not to be asked at any price, even when nothing else is left', () => {
		const never = Float64Array.from(bank.challenges, () => Infinity);
		expect(test.next(test.start(1), never)).toMatchObject({ end: 'no-challenge-left' });
		const one = bank.indexOf.get('3.1/2/1')!;
		never[one] = 0;
		expect(test.next(test.start(1), never)).toMatchObject({ challenge: { id: '3.1/2/1' } });
	});
});

describe('a session stands', () => {
	it('10,000 answers, equal or not, without losing its estimate', () => {
		const many = Array.from({ length: 10_000 }, (_, i) =>
			challenge({ id: `c${i}`, discrimination: 2, difficulty: (i % 7) - 3, guessing: 0 })
		);
		const long = createCertification(compileBank('many', many), { length: 10_000 });
		for (const isRight of [() => true, () => false, (i: number) => i % 2 === 0]) {
			const served = many.map(({ id }, i) => {
				return { id, outcome: isRight(i) ? ('right' as const) : ('wrong' as const) };
			});
			const { ability, standardError } = long.estimate(long.restore(1, served));
			expect(Number.isFinite(ability)).toBe(true);
			expect(Number.isFinite(standardError)).toBe(true);
		}
	});

	it('a right answer to what nobody can do', () => {
		const hopeless = challenges.map((one) => ({
			...one,
			discrimination: 100,
			difficulty: 100,
			guessing: 0
		}));
		const strange = createCertification(compileBank('hopeless', hopeless));
		let current = strange.start(1);
		for (let n = 0; n < 3; n++) {
			const next = strange.next(current);
			if (!('challenge' in next)) throw new Error('no challenge');
			current = strange.answer(next.session, next.challenge.id, true);
		}
		// Such an answer tells nothing of anybody.
		expect(strange.estimate(current).ability).toBeCloseTo(0, 9);
	});
});
