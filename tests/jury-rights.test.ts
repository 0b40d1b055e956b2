/** Who may do what in the space of the jury: each role, on each page, by each form. */
import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { db } from '#db/connection.server';
import { publishSessions } from '#db/jury/batches';
import { publishSession } from '#db/jury/publication';
import { commentSession, takeInCharge } from '#db/jury/session-acts';
import { cancelTest, rejectForFraud } from '#db/jury/test-acts';
import { assessments, results } from '#db/schema/assessments';
import { incidents } from '#db/schema/incidents';
import { jobs } from '#db/schema/jobs';
import { journal } from '#db/schema/journal';
import { candidates, invigilatorAccesses, sessions } from '#db/schema/sessions';
import { seedSatSession } from '#db/seed/sat-sessions';
import { STAFF_ROLES } from '#engine/vocabulary';
import { startApp, type App } from './support/app.ts';
import { createCenter, createMember } from './support/centers.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { createUser, type Person } from './support/room.ts';
import { createStaff, type StaffMember } from './support/staff.ts';

const DECIDERS = ['superAdmin', 'certif'] as const;
const READERS = ['support', 'metier'] as const;
const OUTSIDERS = [
	'an administrator of the center',
	'a member of another center',
	'an invigilator of the session',
	'the candidate',
	'somebody'
] as const;

let app: App;
let centerId: number;
let sessionId: number;
let candidateId: number;
let incidentId: number;
let jobId: number;
let helene: StaffMember;
let people: Record<string, Person>;

beforeAll(async () => {
	app = await startApp('production', await openTestDatabase());
	centerId = await createCenter({ name: 'Campus des Lilas' });
	helene = await createStaff('certif');
	people = {
		...Object.fromEntries(
			await Promise.all(STAFF_ROLES.map(async (role) => [role, await createStaff(role)]))
		),
		'an administrator of the center': await createMember(centerId, 'administrator'),
		'a member of another center': await createMember(await createCenter()),
		'an invigilator of the session': await createUser('Ines', 'Garde'),
		'the candidate': await createUser(),
		somebody: await createUser()
	};
}, 120_000);
afterAll(async () => {
	await app?.stop();
	await closeDatabase();
});

beforeEach(async () => {
	const pupil = { firstName: 'Dina', lastName: 'Haddad', birthDate: '2010-04-27' };
	const { userId } = people['the candidate']!;
	sessionId = await seedSatSession({
		centerId,
		tests: [{ pupil: { ...pupil, userId }, ability: 0.5, seed: 11 }]
	});
	const [candidate] = await db.select().from(candidates).where(eq(candidates.sessionId, sessionId));
	candidateId = candidate!.id;
	const invigilator = people['an invigilator of the session']!.userId;
	await db
		.insert(invigilatorAccesses)
		.values({ sessionId, userId: invigilator, enteredAt: Date.now() });
	const [incident] = await db
		.insert(incidents)
		.values({
			...{ sessionId, candidateId, code: 'C6' as const, text: '' },
			...{ key: crypto.randomUUID(), authorId: invigilator, createdAt: Date.now() }
		})
		.returning();
	incidentId = incident!.id;
});

const address = (page: string) =>
	`/certif/jury${page}`
		.replace('SESSION', String(sessionId))
		.replace('CANDIDATE', String(candidateId))
		.replace('JOB', String(jobId));

function ask(page: string, cookie: string): Promise<Response> {
	const headers = { cookie, accept: 'text/html' };
	return fetch(app.base + address(page), { headers, redirect: 'manual' });
}

function post(page: string, cookie: string, fields: Record<string, string>): Promise<Response> {
	return fetch(app.base + address(page), {
		method: 'POST',
		body: new URLSearchParams(fields),
		headers: { origin: app.base, cookie, accept: 'text/html' },
		redirect: 'manual'
	});
}

/** Everything that a refused act must leave as it was. */
async function facts() {
	return {
		sessions: await db.select().from(sessions).orderBy(sessions.id),
		tests: await db.select().from(assessments).orderBy(assessments.id),
		incidents: await db.select().from(incidents).orderBy(incidents.id),
		people: await db.select().from(candidates).orderBy(candidates.id),
		counts: [await db.$count(results), await db.$count(journal), await db.$count(jobs)]
	};
}

