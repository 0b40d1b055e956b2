import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '#db/connection.server';
import { onNews } from '#db/journal';
import { answers, assessments, servedChallenges } from '#db/schema/assessments';
import { journal } from '#db/schema/journal';
import { candidates, sessions } from '#db/schema/sessions';
import type { BoardRow } from '#engine/invigilation/board';
import { foldVersions } from '#engine/live-board/rows';
import { BoardMirror } from '#engine/invigilation/board-mirror';
import type { CandidateView, SessionDigest } from '#realtime/contract';
import { readSessionBoard, readSessionDigests } from '#db/boards';
import { bank } from '#engine/content/bank.server';
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
import type { SeededSession } from '#db/seed/school';

const server = useHub();
let session: SeededSession;
let invigilator: Person;
let board: ClientSocket;
const mirror = new BoardMirror();
const seen: BoardRow[] = [];
const pages: Page[] = [];

async function arrive(number: number): Promise<Page> {
	const page = new Page(server.base, await createCandidate(session, number), session);
	pages.push(page);
	return page;
}

/** The last row that the invigilator's screen received for that page's candidate. */
function lastRow(page: Page): BoardRow | undefined {
	return seen.findLast((row) => row.candidateId === page.candidate.candidateId);
}

beforeAll(async () => {
	session = await createSession(8);
	invigilator = await createInvigilator(session);
	board = openSocket(server.base, invigilator.cookie);
	board.on('rows:changed', (lines) => {
		for (const id of mirror.hear(lines).changed) seen.push(mirror.rows.get(id)!);
	});
	const reply = await order(board, 'session:watch', { sessionId: session.id, because: 'opened' });
	expect(reply).toMatchObject({ ok: true });
	if (reply.ok) mirror.take(reply.data.rows);
});

afterAll(async () => {
	for (const page of pages) page.close();
	board.close();
});

describe('the path of an answer', () => {
	it('brings each answer to the board, with the next challenge in the acknowledgement', async () => {
		const page = await arrive(0);
		await page.begin(invigilator);
		const first = page.view!.challenge!;
		expect(first.number).toBe(1);

		const reply = await page.answer();
		expect(reply).toMatchObject({ ok: true, data: { answered: 1, challenge: { number: 2 } } });
		await eventually(() => expect(lastRow(page)?.answered).toBe(1));
		expect(lastRow(page)!.version).toBe(page.view!.version);
		expect(page.view!.challenge!.servedId).not.toBe(first.servedId);
	});

	it('counts once an answer sent twice with the same key, even both at the same time', async () => {
		const page = await arrive(1);
		await page.begin(invigilator);
		const { servedId } = page.view!.challenge!;
		const key = crypto.randomUUID();
		const replies = await Promise.all([page.answer(key, servedId), page.answer(key, servedId)]);
		expect(replies.map((reply) => reply.ok && reply.data.answered)).toEqual([1, 1]);
		expect(await page.answer(key, servedId)).toMatchObject({ ok: true, data: { answered: 1 } });
		const kept = await db.select().from(answers).where(eq(answers.servedId, servedId));
		expect(kept).toHaveLength(1);
		const lines = await db
			.select()
			.from(journal)
			.where(eq(journal.candidateId, page.candidate.candidateId));
		expect(lines.filter((line) => line.kind === 'answerSubmitted')).toHaveLength(1);
	});

	it('refuses another answer to a challenge already answered', async () => {
		const page = await arrive(2);
		await page.begin(invigilator);
		const { servedId } = page.view!.challenge!;
		await page.answer();
		expect(await page.answer(crypto.randomUUID(), servedId)).toEqual({
			ok: false,
			because: 'already-answered'
		});
		expect(page.view!.answered).toBe(1);
	});

	it('keeps and announces nothing of an answer that fails half-way, and counts it once sent again', async () => {
		const page = await arrive(3);
		await page.begin(invigilator);
		const { servedId } = page.view!.challenge!;
		const before = await readSessionBoard(session.id);
		const seenBefore = seen.length;
		// The database gives up at the last write of the act, when the rest of it is written.
		await db.execute(
			sql.raw(`
			create function give_up() returns trigger language plpgsql as
				$$ begin raise exception 'the disk is full'; end $$;
			create trigger give_up before update of version on candidates
				for each row when (new.id = ${page.candidate.candidateId}) execute function give_up()`)
		);
		const key = crypto.randomUUID();
		const failed = await page.answer(key);
		await db.execute(sql`drop function give_up cascade`);
		expect(failed).toEqual({ ok: false, because: 'server-error' });
		expect((await readSessionBoard(session.id)).rows).toEqual(before.rows);
		expect(await db.select().from(answers).where(eq(answers.key, key))).toEqual([]);

		expect(await page.answer(key, servedId)).toMatchObject({ ok: true, data: { answered: 1 } });
		await eventually(() => expect(lastRow(page)?.answered).toBe(1));
		// Of both tries the board heard the one that was kept.
		expect(seen.slice(seenBefore)).toHaveLength(1);
	});

	it('announces an act once, after its commit', async () => {
		const page = await arrive(4);
		await page.begin(invigilator);
		const committed: number[] = [];
		const stop = onNews((news) => {
			// Another connection reads: it only sees what is committed.
			void readSessionBoard(session.id).then(({ rows }) =>
				committed.push(
					rows.find((row) => row.candidateId === news[0]!.id)!.version - news[0]!.row.version
				)
			);
		});
		await page.answer();
		await eventually(() => expect(committed).toHaveLength(1));
		stop();
		expect(committed[0]).toBeGreaterThanOrEqual(0);
	});

	it('sits a whole test: 32 answers, 16 competences twice, no tube twice, then the end', async () => {
		const page = await arrive(5);
		await page.begin(invigilator);
		for (let n = 1; n <= 32; n++) {
			expect(page.view!.challenge!.number).toBe(n);
			expect(await page.answer()).toMatchObject({ ok: true });
		}
		expect(page.view).toMatchObject({
			assessmentState: 'completed',
			answered: 32,
			challenge: null
		});
		await eventually(() => expect(lastRow(page)?.assessmentState).toBe('completed'));
		const served = await db
			.select({ id: servedChallenges.id, challengeId: servedChallenges.challengeId })
			.from(servedChallenges)
			.innerJoin(assessments, eq(assessments.id, servedChallenges.assessmentId))
			.where(eq(assessments.candidateId, page.candidate.candidateId))
			.orderBy(servedChallenges.number);
		expect(served).toHaveLength(32);
		const mine = served.map((one) => bank.find((c) => c.id === one.challengeId)!);
		expect(new Set(mine.map((c) => c.tube)).size).toBe(32);
		expect(new Set(mine.map((c) => c.competence)).size).toBe(16);
		expect(await page.answer(undefined, served.at(-1)!.id)).toMatchObject({ ok: false });
	});

	it('tells a page nothing that a candidate must not know', async () => {
		const page = await arrive(6);
		const told: unknown[] = [];
		page.socket.onAny((_, payload: unknown) => told.push(payload));
		await page.begin(invigilator);
		for (let n = 1; n <= 6; n++) {
			await page.answer();
			told.push(page.view);
		}
		const text = JSON.stringify(told);
		for (const secret of ['solution', 'difficulty', 'discrimination', 'tube', 'skill', 'level']) {
			expect(text).not.toContain(`"${secret}`);
		}
		for (const { id } of bank) expect(text).not.toContain(`"${id}"`);
		expect(text).not.toContain('Test-A');
	});

	it('never shows the challenge to a page that does not hold the test', async () => {
		const page = await arrive(7);
		await page.begin(invigilator);
		const other = new Page(server.base, page.candidate, session);
		pages.push(other);
		const views: CandidateView[] = [];
		other.socket.on('candidate:changed', (view) => views.push(view));
		expect(await other.watch()).toMatchObject({ ok: true, data: { challenge: null } });
		await page.answer();
		await eventually(() => expect(views.length).toBeGreaterThan(0));
		expect(views.every((view) => view.challenge === null)).toBe(true);
		// The page that works goes on undisturbed.
		expect(page.view!.resumeRequestedAt).toBeNull();
	});
});

