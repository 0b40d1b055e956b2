import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptLiveAlert } from '#db/alerts';
import { bank } from '#engine/content/bank.server';
import { readSessionBoard } from '#db/boards';
import { db } from '#db/connection.server';
import { openBankInForce, writeUsage } from '#db/exposure';
import { findOutcome } from '#db/outcomes';
import { replayAssessment } from '#db/replay';
import { assessments, servedChallenges } from '#db/schema/assessments';
import { bankChallenges, bankVersions } from '#db/schema/banks';
import type { SeededSession } from '#db/seed/school';
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
let page: Page;
let assessmentId: number;

beforeAll(async () => {
	session = await createSession(1);
	invigilator = await createInvigilator(session);
});

afterAll(async () => {
	page.close();
});

async function totals() {
	const { id } = await openBankInForce();
	const [bank] = await db.select().from(bankVersions).where(eq(bankVersions.id, id));
	const [used] = await db
		.select({ uses: sql<number>`sum(${bankChallenges.uses})`.mapWith(Number) })
		.from(bankChallenges)
		.where(eq(bankChallenges.bankVersionId, id));
	return { tests: bank!.tests, uses: used!.uses };
}

describe('the usage of the bank', () => {
	it('is warm from the first day, then counts each challenge served', async () => {
		await writeUsage();
		const before = await totals();
		expect(before.tests).toBeGreaterThan(1_000);
		expect(before.uses).toBe(32 * before.tests);

		page = new Page(server.base, await createCandidate(session), session);
		await page.begin(invigilator);
		for (let n = 0; n < 5; n++) await page.answer();
		const reported = page.view!.challenge!.servedId;
		await page.raiseAlert();
		const { rows } = await readSessionBoard(session.id);
		const actor = { role: 'invigilator' as const, userId: invigilator.userId };
		const alertId = rows[0]!.alert!.id;
		expect(await acceptLiveAlert(actor, alertId, 'websiteBlocked')).toHaveProperty('now');
		await eventually(() => expect(page.view!.challenge!.servedId).not.toBe(reported));
		for (let n = 0; n < 3; n++) expect(await page.answer()).toMatchObject({ ok: true });

		await writeUsage();
		// Eight answers, one excluded, one asked. The server may be writing them by itself just now.
		await eventually(async () =>
			expect(await totals()).toEqual({ tests: before.tests + 1, uses: before.uses + 10 })
		);
		const { exposure } = await openBankInForce();
		expect(exposure.usage.tests).toBe(before.tests + 1);
	});
});

describe('the outcome of a test', () => {
	it('is not known while the test runs, and asks for the reason when it was ended early', async () => {
		const [assessment] = await db.select().from(assessments);
		expect(await findOutcome(assessment!.id)).toBeNull();
		const { id, state } = assessment!;
		await db.update(assessments).set({ state: 'endedByInvigilator' }).where(eq(assessments.id, id));
		const outcome = await findOutcome(id);
		expect(outcome).toMatchObject({
			outcome: { status: 'error', reasons: ['abortReasonMissing'], figures: { answers: 8 } },
			personFit: null
		});
		await db.update(assessments).set({ state }).where(eq(assessments.id, id));
	});
});

describe('a replayed test', () => {
	it('chooses the same challenges, whatever the prices became since', async () => {
		const [assessment] = await db.select().from(assessments);
		assessmentId = assessment!.id;
		const steps = await replayAssessment(assessmentId);
		expect(steps).toHaveLength(10);
		expect(steps.map(({ chosen }) => chosen)).toEqual(steps.map(({ served }) => served));
		expect(steps.filter(({ outcome }) => outcome === 'excluded')).toHaveLength(1);
		expect(steps.at(-1)!.outcome).toBe('asked');
	});

	it('shows what was changed in the database afterwards', async () => {
		const served = await db.select().from(servedChallenges).orderBy(servedChallenges.id);
		const [third, other] = [served[2]!, served[6]!];
		await db
			.update(servedChallenges)
			.set({ challengeId: other.challengeId })
			.where(eq(servedChallenges.id, third.id));
		await expect(replayAssessment(assessmentId)).rejects.toThrow(/its skill twice/);
		const asked = new Set(served.map(({ challengeId }) => challengeId));
		const stranger = bank.find(({ id }) => !asked.has(id))!;
		await db
			.update(servedChallenges)
			.set({ challengeId: stranger.id })
			.where(eq(servedChallenges.id, third.id));
		const steps = await replayAssessment(assessmentId);
		expect(steps[2]!.chosen).not.toBe(steps[2]!.served);
		expect(steps[2]!.chosen).toBe(third.challengeId);
	});

	it('refuses an unknown assessment and one older than the versions of the bank', async () => {
		await expect(replayAssessment(999_999)).rejects.toThrow('no assessment 999999');
		await db.update(assessments).set({ bankVersionId: null });
		await expect(replayAssessment(assessmentId)).rejects.toThrow('before the bank had versions');
	});
});
