/** Classes for measuring: every pupil is signed in and has begun the campaign of his class. */
import { framework } from '#engine/content/framework.server';
import { createCampaign, findCampaign } from '../campaigns/campaigns.ts';
import { takePart } from '../campaigns/participations.ts';
import { createTargetProfile } from '../campaigns/target-profiles.ts';
import { db } from '../connection.server.ts';
import { trainings } from '../schema/trainings.ts';
import { organizations } from '../schema/structures.ts';
import { organizationMemberships } from '../schema/teams.ts';
import { eq } from 'drizzle-orm';
import { seedAccount, seedAccounts } from './rooms.ts';

export interface SeededClass {
	campaignId: number;
	teacherCookie: string;
	pupils: { participationId: number; trainingId: number; cookie: string }[];
}

/** The highest level there is: everything is asked for. */
const MAX_LEVEL = 7;
/** So many pupils begin at a time. */
const AT_ONCE = 10;

/** Campaigns of one organization, on the whole framework. */
export async function seedClasses(campaigns: number, pupils: number): Promise<SeededClass[]> {
	const [organization] = await db
		.insert(organizations)
		.values({ type: 'SCO', name: 'Mesure' })
		.returning();
	const { id } = organization!;
	const teacher = await seedAccount('Claire', 'Mesure');
	await db
		.insert(organizationMemberships)
		.values({ structureId: id, userId: teacher.userId, role: 'administrator' });
	const targetProfileId = await createTargetProfile(id, {
		name: 'Tout',
		tubes: [...framework.tubes.keys()].map((tube) => ({ tube, level: MAX_LEVEL }))
	});
	const classes: SeededClass[] = [];
	for (let n = 0; n < campaigns; n++) {
		const { id: campaignId, code } = await createCampaign(id, teacher.userId, {
			kind: 'assessment',
			name: `Classe ${n + 1}`,
			targetProfileId
		});
		const found = (await findCampaign(code))!;
		const accounts = await seedAccounts(Math.ceil(pupils / campaigns));
		const seeded: SeededClass['pupils'] = [];
		for (let from = 0; from < accounts.length; from += AT_ONCE) {
			const begun = accounts.slice(from, from + AT_ONCE).map(async ({ userId, cookie }) => {
				const taken = await takePart(userId, found, '', 'fr');
				if ('because' in taken) throw new Error(taken.because);
				const { participationId } = taken;
				const [training] = await db
					.select({ id: trainings.id })
					.from(trainings)
					.where(eq(trainings.participationId, participationId));
				return { participationId, trainingId: training!.id, cookie };
			});
			seeded.push(...(await Promise.all(begun)));
		}
		classes.push({ campaignId, teacherCookie: teacher.cookie, pupils: seeded });
	}
	return classes;
}
