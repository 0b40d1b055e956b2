import { error } from '@sveltejs/kit';
import { certificateOf } from '$lib/server/certificates';
import { pdfOf } from '$lib/server/download';
import { inLocale } from '$lib/server/in-locale';
import { requireMyResult } from '../../result.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const certificate = await certificateOf(await requireMyResult(event));
	if (!certificate) error(404);
	const { writeCertificates } = await import('$lib/server/documents/certificates');
	const pdf = await inLocale(event.params.language, () =>
		writeCertificates([certificate], event.url.origin)
	);
	return pdfOf(pdf, `certificat-${certificate.code}`);
};
