import { describe, expect, it } from 'vitest';
import { acceptCounter, acceptStep, groupRecoveryCode, readTypedCode } from './second-factor.ts';

describe('what is typed in the field of codes', () => {
	it.each([
		['123456', { kind: 'totp', code: '123456' }],
		[' 123 456 ', { kind: 'totp', code: '123456' }],
		['123\u00a0456', { kind: 'totp', code: '123456' }],
		['BCDF-gh23-jkmp', { kind: 'recovery', code: 'bcdfgh23jkmp' }],
		['bcdf gh23 jkmp', { kind: 'recovery', code: 'bcdfgh23jkmp' }],
		['12345', null],
		['1234567', null],
		['١٢٣٤٥٦', null],
		['', null],
		['bcdf-gh23-jkm', null]
	])('« %s » is read as it is meant', (typed, read) => {
		expect(readTypedCode(typed)).toEqual(read);
	});

	it('is a recovery code as it was shown', () => {
		expect(groupRecoveryCode('bcdfgh23jkmp')).toBe('bcdf-gh23-jkmp');
		expect(readTypedCode(groupRecoveryCode('bcdfgh23jkmp'))?.code).toBe('bcdfgh23jkmp');
	});
});

describe('a code of the phone', () => {
	it('counts once, and none before the last one counts', () => {
		expect(acceptStep(101, 100)).toEqual({ allowed: true });
		expect(acceptStep(100, 100)).toEqual({ allowed: false, because: 'code-used' });
		expect(acceptStep(99, 100)).toEqual({ allowed: false, because: 'code-used' });
	});
});

describe('the counter of a passkey', () => {
	it.each([
		[1, 0, true],
		[8, 7, true],
		[0, 0, true],
		[7, 7, false],
		[6, 7, false],
		[0, 7, false]
	])('at %i after %i: %s', (counter, before, isAllowed) => {
		expect(acceptCounter(counter, before).allowed).toBe(isAllowed);
	});
});
