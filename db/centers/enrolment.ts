/** Who is enrolled in a session, as its center sees and changes it, one candidate at a time. */
import { createHash } from 'node:crypto';
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { compareFullNames } from '#engine/spelling';
import type { Adjustments, CandidateForm } from '#engine/center/candidate-form';
import { mayEnterSession } from '#engine/invigilation/entry';
import type { EnrolmentWay, Refusal } from '#engine/vocabulary';
import { db, type Transaction } from '../connection.server.ts';
import { actOrRefuse } from '../candidate-acts.ts';
import type { Act, Actor } from '../journal.ts';
import { assessments } from '../schema/assessments.ts';
import { journal } from '../schema/journal.ts';
import { candidates, sessions } from '../schema/sessions.ts';
import { learners } from '../schema/structures.ts';
import { foldName } from '../sessions.ts';
import type { MyCenter } from './centers.ts';

export type EnrolledCandidate = Awaited<ReturnType<typeof listEnrolled>>[number];
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

function isSessionOf(centerId: number, sessionId: number) {
	return and(
		eq(sessions.id, sessionId),
		eq(sessions.centerId, centerId),
		isNull(sessions.deletedAt)
	);
}

/** Everybody enrolled, by birth name. */
export async function listEnrolled(connection: Pick<Transaction, 'select'>, sessionId: number) {
	const found = await connection
		.select({
			candidate: candidates,
			division: learners.division,
			startedAt: assessments.startedAt
		})
		.from(candidates)
		.leftJoin(learners, eq(learners.id, candidates.learnerId))
		.leftJoin(assessments, eq(assessments.candidateId, candidates.id))
		.where(eq(candidates.sessionId, sessionId))
		.orderBy(asc(candidates.id));
	return found
		.map(({ candidate, division, startedAt }) => ({
			id: candidate.id,
			learnerId: candidate.learnerId,
			division,
			enrolledBy: candidate.enrolledBy,
			hasJoined: candidate.userId !== null,
			hasStarted: startedAt !== null,
			form: formOf(candidate)
		}))
		.sort((a, b) => compareFullNames(a.form, b.form));
}

/** What a form or a list tells of a candidate. */
function formOf(row: typeof candidates.$inferSelect) {
	const { firstName, lastName, birthDate, sex } = row;
	const { birthCountryCode, birthInseeCode, birthPostalCode, birthCity } = row;
	const { email, resultRecipientEmail, externalId, extraTimePercent } = row;
	const { billingMode, prepaymentCode, framework, needsAccessibility } = row;
	return {
		...{ firstName, lastName, birthDate, sex },
		...{ birthCountryCode, birthInseeCode, birthPostalCode, birthCity },
		...{ email, resultRecipientEmail, externalId, extraTimePercent },
		...{ billingMode, prepaymentCode, framework, needsAccessibility }
	};
}

/** Tells one state of a list from another: what was looked at is what is changed. */
export function listVersion(enrolled: readonly EnrolledCandidate[]): string {
	const told = enrolled
		.map(({ id, hasJoined, form }) => [id, hasJoined, form] as const)
		.sort(([a], [b]) => a - b);
	return createHash('sha256').update(JSON.stringify(told)).digest('base64url');
}

