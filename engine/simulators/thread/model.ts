/** What there is on a social network: what an author puts there, what its owner does, and how it stands. */
import type { Text } from '../../content/challenge.ts';
import type { Wanted } from '../mail/model.ts';

/** Something that a profile, or the details of a post, say. */
export interface ThreadFact {
	name: Text;
	value: Text;
}

/** Somebody; the name is what its owner chose to be called, the handle is of one account only. */
export interface ThreadPerson {
	name: Text;
	/** With its « @ ». */
	handle: string;
	/** When the account was made. */
	since: Text;
	followers: number;
	isVerified?: boolean;
	about?: Text;
	facts?: ThreadFact[];
	/** What the account published elsewhere than in sight. */
	past?: { date: Text; text: Text }[];
}

/** Whoever may see a post; a number is that of a list of the owner. */
export type Audience = 'everyone' | 'friends' | 'me' | number;

export interface FoundPost {
	author: number;
	date: Text;
	/** Paragraphs. */
	text: Text;
	/** What is seen on it, in words. */
	picture?: Text;
	/** What the network or the author says of it: « image made by an AI », « advertisement ». */
	label?: Text;
	/** With the host that it truly leads to. */
	link?: { title: Text; host: string };
	likes?: number;
	shares?: number;
	/** The post that it replies to, which replies to none. */
	replyTo?: number;
	/** Everyone when it is not said. */
	audience?: Audience;
	/** Whom it tags. */
	tags?: number[];
	/** Where it comes from, since when: what its details say. */
	details?: ThreadFact[];
}

/** Messages between a few; a group when it has a name. */
export interface FoundConversation {
	name?: Text;
	/** Without the owner. */
	people: number[];
	lines: { author: number; date: Text; text: Text }[];
}

/** What the pupil finds. People, posts, conversations, lists and photos are numbered from 0; the owner is 0. */
export interface ThreadSetup {
	/** Of the feed or the group. */
	name: Text;
	people: ThreadPerson[];
	posts: FoundPost[];
	/** Who asks to follow the owner, or to enter the group. */
	requests?: number[];
	conversations?: FoundConversation[];
	/** Whom the owner may write to, without having done so yet. */
	contacts?: number[];
	lists?: { name: Text; people: number[] }[];
	/** At hand, in words. */
	photos?: Text[];
	/** Of the group. */
	rules?: Text[];
	/** The owner moderates the group: removes, locks, warns, excludes. */
	isModerator?: boolean;
}

export const REASONS = [
	'harassment',
	'hate',
	'falsehood',
	'impersonation',
	'scam',
	'privacy'
] as const;
export type Reason = (typeof REASONS)[number];

export const TARGETS = ['post', 'person', 'conversation'] as const;
export type Target = (typeof TARGETS)[number];

export const LIMITS = ['none', 'muted', 'blocked'] as const;
export type Limit = (typeof LIMITS)[number];

/** Of a moderator; a suspended member reads and no longer writes for a week. */
export const SANCTIONS = ['none', 'warned', 'suspended', 'excluded'] as const;
export type Sanction = (typeof SANCTIONS)[number];

export const PRESENCES = ['in', 'muted', 'left'] as const;
export type Presence = (typeof PRESENCES)[number];

/** Something written under the owner's name. */
export interface Publication<Written = string> {
	how: 'new' | 'reply' | 'quote';
	/** The post replied to or quoted. */
	about: number | null;
	text: Written;
	photo: number | null;
	/** A reply is seen by whoever sees what it replies to. */
	audience: Audience;
	/** What an author does not want in it. */
	without?: readonly Text[];
}

export interface PrivateMessage<Written = string> {
	to: number;
	text: Written;
	/** Numbers of the proofs that go with it, in the order in which they were kept. */
	proofs: number[];
}

