import { describe, expect, it } from 'vitest';
import { inOneLanguage } from '../../content/challenge.ts';
import { run } from '../simulator.ts';
import { mail } from './mail.ts';
import {
	ARCHIVE,
	DRAFTS,
	INBOX,
	LARGEST_MAIL,
	SENT,
	SPAM,
	TRASH,
	type AuthoredMailAct,
	type Letter,
	type MailSetup,
	type Wanted
} from './model.ts';
import { holds, isWritten, piecesOf, repliedTo, threadOf } from './text.ts';

const person = (name: string) => ({ name, address: `${name.toLowerCase()}@courrier.example` });
const [owner, lina, noe, zoe] = ['Ana', 'Lina', 'Noe', 'Zoe'].map(person) as [
	ReturnType<typeof person>,
	ReturnType<typeof person>,
	ReturnType<typeof person>,
	ReturnType<typeof person>
];

const setup: MailSetup = {
	owner,
	contacts: [lina, noe],
	folders: [{ fr: 'Voyage', en: 'Trip' }],
	files: [
		{ name: 'plan.pdf', size: 300 },
		{ name: 'film.mp4', size: LARGEST_MAIL + 1, link: 'https://partage.example/f' }
	],
	rules: [{ when: 'from', contains: 'noe@', to: TRASH }],
	messages: [
		{
			from: lina,
			to: [owner, noe],
			cc: [zoe],
			date: '1',
			subject: 'Départ',
			body: 'Bonjour\n\n[ici](https://a.example) et [là](https://b.example)',
			attachments: [{ name: 'liste.ods', size: 20 }]
		},
		{ from: noe, date: '2', subject: 'Re : Départ', body: 'Oui', isUnread: true },
		{ from: owner, folder: DRAFTS, to: [noe], date: '3', subject: 'Photos', body: 'Voici' },
		{ from: zoe, folder: SPAM, date: '4', subject: 'Gain', body: 'Vite' },
		{ from: owner, folder: SENT, to: [lina], date: '5', subject: 'Merci', body: 'Merci' }
	],
	arrivals: [{ from: lina, date: '6', subject: '[Voyage] Hôtel', body: 'Hôtel' }]
};
const [departure, again, photos, prize, thanks] = [0, 1, 2, 3, 4] as const;
const [plan, film, list] = [0, 1, 2] as const;
const TRIP = 6;
const MADE = 7;

const letter = (parts: Partial<Letter<Wanted>> = {}): Letter<Wanted> => ({
	...{ how: 'new', about: null, draft: null, to: [lina.address], cc: [], bcc: [] },
	...{ subject: 'Bonjour', body: 'Le départ est à 14 h.', attachments: [], links: [], ...parts }
});
const send = (parts?: Partial<Letter<Wanted>>): AuthoredMailAct => ({
	do: 'send',
	...letter(parts)
});
const save = (parts?: Partial<Letter<Wanted>>): AuthoredMailAct => ({
	do: 'save',
	...letter(parts)
});
const rule = (contains: string, to = TRIP, applies = false): AuthoredMailAct => ({
	...{ do: 'rule', when: 'subject', contains, to, applies }
});
const start = mail.start(setup);
const after = (...acts: AuthoredMailAct[]) => run(mail, setup, acts)!;
const isReached = (expected: AuthoredMailAct[], given: AuthoredMailAct[]) =>
	mail.isReached(after(...expected), after(...given));

