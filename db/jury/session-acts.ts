/** What the jury does to a session, each time with a reason that its journal keeps. */
import { eq } from 'drizzle-orm';
import {
	mayLetGo,
	mayTakeInCharge,
	mayUnfinalize,
	mayUnpublish,
	readJuryComment,
	readReason
} from '#engine/center/jury';
import { allowed, refused, type Verdict } from '#engine/invigilation/verdict';
import type { JournalKind, Refusal } from '#engine/vocabulary';
import type { Act } from '../journal.ts';
import { candidates, sessions } from '../schema/sessions.ts';
import { actAsStaff, publishSession, type LockedSession, type Staff } from './publication.ts';

/** Done, or why nothing changed. */
export type Judged = { isDone: true } | { because: Refusal };

/** An act of the jury with its reason; a refusal undoes whatever the work wrote. */
export async function judge(
	staff: Staff,
	sessionId: number,
	typedReason: string,
	work: (act: Act, session: LockedSession, reason: string) => Promise<Verdict>
): Promise<Judged> {
	const read = readReason(typedReason);
	if ('because' in read) return read;
	return actAsStaff<Judged>(staff, sessionId, async (act, session) => {
		const verdict = await work(act, session, read.reason);
		return verdict.allowed ? { isDone: true } : { because: verdict.because };
	});
}

/** What changes of a session, and who hears of it. */
interface Change {
	kind: JournalKind;
	values: Partial<typeof sessions.$inferInsert>;
	/** Whoever is on a page of the session sees it change. */
	isSeenByCandidates?: boolean;
}

function change(
	staff: Staff,
	sessionId: number,
	typedReason: string,
	mayChange: (session: LockedSession) => Verdict,
	changeOf: (at: number) => Change
): Promise<Judged> {
	return judge(staff, sessionId, typedReason, async ({ tx, at, write, touch }, session, reason) => {
		const verdict = mayChange(session);
		if (!verdict.allowed) return verdict;
		const { kind, values, isSeenByCandidates } = changeOf(at);
		await tx.update(sessions).set(values).where(eq(sessions.id, sessionId));
		await write({ sessionId, candidateId: null, kind, details: { reason } });
		if (isSeenByCandidates) {
			const everybody = await tx
				.select({ id: candidates.id })
				.from(candidates)
				.where(eq(candidates.sessionId, sessionId));
			touch(everybody.map(({ id }) => id));
		}
		return allowed;
	});
}

/** From then on it is published by hand alone. */
export function takeInCharge(staff: Staff, sessionId: number, reason: string): Promise<Judged> {
	return change(staff, sessionId, reason, mayTakeInCharge, () => ({
		kind: 'officerAssigned',
		values: { officerId: staff.userId }
	}));
}

export function letGo(staff: Staff, sessionId: number, reason: string): Promise<Judged> {
	return change(staff, sessionId, reason, mayLetGo, () => ({
		kind: 'officerReleased',
		values: { officerId: null }
	}));
}

/** Gives the session back to its center, which finalizes it again; its tests are scored again then. */
export function unfinalizeSession(
	staff: Staff,
	sessionId: number,
	reason: string
): Promise<Judged> {
	return change(staff, sessionId, reason, mayUnfinalize, () => ({
		kind: 'sessionUnfinalized',
		values: { finalizedAt: null, finalizedBy: null, scoredAt: null },
		isSeenByCandidates: true
	}));
}

/** Nobody outside the staff sees the results any more. */
export function unpublishSession(staff: Staff, sessionId: number, reason: string): Promise<Judged> {
	return change(staff, sessionId, reason, mayUnpublish, () => ({
		kind: 'sessionUnpublished',
		values: { publishedAt: null, publishedBy: null },
		isSeenByCandidates: true
	}));
}

/** By somebody who looked at the session and says why it may be published. */
export async function publishByHand(
	staff: Staff,
	sessionId: number,
	typedReason: string
): Promise<Judged> {
	const read = readReason(typedReason);
	if ('because' in read) return read;
	const done = await publishSession(staff, sessionId, read.reason);
	return 'because' in done ? done : { isDone: true };
}

/** Notes something of the session for the staff; an empty text takes the note away. */
export async function commentSession(
	staff: Staff,
	sessionId: number,
	typedReason: string,
	typed: string
): Promise<Judged> {
	const comment = readJuryComment(typed);
	if ('because' in comment) return comment;
	const { text } = comment;
	return change(
		staff,
		sessionId,
		typedReason,
		({ juryComment }) =>
			text === null && juryComment === null ? refused('text-missing') : allowed,
		(at) => ({
			kind: 'sessionCommented',
			values: {
				juryComment: text,
				juryCommentBy: text === null ? null : staff.userId,
				juryCommentAt: text === null ? null : at
			}
		})
	);
}
