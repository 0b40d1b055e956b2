import { error, type RequestEvent } from '@sveltejs/kit';
import { listDivisionCertificates, type SchoolCenter } from '#db/centers/results';
import { isPlainText } from '#engine/spelling';
import type { Certificate } from '$lib/certificate/certificate';
import { certificatesOf } from '$lib/server/certificates';
import { requireCenter } from '$lib/server/guards';

type Event = Pick<RequestEvent, 'locals' | 'url' | 'request'> & { params: { center?: string } };

/** The center that the address names, when its school manages its pupils; others have no such page. */
export async function requireSchool(event: Event): Promise<SchoolCenter> {
	const { center } = await requireCenter(event);
	if (center.schoolId === null) error(404);
	return { id: center.id, schoolId: center.schoolId };
}

/** The class that the address asks for. */
export async function requireDivision(
	event: Event
): Promise<{ school: SchoolCenter; division: string }> {
	const school = await requireSchool(event);
	const division = event.url.searchParams.get('classe');
	if (!division || !isPlainText(division)) error(404);
	return { school, division };
}

/** The class that the address asks for, and its certificates. */
export async function requireCertificates(
	event: Event
): Promise<{ division: string; certificates: Certificate[] }> {
	const { school, division } = await requireDivision(event);
	const certificates = await certificatesOf(await listDivisionCertificates(school, division));
	if (certificates.length === 0) error(404);
	return { division, certificates };
}
