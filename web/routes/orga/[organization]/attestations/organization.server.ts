import { error, type RequestEvent } from '@sveltejs/kit';
import { listObtained, type AttestationHolder } from '#db/attestations/organization';
import { listDivisions } from '#db/learners/list';
import type { AttestationKind } from '#engine/vocabulary';
import { requireTeacher } from '$lib/server/guards';
import { refusePage } from '$lib/server/refuse-page';
import { readAttestationSearch } from './search.ts';

type Event = Pick<RequestEvent, 'locals' | 'url' | 'request'> & {
	params: { organization?: string };
};

/** For the teachers of an organization that has attestations. */
export async function requireAttestations(event: Event) {
	const { organization } = await requireTeacher(event);
	if (!organization.features.includes('attestations')) error(404);
	const { isManagingStudents, id } = organization;
	const divisions = isManagingStudents ? await listDivisions(id) : [];
	const search = readAttestationSearch(event.url.searchParams, divisions);
	return { organization, divisions, search };
}

/** Those that the address asks for, in the classes that it names or in all of them. */
export async function requireObtained(event: Event): Promise<{
	kind: AttestationKind;
	people: (AttestationHolder & { obtainedAt: number })[];
}> {
	const { organization, search } = await requireAttestations(event);
	const { kind, divisions } = search;
	// A class that is not there any more is not every class.
	if (event.url.searchParams.has('classe') && divisions.length === 0) {
		refusePage(404, 'class-without-attestations');
	}
	const people = await listObtained(organization, kind, divisions);
	if (people.length === 0) refusePage(404, 'class-without-attestations');
	return { kind, people };
}
