import { readPlaces } from '#db/centers/birth-places.server';
import { readCpfCertificates } from '#db/cpf';
import { findExport } from './exports';
import { writeFlux } from './flux';
import { readCpfSettings } from './settings';

/** The file of an export, made while it is read; null when there is no such export. */
export async function cpfFile(exportId: string): Promise<Response | null> {
	const found = await findExport(exportId);
	if (!found) return null;
	const { countryByCode } = await readPlaces();
	const { id, createdAt, firstDay, lastDay } = found;
	const pieces = writeFlux(
		{
			id,
			createdAt,
			settings: readCpfSettings(),
			countryName: (code) => countryByCode.get(code)?.name ?? code
		},
		readCpfCertificates(id)
	);
	return new Response(streamOf(pieces), {
		headers: {
			'content-type': 'application/xml; charset=utf-8',
			'content-disposition': `attachment; filename="cpf-${firstDay}-${lastDay}-${id}.xml"`,
			// Names and places of birth.
			'cache-control': 'private, no-store'
		}
	});
}

/** Asked for piece by piece, by whoever reads; given up as soon as he is gone. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	return new ReadableStream({
		async pull(controller) {
			const { value, done } = await pieces.next();
			if (done) controller.close();
			else controller.enqueue(encoder.encode(value));
		},
		async cancel() {
			await pieces.return(undefined);
		}
	});
}
