import { error } from '@sveltejs/kit';
import { writeCandidates } from '$lib/server/candidate-file';
import { sheetOf } from '$lib/server/download';
import { requireEnrolment, typedList } from '$lib/server/enrolment';
import { SHEET_FORMATS } from '$lib/server/sheets/sheet';
import type { RequestHandler } from './$types';

/** The list of the session as a file, to be filled and read again. */
export const GET: RequestHandler = async (event) => {
	const { center, session, enrolled } = await requireEnrolment(event);
	const format = SHEET_FORMATS.find((one) => one === event.url.searchParams.get('format'));
	if (!format) error(404);
	const list = await typedList(enrolled);
	return sheetOf(
		await writeCandidates(format, center, list),
		`candidats-session-${session.id}`,
		format
	);
};
