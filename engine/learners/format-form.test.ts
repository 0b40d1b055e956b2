import { describe, expect, it } from 'vitest';
import type { LearnerFormatFault } from '../vocabulary.ts';
import { checkFormat } from './format.ts';
import { EMPTY_COLUMN, readFormat, typedFormat, type TypedColumn } from './format-form.ts';
import { learnerFormat, ownPart } from './formats.ts';
import { readRows } from './read-rows.ts';

const column = (change: Partial<TypedColumn>): TypedColumn => ({ ...EMPTY_COLUMN, ...change });
const NAMES = [
	column({ label: 'Nom', property: 'lastName', isUnique: true }),
	column({ label: 'Prénom', property: 'firstName', isUnique: true })
];
const codesOf = (...more: Partial<TypedColumn>[]) =>
	checkFormat(readFormat([...NAMES, ...more.map(column)])).map(({ code, name }) => [code, name]);

describe('a format that is typed', () => {
	it.each<[LearnerFormatFault, string, Partial<TypedColumn>[]]>([
		['COLUMN_LABEL_INVALID', '', [{ property: 'division' }]],
		['COLUMN_LABEL_INVALID', '(au choix)', [{ label: '(au choix)' }]],
		['COLUMN_LABEL_INVALID', 'x'.repeat(101), [{ label: 'x'.repeat(101) }]],
		['COLUMN_LABEL_INVALID', 'a\nb', [{ label: 'a\nb' }]],
		['COLUMN_TWICE', 'nom*', [{ label: 'nom*' }]],
		['COLUMN_LENGTH_INVALID', 'Code', [{ label: 'Code', minLength: 'dix' }]],
		['COLUMN_LENGTH_INVALID', 'Code', [{ label: 'Code', maxLength: '0' }]],
		['COLUMN_LENGTH_INVALID', 'Code', [{ label: 'Code', maxLength: '256' }]],
		['COLUMN_LENGTH_INVALID', 'Code', [{ label: 'Code', minLength: '9', maxLength: '3' }]],
		['COLUMN_VALUES_INVALID', 'Site', [{ label: 'Site', values: 'Évry, evry' }]],
		['PROPERTY_KIND_INVALID', 'Né le', [{ label: 'Né le', property: 'birthDate' }]],
		['PROPERTY_KIND_INVALID', 'Sexe', [{ label: 'Sexe', property: 'sex', values: 'H, F' }]],
		['SHOWN_COLUMN_NOT_OWN', 'Groupe', [{ label: 'Groupe', property: 'division', isFilter: true }]],
		[
			'PROPERTY_TWICE',
			'division',
			[
				{ label: 'Groupe', property: 'division' },
				{ label: 'Classe', property: 'division' }
			]
		]
	])('is told %s of « %s »', (code, name, more) => {
		expect(codesOf(...more)).toEqual([[code, name]]);
	});

	it('must name people and tell them apart', () => {
		expect(checkFormat(readFormat([column({ label: 'Site' })])).map(({ code }) => code)).toEqual([
			...['FIRSTNAME_PROPERTY_REQUIRED', 'LASTNAME_PROPERTY_REQUIRED'],
			'UNICITY_COLUMNS_REQUIRED'
		]);
	});

	it('is the same when it is shown and typed again, spare columns apart', () => {
		const typed = [
			...NAMES,
			column({ label: ' Site ', values: 'Évry, Lyon', isShown: true, isFilter: true }),
			EMPTY_COLUMN,
			column({ label: 'Sexe', property: 'sex' })
		];
		const format = readFormat(typed);
		expect(checkFormat(format)).toEqual([]);
		expect(readFormat([...typedFormat(format), EMPTY_COLUMN])).toEqual(format);
		expect(format.columns.map(({ label }) => label)).toEqual(['Nom', 'Prénom', 'Site', 'Sexe']);
		expect(format.columns[0]).toMatchObject({ isRequired: true, maxLength: 255 });
		expect(checkFormat(ownPart(learnerFormat('fwb')))).toEqual([]);
	});

	it('reads the files that follow it', () => {
		const own = readFormat([...NAMES, column({ label: 'Site', values: 'Évry, Lyon' })]);
		const format = learnerFormat('generic', own);
		const rows = ['evry', 'Brest'].map((Site, i) => ({
			...{ number: i + 1, cells: { Nom: `Sow${i}`, Prénom: 'Awa', Site } }
		}));
		const [right, wrong] = readRows(format, rows);
		expect(right!.values.attributes).toEqual({ Site: 'Évry' });
		expect(wrong!.faults).toMatchObject([{ code: 'FIELD_BAD_VALUES', expected: 'Évry, Lyon' }]);
	});
});
