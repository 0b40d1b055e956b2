/** The page on which a center finalizes a session, as a browser without script uses it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedSession, type SeededSession } from '#db/seed/school';
import { startApp, type App } from './support/app.ts';
import { createCenter, createMember, type Member } from './support/centers.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { createCandidate, createInvigilator, Page, pupilNumber } from './support/room.ts';

let app: App;
let session: SeededSession;
let member: Member;
let stranger: Member;
let page: Page;
let path: string;

beforeAll(async () => {
	app = await startApp('production', await openTestDatabase());
	const centerId = await createCenter();
	member = await createMember(centerId);
	stranger = await createMember(await createCenter({ name: 'Autre' }));
	session = await seedSession(centerId, [pupilNumber(0)]);
	path = `/certif/${centerId}/sessions/${session.id}/finaliser`;
	page = new Page(app.base, await createCandidate(session, 0), session);
	await page.begin(await createInvigilator(session));
}, 120_000);

afterAll(async () => {
	page.close();
	await app.stop();
	await closeDatabase();
});

function send(person: Member, fields: Record<string, string>) {
	return fetch(app.base + path, {
		method: 'POST',
		body: new URLSearchParams(fields),
		headers: { origin: app.base, cookie: person.cookie, accept: 'text/html' },
		redirect: 'manual'
	});
}

async function show(): Promise<string> {
	const shown = await fetch(app.base + path, { headers: { cookie: member.cookie } });
	expect(shown.status).toBe(200);
	return shown.text();
}

it('says whose reason is missing, and keeps what was typed', async () => {
	const refused = await send(member, { comment: 'Coupure à 10 h', hasIncident: 'on' });
	expect(refused.status).toBe(409);
	const text = await refused.text();
	expect(text).toContain('Dites pourquoi chaque test inachevé');
	expect(text).toContain('Coupure à 10 h');
	expect(text).toMatch(/name="hasIncident"[^>]*checked/);
	expect(text).toMatch(/<fieldset[^>]*missing/);
	const odd = await send(member, { [`reason-${page.candidate.candidateId}`]: 'paresse' });
	expect(odd.status).toBe(400);
	expect(await show()).toContain('Finaliser la session');
});

it('does not exist for another center', async () => {
	const reason = { [`reason-${page.candidate.candidateId}`]: 'technical' };
	expect((await send(stranger, reason)).status).toBe(404);
	const seen = await fetch(app.base + path, { headers: { cookie: stranger.cookie } });
	expect(seen.status).toBe(404);
});

it('finalizes, then shows who did it, and the results as soon as they are there', async () => {
	const done = await send(member, { [`reason-${page.candidate.candidateId}`]: 'technical' });
	expect([done.status, done.headers.get('location')]).toEqual([303, path]);
	expect(await show()).toContain('Session finalisée par Claire Aubert');
	await eventually(async () => expect(await show()).toContain('Annulée'));
	expect((await send(member, {})).status).toBe(409);
});
