/** Portals that speak SAML 2: the sign-in asked for here, or begun in the portal (GAR, mediacentres). */
import { randomUUID } from 'node:crypto';
import { SAML, SamlStatusError, ValidateInResponseTo } from '@node-saml/node-saml';
import type { SamlPortal } from '#db/portals';
import { decrypt } from '#db/secrets.server';
import type { Refusal } from '#engine/vocabulary';
import { readAssertion, type AssertionFacts } from './assertion';
import type { RawClaims } from './claims';
import { portalTrouble } from './trouble';

/** By which the clock of a portal may differ. */
const CLOCK_SKEW = 30_000;
/** The oldest assertion that is believed, whatever it says. */
const MOST_AGE = 10 * 60_000;
/** An algorithm whose digests can be forged, or that is not written plainly. */
const WEAK = /Algorithm\s*=\s*["'][^"']*(&|sha1\b|md5|rsa-1_5)/i;
/** What OAEP mixes a key with: no digest that proves anything, so that SHA-1 does there. */
const OAEP = /(<(?:\w+:)?EncryptionMethod\b[^<>]*>)\s*<(?:\w+:)?DigestMethod\b[^<>]*\/>/g;

/** Of the whole response, where it says one. */
const DESTINATION =
	/^[^<]*(?:<\?[^<>]*>\s*)?<(?:\w+:)?Response\b[^<>]*\sDestination\s*=\s*["']([^"']*)/;

/**
 * @param returnsTo the address where the portal has its answers posted
 * @param requestId of what is written, a request or metadata
 */
function samlOf(
	{ settings, secret }: SamlPortal,
	returnsTo: string,
	requestId = `_${randomUUID()}`
): SAML {
	return new SAML({
		callbackUrl: returnsTo,
		entryPoint: settings.entryPoint,
		issuer: settings.issuer,
		idpCert: settings.certificates,
		audience: settings.audience,
		...(secret && { decryptionPvk: decrypt(secret) }),
		wantAssertionsSigned: true,
		wantAuthnResponseSigned: settings.isResponseSigned,
		// Compared with what was kept in the browser that asked.
		validateInResponseTo: ValidateInResponseTo.never,
		acceptedClockSkewMs: CLOCK_SKEW,
		maxAssertionAgeMs: MOST_AGE,
		identifierFormat: null,
		disableRequestedAuthnContext: true,
		generateUniqueId: () => requestId
	});
}

/** Where somebody is sent to sign in. */
export async function samlAddress(
	portal: SamlPortal,
	returnsTo: string,
	requestId: string
): Promise<{ address: string }> {
	return { address: await samlOf(portal, returnsTo, requestId).getAuthorizeUrlAsync('', '', {}) };
}

/** What whoever looks after the portal gives it to read. */
export function samlMetadata(portal: SamlPortal, returnsTo: string): string {
	return samlOf(portal, returnsTo).generateServiceProviderMetadata(
		portal.settings.encryptionCertificate ?? null,
		null
	);
}

/** @param response as it was posted, in base64 */
export async function readSamlResponse(
	portal: SamlPortal,
	returnsTo: string,
	response: string
): Promise<{ raw: RawClaims; assertion: AssertionFacts } | { because: Refusal }> {
	try {
		const xml = Buffer.from(response, 'base64').toString();
		refuseOddXml(xml);
		const destination = DESTINATION.exec(xml)?.[1] ?? returnsTo;
		if (destination !== returnsTo) throw new Error('another destination');
		const { profile } = await samlOf(portal, returnsTo).validatePostResponseAsync({
			SAMLResponse: response
		});
		if (!profile?.getAssertion || !profile.getAssertionXml) throw new Error('no assertion');
		// Again, since it may have come encrypted.
		refuseOddXml(profile.getAssertionXml());
		const assertion = readAssertion(profile.getAssertion(), portal.settings, returnsTo, CLOCK_SKEW);
		const said = { ...(profile.attributes as object), NameID: profile.nameID } as Record<
			string,
			unknown
		>;
		const raw = Object.fromEntries(
			Object.entries(portal.settings.claims).map(([claim, name]) => [claim, said[name]])
		);
		return { raw, assertion };
	} catch (error) {
		const isDenied = error instanceof SamlStatusError;
		return portalTrouble(portal.slug, isDenied ? 'portal-denied' : 'portal-answer-invalid', error);
	}
}

/**
 * No portal declares entities or writes comments, instructions and CDATA: they are ways of making two readers of one
 * document read two things. A digest that can be forged proves nothing.
 */
function refuseOddXml(xml: string): void {
	if (/<[!?]/.test(xml.replace(/^\s*<\?xml [^<>]*\?>/, ''))) throw new Error('odd XML');
	if (WEAK.test(xml.replace(OAEP, '$1'))) throw new Error('weak signature');
}
