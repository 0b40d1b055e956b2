import { json } from '@sveltejs/kit';
import { checkApiClient } from '#db/api-clients';
import { rateLimit } from '#db/rate-limits';
import { tooManyRequests } from '$lib/server/api/authenticate';
import { ApiProblem, answering } from '$lib/server/api/problems';
import { readTokenRequest } from '$lib/server/api/token-request';
import { readScopes, signToken, TOKEN_LASTS } from '$lib/server/api/tokens';
import type { RequestHandler } from './$types';

const byAddress = rateLimit(120, 60);

/** A token for an hour, against an id and a secret (OAuth 2.0, RFC 6749 section 4.4). */
export const POST: RequestHandler = answering(async (event) => {
	if (!(await byAddress.take(event.getClientAddress()))) throw tooManyRequests();
	const { id, secret, scope } = await readTokenRequest(event.request);
	const client = await checkApiClient(id, secret);
	if (!client) {
		throw new ApiProblem('invalid_client', {
			headers: { 'www-authenticate': 'Basic realm="vigie", charset="UTF-8"' }
		});
	}
	// Without a word of it: everything that the client may ask for.
	const scopes = scope ? readScopes(scope) : client.scopes;
	if (!scopes?.length || !scopes.every((one) => client.scopes.includes(one))) {
		throw new ApiProblem('invalid_scope');
	}
	return json({
		access_token: await signToken(client.id, scopes),
		token_type: 'Bearer',
		expires_in: TOKEN_LASTS,
		scope: scopes.join(' ')
	});
}, 'error_description');
