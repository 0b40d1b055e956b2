import { fail, redirect } from '@sveltejs/kit';
import { createTargetProfile, findTargetProfile, tubeChoices } from '#db/campaigns/target-profiles';
import { framework } from '#engine/content/framework.server';
import {
	readTargetProfile,
	MOST_STAGES,
	TARGET_PROFILE_LENGTHS,
	type TargetProfileFaults,
	type TypedTargetProfile
} from '#engine/campaign/target-profile-form';
import type { Text } from '#engine/content/challenge';
import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { drawKey, keyOf } from '$lib/server/campaign-form';
import { requireId, requireTeacher } from '$lib/server/guards';
import type { Actions, PageServerLoad } from './$types';

/** Those that a form without script has room for. */
const FIRST_STAGES = 4;
const noStage = () => ({ threshold: '', title: '', message: '' });

export const load: PageServerLoad = async (event) => {
	const { organization } = await requireTeacher(event);
	const copied = event.url.searchParams.get('copie');
	const model =
		copied === null ? null : await findTargetProfile(organization.id, requireId(copied));
	const stages = (model?.stages ?? []).flatMap((stage) =>
		stage.kind === 'threshold'
			? [
					{
						threshold: String(stage.threshold),
						title: read(stage.title),
						message: read(stage.message)
					}
				]
			: []
	);
	while (stages.length < FIRST_STAGES) stages.push(noStage());
	const typed: TypedTargetProfile = {
		name: model
			? m.campaign_copy_of({ name: read(model.name) }).slice(0, TARGET_PROFILE_LENGTHS.name)
			: '',
		levels: Object.fromEntries(
			(model?.tubes ?? []).map(({ id, level, levels }) => [
				id,
				// The same skills, by the level of the hardest of them.
				String(levels.findLast((one) => one <= level))
			])
		),
		stages
	};
	return { typed, tubes: tubeChoices, key: drawKey() };
};

const read = (text: Text) => (typeof text === 'string' ? text : text[getLocale()]);

export const actions: Actions = {
	default: async (event) => {
		const { organization } = await requireTeacher(event);
		const form = await event.request.formData();
		const typed = typedIn(form);
		const key = keyOf(organization.id, form);
		const refuse = (faults: TargetProfileFaults) => fail(400, { typed, faults });
		if (key === null) return refuse({ name: 'malformed', stages: {} });
		const { draft, faults } = { draft: null, faults: null, ...readTargetProfile(framework, typed) };
		if (!draft) return refuse(faults!);
		const id = await createTargetProfile(organization.id, { ...draft, key });
		redirect(303, `/orga/${organization.id}/profils-cibles?cree=${id}`);
	}
};

/** What was typed; a tube that the framework does not hold is not in the form. */
function typedIn(form: FormData): TypedTargetProfile {
	const text = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value : '';
	};
	const all = (name: string) =>
		form.getAll(name).map((value) => (typeof value === 'string' ? value : ''));
	const [titles, messages] = [all('stageTitle'), all('stageMessage')];
	return {
		name: text('name'),
		levels: Object.fromEntries(tubeChoices.map(({ id }) => [id, text(`tube-${id}`)])),
		stages: all('stageThreshold')
			.slice(0, MOST_STAGES)
			.map((threshold, i) => ({
				threshold,
				title: titles[i] ?? '',
				message: messages[i] ?? ''
			}))
	};
}
