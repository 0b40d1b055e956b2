/** What somebody did, as it stands in the end: everything that he is judged by, and that a correction says. */
import type { Wanted } from '../mail/model.ts';
import { isWritten } from '../mail/text.ts';
import {
	OWNER,
	foundAudience,
	type Audience,
	type Limit,
	type Presence,
	type PrivateMessage,
	type Proof,
	type Publication,
	type Reasons,
	type Sanction,
	type Target,
	type ThreadState
} from './model.ts';

export type Change =
	| { what: 'liked' | 'shared' | 'removed' | 'locked' | 'untagged'; post: number }
	| { what: 'audience'; post: number; to: Audience }
	| { what: 'reported'; target: Target; id: number; reasons: Reasons }
	| { what: 'limited'; person: number; as: Limit }
	| { what: 'sanctioned'; person: number; as: Sanction }
	| { what: 'answered'; person: number; isAccepted: boolean }
	| { what: 'presence'; conversation: number; as: Presence }
	| { what: 'kept'; proof: Proof }
	| { what: 'published'; publication: Publication<Wanted> }
	| { what: 'sent'; message: PrivateMessage<Wanted>; proofs: Proof[] };

/** What differs from the start, from the posts to the messages. */
export function changesIn(state: ThreadState): Change[] {
	return [
		...state.posts.flatMap((_, id) => postChanges(state, id)),
		...state.people.flatMap((_, id) => memberChanges(state, id)),
		...state.conversations.flatMap(({ id, presence, reported }): Change[] => [
			...(presence === 'in' ? [] : [{ what: 'presence', conversation: id, as: presence } as const]),
			...reportChanges('conversation', id, reported)
		]),
		...state.proofs.map((proof): Change => ({ what: 'kept', proof })),
		...state.sent.map((message): Change => {
			const proofs = message.proofs.map((proof) => state.proofs[proof]!);
			return { what: 'sent', message, proofs };
		})
	];
}

function reportChanges(target: Target, id: number, reasons: Reasons | null): Change[] {
	return reasons ? [{ what: 'reported', target, id, reasons }] : [];
}

function postChanges({ posts, setup }: ThreadState, id: number): Change[] {
	const post = posts[id]!;
	const { written, isRemoved, audience } = post;
	// What was published now and removed was never published.
	if (written) return isRemoved ? [] : [{ what: 'published', publication: written }];
	const found = setup.posts[id]!;
	const marks = {
		liked: post.isLiked,
		shared: post.isShared,
		locked: post.isLocked,
		removed: isRemoved,
		untagged: (found.tags ?? []).includes(OWNER) && !post.tags.includes(OWNER)
	};
	const isShownAsBefore = isRemoved || audience === foundAudience(setup.posts, found);
	return [
		...(Object.keys(marks) as (keyof typeof marks)[])
			.filter((what) => marks[what])
			.map((what): Change => ({ what, post: id })),
		...(isShownAsBefore ? [] : [{ what: 'audience', post: id, to: audience } as const]),
		...reportChanges('post', id, post.reported)
	];
}

function memberChanges({ people }: ThreadState, id: number): Change[] {
	const { limit, sanction, request, reported } = people[id]!;
	return [
		...(request === 'accepted' || request === 'refused'
			? [{ what: 'answered', person: id, isAccepted: request === 'accepted' } as const]
			: []),
		...reportChanges('person', id, reported),
		...(limit === 'none' ? [] : [{ what: 'limited', person: id, as: limit } as const]),
		...(sanction === 'none' ? [] : [{ what: 'sanctioned', person: id, as: sanction } as const])
	];
}

const isSameProof = (a: Proof, b: Proof) => a.what === b.what && a.id === b.id;

const haveOne = (a: Reasons, b: Reasons) => a.some((one) => b.includes(one));

/** Whether a change is the one that was wanted; what is typed is compared only by what had to be in it. */
export function isChange(wanted: Change, given: Change): boolean {
	if (wanted.what === 'reported' && given.what === 'reported') {
		const isSame = wanted.target === given.target && wanted.id === given.id;
		return isSame && haveOne(wanted.reasons, given.reasons);
	}
	if (wanted.what === 'published' && given.what === 'published') {
		return isPublication(wanted.publication, given.publication);
	}
	if (wanted.what === 'sent' && given.what === 'sent') {
		return (
			wanted.message.to === given.message.to &&
			isWritten(wanted.message.text, given.message.text) &&
			wanted.proofs.every((one) => given.proofs.some((other) => isSameProof(one, other)))
		);
	}
	return JSON.stringify(wanted) === JSON.stringify(given);
}

function isPublication(wanted: Publication<Wanted>, given: Publication<Wanted>): boolean {
	return (
		wanted.how === given.how &&
		wanted.about === given.about &&
		wanted.photo === given.photo &&
		wanted.audience === given.audience &&
		isWritten(wanted.text, given.text) &&
		!wanted.without?.some((one) => isWritten([one], given.text))
	);
}

/**
 * Whether something that was not asked does no harm.
 *
 * Rule: a proof kept never does. Nor does it to report somebody for the same reason as what he wrote, to silence whoever is
 * reported or sent away, or to leave unseen what is.
 */
export function isHarmless(
	change: Change,
	expected: readonly Change[],
	{ posts, conversations }: ThreadState
): boolean {
	if (change.what === 'kept') return true;
	const reports = expected.flatMap((one) => {
		if (one.what !== 'reported') return [];
		const { target, id, reasons } = one;
		const by =
			target === 'person'
				? [id]
				: target === 'post'
					? [posts[id]!.author]
					: conversations[id]!.people.length === 1
						? conversations[id]!.people
						: [];
		return by.map((person) => ({ person, reasons }));
	});
	if (change.what === 'reported' && change.target === 'person') {
		return reports.some(
			({ person, reasons }) => person === change.id && haveOne(reasons, change.reasons)
		);
	}
	if (change.what !== 'limited') return false;
	const isAsked = expected.some((one) => one.what === 'limited' && one.person === change.person);
	return !isAsked && reports.some(({ person }) => person === change.person);
}

/**
 * What was done beside what was to be done: each thing wanted is one of those given.
 *
 * @returns those of each that the other lacks
 */
export function differences(
	expected: ThreadState,
	given: ThreadState
): { missing: Change[]; added: Change[] } {
	const wanted = changesIn(expected);
	const left = changesIn(given);
	const missing = wanted.filter((one) => {
		const i = left.findIndex((other) => isChange(one, other));
		if (i !== -1) left.splice(i, 1);
		return i === -1;
	});
	return { missing, added: left.filter((one) => !isHarmless(one, wanted, expected)) };
}

/** Whether all that was to be done is, and nothing else that matters. */
export function isThreadReached(expected: ThreadState, given: ThreadState): boolean {
	const { missing, added } = differences(expected, given);
	return missing.length + added.length === 0;
}
