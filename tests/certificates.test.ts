/** Certificates and results, asked of the real server: who gets them, and what they say. */
import { eq, sql } from 'drizzle-orm';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listPublishedResults } from '#db/certificates';
import { db } from '#db/connection.server';
import { assessments, results } from '#db/schema/assessments';
import { sessions } from '#db/schema/sessions';
import { centers } from '#db/schema/structures';
import { readSheet } from '../web/lib/server/sheets/sheet.ts';
import { startApp, type App } from './support/app.ts';
import { createCenter, createMember } from './support/centers.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { readPdf } from './support/pdf.ts';
import {
	createSchool,
	holdSession,
	publish,
	type SatCandidate,
	type School
} from './support/published.ts';
import type { Person } from './support/room.ts';
import { createStaff } from './support/staff.ts';

let app: App;
let school: School;
let sessionId: number;
let people: SatCandidate[];
let stranger: Person;

/** The session began there at one in the morning of 15 May, the day before in Paris. */
const STARTED_AT = Date.parse('2026-05-14T21:00:00Z');
const SITTERS = [
	{ firstName: 'Éloïse', lastName: 'Nguyễn', ability: 1.2 },
	{ firstName: 'Łukasz', lastName: 'Шевченко', ability: 0, division: '2nde 10' },
	{
		firstName: 'Zoé',
		lastName: 'Absente',
		ability: 0,
		answerCount: 6,
		abortReason: 'candidate' as const,
		state: 'endedByInvigilator' as const
	},
	{ firstName: '=HYPERLINK("x")', lastName: '+33', ability: -0.5, more: { externalId: '@SUM(1)' } }
];

beforeAll(async () => {
	app = await startApp('production', await openTestDatabase());
	school = await createSchool('Indian/Reunion');
	({ sessionId, people } = await holdSession(school, SITTERS, STARTED_AT));
	stranger = await createMember((await createSchool()).centerId, 'administrator');
	await publish(school, sessionId);
});
afterAll(async () => {
	await app?.stop();
	await closeDatabase();
});

function ask(path: string, person: Person | null = null, more: RequestInit = {}) {
	const headers = {
		accept: 'text/html',
		'accept-language': 'fr',
		origin: app.base,
		...(person && { cookie: person.cookie })
	};
	return fetch(app.base + path, { headers, redirect: 'manual', ...more });
}
const status = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).status;
const bytes = async (...asked: Parameters<typeof ask>) => {
	const response = await ask(...asked);
	expect(response.status).toBe(200);
	expect(response.headers.get('cache-control')).toContain('no-store');
	return new Uint8Array(await response.arrayBuffer());
};

const mine = (i: number, rest = '') =>
	`/app/certifications/${people[i]!.candidateId}/certificat${rest}`;
const ours = (rest: string, centerId = school.centerId) => `/certif/${centerId}${rest}`;
const ofSession = (rest: string, centerId?: number) =>
	ours(`/sessions/${sessionId}${rest}`, centerId);

async function codeOf(i: number): Promise<string> {
	const results = await listPublishedResults(eq(sessions.id, sessionId));
	return results.find(({ candidate }) => candidate.id === people[i]!.candidateId)!
		.verificationCode!;
}

describe('the page of a certificate', () => {
	it('speaks to its holder', async () => {
		const text = await (await ask(mine(0), people[0]!)).text();
		expect(text).toContain('Éloïse Nguyễn');
		expect(text).toContain('Saint-Étienne');
		expect(text).toContain('15 mai 2026');
		expect(text).toContain(await codeOf(0));
		expect(text).toMatch(/Vous (trouvez|maîtrisez|résolvez|êtes)/);
		expect(text).toContain('Seuil professionnel atteint');
		// What decided of the score stays on the server.
		expect(text).not.toMatch(/ability|standardError|movedBy/);
	});

	it('tells a test without a certificate what became of it', async () => {
		const text = await (await ask(mine(2), people[2]!)).text();
		expect(text).toContain('Non obtenue');
		expect(text).toContain('pas répondu à assez d’épreuves');
		expect(text).not.toContain('Vérification');
	});

	it.each(['', '/fr/certificat.pdf'])('%s does not exist for anybody else', async (rest) => {
		for (const other of [people[1]!, stranger, school.member]) {
			expect(await status(mine(0, rest), other)).toBe(404);
		}
		expect(await status(mine(0, rest))).toBe(303);
		expect(await status('/app/certifications/99999999999/certificat' + rest, people[0]!)).toBe(404);
	});

	it('does not exist before the results are published', async () => {
		const other = await holdSession(school, [SITTERS[0]!]);
		const path = `/app/certifications/${other.people[0]!.candidateId}/certificat`;
		expect(await status(path, other.people[0]!)).toBe(404);
		await publish(school, other.sessionId);
		expect(await status(path, other.people[0]!)).toBe(200);
	});

	it('shows what the jury wrote in the place of the automatic comment', async () => {
		const own = { commentForCandidate: 'Écrit par le jury', commentForOrganization: 'À l’école' };
		const { candidateId } = people[2]!;
		const change = (to: typeof own | { [K in keyof typeof own]: null }) =>
			db.update(assessments).set(to).where(eq(assessments.candidateId, candidateId));
		await change(own);
		const text = await (await ask(mine(2), people[2]!)).text();
		expect(text).toContain('Écrit par le jury');
		expect(text).not.toContain('À l’école');
		expect(text).not.toContain('assez d’épreuves');
		await change({ commentForCandidate: null, commentForOrganization: null });
	});
});

