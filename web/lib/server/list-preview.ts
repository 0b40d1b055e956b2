/** What a file would do to a list, row by row, and what its confirmation carries back. */
import { z } from 'zod';
import { identityKey, listVersion, type EnrolledCandidate } from '#db/centers/enrolled';
import type { FormRules, TypedCandidate } from '#engine/center/candidate-form';
import { planList, type PlannedRow, type TypedRow } from '#engine/center/candidate-list';
import { CANDIDATE_FIELDS } from '#engine/vocabulary';
import { faultText, fieldText } from '$lib/center-words';
import { m } from '$lib/paraglide/messages';
import type { CandidateFile } from './candidate-file';
import { LIST_LIMITS } from './sheets/limits';

export type Effect = PlannedRow['does'] | 'remove' | 'stay';

export interface PreviewRow {
	/** In the file; null for somebody who is not in it. */
	row: number | null;
	name: string;
	effect: Effect;
	details: string[];
}

/** What is done, in one order: what must be looked at first. */
const EFFECTS: Effect[] = ['refuse', 'remove', 'add', 'change', 'stay', 'keep'];

export function previewList(
	{ rows, columns }: CandidateFile,
	enrolled: readonly EnrolledCandidate[],
	rules: FormRules
) {
	const plan = planList(rows, enrolled, rules, identityKey);
	const previewed: PreviewRow[] = [
		...plan.rows.map((one) => ({
			row: one.row,
			name: `${one.lastName} ${one.firstName}`.trim(),
			effect: one.does,
			details: detailsOf(one, columns)
		})),
		...plan.missing.map(({ hasJoined, form }) => ({
			row: null,
			name: `${form.lastName} ${form.firstName}`,
			effect: hasJoined ? ('stay' as const) : ('remove' as const),
			details: hasJoined ? [m.enrol_import_stays()] : []
		}))
	];
	const order = ({ effect }: PreviewRow) => EFFECTS.indexOf(effect);
	const counts = EFFECTS.map((effect) => ({
		effect,
		count: previewed.filter((one) => one.effect === effect).length
	})).filter(({ count }) => count > 0);
	const has = (...effects: Effect[]) => counts.some(({ effect }) => effects.includes(effect));
	return {
		rows: previewed.sort((a, b) => order(a) - order(b)),
		counts,
		isBlocked: has('refuse'),
		isSame: !has('refuse', 'remove', 'add', 'change'),
		version: listVersion(enrolled),
		packed: packRows(rows)
	};
}

function detailsOf(planned: PlannedRow, columns: CandidateFile['columns']): string[] {
	if (planned.does === 'change') {
		const fields = planned.fields.map((field) => fieldText(field)).join(', ');
		return [m.enrol_import_changed_fields({ fields })];
	}
	if (planned.does !== 'refuse') return [];
	return planned.faults.map(({ field, code }) => {
		const column = columns[field];
		const where = column ? m.enrol_import_cell({ cell: `${column}${planned.row}` }) : '';
		return [where, fieldText(field), faultText(code)].filter(Boolean).join(' · ');
	});
}

const packed = z
	.array(
		z.tuple([z.number().int().positive(), z.array(z.string()).length(CANDIDATE_FIELDS.length)])
	)
	.max(LIST_LIMITS.rows);

/** The texts alone, in the order of the fields. */
function packRows(rows: readonly TypedRow[]): string {
	const texts = (typed: TypedCandidate) => CANDIDATE_FIELDS.map((field) => typed[field]);
	return JSON.stringify(rows.map(({ row, typed }) => [row, texts(typed)]));
}

/** Null when it is nothing that was packed. */
export function unpackRows(text: string): TypedRow[] | null {
	try {
		return packed.parse(JSON.parse(text)).map(([row, texts]) => ({
			row,
			typed: Object.fromEntries(
				CANDIDATE_FIELDS.map((field, i) => [field, texts[i]])
			) as TypedCandidate
		}));
	} catch {
		return null;
	}
}
