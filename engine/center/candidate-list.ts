/** What a list of candidates would change among those who are enrolled: looked at first, done afterwards. */
import { parseDate } from '../correction/dates.ts';
import { CANDIDATE_FIELDS, type CandidateField, type Refusal } from '../vocabulary.ts';
import {
	isUnusualPrepayment,
	readCandidate,
	typedCandidate,
	type CandidateForm,
	type FieldFault,
	type FormRules,
	type TypedCandidate
} from './candidate-form.ts';

/** A row of the list. */
export interface TypedRow {
	/** Its number in the file. */
	row: number;
	typed: TypedCandidate;
}

/** Somebody enrolled; `form` may lack what his enrolment did not ask for. */
export interface Enrolled {
	id: number;
	/** Why he cannot be removed, null when he can. */
	whyKept: Refusal | null;
	form: Parameters<typeof typedCandidate>[0] &
		Pick<CandidateForm, 'firstName' | 'lastName' | 'birthDate'>;
}

export type PlannedRow = { row: number; lastName: string; firstName: string } & (
	| { does: 'add'; candidate: CandidateForm }
	| { does: 'change'; id: number; candidate: CandidateForm; fields: CandidateField[] }
	| { does: 'keep'; id: number }
	| { does: 'refuse'; faults: FieldFault[] }
);

export interface ListPlan {
	rows: PlannedRow[];
	/** Enrolled, in no row of the list: removed, unless something keeps them. */
	missing: Enrolled[];
}

export type KeyOf = (one: Pick<CandidateForm, 'firstName' | 'lastName' | 'birthDate'>) => string;

/**
 * What becomes of each row and of everybody who is enrolled.
 *
 * Rule: a row is somebody enrolled when names (case, accents and hyphens apart) and birth date are his. A row that says of him
 * what is known already keeps him, even where an enrolment from a register left things out; another one changes him; a row
 * of nobody adds a candidate. The second row of one person is refused.
 *
 * @param keyOf names and birth date as they are compared
 * @param untold fields of which the list does not speak: they stay as they are
 */
export function planList(
	rows: readonly TypedRow[],
	enrolled: readonly Enrolled[],
	rules: FormRules,
	keyOf: KeyOf,
	untold: readonly CandidateField[] = []
): ListPlan {
	const left = new Map(enrolled.map((one) => [one.id, one]));
	const byKey = new Map(enrolled.map((one) => [keyOf(one.form), one]));
	const seen = new Set<string>();
	const planned = rows.map(({ row, typed: written }): PlannedRow => {
		const { lastName, firstName } = written;
		const named = { row, lastName: lastName.trim(), firstName: firstName.trim() };
		const birthDate = parseDate(written.birthDate) ?? written.birthDate;
		const key = keyOf({ lastName, firstName, birthDate });
		const known = byKey.get(key);
		const before = known && typedCandidate(known.form, rules.places);
		const kept = before ? untold.map((field) => [field, before[field]]) : [];
		const typed = { ...written, birthDate, ...Object.fromEntries(kept) } as TypedCandidate;
		const fields = before && changedFields(typed, before);
		if (known) left.delete(known.id);
		const isSecond = seen.has(key);
		seen.add(key);
		const reading = fields?.length === 0 ? null : readCandidate(typed, rules);
		if (reading && 'faults' in reading) return { ...named, does: 'refuse', faults: reading.faults };
		if (isSecond) {
			const code = 'DUPLICATE_CANDIDATE_IN_SESSION' as const;
			return { ...named, does: 'refuse', faults: [{ field: 'lastName', code }] };
		}
		if (!reading) return { ...named, does: 'keep', id: known!.id };
		const { candidate } = reading;
		if (!known) return { ...named, does: 'add', candidate };
		const changed = changedFields(typedCandidate(candidate, rules.places), before!);
		return changed.length === 0
			? { ...named, does: 'keep', id: known.id }
			: { ...named, does: 'change', id: known.id, candidate, fields: changed };
	});
	return { rows: planned, missing: [...left.values()] };
}

/** Whether what would be written has a prepayment code to look at again: a spreadsheet may have taken it for a number. */
export function isPrepaidOddly(planned: PlannedRow): boolean {
	return 'candidate' in planned && isUnusualPrepayment(planned.candidate);
}

function changedFields(a: TypedCandidate, b: TypedCandidate): CandidateField[] {
	return CANDIDATE_FIELDS.filter((field) => a[field].trim() !== b[field].trim());
}
