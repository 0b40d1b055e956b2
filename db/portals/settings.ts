/** How a portal is reached and what it says: data, checked each time it is read. */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { z } from 'zod';

const text = z.string().trim().min(1).max(2048);
const claim = z.string().trim().min(1).max(255);
const address = text.refine(
	isSafeAddress,
	'must be an https address, or an http one of this machine'
);

/** Under which name the portal says each thing. */
const claims = {
	subject: claim,
	firstName: claim,
	lastName: claim,
	email: claim.optional(),
	ine: claim.optional(),
	school: claim.optional(),
	birthDate: claim.optional()
};

const common = {
	/** Accounts are made at the first visit, for the pupil of a school whom the portal speaks of. */
	isAutomatic: z.boolean().default(false),
	/** False where the school has the terms of use accepted by itself. */
	areTermsAsked: z.boolean().default(true)
};

const oidc = z.strictObject({
	...common,
	issuer: address,
	clientId: text,
	scopes: z
		.array(z.string().regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/, 'is no scope'))
		.refine((scopes) => scopes.includes('openid'), 'must have openid')
		.default(['openid', 'profile']),
	/** How surely the portal must know who it is, as `eidas1`. */
	acrValues: text.optional(),
	claims: z
		.strictObject({
			...claims,
			subject: claim.default('sub'),
			firstName: claim.default('given_name'),
			lastName: claim.default('family_name'),
			email: claim.default('email')
		})
		.prefault({})
});

const saml = z.strictObject({
	...common,
	/** Where sign-in is asked for. */
	entryPoint: address,
	/** Under which name this service is known there. */
	issuer: text,
	/** Under which name the portal speaks. */
	identityProvider: text,
	/** With which it signs; two while one replaces the other. */
	certificates: z.array(text.refine(isCertificate, 'is no X.509 certificate')).min(1),
	audience: text,
	/** False for a portal that signs its assertions only, never the response around them. */
	isResponseSigned: z.boolean().default(true),
	/** With which the portal encrypts its assertions for this service, which has the private key. */
	encryptionCertificate: text.refine(isCertificate, 'is no X.509 certificate').optional(),
	/** Somebody may come from the portal without having asked here first. */
	isStartedByPortal: z.boolean().default(false),
	/** `NameID` is the one of the subject. */
	claims: z.strictObject(claims)
});

const named = {
	slug: z
		.string()
		.max(50)
		.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and hyphens'),
	name: text.max(100)
};

/** A portal as a file says it. */
export const portalFile = z.discriminatedUnion('protocol', [
	z.strictObject({
		...named,
		protocol: z.literal('oidc'),
		settings: oidc,
		/** Of the client, where it has one. */
		secret: text.optional()
	}),
	z.strictObject({
		...named,
		protocol: z.literal('saml'),
		settings: saml,
		/** The private key of its `encryptionCertificate`, in PEM, where it has one. */
		secret: z.string().trim().max(8192).optional()
	})
]);

export type OidcSettings = z.output<typeof oidc>;
export type SamlSettings = z.output<typeof saml>;

/** Settings that cannot be used, with each field that is wrong. */
export class PortalSettingsError extends Error {
	override name = 'PortalSettingsError';
}

/** @throws {PortalSettingsError} */
export function readPortalFile(value: unknown): z.output<typeof portalFile> {
	const parsed = portalFile.safeParse(value);
	if (!parsed.success) {
		throw new PortalSettingsError(
			parsed.error.issues
				.map(({ path, message }) => `${path.join('.') || 'file'}: ${message}`)
				.join('\n')
		);
	}
	if (parsed.data.protocol === 'saml') checkEncryption(parsed.data);
	return parsed.data;
}

function checkEncryption({
	settings: { encryptionCertificate, isResponseSigned },
	secret
}: {
	settings: SamlSettings;
	secret?: string | undefined;
}): void {
	if (!isPrivateKeyOf(encryptionCertificate, secret)) {
		throw new PortalSettingsError(
			'secret: must be the private key of settings.encryptionCertificate'
		);
	}
	// Whoever may have anything decrypted here learns what others were sent, by what is said of each try.
	if (encryptionCertificate && !isResponseSigned) {
		throw new PortalSettingsError(
			'settings.isResponseSigned: must be true where assertions are encrypted'
		);
	}
}

/** True of neither of them too. */
function isPrivateKeyOf(certificate: string | undefined, key: string | undefined): boolean {
	if (!certificate || !key) return !certificate && !key;
	try {
		return readCertificate(certificate).checkPrivateKey(createPrivateKey(key));
	} catch {
		return false;
	}
}

/** What comes from a portal must come from it alone. */
function isSafeAddress(text: string): boolean {
	if (!URL.canParse(text)) return false;
	const { protocol, hostname, username, hash } = new URL(text);
	const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
	return (protocol === 'https:' || (protocol === 'http:' && isHere)) && !username && !hash;
}

/** With its `BEGIN CERTIFICATE`, or the one line that metadata hold. */
function isCertificate(text: string): boolean {
	try {
		return readCertificate(text).publicKey !== null;
	} catch {
		return false;
	}
}

function readCertificate(text: string): X509Certificate {
	const der = text.replace(/-----[A-Z ]+-----/g, '');
	return new X509Certificate(Buffer.from(der, 'base64'));
}
