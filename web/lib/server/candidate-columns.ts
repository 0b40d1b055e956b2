/** What files tell of candidates, column by column: its label, and what its cells mean. */
import { isYes, type TypedCandidate } from '#engine/center/candidate-form';
import { parseDate } from '#engine/correction/dates';
import { fold } from '#engine/spelling';
import {
	BILLING_MODES,
	CANDIDATE_FIELDS,
	LOCALES,
	type CandidateField,
	type Framework,
	type StructureType
} from '#engine/vocabulary';
import { billingText, fieldText } from '$lib/center-words';
import { m } from '$lib/paraglide/messages';
import { frameworkText } from '$lib/words';
import type { Column } from './sheets/columns';

/** What decides of the columns: schools bill nobody, and every framework beside `CORE` has a column of its own. */
export interface ListShape {
	type: StructureType;
	frameworks: readonly Framework[];
}

export interface CandidateColumn extends Column {
	field: CandidateField;
	framework?: Framework;
}

/** The columns of these fields, in their order, for a center of this shape. */
export function candidateColumns(
	{ type, frameworks }: ListShape,
	fields: readonly CandidateField[] = CANDIDATE_FIELDS
): CandidateColumn[] {
	return fields.flatMap((field): CandidateColumn[] => {
		if (field === 'framework') {
			return frameworks.filter((framework) => framework !== 'CORE').map(frameworkColumn);
		}
		const isOfBilling = field === 'billingMode' || field === 'prepaymentCode';
		return isOfBilling && type === 'SCO' ? [] : [fieldColumn(field)];
	});
}

export function fieldColumn(field: CandidateField): CandidateColumn {
	return { field, labelIn: (locale) => fieldText(field, locale) };
}

export function frameworkColumn(framework: Framework): CandidateColumn {
	return { field: 'framework', framework, labelIn: (locale) => frameworkText(framework, locale) };
}

/** How a list shows what is known. */
export function cellOf(typed: TypedCandidate, { field, framework }: CandidateColumn): string {
	const value = typed[field];
	if (framework) return value === framework ? m.enrol_yes() : '';
	switch (field) {
		case 'birthDate':
			return value.split('-').reverse().join('/');
		case 'accessibility':
			return value ? m.enrol_yes() : '';
		case 'billingMode':
			return billingOf(value) ? billingText(billingOf(value)!) : '';
		default:
			return value;
	}
}

/** What the cells of a row mean together. */
export function typedOf(cells: readonly [CandidateColumn, string][]): TypedCandidate {
	const typed = Object.fromEntries(CANDIDATE_FIELDS.map((field) => [field, ''])) as TypedCandidate;
	for (const [{ field, framework }, cell] of cells) {
		if (!framework) typed[field] = meantBy(field, cell);
		else if (isYes(cell) !== false) {
			// Something that is neither yes nor no is no framework, and told as such.
			typed.framework = `${typed.framework} ${isYes(cell) ? framework : cell}`.trim();
		}
	}
	return typed;
}

function meantBy(field: CandidateField, cell: string): string {
	switch (field) {
		case 'birthDate':
			return parseDate(cell) ?? cell;
		case 'birthPostalCode':
		case 'birthInseeCode':
			// A spreadsheet that takes it for a number takes its zero away.
			return /^\d{4}$/.test(cell) ? `0${cell}` : cell;
		case 'accessibility':
			return isYes(cell) ? 'yes' : isYes(cell) === false ? '' : cell;
		case 'billingMode':
			return billingOf(cell) ?? cell;
		default:
			return cell;
	}
}

function billingOf(cell: string) {
	const isMeant = (text: string) => fold(text) === fold(cell);
	return BILLING_MODES.find(
		(mode) => isMeant(mode) || LOCALES.some((locale) => isMeant(billingText(mode, locale)))
	);
}
