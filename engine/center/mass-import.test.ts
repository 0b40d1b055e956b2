import { describe, expect, it } from 'vitest';
import { fold } from '../spelling.ts';
import { CANDIDATE_FIELDS, SESSION_FIELDS } from '../vocabulary.ts';
import { indexPlaces } from './birth-place.ts';
import { readCandidate, type TypedCandidate } from './candidate-form.ts';
import type { Enrolled } from './candidate-list.ts';
import type { KnownCenter, TypedSession } from './imported-session.ts';
import { groupRemarks } from './import-remarks.ts';
import { planImport, type ImportRow, type ImportRules } from './mass-import.ts';

const rules: ImportRules = {
	type: 'SCO',
	frameworks: ['CORE', 'CLEA'],
	today: '2026-11-27',
	places: indexPlaces({
		communes: [{ code: '93048', name: 'Montreuil', postcodes: ['93100'] }],
		countries: [{ code: '99100', name: 'France' }]
	}),
	timeZone: 'Europe/Paris',
	now: Date.UTC(2026, 10, 27, 12),
	untold: []
};
const nothing = <Name extends string>(names: readonly Name[]) =>
	Object.fromEntries(names.map((name) => [name, ''])) as Record<Name, string>;
const nobody = nothing(CANDIDATE_FIELDS);
const somebody = (lastName: string, change: Partial<TypedCandidate> = {}): TypedCandidate => ({
	...nobody,
	lastName,
	firstName: 'Inès',
	birthDate: '2010-03-14',
	sex: 'F',
	birthCountry: 'France',
	birthInseeCode: '93048',
	...change
});
const morning: TypedSession = {
	...nothing(SESSION_FIELDS),
	address: 'Lycée des Lilas',
	room: 'B204',
	date: '15/01/2027',
	time: '09:30',
	examiner: 'Sophie Renard'
};
const numbered = (number: string) => ({ ...nothing(SESSION_FIELDS), number });
const keyOf = (one: Pick<TypedCandidate, 'firstName' | 'lastName' | 'birthDate'>) =>
	fold(`${one.firstName} ${one.lastName} ${one.birthDate}`);

function enrolled(id: number, lastName: string, change: Partial<TypedCandidate> = {}): Enrolled {
	const read = readCandidate(somebody(lastName, change), rules);
	if ('faults' in read) throw new Error(JSON.stringify(read.faults));
	return { id, whyKept: null, form: read.candidate };
}

const session = (change: object = {}) => ({
	isStarted: false,
	hasChanged: false,
	enrolled: [enrolled(1, 'Faure', { accessibility: 'yes' }), enrolled(2, 'Morel')],
	...change
});

function plan(
	rows: [TypedSession, TypedCandidate][],
	known: Partial<KnownCenter> = {},
	more: Partial<ImportRules> = {}
) {
	const numberedRows = rows.map(([session, typed], i): ImportRow => ({
		row: i + 2,
		session,
		typed
	}));
	const center = { sessions: new Map(), taken: [], ...known };
	return [...planImport(numberedRows, center, { ...rules, ...more }, keyOf)];
}

/** Row, field and code of every fault. */
const faultsOf = (...given: Parameters<typeof plan>) =>
	plan(...given).flatMap(({ faults }) =>
		faults.map(({ row, field, code }) => `${row} ${field} ${code}`)
	);

