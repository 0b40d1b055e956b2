/** Portals that speak OpenID Connect: the authorization code flow, with PKCE. */
import * as client from 'openid-client';
import type { OidcPortal } from '#db/portals';
import { decrypt } from '#db/secrets.server';
import type { Refusal } from '#engine/vocabulary';
import type { RawClaims } from './claims';
import type { Kept } from './sealed';
import { portalTrouble } from './trouble';

/** Seconds that a portal has to answer, and by which its clock may differ. */
const PATIENCE = 8;
const CLOCK_TOLERANCE = 30;
/** How long what a portal says of itself is believed, in milliseconds. */
const KEPT_FOR = 10 * 60_000;

const known = new Map<
	string,
	{ as: string; until: number; configuration: Promise<client.Configuration> }
>();

/** What the portal says of itself, asked for again when its settings changed. */
function configurationOf(portal: OidcPortal): Promise<client.Configuration> {
	const as = JSON.stringify([portal.settings, portal.secret]);
	const found = known.get(portal.slug);
	if (found?.as === as && found.until > Date.now()) return found.configuration;
	const configuration = discover(portal);
	known.set(portal.slug, { as, until: Date.now() + KEPT_FOR, configuration });
	configuration.catch(() => known.delete(portal.slug));
	return configuration;
}

async function discover({ settings, secret }: OidcPortal): Promise<client.Configuration> {
	const issuer = new URL(settings.issuer);
	const configuration = await client.discovery(
		issuer,
		settings.clientId,
		{
			...(secret && { client_secret: decrypt(secret) }),
			[client.clockTolerance]: CLOCK_TOLERANCE
		},
		undefined,
		{
			timeout: PATIENCE,
			// Only portals of this machine are reached so, see `isSafeAddress` of the settings.
			execute: issuer.protocol === 'http:' ? [client.allowInsecureRequests] : []
		}
	);
	// Signatures are checked even of what the portal itself hands over.
	client.enableNonRepudiationChecks(configuration);
	return configuration;
}

/** Where somebody is sent to sign in. */
export async function oidcAddress(
	portal: OidcPortal,
	returnsTo: string,
	{ state, nonce, verifier }: Kept['exchange']
): Promise<{ address: string } | { because: Refusal }> {
	const { scopes, acrValues } = portal.settings;
	try {
		const address = client.buildAuthorizationUrl(await configurationOf(portal), {
			redirect_uri: returnsTo,
			scope: scopes.join(' '),
			state,
			nonce,
			code_challenge: await client.calculatePKCECodeChallenge(verifier),
			code_challenge_method: 'S256',
			...(acrValues && { acr_values: acrValues })
		});
		return { address: address.href };
	} catch (error) {
		return portalTrouble(portal.slug, 'portal-unreachable', error);
	}
}

/** @param returned the address at which somebody came back, with what the portal wrote in it */
export async function readOidcReturn(
	portal: OidcPortal,
	returned: URL,
	{ state, nonce, verifier }: Kept['exchange']
): Promise<{ raw: RawClaims } | { because: Refusal }> {
	try {
		const configuration = await configurationOf(portal);
		const tokens = await client.authorizationCodeGrant(configuration, returned, {
			expectedState: state,
			expectedNonce: nonce,
			pkceCodeVerifier: verifier,
			idTokenExpected: true
		});
		const idToken = tokens.claims()!;
		const { claims } = portal.settings;
		const isWhole = Object.values(claims).every((name) => name === undefined || name in idToken);
		const more =
			!isWhole && configuration.serverMetadata().userinfo_endpoint
				? await client.fetchUserInfo(configuration, tokens.access_token, idToken.sub)
				: {};
		const said: Record<string, unknown> = { ...more, ...idToken };
		const raw = Object.fromEntries(
			Object.entries(claims).map(([claim, name]) => [claim, said[name]])
		);
		return { raw: { ...raw, email: said.email_verified === true ? raw.email : undefined } };
	} catch (error) {
		return portalTrouble(portal.slug, refusalOf(error), error);
	}
}

function refusalOf(error: unknown): Refusal {
	if (error instanceof client.AuthorizationResponseError) {
		if (error.error === 'access_denied') return 'portal-denied';
		const isAway = ['server_error', 'temporarily_unavailable'].includes(error.error);
		return isAway ? 'portal-unreachable' : 'portal-answer-invalid';
	}
	if (error instanceof client.ResponseBodyError) {
		return error.error === 'invalid_grant' ? 'portal-answer-used' : 'portal-unreachable';
	}
	const code = error instanceof client.ClientError ? error.code : undefined;
	const isAway =
		code === undefined || ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM'].includes(code);
	return isAway ? 'portal-unreachable' : 'portal-answer-invalid';
}
