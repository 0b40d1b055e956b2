/** « Procès-verbal d'incident »: what happened in the room, from the journal; or blank, to be filled by hand. */
import type { MinutesLine, PrintedCandidate, PrintedSession } from '#db/centers/documents';
import { INCIDENTS } from '#engine/invigilation/incidents';
import { INCIDENT_CODES, type IncidentCode } from '#engine/vocabulary';
import { timeOfDay } from '$lib/format';
import { actorText, journalDetails, journalQuotes, journalText } from '$lib/journal-words';
import { m } from '$lib/paraglide/messages';
import { incidentText, statusText } from '$lib/words';
import { sessionFacts, sessionLine } from './session-facts.ts';
import { Sheet } from './sheet.ts';

const BLANK_ROWS = 9;
const BLANK_HEIGHT = 34;
/** Left to write by hand what nobody recorded. */
const MORE_ROWS = 2;

/** @param lines of the journal, in their order; null for a blank one */
export function incidentMinutes(
	session: PrintedSession,
	lines: readonly MinutesLine[] | null
): Promise<Buffer> {
	const sheet = new Sheet(m.minutes_title(), sessionLine(session));
	sheet.facts(sessionFacts(session));

	const columns = [
		{ title: m.minutes_time(), share: 0.11 },
		{ title: m.minutes_candidate(), share: 0.24 },
		{ title: m.minutes_what(), share: 0.45 },
		{ title: m.minutes_by(), share: 0.2 }
	];
	sheet.section(m.minutes_incidents());
	if (lines?.length === 0) sheet.text(m.minutes_none());
	const byId = new Map(session.candidates.map((one) => [one.id, one]));
	const told = (lines ?? []).map((line) => minutesRow(line, byId, session.center.timeZone));
	const blank = Array.from({ length: lines ? MORE_ROWS : BLANK_ROWS }, () => ['', '', '', '']);
	sheet.table(columns, [...told, ...blank], { leastHeight: BLANK_HEIGHT });

	const unfinished = session.candidates.filter(
		({ state }) => state !== null && state !== 'completed'
	);
	if (lines && unfinished.length > 0) {
		sheet.section(m.minutes_unfinished());
		for (const one of unfinished) {
			const status = one.state === 'started' ? m.minutes_not_ended() : statusText(one.state!);
			sheet.text(m.minutes_unfinished_line({ name: nameOf(one), status }));
		}
	}

	if (session.candidates.length > 0) {
		sheet.section(m.minutes_candidates());
		sheet.roll(session.candidates.map(candidateLine));
	}

	sheet.section(m.minutes_codes());
	for (const code of INCIDENT_CODES) sheet.text(codeLine(code), 9);
	sheet.space(6);
	sheet.frame(m.minutes_signature(), 64);
	return sheet.end();
}

function minutesRow(
	line: MinutesLine,
	candidates: ReadonlyMap<number, PrintedCandidate>,
	timeZone: string
): string[] {
	const candidate = line.candidateId === null ? null : candidates.get(line.candidateId);
	// An incident says what it is; that it was recorded is plain here.
	const kind = line.kind === 'incidentRecorded' ? [] : [journalText(line)];
	const what = [...kind, ...journalDetails(line), ...journalQuotes(line)];
	return [
		timeOfDay(line.at, timeZone),
		candidate ? nameOf(candidate) : m.minutes_room(),
		what.join(' · '),
		actorText(line)
	];
}

function nameOf({ lastName, firstName }: PrintedCandidate): string {
	return `${lastName} ${firstName}`;
}

/** Numbered as on the attendance sheet, with what was agreed upon for him: incidents are about it too. */
function candidateLine(one: PrintedCandidate, i: number): string {
	const { extraTimePercent: percent, needsAccessibility } = one;
	const adjustments = [
		percent > 0 && m.minutes_extra_time({ percent }),
		needsAccessibility && m.minutes_accessible()
	];
	return [`${i + 1}. ${nameOf(one)}`, ...adjustments].filter(Boolean).join(' · ');
}

function codeLine(code: IncidentCode): string {
	const { needsText, needsNumber } = INCIDENTS[code];
	const needs = [needsText && m.minutes_needs_text(), needsNumber && m.minutes_needs_number()];
	const needed = needs.filter(Boolean).join(', ');
	return `${code}  ${incidentText(code)}${needed ? ` (${needed})` : ''}`;
}
