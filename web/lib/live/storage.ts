/** What the page of a test or of a training keeps in its browser, so that its death loses nothing. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { AnswerValue } from '#engine/correction/correct';
import type { Draft, DraftValue } from '#engine/invigilation/draft';

/** An answer that the server has not acknowledged. */
export interface PendingAnswer {
	servedId: number;
	/** Of its challenge, as the candidate reads it. */
	number: number;
	/** Drawn once: sent again, the answer counts once. */
	key: string;
	value: AnswerValue;
	/** When it was validated, by the server's clock as the page knows it: a cut must not make it late. */
	at?: number;
}

/** What a training has of the challenge that is asked. */
export interface KeptTraining {
	servedId: number;
	/** What is begun of its answer. */
	draft: DraftValue | null;
	/** Validated, and not acknowledged. */
	pending: PendingTrainingAnswer | null;
	/** The page was left while it was asked. */
	isFocusLost?: boolean;
}

export interface PendingTrainingAnswer extends PendingAnswer {
	isFocusLost?: boolean;
}

/** A candidate by his id; a mission that is played, by a name that no number is. */
export type DraftOwner = number | `mission ${number}`;

export interface Schema extends DBSchema {
	/** By candidate: the next challenge is only known once this one is answered. */
	pending: { key: number; value: PendingAnswer };
	/** By candidate, or mission, and challenge served. */
	drafts: { key: [owner: DraftOwner, servedId: number]; value: Draft };
	/** By training. */
	trainings: { key: number; value: KeptTraining };
}

/** Storage that takes longer must not keep an answer from leaving. */
const PATIENCE = 500;

let opening: Promise<IDBPDatabase<Schema>> | null = null;

function database(): Promise<IDBPDatabase<Schema>> {
	opening ??= openDB<Schema>('vigie', 3, {
		upgrade(created, before) {
			if (before < 1) created.createObjectStore('pending');
			if (before < 2) created.createObjectStore('drafts');
			if (before < 3) created.createObjectStore('trainings');
		},
		// A page of a later version must not wait for this one.
		blocking: (_, __, event) => (event.target as IDBDatabase).close(),
		terminated: () => (opening = null)
	});
	return opening;
}

/**
 * Does work in the storage. A browser that refuses it (private window) or never answers still sits the test: it only
 * cannot survive its own death.
 * @returns what the work gives, null when it could not be done
 */
export function inStorage<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T | null> {
	const silence = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
	return Promise.race([
		database()
			.then(work)
			.catch(() => null),
		silence
	]);
}
