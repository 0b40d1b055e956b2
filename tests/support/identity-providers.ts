/** Portals of the tests: real identity providers on this machine, which can be asked to lie. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt, exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { Provider } from 'oidc-provider';
import * as samlify from 'samlify';
import { PORTAL_KEYS } from './portal-keys.ts';

const CLIENT = { id: 'vigie', secret: 'A secret of the client of the tests' };

async function listen(
	answer: (request: IncomingMessage, response: ServerResponse) => Promise<void> | void
) {
	const http = createServer((request, response) => {
		Promise.resolve(answer(request, response)).catch((error: unknown) => {
			response.writeHead(500).end(String(error));
		});
	});
	await new Promise<void>((listening) => http.listen(0, listening));
	const { port } = http.address() as AddressInfo;
	const close = () =>
		new Promise<void>((closed) => {
			http.close(() => closed());
			http.closeAllConnections();
		});
	return { port, close };
}

export type Forge = (
	claims: JWTPayload,
	sign: (claims: JWTPayload) => Promise<string>
) => Promise<string>;

export interface OidcProvider {
	issuer: string;
	/** A portal file for it. */
	file(slug: string, settings?: Record<string, unknown>): Record<string, unknown>;
	/** Who signs in there next, without any question; null for somebody who refuses. */
	person: Record<string, unknown> | null;
	/** Makes the token of the portal into another one. */
	forge: Forge | null;
	close(): Promise<void>;
}

/** @param returnsTo the addresses of this service that it knows */
export async function startOidcProvider(returnsTo: string[]): Promise<OidcProvider> {
	const { privateKey } = await generateKeyPair('RS256', { extractable: true });
	const key = { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'portal' };
	const sign = (claims: JWTPayload) =>
		new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'portal' }).sign(privateKey);

	const server = await listen(async (request, response) => {
		if (request.url!.startsWith('/interaction/')) return interact(request, response);
		if (request.url === '/token') await forgeTokens(response);
		await handle(request, response);
	});
	const issuer = `http://localhost:${server.port}`;

	const portal: OidcProvider = {
		issuer,
		person: null,
		forge: null,
		file: (slug, settings = {}) => ({
			slug,
			name: `Portail ${slug}`,
			protocol: 'oidc',
			secret: CLIENT.secret,
			settings: { issuer, clientId: CLIENT.id, scopes: ['openid', 'profile', 'email'], ...settings }
		}),
		close: server.close
	};

	const provider = new Provider(issuer, {
		clients: [
			{
				client_id: CLIENT.id,
				client_secret: CLIENT.secret,
				token_endpoint_auth_method: 'client_secret_post',
				redirect_uris: returnsTo
			}
		],
		jwks: { keys: [key] },
		cookies: { keys: ['tests'] },
		claims: {
			profile: ['given_name', 'family_name', 'birthdate', 'ine', 'uai'],
			email: ['email', 'email_verified']
		},
		pkce: { required: () => true },
		features: { devInteractions: { enabled: false } },
		interactions: { url: (_, { uid }) => `/interaction/${uid}` },
		findAccount: (_, accountId) => ({
			accountId,
			claims: () => ({ ...portal.person, sub: accountId })
		})
	});
	const handle = provider.callback();

	async function interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const { params } = await provider.interactionDetails(request, response);
		const accountId = portal.person?.sub as string | undefined;
		if (accountId === undefined) {
			return provider.interactionFinished(request, response, { error: 'access_denied' });
		}
		const grant = new provider.Grant({ accountId, clientId: CLIENT.id });
		grant.addOIDCScope(params.scope as string);
		const grantId = await grant.save();
		await provider.interactionFinished(request, response, {
			login: { accountId, remember: false },
			consent: { grantId }
		});
	}

	async function forgeTokens(response: ServerResponse): Promise<void> {
		const { forge } = portal;
		if (!forge) return;
		const end = response.end.bind(response) as (body: string) => ServerResponse;
		response.end = ((body: string | Buffer) => {
			const tokens = JSON.parse(body.toString()) as Record<string, string>;
			if (!tokens.id_token) return end(body.toString());
			void forge(decodeJwt(tokens.id_token), sign).then((id_token) => {
				const forged = JSON.stringify({ ...tokens, id_token });
				response.setHeader('content-length', Buffer.byteLength(forged));
				end(forged);
			});
			return response;
		}) as typeof response.end;
	}

	return portal;
}

samlify.setSchemaValidator({ validate: () => Promise.resolve('not looked at') });

/** What an assertion says; each can be made to lie. */
export interface Said {
	subject: string;
	attributes: Record<string, string>;
	issuer?: string;
	audience?: string;
	recipient?: string;
	/** Of the response around it. */
	destination?: string;
	/** Milliseconds from now. */
	from?: number;
	until?: number;
	confirmedUntil?: number;
	requestId?: string | null;
	/** Changes the XML before it is signed. */
	before?: (xml: string) => string;
	isResponseSigned?: boolean;
	isAssertionSigned?: boolean;
	key?: keyof typeof PORTAL_KEYS;
	/** Signs with SHA-1. */
	isWeak?: boolean;
	/** By the key that the service says in its metadata, or by another one. */
	encryptedWith?: 'metadata' | keyof typeof PORTAL_KEYS;
}

export interface SamlProvider {
	entityId: string;
	/** Who signs in there next. */
	person: Said;
	file(slug: string, settings?: Record<string, unknown>): Record<string, unknown>;
	/** The response to nobody's request, or to the one that is said, in base64. */
	respond(metadata: string, said: Said): Promise<string>;
	close(): Promise<void>;
}

