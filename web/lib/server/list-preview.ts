/** What a file would do to a list, row by row, and what its confirmation carries back. */
import { z } from 'zod';
import { identityKey, listVersion, type EnrolledCandidate } from '#db/centers/enrolled';
import { FRANCE } from '#engine/center/birth-place';
import type { FormRules, TypedCandidate } from '#engine/center/candidate-form';
import {
	isPrepaidOddly,
	planList,
	type PlannedRow,
	type TypedRow
} from '#engine/center/candidate-list';
import { CANDIDATE_FIELDS, type CandidateField } from '#engine/vocabulary';
import { fieldText } from '$lib/center-words';
import { m } from '$lib/paraglide/messages';
import { faultText, refusalText } from '$lib/words';
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
		...plan.missing.map(({ whyKept, form }) => ({
			row: null,
			name: `${form.lastName} ${form.firstName}`,
			effect: whyKept ? ('stay' as const) : ('remove' as const),
			details: whyKept ? [refusalText(whyKept)] : []
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
	const tell = (field: CandidateField, code: Parameters<typeof faultText>[0]) => {
		const column = columns[field];
		const where = column ? m.enrol_import_cell({ cell: `${column}${planned.row}` }) : '';
		return [where, fieldText(field), faultText(code)].filter(Boolean).join(' · ');
	};
	if (planned.does === 'refuse') return planned.faults.map(({ field, code }) => tell(field, code));
	const details: string[] = [];
	if (planned.does === 'change') {
		const fields = planned.fields.map((field) => fieldText(field)).join(', ');
		details.push(m.enrol_import_changed_fields({ fields }));
	}
	const isNew = planned.does === 'change' ? planned.fields.includes('birthInseeCode') : true;
	if ('candidate' in planned && isNew && planned.candidate.birthCountryCode === FRANCE) {
		const { birthInseeCode, birthCity } = planned.candidate;
		// Half of the postcodes are also the code of another commune: what was understood is shown.
		if (birthInseeCode) details.push(`${fieldText('birthCity')} · ${birthCity}`);
	}
	if (isPrepaidOddly(planned)) details.push(tell('prepaymentCode', 'PREPAYMENT_CODE_UNUSUAL'));
	return details;
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
