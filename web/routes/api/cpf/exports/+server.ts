import { json } from '@sveltejs/kit';
import { listCpfExports } from '#db/cpf';
import { authenticate } from '$lib/server/api/authenticate';
import { answering } from '$lib/server/api/problems';
import type { RequestHandler } from './$types';

/** The deliveries to the CPF, the newest first. */
export const GET: RequestHandler = answering(async (event) => {
	await authenticate(event, 'cpf');
	const exports = await listCpfExports();
	return json({
		exports: exports.map(({ id, firstDay, lastDay, createdAt, lines }) => ({
			id,
			firstDay,
			lastDay,
			createdAt: new Date(createdAt).toISOString(),
			...lines,
			file: `/api/cpf/exports/${id}.xml`
		}))
	});
});
