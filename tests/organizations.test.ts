/** Organizations: who is in one, what the staff opens to it, and how many may take part there. */
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FoundCampaign } from '#db/campaigns/campaigns';
import { takePart } from '#db/campaigns/participations';
import { db } from '#db/connection.server';
import {
	createOrganization,
	editOrganization,
	findOrganization,
	type OrganizationDraft
} from '#db/organizations/keeping';
import { findMyOrganization, isTeacherOf, listTeachers } from '#db/organizations/organizations';
import {
	addPlaceLot,
	listPlaceLots,
	readPlaces,
	removePlaceLot,
	type LotDraft
} from '#db/organizations/places';
import { judgeDeletion } from '#db/accounts/deletion';
import { users } from '#db/schema/accounts';
import { participations } from '#db/schema/campaigns';
import { organizations } from '#db/schema/structures';
import { organizationInvitations } from '#db/schema/teams';
import { acceptAsNewcomer, acceptInvitation, findInvitation } from '#db/structures/accepting';
import { invite } from '#db/structures/invitations';
import { setArchived } from '#db/structures/keeping';
import { listStructures } from '#db/structures/list';
import { changeRole, endMembership } from '#db/structures/members';
import type { Structure } from '#db/structures/structure';
import { toLocalTime } from '#engine/center/local-time';
import { USUAL_FEATURES } from '#engine/vocabulary';
import { openSocket, order } from '../scripts/simulation/client.ts';
import { addLearner, createSchool, enter, openCampaign, type School } from './support/campaigns.ts';
import { eventually } from './support/eventually.ts';
import { createUser, useHub } from './support/room.ts';
import { createStaff, type StaffMember } from './support/staff.ts';

const server = useHub();
const DAY = 86_400_000;
const today = (days = 0) => toLocalTime(Date.now() + days * DAY, 'Europe/Paris').date;

let keeper: StaffMember;
let school: School;
let structure: Structure;
let number = 0;

beforeEach(async () => {
	keeper = await createStaff('support');
	school = await createSchool(false);
	structure = { kind: 'organization', id: school.id };
});

const draft = (change: Partial<OrganizationDraft> = {}): OrganizationDraft => ({
	type: 'SCO',
	name: 'Collège Olympe-de-Gouges',
	externalId: `${Date.now()}-${++number}`,
	officialEmail: null,
	timeZone: 'Europe/Paris',
	isManagingStudents: true,
	features: [...USUAL_FEATURES],
	...change
});

describe('an organization', () => {
	it('is made and edited by the staff, with a trail of what it was', async () => {
		const written = draft();
		const made = await createOrganization(keeper.staff, written);
		const { id } = made as { id: number };
		await editOrganization(keeper.staff, id, written);
		await editOrganization(keeper.staff, id, { ...written, features: ['exams', 'places'] });
		const found = (await findOrganization(id))!;
		expect(found).toMatchObject({ ...written, features: ['exams', 'places'], archivedAt: null });
		expect(found.changes.map(({ kind }) => kind)).toEqual(['edited', 'created']);
		expect(found.changes[0]!.details).toEqual({
			features: 'exams places',
			featuresBefore: 'attestations exams missions multipleSendings statistics'
		});
		const { externalId } = written;
		expect(await createOrganization(keeper.staff, draft({ externalId }))).toEqual({
			because: 'external-id-taken'
		});
		const { structures } = await listStructures('organization', {
			...{ text: externalId!, type: 'SCO', page: 1 }
		});
		expect(structures).toMatchObject([{ id, memberCount: 0, workCount: 0, isArchived: false }]);
	});

	it('keeps its type once it has learners', async () => {
		const { id } = (await createOrganization(keeper.staff, draft())) as { id: number };
		const asPro = draft({ type: 'PRO', externalId: null });
		expect(await editOrganization(keeper.staff, id, asPro)).toEqual({ id });
		await addLearner({ id, teacher: school.teacher });
		expect(await editOrganization(keeper.staff, id, { ...asPro, type: 'SUP' })).toEqual({
			because: 'organization-type-kept'
		});
	});

	it('that is archived starts nothing, keeps who began, and opens again as it was', async () => {
		const campaign = await openCampaign(school);
		const [begun, late] = [await createUser(), await createUser()];
		const { id } = await enter(begun.userId, campaign);
		expect(await setArchived(keeper.staff, structure, ' ', true)).toEqual({
			because: 'reason-missing'
		});
		await setArchived(keeper.staff, structure, 'Fusion', true);
		expect(await takePart(late.userId, campaign, '', 'fr')).toEqual({
			because: 'organization-archived'
		});
		expect(await takePart(begun.userId, campaign, '', 'fr')).toEqual({ participationId: id });
		expect(await invite(structure, school.teacher.userId, ['x@vigie.example'], 'member')) //
			.toEqual({ because: 'organization-archived' });
		expect(await setArchived(keeper.staff, structure, 'Fusion', true)).toEqual({
			because: 'organization-archived'
		});
		await setArchived(keeper.staff, structure, 'Erreur', false);
		expect(await takePart(late.userId, campaign, '', 'fr')).toHaveProperty('participationId');
	});
});

