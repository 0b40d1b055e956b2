import { describe, expect, it } from 'vitest';
import type { CertificationOutcome } from '../scoring/outcome.ts';
import { CLEA_THRESHOLD, complementStatus, obtainsClea } from './clea.ts';

const result = (score: number, status: CertificationOutcome['status'] = 'validated') => ({
	status,
	score: { score, level: 1, interval: { low: 0, high: 200 }, levels: [] }
});

describe('CléA', () => {
	it('is obtained from 70 pix on, by whoever was enrolled for it', () => {
		expect(obtainsClea('CLEA', result(CLEA_THRESHOLD))).toBe(true);
		expect(obtainsClea('CLEA', result(CLEA_THRESHOLD - 1))).toBe(false);
		expect(obtainsClea('CORE', result(400))).toBe(false);
	});

	it('is not obtained by a test that is not validated', () => {
		expect(obtainsClea('CLEA', result(400, 'cancelledByJury'))).toBe(false);
		expect(obtainsClea('CLEA', { status: 'rejected', score: null })).toBe(false);
	});

	it('is rejected by a validated test that is not good enough, as no other framework is', () => {
		expect(complementStatus('CLEA', result(CLEA_THRESHOLD))).toBe('validated');
		expect(complementStatus('CLEA', result(CLEA_THRESHOLD - 1))).toBe('rejected');
		expect(complementStatus('CLEA', result(10, 'cancelled'))).toBe('cancelled');
		expect(complementStatus('DROIT', result(CLEA_THRESHOLD - 1))).toBe('validated');
	});
});
