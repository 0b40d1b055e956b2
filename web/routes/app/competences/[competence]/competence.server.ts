import { error, type RequestEvent } from '@sveltejs/kit';
import type { SignedInUser } from '#db/auth.server';
import { COMPETENCES, type CompetenceCode } from '#engine/vocabulary';
import { requireUser } from '$lib/server/guards';

/** The competence that the address names, for whoever is signed in. */
export function requireCompetence(
	event: Pick<RequestEvent, 'locals' | 'url'> & { params: { competence: string } }
): { user: SignedInUser; competence: CompetenceCode } {
	const user = requireUser(event);
	const competence = COMPETENCES.find((code) => code === event.params.competence);
	if (!competence) error(404);
	return { user, competence };
}
