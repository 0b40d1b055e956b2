/** What the holder of an account may do with it. */
import { allowed, refused, type Verdict } from '../invigilation/verdict.ts';

/**
 * Whether an account was asked for with an address that nobody has proved yet: its password opens nothing until the link of
 * the mail is followed. Otherwise a stranger could sign up with an address, try to sign in, and learn whether it was taken.
 */
export function awaitsConfirmation({
	termsAt,
	emailConfirmedAt
}: {
	/** Accepted by whoever signs up; who was invited proved his address by his invitation. */
	termsAt: number | null;
	emailConfirmedAt: number | null;
}): boolean {
	return termsAt !== null && emailConfirmedAt === null;
}

/** How long a password given by somebody else opens the page where another one is chosen, in milliseconds. */
export const ONE_TIME_LIFE = 7 * 24 * 3_600_000;

/** How long ago somebody without a password came by his portal, at most, for that to prove who he is; in milliseconds. */
export const FRESH_CONNECTION = 10 * 60_000;

/** Whether an account may be deleted by its holder now: what others need of it is not left to nobody. */
export function mayDelete({
	isInTest,
	isLastOfCenter,
	isLastOfOrganization,
	isLastOfStaff
}: {
	/** A certification test of his is under way. */
	isInTest: boolean;
	/** The only administrator of a center that is open. */
	isLastOfCenter: boolean;
	/** The only administrator of an organization. */
	isLastOfOrganization: boolean;
	/** Of the staff, and nobody else may do there what he may. */
	isLastOfStaff: boolean;
}): Verdict {
	if (isInTest) return refused('certification-under-way');
	if (isLastOfStaff) return refused('last-of-staff');
	if (isLastOfOrganization) return refused('last-of-organization');
	return isLastOfCenter ? refused('last-administrator') : allowed;
}
