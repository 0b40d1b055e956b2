import { findCertificateByCode, type PublishedResult } from '#db/certificates';
import { rateLimit } from '#db/rate-limits';
import { readVerificationCode } from '#engine/center/certificate';
import type { Refusal } from '#engine/vocabulary';

/** Twenty billion codes are not tried out at this pace; a whole service that verifies many is not kept waiting either. */
const attempts = rateLimit(60, 60);

/** The certificate of a code, however it is typed; whoever asks again and again waits. */
export async function searchCertificate(
	typed: string,
	{ getClientAddress }: { getClientAddress: () => string }
): Promise<
	(PublishedResult & { verificationCode: string }) | { because: Refusal; status: number }
> {
	if (!(await attempts.take(getClientAddress()))) {
		return { because: 'too-many-attempts', status: 429 };
	}
	const code = readVerificationCode(typed);
	const found = code && (await findCertificateByCode(code));
	if (!found) return { because: 'certificate-not-found', status: 404 };
	return { ...found, verificationCode: code };
}
