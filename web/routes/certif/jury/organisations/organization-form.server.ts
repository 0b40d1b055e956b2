import type { OrganizationDraft } from '#db/organizations/keeping';
import { ORGANIZATION_FEATURES, ORGANIZATION_TYPES } from '#engine/vocabulary';
import { emailField, typedIn } from '$lib/server/account-fields';
import { readStructureForm } from '$lib/server/structure-form';
import type {
	RefusedStructure,
	StructureErrors,
	TypedStructure
} from '$lib/structures/structure-fields';

interface More {
	officialEmail: string;
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
	const officialEmail = typedIn(form.get('officialEmail')).trim();
	const values = { ...common.values, officialEmail, features: typed, isManagingStudents };
	const email = officialEmail === '' ? null : emailField.safeParse(officialEmail);
	if (email?.success === false || 'errors' in common) {
		const errors: StructureErrors<More> = 'errors' in common ? { ...common.errors } : {};
		if (email?.success === false) errors.officialEmail = 'address-invalid';
		return { values, read: { refused: { values, errors, because: null } } };
	}
	const features = ORGANIZATION_FEATURES.filter((one) => typed.includes(one));
	const own = { officialEmail: email?.data ?? null, features, isManagingStudents };
	return { values, read: { draft: { ...common.facts, ...own } } };
}
