/** Who may do what in the space of a center: each role, on each page, by each form and over the socket. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findCenterSession } from '#db/centers/session-list';
import { createSession } from '#db/centers/sessions';
import { db } from '#db/connection.server';
import { journal } from '#db/schema/journal';
import { candidates, sessions } from '#db/schema/sessions';
import { organizations, schoolOpenings } from '#db/schema/structures';
import { centerMemberships } from '#db/schema/teams';
import { foldName } from '#db/sessions';
import { openSocket, order, sendOrder, type ClientSocket } from '../scripts/simulation/client.ts';
import { startApp, type App } from './support/app.ts';
import { createCenter, createMember, draft, type Member } from './support/centers.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import {
	createCandidate,
	createInvigilator,
	createUser,
	Page,
	pupilNumber,
	type Person
} from './support/room.ts';

let app: App;
let centerId: number;
let sessionId: number;
let people: Record<Role, { cookie: string }>;

const OUTSIDERS = [
	'somebody without a center',
	'a member of another center',
	'a disabled member',
	'an invigilator of the session',
	'a candidate of the session'
] as const;
const INSIDERS = ['a member', 'an administrator'] as const;
type Role = (typeof OUTSIDERS)[number] | (typeof INSIDERS)[number];

beforeAll(async () => {
	app = await startApp('production', await openTestDatabase());
});
afterAll(async () => {
	await app?.stop();
	await closeDatabase();
});

async function disable({ userId }: Person): Promise<void> {
	await db
		.update(centerMemberships)
		.set({ disabledAt: Date.now() })
		.where(eq(centerMemberships.userId, userId));
}

beforeEach(async () => {
	centerId = await createCenter({ name: 'Campus des Lilas' });
	const member = await createMember(centerId);
	const done = await createSession(member.actor, member.center, draft());
	sessionId = (done as { id: number }).id;
	const pupil = pupilNumber(0);
	const foldedName = foldName(pupil.firstName, pupil.lastName);
	await db.insert(candidates).values({ ...pupil, sessionId, foldedName });
	const session = (await findCenterSession(centerId, sessionId))!;
	const disabled = await createMember(centerId, 'administrator');
	await disable(disabled);
	people = {
		'a member': member,
		'an administrator': await createMember(centerId, 'administrator'),
		'a member of another center': await createMember(await createCenter(), 'administrator'),
		'a disabled member': disabled,
		'an invigilator of the session': await createInvigilator(session),
		'a candidate of the session': await createCandidate(session),
		'somebody without a center': await createUser()
	};
});

/** Everything that a refused act must leave as it was. */
async function facts() {
	const all = await db.select().from(sessions).orderBy(sessions.id);
	return { all, lines: (await db.select({ id: journal.id }).from(journal)).length };
}

function ask(path: string, cookie: string): Promise<Response> {
	const headers = { cookie, accept: 'text/html' };
	return fetch(app.base + path, { headers, redirect: 'manual' });
}

function post(path: string, cookie: string, fields: object = {}): Promise<Response> {
	return fetch(app.base + path, {
		method: 'POST',
		body: new URLSearchParams({ ...fields }),
		headers: { origin: app.base, cookie, accept: 'text/html' },
		redirect: 'manual'
	});
}

const PAGES = ['', '/nouvelle', '/SESSION', '/SESSION/modifier', '/SESSION/supprimer'];
const FORMS = ['/nouvelle', '/SESSION/modifier', '/SESSION/supprimer'];
const address = (page: string, center = centerId) =>
	`/certif/${center}/sessions${page.replace('SESSION', String(sessionId))}`;
const written = () => draft({ room: 'C1' });

describe.each(PAGES)('the page …/sessions%s', (page) => {
	it.each(INSIDERS)('is shown to %s', async (role) => {
		const response = await ask(address(page), people[role].cookie);
		expect(response.status).toBe(200);
		expect(await response.text()).toContain('Campus des Lilas');
	});

	it.each(OUTSIDERS)('does not exist for %s', async (role) => {
		const response = await ask(address(page), people[role].cookie);
		expect(response.status).toBe(404);
		expect(await response.text()).not.toContain('Campus des Lilas');
	});

	it('asks whoever is not signed in to do so', async () => {
		const response = await ask(address(page), '');
		expect(response.status).toBe(303);
		expect(response.headers.get('location')).toMatch(/^\/connexion\?vers=/);
	});
});

