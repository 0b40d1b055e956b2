/** How printed documents hold what is long: many candidates, long names, an hour of incidents. */
import { describe, expect, it } from 'vitest';
import type { MinutesLine, PrintedCandidate, PrintedSession } from '#db/centers/documents';
import type { Locale } from '#engine/vocabulary';
import { attendanceSheet } from '../web/lib/server/documents/attendance-sheet.ts';
import { incidentMinutes } from '../web/lib/server/documents/incident-minutes.ts';
import { inLocale } from '../web/lib/server/in-locale.ts';
import { readPdf, readPieces } from './support/pdf.ts';

const LONG = 'Œuvre-Saint-Exupéry de la Très Longue Lignée';

function printed(count: number, tell: (i: number) => Partial<PrintedCandidate> = () => ({})) {
	const candidates = Array.from({ length: count }, (_, i) => ({
		id: i + 1,
		firstName: 'Inès',
		lastName: `Nom${i + 1}`,
		birthDate: '2010-03-14',
		division: null,
		externalId: null,
		extraTimePercent: 0,
		needsAccessibility: false,
		state: null,
		...tell(i)
	}));
	return {
		id: 1234,
		center: { name: 'Centre', type: 'PRO', timeZone: 'Europe/Paris' },
		address: '12 rue des Lilas',
		room: 'B204',
		startsAt: Date.UTC(2026, 10, 27, 9),
		examiner: 'Sophie Renard',
		description: '',
		accessCode: 'BCDF23',
		invigilatorPassword: 'aB3kzt',
		candidates
	} satisfies PrintedSession;
}

const bytesOf = async (pdf: Promise<Buffer>) => new Uint8Array(await pdf);

describe('the attendance sheet', () => {
	it('of two hundred candidates has ten pages, with the number of each in one piece', async () => {
		const pages = await readPieces(await bytesOf(attendanceSheet(printed(200))));
		expect(pages).toHaveLength(10);
		const last = pages.at(-1)!.map(({ text }) => text);
		expect(last).toEqual(expect.arrayContaining(['181', '200']));
	});

	it('tells on every page what it is, and of which session, wherever long names lead it', async () => {
		const session = printed(20, () => ({ lastName: LONG }));
		const pages = await readPdf(await bytesOf(attendanceSheet(session)));
		expect(pages).toHaveLength(2);
		for (const page of pages) expect(page).toMatch(/^Feuille d’émargement Session 1234 · Centre/);
	});

	it('leaves room to sign, however much of the page names take', async () => {
		for (let long = 0; long <= 20; long++) {
			const session = printed(20, (i) => (i < long ? { lastName: LONG } : {}));
			const pages = await readPieces(await bytesOf(attendanceSheet(session)));
			const labels = pages.flat().filter(({ text }) => text.startsWith('Nom et signature'));
			expect(labels).toHaveLength(1);
			// A centimeter above what ends a page.
			expect(labels[0]!.y).toBeGreaterThan(66 + 28);
		}
	});
});

describe('the minutes', () => {
	const minutes = async (
		session: PrintedSession,
		lines: MinutesLine[] | null,
		locale: Locale = 'fr'
	) => readPdf(await bytesOf(inLocale(locale, () => incidentMinutes(session, lines))));

	it.each([
		['filled', []],
		['blank', null]
	])('%s name everybody enrolled, by number, with his adjustments', async (_, lines) => {
		const session = printed(3, (i) => ({
			extraTimePercent: i === 1 ? 33 : 0,
			needsAccessibility: i > 0
		}));
		const text = (await minutes(session, lines)).join(' ');
		expect(text).toContain('1. Nom1 Inès 2. Nom2 Inès · temps majoré 33 % · épreuves accessibles');
		expect(text).toContain('3. Nom3 Inès · épreuves accessibles');
		const english = (await minutes(session, lines, 'en')).join(' ');
		expect(english).toContain('2. Nom2 Inès · extra time 33% · accessible challenges');
	});

	it('tell of unfinished tests as each language writes a colon', async () => {
		const session = printed(1, () => ({ state: 'started' }));
		expect((await minutes(session, []))[0]).toContain('Nom1 Inès : en cours');
		expect((await minutes(session, [], 'en'))[0]).toContain('Nom1 Inès: under way');
	});

	it('begin each of their pages with what they are', async () => {
		const session = printed(300, () => ({ state: 'started' }));
		const pages = await minutes(session, []);
		expect(pages.length).toBeGreaterThan(5);
		for (const page of pages) expect(page).toMatch(/^Procès-verbal d’incident Session 1234/);
	});
});
