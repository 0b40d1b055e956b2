/** What authors write social networks with. */
import type { Random } from '../random.ts';
import type { Wanted } from '../simulators/mail/model.ts';
import type {
	Audience,
	AuthoredThreadAct,
	FoundPost,
	Limit,
	Reason,
	Sanction,
	ThreadPerson,
	ThreadSetup
} from '../simulators/thread/model.ts';
import { inAddress } from './2.1/people-and-days.ts';
import type { ChallengeBody, Localized } from './challenge.ts';
import { pick, pickNumber, say } from './drawing.ts';
import { moment } from './mailboxes.ts';

/** A post whose people are named, not numbered. */
export interface Draft extends Omit<FoundPost, 'author' | 'replyTo' | 'tags'> {
	author: ThreadPerson;
	replyTo?: Draft;
	tags?: ThreadPerson[];
}

export interface Talk {
	name?: Localized;
	people: ThreadPerson[];
	lines: { author: ThreadPerson; date: Localized; text: Localized }[];
}

interface Network extends Pick<ThreadSetup, 'name' | 'photos' | 'rules' | 'isModerator'> {
	owner: ThreadPerson;
	posts: Draft[];
	requests?: ThreadPerson[];
	talks?: Talk[];
	contacts?: ThreadPerson[];
	lists?: { name: Localized; people: ThreadPerson[] }[];
}

const MONTHS = {
	fr: new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
	en: new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' })
};

/** « mars 2021 ». */
export function monthOf(month: number, year: number): Localized {
	const date = new Date(Date.UTC(year, month - 1));
	return say(MONTHS.fr.format(date), MONTHS.en.format(date));
}

export const handleOf = (name: string): string => `@${inAddress(name).replace(/[^a-z]+/g, '.')}`;

/** Somebody ordinary, who has been there for some years. */
export function member(
	random: Random,
	name: string,
	extra: Partial<ThreadPerson> = {}
): ThreadPerson {
	return {
		name,
		handle: handleOf(name),
		since: monthOf(pickNumber(random, 1, 12), pickNumber(random, 2018, 2024)),
		followers: pickNumber(random, 41, 380),
		...extra
	};
}

/** A day of November 2026, each time at another hour. */
export const when = (day: number): Localized =>
	moment(11, day, `${8 + ((day * 5) % 13)}:${10 + ((day * 17) % 49)}`);

/** A network with whoever is in it, and the numbers of what it holds. */
export function build({
	owner,
	posts,
	requests = [],
	talks = [],
	contacts = [],
	lists = [],
	...rest
}: Network) {
	const others = new Set([
		...posts.flatMap(({ author, tags = [] }) => [author, ...tags]),
		...requests,
		...talks.flatMap((talk) => talk.people),
		...contacts,
		...lists.flatMap((list) => list.people)
	]);
	others.delete(owner);
	// Numbers, and the colors that follow from them, tell nothing of what there is to do.
	const people = [owner, ...[...others].sort((a, b) => (a.handle < b.handle ? -1 : 1))];
	const numberIn = <T>(all: readonly T[], one: T) => {
		const i = all.indexOf(one);
		if (i === -1) throw new Error(`not in this network: ${JSON.stringify(one)}`);
		return i;
	};
	const of = (person: ThreadPerson) => numberIn(people, person);
	const at = (post: Draft) => numberIn(posts, post);
	const setup: ThreadSetup = {
		...rest,
		people,
		posts: posts.map(({ author, replyTo, tags, ...post }) => ({
			...post,
			author: of(author),
			...(replyTo ? { replyTo: at(replyTo) } : {}),
			...(tags ? { tags: tags.map(of) } : {})
		})),
		requests: requests.map(of),
		conversations: talks.map(({ name, people, lines }) => ({
			...(name ? { name } : {}),
			people: people.map(of),
			lines: lines.map((line) => ({ ...line, author: of(line.author) }))
		})),
		contacts: contacts.map(of),
		lists: lists.map((list) => ({ ...list, people: list.people.map(of) }))
	};
	return { setup, of, at, talk: (one: Talk) => numberIn(talks, one) };
}

