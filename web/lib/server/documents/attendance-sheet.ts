/** « Feuille d'émargement »: who was there, with his signature. */
import type { PrintedSession } from '#db/centers/documents';
import { m } from '$lib/paraglide/messages';
import { sessionFacts, sessionLine, shortDate } from './session-facts.ts';
import { Sheet } from './sheet.ts';

const PER_PAGE = 20;
const ROW_HEIGHT = 25;
/** Of the frame for signatures, where it ends a page and where there is room. */
const SIGNATURES = [40, 80] as const;

export function attendanceSheet(session: PrintedSession): Promise<Buffer> {
	const isSchool = session.center.type === 'SCO';
	const columns = [
		{ title: m.document_number(), share: 0.07 },
		{ title: m.document_last_name(), share: 0.22 },
		{ title: m.document_first_name(), share: 0.19 },
		{ title: m.document_birth_date(), share: 0.14 },
		{ title: isSchool ? m.document_division() : m.document_external_id(), share: 0.13 },
		{ title: m.document_signature(), share: 0.25 }
	];
	const sheet = new Sheet(m.attendance_title(), sessionLine(session));
	const rows = session.candidates.map((one, i) => [
		String(i + 1),
		{ text: one.lastName, isBold: true },
		one.firstName,
		shortDate(one.birthDate),
		(isSchool ? one.division : one.externalId) ?? '',
		''
	]);
	for (let from = 0; from === 0 || from < rows.length; from += PER_PAGE) {
		if (from > 0) sheet.addPage();
		sheet.facts(sessionFacts(session));
		sheet.table(columns, rows.slice(from, from + PER_PAGE), { leastHeight: ROW_HEIGHT });
		sheet.frame(m.attendance_invigilators(), ...SIGNATURES);
	}
	return sheet.end();
}
