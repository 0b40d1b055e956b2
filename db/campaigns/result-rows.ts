/** Every participation of a campaign, read a page at a time: a file of 10,000 is written as it is read. */
import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { TubeKnowledge } from '#engine/training/knowledge';
import { db } from '../connection.server.ts';
import { users } from '../schema/accounts.ts';
import { participations } from '../schema/campaigns.ts';
import { learners } from '../schema/structures.ts';

const CHUNK = 250;

export type ResultRow = Awaited<ReturnType<typeof readChunk>>[number];

/** What is long to read, and read where it is asked for. */
interface MoreOfRows {
	/** What is known of each topic. */
	hasKnowledge: boolean;
	/** What the columns of the organization's own say. */
	hasAttributes: boolean;
}

/** By their ids, in chunks: what is sent meanwhile is read once, or not at all. */
export async function* readResultRows(
	campaignId: number,
	more: MoreOfRows
): AsyncGenerator<ResultRow[]> {
	for (let after = 0; ;) {
		const rows = await readChunk(campaignId, after, more);
		if (rows.length > 0) yield rows;
		if (rows.length < CHUNK) return;
		after = rows.at(-1)!.id;
	}
}

function readChunk(campaignId: number, after: number, { hasKnowledge, hasAttributes }: MoreOfRows) {
	const p = participations;
	return db
		.select({
			id: p.id,
			number: p.number,
			firstName: sql<string>`coalesce(${learners.firstName}, ${users.firstName})`,
			lastName: sql<string>`coalesce(${learners.lastName}, ${users.lastName})`,
			division: learners.division,
			studentNumber: learners.studentNumber,
			attributes: hasAttributes
				? sql<Record<string, string> | null>`${learners.attributes}`
				: sql<Record<string, string> | null>`null::jsonb`,
			participantId: p.participantId,
			progress: p.progress,
			startedAt: p.startedAt,
			sentAt: p.sentAt,
			result: p.result,
			knowledge: hasKnowledge ? p.knowledge : sql<Record<string, TubeKnowledge> | null>`null::jsonb`
		})
		.from(p)
		.innerJoin(users, eq(users.id, p.userId))
		.leftJoin(learners, eq(learners.id, p.learnerId))
		.where(and(eq(p.campaignId, campaignId), gt(p.id, after), isNull(p.deletedAt)))
		.orderBy(asc(p.id))
		.limit(CHUNK);
}
