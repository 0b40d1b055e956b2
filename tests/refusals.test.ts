import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { db } from '#db/connection.server';
import { readSessionBoard } from '#db/boards';
import { endOverdueTests } from '#db/assessments';
import { journal } from '#db/schema/journal';
import { sessions } from '#db/schema/sessions';
import { enterAsInvigilator, reconcileCandidate } from '#db/sessions';
import type { SeededSession } from '#db/seed/school';
import { MINUTE } from '#engine/invigilation/time';
import type { Refusal } from '#engine/vocabulary';
import { openSocket, order, sendOrder } from '../scripts/simulation/client.ts';
import { eventually } from './support/eventually.ts';
import {
	createCandidate,
	createInvigilator,
	createSession,
	createUser,
	give,
	Page,
	pupilNumber,
	setCandidate,
	setDeadline,
	useHub,
	type Person
} from './support/room.ts';

const server = useHub();
let session: SeededSession;
let invigilator: Person;
let page: Page;

// Each refusal has its own room, so that what is left of one never explains another.
beforeEach(async () => {
	session = await createSession(3);
	invigilator = await createInvigilator(session);
	page = new Page(server.base, await createCandidate(session), session);
	await page.watch();
});

afterEach(() => page.close());

/** Everything that a refusal must leave as it was. */
async function facts() {
	const { rows } = await readSessionBoard(session.id);
	const lines = await db.select().from(journal).where(eq(journal.sessionId, session.id));
	return { rows, lines: lines.length };
}

async function expectRefused(because: Refusal, act: () => Promise<unknown>): Promise<void> {
	const before = await facts();
	const outcome = await act();
	expect(outcome).toMatchObject({ because });
	expect(await facts()).toEqual(before);
}

describe('entering a session', () => {
	const identity = () => ({ sessionId: session.id, ...pupilNumber(1) });

	it('refuses an unknown session number, to candidates and to invigilators', async () => {
		const { userId } = await createUser();
		for (const sessionId of [999_999, 0, -1, 2 ** 40, 1.5]) {
			await expectRefused('session-not-found', () =>
				reconcileCandidate(userId, { ...identity(), sessionId })
			);
			expect(await enterAsInvigilator(userId, sessionId, 'x')).toBe('session-not-found');
		}
	});

	it('refuses a wrong session password, and writes down that it was tried', async () => {
		const { userId } = await createUser();
		expect(await enterAsInvigilator(userId, session.id, 'C-nope11')).toBe(
			'wrong-invigilator-password'
		);
		const lines = await db.select().from(journal).where(eq(journal.actorId, userId));
		expect(lines.map((line) => line.kind)).toEqual(['invigilatorRefused']);
		const socket = openSocket(server.base, (await createUser()).cookie);
		const reply = await order(socket, 'session:watch', {
			sessionId: session.id,
			because: 'opened'
		});
		expect(reply).toEqual({ ok: false, because: 'forbidden' });
		socket.close();
	});

	it('accepts the password with or without its prefix, in its own case only', async () => {
		const { userId } = await createUser();
		const { invigilatorPassword: password, id } = session;
		expect(await enterAsInvigilator(userId, id, `C-${password}`)).toBeNull();
		expect(await enterAsInvigilator(userId, id, ` ${password} `)).toBeNull();
		expect(await enterAsInvigilator(userId, id, `${password}x`)).toBe('wrong-invigilator-password');
	});

	it('refuses a candidate who is not on the list, whatever differs', async () => {
		const { userId } = await createUser();
		for (const change of [
			{ firstName: 'Autre' },
			{ lastName: 'Autre' },
			{ birthDate: '2010-02-04' }
		]) {
			await expectRefused('candidate-not-found', () =>
				reconcileCandidate(userId, { ...identity(), ...change })
			);
		}
	});

	it('finds a candidate whatever the case, the accents and the hyphens', async () => {
		const { userId } = await createUser();
		const outcome = await reconcileCandidate(userId, {
			sessionId: session.id,
			firstName: ' CHLOE ',
			lastName: 'test c',
			birthDate: pupilNumber(2).birthDate
		});
		expect(outcome).toMatchObject({ now: { userId } });
	});

	it('refuses a candidate already linked to another account, and an account already linked', async () => {
		const { userId } = await createUser();
		await expectRefused('candidate-linked-to-another-account', () =>
			reconcileCandidate(userId, { sessionId: session.id, ...pupilNumber(0) })
		);
		await expectRefused('account-linked-to-another-candidate', () =>
			reconcileCandidate(page.candidate.userId, identity())
		);
	});

	it('links one of two accounts that claim the same candidate at the same time', async () => {
		const people = await Promise.all([createUser(), createUser(), createUser()]);
		const outcomes = await Promise.all(
			people.map(({ userId }) => reconcileCandidate(userId, identity()))
		);
		expect(outcomes.filter((outcome) => 'now' in outcome)).toHaveLength(1);
	});

	it('refuses everybody once the session is finalized', async () => {
		await db.update(sessions).set({ finalizedAt: Date.now() }).where(eq(sessions.id, session.id));
		const { userId } = await createUser();
		await expectRefused('session-finalized', () => reconcileCandidate(userId, identity()));
		expect(await enterAsInvigilator(userId, session.id, session.invigilatorPassword)).toBe(
			'session-finalized'
		);
		const { candidateId } = page.candidate;
		await expectRefused('session-finalized', () =>
			give(invigilator, session, candidateId, { kind: 'authorizeStart' })
		);
	});

	it('refuses newcomers more than 24 hours after the first start', async () => {
		const firstStartedAt = Date.now() - 25 * 60 * MINUTE;
		await db.update(sessions).set({ firstStartedAt }).where(eq(sessions.id, session.id));
		const { userId } = await createUser();
		await expectRefused('session-expired', () => reconcileCandidate(userId, identity()));
	});
});

