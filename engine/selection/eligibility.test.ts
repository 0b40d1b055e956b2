import { describe, expect, it } from 'vitest';
import { challenge } from '../../tests/support/challenges.ts';
import { createCertification } from './certification.ts';
import { compileBank } from './compiled-bank.ts';
import { Eligibility, RELAXATIONS, type Relaxation } from './eligibility.ts';
import type { ServedChallenge } from './session.ts';

const bank = compileBank('eligible', [
	challenge({ id: 'a', skill: 's', tube: 't' }),
	challenge({ id: 'a2', skill: 's', tube: 't' }),
	challenge({ id: 'tube', tube: 't' }),
	challenge({ id: 'enemy', enemies: ['a'] }),
	challenge({ id: 'timed', isTimed: true }),
	challenge({ id: 'timed2', isTimed: true }),
	challenge({ id: 'focused', isFocused: true }),
	challenge({ id: 'focused2', isFocused: true }),
	challenge({ id: 'visual', competence: '1.2', isAccessible: false }),
	challenge({ id: 'plain', competence: '1.2' })
]);
const session = createCertification(bank).start(1);

function after(served: (string | ServedChallenge)[], isAccessibleOnly = false) {
	const eligibility = new Eligibility(bank);
	eligibility.read({
		...session,
		isAccessibleOnly,
		served: served.map((one) => (typeof one === 'string' ? { id: one, outcome: 'right' } : one))
	});
	return eligibility;
}

/** Ids refused, however little is given up, as long as `until` is not. */
const refused = (eligibility: Eligibility, until: Relaxation | null) => {
	const givenUp = until === null ? RELAXATIONS.length : RELAXATIONS.indexOf(until);
	return bank.challenges.flatMap(({ id }, i) => (eligibility.allows(i, givenUp) ? [] : [id]));
};

describe('what may still be asked', () => {
	it('is everything at the start, but against the clock unless there is nothing else', () => {
		expect(refused(after([]), 'spacing')).toEqual(['timed', 'timed2']);
		expect(refused(after([]), 'enemies')).toEqual([]);
	});

	it('is no skill twice, whatever is given up', () => {
		expect(refused(after(['a']), null)).toEqual(['a', 'a2']);
	});

	it('is no tube twice until the fresh tube is given up', () => {
		expect(refused(after(['a']), 'tube')).toEqual(['a', 'a2', 'tube']);
	});

	it('is no enemy of a challenge served until the enemies are given up', () => {
		expect(refused(after(['a']), 'enemies')).toEqual(['a', 'a2', 'tube', 'enemy']);
		expect(refused(after(['enemy']), 'enemies')).toEqual(['a', 'enemy']);
		expect(refused(after(['enemy']), 'blueprint')).toEqual(['enemy']);
	});

	it('is nothing timed after a timed one, nor focused after a focused one, until the spacing is given up', () => {
		expect(refused(after(['timed']), 'spacing')).toEqual(['timed', 'timed2']);
		expect(refused(after(['timed']), 'enemies')).toEqual(['timed']);
		expect(refused(after(['focused']), 'spacing')).toEqual(['focused', 'focused2']);
		expect(refused(after(['focused']), 'enemies')).toEqual(['focused']);
		expect(refused(after(['timed', 'focused', 'plain']), 'spacing')).toEqual([
			'timed',
			'focused',
			'plain'
		]);
	});

	it('is accessible for who needs it, whatever is given up', () => {
		expect(refused(after([], true), null)).toEqual(['visual']);
		expect(refused(after([], false), null)).toEqual([]);
	});
});

describe('the reading of a session', () => {
	it('counts what was not excluded, in all and by competence, and keeps the skill of the excluded away', () => {
		const eligibility = after(['tube', { id: 'a', outcome: 'excluded' }, 'plain']);
		expect(eligibility.counted).toBe(2);
		expect([...eligibility.visits]).toEqual([1, 1]);
		expect(refused(eligibility, null)).toEqual(['a', 'a2', 'tube', 'plain']);
	});

	it('forgets the session read before', () => {
		const eligibility = after(['a', 'timed', 'focused'], true);
		eligibility.read({ ...session, served: [{ id: 'plain', outcome: 'wrong' }] });
		expect(eligibility.counted).toBe(1);
		expect([...eligibility.visits]).toEqual([0, 1]);
		expect(refused(eligibility, 'spacing')).toEqual(['plain']);
	});
});
