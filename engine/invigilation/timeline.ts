import type { ActorRole, JournalKind } from '../vocabulary.ts';

/** One line of the journal, as an invigilator reads it in the story of a candidate. */
export interface TimelineLine {
	/** Grows with time. */
	id: number;
	kind: JournalKind;
	at: number;
	/** What is to be known beside the kind: numbers, codes, typed texts. */
	details: Record<string, string | number | boolean>;
	actorRole: ActorRole;
	/** Name of who acted; null for the system. */
	by: string | null;
}
