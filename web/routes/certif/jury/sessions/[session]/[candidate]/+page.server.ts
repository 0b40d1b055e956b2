import { error, fail } from '@sveltejs/kit';
import { formRules } from '#db/centers/form-rules';
import { readPlaces } from '#db/centers/birth-places.server';
import { findJuryCandidate, listAnswers, listResults } from '#db/jury/candidate-view';
import { correctIdentity } from '#db/jury/identities';
import { listJuryIncidents, LONGEST_STORY, readCandidateStory } from '#db/jury/session-view';
import { readJuryWatch } from '#db/jury/watching';
import {
	cancelTest,
	commentResult,
	liftFraudRejection,
	rejectForFraud,
	rescoreTest,
	resolveIncident,
	uncancelTest,
	type Which
} from '#db/jury/test-acts';
import { typedCandidate } from '#engine/center/candidate-form';
import { readIdentity } from '#engine/center/identity';
import { JURY_READERS } from '#engine/center/staff-rights';
import type { JournalKind } from '#engine/vocabulary';
import { countryNames, faultsByField, typedIn } from '$lib/server/enrolment';
import { requireId, requireStaff } from '$lib/server/guards';
import { answerJudged, juryAction, readJuryForm, type JuryForm } from '../../../acts.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

function whichOf({ params }: Pick<RequestEvent, 'params'>): Which {
	return { sessionId: requireId(params.session), candidateId: requireId(params.candidate) };
}

async function requireJuryCandidate(which: Which) {
	const found = await findJuryCandidate(which.sessionId, which.candidateId);
	if (!found) error(404);
	return found;
}

export const load: PageServerLoad = async (event) => {
	await requireStaff(event, ...JURY_READERS);
	const which = whichOf(event);
	const watch = await readJuryWatch(which.sessionId);
	const found = await requireJuryCandidate(which);
	const { test } = found;
	const [results, answers, incidents, story, places, countries] = await Promise.all([
		test ? listResults(test.id) : [],
		test ? listAnswers(test) : [],
		listJuryIncidents(which),
		readCandidateStory(which.candidateId),
		readPlaces(),
		countryNames()
	]);
	const typed = typedCandidate(found.identity, places);
	return {
		...found,
		watch,
		results,
		answers,
		incidents,
		story,
		typed,
		countries,
		longestStory: LONGEST_STORY
	};
};

/** An act on the test of the candidate that the address names. */
function onTest(
	act: string,
	kind: JournalKind,
	work: (staff: JuryForm['staff'], which: Which, reason: string) => ReturnType<typeof cancelTest>
) {
	return juryAction<RequestEvent>(act, kind, ({ staff, text }, event) =>
		work(staff, whichOf(event), text('reason'))
	);
}

export const actions: Actions = {
	cancel: onTest('cancel', 'testCancelled', cancelTest),
	uncancel: onTest('uncancel', 'testUncancelled', uncancelTest),
	reject: onTest('reject', 'fraudRejected', rejectForFraud),
	lift: onTest('lift', 'fraudRejectionLifted', liftFraudRejection),
	rescore: onTest('rescore', 'testRescored', rescoreTest),
	comment: juryAction<RequestEvent>('comment', 'resultCommented', ({ staff, text }, event) =>
		commentResult(staff, whichOf(event), text('reason'), {
			forCandidate: text('forCandidate'),
			forOrganization: text('forOrganization')
		})
	),
	resolve: juryAction<RequestEvent>('resolve', 'incidentResolved', ({ staff, text }, event) =>
		resolveIncident(staff, whichOf(event), requireId(text('incident')), text('reason'))
	),

	identity: async (event) => {
		const { staff, typed, text } = await readJuryForm(event);
		const which = whichOf(event);
		const { identity, center } = await requireJuryCandidate(which);
		const form = new Map(Object.entries(typed));
		const read = readIdentity(
			typedIn({ get: (field) => form.get(field) ?? null }),
			await formRules({ ...center, frameworks: [] }),
			identity
		);
		if ('faults' in read) {
			const faults = faultsByField(read.faults);
			return fail(400, { act: 'identity', because: null, typed, faults });
		}
		const judged = await correctIdentity(staff, which, text('reason'), read.identity);
		return answerJudged(event, { act: 'identity', kind: 'identityCorrected', typed }, judged);
	}
};
