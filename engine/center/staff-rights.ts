/** What the people of the service may do in the space of the jury. */
import type { StaffRole } from '../vocabulary.ts';

/** They see the sessions, their results and their journal. */
export const JURY_READERS: readonly StaffRole[] = ['superAdmin', 'certif', 'support', 'metier'];

/** They decide: identities, cancellations, incidents, scores, publication, deliveries to other systems. */
export const JURY: readonly StaffRole[] = ['superAdmin', 'certif'];

/** They look after centers and organizations: what each is and may do, and who is in it. */
export const STRUCTURE_KEEPERS: readonly StaffRole[] = [
	'superAdmin',
	'certif',
	'support',
	'metier'
];

/** They set what holds for everybody: opening days, versions of the test, access of other systems. */
export const RULERS: readonly StaffRole[] = ['superAdmin'];

/** They see what the bank may ask, with its solutions. */
export const AUTHORS: readonly StaffRole[] = ['superAdmin', 'metier'];