describe.each(FORMS)('the form …/sessions%s', (page) => {
	it.each(INSIDERS)('is taken from %s, in his name', async (role) => {
		const before = await facts();
		const response = await post(address(page), people[role].cookie, written());
		expect(response.status).toBe(303);
		const [line] = await db.select().from(journal).orderBy(journal.id).offset(before.lines);
		const { userId } = people[role] as Member;
		expect(line).toMatchObject({ actorRole: 'center', actorId: userId });
		expect(line!.kind).toBe(
			{
				'/nouvelle': 'sessionCreated',
				'/SESSION/modifier': 'sessionEdited',
				'/SESSION/supprimer': 'sessionDeleted'
			}[page]
		);
	});

	it.each(OUTSIDERS)('does not exist for %s, and nothing changes', async (role) => {
		const before = await facts();
		expect((await post(address(page), people[role].cookie, written())).status).toBe(404);
		expect(await facts()).toEqual(before);
	});

	it('changes nothing for whoever is not signed in', async () => {
		const before = await facts();
		const response = await post(address(page), '', written());
		expect(response.headers.get('location')).toMatch(/^\/connexion/);
		expect(await facts()).toEqual(before);
	});

	it('is not taken from a page of another site', async () => {
		const before = await facts();
		const response = await fetch(app.base + address(page), {
			method: 'POST',
			body: new URLSearchParams({ ...written() }),
			headers: { origin: 'https://evil.example', cookie: people['a member'].cookie }
		});
		expect(response.status).toBe(403);
		expect(await facts()).toEqual(before);
	});
});

it('shows no session of another center under the address of one’s own', async () => {
	const { cookie, center } = people['a member of another center'] as Member;
	const before = await facts();
	for (const page of PAGES.filter((one) => one.includes('SESSION'))) {
		expect((await ask(address(page, center.id), cookie)).status).toBe(404);
	}
	for (const page of FORMS.filter((one) => one.includes('SESSION'))) {
		expect((await post(address(page, center.id), cookie, written())).status).toBe(404);
	}
	expect(await facts()).toEqual(before);
});

it.each(['/0', '/-1', '/1e3', '/abc', '/99999999999', '/2147483648'])(
	'has no page …/sessions%s',
	async (page) => {
		expect((await ask(address(page), people['a member'].cookie)).status).toBe(404);
	}
);

it.each([
	'?page=-1&tri=nothing&sens=x&statut=y&du=2026-02-31&au=x',
	'?q=%00&page=1e9',
	'?du=9999-12-31&au=0000-01-01',
	'?du=2999-12-31&au=2999-12-31',
	'?q=%25_%27%3B--&page=99999'
])('shows the list whatever its address says: %s', async (query) => {
	expect((await ask(address('') + query, people['a member'].cookie)).status).toBe(200);
});

describe('a form that is refused', () => {
	it('says why beside the field, and shows again what was typed', async () => {
		const before = await facts();
		const { cookie } = people['a member'];
		const typed = { ...written(), room: '', date: '2020-01-01', examiner: 'Ada "<i>" Byron' };
		const empty = await (await post(address('/nouvelle'), cookie, typed)).text();
		expect(empty).toContain('Ce champ est obligatoire.');
		expect(empty).toContain('Ada &quot;&lt;i>&quot; Byron');
		const past = await post(address('/nouvelle'), cookie, { ...typed, room: 'C1' });
		expect(past.status).toBe(400);
		const text = await past.text();
		expect(text).toContain('déjà passées');
		expect(text).toMatch(/aria-invalid="true"/);
		expect(text).toContain('2020-01-01');
		expect(await facts()).toEqual(before);
	});

	it.each([
		['a field that is missing', { address: undefined }],
		['a NUL', { room: 'a\0b' }],
		['too much', { description: 'x'.repeat(1001) }],
		['no day', { date: '31/12/2030' }],
		['no time', { time: '9h30' }]
	])('because of %s changes nothing', async (_, change) => {
		const before = await facts();
		const fields = Object.fromEntries(
			Object.entries({ ...written(), ...change }).filter(([, value]) => value !== undefined)
		);
		for (const page of ['/nouvelle', '/SESSION/modifier']) {
			expect((await post(address(page), people['a member'].cookie, fields)).status).toBe(400);
		}
		expect(await facts()).toEqual(before);
	});
});

