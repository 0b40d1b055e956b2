/** Campaigns as their participants meet them: found by a code, taken once or again, sent; and who a participant is. */
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '#db/connection.server';
import {
	createCampaign,
	findCampaign,
	type CampaignDraft,
	type FoundCampaign
} from '#db/campaigns/campaigns';
import { linkLearner } from '#db/campaigns/linking';
import {
	findEntry,
	findMyParticipation,
	listMyParticipations,
	sendParticipation,
	takePart
} from '#db/campaigns/participations';
import { campaigns, linkRequests, participations, targetProfiles } from '#db/schema/campaigns';
import { users } from '#db/schema/accounts';
import { trainings } from '#db/schema/trainings';
import type { CappedTube } from '#engine/campaign/target-profile';
import { learners } from '#db/schema/structures';
import { deleteAccount } from '#db/accounts/deletion';
import { hashPassword } from '#db/auth.server';
import { replaceWithdrawnTrainingChallenges } from '#db/training/answers';
import { readProfile } from '#db/training/profiles';
import { resetCompetence, startTraining } from '#db/training/trainings';
import { searchCampaign } from '../web/routes/(public)/parcours/campaign.server.ts';
import { untilBlocked } from './support/blocked.ts';
import {
	addLearner,
	createSchool,
	enter,
	openCampaign,
	SUBJECTS,
	type School
} from './support/campaigns.ts';
import { createUser, useHub, type Person } from './support/room.ts';
import { age, answerNext, askInstead, changeAsked, finish, viewOf } from './support/training.ts';

useHub();

let school: School;
let pupil: Person;

beforeEach(async () => {
	school = await createSchool(false);
	pupil = await createUser('Léa', 'Garnier');
});

const pix = async () => (await readProfile(pupil.userId)).pix;
const me = { firstName: 'Léa', lastName: 'Garnier', birthDate: '2010-05-07' };

/** As if the bank had changed since the campaign was made. */
async function targetInstead({ campaign }: FoundCampaign, tubes: CappedTube[]): Promise<void> {
	await db
		.update(targetProfiles)
		.set({ tubes })
		.where(eq(targetProfiles.id, campaign.targetProfileId!));
}
const GONE = [{ tube: 'gone', level: 3 }];

const withdrawAsked = (trainingId: number) => changeAsked(trainingId, { challengeId: 'gone3a' });

/** A teacher closes the campaign while the act waits for him. */
async function closingMeanwhile<T>(
	{ campaign }: FoundCampaign,
	change: { archivedAt: number } | { deletedAt: number },
	act: () => Promise<T>
): Promise<T> {
	let done: Promise<T>;
	await db.transaction(async (tx) => {
		await tx.update(campaigns).set(change).where(eq(campaigns.id, campaign.id));
		done = act();
		await untilBlocked();
	});
	return done!;
}

/** Takes a campaign to its end, every answer right or none. */
async function takeWhole(change: Partial<CampaignDraft> = {}, isRight = true) {
	const campaign = await openCampaign(school, change);
	const begun = await enter(pupil.userId, campaign);
	const answered = await finish(pupil.userId, begun.trainingId!, () => isRight);
	return { campaign, answered, taken: (await findMyParticipation(pupil.userId, begun.id))! };
}

