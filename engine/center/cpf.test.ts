import { describe, expect, it } from 'vitest';
import { listCpfLacks, readCpfReceipts, type CpfHolder } from './cpf.ts';

const BORN_IN_PARIS: CpfHolder = {
	sex: 'F',
	birthCountryCode: '99100',
	birthCity: 'Paris',
	birthInseeCode: null,
	birthPostalCode: '75011'
};

describe('what a certificate lacks for the CPF', () => {
	it.each<[string, Partial<CpfHolder>, string[]]>([
		['with a postcode, nothing', {}, []],
		['with the code of the town, nothing', { birthPostalCode: null, birthInseeCode: '75056' }, []],
		['born in France without a code, it', { birthPostalCode: null }, ['birthCode']],
		['born abroad, no code', { birthCountryCode: '99352', birthPostalCode: null }, []],
		['a town', { birthCity: null }, ['birthCity']],
		[
			'everything',
			{ sex: null, birthCountryCode: null, birthCity: null, birthPostalCode: null },
			['sex', 'birthCountry', 'birthCity']
		]
	])('is, %s', (_, change, lacks) => {
		expect(listCpfLacks({ ...BORN_IN_PARIS, ...change })).toEqual(lacks);
	});
});

describe('a file of receipts', () => {
	const HEADER = ['idTechnique', 'statut', 'motif'];

	it('is read by the names of its columns, case, accents and empty lines apart', () => {
		const rows = [
			['motif', 'idTechnique', 'statut'],
			['', '12', 'accepté'],
			['', '', ''],
			[' Nom inconnu ', ' 13', 'REFUSE'],
			['of no use', '14', 'ACCEPTE'],
			['', '15', 'Refusé']
		];
		expect(readCpfReceipts(rows)).toEqual({
			receipts: [
				{ id: 12, state: 'accepted', reason: null, line: 2 },
				{ id: 13, state: 'refused', reason: 'Nom inconnu', line: 4 },
				{ id: 14, state: 'accepted', reason: null, line: 5 },
				{ id: 15, state: 'refused', reason: null, line: 6 }
			],
			errors: []
		});
	});

	it('without a column for the reason has none', () => {
		const rows = [
			['idTechnique', 'statut'],
			['12', 'REFUSE']
		];
		expect(readCpfReceipts(rows)).toEqual({
			receipts: [{ id: 12, state: 'refused', reason: null, line: 2 }],
			errors: []
		});
	});

	it('has its errors beside, each with its line', () => {
		const rows = [
			HEADER,
			['12', 'ACCEPTE'],
			['x', 'ACCEPTE'],
			['13', 'toString'],
			['12', 'REFUSE']
		];
		expect(readCpfReceipts(rows)).toEqual({
			receipts: [{ id: 12, state: 'accepted', reason: null, line: 2 }],
			errors: [
				{ line: 3, fault: 'id-unknown' },
				{ line: 4, fault: 'state-unknown' },
				{ line: 5, fault: 'id-twice' }
			]
		});
	});

	it.each([[[]], [[['id', 'statut']]], [[['idTechnique']]]])(
		'without its columns is wrong from its first line: %j',
		(rows) => {
			expect(readCpfReceipts(rows)).toEqual({
				receipts: [],
				errors: [{ line: 1, fault: 'column-missing' }]
			});
		}
	);
});
