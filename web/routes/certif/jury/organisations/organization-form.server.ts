import type { OrganizationDraft } from '#db/organizations/keeping';
import { ORGANIZATION_FEATURES, ORGANIZATION_TYPES } from '#engine/vocabulary';
import { readStructureForm } from '$lib/server/structure-form';
import type { RefusedStructure, TypedStructure } from '$lib/structures/structure-fields';

interface More {
	features: string[];
	isManagingStudents: boolean;
}

export function readOrganizationForm(form: FormData): {
	values: TypedStructure & More;
	read: { draft: OrganizationDraft } | { refused: RefusedStructure<More> };
} {
	const typed = form.getAll('features').map(String);
	const isManagingStudents = form.get('isManagingStudents') === 'on';
	const common = readStructureForm(form, ORGANIZATION_TYPES);
	const values = { ...common.values, features: typed, isManagingStudents };
	if ('errors' in common) {
		return { values, read: { refused: { values, errors: common.errors, because: null } } };
	}
	const features = ORGANIZATION_FEATURES.filter((one) => typed.includes(one));
	return { values, read: { draft: { ...common.facts, features, isManagingStudents } } };
}
