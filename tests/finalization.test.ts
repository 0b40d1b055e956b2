/** A center finalizes a session: what is asked, what is closed, what is refused, and the results that follow. */
import { asc, eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finalizeSession, type Finalization } from '#db/centers/finalization';
import { findSessionTests } from '#db/centers/session-tests';
import { db } from '#db/connection.server';
import { journal } from '#db/schema/journal';
import { assessments } from '#db/schema/assessments';
import { candidates, sessions } from '#db/schema/sessions';
import { centers } from '#db/schema/structures';
import type { SeededSession } from '#db/seed/school';
import type { AbortReason } from '#engine/vocabulary';
import { eventually } from './support/eventually.ts';
import {
	createCandidate,
	createInvigilator,
	createSession,
	createUser,
	give,
	Page,
	useHub,
	type Person
} from './support/room.ts';

const server = useHub();
let session: SeededSession;
let centerId: number;
let member: Person;
let invigilator: Person;
let pages: Page[];

beforeEach(async () => {
	session = await createSession(3);
	const [row] = await db.select().from(sessions).where(eq(sessions.id, session.id));
	centerId = row!.centerId;
	[member, invigilator] = [await createUser('Mona'), await createInvigilator(session)];
	pages = [];
});

afterEach(() => pages.forEach((page) => page.close()));

async function begin(number: number): Promise<Page> {
	const page = new Page(server.base, await createCandidate(session, number), session);
	pages.push(page);
	await page.begin(invigilator);
	return page;
}

function finalize(
	reasons: [Page, AbortReason][] = [],
	more: Partial<Finalization> = {},
	center = centerId
) {
	const actor = { role: 'center', userId: member.userId } as const;
	return finalizeSession(actor, center, session.id, {
		reasons: new Map(reasons.map(([page, reason]) => [page.candidate.candidateId, reason])),
		comment: '',
		hasIncident: false,
		hasJoiningIssue: false,
		...more
	});
}

const tests = async () => (await findSessionTests(centerId, session.id))!;
const testOf = async (page: Page) =>
	(await tests()).tests.find(({ candidateId }) => candidateId === page.candidate.candidateId)!;

describe('the finalization of a session', () => {
	it('closes what still runs, keeps what the center says, and tells every page', async () => {
		const [first, second] = [await begin(0), await begin(1)];
		await give(invigilator, session, second.candidate.candidateId, { kind: 'end' });
		const said = { comment: '  Coupure à 10 h  ', hasIncident: true };
		const reasons: [Page, AbortReason][] = [
			[first, 'technical'],
			[second, 'candidate']
		];
		expect(await finalize(reasons, said)).toEqual({ needless: [] });

		expect(await testOf(first)).toMatchObject({
			state: 'endedDueToFinalization',
			abortReason: 'technical'
		});
		expect(await testOf(second)).toMatchObject({
			state: 'endedByInvigilator',
			abortReason: 'candidate'
		});
		await eventually(() => expect(first.view!.assessmentState).toBe('endedDueToFinalization'));
		expect(await first.answer(undefined, 1)).toMatchObject({ ok: false });
		expect(
			await give(invigilator, session, first.candidate.candidateId, { kind: 'pause' })
		).toEqual({ because: 'session-finalized' });
		const [row] = await db.select().from(sessions).where(eq(sessions.id, session.id));
		expect(row).toMatchObject({
			globalComment: 'Coupure à 10 h',
			hasIncident: true,
			hasJoiningIssue: false,
			finalizedBy: member.userId
		});
		const lines = await db
			.select({ kind: journal.kind, actorId: journal.actorId })
			.from(journal)
			.where(eq(journal.sessionId, session.id))
			.orderBy(asc(journal.id));
		const acts = lines.filter(({ actorId }) => actorId === member.userId);
		expect(acts.map(({ kind }) => kind)).toEqual([
			'testEndedDueToFinalization',
			'sessionFinalized'
		]);
	});

	it('names those whose reason is missing, and changes nothing', async () => {
		const [first, second] = [await begin(0), await begin(1)];
		expect(await finalize([[second, 'technical']])).toEqual({
			because: 'abort-reasons-missing',
			candidateIds: [first.candidate.candidateId]
		});
		expect(await tests()).toMatchObject({ finalizedAt: null });
		expect(await testOf(second)).toMatchObject({ state: 'started', abortReason: null });
		expect(await first.answer()).toMatchObject({ ok: true });
	});

	it('goes on when a candidate finished while the form was filled in: his reason counts for nothing', async () => {
		const [first, second] = [await begin(0), await begin(1)];
		for (let number = 1; number <= 32; number++) await first.answer();
		const reasons: [Page, AbortReason][] = [
			[first, 'candidate'],
			[second, 'candidate']
		];
		expect(await finalize(reasons)).toEqual({ needless: [first.candidate.candidateId] });
		expect(await testOf(first)).toMatchObject({ state: 'completed', abortReason: null });
	});

	it('happens once, whoever asks at the same time', async () => {
		const first = await begin(0);
		const both = await Promise.all([
			finalize([[first, 'technical']]),
			finalize([[first, 'candidate']])
		]);
		expect(both).toContainEqual({ needless: [] });
		expect(both).toContainEqual({ because: 'session-finalized' });
	});

	it('is refused without a test, and to another center', async () => {
		expect(await finalize()).toEqual({ because: 'session-without-tests' });
		await begin(0);
		expect(await finalize([], {}, centerId + 1)).toEqual({ because: 'session-not-found' });
		expect(await findSessionTests(centerId + 1, session.id)).toBeNull();
	});
});

it('is nothing that another center could wait for, or hold up', async () => {
	const page = await begin(0);
	const [other] = await db
		.insert(centers)
		.values({ type: 'PRO', name: 'Autre', timeZone: 'Europe/Paris' })
		.returning();
	await db.transaction(async (tx) => {
		const isHis = eq(candidates.id, page.candidate.candidateId);
		await tx.select().from(candidates).where(isHis).for('update');
		expect(await finalize([], {}, other!.id)).toEqual({ because: 'session-not-found' });
	});
}, 10_000);

describe('the results of a finalized session', () => {
	it('come by themselves, by the decision table', async () => {
		const [left, stopped, done] = [await begin(0), await begin(1), await begin(2)];
		for (let number = 1; number <= 32; number++) await done.answer();
		await finalize([
			[left, 'candidate'],
			[stopped, 'technical']
		]);
		await eventually(async () => expect((await tests()).scoredAt).not.toBeNull());
		expect((await testOf(left)).result).toEqual({ status: 'rejected', score: null });
		expect((await testOf(stopped)).result).toEqual({ status: 'cancelled', score: null });
		// Every challenge was skipped.
		expect((await testOf(done)).result).toEqual({ status: 'rejected', score: 0 });
	});

	it('do not exist before the finalization', async () => {
		const page = await begin(0);
		await give(invigilator, session, page.candidate.candidateId, { kind: 'end' });
		const [assessment] = await db
			.select()
			.from(assessments)
			.where(eq(assessments.candidateId, page.candidate.candidateId));
		expect(assessment!.state).toBe('endedByInvigilator');
		expect((await testOf(page)).result).toBeNull();
	});
});
