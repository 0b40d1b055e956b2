/** The second factor of whoever is signed in: who may have one, and how often he may try. */
import { error, type RequestEvent } from '@sveltejs/kit';
import { isSecondFactorOffered } from '#db/accounts/second-factor';
import type { SignedInUser } from '#db/auth.server';
import { rateLimit } from '#db/rate-limits';
import { requireUser } from './guards';

/** Of passwords that are guessed, whichever form asks. */
export const secondFactorAttempts = rateLimit(20, 300);

/** Who is signed in, when he may have a second factor. For everybody else the page does not exist. */
export async function requireHolder(
	event: Pick<RequestEvent, 'locals' | 'url'>
): Promise<SignedInUser> {
	const user = requireUser(event);
	if (!(await isSecondFactorOffered(user.id))) error(404);
	return user;
}
