import { error } from '@sveltejs/kit';
import { listSessionResults } from '#db/centers/results';
import { certificatesOf } from '$lib/server/certificates';
import { pdfOf } from '$lib/server/download';
import { requireCenter, requireId } from '$lib/server/guards';
import { inLocale } from '$lib/server/in-locale';
import type { RequestHandler } from './$types';

/** The certificates of everybody who obtained one in the session. */
export const GET: RequestHandler = async (event) => {
	const { center } = await requireCenter(event);
	const id = requireId(event.params.session);
	const certificates = await certificatesOf(await listSessionResults(center.id, id));
	if (certificates.length === 0) error(404);
	const { writeCertificates } = await import('$lib/server/documents/certificates');
	const pdf = await inLocale(event.params.language, () =>
		writeCertificates(certificates, event.url.origin)
	);
	return pdfOf(pdf, `certificats-session-${id}`);
};
