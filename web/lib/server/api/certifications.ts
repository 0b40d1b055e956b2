/** Results as other systems read them. */
import type { z } from 'zod';
import type { PublishedResult } from '#db/certificates';
import type { PendingResult, PersonFound } from '#db/school-results';
import { testedCompetences, toldStatus } from '#engine/center/certificate';
import { areaOf, competences, getArea, getCompetence } from '#engine/framework/crcn';
import { ApiProblem } from './problems';
import type { certification, certificationList, foundCertification } from './schemas';

type Certification = z.output<typeof certification>;

const iso = (instant: number) => new Date(instant).toISOString();

/** The names are those of the decree, in French: for systems of France. */
const areaName = (code: Parameters<typeof areaOf>[0]) => getArea(areaOf(code)).name.fr;

/** A result that was cancelled is none. */
export function writeCertifications({
	published,
	pending
}: {
	published: readonly PublishedResult[];
	pending: readonly PendingResult[];
}): z.output<typeof certificationList> {
	const certifications = [
		...published.flatMap((result) => writePublished(result) ?? []),
		...pending.map(writePending)
	];
	return {
		certifications: certifications.sort((a, b) => a.date.localeCompare(b.date) || a.id - b.id),
		framework: competences.map(({ code, name, area }) => ({
			code,
			name: name.fr,
			areaCode: area,
			areaName: areaName(code)
		}))
	};
}

function writePublished(result: PublishedResult): Certification | null {
	const { outcome, verificationCode, publishedAt } = result;
	const status = toldStatus(outcome);
	if (!status) return null;
	return {
		...writePending(result),
		status,
		score: scoreOf(result),
		verificationCode,
		deliveredAt: iso(publishedAt),
		competenceResults: testedCompetences(outcome)
	};
}

function writePending({
	assessmentId,
	candidate,
	learner,
	startedAt,
	center
}: PendingResult): Certification {
	const { firstName, lastName, birthDate } = candidate;
	return {
		id: assessmentId,
		firstName,
		middleName: learner?.middleName ?? null,
		thirdName: learner?.thirdName ?? null,
		lastName,
		birthDate,
		ine: learner?.ine ?? null,
		status: 'pending',
		score: null,
		verificationCode: null,
		date: iso(startedAt),
		deliveredAt: null,
		centerName: center.name,
		competenceResults: []
	};
}

/**
 * The last certification of somebody.
 * @throws {ApiProblem} 404 when he has none, 409 when it may be that of somebody else
 */
export function writeLastCertification({
	result,
	organizationUai,
	isAmbiguous
}: PersonFound): z.output<typeof foundCertification> {
	if (isAmbiguous) throw new ApiProblem('several_matches');
	const status = result && toldStatus(result.outcome);
	if (!status) throw new ApiProblem('not_found');
	const { candidate, learner, outcome, startedAt } = result;
	return {
		organizationUai,
		ine: learner?.ine ?? null,
		lastName: candidate.lastName,
		firstName: candidate.firstName,
		birthdate: candidate.birthDate,
		status,
		pixScore: scoreOf(result),
		globalLevel: outcome.status === 'validated' ? (outcome.score?.level ?? null) : null,
		certificationDate: iso(startedAt),
		competences: testedCompetences(outcome).map(({ code, level }) => ({
			code,
			name: getCompetence(code).name.fr,
			level,
			areaName: areaName(code)
		}))
	};
}

function scoreOf({ outcome }: PublishedResult): number | null {
	return outcome.status === 'validated' ? (outcome.score?.score ?? null) : null;
}
