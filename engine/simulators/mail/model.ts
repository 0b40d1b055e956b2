/** What there is in a mail client: what an author puts into it, what its owner does, and how it stands. */
import type { Text } from '../../content/challenge.ts';

/** Somebody; the name is what the sender chose to be called. */
export interface MailPerson {
	name: Text;
	address: string;
}

export interface MailFile {
	name: Text;
	/** In kilobytes. */
	size: number;
	/** Where it is in a shared space: then a mail may hold its link instead of a copy. */
	link?: string;
}

/** A message that is there from the start, or comes afterwards. */
export interface FoundMail {
	/** The inbox when it is not said. */
	folder?: number;
	/** Of the drafts and the sent ones: the owner. */
	from: MailPerson;
	/** The owner alone when it is not said. */
	to?: MailPerson[];
	cc?: MailPerson[];
	bcc?: MailPerson[];
	/** Where replies go, when it is not to the sender. */
	replyTo?: MailPerson;
	date: Text;
	subject: Text;
	/** Paragraphs; `[words](address)` is a link. */
	body: Text;
	attachments?: MailFile[];
	isUnread?: boolean;
	isStarred?: boolean;
	/** What the mail server verified, as the details of the message say it. */
	checks?: Text;
}

export interface MailRule<Words = Text> {
	when: 'from' | 'subject';
	contains: Words;
	to: number;
}

/**
 * What the pupil finds. Messages are numbered from 0, own folders from `FIRST_OWN_FOLDER`; the files at hand from 0, then the
 * attachments of the messages, in their order.
 */
export interface MailSetup {
	owner: MailPerson;
	contacts?: MailPerson[];
	/** The owner's own. */
	folders?: Text[];
	messages: FoundMail[];
	files?: MailFile[];
	rules?: MailRule[];
	/** What comes once the pupil is done: rules are judged by what they do with it too. */
	arrivals?: FoundMail[];
}

/**
 * A text that an author expects: this one; words that must be in it, of those in one list any; null: whatever was written.
 */
export type Wanted = Text | readonly (Text | readonly Text[])[] | null;

export interface Letter<Written = string> {
	how: 'new' | 'reply' | 'replyAll' | 'forward';
	/** The message replied to or forwarded. */
	about: number | null;
	/** The draft that it goes on with. */
	draft: number | null;
	to: string[];
	cc: string[];
	bcc: string[];
	subject: Written;
	body: Written;
	/** Numbers of files: a copy of each goes with the mail. */
	attachments: number[];
	/** Numbers of files whose link is in the mail. */
	links: number[];
}

export const MAIL_MARKS = ['read', 'unread', 'starred', 'unstarred'] as const;
export const MAIL_REPORTS = ['spam', 'phishing'] as const;
export type MailReport = (typeof MAIL_REPORTS)[number];

/** What a pupil does, or an author expects: then names are in two languages, and a letter says what matters of it. */
export type MailAct<Name = string, Written = string> =
	| { do: 'move'; ids: number[]; to: number }
	/** Into the trash; out of it, for good. */
	| { do: 'delete'; ids: number[] }
	| { do: 'report'; ids: number[]; as: MailReport }
	| { do: 'mark'; ids: number[]; as: (typeof MAIL_MARKS)[number] }
	| { do: 'folder'; name: Name }
	/** `applies`: to what is in the inbox already. */
	| ({ do: 'rule'; applies: boolean } & MailRule<Name>)
	| { do: 'unrule'; rule: number }
	/** Opens the link of a message, the first being 0. */
	| { do: 'follow'; id: number; link: number }
	| ({ do: 'save' | 'send' } & Letter<Written>);

export type AuthoredMailAct = MailAct<Text, Wanted>;

export interface MailMessage extends Omit<FoundMail, 'attachments' | 'subject' | 'body' | 'date'> {
	id: number;
	folder: number;
	to: MailPerson[];
	cc: MailPerson[];
	bcc: MailPerson[];
	/** Null of what was written now. */
	date: Text | null;
	subject: Wanted;
	body: Wanted;
	attachments: number[];
	isUnread: boolean;
	isStarred: boolean;
	reported: MailReport | null;
	/** Links that were opened. */
	followed: number[];
	/** As it was found; null when the pupil made it. */
	found: FoundMail | null;
	/** What the owner saved or sent now; null of all others. */
	letter: Letter<Wanted> | null;
}

export interface MailFolder {
	id: number;
	name: Text;
	/** Made by the pupil. */
	isMade: boolean;
}

export interface MailState {
	owner: MailPerson;
	/** Whoever may be called by a name. */
	contacts: MailPerson[];
	folders: MailFolder[];
	messages: ReadonlyMap<number, MailMessage>;
	files: MailFile[];
	/** How many of the files are at hand, the others being attachments of messages. */
	atHand: number;
	rules: (MailRule & { id: number })[];
	/** What left, whatever became of its copy. */
	sent: { id: number; letter: Letter<Wanted> }[];
	/** Whatever was received or comes, which rules are judged by. */
	received: FoundMail[];
	/** The number of the next message, and of the next rule. */
	next: number;
	nextRule: number;
}

/** Why an act is impossible, as a mail client would say it. */
export const MAIL_REFUSALS = [
	'gone',
	'not-here',
	'name-missing',
	'name-taken',
	'no-recipient',
	'address-wrong',
	'too-large'
] as const;
export type MailRefusal = (typeof MAIL_REFUSALS)[number];

export const INBOX = 0;
export const DRAFTS = 1;
export const SENT = 2;
export const ARCHIVE = 3;
export const SPAM = 4;
export const TRASH = 5;
export const FIRST_OWN_FOLDER = 6;

const FOLDERS: Text[] = [
	{ fr: 'Boîte de réception', en: 'Inbox' },
	{ fr: 'Brouillons', en: 'Drafts' },
	{ fr: 'Envoyés', en: 'Sent' },
	{ fr: 'Archives', en: 'Archive' },
	{ fr: 'Indésirables', en: 'Spam' },
	{ fr: 'Corbeille', en: 'Trash' }
];

/** Of all attachments of one mail, in kilobytes: what most mail servers take. */
export const LARGEST_MAIL = 20_000;
export const LONGEST_LETTER = 1_500;

export function startMail({
	owner,
	contacts = [],
	folders = [],
	messages,
	files = [],
	rules = [],
	arrivals = []
}: MailSetup): MailState {
	const all = [...files];
	const found = messages.map((message, id): MailMessage => {
		const attachments = (message.attachments ?? []).map((file) => all.push(file) - 1);
		return {
			...{ ...message, id, attachments, found: message, letter: null, followed: [] },
			folder: message.folder ?? INBOX,
			to: message.to ?? [owner],
			cc: message.cc ?? [],
			bcc: message.bcc ?? [],
			isUnread: message.isUnread ?? false,
			isStarred: message.isStarred ?? false,
			reported: message.folder === SPAM ? 'spam' : null
		};
	});
	return {
		...{ owner, contacts, files: all, atHand: files.length, sent: [] },
		received: [...messages, ...arrivals].filter(
			({ folder }) => folder !== DRAFTS && folder !== SENT
		),
		folders: [...FOLDERS, ...folders].map((name, id) => ({ id, name, isMade: false })),
		messages: new Map(found.map((message) => [message.id, message])),
		rules: rules.map((rule, id) => ({ ...rule, id })),
		next: messages.length,
		nextRule: rules.length
	};
}
