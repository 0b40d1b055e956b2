import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCHOOL_TAGS, type LearnerFault, type LearnerProperty } from '../vocabulary.ts';
import { compareRegister, countFates, type KnownLearner } from './compare-register.ts';
import { checkFormat, ownColumnsOf, type LearnerColumn } from './format.ts';
import { learnerFormat, registerOf } from './formats.ts';
import { readDate, readRows, type RawRow } from './read-rows.ts';

const siecle = learnerFormat('siecle');
const LEA = {
	...{ ID_NATIONAL: '071234567AB', NOM_DE_FAMILLE: 'Garnier', PRENOM: 'Léa', CODE_SEXE: '2' },
	...{ DATE_NAISS: '07/05/2010', CODE_PAYS: '100', CODE_COMMUNE_INSEE_NAISS: '93048' },
	...{ CODE_STRUCTURE: '2NDE 7', DATE_SORTIE: '' }
};
const rowsOf = (...cells: Record<string, string>[]): RawRow[] =>
	cells.map((one, i) => ({ number: i + 1, cells: one }));
const readSiecle = (...changes: Partial<typeof LEA>[]) =>
	readRows(siecle, rowsOf(...changes.map((change) => ({ ...LEA, ...change }))));

const own = (column: Partial<LearnerColumn>) =>
	learnerFormat('generic', {
		columns: [
			{ label: 'Nom', property: 'lastName', isRequired: true },
			{ label: 'Prénom', property: 'firstName' },
			{ label: 'X', property: null, ...column }
		],
		unicity: ['Nom', 'Prénom']
	});
const readX = (column: Partial<LearnerColumn>, X: string) =>
	readRows(own(column), rowsOf({ Nom: 'Sow', Prénom: 'Awa', X }))[0]!.faults;

