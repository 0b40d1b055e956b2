/** Who is deleted from an organization, with what goes and what stays; participants without a list; numbers of students. */
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findEntry, sendParticipation, takePart } from '#db/campaigns/participations';
import { findLearnerId, linkLearner } from '#db/campaigns/linking';
import { db } from '#db/connection.server';
import { giveUsername, helpLearner } from '#db/learners/accounts';
import { deleteLearners, planLearnerDeletion } from '#db/learners/deletion';
import { findLearnerOf } from '#db/learners/learner';
import { listLearners, type LearnerSearch } from '#db/learners/list';
import {
	deleteParticipants,
	findParticipantOf,
	listParticipants,
	planParticipantDeletion,
	type ParticipantSearch
} from '#db/learners/participants';
import { changeStudentNumber } from '#db/learners/student-number';
import { readPlaces } from '#db/organizations/places';
import { participations } from '#db/schema/campaigns';
import { learnerActs, learners } from '#db/schema/structures';
import { addLearner, createSchool, enter, openCampaign, type School } from './support/campaigns.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';
import { bytesOf, createRegisterSchool, importFor, siecleXml } from './support/learners.ts';
import { createUser, type Person } from './support/room.ts';

beforeAll(async () => {
	await openTestDatabase();
});
afterAll(closeDatabase);

const EVERYBODY: LearnerSearch = {
	...{ text: '', division: null, login: null, certifiability: null, attributes: {} },
	...{ isDisabled: false, order: 'name', page: 1 }
};
const me = { firstName: 'Léa', lastName: 'Garnier', birthDate: '2010-05-07' };
const names = async (school: School, change: Partial<LearnerSearch> = {}) =>
	(await listLearners(school.id, { ...EVERYBODY, ...change })).learners.map((one) => one.lastName);

