/** What every document of a session says of it. */
import type { PrintedSession } from '#db/centers/documents';
import { dayAndTime } from '$lib/format';
import { m } from '$lib/paraglide/messages';

export function sessionLine({ id, center }: PrintedSession): string {
	return `${m.document_session({ id })} · ${center.name}`;
}

export function sessionFacts(session: PrintedSession): [label: string, text: string][] {
	const { startsAt, center, address, room, examiner } = session;
	return [
		[m.document_starts_at(), dayAndTime(startsAt, center.timeZone)],
		[m.document_place(), address],
		[m.document_room(), room],
		[m.document_examiner(), examiner]
	];
}

/** `14/03/2010`: short, in a cell; the same in both languages, since it is compared with an identity card. */
export function shortDate(date: string): string {
	return date.split('-').reverse().join('/');
}
