/** Who is enrolled in a session, as its center sees and changes it, one candidate at a time. */
import type { Adjustments, CandidateForm } from '#engine/center/candidate-form';
import { mayEnterSession } from '#engine/invigilation/entry';
import type { Refusal } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { actOrRefuse } from '../candidate-acts.ts';
import { lockSessionCandidates } from '../candidates.ts';
import type { Act, Actor } from '../journal.ts';
import { sessions } from '../schema/sessions.ts';
import type { MyCenter } from './centers.ts';
import { identityKey, listEnrolled, type EnrolledCandidate } from './enrolled.ts';
import { isSessionOf } from './session-list.ts';
import { addCandidates, changeCandidates, deleteCandidates } from './list-changes.ts';

export type Refused = { because: Refusal };
type SessionNow = typeof sessions.$inferSelect;

/** A session of the center, and whom it may still enroll; null when it is another center's, or deleted. */
export async function findEnrolment(centerId: number, sessionId: number) {
	const [session] = await db.select().from(sessions).where(isSessionOf(centerId, sessionId));
	if (!session) return null;
	const { id, address, room, startsAt, firstStartedAt } = session;
	return {
		session: { id, address, room, startsAt },
		isOpen: whyClosed(session, Date.now()) === null,
		isListOpen: whyListClosed(session, Date.now()) === null,
		hasStarted: firstStartedAt !== null,
		enrolled: await listEnrolled(db, id)
	};
}

/** An act on the list of a session, which nobody else changes until it ends. */
export interface EnrolmentAct extends Act {
	session: SessionNow;
	enrolled: EnrolledCandidate[];
}

/**
 * Does an act on the list of a session of the center. The work decides before it writes: what it refuses has changed nothing.
 * @param whyNot why the session takes no such act any more
 */
export async function actOnList<T>(
	actor: Actor,
	center: Pick<MyCenter, 'id' | 'isArchived'>,
	sessionId: number,
	whyNot: (session: SessionNow, at: number) => Refusal | null,
	work: (act: EnrolmentAct) => Promise<T | Refused>
): Promise<T | Refused> {
	const done = await actOrRefuse(actor, async (open): Promise<T | Refused> => {
		const found = open.tx.select().from(sessions).where(isSessionOf(center.id, sessionId));
		// Whoever may not act here locks nobody.
		if ((await found).length === 0) return { because: 'session-not-found' };
		if (center.isArchived) return { because: 'center-archived' };
		// Nobody joins or starts a test meanwhile: whoever does, locks his candidate first.
		await lockSessionCandidates(open.tx, sessionId, 'all');
		// The weaker of the locks: lines of the journal, which refer to the session, are written meanwhile.
		const [session] = await found.for('no key update');
		if (!session) return { because: 'session-not-found' };
		const because = whyNot(session, open.at);
		if (because) return { because };
		const enrolled = await listEnrolled(open.tx, sessionId);
		return work({ ...open, session, enrolled });
	});
	return 'because' in done ? done : done.value;
}

export function whyClosed(session: SessionNow, at: number): Refusal | null {
	return mayEnterSession(session, at).allowed ? null : 'enrolment-closed';
}

/** A list replaces another as long as nobody started. */
export function whyListClosed(session: SessionNow, at: number): Refusal | null {
	return session.firstStartedAt === null ? whyClosed(session, at) : 'list-closed';
}

/** Enrols one candidate. */
export function enrolCandidate(
	actor: Actor,
	center: MyCenter,
	sessionId: number,
	form: CandidateForm
): Promise<{ id: number } | Refused> {
	return actOnList(actor, center, sessionId, whyClosed, async (open) => {
		if (isEnrolled(open, form)) return { because: 'candidate-already-enrolled' };
		const [id] = await addCandidates(open, 'individual', [form]);
		return { id: id! };
	});
}

function isEnrolled({ enrolled }: EnrolmentAct, form: CandidateForm, but?: number): boolean {
	const key = identityKey(form);
	return enrolled.some(({ id, form: known }) => id !== but && identityKey(known) === key);
}

/** Changes a candidate: his adjustments until his test starts, the rest until he joins. */
export function editCandidate(
	actor: Actor,
	center: MyCenter,
	sessionId: number,
	candidateId: number,
	change: CandidateForm | Adjustments
): Promise<{ id: number } | Refused> {
	return actOnList(actor, center, sessionId, whyClosed, async (open) => {
		const known = open.enrolled.find(({ id }) => id === candidateId);
		if (!known) return { because: 'candidate-not-found' };
		if (known.hasStarted) return { because: 'test-already-started' };
		if ('lastName' in change) {
			if (known.hasJoined) return { because: 'candidate-linked' };
			if (isEnrolled(open, change, candidateId)) return { because: 'candidate-already-enrolled' };
		}
		await changeCandidates(open, [{ known, change }]);
		return { id: candidateId };
	});
}

/** Takes a candidate out of the list whom nothing keeps there. */
export function removeCandidate(
	actor: Actor,
	center: MyCenter,
	sessionId: number,
	candidateId: number
): Promise<{ id: number } | Refused> {
	return actOnList(actor, center, sessionId, whyClosed, async (open) => {
		const known = open.enrolled.find(({ id }) => id === candidateId);
		if (!known) return { because: 'candidate-not-found' };
		if (known.whyKept) return { because: known.whyKept };
		await deleteCandidates(open, [known]);
		return { id: candidateId };
	});
}