describe('a row of a register', () => {
	it('is read with its class, its sex by the code of the register and its date of the calendar', () => {
		const [row] = readSiecle({ ID_NATIONAL: ' 071234567ab ' });
		expect(row).toMatchObject({ skip: null, faults: [], isHomonym: false });
		expect(row!.values.properties).toMatchObject({
			...{ ine: '071234567AB', lastName: 'Garnier', firstName: 'Léa', sex: 'F' },
			...{ birthDate: '2010-05-07', division: '2NDE 7', birthInseeCode: '93048' }
		});
	});

	it.each<[LearnerFault, Partial<LearnerColumn>, string, string]>([
		['FIELD_REQUIRED', { isRequired: true }, ' ', ''],
		['FIELD_NOT_STRING', {}, 'a\u0000b', ''],
		['FIELD_NOT_STRING', {}, 'deux\nlignes', ''],
		['FIELD_DATE_FORMAT', { kind: 'DD/MM/YYYY' }, '31/02/2010', 'JJ/MM/AAAA'],
		['FIELD_DATE_FORMAT', { kind: 'YYYY-MM-DD' }, '07/05/2010', 'AAAA-MM-JJ'],
		['FIELD_EMAIL_FORMAT', { kind: 'email' }, 'lea@lycee', ''],
		['FIELD_INSEE_FORMAT', { kind: 'insee' }, '9304', ''],
		['FIELD_BAD_VALUES', { values: { ST: 'ST', AP: 'AP' } }, 'XX', 'ST, AP'],
		['FIELD_STRING_LENGTH', { length: 5 }, '9910', '5'],
		['FIELD_STRING_MIN', { minLength: 2 }, 'a', '2'],
		['FIELD_STRING_MAX', { maxLength: 3 }, 'abcd', '3'],
		['FIELD_STRING_PATTERN', { pattern: '[0-9]+' }, '12a', '[0-9]+']
	])('is wrong by %s, and says the cell and what was expected', (code, column, X, expected) => {
		// What no database keeps is shown as what it is: something else.
		const written = X.trim().replace('\0', '\uFFFD');
		expect(readX(column, X)).toEqual([{ code, row: 1, label: 'X', written, expected }]);
	});

	it.each([
		['CODE_SEXE', 'FIELD_REQUIRED', ''],
		['CODE_SEXE', 'FIELD_BAD_VALUES', '3'],
		['DATE_NAISS', 'FIELD_REQUIRED', ''],
		['DATE_NAISS', 'FIELD_DATE_FORMAT', '2010/05/07'],
		['CODE_COMMUNE_INSEE_NAISS', 'FIELD_REQUIRED', '']
	])('of SIECLE is wrong in %s by %s', (label, code, written) => {
		expect(readSiecle({ [label]: written })[0]!.faults).toMatchObject([{ code, label, written }]);
	});

	it('needs the town of birth in one way or the other, by the country', () => {
		const fregata = learnerFormat('fregata');
		const cells = Object.fromEntries(fregata.columns.map(({ label }) => [label, '']));
		const faultsOf = (country: string) =>
			readRows(fregata, rowsOf({ ...cells, 'Code pays naissance': country }))[0]!
				.faults.map(({ label }) => label)
				.filter((label) => label.includes('commune'));
		expect(faultsOf('99100')).toEqual(['Code commune naissance']);
		expect(faultsOf('99109')).toEqual(['Libellé commune naissance']);
		expect(readSiecle({ CODE_PAYS: '212', CODE_COMMUNE_INSEE_NAISS: '' })[0]!.faults).toEqual([]);
	});

	it.each([
		['left', siecle, { ...LEA, DATE_SORTIE: '01/10/2026' }],
		['noIne', siecle, { ...LEA, ID_NATIONAL: '' }],
		['noDivision', siecle, { ...LEA, CODE_STRUCTURE: '' }],
		['notCycle3', learnerFormat('onde'), { INE: '1A', 'Libellé classe': 'A', Cycle: 'CYCLE II' }],
		[
			'notCm',
			learnerFormat('onde'),
			{ INE: '1A', 'Libellé classe': 'A', Cycle: 'Cycle iii', Niveau: '6EME' }
		]
	])('is left out (%s), and not held against anything', (skip, format, cells) => {
		expect(readRows(format, rowsOf({ ...cells, CODE_SEXE: '9' }))[0]).toMatchObject({
			...{ skip, faults: [] }
		});
	});

	it('is wrong when another one before is the same learner, by the number or by the columns set', () => {
		expect(readSiecle({}, { ID_NATIONAL: '071234567ab' })[1]!.faults).toMatchObject([
			{ code: 'INE_NOT_UNIQ', row: 2, expected: '1' }
		]);
		const sup = learnerFormat('sup');
		const student = { 'Numéro étudiant': 'a1', 'Nom de famille': 'Sow', 'Premier prénom': 'Awa' };
		const twice = readRows(sup, rowsOf(student, { ...student, 'Numéro étudiant': 'A1' }));
		expect(twice[1]!.faults.map(({ code }) => code)).toContain('STUDENT_NUMBER_NOT_UNIQ');
		const homonyms = rowsOf({ Nom: 'SOW', Prénom: 'awa' }, { Nom: 'Sow', Prénom: 'Awa' });
		expect(readRows(own({}), homonyms)[1]!.faults).toMatchObject([
			{ code: 'PROPERTY_NOT_UNIQ', label: 'Nom + Prénom', expected: '1' }
		]);
	});

	it('of a homonym with another number is right, and marked', () => {
		const rows = readSiecle({}, { ID_NATIONAL: '071234567CD', PRENOM: 'LEA' });
		expect(rows.map(({ faults, isHomonym }) => [faults.length, isHomonym])).toEqual([
			[0, true],
			[0, true]
		]);
	});

	it('keeps a diploma of no list as not recognized, which stops nothing', () => {
		const [row] = readRows(learnerFormat('sup'), [
			{ number: 1, cells: { Diplôme: 'Certificat de magie', 'Numéro étudiant': '1' } }
		]);
		expect(row!.values.attributes.Diplôme).toBe('Non reconnu');
		expect(row!.unknown).toEqual(['Diplôme']);
		expect(row!.faults.map(({ label }) => label)).not.toContain('Diplôme');
	});

	it('has a date only when the calendar has it', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
				const iso = new Date(Date.UTC(1930, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
				const [year, month, day] = iso.split('-');
				expect(readDate(`${day}/${month}/${year}`, 'DD/MM/YYYY')).toBe(iso);
				expect(readDate(`32/${month}/${year}`, 'DD/MM/YYYY')).toBeNull();
			})
		);
		expect(readDate('29/02/2011', 'DD/MM/YYYY')).toBeNull();
	});
});

