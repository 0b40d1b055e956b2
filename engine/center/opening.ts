/** From which day the certification center of a school is open. */
import type { SchoolOpening, SchoolTag, StructureType } from '../vocabulary.ts';

export interface School {
	type: StructureType;
	isManagingStudents: boolean;
	tags: readonly SchoolTag[];
	/** Listed by the staff: never kept waiting. */
	isWhitelisted: boolean;
}

/**
 * Which of the two opening days a center waits for, null when it waits for none.
 *
 * Rule: only a center of type SCO whose school manages its pupils waits. A « collège » that is not a « lycée » as well waits
 * for the day of the collèges; lycées, schools abroad (AEFE) and agricultural schools for the day of the lycées. A school
 * without any of these tags does not wait, nor does one of the whitelist.
 *
 * Source: the reference service (Pix).
 */
export function openingOf(school: School): SchoolOpening | null {
	const { type, isManagingStudents, tags, isWhitelisted } = school;
	if (type !== 'SCO' || !isManagingStudents || isWhitelisted) return null;
	const asLycee: readonly SchoolTag[] = ['LYCEE', 'LYCEE PRO', 'AEFE', 'AGRICULTURE'];
	if (tags.some((tag) => asLycee.includes(tag))) return 'lycee';
	return tags.includes('COLLEGE') ? 'college' : null;
}
