import { error, fail } from '@sveltejs/kit';
import {
	archiveCampaign,
	changeCampaign,
	restoreCampaign,
	type Done
} from '#db/campaigns/campaign-changes';
import { countParticipations } from '#db/campaigns/campaign-list';
import { listTeachers } from '#db/organizations/organizations';
import { findTargetProfile } from '#db/campaigns/target-profiles';
import { readChange, typedCampaign } from '#engine/campaign/campaign-form';
import { mayChangeCampaign } from '#engine/campaign/campaign-rights';
import { ORGANIZATION_FEATURES } from '#engine/vocabulary';
import { typedIn, writtenOf } from '$lib/server/campaign-form';
import { requireTeacherCampaign } from '$lib/server/guards';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { organization, userId, campaign } = await requireTeacherCampaign(event);
	const { targetProfileId, ownerId, createdAt, participantId } = campaign;
	const [counts, teachers, profile] = await Promise.all([
		countParticipations(campaign.id),
		listTeachers(organization.id),
		targetProfileId === null ? null : findTargetProfile(organization.id, targetProfileId)
	]);
	return {
		typed: typedCampaign(writtenOf(campaign)),
		createdAt,
		participantId,
		counts,
		teachers,
		profile: profile && { name: profile.name, tubes: profile.tubes.length },
		/** Null for whoever may. */
		because: because(mayChangeCampaign(organization.role, ownerId === userId)),
		link: `${event.url.origin}/parcours/${campaign.code}`,
		done: event.url.searchParams.get('fait')
	};
};

const because = (verdict: ReturnType<typeof mayChangeCampaign>) =>
	verdict.allowed ? null : verdict.because;

/** Gone meanwhile, its page is too. */
function answer({ because }: Done, part: 'archive' | 'restore') {
	if (because === 'campaign-not-found') error(404);
	return because === null ? { part, because } : fail(400, { part, because });
}

export const actions: Actions = {
	change: async (event) => {
		const teacher = await requireTeacherCampaign(event);
		const { organization, campaign } = teacher;
		const typed = typedIn(await event.request.formData());
		const teachers = await listTeachers(organization.id);
		const ownerIds = new Set(teachers.map(({ userId }) => userId));
		// Somebody who left keeps what he made until it is given to another one.
		ownerIds.add(campaign.ownerId);
		// So does a campaign that was made when more was open.
		const features = campaign.hasMultipleSendings ? ORGANIZATION_FEATURES : organization.features;
		const part = 'change' as const;
		const read = readChange(campaign.kind, typed, { ownerIds, features });
		if ('faults' in read) return fail(400, { part, because: null, typed, faults: read.faults });
		const done = await changeCampaign(teacher, campaign.id, read.change);
		if (done.because === 'campaign-not-found') error(404);
		if (done.because === 'campaign-has-participations') {
			const faults = { hasMultipleSendings: done.because };
			return fail(400, { part, because: null, typed, faults });
		}
		if (done.because) return fail(400, { part, because: done.because, typed, faults: {} });
		return { part, because: null, faults: {} };
	},
	archive: async (event) => {
		const teacher = await requireTeacherCampaign(event);
		return answer(await archiveCampaign(teacher, teacher.campaign.id), 'archive');
	},
	restore: async (event) => {
		const teacher = await requireTeacherCampaign(event);
		return answer(await restoreCampaign(teacher, teacher.campaign.id), 'restore');
	}
};
