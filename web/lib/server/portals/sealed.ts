/** What waits in the browser between two steps of a sign-in through a portal: nobody can read it, change it or make it. */
import type { RequestEvent } from '@sveltejs/kit';
import { decrypt, encrypt } from '#db/secrets.server';
import type { Arrival } from '#db/portals/arrivals';
import { hidden } from '../cookies';

/** How long a step may take, in milliseconds. */
export const STEP = 10 * 60_000;

/** What is kept, by the name of its step. */
export interface Kept {
	/** Somebody was sent to the portal, and is expected back with the same `state`. */
	exchange: { state: string; nonce: string; verifier: string; to: string };
	/** What a SAML portal answered, to the request of that id. */
	answer: { requestId: string; arrival: Arrival };
	/** Whom nobody knows yet, where he wants to go, and the account of which he gave the password. */
	arrival: { arrival: Arrival; to: string; userId: string | null };
}

type Event = Pick<RequestEvent, 'cookies'> & { params: { portal: string } };

const cookieOf = (step: keyof Kept) => `portal-${step}`;
const pathOf = ({ params }: Event) => `/connexion/portail/${params.portal}`;

export function keep<Step extends keyof Kept>(event: Event, step: Step, value: Kept[Step]): void {
	const sealed = { step, portal: event.params.portal, expiresAt: Date.now() + STEP, value };
	const bytes = Buffer.from(encrypt(JSON.stringify(sealed)), 'base64');
	event.cookies.set(cookieOf(step), bytes.toString('base64url'), {
		...hidden(),
		path: pathOf(event),
		maxAge: STEP / 1000
	});
}

/** Null when nothing of this step was kept for this portal, or no longer is. */
export function findKept<Step extends keyof Kept>(event: Event, step: Step): Kept[Step] | null {
	const cookie = event.cookies.get(cookieOf(step));
	if (!cookie) return null;
	try {
		const sealed = JSON.parse(decrypt(cookie)) as {
			step: string;
			portal: string;
			expiresAt: number;
			value: Kept[Step];
		};
		const isOfHere = sealed.step === step && sealed.portal === event.params.portal;
		return isOfHere && sealed.expiresAt > Date.now() ? sealed.value : null;
	} catch {
		return null;
	}
}

export function forget(event: Event, step: keyof Kept): void {
	event.cookies.delete(cookieOf(step), { path: pathOf(event) });
}
