/** The end of the hour of a class, kept by whichever server comes first. */
import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import { db } from '../connection.server.ts';
import { campaigns, participations } from '../schema/campaigns.ts';
import { closeParticipation } from './closing.ts';
import { tellPages } from './pages.ts';
import { tellClass } from './rows.ts';

/** A round is so short that it sees what moved meanwhile. */
const MOST_AT_ONCE = 200;

/**
 * Takes in the work of every pupil whose hour is over, whether anybody looks or not. With several servers each is taken in
 * once: under its locks, a work that is sent, or whose end moved, is left as it is.
 *
 * @throws once all were tried, when some could not be taken in
 */
export async function closeEndedHours(): Promise<void> {
	const over = await db
		.select({ id: participations.id })
		.from(participations)
		.innerJoin(campaigns, eq(campaigns.id, participations.campaignId))
		.where(
			and(
				eq(participations.state, 'started'),
				lte(participations.endsAt, Date.now()),
				isNull(participations.deletedAt),
				// Nothing is sent there any more.
				isNull(campaigns.archivedAt),
				isNull(campaigns.deletedAt)
			)
		)
		.orderBy(asc(participations.endsAt), asc(participations.id))
		.limit(MOST_AT_ONCE);
	const failures: unknown[] = [];
	for (const { id } of over) {
		try {
			if (!(await closeParticipation(id, 'hour'))) continue;
			await tellClass(id);
			await tellPages([id]);
		} catch (error) {
			failures.push(error);
		}
	}
	if (failures.length > 0) throw new AggregateError(failures, 'some work was not taken in');
}
