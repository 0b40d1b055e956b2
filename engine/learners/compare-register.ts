/** What a file of learners would do to the list of an organization, row by row. */
import { fold } from '../spelling.ts';
import type { LearnerFate, LearnerProperty } from '../vocabulary.ts';
import type { LearnerFormat } from './format.ts';
import { identityOf, keyOf, type LearnerValues, type ReadRow } from './read-rows.ts';

/** A learner whom the organization knows already. */
export interface KnownLearner extends LearnerValues {
	id: number;
	hasAccount: boolean;
	isDisabled: boolean;
}

export interface Change {
	/** A property, or the label of a column of the organization's own. */
	name: string;
	from: string | null;
	to: string | null;
}

export interface RowFate {
	/** Null for whom the file does not name. */
	row: ReadRow | null;
	does: LearnerFate;
	/** Whom it is about; null for somebody new. */
	learner: KnownLearner | null;
	changes: Change[];
	/** The same number, but other names and another birth date: the account may go to somebody else. */
	isSomebodyElse: boolean;
}

/** `replace`: whom the file does not name is disabled; `add`: nobody is. */
export type ImportMode = 'replace' | 'add';

/**
 * Says the fate of each row, then of whom the file does not name.
 *
 * Rule: a learner is known again by the columns of unicity, whether he is disabled or not; of several, one who is not
 * disabled first, then one who has an account. Whom the organization knows without them is known by his names and birth
 * date, when exactly one learner and one row have those. A class that changes is an update. What the file has no column for
 * stays as it is, and so do accounts. Whoever is left out by his row is as if the file did not name him.
 *
 * Source: the reference service (Pix), which deletes students whom a replacing file does not name: here
 * nobody is deleted.
 */
export function compareRegister(
	format: LearnerFormat,
	known: readonly KnownLearner[],
	rows: readonly ReadRow[],
	mode: ImportMode
): RowFate[] {
	const ofKey = byKey(format, known);
	const ofIdentity = byIdentity(format, known);
	const named = new Set<number>();
	const fates = rows.map((row): RowFate => {
		const nobody = { row, learner: null, changes: [], isSomebodyElse: false };
		if (row.skip !== null) return { ...nobody, does: 'skipped' };
		if (row.faults.length > 0) return { ...nobody, does: 'refused' };
		const key = keyOf(format, row.values);
		const name = row.isHomonym ? null : identityOf(row.values.properties);
		const learner =
			(key === null ? undefined : ofKey.get(key)) ??
			(name === null ? undefined : ofIdentity.get(name));
		if (!learner || named.has(learner.id)) return { ...nobody, does: 'added' };
		named.add(learner.id);
		const changes = changesOf(learner, row.values);
		const does = learner.isDisabled ? 'enabled' : changes.length > 0 ? 'updated' : 'unchanged';
		return { row, does, learner, changes, isSomebodyElse: isSomebodyElse(learner, row.values) };
	});
	if (mode === 'add') return fates;
	const gone = known.filter(({ id, isDisabled }) => !isDisabled && !named.has(id));
	return [
		...fates,
		...gone.map((learner): RowFate => {
			return { row: null, does: 'disabled', learner, changes: [], isSomebodyElse: false };
		})
	];
}

function byKey(format: LearnerFormat, known: readonly KnownLearner[]): Map<string, KnownLearner> {
	const found = new Map<string, KnownLearner>();
	for (const learner of known) {
		const key = keyOf(format, learner);
		if (key === null) continue;
		const other = found.get(key);
		if (!other || rank(learner) > rank(other)) found.set(key, learner);
	}
	return found;
}

const rank = ({ isDisabled, hasAccount }: KnownLearner) =>
	(isDisabled ? 0 : 2) + (hasAccount ? 1 : 0);

/** Those whom the columns of unicity do not tell apart, and whose names and birth date nobody else has. */
function byIdentity(
	format: LearnerFormat,
	known: readonly KnownLearner[]
): Map<string, KnownLearner> {
	const groups = new Map<string, KnownLearner[]>();
	for (const learner of known) {
		const name = identityOf(learner.properties);
		if (name === null) continue;
		const group = groups.get(name);
		if (group) group.push(learner);
		else groups.set(name, [learner]);
	}
	const only = [...groups].filter(
		([, group]) => group.length === 1 && keyOf(format, group[0]!) === null
	);
	return new Map(only.map(([name, group]) => [name, group[0]!]));
}

function changesOf(learner: KnownLearner, { properties, attributes }: LearnerValues): Change[] {
	const changes: Change[] = [];
	for (const [name, to] of Object.entries(properties)) {
		const from = learner.properties[name as LearnerProperty] ?? null;
		// A class is never null in the list.
		if ((from ?? '') !== (to ?? '')) changes.push({ name, from, to });
	}
	for (const [name, to] of Object.entries(attributes)) {
		const from = learner.attributes[name] ?? '';
		if (from !== to) changes.push({ name, from: from || null, to: to || null });
	}
	return changes;
}

function isSomebodyElse({ properties: was }: KnownLearner, { properties: is }: LearnerValues) {
	return (
		fold(was.lastName ?? '') !== fold(is.lastName ?? '') &&
		fold(was.firstName ?? '') !== fold(is.firstName ?? '') &&
		was.birthDate !== is.birthDate
	);
}

/** How many rows have each fate. */
export function countFates(fates: readonly RowFate[]): Record<LearnerFate, number> {
	const counts: Record<LearnerFate, number> = {
		...{ refused: 0, added: 0, updated: 0, enabled: 0 },
		...{ disabled: 0, skipped: 0, unchanged: 0 }
	};
	for (const { does } of fates) counts[does]++;
	return counts;
}