describe('a mailbox', () => {
	it('moves, deletes in two steps, reports, marks, and leaves the state before as it was', () => {
		const state = after(
			{ do: 'move', ids: [departure], to: TRIP },
			{ do: 'delete', ids: [again] },
			{ do: 'delete', ids: [again, thanks] },
			{ do: 'report', ids: [departure], as: 'phishing' },
			{ do: 'mark', ids: [thanks], as: 'starred' }
		);
		expect(state.messages.has(again)).toBe(false);
		expect(state.messages.get(thanks)).toMatchObject({ folder: TRASH, isStarred: true });
		expect(state.messages.get(departure)).toMatchObject({ folder: SPAM, reported: 'phishing' });
		expect([...start.messages.values()].map(({ folder }) => folder)).toEqual([
			INBOX,
			INBOX,
			DRAFTS,
			SPAM,
			SENT
		]);
	});

	it('takes what leaves the spam for a good message, and what is put there for a bad one', () => {
		const reportedOf = (id: number, to: number) =>
			after({ do: 'move', ids: [id], to }).messages.get(id)!.reported;
		expect(start.messages.get(prize)!.reported).toBe('spam');
		expect(reportedOf(prize, INBOX)).toBeNull();
		expect(reportedOf(prize, TRASH)).toBe('spam');
		expect(reportedOf(departure, SPAM)).toBe('spam');
	});

	it('keeps a draft until it is sent from there, and what was sent whatever becomes of its copy', () => {
		const state = after(
			send({ draft: photos, to: [noe.address], attachments: [plan] }),
			{ do: 'delete', ids: [photos] },
			{ do: 'delete', ids: [photos] }
		);
		expect(state.messages.has(photos)).toBe(false);
		expect(state.sent).toMatchObject([{ id: photos, letter: { attachments: [plan] } }]);
	});

	it('puts mail where a new rule says, when it is to apply to the inbox', () => {
		expect(after(rule('DÉPART', TRIP, true)).messages.get(again)!.folder).toBe(TRIP);
		expect(after(rule('départ')).messages.get(again)!.folder).toBe(INBOX);
	});

	it.each<[string, AuthoredMailAct, string]>([
		['a message that is not there', { do: 'move', ids: [99], to: ARCHIVE }, 'gone'],
		['a folder that is not there', { do: 'move', ids: [departure], to: 99 }, 'gone'],
		['received mail among the drafts', { do: 'move', ids: [departure], to: DRAFTS }, 'not-here'],
		['a draft anywhere but in the trash', { do: 'move', ids: [photos], to: ARCHIVE }, 'not-here'],
		['to delete what is not there', { do: 'delete', ids: [departure, 99] }, 'gone'],
		['to report oneself', { do: 'report', ids: [thanks], as: 'spam' }, 'not-here'],
		['to report nothing', { do: 'report', ids: [99], as: 'spam' }, 'gone'],
		['to mark nothing', { do: 'mark', ids: [99], as: 'read' }, 'gone'],
		['a folder without a name', { do: 'folder', name: ' ' }, 'name-missing'],
		['a folder of a name that is there', { do: 'folder', name: 'trip' }, 'name-taken'],
		['a folder called as one of all', { do: 'folder', name: 'Corbeille' }, 'name-taken'],
		['a rule that looks for nothing', rule(' '), 'name-missing'],
		['a rule to no folder', rule('a', 99), 'not-here'],
		['a rule to the sent mail', rule('a', SENT), 'not-here'],
		['to drop no rule', { do: 'unrule', rule: 5 }, 'gone'],
		['a link that is not there', { do: 'follow', id: departure, link: 2 }, 'gone'],
		['a link of no message', { do: 'follow', id: 99, link: 0 }, 'gone'],
		['mail to nobody', send({ to: [] }), 'no-recipient'],
		['an address without a domain', send({ cc: ['lina@courrier'] }), 'address-wrong'],
		['a name for an address', send({ to: ['Lina'] }), 'address-wrong'],
		['what is too large', send({ attachments: [film] }), 'too-large'],
		['a file out of reach', send({ attachments: [list] }), 'gone'],
		['a file that does not exist', save({ attachments: [99] }), 'gone'],
		['the link of a file that has none', send({ links: [plan] }), 'gone'],
		['a reply to nothing', send({ how: 'reply' }), 'gone'],
		['a reply to what is not there', send({ how: 'reply', about: 99 }), 'gone'],
		['a letter of its own about something', send({ about: departure }), 'gone'],
		['to go on with what is no draft', send({ draft: thanks }), 'gone'],
		['to go on with what is not there', save({ draft: 99 }), 'gone']
	])('refuses %s', (_, act, refusal) => {
		expect(mail.act(start, act)).toBe(refusal);
		expect(run(mail, setup, [act])).toBeNull();
	});

	it('forwards what is attached to the message, by copy, and a large file by its link', () => {
		const forward = send({ how: 'forward', about: departure, attachments: [list], links: [film] });
		expect(after(forward).sent).toHaveLength(1);
	});
});