describe('a format that an organization sets', () => {
	it.each([
		['FIRSTNAME_PROPERTY_REQUIRED', [{ label: 'Nom', property: 'lastName' }], ['Nom']],
		['LASTNAME_PROPERTY_REQUIRED', [{ label: 'P', property: 'firstName' }], ['P']],
		['UNICITY_COLUMNS_REQUIRED', [], []],
		['UNICITY_COLUMN_UNKNOWN', [], ['Matricule']],
		[
			'PROPERTY_TWICE',
			[
				{ label: 'N', property: 'ine' },
				{ label: 'M', property: 'ine' }
			],
			['N']
		],
		[
			'COLUMN_TWICE',
			[
				{ label: 'N', property: null },
				{ label: 'N', property: null }
			],
			['N']
		]
	] as [string, LearnerColumn[], string[]][])('is wrong by %s', (code, columns, unicity) => {
		expect(checkFormat({ columns, unicity }).map((one) => one.code)).toContain(code);
	});

	it('is that of the register of its kind of organization, unless it set one', () => {
		expect(registerOf('SCO', ['LYCEE'])).toBe('siecle');
		expect(registerOf('SCO', [...SCHOOL_TAGS])).toBe('fregata');
		expect(registerOf('SCO-1D', [])).toBe('onde');
		expect(registerOf('SUP', [])).toBe('sup');
		expect(registerOf('PRO', [])).toBe('generic');
		for (const kind of ['siecle', 'fregata', 'sup', 'onde', 'generic'] as const) {
			expect(checkFormat(learnerFormat(kind))).toEqual([]);
		}
	});
});

let lastId = 0;
function known(
	properties: Partial<Record<LearnerProperty, string | null>>,
	more: Partial<KnownLearner> = {}
): KnownLearner {
	const of = { ine: '071234567AB', lastName: 'Garnier', firstName: 'Léa', sex: 'F' };
	return {
		...{ id: ++lastId, hasAccount: true, isDisabled: false, attributes: {} },
		properties: {
			...of,
			...{ birthDate: '2010-05-07', division: '2NDE 7', birthInseeCode: '93048' },
			...{ birthCountryCode: '100', ...properties }
		},
		...more
	};
}
const compare = (list: KnownLearner[], ...changes: Partial<typeof LEA>[]) =>
	compareRegister(siecle, list, readSiecle(...changes), 'replace');

describe('the columns of an organization’s own', () => {
	const columns: LearnerColumn[] = [
		{ label: 'Nom', property: 'lastName' },
		{ label: 'Site', property: null, isShown: true },
		{ label: 'Métier', property: null }
	];

	it('are those that mean something there alone', () => {
		expect(ownColumnsOf({ kind: 'generic', columns })).toEqual(['Site', 'Métier']);
	});

	it('are none where another program writes the files', () => {
		expect(ownColumnsOf({ kind: 'sup', columns })).toEqual([]);
		expect(ownColumnsOf(learnerFormat('siecle'))).toEqual([]);
	});
});