describe('starting the test', () => {
	it('refuses a wrong access code, and takes the right one in any case', async () => {
		const { candidateId } = page.candidate;
		await order(page.socket, 'instructions:acknowledge', { candidateId });
		await give(invigilator, session, candidateId, { kind: 'authorizeStart' });
		await expectRefused('wrong-access-code', () => page.enter('XXXX99'));
		expect(await page.enter(` ${session.accessCode.toLowerCase()} `)).toMatchObject({ ok: true });
	});

	it('refuses before the instructions are read and before the authorization', async () => {
		const { candidateId } = page.candidate;
		await expectRefused('instructions-not-read', () => page.enter());
		await order(page.socket, 'instructions:acknowledge', { candidateId });
		await expectRefused('not-authorized-to-start', () => page.enter());
	});

	it('refuses an authorization of more than 15 minutes', async () => {
		const { candidateId } = page.candidate;
		await order(page.socket, 'instructions:acknowledge', { candidateId });
		await setCandidate(candidateId, { authorizedAt: Date.now() - 16 * MINUTE });
		await expectRefused('authorization-expired', () => page.enter());
	});

	it('uses an authorization once', async () => {
		await page.begin(invigilator);
		expect(page.view!.authorizedAt).toBeNull();
		await expectRefused('not-authorized-to-resume', () => page.enter());
	});
});

describe('answering', () => {
	beforeEach(() => page.begin(invigilator));

	it('refuses an answer to a challenge that is not the one asked', async () => {
		const { servedId } = page.view!.challenge!;
		await expectRefused('challenge-not-asked', () => page.answer(undefined, servedId + 1000));
	});

	it('refuses an answer while an alert on it waits', async () => {
		await page.raiseAlert();
		await expectRefused('alert-pending', () => page.answer());
	});

	it('refuses an answer after the end of the test', async () => {
		await give(invigilator, session, page.candidate.candidateId, { kind: 'end' });
		const servedId = 1;
		await expectRefused('test-ended', () => page.answer(undefined, servedId));
	});

	it('refuses an answer after the deadline, then ends the test by itself', async () => {
		const { servedId } = page.view!.challenge!;
		const { candidateId } = page.candidate;
		await setDeadline(candidateId, Date.now() - MINUTE);
		const reply = await page.answer(undefined, servedId);
		expect(reply).toMatchObject({ ok: false });
		expect(['time-over', 'test-ended']).toContain(!reply.ok && reply.because);
		await endOverdueTests();
		await eventually(() => expect(page.view?.assessmentState).toBe('endedDueToDurationExceeded'));
		expect(page.view!.answered).toBe(0);
	});

	it('refuses the page that another one replaced', async () => {
		const { candidateId } = page.candidate;
		const { servedId } = page.view!.challenge!;
		await setCandidate(candidateId, { authorizedAt: Date.now(), resumeRequestedAt: Date.now() });
		const other = new Page(server.base, page.candidate, session);
		expect(await other.enter()).toMatchObject({ ok: true });
		await expectRefused('test-open-elsewhere', () => page.answer(undefined, servedId));
		other.close();
	});
});

