import { holderName } from '$lib/certificate/certificate';
import { plain, zipOf } from '$lib/server/download';
import { inLocale } from '$lib/server/in-locale';
import { zip } from '$lib/server/sheets/zip';
import { requireCertificates } from '../../school.server.ts';
import type { RequestHandler } from './$types';

/** A document for each pupil, to be given to him alone. */
export const GET: RequestHandler = async (event) => {
	const { division, certificates } = await requireCertificates(event);
	const { writeCertificates } = await import('$lib/server/documents/certificates');
	const files = await inLocale(event.params.language, async () => {
		const written: Record<string, Uint8Array> = {};
		for (const one of certificates) {
			// Two pupils may have one name; no two certificates have one code.
			const name = plain(`${holderName(one)}-${one.code}`);
			written[`${name}.pdf`] = await writeCertificates([one], event.url.origin);
		}
		return written;
	});
	// PDF is packed already: packing it again would only take time.
	return zipOf(zip(files, Object.keys(files)), `certificats-${division}`);
};
