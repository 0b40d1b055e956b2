import { describe, expect, it } from 'vitest';
import { challenge } from '../../tests/support/challenges.ts';
import { createCertification } from './certification.ts';
import { compileBank } from './compiled-bank.ts';
import { assertSession, estimateOf, indexOfServed, InvalidSessionError } from './session.ts';

const bank = compileBank('v1', [challenge({ id: 'a' }), challenge({ id: 'b', competence: '1.2' })]);
const session = createCertification(bank).start(1);

function refusalOf(act: () => unknown): InvalidSessionError {
	try {
		act();
	} catch (error) {
		if (error instanceof InvalidSessionError) return error;
	}
	throw new Error('nothing was refused');
}

describe('a session', () => {
	it('belongs to its bank, and has its size', () => {
		expect(() => assertSession(bank, session)).not.toThrow();
		for (const [change, because, where] of [
			[{ bank: 'v2' }, 'other-bank', 'v2'],
			[{ posterior: session.posterior.slice(1) }, 'malformed', 'posterior'],
			[{ order: [0] }, 'malformed', 'order']
		] as const) {
			expect(refusalOf(() => assertSession(bank, { ...session, ...change }))).toMatchObject({
				name: 'InvalidSessionError',
				because,
				where,
				message: `${because}: ${where}`
			});
		}
	});

	it('has challenges of the bank only', () => {
		expect(indexOfServed(bank, 'b')).toBe(1);
		expect(refusalOf(() => indexOfServed(bank, 'z'))).toMatchObject({
			because: 'unknown-challenge',
			where: 'z'
		});
	});

	it('has the prior for its estimate before any answer, and refuses weights that vanished', () => {
		expect(estimateOf(session).ability).toBeCloseTo(0, 12);
		expect(estimateOf(session).standardError).toBeCloseTo(1, 7);
		const vanished = { ...session, posterior: session.posterior.map(() => 0) };
		expect(refusalOf(() => estimateOf(vanished))).toMatchObject({
			because: 'malformed',
			where: 'posterior'
		});
	});
});
