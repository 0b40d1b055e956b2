/** Lists of candidates as files: written and read again, broken, in the encodings and formats that people have. */
import { zipSync, strToU8 } from 'fflate';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { TypedCandidate } from '#engine/center/candidate-form';
import { readCandidates, writeCandidates } from '../web/lib/server/candidate-file.ts';
import { columnName } from '../web/lib/server/sheets/limits.ts';
import { readSheet, SHEET_FORMATS, writeSheet } from '../web/lib/server/sheets/sheet.ts';
import { typedAs } from './support/enrolment.ts';

const company = { type: 'PRO', frameworks: ['CORE', 'CLEA', 'DROIT'] } as const;
const school = { type: 'SCO', frameworks: ['CORE'] } as const;

async function read(bytes: Uint8Array, shape: Parameters<typeof readCandidates>[1] = company) {
	const file = await readCandidates(bytes, shape);
	if ('missing' in file) throw new Error(file.missing.join());
	return file;
}

const everything: TypedCandidate[] = [
	typedAs('Le Goff', {
		firstName: 'Éloïse  Œ',
		externalId: '007',
		extraTime: '33',
		email: 'eloise@ecole.fr',
		resultRecipientEmail: 'resultats@ecole.fr',
		accessibility: 'yes',
		framework: 'CLEA',
		billingMode: 'prepaid',
		prepaymentCode: '12345678901234/F-1'
	}),
	typedAs('O’Brien; "Jr"', { birthPostalCode: '01300', birthCity: 'Arbignieu' }),
	typedAs('=1+1', {
		firstName: '<b>&amp;</b>',
		birthPostalCode: '',
		birthCity: '',
		birthInseeCode: '01015'
	}),
	typedAs('+33', { firstName: '@a', externalId: '-5', birthCountry: 'Côte d’Ivoire' })
];

const csv = (text: string) => new TextEncoder().encode(text);
/** The list of a school as a spreadsheet of LibreOffice would hold it, with these rows in XML. */
const ods = (rows: string) =>
	zipSync({
		'content.xml': strToU8(
			`<office:document-content><office:body><office:spreadsheet><table:table table:name="A">${rows}</table:table>` +
				'<table:table table:name="B"><table:table-row><table:table-cell><text:p>no</text:p></table:table-cell></table:table-row></table:table>' +
				'</office:spreadsheet></office:body></office:document-content>'
		)
	});
