/** Campaigns as their teachers keep them: made once, changed, archived, deleted; and the catalog of what they target. */
import { eq, isNotNull } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { db } from '#db/connection.server';
import {
	archiveCampaign,
	changeCampaign,
	deleteCampaign,
	restoreCampaign,
	type Teacher
} from '#db/campaigns/campaign-changes';
import { countParticipations, listCampaigns } from '#db/campaigns/campaign-list';
import { createCampaign, createCampaigns, findCampaign } from '#db/campaigns/campaigns';
import { findMyParticipation, takePart } from '#db/campaigns/participations';
import {
	createTargetProfile,
	findTargetProfile,
	keepCatalog,
	listTargetProfiles
} from '#db/campaigns/target-profiles';
import { campaigns, participations, targetProfiles } from '#db/schema/campaigns';
import { organizationMemberships } from '#db/schema/teams';
import { readProfile } from '#db/training/profiles';
import { catalog } from '#engine/campaign/catalog.server';
import { createSchool, enter, openCampaign, SUBJECTS, type School } from './support/campaigns.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';
import { createUser } from './support/room.ts';
import { finish } from './support/training.ts';

let school: School;
let owner: Teacher;

beforeAll(openTestDatabase);
afterAll(closeDatabase);
beforeEach(async () => {
	school = await createSchool(false);
	owner = await teacherOf(school);
});

async function teacherOf({ id }: School, role: 'member' | 'administrator' = 'member') {
	const { userId } = await createUser('Malik', 'Sow');
	await db.insert(organizationMemberships).values({ structureId: id, userId, role });
	return { userId, organization: { id, role } };
}

const change = (more = {}) => ({
	...{ name: 'Autre nom', objective: null, title: null, landingText: null, resultText: null },
	...{ hasMultipleSendings: false, isSentAutomatically: true, resultLink: null },
	...{ ownerId: owner.userId, ...more }
});

async function open(more = {}) {
	const found = await openCampaign(school, more);
	await db
		.update(campaigns)
		.set({ ownerId: owner.userId })
		.where(eq(campaigns.id, found.campaign.id));
	return found;
}

const rowOf = async (id: number) =>
	(await db.select().from(campaigns).where(eq(campaigns.id, id)))[0]!;

