import { divisionZip } from '$lib/server/division-certificates';
import { requireCertificates } from '../../school.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) =>
	divisionZip(event, await requireCertificates(event));
