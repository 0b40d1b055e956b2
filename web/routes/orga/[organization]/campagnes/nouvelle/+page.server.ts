import { fail, redirect } from '@sveltejs/kit';
import { createCampaign, findCampaignOf } from '#db/campaigns/campaigns';
import {
	CAMPAIGN_LENGTHS,
	emptyCampaign,
	readCampaign,
	typedCampaign,
	type CampaignFaults
} from '#engine/campaign/campaign-form';
import { m } from '$lib/paraglide/messages';
import { drawKey, keyOf, listChoices, typedIn, writtenOf } from '$lib/server/campaign-form';
import { requireId, requireTeacher } from '$lib/server/guards';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organization, userId } = await requireTeacher(event);
	const params = event.url.searchParams;
	const copied = params.get('copie');
	const model = copied === null ? null : await findCampaignOf(organization.id, requireId(copied));
	const { profiles, teachers, choices } = await listChoices(organization, model?.targetProfileId);
	const typed = model ? typedCampaign(writtenOf(model)) : emptyCampaign(userId);
	if (model) {
		typed.name = m.campaign_copy_of({ name: model.name }).slice(0, CAMPAIGN_LENGTHS.name);
		// A copy is of who makes it.
		typed.owner = userId;
	} else {
		typed.kind = 'assessment';
		const profile = params.get('profil') ?? '';
		if (choices.targetProfileIds.has(Number(profile))) typed.targetProfile = profile;
	}
	return { typed, profiles, teachers, key: drawKey(), isCopy: model !== null };
};

export const actions: Actions = {
	default: async (event) => {
		const { organization } = await requireTeacher(event);
		const form = await event.request.formData();
		const typed = typedIn(form);
		const key = keyOf(organization.id, form);
		const refuse = (faults: CampaignFaults) => fail(400, { typed, faults });
		if (key === null) return refuse({ name: 'malformed' });
		const named = /^\d{1,9}$/.test(typed.targetProfile) ? Number(typed.targetProfile) : null;
		const { choices } = await listChoices(organization, named);
		const read = readCampaign(typed, choices);
		if ('faults' in read) return refuse(read.faults);
		const { ownerId, ...draft } = read.draft;
		const { id } = await createCampaign(organization.id, ownerId, { ...draft, key });
		redirect(303, `/orga/${organization.id}/campagnes/${id}/reglages?fait=creee`);
	}
};
