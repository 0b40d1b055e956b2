import { describe, expect, it } from 'vitest';
import { framework } from '../content/framework.server.ts';
import { COMPETENCES, LOCALES } from '../vocabulary.ts';
import { catalog } from './catalog.server.ts';
import { expectedLength } from './length.ts';
import { criteriaOf, targetOfTubes } from './target-profile.ts';
import { readTargetProfile, type TypedTargetProfile } from './target-profile-form.ts';

describe('the catalog of target profiles', () => {
	it('has one for each year of school and each competence, by keys that are theirs alone', () => {
		const keys = catalog.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		for (const code of COMPETENCES) expect(keys).toContain(`competence-${code}`);
		expect(keys.filter((key) => key.startsWith('rentree-'))).toHaveLength(7);
		for (const locale of LOCALES) {
			expect(new Set(catalog.map(({ name }) => name[locale])).size).toBe(catalog.length);
		}
	});

	it.each(catalog.map((one) => [one.key, one] as const))(
		'asks something in each topic of %s, and for each of its badges',
		(_, { tubes, badges }) => {
			const target = targetOfTubes(framework, tubes);
			expect([...target.tubes.keys()]).toEqual(tubes.map(({ tube }) => tube));
			for (const badge of badges) {
				for (const { skills } of criteriaOf(target, badge))
					expect(skills.length).toBeGreaterThan(0);
			}
		}
	);
});

describe('the expected length', () => {
	it('grows with the halvings of each tube, of a minute each, in steps of 5 minutes', () => {
		// 0.82 · log₂(1 + skills): 0.82 of one skill, 1.64 of three, 2.46 of seven.
		expect(expectedLength([1, 1, 1, 1, 1])).toEqual({ challenges: 4, minutes: 5 });
		expect(expectedLength(Array(5).fill(3))).toEqual({ challenges: 8, minutes: 10 });
		expect(expectedLength([7, 7, 7])).toEqual({ challenges: 7, minutes: 10 });
		expect(expectedLength([1])).toEqual({ challenges: 1, minutes: 5 });
		expect(expectedLength([])).toEqual({ challenges: 0, minutes: 0 });
	});
});

describe('a target profile that is composed', () => {
	const typed = (change: Partial<TypedTargetProfile> = {}): TypedTargetProfile => ({
		name: ' Semaine  de la presse ',
		levels: { searchResults: '3', mailWriting: '', fakeNewsCheck: '4' },
		stages: [
			{ threshold: '80', title: 'Haut', message: 'Bravo' },
			{ threshold: '', title: ' ', message: '' },
			{ threshold: '0', title: 'Bas', message: '' }
		],
		...change
	});
	const faultsOf = (change: Partial<TypedTargetProfile>) => {
		const read = readTargetProfile(framework, typed(change));
		return 'faults' in read ? read.faults : null;
	};

	it('holds the topics that have a level, and its stages from the lowest', () => {
		expect(readTargetProfile(framework, typed())).toEqual({
			draft: {
				name: 'Semaine de la presse',
				tubes: [
					{ tube: 'searchResults', level: 3 },
					{ tube: 'fakeNewsCheck', level: 4 }
				],
				stages: [
					{ id: '0', kind: 'threshold', threshold: 0, title: 'Bas', message: '' },
					{ id: '80', kind: 'threshold', threshold: 80, title: 'Haut', message: 'Bravo' }
				]
			}
		});
	});

	it.each<[string, Partial<TypedTargetProfile>, object]>([
		['no name', { name: ' ' }, { name: 'text-missing' }],
		['a name that is too long', { name: 'x'.repeat(256) }, { name: 'text-too-long' }],
		['no topic', { levels: { searchResults: '' } }, { tubes: 'target-profile-empty' }],
		['a topic that does not exist', { levels: { gone: '3' } }, { tubes: 'malformed' }],
		[
			'a level that its topic does not have',
			{ levels: { searchResults: '2' } },
			{ tubes: 'malformed' }
		]
	])('is refused for %s', (_, change, faults) => {
		expect(faultsOf(change)).toMatchObject(faults);
	});

	it.each([
		['101', 'x', 'stage-invalid'],
		['-1', 'x', 'stage-invalid'],
		['1.5', 'x', 'stage-invalid'],
		['', 'x', 'stage-invalid'],
		['50', '', 'text-missing'],
		['80', 'x', 'stage-twice'],
		['50', 'x'.repeat(256), 'text-too-long']
	])('is refused for a stage at %j called %j', (threshold, title, because) => {
		const stages = [
			{ threshold: '80', title: 'Haut', message: '' },
			{ threshold, title, message: '' }
		];
		expect(faultsOf({ stages })?.stages).toEqual({ 1: because });
	});
});