describe('the proof that the board is whole', () => {
	it('computes the same digest in the database and from the rows', async () => {
		const { rows } = await readSessionBoard(session.id);
		const [digest] = await readSessionDigests([session.id]);
		expect(digest).toEqual({
			sessionId: session.id,
			count: rows.length,
			fold: foldVersions(rows.map((row) => [row.candidateId, row])),
			sessionFold: expect.any(Number)
		});
		await db.update(sessions).set({ room: 'Salle C12' }).where(eq(sessions.id, session.id));
		const [after] = await readSessionDigests([session.id]);
		expect(after).toMatchObject({
			count: rows.length,
			fold: foldVersions(rows.map((row) => [row.candidateId, row]))
		});
		expect(after!.sessionFold).not.toBe(digest!.sessionFold);
	});

	it('is told of a session without candidates too', async () => {
		const { id } = await createSession(1);
		await db.delete(candidates).where(eq(candidates.sessionId, id));
		expect(await readSessionDigests([id, session.id])).toEqual([
			{ sessionId: id, count: 0, fold: foldVersions([]), sessionFold: expect.any(Number) },
			expect.objectContaining({ sessionId: session.id })
		]);
	});

	it('sends the digest to who watches, without being asked', async () => {
		const digests: SessionDigest[] = [];
		board.on('session:digest', (digest) => digests.push(digest));
		await eventually(() => expect(digests.length).toBeGreaterThan(0));
		expect(digests[0]!.sessionId).toBe(session.id);
	});
});

describe('the journal', () => {
	it('says who did what, and cannot be changed', async () => {
		const lines = await db.select().from(journal).where(eq(journal.sessionId, session.id));
		expect(
			lines.some((l) => l.kind === 'startAuthorized' && l.actorId === invigilator.userId)
		).toBe(true);
		await expect(
			db.update(journal).set({ at: 0 }).where(eq(journal.id, lines[0]!.id))
		).rejects.toThrow();
		await expect(db.delete(journal)).rejects.toThrow();
	});
});
