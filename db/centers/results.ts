/** The published results of a center: of a session, and of a class of its school. */
import { and, eq } from 'drizzle-orm';
import { compareFullNames } from '#engine/spelling';
import { listPublishedResults, type PublishedResult } from '../certificates.ts';
import { sessions } from '../schema/sessions.ts';
import { centers, learners } from '../schema/structures.ts';

/** Of a session, by birth name. */
export async function listSessionResults(
	centerId: number,
	sessionId: number
): Promise<PublishedResult[]> {
	const found = await listPublishedResults(
		and(eq(sessions.id, sessionId), eq(centers.id, centerId))
	);
	return byName(found);
}

/** A center whose school manages its pupils. */
export interface SchoolCenter {
	id: number;
	schoolId: number;
}

/** Of a class, or of all of them: how many of its pupils have a certificate. */
export interface DivisionCount {
	division: string;
	certificates: number;
}

/** The classes of which somebody has a certificate, in the order of their names. */
export async function listDivisions(center: SchoolCenter): Promise<DivisionCount[]> {
	const counts = new Map<string, number>();
	for (const { learner } of await listPupilCertificates(center)) {
		counts.set(learner!.division, (counts.get(learner!.division) ?? 0) + 1);
	}
	return [...counts]
		.map(([division, certificates]) => ({ division, certificates }))
		.sort((a, b) => order.compare(a.division, b.division));
}

const order = new Intl.Collator('fr', { numeric: true });

/** The certificates of a class, by birth name: the last one of each pupil. */
export async function listDivisionCertificates(
	center: SchoolCenter,
	division: string
): Promise<PublishedResult[]> {
	return byName(await listPupilCertificates(center, division));
}

async function listPupilCertificates(
	{ id, schoolId }: SchoolCenter,
	division?: string
): Promise<PublishedResult[]> {
	const found = await listPublishedResults(
		and(
			eq(centers.id, id),
			eq(learners.organizationId, schoolId),
			division === undefined ? undefined : eq(learners.division, division)
		)
	);
	// The oldest come first, so that the last one of each pupil stays.
	const last = new Map<number, PublishedResult>();
	for (const one of found) if (one.verificationCode) last.set(one.learner!.id, one);
	return [...last.values()];
}

function byName(results: PublishedResult[]): PublishedResult[] {
	return results.sort((a, b) => compareFullNames(a.candidate, b.candidate));
}
