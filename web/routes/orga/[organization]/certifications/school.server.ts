import { error, type RequestEvent } from '@sveltejs/kit';
import {
	listDivisionCertificates,
	listDivisionResults,
	listDivisions,
	type SchoolCenter
} from '#db/centers/results';
import type { PublishedResult } from '#db/certificates';
import type { Certificate } from '$lib/certificate/certificate';
import { certificatesOf } from '$lib/server/certificates';
import { requireOrganizationAdministrator } from '$lib/server/guards';
import { refusePage } from '$lib/server/refuse-page';

type Event = Pick<RequestEvent, 'locals' | 'url' | 'request'> & {
	params: { organization?: string };
};

/** For administrators of a school: birth dates are in these files. For everybody else the page does not exist. */
export async function requireSchool(event: Event): Promise<SchoolCenter> {
	const { organization } = await requireOrganizationAdministrator(event);
	if (organization.type !== 'SCO') error(404);
	return { id: null, schoolId: organization.id };
}

/** The class that the address asks for: one that has results. */
async function requireDivision(event: Event): Promise<{ school: SchoolCenter; division: string }> {
	const school = await requireSchool(event);
	const asked = event.url.searchParams.get('classe');
	const known = (await listDivisions(school)).find(({ division }) => division === asked);
	if (!known) refusePage(404, 'class-without-results');
	return { school, division: known.division };
}

export async function requireResults(
	event: Event
): Promise<{ division: string; results: PublishedResult[] }> {
	const { school, division } = await requireDivision(event);
	return { division, results: await listDivisionResults(school, division) };
}

export async function requireCertificates(
	event: Event
): Promise<{ division: string; certificates: Certificate[] }> {
	const { school, division } = await requireDivision(event);
	const certificates = await certificatesOf(await listDivisionCertificates(school, division));
	if (certificates.length === 0) refusePage(404, 'class-without-certificates');
	return { division, certificates };
}
