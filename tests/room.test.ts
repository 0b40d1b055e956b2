import { eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSessionBoard } from '#db/boards';
import { db } from '#db/connection.server';
import { assessments, liveAlerts, servedChallenges } from '#db/schema/assessments';
import { journal } from '#db/schema/journal';
import type { SeededSession } from '#db/seed/school';
import { bank } from '#engine/content/bank.server';
import type { BoardRow } from '#engine/invigilation/board';
import { metrics } from '#realtime/metrics';
import { openSocket, order, type ClientSocket } from '../scripts/simulation/client.ts';
import { eventually } from './support/eventually.ts';
import {
	createCandidate,
	createInvigilator,
	createSession,
	give,
	Page,
	setCandidate,
	useHub,
	type Person
} from './support/room.ts';

const server = useHub();
let session: SeededSession;
let invigilator: Person;
let board: ClientSocket;
let page: Page;

beforeEach(async () => {
	session = await createSession(2);
	invigilator = await createInvigilator(session);
	board = openSocket(server.base, invigilator.cookie);
	page = new Page(server.base, await createCandidate(session), session);
	await page.begin(invigilator);
});

afterEach(() => {
	page.close();
	board.close();
});

async function row(): Promise<BoardRow> {
	const { rows } = await readSessionBoard(session.id);
	return rows.find((one) => one.candidateId === page.candidate.candidateId)!;
}

async function countSockets(): Promise<number> {
	return (await metrics.connectedSockets.get()).values[0]!.value;
}

