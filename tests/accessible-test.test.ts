/** A candidate who needs accessible challenges is asked no other one, whatever rebuilds his test. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { db } from '#db/connection.server';
import { forgetLiveTest } from '#db/live-tests';
import { replayAssessment } from '#db/replay';
import { assessments, servedChallenges } from '#db/schema/assessments';
import {
	createCandidate,
	createInvigilator,
	createSession,
	Page,
	setCandidate,
	useHub
} from './support/room.ts';

/** Every third one, so that each competence keeps enough of them. */
const isAccessible = (id: string) => !inaccessible.has(id);
const inaccessible = vi.hoisted(() => new Set<string>());
vi.mock('#engine/content/authored-bank.server', async (original) => {
	const real = await original<typeof import('#engine/content/authored-bank.server')>();
	const authoredBank = real.authoredBank.map((challenge, i) => {
		if (i % 3 === 0) inaccessible.add(challenge.id);
		return { ...challenge, isAccessible: i % 3 !== 0 };
	});
	return { ...real, authoredBank };
});

const server = useHub();
let page: Page;

beforeAll(async () => {
	const session = await createSession(1);
	const candidate = await createCandidate(session);
	await setCandidate(candidate.candidateId, { needsAccessibility: true });
	page = new Page(server.base, candidate, session);
	await page.begin(await createInvigilator(session));
});

afterAll(() => page.close());

it('asks accessible challenges alone, from memory, after a restart, and when the test is replayed', async () => {
	const { candidateId } = page.candidate;
	for (let number = 1; number <= 32; number++) {
		if (number % 10 === 0) forgetLiveTest(candidateId);
		expect(await page.answer()).toMatchObject({ ok: true });
	}
	const [assessment] = await db
		.select()
		.from(assessments)
		.where(eq(assessments.candidateId, candidateId));
	expect(assessment).toMatchObject({ state: 'completed', isAccessibleOnly: true });
	const served = await db.select().from(servedChallenges);
	expect(served).toHaveLength(32);
	expect(served.filter(({ challengeId }) => !isAccessible(challengeId))).toEqual([]);
	expect(inaccessible.size).toBeGreaterThan(50);

	const steps = await replayAssessment(assessment!.id);
	expect(steps.map(({ chosen }) => chosen)).toEqual(steps.map(({ served }) => served));
});
