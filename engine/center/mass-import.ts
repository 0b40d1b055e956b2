/** What a file of sessions and candidates would do in a center: looked at first, done afterwards. */
import {
	CANDIDATE_FIELDS,
	type CandidateFault,
	type CandidateField,
	type ImportWarning,
	type SessionFault,
	type SessionField
} from '../vocabulary.ts';
import type { FormRules } from './candidate-form.ts';
import {
	isPrepaidOddly,
	planList,
	type KeyOf,
	type ListPlan,
	type TypedRow
} from './candidate-list.ts';
import {
	placeKey,
	plainSession,
	readSession,
	type KnownCenter,
	type SessionFacts,
	type StartRules,
	type TypedSession
} from './imported-session.ts';

/** A row of the file: a session, and somebody in it unless all of his fields are empty. */
export interface ImportRow extends TypedRow {
	session: TypedSession;
}

export type ImportField = SessionField | CandidateField;

/** A file that was read. */
export interface ImportFile {
	/** As its owner calls it. */
	name: string;
	/** `written`: what its cells say, where it was read as something else. */
	rows: (ImportRow & { written: Partial<Record<ImportField, string>> })[];
	/** The letter of the column of each field. */
	columns: Partial<Record<ImportField, string>>;
	/** Fields of candidates of which it does not speak. */
	untold: CandidateField[];
	/** Addresses whose domain does not exist, when it was read. */
	unknownAddresses: string[];
}

/** What is wrong, or worth saying, of a cell. */
export interface ImportRemark {
	row: number;
	field: ImportField;
	code: SessionFault | CandidateFault | ImportWarning;
}

export interface ImportRules extends FormRules, StartRules {
	/** Fields of candidates of which the file does not speak. */
	untold: readonly CandidateField[];
}

/** What becomes of one session; nothing may be done as long as one of them has a fault. */
export type PlannedSession = {
	/** Their numbers in the file. */
	rows: number[];
	list: ListPlan;
	faults: ImportRemark[];
	warnings: ImportRemark[];
} & ({ does: 'create'; facts: SessionFacts } | { does: 'edit'; id: number } | { does: 'refuse' });

/**
 * The sessions of a file, one after the other, so that whoever reads a long one can do something else in between.
 *
 * Rule: rows with one number are the list of that session, in place of the one there is, as long as it has not started; they
 * tell nothing else of it. Rows without number that say the same of a session are one session to create, later than now,
 * which is the only one of the center in this room of this site at this instant. Somebody who is twice in a session is
 * enrolled once; this, a session of nobody, and a prepayment code of no usual shape are worth a warning.
 *
 * Source: the reference service (Pix).
 *
 * @param keyOf names and birth date as they are compared
 */
export function* planImport(
	rows: readonly ImportRow[],
	known: KnownCenter,
	rules: ImportRules,
	keyOf: KeyOf
): Generator<PlannedSession> {
	const taken = new Set(known.taken.map(placeKey));
	for (const group of groupRows(rows)) {
		const read = readSession(group[0]!.session, known, rules, taken);
		const enrolled = 'id' in read ? known.sessions.get(read.id)!.enrolled : [];
		const named = group.filter(({ typed }) => CANDIDATE_FIELDS.some((field) => typed[field]));
		const list = planList(named, enrolled, rules, keyOf, rules.untold);
		const sessionFaults = 'faults' in read ? read.faults : [];
		const faults = group.flatMap(({ row }) => sessionFaults.map((one) => ({ row, ...one })));
		const warnings: ImportRemark[] = [];
		if (named.length === 0) {
			warnings.push({ row: group[0]!.row, field: 'lastName', code: 'EMPTY_SESSION' });
		}
		for (const planned of list.rows) {
			if (isPrepaidOddly(planned)) {
				warnings.push({
					row: planned.row,
					field: 'prepaymentCode',
					code: 'PREPAYMENT_CODE_UNUSUAL'
				});
			}
			if (planned.does !== 'refuse') continue;
			for (const fault of planned.faults) {
				const isSecond = fault.code === 'DUPLICATE_CANDIDATE_IN_SESSION';
				(isSecond ? warnings : faults).push({ row: planned.row, ...fault });
			}
		}
		const common = { rows: group.map(({ row }) => row), list, faults, warnings };
		if ('faults' in read) yield { ...common, does: 'refuse' };
		else if ('id' in read) yield { ...common, does: 'edit', id: read.id };
		else {
			taken.add(placeKey(read.facts));
			yield { ...common, does: 'create', facts: read.facts };
		}
	}
}

/** Rows of the same session together, in the order of the file. */
function groupRows(rows: readonly ImportRow[]): ImportRow[][] {
	const groups = new Map<string, ImportRow[]>();
	for (const { session: written, ...row } of rows) {
		const session = plainSession(written);
		const key = JSON.stringify(session);
		const group = groups.get(key);
		if (group) group.push({ ...row, session });
		else groups.set(key, [{ ...row, session }]);
	}
	return [...groups.values()];
}
