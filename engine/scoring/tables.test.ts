import { describe, expect, it } from 'vitest';
import {
	checkScoringTables,
	DEFAULT_SCORING_TABLES,
	intervalsBetween,
	ScoringTablesError,
	type LevelInterval,
	type ScoringTables,
	type TableDefect
} from './tables.ts';

function defectsOf(tables: ScoringTables): readonly TableDefect[] {
	try {
		checkScoringTables(tables);
		return [];
	} catch (error) {
		if (error instanceof ScoringTablesError) return error.defects;
		throw error;
	}
}

const withMeshes = (meshes: LevelInterval[]) => ({ ...DEFAULT_SCORING_TABLES, meshes });

/** Upper bounds of the reference service's old table; the first lower bound is −5.34. */
const OLD_TABLE = {
	'1.2': [-1.816, -0.972, 0.94, 2.817, 2.168, 5.497, 6.849, 7.374],
	'3.4': [2.177, -0.14, 1.492, 1.633, 2.207, 2.66, 2.088, 7.374]
};

describe('the check of scoring tables', () => {
	it('accepts the tables of the project', () => {
		expect(defectsOf(DEFAULT_SCORING_TABLES)).toEqual([]);
	});

	it('refuses the inverted mesh of the reference service’s test table, by its name', () => {
		const bounds = [
			-5.12345, -2.6789, -0.23456, 0.78901, 1.34567, 2.89012, 2.45678, 4.90123, 6.56789
		];
		expect(defectsOf(withMeshes(intervalsBetween(bounds)))).toEqual([
			{ defect: 'not-increasing', competence: null, level: 5 }
		]);
		expect(() => checkScoringTables(withMeshes(intervalsBetween(bounds)))).toThrow(
			/^mesh 5: not-increasing$/
		);
	});

	it('refuses the old table whose levels are out of reach, naming competence and level', () => {
		const competences = {
			...DEFAULT_SCORING_TABLES.competences,
			'1.2': intervalsBetween([-5.34, ...OLD_TABLE['1.2']]),
			'3.4': intervalsBetween([-5.34, ...OLD_TABLE['3.4']])
		};
		expect(defectsOf({ ...DEFAULT_SCORING_TABLES, competences })).toEqual([
			{ defect: 'not-increasing', competence: '1.2', level: 4 },
			{ defect: 'not-increasing', competence: '3.4', level: 1 },
			{ defect: 'not-increasing', competence: '3.4', level: 6 }
		]);
	});

	it('says every defect in one message', () => {
		const meshes = intervalsBetween([-2, -1, -1, 0]);
		const competences = {
			...DEFAULT_SCORING_TABLES.competences,
			'1.2': intervalsBetween([-5.34, ...OLD_TABLE['1.2']])
		};
		const error = new ScoringTablesError(defectsOf({ meshes, competences }));
		expect(error).toMatchObject({
			name: 'ScoringTablesError',
			message: 'mesh 1: not-increasing; competence 1.2, level 4: not-increasing'
		});
		expect(() => checkScoringTables({ meshes, competences })).toThrow(error);
	});

	it('refuses a hole, an overlap, a bound that is no number and levels out of order', () => {
		const [first, second, ...rest] = intervalsBetween([-2, -1, 0, 1, 2]) as [
			LevelInterval,
			LevelInterval,
			...LevelInterval[]
		];
		const one = (defect: string, level: number) => [{ defect, competence: null, level }];
		const hole = withMeshes([first, { ...second, min: -0.9 }, ...rest]);
		expect(defectsOf(hole)).toEqual(one('not-contiguous', 1));
		const overlap = withMeshes([first, { ...second, min: -1.1 }, ...rest]);
		expect(defectsOf(overlap)).toEqual(one('not-contiguous', 1));
		const noNumber = withMeshes([{ ...first, min: NaN }, second, ...rest]);
		expect(defectsOf(noNumber)).toEqual(one('not-finite', 0));
		const endless = withMeshes([{ ...first, min: -Infinity }, second, ...rest]);
		expect(defectsOf(endless)).toEqual(one('not-finite', 0));
		const skipping = withMeshes([first, { ...second, level: 2 }, ...rest]);
		expect(defectsOf(skipping)).toEqual(one('level-out-of-order', 1));
	});

	it('refuses no level at all, a missing competence and a tenth level', () => {
		expect(defectsOf(withMeshes([]))).toEqual([{ defect: 'empty', competence: null, level: 0 }]);
		const { '5.2': _, ...fifteen } = DEFAULT_SCORING_TABLES.competences;
		const tables = { ...DEFAULT_SCORING_TABLES, competences: fifteen } as unknown as ScoringTables;
		expect(defectsOf(tables)).toEqual([{ defect: 'empty', competence: '5.2', level: 0 }]);
		const ten = intervalsBetween([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
		expect(defectsOf(withMeshes(ten))).toEqual([
			{ defect: 'too-many-levels', competence: null, level: 9 }
		]);
	});
});

describe('the tables of the project', () => {
	it('have the bounds that their docstring says', () => {
		const { meshes, competences } = DEFAULT_SCORING_TABLES;
		const said = [-3.15, -2.7, -2.25, -1.35, -0.45, 0.45, 1.35, 2.25, 3.15];
		expect([meshes[0]!.min, ...meshes.map(({ max }) => max)].map((b) => +b.toFixed(12))).toEqual(
			said
		);
		expect(competences['3.4']).toEqual(meshes);
	});
});
