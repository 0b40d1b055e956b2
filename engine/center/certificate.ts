/** What a published result says: to its holder, to whoever he shows it to, and in the file of his center. */
import { areas, listCompetences, type AreaCode } from '../framework/crcn.ts';
import { isLevel, type Level } from '../framework/levels.ts';
import type { CertificationOutcome } from '../scoring/outcome.ts';
import { MAXIMUM_SCORE } from '../scoring/score.ts';
import {
	COMMENTED_REASONS,
	COMPETENCES,
	type AssessmentResultStatus,
	type CertificationState,
	type CommentedReason,
	type CompetenceCode
} from '../vocabulary.ts';

/**
 * The score, in pix, from which a certificate counts as a professional one.
 *
 * @source France compétences, as the reference service tells it (Pix)
 */
export const PROFESSIONAL_THRESHOLD = 120;

/** How long the link of a mail opens the results of its address, in milliseconds. */
export const RESULT_LINK_LIFE = 30 * 86_400_000;

/** How often the mails of a session are tried, over about thirty hours: a mail server may be out of order for a day. */
export const RESULT_MAIL_TRIES = 9;

type Outcome = Pick<CertificationOutcome, 'status' | 'reasons' | 'score' | 'competences'>;

export interface CompetenceReading {
	code: CompetenceCode;
	/** Null when the test asked nothing of it. */
	level: number | null;
}

/** What a certificate says of its holder. Scores in pix. */
export interface CertificateReading {
	score: number;
	maximum: number;
	/** 95 % interval, ends included. */
	interval: { low: number; high: number };
	/** Null below the first level. */
	level: Level | null;
	isProfessional: boolean;
	/** Empty without a level: a detail would say more than is known. */
	areas: { area: AreaCode; competences: CompetenceReading[] }[];
}

/**
 * What the certificate of a result says, null when it gives none.
 *
 * Rule: only a validated test gives a certificate. Mesh 0 is below the first level, and shows none. The competences are
 * shown when there is a level and the score is not zero.
 *
 * @source the reference service (Pix)
 */
export function readCertificate(outcome: Outcome): CertificateReading | null {
	if (outcome.status !== 'validated' || outcome.score === null) return null;
	const { score, interval } = outcome.score;
	const level = shownLevel(outcome);
	return {
		score,
		maximum: MAXIMUM_SCORE,
		interval,
		level,
		isProfessional: score >= PROFESSIONAL_THRESHOLD,
		areas:
			level === null || score === 0
				? []
				: areas.map(({ code }) => ({
						area: code,
						competences: listCompetences(code).map((competence) => ({
							code: competence.code,
							level: testedLevel(outcome, competence.code)
						}))
					}))
	};
}

function shownLevel({ score }: Outcome): Level | null {
	const level = score?.level ?? 0;
	return level > 0 && isLevel(level) ? level : null;
}

/** The competences of which something was asked, of a validated test; of the others, no level is said. */
export function testedCompetences({
	competences
}: Pick<Outcome, 'competences'>): { code: CompetenceCode; level: number }[] {
	return competences
		.filter(({ answers }) => answers > 0)
		.map(({ competence, level }) => ({ code: competence, level }));
}

function testedLevel(outcome: Outcome, code: CompetenceCode): number | null {
	return testedCompetences(outcome).find((one) => one.code === code)?.level ?? null;
}

/** Of the jury in its own words, or the reason that an automatic sentence is for. */
export type ResultComment = { own: string } | { automatic: CommentedReason };

/**
 * The comment of a result, null when there is nothing to say.
 *
 * Rule: what the jury wrote takes the place of the automatic comment, which is that of the first reason that has one.
 *
 * @param own what the jury wrote to this reader
 */
export function resultComment(
	{ reasons }: Pick<Outcome, 'reasons'>,
	own: string | null
): ResultComment | null {
	if (own) return { own };
	const automatic = COMMENTED_REASONS.find((one) => reasons.some((reason) => reason === one));
	return automatic ? { automatic } : null;
}

/** What the results file says of one test; null where it says « - ». */
export interface ResultFigures {
	/** The word of the file: whoever cancelled it, it is cancelled. */
	status: Exclude<AssessmentResultStatus, 'cancelledByJury'>;
	level: Level | 'belowMinimum' | null;
	score: number | null;
	/** In the order of `COMPETENCES`. */
	competences: (number | null)[];
}

/**
 * The figures of a result in the results file.
 *
 * Rule: no score for a cancelled test or one in error, 0 for a rejected one. A level for a validated test, « below the
 * minimum » for a rejected one or for a score below the first level. Levels of competences for a validated test, where
 * something of the competence was asked.
 *
 * @source the reference service (Pix)
 */
export function resultFigures(outcome: Outcome): ResultFigures {
	const status = outcome.status === 'cancelledByJury' ? 'cancelled' : outcome.status;
	const isValidated = status === 'validated';
	const isRejected = status === 'rejected';
	return {
		status,
		level: isValidated
			? (shownLevel(outcome) ?? 'belowMinimum')
			: isRejected
				? 'belowMinimum'
				: null,
		score: isValidated ? (outcome.score?.score ?? null) : isRejected ? 0 : null,
		competences: COMPETENCES.map((code) => (isValidated ? testedLevel(outcome, code) : null))
	};
}

/** What other systems are told of a result; null when it is as if there had been no test. */
export function toldStatus({ status }: Pick<Outcome, 'status'>): 'validated' | 'rejected' | null {
	return status === 'validated' || status === 'rejected' ? status : null;
}

/** What is known of one of a candidate's certifications. */
export interface CertificationFacts {
	isPublished: boolean;
	/** Of the session; its candidate can do nothing more there. */
	isFinalized: boolean;
	hasEnded: boolean;
	/** The last result, null before. */
	status: AssessmentResultStatus | null;
}

/**
 * Where a certification stands for its candidate.
 *
 * Rule: until the results of the session are published, a test that has ended waits for them, whatever it gave.
 */
export function certificationState(facts: CertificationFacts): CertificationState {
	if (!facts.isPublished) return facts.hasEnded || facts.isFinalized ? 'waiting' : 'ongoing';
	switch (facts.status) {
		case 'validated':
			return 'obtained';
		case 'rejected':
			return 'notObtained';
		case 'cancelled':
		case 'cancelledByJury':
			return 'cancelled';
		default:
			return 'waiting';
	}
}

/**
 * The verification code that somebody typed: spaces, dashes, case and the prefix are forgiven. Null when it is none.
 *
 * @source the codes of the reference service: `P-` and eight letters or digits
 */
export function readVerificationCode(typed: string): string | null {
	const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
	const body = letters.length === 9 && letters.startsWith('P') ? letters.slice(1) : letters;
	return /^[A-Z0-9]{8}$/.test(body) ? `P-${body}` : null;
}