describe('orders in the name of somebody else', () => {
	it('refuses a forged candidate id in every order of a candidate', async () => {
		const thief = openSocket(server.base, (await createUser()).cookie);
		const { candidateId } = page.candidate;
		await page.begin(invigilator);
		const seat = crypto.randomUUID();
		const { servedId } = page.view!.challenge!;
		const key = crypto.randomUUID();
		const { accessCode } = session;
		const value = { kind: 'skip' } as const;
		await expectRefused('forbidden', () => order(thief, 'candidate:watch', { candidateId, seat }));
		await expectRefused('forbidden', () =>
			order(thief, 'instructions:acknowledge', { candidateId })
		);
		await expectRefused('forbidden', () =>
			order(thief, 'test:start', { candidateId, seat, accessCode, locale: 'fr' })
		);
		await expectRefused('forbidden', () =>
			order(thief, 'answer:submit', { candidateId, seat, servedId, key, value })
		);
		await expectRefused('forbidden', () => {
			const draft = { value: { kind: 'qroc', text: 'x' }, writtenAt: 1 } as const;
			return order(thief, 'draft:keep', { candidateId, seat, servedId, ...draft });
		});
		await expectRefused('forbidden', () =>
			order(thief, 'alert:raise', { candidateId, seat, servedId })
		);
		await expectRefused('forbidden', () =>
			order(thief, 'focus:report', { candidateId, seat, isLost: true })
		);
		thief.close();
	});

	it('refuses every order of an invigilator to a candidate and to the invigilator of another room', async () => {
		await page.begin(invigilator);
		await page.raiseAlert();
		const { rows } = await readSessionBoard(session.id);
		const alertId = rows.find((row) => row.alert)!.alert!.id;
		const stranger = await createInvigilator(await createSession(1));
		for (const { cookie } of [page.candidate, stranger]) {
			const socket = openSocket(server.base, cookie);
			const { candidateId } = page.candidate;
			await expectRefused('forbidden', () => order(socket, 'start:unauthorize', { candidateId }));
			for (const kind of ['authorizeStart', 'authorizeResume', 'end'] as const) {
				await expectRefused('forbidden', () =>
					sendOrder(socket, session.id, [candidateId], { kind })
				);
			}
			await expectRefused('forbidden', () => order(socket, 'alert:dismiss', { alertId }));
			await expectRefused('forbidden', () =>
				order(socket, 'alert:accept', { alertId, reason: 'websiteBlocked' })
			);
			await expectRefused('forbidden', () =>
				order(socket, 'session:watch', { sessionId: session.id, because: 'opened' })
			);
			socket.close();
		}
	});

	it('refuses a socket that nobody signed', async () => {
		const socket = openSocket(server.base, 'auth_session=forged');
		const error = await new Promise<Error>((refused) => socket.on('connect_error', refused));
		expect(error.message).toBe('not-signed-in');
		socket.close();
	});

	it('refuses a socket opened from another site', async () => {
		const response = await fetch(`${server.base}/socket.io/?EIO=4&transport=polling`, {
			headers: { origin: 'https://evil.example', cookie: page.candidate.cookie }
		});
		expect(response.status).toBe(403);
	});
});

