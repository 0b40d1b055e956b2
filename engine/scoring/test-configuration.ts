/** What a version of the certification test decides: its length, its time, its blueprint, its score table. */
import {
	CERTIFICATION_LENGTH,
	competenceInTurn,
	upToQuota,
	type StrategyOptions
} from '../selection/strategy.ts';
import {
	BLUEPRINT_NAMES,
	COMPETENCES,
	type BlueprintName,
	type TestConfigurationDefect
} from '../vocabulary.ts';
import {
	DEFAULT_SCORING_TABLES,
	findTableDefects,
	type ScoringTables,
	type TableDefect
} from './tables.ts';
import { TEST_LENGTH, type TestLength } from './outcome.ts';

export interface TestConfiguration {
	/** Answers: at least `minimum` for a score, `maximum` for a whole test. */
	length: TestLength;
	/** Minutes, without extra time. */
	durationMinutes: number;
	/** In which order the competences are asked. */
	blueprint: BlueprintName;
	tables: ScoringTables;
}

/** The reference service's numbers, and Vigie's own score table. */
export const DEFAULT_TEST_CONFIGURATION: TestConfiguration = {
	length: TEST_LENGTH,
	durationMinutes: 105,
	blueprint: 'competenceInTurn',
	tables: DEFAULT_SCORING_TABLES
};

/** As many challenges as competences at least, so that all of them are asked; as many as fit in a school's half day. */
export const LENGTH_BOUNDS = { least: COMPETENCES.length, most: 3 * CERTIFICATION_LENGTH };
export const DURATION_BOUNDS = { least: 10, most: 360 };

/** What the selection of challenges needs of it. With quotas, every competence is asked as often, but for one challenge. */
export function strategyOf({
	length: { maximum },
	blueprint
}: TestConfiguration): Required<Pick<StrategyOptions, 'length' | 'blueprint'>> {
	const quota = Math.ceil(maximum / COMPETENCES.length);
	return {
		length: maximum,
		blueprint: blueprint === 'upToQuota' ? upToQuota(quota) : competenceInTurn
	};
}

/** What cannot be in a version, each defect once; with those of its tables, each at its place. */
export interface ConfigurationDefects {
	defects: TestConfigurationDefect[];
	tables: TableDefect[];
}

/**
 * What keeps a configuration from being saved.
 *
 * Rule: whole numbers; 16 to 96 challenges; a minimum of 1 up to that many; 10 to 360 minutes; a known blueprint; tables
 * without a gap, see `findTableDefects`.
 */
export function findConfigurationDefects({
	length: { minimum, maximum },
	durationMinutes,
	blueprint,
	tables
}: TestConfiguration): ConfigurationDefects {
	const defects: TestConfigurationDefect[] = [];
	if (!isBetween(maximum, LENGTH_BOUNDS)) defects.push('length-out-of-range');
	if (!isBetween(minimum, { least: 1, most: maximum })) defects.push('minimum-out-of-range');
	if (!isBetween(durationMinutes, DURATION_BOUNDS)) defects.push('duration-out-of-range');
	if (!BLUEPRINT_NAMES.includes(blueprint)) defects.push('blueprint-unknown');
	return { defects, tables: findTableDefects(tables) };
}

export function hasDefects({ defects, tables }: ConfigurationDefects): boolean {
	return defects.length + tables.length > 0;
}

function isBetween(value: number, { least, most }: { least: number; most: number }): boolean {
	return Number.isInteger(value) && value >= least && value <= most;
}