describe('a learner who is deleted', () => {
	let school: School;
	let pupil: Person;
	let learnerId: number;

	beforeEach(async () => {
		school = await createSchool();
		pupil = await createUser('Léa', 'Garnier');
		learnerId = await addLearner(school);
		await linkLearner(pupil.userId, school.id, me);
	});

	it('is told with what goes, and nobody of another organization is', async () => {
		const other = await createSchool();
		const theirs = await addLearner(other);
		for (let i = 0; i < 2; i++) {
			const campaign = await openCampaign(school, { kind: 'profilesCollection' });
			const { id } = await enter(pupil.userId, campaign);
			if (i === 0) await sendParticipation(pupil.userId, id);
		}
		expect(await planLearnerDeletion(school.id, [learnerId, theirs, 999_999])).toEqual({
			people: [
				{ id: String(learnerId), firstName: 'Léa', lastName: 'Garnier', division: '2nde 7' }
			],
			...{ participationCount: 2, sentCount: 1, placeCount: 1 }
		});
		const by = school.teacher.userId;
		expect(await deleteLearners(school.id, [], by)).toEqual({ because: 'learners-not-chosen' });
		expect(await deleteLearners(school.id, [theirs], by)).toEqual({ count: 0 });
		expect(await names(other)).toEqual(['Garnier']);
	});

	it('leaves every list with his participations and his place, and takes what he took no more', async () => {
		const sent = await openCampaign(school, { kind: 'profilesCollection' });
		const { id } = await enter(pupil.userId, sent);
		await sendParticipation(pupil.userId, id);
		// Of before anybody knew who he is.
		const elsewhere = await openCampaign(await createSchool(false));
		const kept = await enter(pupil.userId, elsewhere);
		expect((await readPlaces(school.id)).occupied).toBe(1);
		await addLearner(school, { firstName: 'Zoé', lastName: 'Morel' });

		const by = school.teacher.userId;
		expect(await deleteLearners(school.id, [learnerId], by)).toEqual({ count: 1 });
		expect(await deleteLearners(school.id, [learnerId], by)).toEqual({ count: 0 });
		expect(await names(school)).toEqual(['Morel']);
		expect(await names(school, { isDisabled: true })).toEqual([]);
		expect(await findLearnerOf(school.id, learnerId)).toBeNull();
		expect(await findLearnerId(db, school.id, pupil.userId)).toBeNull();
		expect((await readPlaces(school.id)).occupied).toBe(0);
		const [gone] = await db.select().from(participations).where(eq(participations.id, id));
		expect(gone).toMatchObject({ deletedBy: by, result: null, knowledge: null, pix: null });
		const [row] = await db.select().from(learners).where(eq(learners.id, learnerId));
		expect(row).toMatchObject({ deletedBy: by, userId: null, lastName: 'Garnier' });
		const [other] = await db.select().from(participations).where(eq(participations.id, kept.id));
		expect(other).toMatchObject({ deletedAt: null, isParticipantDeleted: false });

		expect(await findEntry(sent, pupil.userId)).toMatchObject({
			...{ step: null, because: 'participant-deleted', needsLink: false }
		});
		expect(await takePart(pupil.userId, sent, '', 'fr')).toEqual({
			because: 'participant-deleted'
		});
	});

	it('ends what is under way without sending it', async () => {
		const campaign = await openCampaign(school, { kind: 'profilesCollection' });
		const { id } = await enter(pupil.userId, campaign);
		// Both at once: whoever comes second finds it done.
		const [, sending] = await Promise.all([
			deleteLearners(school.id, [learnerId], school.teacher.userId),
			sendParticipation(pupil.userId, id)
		]);
		expect([null, 'forbidden']).toContain(sending.because);
		const [row] = await db.select().from(participations).where(eq(participations.id, id));
		expect(row).toMatchObject({ result: null, isParticipantDeleted: true });
		expect(row!.deletedAt).not.toBeNull();
	});

	it('comes back as somebody else when a file names him again, and joins the next campaigns', async () => {
		const register = await createRegisterSchool();
		const xml = siecleXml(register.uai, [{ lastName: 'Garnier' }]);
		await importFor(register, bytesOf(xml));
		await linkLearner(pupil.userId, register.id, me);
		const former = (await findLearnerId(db, register.id, pupil.userId))!;
		const old = await openCampaign(register);
		await enter(pupil.userId, old);
		await deleteLearners(register.id, [former], register.teacher.userId);
		expect(await importFor(register, bytesOf(xml))).toMatchObject({
			counts: { added: 1, enabled: 0, unchanged: 0 }
		});
		await linkLearner(pupil.userId, register.id, me);
		const now = await findLearnerId(db, register.id, pupil.userId);
		expect(now).not.toBe(former);
		expect(await findEntry(old, pupil.userId)).toMatchObject({ because: 'participant-deleted' });
		const next = await openCampaign(register);
		expect((await enter(pupil.userId, next)).state).toBe('started');
	});

	it('is told apart from who is only disabled', async () => {
		const campaign = await openCampaign(school);
		await db.update(learners).set({ disabledAt: 1 }).where(eq(learners.id, learnerId));
		const by = school.teacher.userId;
		expect(await helpLearner(school.id, learnerId, by)).toEqual({ because: 'learner-disabled' });
		expect(await giveUsername(school.id, learnerId, by)).toEqual({ because: 'learner-disabled' });
		expect(await takePart(pupil.userId, campaign, '', 'fr')).toEqual({
			because: 'learner-disabled'
		});
		await deleteLearners(school.id, [learnerId], by);
		expect(await helpLearner(school.id, learnerId, by)).toEqual({ because: 'learner-not-found' });
	});
});

