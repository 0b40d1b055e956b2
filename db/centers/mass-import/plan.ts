/** What a kept file would do in its center now, as often as somebody looks at it, and what it did. */
import { setImmediate as breathe } from 'node:timers/promises';
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { numberIn, type KnownSession, type SessionFacts } from '#engine/center/imported-session';
import { planImport, type ImportFile, type PlannedSession } from '#engine/center/mass-import';
import { db, type Database, type Transaction } from '../../connection.server.ts';
import { isAmong } from '../../is-among.ts';
import { candidates, sessions } from '../../schema/sessions.ts';
import type { MyCenter } from '../centers.ts';
import { identityKey, listEnrolledIn, listVersion, type EnrolledCandidate } from '../enrolled.ts';
import { whyListClosed } from '../enrolment.ts';
import { formRules } from '../form-rules.ts';
import { listTakenPlaces } from '../new-sessions.ts';
import type { ImportOrder } from './kept.ts';

/** A session of the center that the file names. */
export interface NamedSession extends KnownSession {
	facts: Pick<SessionFacts, 'address' | 'room' | 'startsAt'>;
	enrolled: readonly EnrolledCandidate[];
	version: string;
}

/** What the file would do now, session by session. Others are served in between. */
export async function planKept(
	connection: Database | Transaction,
	center: MyCenter,
	file: ImportFile,
	{ now, versions }: { now: number; versions?: ImportOrder['versions'] }
): Promise<{ planned: PlannedSession[]; named: Map<number, NamedSession> }> {
	const named = await listNamed(connection, center.id, numbersIn(file), { now, versions });
	const taken = await listTakenPlaces(connection, center.id, now);
	const { timeZone } = center;
	const rules = {
		...(await formRules(center, now)),
		timeZone,
		now,
		untold: file.untold,
		unknownAddresses: new Set(file.unknownAddresses)
	};
	const planned: PlannedSession[] = [];
	for (const one of planImport(file.rows, { sessions: named, taken }, rules, identityKey)) {
		planned.push(one);
		await breathe();
	}
	return { planned, named };
}

function numbersIn({ rows }: ImportFile): number[] {
	return [...new Set(rows.flatMap(({ session }) => numberIn(session) ?? []))];
}

async function listNamed(
	connection: Database | Transaction,
	centerId: number,
	numbers: number[],
	{ now, versions }: { now: number; versions: ImportOrder['versions'] | undefined }
): Promise<Map<number, NamedSession>> {
	const those = await connection
		.select()
		.from(sessions)
		.where(
			and(
				isAmong(sessions.id, numbers),
				eq(sessions.centerId, centerId),
				isNull(sessions.deletedAt)
			)
		);
	const lists = await listEnrolledIn(
		connection,
		those.map(({ id }) => id)
	);
	return new Map(
		those.map((session) => {
			const enrolled = lists.get(session.id) ?? [];
			const version = listVersion(enrolled);
			const hasChanged = versions !== undefined && versions[session.id] !== version;
			const isStarted = whyListClosed(session, now) !== null;
			const { address, room, startsAt } = session;
			const facts = { address, room, startsAt };
			return [session.id, { facts, isStarted, hasChanged, enrolled, version }];
		})
	);
}

/** Nobody starts a test of the sessions that the file names, nor changes them, until the transaction ends. */
export async function lockNamed(tx: Transaction, centerId: number, file: ImportFile) {
	const ofCenter = tx
		.select({ id: sessions.id })
		.from(sessions)
		.where(and(isAmong(sessions.id, numbersIn(file)), eq(sessions.centerId, centerId)));
	// Whoever starts a test locks his candidate first.
	await tx
		.select({ id: candidates.id })
		.from(candidates)
		.where(inArray(candidates.sessionId, ofCenter))
		.orderBy(asc(candidates.id))
		.for('update');
	await ofCenter.orderBy(asc(sessions.id)).for('no key update');
}

/** Sessions of the center that an import was about, the first to start first. */
export function listImported(centerId: number, ids: readonly number[]) {
	return db
		.select({
			id: sessions.id,
			address: sessions.address,
			room: sessions.room,
			startsAt: sessions.startsAt
		})
		.from(sessions)
		.where(
			and(isAmong(sessions.id, ids), eq(sessions.centerId, centerId), isNull(sessions.deletedAt))
		)
		.orderBy(asc(sessions.startsAt), asc(sessions.id));
}
