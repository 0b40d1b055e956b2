import {
	DRAFTS,
	SPAM,
	TRASH,
	type Letter,
	type MailFolder,
	type MailMessage,
	type MailState,
	type Wanted
} from './model.ts';
import { areSameAddresses, isSameText, isWritten, takes } from './text.ts';

const areSameNumbers = (a: readonly number[], b: readonly number[]) =>
	new Set(a).size === new Set(b).size && a.every((one) => b.includes(one));

/** One found, or made with the same name. */
export function isSameFolder(a: MailFolder | undefined, b: MailFolder | undefined): boolean {
	if (!a || !b) return a === b;
	return a.isMade ? isSameText(a.name, b.name) : a.id === b.id;
}

const folderOf = ({ folders }: MailState, id: number) => folders.find((one) => one.id === id);

/** Marked now for its owner to come back to it; that something found unread was marked as read matters to nobody. */
export const isMarkedUnread = ({ isUnread, found }: MailMessage) => isUnread && !found?.isUnread;

export const isJunk = ({ folder, reported }: MailMessage) =>
	folder === SPAM || folder === TRASH || reported !== null;

/** Whether somebody opened a link of what was to be thrown away, in one state only. */
const isFollowedOtherwise = (a: MailMessage, b: MailMessage) =>
	(isJunk(a) || isJunk(b)) && !areSameNumbers(a.followed, b.followed);

/** Whether a message found is where it is in another state, and marked so. */
export function isAsIn(other: MailState, state: MailState, id: number): boolean {
	const [a, b] = [other.messages.get(id), state.messages.get(id)];
	if (!a || !b) return a === b;
	return (
		isSameFolder(folderOf(other, a.folder), folderOf(state, b.folder)) &&
		a.reported === b.reported &&
		a.isStarred === b.isStarred &&
		isMarkedUnread(a) === isMarkedUnread(b) &&
		!isFollowedOtherwise(a, b)
	);
}

/**
 * Whether a letter is the one that was wanted.
 *
 * Rule: the same people in each field, the same files in each form, the texts as wanted; and a reply to the same message, by
 * whichever of the two ways of replying, a transfer of the same one, or a letter of its own.
 */
export function isLetter(wanted: Letter<Wanted>, given: Letter<Wanted>): boolean {
	const way = ({ how }: Letter<Wanted>) => (how === 'replyAll' ? 'reply' : how);
	return (
		way(wanted) === way(given) &&
		wanted.about === given.about &&
		PARTS.every((part) => isSamePart(part, wanted, given))
	);
}

export const PARTS = [
	'to',
	'cc',
	'bcc',
	'attachments',
	'links',
	'subject',
	'body'
] as const satisfies (keyof Letter)[];

export function isSamePart(
	part: (typeof PARTS)[number],
	wanted: Letter<Wanted>,
	given: Letter<Wanted>
): boolean {
	if (part === 'subject' || part === 'body') return isWritten(wanted[part], given[part]);
	if (part === 'attachments' || part === 'links') return areSameNumbers(wanted[part], given[part]);
	return areSameAddresses(wanted[part], given[part]);
}

/** A letter, and the message that it became. */
export interface LetterIn {
	id: number;
	letter: Letter<Wanted>;
}

/** What was saved now and waits. */
export const draftsIn = ({ messages }: MailState): LetterIn[] =>
	[...messages.values()].flatMap(({ id, letter, folder }) =>
		letter && folder === DRAFTS ? { id, letter } : []
	);

/** Each of the wanted ones is one of those given, which are no more than they. */
function areLetters(wanted: readonly LetterIn[], given: readonly LetterIn[]): boolean {
	const left = [...given];
	for (const { letter } of wanted) {
		const i = left.findIndex((one) => isLetter(letter, one.letter));
		if (i === -1) return false;
		left.splice(i, 1);
	}
	return left.length === 0;
}

/** Where the rules of a state would put each message received or to come: the first that takes it decides. */
function destinations(state: MailState, rules: MailState['rules']): (MailFolder | undefined)[] {
	return state.received.map((message) => {
		const rule = rules.find((one) => takes(one, message));
		return rule && folderOf(state, rule.to);
	});
}

/** Whether rules do the same with every message, however they say it. */
export function doRulesAlike(
	a: MailState,
	b: MailState,
	[ofA, ofB]: [MailState['rules'], MailState['rules']] = [a.rules, b.rules]
): boolean {
	const [there, here] = [destinations(a, ofA), destinations(b, ofB)];
	return there.every((folder, i) => isSameFolder(folder, here[i]));
}

/** Folders made and left empty matter to nobody, unless they were to be made. */
const areFoldersMade = (expected: MailState, given: MailState) =>
	expected.folders.every((one) => given.folders.some((other) => isSameFolder(one, other)));

/** Whether the mailbox is as expected in all that matters: what was left among the drafts does only when some were to be. */
export function isMailReached(expected: MailState, given: MailState): boolean {
	const ids = new Set([...expected.messages.keys(), ...given.messages.keys()]);
	const found = [...ids].filter(
		(id) => (expected.messages.get(id) ?? given.messages.get(id))!.found
	);
	const drafts = draftsIn(expected);
	return (
		found.every((id) => isAsIn(expected, given, id)) &&
		areLetters(expected.sent, given.sent) &&
		(drafts.length === 0 || areLetters(drafts, draftsIn(given))) &&
		areFoldersMade(expected, given) &&
		doRulesAlike(expected, given)
	);
}
