import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Turns } from './turns.ts';

describe('turns', () => {
	it('come one after the other for one key, even after a failure, and at once for another', async () => {
		const turns = new Turns<string>();
		const said: string[] = [];
		const ends: (() => void)[] = [];
		const work =
			(name: string, fails = false) =>
			async () => {
				said.push(`${name} begins`);
				await new Promise<void>((end) => ends.push(end));
				said.push(`${name} ends`);
				if (fails) throw new Error(name);
				return name;
			};
		const [first, second] = [turns.take('a', work('first', true)), turns.take('a', work('second'))];
		const other = turns.take('b', work('other'));
		const outcome = Promise.allSettled([first, second, other]);
		await nextTurn();
		expect(said).toEqual(['first begins', 'other begins']);
		ends.splice(0).forEach((end) => end());
		await nextTurn();
		expect(said.slice(2)).toEqual(['first ends', 'other ends', 'second begins']);
		let isSettled = false;
		const settled = turns.settled().then(() => (isSettled = true));
		await nextTurn();
		expect(isSettled).toBe(false);
		ends.splice(0).forEach((end) => end());
		await settled;
		expect((await outcome).map(({ status }) => status)).toEqual([
			'rejected',
			'fulfilled',
			'fulfilled'
		]);
		expect(await second).toBe('second');
	});
});
