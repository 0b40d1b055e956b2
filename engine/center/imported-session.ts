/** What a file tells of a session, from its texts to what is kept, or to the one that they name. */
import { parseDate } from '../correction/dates.ts';
import { isPlainText } from '../spelling.ts';
import { SESSION_FIELDS, type SessionFault, type SessionField } from '../vocabulary.ts';
import type { Enrolled } from './candidate-list.ts';
import { parseTime } from './local-time.ts';
import { readStart, SESSION_LENGTHS } from './session-rules.ts';

/** As written; what nobody wrote is empty. */
export type TypedSession = Record<SessionField, string>;

/** What is kept of a session that is created. */
export interface SessionFacts {
	address: string;
	room: string;
	/** Epoch milliseconds. */
	startsAt: number;
	examiner: string;
	description: string;
}

/** A session of the center that the file names by its number. */
export interface KnownSession {
	/** Its list does not change any more. */
	isStarted: boolean;
	/** Its list is not the one any more that somebody looked at. */
	hasChanged: boolean;
	enrolled: readonly Enrolled[];
}

export interface KnownCenter {
	/** By number. */
	sessions: ReadonlyMap<number, KnownSession>;
	/** Where and when its sessions to come are. */
	taken: readonly Pick<SessionFacts, 'address' | 'room' | 'startsAt'>[];
}

/** When a session may start. */
export interface StartRules {
	/** Of the center, IANA name. */
	timeZone: string;
	/** Epoch milliseconds. */
	now: number;
}

export interface SessionFieldFault {
	field: SessionField;
	code: SessionFault;
}

type Read<T> = T | { faults: SessionFieldFault[] };

/** One way to write what can be written in several. */
export function plainSession(written: TypedSession): TypedSession {
	const plain = Object.fromEntries(
		SESSION_FIELDS.map((field) => [field, written[field].trim().replace(/\s+/g, ' ')])
	) as TypedSession;
	return {
		...plain,
		number: plain.number.replace(/ /g, '').replace(/^0+(?=\d)/, ''),
		date: parseDate(plain.date) ?? plain.date,
		time: parseTime(plain.time) ?? plain.time,
		description: written.description.trim().replace(/\r\n?/g, '\n')
	};
}

/** The number by which a file names a session, null when there is none that could be one. */
export function numberIn(written: TypedSession): number | null {
	const { number } = plainSession(written);
	return /^\d+$/.test(number) && Number(number) <= MAX_NUMBER ? Number(number) : null;
}

/** What is told of a session that has no number yet. */
const OWN_FIELDS = SESSION_FIELDS.filter((field) => field !== 'number');
const MAX_NUMBER = 2_147_483_647;

/** The session that is named by its number, or what is told of a new one, or everything that is wrong with it. */
export function readSession(
	session: TypedSession,
	known: KnownCenter,
	rules: StartRules,
	taken: ReadonlySet<string>
): Read<{ id: number } | { facts: SessionFacts }> {
	return session.number ? readNumber(session, known) : readFacts(session, rules, taken);
}

function readNumber(session: TypedSession, { sessions }: KnownCenter): Read<{ id: number }> {
	const refuse = (code: SessionFault) => ({ faults: [{ field: 'number' as const, code }] });
	const told = OWN_FIELDS.filter((field) => session[field]);
	if (told.length > 0) {
		return {
			faults: told.map((field) => ({ field, code: 'INFORMATION_NOT_ALLOWED_WITH_SESSION_ID' }))
		};
	}
	if (!/^\d+$/.test(session.number)) return refuse('SESSION_ID_NOT_VALID');
	const id = numberIn(session);
	const found = id === null ? undefined : sessions.get(id);
	if (id === null || !found) return refuse('SESSION_ID_NOT_EXISTING');
	if (found.isStarted) return refuse('CANDIDATE_NOT_ALLOWED_FOR_STARTED_SESSION');
	return found.hasChanged ? refuse('SESSION_LIST_CHANGED') : { id };
}

const REQUIRED = {
	address: 'SESSION_ADDRESS_REQUIRED',
	room: 'SESSION_ROOM_REQUIRED',
	date: 'SESSION_DATE_REQUIRED',
	time: 'SESSION_TIME_REQUIRED',
	examiner: 'SESSION_EXAMINER_REQUIRED'
} as const satisfies Partial<Record<SessionField, SessionFault>>;

function readFacts(
	session: TypedSession,
	{ timeZone, now }: StartRules,
	taken: ReadonlySet<string>
): Read<{ facts: SessionFacts }> {
	const faults = OWN_FIELDS.flatMap((field): SessionFieldFault[] => {
		const code = whyNotText(field, session[field]);
		return code ? [{ field, code }] : [];
	});
	if (faults.length > 0) return { faults };
	const { address, room, examiner, description } = session;
	const start = readStart(session, timeZone, now);
	if ('because' in start) return refuseDate('SESSION_SCHEDULED_IN_THE_PAST');
	const facts = { address, room, startsAt: start.startsAt, examiner, description };
	return taken.has(placeKey(facts))
		? refuseDate('SESSION_WITH_DATE_AND_TIME_ALREADY_EXISTS')
		: { facts };
}

function refuseDate(code: SessionFault): { faults: SessionFieldFault[] } {
	return { faults: [{ field: 'date', code }] };
}

function whyNotText(field: (typeof OWN_FIELDS)[number], text: string): SessionFault | null {
	if (!text) return field === 'description' ? null : REQUIRED[field];
	if (field === 'date') return parseDate(text) ? null : 'SESSION_DATE_NOT_VALID';
	if (field === 'time') return parseTime(text) ? null : 'SESSION_TIME_NOT_VALID';
	const isRight = isPlainText(text) && text.length <= SESSION_LENGTHS[field];
	return isRight ? null : 'SESSION_TEXT_NOT_VALID';
}

export function placeKey({ startsAt, address, room }: KnownCenter['taken'][number]): string {
	return JSON.stringify([startsAt, address, room]);
}
