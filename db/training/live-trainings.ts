/**
 * Trainings at work in the memory of this process, each as of a version of it and of its pupil, so that an answer reads
 * nothing. Whoever writes from here checks both in the database: what another server, a teacher or another page of the
 * pupil changed is seen.
 */
import { and, eq, not } from 'drizzle-orm';
import type { DisplaySettings } from '#engine/account/display-settings';
import type { PendingClassOrder } from '#engine/classroom/orders';
import { targetOf } from '#engine/content/framework.server';
import type { Knowledge } from '#engine/training/knowledge';
import { inBatches } from '../batches.ts';
import { listPendingClassOrders } from '../classes/pending-orders.ts';
import { db, perDatabase, type Transaction } from '../connection.server.ts';
import { isAmong } from '../is-among.ts';
import { users } from '../schema/accounts.ts';
import { trainings } from '../schema/trainings.ts';
import { listServed, subjectKnowledge, type StoredChallenge, type Training } from './history.ts';
import { readManyKnowledge } from './knowledge.ts';
import { readCampaignSubjects, type CampaignSubject, type CompetenceSubject } from './subjects.ts';
import { onTrainingChanged, viewSubject, viewTraining, type TrainingView } from './views.ts';

export interface LiveTraining {
	training: Training;
	/** Of its pupil: what is known of him, and how he is shown challenges. */
	pupilVersion: number;
	subject: CompetenceSubject | CampaignSubject;
	display: DisplaySettings;
	/** Of his profile. */
	known: Knowledge;
	served: StoredChallenge[];
	orders: PendingClassOrder[];
}

/** Some tens of kB each: those that wait for an answer longest are forgotten first. */
const MOST_KEPT = 4_000;
/** More would make the first of them wait for the last. */
const LARGEST_BATCH = 100;

/** The least recently used first. */
const liveTrainings = perDatabase(() => new Map<number, LiveTraining>());

/** From memory, or read now; null for one that is not at work, and for a practice test. */
export async function findLiveTraining(trainingId: number): Promise<LiveTraining | null> {
	const kept = liveTrainings().get(trainingId);
	if (!kept) return readLiveTraining(trainingId);
	keep(kept);
	return kept;
}

/** As the database has it now. */
export async function readLiveTraining(trainingId: number): Promise<LiveTraining | null> {
	const read = await readTogether(trainingId);
	if (read) keep(read);
	return read;
}

/** What an answer made of it, unless something else changed it meanwhile: then it is read again. */
export function renewLiveTraining(before: LiveTraining, after: LiveTraining): void {
	if (liveTrainings().get(before.training.id) === before) keep(after);
	else forgetLiveTraining(before.training.id);
}

export function forgetLiveTraining(trainingId: number): void {
	liveTrainings().delete(trainingId);
}

/**
 * What a page of it shows.
 *
 * @param knowledge of the tubes that it targets
 */
export function viewLiveTraining(
	live: LiveTraining,
	knowledge: Knowledge = subjectKnowledge(live.training, live.subject, live.known, live.served)
): TrainingView {
	const { training, subject, served } = live;
	const asked = served.find(({ state }) => state === 'asked') ?? null;
	return viewTraining({ ...live, asked }, viewSubject(training, subject, knowledge));
}

function keep(live: LiveTraining): void {
	const kept = liveTrainings();
	const { id } = live.training;
	kept.delete(id);
	kept.set(id, live);
	if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
}

/** Something else than an answer from here changed it. */
onTrainingChanged(({ trainingId, version }) => {
	const kept = liveTrainings().get(trainingId);
	if (kept && kept.training.version < version) forgetLiveTraining(trainingId);
});

/** A class begins together: its trainings are read together. */
const readTogether = inBatches(
	LARGEST_BATCH,
	async (trainingIds: number[]): Promise<(LiveTraining | null)[]> => {
		// Of one instant, so that all is of the same version.
		const read = await db.transaction((tx) => readAll(tx, trainingIds), {
			isolationLevel: 'repeatable read',
			accessMode: 'read only'
		});
		return trainingIds.map((id) => read.get(id) ?? null);
	}
);

async function readAll(
	tx: Transaction,
	trainingIds: readonly number[]
): Promise<Map<number, LiveTraining>> {
	const atWork = await tx
		.select({ training: trainings, display: users.display, pupilVersion: users.pupilVersion })
		.from(trainings)
		.innerJoin(users, eq(users.id, trainings.userId))
		.where(
			and(
				isAmong(trainings.id, trainingIds),
				eq(trainings.state, 'started'),
				not(trainings.isPractice)
			)
		);
	if (atWork.length === 0) return new Map();
	const ids = atWork.map(({ training }) => training.id);
	const participationIds = atWork.flatMap(({ training }) => training.participationId ?? []);
	// On one connection: sent one behind the other, in one go.
	const [subjects, served, known, orders] = await Promise.all([
		readCampaignSubjects(tx, participationIds),
		listServed(tx, ids),
		readManyKnowledge(
			tx,
			atWork.map(({ training }) => training.userId)
		),
		listPendingClassOrders(tx, participationIds)
	]);
	const servedBy = new Map<number, StoredChallenge[]>(ids.map((id) => [id, []]));
	for (const one of served) servedBy.get(one.trainingId)!.push(one);
	return new Map(
		atWork.flatMap(({ training, ...pupil }) => {
			const { competence, participationId } = training;
			const subject =
				competence === null
					? subjects.get(participationId!)
					: ({ kind: 'competence', code: competence, target: targetOf(competence) } as const);
			if (!subject) return [];
			const live = {
				...pupil,
				training,
				subject,
				known: known.get(training.userId)!.knowledge,
				served: servedBy.get(training.id)!,
				orders: orders
					.filter((order) => order.participationId === participationId)
					.map(({ order }) => order)
			};
			return [[training.id, live] as const];
		})
	);
}
