import { sessionCertificates } from '$lib/server/session-certificates';
import { requirePublished } from '../../../published.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) =>
	sessionCertificates(event, await requirePublished(event));
