/** The certificates of a class, in one document or one for each pupil. */
import type { RequestEvent } from '@sveltejs/kit';
import type { Locale } from '#engine/vocabulary';
import { holderName, type Certificate } from '$lib/certificate/certificate';
import { pdfOf, plain, zipOf } from './download';
import { inLocale } from './in-locale';
import { zip } from './sheets/zip';

type Event = Pick<RequestEvent, 'url'> & { params: { language: Locale } };

interface DivisionCertificates {
	division: string;
	certificates: readonly Certificate[];
}

/** In the language that the address names. */
export async function divisionPdf(
	{ params, url }: Event,
	{ division, certificates }: DivisionCertificates
): Promise<Response> {
	const { writeCertificates } = await import('./documents/certificates');
	const pdf = await inLocale(params.language, () => writeCertificates(certificates, url.origin));
	return pdfOf(pdf, `certificats-${division}`);
}

/** A document for each pupil, to be given to him alone. */
export async function divisionZip(
	{ params, url }: Event,
	{ division, certificates }: DivisionCertificates
): Promise<Response> {
	const { writeCertificates } = await import('./documents/certificates');
	const files = await inLocale(params.language, async () => {
		const written: Record<string, Uint8Array> = {};
		for (const one of certificates) {
			// Two pupils may have one name; no two certificates have one code.
			const name = plain(`${holderName(one)}-${one.code}`);
			written[`${name}.pdf`] = await writeCertificates([one], url.origin);
		}
		return written;
	});
	// PDF is packed already: packing it again would only take time.
	return zipOf(zip(files, Object.keys(files)), `certificats-${division}`);
}
