/** Versions of the test: prepared, checked, made active; whoever joined before keeps the one of that day. */
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findCandidate } from '#db/candidates';
import { db } from '#db/connection.server';
import type { Staff } from '#db/jury/publication';
import { findOutcome } from '#db/outcomes';
import { testVersions } from '#db/schema/test-versions';
import { sessions } from '#db/schema/sessions';
import {
	activateTestVersion,
	deleteTestVersion,
	draftTestVersion,
	findActiveVersionId,
	findTestVersion,
	listTestVersions,
	saveTestVersion,
	stampOf
} from '#db/test-versions';
import type { SeededSession } from '#db/seed/school';
import {
	DEFAULT_TEST_CONFIGURATION,
	type TestConfiguration
} from '#engine/scoring/test-configuration';
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
const SHORT: TestConfiguration = {
	...DEFAULT_TEST_CONFIGURATION,
	length: { minimum: 10, maximum: 16 },
	durationMinutes: 40,
	blueprint: 'upToQuota'
};
let staff: Staff;
let session: SeededSession;
let invigilator: Person;
let firstActive: number;
let pages: Page[];

beforeEach(async () => {
	staff = { role: 'staff', userId: (await createUser('Hélène', 'Vasseur')).userId };
	session = await createSession(3);
	invigilator = await createInvigilator(session);
	firstActive = (await findActiveVersionId(db))!;
	pages = [];
});

afterEach(() => pages.forEach((page) => page.close()));

/** Of the version as it is now. */
async function seen(id: number): Promise<string> {
	const version = await findTestVersion(id);
	return version ? stampOf(version) : '';
}

const save = async (id: number, change: Partial<TestConfiguration>, comment = 'Shorter') =>
	saveTestVersion(id, await seen(id), { configuration: { ...SHORT, ...change }, comment });

const activate = async (id: number, change: Partial<TestConfiguration> = {}, comment = 'Shorter') =>
	activateTestVersion(staff, id, await seen(id), {
		configuration: { ...SHORT, ...change },
		comment
	});

const remove = async (id: number) => deleteTestVersion(id, await seen(id));

async function join(number: number): Promise<Page> {
	const page = new Page(server.base, await createCandidate(session, number), session);
	pages.push(page);
	return page;
}
const now = async (page: Page) => (await findCandidate(db, page.candidate.candidateId))!;