describe('the PDF of a certificate', () => {
	it.each([
		['fr', ['Certificat de compétences numériques', 'Né(e) le 28 février 2010', '15 mai 2026']],
		['en', ['Certificate of digital skills', 'Born on February 28, 2010', 'May 15, 2026']]
	])('says the same as the page, in %s, on one page', async (language, words) => {
		const pages = await readPdf(await bytes(mine(0, `/${language}/certificat.pdf`), people[0]!));
		expect(pages).toHaveLength(1);
		for (const word of words) expect(pages[0]).toContain(word);
		for (const text of ['Éloïse Nguyễn', 'Saint-Étienne', 'Lycée de l’Été', await codeOf(0)]) {
			expect(pages[0]).toContain(text);
		}
		const page = await (await ask(mine(0), people[0]!)).text();
		const score = /class="figure[^>]*>(\d+)</.exec(page)![1]!;
		expect(pages[0]).toContain(`${score} `);
		expect(pages[0]).toContain('895 pix');
		expect(pages[0]!.match(/(Niveau|Level) \d/g)).toHaveLength(16);
		expect(pages[0]!.match(/Niveau atteint|Level reached/g)).toHaveLength(1);
		expect(pages[0]!.replace(/\s/g, '')).toContain(`${app.base}/verification`);
	});

	it('writes names of other alphabets', async () => {
		const [page] = await readPdf(await bytes(mine(1, '/fr/certificat.pdf'), people[1]!));
		expect(page).toContain('Łukasz Шевченко');
	});

	it('is one page whatever the length of the names', async () => {
		const own = await createSchool();
		const name = 'Établissement public local d’enseignement '.repeat(6);
		await db.update(centers).set({ name }).where(eq(centers.id, own.centerId));
		const long = {
			firstName: 'Marie-Antoinette-Élisabeth '.repeat(8).trim(),
			lastName: 'de la Très Longue Lignée des Montagnes '.repeat(6).trim(),
			ability: 0.5
		};
		const held = await holdSession(own, [long]);
		await publish(own, held.sessionId);
		const path = `/app/certifications/${held.people[0]!.candidateId}/certificat/fr/certificat.pdf`;
		const pages = await readPdf(await bytes(path, held.people[0]!));
		expect(pages).toHaveLength(1);
		expect(pages[0]).toContain('Expert 8');
	});

	it('is not given for a test without a certificate', async () => {
		expect(await status(mine(2, '/fr/certificat.pdf'), people[2]!)).toBe(404);
	});
});

