import type { RequestEvent } from '@sveltejs/kit';
import { findApiClient, type ApiClient } from '#db/api-clients';
import { rateLimit } from '#db/rate-limits';
import type { ApiScope } from '#engine/vocabulary';
import { ApiProblem } from './problems';
import { readToken } from './tokens';

const REALM = 'Bearer realm="vigie"';

/** Requests of one client in a minute. */
export const REQUESTS_PER_MINUTE = 300;
const byClient = rateLimit(REQUESTS_PER_MINUTE, 60);

/**
 * The system that asks, by its token alone: what a browser holds counts for nothing here. A client that was revoked
 * may not ask any more, whatever its token says.
 *
 * @throws {ApiProblem} 401, 403 or 429
 */
export async function authenticate(
	{ request }: Pick<RequestEvent, 'request'>,
	scope: ApiScope
): Promise<ApiClient> {
	const authorization = request.headers.get('authorization');
	if (!authorization) {
		throw new ApiProblem('invalid_token', { headers: { 'www-authenticate': REALM } });
	}
	const [, token] = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization) ?? [];
	const read = token ? await readToken(token) : null;
	const client = read && (await findApiClient(read.clientId));
	if (!client) {
		throw new ApiProblem('invalid_token', {
			headers: { 'www-authenticate': `${REALM}, error="invalid_token"` }
		});
	}
	if (!(await byClient.take(client.id))) throw tooManyRequests();
	if (!read.scopes.includes(scope) || !client.scopes.includes(scope)) {
		throw new ApiProblem('insufficient_scope', {
			headers: { 'www-authenticate': `${REALM}, error="insufficient_scope", scope="${scope}"` }
		});
	}
	return client;
}

/** For whoever asks again within a minute. */
export function tooManyRequests(): ApiProblem {
	return new ApiProblem('too_many_requests', { headers: { 'retry-after': '60' } });
}
