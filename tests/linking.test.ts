/** Which pupil of a school an account is: the list says it, or a teacher. */
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { MOST_MISSES } from '#engine/campaign/learner-match';
import { deleteAccount } from '#db/accounts/deletion';
import { hashPassword } from '#db/auth.server';
import { countLinkSteps, findLinkRequest, listOpenRequests } from '#db/campaigns/link-requests';
import { linkLearner, settleRequest, type LinkChoice } from '#db/campaigns/linking';
import { findEntry, takePart } from '#db/campaigns/participations';
import { db } from '#db/connection.server';
import { users } from '#db/schema/accounts';
import { linkRequests, participations } from '#db/schema/campaigns';
import { learners } from '#db/schema/structures';
import { addLearner, createSchool, enter, openCampaign, type School } from './support/campaigns.ts';
import { createUser, useHub, type Person } from './support/room.ts';

useHub();

let school: School;
let pupil: Person;

beforeEach(async () => {
	school = await createSchool();
	pupil = await createUser('Léa', 'Garnier');
});

const me = { firstName: 'Léa', lastName: 'Garnier', birthDate: '2010-05-07' };
const link = (typed = me, { userId } = pupil) => linkLearner(userId, school.id, typed);

async function ask(typed = me, person = pupil): Promise<number> {
	const asked = await link(typed, person);
	if (!('requestId' in asked)) throw new Error('nobody is asked');
	return asked.requestId;
}

const choose = (requestId: number, learnerId: number | null, change: Partial<LinkChoice> = {}) =>
	settleRequest(school.teacher.userId, school.id, {
		...{ requestId, learnerId, revision: 1, isMoved: false },
		...change
	});

const open = async () => (await listOpenRequests(school.id)).requests;

async function ownerOf(learnerId: number): Promise<string | null> {
	const [learner] = await db.select().from(learners).where(eq(learners.id, learnerId));
	return learner!.userId;
}

async function remove({ userId }: Person) {
	const passwordHash = await hashPassword('Certifier-1');
	await db.update(users).set({ passwordHash }).where(eq(users.id, userId));
	expect(await deleteAccount(userId, 'Certifier-1')).toEqual({ because: null });
}

