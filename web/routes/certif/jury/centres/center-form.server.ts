/** What the form of a center says, and why it is refused, field by field. */
import type { CenterDraft } from '#db/centers/keeping';
import { isSchoolCode } from '#engine/center/external-id';
import { isPlainText } from '#engine/spelling';
import { FRAMEWORKS, STRUCTURE_TYPES, type Refusal } from '#engine/vocabulary';
import { isTimeZone } from './time-zones.ts';
import { CENTER_LENGTHS, type CenterField, type RefusedCenter } from './center-fields.ts';

type Read = { draft: CenterDraft } | { refused: RefusedCenter };

export function readCenterForm(form: FormData): Read {
	const line = (name: CenterField) => {
		const value = form.get(name);
		return typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : '';
	};
	const values = {
		type: line('type'),
		name: line('name'),
		externalId: line('externalId'),
		timeZone: line('timeZone'),
		frameworks: form.getAll('frameworks').map(String)
	};
	// Only codes of schools are known to be written in capitals.
	if (values.type === 'SCO') values.externalId = values.externalId.toUpperCase();
	const errors: RefusedCenter['errors'] = {};
	for (const field of ['name', 'externalId'] as const) {
		if (values[field].length > CENTER_LENGTHS[field]) errors[field] = 'text-too-long';
		else if (!isPlainText(values[field])) errors[field] = 'malformed';
	}
	if (values.name === '') errors.name = 'text-missing';
	const type = STRUCTURE_TYPES.find((one) => one === values.type);
	if (!type) errors.type = 'malformed';
	if (type === 'SCO' && values.externalId !== '' && !isSchoolCode(values.externalId)) {
		errors.externalId = 'school-code-invalid';
	}
	if (!isTimeZone(values.timeZone)) errors.timeZone = 'malformed';
	if (!type || Object.keys(errors).length > 0) {
		return { refused: { values, errors, because: null } };
	}
	const { name, externalId, timeZone } = values;
	const frameworks = FRAMEWORKS.filter((one) => one !== 'CORE' && values.frameworks.includes(one));
	return { draft: { type, name, externalId: externalId || null, timeZone, frameworks } };
}

/** The form again, with the refusal beside the field that it is about. */
export function refuseCenter(draft: CenterDraft, because: Refusal): RefusedCenter {
	const values = { ...draft, externalId: draft.externalId ?? '' };
	const field = OF_FIELDS[because];
	return field
		? { values, errors: { [field]: because }, because: null }
		: { values, errors: {}, because };
}

const OF_FIELDS: Partial<Record<Refusal, CenterField>> = {
	'external-id-taken': 'externalId',
	'center-type-kept': 'type'
};