describe('a campaign', () => {
	it('is found by its code however it is typed, and not once it is deleted', async () => {
		const { campaign } = await openCampaign(school);
		expect(campaign.code).toMatch(/^[BCDFGHJKMPQRTVWXY]{6}[2346789]{3}$/);
		const typed = `${campaign.code.slice(0, 3)}-${campaign.code.slice(3)}`.toLowerCase();
		expect((await findCampaign(` ${typed} `))!.campaign.id).toBe(campaign.id);
		expect(await findCampaign('NOTHING22')).toBeNull();
		await db.update(campaigns).set({ deletedAt: 1 }).where(eq(campaigns.id, campaign.id));
		expect(await findCampaign(campaign.code)).toBeNull();
	});

	it('gets another code when the one drawn is taken', async () => {
		const { campaign } = await openCampaign(school);
		const codes = [campaign.code, campaign.code, 'BCDFGH234'];
		const { kind, name, targetProfileId } = campaign;
		const draft = { kind, name, targetProfileId };
		const created = await createCampaign(school.id, school.teacher.userId, draft, () =>
			codes.shift()!
		);
		expect(created.code).toBe('BCDFGH234');
	});

	it('asks for what it targets alone, across competences, and sends the result with the last answer', async () => {
		const { answered, taken } = await takeWhole();
		expect(answered).toBeGreaterThan(1);
		expect(taken).toMatchObject({
			state: 'sent',
			mayRetry: false,
			result: { of: 'target', mastery: 100, validated: 4, targeted: 4 }
		});
		expect(await pix()).toBeGreaterThan(0);
	});

	it('does not ask again what a training taught, and a training not what it taught', async () => {
		const started = await startTraining(pupil.userId, '1.1', 'fr');
		if ('because' in started) throw new Error(started.because);
		await finish(pupil.userId, started.trainingId, () => true);
		const campaign = await openCampaign(school, {}, [SUBJECTS[0]!]);
		const taken = await enter(pupil.userId, campaign);
		expect(taken).toMatchObject({ state: 'sent', result: { mastery: 100 } });
		expect(await viewOf(taken.trainingId!, pupil.userId)).toMatchObject({
			state: 'completed',
			answered: 0,
			subject: { kind: 'campaign', progress: 100 }
		});
	});

	it('waits for its participant to send, when it is not sent by itself; and what he learns later is not sent', async () => {
		const { taken } = await takeWhole({ isSentAutomatically: false }, false);
		expect(taken).toMatchObject({ state: 'completed', sentAt: null, result: { mastery: 0 } });
		expect(await sendParticipation(pupil.userId, taken.id)).toEqual({ because: null });
		const sent = (await findMyParticipation(pupil.userId, taken.id))!;
		expect(sent).toMatchObject({ state: 'sent', result: { mastery: 0 } });
		expect(await sendParticipation(pupil.userId, taken.id)).toEqual({ because: null });
		expect(await findMyParticipation(pupil.userId, taken.id)).toEqual(sent);
	});

	it('refuses to be sent before its end, by somebody else, or once it is archived', async () => {
		const campaign = await openCampaign(school, { isSentAutomatically: false });
		const { id, trainingId } = await enter(pupil.userId, campaign);
		expect(await sendParticipation(pupil.userId, id)).toEqual({
			because: 'participation-not-completed'
		});
		const stranger = await createUser();
		expect(await sendParticipation(stranger.userId, id)).toEqual({ because: 'forbidden' });
		expect(await findMyParticipation(stranger.userId, id)).toBeNull();
		await finish(pupil.userId, trainingId!, () => true);
		await db.update(campaigns).set({ archivedAt: 1 }).where(eq(campaigns.id, campaign.campaign.id));
		expect(await sendParticipation(pupil.userId, id)).toEqual({ because: 'campaign-archived' });
		expect(await takePart(pupil.userId, campaign, '', 'fr')).toEqual({
			because: 'campaign-archived'
		});
	});

	it('keeps a result that was answered to the end after it was archived, and sends nothing', async () => {
		const campaign = await openCampaign(school);
		const { id, trainingId } = await enter(pupil.userId, campaign);
		await db.update(campaigns).set({ archivedAt: 1 }).where(eq(campaigns.id, campaign.campaign.id));
		await finish(pupil.userId, trainingId!, () => true);
		expect(await findMyParticipation(pupil.userId, id)).toMatchObject({
			state: 'completed',
			campaign: { isArchived: true }
		});
	});

	it('is gone on with from any page, and begun once by two that start together', async () => {
		const campaign = await openCampaign(school);
		const both = await Promise.all([
			takePart(pupil.userId, campaign, '', 'fr'),
			takePart(pupil.userId, campaign, '', 'fr')
		]);
		expect(both[0]).toEqual(both[1]);
		const begun = await enter(pupil.userId, campaign);
		await answerNext(pupil.userId, begun.trainingId!, true);
		expect((await enter(pupil.userId, campaign)).id).toBe(begun.id);
		expect(await listMyParticipations(pupil.userId)).toMatchObject([
			{ id: begun.id, state: 'started' }
		]);
	});

	it('is taken again where it allows it: what was missed is asked again at once', async () => {
		const { campaign, taken } = await takeWhole({ hasMultipleSendings: true }, false);
		expect(taken.mayRetry).toBe(true);
		const again = await enter(pupil.userId, campaign);
		expect([again.number, again.state]).toEqual([2, 'started']);
		await finish(pupil.userId, again.trainingId!, () => true);
		expect(await findMyParticipation(pupil.userId, again.id)).toMatchObject({
			state: 'sent',
			mayRetry: false,
			result: { mastery: 100 }
		});
		expect((await findMyParticipation(pupil.userId, taken.id))!.result).toMatchObject({
			mastery: 0
		});
		expect(await findEntry(campaign, pupil.userId)).toMatchObject({
			step: null,
			because: 'nothing-to-improve'
		});
	});

	it('taken again after answers that contradict each other asks what they left missed, and can be whole', async () => {
		const campaign = await openCampaign(school, { hasMultipleSendings: true });
		const first = await enter(pupil.userId, campaign);
		const trainingId = first.trainingId!;
		await askInstead(trainingId, 'searchResults3');
		await answerNext(pupil.userId, trainingId, true);
		await askInstead(trainingId, 'searchResults1');
		await answerNext(pupil.userId, trainingId, false);
		await finish(pupil.userId, trainingId, () => true);
		expect((await findMyParticipation(pupil.userId, first.id))!.result).toMatchObject({
			validated: 2,
			targeted: 4
		});
		const again = await enter(pupil.userId, campaign);
		expect(again.state).toBe('started');
		await finish(pupil.userId, again.trainingId!, () => true);
		expect((await findMyParticipation(pupil.userId, again.id))!.result).toMatchObject({
			validated: 4
		});
	});

	it('does not ask again what an answer above its cap tells, and lowers no profile', async () => {
		const started = await startTraining(pupil.userId, '1.1', 'fr');
		if ('because' in started) throw new Error(started.because);
		await askInstead(started.trainingId, 'encyclopediaPages5');
		await answerNext(pupil.userId, started.trainingId, true);
		const before = await pix();
		const campaign = await openCampaign(school, {}, [{ tube: 'encyclopediaPages', level: 3 }]);
		expect(await enter(pupil.userId, campaign)).toMatchObject({
			state: 'sent',
			result: { validated: 1, targeted: 1, tubes: [{ level: 3, maxLevel: 3 }] }
		});
		expect(await pix()).toBe(before);
	});

	it('asks again what a competence set back to zero meanwhile made forget', async () => {
		const campaign = await openCampaign(school);
		const { id, trainingId } = await enter(pupil.userId, campaign);
		await askInstead(trainingId!, 'searchResults3');
		await answerNext(pupil.userId, trainingId!, true);
		await age(trainingId!, 8);
		expect(await resetCompetence(pupil.userId, '1.1')).toMatchObject({ pix: expect.any(Number) });
		await finish(pupil.userId, trainingId!, () => true);
		expect((await findMyParticipation(pupil.userId, id))!.result).toMatchObject({ validated: 4 });
	});

	it('is taken once only where it does not allow it, and anew when a teacher deleted it', async () => {
		const { campaign, taken } = await takeWhole();
		expect(await takePart(pupil.userId, campaign, '', 'fr')).toEqual({
			because: 'participation-sent'
		});
		await db
			.update(participations)
			.set({ deletedAt: 1, deletedBy: school.teacher.userId })
			.where(eq(participations.id, taken.id));
		expect(await findMyParticipation(pupil.userId, taken.id)).toBeNull();
		expect((await enter(pupil.userId, campaign)).number).toBe(2);
	});

	it('whose subjects have all left the bank begins nothing, and says so', async () => {
		const campaign = await openCampaign(school);
		await targetInstead(campaign, GONE);
		expect(await takePart(pupil.userId, campaign, '', 'fr')).toEqual({
			because: 'campaign-without-target'
		});
		expect(await listMyParticipations(pupil.userId)).toEqual([]);
	});

	it('whose profile was never right is a fault, not a campaign without target', async () => {
		const campaign = await openCampaign(school);
		await targetInstead(campaign, [SUBJECTS[0]!, SUBJECTS[0]!]);
		await expect(takePart(pupil.userId, campaign, '', 'fr')).rejects.toThrow(/duplicate/);
		expect(await listMyParticipations(pupil.userId)).toEqual([]);
	});

	it('whose subjects all left the bank ends at the start of the server; one that is wrong is told, and all others go on', async () => {
		const [gone, wrong, well] = await Promise.all([1, 2, 3].map(() => openCampaign(school)));
		const begun = async (campaign: FoundCampaign) => {
			const { userId } = await createUser();
			const { id, trainingId } = await enter(userId, campaign);
			await withdrawAsked(trainingId!);
			const read = async () => (await findMyParticipation(userId, id))!;
			return { userId, trainingId: trainingId!, read };
		};
		const ended = await begun(gone!);
		const faulty = await begun(wrong!);
		const replaced = await begun(well!);
		await targetInstead(gone!, GONE);
		await targetInstead(wrong!, [SUBJECTS[0]!, SUBJECTS[0]!]);
		const faults: [string, number][] = [];
		await replaceWithdrawnTrainingChallenges((error, id) => faults.push([String(error), id]));
		expect(faults).toEqual([[expect.stringContaining('duplicate'), faulty.trainingId]]);
		expect(await ended.read()).toMatchObject({
			state: 'sent',
			result: { targeted: 0, stage: null }
		});
		expect(await viewOf(ended.trainingId, ended.userId)).toMatchObject({
			state: 'completed',
			challenge: null
		});
		await finish(replaced.userId, replaced.trainingId, () => true);
		expect((await replaced.read()).result).toMatchObject({ mastery: 100 });
		// It was left as it was: once it is mended, it goes on.
		await targetInstead(wrong!, SUBJECTS);
		await replaceWithdrawnTrainingChallenges((error) => expect.unreachable(String(error)));
		await finish(faulty.userId, faulty.trainingId, () => true);
		expect((await faulty.read()).result).toMatchObject({ mastery: 100 });
	});

	it('whose subjects left the bank once it was answered counts what is left, and is sent even with nothing', async () => {
		const { campaign, taken } = await takeWhole({ isSentAutomatically: false });
		await targetInstead(campaign, [...GONE, SUBJECTS[0]!]);
		expect((await findMyParticipation(pupil.userId, taken.id))!.result).toMatchObject({
			mastery: 100,
			targeted: 2
		});
		await targetInstead(campaign, GONE);
		const nothing = { of: 'target', targeted: 0, competences: [], tubes: [] };
		expect((await findMyParticipation(pupil.userId, taken.id))!.result).toMatchObject(nothing);
		expect((await viewOf(taken.trainingId!, pupil.userId)).state).toBe('completed');
		expect(await sendParticipation(pupil.userId, taken.id)).toEqual({ because: null });
		expect(await findMyParticipation(pupil.userId, taken.id)).toMatchObject({
			state: 'sent',
			result: nothing
		});
		// No share at all, rather than 0 % in his list and in his class.
		expect(await listMyParticipations(pupil.userId)).toMatchObject([{ mastery: null }]);
	});

	it('that is deleted or archived while the last answer arrives is answered to the end, and sent nothing', async () => {
		for (const change of [{ deletedAt: 1 }, { archivedAt: 1 }]) {
			const campaign = await openCampaign(school, {}, [SUBJECTS[0]!]);
			const someone = await createUser();
			const { id, trainingId } = await enter(someone.userId, campaign);
			await askInstead(trainingId!, 'searchResults3');
			const { view } = await closingMeanwhile(campaign, change, () =>
				answerNext(someone.userId, trainingId!, true)
			);
			expect(view.state).toBe('completed');
			const [row] = await db.select().from(participations).where(eq(participations.id, id));
			expect(row).toMatchObject({ state: 'completed', sentAt: null, result: null });
		}
	});

	it('that is deleted or archived while it is being sent gets nothing', async () => {
		for (const [change, because] of [
			[{ deletedAt: 1 }, 'campaign-not-found'],
			[{ archivedAt: 1 }, 'campaign-archived']
		] as const) {
			const campaign = await openCampaign(school, { kind: 'profilesCollection' });
			const { id } = await enter(pupil.userId, campaign);
			const sending = () => sendParticipation(pupil.userId, id);
			expect(await closingMeanwhile(campaign, change, sending)).toEqual({ because });
			const [row] = await db.select().from(participations).where(eq(participations.id, id));
			expect(row!.state).toBe('completed');
		}
	});

	it('begun anew after a teacher deleted what was sent asks again what was missed', async () => {
		const { campaign, taken } = await takeWhole({}, false);
		await db
			.update(participations)
			.set({ deletedAt: 1, deletedBy: school.teacher.userId })
			.where(eq(participations.id, taken.id));
		const again = await enter(pupil.userId, campaign);
		expect([again.number, again.state]).toEqual([2, 'started']);
		await finish(pupil.userId, again.trainingId!, () => true);
		expect((await findMyParticipation(pupil.userId, again.id))!.result).toMatchObject({
			mastery: 100
		});
	});

	it('begun anew after a teacher deleted what was only opened forgets nothing that was learned elsewhere', async () => {
		const campaign = await openCampaign(school);
		const opened = await enter(pupil.userId, campaign);
		await db
			.update(participations)
			.set({ deletedAt: 1, deletedBy: school.teacher.userId })
			.where(eq(participations.id, opened.id));
		const again = await enter(pupil.userId, campaign);
		const [training] = await db
			.select()
			.from(trainings)
			.where(eq(trainings.participationId, again.id));
		expect(training!.isImproving).toBe(false);
	});

	it('is gone on with and sent by who is no learner of the school any more, who must be one again to begin again', async () => {
		const listed = await createSchool();
		const learnerId = await addLearner(listed);
		expect(await linkLearner(pupil.userId, listed.id, me)).toEqual({ learnerId });
		const change = { isSentAutomatically: false, hasMultipleSendings: true };
		const campaign = await openCampaign(listed, change, [SUBJECTS[0]!]);
		const { id, trainingId } = await enter(pupil.userId, campaign);
		await db.update(learners).set({ userId: null }).where(eq(learners.id, learnerId));
		const entry = async () => {
			const { step, needsLink } = await findEntry(campaign, pupil.userId);
			return { step, needsLink };
		};
		expect(await entry()).toEqual({ step: 'resume', needsLink: false });
		expect((await enter(pupil.userId, campaign)).id).toBe(id);
		await finish(pupil.userId, trainingId!, () => false);
		expect(await entry()).toEqual({ step: 'send', needsLink: false });
		expect(await sendParticipation(pupil.userId, id)).toEqual({ because: null });
		expect(await entry()).toEqual({ step: 'retry', needsLink: true });
	});

	it('is opened without end from one address, where wrong codes alone are counted, and stop whoever tries them out', async () => {
		const { campaign } = await openCampaign(school);
		const from = (address: string) => ({ getClientAddress: () => address });
		const search = async (code: string, address: string) => {
			const found = await searchCampaign(code, from(address));
			return 'because' in found ? found.because : found.campaign.id;
		};
		for (let i = 0; i < 301; i++) await search(campaign.code, '192.0.2.1');
		expect(await search(campaign.code, '192.0.2.1')).toBe(campaign.id);
		for (let i = 0; i < 300; i++) {
			expect(await search('RIEN22222', '192.0.2.2')).toBe('campaign-not-found');
		}
		expect(await search('RIEN22222', '192.0.2.2')).toBe('too-many-attempts');
		expect(await search(campaign.code, '192.0.2.2')).toBe('too-many-attempts');
		expect(await search(campaign.code, '192.0.2.3')).toBe(campaign.id);
	});

	it('asks to be known by something, and refuses what is no answer before anything begins', async () => {
		const participantId = { label: 'Adresse du lycée', kind: 'email' as const };
		const campaign = await openCampaign(school, { participantId });
		for (const [typed, because] of [
			['', 'text-missing'],
			['lea', 'address-invalid']
		] as const) {
			expect(await takePart(pupil.userId, campaign, typed, 'fr')).toEqual({ because });
		}
		expect(await listMyParticipations(pupil.userId)).toEqual([]);
		const { id } = await enter(pupil.userId, campaign, ' lea@lycee.example ');
		const [row] = await db.select().from(participations).where(eq(participations.id, id));
		expect(row!.participantId).toBe('lea@lycee.example');
	});
});

