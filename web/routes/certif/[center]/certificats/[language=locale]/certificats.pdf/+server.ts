import { pdfOf } from '$lib/server/download';
import { inLocale } from '$lib/server/in-locale';
import { requireCertificates } from '../../school.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { division, certificates } = await requireCertificates(event);
	const { writeCertificates } = await import('$lib/server/documents/certificates');
	const pdf = await inLocale(event.params.language, () =>
		writeCertificates(certificates, event.url.origin)
	);
	return pdfOf(pdf, `certificats-${division}`);
};
