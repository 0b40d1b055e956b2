/** The page on which a center finalizes a session, as a browser without script uses it. */
import { and, eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { db } from '#db/connection.server';
import { publishSession } from '#db/jury/publication';
import { unfinalizeSession } from '#db/jury/session-acts';
import { journal } from '#db/schema/journal';
import { sessions } from '#db/schema/sessions';
import { seedSession, type SeededSession } from '#db/seed/school';
import { openSocket, order } from '../scripts/simulation/client.ts';
import { startApp, type App } from './support/app.ts';
import { createCenter, createMember, type Member } from './support/centers.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import {
	createCandidate,
	createInvigilator,
	Page,
	pupilNumber,
	type Person
} from './support/room.ts';
import { createStaff } from './support/staff.ts';

const MALFORMED = 'La demande est incomplète ou mal formée. Vérifiez chaque champ.';
let app: App;
let session: SeededSession;
let member: Member;
let stranger: Member;
let page: Page;
let invigilator: Person;
let path: string;

beforeAll(async () => {
	app = await startApp('production', await openTestDatabase());
	const centerId = await createCenter();
	member = await createMember(centerId);
	stranger = await createMember(await createCenter({ name: 'Autre' }));
	session = await seedSession(centerId, [pupilNumber(0)]);
	path = `/certif/${centerId}/sessions/${session.id}/finaliser`;
	page = new Page(app.base, await createCandidate(session, 0), session);
	invigilator = await createInvigilator(session);
	await page.begin(invigilator);
}, 120_000);

afterAll(async () => {
	page.close();
	await app.stop();
	await closeDatabase();
});

function send(person: Member, fields: Record<string, string>, act = 'finalize', to = path) {
	return fetch(`${app.base}${to}?/${act}`, {
		method: 'POST',
		body: new URLSearchParams(fields),
		headers: { origin: app.base, cookie: person.cookie, accept: 'text/html' },
		redirect: 'manual'
	});
}

const incidentLines = () =>
	db
		.select()
		.from(journal)
		.where(
			and(
				eq(journal.sessionId, session.id),
				inArray(journal.kind, ['incidentRecorded', 'incidentWithdrawn'])
			)
		)
		.orderBy(journal.id);

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

it('adds an incident to the minutes once, says what is wrong with another, and takes it back', async () => {
	const candidate = String(page.candidate.candidateId);
	const key = crypto.randomUUID();
	const fraud = { key, code: 'C6', candidate, text: 'Téléphone' };
	for (let i = 0; i < 2; i++) {
		const done = await send(member, fraud, 'record');
		expect([done.status, done.headers.get('location')]).toEqual([303, path]);
	}
	const [line, ...others] = await incidentLines();
	expect(others).toEqual([]);
	expect(line).toMatchObject({
		kind: 'incidentRecorded',
		actorRole: 'center',
		actorId: member.userId,
		details: { code: 'C6', text: 'Téléphone' }
	});
	expect(await show()).toContain('Suspicion de fraude');

	const next = { ...fraud, key: crypto.randomUUID() };
	const cases = [
		[409, 'aria-invalid', { ...next, candidate: '' }],
		[409, 'aria-invalid', { ...next, code: 'C4', text: ' ' }],
		[409, MALFORMED, { ...next, code: 'E1' }],
		[400, MALFORMED, { ...next, code: 'C5' }],
		[409, 'aria-invalid', { ...next, candidate: '999999' }]
	] as const;
	for (const [status, mark, fields] of cases) {
		const refused = await send(member, fields, 'record');
		expect([fields, refused.status]).toEqual([fields, status]);
		expect(await refused.text()).toContain(mark);
	}
	const incident = String(line!.details.incidentId);
	for (const [fields, act] of [
		[next, 'record'],
		[{ incident }, 'withdraw']
	] as const) {
		expect((await send(stranger, fields, act)).status).toBe(404);
	}
	// Under the address of one's own center, the session of another is none either.
	const own = path.replace(/certif\/\d+/, `certif/${stranger.center.id}`);
	expect((await send(stranger, next, 'record', own)).status).toBe(404);
	expect((await send(stranger, { incident }, 'withdraw', own)).status).toBe(404);
	expect(await incidentLines()).toHaveLength(1);
	expect((await send(member, { incident }, 'withdraw')).status).toBe(303);
	expect(await show()).not.toContain('Téléphone');
	expect((await send(member, { incident }, 'withdraw')).status).toBe(409);
	expect((await send(member, { incident: '999999' }, 'withdraw')).status).toBe(404);
	expect((await incidentLines()).map(({ kind }) => kind)).toEqual([
		'incidentRecorded',
		'incidentWithdrawn'
	]);
});

it('tells the room of the incidents of the center', async () => {
	const watching = openSocket(app.base, invigilator.cookie);
	await order(watching, 'session:watch', { sessionId: session.id, because: 'opened' });
	const heard = new Promise((resolve) => watching.on('incident:changed', resolve));
	const text = 'Coupure de courant';
	await send(member, { key: crypto.randomUUID(), code: 'C7', candidate: '', text }, 'record');
	expect(await heard).toMatchObject({ code: 'C7', text, by: 'Claire Aubert' });
	watching.close();
});

it('finalizes, then shows who did it and how each test ended, but no result before it is published', async () => {
	const said = { comment: 'Réseau coupé', hasIncident: 'on' };
	const reason = { [`reason-${page.candidate.candidateId}`]: 'technical' };
	const done = await send(member, { ...reason, ...said });
	expect([done.status, done.headers.get('location')]).toEqual([303, path]);
	expect(await show()).toContain('Session finalisée par Claire Aubert');
	await eventually(async () => expect(await show()).toContain('ne sont pas encore publiés'));
	const shown = await show();
	expect(shown).toContain('réponses : 0');
	expect(shown).not.toContain('Annulée');
	expect((await send(member, {})).status).toBe(409);
	const late = { key: crypto.randomUUID(), code: 'C7', candidate: '', text: 'Trop tard' };
	expect((await send(member, late, 'record')).status).toBe(409);
});

it('shows what was said again once the jury gave the session back, and takes it a second time', async () => {
	await eventually(async () => {
		const [now] = await db.select().from(sessions).where(eq(sessions.id, session.id));
		expect(now!.scoredAt).not.toBeNull();
	});
	const { staff } = await createStaff();
	await unfinalizeSession(staff, session.id, 'Motif à corriger');
	const text = await show();
	expect(text).toContain('Réseau coupé');
	expect(text).toMatch(/name="hasIncident"[^>]*checked/);
	expect(text).toMatch(/value="technical"[^>]*checked/);
	// A test that the first finalization closed still has to say why.
	expect((await send(member, {})).status).toBe(409);
	const reason = { [`reason-${page.candidate.candidateId}`]: 'candidate' };
	expect((await send(member, reason)).status).toBe(303);
	await eventually(async () =>
		expect(await publishSession(staff, session.id)).toEqual({ sessionId: session.id })
	);
	expect(await show()).toContain('Rejetée');
});