const WEAK = 'http://www.w3.org/2000/09/xmldsig#rsa-sha1';
const AES = 'http://www.w3.org/2009/xmlenc11#aes256-gcm';
const OAEP = 'http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p';
const oneLine = (pem: string) => pem.replace(/-----[A-Z ]+-----|\s/g, '');
const REDIRECT = 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect';
const AUDIENCE = 'https://vigie.example/saml';
const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** @param metadataOf reads what this service says of itself to the portal with that slug */
export async function startSamlProvider(
	slug: string,
	metadataOf: () => Promise<string>
): Promise<SamlProvider> {
	const server = await listen(async (request, response) => {
		const query = Object.fromEntries(new URL(request.url!, 'http://localhost').searchParams);
		const metadata = await metadataOf();
		const { extract } = await identityProvider('school').parseLoginRequest(
			samlify.ServiceProvider({ metadata }),
			'redirect',
			{ query }
		);
		const requestId = (extract as { request: { id: string } }).request.id;
		const answer = await portal.respond(metadata, { requestId, ...portal.person });
		const action = assertionConsumer(metadata);
		response.writeHead(200, { 'content-type': 'text/html' }).end(
			`<!doctype html><title>${slug}</title><form method="post" action="${action}">
			<input type="hidden" name="SAMLResponse" value="${answer}"><button>Continuer</button></form>`
		);
	});
	// Another site than the service's own, as far as cookies are concerned.
	const entityId = `http://127.0.0.1:${server.port}/idp`;

	function identityProvider(key: keyof typeof PORTAL_KEYS, isWeak = false, isEncrypted = false) {
		return samlify.IdentityProvider({
			...(isEncrypted && {
				isAssertionEncrypted: true,
				dataEncryptionAlgorithm: AES,
				keyEncryptionAlgorithm: OAEP
			}),
			...(isWeak && { requestSignatureAlgorithm: WEAK }),
			entityID: entityId,
			privateKey: PORTAL_KEYS[key].privateKey,
			signingCert: PORTAL_KEYS[key].certificate,
			singleSignOnService: [{ Binding: REDIRECT, Location: entityId }],
			singleLogoutService: [{ Binding: REDIRECT, Location: entityId }]
		});
	}

	const portal: SamlProvider = {
		entityId,
		person: { subject: 'nobody', attributes: {} },
		file: (name, settings = {}) => ({
			slug: name,
			name: `Portail ${name}`,
			protocol: 'saml',
			settings: {
				entryPoint: entityId,
				issuer: AUDIENCE,
				identityProvider: entityId,
				certificates: [PORTAL_KEYS.school.certificate],
				audience: AUDIENCE,
				claims: { subject: 'IDO', firstName: 'PRE', lastName: 'NOM' },
				...settings
			}
		}),
		respond: async (metadata, said) => {
			const { isResponseSigned = true, isAssertionSigned = true, key = 'school', isWeak } = said;
			const { encryptedWith } = said;
			const unsigned = metadata.replace(
				/WantAssertionsSigned="\w+"/,
				`WantAssertionsSigned="${isAssertionSigned}"`
			);
			const { context } = await identityProvider(
				key,
				isWeak,
				encryptedWith !== undefined
			).createLoginResponse(
				samlify.ServiceProvider({
					metadata:
						encryptedWith && encryptedWith !== 'metadata'
							? unsigned.replace(
									/(<(?:\w+:)?X509Certificate>)[^<]*/,
									`$1${oneLine(PORTAL_KEYS[encryptedWith].certificate)}`
								)
							: unsigned,
					wantMessageSigned: isResponseSigned || !isAssertionSigned
				}),
				{ extract: {} },
				'post',
				{},
				(template: string) => ({ id: '', context: fill(template, metadata, said) }),
				// The signature of the response covers what is sent.
				encryptedWith !== undefined
			);
			return context;
		},
		close: server.close
	};

	function fill(template: string, metadata: string, said: Said): string {
		const at = (later: number) => new Date(Date.now() + later).toISOString();
		const attributes = Object.entries(said.attributes).map(
			([name, value]) =>
				`<saml:Attribute Name="${name}"><saml:AttributeValue xsi:type="xs:string">${escaped(value)}</saml:AttributeValue></saml:Attribute>`
		);
		const recipient = said.recipient ?? assertionConsumer(metadata);
		const until = said.until ?? 60_000;
		const values: Record<string, string> = {
			ID: `_${crypto.randomUUID()}`,
			AssertionID: `_${crypto.randomUUID()}`,
			IssueInstant: at(Math.min(0, said.from ?? 0)),
			Destination: said.destination ?? recipient,
			SubjectRecipient: recipient,
			Issuer: said.issuer ?? entityId,
			Audience: said.audience ?? AUDIENCE,
			StatusCode: 'urn:oasis:names:tc:SAML:2.0:status:Success',
			NameIDFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
			NameID: escaped(said.subject),
			ConditionsNotBefore: at(said.from ?? -1_000),
			ConditionsNotOnOrAfter: at(until),
			SubjectConfirmationDataNotOnOrAfter: at(said.confirmedUntil ?? until),
			InResponseTo: said.requestId ?? '',
			AuthnStatement: '',
			AttributeStatement: `<saml:AttributeStatement>${attributes.join('')}</saml:AttributeStatement>`
		};
		const xml = template
			.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
			.replaceAll(' InResponseTo=""', '');
		return said.before ? said.before(xml) : xml;
	}

	return portal;
}

function assertionConsumer(metadata: string): string {
	return /<(?:\w+:)?AssertionConsumerService[^>]*Location="([^"]+)"/.exec(metadata)![1]!;
}
