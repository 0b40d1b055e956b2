import { error, type RequestEvent } from '@sveltejs/kit';
import type { PublishedResult } from '#db/certificates';
import type { Locale } from '#engine/vocabulary';
import { certificatesOf } from './certificates';
import { pdfOf } from './download';
import { inLocale } from './in-locale';

/** The certificates of everybody who obtained one in a session, in the language that the address names. */
export async function sessionCertificates(
	{ params, url }: Pick<RequestEvent, 'url'> & { params: { language: Locale } },
	results: readonly PublishedResult[]
): Promise<Response> {
	const certificates = await certificatesOf(results);
	if (certificates.length === 0) error(404);
	const { writeCertificates } = await import('./documents/certificates');
	const pdf = await inLocale(params.language, () => writeCertificates(certificates, url.origin));
	return pdfOf(pdf, `certificats-session-${results[0]!.sessionId}`);
}
