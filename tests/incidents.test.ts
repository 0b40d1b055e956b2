/** Incidents written in the room, the story of a candidate, and raised hands. */
import { eq } from 'drizzle-orm';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSessionBoard } from '#db/boards';
import { db, type Transaction } from '#db/connection.server';
import { incidents } from '#db/schema/incidents';
import { journal } from '#db/schema/journal';
import { candidates, invigilatorAccesses, sessions } from '#db/schema/sessions';
import type { SeededSession } from '#db/seed/school';
import type { Incident, WrittenIncident } from '#engine/invigilation/incidents';
import type { Refusal } from '#engine/vocabulary';
import { type ClientSocket, openSocket, order, sendOrder } from '../scripts/simulation/client.ts';
import { eventually } from './support/eventually.ts';
import {
	createCandidate,
	createInvigilator,
	createSession,
	give,
	Page,
	useHub,
	type Person
} from './support/room.ts';

const server = useHub();
let session: SeededSession;
let invigilator: Person;
let board: ClientSocket;
let pages: [Page, Page, Page];

beforeEach(async () => {
	session = await createSession(3);
	invigilator = await createInvigilator(session);
	board = openSocket(server.base, invigilator.cookie);
	const open = async (number: number) => {
		const page = new Page(server.base, await createCandidate(session, number), session);
		await page.watch();
		return page;
	};
	pages = [await open(0), await open(1), await open(2)];
});

afterEach(() => {
	for (const page of pages) page.close();
	board.close();
});

const idOf = (page: Page) => page.candidate.candidateId;

function record(
	change: Partial<WrittenIncident> = {},
	{ key = crypto.randomUUID() as string, by = board, sessionId = session.id } = {}
) {
	const written = { candidateId: idOf(pages[0]), code: 'C6' as const, number: null, text: '' };
	return order(by, 'incident:record', { sessionId, key, ...written, ...change });
}

async function list(by = board): Promise<Incident[]> {
	const reply = await order(by, 'incident:list', { sessionId: session.id });
	if (!reply.ok) throw new Error(reply.because);
	return reply.data;
}

async function facts() {
	const { rows } = await readSessionBoard(session.id);
	const lines = await db.select().from(journal).where(eq(journal.sessionId, session.id));
	const kept = await db.select().from(incidents).where(eq(incidents.sessionId, session.id));
	return { rows, lines: lines.length, kept };
}

async function expectRefused(because: Refusal, act: () => Promise<unknown>): Promise<void> {
	const before = await facts();
	expect(await act()).toEqual({ ok: false, because });
	expect(await facts()).toEqual(before);
}

