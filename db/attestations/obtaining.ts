/** Attestations, as they are obtained. */
import { readAttestations } from '#engine/attestation/attestations.server';
import type { Knowledge } from '#engine/training/knowledge';
import type { AttestationKind } from '#engine/vocabulary';
import type { Transaction } from '../connection.server.ts';
import { attestations } from '../schema/trainings.ts';

/** Those that a profile meets. */
export function attestationsMet(knowledge: Knowledge): AttestationKind[] {
	return readAttestations(knowledge).flatMap(({ kind, isObtained }) => (isObtained ? [kind] : []));
}

/** Writes those that a profile meets, in the transaction that changed it; one that is obtained is never taken back. */
export async function recordAttestations(
	tx: Transaction,
	userId: string,
	knowledge: Knowledge,
	at: number
): Promise<void> {
	const met = attestationsMet(knowledge);
	if (met.length === 0) return;
	await tx
		.insert(attestations)
		.values(met.map((kind) => ({ userId, kind, obtainedAt: at })))
		.onConflictDoNothing();
}
