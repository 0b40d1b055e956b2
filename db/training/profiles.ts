/** The profile of somebody: what he has in each competence, and what he may do there; and the news of it. */
import { and, asc, desc, eq, isNotNull } from 'drizzle-orm';
import { framework, targetOf } from '#engine/content/framework.server';
import { profileOf, type Certifiability, type CompetenceScore } from '#engine/training/profile';
import { scorecardOf, type Scorecard } from '#engine/training/scorecard';
import { COMPETENCES, type CompetenceCode } from '#engine/vocabulary';
import { inBatches } from '../batches.ts';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { isAmong } from '../is-among.ts';
import { Listeners } from '../listeners.ts';
import { competenceResets, profileDays, trainings } from '../schema/trainings.ts';
import { readManyKnowledge, type KnownTubes } from './knowledge.ts';

export interface CompetenceView extends Omit<CompetenceScore, 'exactPix'>, Scorecard {
	code: CompetenceCode;
}

export interface ProfileView {
	/** When it was read, epoch milliseconds: pages keep the newest. */
	at: number;
	pix: number;
	/** All 16, in the order of the framework. */
	competences: CompetenceView[];
	certifiability: Certifiability;
}

/** @param at epoch milliseconds */
export async function readProfile(
	userId: string,
	at = Date.now(),
	connection: Database | Transaction = db
): Promise<ProfileView> {
	return (await readProfiles(connection, [userId], at))[0]!;
}

/** In the order of these people. */
async function readProfiles(
	connection: Database | Transaction,
	userIds: readonly string[],
	at: number
): Promise<ProfileView[]> {
	const [known, latest, resets] = await Promise.all([
		readManyKnowledge(connection, userIds),
		connection
			.selectDistinctOn([trainings.userId, trainings.competence])
			.from(trainings)
			.where(and(isAmong(trainings.userId, userIds), isNotNull(trainings.competence)))
			.orderBy(trainings.userId, trainings.competence, desc(trainings.id)),
		connection
			.selectDistinctOn([competenceResets.userId, competenceResets.competence])
			.from(competenceResets)
			.where(isAmong(competenceResets.userId, userIds))
			.orderBy(competenceResets.userId, competenceResets.competence, desc(competenceResets.id))
	]);
	return userIds.map((userId) => {
		const isOwn = (one: { userId: string }) => one.userId === userId;
		return profileView(known.get(userId)!, latest.filter(isOwn), resets.filter(isOwn), at);
	});
}

/**
 * @param latest training of each competence
 * @param resets the last one of each competence
 */
function profileView(
	known: KnownTubes,
	latest: readonly (typeof trainings.$inferSelect)[],
	resets: readonly (typeof competenceResets.$inferSelect)[],
	at: number
): ProfileView {
	const { pix, competences, certifiability } = profileOf(framework, known.knowledge);
	const view = (code: CompetenceCode): CompetenceView => {
		const { pix, level, pixAhead } = competences.get(code)!;
		const training = latest.find(({ competence }) => competence === code);
		const reset = resets.find(({ competence }) => competence === code);
		const isReset = reset && (!training || reset.resetAt >= training.startedAt);
		const assessment = isReset ? 'reset' : (training?.state ?? 'none');
		const lastLearnedAt = lastOf(known, code);
		return { code, pix, level, pixAhead, ...scorecardOf({ lastLearnedAt, assessment, level }, at) };
	};
	return { at, pix, competences: COMPETENCES.map(view), certifiability };
}

function lastOf({ learnedAt }: KnownTubes, code: CompetenceCode): number | null {
	const instants = [...targetOf(code).tubes.keys()].flatMap((tube) => learnedAt.get(tube) ?? []);
	return instants.length > 0 ? Math.max(...instants) : null;
}

/** Pix at the end of each day on which they changed, the oldest first. */
export function listProfileDays(userId: string): Promise<{ day: string; pix: number }[]> {
	return db
		.select({ day: profileDays.day, pix: profileDays.pix })
		.from(profileDays)
		.where(eq(profileDays.userId, userId))
		.orderBy(asc(profileDays.day));
}

/** As `readProfile`, with those that others ask for. */
export const readProfileTogether = inBatches(200, (userIds: string[]) =>
	readProfiles(db, userIds, Date.now())
);

const listeners = new Listeners<[userId: string]>();

/** Calls the listener each time a profile changed, in this process. Returns what stops it. */
export const onProfileChanged = (listener: (userId: string) => void) => listeners.add(listener);

/** After the commit of what changed it. */
export function announceProfile(userId: string): void {
	listeners.tell(userId);
}
