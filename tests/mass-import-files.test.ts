/** Files of sessions and candidates: their template, and what completed ones say in the formats that people have. */
import exceljs from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readImport, writeTemplate } from '../web/lib/server/mass-import-file.ts';
import { readSheet, SHEET_FORMATS, writeSheet } from '../web/lib/server/sheets/sheet.ts';

const company = { type: 'PRO', frameworks: ['CORE', 'CLEA', 'DROIT'] } as const;
const school = { type: 'SCO', frameworks: ['CORE'] } as const;
type Shape = typeof company | typeof school;

const labelsOf = async (shape: Shape, format: (typeof SHEET_FORMATS)[number] = 'csv') =>
	(await readSheet(await writeTemplate(format, shape)))[0]!.cells;

/** A row of the template of a company, by the beginnings of its labels. */
async function rowOf(values: Record<string, string>, shape: Shape = company): Promise<string[]> {
	const labels = await labelsOf(shape);
	return labels.map((label) => values[label.replace(/\*| ?\(.*\)/g, '')] ?? '');
}

const SESSION = {
	'Nom du site': 'Lycée des Lilas',
	Salle: 'B204',
	'Date de début': '15/01/2027',
	'Heure de début': '9h30',
	Surveillant: 'Sophie Renard'
};
const FAURE = {
	'Nom de naissance': 'Faure',
	Prénom: 'Inès',
	'Date de naissance': '14/03/2010',
	Sexe: 'F',
	'Code postal de naissance': '1300',
	'Commune de naissance': 'Arbignieu',
	'Pays de naissance': 'France',
	Tarification: 'Gratuite'
};

async function read(bytes: Uint8Array, shape: Shape = company) {
	const file = await readImport(bytes, 'sessions.csv', shape);
	if ('fault' in file) throw new Error(`${file.fault} ${file.missing.join()}`);
	return file;
}

const csv = async (rows: Record<string, string>[], shape: Shape = company) =>
	writeSheet('csv', 'A', [
		await labelsOf(shape),
		...(await Promise.all(rows.map((row) => rowOf(row, shape))))
	]);

describe('a template', () => {
	it('has its columns in the order of the reference, with stars and hints', async () => {
		expect(await labelsOf(company)).toEqual([
			'Numéro de session',
			'Nom du site*',
			'Salle*',
			'Date de début* (JJ/MM/AAAA)',
			'Heure de début* (HH:MM)',
			'Surveillant(s)*',
			'Observations',
			'Nom de naissance*',
			'Prénom*',
			'Date de naissance* (JJ/MM/AAAA)',
			'Sexe* (M/F)',
			'Code INSEE de naissance',
			'Code postal de naissance',
			'Commune de naissance',
			'Pays de naissance*',
			'E-mail des résultats',
			'E-mail de convocation',
			'Identifiant externe',
			'Temps majoré en\u00a0%',
			'Tarification*',
			'Code de prépaiement',
			'CléA Numérique (oui)',
			'Pix+ Droit (oui)',
			'Épreuves accessibles (oui)'
		]);
	});

	it('of a school has no column of billing', async () => {
		const labels = await labelsOf(school);
		expect(labels.join()).not.toMatch(/Tarification|prépaiement|CléA/);
	});

	it.each(SHEET_FORMATS)('as %s is a file without rows', async (format) => {
		const file = await readImport(await writeTemplate(format, company), 'a', company);
		expect(file).toEqual({ fault: 'CSV_DATA_REQUIRED', missing: [] });
	});
});

