/** What orders change of the work of pupils, in their transaction. */
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { clockOf } from '#engine/content/asked.server';
import { withMoreTime } from '#engine/correction/conditions';
import { MINUTE } from '#engine/invigilation/time';
import type { Transaction } from '../connection.server.ts';
import { isAmong } from '../is-among.ts';
import { users } from '../schema/accounts.ts';
import { participations } from '../schema/campaigns.ts';
import { trainingChallenges, trainings } from '../schema/trainings.ts';

/** Those who watch keep the highest, and so do the pages of the pupil. */
export async function renewVersions(
	tx: Transaction,
	ids: number[],
	change: Pick<typeof participations.$inferInsert, 'pausedAt'> = {}
): Promise<void> {
	await tx
		.update(participations)
		.set({ ...change, version: sql`${participations.version} + 1` })
		.where(isAmong(participations.id, ids));
	await tx
		.update(trainings)
		.set({ version: sql`${trainings.version} + 1` })
		.where(isAmong(trainings.participationId, ids));
}

/** What is asked was hidden meanwhile: neither its time nor a rhythm counts it. */
export async function passPause(
	tx: Transaction,
	ids: readonly number[],
	at: number
): Promise<void> {
	const now = sql`to_timestamp(${at} / 1000.0)`;
	const { askedAt, strangeAt, pausedAt, id } = participations;
	await tx.execute(sql`
		update ${trainingChallenges} challenge set
			served_at = challenge.served_at + (${now} - greatest(one.paused_at, challenge.served_at)),
			begun_at = challenge.begun_at + (${now} - greatest(one.paused_at, challenge.served_at))
		from ${trainings} training
		join ${participations} one on one.id = training.participation_id
		where challenge.training_id = training.id and challenge.state = 'asked'
			and one.id = any(${sql.param([...ids])}::int[])`);
	await tx
		.update(participations)
		.set({
			askedAt: sql`${askedAt} + (${now} - greatest(${pausedAt}, ${askedAt}))`,
			strangeAt: sql`${strangeAt} + (${now} - greatest(${pausedAt}, ${askedAt}))`
		})
		.where(isAmong(id, ids));
}

/** As if what they are asked had begun later; whoever was over his time has what was said from now on. */
export async function giveTime(
	tx: Transaction,
	ids: readonly number[],
	minutes: number,
	at: number
): Promise<void> {
	const begun = await tx
		.select({ asked: trainingChallenges, display: users.display })
		.from(trainingChallenges)
		.innerJoin(trainings, eq(trainings.id, trainingChallenges.trainingId))
		.innerJoin(users, eq(users.id, trainings.userId))
		.where(
			and(
				isAmong(trainings.participationId, ids),
				eq(trainingChallenges.state, 'asked'),
				isNotNull(trainingChallenges.begunAt)
			)
		);
	const moved = begun.map(({ asked, display }) => ({
		id: asked.id,
		ms: withMoreTime(clockOf(asked, display), minutes * MINUTE, at)
	}));
	await tx.execute(sql`
		update ${trainingChallenges} set begun_at = to_timestamp(moved.ms / 1000.0)
		from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as moved (id int, ms bigint)
		where ${trainingChallenges.id} = moved.id`);
	const { strangeAt, id } = participations;
	await tx
		.update(participations)
		.set({ strangeAt: sql`${strangeAt} + make_interval(mins => ${minutes})` })
		.where(isAmong(id, ids));
}
