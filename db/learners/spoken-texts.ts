/** For which pupils of a primary school the browser reads aloud what missions ask: their teachers say so. */
import { and, eq, isNull, ne } from 'drizzle-orm';
import { db } from '../connection.server.ts';
import { isAmong } from '../is-among.ts';
import { learners } from '../schema/structures.ts';

/**
 * Of those whom its list names; a pupil at work has it with his next challenge.
 *
 * @returns for how many it changed
 */
export async function setSpokenTexts(
	organizationId: number,
	learnerIds: readonly number[],
	hasSpokenTexts: boolean
): Promise<number> {
	if (learnerIds.length === 0) return 0;
	const changed = await db
		.update(learners)
		.set({ hasSpokenTexts })
		.where(
			and(
				isAmong(learners.id, learnerIds),
				eq(learners.organizationId, organizationId),
				isNull(learners.disabledAt),
				ne(learners.hasSpokenTexts, hasSpokenTexts)
			)
		)
		.returning({ id: learners.id });
	return changed.length;
}
