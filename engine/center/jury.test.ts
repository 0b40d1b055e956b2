import { describe, expect, it } from 'vitest';
import {
	isOddFit,
	mayChangeResults,
	mayDecide,
	mayLetGo,
	mayResolveIncident,
	mayTakeInCharge,
	mayUnfinalize,
	mayUnpublish,
	readJuryComment,
	readReason
} from './jury.ts';

const running = { finalizedAt: null, scoredAt: null, publishedAt: null, officerId: null };
const finalized = { ...running, finalizedAt: 1 };
const scored = { ...finalized, scoredAt: 2 };
const published = { ...scored, publishedAt: 3 };
const yes = { allowed: true };
const no = (because: string) => ({ allowed: false, because });

describe('the reason of an act of the jury', () => {
	it('is kept without the spaces around it', () => {
		expect(readReason('  Vu avec le centre \n')).toEqual({ reason: 'Vu avec le centre' });
		expect(readReason('x'.repeat(500))).toEqual({ reason: 'x'.repeat(500) });
	});

	it.each([
		['reason-missing', ' \n'],
		['text-too-long', 'x'.repeat(501)],
		['malformed', 'a\0b']
	])('is refused with %s', (because, typed) => {
		expect(readReason(typed)).toEqual({ because });
	});
});

describe('a comment of the jury', () => {
	it('is taken away by an empty one, and has at most 2,000 characters', () => {
		expect(readJuryComment('Bravo')).toEqual({ text: 'Bravo' });
		expect(readJuryComment('  ')).toEqual({ text: null });
		expect(readJuryComment('x'.repeat(2_000))).toEqual({ text: 'x'.repeat(2_000) });
		expect(readJuryComment('x'.repeat(2_001))).toEqual({ because: 'text-too-long' });
	});
});

it('an odd pattern of answers is one below −3', () => {
	expect([null, 0, -3, -3.01].map(isOddFit)).toEqual([false, false, false, true]);
});

describe('a session', () => {
	it('is taken in charge by one at a time, once it is finalized and until it is published', () => {
		expect(mayTakeInCharge(running)).toEqual(no('session-not-finalized'));
		expect(mayTakeInCharge(finalized)).toEqual(yes);
		expect(mayTakeInCharge({ ...scored, officerId: 'helene' })).toEqual(no('already-decided'));
		expect(mayTakeInCharge(published)).toEqual(no('session-published'));
	});

	it('is let go by whoever comes, once somebody has it', () => {
		expect(mayLetGo({ officerId: 'helene' })).toEqual(yes);
		expect(mayLetGo(running)).toEqual(no('already-decided'));
	});

	it('is given back to its center while it is finalized and not published', () => {
		expect(mayUnfinalize(running)).toEqual(no('session-not-finalized'));
		expect([finalized, scored].map(mayUnfinalize)).toEqual([yes, yes]);
		expect(mayUnfinalize(published)).toEqual(no('session-published'));
	});

	it('is unpublished once it is published', () => {
		expect(mayUnpublish(scored)).toEqual(no('session-not-published'));
		expect(mayUnpublish(published)).toEqual(yes);
	});
});

describe('what a test gave', () => {
	it('changes between the scoring and the publication', () => {
		expect(mayChangeResults(running)).toEqual(no('session-not-finalized'));
		expect(mayChangeResults(finalized)).toEqual(no('session-not-scored'));
		expect(mayChangeResults(scored)).toEqual(yes);
		expect(mayChangeResults(published)).toEqual(no('session-published'));
	});

	it('is decided once, and lifted once', () => {
		expect(mayDecide(scored, false, true)).toEqual(yes);
		expect(mayDecide(scored, true, false)).toEqual(yes);
		expect(mayDecide(scored, true, true)).toEqual(no('already-decided'));
		expect(mayDecide(scored, false, false)).toEqual(no('already-decided'));
		expect(mayDecide(published, false, true)).toEqual(no('session-published'));
	});
});

it('an incident is resolved once, unless it was withdrawn', () => {
	expect(mayResolveIncident({ withdrawnAt: null, resolvedAt: null })).toEqual(yes);
	expect(mayResolveIncident({ withdrawnAt: null, resolvedAt: 1 })).toEqual(
		no('incident-already-resolved')
	);
	expect(mayResolveIncident({ withdrawnAt: 1, resolvedAt: null })).toEqual(
		no('incident-already-withdrawn')
	);
});
