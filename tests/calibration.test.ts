import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	BankVersionError,
	findBankInForce,
	keepBankInForce,
	listBankItems,
	listBankVersions,
	publishBank,
	writeBankDraft
} from '#db/banks';
import { listCalibrationResponses } from '#db/calibration';
import { db, openDatabase } from '#db/connection.server';
import { findOutcome } from '#db/outcomes';
import { openBankInForce } from '#db/exposure';
import { replayAssessment } from '#db/replay';
import { assessments, servedChallenges } from '#db/schema/assessments';
import { bankChallenges, bankVersions } from '#db/schema/banks';
import type { SeededSession } from '#db/seed/school';
import { calibrateBank, type BankItem } from '#engine/calibration/bank-calibration';
import { authoredBank } from '#engine/content/authored-bank.server';
import { and, eq, sql } from 'drizzle-orm';
import { closeDatabase } from './support/database.ts';
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
const pages: Page[] = [];

beforeAll(async () => {
	session = await createSession(3);
	invigilator = await createInvigilator(session);
});

afterAll(async () => {
	for (const page of pages) page.close();
});

async function begin(number: number): Promise<Page> {
	const page = new Page(server.base, await createCandidate(session, number), session);
	pages.push(page);
	await page.begin(invigilator);
	return page;
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const parametersOf = (items: readonly BankItem[]) =>
	items
		.map(({ id, difficulty, discrimination, responses }) => {
			return { id, difficulty, discrimination, responses };
		})
		.sort(byId);

let draft: number;
let calibrated: BankItem[];

describe('a version of the bank', () => {
	it('is in force from the first start, with the parameters of the authors', async () => {
		const inForce = (await findBankInForce(db))!;
		expect(inForce).toMatchObject({ policy: 'secure', comment: "the authors' parameters" });
		const items = await listBankItems(db, inForce.id);
		expect(items).toHaveLength(authoredBank.length);
		expect(items.every(({ responses }) => responses === 0)).toBe(true);
	});

	it('is calibrated from the answers of the database into a draft that nothing uses', async () => {
		for (const number of [0, 1]) {
			const page = await begin(number);
			for (let n = 0; n < 32; n++) await page.answer();
		}
		const responses = await listCalibrationResponses(db);
		expect(responses).toHaveLength(64);
		expect(responses.every(([, , right]) => !right)).toBe(true);

		({ items: calibrated } = calibrateBank(authoredBank, responses, { minimum: 1 }));
		expect(calibrated.some((item) => item.responses > 0)).toBe(true);
		const before = await findBankInForce(db);
		draft = await writeBankDraft(db, { comment: 'two tests', items: calibrated }, Date.now());
		expect((await findBankInForce(db))!.id).toBe(before!.id);
		expect(parametersOf(await listBankItems(db, draft))).toEqual(parametersOf(calibrated));
	});

	it('serves the tests that start after its publication; a running test keeps its own', async () => {
		const running = await begin(2);
		for (let n = 0; n < 3; n++) await running.answer();
		const old = (await findBankInForce(db))!.id;

		expect(await publishBank(draft, Date.now(), 'balanced')).toBe(draft);
		expect((await findBankInForce(db))!.id).toBe(draft);
		const open = await openBankInForce();
		expect(open.exposure.policy.exposureCap).toBe(0.15);
		expect(open.exposure.usage.tests).toBeGreaterThan(1_000);
		// Uncertain parameters inform less than they say.
		const estimated = calibrated.find(({ responses }) => responses > 0)!;
		const challenge = open.bank.challenges[open.bank.indexOf.get(estimated.id)!]!;
		expect(challenge.difficulty).toBeCloseTo(estimated.difficulty, 12);
		expect(challenge.discrimination).toBeLessThan(estimated.discrimination);

		for (let n = 0; n < 29; n++) expect(await running.answer()).toMatchObject({ ok: true });
		const sat = await db.select().from(assessments).orderBy(assessments.id);
		expect(sat.map(({ bankVersionId }) => bankVersionId)).toEqual([old, old, old]);
		const steps = await replayAssessment(sat[2]!.id);
		expect(steps.map(({ chosen }) => chosen)).toEqual(steps.map(({ served }) => served));

		const later = await createSession(1);
		const page = new Page(server.base, await createCandidate(later), later);
		pages.push(page);
		await page.begin(await createInvigilator(later));
		const [newest] = await db
			.select()
			.from(assessments)
			.where(eq(assessments.bankVersionId, draft));
		expect(newest).toBeDefined();
		expect(await page.answer()).toMatchObject({ ok: true });
	});

	it('stays in force at the next start, and is renewed when the challenges of the program change', async () => {
		expect(await keepBankInForce(Date.now())).toBe(draft);
		await db.update(bankVersions).set({ fingerprint: 'older' }).where(eq(bankVersions.id, draft));
		const renewed = await keepBankInForce(Date.now());
		expect(renewed).not.toBe(draft);
		const version = (await findBankInForce(db))!;
		expect(version).toMatchObject({ id: renewed, policy: 'balanced' });
		// What was estimated stays.
		expect(parametersOf(await listBankItems(db, renewed))).toEqual(parametersOf(calibrated));
		expect(await keepBankInForce(Date.now())).toBe(renewed);
	});

	it('is published again as a copy, since tests were sat on it', async () => {
		const copy = await publishBank(draft, Date.now());
		expect(copy).not.toBe(draft);
		expect((await findBankInForce(db))!).toMatchObject({
			id: copy,
			comment: `as version ${draft}`
		});
		expect(parametersOf(await listBankItems(db, copy))).toEqual(parametersOf(calibrated));
	});

	it('is sat on to the end, and scored, when challenges of it leave the program', async () => {
		const room = await createSession(1);
		const person = await createCandidate(room);
		const page = new Page(server.base, person, room);
		pages.push(page);
		await page.begin(await createInvigilator(room));
		for (let n = 0; n < 3; n++) await page.answer();
		const [sat] = await db
			.select()
			.from(assessments)
			.where(eq(assessments.candidateId, person.candidateId));
		const served = await db
			.select()
			.from(servedChallenges)
			.where(eq(servedChallenges.assessmentId, sat!.id))
			.orderBy(servedChallenges.id);
		// The second is answered, the last is asked: from now on the program knows neither.
		for (const { id, challengeId } of [served[1]!, served[3]!]) {
			const gone = `gone${id}`;
			await db
				.update(servedChallenges)
				.set({ challengeId: gone })
				.where(eq(servedChallenges.id, id));
			const inBank = eq(bankChallenges.bankVersionId, sat!.bankVersionId!);
			await db
				.update(bankChallenges)
				.set({ challengeId: gone })
				.where(and(inBank, eq(bankChallenges.challengeId, challengeId)));
			// Others that are not to be asked beside it name it.
			const named = sql`replace(traits::text, ${`"${challengeId}"`}, ${`"${gone}"`})::jsonb`;
			await db.update(bankChallenges).set({ traits: named }).where(inBank);
		}
		page.close();
		await server.stop();
		await closeDatabase();
		await openDatabase();
		await server.start();

		const again = new Page(server.base, person, room);
		again.seat = page.seat;
		pages.push(again);
		expect(await again.watch()).toMatchObject({ ok: true, data: { challenge: { number: 4 } } });
		for (let n = 4; n <= 32; n++) expect(await again.answer()).toMatchObject({ ok: true });
		expect(again.view!.assessmentState).toBe('completed');
		const found = await findOutcome(sat!.id);
		expect(found!.outcome.figures.answers).toBe(32);
		expect(found!.personFit).toSatisfy(Number.isFinite);
	});

	it('is refused when it does not exist or cannot be compiled, and the one in force stays', async () => {
		const inForce = (await findBankInForce(db))!.id;
		const known = await listBankVersions();
		await expect(publishBank(999_999, Date.now())).rejects.toThrow(BankVersionError);
		const [first, ...others] = calibrated as [BankItem, ...BankItem[]];
		const broken = [{ ...first, discrimination: -1, responses: 60 }, ...others];
		const bad = await writeBankDraft(db, { comment: 'broken', items: broken }, Date.now());
		await expect(publishBank(bad, Date.now())).rejects.toThrow(/discrimination/);
		expect((await findBankInForce(db))!.id).toBe(inForce);
		const after = await listBankVersions();
		expect(after).toHaveLength(known.length + 1);
		expect(after.at(-1)).toMatchObject({ id: bad, publishedAt: null });
	});
});
