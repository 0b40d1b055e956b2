import { describe, expect, it } from 'vitest';
import { competenceInTurn } from '../selection/strategy.ts';
import { DEFAULT_SCORING_TABLES } from './tables.ts';
import {
	DEFAULT_TEST_CONFIGURATION,
	findConfigurationDefects,
	hasDefects,
	strategyOf,
	type TestConfiguration
} from './test-configuration.ts';

const changed = (change: Partial<TestConfiguration>): TestConfiguration => ({
	...DEFAULT_TEST_CONFIGURATION,
	...change
});

describe('the configuration of a test', () => {
	it('is the reference’s at first, and has no defect', () => {
		expect(DEFAULT_TEST_CONFIGURATION).toMatchObject({
			length: { minimum: 20, maximum: 32 },
			durationMinutes: 105
		});
		expect(hasDefects(findConfigurationDefects(DEFAULT_TEST_CONFIGURATION))).toBe(false);
	});

	it.each([
		['length-out-of-range', { length: { minimum: 10, maximum: 15 } }],
		['length-out-of-range', { length: { minimum: 10, maximum: 97 } }],
		['length-out-of-range', { length: { minimum: 10, maximum: 32.5 } }],
		['minimum-out-of-range', { length: { minimum: 33, maximum: 32 } }],
		['minimum-out-of-range', { length: { minimum: 0, maximum: 32 } }],
		['duration-out-of-range', { durationMinutes: 9 }],
		['duration-out-of-range', { durationMinutes: Number.NaN }],
		['blueprint-unknown', { blueprint: 'random' as 'upToQuota' }]
	] as const)('is refused with %s', (defect, change) => {
		const found = findConfigurationDefects(changed(change));
		expect(found.defects).toEqual([defect]);
		expect(hasDefects(found)).toBe(true);
	});

	it.each([
		{ minimum: 16, maximum: 16 },
		{ minimum: 1, maximum: 96 }
	])('may ask from 16 to 96 challenges ($minimum to $maximum)', (length) => {
		expect(hasDefects(findConfigurationDefects(changed({ length })))).toBe(false);
	});

	it('names the place of each gap in its tables', () => {
		const meshes = DEFAULT_SCORING_TABLES.meshes.map((mesh, level) =>
			level === 3 ? { ...mesh, min: mesh.min + 0.1 } : mesh
		);
		const found = findConfigurationDefects(
			changed({ tables: { ...DEFAULT_SCORING_TABLES, meshes } })
		);
		expect(found.tables).toEqual([{ defect: 'not-contiguous', competence: null, level: 3 }]);
		expect(hasDefects(found)).toBe(true);
	});

	it('composes the test of that length, with its competences in turn or up to a quota', () => {
		expect(strategyOf(DEFAULT_TEST_CONFIGURATION)).toEqual({
			length: 32,
			blueprint: competenceInTurn
		});
		const { length, blueprint } = strategyOf(
			changed({ length: { minimum: 20, maximum: 40 }, blueprint: 'upToQuota' })
		);
		expect(length).toBe(40);
		// 40 challenges of 16 competences: three of each at most.
		const visits = Int32Array.from({ length: 16 }, (_, i) => (i === 5 ? 2 : 3));
		expect(blueprint({ counted: 39, visits, order: [...Array(16).keys()] })).toEqual([5]);
	});
});
