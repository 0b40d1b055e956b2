import { divisionPdf } from '$lib/server/division-certificates';
import { requireCertificates } from '../../school.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) =>
	divisionPdf(event, await requireCertificates(event));