describe('a verification', () => {
	const verify = (code: string) =>
		ask('/verification', null, { method: 'POST', body: new URLSearchParams({ code }) });

	it('finds a certificate by its code, however it is typed, and speaks of its holder', async () => {
		const code = await codeOf(0);
		for (const typed of [code, code.toLowerCase(), ` ${code.slice(2, 6)} ${code.slice(6)} `]) {
			const response = await verify(typed);
			expect([typed, response.status]).toEqual([typed, 303]);
			expect(response.headers.get('location')).toBe(`/verification/${code}`);
		}
		const response = await ask(`/verification/${code}`);
		const text = await response.text();
		expect(response.headers.get('x-robots-tag')).toContain('noindex');
		expect(response.headers.get('cache-control')).toContain('no-store');
		expect(text).toContain('Éloïse Nguyễn');
		expect(text).toContain('Ce certificat est authentique');
		expect(text).toMatch(/Cette personne (trouve|maîtrise|résout|est)/);
		expect(text).not.toMatch(/Vous (trouvez|maîtrisez|résolvez|êtes) /);
	});

	it('shows no comment to the candidate', async () => {
		const { candidateId } = people[1]!;
		await db
			.update(assessments)
			.set({ commentForCandidate: 'Entre nous' })
			.where(eq(assessments.candidateId, candidateId));
		expect(await (await ask(mine(1), people[1]!)).text()).toContain('Entre nous');
		const shown = await (await ask(`/verification/${await codeOf(1)}`)).text();
		expect(shown).toContain('Łukasz');
		expect(shown).not.toContain('Entre nous');
	});

	it('finds nothing by a code that nobody has, and keeps what was typed', async () => {
		for (const typed of ['P-22222222', 'bonjour', '']) {
			const response = await verify(typed);
			expect([typed, response.status]).toEqual([typed, 404]);
			const text = await response.text();
			expect(text).toContain('Aucun certificat n’a ce code.');
			if (typed) expect(text).toContain(`value="${typed}"`);
		}
		expect(await status('/verification/P-22222222')).toBe(404);
	});

	it('finds nothing once the session is unpublished again', async () => {
		const held = await holdSession(school, [SITTERS[0]!]);
		await publish(school, held.sessionId);
		const [result] = await listPublishedResults(eq(sessions.id, held.sessionId));
		const path = `/verification/${result!.verificationCode}`;
		expect(await status(path)).toBe(200);
		await db.update(sessions).set({ publishedAt: null }).where(eq(sessions.id, held.sessionId));
		expect(await status(path)).toBe(404);
	});
});

it('leaves the code of a link out of the log when its page fails', async () => {
	const code = 'secret-of-a-link';
	await db.execute(sql`alter table result_links rename to result_links_away`);
	expect(await status(`/resultats/${code}`)).toBe(500);
	await db.execute(sql`alter table result_links_away rename to result_links`);
	await eventually(() => expect(app.output()).toContain('"path":"/resultats/…"'));
	expect(app.output()).not.toContain(code);
});

describe('whoever tries codes', () => {
	// A server of its own: the others are not to wait for it.
	it('waits after sixty in a minute, by the form as by the address', async () => {
		const other = await startApp('production', process.env.DATABASE_URL!);
		const tries = await Promise.all(
			Array.from({ length: 60 }, () => fetch(`${other.base}/verification/P-22222222`))
		);
		expect(new Set(tries.map((one) => one.status))).toEqual(new Set([404]));
		const path = `/verification/${await codeOf(0)}`;
		expect((await fetch(other.base + path)).status).toBe(429);
		const form = await fetch(`${other.base}/verification`, {
			method: 'POST',
			body: new URLSearchParams({ code: await codeOf(0) }),
			headers: { origin: other.base, accept: 'text/html' },
			redirect: 'manual'
		});
		expect(form.status).toBe(429);
		await other.stop();
	});
});

