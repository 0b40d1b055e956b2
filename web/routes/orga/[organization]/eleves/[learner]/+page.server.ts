import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { giveUsername, helpLearner } from '#db/learners/accounts';
import { changeStudentNumber } from '#db/learners/student-number';
import { findLearnerOf, listLearnerActs, listLearnerParticipations } from '#db/learners/learner';
import { setSpokenTexts } from '#db/learners/spoken-texts';
import { maySpeakTexts, requireId, requireTeacher } from '$lib/server/guards';
import type { Actions, PageServerLoad, RouteParams } from './$types';

async function requireLearner(event: RequestEvent<RouteParams>) {
	const teacher = await requireTeacher(event);
	const id = requireId(event.params.learner);
	const learner = await findLearnerOf(teacher.organization.id, id);
	if (!learner) error(404);
	return { ...teacher, learner };
}

export const load: PageServerLoad = async (event) => {
	const { learner, organization } = await requireLearner(event);
	const participations = await listLearnerParticipations(learner.id);
	return {
		...{ learner, participations, acts: await listLearnerActs(learner) },
		hasSpokenTexts: maySpeakTexts(organization)
	};
};

/** Schools give accounts to their pupils; nobody else gives himself that of an adult. */
async function requireSchoolLearner(event: Parameters<typeof requireLearner>[0]) {
	const found = await requireLearner(event);
	if (found.organization.type !== 'SCO') error(404);
	return found;
}

export const actions: Actions = {
	/** An account when he has none, and a password for once, which is shown here and nowhere else. */
	password: async (event) => {
		const { organization, userId, learner } = await requireSchoolLearner(event);
		const slip = await helpLearner(organization.id, learner.id, userId);
		if ('because' in slip) return fail(409, { because: slip.because });
		return { slip };
	},
	username: async (event) => {
		const { organization, userId, learner } = await requireSchoolLearner(event);
		const given = await giveUsername(organization.id, learner.id, userId);
		if ('because' in given) return fail(409, { because: given.because });
		return { username: given.username };
	},
	/** Of primary schools where the staff opened it. */
	spokenTexts: async (event) => {
		const { organization, learner } = await requireLearner(event);
		if (!maySpeakTexts(organization)) error(404);
		const isOn = (await event.request.formData()).get('isOn') === 'on';
		await setSpokenTexts(organization.id, [learner.id], isOn);
	},
	/** Of universities, by their administrators. */
	studentNumber: async (event) => {
		const { organization, userId, learner } = await requireLearner(event);
		if (organization.type !== 'SUP' || organization.role !== 'administrator') error(404);
		const studentNumber = String((await event.request.formData()).get('studentNumber') ?? '');
		const { because } = await changeStudentNumber(
			organization.id,
			learner.id,
			studentNumber,
			userId
		);
		if (because) return fail(400, { because, studentNumber });
		return { numberChanged: true };
	}
};