describe('an exam', () => {
	it('neither uses nor changes the profile, and is taken again from nothing', async () => {
		const started = await startTraining(pupil.userId, '1.1', 'fr');
		if ('because' in started) throw new Error(started.because);
		await finish(pupil.userId, started.trainingId, () => true);
		const before = await readProfile(pupil.userId);
		const exam = { kind: 'exam' as const, hasMultipleSendings: true };
		const { campaign, answered, taken } = await takeWhole(exam, false);
		expect(answered).toBeGreaterThan(1);
		expect(taken).toMatchObject({ state: 'sent', result: { mastery: 0 }, mayRetry: true });
		const after = await readProfile(pupil.userId);
		expect({ ...after, at: 0 }).toEqual({ ...before, at: 0 });
		const again = await enter(pupil.userId, campaign);
		await finish(pupil.userId, again.trainingId!, () => true);
		expect((await findMyParticipation(pupil.userId, again.id))!.result).toMatchObject({
			mastery: 100
		});
		expect({ ...(await readProfile(pupil.userId)), at: 0 }).toEqual({ ...before, at: 0 });
	});
});

describe('a collection of profiles', () => {
	it('asks for nothing and sends the profile as it is then, as often as it allows', async () => {
		const change = { kind: 'profilesCollection' as const, hasMultipleSendings: true };
		const campaign = await openCampaign(school, change);
		const first = await enter(pupil.userId, campaign);
		expect(first).toMatchObject({ state: 'completed', trainingId: null });
		await sendParticipation(pupil.userId, first.id);
		await takeWhole();
		const second = await enter(pupil.userId, campaign);
		expect(second.number).toBe(2);
		await sendParticipation(pupil.userId, second.id);
		const sent = async (id: number) => (await findMyParticipation(pupil.userId, id))!.result;
		expect(await sent(first.id)).toMatchObject({ of: 'profile', pix: 0, isCertifiable: false });
		expect(await sent(second.id)).toMatchObject({ of: 'profile', pix: await pix() });
	});
});

it('an account that is deleted leaves what it sent, without a name, and nothing of the rest', async () => {
	const participantId = { label: 'Numéro', kind: 'text' as const };
	const sentOne = await openCampaign(school, { participantId }, [SUBJECTS[0]!]);
	const open = await openCampaign(school);
	const { userId } = pupil;
	const sent = await enter(userId, sentOne, '12345');
	await finish(userId, sent.trainingId!, () => true);
	await enter(userId, open);
	await linkLearner(userId, (await createSchool()).id, me);
	const passwordHash = await hashPassword('Certifier-1');
	await db.update(users).set({ passwordHash }).where(eq(users.id, userId));
	expect(await deleteAccount(userId, 'Certifier-1')).toEqual({ because: null });
	const left = await db.select().from(participations).where(eq(participations.userId, userId));
	expect(left).toMatchObject([
		{ id: sent.id, state: 'sent', mastery: 100, participantId: null, knowledge: null }
	]);
	expect(await db.select().from(linkRequests).where(eq(linkRequests.userId, userId))).toEqual([]);
	expect(await db.select().from(trainings).where(eq(trainings.userId, userId))).toEqual([]);
});
