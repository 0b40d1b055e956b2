/** The number of a student, changed by hand: files and the register of his university know him by it. */
import { and, eq, isNull } from 'drizzle-orm';
import { readStudentNumber } from '#engine/learners/student-number';
import type { Refusal } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { isUniqueViolation } from '../errors.ts';
import { learnerActs, learners } from '../schema/structures.ts';

/** Of whom its list names: a number belongs to one of them at most. */
export async function changeStudentNumber(
	organizationId: number,
	learnerId: number,
	typed: string,
	by: string
): Promise<{ because: Refusal | null }> {
	const studentNumber = readStudentNumber(typed);
	if (studentNumber === null) return { because: 'student-number-invalid' };
	const change = db.transaction(async (tx) => {
		const [learner] = await tx
			.select()
			.from(learners)
			.where(
				and(
					eq(learners.id, learnerId),
					eq(learners.organizationId, organizationId),
					isNull(learners.deletedAt)
				)
			)
			.for('no key update');
		if (!learner) return { because: 'learner-not-found' as const };
		if (learner.disabledAt !== null) return { because: 'learner-disabled' as const };
		if (learner.studentNumber === studentNumber) return { because: null };
		await tx.update(learners).set({ studentNumber }).where(eq(learners.id, learnerId));
		await tx
			.insert(learnerActs)
			.values({ learnerId, kind: 'numberChanged', actorId: by, at: Date.now() });
		return { because: null };
	});
	return change.catch((error: unknown) => {
		if (isUniqueViolation(error)) return { because: 'student-number-taken' };
		throw error;
	});
}
