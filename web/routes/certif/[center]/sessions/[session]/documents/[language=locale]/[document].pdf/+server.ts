import { error } from '@sveltejs/kit';
import { findPrintedSession, listMinutes, type PrintedSession } from '#db/centers/documents';
import { pdfOf } from '$lib/server/download';
import { inLocale } from '$lib/server/in-locale';
import { requireCenter, requireId } from '$lib/server/guards';
import type { RequestHandler } from './$types';

type Write = (session: PrintedSession, origin: string) => Promise<Buffer>;

// Read when one is asked for: fonts and the writing of PDF are of no use to whoever sits a test.
const documents: Record<string, Write> = {
	emargement: async (session) =>
		(await import('$lib/server/documents/attendance-sheet')).attendanceSheet(session),
	'kit-surveillant': async (session, origin) =>
		(await import('$lib/server/documents/invigilator-kit')).invigilatorKit(session, origin),
	'proces-verbal': async (session) =>
		(await import('$lib/server/documents/incident-minutes')).incidentMinutes(
			session,
			await listMinutes(session.id)
		),
	'proces-verbal-vierge': async (session) =>
		(await import('$lib/server/documents/incident-minutes')).incidentMinutes(session, null)
};

export const GET: RequestHandler = async (event) => {
	const { center } = await requireCenter(event);
	const { document, language } = event.params;
	const write = Object.hasOwn(documents, document) ? documents[document] : undefined;
	const session = write && (await findPrintedSession(center.id, requireId(event.params.session)));
	if (!write || !session) error(404);
	const pdf = await inLocale(language, () => write(session, event.url.origin));
	return pdfOf(pdf, `${document}-${session.id}`);
};