describe('the results of a session', () => {
	const LABELS = 26 + 4;

	it('are a CSV file of the columns of the reference, that runs no formula', async () => {
		const file = await bytes(ofSession('/resultats?format=csv'), school.member);
		const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file);
		expect(text.startsWith('\uFEFF')).toBe(true);
		const { data } = Papa.parse<string[]>(text.slice(1), {
			delimiter: ';',
			skipEmptyLines: true
		});
		const [labels, ...lines] = data;
		expect(labels).toHaveLength(LABELS);
		expect(labels!.slice(0, 10)).toEqual([
			'Numéro de certification',
			'Prénom',
			'Nom de naissance',
			'Date de naissance',
			'Lieu de naissance',
			'Identifiant externe',
			'Type',
			'Statut',
			'Niveau atteint',
			'Nombre de pix'
		]);
		expect(labels!.slice(10, 26).join()).toBe(
			'1.1,1.2,1.3,2.1,2.2,2.3,2.4,3.1,3.2,3.3,3.4,4.1,4.2,4.3,5.1,5.2'
		);
		expect(lines).toHaveLength(4);
		const of = (name: string) => lines.find((line) => line[2] === name)!;
		expect(of('Nguyễn').slice(1, 8)).toEqual([
			'Éloïse',
			'Nguyễn',
			'28/02/2010',
			'Saint-Étienne',
			'',
			'Certification Pix',
			'Validée'
		]);
		expect(Number(of('Nguyễn')[9])).toBeGreaterThan(300);
		expect(of('Nguyễn').slice(27)).toEqual([String(sessionId), 'Lycée de l’Été', '15/05/2026']);
		expect(of('Absente').slice(7, 11)).toEqual([
			'Rejetée',
			'Inférieur au premier niveau',
			'0',
			'-'
		]);
		expect(of('Absente')[26]).toContain('le candidat n’a pas répondu à assez d’épreuves');
		expect(of("'+33").slice(1, 6)).toEqual([
			`'=HYPERLINK("x")`,
			"'+33",
			'28/02/2010',
			'Saint-Étienne',
			"'@SUM(1)"
		]);
	});

	it('are an XLSX file of the same cells', async () => {
		const csv = await readSheet(await bytes(ofSession('/resultats?format=csv'), school.member));
		const xlsx = await readSheet(await bytes(ofSession('/resultats?format=xlsx'), school.member));
		expect(xlsx.map(({ cells }) => cells.join('|'))).toEqual(
			csv.map(({ cells }) => cells.join('|'))
		);
	});

	it('give the certificates of those who have one, in one PDF', async () => {
		const path = ofSession('/certificats/fr/certificats.pdf');
		const pages = await readPdf(await bytes(path, school.member));
		expect(pages).toHaveLength(3);
		expect(pages.join(' ')).toContain('Łukasz Шевченко');
		expect(pages.join(' ')).not.toContain('Absente');
	});

	it('are given to the staff of the service too, who finds them on the page of the session', async () => {
		const { cookie } = await createStaff('support');
		const jury = `/certif/jury/sessions/${sessionId}`;
		const staff = { cookie } as Person;
		const html = await (await ask(jury, staff)).text();
		for (const rest of ['/resultats?format=csv', '/certificats/fr/certificats.pdf']) {
			expect(html).toContain(`href="${jury}${rest}"`);
			expect((await bytes(jury + rest, staff)).length).toBeGreaterThan(500);
			expect(await status(jury + rest, school.member)).toBe(404);
		}
	});

	it('have a column for each other framework that somebody took', async () => {
		const more = { framework: 'CLEA' as const };
		const held = await holdSession(school, [
			{ ...SITTERS[0]!, more },
			SITTERS[3]!,
			{ firstName: 'Bas', lastName: 'Sous', ability: -1, more }
		]);
		// Validated, and short of the 70 pix of CléA: where luck would seldom lead.
		const short = sql`jsonb_set(${results.outcome}, '{score,score}', '66')`;
		const [sat] = await db
			.select({ id: assessments.id })
			.from(assessments)
			.where(eq(assessments.candidateId, held.people[2]!.candidateId));
		await db
			.update(results)
			.set({ score: 66, outcome: short })
			.where(eq(results.assessmentId, sat!.id));
		await publish(school, held.sessionId);
		const path = ours(`/sessions/${held.sessionId}/resultats?format=csv`);
		const [labels, ...lines] = await readSheet(await bytes(path, school.member));
		expect(labels!.cells[8]).toBe('Certification CléA Numérique');
		expect(lines.map(({ cells }) => [cells[2], cells[7], cells[8]])).toEqual([
			['+33', 'Validée', 'Non passée'],
			['Nguyễn', 'Validée', 'Validée'],
			['Sous', 'Validée', 'Rejetée']
		]);
		const certificates = ours(`/sessions/${held.sessionId}/certificats/fr/certificats.pdf`);
		const pages = await readPdf(await bytes(certificates, school.member));
		expect(pages.map((page) => page.includes('CléA Numérique'))).toEqual([false, true, false]);
	});

	it.each(['/resultats?format=csv', '/certificats/fr/certificats.pdf'])(
		'%s do not exist for members of another center, nor before their publication',
		async (rest) => {
			expect(await status(ofSession(rest), stranger)).toBe(404);
			expect(await status(ofSession(rest), people[0]!)).toBe(404);
			expect(await status(ofSession(rest))).toBe(303);
			const other = await createSchool();
			expect(await status(ofSession(rest, other.centerId), other.member)).toBe(404);
			const held = await holdSession(school, [SITTERS[0]!]);
			expect(await status(ours(`/sessions/${held.sessionId}${rest}`), school.member)).toBe(404);
		}
	);

	it('are in one archive for the sessions that a search finds, a file for each, and for none in no archive', async () => {
		const archive = (query: string) => ours(`/sessions/resultats.zip?${query}`);
		const files = unzipSync(await bytes(archive(`q=${sessionId}`), school.member));
		expect(Object.keys(files)).toEqual([`resultats-session-${sessionId}.csv`]);
		const alone = await bytes(ofSession('/resultats?format=csv'), school.member);
		expect(Object.values(files)).toEqual([alone]);
		expect(await status(archive('q=introuvable'), school.member)).toBe(404);
	});

	it('are no file of another format', async () => {
		expect(await status(ofSession('/resultats?format=exe'), school.member)).toBe(404);
		expect(await status(ofSession('/resultats'), school.member)).toBe(404);
	});
});

