/** Attestations as their holder sees them. */
import { eq } from 'drizzle-orm';
import {
	readAttestations,
	type AttestationProgress
} from '#engine/attestation/attestations.server';
import { db } from '../connection.server.ts';
import { attestations } from '../schema/trainings.ts';
import { readKnowledge } from '../training/knowledge.ts';

export interface MyAttestation extends AttestationProgress {
	/** Null until it is obtained. */
	obtainedAt: number | null;
}

/** All of them, obtained or not; whoever lost what he knew since has what he obtained. */
export async function listMyAttestations(userId: string): Promise<MyAttestation[]> {
	const [rows, { knowledge }] = await Promise.all([
		db.select().from(attestations).where(eq(attestations.userId, userId)),
		readKnowledge(db, userId)
	]);
	const obtained = new Map(rows.map(({ kind, obtainedAt }) => [kind, obtainedAt]));
	return readAttestations(knowledge).map((one) => {
		const obtainedAt = obtained.get(one.kind) ?? null;
		const isObtained = obtainedAt !== null;
		// Met before there were attestations: it is written with the next answer.
		const progress = isObtained ? 100 : Math.min(99, one.progress);
		return { ...one, obtainedAt, isObtained, progress };
	});
}

export function countMyAttestations(userId: string): Promise<number> {
	return db.$count(attestations, eq(attestations.userId, userId));
}
