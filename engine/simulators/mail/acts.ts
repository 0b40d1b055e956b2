import { isMailAddress } from '../../mail-address.ts';
import { wordings, type Text } from '../../content/challenge.ts';
import {
	DRAFTS,
	INBOX,
	LARGEST_MAIL,
	SENT,
	SPAM,
	TRASH,
	type AuthoredMailAct,
	type Letter,
	type MailMessage,
	type MailPerson,
	type MailRefusal,
	type MailState,
	type Wanted
} from './model.ts';
import { isSameText, linksIn, readAddress, takes, written } from './text.ts';

type Act<Do extends AuthoredMailAct['do']> = Extract<AuthoredMailAct, { do: Do }>;

export function actOnMail(state: MailState, act: AuthoredMailAct): MailState | MailRefusal {
	switch (act.do) {
		case 'move':
			return move(state, act);
		case 'delete':
			return remove(state, act.ids);
		case 'report':
			return change(state, act.ids, (message) =>
				isOwn(state, message) ? 'not-here' : { folder: SPAM, reported: act.as }
			);
		case 'mark':
			return change(state, act.ids, () => MARKS[act.as]);
		case 'folder':
			return makeFolder(state, act.name);
		case 'rule':
			return makeRule(state, act);
		case 'unrule': {
			const rules = state.rules.filter(({ id }) => id !== act.rule);
			return rules.length === state.rules.length ? 'gone' : { ...state, rules };
		}
		case 'follow':
			return follow(state, act);
		case 'save':
		case 'send':
			return write(state, act);
	}
}

const MARKS: Record<Act<'mark'>['as'], Partial<MailMessage>> = {
	read: { isUnread: false },
	unread: { isUnread: true },
	starred: { isStarred: true },
	unstarred: { isStarred: false }
};

/** Whether the owner wrote it. */
const isOwn = ({ owner }: MailState, { from }: MailMessage) =>
	readAddress(from.address) === readAddress(owner.address);

/** The same of each message named, or nothing of it. */
function change(
	state: MailState,
	ids: readonly number[],
	changed: (message: MailMessage) => Partial<MailMessage> | MailRefusal
): MailState | MailRefusal {
	const messages = new Map(state.messages);
	for (const id of ids) {
		const message = messages.get(id);
		if (!message) return 'gone';
		const now = changed(message);
		if (typeof now === 'string') return now;
		messages.set(id, { ...message, ...now });
	}
	return { ...state, messages };
}

/** Whether messages can be put there: only what the owner writes comes among the drafts and the sent ones. */
function isPlace({ folders }: MailState, to: number): boolean {
	return to !== DRAFTS && to !== SENT && folders.some(({ id }) => id === to);
}

/** Out of the spam, a message is no longer reported; put into it by hand, it is. */
function move(state: MailState, { ids, to }: Act<'move'>): MailState | MailRefusal {
	if (!state.folders.some(({ id }) => id === to)) return 'gone';
	return change(state, ids, ({ folder, reported }) => {
		if (folder === to) return {};
		if (!isPlace(state, to) || (folder === DRAFTS && to !== TRASH)) return 'not-here';
		const kept = to === TRASH ? reported : null;
		return { folder: to, reported: to === SPAM ? (reported ?? 'spam') : kept };
	});
}

function remove(state: MailState, ids: readonly number[]): MailState | MailRefusal {
	const trashed = change(state, ids, () => ({ folder: TRASH }));
	if (typeof trashed === 'string') return trashed;
	const messages = new Map(trashed.messages);
	for (const id of ids) if (state.messages.get(id)!.folder === TRASH) messages.delete(id);
	return { ...trashed, messages };
}

function makeFolder(state: MailState, name: Text): MailState | MailRefusal {
	if (wordings(name).some((one) => !one.trim())) return 'name-missing';
	if (state.folders.some((one) => isSameText(one.name, name))) return 'name-taken';
	const made = { id: state.folders.length, name, isMade: true };
	return { ...state, folders: [...state.folders, made] };
}