describe('a completed file', () => {
	it('tells of sessions and candidates, of what was written, and where', async () => {
		const file = await read(await csv([{ ...SESSION, ...FAURE, 'Pix+ Droit': 'x' }]));
		expect(file.rows).toMatchObject([
			{
				row: 2,
				session: { number: '', room: 'B204', date: '15/01/2027', time: '9h30', description: '' },
				typed: {
					lastName: 'Faure',
					birthDate: '2010-03-14',
					birthPostalCode: '01300',
					billingMode: 'free',
					framework: 'DROIT',
					accessibility: ''
				},
				written: { birthDate: '14/03/2010', birthPostalCode: '1300', billingMode: 'Gratuite' }
			}
		]);
		expect(file.columns).toMatchObject({ number: 'A', date: 'D', birthDate: 'J', framework: 'V' });
		expect(file.untold).toEqual([]);
	});

	it('without the column of accessible challenges does not speak of them', async () => {
		const labels = (await labelsOf(company)).slice(0, -1);
		const row = (await rowOf({ ...SESSION, ...FAURE })).slice(0, -1);
		const file = await read(await writeSheet('csv', 'A', [labels, row]));
		expect(file.untold).toEqual(['accessibility']);
	});

	it('is looked at in columns that the center has no use for', async () => {
		const labels = [...(await labelsOf(school)), 'Tarification', 'CléA Numérique'];
		const row = [...(await rowOf({ ...SESSION, ...FAURE }, school)), 'Gratuite', 'oui'];
		const { rows, columns } = await read(await writeSheet('csv', 'A', [labels, row]), school);
		expect(rows[0]!.typed).toMatchObject({ billingMode: 'free', framework: 'CLEA' });
		expect(columns).toMatchObject({ billingMode: 'U', framework: 'V' });
	});

	it.each([
		['Windows-1252', (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))],
		['UTF-8 without its mark', strToU8],
		['commas', (text: string) => strToU8(text.replaceAll(';', ','))]
	])('is read in %s', async (_, encode) => {
		const text = new TextDecoder().decode(await csv([{ ...SESSION, ...FAURE }]));
		const { rows } = await read(encode(text.replace('\uFEFF', '')));
		expect(rows[0]!.session.address).toBe('Lycée des Lilas');
		expect(rows[0]!.typed.firstName).toBe('Inès');
	});

	it('of Excel tells dates, times and formulas as they are shown, in its first sheet alone', async () => {
		const workbook = new exceljs.Workbook();
		const sheet = workbook.addWorksheet('Sessions');
		const labels = await labelsOf(company);
		sheet.addRow(labels);
		sheet.addRow(await rowOf({ ...SESSION, ...FAURE }));
		const cell = (label: string) =>
			sheet.getCell(2, labels.findIndex((one) => one.startsWith(label)) + 1);
		cell('Date de début').value = new Date(Date.UTC(2027, 0, 15));
		cell('Date de début').numFmt = 'dd/mm/yyyy';
		cell('Heure de début').value = 9.5 / 24;
		cell('Heure de début').numFmt = 'hh:mm';
		cell('Salle').value = { formula: '"B"&204', result: 'B204' };
		cell('Date de naissance').value = new Date(Date.UTC(2010, 2, 14));
		workbook.addWorksheet('Autre').addRow(['x']);
		const file = await read(new Uint8Array(await workbook.xlsx.writeBuffer()));
		expect(file.rows).toHaveLength(1);
		expect(file.rows[0]).toMatchObject({
			session: { room: 'B204', date: '2027-01-15', time: '09:30' },
			typed: { birthDate: '2010-03-14' }
		});
	});

	it('of LibreOffice tells times as HH:mm, however they are shown', async () => {
		const labels = (await labelsOf(company)).map((one) => text(one)).join('');
		const cells = await rowOf({ ...SESSION, ...FAURE });
		const row = cells.map((one) =>
			one === '9h30'
				? '<table:table-cell office:value-type="time" office:time-value="PT09H30M00S"><text:p>09:30:00 AM</text:p></table:table-cell>'
				: text(one)
		);
		const bytes = zipSync({
			'content.xml': strToU8(
				`<table:table><table:table-row>${labels}</table:table-row><table:table-row>${row.join('')}</table:table-row></table:table>`
			)
		});
		expect((await read(bytes)).rows[0]!.session.time).toBe('09:30');
	});
});

const text = (one: string) => `<table:table-cell><text:p>${one}</text:p></table:table-cell>`;

describe('a file that is none', () => {
	it('tells which columns it lacks', async () => {
		const file = await readImport(strToU8('Nom du site;Salle\nA;B\n'), 'a', school);
		expect(file).toMatchObject({
			fault: 'CSV_HEADERS_NOT_VALID',
			missing: expect.arrayContaining(['Date de début', 'Sexe'])
		});
	});

	it('is too large by its rows, whatever their format, or its bytes', async () => {
		const rows = (count: number) => Array.from({ length: count }, () => ['a', 'b']);
		const isTooLarge = expect.objectContaining({ because: 'file-too-large' });
		for (const [format, count] of [
			['csv', 50_000],
			['csv', 10_002],
			['xlsx', 20_010]
		] as const) {
			const bytes = await writeSheet(format, 'A', rows(count));
			await expect(readImport(bytes, 'a', school)).rejects.toEqual(isTooLarge);
		}
		await expect(readImport(new Uint8Array(8_000_001), 'a', school)).rejects.toEqual(isTooLarge);
	});

	it('is not read when it holds what no database keeps', async () => {
		const bytes = zipSync({
			'content.xml': strToU8(
				`<table:table><table:table-row>${text('a&#0;')}</table:table-row></table:table>`
			)
		});
		await expect(readImport(bytes, 'a', school)).rejects.toMatchObject({
			because: 'file-unreadable'
		});
	});
});