describe('sessions to create', () => {
	it('are one for all the rows that say the same of it, however they write it', () => {
		const again = { ...morning, address: ' Lycée  des Lilas', date: '2027-01-15', time: '9h30' };
		const planned = plan([
			[morning, somebody('Faure')],
			[{ ...morning, room: 'B205' }, somebody('Faure')],
			[again, somebody('Morel')]
		]);
		expect(planned).toMatchObject([
			{
				does: 'create',
				rows: [2, 4],
				facts: {
					address: 'Lycée des Lilas',
					room: 'B204',
					startsAt: Date.UTC(2027, 0, 15, 8, 30),
					examiner: 'Sophie Renard',
					description: ''
				},
				list: { rows: [{ does: 'add' }, { does: 'add' }] }
			},
			{ does: 'create', rows: [3], facts: { room: 'B205' } }
		]);
	});

	it.each([
		['address', '', 'SESSION_ADDRESS_REQUIRED'],
		['room', ' ', 'SESSION_ROOM_REQUIRED'],
		['date', '', 'SESSION_DATE_REQUIRED'],
		['date', '31/02/2027', 'SESSION_DATE_NOT_VALID'],
		['time', '', 'SESSION_TIME_REQUIRED'],
		['time', '25:00', 'SESSION_TIME_NOT_VALID'],
		['examiner', '', 'SESSION_EXAMINER_REQUIRED'],
		['room', 'x'.repeat(256), 'SESSION_TEXT_NOT_VALID'],
		['description', 'a\0', 'SESSION_TEXT_NOT_VALID'],
		['date', '26/11/2026', 'SESSION_SCHEDULED_IN_THE_PAST']
	] as const)('are refused for the %s « %s »', (field, text, code) => {
		expect(faultsOf([[{ ...morning, [field]: text }, somebody('Faure')]])).toEqual([
			`2 ${field} ${code}`
		]);
	});

	it('begin later than now where the center is', () => {
		const noon = { ...morning, date: '27/11/2026', time: '13:00' };
		expect(faultsOf([[noon, nobody]])).toEqual([]);
		const past = [`2 date SESSION_SCHEDULED_IN_THE_PAST`];
		expect(faultsOf([[{ ...noon, time: '12:59' }, nobody]])).toEqual(past);
		expect(faultsOf([[noon, nobody]], {}, { timeZone: 'Indian/Reunion' })).toEqual(past);
	});

	it('are no twins of a session of the center, nor of one above in the file', () => {
		const startsAt = Date.UTC(2027, 0, 15, 8, 30);
		const taken = [{ address: 'Lycée des Lilas', room: 'B204', startsAt }];
		const twin = 'date SESSION_WITH_DATE_AND_TIME_ALREADY_EXISTS';
		expect(faultsOf([[morning, nobody]], { taken })).toEqual([`2 ${twin}`]);
		expect(faultsOf([[{ ...morning, time: '09:31' }, nobody]], { taken })).toEqual([]);
		expect(
			faultsOf([
				[morning, nobody],
				[{ ...morning, examiner: 'Marc Delmas' }, nobody]
			])
		).toEqual([`3 ${twin}`]);
	});

	it('tell everything that is wrong, of them and of who is in them, row by row', () => {
		const wrong = { ...morning, date: 'demain' };
		expect(
			faultsOf([
				[wrong, somebody('Faure', { sex: 'X' })],
				[wrong, somebody('Morel', { framework: 'CLEA DROIT' })],
				[nothing(SESSION_FIELDS), somebody('Sow', { billingMode: 'free' })]
			])
		).toEqual([
			'2 date SESSION_DATE_NOT_VALID',
			'3 date SESSION_DATE_NOT_VALID',
			'2 sex CANDIDATE_SEX_NOT_VALID',
			'3 framework CANDIDATE_MAX_ONE_COMPLEMENTARY_CERTIFICATION',
			'4 address SESSION_ADDRESS_REQUIRED',
			'4 room SESSION_ROOM_REQUIRED',
			'4 date SESSION_DATE_REQUIRED',
			'4 time SESSION_TIME_REQUIRED',
			'4 examiner SESSION_EXAMINER_REQUIRED',
			'4 billingMode CANDIDATE_BILLING_MODE_MUST_BE_EMPTY'
		]);
	});

	it('warn of nobody, and of somebody who is twice: he is enrolled once', () => {
		const planned = plan([
			[morning, somebody('Faure')],
			[morning, somebody('FAURE')],
			[{ ...morning, room: 'B205' }, somebody('Faure')],
			[{ ...morning, room: 'B206' }, nobody]
		]);
		expect(planned.flatMap(({ warnings }) => warnings)).toEqual([
			{ row: 3, field: 'lastName', code: 'DUPLICATE_CANDIDATE_IN_SESSION' },
			{ row: 5, field: 'lastName', code: 'EMPTY_SESSION' }
		]);
		expect(planned.flatMap(({ faults }) => faults)).toEqual([]);
		expect(planned[0]!.list.rows.filter(({ does }) => does === 'add')).toHaveLength(1);
	});

	it('warn of a prepayment code that a spreadsheet took for a number', () => {
		const prepaid = (prepaymentCode: string) =>
			somebody(prepaymentCode, { billingMode: 'prepaid', prepaymentCode });
		const rows = ['12345678901234/F-1', '1,23457E+13'];
		const planned = plan(
			rows.map((code) => [morning, prepaid(code)]),
			{},
			{ type: 'PRO' }
		);
		expect(planned).toMatchObject([
			{
				does: 'create',
				faults: [],
				warnings: [{ row: 3, field: 'prepaymentCode', code: 'PREPAYMENT_CODE_UNUSUAL' }]
			}
		]);
	});
});