async function countWaitingQueries(): Promise<number> {
	const waiting = await db.execute(
		sql`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
	);
	return waiting.length;
}

/** Another page of the candidate resumes the test that the last one left. */
async function comeBack(from: Page, device?: string): Promise<Page> {
	from.close();
	const { candidateId } = page.candidate;
	const back = new Page(server.base, page.candidate, session);
	await back.watch();
	await eventually(async () => expect((await row()).resumeRequestedAt).not.toBeNull());
	await give(invigilator, session, candidateId, { kind: 'authorizeResume' });
	const reply = await back.enter(session.accessCode, crypto.randomUUID(), device);
	expect(reply).toMatchObject({ ok: true });
	return back;
}

describe('a live alert', () => {
	it('once accepted, brings another challenge of another skill with the same number', async () => {
		await page.answer();
		const reported = page.view!.challenge!;
		await page.raiseAlert();
		expect(page.view!.challenge!.alertRaisedAt).not.toBeNull();
		const alertId = (await row()).alert!.id;

		const reply = await order(board, 'alert:accept', { alertId, reason: 'websiteBlocked' });
		expect(reply).toMatchObject({ ok: true, data: { alert: { state: 'accepted' }, answered: 1 } });
		await eventually(() => expect(page.view!.challenge!.servedId).not.toBe(reported.servedId));
		expect(page.view!.challenge).toMatchObject({
			number: reported.number,
			alertRaisedAt: null,
			alertDismissed: false
		});

		for (let n = 0; n < 31; n++) expect(await page.answer()).toMatchObject({ ok: true });
		expect(page.view).toMatchObject({ answered: 32, assessmentState: 'completed' });
		const served = await db.select().from(servedChallenges);
		const mine = served.slice(-33).map((one) => bank.find((c) => c.id === one.challengeId)!);
		expect(new Set(mine.map((c) => c.skill)).size).toBe(33);
	});

	it('once dismissed, leaves the same challenge to answer, and says so', async () => {
		const { servedId } = page.view!.challenge!;
		await page.raiseAlert();
		const alertId = (await row()).alert!.id;
		expect(await order(board, 'alert:dismiss', { alertId })).toMatchObject({ ok: true });
		await eventually(() => expect(page.view!.challenge!.alertDismissed).toBe(true));
		expect(page.view!.challenge!.servedId).toBe(servedId);
		expect(await page.answer()).toMatchObject({ ok: true });
	});

	it('is one alert, however many times it is clicked', async () => {
		await Promise.all([page.raiseAlert(), page.raiseAlert(), page.raiseAlert()]);
		const first = (await row()).alert!;
		await page.raiseAlert();
		expect((await row()).alert!.id).toBe(first.id);
	});

	it('is decided once, and the second invigilator learns by whom', async () => {
		const colleague = await createInvigilator(session, 'Marc');
		const other = openSocket(server.base, colleague.cookie);
		await page.raiseAlert();
		const alertId = (await row()).alert!.id;
		const replies = await Promise.all([
			order(board, 'alert:dismiss', { alertId }),
			order(other, 'alert:accept', { alertId, reason: 'skipOnOops' })
		]);
		expect(replies.filter((reply) => reply.ok)).toHaveLength(1);
		expect(replies.find((reply) => !reply.ok)).toEqual({
			ok: false,
			because: 'alert-already-decided'
		});
		expect((await row()).alert!.decidedBy).toMatch(/Garde$/);
		other.close();
	});

	it('is not decided once another challenge is asked', async () => {
		await page.raiseAlert();
		const alertId = (await row()).alert!.id;
		await db.update(liveAlerts).set({ state: 'closed' }).where(eq(liveAlerts.id, alertId));
		expect(await page.answer()).toMatchObject({ ok: true });
		await db.update(liveAlerts).set({ state: 'ongoing' }).where(eq(liveAlerts.id, alertId));
		const { servedId } = page.view!.challenge!;
		const reason = 'imageNotDisplaying';
		expect(await order(board, 'alert:accept', { alertId, reason })).toEqual({
			ok: false,
			because: 'challenge-not-asked'
		});
		await page.watch();
		expect(page.view!.challenge).toMatchObject({ servedId });
	});

	it('does not stay on the board after the end of the test', async () => {
		await page.raiseAlert();
		const { candidateId } = page.candidate;
		await give(invigilator, session, candidateId, { kind: 'end' });
		expect((await row()).alert).toMatchObject({ state: 'closed', decidedBy: null });
		await eventually(() => expect(page.view!.assessmentState).toBe('endedByInvigilator'));
	});
});

describe('leaving and coming back', () => {
	it('lets a page that lost its connection go on, without anybody', async () => {
		await page.answer();
		const { servedId } = page.view!.challenge!;
		page.socket.disconnect();
		await eventually(async () => expect((await row()).connection).toBe('lost'));
		page.socket.connect();
		const reply = await page.watch();
		expect(reply).toMatchObject({ ok: true, data: { challenge: { servedId } } });
		await eventually(async () => expect((await row()).connection).toBe('online'));
		expect((await row()).resumeRequestedAt).toBeNull();
		expect(await page.answer()).toMatchObject({ ok: true });
	});

	it('lets a page go on after 30 minutes without network, with its answer', async () => {
		const { servedId } = page.view!.challenge!;
		const { candidateId } = page.candidate;
		page.socket.disconnect();
		await eventually(async () => expect((await row()).connection).toBe('lost'));
		const ago = Date.now() - 30 * 60_000;
		await setCandidate(candidateId, { connectionChangedAt: ago, lastActivityAt: ago });
		page.socket.connect();
		// What waited in the page leaves before it has said that it is back.
		expect(await page.answer(crypto.randomUUID(), servedId)).toMatchObject({ ok: true });
		expect(await page.watch()).toMatchObject({ ok: true, data: { challenge: { number: 2 } } });
		expect(await row()).toMatchObject({ resumeRequestedAt: null, answered: 1 });
	});

	it('asks the invigilator for a page that was left, then shows the same challenge', async () => {
		await page.answer();
		const { servedId } = page.view!.challenge!;
		page.close();
		await eventually(async () => expect((await row()).connection).toBe('lost'));

		const back = new Page(server.base, page.candidate, session);
		expect(await back.watch()).toMatchObject({ ok: true, data: { challenge: null } });
		expect((await row()).resumeRequestedAt).not.toBeNull();
		expect(await back.enter()).toEqual({ ok: false, because: 'not-authorized-to-resume' });

		const { candidateId } = page.candidate;
		await give(invigilator, session, candidateId, { kind: 'authorizeResume' });
		await eventually(() => expect(back.view!.authorizedAt).not.toBeNull());
		expect(await back.enter()).toMatchObject({
			ok: true,
			data: { challenge: { servedId }, resumeRequestedAt: null }
		});
		back.close();
	});

	it('lets a page start again with its own seat when the reply to its start was lost', async () => {
		const { servedId } = page.view!.challenge!;
		page.socket.disconnect();
		page.socket.connect();
		const again = await page.enter(session.accessCode, page.seat!);
		expect(again).toMatchObject({ ok: true, data: { challenge: { servedId } } });
		expect(await page.answer()).toMatchObject({ ok: true });
	});

	it('keeps no ghost of a page that dies while its order is being done', async () => {
		const { candidateId } = page.candidate;
		const dying = openSocket(server.base, page.candidate.cookie);
		await order(dying, 'clock:read', null);
		const sockets = await countSockets();
		await db.transaction(async (tx) => {
			// The order waits for the candidate, whom we hold; meanwhile its page leaves.
			await tx.execute(sql`select from candidates where id = ${candidateId} for update`);
			const { accessCode } = session;
			const entry = { candidateId, seat: page.seat!, accessCode, locale: 'fr' as const };
			dying.emit('test:start', entry, () => {});
			await eventually(async () => expect(await countWaitingQueries()).toBeGreaterThan(0));
			dying.disconnect();
			await eventually(async () => expect(await countSockets()).toBe(sockets - 1));
		});
		await eventually(async () => expect(await countWaitingQueries()).toBe(0));
		page.close();
		await eventually(async () => expect((await row()).connection).toBe('lost'));
	});

	it('makes the other window ask to resume by itself once the one that held the test is closed', async () => {
		const other = new Page(server.base, page.candidate, session);
		await other.watch();
		expect((await row()).resumeRequestedAt).toBeNull();
		page.close();
		await eventually(() => expect(other.view!.resumeRequestedAt).not.toBeNull());
		expect(await row()).toMatchObject({ connection: 'online' });
		other.close();
	});

	it('withdraws what another window asked when the one that holds the test comes back', async () => {
		const other = new Page(server.base, page.candidate, session);
		await other.watch();
		page.socket.disconnect();
		await eventually(async () => expect((await row()).resumeRequestedAt).not.toBeNull());
		const { candidateId } = page.candidate;
		await give(invigilator, session, candidateId, { kind: 'authorizeResume' });
		page.socket.connect();
		await page.watch();
		// Neither a request on the board for nothing, nor a free pass to leave.
		expect(await row()).toMatchObject({ resumeRequestedAt: null, authorizedAt: null });
		expect(await page.answer()).toMatchObject({ ok: true });
		other.close();
	});

	it('gives no authorization to resume beforehand: it would be a free pass to leave', async () => {
		const { candidateId } = page.candidate;
		const outcome = await give(invigilator, session, candidateId, { kind: 'authorizeResume' });
		expect(outcome).toEqual({ because: 'not-asking-to-resume' });
	});

	it('counts the times off the page and knows when the page is back', async () => {
		const { candidateId } = page.candidate;
		const seat = page.seat!;
		await order(page.socket, 'focus:report', { candidateId, seat, isLost: true });
		await order(page.socket, 'focus:report', { candidateId, seat, isLost: true });
		expect(await row()).toMatchObject({ focusLossCount: 1, focusLostAt: expect.any(Number) });
		await order(page.socket, 'focus:report', { candidateId, seat, isLost: false });
		expect(await row()).toMatchObject({ focusLossCount: 1, focusLostAt: null });
	});

	it('adds up how long the absences lasted, those told after a cut too, and no more than the test', async () => {
		const report = (isLost: boolean, agoMs: number) => {
			const { candidateId } = page.candidate;
			return order(page.socket, 'focus:report', { candidateId, seat: page.seat!, isLost, agoMs });
		};
		await db
			.update(assessments)
			.set({ startedAt: Date.now() - 100_000 })
			.where(eq(assessments.candidateId, page.candidate.candidateId));
		await report(true, 50_000);
		await report(false, 20_000);
		const first = (await row()).focusLostMs;
		expect(Math.abs(first - 30_000)).toBeLessThan(5_000);
		// Longer ago than the test has run, and the return before the departure.
		await report(true, 86_000_000);
		await report(false, 86_000_000);
		expect(await row()).toMatchObject({ focusLossCount: 2, focusLostMs: first });
		expect(await report(true, 86_400_001)).toEqual({ ok: false, because: 'malformed' });
		expect(await report(true, -1)).toEqual({ ok: false, because: 'malformed' });
	});

	it('ends an absence with the test, and with a resume on another page', async () => {
		const { candidateId } = page.candidate;
		const leave = (seat: string) =>
			order(page.socket, 'focus:report', { candidateId, seat, isLost: true, agoMs: 0 });
		await leave(page.seat!);
		const back = await comeBack(page);
		const { focusLostAt, focusLostMs } = await row();
		expect([focusLostAt, focusLostMs > 0]).toEqual([null, true]);
		const { seat } = back;
		await order(back.socket, 'focus:report', { candidateId, seat: seat!, isLost: true });
		await give(invigilator, session, candidateId, { kind: 'end' });
		expect(await row()).toMatchObject({ focusLostAt: null, focusLossCount: 2 });
		expect((await row()).focusLostMs).toBeGreaterThan(focusLostMs);
		back.close();
	});

	it('notes that the test goes on in another browser, and nothing when it is the same or has no name', async () => {
		const [school, own] = [crypto.randomUUID(), crypto.randomUUID()];
		let last = page;
		for (const [device, changes] of [
			[school, 0],
			[school, 0],
			[undefined, 0],
			[own, 1],
			[undefined, 1],
			[own, 1]
		] as const) {
			last = await comeBack(last, device);
			expect([device, (await row()).deviceChanges]).toEqual([device, changes]);
		}
		last.close();
		const lines = await db
			.select()
			.from(journal)
			.where(eq(journal.candidateId, page.candidate.candidateId));
		expect(lines.filter(({ kind }) => kind === 'deviceChanged')).toHaveLength(1);
		expect(lines.filter(({ kind }) => kind === 'testResumed')).toHaveLength(6);
	});
});

describe('a hub that stops and starts again', () => {
	it('finds every test where it was: same challenge, same answers, no authorization to ask', async () => {
		await page.answer();
		const { servedId } = page.view!.challenge!;
		const { base } = server;
		await server.stop();
		await server.start(Number(new URL(base).port));

		await eventually(() => expect(page.socket.connected).toBe(true));
		expect(await page.watch()).toMatchObject({
			ok: true,
			data: { answered: 1, challenge: { servedId }, resumeRequestedAt: null }
		});
		expect(await page.answer()).toMatchObject({ ok: true, data: { answered: 2 } });
		await eventually(async () => expect((await row()).connection).toBe('online'));
	});
});
