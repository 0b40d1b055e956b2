import { json } from '@sveltejs/kit';
import { describeInterface } from '$lib/server/api/openapi';
import type { RequestHandler } from './$types';

/** The interface, described for programs (OpenAPI 3.1). */
export const GET: RequestHandler = ({ url }) => json(describeInterface('en', url.origin));
