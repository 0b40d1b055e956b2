/** A campaign for the class of the demonstration. */
import { eq } from 'drizzle-orm';
import { createCampaign } from '../campaigns/campaigns.ts';
import { keepCatalog } from '../campaigns/target-profiles.ts';
import { db } from '../connection.server.ts';
import { campaigns, targetProfiles } from '../schema/campaigns.ts';
import { users } from '../schema/accounts.ts';
import { STAFF } from './school.ts';

/** Creates the campaign unless it is there. Returns its code. */
export async function seedCampaign(organizationId: number): Promise<string> {
	const [known] = await db
		.select({ code: campaigns.code })
		.from(campaigns)
		.where(eq(campaigns.organizationId, organizationId));
	if (known) return known.code;
	const [owner] = await db
		.select({ id: users.id })
		.from(users)
		.where(eq(users.email, STAFF.teacher.email));
	await keepCatalog();
	const [profile] = await db
		.select({ id: targetProfiles.id })
		.from(targetProfiles)
		.where(eq(targetProfiles.catalogKey, 'rentree-2de'));
	const { code } = await createCampaign(organizationId, owner!.id, {
		kind: 'assessment',
		name: 'Rentrée 2nde 7',
		title: 'Où en êtes-vous à la rentrée ?',
		landingText: 'Prenez votre temps : ce parcours sert à choisir ce que nous verrons ensemble.',
		targetProfileId: profile!.id,
		hasMultipleSendings: true
	});
	return code;
}