describe('sessions that exist', () => {
	const sessions = new Map([[1003, session()]]);

	it('have the rows of their number as their list', () => {
		const planned = plan(
			[
				[numbered(' 01003'), somebody('Faure', { accessibility: 'yes' })],
				[numbered('1003'), somebody('Sow')]
			],
			{ sessions }
		);
		expect(planned).toMatchObject([
			{
				does: 'edit',
				id: 1003,
				rows: [2, 3],
				list: { rows: [{ does: 'keep', id: 1 }, { does: 'add' }], missing: [{ id: 2 }] }
			}
		]);
	});

	it('keep of a candidate what the file does not speak of', () => {
		const [told] = plan([[numbered('1003'), somebody('Faure')]], { sessions });
		expect(told!.list.rows).toMatchObject([{ does: 'change', fields: ['accessibility'] }]);
		const rules = { untold: ['accessibility'] as const };
		const [untold] = plan([[numbered('1003'), somebody('Faure')]], { sessions }, rules);
		expect(untold!.list.rows).toMatchObject([{ does: 'keep', id: 1 }]);
	});

	it('are emptied by a number alone, with a warning', () => {
		const [planned] = plan([[numbered('1003'), nobody]], { sessions });
		expect(planned).toMatchObject({
			does: 'edit',
			list: { rows: [], missing: [{ id: 1 }, { id: 2 }] },
			warnings: [{ row: 2, code: 'EMPTY_SESSION' }]
		});
	});

	it.each([
		['12a', {}, 'SESSION_ID_NOT_VALID'],
		['1004', {}, 'SESSION_ID_NOT_EXISTING'],
		['99999999999', {}, 'SESSION_ID_NOT_EXISTING'],
		['1003', { isStarted: true }, 'CANDIDATE_NOT_ALLOWED_FOR_STARTED_SESSION'],
		['1003', { hasChanged: true }, 'SESSION_LIST_CHANGED']
	])('are refused for the number « %s », when %o', (number, change, code) => {
		const known = { sessions: new Map([[1003, session(change)]]) };
		expect(faultsOf([[numbered(number), somebody('Sow')]], known)).toEqual([`2 number ${code}`]);
	});

	it('are told nothing but their list, in any of their rows', () => {
		const rows: Parameters<typeof plan>[0] = [
			[numbered('1003'), somebody('Faure')],
			[{ ...numbered('1003'), room: 'B204', time: '09:30' }, somebody('Morel')]
		];
		const code = 'INFORMATION_NOT_ALLOWED_WITH_SESSION_ID';
		expect(faultsOf(rows, { sessions })).toEqual([`3 room ${code}`, `3 time ${code}`]);
	});
});

describe('remarks', () => {
	it('are together where they say the same of the same cells', () => {
		const fault = (row: number, field: 'date' | 'sex') => ({
			row,
			field,
			code:
				field === 'date'
					? ('SESSION_DATE_NOT_VALID' as const)
					: ('CANDIDATE_SEX_NOT_VALID' as const)
		});
		const remarks = [fault(9, 'sex'), ...[4, 2, 3, 8, 7, 5].map((row) => fault(row, 'date'))];
		const rows = Array.from({ length: 8 }, (_, i) => ({
			row: i + 2,
			session: { ...morning, date: i < 3 ? 'demain' : 'hier' },
			typed: somebody('Faure', { sex: 'garçon' }),
			written: i === 6 ? { date: 'Hier' } : {}
		}));
		expect(groupRemarks(remarks, { rows })).toEqual([
			{
				field: 'date',
				code: 'SESSION_DATE_NOT_VALID',
				count: 6,
				placeCount: 4,
				places: [
					{ from: 2, to: 4, written: 'demain' },
					{ from: 5, to: 5, written: 'hier' },
					{ from: 7, to: 7, written: 'hier' },
					{ from: 8, to: 8, written: 'Hier' }
				]
			},
			{
				field: 'sex',
				code: 'CANDIDATE_SEX_NOT_VALID',
				count: 1,
				placeCount: 1,
				places: [{ from: 9, to: 9, written: 'garçon' }]
			}
		]);
	});

	it('name the first places of many, and count them all', () => {
		const rows = Array.from({ length: 400 }, (_, i) => ({
			row: i + 2,
			session: morning,
			typed: somebody('Faure', { sex: i % 2 === 0 ? 'X' : 'Y' }),
			written: {}
		}));
		const remarks = rows.map(({ row }) => ({
			row,
			field: 'sex' as const,
			code: 'CANDIDATE_SEX_NOT_VALID' as const
		}));
		const [group] = groupRemarks(remarks, { rows });
		expect(group).toMatchObject({ count: 400, placeCount: 400 });
		expect(group!.places).toHaveLength(100);
		expect(group!.places.at(-1)).toEqual({ from: 101, to: 101, written: 'Y' });
	});
});