const cell = (text: string, attributes = '') =>
	`<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;

describe('a list', () => {
	it.each(SHEET_FORMATS)('written as %s and read again is the same', async (format) => {
		const file = await read(await writeCandidates(format, company, everything));
		expect(file.rows.map(({ typed }) => typed)).toEqual(everything);
		expect(file.rows.map(({ row }) => row)).toEqual([2, 3, 4, 5]);
	});

	it.each(SHEET_FORMATS)(
		'without anybody is a template in %s that holds no row',
		async (format) => {
			const bytes = await writeCandidates(format, school, []);
			expect((await read(bytes, school)).rows).toEqual([]);
		}
	);

	it('of a school has no column of billing, and one for each framework beside the first', async () => {
		const [labels] = await readSheet(await writeCandidates('csv', school, []));
		expect(labels!.cells).not.toContain('Tarification');
		const [more] = await readSheet(await writeCandidates('csv', company, []));
		expect(more!.cells).toEqual(
			expect.arrayContaining(['CléA Numérique', 'Pix+ Droit', 'Tarification'])
		);
	});

	it('is read whatever the order, language, case and stars of its labels, under a title', async () => {
		const labels = [
			...['Sex', 'PRENOM*', 'Birth name', 'Birth date (DD/MM/YYYY)', 'Pays de naissance'],
			...['Birth town', 'Birth postcode', 'Birth INSEE code', 'E-mail des résultats'],
			...['Invitation e-mail', 'Identifiant externe', 'Temps majoré en %', 'Épreuves accessibles']
		];
		const values = [
			'f',
			'Inès',
			'Faure',
			'14/03/2010',
			'France',
			'Bourg',
			'1300',
			'',
			'',
			'',
			'',
			'33%',
			'Non'
		];
		const text = `Liste du collège\n\n${labels.join(',')}\n${values.join(',')}\n`;
		const { rows, columns } = await read(csv(text), school);
		expect(rows).toMatchObject([
			{
				row: 4,
				typed: {
					sex: 'f',
					firstName: 'Inès',
					lastName: 'Faure',
					birthDate: '2010-03-14',
					birthPostalCode: '01300',
					extraTime: '33%',
					accessibility: ''
				}
			}
		]);
		expect(columns).toMatchObject({ sex: 'A', lastName: 'C', extraTime: 'L' });
	});

	it('without some of its columns tells which', async () => {
		const file = await readCandidates(csv('Nom de naissance;Prénom\nFaure;Inès\n'), school);
		expect(file).toMatchObject({ missing: expect.arrayContaining(['Sexe', 'Date de naissance']) });
	});

	it('tells of two frameworks, and of what is neither yes nor no', async () => {
		const text = new TextDecoder().decode(await writeCandidates('csv', company, [everything[0]!]));
		const twice = text.replace('"oui";"";"Prépayée"', '"oui";"x";"Prépayée"');
		expect((await read(csv(twice))).rows[0]!.typed.framework).toBe('CLEA DROIT');
		const odd = text.replace('"oui";"";"Prépayée"', '"peut-être";"";"Prépayée"');
		expect((await read(csv(odd))).rows[0]!.typed.framework).toBe('peut-être');
	});
});

describe('a CSV file', () => {
	const text = 'Nom;Prénom\r\nLefèvre;Éloïse\r\n';
	const latin = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
	const utf16 = Uint8Array.from(
		[...`\uFEFF${text.replaceAll(';', '\t')}`].flatMap((letter) => {
			const code = letter.charCodeAt(0);
			return [code & 0xff, code >> 8];
		})
	);
	const bigEndian = utf16.map((_, i) => utf16[i ^ 1]!);

	it.each([
		['UTF-8', csv(text)],
		['UTF-8 with its mark', csv(`\uFEFF${text}`)],
		['Windows-1252', latin],
		['UTF-16, as Excel calls Unicode', utf16],
		['UTF-16 with the high byte first', bigEndian],
		['commas', csv(text.replaceAll(';', ','))],
		['tabs', csv(text.replaceAll(';', '\t'))],
		['ends of line of old', csv(text.replaceAll('\r\n', '\r'))]
	])('is read in %s', async (_, bytes) => {
		expect((await readSheet(bytes)).map(({ cells }) => cells)).toEqual([
			['Nom', 'Prénom'],
			['Lefèvre', 'Éloïse']
		]);
	});

	it('keeps the number of each row, empty ones between', async () => {
		const rows = await readSheet(csv('a;b\n\n;;\n"two\nlines";d\n'));
		expect(rows).toEqual([
			{ number: 1, cells: ['a', 'b'] },
			{ number: 4, cells: ['two\nlines', 'd'] }
		]);
	});

	it('holds no formula for whoever opens it', async () => {
		const text = new TextDecoder().decode(await writeSheet('csv', 'x', [['=HYPERLINK("x")', 'a']]));
		expect(text).toContain('"\'=HYPERLINK');
	});
});

describe('an XLSX file', () => {
	it('gives dates, percentages, zeros, formulas and rich texts as they are seen', async () => {
		const workbook = new exceljs.Workbook();
		const sheet = workbook.addWorksheet('A');
		sheet.addRow([
			new Date(Date.UTC(2010, 2, 14)),
			0.33,
			1300,
			{ formula: '1+1', result: 2 },
			{ richText: [{ text: 'Le ' }, { text: 'Goff' }] },
			{ text: 'a@b.fr', hyperlink: 'mailto:a@b.fr' },
			12,
			33
		]);
		sheet.getCell('A1').numFmt = 'dd/mm/yyyy';
		sheet.getCell('B1').numFmt = '0%';
		sheet.getCell('C1').numFmt = '00000';
		// The sign alone, beside a number that is none of a hundred.
		sheet.getCell('H1').numFmt = '0" %"';
		const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
		expect(await readSheet(bytes)).toEqual([
			{
				number: 1,
				cells: ['2010-03-14', '33%', '01300', '2', 'Le Goff', 'a@b.fr', '12', '33']
			}
		]);
	});
});

describe('an ODS file', () => {
	it('gives dates, percentages, zeros, spaces, notes apart, of its first sheet', async () => {
		const row =
			cell('14/03/10', 'office:value-type="date" office:date-value="2010-03-14T00:00:00"') +
			cell('33,00 %', 'office:value-type="percentage" office:value="0.33"') +
			cell('01300', 'office:value-type="float" office:value="1300"') +
			cell('1 300', 'office:value-type="float" office:value="1300"') +
			cell('Le<text:s text:c="2"/>Goff &amp; <text:span>C&#233;lie</text:span>') +
			'<table:table-cell><office:annotation><text:p>to check</text:p></office:annotation><text:p>a</text:p><text:p>b</text:p></table:table-cell>';
		expect(await readSheet(ods(`<table:table-row>${row}</table:table-row>`))).toEqual([
			{
				number: 1,
				cells: ['2010-03-14', '33%', '01300', '1300', 'Le  Goff & Célie', 'a\nb']
			}
		]);
	});

	it('repeats cells and rows as often as it says, but for the million at its end', async () => {
		const rows =
			`<table:table-row>${cell('a', 'table:number-columns-repeated="2"')}<table:table-cell table:number-columns-repeated="3"/>${cell('b')}<table:table-cell table:number-columns-repeated="16378"/></table:table-row>` +
			'<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>' +
			`<table:table-row table:number-rows-repeated="2">${cell('c')}</table:table-row>` +
			'<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
		expect(await readSheet(ods(rows))).toEqual([
			{ number: 1, cells: ['a', 'a', '', '', '', 'b'] },
			{ number: 4, cells: ['c'] },
			{ number: 5, cells: ['c'] }
		]);
	});
});

const cutXlsx = (await writeSheet('xlsx', 'A', [['a']])).slice(0, 900);
const bomb = zipSync({ 'content.xml': new Uint8Array(60_000_000) });
/** One megabyte that is not compressed, which the directory names fifty times. */
function storedBomb(): Uint8Array {
	const once = Buffer.from(zipSync({ 'a.xml': [new Uint8Array(1_000_000), { level: 0 }] }));
	const directory = once.readUInt32LE(once.length - 6);
	const [entry, end] = [once.subarray(directory, -22), once.subarray(-22)];
	end.writeUInt16LE(50, 10);
	// Each under another name.
	const entries = Array.from({ length: 50 }, (_, i) => {
		const copy = Buffer.from(entry);
		copy[46] = 65 + i;
		return copy;
	});
	return new Uint8Array(Buffer.concat([once.subarray(0, directory), ...entries, end]));
}
const cutOds = (await writeSheet('ods', 'A', [['a']])).slice(0, 300);

describe('a file that is none', () => {
	const because = async (bytes: Uint8Array) => {
		const started = performance.now();
		const reason = await readSheet(bytes).then(
			() => 'was read',
			(error: { because?: string }) => error.because ?? error
		);
		expect(performance.now() - started).toBeLessThan(3000);
		return reason;
	};

	it.each([
		['empty', new Uint8Array()],
		['blank', csv(' \n;;\n')],
		['an image', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
		['a zip without a sheet', zipSync({ 'a.txt': strToU8('a') })],
		['cut', cutXlsx],
		['a cut ODS', cutOds],
		[
			'a sheet cut in its middle',
			zipSync({ 'content.xml': strToU8('<table:table><table:table-row>') })
		],
		['an XLSX of nothing', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })],
		['tags without end', zipSync({ 'content.xml': strToU8('<'.repeat(1_000_000)) })],
		['an open quote', csv('a;"b\nc;d\n')]
	])('is told as such: %s', async (_, bytes) => {
		expect(await because(bytes)).toBe('file-unreadable');
	});

	it.each([
		['two megabytes', new Uint8Array(2_000_001)],
		['rows', csv('a\n'.repeat(2_002))],
		[
			'repeated rows',
			ods(`<table:table-row table:number-rows-repeated="900000">${cell('a')}</table:table-row>`)
		],
		['what its zip hides', bomb],
		['what its zip names many times', storedBomb()]
	])('is too large by its %s', async (_, bytes) => {
		expect(bytes.length).toBeLessThan(2_000_002);
		expect(await because(bytes)).toBe('file-too-large');
	});

	it('is too large even when its zip says that it is small', async () => {
		const bytes = bomb.slice();
		const view = new DataView(bytes.buffer, bytes.byteOffset);
		const directory = view.getUint32(bytes.length - 22 + 16, true);
		for (const at of [22, directory + 24]) view.setUint32(at, 100, true);
		expect(await because(bytes)).toBe('file-too-large');
	});
});

it('columns are called as spreadsheets call them', () => {
	expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual([
		'A',
		'Z',
		'AA',
		'AZ',
		'BA',
		'ZZ',
		'AAA'
	]);
});
