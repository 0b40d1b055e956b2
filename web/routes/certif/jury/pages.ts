/** The pages of the jury, each for those of the staff who may open it. */
import { JURY_READERS, RULERS } from '#engine/center/staff-rights';
import type { StaffRole } from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';

const PAGES: readonly { href: string; text: () => string; roles: readonly StaffRole[] }[] = [
	{ href: '/certif/jury/sessions', text: m.jury_sessions, roles: JURY_READERS },
	{ href: '/certif/jury/ouvertures', text: m.openings_title, roles: RULERS }
];

export function juryPages(role: StaffRole): { href: string; text: string }[] {
	return PAGES.filter(({ roles }) => roles.includes(role)).map(({ href, text }) => ({
		href,
		text: text()
	}));
}
