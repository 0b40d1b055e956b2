/** Answers are decided from memory and written together: what happens when memory is wrong, or the company is bad. */
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { submitAnswer } from '#db/answers';
import { beginChallenge } from '#db/challenge-clock';
import { db } from '#db/connection.server';
import { listSessionCandidates } from '#db/candidates';
import { answers, assessments, liveAlerts, servedChallenges } from '#db/schema/assessments';
import { journal } from '#db/schema/journal';
import { candidates } from '#db/schema/sessions';
import type { SeededSession } from '#db/seed/school';
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
let number = 0;
const pages: Page[] = [];

beforeAll(async () => {
	session = await createSession(12);
	invigilator = await createInvigilator(session);
});

afterAll(async () => {
	for (const page of pages) page.close();
});

async function begin(): Promise<{ page: Page; person: Person; candidateId: number }> {
	const person = await createCandidate(session, number++);
	const page = new Page(server.base, person, session);
	pages.push(page);
	await page.begin(invigilator);
	return { page, person, candidateId: page.view!.candidateId };
}

const skip = { kind: 'skip' } as const;

async function stateOf(candidateId: number) {
	const everybody = await listSessionCandidates([session.id]);
	const now = everybody.find(({ id }) => id === candidateId)!;
	const given = await db.select().from(answers).where(eq(answers.assessmentId, now.assessment!.id));
	const served = await db
		.select()
		.from(servedChallenges)
		.where(eq(servedChallenges.assessmentId, now.assessment!.id));
	const lines = await db
		.select()
		.from(journal)
		.where(sql`${journal.candidateId} = ${candidateId} and ${journal.kind} = 'answerSubmitted'`);
	return { now, given, served, lines };
}

describe('answers written together', () => {
	it('are each recorded once, with their line of the journal and the next challenge', async () => {
		const all = await Promise.all(Array.from({ length: 6 }, begin));
		for (let n = 1; n <= 5; n++) {
			const replies = await Promise.all(all.map(({ page }) => page.answer()));
			expect(replies.every(({ ok }) => ok)).toBe(true);
		}
		for (const { candidateId, page } of all) {
			const { now, given, served, lines } = await stateOf(candidateId);
			expect([now.row.answered, given.length, lines.length, served.length]).toEqual([5, 5, 5, 6]);
			expect(served.filter(({ state }) => state === 'asked')).toHaveLength(1);
			expect(lines.map(({ details }) => details.number)).toEqual([1, 2, 3, 4, 5]);
			// What the page was told from memory is what the database says.
			expect(page.view).toMatchObject({ version: now.row.version, answered: 5 });
			expect(page.view!.challenge!.servedId).toBe(now.asked!.servedId);
			const [assessment] = await db
				.select()
				.from(assessments)
				.where(eq(assessments.id, now.assessment!.id));
			expect(assessment!.answered).toBe(5);
		}
	});

	it('fail alone: one that the database refuses does not stop the others', async () => {
		const [bad, good] = [await begin(), await begin()];
		const act = (
			{ person, page }: typeof bad,
			value: Parameters<typeof submitAnswer>[2]['value']
		) =>
			submitAnswer({ role: 'candidate', userId: person.userId }, page.view!.candidateId, {
				seat: page.seat!,
				servedId: page.view!.challenge!.servedId,
				key: crypto.randomUUID(),
				value
			});
		await Promise.all([bad.page.answer(), good.page.answer()]);
		// It may be a timed one.
		await beginChallenge(
			{ role: 'candidate', userId: bad.person.userId },
			bad.page.view!.candidateId,
			{ seat: bad.page.seat!, servedId: bad.page.view!.challenge!.servedId }
		);
		const [refused, taken] = await Promise.allSettled([
			act(bad, { kind: 'qroc', text: 'a\0b' }),
			act(good, skip)
		]);
		expect(refused.status).toBe('rejected');
		expect(taken).toMatchObject({ status: 'fulfilled', value: { now: { row: { answered: 2 } } } });
		expect((await stateOf(bad.candidateId)).now.row.answered).toBe(1);
		expect((await stateOf(good.candidateId)).given).toHaveLength(2);
		expect(await bad.page.answer()).toMatchObject({ ok: true });
	});
});

describe('an answer decided from memory', () => {
	it('is decided again when another process changed the candidate meanwhile', async () => {
		const { page, candidateId } = await begin();
		await page.answer();
		const before = await stateOf(candidateId);
		const { servedId, number } = before.now.asked!;
		// As another server would: nobody here is told.
		await db
			.insert(liveAlerts)
			.values({ candidateId, servedId, number, state: 'ongoing', raisedAt: Date.now() });
		await db
			.update(candidates)
			.set({ version: before.now.row.version + 1 })
			.where(eq(candidates.id, candidateId));
		expect(await page.answer()).toMatchObject({ ok: false, because: 'alert-pending' });
		expect((await stateOf(candidateId)).given).toHaveLength(1);

		await db.delete(liveAlerts).where(eq(liveAlerts.candidateId, candidateId));
		await db
			.update(candidates)
			.set({ version: before.now.row.version + 2 })
			.where(eq(candidates.id, candidateId));
		expect(await page.answer()).toMatchObject({ ok: true });
		expect((await stateOf(candidateId)).now.row.version).toBe(before.now.row.version + 3);
	});

	it('counts once when it is sent again, whatever came in between', async () => {
		const { page, person, candidateId } = await begin();
		const actor = { role: 'candidate' as const, userId: person.userId };
		const sent = {
			seat: page.seat!,
			servedId: page.view!.challenge!.servedId,
			key: crypto.randomUUID(),
			value: skip
		};
		const twice = await Promise.all([
			submitAnswer(actor, candidateId, sent),
			submitAnswer(actor, candidateId, sent)
		]);
		expect(twice.map((outcome) => 'now' in outcome && outcome.now.row.answered)).toEqual([1, 1]);
		// The reply to an order tells the page that gave it; here the order had no page.
		await page.watch();
		expect(await page.answer()).toMatchObject({ ok: true });
		expect(await submitAnswer(actor, candidateId, sent)).toHaveProperty('now');
		expect((await stateOf(candidateId)).given).toHaveLength(2);
	});
});
