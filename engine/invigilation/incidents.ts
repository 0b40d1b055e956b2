/** Incidents of the minutes (PV): what each kind of incident needs, from the reference's table of categories. */
import {
	INCIDENT_CODES,
	LIVE_ALERT_REASON_KEYS,
	LIVE_ALERT_REASONS,
	type IncidentCategory,
	type IncidentCode,
	type LiveAlertReason
} from '../vocabulary.ts';
import { readText } from './orders.ts';
import { allowed, refused, type Verdict } from './verdict.ts';

/** Characters of the description. */
export const LONGEST_INCIDENT = 500;
/** Number of a challenge, as the reference bounds it. */
const LAST_NUMBER = 500;

export interface IncidentKind {
	category: IncidentCategory;
	subcategory: 'nameOrBirthDate' | 'extraTimePercentage' | LiveAlertReason | null;
	/** The description is mandatory. */
	needsText: boolean;
	/** The number of the challenge is mandatory. */
	needsNumber: boolean;
	/** It may be of the room; the others are of one candidate. */
	isOfRoom: boolean;
	/** Somebody has to act on it before the results are published. */
	isImpactful: boolean;
}

function ofCandidate(category: IncidentCategory, change: Partial<IncidentKind> = {}): IncidentKind {
	return {
		category,
		subcategory: null,
		needsText: true,
		needsNumber: false,
		isOfRoom: false,
		isImpactful: false,
		...change
	};
}

const inChallenge = Object.fromEntries(
	LIVE_ALERT_REASON_KEYS.map((subcategory) => [
		LIVE_ALERT_REASONS[subcategory],
		ofCandidate('inChallenge', {
			subcategory,
			needsText: false,
			needsNumber: true,
			isImpactful: true
		})
	])
) as Record<Exclude<IncidentCode, `C${number}`>, IncidentKind>;

/** Reference: section 7.1. */
export const INCIDENTS: Readonly<Record<IncidentCode, IncidentKind>> = {
	C1: ofCandidate('candidateInformationChange', {
		subcategory: 'nameOrBirthDate',
		isImpactful: true
	}),
	C2: ofCandidate('candidateInformationChange', { subcategory: 'extraTimePercentage' }),
	C4: ofCandidate('signatureIssue'),
	C6: ofCandidate('fraud', { needsText: false, isImpactful: true }),
	C7: ofCandidate('nonBlockingTechnicalIssue', { isOfRoom: true }),
	C8: ofCandidate('nonBlockingCandidateIssue', { isOfRoom: true }),
	...inChallenge
};

/** An incident as an invigilator writes it. */
export interface WrittenIncident {
	code: IncidentCode;
	/** Null for one of the room. */
	candidateId: number | null;
	/** Of the challenge, from 1. */
	number: number | null;
	/** Empty when there is nothing to add. */
	text: string;
}

/** An incident as it is kept. */
export interface Incident extends WrittenIncident {
	id: number;
	sessionId: number;
	createdAt: number;
	/** Name of the invigilator who wrote it. */
	by: string;
	withdrawnAt: number | null;
	withdrawnBy: string | null;
}

/**
 * Does this incident say what its kind needs?
 *
 * Rule: the kinds of one candidate name him; those of a challenge give its number, from 1 to 500, and no other does;
 * a mandatory description is not empty, and none is above 500 characters.
 */
export function mayRecordIncident({ code, candidateId, number, text }: WrittenIncident): Verdict {
	const kind = INCIDENTS[code];
	if (candidateId === null && !kind.isOfRoom) return refused('incident-needs-candidate');
	const isNumber = number !== null && Number.isInteger(number) && number >= 1;
	const isRight = kind.needsNumber ? isNumber && number <= LAST_NUMBER : number === null;
	if (!isRight) return refused('incident-number-invalid');
	const read = readText(text, LONGEST_INCIDENT);
	if ('text' in read) return allowed;
	return read.because === 'text-missing' && !kind.needsText ? allowed : refused(read.because);
}

/** May it be taken back? Once; it stays in the journal. */
export function mayWithdrawIncident({ withdrawnAt }: { withdrawnAt: number | null }): Verdict {
	return withdrawnAt === null ? allowed : refused('incident-already-withdrawn');
}

/** Every kind, in the order of the minutes. */
export const INCIDENT_KINDS = INCIDENT_CODES.map((code) => ({ code, ...INCIDENTS[code] }));

/** The kinds that can be written of the room (null), or of a candidate: those of a challenge ask for a started test. */
export function incidentKindsFor(candidate: { startedAt: number | null } | null) {
	return INCIDENT_KINDS.filter((kind) =>
		candidate ? !kind.needsNumber || candidate.startedAt !== null : kind.isOfRoom
	);
}

/** The incidents with one more, or with what became of one, in the order written; a withdrawal is never forgotten. */
export function keepIncident(known: readonly Incident[], news: Incident): readonly Incident[] {
	const before = known.find(({ id }) => id === news.id);
	if (before && (before.withdrawnAt !== null || news.withdrawnAt === null)) return known;
	return [...known.filter(({ id }) => id !== news.id), news].sort((a, b) => a.id - b.id);
}
