/** What acts change in the list of a session: the rows of its candidates, and their lines of the journal. */
import { eq } from 'drizzle-orm';
import type { Adjustments, CandidateForm } from '#engine/center/candidate-form';
import type { ListPlan } from '#engine/center/candidate-list';
import type { EnrolmentWay } from '#engine/vocabulary';
import { isAmong } from '../is-among.ts';
import type { Act } from '../journal.ts';
import { candidates } from '../schema/sessions.ts';
import { foldName } from '../sessions.ts';
import type { EnrolledCandidate } from './enrolled.ts';

/** An act on the list of a session, which nobody else changes meanwhile. */
export interface ListAct extends Pick<Act, 'tx' | 'write' | 'touch'> {
	session: { id: number };
}

type NewCandidate = Omit<typeof candidates.$inferInsert, 'sessionId' | 'foldedName' | 'enrolledBy'>;

/** A statement has 65,535 values at most, and a candidate some twenty. */
const MOST_AT_ONCE = 1000;

/** Adds candidates that are not in the list; returns their ids, in their order. */
export async function addCandidates(
	{ tx, session, write, touch }: ListAct,
	enrolledBy: EnrolmentWay,
	added: readonly NewCandidate[]
): Promise<number[]> {
	const ids: number[] = [];
	for (let from = 0; from < added.length; from += MOST_AT_ONCE) {
		const rows = await tx
			.insert(candidates)
			.values(
				added.slice(from, from + MOST_AT_ONCE).map((one) => ({
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
		ids.push(...rows.map(({ id }) => id));
	}
	touch(ids);
	return ids;
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

/** Writes what changes of candidates of the list; the lines name the fields, never what they hold. */
export async function changeCandidates(
	{ tx, session, write, touch }: ListAct,
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

export async function deleteCandidates(
	{ tx, session, write }: ListAct,
	removed: readonly EnrolledCandidate[]
): Promise<void> {
	if (removed.length === 0) return;
	const ids = removed.map(({ id }) => id);
	await tx.delete(candidates).where(isAmong(candidates.id, ids));
	await write(
		...removed.map(({ id, form }) => lineOf(session.id, 'candidateRemoved', { id, ...form }))
	);
}

/** What became of a list. */
export interface ReplacedList {
	added: number;
	changed: number;
	removed: number;
}

/** Puts a list in place of the one there is, as its plan says: candidates who joined, or of whom the journal speaks, stay. */
export async function applyList(
	open: ListAct & { enrolled: readonly EnrolledCandidate[] },
	way: EnrolmentWay,
	plan: ListPlan
): Promise<ReplacedList> {
	const byId = new Map(open.enrolled.map((one) => [one.id, one]));
	const removed = plan.missing.filter(({ whyKept }) => whyKept === null);
	await deleteCandidates(
		open,
		removed.map(({ id }) => byId.get(id)!)
	);
	const changes = plan.rows.flatMap((one) =>
		one.does === 'change' ? [{ known: byId.get(one.id)!, change: one.candidate }] : []
	);
	await changeCandidates(open, changes);
	const added = plan.rows.flatMap((one) => (one.does === 'add' ? [one.candidate] : []));
	await addCandidates(open, way, added);
	return { added: added.length, changed: changes.length, removed: removed.length };
}
