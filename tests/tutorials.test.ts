/** What somebody does with tutorials, and those that he is recommended. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { framework } from '#engine/content/framework.server';
import { NOTHING_KNOWN, withAnswer } from '#engine/training/knowledge';
import { db } from '#db/connection.server';
import { writeTube } from '#db/training/knowledge';
import { listTutorials, markTutorial } from '#db/training/tutorials';
import { closeDatabase, openTestDatabase } from './support/database.ts';
import { createUser } from './support/room.ts';

const [first, second, third] = [...framework.tubes.keys()] as [string, string, string];
const taught = new Set([first, second]);
let userId: string;

beforeAll(openTestDatabase);
afterAll(closeDatabase);
beforeEach(async () => {
	userId = (await createUser()).userId;
});

const answer = (tube: string, level: number, right: boolean, at: number) =>
	db.transaction((tx) =>
		writeTube(tx, userId, tube, withAnswer(NOTHING_KNOWN, { level, right, at, guessing: 0 }), at)
	);
const lists = () => listTutorials(userId, taught);

describe('tutorials', () => {
	it('are recommended after what was missed, the latest first, where there is one', async () => {
		expect(await lists()).toEqual({ recommended: [], saved: [], done: [] });
		await answer(first, 2, false, 1_000);
		await answer(second, 3, false, 2_000);
		await answer(third, 3, false, 3_000);
		expect((await lists()).recommended).toEqual([second, first]);
		await answer(second, 3, true, 4_000);
		expect((await lists()).recommended).toEqual([first]);
	});

	it('are saved and done one without the other, and taken back', async () => {
		await answer(first, 2, false, 1_000);
		await markTutorial(userId, first, { isSaved: true }, 2_000);
		await markTutorial(userId, second, { isSaved: true }, 3_000);
		await markTutorial(userId, first, { isDone: true }, 4_000);
		expect(await lists()).toEqual({ recommended: [], saved: [second, first], done: [first] });
		await markTutorial(userId, first, { isSaved: false });
		expect(await lists()).toEqual({ recommended: [], saved: [second], done: [first] });
		await markTutorial(userId, first, { isDone: false });
		expect(await lists()).toEqual({ recommended: [first], saved: [second], done: [] });
	});

	it('are recommended again by a failure after they were done', async () => {
		await answer(first, 2, false, 1_000);
		await markTutorial(userId, first, { isDone: true }, 2_000);
		await answer(first, 2, false, 3_000);
		expect(await lists()).toMatchObject({ recommended: [first], done: [first] });
	});

	it('are not listed once they left the bank', async () => {
		await markTutorial(userId, third, { isSaved: true, isDone: true });
		expect(await lists()).toEqual({ recommended: [], saved: [], done: [] });
	});

	it('belong to each, and are marked once by two pages at the same time', async () => {
		const other = (await createUser()).userId;
		await Promise.all([
			markTutorial(userId, first, { isSaved: true }, 1_000),
			markTutorial(userId, first, { isDone: true }, 1_000),
			markTutorial(userId, first, { isSaved: true }, 1_001)
		]);
		expect(await lists()).toMatchObject({ saved: [first], done: [first] });
		expect(await listTutorials(other, taught)).toMatchObject({ saved: [], done: [] });
	});
});
