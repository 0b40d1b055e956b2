import { json } from '@sveltejs/kit';
import { authenticate } from '$lib/server/api/authenticate';
import { ApiProblem, answering } from '$lib/server/api/problems';
import { readBody } from '$lib/server/api/requests';
import { receiveCpfFile, RECEIPTS_LIMIT } from '$lib/server/cpf/receipts';
import type { RequestHandler } from './$types';

/** What the CPF said of each certificate of a delivery: kept whole, or not at all. */
export const POST: RequestHandler = answering(async (event) => {
	await authenticate(event, 'cpf');
	const received = await receiveCpfFile(
		event.params.id,
		await readBody(event.request, RECEIPTS_LIMIT)
	);
	if ('received' in received) return json(received);
	if ('errors' in received) {
		throw new ApiProblem('invalid_request', { body: { lines: received.errors } });
	}
	throw new ApiProblem(received.because === 'export-not-found' ? 'not_found' : 'invalid_request');
});
