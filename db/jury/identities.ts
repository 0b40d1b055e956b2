/** The jury corrects who a candidate is: his certificate says it from then on. */
import { and, eq, ne } from 'drizzle-orm';
import type { Identity } from '#engine/center/identity';
import { allowed, refused } from '#engine/invigilation/verdict';
import { candidates } from '../schema/sessions.ts';
import { foldName } from '../sessions.ts';
import type { Staff } from './publication.ts';
import { judge, type Judged } from './session-acts.ts';
import type { Which } from './test-acts.ts';

/** Whatever is published or not: names are no result. The line names the fields, never what they hold. */
export function correctIdentity(
	staff: Staff,
	{ sessionId, candidateId }: Which,
	typedReason: string,
	identity: Identity
): Promise<Judged> {
	return judge(staff, sessionId, typedReason, async ({ tx, write }, _, reason) => {
		const [known] = await tx
			.select()
			.from(candidates)
			.where(and(eq(candidates.id, candidateId), eq(candidates.sessionId, sessionId)));
		if (!known) return refused('not-in-session');
		const changed = (Object.keys(identity) as (keyof Identity)[]).filter(
			(field) => identity[field] !== known[field]
		);
		if (changed.length === 0) return refused('already-decided');
		const foldedName = foldName(identity.firstName, identity.lastName);
		const twins = await tx
			.select({ id: candidates.id })
			.from(candidates)
			.where(
				and(
					eq(candidates.sessionId, sessionId),
					ne(candidates.id, candidateId),
					eq(candidates.foldedName, foldedName),
					eq(candidates.birthDate, identity.birthDate)
				)
			);
		if (twins.length > 0) return refused('candidate-already-enrolled');
		await tx
			.update(candidates)
			.set({ ...identity, foldedName })
			.where(eq(candidates.id, candidateId));
		const details = { reason, fields: changed.join(' ') };
		await write({ sessionId, candidateId, kind: 'identityCorrected', details });
		return allowed;
	});
}
