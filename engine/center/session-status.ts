/** Where a certification session stands, from its facts. */
import type { SessionStatus } from '../vocabulary.ts';

/** Instants in epoch milliseconds, null when it did not happen. */
export interface SessionFacts {
	finalizedAt: number | null;
	publishedAt: number | null;
	/** Whoever of the staff looks after it. */
	officerId: string | null;
}

/**
 * Rule: the first that holds of published, in the hands of an officer, finalized; else created.
 *
 * Source: the reference service, status of a session (Pix).
 */
export function sessionStatus({
	finalizedAt,
	publishedAt,
	officerId
}: SessionFacts): SessionStatus {
	if (publishedAt !== null) return 'processed';
	if (officerId !== null) return 'inProcess';
	return finalizedAt === null ? 'created' : 'finalized';
}

/** The three words that centers have for it: they do not follow who of the staff looks after a session. */
export const CENTER_STATUSES = ['created', 'finalized', 'processed'] as const;
export type CenterStatus = (typeof CENTER_STATUSES)[number];

export function statusForCenter(session: SessionFacts): CenterStatus {
	const status = sessionStatus(session);
	if (status !== 'inProcess') return status;
	return session.finalizedAt === null ? 'created' : 'finalized';
}
