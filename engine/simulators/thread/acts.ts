import { wordings } from '../../content/challenge.ts';
import type { Wanted } from '../mail/model.ts';
import { written } from '../mail/text.ts';
import {
	OWNER,
	UNTOUCHED,
	correspondents,
	isHidden,
	type Audience,
	type AuthoredThreadAct,
	type Proof,
	type Publication,
	type Reasons,
	type Target,
	type ThreadConversation,
	type ThreadMember,
	type ThreadPost,
	type ThreadRefusal,
	type ThreadState
} from './model.ts';

type Act<Name extends AuthoredThreadAct['do']> = Extract<AuthoredThreadAct, { do: Name }>;
type Toggle = Extract<AuthoredThreadAct, { isOn: boolean }>;
type After = ThreadState | ThreadRefusal;

export function actOnThread(state: ThreadState, act: AuthoredThreadAct): After {
	switch (act.do) {
		case 'publish':
			return publish(state, act);
		case 'message':
			return send(state, act);
		case 'like':
		case 'share':
			return spread(state, act);
		case 'remove':
		case 'lock':
			return moderate(state, act);
		case 'untag':
			return untag(state, act);
		case 'audience':
			return show(state, act);
		case 'report':
			return report(state, act);
		case 'capture':
			return capture(state, act);
		case 'limit':
			return withMember(state, act.id, { limit: act.as });
		case 'sanction':
			return state.setup.isModerator
				? withMember(state, act.id, { sanction: act.as })
				: 'not-yours';
		case 'answer':
			if (!state.people[act.id]?.request) return 'gone';
			return withMember(state, act.id, { request: act.isAccepted ? 'accepted' : 'refused' });
		case 'presence':
			return state.conversations[act.id]?.name
				? withConversation(state, act.id, { presence: act.as })
				: 'gone';
	}
}

function withPost(state: ThreadState, id: number, change: Partial<ThreadPost>): ThreadState {
	return {
		...state,
		posts: state.posts.map((one) => (one.id === id ? { ...one, ...change } : one))
	};
}

/** What is done to somebody is done to others. */
function withMember(state: ThreadState, id: number, change: Partial<ThreadMember>): After {
	if (id === OWNER || !state.people[id]) return 'gone';
	const people = state.people.map((one) => (one.id === id ? { ...one, ...change } : one));
	return { ...state, people };
}

function withConversation(
	state: ThreadState,
	id: number,
	change: Partial<ThreadConversation>
): ThreadState {
	const conversations = state.conversations.map((one) =>
		one.id === id ? { ...one, ...change } : one
	);
	return { ...state, conversations };
}

const isEmpty = (text: Wanted) =>
	text !== null && !wordings(written(text)).some((one) => one.trim());

/** Whether there is such an audience. */
const isAudience = ({ setup: { lists = [] } }: ThreadState, audience: Audience) =>
	typeof audience === 'string' || lists[audience] !== undefined;

function publish(state: ThreadState, act: Act<'publish'>): After {
	const { do: _publish, ...one } = act;
	const { how, about, text, photo, audience } = one;
	const refusal = whyNotPublished(state, one);
	if (refusal) return refusal;
	// Replies are of one level: a reply to a reply stands below the same post.
	const root = how === 'reply' ? rootOf(state, about!) : null;
	const publication = { ...one, audience: root?.audience ?? audience };
	const post: ThreadPost = {
		...UNTOUCHED,
		id: state.posts.length,
		author: OWNER,
		date: '',
		text: written(text),
		...(photo === null ? {} : { picture: state.setup.photos![photo]! }),
		...(root ? { replyTo: root.id } : {}),
		audience: publication.audience,
		tags: [],
		written: publication
	};
	return { ...state, posts: [...state.posts, post] };
}

/** The post that a reply stands below, or the post itself. */
function rootOf({ posts }: ThreadState, id: number): ThreadPost {
	return posts[posts[id]!.replyTo ?? id]!;
}