it('tells a school that is not open yet from which day it will be', async () => {
	const school = { type: 'SCO' as const, name: 'Lycée', externalId: '0750001A' };
	await db.insert(organizations).values({ ...school, isManagingStudents: true, tags: ['LYCEE'] });
	await db
		.insert(schoolOpenings)
		.values({ opening: 'lycee', opensOn: '2999-03-01' })
		.onConflictDoUpdate({ target: schoolOpenings.opening, set: { opensOn: '2999-03-01' } });
	const { cookie, center } = await createMember(await createCenter(school));
	const before = await facts();
	for (const page of ['', '/nouvelle']) {
		expect(await (await ask(address(page, center.id), cookie)).text()).toContain('1 mars 2999');
	}
	const refused = await post(address('/nouvelle', center.id), cookie, written());
	expect(refused.status).toBe(400);
	const text = await refused.text();
	expect(text).toContain('1 mars 2999');
	expect(text).toContain('value="C1"');
	expect(await facts()).toEqual(before);
});

describe('the live room', () => {
	const sockets: ClientSocket[] = [];
	const open = ({ cookie }: { cookie: string }) => {
		const socket = openSocket(app.base, cookie);
		sockets.push(socket);
		return socket;
	};
	const watch = (socket: ClientSocket) =>
		order(socket, 'session:watch', { sessionId, because: 'opened' });
	beforeEach(() => {
		for (const socket of sockets.splice(0)) socket.close();
	});
	afterAll(() => {
		for (const socket of sockets) socket.close();
	});

	it.each([...INSIDERS, 'an invigilator of the session'] as const)(
		'is told to %s',
		async (role) => {
			const socket = open(people[role]);
			const heard = new Promise((resolve) => socket.on('rows:changed', resolve));
			expect(await watch(socket)).toMatchObject({ ok: true, data: { rows: [{}] } });
			const { candidateId, cookie } = people['a candidate of the session'] as Page['candidate'];
			const page = open({ cookie });
			await order(page, 'instructions:acknowledge', { candidateId });
			expect(await heard).toHaveLength(1);
		}
	);

	it.each(OUTSIDERS.filter((role) => role !== 'an invigilator of the session'))(
		'is not told to %s',
		async (role) => {
			expect(await watch(open(people[role]))).toEqual({ ok: false, because: 'forbidden' });
		}
	);

	it.each(INSIDERS)('takes no order from %s', async (role) => {
		const socket = open(people[role]);
		await watch(socket);
		const before = await facts();
		const { candidateId } = people['a candidate of the session'] as Page['candidate'];
		const forbidden = { ok: false, because: 'forbidden' };
		for (const kind of ['authorizeStart', 'authorizeResume', 'pause', 'end'] as const) {
			expect(await sendOrder(socket, sessionId, [candidateId], { kind })).toEqual(forbidden);
		}
		const key = crypto.randomUUID();
		expect(await order(socket, 'start:unauthorize', { candidateId })).toEqual(forbidden);
		expect(await order(socket, 'hand:dismiss', { candidateId })).toEqual(forbidden);
		expect(
			await order(socket, 'order:withdraw', { sessionId, group: crypto.randomUUID() })
		).toEqual(forbidden);
		expect(
			await order(socket, 'incident:record', {
				sessionId,
				key,
				candidateId: null,
				code: 'C7',
				number: null,
				text: 'Panne'
			})
		).toEqual(forbidden);
		expect(await order(socket, 'incident:withdraw', { sessionId, incidentId: 1 })).toEqual(
			forbidden
		);
		expect(await facts()).toEqual(before);
	});

	it('is told no more to a member who is disabled meanwhile, nor of a session that is deleted', async () => {
		const [leaving, staying] = [people['a member'], people['an administrator']].map(open) as [
			ClientSocket,
			ClientSocket
		];
		const heard: string[] = [];
		leaving.on('rows:changed', () => heard.push('rows'));
		leaving.on('session:digest', () => heard.push('digest'));
		let digests = 0;
		staying.on('session:digest', () => digests++);
		await watch(leaving);
		await watch(staying);
		await disable(people['a member'] as Member);
		digests = 0;
		// The digest after the disabling went to those who still may.
		await eventually(() => expect(digests).toBeGreaterThan(0));
		heard.length = 0;
		const { candidateId, cookie } = people['a candidate of the session'] as Page['candidate'];
		const changed = new Promise((resolve) => staying.on('rows:changed', resolve));
		await order(open({ cookie }), 'instructions:acknowledge', { candidateId });
		await changed;
		await eventually(() => expect(digests).toBeGreaterThan(1));
		expect(heard).toEqual([]);
		expect(await watch(leaving)).toEqual({ ok: false, because: 'forbidden' });

		await post(address('/SESSION/supprimer'), people['an administrator'].cookie);
		expect(await watch(staying)).toEqual({ ok: false, because: 'forbidden' });
	});
});
