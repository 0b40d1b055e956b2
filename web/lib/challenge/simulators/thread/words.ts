/** How a social network says what the machine holds, in the language of the page. */
import type {
	Audience,
	Reason,
	Sanction,
	ThreadMember,
	ThreadPost,
	ThreadSetup,
	ThreadState
} from '#engine/simulators/thread/model';
import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { read } from '../mail/reading.ts';

export const REASON_WORDS: Record<Reason, () => string> = {
	harassment: m.thread_reason_harassment,
	hate: m.thread_reason_hate,
	falsehood: m.thread_reason_falsehood,
	impersonation: m.thread_reason_impersonation,
	scam: m.thread_reason_scam,
	privacy: m.thread_reason_privacy
};

export const SANCTION_WORDS: Record<Sanction, () => string> = {
	none: m.thread_sanction_none,
	warned: m.thread_sanction_warned,
	suspended: m.thread_sanction_suspended,
	excluded: m.thread_sanction_excluded
};

/** Those that a post may have, from the widest. */
export const audiencesOf = ({ lists = [] }: ThreadSetup): Audience[] => [
	'everyone',
	'friends',
	...lists.keys(),
	'me'
];

export function audienceWords({ lists = [] }: ThreadSetup, audience: Audience): string {
	if (typeof audience === 'number') {
		return m.thread_audience_list({ name: read(lists[audience]!.name) });
	}
	const words = {
		everyone: m.thread_audience_everyone,
		friends: m.thread_audience_friends,
		me: m.thread_audience_me
	};
	return words[audience]();
}

export const nameOf = ({ people }: ThreadState, id: number): string => read(people[id]!.name);

export const namesOf = (state: ThreadState, ids: readonly number[]): string =>
	ids.map((id) => nameOf(state, id)).join(', ');

export const dateOf = ({ date, written }: ThreadPost): string =>
	written ? m.thread_now() : read(date);

/** Its text, or what is seen on it. */
export const wordsOf = ({ text, picture }: ThreadPost): string =>
	read(text).trim() ? read(text) : read(picture ?? '');

/** « NM ». */
export const initialsOf = ({ name }: ThreadMember): string =>
	read(name)
		.split(/[\s-]+/)
		.filter((word) => /^\p{L}/u.test(word))
		.slice(0, 2)
		.map((word) => word[0]!.toUpperCase())
		.join('');

export const countOf = (count: number): string => new Intl.NumberFormat(getLocale()).format(count);
