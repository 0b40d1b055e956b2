import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	asked,
	bank,
	challenges,
	counted,
	mean,
	sit,
	test
} from '../../tests/support/certification.ts';
import { challenge } from '../../tests/support/challenges.ts';
import { COMPETENCES } from '../vocabulary.ts';
import { createCertification } from './certification.ts';
import { compileBank, type SelectableChallenge } from './compiled-bank.ts';
import { contendersOf } from './explanation.ts';
import { warmUpExposure } from './simulation.ts';
import type { CertificationSession } from './session.ts';
import { CERTIFICATION_LENGTH } from './strategy.ts';

describe('the certification test', () => {
	it('asks 32 challenges, two in each competence, never twice a tube, whoever answers', () => {
		fc.assert(
			fc.property(fc.integer(), fc.double({ min: -4, max: 4, noNaN: true }), (seed, ability) => {
				const { session, end, relaxed } = sit(test, ability, seed);
				expect([end, relaxed]).toEqual(['complete', []]);
				expect(session.served).toHaveLength(CERTIFICATION_LENGTH);
				expect(new Set(asked(session).map((c) => c.tube)).size).toBe(32);
				for (const code of COMPETENCES) {
					expect(asked(session).filter((c) => c.competence === code)).toHaveLength(2);
				}
				expect(
					new Set(
						asked(session)
							.slice(0, 16)
							.map((c) => c.competence)
					).size
				).toBe(16);
			}),
			{ numRuns: 25 }
		);
	});

	it('keeps the count and the balance when alerts remove challenges, and never returns to their skills', () => {
		const { session } = sit(test, 0, 5, { isExcluded: (place) => place % 4 === 1 });
		expect(counted(session)).toHaveLength(32);
		expect(session.served.length).toBeGreaterThan(40);
		expect(new Set(asked(session).map((c) => c.skill)).size).toBe(session.served.length);
		for (const code of COMPETENCES) {
			expect(counted(session).filter((c) => c.competence === code)).toHaveLength(2);
		}
	});

	it('follows the answers: harder for the able, easier for the novice', () => {
		const late = (ability: number) =>
			mean(
				asked(sit(test, ability, 11).session)
					.slice(8)
					.map((c) => c.difficulty)
			);
		expect(late(3)).toBeGreaterThan(1);
		expect(late(-3)).toBeLessThan(-1);
	});

	it('opens below what is known of anybody', () => {
		const first = Array.from({ length: 20 }, (_, seed) => asked(sit(test, 0, seed).session)[0]!);
		expect(mean(first.map((c) => c.difficulty))).toBeLessThan(-0.5);
	});

	it('gives different tests to different seeds, and the same test to the same seed', () => {
		const ids = (seed: number) => sit(test, 0, seed).session.served.map(({ id }) => id);
		expect(ids(1)).toEqual(ids(1));
		expect(ids(1)).not.toEqual(ids(2));
	});

	it('keeps enemies apart, said by one of them only', () => {
		const withEnemies = challenges.map((one) => {
			const isFirst = one.id.endsWith('/1/1');
			return isFirst ? { ...one, enemies: [one.id.replace('/1/1', '/2/1')] } : one;
		});
		const apart = createCertification(compileBank('enemies', withEnemies));
		for (let seed = 0; seed < 20; seed++) {
			const ids = new Set(sit(apart, 0, seed).session.served.map(({ id }) => id));
			for (const code of COMPETENCES) {
				expect(ids.has(`${code}/1/1`) && ids.has(`${code}/2/1`)).toBe(false);
			}
		}
	});

	it('asks no two timed and no two focused challenges in a row', () => {
		const hard = challenges.map((one, i) => ({
			...one,
			isTimed: i % 2 === 0,
			isFocused: i % 3 === 0
		}));
		const spaced = createCertification(compileBank('spaced', hard));
		const traits = new Map(hard.map((one) => [one.id, one]));
		for (let seed = 0; seed < 15; seed++) {
			const { session } = sit(spaced, 0, seed);
			const sequence = session.served.map(({ id }) => traits.get(id)!);
			for (let i = 1; i < sequence.length; i++) {
				expect(sequence[i]!.isTimed && sequence[i - 1]!.isTimed).toBe(false);
				expect(sequence[i]!.isFocused && sequence[i - 1]!.isFocused).toBe(false);
			}
		}
	});

	it('asks accessible challenges only to who needs it', () => {
		const half = challenges.map((one, i) => ({ ...one, isAccessible: i % 2 === 0 }));
		const accessible = createCertification(compileBank('accessible', half));
		const { session, end } = sit(accessible, 0, 3, { isAccessibleOnly: true });
		expect(end).toBe('complete');
		const traits = new Map(half.map((one) => [one.id, one]));
		expect(session.served.every(({ id }) => traits.get(id)!.isAccessible)).toBe(true);
	});

	it('chooses again, bit for bit, from the seed, the answers and the prices of the contenders', () => {
		const { prices } = warmUpExposure(bank, {}, 3, 60);
		const { session } = sit(test, 0.7, 21, { prices });
		session.served.forEach(({ id }, step) => {
			const before = test.restore(21, session.served.slice(0, step));
			const why = test.explain(before, prices)!;
			expect(why.considered[why.draw]!.id).toBe(id);
			const json = JSON.stringify(Object.fromEntries(contendersOf(why)));
			const kept = JSON.parse(json) as Record<string, number>;
			expect(Object.keys(kept).length).toBeLessThanOrEqual(why.considered.length);
			const known = Float64Array.from(bank.challenges, (one) => kept[one.id] ?? Infinity);
			const again = test.next(before, known);
			expect('challenge' in again && again.challenge.id).toBe(id);
		});
	});

	it('is plain JSON, changed by nobody', () => {
		const frozen = Object.freeze({ ...test.start(4) });
		const { session, challenge: first } = test.next(frozen) as never as {
			session: CertificationSession;
			challenge: SelectableChallenge;
		};
		const through = JSON.parse(JSON.stringify(session)) as CertificationSession;
		expect(through).toEqual(session);
		expect(test.answer(through, first.id, true)).toEqual(test.answer(session, first.id, true));
		expect(session.served).toEqual([{ id: first.id, outcome: 'asked' }]);
		expect(test.next(session)).toMatchObject({ challenge: { id: first.id }, relaxed: [] });
		expect(test.start(4).isAccessibleOnly).toBe(false);
	});
});

