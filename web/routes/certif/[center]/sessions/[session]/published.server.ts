import { listSessionResults } from '#db/centers/results';
import { areMailsUnderWay, listToldAddresses } from '#db/result-links';
import { resultFigures } from '#engine/center/certificate';
import { listClea } from '$lib/server/clea-file';
import { RESULT_FORMATS } from '$lib/server/results-file';

/** What is told of a session whose results are published; null before. */
export async function readPublished(centerId: number, sessionId: number) {
	const results = await listSessionResults(centerId, sessionId);
	const [first] = results;
	if (!first) return null;
	const words = results.map(({ outcome }) => resultFigures(outcome).status);
	const counts = (['validated', 'rejected', 'cancelled'] as const)
		.map((status) => ({ status, count: words.filter((one) => one === status).length }))
		.filter(({ count }) => count > 0);
	return {
		at: first.publishedAt,
		counts,
		formats: RESULT_FORMATS,
		/** How many obtained CléA. */
		clea: listClea(results).length,
		addresses: await listToldAddresses(sessionId),
		/** Mails that did not leave will be tried again by themselves. */
		isSending: await areMailsUnderWay(sessionId)
	};
}