describe('a mailbox as expected', () => {
	const moved: AuthoredMailAct = { do: 'move', ids: [departure], to: TRIP };

	it('is so whatever the way there', () => {
		const undone: AuthoredMailAct = { do: 'move', ids: [departure], to: ARCHIVE };
		expect(
			isReached([moved], [undone, { do: 'report', ids: [departure], as: 'spam' }, moved])
		).toBe(true);
		expect(isReached([], [{ do: 'mark', ids: [again], as: 'read' }])).toBe(true);
		expect(isReached([], [{ do: 'folder', name: 'Divers' }, save()])).toBe(true);
		expect(isReached([], [{ do: 'follow', id: departure, link: 0 }])).toBe(true);
		expect(isReached([], [{ do: 'move', ids: [departure], to: INBOX }])).toBe(true);
	});

	it.each<[string, AuthoredMailAct[], AuthoredMailAct[]]>([
		['something stays', [moved], []],
		['something is elsewhere', [moved], [{ do: 'move', ids: [departure], to: ARCHIVE }]],
		['something more moved', [moved], [{ do: 'move', ids: [departure, again], to: TRIP }]],
		[
			'something is gone for good',
			[{ do: 'delete', ids: [again] }],
			[
				{ do: 'delete', ids: [again] },
				{ do: 'delete', ids: [again] }
			]
		],
		[
			'it is reported as something else',
			[{ do: 'report', ids: [again], as: 'phishing' }],
			[{ do: 'report', ids: [again], as: 'spam' }]
		],
		[
			'it is only thrown away',
			[{ do: 'report', ids: [again], as: 'phishing' }],
			[{ do: 'delete', ids: [again] }]
		],
		[
			'a link of what is thrown away was opened',
			[{ do: 'delete', ids: [departure] }],
			[
				{ do: 'follow', id: departure, link: 1 },
				{ do: 'delete', ids: [departure] }
			]
		],
		['a star is missing', [{ do: 'mark', ids: [again], as: 'starred' }], []],
		['a star is too many', [], [{ do: 'mark', ids: [again], as: 'starred' }]],
		['it is not marked unread', [{ do: 'mark', ids: [departure], as: 'unread' }], []],
		['a folder is not made', [{ do: 'folder', name: 'Gand' }], []],
		[
			'a folder has another name',
			[{ do: 'folder', name: 'Gand' }],
			[{ do: 'folder', name: 'Gant' }]
		],
		[
			'a found folder is taken for one to make',
			[{ do: 'folder', name: 'Gand' }, { ...moved, to: MADE } as AuthoredMailAct],
			[{ do: 'folder', name: 'Gand' }, moved]
		],
		['a rule is missing', [rule('[voyage]')], []],
		['a rule is dropped', [], [{ do: 'unrule', rule: 0 }]],
		['a rule takes too much', [rule('[voyage]')], [rule('a')]],
		['a rule puts it elsewhere', [rule('[voyage]')], [rule('[voyage]', ARCHIVE)]]
	])('is not so when %s', (_, expected, given) => {
		expect(isReached(expected, given)).toBe(false);
	});

	it('takes rules for the same that do the same with what is there and what comes', () => {
		const said = inOneLanguage(rule('hôtel'), 'fr') as AuthoredMailAct;
		expect(isReached([rule('[voyage]')], [said])).toBe(true);
		const late: AuthoredMailAct = {
			...{ do: 'rule', when: 'from', applies: false },
			contains: 'noe',
			to: TRIP
		};
		// The one that was there takes it first.
		expect(isReached([], [late])).toBe(true);
		expect(isReached([], [{ do: 'unrule', rule: 0 }, late])).toBe(false);
	});
});

describe('a letter as expected', () => {
	it('is so with its words, and the same people in any order and case', () => {
		const wanted = send({
			to: [lina.address, noe.address],
			subject: null,
			body: ['14 h', ['mercredi', 'départ']]
		});
		const given = send({ to: ['NOE@courrier.example ', lina.address], body: 'DEPART à 14h' });
		expect(isReached([wanted], [given])).toBe(true);
		expect(isReached([wanted], [wanted])).toBe(true);
		expect(isReached([send()], [send({ subject: 'bonjour !' })])).toBe(true);
	});

	it('is so by either way of replying', () => {
		const reply = { about: departure, to: [lina.address] };
		expect(
			isReached([send({ how: 'reply', ...reply })], [send({ how: 'replyAll', ...reply })])
		).toBe(true);
	});

	it.each<[string, Partial<Letter<Wanted>>]>([
		['somebody is missing', { to: [], cc: [lina.address] }],
		['somebody is too many', { to: [lina.address, noe.address] }],
		['somebody is hidden', { to: [], bcc: [lina.address] }],
		['a file is missing', { attachments: [] }],
		['a file goes as a link', { attachments: [], links: [plan] }],
		['the subject is another', { subject: 'Bonsoir' }],
		['a word is missing', { body: 'Le départ est à 4 h.' }],
		['a number only begins alike', { body: 'Le départ est à 140 h.' }],
		['it answers something', { how: 'reply', about: departure }]
	])('is not so when %s', (_, parts) => {
		const wanted = { attachments: [plan], body: ['14 h'] };
		const linked = {
			...setup,
			files: [{ ...setup.files![0]!, link: 'https://a.example' }, setup.files![1]!]
		};
		const [expected, given] = [
			run(mail, linked, [send(wanted)])!,
			run(mail, linked, [send({ attachments: [plan], ...parts })])!
		];
		expect(mail.isReached(expected, given)).toBe(false);
		expect(mail.isReached(expected, run(mail, linked, [send({ ...wanted, body: '14 h' })])!)).toBe(
			true
		);
	});

	it('is not so when it is only saved, sent twice, or answers another message', () => {
		expect(isReached([send()], [save()])).toBe(false);
		expect(isReached([send()], [send(), send()])).toBe(false);
		expect(isReached([save()], [send()])).toBe(false);
		expect(isReached([save()], [save(), save()])).toBe(false);
		expect(isReached([save()], [save()])).toBe(true);
		const to = (about: number) => send({ how: 'reply', about });
		expect(isReached([to(departure)], [to(again)])).toBe(false);
		expect(isReached([send({ draft: photos })], [send()])).toBe(false);
		const forward = send({ how: 'forward', about: departure });
		expect(isReached([forward], [to(departure)])).toBe(false);
	});
});

