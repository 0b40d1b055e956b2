/** Whoever obtained CléA in a session: the list that the center completes for the platform of CléA. */
import { readPlaces } from '#db/centers/birth-places.server';
import type { PublishedResult } from '#db/certificates';
import { birthPlaceName } from '#engine/center/birth-place';
import { obtainsClea } from '#engine/center/clea';
import { toLocalTime } from '#engine/center/local-time';
import { m } from '$lib/paraglide/messages';
import { sheetOf } from './download';
import { RESULT_FORMATS } from './results-file';
import { writeSheet } from './sheets/sheet';

export function listClea(results: readonly PublishedResult[]): PublishedResult[] {
	return results.filter(({ candidate, outcome }) => obtainsClea(candidate.framework, outcome));
}

/** The file that an address asks for, null when it asks for none or nobody obtained it. */
export async function cleaFile(
	{ searchParams }: URL,
	results: readonly PublishedResult[]
): Promise<Response | null> {
	const format = RESULT_FORMATS.find((one) => one === searchParams.get('format'));
	const obtained = listClea(results);
	const [first] = obtained;
	if (!format || !first) return null;
	const places = await readPlaces();
	const written = (date: string) => date.split('-').reverse().join('/');
	const lines = obtained.map(({ candidate, center, startedAt, assessmentId }) => [
		String(assessmentId),
		candidate.lastName,
		candidate.firstName,
		written(candidate.birthDate),
		birthPlaceName(candidate, places) ?? '',
		written(toLocalTime(startedAt, center.timeZone).date),
		center.name,
		''
	]);
	const labels = [
		m.results_file_number(),
		m.document_last_name(),
		m.document_first_name(),
		m.results_file_birth_date(),
		m.results_file_birth_place(),
		m.results_file_date(),
		m.certificate_center(),
		m.clea_file_email()
	];
	const file = await writeSheet(format, m.clea_title(), [labels, ...lines]);
	return sheetOf(file, m.clea_file_name({ session: first.sessionId }), format);
}
