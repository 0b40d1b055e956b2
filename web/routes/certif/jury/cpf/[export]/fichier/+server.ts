import { error } from '@sveltejs/kit';
import { JURY } from '#engine/center/staff-rights';
import { cpfFile } from '$lib/server/cpf/file';
import { requireStaff } from '$lib/server/guards';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	await requireStaff(event, ...JURY);
	const file = await cpfFile(event.params.export);
	return file ?? error(404);
};