describe.each(['/sessions', '/sessions/SESSION', '/sessions/SESSION/CANDIDATE'])(
	'the page /certif/jury%s',
	(page) => {
		it.each(STAFF_ROLES)('is shown to %s, with its forms for those who decide', async (role) => {
			const response = await ask(page, people[role]!.cookie);
			expect(response.status).toBe(200);
			const text = await response.text();
			expect(text).toContain('Jury de certification');
			if (page === '/sessions') return;
			expect(text.includes('name="reason"')).toBe(role === 'superAdmin' || role === 'certif');
		});

		it.each(OUTSIDERS)('does not exist for %s', async (role) => {
			const response = await ask(page, people[role]!.cookie);
			expect(response.status).toBe(404);
			expect((await response.text()).includes('Haddad')).toBe(false);
		});

		it('asks whoever is not signed in to do so', async () => {
			const response = await ask(page, '');
			expect(response.headers.get('location')).toMatch(/^\/connexion\?vers=/);
		});
	}
);

describe('the page of a publication', () => {
	beforeAll(async () => {
		jobId = await publishSessions(helene.staff, [999_999]);
	});

	it('is shown to whoever asked for it, and to nobody else', async () => {
		expect((await ask('/publications/JOB', helene.cookie)).status).toBe(200);
		for (const role of [...STAFF_ROLES, ...OUTSIDERS]) {
			expect([role, (await ask('/publications/JOB', people[role]!.cookie)).status]).toEqual([
				role,
				404
			]);
		}
	});
});

const take = () => takeInCharge(helene.staff, sessionId, 'a');
const SESSION = '/sessions/SESSION';
const CANDIDATE = '/sessions/SESSION/CANDIDATE';
/** Each form: its page, its act, the kind of its line, and what has to be true before. */
const FORMS: [
	page: string,
	act: string,
	kind: string,
	prepare?: () => Promise<unknown>,
	fields?: () => Record<string, string>
][] = [
	[SESSION, 'take', 'officerAssigned'],
	[SESSION, 'letGo', 'officerReleased', take],
	[SESSION, 'comment', 'sessionCommented', undefined, () => ({ comment: 'Vu' })],
	[
		SESSION,
		'deleteComment',
		'sessionCommented',
		() => commentSession(helene.staff, sessionId, 'a', 'Vu')
	],
	[SESSION, 'unfinalize', 'sessionUnfinalized'],
	[SESSION, 'publish', 'sessionPublished'],
	[SESSION, 'unpublish', 'sessionUnpublished', () => publishSession(helene.staff, sessionId)],
	[SESSION, 'resolve', 'incidentResolved', undefined, () => ({ incident: String(incidentId) })],
	[CANDIDATE, 'cancel', 'testCancelled'],
	[
		CANDIDATE,
		'uncancel',
		'testUncancelled',
		() => cancelTest(helene.staff, { sessionId, candidateId }, 'a')
	],
	[CANDIDATE, 'reject', 'fraudRejected'],
	[
		CANDIDATE,
		'lift',
		'fraudRejectionLifted',
		() => rejectForFraud(helene.staff, { sessionId, candidateId }, 'a')
	],
	[CANDIDATE, 'rescore', 'testRescored'],
	[CANDIDATE, 'comment', 'resultCommented', undefined, () => ({ forCandidate: 'Bravo' })],
	[CANDIDATE, 'resolve', 'incidentResolved', undefined, () => ({ incident: String(incidentId) })],
	[
		CANDIDATE,
		'identity',
		'identityCorrected',
		undefined,
		() => ({ lastName: 'El Haddad', firstName: 'Dina', birthDate: '27/04/2010' })
	]
];

