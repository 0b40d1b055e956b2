import { authenticate } from '$lib/server/api/authenticate';
import { ApiProblem, answering } from '$lib/server/api/problems';
import { cpfFile } from '$lib/server/cpf/file';
import type { RequestHandler } from './$types';

/** The file of a delivery, written while it is read. */
export const GET: RequestHandler = answering(async (event) => {
	await authenticate(event, 'cpf');
	const file = await cpfFile(event.params.id);
	if (!file) throw new ApiProblem('not_found');
	return file;
});
