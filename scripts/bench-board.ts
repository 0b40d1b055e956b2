/**
 * `npm run bench:board`: how long the invigilator's screen takes to show its rows in Chromium, how many SQL statements
 * that costs, and how long its frames are while answers come.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';
import { seedRooms, type SeededRoom } from '#db/seed/rooms';
import { launchBrowser } from './browser.ts';
import { AnswerRecord } from './bench/answer-record.ts';
import { Crowd } from './bench/crowd.ts';
import { atRate } from './bench/load.ts';
import { measure } from './bench/measure.ts';
import { readNumbers } from './bench/options.ts';
import { launchVigie, readProcess } from './bench/servers.ts';

const options = readNumbers({ candidates: 1000, rate: 200, seconds: 10, loads: 7 });
const SMALL_ROOM = 30;

/** In the page: the instant of the first frame after the last row was there, and the longest frame since asked. */
const WATCH = `
	window.bench = { paintedAt: 0, longestMs: 0 };
	let last = 0;
	const frame = (now) => {
		const rows = document.querySelectorAll('li.row').length;
		if (!bench.paintedAt && rows > 0 && document.readyState !== 'loading') {
			bench.paintedAt = -1;
			requestAnimationFrame(() => setTimeout(() => (bench.paintedAt = performance.now())));
		}
		if (last) bench.longestMs = Math.max(bench.longestMs, now - last);
		last = now;
		requestAnimationFrame(frame);
	};
	requestAnimationFrame(frame);`;

interface Watched {
	bench: { paintedAt: number; longestMs: number };
}

await measure(async () => {
	const [small] = await seedRooms(SMALL_ROOM, SMALL_ROOM);
	const [large] = await seedRooms(options.candidates, options.candidates);
	const { base } = await launchVigie();
	const crowd = await Crowd.seat(base, [small!, large!]);
	const browser = await launchBrowser();
	const signIn = async ({ invigilatorCookie }: SeededRoom) => {
		const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
		const [name, value] = invigilatorCookie.split('=') as [string, string];
		await context.addCookies([{ name, value, url: base }]);
		await context.addInitScript(WATCH);
		return context;
	};
	const open = async (context: BrowserContext, { sessionId }: SeededRoom) => {
		const page = await context.newPage();
		await page.goto(`${base}/surveillance/${sessionId}`);
		await page.waitForFunction(() => (window as unknown as Watched).bench.paintedAt > 0);
		const read = () => page.evaluate(() => (window as unknown as Watched).bench);
		return { page, read };
	};

	const paints = async (room: SeededRoom) => {
		const context = await signIn(room);
		const times: number[] = [];
		for (let load = 0; load <= options.loads; load++) {
			const { page, read } = await open(context, room);
			// The first load fills the cache of scripts, as the page of the sign-in does.
			if (load > 0) times.push((await read()).paintedAt);
			await page.close();
		}
		await context.close();
		return Math.round(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!);
	};
	const smallPaintMs = await paints(small!);
	const largePaintMs = await paints(large!);

	const context = await signIn(large!);
	const { page, read } = await open(context, large!);
	await sleep(2_000);
	await page.evaluate(() => ((window as unknown as Watched).bench.longestMs = 0));
	const record = new AnswerRecord();
	await atRate(options.rate, options.seconds, (turn) => crowd.answerOne(turn, record));
	const { longestMs } = await read();

	const statements = await countStatements(base, small!);
	await browser.close();
	crowd.close();
	const figures = {
		candidates: options.candidates,
		smallPaintMs,
		largePaintMs,
		statements,
		rate: options.rate,
		answers: record.sent.size,
		longestFrameMs: Math.round(longestMs),
		serverRssMb: (await readProcess(base)).rssMb
	};
	return { figures, holds: record.sent.size > 0 };
});

/** Of the page alone, without its socket: the least of several, since the server works by itself too. */
async function countStatements(base: string, room: SeededRoom): Promise<number> {
	const counts: number[] = [];
	for (let load = 0; load < 10; load++) {
		const before = await readProcess(base);
		const page = await fetch(`${base}/surveillance/${room.sessionId}`, {
			headers: { cookie: room.invigilatorCookie }
		});
		await page.text();
		counts.push((await readProcess(base)).sqlStatements - before.sqlStatements);
	}
	return Math.min(...counts);
}