describe('an incident', () => {
	it('is written once, seen by every invigilator at once, and withdrawn rather than deleted', async () => {
		const colleague = await createInvigilator(session, 'Marc');
		const marc = openSocket(server.base, colleague.cookie);
		const seen: Incident[] = [];
		marc.on('incident:changed', (incident) => seen.push(incident));
		await order(marc, 'session:watch', { sessionId: session.id, because: 'opened' });

		const key = crypto.randomUUID();
		const [first, again] = await Promise.all([
			record({ text: ' Téléphone sorti ' }, { key }),
			record({ text: ' Téléphone sorti ' }, { key })
		]);
		expect(again).toEqual(first);
		expect(await list()).toEqual([
			{
				id: expect.any(Number),
				sessionId: session.id,
				candidateId: idOf(pages[0]),
				code: 'C6',
				number: null,
				text: 'Téléphone sorti',
				createdAt: expect.any(Number),
				by: 'Ines Garde',
				withdrawnAt: null,
				withdrawnBy: null
			}
		]);
		await eventually(() => expect(seen.at(-1)).toMatchObject({ text: 'Téléphone sorti' }));

		const incidentId = seen.at(-1)!.id;
		const withdraw = () => order(marc, 'incident:withdraw', { sessionId: session.id, incidentId });
		expect(await withdraw()).toMatchObject({ ok: true, data: { withdrawnBy: 'Marc Garde' } });
		await expectRefused('incident-already-withdrawn', withdraw);
		expect(await list()).toMatchObject([{ id: incidentId, withdrawnBy: 'Marc Garde' }]);
		const lines = await db
			.select()
			.from(journal)
			.where(eq(journal.candidateId, idOf(pages[0])));
		expect(lines.slice(-2).map(({ kind, details, actorId }) => [kind, details, actorId])).toEqual([
			['incidentRecorded', { incidentId, code: 'C6', text: 'Téléphone sorti' }, invigilator.userId],
			['incidentWithdrawn', { incidentId, code: 'C6' }, colleague.userId]
		]);
		marc.close();
	});

	it('may be of the room', async () => {
		expect(
			await record({ candidateId: null, code: 'C7', text: 'Coupure de courant' })
		).toMatchObject({
			ok: true,
			data: { candidateId: null, code: 'C7' }
		});
		await expectRefused('incident-needs-candidate', () => record({ candidateId: null }));
	});

	it('says what its category needs', async () => {
		await expectRefused('text-missing', () => record({ code: 'C4' }));
		await expectRefused('text-too-long', () => record({ text: 'x'.repeat(501) }));
		await expectRefused('malformed', () => record({ text: 'a\0b' }));
		await expectRefused('incident-number-invalid', () => record({ code: 'E4' }));
		await expectRefused('incident-number-invalid', () => record({ code: 'E4', number: 1.5 }));
		await expectRefused('incident-number-invalid', () => record({ code: 'C6', number: 3 }));
		await expectRefused('test-not-started', () => record({ code: 'E4', number: 3 }));
		await pages[0].begin(invigilator);
		expect(await record({ code: 'E4', number: 3 })).toMatchObject({ ok: true });
		for (const code of ['C3', 'E6', 'A2', '', null, 4]) {
			await expectRefused('malformed', () => record({ code: code as 'C6' }));
		}
	});

	it('is refused for a candidate of another session, or unknown', async () => {
		const elsewhere = (await createCandidate(await createSession(1))).candidateId;
		for (const candidateId of [elsewhere, 2_000_000_000]) {
			await expectRefused('not-in-session', () => record({ candidateId }));
		}
		const key = crypto.randomUUID();
		await record({}, { key });
		const marc = openSocket(server.base, (await createInvigilator(session, 'Marc')).cookie);
		await expectRefused('forbidden', () => record({}, { key, by: marc }));
		marc.close();
	});

	it('is refused to whoever is no invigilator of the session, or no longer', async () => {
		const written = await record();
		const incidentId = written.ok ? written.data.id : 0;
		const other = await createSession(1);
		const stranger = openSocket(server.base, (await createInvigilator(other)).cookie);
		for (const by of [stranger, pages[0].socket]) {
			const { id: sessionId } = session;
			await expectRefused('forbidden', () => record({}, { by }));
			await expectRefused('forbidden', () => order(by, 'incident:list', { sessionId }));
			await expectRefused('forbidden', () =>
				order(by, 'incident:withdraw', { sessionId, incidentId })
			);
			await expectRefused('forbidden', () =>
				order(by, 'candidate:timeline', { candidateId: idOf(pages[0]) })
			);
		}
		await expectRefused('incident-not-found', () =>
			order(stranger, 'incident:withdraw', { sessionId: other.id, incidentId })
		);
		stranger.close();
		await db.delete(invigilatorAccesses).where(eq(invigilatorAccesses.userId, invigilator.userId));
		await expectRefused('forbidden', () => record());
	});

	it('is refused once the session is finalized; what was written is still read', async () => {
		const written = await record();
		const incidentId = written.ok ? written.data.id : 0;
		await db.update(sessions).set({ finalizedAt: Date.now() }).where(eq(sessions.id, session.id));
		await expectRefused('session-finalized', () => record());
		await expectRefused('session-finalized', () =>
			order(board, 'incident:withdraw', { sessionId: session.id, incidentId })
		);
		expect(await list()).toHaveLength(1);
	});
});

describe('the story of a candidate', () => {
	it('is told in order, with who did what', async () => {
		await pages[0].begin(invigilator);
		await pages[0].answer();
		const candidateId = idOf(pages[0]);
		await sendOrder(board, session.id, 'all', { kind: 'extraTime', minutes: 5, reason: 'Bruit' });
		const reply = await order(board, 'candidate:timeline', { candidateId });
		const lines = reply.ok ? reply.data : [];
		expect(lines.map(({ id }) => id)).toEqual(lines.map(({ id }) => id).sort((a, b) => a - b));
		const kinds = lines.map(({ kind }) => kind).filter((kind) => !kind.startsWith('connection'));
		expect(kinds).toEqual([
			'candidateReconciled',
			'instructionsRead',
			'startAuthorized',
			'testStarted',
			'answerSubmitted',
			'extraTimeGiven'
		]);
		expect(lines.at(-1)).toMatchObject({
			actorRole: 'invigilator',
			by: 'Ines Garde',
			details: { minutes: 5, reason: 'Bruit' }
		});
		expect(lines.find(({ actorRole }) => actorRole === 'system')).toBeDefined();
	});

	it('is cut to its last 500 lines, and unknown of nobody', async () => {
		const candidateId = idOf(pages[2]);
		const at = Date.now();
		await db.insert(journal).values(
			Array.from({ length: 600 }, (_, i) => ({
				sessionId: session.id,
				candidateId,
				actorRole: 'system' as const,
				actorId: null,
				kind: 'focusLost' as const,
				details: { i },
				at
			}))
		);
		const reply = await order(board, 'candidate:timeline', { candidateId });
		const lines = reply.ok ? reply.data : [];
		expect(lines).toHaveLength(500);
		expect(lines.at(-1)).toMatchObject({ details: { i: 599 }, by: null });
		await expectRefused('forbidden', () =>
			order(board, 'candidate:timeline', { candidateId: 2_000_000_000 })
		);
	});
});

