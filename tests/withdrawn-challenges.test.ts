/** A challenge that the program does not hold any more, while it is asked. */
import { and, eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { replaceWithdrawnChallenges } from '#db/assessments';
import { readSessionBoard } from '#db/boards';
import { findCandidate } from '#db/candidates';
import { db } from '#db/connection.server';
import { journal } from '#db/schema/journal';
import type { SeededSession } from '#db/seed/school';
import { order, openSocket } from '../scripts/simulation/client.ts';
import { eventually } from './support/eventually.ts';
import {
	createCandidate,
	createInvigilator,
	createSession,
	Page,
	useHub,
	type Person
} from './support/room.ts';

const withdrawn = vi.hoisted(() => new Set<string>());
vi.mock('#engine/content/bank.server', async (original) => {
	const real = await original<typeof import('#engine/content/bank.server')>();
	const holdsChallenge = (id: string) => !withdrawn.has(id) && real.holdsChallenge(id);
	return { ...real, holdsChallenge };
});

const server = useHub();
let session: SeededSession;
let invigilator: Person;
let page: Page;

beforeEach(async () => {
	session = await createSession(1);
	invigilator = await createInvigilator(session);
	page = new Page(server.base, await createCandidate(session), session);
	await page.begin(invigilator);
});

afterEach(() => {
	page.close();
	withdrawn.clear();
});

const alert = async () => (await readSessionBoard(session.id)).rows[0]!.alert;

it('is replaced, and its alert closed: the page goes on, and nobody is asked to decide', async () => {
	await page.raiseAlert();
	const { candidateId } = page.candidate;
	const { id: alertId } = (await alert())!;
	const { servedId, challengeId } = (await findCandidate(db, candidateId))!.asked!;
	withdrawn.add(challengeId);
	await replaceWithdrawnChallenges();

	expect(await alert()).toMatchObject({ id: alertId, state: 'closed' });
	await eventually(() => expect(page.view!.challenge!.servedId).not.toBe(servedId));
	expect(page.view!.challenge).toMatchObject({ number: 1, alertRaisedAt: null });
	const [line] = await db
		.select()
		.from(journal)
		.where(and(eq(journal.candidateId, candidateId), eq(journal.kind, 'challengeReplaced')));
	expect(line!.details).toEqual({ servedId, closedAlertId: alertId, number: 1 });

	const board = openSocket(server.base, invigilator.cookie);
	expect(await order(board, 'alert:dismiss', { alertId })).toEqual({
		ok: false,
		because: 'alert-already-decided'
	});
	board.close();
	expect(await page.answer()).toMatchObject({ ok: true, data: { answered: 1 } });
});
