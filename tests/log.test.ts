import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { db } from '#db/connection.server';
import { describeError } from '#db/errors';
import { closeDatabase, openTestDatabase } from './support/database.ts';

beforeAll(() => openTestDatabase());
afterAll(() => closeDatabase());

it('tells the log why a query failed, and none of its values', async () => {
	const secret = 'the answer of a candidate';
	const error = await db
		.execute(sql`insert into answers (key) values (${secret})`)
		.then(null, (failure: unknown) => failure);
	expect(String(error)).toContain(secret);
	const told = describeError(error);
	expect(told).toMatchObject({
		query: expect.stringContaining('insert into answers'),
		cause: { code: '22P02' }
	});
	expect(JSON.stringify(told)).not.toContain(secret);
});

it('tells the log each of the errors that are told as one', () => {
	const told = describeError(new AggregateError([new Error('the first'), 'the second'], 'both'));
	expect(told).toMatchObject({
		message: 'both',
		errors: [{ message: 'the first' }, { message: 'the second' }]
	});
});
