import { MOST_COLUMNS, type TypedColumn } from '#engine/learners/format-form';

/** What was typed, column by column. */
export function readFormatForm(form: FormData): { word: string; columns: TypedColumn[] } {
	const text = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value : '';
	};
	const count = Math.min(Number(text('count')) || 0, MOST_COLUMNS);
	return {
		word: text('kind'),
		columns: Array.from({ length: count }, (_, i) => ({
			label: text(`label-${i}`),
			property: text(`property-${i}`),
			kind: text(`kind-${i}`),
			values: text(`values-${i}`),
			minLength: text(`minLength-${i}`),
			maxLength: text(`maxLength-${i}`),
			isRequired: form.has(`isRequired-${i}`),
			isUnique: form.has(`isUnique-${i}`),
			isShown: form.has(`isShown-${i}`),
			isFilter: form.has(`isFilter-${i}`)
		}))
	};
}