describe('the fate of a row', () => {
	it('is that nothing changes, of who is known as he is', () => {
		const learner = known({ ...{ preferredLastName: null, mefCode: null } });
		const rows = readRows(siecle, rowsOf({ ...LEA, CODE_DEPARTEMENT_NAISS: '' }));
		expect(compareRegister(siecle, [learner], rows, 'replace')).toMatchObject([
			{ does: 'unchanged', learner, changes: [] }
		]);
	});

	it('is a change of class, of who changed class, and says from which to which', () => {
		const [fate] = compare([known({})], { CODE_STRUCTURE: '2NDE 8' });
		expect(fate).toMatchObject({
			does: 'updated',
			changes: [{ name: 'division', from: '2NDE 7', to: '2NDE 8' }],
			isSomebodyElse: false
		});
	});

	it('is to come back, of who was disabled, and to be disabled, of whom the file does not name', () => {
		const gone = known({ ine: '000000000ZZ', lastName: 'Parti' });
		const back = known({}, { isDisabled: true });
		const fates = compare([gone, back], {});
		expect(fates.map(({ does, learner }) => [does, learner?.id])).toEqual([
			['enabled', back.id],
			['disabled', gone.id]
		]);
		expect(compareRegister(siecle, [gone], readSiecle({}), 'add').map(({ does }) => does)).toEqual([
			'added'
		]);
	});

	it('is to be disabled, of who left the school by his row', () => {
		const fates = compare([known({})], { DATE_SORTIE: '01/10/2026' });
		expect(fates.map(({ does }) => does)).toEqual(['skipped', 'disabled']);
	});

	it('finds who has no number yet by his names and birth date, unless two may be meant', () => {
		const without = known({ ine: null, firstName: 'LEA' });
		expect(compare([without], {})[0]).toMatchObject({ does: 'updated', learner: without });
		const twins = [known({ ine: null }), known({ ine: null })];
		expect(compare(twins, {})[0]!.does).toBe('added');
		const homonyms = compare([without], {}, { ID_NATIONAL: '071234567CD' });
		expect(homonyms.map(({ does }) => does)).toEqual(['added', 'added', 'disabled']);
	});

	it('prefers, of two with a number, who is not disabled, then who has an account', () => {
		const list = [
			known({}, { isDisabled: true }),
			known({}, { hasAccount: false }),
			known({}),
			known({}, { hasAccount: false })
		];
		expect(compare(list, {})[0]!.learner).toBe(list[2]);
	});

	it('warns when a number goes to somebody else', () => {
		const other = { NOM_DE_FAMILLE: 'Sow', PRENOM: 'Malik', DATE_NAISS: '01/01/2011' };
		expect(compare([known({})], other)[0]).toMatchObject({ isSomebodyElse: true });
	});

	it('is one for each row and each learner, whatever the list and the file are', () => {
		const ine = fc.integer({ min: 1, max: 12 }).map(String);
		const learner = fc.record({ ine: fc.option(ine), isDisabled: fc.boolean() });
		const row = fc.record({ ID_NATIONAL: fc.oneof(ine, fc.constant('')), PRENOM: fc.string() });
		fc.assert(
			fc.property(fc.array(learner), fc.array(row), (list, rows) => {
				const all = list.map(({ ine, isDisabled }) => known({ ine }, { isDisabled }));
				const fates = compare(all, ...rows);
				expect(fates.filter((one) => one.row).map((one) => one.row!.number)).toEqual(
					rows.map((_, i) => i + 1)
				);
				const ids = fates.flatMap((one) => one.learner?.id ?? []);
				expect(new Set(ids).size).toBe(ids.length);
				// Everybody who was there is named, or disabled.
				for (const one of all) if (!one.isDisabled) expect(ids).toContain(one.id);
				const counts = Object.values(countFates(fates));
				expect(counts.reduce((sum, count) => sum + count, 0)).toBe(fates.length);
			})
		);
	});
});
