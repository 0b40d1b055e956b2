/** What an open socket may do ends with what it was allowed by: its sign-in, and the access of its invigilator. */
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { signOut } from '#db/auth.server';
import { db } from '#db/connection.server';
import { authSessions } from '#db/schema/accounts';
import { invigilatorAccesses } from '#db/schema/sessions';
import type { SeededSession } from '#db/seed/school';
import { openSocket, order, type ClientSocket } from '../scripts/simulation/client.ts';
import { eventually } from './support/eventually.ts';
import {
	createCandidate,
	createInvigilator,
	createSession,
	Page,
	useHub,
	type Person
} from './support/room.ts';

const server = useHub();
let session: SeededSession;
let invigilator: Person;
let board: ClientSocket;
let page: Page;

beforeEach(async () => {
	session = await createSession(1);
	invigilator = await createInvigilator(session);
	board = openSocket(server.base, invigilator.cookie);
	page = new Page(server.base, await createCandidate(session, 0), session);
	await page.watch();
});

afterEach(() => {
	page.close();
	board.close();
});

async function watch(socket: ClientSocket) {
	return order(socket, 'session:watch', { sessionId: session.id, because: 'opened' });
}

/** The number of the sign-in, as the cookie carries it. */
const signInOf = ({ cookie }: Person) => cookie.slice(cookie.indexOf('=') + 1);

describe('the sockets of a sign-in', () => {
	/** Sent away, and not let in again. */
	async function expectSentAway(socket: ClientSocket): Promise<void> {
		await new Promise<void>((refused) =>
			socket.on('connect_error', ({ message }) => {
				if (message === 'not-signed-in') refused();
			})
		);
		expect(socket.connected).toBe(false);
	}

	it('are all closed when it ends by a sign-out, and those of another one stay', async () => {
		const other = openSocket(server.base, invigilator.cookie);
		await watch(board);
		await watch(other);
		const away = Promise.all([expectSentAway(board), expectSentAway(other)]);
		await signOut(signInOf(invigilator));
		await away;
		expect(page.socket.connected).toBe(true);
		expect(await order(page.socket, 'clock:read', null)).toMatchObject({ ok: true });
		other.close();
	});

	it.each([
		[
			'expires',
			(id: string) =>
				db
					.update(authSessions)
					.set({ expiresAt: new Date(0) })
					.where(eq(authSessions.id, id))
		],
		[
			'is deleted by somebody else',
			(id: string) => db.delete(authSessions).where(eq(authSessions.id, id))
		]
	])('are closed soon after it %s', async (_, end) => {
		await watch(board);
		const away = expectSentAway(board);
		await end(signInOf(invigilator));
		await away;
		expect(page.socket.connected).toBe(true);
	});
});

describe('an invigilator whose access is taken back', () => {
	it('hears nothing more of the session, unlike the others', async () => {
		const colleague = openSocket(server.base, (await createInvigilator(session, 'Omar')).cookie);
		const heard: string[] = [];
		let digests = 0;
		board.on('rows:changed', () => heard.push('rows'));
		board.on('session:digest', () => heard.push('digest'));
		colleague.on('session:digest', () => digests++);
		await watch(board);
		await watch(colleague);
		await eventually(() => expect(heard).toContain('digest'));

		await db.delete(invigilatorAccesses).where(eq(invigilatorAccesses.userId, invigilator.userId));
		digests = 0;
		await eventually(() => expect(digests).toBe(1));
		heard.length = 0;
		const changed = new Promise((resolve) => colleague.on('rows:changed', resolve));
		await order(page.socket, 'instructions:acknowledge', {
			candidateId: page.candidate.candidateId
		});
		await changed;
		await eventually(() => expect(digests).toBe(2));
		expect(heard).toEqual([]);
		expect(await watch(board)).toEqual({ ok: false, because: 'forbidden' });
		colleague.close();
	});
});