describe('a campaign', () => {
	it('is made once by a form that is sent twice, even at the same time', async () => {
		const targetProfileId = await createTargetProfile(school.id, { name: 'X', tubes: SUBJECTS });
		const draft = {
			kind: 'assessment' as const,
			name: 'A',
			targetProfileId,
			key: `k ${school.id}`
		};
		const both = await Promise.all([
			createCampaign(school.id, owner.userId, draft),
			createCampaign(school.id, owner.userId, draft)
		]);
		expect(both[0]).toEqual(both[1]);
		expect((await listCampaigns(school.id, search())).foundCount).toBe(1);
	});

	it('is changed by its owner and an administrator, and by no other teacher', async () => {
		const { campaign } = await open();
		const other = await teacherOf(school);
		const refused = { because: 'campaign-of-another' };
		for (const act of [archiveCampaign, restoreCampaign, deleteCampaign]) {
			expect(await act(other, campaign.id)).toEqual(refused);
		}
		expect(await changeCampaign(other, campaign.id, change())).toEqual(refused);
		expect((await rowOf(campaign.id)).name).toBe(campaign.name);
		expect(await changeCampaign(owner, campaign.id, change())).toEqual({ because: null });
		const administrator = await teacherOf(school, 'administrator');
		const given = change({ name: 'Encore un', ownerId: other.userId });
		expect(await changeCampaign(administrator, campaign.id, given)).toEqual({ because: null });
		expect(await rowOf(campaign.id)).toMatchObject({ name: 'Encore un', ownerId: other.userId });
		expect(await archiveCampaign(owner, campaign.id)).toEqual(refused);
	});

	it('does not exist for an administrator of another organization', async () => {
		const { campaign } = await open();
		const stranger = await teacherOf(await createSchool(), 'administrator');
		const none = { because: 'campaign-not-found' };
		expect(await changeCampaign(stranger, campaign.id, change())).toEqual(none);
		expect(await archiveCampaign(stranger, campaign.id)).toEqual(none);
		expect(await deleteCampaign(stranger, campaign.id)).toEqual(none);
		expect(await rowOf(campaign.id)).toMatchObject({ deletedAt: null, archivedAt: null });
	});

	it('keeps what it says of its sendings once somebody took part', async () => {
		const { campaign, ...rest } = await open();
		await enter((await createUser()).userId, { campaign, ...rest });
		const several = change({ hasMultipleSendings: true, name: 'Pas ce nom' });
		expect(await changeCampaign(owner, campaign.id, several)).toEqual({
			because: 'campaign-has-participations'
		});
		expect(await rowOf(campaign.id)).toMatchObject({
			hasMultipleSendings: false,
			name: campaign.name
		});
		expect(await changeCampaign(owner, campaign.id, change())).toEqual({ because: null });
	});

	it('takes nobody and no change once it is archived, and all again once it is open again', async () => {
		const found = await open();
		const { id } = found.campaign;
		const pupil = await createUser();
		expect(await archiveCampaign(owner, id)).toEqual({ because: null });
		const { archivedAt } = await rowOf(id);
		expect(await archiveCampaign(owner, id)).toEqual({ because: null });
		expect((await rowOf(id)).archivedAt).toBe(archivedAt);
		const closed = { because: 'campaign-archived' };
		expect(await takePart(pupil.userId, found, '', 'fr')).toEqual(closed);
		expect(await changeCampaign(owner, id, change())).toEqual(closed);
		expect(await restoreCampaign(owner, id)).toEqual({ because: null });
		await enter(pupil.userId, found);
	});

	it('is deleted with its results, and leaves the profiles of its pupils', async () => {
		const found = await open({ participantId: { label: 'Numéro', kind: 'text' } });
		const [done, begun] = [await createUser(), await createUser()];
		const { trainingId } = await enter(done.userId, found, 'A1');
		await finish(done.userId, trainingId!, () => true);
		const underWay = await enter(begun.userId, found, 'B2');
		expect(await countParticipations(found.campaign.id)).toEqual({
			...{ participantCount: 2, sentCount: 1, participationCount: 2 }
		});
		const before = await readProfile(done.userId, 0);
		expect(before.pix).toBeGreaterThan(0);
		expect(await deleteCampaign(owner, found.campaign.id)).toEqual({ because: null });
		expect(await findCampaign(found.campaign.code)).toBeNull();
		expect(await readProfile(done.userId, 0)).toEqual(before);
		const rows = await db
			.select()
			.from(participations)
			.where(eq(participations.campaignId, found.campaign.id));
		for (const row of rows) {
			expect(row).toMatchObject({ deletedBy: owner.userId, participantId: null, result: null });
			expect(row).toMatchObject({ mastery: null, knowledge: null });
		}
		// What was under way is answered to its end, and sends nothing.
		await finish(begun.userId, underWay.trainingId!, () => true);
		expect(await findMyParticipation(begun.userId, underWay.id)).toBeNull();
		const [late] = await db.select().from(participations).where(eq(participations.id, underWay.id));
		expect(late).toMatchObject({ sentAt: null, result: null });
		expect(await deleteCampaign(owner, found.campaign.id)).toEqual({
			because: 'campaign-not-found'
		});
	});
});

const search = (more = {}) => ({
	...{ text: '', ownerId: null, isArchived: false, page: 1, ...more }
});

