import type { CenterDraft } from '#db/centers/keeping';
import { FRAMEWORKS, STRUCTURE_TYPES } from '#engine/vocabulary';
import { readStructureForm } from '$lib/server/structure-form';
import type { RefusedStructure, TypedStructure } from '$lib/structures/structure-fields';

interface Frameworks {
	frameworks: string[];
}

export function readCenterForm(form: FormData): {
	values: TypedStructure & Frameworks;
	read: { draft: CenterDraft } | { refused: RefusedStructure<Frameworks> };
} {
	const typed = form.getAll('frameworks').map(String);
	const common = readStructureForm(form, STRUCTURE_TYPES);
	const values = { ...common.values, frameworks: typed };
	if ('errors' in common) {
		return { values, read: { refused: { values, errors: common.errors, because: null } } };
	}
	const frameworks = FRAMEWORKS.filter((one) => one !== 'CORE' && typed.includes(one));
	return { values, read: { draft: { ...common.facts, frameworks } } };
}
