/** Sockets that mean harm, or are broken: they are closed, and nobody else hears of it. */
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SeededSession } from '#db/seed/school';
import { eventually } from './support/eventually.ts';
import { openRawSocket, type RawSocket } from './support/raw-socket.ts';
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
let session: SeededSession;
let invigilator: Person;
let page: Page;
let disconnects = 0;
let hostile: RawSocket;

/** As many as some thousands a second. */
const FLOOD = 5_000;

beforeAll(async () => {
	session = await createSession(1);
	invigilator = await createInvigilator(session);
	page = new Page(server.base, await createCandidate(session), session);
	await page.begin(invigilator);
	page.socket.on('disconnect', () => disconnects++);
	return () => page.close();
});

afterEach(() => hostile.close());

async function enter(options = {}): Promise<RawSocket> {
	hostile = await openRawSocket(server.base, (await createUser()).cookie, options);
	await eventually(() => expect(hostile.heard).toContain('40{"sid"'));
	return hostile;
}

/** The page of somebody else on the same hub answers all along, and never lost its connection. */
async function expectUnharmed(): Promise<void> {
	expect(await page.answer()).toMatchObject({ ok: true });
	expect(disconnects).toBe(0);
	expect(page.socket.connected).toBe(true);
}

describe('a socket that', () => {
	it('floods is refused, then closed', async () => {
		const flood = await enter();
		const ask = (times: number) => {
			for (let i = 0; i < times; i++) flood.send(`2${i}["clock:read",null]`);
		};
		ask(100);
		await eventually(() => expect(flood.heard).toContain('too-many-attempts'));
		expect(flood.isClosed).toBe(false);
		ask(FLOOD);
		await expectUnharmed();
		await eventually(() => expect(flood.isClosed).toBe(true));
		await expectUnharmed();
	});

	it('floods with what nobody hears is closed too', async () => {
		const flood = await enter();
		for (let i = 0; i < FLOOD; i++) flood.send('2["nothing"]');
		await eventually(() => expect(flood.isClosed).toBe(true));
		await expectUnharmed();
	});

	it('floods before it enters is closed too', async () => {
		hostile = await openRawSocket(server.base, '');
		for (let i = 0; i < FLOOD; i++) hostile.send('0');
		await eventually(() => expect(hostile.isClosed).toBe(true));
		await expectUnharmed();
	});

	it('says 1 MB is closed', async () => {
		const loud = await enter();
		loud.send(`20["clock:read","${'x'.repeat(1024 ** 2)}"]`);
		await expectUnharmed();
		await eventually(() => expect(loud.isClosed).toBe(true));
		expect(loud.heard).not.toContain('430');
		await expectUnharmed();
	});

	it('answers no heartbeat is closed', async () => {
		const deaf = await enter({ isDeaf: true });
		await eventually(() => expect(deaf.isClosed).toBe(true));
		await expectUnharmed();
	});
});
