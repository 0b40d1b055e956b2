/** Sessions are added to a center: one, or a whole file of them. */
import { and, eq, gte, isNull, sql } from 'drizzle-orm';
import type { SessionFacts } from '#engine/center/imported-session';
import type { Transaction } from '../connection.server.ts';
import type { Act, Actor } from '../journal.ts';
import { sessions } from '../schema/sessions.ts';
import { centers } from '../schema/structures.ts';
import { drawAccessCode, drawInvigilatorPassword, encrypt } from '../secrets.server.ts';
import type { MyCenter } from './centers.ts';

/**
 * One at a time of its center: two sessions that are the same would not see each other. Returns the center as it is then:
 * the staff may have archived it, or put its time zone right, since it was read.
 */
export async function lockCenter<C extends { id: number }>(
	tx: Transaction,
	center: C
): Promise<C & Pick<MyCenter, 'isArchived' | 'timeZone'>> {
	const [now] = await tx
		.select({
			isArchived: sql<boolean>`${centers.archivedAt} is not null`,
			timeZone: centers.timeZone
		})
		.from(centers)
		.where(eq(centers.id, center.id))
		.for('no key update');
	return { ...center, ...now! };
}

/** Where and when the sessions of a center are, from an instant on. */
export function listTakenPlaces(
	connection: Pick<Transaction, 'select'>,
	centerId: number,
	from: number
): Promise<Pick<SessionFacts, 'address' | 'room' | 'startsAt'>[]> {
	return connection
		.select({ address: sessions.address, room: sessions.room, startsAt: sessions.startsAt })
		.from(sessions)
		.where(
			and(eq(sessions.centerId, centerId), gte(sessions.startsAt, from), isNull(sessions.deletedAt))
		);
}

/**
 * Adds sessions with the secrets of each, and their lines of the journal.
 * @param drawCode what draws an access code; of a taken one, another is drawn, at most `MOST_DRAWS` in all
 * @returns their numbers, in their order; null when no free code was drawn
 */
export async function addSessions(
	{ tx, at, write }: Act,
	actor: Actor,
	centerId: number,
	added: readonly SessionFacts[],
	drawCode = drawAccessCode
): Promise<number[] | null> {
	const rows = added.map((facts) => ({
		...facts,
		centerId,
		createdBy: actor.userId,
		createdAt: at,
		invigilatorPassword: encrypt(drawInvigilatorPassword())
	}));
	const ids: number[] = [];
	for (let from = 0; from < rows.length; from += MOST_AT_ONCE) {
		const some = await insertWithCodes(tx, rows.slice(from, from + MOST_AT_ONCE), drawCode);
		if (some === null) return null;
		ids.push(...some);
	}
	await write(
		...added.map((details, i) => ({
			sessionId: ids[i]!,
			candidateId: null,
			kind: 'sessionCreated' as const,
			details: { ...details }
		}))
	);
	return ids;
}

/** A statement has 65,535 values at most, and a session some ten. */
const MOST_AT_ONCE = 1000;
/** Of four million codes, even a million taken ones leave one free within so many draws, but for one time in 10^60. */
const MOST_DRAWS = 100;

async function insertWithCodes(
	tx: Transaction,
	rows: readonly Omit<typeof sessions.$inferInsert, 'accessCode'>[],
	drawCode: () => string
): Promise<number[] | null> {
	const ids: number[] = [];
	let left = rows.map((_, i) => i);
	for (let draws = 0; draws < MOST_DRAWS; draws++) {
		// Of two that draw the same code, one draws again.
		const byCode = new Map(left.map((i) => [drawCode(), i]));
		const inserted = await tx
			.insert(sessions)
			.values([...byCode].map(([accessCode, i]) => ({ ...rows[i]!, accessCode })))
			.onConflictDoNothing({ target: sessions.accessCode })
			.returning({ id: sessions.id, accessCode: sessions.accessCode });
		for (const { id, accessCode } of inserted) ids[byCode.get(accessCode)!] = id;
		left = left.filter((i) => ids[i] === undefined);
		if (left.length === 0) return ids;
	}
	return null;
}
