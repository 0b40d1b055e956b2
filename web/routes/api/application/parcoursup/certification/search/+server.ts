import { json } from '@sveltejs/kit';
import { findPersonResult } from '#db/school-results';
import { schoolYearOf } from '#engine/center/school-year';
import { authenticate } from '$lib/server/api/authenticate';
import { writeLastCertification } from '$lib/server/api/certifications';
import { answering } from '$lib/server/api/problems';
import { parse, readJson } from '$lib/server/api/requests';
import { searchByCode, searchByIne, searchByName } from '$lib/server/api/schemas';
import type { RequestHandler } from './$types';

/** The last certification of somebody in this school year, for whoever reads his application. */
export const POST: RequestHandler = answering(async (event) => {
	await authenticate(event, 'parcoursup');
	const body = await readJson(event.request);
	// By the field that only one of the three ways has, so that what is wrong is said of that way.
	const way =
		'ine' in body ? searchByIne : 'verificationCode' in body ? searchByCode : searchByName;
	const sought = parse(way, body);
	return json(writeLastCertification(await findPersonResult(sought, schoolYearOf(Date.now()))));
});
