/** What a certificate shows, on a page as on paper, and its words. */
import {
	PROFESSIONAL_THRESHOLD,
	type CertificateReading,
	type ResultComment
} from '#engine/center/certificate';
import { getArea, getCompetence, type AreaCode } from '#engine/framework/crcn';
import { levelVoice } from '#engine/framework/level-voices';
import { getLevel, HIGHEST_OPEN_LEVEL, readingGrid } from '#engine/framework/levels';
import { scoresOfLevel } from '#engine/scoring/score';
import type {
	CertificateVoice,
	CertificationState,
	CompetenceCode,
	Framework
} from '#engine/vocabulary';
import { frameworkText } from '$lib/center-words';
import { plainDate } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';

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

export function areaText(code: AreaCode): string {
	return getArea(code).name[getLocale()];
}

export function competenceText(code: CompetenceCode): string {
	return getCompetence(code).name[getLocale()];
}

export function competenceLevelText(level: number | null): string {
	return level === null
		? m.certificate_competence_untested()
		: m.certificate_competence_level({ level });
}

/** @param reader each has a sentence of his own */
export function commentText(
	comment: ResultComment | null,
	reader: 'candidate' | 'organization'
): string | null {
	if (comment === null) return null;
	return 'own' in comment ? comment.own : m[`comment_${reader}_${comment.automatic}`]();
}

export function certificationStateText(state: CertificationState): string {
	return m[`certification_state_${state}`]();
}
