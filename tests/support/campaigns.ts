/** Schools with campaigns, and pupils who take them. */
import { db } from '#db/connection.server';
import {
	createCampaign,
	findCampaign,
	type CampaignDraft,
	type FoundCampaign
} from '#db/campaigns/campaigns';
import { findMyParticipation, takePart } from '#db/campaigns/participations';
import { createTargetProfile } from '#db/campaigns/target-profiles';
import { learners, organizations } from '#db/schema/structures';
import { organizationMemberships } from '#db/schema/teams';
import { createUser, type Person } from './room.ts';

export interface School {
	id: number;
	teacher: Person;
}

export async function createSchool(isManagingStudents = true): Promise<School> {
	const [organization] = await db
		.insert(organizations)
		.values({ type: 'SCO', name: 'Lycée Simone-Weil', isManagingStudents })
		.returning();
	const teacher = await createUser('Claire', 'Aubert');
	const { id } = organization!;
	await db
		.insert(organizationMemberships)
		.values({ structureId: id, userId: teacher.userId, role: 'administrator' });
	return { id, teacher };
}

export async function addLearner(
	school: School,
	given: Partial<typeof learners.$inferInsert> = {}
): Promise<number> {
	const [learner] = await db
		.insert(learners)
		.values({
			organizationId: school.id,
			firstName: 'Léa',
			lastName: 'Garnier',
			birthDate: '2010-05-07',
			division: '2nde 7',
			...given
		})
		.returning();
	return learner!.id;
}

/** Two short subjects of two competences. */
export const SUBJECTS = [
	{ tube: 'searchResults', level: 3 },
	{ tube: 'mailRecipients', level: 3 }
];

export async function openCampaign(
	school: School,
	change: Partial<CampaignDraft> = {},
	tubes = SUBJECTS
): Promise<FoundCampaign> {
	const targetProfileId =
		change.kind === 'profilesCollection'
			? null
			: await createTargetProfile(school.id, { name: 'Rentrée', tubes });
	const { code } = await createCampaign(school.id, school.teacher.userId, {
		kind: 'assessment',
		name: 'Rentrée 2nde 7',
		targetProfileId,
		...change
	});
	return (await findCampaign(code))!;
}

/** Takes part, or goes on. */
export async function enter(userId: string, campaign: FoundCampaign, typedId = '') {
	const entered = await takePart(userId, campaign, typedId, 'fr');
	if ('because' in entered) throw new Error(entered.because);
	return (await findMyParticipation(userId, entered.participationId))!;
}
