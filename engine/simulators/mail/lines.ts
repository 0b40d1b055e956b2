/** A mailbox as a correction says it: what was changed in it, here or where it is compared with, folder by folder. */
import { wordings, type Localized, type Text } from '../../content/challenge.ts';
import { joined, listed } from '../phrases.ts';
import type { DoneLine } from '../simulator.ts';
import {
	isAsIn,
	isJunk,
	isMarkedUnread,
	isSameFolder,
	isSamePart,
	isLetter,
	PARTS,
	doRulesAlike,
	draftsIn,
	type LetterIn
} from './compare.ts';
import {
	DRAFTS,
	INBOX,
	SENT,
	type Letter,
	type MailMessage,
	type MailState,
	type Wanted
} from './model.ts';
import { readAddress, written } from './text.ts';

const say = (fr: string, en: string): Localized => ({ fr, en });

export function mailLines(state: MailState, other: MailState | null): DoneLine[] {
	const lines = [
		...state.folders.flatMap((folder) => folderLines(state, other, folder)),
		...goneLines(state, other),
		...ruleLines(state, other)
	];
	return lines.length > 0
		? lines
		: [{ depth: 0, text: say('Rien n’a changé', 'Nothing has changed'), isRight: false }];
}

function folderLines(
	state: MailState,
	other: MailState | null,
	{ id, name, isMade }: MailState['folders'][number]
): DoneLine[] {
	const here = [...state.messages.values()].filter(
		(message) => message.folder === id && !message.letter && isToSay(state, other, message.id)
	);
	const sent = id === SENT ? lettersLines(state, state.sent, other?.sent ?? []) : [];
	const drafts =
		id === DRAFTS ? lettersLines(state, draftsIn(state), other ? draftsIn(other) : []) : [];
	const lines = [
		...here.flatMap((message) => messageLines(message, other, state)),
		...sent,
		...drafts
	];
	if (lines.length === 0 && !isMade) return [];
	const isThere = other?.folders.some((one) => isSameFolder(one, { id, name, isMade }));
	return [{ depth: 0, text: name, icon: 'folder', isRight: isThere ?? false }, ...lines];
}

/** Whether there is something to say of a message found: it is no longer as it was, here or there. */
function isToSay(state: MailState, other: MailState | null, id: number): boolean {
	return [state, other].some((one) => {
		const message = one?.messages.get(id);
		return one && (!message || isChanged(message));
	});
}

function isChanged(message: MailMessage): boolean {
	const { found, folder, isStarred, letter, followed } = message;
	return (
		letter !== null ||
		folder !== (found?.folder ?? INBOX) ||
		isStarred !== (found?.isStarred ?? false) ||
		isMarkedUnread(message) ||
		(isJunk(message) && followed.length > 0)
	);
}

function messageLines(message: MailMessage, other: MailState | null, state: MailState): DoneLine[] {
	const marks: Text[] = [
		...(message.reported ? [REPORTED[message.reported]] : []),
		...(message.isStarred ? [say('suivi', 'starred')] : []),
		...(isMarkedUnread(message) ? [say('non lu', 'unread')] : []),
		...(isJunk(message) && message.followed.length > 0 ? [say('lien ouvert', 'link opened')] : [])
	];
	const said = marks.length > 0 ? joined(' (', listed(marks), ')') : '';
	const isRight = other !== null && isAsIn(other, state, message.id);
	return [{ depth: 1, text: joined(headOf(message), said), isRight }];
}

const REPORTED = {
	spam: say('signalé comme indésirable', 'reported as spam'),
	phishing: say('signalé comme hameçonnage', 'reported as phishing')
};

const headOf = ({ from, subject }: Pick<MailMessage, 'from' | 'subject'>): Localized => {
	const who = wordings(from.name).every(Boolean) ? from.name : from.address;
	return joined(who, say('\u00A0: ', ': '), written(subject));
};

function goneLines(state: MailState, other: MailState | null): DoneLine[] {
	const gone = state.received.flatMap((message, id) =>
		state.messages.has(id) || !other?.messages.has(id) ? [] : [{ message, id }]
	);
	return gone.map(({ message }) => ({
		depth: 0,
		text: joined(say('Supprimé définitivement\u00A0: ', 'Deleted for good: '), message.subject),
		isRight: false
	}));
}