describe('a raised hand', () => {
	const own = (page: Page) => ({ candidateId: idOf(page), seat: page.seat });
	const raise = (page: Page) => order(page.socket, 'hand:raise', own(page));
	const places = () => pages.map(({ view }) => view!.handPlace);

	it('has its place in the queue, and comes forward by itself', async () => {
		for (const page of pages) {
			const reply = await raise(page);
			if (reply.ok) page.keep(reply.data);
			// Two hands of one millisecond are told apart by their candidate.
			await new Promise((later) => setTimeout(later, 2));
		}
		expect(places()).toEqual([1, 2, 3]);
		// A second click keeps the place.
		await raise(pages[0]);
		expect(places()).toEqual([1, 2, 3]);
		await order(pages[1].socket, 'hand:lower', own(pages[1]));
		await eventually(() => expect(places()).toEqual([1, null, 2]));
		const dismissed = await order(board, 'hand:dismiss', { candidateId: idOf(pages[0]) });
		expect(dismissed).toMatchObject({ ok: true, data: { handRaisedAt: null } });
		await eventually(() => expect(places()).toEqual([null, null, 1]));
	});

	it('comes down with the end of the test, and lets the next one forward', async () => {
		await pages[0].begin(invigilator);
		await raise(pages[0]);
		await new Promise((later) => setTimeout(later, 2));
		await raise(pages[1]);
		await eventually(() => expect(places()).toEqual([1, 2, null]));
		await give(invigilator, session, idOf(pages[0]), { kind: 'end' });
		await eventually(() => expect(places()).toEqual([null, 1, null]));
		await expectRefused('test-ended', () => raise(pages[0]));
	});

	it('comes down even when its act and another wait for each other', async () => {
		const [behind, , first] = pages;
		await raise(first);
		await new Promise((later) => setTimeout(later, 2));
		await raise(behind);
		const lock = (tx: Transaction, id: number) =>
			tx.select().from(candidates).where(eq(candidates.id, id)).for('update');
		let lowered;
		// In the order of their ids, as a batch of answers does.
		await db.transaction(async (tx) => {
			await lock(tx, idOf(behind));
			lowered = order(first.socket, 'hand:lower', own(first));
			await sleep(300);
			await lock(tx, idOf(first));
		});
		expect(await lowered).toMatchObject({ ok: true, data: { handRaisedAt: null } });
		await eventually(() => expect(behind.view!.handPlace).toBe(1));
	});

	it('leaves the challenge to the page that holds the test, before its socket said so after a cut', async () => {
		await pages[0].begin(invigilator);
		const { servedId } = pages[0].view!.challenge!;
		await give(invigilator, session, idOf(pages[0]), { kind: 'message', text: 'Bonjour' });
		await eventually(() => expect(pages[0].view!.orders).toHaveLength(1));
		const orderIds = [pages[0].view!.orders[0]!.id];
		const back = new Page(server.base, pages[0].candidate, session);
		const seated = { ok: true, data: { challenge: { servedId } } };
		const { candidateId, seat } = own(pages[0]);
		const receipt = { candidateId, seat, orderIds, step: 'applied' as const };
		expect(await order(back.socket, 'order:acknowledge', receipt)).toMatchObject(seated);
		for (const event of ['hand:raise', 'hand:lower'] as const) {
			expect(await order(back.socket, event, { candidateId, seat })).toMatchObject(seated);
			for (const other of [null, crypto.randomUUID()]) {
				const reply = await order(back.socket, event, { candidateId, seat: other });
				expect(reply).toMatchObject({ ok: true, data: { challenge: null } });
			}
		}
		back.close();
	});

	it('is raised and lowered by its candidate and the invigilators of his session only', async () => {
		await raise(pages[0]);
		const candidateId = idOf(pages[0]);
		await expectRefused('forbidden', () => order(pages[1].socket, 'hand:lower', own(pages[0])));
		await expectRefused('forbidden', () => order(pages[1].socket, 'hand:raise', own(pages[2])));
		const stranger = openSocket(
			server.base,
			(await createInvigilator(await createSession(1))).cookie
		);
		for (const by of [stranger, pages[1].socket]) {
			await expectRefused('forbidden', () => order(by, 'hand:dismiss', { candidateId }));
		}
		stranger.close();
	});
});