function makeRule(
	state: MailState,
	{ when, contains, to, applies }: Act<'rule'>
): MailState | MailRefusal {
	if (wordings(contains).some((one) => !one.trim())) return 'name-missing';
	if (!isPlace(state, to)) return 'not-here';
	const rule = { when, contains, to, id: state.nextRule };
	const made = { ...state, rules: [...state.rules, rule], nextRule: state.nextRule + 1 };
	if (!applies) return made;
	const taken = [...state.messages.values()].filter(
		(message) => message.folder === INBOX && takes(rule, message)
	);
	return move(made, { do: 'move', ids: taken.map(({ id }) => id), to });
}

function follow(state: MailState, { id, link }: Act<'follow'>): MailState | MailRefusal {
	const message = state.messages.get(id);
	const body = message ? wordings(written(message.body))[0]! : '';
	if (link < 0 || link >= linksIn(body)) return 'gone';
	return change(state, [id], ({ followed }) => ({ followed: [...new Set([...followed, link])] }));
}

function write(
	state: MailState,
	{ do: how, ...letter }: Act<'save' | 'send'>
): MailState | MailRefusal {
	const refusal = whyNotWritten(state, letter) ?? (how === 'send' ? whyNotSent(letter) : null);
	if (refusal) return refusal;
	const draft = letter.draft === null ? null : state.messages.get(letter.draft)!;
	const id = draft?.id ?? state.next;
	const message: MailMessage = {
		...{ id, letter, from: state.owner, date: null, isUnread: false, followed: [], reported: null },
		folder: how === 'send' ? SENT : DRAFTS,
		to: people(state, letter.to),
		cc: people(state, letter.cc),
		bcc: people(state, letter.bcc),
		subject: letter.subject,
		body: letter.body,
		attachments: letter.attachments,
		isStarred: draft?.isStarred ?? false,
		found: draft?.found ?? null
	};
	const messages = new Map(state.messages).set(id, message);
	const sent = how === 'send' ? [...state.sent, { id, letter }] : state.sent;
	return { ...state, messages, sent, next: Math.max(state.next, id + 1) };
}

/** By the name that an address is known under; a typed one has none. */
function people(state: MailState, addresses: readonly string[]): MailPerson[] {
	const known = [state.owner, ...state.contacts];
	const nameOf = (address: string) =>
		known.find((one) => readAddress(one.address) === readAddress(address))?.name ?? '';
	return addresses.map((address) => ({ name: nameOf(address), address: address.trim() }));
}

/** Files at hand, and those of the message that it is about or of the draft: no others are within reach of a letter. */
export function filesFor(
	{ messages, atHand }: MailState,
	{ about, draft }: Pick<Letter<unknown>, 'about' | 'draft'>
): number[] {
	const near = [about, draft].flatMap((id) =>
		id === null ? [] : (messages.get(id)?.attachments ?? [])
	);
	return [...new Set([...Array(atHand).keys(), ...near])];
}

function whyNotWritten(state: MailState, letter: Letter<Wanted>): MailRefusal | null {
	const { about, draft, how, attachments, links } = letter;
	if ((about === null) !== (how === 'new')) return 'gone';
	if (about !== null && !state.messages.has(about)) return 'gone';
	if (draft !== null && state.messages.get(draft)?.folder !== DRAFTS) return 'gone';
	const near = filesFor(state, letter);
	if (!attachments.every((file) => near.includes(file))) return 'gone';
	if (!links.every((file) => near.includes(file) && state.files[file]!.link)) return 'gone';
	const size = [...new Set(attachments)].reduce((sum, file) => sum + state.files[file]!.size, 0);
	return size > LARGEST_MAIL ? 'too-large' : null;
}

function whyNotSent({ to, cc, bcc }: Letter<Wanted>): MailRefusal | null {
	const all = [...to, ...cc, ...bcc];
	if (all.length === 0) return 'no-recipient';
	return all.every((one) => isMailAddress(one.trim())) ? null : 'address-wrong';
}
