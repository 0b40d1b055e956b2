import { json } from '@sveltejs/kit';
import { listSchoolResults } from '#db/school-results';
import { authenticate } from '$lib/server/api/authenticate';
import { writeCertifications } from '$lib/server/api/certifications';
import { answering } from '$lib/server/api/problems';
import { parse } from '$lib/server/api/requests';
import { schoolQuery } from '$lib/server/api/schemas';
import type { RequestHandler } from './$types';

/** What the pupils of a school got, for the record that it keeps of them. */
export const GET: RequestHandler = answering(async (event) => {
	await authenticate(event, 'lsu');
	const { uai, division } = parse(schoolQuery, {
		...Object.fromEntries(event.url.searchParams),
		uai: event.params.uai
	});
	const written = writeCertifications(await listSchoolResults(uai, division ?? null));
	return written.certifications.length > 0 ? json(written) : new Response(null, { status: 204 });
});