function whyNotPublished(
	state: ThreadState,
	{ how, about, text, photo, audience }: Publication<Wanted>
): ThreadRefusal | null {
	if ((about === null) !== (how === 'new')) return 'gone';
	if (photo !== null && state.setup.photos?.[photo] === undefined) return 'gone';
	if (!isAudience(state, audience)) return 'gone';
	if (about !== null) {
		const post = state.posts[about];
		if (!post) return 'gone';
		if (isHidden(state, { what: 'post', id: about })) return 'hidden';
		if (how === 'quote' && post.audience !== 'everyone') return 'private';
		if (how === 'reply' && rootOf(state, about).isLocked) return 'locked';
	}
	return isEmpty(text) && photo === null ? 'text-missing' : null;
}

function send(state: ThreadState, { to, text, proofs }: Act<'message'>): After {
	if (!correspondents(state).includes(to) || !state.people[to]) return 'gone';
	if (state.people[to].limit === 'blocked') return 'hidden';
	if (!proofs.every((proof) => state.proofs[proof])) return 'gone';
	if (isEmpty(text) && proofs.length === 0) return 'text-missing';
	return { ...state, sent: [...state.sent, { to, text, proofs: [...new Set(proofs)] }] };
}

function spread(state: ThreadState, { do: how, id, isOn }: Toggle): After {
	const post = state.posts[id];
	if (!post) return 'gone';
	if (isOn && isHidden(state, { what: 'post', id })) return 'hidden';
	if (how === 'share' && isOn && post.audience !== 'everyone') return 'private';
	return withPost(state, id, how === 'like' ? { isLiked: isOn } : { isShared: isOn });
}

/** A moderator removes what is anybody's; others remove what they wrote. */
function moderate(state: ThreadState, { do: how, id, isOn }: Toggle): After {
	const post = state.posts[id];
	if (!post) return 'gone';
	if (!state.setup.isModerator && post.author !== OWNER) return 'not-yours';
	return withPost(state, id, how === 'remove' ? { isRemoved: isOn } : { isLocked: isOn });
}

function untag(state: ThreadState, { id }: Act<'untag'>): After {
	const post = state.posts[id];
	if (!post?.tags.includes(OWNER)) return 'gone';
	return withPost(state, id, { tags: post.tags.filter((one) => one !== OWNER) });
}

function show(state: ThreadState, { id, audience }: Act<'audience'>): After {
	const post = state.posts[id];
	if (!post || !isAudience(state, audience)) return 'gone';
	if (post.author !== OWNER || post.replyTo !== undefined) return 'not-yours';
	const written = post.written && { ...post.written, audience };
	return withPost(state, id, { audience, written });
}

/** The thing itself, when it is not the owner's. */
function isThere(state: ThreadState, what: Target, id: number): boolean {
	if (what === 'post') return (state.posts[id]?.author ?? OWNER) !== OWNER;
	if (what === 'person') return id !== OWNER && state.people[id] !== undefined;
	return state.conversations[id] !== undefined;
}

function report(state: ThreadState, { what, id, reason }: Act<'report'>): After {
	if (!isThere(state, what, id)) return 'gone';
	const reported = reason === null ? null : ([reason].flat() as Reasons);
	if (what === 'post') return withPost(state, id, { reported });
	if (what === 'person') return withMember(state, id, { reported });
	return withConversation(state, id, { reported });
}

export const isKept = ({ proofs }: ThreadState, { what, id }: Proof): boolean =>
	proofs.some((proof) => proof.what === what && proof.id === id);

/** What is no longer shown can no longer be kept. */
function capture(state: ThreadState, { what, id }: Act<'capture'>): After {
	if (what === 'post' ? !state.posts[id] : !state.conversations[id]) return 'gone';
	if (isKept(state, { what, id })) return 'already';
	if (isHidden(state, { what, id })) return 'hidden';
	return { ...state, proofs: [...state.proofs, { what, id }] };
}
