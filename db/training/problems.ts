/** What pupils report of challenges, and what the staff answers. */
import { and, asc, count, desc, eq, isNotNull, isNull } from 'drizzle-orm';
import { clockOf } from '#engine/content/asked.server';
import { drawChallenge, getChallenge, holdsChallenge } from '#engine/content/bank.server';
import { presentChallenge } from '#engine/content/presentation.server';
import { isToBegin } from '#engine/correction/conditions';
import type { CompetenceCode, Locale, ProblemKind, Refusal } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import type { Staff } from '../jury/publication.ts';
import { fullName, users } from '../schema/accounts.ts';
import { problems, trainingChallenges, trainings } from '../schema/trainings.ts';

/** Characters of what is reported, and of its answer. */
export const LONGEST_PROBLEM = 10_000;

/** A challenge that somebody was asked in a training of his: the one that he reports. Null for any other. */
export async function findReportable(
	userId: string,
	servedId: number
): Promise<{ challengeId: string; seed: number; number: number; locale: Locale } | null> {
	const [served] = await db
		.select({
			challengeId: trainingChallenges.challengeId,
			seed: trainingChallenges.seed,
			number: trainingChallenges.number,
			locale: trainings.locale,
			state: trainingChallenges.state,
			begunAt: trainingChallenges.begunAt,
			display: users.display
		})
		.from(trainingChallenges)
		.innerJoin(trainings, eq(trainings.id, trainingChallenges.trainingId))
		.innerJoin(users, eq(users.id, trainings.userId))
		.where(and(eq(trainingChallenges.id, servedId), eq(trainings.userId, userId)));
	if (!served || !holdsChallenge(served.challengeId)) return null;
	const { challengeId, seed, number, locale, state, display } = served;
	// Nobody reads a timed one here before its time counts.
	if (state === 'asked' && isToBegin(clockOf(served, display))) return null;
	return { challengeId, seed, number, locale };
}

export interface WrittenProblem {
	/** Drawn by the page: sent twice, it is one. */
	key: string;
	kind: ProblemKind;
	text: string;
}

export async function reportProblem(
	userId: string,
	servedId: number,
	{ key, kind, text }: WrittenProblem
): Promise<{ because: Refusal | null }> {
	const served = await findReportable(userId, servedId);
	if (!served) return { because: 'challenge-not-asked' };
	const { challengeId, seed } = served;
	await db
		.insert(problems)
		.values({ userId, challengeId, seed, key, kind, text, reportedAt: Date.now() })
		.onConflictDoNothing({ target: problems.key });
	return { because: null };
}

export interface MyProblem {
	id: number;
	instruction: string;
	kind: ProblemKind;
	text: string;
	reportedAt: number;
	reply: string | null;
	repliedAt: number | null;
	/** Answered since its reporter last looked. */
	isNew: boolean;
}

/** One's own, the latest first; answers are read from then on. */
export async function readMyProblems(userId: string, locale: Locale): Promise<MyProblem[]> {
	const mine = await db
		.select()
		.from(problems)
		.where(eq(problems.userId, userId))
		.orderBy(desc(problems.id))
		.limit(100);
	await db.update(problems).set({ readAt: Date.now() }).where(hasNewReply(userId));
	return mine.map(
		({ id, challengeId, seed, kind, text, reportedAt, reply, repliedAt, readAt }) => ({
			...{ id, kind, text, reportedAt, reply, repliedAt },
			instruction: instructionOf({ challengeId, seed }, locale),
			isNew: repliedAt !== null && readAt === null
		})
	);
}

const hasNewReply = (userId: string) =>
	and(eq(problems.userId, userId), isNotNull(problems.repliedAt), isNull(problems.readAt));

/** How many answers somebody has not read yet. */
export async function countNewReplies(userId: string): Promise<number> {
	const [found] = await db.select({ count: count() }).from(problems).where(hasNewReply(userId));
	return found!.count;
}

export interface ListedProblem {
	id: number;
	challengeId: string;
	/** Null for a challenge that left the bank. */
	competence: CompetenceCode | null;
	instruction: string;
	kind: ProblemKind;
	text: string;
	reportedAt: number;
	reply: string | null;
	repliedAt: number | null;
	repliedBy: string | null;
}

const PAGE_SIZE = 25;

/** For the staff, who does not need to know who wrote it: the oldest first while they wait, then the latest first. */
export async function listProblems(
	isAnswered: boolean,
	page: number,
	locale: Locale
): Promise<{ problems: ListedProblem[]; page: number; lastPage: number; waiting: number }> {
	const isListed = isAnswered ? isNotNull(problems.repliedAt) : isNull(problems.repliedAt);
	const [[all], [waiting]] = await Promise.all([
		db.select({ count: count() }).from(problems).where(isListed),
		db.select({ count: count() }).from(problems).where(isNull(problems.repliedAt))
	]);
	const lastPage = Math.max(1, Math.ceil(all!.count / PAGE_SIZE));
	const shown = Math.min(page, lastPage);
	const rows = await db
		.select({ problem: problems, repliedBy: fullName(users) })
		.from(problems)
		.leftJoin(users, eq(users.id, problems.repliedBy))
		.where(isListed)
		.orderBy(isAnswered ? desc(problems.repliedAt) : asc(problems.id))
		.limit(PAGE_SIZE)
		.offset((shown - 1) * PAGE_SIZE);
	return {
		problems: rows.map(({ problem, repliedBy }) => {
			const { id, challengeId, kind, text, reportedAt, reply, repliedAt } = problem;
			const competence = holdsChallenge(challengeId) ? getChallenge(challengeId).competence : null;
			const instruction = instructionOf(problem, locale);
			return {
				...{ id, challengeId, competence, instruction, kind, text, reportedAt, reply, repliedAt },
				repliedBy: repliedAt === null ? null : repliedBy
			};
		}),
		page: shown,
		lastPage,
		waiting: waiting!.count
	};
}

/** The first answer stays. */
export async function replyToProblem(
	{ userId }: Staff,
	id: number,
	reply: string
): Promise<{ because: Refusal | null }> {
	const answered = await db
		.update(problems)
		.set({ reply, repliedBy: userId, repliedAt: Date.now() })
		.where(and(eq(problems.id, id), isNull(problems.repliedAt)))
		.returning({ id: problems.id });
	return { because: answered.length === 1 ? null : 'problem-answered' };
}

export function instructionOf(
	{ challengeId, seed }: { challengeId: string; seed: number },
	locale: Locale
): string {
	if (!holdsChallenge(challengeId)) return challengeId;
	return presentChallenge(drawChallenge({ challengeId, seed }), locale, seed).instruction;
}
