/** « Kit surveillant »: all that an invigilator needs in the room, on one page. */
import { toBuffer } from 'qrcode';
import type { PrintedSession } from '#db/centers/documents';
import { m } from '$lib/paraglide/messages';
import { sessionFacts, sessionLine } from './session-facts.ts';
import { Sheet } from './sheet.ts';

const QR_SIZE = 104;

/** @param origin where the QR code leads: the number of the session is filled in there, its password never */
export async function invigilatorKit(session: PrintedSession, origin: string): Promise<Buffer> {
	const sheet = new Sheet(m.kit_title(), sessionLine(session));
	const address = `${origin}/surveillance?session=${session.id}`;
	const code = await toBuffer(address, { errorCorrectionLevel: 'M', margin: 0, scale: 8 });

	sheet.facts(sessionFacts(session));
	sheet.space(4);
	sheet.codes([
		[m.document_session_number(), String(session.id)],
		[m.document_invigilator_password(), `C-${session.invigilatorPassword}`],
		[m.document_access_code(), session.accessCode]
	]);

	sheet.besidePicture(code, QR_SIZE, () => {
		sheet.section(m.kit_before());
		sheet.list([m.kit_before_1({ address }), m.kit_before_2(), m.kit_before_3()]);
	});
	sheet.section(m.kit_start());
	sheet.list([m.kit_start_1(), m.kit_start_2(), m.kit_start_3()]);
	sheet.section(m.kit_during());
	sheet.list([m.kit_during_1(), m.kit_during_2(), m.kit_during_3(), m.kit_during_4()]);
	sheet.section(m.kit_after());
	sheet.list([m.kit_after_1(), m.kit_after_2()]);
	return sheet.end();
}
