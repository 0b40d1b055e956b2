/** The printed documents of a session, asked of the real server and read back as a reader of PDF does. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordIncident, withdrawIncident } from '#db/incidents';
import { db } from '#db/connection.server';
import { candidates, sessions } from '#db/schema/sessions';
import { centers } from '#db/schema/structures';
import { centerMemberships } from '#db/schema/teams';
import { seedSession, type SeededSession } from '#db/seed/school';
import { startApp, type App } from './support/app.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';
import { readPdf } from './support/pdf.ts';
import { createInvigilator, createUser, type Person } from './support/room.ts';

let app: App;
let centerId: number;
let session: SeededSession;
let member: Person;
let stranger: Person;
let invigilator: Person;

const LAST_NAMES = [
	'Łukasiewicz',
	'Şahin',
	'Nguyễn',
	"D'Œuvre-Saint-Exupéry de la Très Longue Lignée"
];

beforeAll(async () => {
	const databaseUrl = await openTestDatabase();
	app = await startApp('production', databaseUrl);
	const [center, other] = await db
		.insert(centers)
		.values([
			{ type: 'SUP', name: 'Université de La Réunion', timeZone: 'Indian/Reunion' },
			{ type: 'SUP', name: 'Autre', timeZone: 'Europe/Paris' }
		])
		.returning();
	centerId = center!.id;
	[member, stranger] = [await createUser('Mona'), await createUser('Autre')];
	await db.insert(centerMemberships).values([
		{ structureId: centerId, userId: member.userId, role: 'member' },
		{ structureId: other!.id, userId: stranger.userId, role: 'administrator' }
	]);
	session = await seedSession(
		centerId,
		Array.from({ length: 45 }, (_, i) => ({
			firstName: `Prénom${i}`,
			lastName: LAST_NAMES[i] ?? `Nom${String(i).padStart(2, '0')}`,
			birthDate: '2004-02-29'
		}))
	);
	invigilator = await createInvigilator(session);
}, 120_000);

afterAll(async () => {
	await app.stop();
	await closeDatabase();
});

function ask(document: string, person: Person | null = member, language = 'fr') {
	const path = `/certif/${centerId}/sessions/${session.id}/documents/${language}/${document}.pdf`;
	return fetch(app.base + path, {
		headers: person ? { cookie: person.cookie } : {},
		redirect: 'manual'
	});
}

/** The text of each page. */
async function read(document: string, language?: string): Promise<string[]> {
	const response = await ask(document, member, language);
	expect(response.status).toBe(200);
	expect(response.headers.get('content-type')).toBe('application/pdf');
	expect(response.headers.get('cache-control')).toContain('no-store');
	return readPdf(new Uint8Array(await response.arrayBuffer()));
}

describe('the attendance sheet', () => {
	it('has twenty candidates a page, each on one, with whatever letters their names have', async () => {
		const pages = await read('emargement');
		expect(pages).toHaveLength(3);
		for (const [i, page] of pages.entries()) {
			expect(page).toContain(`Page ${i + 1} sur 3`);
			expect(page).toContain(`Session ${session.id} · Université de La Réunion`);
			expect(page.match(/29\/02\/2004/g)).toHaveLength(i < 2 ? 20 : 5);
		}
		const text = pages.join(' ');
		for (const name of LAST_NAMES.slice(0, 3)) expect(text).toContain(name);
		expect(text).toContain('Très Longue');
	});

	it('says the time of the place, and everything in English on request', async () => {
		const [stored] = await db.select().from(sessions).where(eq(sessions.id, session.id));
		const there = new Intl.DateTimeFormat('en', { timeStyle: 'short', timeZone: 'Indian/Reunion' });
		const [page] = await read('emargement', 'en');
		expect(page).toContain('Attendance sheet');
		expect(page).toContain('Birth name');
		expect(page).toContain(there.format(stored!.startsAt).replace(/\s/g, ' '));
	});
});

describe('the kit of the invigilators', () => {
	it('is one page with the number, both codes and the address of the room', async () => {
		const pages = await read('kit-surveillant');
		expect(pages).toHaveLength(1);
		expect(pages[0]).toContain(`C-${session.invigilatorPassword}`);
		expect(pages[0]).toContain(session.accessCode);
		expect(pages[0]!.replace(/\s/g, '')).toContain(
			`${app.base}/surveillance?session=${session.id}`
		);
	});

	it('leads to a form that has the number already', async () => {
		const page = await fetch(`${app.base}/surveillance?session=${session.id}`, {
			headers: { cookie: member.cookie }
		});
		expect(await page.text()).toMatch(new RegExp(`value="${session.id}"[^>]*name="sessionNumber"`));
	});
});

describe('the minutes', () => {
	it('tell what was recorded, by whom and of whom, but not what was withdrawn', async () => {
		const actor = { role: 'invigilator' as const, userId: invigilator.userId };
		const [first] = await db.select().from(candidates).orderBy(candidates.id).limit(1);
		const write = (text: string, candidateId: number | null) =>
			recordIncident(actor, session.id, {
				key: crypto.randomUUID(),
				candidateId,
				code: 'C7',
				number: null,
				text
			});
		await write('Coupure de courant', null);
		await write('Clavier changé', first!.id);
		const mistaken = await write('Erreur de saisie', null);
		if ('because' in mistaken) throw new Error(mistaken.because);
		await withdrawIncident(actor, session.id, mistaken.id);

		const text = (await read('proces-verbal')).join(' ');
		expect(text).toContain('Coupure de courant');
		expect(text).toMatch(/Łukasiewicz Prénom0 .*Clavier changé/);
		expect(text).toContain('Ines Garde');
		expect(text).not.toContain('Erreur de saisie');
		for (const code of ['C1', 'C8', 'E12']) expect(text).toContain(code);
	});

	it('can be blank, to be filled by hand', async () => {
		const text = (await read('proces-verbal-vierge')).join(' ');
		expect(text).toContain('Codes des incidents');
		expect(text).not.toContain('Coupure de courant');
	});
});

describe('documents', () => {
	it('are for members of the center alone', async () => {
		expect((await ask('kit-surveillant', stranger)).status).toBe(404);
		expect((await ask('kit-surveillant', invigilator)).status).toBe(404);
		expect((await ask('kit-surveillant', null)).status).toBe(303);
	});

	it('that do not exist are not found', async () => {
		expect((await ask('autre')).status).toBe(404);
		expect((await ask('constructor')).status).toBe(404);
		expect((await ask('kit-surveillant', member, 'de')).status).toBe(404);
	});
});