describe.each(FORMS)('the form %s?/%s', (page, act, kind, prepare, fields) => {
	const send = (cookie: string, reason = 'Vu avec le centre') =>
		post(`${page}?/${act}`, cookie, { ...fields?.(), reason });

	it.each(DECIDERS)('is taken from %s, in his name', async (role) => {
		await prepare?.();
		const response = await send(people[role]!.cookie);
		expect(response.status).toBe(303);
		expect(response.headers.get('location')).toBe(`${address(page)}?fait=${kind}`);
		const [line] = await db
			.select()
			.from(journal)
			.where(eq(journal.sessionId, sessionId))
			.orderBy(desc(journal.id))
			.limit(1);
		expect(line).toMatchObject({ kind, actorRole: 'staff', actorId: people[role]!.userId });
		expect(line!.details.reason).toBe('Vu avec le centre');
	});

	it('without a reason is refused beside its field, and keeps what was typed', async () => {
		await prepare?.();
		const before = await facts();
		const response = await send(people.certif!.cookie, ' ');
		expect(response.status).toBe(400);
		const text = await response.text();
		expect(text).toContain('Dites pourquoi.');
		expect(text).toMatch(
			/name="reason"[^>]*aria-invalid="true"|aria-invalid="true"[^>]*name="reason"/
		);
		for (const typed of Object.values(fields?.() ?? {})) expect(text).toContain(typed);
		expect(await facts()).toEqual(before);
	});

	it('does not exist for anybody else, and nothing changes', async () => {
		await prepare?.();
		const before = await facts();
		for (const role of [...READERS, ...OUTSIDERS]) {
			expect([role, (await send(people[role]!.cookie)).status]).toEqual([role, 404]);
		}
		expect((await send('')).headers.get('location')).toMatch(/^\/connexion/);
		expect(await facts()).toEqual(before);
	});
});

describe.each(['publish', 'publishAll'])('the form /sessions?/%s', (act) => {
	const send = (cookie: string) =>
		post(`/sessions?/${act}`, cookie, { session: String(sessionId) });

	it.each(DECIDERS)('is taken from %s', async (role) => {
		await db.update(incidents).set({ resolvedAt: Date.now() });
		const response = await send(people[role]!.cookie);
		expect(response.headers.get('location')).toMatch(/^\/certif\/jury\/publications\/\d+$/);
		await eventually(async () => {
			const [now] = await db.select().from(sessions).where(eq(sessions.id, sessionId));
			expect(now!.publishedBy).toBe(people[role]!.userId);
		});
	});

	it('does not exist for anybody else, and nothing changes', async () => {
		const before = await facts();
		for (const role of [...READERS, ...OUTSIDERS]) {
			expect([role, (await send(people[role]!.cookie)).status]).toEqual([role, 404]);
		}
		expect(await facts()).toEqual(before);
	});
});

it('asks to choose at least one session', async () => {
	const response = await post('/sessions?/publish', people.certif!.cookie, { session: 'x' });
	expect(response.status).toBe(400);
	expect(await response.text()).toContain('Cochez au moins une session');
});

it('says what is wrong with an identity beside its fields', async () => {
	const before = await facts();
	const typed = { lastName: ' ', firstName: 'Dina', birthDate: '31/02/2010', sex: 'F' };
	const response = await post(`${CANDIDATE}?/identity`, people.certif!.cookie, {
		...typed,
		reason: 'Acte de naissance'
	});
	expect(response.status).toBe(400);
	const text = await response.text();
	expect(text).toContain('31/02/2010');
	expect(text).toContain('Acte de naissance');
	expect(text.match(/aria-invalid="true"/g)).toHaveLength(2);
	expect(await facts()).toEqual(before);
});

it('has no page of a candidate under another session, of a session that is none, or of a job that is none', async () => {
	const { cookie } = people.certif!;
	const pages = [
		`/sessions/${sessionId - 1}/CANDIDATE`,
		...['/sessions/0', '/sessions/abc', '/sessions/99999999999', '/sessions/999999'],
		...['/sessions/SESSION/0', '/publications/999999', '/publications/x']
	];
	for (const page of pages) expect([page, (await ask(page, cookie)).status]).toEqual([page, 404]);
});

it.each([
	'?page=-1&statut=x&type=nothing',
	'?q=%00&page=1e9',
	'?q=%25_%27%3B--&page=99999&statut=a-publier'
])('shows the list whatever its address says: %s', async (query) => {
	expect((await ask(`/sessions${query}`, people.certif!.cookie)).status).toBe(200);
});

it('leads the staff from the spaces of the centers to the jury', async () => {
	const led = async (path: string, cookie: string) =>
		(await fetch(app.base + path, { headers: { cookie }, redirect: 'manual' })).headers.get(
			'location'
		);
	expect(await led('/certif', people.support!.cookie)).toBe('/certif/jury');
	expect(await led('/certif/jury', people.support!.cookie)).toBe('/certif/jury/sessions');
	expect(await led('/certif', people['an administrator of the center']!.cookie)).toBe(
		`/certif/${centerId}/sessions`
	);
});