describe('what a mailbox says of itself', () => {
	const texts = (acts: AuthoredMailAct[], other: AuthoredMailAct[]) =>
		mail
			.lines(after(...acts), after(...other))
			.map(({ text, isRight }) => [typeof text === 'string' ? text : text.en, isRight]);

	it('shows what was changed here or there, and what is right of it', () => {
		const moved: AuthoredMailAct = { do: 'move', ids: [departure], to: TRIP };
		const starred: AuthoredMailAct = { do: 'mark', ids: [again], as: 'starred' };
		expect(texts([moved, starred], [moved])).toEqual([
			['Inbox', true],
			['Noe: Re : Départ (starred)', false],
			['Trip', true],
			['Lina: Départ', true],
			['Rule: the sender contains “noe@” → Trash', true]
		]);
		expect(
			texts(
				[
					{ do: 'delete', ids: [again] },
					{ do: 'delete', ids: [again] }
				],
				[]
			)[0]
		).toEqual(['Deleted for good: Re : Départ', false]);
	});

	it('says of a letter which part is not as wanted', () => {
		const wanted = send({ subject: null, body: ['14 h'], attachments: [plan] });
		expect(texts([send({ to: [noe.address] })], [wanted]).slice(0, 6)).toEqual([
			['Sent', true],
			['New message: Bonjour', false],
			['To: Noe <noe@courrier.example>', false],
			['Attachments: —', false],
			['Subject: Bonjour', true],
			['Text: Le départ est à 14 h.', true]
		]);
	});

	it('says that nothing has changed when nothing has', () => {
		const bare = { ...setup, rules: [] };
		const state = mail.start(bare);
		expect(mail.lines(state, null)).toMatchObject([{ text: { en: 'Nothing has changed' } }]);
	});
});

describe('texts of mails', () => {
	it('finds words where words begin, whatever their case, accents and units', () => {
		expect(holds('Je CONFIRME, rendez-vous à 14h30.', 'confirm')).toBe(true);
		expect(holds('rendez-vous à 14h30', '14 h')).toBe(true);
		expect(holds('un départ', 'art')).toBe(false);
		expect(holds('salle 140', '14')).toBe(false);
		expect(holds('en 2026', '26')).toBe(false);
		expect(isWritten(['oui', ['lundi', { fr: 'mardi', en: 'Tuesday' }]], 'Oui, Tuesday')).toBe(
			true
		);
		expect(isWritten(['oui', ['lundi', 'mardi']], 'Oui')).toBe(false);
	});

	it('parts words and links, which are numbered through the message', () => {
		expect(piecesOf('voir [ici](https://a.example), [là](https://b.example)', 3)).toEqual([
			{ text: 'voir ' },
			{ text: 'ici', address: 'https://a.example', link: 3 },
			{ text: ', ' },
			{ text: 'là', address: 'https://b.example', link: 4 }
		]);
	});

	it('replies to who wrote, or to where it is asked, and never to oneself', () => {
		const message = start.messages.get(departure)!;
		expect(repliedTo(message, owner, false)).toEqual({ to: [lina.address], cc: [] });
		expect(repliedTo(message, owner, true)).toEqual({
			...{ to: [lina.address, noe.address], cc: [zoe.address] }
		});
		expect(repliedTo({ ...message, replyTo: zoe }, owner, true)).toEqual({
			...{ to: [zoe.address, noe.address], cc: [] }
		});
		expect(repliedTo(start.messages.get(thanks)!, owner, false).to).toEqual([lina.address]);
	});

	it('gathers a conversation by its subject', () => {
		const ids = threadOf(start.messages.values(), start.messages.get(again)!).map(({ id }) => id);
		expect(ids).toEqual([departure, again]);
	});
});