describe('a version of the test', () => {
	it('is there from the first start, with the numbers of the reference', async () => {
		expect((await findTestVersion(firstActive))!.configuration).toEqual(DEFAULT_TEST_CONFIGURATION);
	});

	it('is drafted from the active one, changed, and deleted', async () => {
		const id = await draftTestVersion(staff);
		expect(await findTestVersion(id)).toMatchObject({
			state: 'draft',
			createdBy: 'Hélène Vasseur',
			candidateCount: 0
		});
		expect(await save(id, {})).toEqual({ id });
		expect((await findTestVersion(id))!.configuration).toEqual(SHORT);
		expect(await remove(id)).toEqual({ id });
		expect(await findTestVersion(id)).toBeNull();
		expect(await save(id, {})).toEqual({ because: 'test-version-not-found' });
	});

	it('that cannot score anybody is not saved, and its defects are named', async () => {
		const id = await draftTestVersion(staff);
		const meshes = SHORT.tables.meshes.map((mesh, i) =>
			i === 2 ? { ...mesh, max: mesh.min } : mesh
		);
		const refused = await save(id, { durationMinutes: 0, tables: { ...SHORT.tables, meshes } });
		expect(refused).toEqual({
			because: 'test-version-invalid',
			defects: {
				defects: ['duration-out-of-range'],
				tables: [
					{ defect: 'not-increasing', competence: null, level: 2 },
					{ defect: 'not-contiguous', competence: null, level: 3 }
				]
			}
		});
		expect((await findTestVersion(id))!.configuration).not.toMatchObject({ durationMinutes: 0 });
		await remove(id);
	});

	it('is not made active without a word of what it changes, nor with what cannot score anybody', async () => {
		const id = await draftTestVersion(staff);
		expect(await activate(id, {}, ' ')).toEqual({ because: 'reason-missing' });
		expect(await activate(id, { durationMinutes: 0 })).toMatchObject({
			because: 'test-version-invalid'
		});
		expect(await findActiveVersionId(db)).toBe(firstActive);
		expect((await findTestVersion(id))!.configuration).toEqual(DEFAULT_TEST_CONFIGURATION);
		await remove(id);
	});

	it('that a colleague saved meanwhile is neither saved over, made active nor deleted by who did not see it', async () => {
		const id = await draftTestVersion(staff);
		const stamp = await seen(id);
		const written = { configuration: { ...SHORT, durationMinutes: 50 }, comment: 'Mine' };
		const both = await Promise.all([
			saveTestVersion(id, stamp, { ...written, comment: 'Longer' }),
			saveTestVersion(id, stamp, { ...written, comment: 'Shorter' })
		]);
		const refused = { because: 'test-version-changed' };
		expect(both).toContainEqual({ id });
		expect(both).toContainEqual(refused);
		const kept = await findTestVersion(id);
		expect(await saveTestVersion(id, stamp, written)).toEqual(refused);
		expect(await activateTestVersion(staff, id, stamp, written)).toEqual(refused);
		expect(await deleteTestVersion(id, stamp)).toEqual(refused);
		expect(await findTestVersion(id)).toEqual(kept);
		await remove(id);
	});

	it('is active as whoever made it so had written it', async () => {
		const id = await draftTestVersion(staff);
		await save(id, { durationMinutes: 90 }, 'Longer');
		expect(await activate(id)).toEqual({ id });
		expect(await findTestVersion(id)).toMatchObject({
			state: 'active',
			activatedBy: 'Hélène Vasseur',
			comment: 'Shorter',
			configuration: { durationMinutes: 40 }
		});
	});

	it('changes nothing any more once it was active', async () => {
		for (const act of [
			() => save(firstActive, {}),
			() => remove(firstActive),
			() => activate(firstActive)
		]) {
			expect(await act()).toEqual({ because: 'test-version-frozen' });
		}
	});

	it('is the only active one when two are made active together', async () => {
		const drafts = [await draftTestVersion(staff), await draftTestVersion(staff)];
		await Promise.all(drafts.map((id) => activate(id)));
		const active = await db.select().from(testVersions).where(eq(testVersions.state, 'active'));
		expect(active).toHaveLength(1);
		expect(drafts).toContain(active[0]!.id);
		expect(
			(await listTestVersions()).filter(({ state }) => state === 'archived').length
		).toBeGreaterThanOrEqual(2);
	});
});

describe('a candidate', () => {
	it('keeps the version of the day that he joined, to the score; the next one has the new one', async () => {
		const before = await join(0);
		const known = (await now(before)).test;
		const id = await draftTestVersion(staff);
		await activate(id);
		const after = await join(1);

		expect((await now(before)).test).toEqual(known);
		expect((await now(after)).test).toEqual(SHORT);
		for (const page of [before, after]) await page.begin(invigilator);
		const [old, young] = [await now(before), await now(after)];
		const lasts = ({ row }: typeof old) => (row.deadlineAt! - row.startedAt!) / 60_000;
		expect([lasts(old), lasts(young)]).toEqual([known.durationMinutes, 40]);
		expect(young.row.length).toBe(16);

		// The test ends by itself after its last challenge, and is scored by its own table and minimum.
		for (let i = 0; i < 16; i++) await after.answer();
		expect((await now(after)).row).toMatchObject({ assessmentState: 'completed', answered: 16 });
		await db.update(sessions).set({ finalizedAt: Date.now() }).where(eq(sessions.id, session.id));
		const outcome = (await findOutcome(young.assessment!.id))!.outcome;
		expect(outcome.figures.length).toEqual({ minimum: 10, maximum: 16 });
		expect(outcome.reasons).toContain('allAnswersGiven');
	});
});
