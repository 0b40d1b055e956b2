/** A center prepares its sessions: it creates, changes and deletes them. */
import { and, eq, isNull, ne } from 'drizzle-orm';
import {
	mayDeleteSession,
	mayEditSession,
	mayPrepareSessions,
	readStart
} from '#engine/center/session-rules';
import type { SessionFacts } from '#engine/center/imported-session';
import { toLocalTime, type LocalTime } from '#engine/center/local-time';
import type { Refusal } from '#engine/vocabulary';
import { actOrRefuse } from '../candidate-acts.ts';
import { lockSessionCandidates } from '../candidates.ts';
import type { Transaction } from '../connection.server.ts';
import { act, type Act, type Actor } from '../journal.ts';
import { assessments } from '../schema/assessments.ts';
import { candidates, sessions } from '../schema/sessions.ts';
import { drawAccessCode } from '../secrets.server.ts';
import type { MyCenter } from './centers.ts';
import { addSessions, lockCenter } from './new-sessions.ts';
import { isSessionOf } from './session-list.ts';

/** What a center writes of a session, the day and the time on its own clocks. */
export interface SessionDraft extends LocalTime {
	address: string;
	room: string;
	examiner: string;
	description: string;
}

type Done = { id: number } | { because: Refusal };

/** @param drawCode what draws an access code */
export async function createSession(
	actor: Actor,
	known: MyCenter,
	draft: SessionDraft,
	drawCode = drawAccessCode
): Promise<Done> {
	const { value } = await act(actor, async (open): Promise<Done> => {
		const { tx, at } = open;
		const center = await lockCenter(tx, known);
		const verdict = mayPrepareSessions(center, at);
		if (!verdict.allowed) return { because: verdict.because };
		const start = readStart(draft, center.timeZone, at);
		if ('because' in start) return start;
		const written = factsOf(draft, start.startsAt);
		if (await hasTwin(tx, center.id, written)) return { because: 'session-already-exists' };
		const ids = await addSessions(open, actor, center.id, [written], drawCode);
		if (ids === null) return { because: 'server-error' };
		return { id: ids[0]! };
	});
	return value;
}

/** Changes what the center wrote of a session. The hour of a session that waits for its candidates may be over. */
export async function editSession(
	actor: Actor,
	known: MyCenter,
	id: number,
	draft: SessionDraft
): Promise<Done> {
	return actOnMySession(actor, known, id, async ({ tx, at, write }, session, center) => {
		const verdicts = [mayPrepareSessions(center, at), mayEditSession(session)];
		for (const verdict of verdicts) if (!verdict.allowed) return { because: verdict.because };
		const shown = toLocalTime(session.startsAt, center.timeZone);
		const isMoved = shown.date !== draft.date || shown.time !== draft.time;
		const start = isMoved ? readStart(draft, center.timeZone, at) : session;
		if ('because' in start) return start;
		const written = factsOf(draft, start.startsAt);
		const changes = changesOf(session, written);
		if (Object.keys(changes).length === 0) return { id };
		if (await hasTwin(tx, center.id, written, id)) return { because: 'session-already-exists' };
		await tx.update(sessions).set(written).where(eq(sessions.id, id));
		await write({ sessionId: id, candidateId: null, kind: 'sessionEdited', details: changes });
		return { id };
	});
}

/** Nobody finds the session any more; its journal stays. */
export async function deleteSession(actor: Actor, center: MyCenter, id: number): Promise<Done> {
	return actOnMySession(
		actor,
		center,
		id,
		async ({ tx, at, write }) => {
			const verdict = mayDeleteSession(center, { hasTests: await hasTests(tx, id) });
			if (!verdict.allowed) return { because: verdict.because };
			await tx.update(sessions).set({ deletedAt: at }).where(eq(sessions.id, id));
			await write({ sessionId: id, candidateId: null, kind: 'sessionDeleted' });
			return { id };
		},
		async (tx) => {
			// Nobody starts a test meanwhile: whoever does, locks his candidate first.
			await lockSessionCandidates(tx, id, 'all');
			return center;
		}
	);
}

/** An act on a session of the center, which no other act of it changes meanwhile. */
async function actOnMySession(
	actor: Actor,
	center: MyCenter,
	id: number,
	work: (act: Act, session: typeof sessions.$inferSelect, center: MyCenter) => Promise<Done>,
	lockFirst: (tx: Transaction) => Promise<MyCenter> = (tx) => lockCenter(tx, center)
): Promise<Done> {
	const done = await actOrRefuse(actor, async (act): Promise<Done> => {
		const found = act.tx.select().from(sessions).where(isSessionOf(center.id, id));
		// Whoever may not act here locks nobody.
		if ((await found).length === 0) return { because: 'session-not-found' };
		const now = await lockFirst(act.tx);
		const [session] = await found.for('no key update');
		return session ? work(act, session, now) : { because: 'session-not-found' };
	});
	return 'because' in done ? done : done.value;
}

function factsOf(
	{ address, room, examiner, description }: SessionDraft,
	startsAt: number
): SessionFacts {
	return { address, room, startsAt, examiner, description };
}

/** What is not as before, with what it was: `room`, and `roomBefore`. */
function changesOf(before: SessionFacts, after: SessionFacts): Record<string, string | number> {
	const changed = (Object.keys(after) as (keyof SessionFacts)[]).filter(
		(key) => before[key] !== after[key]
	);
	return Object.fromEntries(
		changed.flatMap((key) => [
			[key, after[key]],
			[`${key}Before`, before[key]]
		])
	);
}

/** Whether the center has another session in this room of this site at this instant. */
async function hasTwin(
	tx: Transaction,
	centerId: number,
	{ address, room, startsAt }: SessionFacts,
	exceptId = 0
): Promise<boolean> {
	const twins = await tx
		.select({ id: sessions.id })
		.from(sessions)
		.where(
			and(
				eq(sessions.centerId, centerId),
				eq(sessions.startsAt, startsAt),
				eq(sessions.address, address),
				eq(sessions.room, room),
				ne(sessions.id, exceptId),
				isNull(sessions.deletedAt)
			)
		);
	return twins.length > 0;
}

async function hasTests(tx: Transaction, sessionId: number): Promise<boolean> {
	const tests = await tx
		.select({ id: assessments.id })
		.from(assessments)
		.innerJoin(candidates, eq(candidates.id, assessments.candidateId))
		.where(eq(candidates.sessionId, sessionId))
		.limit(1);
	return tests.length > 0;
}
