/** Drafts: what a candidate began to answer comes back after his page died, and never counts as an answer. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { db } from '#db/connection.server';
import { drafts } from '#db/schema/assessments';
import { journal } from '#db/schema/journal';
import type { SeededSession } from '#db/seed/school';
import type { DraftValue } from '#engine/invigilation/draft';
import type { ChallengeKind } from '#engine/vocabulary';
import { openSocket, order, sendOrder } from '../scripts/simulation/client.ts';
import { eventually } from './support/eventually.ts';
import { prepareFirstChallenges, serveFirst } from './support/first-challenge.ts';
import {
	give,
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
let number = 0;
const pages: Page[] = [];

beforeAll(async () => {
	await prepareFirstChallenges();
	session = await createSession(16);
	invigilator = await createInvigilator(session);
});

afterAll(() => {
	for (const page of pages) page.close();
});

async function begin(first?: ChallengeKind): Promise<Page> {
	const page = new Page(server.base, await createCandidate(session, number++), session);
	if (first) await serveFirst(page.candidate.candidateId, first);
	pages.push(page);
	await page.begin(invigilator);
	return page;
}

/** Something begun that suits the challenge on screen. */
function begun(page: Page, mark = 'début'): DraftValue {
	const presented = page.view!.challenge!.presented!;
	switch (presented.kind) {
		case 'qcu':
			return { kind: 'qcu', choice: mark.length % presented.options.length };
		case 'qcm':
			return { kind: 'qcm', choices: [mark.length % presented.options.length] };
		case 'qroc':
			return { kind: 'qroc', text: mark };
		case 'qrocm':
			return { kind: 'qrocm', texts: presented.fields.map(() => mark) };
		case 'order':
			return { kind: 'order', order: presented.items.map((_, i) => i).reverse() };
		case 'practical':
			return { kind: 'practical', simulator: 'files', acts: [{ do: 'create', to: 0, name: mark }] };
	}
}

/** Challenges are drawn: before anything is begun of a timed one, it is shown. */
async function show(page: Page): Promise<void> {
	const { servedId, presented } = page.view!.challenge!;
	if (presented) return;
	const { candidateId } = page.candidate;
	const begun = { candidateId, seat: page.seat!, servedId };
	const reply = await order(page.socket, 'challenge:begin', begun);
	if (reply.ok) page.keep(reply.data);
}

async function keep(page: Page, change: object = {}, socket = page.socket) {
	await show(page);
	return order(socket, 'draft:keep', {
		candidateId: page.candidate.candidateId,
		seat: page.seat!,
		servedId: page.view!.challenge!.servedId,
		value: begun(page),
		writtenAt: Date.now(),
		...change
	});
}

const refusal = (because: string) => ({ ok: false, because });
const all = () => db.select().from(drafts).orderBy(drafts.assessmentId);

describe('a draft is refused, and nothing changes,', () => {
	async function expectRefused(because: string, send: () => Promise<unknown>): Promise<void> {
		const before = await all();
		expect(await send()).toEqual(refusal(because));
		expect(await all()).toEqual(before);
	}

	it('when it is not what a page sends', async () => {
		const page = await begin();
		await keep(page);
		const strange = [
			{ value: { kind: 'skip' } },
			{ value: null },
			{ writtenAt: -1 },
			{ writtenAt: 0.5 },
			{ writtenAt: 1e300 },
			{ writtenAt: '2026' },
			{ servedId: 'x' },
			{ seat: 'mine' },
			{ key: crypto.randomUUID() }
		];
		for (const change of strange) await expectRefused('malformed', () => keep(page, change));
	});

	// Each of the kind that is asked: of another one, it would be refused for that alone.
	it.each<[ChallengeKind, object[]]>([
		['qcu', [{ choice: -1 }, { choice: 1, more: 1 }]],
		['qcm', [{ choices: [-1] }]],
		['qroc', [{}, { text: 'x'.repeat(501) }, { text: 'a\0b' }]],
		['qrocm', [{ texts: Array(21).fill('x') }]]
	])('when no page would send it for a challenge of kind %s', async (kind, strange) => {
		const page = await begin(kind);
		await keep(page);
		for (const value of strange) {
			await expectRefused('malformed', () => keep(page, { value: { kind, ...value } }));
		}
	});

	it('when it is of another kind than the challenge', async () => {
		const page = await begin();
		const isTyped = page.view!.challenge!.presented!.kind === 'qroc';
		const value = isTyped ? { kind: 'qcu', choice: 0 } : { kind: 'qroc', text: 'x' };
		await expectRefused('malformed', () => keep(page, { value }));
	});

	it('from somebody else, from a page without the seat, and for another challenge', async () => {
		const page = await begin();
		await keep(page);
		const thief = openSocket(server.base, (await createUser()).cookie);
		await expectRefused('forbidden', () => keep(page, {}, thief));
		await expectRefused('forbidden', () => keep(page, { candidateId: 999_999 }));
		thief.close();
		await expectRefused('test-open-elsewhere', () => keep(page, { seat: crypto.randomUUID() }));
		const { servedId } = page.view!.challenge!;
		await expectRefused('challenge-not-asked', () => keep(page, { servedId: servedId + 1_000 }));
		await page.answer();
		await expectRefused('challenge-not-asked', () => keep(page, { servedId }));
	});

	it('before the test and once it has ended', async () => {
		const page = new Page(server.base, await createCandidate(session, number++), session);
		pages.push(page);
		await page.watch();
		const early = { seat: crypto.randomUUID(), servedId: 1, value: { kind: 'qroc', text: 'x' } };
		const { candidateId } = page.candidate;
		await expectRefused('test-not-started', () =>
			order(page.socket, 'draft:keep', { candidateId, writtenAt: 1, ...early } as never)
		);
		await page.begin(invigilator);
		const { servedId } = page.view!.challenge!;
		const value = begun(page);
		await keep(page);
		await give(invigilator, session, candidateId, { kind: 'end' });
		await eventually(() => expect(page.view!.challenge).toBeNull());
		await expectRefused('test-ended', () => {
			const { seat } = page;
			const late = { candidateId, seat: seat!, servedId, value, writtenAt: Date.now() };
			return order(page.socket, 'draft:keep', late);
		});
	});
});

