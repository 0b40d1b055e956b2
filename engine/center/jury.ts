/** What the jury may do to a session and to a test, and when. */
import { readText } from '../invigilation/orders.ts';
import { allowed, refused, type Verdict } from '../invigilation/verdict.ts';
import type { Refusal } from '../vocabulary.ts';
import type { PublicationFacts } from './publication.ts';

/** Characters of the reason of an act. */
export const LONGEST_REASON = 500;
/** Characters of a comment on a session or on a result. */
export const LONGEST_JURY_COMMENT = 2_000;
/** Standard deviations; below it the pattern of answers of a test is to be looked at, see `personFit`. */
export const ODD_PERSON_FIT = -3;

/** Every act of the jury says why, in 1 to 500 characters. */
export function readReason(typed: string): { reason: string } | { because: Refusal } {
	const read = readText(typed, LONGEST_REASON);
	if ('text' in read) return { reason: read.text };
	return { because: read.because === 'text-missing' ? 'reason-missing' : read.because };
}

/** A comment of at most 2,000 characters; an empty one takes away the one that was there. */
export function readJuryComment(typed: string): { text: string | null } | { because: Refusal } {
	const read = readText(typed, LONGEST_JURY_COMMENT);
	if ('because' in read && read.because === 'text-missing') return { text: null };
	return read;
}

/** Whether a pattern of answers is so odd that somebody should look: a flag, never a sanction. */
export function isOddFit(personFit: number | null): boolean {
	return personFit !== null && personFit < ODD_PERSON_FIT;
}

interface Held extends PublicationFacts {
	officerId: string | null;
}

/** Rule: a finalized session that is not published, and that nobody looks after. */
export function mayTakeInCharge({ finalizedAt, publishedAt, officerId }: Held): Verdict {
	if (finalizedAt === null) return refused('session-not-finalized');
	if (publishedAt !== null) return refused('session-published');
	return officerId === null ? allowed : refused('already-decided');
}

/** Rule: somebody looks after it; a colleague may let go in his place. */
export function mayLetGo({ officerId }: Pick<Held, 'officerId'>): Verdict {
	return officerId === null ? refused('already-decided') : allowed;
}

/** May its center have the session back, to finalize it again? Rule: it is finalized and not published. */
export function mayUnfinalize({ finalizedAt, publishedAt }: PublicationFacts): Verdict {
	if (publishedAt !== null) return refused('session-published');
	return finalizedAt === null ? refused('session-not-finalized') : allowed;
}

export function mayUnpublish({ publishedAt }: PublicationFacts): Verdict {
	return publishedAt === null ? refused('session-not-published') : allowed;
}

/**
 * May what a test gave be changed?
 *
 * Rule: its session is finalized and scored, and not published: what somebody was told is not changed behind his back.
 */
export function mayChangeResults({
	finalizedAt,
	scoredAt,
	publishedAt
}: PublicationFacts): Verdict {
	if (finalizedAt === null) return refused('session-not-finalized');
	if (publishedAt !== null) return refused('session-published');
	return scoredAt === null ? refused('session-not-scored') : allowed;
}

/** A decision that stands or does not: it is taken once, and lifted once. */
export function mayDecide(session: PublicationFacts, isSo: boolean, willBeSo: boolean): Verdict {
	const verdict = mayChangeResults(session);
	if (!verdict.allowed) return verdict;
	return isSo === willBeSo ? refused('already-decided') : allowed;
}

/** Rule: once, and not one that was withdrawn. */
export function mayResolveIncident(incident: {
	withdrawnAt: number | null;
	resolvedAt: number | null;
}): Verdict {
	if (incident.withdrawnAt !== null) return refused('incident-already-withdrawn');
	return incident.resolvedAt === null ? allowed : refused('incident-already-resolved');
}
