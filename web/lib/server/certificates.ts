/** From a published result to what its certificate shows. */
import { readPlaces } from '#db/centers/birth-places.server';
import type { PublishedResult } from '#db/certificates';
import { birthPlaceName } from '#engine/center/birth-place';
import { readCertificate } from '#engine/center/certificate';
import { complementStatus } from '#engine/center/clea';
import { toLocalTime } from '#engine/center/local-time';
import type { Certificate } from '$lib/certificate/certificate';

/** Null for a result that gives no certificate. Days are those of the place where the test was sat. */
export async function certificateOf(result: PublishedResult): Promise<Certificate | null> {
	const { candidate, center, startedAt, publishedAt, verificationCode: code, outcome } = result;
	const { framework } = candidate;
	const reading = readCertificate(outcome);
	if (!reading || !code) return null;
	return {
		firstName: candidate.firstName,
		lastName: candidate.lastName,
		birthDate: candidate.birthDate,
		birthPlace: birthPlaceName(candidate, await readPlaces()),
		center: center.name,
		certifiedOn: toLocalTime(startedAt, center.timeZone).date,
		deliveredOn: toLocalTime(publishedAt, center.timeZone).date,
		code,
		complement:
			framework !== 'CORE' && complementStatus(framework, outcome) === 'validated'
				? framework
				: null,
		reading
	};
}

/** Of those that give one, in their order. */
export async function certificatesOf(results: readonly PublishedResult[]): Promise<Certificate[]> {
	const certificates = await Promise.all(results.map(certificateOf));
	return certificates.filter((one) => one !== null);
}
