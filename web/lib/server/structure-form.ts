/** What the form of a center or an organization says, and why it is refused, field by field. */
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Staff } from '#db/jury/publication';
import { setArchived } from '#db/structures/keeping';
import type { Structure } from '#db/structures/structure';
import { isSchoolCode } from '#engine/center/external-id';
import { isPlainText } from '#engine/spelling';
import type { Refusal } from '#engine/vocabulary';
import {
	STRUCTURE_LENGTHS,
	type RefusedStructure,
	type StructureErrors,
	type StructureField,
	type TypedStructure
} from '$lib/structures/structure-fields';
import { isTimeZone } from '$lib/structures/time-zones';

/** What both have, once it is right. */
interface Facts<Type extends string> {
	type: Type;
	name: string;
	externalId: string | null;
	timeZone: string;
}

/** @param types those that there are */
export function readStructureForm<Type extends string>(
	form: FormData,
	types: readonly Type[]
): { values: TypedStructure } & ({ facts: Facts<Type> } | { errors: StructureErrors }) {
	const line = (name: StructureField) => {
		const value = form.get(name);
		return typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : '';
	};
	const values = {
		type: line('type'),
		name: line('name'),
		externalId: line('externalId'),
		timeZone: line('timeZone')
	};
	const isSchool = values.type.startsWith('SCO');
	// Only codes of schools are known to be written in capitals.
	if (isSchool) values.externalId = values.externalId.toUpperCase();
	const errors: StructureErrors = {};
	for (const field of ['name', 'externalId'] as const) {
		if (values[field].length > STRUCTURE_LENGTHS[field]) errors[field] = 'text-too-long';
		else if (!isPlainText(values[field])) errors[field] = 'malformed';
	}
	if (values.name === '') errors.name = 'text-missing';
	const type = types.find((one) => one === values.type);
	if (!type) errors.type = 'malformed';
	if (isSchool && values.externalId !== '' && !isSchoolCode(values.externalId)) {
		errors.externalId = 'school-code-invalid';
	}
	if (!isTimeZone(values.timeZone)) errors.timeZone = 'malformed';
	if (!type || Object.keys(errors).length > 0) return { values, errors };
	const { name, externalId, timeZone } = values;
	return { values, facts: { type, name, externalId: externalId || null, timeZone } };
}

/** The form again, with the refusal beside the field that it is about. */
export function refuseStructure<More>(
	values: TypedStructure & More,
	because: Refusal
): RefusedStructure<More> {
	const field = OF_FIELDS[because];
	const errors: StructureErrors<More> = {};
	if (field) errors[field] = because;
	return { values, errors, because: field ? null : because };
}

const OF_FIELDS: Partial<Record<Refusal, StructureField>> = {
	'external-id-taken': 'externalId',
	'center-type-kept': 'type',
	'organization-type-kept': 'type'
};

/** Archives and opens again, for a reason. @param whoActs says who acts where, or leads elsewhere who may not */
export function archiveForms<Event extends RequestEvent>(
	whoActs: (event: Event) => Promise<{ staff: Staff; structure: Structure }>
) {
	const decide = (act: 'archive' | 'restore') => async (event: Event) => {
		const { staff, structure } = await whoActs(event);
		const typed = String((await event.request.formData()).get('reason') ?? '');
		const reason = typed.replaceAll('\r\n', '\n');
		const done = await setArchived(staff, structure, reason, act === 'archive');
		if (!('because' in done)) redirect(303, event.url.pathname);
		return fail(409, { act, because: done.because, typed: { reason: typed } });
	};
	return { archive: decide('archive'), restore: decide('restore') };
}
