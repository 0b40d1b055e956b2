/** Orders to candidates, to one, several or all: done once, in one transaction, confirmed by the pages. */
import { and, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { endOverdueTests } from '#db/assessments';
import { readSessionBoard, readSessionDigests } from '#db/boards';
import { db } from '#db/connection.server';
import { assessments } from '#db/schema/assessments';
import { journal } from '#db/schema/journal';
import { sendOrder } from '#db/orders';
import { orderGroups, orders } from '#db/schema/orders';
import { invigilatorAccesses, sessions } from '#db/schema/sessions';
import type { SeededSession } from '#db/seed/school';
import { enterAsInvigilator } from '#db/sessions';
import type { BoardRow } from '#engine/invigilation/board';
import { foldVersions } from '#engine/live-board/rows';
import { BoardMirror } from '#engine/invigilation/board-mirror';
import type { OrderReply, RoomOrder } from '#engine/invigilation/orders';
import { MINUTE } from '#engine/invigilation/time';
import type { ReceiptStep, Refusal } from '#engine/vocabulary';
import type { Reply } from '#realtime/contract';
import { openSocket, order, type ClientSocket } from '../scripts/simulation/client.ts';
import { eventually } from './support/eventually.ts';
import {
	createCandidate,
	createInvigilator,
	createSession,
	createUser,
	Page,
	useHub,
	type Person
} from './support/room.ts';

const server = useHub();
let session: SeededSession;
let invigilator: Person;
let board: ClientSocket;
/** The first two sit their test; the third only looks at its page. */
let pages: [Page, Page, Page];

beforeEach(async () => {
	session = await createSession(4);
	invigilator = await createInvigilator(session);
	board = openSocket(server.base, invigilator.cookie);
	const open = async (number: number) =>
		new Page(server.base, await createCandidate(session, number), session);
	pages = [await open(0), await open(1), await open(2)];
	await pages[0].begin(invigilator);
	await pages[1].begin(invigilator);
	await pages[2].watch();
});

afterEach(() => {
	for (const page of pages) page.close();
	board.close();
});

const idOf = (page: Page) => page.candidate.candidateId;

async function rowOf(page: Page): Promise<BoardRow> {
	const { rows } = await readSessionBoard(session.id);
	return rows.find((row) => row.candidateId === idOf(page))!;
}

function send(
	sent: RoomOrder,
	candidateIds: number[] | 'all' = [idOf(pages[0])],
	{ key = crypto.randomUUID() as string, by = board, sessionId = session.id } = {}
): Promise<Reply<OrderReply>> {
	return order(by, 'order:send', { sessionId, key, candidateIds, order: sent });
}

function acknowledge(page: Page, orderIds: number[], step: ReceiptStep) {
	const { candidate, seat } = page;
	const { candidateId } = candidate;
	return order(page.socket, 'order:acknowledge', { candidateId, seat, orderIds, step });
}

async function linesOf(page: Page) {
	const lines = await db
		.select()
		.from(journal)
		.where(eq(journal.candidateId, idOf(page)))
		.orderBy(journal.id);
	return lines;
}

const extraTime = (minutes: number, reason = 'Panne du réseau') =>
	({ kind: 'extraTime', minutes, reason }) satisfies RoomOrder;
const message = (text: string): RoomOrder => ({ kind: 'message', text });

/** Everything that a refusal must leave as it was. */
async function facts() {
	const { rows } = await readSessionBoard(session.id);
	const lines = await db.select().from(journal).where(eq(journal.sessionId, session.id));
	const given = await db.select().from(orders);
	return { rows, lines: lines.length, given: given.length };
}

async function expectUnchanged(act: () => Promise<unknown>): Promise<void> {
	const before = await facts();
	await act();
	expect(await facts()).toEqual(before);
}

function expectRefused(because: Refusal, act: () => Promise<unknown>): Promise<void> {
	return expectUnchanged(async () => expect(await act()).toEqual({ ok: false, because }));
}

/** The order is heard, and this candidate is refused. */
function expectRefusedFor(
	page: Page,
	because: Refusal,
	act: () => Promise<Reply<OrderReply>>
): Promise<void> {
	return expectUnchanged(async () =>
		expect(await act()).toMatchObject({
			ok: true,
			data: { done: [], refused: [{ candidateId: idOf(page), because }] }
		})
	);
}

describe('a pause', () => {
	it('stops the clock and refuses answers, from memory too, until it is over', async () => {
		await pages[0].answer();
		const { servedId } = pages[0].view!.challenge!;
		const deadlineAt = (await rowOf(pages[0])).deadlineAt!;
		expect(await send({ kind: 'pause' })).toMatchObject({ ok: true, data: { refused: [] } });
		await eventually(() => expect(pages[0].view!.pausedAt).not.toBeNull());
		await expectRefused('test-paused', () => pages[0].answer());
		await expectRefused('test-paused', () => pages[0].raiseAlert());
		expect(await pages[1].answer()).toMatchObject({ ok: true });

		const { pausedAt } = await rowOf(pages[0]);
		expect(await send({ kind: 'resume' })).toMatchObject({ ok: true, data: { refused: [] } });
		const row = await rowOf(pages[0]);
		const [resumed] = await db
			.select()
			.from(journal)
			.where(and(eq(journal.kind, 'testUnpaused'), eq(journal.candidateId, idOf(pages[0]))));
		expect(row).toMatchObject({
			pausedAt: null,
			deadlineAt: deadlineAt + (resumed!.at - pausedAt!),
			// The pause was no silence of the pupil.
			lastActivityAt: resumed!.at
		});
		await eventually(() => expect(pages[0].view!.pausedAt).toBeNull());
		// The challenge never left.
		expect(pages[0].view!.challenge!.servedId).toBe(servedId);
		expect(await pages[0].answer()).toMatchObject({ ok: true, data: { answered: 2 } });
	});

	it('keeps a test from ending for its time', async () => {
		await send({ kind: 'pause' }, 'all');
		await db
			.update(assessments)
			.set({ deadlineAt: Date.now() - MINUTE, pausedAt: Date.now() - 10 * MINUTE })
			.where(eq(assessments.candidateId, idOf(pages[0])));
		await endOverdueTests();
		expect(await rowOf(pages[0])).toMatchObject({ assessmentState: 'started' });
		await send({ kind: 'resume' });
		const { deadlineAt } = await rowOf(pages[0]);
		expect(Math.round((deadlineAt! - Date.now()) / MINUTE)).toBe(9);
	});

	it('does not outlive the test', async () => {
		await send({ kind: 'pause' });
		await send({ kind: 'end' });
		expect(await rowOf(pages[0])).toMatchObject({
			assessmentState: 'endedByInvigilator',
			pausedAt: null
		});
	});

	it('meets answers on their way: each is before it or refused', async () => {
		const [answered] = await Promise.all([pages[0].answer(), send({ kind: 'pause' })]);
		const row = await rowOf(pages[0]);
		expect(row.pausedAt).not.toBeNull();
		expect(row.answered).toBe(answered.ok ? 1 : 0);
		if (!answered.ok) expect(answered.because).toBe('test-paused');
	});
});

describe('extra time', () => {
	it('moves the deadline and can be taken back', async () => {
		const { deadlineAt } = await rowOf(pages[0]);
		await send(extraTime(12));
		expect(await rowOf(pages[0])).toMatchObject({
			deadlineAt: deadlineAt! + 12 * MINUTE,
			extraMinutes: 12
		});
		await eventually(() => expect(pages[0].view!.deadlineAt).toBe(deadlineAt! + 12 * MINUTE));
		await send(extraTime(-2, 'Erreur de saisie'));
		expect(await rowOf(pages[0])).toMatchObject({
			deadlineAt: deadlineAt! + 10 * MINUTE,
			extraMinutes: 10
		});
		const told = (await linesOf(pages[0])).filter(({ kind }) => kind.startsWith('extraTime'));
		expect(told.map(({ kind, details, actorId }) => [kind, details, actorId])).toEqual([
			[
				'extraTimeGiven',
				expect.objectContaining({ minutes: 12, reason: 'Panne du réseau' }),
				invigilator.userId
			],
			['extraTimeTakenBack', expect.objectContaining({ minutes: -2 }), invigilator.userId]
		]);
		// The reason is for the minutes, not for the candidate.
		expect(JSON.stringify(pages[0].view)).not.toContain('Panne');
	});
});

describe('receipts', () => {
	it('tell the board what the page has, then what it shows', async () => {
		const reply = await send(message('Il reste dix minutes.'));
		await eventually(() =>
			expect(pages[0].view!.orders).toEqual([
				{
					id: expect.any(Number),
					kind: 'message',
					minutes: null,
					text: 'Il reste dix minutes.',
					createdAt: expect.any(Number),
					deliveredAt: null
				}
			])
		);
		const { id } = pages[0].view!.orders[0]!;
		const receipt = async () => (await rowOf(pages[0])).lastOrder!;
		expect(await receipt()).toEqual({
			id,
			group: reply.ok && reply.data.group,
			kind: 'message',
			createdAt: expect.any(Number),
			deliveredAt: null,
			appliedAt: null,
			withdrawnAt: null,
			by: 'Ines Garde'
		});
		expect(await acknowledge(pages[0], [id], 'delivered')).toMatchObject({
			ok: true,
			data: { orders: [{ id, deliveredAt: expect.any(Number) }] }
		});
		expect(await receipt()).toMatchObject({ deliveredAt: expect.any(Number), appliedAt: null });
		expect(await acknowledge(pages[0], [id], 'applied')).toMatchObject({
			ok: true,
			data: { orders: [] }
		});
		expect(await receipt()).toMatchObject({ appliedAt: expect.any(Number) });
		// Said again by a page that lost the reply.
		await expectUnchanged(() => acknowledge(pages[0], [id], 'applied'));
		await expectUnchanged(() => acknowledge(pages[0], [id], 'delivered'));
		expect((await linesOf(pages[0])).slice(-3).map(({ kind }) => kind)).toEqual([
			'messageSent',
			'orderDelivered',
			'orderApplied'
		]);
	});

	it('reach the absent at their return, and again until they are applied', async () => {
		pages[0].socket.disconnect();
		await eventually(async () => expect((await rowOf(pages[0])).connection).toBe('lost'));
		await send({ kind: 'pause' });
		await send(message('Bonjour'));
		await eventually(async () => expect((await rowOf(pages[0])).lastOrder?.kind).toBe('message'));
		for (let time = 0; time < 2; time++) {
			pages[0].socket.connect();
			await pages[0].watch();
			expect(pages[0].view!.orders.map(({ kind }) => kind)).toEqual(['pause', 'message']);
			await acknowledge(
				pages[0],
				pages[0].view!.orders.map(({ id }) => id),
				'delivered'
			);
			pages[0].socket.disconnect();
		}
		pages[0].socket.connect();
		await pages[0].watch();
		await acknowledge(
			pages[0],
			pages[0].view!.orders.map(({ id }) => id),
			'applied'
		);
		await pages[0].watch();
		expect(pages[0].view!.orders).toEqual([]);
	});

	it('come after the end of the test too', async () => {
		await send({ kind: 'end' });
		await eventually(() => expect(pages[0].view!.assessmentState).toBe('endedByInvigilator'));
		const [ending] = pages[0].view!.orders;
		expect(ending).toMatchObject({ kind: 'end' });
		expect(await acknowledge(pages[0], [ending!.id], 'applied')).toMatchObject({ ok: true });
		expect((await rowOf(pages[0])).lastOrder).toMatchObject({ appliedAt: expect.any(Number) });
	});

	it('are refused to whoever was not given the order', async () => {
		await send(message('Bonjour'));
		await eventually(() => expect(pages[0].view!.orders).toHaveLength(1));
		const { id } = pages[0].view!.orders[0]!;
		await expectRefused('order-not-found', () => acknowledge(pages[1], [id], 'applied'));
		await expectRefused('order-not-found', () => acknowledge(pages[0], [id, id + 1], 'applied'));
		const { candidateId } = pages[0].candidate;
		await expectRefused('forbidden', () =>
			order(pages[1].socket, 'order:acknowledge', {
				candidateId,
				seat: null,
				orderIds: [id],
				step: 'applied'
			})
		);
	});
});

describe('a message', () => {
	it('is withdrawn from those who did not read it', async () => {
		const reply = await send(message('Erreur'), pages.map(idOf));
		const group = reply.ok ? reply.data.group : '';
		await eventually(() => expect(pages[1].view!.orders).toHaveLength(1));
		await acknowledge(pages[1], [pages[1].view!.orders[0]!.id], 'applied');
		const withdrawn = await order(board, 'order:withdraw', { sessionId: session.id, group });
		expect(withdrawn).toEqual({
			ok: true,
			data: {
				group,
				done: [idOf(pages[0]), idOf(pages[2])],
				refused: [{ candidateId: idOf(pages[1]), because: 'message-already-read' }]
			}
		});
		await eventually(() => expect(pages[0].view!.orders).toEqual([]));
		expect((await rowOf(pages[0])).lastOrder).toMatchObject({ withdrawnAt: expect.any(Number) });
		await expectUnchanged(() => order(board, 'order:withdraw', { sessionId: session.id, group }));
	});

	it('is the only order to be withdrawn, and only in its own session', async () => {
		const reply = await send({ kind: 'pause' });
		const group = reply.ok ? reply.data.group : '';
		await expectRefusedFor(pages[0], 'order-not-withdrawable', () =>
			order(board, 'order:withdraw', { sessionId: session.id, group })
		);
		const other = await createSession(1);
		const stranger = openSocket(server.base, (await createInvigilator(other)).cookie);
		await expectRefused('forbidden', () =>
			order(stranger, 'order:withdraw', { sessionId: session.id, group })
		);
		await expectRefused('order-not-found', () =>
			order(stranger, 'order:withdraw', { sessionId: other.id, group })
		);
		stranger.close();
	});
});

describe('an order to several', () => {
	it('says for each refused candidate why; the others go through', async () => {
		const missing = 2_000_000_000;
		const elsewhere = (await createCandidate(await createSession(1))).candidateId;
		const reply = await send({ kind: 'pause' }, [...pages.map(idOf), missing, elsewhere]);
		expect(reply).toEqual({
			ok: true,
			data: {
				group: expect.any(String),
				done: [idOf(pages[0]), idOf(pages[1])],
				refused: [
					{ candidateId: idOf(pages[2]), because: 'test-not-started' },
					{ candidateId: missing, because: 'not-in-session' },
					{ candidateId: elsewhere, because: 'not-in-session' }
				]
			}
		});
		const groups = [await rowOf(pages[0]), await rowOf(pages[1])].map(
			(row) => row.lastOrder!.group
		);
		expect(new Set(groups)).toEqual(new Set([reply.ok && reply.data.group]));
		expect(await rowOf(pages[2])).toMatchObject({ lastOrder: null, pausedAt: null });
	});

	it('reaches everybody by « all », the not yet come too, and every screen adds up', async () => {
		const mirror = new BoardMirror();
		const changed = new Set<number>();
		board.on('rows:changed', (lines) => {
			for (const id of mirror.hear(lines).changed) changed.add(id);
		});
		const watch = { sessionId: session.id, because: 'opened' as const };
		const watched = await order(board, 'session:watch', watch);
		if (watched.ok) mirror.take(watched.data.rows);
		const reply = await send(message('Bonjour à tous'), 'all');
		expect(reply).toMatchObject({ ok: true, data: { refused: [] } });
		expect(reply.ok && reply.data.done).toHaveLength(4);
		await eventually(() => expect(changed.size).toBe(4));
		const [digest] = await readSessionDigests([session.id]);
		expect(foldVersions(mirror.rows)).toBe(digest!.fold);
		for (const page of pages) {
			await eventually(() => expect(page.view!.orders).toMatchObject([{ kind: 'message' }]));
		}
	});

	it('is told to every screen that opens, with who did not get it and who was refused', async () => {
		const watch = async () => {
			const reply = await order(board, 'session:watch', {
				sessionId: session.id,
				because: 'opened'
			});
			if (!reply.ok) throw new Error(reply.because);
			return reply.data.recentOrders;
		};
		const [ada, bo, cy] = pages;
		const elsewhere = await createSession(2);
		const own = { role: 'invigilator', userId: invigilator.userId } as const;
		await enterAsInvigilator(invigilator.userId, elsewhere.id, elsewhere.invigilatorPassword);
		const sent = { key: crypto.randomUUID(), candidateIds: 'all' as const };
		await sendOrder(own, elsewhere.id, { ...sent, order: message('Ailleurs') });
		expect(await watch()).toEqual([]);
		const pause = await send({ kind: 'pause' }, pages.map(idOf));
		const { id } = (await rowOf(ada)).lastOrder!;
		await acknowledge(ada, [id], 'applied');
		await send(message('À toi seul'), [idOf(bo)]);
		await send({ kind: 'authorizeStart' }, [idOf(cy), idOf(ada)]);
		await send({ kind: 'resume' }, [idOf(cy), 2_000_000_000]);
		await send(extraTime(5), [idOf(ada), idOf(bo)]);
		expect(await watch()).toEqual([
			{
				group: (await rowOf(ada)).lastOrder!.group,
				kind: 'extraTime',
				createdAt: expect.any(Number),
				by: 'Ines Garde',
				minutes: 5,
				firstId: (await rowOf(ada)).lastOrder!.id,
				steps: { sent: [idOf(ada), idOf(bo)] },
				refused: []
			},
			{
				group: pause.ok && pause.data.group,
				kind: 'pause',
				createdAt: expect.any(Number),
				by: 'Ines Garde',
				minutes: null,
				firstId: id,
				steps: { applied: [idOf(ada)], sent: [idOf(bo)] },
				refused: [{ candidateId: idOf(cy), because: 'test-not-started' }]
			}
		]);
	});

	it('is told among the last ten only', async () => {
		for (let n = 0; n < 12; n++) await send(message(`${n}`), [idOf(pages[0]), idOf(pages[1])]);
		const watch = { sessionId: session.id, because: 'opened' as const };
		const reply = await order(board, 'session:watch', watch);
		const groups = reply.ok ? reply.data.recentOrders : [];
		expect(groups).toHaveLength(10);
		expect(groups[0]!.group).toBe((await rowOf(pages[0])).lastOrder!.group);
	});

	it('authorizes those who wait and those who want to come back', async () => {
		const { candidateId } = pages[2].candidate;
		await order(pages[2].socket, 'instructions:acknowledge', { candidateId });
		expect(await send({ kind: 'authorizeStart' }, pages.map(idOf))).toMatchObject({
			ok: true,
			data: {
				done: [candidateId],
				refused: [{ because: 'test-already-started' }, { because: 'test-already-started' }]
			}
		});
		expect(await pages[2].enter()).toMatchObject({ ok: true });

		pages[0].close();
		pages[0] = new Page(server.base, pages[0].candidate, session);
		await eventually(async () => {
			await pages[0].watch();
			expect((await rowOf(pages[0])).resumeRequestedAt).not.toBeNull();
		});
		expect(await send({ kind: 'authorizeResume' }, pages.map(idOf))).toMatchObject({
			ok: true,
			data: { done: [idOf(pages[0])], refused: [{ because: 'not-asking-to-resume' }, {}] }
		});
		expect(await pages[0].enter()).toMatchObject({ ok: true });
	});

	it('ends several tests', async () => {
		const reply = await send({ kind: 'end', reason: 'Alerte incendie' }, 'all');
		expect(reply.ok && reply.data.done).toEqual([idOf(pages[0]), idOf(pages[1])]);
		for (const page of [pages[0], pages[1]]) {
			await eventually(() => expect(page.view!.assessmentState).toBe('endedByInvigilator'));
		}
		expect((await linesOf(pages[0])).at(-1)).toMatchObject({
			kind: 'testEndedByInvigilator',
			details: { reason: 'Alerte incendie' }
		});
	});

	it('counts a candidate once, however often he is named', async () => {
		const id = idOf(pages[0]);
		expect(await send(extraTime(5), [id, id, id])).toMatchObject({
			ok: true,
			data: { done: [id] }
		});
		expect((await rowOf(pages[0])).extraMinutes).toBe(5);
	});
});

describe('two clicks and two invigilators', () => {
	it('does a double click once, and replies the same to both', async () => {
		const key = crypto.randomUUID();
		const twice = await Promise.all(
			[1, 2, 3].map(() => send(extraTime(10), pages.map(idOf), { key }))
		);
		expect(twice[1]).toEqual(twice[0]);
		expect(twice[2]).toEqual(twice[0]);
		expect(twice[0]).toMatchObject({ ok: true, data: { group: key } });
		expect((await rowOf(pages[0])).extraMinutes).toBe(10);
		// Whatever comes later under the same key.
		await expectUnchanged(async () =>
			expect(await send({ kind: 'pause' }, 'all', { key })).toEqual(twice[0])
		);
	});

	it('gives the key of one invigilator to no other', async () => {
		const key = crypto.randomUUID();
		await send({ kind: 'pause' }, 'all', { key });
		const marc = openSocket(server.base, (await createInvigilator(session, 'Marc')).cookie);
		await expectRefused('forbidden', () => send({ kind: 'resume' }, 'all', { key, by: marc }));
		marc.close();
	});

	it('has one effect when two pause at once, and both see who did it', async () => {
		const marc = openSocket(server.base, (await createInvigilator(session, 'Marc')).cookie);
		const replies = await Promise.all([
			send({ kind: 'pause' }, 'all'),
			send({ kind: 'pause' }, 'all', { by: marc })
		]);
		const done = replies.map((reply) => (reply.ok ? reply.data.done.length : -1));
		expect([...done].sort()).toEqual([0, 2]);
		const refused = replies.flatMap((reply) => (reply.ok ? reply.data.refused : []));
		expect(refused.filter(({ because }) => because === 'test-already-paused')).toHaveLength(2);
		const by = done[0] === 2 ? 'Ines Garde' : 'Marc Garde';
		expect((await rowOf(pages[0])).lastOrder).toMatchObject({ kind: 'pause', by });
		marc.close();
	});

	it('gives time once when two give it for the same reason, and tells the second', async () => {
		const colleague = openSocket(server.base, (await createInvigilator(session, 'Omar')).cookie);
		const sent: RoomOrder = { ...extraTime(10), known: { [idOf(pages[0])]: 0 } };
		expect(await send(sent)).toMatchObject({ ok: true, data: { done: [idOf(pages[0])] } });
		expect(await send(sent, undefined, { by: colleague })).toMatchObject({
			ok: true,
			data: { done: [], refused: [{ because: 'extra-time-changed' }] }
		});
		expect((await rowOf(pages[0])).extraMinutes).toBe(10);
		colleague.close();
	});

	it('authorizes once when two do, and the fifteen minutes are those of the first', async () => {
		const colleague = openSocket(server.base, (await createInvigilator(session, 'Omar')).cookie);
		const authorize = (by: ClientSocket) =>
			send({ kind: 'authorizeStart' }, [idOf(pages[2])], { by });
		expect(await authorize(board)).toMatchObject({ ok: true, data: { refused: [] } });
		const { authorizedAt } = await rowOf(pages[2]);
		expect(await authorize(colleague)).toMatchObject({
			ok: true,
			data: { done: [], refused: [{ because: 'already-authorized' }] }
		});
		expect((await rowOf(pages[2])).authorizedAt).toBe(authorizedAt);
		const told = (await linesOf(pages[2])).filter(({ kind }) => kind === 'startAuthorized');
		expect(told).toHaveLength(1);
		colleague.close();
	});

	it('survives orders and answers crossing each other', async () => {
		const sends = Array.from({ length: 6 }, (_, i) =>
			send(extraTime(1), i % 2 ? 'all' : [idOf(pages[1]), idOf(pages[0])])
		);
		const replies = await Promise.all([...sends, pages[0].answer(), pages[1].answer()]);
		expect(replies.map(({ ok }) => ok)).toEqual(Array(8).fill(true));
		expect(await rowOf(pages[0])).toMatchObject({ extraMinutes: 6, answered: 1 });
	});
});

describe('an order that is not to be done', () => {
	it('is refused to whoever is no invigilator of the session, or no longer', async () => {
		const strangers = [
			(await createUser()).cookie,
			pages[0].candidate.cookie,
			(await createInvigilator(await createSession(1))).cookie
		];
		for (const cookie of strangers) {
			const by = openSocket(server.base, cookie);
			await expectRefused('forbidden', () => send({ kind: 'pause' }, 'all', { by }));
			by.close();
		}
		await expectRefused('forbidden', () => send({ kind: 'pause' }, 'all', { sessionId: 999_999 }));
		await db.delete(invigilatorAccesses).where(eq(invigilatorAccesses.userId, invigilator.userId));
		await expectRefused('forbidden', () => send({ kind: 'pause' }, 'all'));
	});

	it('is refused once the session is finalized', async () => {
		const sent = await send(message('Bonjour'));
		await db.update(sessions).set({ finalizedAt: Date.now() }).where(eq(sessions.id, session.id));
		for (const one of [{ kind: 'pause' }, extraTime(5), message('x')] as RoomOrder[]) {
			await expectRefused('session-finalized', () => send(one, 'all'));
		}
		const group = sent.ok ? sent.data.group : '';
		await expectRefused('session-finalized', () =>
			order(board, 'order:withdraw', { sessionId: session.id, group })
		);
	});

	it('is refused for a candidate who has ended', async () => {
		await send({ kind: 'end' });
		for (const one of [
			{ kind: 'pause' },
			{ kind: 'resume' },
			{ kind: 'end' },
			extraTime(5),
			message('x')
		] as RoomOrder[]) {
			await expectRefusedFor(pages[0], 'test-ended', () => send(one));
		}
	});

	it.each([0, 0.5, -0.5, 121, -121, 1e6, -(2 ** 40)])(
		'is refused with %d minutes',
		async (minutes) => expectRefused('minutes-invalid', () => send(extraTime(minutes)))
	);

	it('is refused with minutes that are no number, or that were not given', async () => {
		for (const minutes of [NaN, Infinity, '5', null, undefined, [5]]) {
			const sent = { kind: 'extraTime', minutes, reason: 'x' } as unknown as RoomOrder;
			await expectRefused('malformed', () => send(sent));
		}
		await expectRefusedFor(pages[0], 'extra-time-not-given', () => send(extraTime(-5)));
	});

	it('is refused without a reason, without a text, or with too long ones', async () => {
		await expectRefused('text-missing', () => send(extraTime(5, '')));
		await expectRefused('text-missing', () => send(extraTime(5, ' \n')));
		await expectRefused('text-too-long', () => send(extraTime(5, 'x'.repeat(201))));
		await expectRefused('malformed', () =>
			send({ kind: 'extraTime', minutes: 5 } as unknown as RoomOrder)
		);
		await expectRefused('text-missing', () => send(message('')));
		await expectRefused('text-missing', () => send(message('  ')));
		await expectRefused('text-too-long', () => send(message('x'.repeat(501))));
		await expectRefused('malformed', () => send(message('a\0b')));
		await expectRefused('malformed', () => send(message('a\ud800b')));
	});

	it('is refused for candidates nobody knows, and for nobody', async () => {
		const unknown = 2_000_000_000;
		await expectUnchanged(async () =>
			expect(await send({ kind: 'pause' }, [unknown])).toMatchObject({
				ok: true,
				data: { done: [], refused: [{ candidateId: unknown, because: 'not-in-session' }] }
			})
		);
		for (const ids of [[], [0], [-1], [1.5], [2 ** 40], ['1'], 'some', null, [null]]) {
			await expectRefused('malformed', () => send({ kind: 'pause' }, ids as number[]));
		}
		const sent = { sessionId: session.id, candidateIds: 'all', order: { kind: 'pause' } } as const;
		for (const key of ['', 'x', 7, undefined]) {
			await expectRefused('malformed', () => order(board, 'order:send', { ...sent, key } as never));
		}
	});

	it('is refused for 10,000 candidates by name, whatever it weighs', async () => {
		await expectRefused('malformed', () =>
			send({ kind: 'pause' }, Array<number>(10_000).fill(idOf(pages[0]) % 10 || 1))
		);
		const heavy = openSocket(server.base, invigilator.cookie);
		const closed = new Promise((gone) => heavy.on('disconnect', gone));
		await expectUnchanged(async () => {
			const ids = Array.from({ length: 10_000 }, (_, i) => 1_000_000 + i);
			void send({ kind: 'pause' }, ids, { by: heavy });
			await closed;
		});
		heavy.close();
		expect(await order(board, 'clock:read', null)).toMatchObject({ ok: true });
	});

	it('leaves no trace of a group when it is refused whole', async () => {
		const before = await db.select().from(orderGroups);
		await send(extraTime(0));
		await send(message(''));
		expect(await db.select().from(orderGroups)).toHaveLength(before.length);
	});
});