describe('a test made again from what was served', () => {
	it('is the session itself, whatever its last challenge came to', () => {
		const { session } = sit(test, 0.2, 8, {
			isExcluded: (place) => place === 3,
			isAccessibleOnly: true
		});
		expect(test.restore(8, session.served, { isAccessibleOnly: true })).toEqual(session);
		const going = test.next(test.restore(8, session.served.slice(0, 5))).session;
		expect(test.restore(8, going.served)).toEqual(going);
		expect(going.served.at(-1)!.outcome).toBe('asked');
		expect(() => test.restore(8, [{ id: 'z', outcome: 'right' }])).toThrow('unknown-challenge: z');
	});
});

describe('a bank too thin', () => {
	const relaxedOn = (thin: SelectableChallenge[], length: number) => {
		const { session, end, relaxed } = sit(
			createCertification(compileBank('thin', thin), { length }),
			0,
			1
		);
		return { asked: session.served.map(({ id }) => id), end, relaxed };
	};
	const two = [challenge({ id: 'a' }), challenge({ id: 'b', competence: '1.2' })];

	it('gives up the spacing first', () => {
		const timed = two.map((one) => ({ ...one, isTimed: true }));
		expect(relaxedOn(timed, 2)).toMatchObject({ end: 'complete', relaxed: ['spacing'] });
	});

	it('then the enemies', () => {
		const enemies = two.map((one) => ({ ...one, isTimed: true, enemies: ['a', 'b'] }));
		expect(relaxedOn(enemies, 2)).toMatchObject({
			end: 'complete',
			relaxed: ['spacing', 'enemies']
		});
	});

	it('then the balance of the competences', () => {
		const uneven = [...two, challenge({ id: 'c' }), challenge({ id: 'd' })];
		const { asked: ids, relaxed } = relaxedOn(uneven, 4);
		expect(ids).toHaveLength(4);
		expect(relaxed).toContain('blueprint');
	});

	it('then the fresh tube, never the fresh skill, and ends when nothing is left', () => {
		const tube = [
			challenge({ id: 'a1', tube: 'a' }),
			challenge({ id: 'a2', tube: 'a' }),
			challenge({ id: 'a2b', tube: 'a', skill: 'a2' })
		];
		const { asked: ids, end, relaxed } = relaxedOn(tube, 4);
		expect(ids).toHaveLength(2);
		expect([end, relaxed.at(-1)]).toEqual(['no-challenge-left', 'tube']);
	});
});

describe('what is refused', () => {
	const session = test.start(1);

	it('names what is wrong with a bank', () => {
		expect(() => compileBank('none', [])).toThrow(/empty: none/);
		const a = challenge({ id: 'a' });
		expect(() => compileBank('twice', [a, a])).toThrow(/duplicate-id: a/);
		expect(() => compileBank('lost', [{ ...a, enemies: ['z'] }])).toThrow(/unknown-enemy: z, of a/);
		for (const wrong of [{ discrimination: 0 }, { difficulty: NaN }, { guessing: 1 }] as const) {
			expect(() => compileBank('wrong', [{ ...a, ...wrong }])).toThrow(Object.keys(wrong)[0]!);
		}
	});

	it('names what is wrong with a session', () => {
		expect(() => test.start(0.5)).toThrow(/malformed: seed/);
		expect(() => test.next({ ...session, bank: 'another' })).toThrow(/other-bank: another/);
		expect(() => test.next({ ...session, posterior: [] })).toThrow(/malformed: posterior/);
		const vanished = session.posterior.map(() => 0);
		expect(() => test.next({ ...session, posterior: vanished })).toThrow(/malformed: posterior/);
		const stranger = { ...session, served: [{ id: 'z', outcome: 'right' as const }] };
		expect(() => test.next(stranger)).toThrow(/unknown-challenge: z/);
	});

	it('takes an answer to nothing but the challenge asked', () => {
		expect(() => test.answer(session, '1.1/1/1', true)).toThrow(/challenge-not-asked/);
		const next = test.next(session);
		if (!('challenge' in next)) throw new Error('no challenge');
		expect(() => test.answer(next.session, 'z', true)).toThrow('challenge-not-asked: z');
		const answered = test.answer(next.session, next.challenge.id, true);
		expect(() => test.answer(answered, next.challenge.id, true)).toThrow(/challenge-not-asked/);
		expect(() => test.exclude(answered, next.challenge.id)).toThrow(/challenge-not-asked/);
	});
});
