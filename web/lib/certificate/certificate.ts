/** What a certificate shows, on a page as on paper, and its words. */
import {
	PROFESSIONAL_THRESHOLD,
	type CertificateReading,
	type ResultComment
} from '#engine/center/certificate';
import { levelVoice } from '#engine/framework/level-voices';
import { getLevel, HIGHEST_OPEN_LEVEL, readingGrid } from '#engine/framework/levels';
import { scoresOfLevel } from '#engine/scoring/score';
import type {
	CertificateVoice,
	CertificationState,
	CommentedReason,
	Framework
} from '#engine/vocabulary';
import { plainDate } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { frameworkText } from '$lib/words';

/** Everything that a certificate says, and nothing else of its holder. Days are `YYYY-MM-DD`. */
export interface Certificate {
	firstName: string;
	lastName: string;
	birthDate: string;
	birthPlace: string | null;
	center: string;
	certifiedOn: string;
	deliveredOn: string;
	code: string;
	/** What the test gave beside the certificate of the core, null when it gave nothing. */
	complement: Framework | null;
	reading: CertificateReading;
}

export function holderName({ firstName, lastName }: Certificate): string {
	return `${firstName} ${lastName}`;
}

export function birthText({ birthDate, birthPlace }: Certificate): string {
	const date = plainDate(birthDate);
	return birthPlace
		? m.certificate_born_at({ date, place: birthPlace })
		: m.certificate_born({ date });
}

/** Where and when, each under its label. */
export function certificateFacts(certificate: Certificate): [label: string, text: string][] {
	return [
		[m.certificate_center(), certificate.center],
		[m.certificate_date(), plainDate(certificate.certifiedOn)],
		[m.certificate_delivered(), plainDate(certificate.deliveredOn)],
		[m.certificate_code(), certificate.code],
		...(certificate.complement
			? [[m.certificate_complement(), frameworkText(certificate.complement)] as [string, string]]
			: [])
	];
}

export function levelText({ level }: CertificateReading): string {
	return level === null ? m.certificate_no_level() : getLevel(level).label[getLocale()];
}

/** Two sentences on the level, to this reader. */
export function levelMeaning({ level }: CertificateReading, voice: CertificateVoice): string[] {
	const { summary, description } = levelVoice(level ?? 0, voice);
	return [summary[getLocale()], description[getLocale()]];
}

export function intervalText({ interval }: CertificateReading): string {
	return m.certificate_interval(interval);
}

export function thresholdText({ isProfessional }: CertificateReading): [what: string, why: string] {
	return [
		isProfessional ? m.certificate_professional() : m.certificate_not_professional(),
		m.certificate_professional_help({ threshold: PROFESSIONAL_THRESHOLD })
	];
}

export interface GridLine {
	level: number;
	label: string;
	scores: string;
	meaning: string;
	isReached: boolean;
}

/** The levels that the framework describes, from the first. */
export function gridLines({ level: reached }: CertificateReading): GridLine[] {
	return readingGrid.slice(1).map(({ level, label, meaning }) => ({
		level,
		label: label[getLocale()],
		scores:
			level > HIGHEST_OPEN_LEVEL
				? m.certificate_grid_closed({ low: scoresOfLevel(level).low })
				: m.certificate_grid_scores(scoresOfLevel(level)),
		meaning: meaning[getLocale()],
		isReached: level === reached
	}));
}

export function competenceLevelText(level: number | null): string {
	return level === null
		? m.certificate_competence_untested()
		: m.certificate_competence_level({ level });
}

const comments: Record<'candidate' | 'organization', Record<CommentedReason, () => string>> = {
	candidate: {
		cancelledByJury: m.comment_candidate_cancelledByJury,
		fraud: m.comment_candidate_fraud,
		lackOfAnswersForTechnicalReason: m.comment_candidate_lackOfAnswersForTechnicalReason,
		lackOfAnswers: m.comment_candidate_lackOfAnswers,
		zeroScore: m.comment_candidate_zeroScore,
		unfinishedForTechnicalReason: m.comment_candidate_unfinishedForTechnicalReason,
		unfinishedByCandidate: m.comment_candidate_unfinishedByCandidate
	},
	organization: {
		cancelledByJury: m.comment_organization_cancelledByJury,
		fraud: m.comment_organization_fraud,
		lackOfAnswersForTechnicalReason: m.comment_organization_lackOfAnswersForTechnicalReason,
		lackOfAnswers: m.comment_organization_lackOfAnswers,
		zeroScore: m.comment_organization_zeroScore,
		unfinishedForTechnicalReason: m.comment_organization_unfinishedForTechnicalReason,
		unfinishedByCandidate: m.comment_organization_unfinishedByCandidate
	}
};

/** @param reader each has a sentence of his own */
export function commentText(
	comment: ResultComment | null,
	reader: 'candidate' | 'organization'
): string | null {
	if (comment === null) return null;
	return 'own' in comment ? comment.own : comments[reader][comment.automatic]();
}

const certificationStates: Record<CertificationState, () => string> = {
	ongoing: m.certification_state_ongoing,
	waiting: m.certification_state_waiting,
	obtained: m.certification_state_obtained,
	notObtained: m.certification_state_notObtained,
	cancelled: m.certification_state_cancelled
};

export function certificationStateText(state: CertificationState): string {
	return certificationStates[state]();
}
