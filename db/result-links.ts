/** The mails that tell the results of a session, one for each address, and what their links open. */
import {
	and,
	asc,
	desc,
	eq,
	gt,
	gte,
	inArray,
	isNotNull,
	isNull,
	notExists,
	or,
	sql
} from 'drizzle-orm';
import { RESULT_LINK_LIFE } from '#engine/center/certificate';
import type { Refusal } from '#engine/vocabulary';
import { listPublishedResults, type PublishedResult } from './certificates.ts';
import { db, type Transaction } from './connection.server.ts';
import { addJob } from './jobs.ts';
import { act, type Actor } from './journal.ts';
import { assessments } from './schema/assessments.ts';
import { jobs } from './schema/jobs.ts';
import { resultLinks } from './schema/result-links.ts';
import { candidates, sessions } from './schema/sessions.ts';
import { centers } from './schema/structures.ts';
import { drawLinkCode, hashOf } from './secrets.server.ts';

/** What goes into the mail; the code is known nowhere else. */
export interface ResultLetter {
	linkId: number;
	email: string;
	code: string;
	expiresAt: number;
}

/** The session that a mail speaks of. */
export interface ToldSession {
	id: number;
	startsAt: number;
	center: { id: number; name: string; timeZone: string };
}

export interface ResultLetters {
	session: ToldSession;
	/** One for each address that was not told yet since the publication. */
	letters: ResultLetter[];
}

/** Lower case: two spellings of an address are one reader. */
const recipient = sql<string>`lower(${candidates.resultRecipientEmail})`;

/**
 * Draws a link for each address that the results of the session go to, unless it was told since they were published: what
 * did not leave is drawn again. Null when they are not published.
 */
export function drawResultLetters(sessionId: number): Promise<ResultLetters | null> {
	return db.transaction(async (tx) => {
		const [session] = await tx
			.select({
				id: sessions.id,
				startsAt: sessions.startsAt,
				publishedAt: sessions.publishedAt,
				center: { id: centers.id, name: centers.name, timeZone: centers.timeZone }
			})
			.from(sessions)
			.innerJoin(centers, eq(centers.id, sessions.centerId))
			.where(and(eq(sessions.id, sessionId), isNull(sessions.deletedAt)))
			.for('no key update', { of: sessions });
		if (!session?.publishedAt) return null;
		const { publishedAt, ...told } = session;
		const now = Date.now();
		await tx
			.delete(resultLinks)
			.where(and(eq(resultLinks.sessionId, sessionId), isNull(resultLinks.sentAt)));
		const untold = await listUntold(tx, sessionId, publishedAt);
		const letters: ResultLetter[] = [];
		for (const email of untold) letters.push(await draw(tx, sessionId, email, now));
		return { session: told, letters };
	});
}

async function listUntold(tx: Transaction, sessionId: number, publishedAt: number) {
	const rows = await tx
		.selectDistinct({ email: recipient })
		.from(candidates)
		.innerJoin(assessments, eq(assessments.candidateId, candidates.id))
		.where(
			and(
				eq(candidates.sessionId, sessionId),
				isNotNull(candidates.resultRecipientEmail),
				notExists(
					tx
						.select()
						.from(resultLinks)
						.where(
							and(
								eq(resultLinks.sessionId, sessionId),
								eq(resultLinks.email, recipient),
								gte(resultLinks.sentAt, publishedAt)
							)
						)
				)
			)
		)
		.orderBy(asc(recipient));
	return rows.map(({ email }) => email);
}

async function draw(
	tx: Transaction,
	sessionId: number,
	email: string,
	now: number
): Promise<ResultLetter> {
	const code = drawLinkCode();
	const expiresAt = now + RESULT_LINK_LIFE;
	const link = { sessionId, email, codeHash: hashOf(code), createdAt: now, expiresAt };
	const [added] = await tx.insert(resultLinks).values(link).returning({ id: resultLinks.id });
	return { linkId: added!.id, email, code, expiresAt };
}

/** The mail server took the mail of this link. */
export async function markSent(linkId: number): Promise<void> {
	await db.update(resultLinks).set({ sentAt: Date.now() }).where(eq(resultLinks.id, linkId));
}

export interface ToldAddress {
	email: string;
	/** When its mail left; null while it did not. */
	sentAt: number | null;
}