describe('malformed payloads', () => {
	/** An answer that is well formed but for its value. */
	function answerOf(value: unknown) {
		const [seat, key] = [crypto.randomUUID(), crypto.randomUUID()];
		return { candidateId: 1, seat, servedId: 1, key, value };
	}

	const shapes: unknown[] = [
		undefined,
		null,
		0,
		'',
		'x'.repeat(1000),
		[],
		[1, 2, 3],
		{},
		{ candidateId: '1' },
		{ candidateId: 1.5 },
		{ candidateId: -1 },
		{ candidateId: 2 ** 53 },
		{ candidateId: 1, more: true },
		{ candidateId: { toString: 'x' } },
		{ __proto__: { candidateId: 1 } },
		{ candidateId: 1, seat: 'x', servedId: 1, key: 'x', value: { kind: 'qcu', choice: 'a' } },
		{ candidateId: 1, seat: null, servedId: 1, key: null, value: { kind: 'nothing' } },
		answerOf({ kind: 'qroc', text: 'a\0b' }),
		answerOf({ kind: 'qroc', text: 'a\ud800b' }),
		answerOf({ kind: 'qroc', text: 'x'.repeat(501) }),
		answerOf({ kind: 'qcm', choices: Array(21).fill(1) }),
		{ alertId: 1, reason: 'because' },
		{ sessionId: 1, because: 'I want' }
	];
	const events = [
		'candidate:watch',
		'instructions:acknowledge',
		'test:start',
		'answer:submit',
		'draft:keep',
		'alert:raise',
		'focus:report',
		'session:watch',
		'start:unauthorize',
		'alert:accept',
		'alert:dismiss',
		'order:acknowledge',
		'hand:raise',
		'hand:lower',
		'order:send',
		'order:withdraw',
		'hand:dismiss',
		'incident:record',
		'incident:withdraw',
		'incident:list',
		'candidate:timeline',
		'clock:read'
	] as const;

	it.each(events)('refuses any other shape of %s', async (event) => {
		const before = await facts();
		for (const shape of shapes) {
			// Nothing is what the clock is asked with.
			if (event === 'clock:read' && (shape ?? null) === null) continue;
			// Each by somebody else: no limit of rate answers before the shape is looked at.
			const socket = openSocket(server.base, (await createUser()).cookie);
			const reply = await order(socket, event, shape as never);
			socket.close();
			// A shape may happen to be the right one, of somebody else's candidate.
			const because = expect.stringMatching(/^(malformed|forbidden)$/);
			expect([shape, reply]).toEqual([shape, { ok: false, because }]);
		}
		expect(await facts()).toEqual(before);
	});

	it('survives orders without an acknowledgement, with several arguments, and unknown events', async () => {
		const before = await facts();
		const socket = page.socket as unknown as { emit(...args: unknown[]): void };
		socket.emit('answer:submit');
		socket.emit('answer:submit', {}, 'not a function');
		socket.emit('answer:submit', 1, 2, 3, 4);
		socket.emit('nothing:known', {});
		expect(await order(page.socket, 'clock:read', null)).toMatchObject({ ok: true });
		expect(await facts()).toEqual(before);
	});

	it('closes the connection of a payload too large to be an order, and nobody else is harmed', async () => {
		const giant = new Page(server.base, page.candidate, session);
		await giant.watch();
		const closed = new Promise((gone) => giant.socket.on('disconnect', gone));
		void order(giant.socket, 'answer:submit', { text: 'x'.repeat(200_000) } as never);
		await closed;
		giant.close();
		expect(await order(page.socket, 'clock:read', null)).toMatchObject({ ok: true });
	});

	it('says so when orders come too fast, and recovers nothing wrongly', async () => {
		const { candidateId } = page.candidate;
		const replies = await Promise.all(
			Array.from({ length: 80 }, () =>
				order(page.socket, 'instructions:acknowledge', { candidateId })
			)
		);
		const refused = replies.filter((reply) => !reply.ok && reply.because === 'too-many-attempts');
		expect(refused.length).toBeGreaterThan(0);
		expect(replies.some((reply) => reply.ok)).toBe(true);
	});
});