describe('the participants of an organization without a list', () => {
	const ALL: ParticipantSearch = { text: '', certifiability: null, order: 'name', page: 1 };
	let school: School;
	let zoe: Person;
	let adam: Person;

	beforeEach(async () => {
		school = await createSchool(false);
		zoe = await createUser('Zoé', 'Morel');
		adam = await createUser('Adam', 'Bernard');
	});
	const list = (change: Partial<ParticipantSearch> = {}) =>
		listParticipants(school.id, { ...ALL, ...change });
	const found = async (change: Partial<ParticipantSearch>) =>
		(await list(change)).participants.map(({ firstName }) => firstName);

	it('are those who took part, with their last participation and the last profile that they sent', async () => {
		expect(await list()).toMatchObject({ participants: [], foundCount: 0 });
		const profiles = await openCampaign(school, { kind: 'profilesCollection', name: 'Profils' });
		const { id } = await enter(zoe.userId, profiles);
		await sendParticipation(zoe.userId, id);
		await enter(zoe.userId, await openCampaign(school, { name: 'Rentrée' }));
		await enter(adam.userId, profiles);
		await enter(
			(await createUser('Léo', 'Ailleurs')).userId,
			await openCampaign(await createSchool(false))
		);
		const { participants } = await list();
		expect(participants).toMatchObject([
			{
				firstName: 'Adam',
				participationCount: 1,
				certifiability: 'unknown',
				certifiabilitySince: null
			},
			{
				...{ firstName: 'Zoé', participationCount: 2, certifiability: 'notCertifiable' },
				last: { campaign: 'Rentrée', kind: 'assessment', state: 'started' }
			}
		]);
		expect(participants[1]!.certifiabilitySince).toBeGreaterThan(0);
		expect(await found({ order: 'nameBackwards' })).toEqual(['Zoé', 'Adam']);
		expect(await found({ order: 'participations' })).toEqual(['Zoé', 'Adam']);
		expect(await found({ text: 'zoe mor' })).toEqual(['Zoé']);
		expect(await found({ certifiability: 'notCertifiable' })).toEqual(['Zoé']);
		expect(await found({ certifiability: 'unknown' })).toEqual(['Adam']);
		const person = await findParticipantOf(school.id, zoe.userId);
		expect(person!.participations.map(({ campaign }) => campaign)).toEqual(['Rentrée', 'Profils']);
		expect(await findParticipantOf((await createSchool(false)).id, zoe.userId)).toBeNull();
	});

	it('are deleted with their participations, and join other campaigns by their codes', async () => {
		const campaign = await openCampaign(school, { kind: 'profilesCollection' });
		for (const { userId } of [zoe, adam]) await enter(userId, campaign);
		const other = await createSchool(false);
		const theirs = await enter(zoe.userId, await openCampaign(other));
		expect(await planParticipantDeletion(school.id, [zoe.userId, 'nobody'])).toMatchObject({
			people: [{ firstName: 'Zoé', division: null }],
			...{ participationCount: 1, sentCount: 0, placeCount: 1 }
		});
		const by = school.teacher.userId;
		expect(await deleteParticipants(school.id, [zoe.userId, 'nobody'], by)).toEqual({ count: 1 });
		expect(await found({})).toEqual(['Adam']);
		expect(await findEntry(campaign, zoe.userId)).toMatchObject({ because: 'participant-deleted' });
		expect((await enter(zoe.userId, await openCampaign(school))).state).toBe('started');
		expect(await found({})).toEqual(['Adam', 'Zoé']);
		const [untouched] = await db
			.select()
			.from(participations)
			.where(eq(participations.id, theirs.id));
		expect(untouched!.deletedAt).toBeNull();
	});
});

describe('the number of a student', () => {
	it.each(['', '   ', 'É12', 'a b', '=1+1', 'x'.repeat(51)])('is not « %s »', async (typed) => {
		const school = await createSchool();
		const id = await addLearner(school, { studentNumber: 'A1' });
		expect(await changeStudentNumber(school.id, id, typed, school.teacher.userId)).toEqual({
			because: 'student-number-invalid'
		});
		expect((await findLearnerOf(school.id, id))!.studentNumber).toBe('A1');
	});

	it('is of one of those whom the list names, and its change is remembered', async () => {
		const school = await createSchool();
		const by = school.teacher.userId;
		const id = await addLearner(school, { studentNumber: 'A1' });
		await addLearner(school, { studentNumber: 'B2', lastName: 'Sow' });
		await addLearner(school, { studentNumber: 'C3', disabledAt: 1 });
		const change = (typed: string, from = school.id) => changeStudentNumber(from, id, typed, by);
		expect(await change('B2')).toEqual({ because: 'student-number-taken' });
		expect(await change(' C3 ')).toEqual({ because: null });
		expect(await change('C3')).toEqual({ because: null });
		expect(await change('D4', (await createSchool()).id)).toEqual({ because: 'learner-not-found' });
		expect((await findLearnerOf(school.id, id))!.studentNumber).toBe('C3');
		const acts = and(eq(learnerActs.learnerId, id), eq(learnerActs.kind, 'numberChanged'));
		expect(await db.$count(learnerActs, acts)).toBe(1);
	});
});
