/** Incidents of the minutes (PV), written in the room by invigilators or by the center at the end; withdrawn rather than deleted. */
import { and, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import {
	mayRecordIncident,
	mayWithdrawIncident,
	type Incident,
	type WrittenIncident
} from '#engine/invigilation/incidents';
import type { Refusal } from '#engine/vocabulary';
import { mayWatch } from './boards.ts';
import { actOnSession } from './candidate-acts.ts';
import { lockSessionCandidates } from './candidates.ts';
import { db, type Database, type Transaction } from './connection.server.ts';
import type { Act, Actor } from './journal.ts';
import { Listeners } from './listeners.ts';
import { fullName, users } from './schema/accounts.ts';
import { incidents } from './schema/incidents.ts';

export type Recorded = Incident | { because: Refusal };

const listeners = new Listeners<[incident: Incident]>();

/** Calls the listener with each incident that is recorded or withdrawn, in this process. Returns what stops it. */
export function onIncidentChanged(listener: (incident: Incident) => void): () => void {
	return listeners.add(listener);
}

/** Asks who acts on the session, and does the work of an act that may. */
export type Frame = (work: (act: Act) => Promise<Recorded>) => Promise<Recorded>;

/** Committed: those who watch the session hear of it. */
async function toldBy(frame: Promise<Recorded>): Promise<Recorded> {
	const done = await frame;
	if (!('because' in done)) listeners.tell(done);
	return done;
}

const author = alias(users, 'author');
const withdrawer = alias(users, 'withdrawer');

function selectIncidents(connection: Database | Transaction) {
	return connection
		.select({
			id: incidents.id,
			sessionId: incidents.sessionId,
			candidateId: incidents.candidateId,
			code: incidents.code,
			number: incidents.number,
			text: incidents.text,
			createdAt: incidents.createdAt,
			by: fullName(author),
			withdrawnAt: incidents.withdrawnAt,
			withdrawnBy: sql<string | null>`${fullName(withdrawer)}`
		})
		.from(incidents)
		.innerJoin(author, eq(author.id, incidents.authorId))
		.leftJoin(withdrawer, eq(withdrawer.id, incidents.withdrawnBy));
}

async function getIncident(tx: Transaction, id: number): Promise<Incident> {
	const [incident] = await selectIncidents(tx).where(eq(incidents.id, id));
	return incident!;
}

const invigilatorFrame =
	(actor: Actor, sessionId: number): Frame =>
	(work) =>
		actOnSession(actor, sessionId, work);

/**
 * Records an incident, of a candidate or of the room. The same key again gives the same incident.
 * @param frame of an invigilator of the session unless said
 */
export async function recordIncident(
	actor: Actor,
	sessionId: number,
	{ key, ...written }: WrittenIncident & { key: string },
	frame = invigilatorFrame(actor, sessionId)
): Promise<Recorded> {
	const verdict = mayRecordIncident(written);
	if (!verdict.allowed) return { because: verdict.because };
	const recording = frame(async ({ tx, at, write }) => {
		const { candidateId, code, number } = written;
		if (candidateId !== null) {
			const [candidate] = await lockSessionCandidates(tx, sessionId, [candidateId]);
			if (!candidate) return { because: 'not-in-session' };
			const isBeforeTest = number !== null && candidate.row.assessmentState === null;
			if (isBeforeTest) return { because: 'test-not-started' };
		}
		const text = written.text.trim();
		const [recorded] = await tx
			.insert(incidents)
			.values({ ...written, key, sessionId, text, authorId: actor.userId!, createdAt: at })
			.onConflictDoNothing()
			.returning({ id: incidents.id });
		if (!recorded) {
			const [known] = await tx.select().from(incidents).where(eq(incidents.key, key));
			const isOwn = known!.sessionId === sessionId && known!.authorId === actor.userId;
			return isOwn ? getIncident(tx, known!.id) : { because: 'forbidden' };
		}
		await write({
			sessionId,
			candidateId,
			kind: 'incidentRecorded',
			details: {
				incidentId: recorded.id,
				code,
				...(number !== null && { number }),
				...(text && { text })
			}
		});
		return getIncident(tx, recorded.id);
	});
	return toldBy(recording);
}

/** Takes an incident back, by whoever may record one in the session; it stays on record, and in the journal. */
export function withdrawIncident(
	actor: Actor,
	sessionId: number,
	incidentId: number,
	frame = invigilatorFrame(actor, sessionId)
): Promise<Recorded> {
	const withdrawal = frame(async ({ tx, at, write }) => {
		const [incident] = await tx
			.select()
			.from(incidents)
			.where(and(eq(incidents.id, incidentId), eq(incidents.sessionId, sessionId)))
			.for('update');
		if (!incident) return { because: 'incident-not-found' };
		const verdict = mayWithdrawIncident(incident);
		if (!verdict.allowed) return { because: verdict.because };
		await tx
			.update(incidents)
			.set({ withdrawnAt: at, withdrawnBy: actor.userId })
			.where(eq(incidents.id, incidentId));
		await write({
			sessionId,
			candidateId: incident.candidateId,
			kind: 'incidentWithdrawn',
			details: { incidentId, code: incident.code }
		});
		return getIncident(tx, incidentId);
	});
	return toldBy(withdrawal);
}

/** Every incident of the session, the withdrawn ones too, in the order written; for whoever may watch it. */
export async function listIncidents(
	actor: Actor,
	sessionId: number
): Promise<Incident[] | { because: Refusal }> {
	if (!(await mayWatch({ sessionId, userId: actor.userId! }))) return { because: 'forbidden' };
	return selectIncidents(db).where(eq(incidents.sessionId, sessionId)).orderBy(incidents.id);
}
