/** What somebody does with tutorials, and those that he is recommended. */
import { eq } from 'drizzle-orm';
import { tutorials } from '#engine/content/tutorials.server';
import { recommendedTubes } from '#engine/training/recommendation';
import { db } from '../connection.server.ts';
import { tutorialMarks } from '../schema/trainings.ts';
import { readKnowledge } from './knowledge.ts';

/** Ids of tutorials, which are those of their tubes. */
export interface TutorialLists {
	recommended: string[];
	/** The latest first, as those done. */
	saved: string[];
	done: string[];
}

/** @param taught tubes that have a tutorial: marks of a tutorial that left the bank are not listed */
export async function listTutorials(
	userId: string,
	taught: ReadonlySet<string> = new Set(tutorials.keys())
): Promise<TutorialLists> {
	const [{ knowledge }, rows] = await Promise.all([
		readKnowledge(db, userId),
		db.select().from(tutorialMarks).where(eq(tutorialMarks.userId, userId))
	]);
	const marked = rows.filter(({ tutorial }) => taught.has(tutorial));
	const marks = (mark: 'savedAt' | 'doneAt') =>
		marked
			.flatMap(({ tutorial, [mark]: at }) => (at === null ? [] : [{ tutorial, at }]))
			.sort((a, b) => b.at - a.at);
	const ids = (ones: { tutorial: string }[]) => ones.map(({ tutorial }) => tutorial);
	const done = marks('doneAt');
	const doneAt = new Map(done.map(({ tutorial, at }) => [tutorial, at]));
	return {
		recommended: recommendedTubes(knowledge, taught, doneAt),
		saved: ids(marks('savedAt')),
		done: ids(done)
	};
}

/**
 * Saves a tutorial, says it done, or takes either back; what is not told stays as it is. Two pages that say the same do
 * no harm.
 *
 * @param at epoch milliseconds
 */
export async function markTutorial(
	userId: string,
	tutorial: string,
	{ isSaved, isDone }: { isSaved?: boolean; isDone?: boolean },
	at = Date.now()
): Promise<void> {
	const now = {
		...(isSaved !== undefined && { savedAt: isSaved ? at : null }),
		...(isDone !== undefined && { doneAt: isDone ? at : null })
	};
	await db
		.insert(tutorialMarks)
		.values({ userId, tutorial, ...now })
		.onConflictDoUpdate({ target: [tutorialMarks.userId, tutorialMarks.tutorial], set: now });
}