export const post = (
	text: Wanted,
	audience: Audience = 'everyone',
	photo: number | null = null
): AuthoredThreadAct => ({ do: 'publish', how: 'new', about: null, text, photo, audience });

export const reply = (about: number, text: Wanted): AuthoredThreadAct => ({
	do: 'publish',
	how: 'reply',
	about,
	text,
	photo: null,
	audience: 'everyone'
});

export const quote = (about: number, text: Wanted): AuthoredThreadAct => ({
	do: 'publish',
	how: 'quote',
	about,
	text,
	photo: null,
	audience: 'everyone'
});

/** The same, where these words would be too much. */
export const without = (act: AuthoredThreadAct, ...words: string[]): AuthoredThreadAct =>
	act.do === 'publish' ? { ...act, without: words } : act;

export const write = (to: number, text: Wanted, proofs: number[] = []): AuthoredThreadAct => ({
	do: 'message',
	to,
	text,
	proofs
});

export const mark = (how: 'like' | 'share' | 'remove' | 'lock', id: number): AuthoredThreadAct => ({
	do: how,
	id,
	isOn: true
});

export const showTo = (id: number, audience: Audience): AuthoredThreadAct => ({
	do: 'audience',
	id,
	audience
});

export const report = (
	what: 'post' | 'person' | 'conversation',
	id: number,
	...reason: Reason[]
): AuthoredThreadAct => ({ do: 'report', what, id, reason });

export const keep = (what: 'post' | 'conversation', id: number): AuthoredThreadAct => ({
	do: 'capture',
	what,
	id
});

export const limit = (id: number, as: Limit = 'blocked'): AuthoredThreadAct => ({
	do: 'limit',
	id,
	as
});

export const sanction = (id: number, as: Sanction): AuthoredThreadAct => ({
	do: 'sanction',
	id,
	as
});

export const answer = (id: number, isAccepted: boolean): AuthoredThreadAct => ({
	do: 'answer',
	id,
	isAccepted
});

export const presence = (id: number, as: 'muted' | 'left'): AuthoredThreadAct => ({
	do: 'presence',
	id,
	as
});

/** Something to do there. */
export const inThread = ({
	instruction,
	why,
	...task
}: {
	instruction: Localized;
	why: Localized;
	setup: ThreadSetup;
	solutions: AuthoredThreadAct[][];
	wrong: AuthoredThreadAct[][];
}): ChallengeBody => ({
	kind: 'practical',
	instruction,
	why,
	task: { simulator: 'thread', ...task }
});

export const shuffled = <T>(random: Random, all: readonly T[]): T[] =>
	pick(random, all, all.length);

const DAILY: Localized[] = [
	say(
		'Le marché est déplacé sur la place du Lavoir samedi.',
		'The market moves to Lavoir Square on Saturday.'
	),
	say(
		'Premières gelées ce matin, les vitres étaient blanches.',
		'First frost this morning, the windows were white.'
	),
	say('J’ai enfin fini mon pull. Trois mois !', 'I finally finished my sweater. Three months!'),
	say(
		'Quelqu’un a un moule à cannelés à me prêter ?',
		'Does anyone have a fluted cake mold to lend me?'
	),
	say(
		'Le tram 2 passe toutes les dix minutes cette semaine.',
		'Tram 2 runs every ten minutes this week.'
	),
	say('Vu un renard au bout du canal !', 'Saw a fox at the end of the canal!'),
	say('Je cherche un livre à lire dans le train.', 'I am looking for a book to read on the train.'),
	say('Merci à qui a rapporté mes clés.', 'Thanks to whoever brought back my keys.')
];

/** Posts about nothing that matters, each by somebody. */
export const daily = (random: Random, authors: readonly ThreadPerson[]): Draft[] =>
	pick(random, DAILY, authors.length).map((text, i) => ({
		author: authors[i]!,
		date: when(pickNumber(random, 18, 28)),
		text,
		likes: pickNumber(random, 0, 24)
	}));