describe('the list of campaigns', () => {
	it('counts people once, and finds by name, code, owner and state, page by page', async () => {
		const mine = await open({ name: 'Éléments de réseau', hasMultipleSendings: true });
		const archived = await open({ name: 'Ancienne' });
		await archiveCampaign(owner, archived.campaign.id);
		const { userId } = await createUser();
		const { trainingId } = await enter(userId, mine);
		await finish(userId, trainingId!, () => false);
		await enter(userId, mine);
		await openCampaign(school, { name: 'D’une collègue' });
		await openCampaign(await createSchool(), { name: 'Éléments d’ailleurs' });

		const names = async (more = {}) =>
			(await listCampaigns(school.id, search(more))).campaigns.map(({ name }) => name);
		expect(await names()).toEqual(['D’une collègue', 'Éléments de réseau']);
		expect(await names({ text: 'RESEAU element' })).toEqual(['Éléments de réseau']);
		expect(await names({ text: mine.campaign.code.toLowerCase() })).toEqual(['Éléments de réseau']);
		expect(await names({ text: '%' })).toEqual([]);
		expect(await names({ ownerId: owner.userId })).toEqual(['Éléments de réseau']);
		expect(await names({ isArchived: true })).toEqual(['Ancienne']);
		const [listed] = (await listCampaigns(school.id, search({ text: 'reseau' }))).campaigns;
		expect(listed).toMatchObject({ participantCount: 1, sentCount: 1, owner: 'Malik Sow' });
		const far = await listCampaigns(school.id, search({ page: 99 }));
		expect(far).toMatchObject({ page: 1, lastPage: 1, foundCount: 2 });
	});
});

describe('a file of campaigns', () => {
	it('makes all of them or none, and once when it is confirmed twice', async () => {
		const draft = (i: number, targetProfileId: number | null) => ({
			...{ kind: 'exam' as const, name: `Interro ${i}`, targetProfileId, ownerId: owner.userId },
			key: `${school.id} file ${i}`
		});
		const good = await createTargetProfile(school.id, { name: 'X', tubes: SUBJECTS });
		await expect(createCampaigns(school.id, [draft(1, good), draft(2, 99_999)])).rejects.toThrow();
		expect((await listCampaigns(school.id, search())).foundCount).toBe(0);
		const made = await createCampaigns(school.id, [draft(1, good), draft(2, good)]);
		expect(await createCampaigns(school.id, [draft(1, good), draft(2, good)])).toEqual(made);
		expect((await listCampaigns(school.id, search())).foundCount).toBe(2);
	});
});

describe('the catalog', () => {
	const kept = () => db.select().from(targetProfiles).where(isNotNull(targetProfiles.catalogKey));

	it('is kept once, whatever the number of servers that start', async () => {
		await Promise.all([keepCatalog(), keepCatalog()]);
		await keepCatalog();
		const rows = await kept();
		expect(rows.map(({ catalogKey }) => catalogKey).sort()).toEqual(
			catalog.map(({ key }) => key).sort()
		);
	});

	it('is offered anew where it changed; a campaign keeps what it began with', async () => {
		await keepCatalog();
		const [old] = await db
			.update(targetProfiles)
			.set({ tubes: [SUBJECTS[0]!] })
			.where(eq(targetProfiles.catalogKey, 'rentree-3e'))
			.returning();
		await keepCatalog();
		const offered = await listTargetProfiles(school.id);
		expect(offered).toHaveLength(catalog.length);
		expect(offered.map(({ id }) => id)).not.toContain(old!.id);
		expect(await findTargetProfile(school.id, old!.id)).toMatchObject({
			...{ name: 'Rentrée en 3e', skillCount: 2 }
		});
	});

	it('stands before the profiles of an organization, which no other one sees', async () => {
		await keepCatalog();
		const own = await createTargetProfile(school.id, { name: 'Le mien', tubes: SUBJECTS });
		const offered = await listTargetProfiles(school.id);
		expect(offered.at(-1)).toMatchObject({
			...{ id: own, name: 'Le mien', isOwn: true, category: 'custom', skillCount: 4 },
			...{ competences: ['1.1', '2.1'], challenges: 3, minutes: 5 }
		});
		const elsewhere = await createSchool();
		expect((await listTargetProfiles(elsewhere.id)).map(({ id }) => id)).not.toContain(own);
		expect(await findTargetProfile(elsewhere.id, own)).toBeNull();
	});

	it('counts only the topics that the framework still holds', async () => {
		const tubes = [...SUBJECTS, { tube: 'gone', level: 5 }];
		const id = await createTargetProfile(school.id, { name: 'Vieux', tubes });
		expect(await findTargetProfile(school.id, id)).toMatchObject({ skillCount: 4 });
	});
});