describe('the team of an organization', () => {
	const letterFor = async (email: string, role: 'member' | 'administrator' = 'member') => {
		const done = await invite(structure, school.teacher.userId, [email], role);
		if ('because' in done) throw new Error(done.because);
		return done.letters[0]!.code;
	};

	it('is joined by whoever was invited, once, whether or not he had an account', async () => {
		const email = `${crypto.randomUUID()}@vigie.example`;
		const code = await letterFor(email);
		expect(await findInvitation(code, null)).toMatchObject({
			...{ structure, name: 'Lycée Simone-Weil', role: 'member', email }
		});
		const person = { firstName: 'Ada', lastName: 'Diallo', password: 'Vigie-2026' };
		const joined = (await acceptAsNewcomer(code, person)) as { userId: string };
		expect(await findMyOrganization(school.id, joined.userId)).toMatchObject({ role: 'member' });
		expect(await acceptInvitation(code, joined.userId)).toMatchObject({
			because: 'invitation-used'
		});

		const colleague = await createUser('Bilal', 'Sow');
		const [account] = await db.select().from(users).where(eq(users.id, colleague.userId));
		const theirs = await letterFor(account!.email!, 'administrator');
		expect(await acceptInvitation(theirs, joined.userId)).toMatchObject({
			because: 'invitation-for-another-address'
		});
		expect(await acceptInvitation(theirs, colleague.userId)).toEqual({ structure });
		expect((await listTeachers(school.id)).map(({ firstName }) => firstName)).toEqual([
			...['Claire', 'Ada', 'Bilal']
		]);
		const kept = await db
			.select({ state: organizationInvitations.state })
			.from(organizationInvitations)
			.where(eq(organizationInvitations.structureId, school.id));
		expect(kept).toEqual([{ state: 'accepted' }, { state: 'accepted' }]);
	});

	it('always has an administrator, who cannot delete his account either', async () => {
		const { userId } = school.teacher;
		expect(await endMembership(structure, userId, userId)).toEqual({
			because: 'last-administrator'
		});
		expect(await changeRole(structure, userId, userId, 'member')).toEqual({ because: 'own-role' });
		expect(await judgeDeletion(db, userId)).toEqual({
			...{ allowed: false, because: 'last-of-organization' }
		});
		await setArchived(keeper.staff, structure, 'Fermé', true);
		expect(await judgeDeletion(db, userId)).toMatchObject({ allowed: true });
	});

	it('loses sight of its classes with its membership', async () => {
		const colleague = await createUser('Bilal', 'Sow');
		const [account] = await db.select().from(users).where(eq(users.id, colleague.userId));
		await acceptInvitation(await letterFor(account!.email!), colleague.userId);
		const { campaign } = await openCampaign(school);
		const socket = openSocket(server.base, colleague.cookie);
		let dismissals = 0;
		socket.on('class:dismissed', () => dismissals++);
		const watched = await order(socket, 'class:watch', { campaignId: campaign.id });
		expect(watched.ok).toBe(true);
		await endMembership(structure, school.teacher.userId, colleague.userId);
		await eventually(() => expect(dismissals).toBe(1));
		expect(await order(socket, 'class:watch', { campaignId: campaign.id })).toEqual({
			...{ ok: false, because: 'forbidden' }
		});
		expect(await isTeacherOf(school.id, colleague.userId)).toBe(false);
		socket.close();
	});
});