/** Names and birth date as a list compares them. */
export function identityKey(one: { firstName: string; lastName: string; birthDate: string }) {
	return `${foldName(one.firstName, one.lastName)} ${one.birthDate}`;
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
		// The weaker of the locks: lines of the journal, which refer to the session, are written meanwhile.
		const [session] = await open.tx
			.select()
			.from(sessions)
			.where(isSessionOf(center.id, sessionId))
			.for('no key update');
		if (!session) return { because: 'session-not-found' };
		if (center.isArchived) return { because: 'center-archived' };
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

type NewCandidate = Omit<typeof candidates.$inferInsert, 'sessionId' | 'foldedName' | 'enrolledBy'>;

/** Adds candidates that are not in the list; returns their ids, in their order. */
export async function addCandidates(
	{ tx, session, write, touch }: EnrolmentAct,
	enrolledBy: EnrolmentWay,
	added: readonly NewCandidate[]
): Promise<number[]> {
	if (added.length === 0) return [];
	const rows = await tx
		.insert(candidates)
		.values(
			added.map((one) => ({
				...one,
				sessionId: session.id,
				foldedName: foldName(one.firstName, one.lastName),
				enrolledBy
			}))
		)
		.returning({
			id: candidates.id,
			firstName: candidates.firstName,
			lastName: candidates.lastName
		});
	// The line keeps his id and names in its details: it does not hold him, who may be removed until he joins.
	await write(...rows.map((one) => lineOf(session.id, 'candidateEnrolled', one, { enrolledBy })));
	touch(rows.map(({ id }) => id));
	return rows.map(({ id }) => id);
}

function lineOf(
	sessionId: number,
	kind: 'candidateEnrolled' | 'candidateEdited' | 'candidateRemoved',
	{ id, firstName, lastName }: { id: number; firstName: string; lastName: string },
	more: Record<string, string> = {}
) {
	const details = { candidateId: id, firstName, lastName, ...more };
	return { sessionId, candidateId: null, kind, details };
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

/** Writes what changes of candidates of the list; the lines name the fields, never what they hold. */
export async function changeCandidates(
	{ tx, session, write, touch }: EnrolmentAct,
	changes: readonly { known: EnrolledCandidate; change: CandidateForm | Adjustments }[]
): Promise<void> {
	const lines = [];
	for (const { known, change } of changes) {
		const before: Record<string, unknown> = known.form;
		const changed = Object.entries(change).filter(([name, value]) => before[name] !== value);
		if (changed.length === 0) continue;
		const { firstName, lastName } = { ...known.form, ...change };
		const foldedName = foldName(firstName, lastName);
		await tx
			.update(candidates)
			.set({ ...change, foldedName })
			.where(eq(candidates.id, known.id));
		const fields = changed.map(([name]) => name).join(' ');
		const one = { id: known.id, firstName, lastName };
		lines.push(lineOf(session.id, 'candidateEdited', one, { fields }));
		touch([known.id]);
	}
	await write(...lines);
}

/** Takes a candidate who never joined out of the list. */
export function removeCandidate(
	actor: Actor,
	center: MyCenter,
	sessionId: number,
	candidateId: number
): Promise<{ id: number } | Refused> {
	return actOnList(actor, center, sessionId, whyClosed, async (open) => {
		const known = open.enrolled.find(({ id }) => id === candidateId);
		if (!known) return { because: 'candidate-not-found' };
		if (known.hasJoined) return { because: 'candidate-linked' };
		if ((await listHeld(open, [candidateId])).length > 0)
			return { because: 'candidate-in-minutes' };
		await deleteCandidates(open, [known]);
		return { id: candidateId };
	});
}

/** Those of whom the journal of the room speaks already, though they never joined: it keeps them. */
export async function listHeld({ tx }: EnrolmentAct, ids: readonly number[]): Promise<number[]> {
	if (ids.length === 0) return [];
	const lines = await tx
		.selectDistinct({ id: journal.candidateId })
		.from(journal)
		.where(inArray(journal.candidateId, [...ids]));
	return lines.flatMap(({ id }) => id ?? []);
}

export async function deleteCandidates(
	{ tx, session, write }: EnrolmentAct,
	removed: readonly EnrolledCandidate[]
): Promise<void> {
	if (removed.length === 0) return;
	const ids = removed.map(({ id }) => id);
	await tx.delete(candidates).where(inArray(candidates.id, ids));
	await write(
		...removed.map(({ id, form }) => lineOf(session.id, 'candidateRemoved', { id, ...form }))
	);
}