describe('a draft', () => {
	it('is kept, the newest in the place of the one before, without a line or a version', async () => {
		const page = await begin();
		const { candidateId } = page.candidate;
		const { version } = page.view!;
		const lines = () => db.select().from(journal).where(eq(journal.candidateId, candidateId));
		const before = await lines();
		expect(await keep(page)).toEqual({ ok: true, data: null });
		expect(await keep(page, { value: begun(page, 'ensuite') })).toMatchObject({ ok: true });
		await page.watch();
		expect(page.view!.challenge!.draft!.value).toEqual(begun(page, 'ensuite'));
		expect(page.view!.version).toBe(version);
		expect(await lines()).toEqual(before);
	});

	it('does not take the place of a newer one, nor comes from the future', async () => {
		const page = await begin();
		const writtenAt = Date.now();
		await keep(page, { writtenAt, value: begun(page, 'après') });
		const older = await keep(page, { writtenAt: writtenAt - 1 });
		expect(older).toEqual(refusal('newer-draft-kept'));
		await page.watch();
		expect(page.view!.challenge!.draft).toEqual({ value: begun(page, 'après'), writtenAt });
		await keep(page, { writtenAt: Date.now() + 86_400_000 });
		await page.watch();
		expect(page.view!.challenge!.draft!.writtenAt).toBeLessThanOrEqual(Date.now());
	});

	it('is kept of many at the same time, and of one who sends many at once', async () => {
		const room = await Promise.all([begin(), begin(), begin()]);
		const replies = await Promise.all(
			room.flatMap((page) =>
				['a', 'ccc', 'bb'].map((mark) =>
					keep(page, { value: begun(page, mark), writtenAt: 1_000 + mark.length })
				)
			)
		);
		expect(replies.every(({ ok }) => ok)).toBe(true);
		for (const page of room) {
			await page.watch();
			expect(page.view!.challenge!.draft).toEqual({ value: begun(page, 'ccc'), writtenAt: 1_003 });
		}
	});

	it('is gone once the challenge is answered, and never shows in the next one', async () => {
		const page = await begin();
		await keep(page);
		// The memory of the server knows of the draft once any other act was told.
		const { candidateId } = page.candidate;
		expect(await order(page.socket, 'hand:raise', { candidateId, seat: page.seat })).toMatchObject({
			data: { challenge: { draft: { value: begun(page) } } }
		});
		await page.answer();
		expect(page.view!.challenge!.draft).toBeNull();
		await page.watch();
		expect(page.view!.challenge!.draft).toBeNull();
	});

	it('is seen by the page that holds the test only, and dropped at its end', async () => {
		const page = await begin();
		await keep(page);
		const other = new Page(server.base, page.candidate, session);
		await other.watch();
		expect(JSON.stringify(other.view)).not.toContain('draft');
		other.close();
		const count = (await all()).length;
		const { candidateId } = page.candidate;
		await give(invigilator, session, candidateId, { kind: 'end' });
		expect(await all()).toHaveLength(count - 1);
	});

	it('is kept in a pause: it was typed before', async () => {
		const page = await begin();
		const { candidateId } = page.candidate;
		const board = openSocket(server.base, invigilator.cookie);
		await sendOrder(board, session.id, [candidateId], { kind: 'pause' });
		board.close();
		expect(await keep(page)).toMatchObject({ ok: true });
	});
});
