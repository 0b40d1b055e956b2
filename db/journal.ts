/**
 * An act: what changes, its lines of the journal and the new board rows, in one transaction; then the news, once it
 * is committed. An act that fails announces nothing.
 */
import { sql } from 'drizzle-orm';
import type { ActorRole, JournalKind } from '#engine/vocabulary';
import { listCandidates, type CandidateNow } from './candidates.ts';
import { db, type Transaction } from './connection.server.ts';
import { isAmong } from './is-among.ts';
import { Listeners } from './listeners.ts';
import { journal } from './schema/journal.ts';
import { candidates } from './schema/sessions.ts';

/** Who acts. The system has no account. */
export interface Actor {
	role: ActorRole;
	userId: string | null;
}

export const SYSTEM: Actor = { role: 'system', userId: null };

export interface JournalLine {
	sessionId: number;
	candidateId: number | null;
	kind: JournalKind;
	details?: Record<string, string | number | boolean>;
}

/** What is open while an act happens. */
export interface Act {
	tx: Transaction;
	/** The one instant of the act. */
	at: number;
	/** Writes a line; the candidate it speaks of gets a new version of his row. */
	write(...lines: JournalLine[]): Promise<void>;
	/** The rows of these candidates change too, though no line speaks of them. */
	touch(ids: readonly number[]): void;
}

/** What became true of some candidates, in one committed act. */
export type News = CandidateNow[];

const listeners = new Listeners<[news: News, toldSeat?: string]>();

/** Calls the listener after each commit, in this process. Returns what stops it. */
export function onNews(listener: (news: News, toldSeat?: string) => void): () => void {
	return listeners.add(listener);
}

/**
 * Tells everybody what became true. Only for whoever wrote a committed act.
 * @param toldSeat the page that is told by the reply to its own order
 */
export function announce(news: News, toldSeat?: string): void {
	listeners.tell(news, toldSeat);
}

const sessionListeners = new Listeners<[sessionIds: number[]]>();

/** Calls the listener each time sessions themselves changed or the staff acted on them, in this process. Returns what stops it. */
export function onSessionsChanged(listener: (sessionIds: number[]) => void): () => void {
	return sessionListeners.add(listener);
}

/** Tells that sessions are not what they were. Only for whoever committed it. */
export function tellSessionsChanged(sessionIds: readonly number[]): void {
	if (sessionIds.length > 0) sessionListeners.tell([...new Set(sessionIds)]);
}

/** Lines of these kinds say that a session itself changed; see `foldOfSession`. */
const OF_SESSIONS: ReadonlySet<JournalKind> = new Set([
	'sessionEdited',
	'sessionDeleted',
	'sessionFinalized',
	'sessionUnfinalized',
	'sessionPublished',
	'sessionUnpublished'
]);

/** A statement has 65,535 values at most, and a line seven. */
const MOST_LINES_AT_ONCE = 5000;

/**
 * Does an act by somebody. Returns what the work returns, and what is now true of the candidates it touched.
 * A work that writes no line and touches nobody changed nothing worth telling: no version moves, nothing is announced.
 */
export async function act<T>(
	actor: Actor,
	work: (act: Act) => Promise<T>
): Promise<{ value: T; changed: Map<number, CandidateNow> }> {
	const at = Date.now();
	const { value, news, sessionIds } = await db.transaction(async (tx) => {
		const touched = new Set<number>();
		const sessionIds: number[] = [];
		const write = async (...lines: JournalLine[]) => {
			for (const { sessionId, candidateId, kind } of lines) {
				if (candidateId !== null) touched.add(candidateId);
				if (OF_SESSIONS.has(kind) || actor.role === 'staff') sessionIds.push(sessionId);
			}
			for (let from = 0; from < lines.length; from += MOST_LINES_AT_ONCE) {
				await tx.insert(journal).values(
					lines.slice(from, from + MOST_LINES_AT_ONCE).map(({ details = {}, ...line }) => ({
						...line,
						details,
						actorRole: actor.role,
						actorId: actor.userId,
						at
					}))
				);
			}
		};
		const touch = (ids: readonly number[]) => ids.forEach((id) => touched.add(id));
		const value = await work({ tx, at, write, touch });
		return { value, news: await renewRows(tx, [...touched]), sessionIds };
	});
	if (news.length > 0) announce(news);
	tellSessionsChanged(sessionIds);
	return { value, changed: new Map(news.map((candidate) => [candidate.id, candidate])) };
}

async function renewRows(tx: Transaction, ids: number[]): Promise<News> {
	if (ids.length === 0) return [];
	await tx
		.update(candidates)
		.set({ version: sql`${candidates.version} + 1` })
		.where(isAmong(candidates.id, ids));
	return listCandidates(tx, ids);
}
