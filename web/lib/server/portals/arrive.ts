/** From an answer of a portal that is believed to a connection, or to the page of the first visit. */
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { findPortal, type Portal } from '#db/portals';
import { createByPortal, findByIdentity, isLearnerKnown, type Arrival } from '#db/portals/arrivals';
import type { Refusal } from '#engine/vocabulary';
import { refusePage } from '$lib/server/refuse-page';
import { openConnection } from '$lib/server/sign-in';
import { siteOf } from '$lib/server/paths';
import type { ClaimsRefusal } from './claims';
import { keep } from './sealed';

type Event = Pick<RequestEvent, 'cookies' | 'locals' | 'request' | 'url'> & {
	params: { portal: string };
};

/** What a refusal answers beside 400. */
const STATUSES: Partial<Record<Refusal, number>> = {
	'portal-not-found': 404,
	'portal-unreachable': 502,
	'portal-denied': 403,
	'portal-not-for-staff': 403,
	'portal-answer-used': 409,
	'portal-identity-taken': 409,
	'portal-account-linked': 409,
	'portal-exchange-expired': 410,
	'portal-arrival-expired': 410
};

/** Nobody signs in, and reads why. */
export function refuseArrival(refusal: { because: Refusal } | ClaimsRefusal): never {
	const status = STATUSES[refusal.because] ?? 400;
	refusePage(status, refusal.because, 'claims' in refusal ? refusal.claims : undefined);
}

/** The portal that the address names; one that is unknown or disabled is said to be so. */
export async function requirePortal({ params }: Pick<Event, 'params'>): Promise<Portal> {
	return (await findPortal(params.portal)) ?? refuseArrival({ because: 'portal-not-found' });
}

/** An address of this site for the portal, as the portal knows it. */
export function portalAddress({ url, params }: Event, page: 'retour' | 'acs' | 'metadata'): string {
	return `${siteOf(url)}/connexion/portail/${params.portal}/${page}`;
}

/**
 * Opens a connection for the account and goes where he wanted. No second step
 * is asked: how surely it knows whom it sends is the business of the portal.
 */
export async function enter(event: Event, userId: string, to: string): Promise<never> {
	await openConnection(event, userId);
	redirect(303, to);
}

/** Somebody came with an answer that is believed. */
export async function arrive(
	event: Event,
	portal: Portal,
	arrival: Arrival,
	to: string
): Promise<never> {
	const { told } = arrival;
	const account =
		(await findByIdentity(portal, told.subject)) ?? (await makeAtOnce(portal, arrival));
	if (account && 'because' in account) refuseArrival(account);
	if (account) return enter(event, account.userId, to);
	keep(event, 'arrival', { arrival, to, userId: null });
	redirect(303, `/connexion/portail/${portal.slug}/arrivee`);
}

/** An account without any question, where the portal is set so; null when there is something to ask. */
async function makeAtOnce(portal: Portal, arrival: Arrival) {
	const { isAutomatic, areTermsAsked } = portal.settings;
	if (!isAutomatic || areTermsAsked || (await isLearnerKnown(portal, arrival.told))) return null;
	const made = await createByPortal(portal, arrival, { hasAcceptedTerms: false });
	if (!('because' in made)) return made;
	if (made.because === 'portal-learner-known') return null;
	// Somebody who came twice at once has one account.
	return made.because === 'portal-identity-taken'
		? findByIdentity(portal, arrival.told.subject)
		: made;
}