describe('a pupil of a school that knows its pupils', () => {
	it('is asked who he is first, then is one of the list', async () => {
		const learnerId = await addLearner(school);
		const campaign = await openCampaign(school);
		expect(await findEntry(campaign, pupil.userId)).toMatchObject({ needsLink: true });
		expect(await takePart(pupil.userId, campaign, '', 'fr')).toEqual({
			because: 'learner-not-found'
		});
		expect(await link()).toEqual({ learnerId });
		expect(await findEntry(campaign, pupil.userId)).toMatchObject({ needsLink: false });
		const { id } = await enter(pupil.userId, campaign);
		const [row] = await db.select().from(participations).where(eq(participations.id, id));
		expect(row!.learnerId).toBe(learnerId);
		expect(await link({ ...me, firstName: 'Zoé' })).toEqual({ learnerId });
	});

	it('whom the list does not know waits for a teacher, who says who he is', async () => {
		const learnerId = await addLearner(school, { birthDate: '2010-07-05' });
		const requestId = await ask();
		expect(await ask()).toBe(requestId);
		expect(await open()).toMatchObject([
			{ id: requestId, revision: 1, firstName: 'Léa', near: [{ id: learnerId, account: null }] }
		]);
		expect(await findLinkRequest(school.id, pupil.userId)).toMatchObject({ isSettled: false });
		const both = await Promise.all([choose(requestId, learnerId), choose(requestId, learnerId)]);
		expect(both.map(({ because }) => because).sort()).toEqual(['link-request-settled', null]);
		expect(await findLinkRequest(school.id, pupil.userId)).toMatchObject({
			isSettled: true,
			isLinked: true
		});
		expect(await ownerOf(learnerId)).toBe(pupil.userId);
		expect(await open()).toEqual([]);
	});

	it('is told when a teacher does not know him either, and may ask again', async () => {
		const requestId = await ask();
		await choose(requestId, null);
		expect(await findLinkRequest(school.id, pupil.userId)).toMatchObject({
			isSettled: true,
			isLinked: false
		});
		expect(await ask()).not.toBe(requestId);
	});

	it('learns nothing of the list by what he types: unknown, ambiguous or taken, a teacher is asked', async () => {
		await addLearner(school, { firstName: 'Tom', lastName: 'Ravaona' });
		for (let twice = 0; twice < 2; twice++)
			await addLearner(school, { firstName: 'Jo', lastName: 'Petit' });
		await addLearner(school, { userId: pupil.userId });
		for (const names of [
			{ firstName: 'Zoé', lastName: 'Morel' },
			{ firstName: 'Jo', lastName: 'Petit' },
			{ firstName: 'Léa', lastName: 'Garnier' }
		]) {
			const outcome = await link({ ...me, ...names }, await createUser());
			expect(outcome).toEqual({ requestId: expect.any(Number) });
		}
	});

	it('who missed some times is found by a teacher alone, who sees him as before', async () => {
		const learnerId = await addLearner(school);
		for (let miss = 0; miss < MOST_MISSES; miss++) {
			await ask({ ...me, birthDate: `2011-01-0${miss + 1}` });
		}
		const requestId = await ask();
		expect(await ownerOf(learnerId)).toBeNull();
		expect(await open()).toMatchObject([{ id: requestId, near: [{ id: learnerId }] }]);
		const revision = MOST_MISSES + 1;
		expect(await choose(requestId, learnerId, { revision })).toEqual({ because: null });
		expect(await ownerOf(learnerId)).toBe(pupil.userId);
	});

	it('who sends the same again has missed once, and is found once the list knows him', async () => {
		for (let again = 0; again < 2 * MOST_MISSES; again++) await ask();
		expect(await open()).toMatchObject([{ revision: 1 }]);
		const learnerId = await addLearner(school);
		expect(await link()).toEqual({ learnerId });
		expect(await open()).toEqual([]);
	});

	it('who corrects what he typed is read again before a teacher chooses, even after a cut', async () => {
		const learnerId = await addLearner(school, { birthDate: '2010-07-05' });
		const requestId = await ask();
		const scope = { organizationId: school.id, userId: null };
		const seen = await countLinkSteps(scope);
		await ask({ ...me, firstName: 'Zoé' });
		expect(await countLinkSteps(scope)).not.toBe(seen);
		expect(await choose(requestId, learnerId)).toEqual({ because: 'link-request-changed' });
		expect(await ownerOf(learnerId)).toBeNull();
		expect(await choose(requestId, learnerId, { revision: 2 })).toEqual({ because: null });
	});

	it('whose place somebody else took has it back by a teacher who says so', async () => {
		const learnerId = await addLearner(school);
		const other = await createUser('Kevin', 'Durand');
		const [first, second] = await Promise.all([link(), link(me, other)]);
		expect([first, second].filter((one) => 'learnerId' in one)).toHaveLength(1);
		const [holder, waiting] = 'learnerId' in first ? [pupil, other] : [other, pupil];
		const [request] = await open();
		expect(request!.near).toMatchObject([{ id: learnerId, account: { username: null } }]);
		expect(await choose(request!.id, learnerId)).toEqual({ because: 'learner-linked' });
		expect(await ownerOf(learnerId)).toBe(holder.userId);
		expect(await choose(request!.id, learnerId, { isMoved: true })).toEqual({ because: null });
		expect(await ownerOf(learnerId)).toBe(waiting.userId);
		const [kept] = await db.select().from(linkRequests).where(eq(linkRequests.id, request!.id));
		expect(kept).toMatchObject({ takenFrom: holder.userId, settledBy: school.teacher.userId });
		const campaign = await openCampaign(school);
		expect(await findEntry(campaign, holder.userId)).toMatchObject({ needsLink: true });
	});

	it('is one pupil of it only, whatever a portal said since he asked', async () => {
		const [mine, wrong] = [
			await addLearner(school, { birthDate: '2010-07-05' }),
			await addLearner(school, { firstName: 'Tom' })
		];
		const requestId = await ask();
		await db.update(learners).set({ userId: pupil.userId }).where(eq(learners.id, wrong));
		expect(await choose(requestId, mine)).toEqual({ because: null });
		expect([await ownerOf(mine), await ownerOf(wrong)]).toEqual([pupil.userId, null]);
	});

	it('whose account is being deleted is linked to nobody, by the list nor by a teacher', async () => {
		const learnerId = await addLearner(school, { birthDate: '2010-07-05' });
		const requestId = await ask();
		const both = await Promise.all([remove(pupil), choose(requestId, learnerId)]);
		expect(['link-request-settled', null]).toContain(both[1].because);
		expect(await ownerOf(learnerId)).toBeNull();
		expect(await link({ ...me, birthDate: '2010-07-05' })).toEqual({ because: 'forbidden' });
		expect(await ownerOf(learnerId)).toBeNull();
	});

	it('of one school is nobody for another one, whose requests he does not see', async () => {
		await addLearner(school);
		const other = await createSchool();
		const asked = await linkLearner(pupil.userId, other.id, me);
		const requestId = 'requestId' in asked ? asked.requestId : NaN;
		expect(await open()).toEqual([]);
		expect(await choose(requestId, null)).toEqual({ because: 'link-request-settled' });
		const [kept] = await db.select().from(linkRequests).where(eq(linkRequests.id, requestId));
		expect(kept!.settledAt).toBeNull();
	});
});
