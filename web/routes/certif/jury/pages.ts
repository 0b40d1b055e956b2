/** The pages of the jury, each for those of the staff who may open it. */
import {
	AUTHORS,
	STRUCTURE_KEEPERS,
	JURY,
	JURY_READERS,
	RULERS
} from '#engine/center/staff-rights';
import type { StaffRole } from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';

const PAGES: readonly { href: string; text: () => string; roles: readonly StaffRole[] }[] = [
	{ href: '/certif/jury/sessions', text: m.jury_sessions, roles: JURY_READERS },
	{ href: '/certif/jury/signalements', text: m.problems_title, roles: JURY_READERS },
	{ href: '/certif/jury/centres', text: m.centers_title, roles: STRUCTURE_KEEPERS },
	{
		href: '/certif/jury/organisations',
		text: m.organizations_title,
		roles: STRUCTURE_KEEPERS
	},
	{ href: '/atelier', text: m.workbench_title, roles: AUTHORS },
	{ href: '/certif/jury/cpf', text: m.cpf_nav, roles: JURY },
	{ href: '/certif/jury/versions', text: m.versions_title, roles: RULERS },
	{ href: '/certif/jury/acces', text: m.access_title, roles: RULERS },
	{ href: '/certif/jury/ouvertures', text: m.openings_title, roles: RULERS }
];

export function juryPages(role: StaffRole): { href: string; text: string }[] {
	return PAGES.filter(({ roles }) => roles.includes(role)).map(({ href, text }) => ({
		href,
		text: text()
	}));
}
