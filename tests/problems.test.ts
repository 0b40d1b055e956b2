/** What a pupil reports of a challenge, and the answer that comes back to him. */
import { beforeEach, expect, it } from 'vitest';
import { db } from '#db/connection.server';
import { problems, trainingChallenges } from '#db/schema/trainings';
import {
	countNewReplies,
	findReportable,
	listProblems,
	readMyProblems,
	replyToProblem,
	reportProblem
} from '#db/training/problems';
import { startTraining } from '#db/training/trainings';
import { eq } from 'drizzle-orm';
import { createUser, useHub, type Person } from './support/room.ts';
import { createStaff, type StaffMember } from './support/staff.ts';
import { viewOf } from './support/training.ts';

useHub();

let pupil: Person;
let helper: StaffMember;
let servedId: number;

const problem = (text = 'L’image ne vient pas') => ({
	key: crypto.randomUUID(),
	kind: 'picture' as const,
	text
});

beforeEach(async () => {
	await db.delete(problems);
	pupil = await createUser('Léa');
	helper = await createStaff('support');
	const started = await startTraining(pupil.userId, '1.1', 'fr');
	if ('because' in started) throw new Error(started.because);
	servedId = (await viewOf(started.trainingId, pupil.userId)).challenge!.servedId;
});

it('a challenge that one was asked can be reported, once for each time it is sent, and no other one', async () => {
	const one = problem();
	expect(await reportProblem(pupil.userId, servedId, one)).toEqual({ because: null });
	expect(await reportProblem(pupil.userId, servedId, one)).toEqual({ because: null });
	const stranger = await createUser();
	expect(await reportProblem(stranger.userId, servedId, problem())).toEqual({
		because: 'challenge-not-asked'
	});
	expect(await findReportable(pupil.userId, servedId + 1000)).toBeNull();
	expect(await db.select().from(problems)).toHaveLength(1);
});

it('an answer comes back to who reported, is new until he looks, and the first one stays', async () => {
	await reportProblem(pupil.userId, servedId, problem());
	const [listed] = (await listProblems(false, 1, 'fr')).problems;
	expect(listed).toMatchObject({ competence: '1.1', kind: 'picture', reply: null });
	expect(JSON.stringify(listed)).not.toContain('Léa');
	expect(await replyToProblem(helper.staff, listed!.id, 'Elle est réparée.')).toEqual({
		because: null
	});
	expect(await replyToProblem(helper.staff, listed!.id, 'Autre chose')).toEqual({
		because: 'problem-answered'
	});
	expect(await countNewReplies(pupil.userId)).toBe(1);
	const mine = () => readMyProblems(pupil.userId, 'fr');
	expect(await mine()).toMatchObject([{ reply: 'Elle est réparée.', isNew: true }]);
	expect(await mine()).toMatchObject([{ reply: 'Elle est réparée.', isNew: false }]);
	expect(await countNewReplies(pupil.userId)).toBe(0);
	expect(await listProblems(false, 1, 'fr')).toMatchObject({ problems: [], waiting: 0 });
	expect((await listProblems(true, 9, 'fr')).problems).toMatchObject([
		{ repliedBy: 'Hélène Vasseur' }
	]);
});

it('a report of a challenge that left the bank is still read and answered', async () => {
	await reportProblem(pupil.userId, servedId, problem());
	await db.update(problems).set({ challengeId: 'gone' });
	await db
		.update(trainingChallenges)
		.set({ challengeId: 'gone' })
		.where(eq(trainingChallenges.id, servedId));
	expect(await findReportable(pupil.userId, servedId)).toBeNull();
	expect((await listProblems(false, 1, 'fr')).problems).toMatchObject([
		{ challengeId: 'gone', competence: null, instruction: 'gone' }
	]);
	expect(await readMyProblems(pupil.userId, 'en')).toMatchObject([{ instruction: 'gone' }]);
});