/** The addresses that were to be told the results of a session since they were published, in their order. */
export function listToldAddresses(sessionId: number): Promise<ToldAddress[]> {
	return db
		.selectDistinctOn([resultLinks.email], {
			email: resultLinks.email,
			sentAt: resultLinks.sentAt
		})
		.from(resultLinks)
		.innerJoin(sessions, eq(sessions.id, resultLinks.sessionId))
		.where(
			and(
				eq(resultLinks.sessionId, sessionId),
				or(isNull(resultLinks.sentAt), gte(resultLinks.sentAt, sessions.publishedAt))
			)
		)
		.orderBy(asc(resultLinks.email), desc(resultLinks.id));
}

/** Of the mails of a session, those that a server is to send or sends. */
function isUnderWay(sessionId: number) {
	return and(
		eq(jobs.kind, 'resultMails'),
		inArray(jobs.state, ['waiting', 'running']),
		sql`(${jobs.input} ->> 'sessionId')::int = ${sessionId}`
	);
}

/** Whether mails that did not leave will be tried again by themselves. */
export async function areMailsUnderWay(sessionId: number): Promise<boolean> {
	return (await db.$count(jobs, isUnderWay(sessionId))) > 0;
}

/**
 * Asks for the mails of a published session of the center that did not leave, at once; the journal says who did. Returns
 * whether there are some.
 */
export async function sendResultMailsAgain(
	actor: Actor & { userId: string },
	centerId: number,
	sessionId: number
): Promise<boolean> {
	const { value } = await act(actor, async ({ tx, write }) => {
		const isOurs = and(
			eq(sessions.id, sessionId),
			eq(sessions.centerId, centerId),
			isNotNull(sessions.publishedAt),
			isNull(sessions.deletedAt)
		);
		// Two who ask together ask for one job.
		const [ours] = await tx
			.select({ id: sessions.id })
			.from(sessions)
			.where(isOurs)
			.for('no key update');
		const isLate = and(eq(resultLinks.sessionId, sessionId), isNull(resultLinks.sentAt));
		if (!ours || (await tx.$count(resultLinks, isLate)) === 0) return false;
		// Of whoever came first: its job is there, and waits for nothing.
		const now = Date.now();
		const hastened = await tx
			.update(jobs)
			.set({ runAfter: now })
			.where(and(isUnderWay(sessionId), eq(jobs.state, 'waiting'), gt(jobs.runAfter, now)))
			.returning({ id: jobs.id });
		const isAdded = (await tx.$count(jobs, isUnderWay(sessionId))) === 0;
		if (isAdded) {
			const input = { sessionId, isAgain: true };
			await addJob(tx, { kind: 'resultMails', authorId: actor.userId, input, total: 1 });
		}
		// Whoever comes second asks for nothing new.
		if (isAdded || hastened.length > 0) {
			await write({ sessionId, candidateId: null, kind: 'resultMailsAsked' });
		}
		return true;
	});
	return value;
}

/**
 * Sends mails of a session, one job at a time: a second one would draw again the links that the first one is sending.
 * @throws when another one is at it: the job is tried again
 */
export function sendAlone<T>(sessionId: number, send: () => Promise<T>): Promise<T> {
	return db.transaction(async (tx) => {
		const name = `result mails ${sessionId}`;
		const [lock] = await tx.execute<{ isFree: boolean }>(
			sql`select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as "isFree"`
		);
		if (!lock!.isFree) throw new Error(`another job sends the mails of session ${sessionId}`);
		return send();
	});
}

export interface OpenedLink {
	session: ToldSession;
	expiresAt: number;
	/** Those of the address alone. */
	results: PublishedResult[];
}

/** What the link of a mail opens; null when there is no such link, or nothing is published any more. */
export async function openResultLink(
	code: string,
	now: number
): Promise<OpenedLink | { because: Extract<Refusal, 'link-expired'> } | null> {
	const [link] = await db
		.select({
			email: resultLinks.email,
			expiresAt: resultLinks.expiresAt,
			session: { id: sessions.id, startsAt: sessions.startsAt },
			center: { id: centers.id, name: centers.name, timeZone: centers.timeZone }
		})
		.from(resultLinks)
		.innerJoin(sessions, eq(sessions.id, resultLinks.sessionId))
		.innerJoin(centers, eq(centers.id, sessions.centerId))
		.where(eq(resultLinks.codeHash, hashOf(code)));
	if (!link) return null;
	if (link.expiresAt <= now) return { because: 'link-expired' };
	const results = await listPublishedResults(
		and(eq(sessions.id, link.session.id), eq(recipient, link.email))
	);
	if (results.length === 0) return null;
	const { session, center, expiresAt } = link;
	return { session: { ...session, center }, expiresAt, results };
}