describe('the certificates of a school', () => {
	const page = async ({ member, centerId }: School) =>
		(await (await ask(ours('/certificats', centerId), member)).text()).replace(/<!--.*?-->/g, '');

	it('are listed and downloaded by class, the last one of each pupil', async () => {
		const own = await createSchool();
		const sitters = ['2nde 10', '2nde 2', '2nde 2'].map((division, i) => ({
			firstName: `Prénom${i}`,
			lastName: 'Même',
			ability: 1,
			division
		}));
		const { sessionId: first, people: pupils } = await holdSession(own, sitters);
		await publish(own, first);
		// One of them comes again, and does better.
		const better = { ...sitters[2]!, ability: 2.5, again: pupils[2]! };
		const second = await holdSession(own, [better], Date.now() - 3_600_000);
		await publish(own, second.sessionId);

		const html = await page(own);
		expect(html.indexOf('2nde 2<')).toBeLessThan(html.indexOf('2nde 10<'));
		expect(html).toContain('2 certificats');
		const file = (kind: string) =>
			bytes(ours(`/certificats/fr/certificats.${kind}?classe=2nde%202`, own.centerId), own.member);
		const pages = await readPdf(await file('pdf'));
		expect(pages).toHaveLength(2);
		const [again] = await listPublishedResults(eq(sessions.id, second.sessionId));
		expect(pages[1]).toContain(again!.verificationCode);
		const files = Object.entries(unzipSync(await file('zip')));
		expect(files.map(([name]) => name.replace(/P-.*/, ''))).toEqual([
			'Prenom1-Meme-',
			'Prenom2-Meme-'
		]);
		for (const [, pdf] of files) expect(await readPdf(pdf)).toHaveLength(1);
		const results = `/certificats/resultats?format=csv&classe=2nde%202`;
		const [, ...lines] = await readSheet(await bytes(ours(results, own.centerId), own.member));
		expect(lines.map(({ cells }) => cells[1])).toEqual(['Prénom1', 'Prénom2', 'Prénom2']);
	});

	it('are not there of a class without any, whose results are', async () => {
		const own = await createSchool();
		const held = await holdSession(own, [SITTERS[2]!]);
		await publish(own, held.sessionId);
		const html = await page(own);
		expect(html).toContain('2nde 7');
		expect(html).not.toContain('certificats.pdf');
		const path = ours('/certificats/resultats?format=csv&classe=2nde%207', own.centerId);
		const [, line] = await readSheet(await bytes(path, own.member));
		expect(line!.cells[7]).toBe('Rejetée');
	});

	it('are said to be none where there is none', async () => {
		expect(await page(await createSchool())).toContain('Aucun élève');
	});

	it.each([
		'',
		'/resultats?format=csv&classe=2nde+7',
		'/fr/certificats.pdf?classe=2nde+7',
		'/fr/certificats.zip?classe=2nde+7'
	])(
		'%s do not exist for members of another center, nor for a center without a school',
		async (rest) => {
			const path = ours('/certificats' + rest);
			expect(await status(path, school.member)).toBe(200);
			expect(await status(path, stranger)).toBe(404);
			expect(await status(path, people[0]!)).toBe(404);
			expect(await status(path)).toBe(303);
			const centerId = await createCenter();
			const schoolless = await createMember(centerId);
			expect(await status(ours('/certificats' + rest, centerId), schoolless)).toBe(404);
		}
	);

	it('do not exist for a class that has none', async () => {
		const path = ours('/certificats/fr/certificats.pdf?classe=3e');
		expect(await status(path, school.member)).toBe(404);
		expect(await status(path.replace('3e', '%00'), school.member)).toBe(404);
	});
});
