/** The form of a version: its numbers, and its tables as the bounds between levels. */
import { intervalsBetween, type ScoringTables, type TableDefect } from '#engine/scoring/tables';
import type { TestConfiguration } from '#engine/scoring/test-configuration';
import { BLUEPRINT_NAMES, COMPETENCES, type CompetenceCode } from '#engine/vocabulary';

/** The score, then the competences: a line of bounds each. */
export const TABLE_ROWS = ['score', ...COMPETENCES] as const;
export type TableRow = (typeof TABLE_ROWS)[number];

/** What is in the fields. */
export interface VersionFields {
	maximum: string;
	minimum: string;
	durationMinutes: string;
	blueprint: string;
	comment: string;
	/** From the lower end of level 0 to the upper end of the last one. */
	bounds: Record<TableRow, string[]>;
}

export const boundName = (row: TableRow, place: number) => `${row}-${place}`;

export function fieldsOf(configuration: TestConfiguration, comment: string): VersionFields {
	const { length, durationMinutes, blueprint, tables } = configuration;
	return {
		maximum: String(length.maximum),
		minimum: String(length.minimum),
		durationMinutes: String(durationMinutes),
		blueprint,
		comment,
		bounds: byRow((row) => {
			const intervals = row === 'score' ? tables.meshes : tables.competences[row];
			return [intervals[0]!.min, ...intervals.map(({ max }) => max)].map(shown);
		})
	};
}

/** 0.9 × 3.5 is 3.1500000000000004 for a computer. */
const shown = (bound: number) => String(Math.round(bound * 1e6) / 1e6);

/** @param boundCount how many the version has in each line */
export function readFields(form: FormData, boundCount: number): VersionFields {
	const text = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
	};
	return {
		maximum: text('maximum'),
		minimum: text('minimum'),
		durationMinutes: text('durationMinutes'),
		blueprint: text('blueprint'),
		comment: text('comment'),
		bounds: byRow((row) =>
			Array.from({ length: boundCount }, (_, place) => text(boundName(row, place)))
		)
	};
}

/** What the fields mean; what is no number is NaN, which the engine refuses at its place. */
export function configurationOf(fields: VersionFields): TestConfiguration {
	const table = (row: TableRow) => intervalsBetween(fields.bounds[row].map(toNumber));
	const tables: ScoringTables = {
		meshes: table('score'),
		competences: Object.fromEntries(COMPETENCES.map((code) => [code, table(code)])) as Record<
			CompetenceCode,
			ReturnType<typeof table>
		>
	};
	return {
		length: { minimum: toNumber(fields.minimum), maximum: toNumber(fields.maximum) },
		durationMinutes: toNumber(fields.durationMinutes),
		blueprint: fields.blueprint as (typeof BLUEPRINT_NAMES)[number],
		tables
	};
}

const toNumber = (text: string) => (text === '' ? Number.NaN : Number(text.replace(',', '.')));

/** Which bound a defect of the tables is shown at: the upper one of its level, or the one that is no number. */
export function placeOf({ defect, competence, level }: TableDefect, fields: VersionFields): string {
	const row = competence ?? 'score';
	const isLower = defect === 'not-finite' && !Number.isFinite(toNumber(fields.bounds[row][level]!));
	return boundName(row, isLower ? level : level + 1);
}

function byRow<T>(make: (row: TableRow) => T): Record<TableRow, T> {
	return Object.fromEntries(TABLE_ROWS.map((row) => [row, make(row)])) as Record<TableRow, T>;
}