function lettersLines(
	state: MailState,
	letters: readonly LetterIn[],
	others: readonly LetterIn[]
): DoneLine[] {
	const isSame = (a: Letter<Wanted>, b: Letter<Wanted>) => isLetter(a, b) || isLetter(b, a);
	return letters.flatMap(({ letter }, i) => {
		const same = others.find((one) => isSame(one.letter, letter));
		const near = (same ?? others[i])?.letter ?? null;
		return [
			{ depth: 1, text: wayOf(state, letter), isRight: same !== undefined },
			...partLines(state, letter, near)
		];
	});
}

/** What kind of letter it is, and about what. */
function wayOf({ messages }: MailState, { how, about, subject }: Letter<Wanted>): Localized {
	const message = about === null ? undefined : messages.get(about);
	if (message) return joined(WAYS[how], headOf(message));
	const topic = written(subject);
	return wordings(topic).some(Boolean)
		? joined(WAYS[how], say('\u00A0: ', ': '), topic)
		: WAYS[how];
}

const WAYS: Record<Letter['how'], Localized> = {
	new: say('Nouveau message', 'New message'),
	reply: say('Réponse à ', 'Reply to '),
	replyAll: say('Réponse à ', 'Reply to '),
	forward: say('Transfert de ', 'Forward of ')
};

const PART_NAMES: Record<(typeof PARTS)[number], Localized> = {
	to: say('À\u00A0: ', 'To: '),
	cc: say('Cc\u00A0: ', 'Cc: '),
	bcc: say('Cci\u00A0: ', 'Bcc: '),
	attachments: say('Pièces jointes\u00A0: ', 'Attachments: '),
	links: say('Par lien\u00A0: ', 'By link: '),
	subject: say('Objet\u00A0: ', 'Subject: '),
	body: say('Texte\u00A0: ', 'Text: ')
};

/** A part that is empty here and there is not said. */
function partLines(
	state: MailState,
	letter: Letter<Wanted>,
	near: Letter<Wanted> | null
): DoneLine[] {
	return PARTS.flatMap((part) => {
		const value = valueOf(state, letter, part);
		const isEmpty = !wordings(value).some((one) => one.trim());
		if (isEmpty && (!near || !wordings(valueOf(state, near, part)).some((one) => one.trim())))
			return [];
		// What is written in freedom is not said of who wanted nothing of it.
		if (isEmpty && (part === 'subject' || part === 'body')) return [];
		const isRight =
			near !== null && (isSamePart(part, near, letter) || isSamePart(part, letter, near));
		return [{ depth: 2, text: joined(PART_NAMES[part], isEmpty ? '—' : value), isRight }];
	});
}

function valueOf(
	{ files, owner, contacts }: MailState,
	letter: Letter<Wanted>,
	part: (typeof PARTS)[number]
): Text {
	if (part === 'subject' || part === 'body') return written(letter[part]);
	if (part === 'attachments' || part === 'links') {
		return listed(letter[part].map((file) => files[file]!.name));
	}
	const known = [owner, ...contacts];
	return listed(
		letter[part].map((address) => {
			const person = known.find((one) => readAddress(one.address) === readAddress(address));
			return person ? joined(person.name, ` <${person.address}>`) : address;
		})
	);
}

function ruleLines(state: MailState, other: MailState | null): DoneLine[] {
	const areAlike = other !== null && doRulesAlike(other, state);
	const folder = (id: number) => state.folders.find((one) => one.id === id)!.name;
	return state.rules.map((rule) => ({
		depth: 0,
		text: joined(
			rule.when === 'from'
				? say('Règle\u00A0: l’expéditeur contient «\u00A0', 'Rule: the sender contains “')
				: say('Règle\u00A0: l’objet contient «\u00A0', 'Rule: the subject contains “'),
			rule.contains,
			say('\u00A0» → ', '” → '),
			folder(rule.to)
		),
		isRight:
			areAlike || (other?.rules.some((one) => doRulesAlike(other, state, [[one], [rule]])) ?? false)
	}));
}