describe('places', () => {
	let campaign: FoundCampaign;

	beforeEach(async () => {
		campaign = await openCampaign(school);
	});

	const lot = (change: Partial<LotDraft> = {}): LotDraft => ({
		...{ count: 2, category: 'T1', reference: 'BC-2026-14' },
		...{ startsOn: today(), endsOn: today(30) },
		...change
	});
	const add = (change: Partial<LotDraft> = {}, key: string = crypto.randomUUID()) =>
		addPlaceLot(keeper.staff, school.id, lot(change), key);
	const limit = () =>
		db
			.update(organizations)
			.set({ features: ['places', 'placeLimit'] })
			.where(eq(organizations.id, school.id));
	const start = async () => takePart((await createUser()).userId, campaign, '', 'fr');

	it('add up over the lots of today; a lot sent twice is one, and one that is wrong changes nothing', async () => {
		const key = crypto.randomUUID();
		await Promise.all([add({}, key), add({}, key)]);
		await add({ count: 5, startsOn: today(1), endsOn: today(2) });
		for (const count of [0, -1, 1.5, 2_000_000]) {
			expect(await add({ count })).toEqual({ because: 'lot-count-invalid' });
		}
		for (const days of [{ endsOn: today() }, { startsOn: '2014-12-31' }]) {
			expect(await add(days)).toEqual({ because: 'lot-days-invalid' });
		}
		expect(await readPlaces(school.id)).toMatchObject({ total: 2, occupied: 0, available: 2 });
		const lots = await listPlaceLots(school.id);
		expect(lots.map(({ count }) => count)).toEqual([5, 2]);
		const other = await createSchool(false);
		expect(await removePlaceLot(keeper.staff, other.id, lots[1]!.id)).toEqual({
			because: 'lot-not-found'
		});
		await removePlaceLot(keeper.staff, school.id, lots[1]!.id);
		expect(await readPlaces(school.id)).toMatchObject({ total: 0 });
		const { changes } = (await findOrganization(school.id))!;
		expect(changes[0]!.details.lotsBefore).toContain('2 T1');
	});

	it('are occupied by people, not by participations, and freed with their last one', async () => {
		await add();
		const second = await openCampaign(school, { name: 'Autre' });
		const pupil = await createUser();
		const ids = [(await enter(pupil.userId, campaign)).id, (await enter(pupil.userId, second)).id];
		// The same learner, by another account.
		const [first, again] = [await createUser(), await createUser()];
		const learnerId = await addLearner(school);
		for (const { userId } of [first, again]) {
			const { id } = await enter(userId, campaign);
			await db.update(participations).set({ learnerId }).where(eq(participations.id, id));
		}
		expect(await readPlaces(school.id)).toMatchObject({ occupied: 2, available: 0 });
		for (const [i, id] of ids.entries()) {
			await db
				.update(participations)
				.set({ deletedAt: Date.now() })
				.where(eq(participations.id, id));
			expect(await readPlaces(school.id)).toMatchObject({ occupied: 2 - i });
		}
	});

	it('are one for whoever is recognized as a learner after his first campaign', async () => {
		const pupil = await createUser();
		await enter(pupil.userId, campaign);
		const learnerId = await addLearner(school);
		const { id } = await enter(pupil.userId, await openCampaign(school, { name: 'Autre' }));
		await db.update(participations).set({ learnerId }).where(eq(participations.id, id));
		expect(await readPlaces(school.id)).toMatchObject({ occupied: 1 });
	});

	it('stop nobody as long as the staff does not limit them', async () => {
		await add({ count: 1 });
		for (const _ of [1, 2]) expect(await start()).toHaveProperty('participationId');
		expect(await readPlaces(school.id)).toMatchObject({ occupied: 2, isOver: true });
	});

	it('that are limited are given once: of many who ask for the last one together, one gets it', async () => {
		await limit();
		expect(await start()).toEqual({ because: 'no-place-left' });
		await add({ count: 2 });
		const pupil = await createUser();
		const { id } = await enter(pupil.userId, campaign);
		const outcomes = await Promise.all(Array.from({ length: 5 }, start));
		expect(outcomes.filter((one) => 'participationId' in one)).toHaveLength(1);
		expect(outcomes.filter((one) => 'because' in one)) //
			.toEqual(Array.from({ length: 4 }, () => ({ because: 'no-place-left' })));
		// Whoever has his place goes on, and takes other campaigns, even once the places are gone.
		const [given] = await listPlaceLots(school.id);
		await removePlaceLot(keeper.staff, school.id, given!.id);
		expect(await takePart(pupil.userId, campaign, '', 'fr')).toEqual({ participationId: id });
		const second = await openCampaign(school, { name: 'Autre' });
		expect(await takePart(pupil.userId, second, '', 'fr')).toHaveProperty('participationId');
	});
});
