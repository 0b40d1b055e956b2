import { error, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { db } from '#db/connection.server';
import { findLearnerImport } from '#db/learners/imports';
import { requireOrganizationAdministrator } from '$lib/server/guards';

/** The file that the address names, for its author alone. */
export async function requireLearnerImport(
	event: Pick<RequestEvent, 'locals' | 'url' | 'request'> & {
		params: { organization?: string; import?: string };
	}
) {
	const { organization, userId } = await requireOrganizationAdministrator(event);
	const id = z.uuid().safeParse(event.params.import);
	const kept = id.success && (await findLearnerImport(db, id.data, organization.id, userId));
	if (!kept) error(404);
	return { organization, userId, kept };
}
