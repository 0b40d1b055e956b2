/** The tokens of other systems: what they may ask for, for an hour, signed by this service. */
import { jwtVerify, SignJWT } from 'jose';
import { deriveKey } from '#db/secrets.server';
import { API_SCOPES, type ApiScope } from '#engine/vocabulary';

/** Seconds. */
export const TOKEN_LASTS = 3_600;

const ISSUER = 'vigie';
const AUDIENCE = 'vigie-api';
/** Of an access token, RFC 9068: no other token of this service may be taken for one. */
const TYPE = 'at+jwt';

const key = () => deriveKey('vigie api tokens');

/** @param now epoch milliseconds */
export function signToken(
	clientId: string,
	scopes: readonly ApiScope[],
	now = Date.now()
): Promise<string> {
	const issuedAt = Math.floor(now / 1000);
	return new SignJWT({ client_id: clientId, scope: scopes.join(' ') })
		.setProtectedHeader({ alg: 'HS256', typ: TYPE })
		.setIssuer(ISSUER)
		.setAudience(AUDIENCE)
		.setSubject(clientId)
		.setIssuedAt(issuedAt)
		.setExpirationTime(issuedAt + TOKEN_LASTS)
		.setJti(crypto.randomUUID())
		.sign(key());
}

/** What a token says, null when it is not one of ours or is over. */
export async function readToken(
	token: string
): Promise<{ clientId: string; scopes: ApiScope[] } | null> {
	try {
		const { payload } = await jwtVerify(token, key(), {
			algorithms: ['HS256'],
			issuer: ISSUER,
			audience: AUDIENCE,
			typ: TYPE,
			requiredClaims: ['sub', 'exp']
		});
		const scopes = readScopes(typeof payload.scope === 'string' ? payload.scope : '');
		return scopes && { clientId: payload.sub!, scopes };
	} catch {
		return null;
	}
}

/** Scopes with a space in between; null when one of them is unknown. */
export function readScopes(text: string): ApiScope[] | null {
	const words = [...new Set(text.split(' ').filter(Boolean))];
	const known = API_SCOPES.filter((scope) => words.includes(scope));
	return known.length === words.length ? known : null;
}
