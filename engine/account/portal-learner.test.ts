import { describe, expect, it } from 'vitest';
import { matchLearner, type KnownLearner, type ToldPupil } from './portal-learner.ts';

const told = (told: Partial<ToldPupil> = {}): ToldPupil => ({
	firstName: 'Éloïse',
	lastName: 'Martin-Roy',
	ine: null,
	school: '0750001A',
	birthDate: '2010-02-03',
	...told
});
const learner = (known: Partial<KnownLearner> = {}): KnownLearner => ({
	firstName: 'Eloise',
	lastName: 'MARTIN ROY',
	ine: null,
	school: '0750001A',
	birthDate: '2010-02-03',
	...known
});

describe('the learner of whom a portal speaks', () => {
	it('is the only one with that INE, whatever the names', () => {
		const one = learner({ ine: '123456789AB', firstName: 'Ada', school: null });
		expect(matchLearner(told({ ine: '123456789AB' }), [learner(), one])).toBe(one);
	});

	it('is that of the school that is told when several have the INE, and nobody without a school', () => {
		const [here, there] = ['0750001A', '0750002B'].map((school) => learner({ ine: 'X', school }));
		expect(matchLearner(told({ ine: 'X' }), [here!, there!])).toBe(here);
		expect(matchLearner(told({ ine: 'X', school: null }), [here!, there!])).toBeNull();
		expect(matchLearner(told({ ine: 'X' }), [here!, { ...here! }])).toBeNull();
	});

	it('is the one of the school with these names, case and accents apart, and this birth date', () => {
		const one = learner();
		const others = [
			learner({ birthDate: '2010-02-04' }),
			learner({ school: '0750002B' }),
			learner({ firstName: 'Elise' }),
			learner({ lastName: 'Martin' })
		];
		expect(matchLearner(told(), [...others, one])).toBe(one);
		expect(matchLearner(told(), others)).toBeNull();
	});

	it('is nobody when two may be meant, when no school or birth date is told, or when the INE is another', () => {
		expect(matchLearner(told(), [learner(), learner()])).toBeNull();
		expect(matchLearner(told({ school: null }), [learner({ school: null })])).toBeNull();
		expect(matchLearner(told({ birthDate: null }), [learner()])).toBeNull();
		expect(matchLearner(told({ ine: 'X' }), [learner({ ine: 'Y' })])).toBeNull();
		expect(matchLearner(told({ ine: 'X' }), [learner()])).not.toBeNull();
	});
});
