/** What the forms of the jury have in common. */
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Staff } from '#db/jury/publication';
import type { Judged } from '#db/jury/session-acts';
import { JURY } from '#engine/center/staff-rights';
import type { JournalKind, Refusal } from '#engine/vocabulary';
import { requireId, requireStaff } from '$lib/server/guards';

/** What a form of the jury says, and of what. */
export interface JuryForm {
	staff: Staff;
	sessionId: number;
	/** What stands in a field of the form; nothing when there is none of this name. */
	text(field: string): string;
}

type JuryEvent = Pick<RequestEvent, 'locals' | 'url' | 'request'> & { params: { session: string } };

/** Somebody who may decide, and what he typed. */
export async function readJuryForm(event: JuryEvent) {
	const { staff } = await requireStaff(event, ...JURY);
	const sessionId = requireId(event.params.session);
	const typed: Record<string, string> = {};
	for (const [name, value] of await event.request.formData()) {
		if (typeof value === 'string') typed[name] = value.replaceAll('\r\n', '\n');
	}
	return { staff, sessionId, typed, text: (field: string) => typed[field] ?? '' };
}

const TYPED_WRONG: readonly Refusal[] = [
	'reason-missing',
	'text-missing',
	'text-too-long',
	'malformed'
];
const NOT_THERE: readonly Refusal[] = ['session-not-found', 'not-in-session', 'incident-not-found'];

/** A refused act shows again what was typed; one that is done leads to its page, which says so by the kind of its line. */
export function answerJudged<Act extends string>(
	{ url }: Pick<RequestEvent, 'url'>,
	{ act, kind, typed }: { act: Act; kind: JournalKind; typed: Record<string, string> },
	judged: Judged
) {
	if (!('because' in judged)) redirect(303, `${url.pathname}?fait=${kind}`);
	const { because } = judged;
	if (NOT_THERE.includes(because)) error(404);
	return fail(TYPED_WRONG.includes(because) ? 400 : 409, { act: act as string, because, typed });
}

/** An action of a page of the jury that takes a reason. */
export function juryAction<Event extends JuryEvent>(
	act: string,
	kind: JournalKind,
	work: (form: JuryForm, event: Event) => Promise<Judged>
) {
	return async (event: Event) => {
		const { typed, ...form } = await readJuryForm(event);
		return answerJudged(event, { act, kind, typed }, await work(form, event));
	};
}
