/** What an assertion must say of itself, beside its signature, its audience and its dates, which the library checks. */
import { z } from 'zod';
import type { SamlSettings } from '#db/portals/settings';

const BEARER = 'urn:oasis:names:tc:SAML:2.0:cm:bearer';
const instant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));
const confirmationData = z.object({
	$: z.object({
		Recipient: z.string(),
		NotOnOrAfter: instant,
		NotBefore: z.never().optional(),
		InResponseTo: z.string().optional()
	})
});
const confirmation = z.object({
	$: z.object({ Method: z.literal(BEARER) }),
	SubjectConfirmationData: z.tuple([confirmationData])
});

/** As the library reads XML: elements are arrays, `$` their attributes, `_` their text. */
const shape = z.object({
	Assertion: z.object({
		$: z.object({ ID: z.string().min(1) }),
		Issuer: z.tuple([z.object({ _: z.string() })]),
		Subject: z.tuple([z.object({ SubjectConfirmation: z.tuple([confirmation]) })]),
		Conditions: z.tuple([z.object({ $: z.object({ NotOnOrAfter: instant }) })])
	})
});

export interface AssertionFacts {
	id: string;
	/** Of the request that it answers, null for somebody who comes without having asked here. */
	requestId: string | null;
	/** From then on it is not believed anyway. */
	expiresAt: number;
}

/**
 * Rule: an assertion is believed that its issuer is the portal, that it was made to be handed over here by whoever carries
 * it, and only until both of its dates.
 *
 * @param signed what the signature covers, and nothing else
 * @param recipient the address where it was handed over
 * @param skew milliseconds by which the clock of the portal may differ
 * @throws when it is not to be believed
 */
export function readAssertion(
	signed: unknown,
	settings: SamlSettings,
	recipient: string,
	skew: number
): AssertionFacts {
	const { $, Issuer, Subject, Conditions } = shape.parse(signed).Assertion;
	const confirmed = Subject[0].SubjectConfirmation[0].SubjectConfirmationData[0].$;
	if (Issuer[0]._ !== settings.identityProvider) throw new Error('another issuer');
	if (confirmed.Recipient !== recipient) throw new Error('another recipient');
	const expiresAt = Math.min(confirmed.NotOnOrAfter, Conditions[0].$.NotOnOrAfter) + skew;
	if (expiresAt <= Date.now()) throw new Error('the confirmation of the subject expired');
	return { id: $.ID, requestId: confirmed.InResponseTo || null, expiresAt };
}
