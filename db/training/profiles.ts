/** The profile of somebody: what he has in each competence, and what he may do there; and the news of it. */
import { asc, desc, eq } from 'drizzle-orm';
import { framework, targetOf } from '#engine/content/framework.server';
import { profileOf, type Certifiability, type CompetenceScore } from '#engine/training/profile';
import { scorecardOf, type Scorecard } from '#engine/training/scorecard';
import { COMPETENCES, type CompetenceCode } from '#engine/vocabulary';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { Listeners } from '../listeners.ts';
import { competenceResets, profileDays, trainings } from '../schema/trainings.ts';
import { readKnowledge, type KnownTubes } from './knowledge.ts';

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
	const [known, latest, resets] = await Promise.all([
		readKnowledge(connection, userId),
		connection
			.selectDistinctOn([trainings.competence])
			.from(trainings)
			.where(eq(trainings.userId, userId))
			.orderBy(trainings.competence, desc(trainings.id)),
		connection
			.selectDistinctOn([competenceResets.competence])
			.from(competenceResets)
			.where(eq(competenceResets.userId, userId))
			.orderBy(competenceResets.competence, desc(competenceResets.id))
	]);
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

const listeners = new Listeners<[userId: string, profile: ProfileView]>();

/** Calls the listener each time a profile changed, in this process. Returns what stops it. */
export function onProfileChanged(
	listener: (userId: string, profile: ProfileView) => void
): () => void {
	return listeners.add(listener);
}

/** Tells the pages of somebody what his profile now is. After the commit of what changed it. */
export async function announceProfile(userId: string): Promise<void> {
	listeners.tell(userId, await readProfile(userId));
}
