import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findPublishedBank, listCalibrationResponses, writeBankDraft } from '#db/calibration';
import { db } from '#db/connection.server';
import { bankVersions } from '#db/schema/banks';
import { calibrateBank } from '#engine/calibration/bank-calibration';
import { calibratedBank } from '#engine/content/calibration.server';
import { closeDatabase, openTestDatabase } from './support/database.ts';
import {
	createCandidate,
	createInvigilator,
	createSession,
	Page,
	startHub,
	type Server
} from './support/room.ts';

let server: Server;

beforeAll(async () => {
	await openTestDatabase();
	server = await startHub();
});

afterAll(async () => {
	await server.close();
	await closeDatabase();
});

it('calibrates from the answers of the database into a draft, in force once published', async () => {
	const session = await createSession(2);
	const invigilator = await createInvigilator(session);
	for (const number of [0, 1]) {
		const page = new Page(server.base, await createCandidate(session, number), session);
		await page.begin(invigilator);
		for (let n = 0; n < 32; n++) await page.answer();
		page.close();
	}
	const responses = await listCalibrationResponses(db);
	expect(responses).toHaveLength(64);
	expect(responses.every(([, , right]) => !right)).toBe(true);

	const { items } = calibrateBank(calibratedBank, responses, { minimum: 50 });
	expect(items).toHaveLength(calibratedBank.length);
	const version = await writeBankDraft(db, { comment: 'two tests', items }, Date.now());
	expect(await findPublishedBank(db)).toBeNull();
	await db
		.update(bankVersions)
		.set({ publishedAt: Date.now() })
		.where(eq(bankVersions.id, version));
	const published = await findPublishedBank(db);
	expect(published?.id).toBe(version);
	const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
	expect(published!.items.sort(byId)).toEqual([...items].sort(byId));
});