/** What a pupil does, or an author expects: then texts say what must be in them, and any of several reasons may do. */
export type ThreadAct<Written = string, Why = Reason> =
	| ({ do: 'publish' } & Publication<Written>)
	| ({ do: 'message' } & PrivateMessage<Written>)
	| { do: 'like' | 'share' | 'remove' | 'lock'; id: number; isOn: boolean }
	| { do: 'untag'; id: number }
	| { do: 'audience'; id: number; audience: Audience }
	/** A null reason withdraws the report. */
	| { do: 'report'; what: Target; id: number; reason: Why | null }
	| { do: 'capture'; what: Exclude<Target, 'person'>; id: number }
	| { do: 'limit'; id: number; as: Limit }
	| { do: 'sanction'; id: number; as: Sanction }
	| { do: 'answer'; id: number; isAccepted: boolean }
	| { do: 'presence'; id: number; as: Presence };

export type AuthoredThreadAct = ThreadAct<Wanted, Reason | readonly Reason[]>;
/** Those that a fair reader would take, one at least. */
export type Reasons = readonly Reason[];

export interface ThreadPost extends FoundPost {
	id: number;
	audience: Audience;
	tags: number[];
	isLiked: boolean;
	isShared: boolean;
	isRemoved: boolean;
	isLocked: boolean;
	reported: Reasons | null;
	/** What the owner wrote now; null of what was found. */
	written: Publication<Wanted> | null;
}

export interface ThreadMember extends ThreadPerson {
	id: number;
	limit: Limit;
	sanction: Sanction;
	/** Null of who asks nothing. */
	request: 'waiting' | 'accepted' | 'refused' | null;
	reported: Reasons | null;
}

export interface ThreadConversation extends FoundConversation {
	id: number;
	presence: Presence;
	reported: Reasons | null;
}

export interface Proof {
	what: Exclude<Target, 'person'>;
	id: number;
}

export interface ThreadState {
	setup: ThreadSetup;
	posts: ThreadPost[];
	people: ThreadMember[];
	conversations: ThreadConversation[];
	proofs: Proof[];
	sent: PrivateMessage<Wanted>[];
}

/** Why an act is impossible, as the network would say it. */
export const THREAD_REFUSALS = [
	'gone',
	'not-yours',
	'hidden',
	'text-missing',
	'locked',
	'private',
	'already'
] as const;
export type ThreadRefusal = (typeof THREAD_REFUSALS)[number];

export const OWNER = 0;
export const LONGEST_POST = 500;

/** Whoever sees a post as it was found; of a reply, whoever sees what it replies to. */
export function foundAudience(
	posts: readonly FoundPost[],
	{ replyTo, audience = 'everyone' }: FoundPost
): Audience {
	return replyTo === undefined ? audience : foundAudience(posts, posts[replyTo]!);
}

/** Of a post, before anything is done with it. */
export const UNTOUCHED = {
	isLiked: false,
	isShared: false,
	isRemoved: false,
	isLocked: false,
	reported: null,
	written: null
};

export function startThread(setup: ThreadSetup): ThreadState {
	const { people, posts, requests = [], conversations = [] } = setup;
	return {
		setup,
		posts: posts.map((post, id) => ({
			...post,
			id,
			audience: foundAudience(posts, post),
			tags: post.tags ?? [],
			...UNTOUCHED
		})),
		people: people.map((person, id) => ({
			...person,
			id,
			limit: 'none',
			sanction: 'none',
			reported: null,
			request: requests.includes(id) ? 'waiting' : null
		})),
		conversations: conversations.map((one, id) => ({
			...one,
			id,
			presence: 'in',
			reported: null
		})),
		proofs: [],
		sent: []
	};
}

/** What is not shown any more: what its reader removed or reported, and what is of somebody blocked. */
export function isHidden(state: ThreadState, { what, id }: { what: Target; id: number }): boolean {
	if (what === 'person') return false;
	if (what === 'conversation') {
		const { people, reported } = state.conversations[id]!;
		return reported !== null || (people.length === 1 && isBlocked(state, people[0]!));
	}
	const { isRemoved, reported, author } = state.posts[id]!;
	return isRemoved || reported !== null || isBlocked(state, author);
}

const isBlocked = ({ people }: ThreadState, id: number) => people[id]!.limit === 'blocked';

/** Whom the owner may write to: whoever is in a conversation of two, and the contacts. */
export function correspondents({
	setup: { conversations = [], contacts = [] }
}: ThreadState): number[] {
	const met = conversations.flatMap(({ people, name }) => (name ? [] : people));
	return [...new Set([...contacts, ...met])];
}
