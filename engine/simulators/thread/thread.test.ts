import { describe, expect, it } from 'vitest';
import { inOneLanguage } from '../../content/challenge.ts';
import { run } from '../simulator.ts';
import { changesIn, differences } from './changes.ts';
import {
	correspondents,
	OWNER,
	type AuthoredThreadAct,
	type ThreadRefusal,
	type ThreadSetup,
	type ThreadState
} from './model.ts';
import { thread } from './thread.ts';

const person = (name: string) => ({ name, handle: `@${name}`, since: '2020', followers: 9 });

const setup: ThreadSetup = {
	name: 'Fil',
	people: ['ana', 'lina', 'noe', 'zoe'].map(person),
	posts: [
		{ author: 0, date: '1', text: 'Bonjour', audience: 'friends' },
		{ author: 1, date: '2', text: { fr: 'Une fête', en: 'A party' }, tags: [0, 2] },
		{ author: 2, date: '3', text: 'Nul', replyTo: 0 },
		{ author: 3, date: '4', text: 'Entre nous', audience: 'friends' },
		{ author: 2, date: '5', text: 'Encore nul' }
	],
	requests: [3],
	conversations: [
		{ people: [2], lines: [{ author: 2, date: '1', text: 'Tremble' }] },
		{ name: 'Groupe', people: [1, 2], lines: [{ author: 1, date: '1', text: 'Salut' }] }
	],
	contacts: [1],
	lists: [{ name: 'Proches', people: [1] }],
	photos: ['Un chat'],
	rules: ['Soyez polis']
};
const [own, party, mean, secret, again] = [0, 1, 2, 3, 4] as const;
const [lina, noe, zoe] = [1, 2, 3] as const;
const [threats, group] = [0, 1] as const;
const NOBODY = 9;

const post = (
	parts: Partial<Extract<AuthoredThreadAct, { do: 'publish' }>> = {}
): AuthoredThreadAct => ({
	do: 'publish',
	how: 'new',
	about: null,
	text: 'Merci',
	photo: null,
	audience: 'everyone',
	...parts
});
const reply = (about: number, text: string): AuthoredThreadAct =>
	post({ how: 'reply', about, text });
const report = (
	what: 'post' | 'person' | 'conversation',
	id: number,
	reason: Extract<AuthoredThreadAct, { do: 'report' }>['reason'] = 'harassment'
): AuthoredThreadAct => ({ do: 'report', what, id, reason });
const capture = (what: 'post' | 'conversation', id: number): AuthoredThreadAct => ({
	do: 'capture',
	what,
	id
});
const message = (to: number, text: string, proofs: number[] = []): AuthoredThreadAct => ({
	do: 'message',
	to,
	text,
	proofs
});
const turn = (
	how: 'like' | 'share' | 'remove' | 'lock',
	id: number,
	isOn = true
): AuthoredThreadAct => ({
	do: how,
	id,
	isOn
});
const block: AuthoredThreadAct = { do: 'limit', id: noe, as: 'blocked' };
const mute: AuthoredThreadAct = { do: 'limit', id: noe, as: 'muted' };

const moderated: ThreadSetup = { ...setup, isModerator: true };

function after(acts: AuthoredThreadAct[], place = setup): ThreadState {
	const state = run(thread, place, acts);
	if (!state) throw new Error(`impossible: ${JSON.stringify(acts)}`);
	return state;
}

function refusal(acts: AuthoredThreadAct[], place = setup): ThreadRefusal | null {
	const result = thread.act(after(acts.slice(0, -1), place), acts.at(-1)!);
	return typeof result === 'string' ? result : null;
}

const isReached = (wanted: AuthoredThreadAct[], given: AuthoredThreadAct[], place = setup) =>
	thread.isReached(after(wanted, place), after(given, place));

const spoken = (state: ThreadState, other: ThreadState | null = null) =>
	inOneLanguage(thread.lines(state, other), 'fr').map(({ text }) => text.replace(/\u00A0/g, ' '));

describe('an act on a social network', () => {
	it.each<[ThreadRefusal, AuthoredThreadAct[]]>([
		['gone', [turn('like', NOBODY)]],
		['gone', [reply(NOBODY, 'Oui')]],
		['gone', [post({ how: 'reply' })]],
		['gone', [post({ about: party })]],
		['gone', [post({ photo: 1 })]],
		['gone', [post({ audience: 1 })]],
		['gone', [turn('remove', NOBODY)]],
		['gone', [{ do: 'untag', id: own }]],
		[
			'gone',
			[
				{ do: 'untag', id: party },
				{ do: 'untag', id: party }
			]
		],
		['gone', [{ do: 'audience', id: NOBODY, audience: 'me' }]],
		['gone', [{ do: 'audience', id: own, audience: 7 }]],
		['gone', [report('post', NOBODY)]],
		['gone', [report('post', own)]],
		['gone', [report('person', OWNER)]],
		['gone', [report('conversation', NOBODY)]],
		['gone', [capture('post', NOBODY)]],
		['gone', [capture('conversation', NOBODY)]],
		['gone', [{ do: 'limit', id: OWNER, as: 'blocked' }]],
		['gone', [{ do: 'limit', id: NOBODY, as: 'muted' }]],
		['gone', [{ do: 'answer', id: lina, isAccepted: true }]],
		['gone', [{ do: 'answer', id: NOBODY, isAccepted: true }]],
		['gone', [{ do: 'presence', id: threats, as: 'left' }]],
		['gone', [{ do: 'presence', id: NOBODY, as: 'left' }]],
		['gone', [message(zoe, 'Bonjour')]],
		['gone', [message(NOBODY, 'Bonjour')]],
		['gone', [message(lina, 'Bonjour', [0])]],
		['not-yours', [turn('remove', party)]],
		['not-yours', [turn('lock', party)]],
		['not-yours', [{ do: 'audience', id: party, audience: 'me' }]],
		['not-yours', [{ do: 'sanction', id: noe, as: 'warned' }]],
		['not-yours', [reply(party, 'Oui'), { do: 'audience', id: 5, audience: 'me' }]],
		['text-missing', [post({ text: ' ' })]],
		['text-missing', [message(lina, '')]],
		['private', [turn('share', secret)]],
		['private', [post({ how: 'quote', about: secret })]],
		['private', [turn('share', mean)]],
		['locked', [turn('lock', own), reply(mean, 'Non')]],
		['hidden', [report('post', again), reply(again, 'Non')]],
		['hidden', [report('post', again), turn('like', again)]],
		['hidden', [report('post', again), capture('post', again)]],
		['hidden', [block, capture('post', mean)]],
		['hidden', [block, capture('conversation', threats)]],
		['hidden', [report('conversation', threats), capture('conversation', threats)]],
		['hidden', [block, message(noe, 'Adieu')]],
		['hidden', [turn('remove', own), capture('post', own)]],
		['already', [capture('post', mean), capture('post', mean)]]
	])('is refused as %s: %j', (why, acts) => {
		expect(refusal(acts)).toBe(why);
	});

	it('never fails whatever its numbers are', () => {
		for (const id of [-1, 0.5, 1e9]) {
			for (const act of [
				turn('share', id),
				{ do: 'sanction', id, as: 'warned' } as const,
				{ do: 'presence', id, as: 'muted' } as const,
				report('person', id),
				post({ audience: id }),
				message(id, 'Oui')
			]) {
				expect(refusal([act], moderated)).toBe('gone');
			}
		}
	});

	it('lets a moderator remove, lock and sanction, and others only what is theirs', () => {
		const acts: AuthoredThreadAct[] = [
			turn('remove', mean),
			turn('lock', party),
			{ do: 'sanction', id: noe, as: 'excluded' }
		];
		expect(refusal([acts[0]!])).toBe('not-yours');
		expect(changesIn(after(acts, moderated)).map(({ what }) => what)).toEqual([
			'locked',
			'removed',
			'sanctioned'
		]);
		expect(refusal([turn('remove', own)])).toBeNull();
	});

	it('puts a reply to a reply below the same post, for whoever sees it', () => {
		expect(after([reply(mean, 'Ah')]).posts[5]).toMatchObject({
			replyTo: own,
			audience: 'friends',
			author: OWNER
		});
	});

	it('writes to contacts and to whoever wrote alone', () => {
		expect(correspondents(thread.start(setup))).toEqual([lina, noe]);
	});

	it('shows again what is no longer reported, and whom is no longer blocked', () => {
		const acts = [report('post', mean), report('post', mean, null), capture('post', mean)];
		expect(refusal(acts)).toBeNull();
		expect(refusal([block, { do: 'limit', id: noe, as: 'none' }, reply(mean, 'Oui')])).toBeNull();
	});
});

describe('what is judged of a social network', () => {
	it.each<[string, AuthoredThreadAct[], AuthoredThreadAct[]]>([
		['undone likes', [], [turn('like', party), turn('like', party, false)]],
		['a post that was removed again', [], [post(), turn('remove', 5)]],
		['a proof that nobody asked for', [], [capture('post', mean)]],
		['any text where none was wanted', [post({ text: null, photo: 0 })], [post({ photo: 0 })]],
		['words in a text', [post({ text: ['merci'] })], [post({ text: 'Oh, MERCI bien' })]],
		[
			'one of several reasons',
			[report('post', mean, ['hate', 'harassment'])],
			[report('post', mean, 'harassment')]
		],
		[
			'the account reported for the same reason as its post',
			[report('post', mean)],
			[report('post', mean), report('person', noe)]
		],
		['the block of whom one reports', [report('post', mean)], [report('post', mean), block]],
		[
			'the block of whom one writes with alone and reports',
			[report('conversation', threats)],
			[mute, report('conversation', threats)]
		],
		[
			'the order of what is done',
			[reply(party, 'Oui'), turn('like', party)],
			[turn('like', party), reply(party, 'oui !')]
		],
		[
			'more proofs than were wanted',
			[capture('post', mean), message(lina, 'aide', [0])],
			[capture('post', again), capture('post', mean), message(lina, 'Aide', [0, 1])]
		],
		[
			'the audience of a post changed once published',
			[post({ audience: 'friends' })],
			[post(), { do: 'audience', id: 5, audience: 'friends' }]
		],
		['who was blocked and is no more', [], [block, { do: 'limit', id: noe, as: 'none' }]],
		[
			'the last answer to a request',
			[{ do: 'answer', id: zoe, isAccepted: false }],
			[
				{ do: 'answer', id: zoe, isAccepted: true },
				{ do: 'answer', id: zoe, isAccepted: false }
			]
		]
	])('forgives %s', (_, wanted, given) => {
		expect(isReached(wanted, given)).toBe(true);
	});

	it.each<[string, AuthoredThreadAct[], AuthoredThreadAct[]]>([
		['a stray like', [], [turn('like', party)]],
		['a stray share', [], [turn('share', party)]],
		['a stray post', [], [post()]],
		['what is left undone', [turn('share', party)], []],
		['another audience', [post({ audience: 'friends' })], [post()]],
		['a list for another', [post({ audience: 0 })], [post({ audience: 'friends' })]],
		['another photo', [post({ text: null, photo: 0 })], [post()]],
		['a new post for a reply', [reply(party, 'Oui')], [post({ text: 'Oui' })]],
		[
			'a quote for a reply',
			[reply(party, 'Oui')],
			[post({ how: 'quote', about: party, text: 'Oui' })]
		],
		['a reply elsewhere', [reply(party, 'Oui')], [reply(again, 'Oui')]],
		['another text', [reply(party, 'Oui')], [reply(party, 'Non')]],
		[
			'what must not be in a text',
			[post({ text: ['14 h'], without: ['6460'] })],
			[post({ text: '14 h, code 6460' })]
		],
		['the same reply twice', [reply(party, 'Oui')], [reply(party, 'Oui'), reply(party, 'Oui')]],
		[
			'a word that is missing',
			[post({ text: ['12', 'mardi'] })],
			[post({ text: 'le 120, mardi' })]
		],
		['another reason', [report('post', mean)], [report('post', mean, 'scam')]],
		['another post', [report('post', mean)], [report('post', again)]],
		['the account for its post', [report('post', mean)], [report('person', noe)]],
		[
			'the account reported for another reason',
			[report('post', mean)],
			[report('post', mean), report('person', noe, 'scam')]
		],
		[
			'somebody else blocked',
			[report('post', mean)],
			[report('post', mean), { do: 'limit', id: lina, as: 'blocked' }]
		],
		['a block for a mute', [report('post', mean), mute], [report('post', mean), block]],
		['a block that nobody asked for', [], [block]],
		[
			'a member of a reported group blocked',
			[report('conversation', group)],
			[report('conversation', group), block]
		],
		['a proof that is missing', [capture('post', mean)], []],
		[
			'a message without its proof',
			[capture('post', mean), message(lina, 'aide', [0])],
			[capture('post', mean), message(lina, 'aide')]
		],
		[
			'a message with another proof',
			[capture('post', mean), message(lina, 'aide', [0])],
			[capture('post', again), capture('post', mean), message(lina, 'aide', [0])]
		],
		['a message to somebody else', [message(lina, 'aide')], [message(noe, 'aide')]],
		['a tag left', [{ do: 'untag', id: party }], []],
		[
			'a removed post for a narrower one',
			[{ do: 'audience', id: own, audience: 'me' }],
			[turn('remove', own)]
		],
		[
			'a request accepted',
			[{ do: 'answer', id: zoe, isAccepted: false }],
			[{ do: 'answer', id: zoe, isAccepted: true }]
		],
		[
			'a group left',
			[{ do: 'presence', id: group, as: 'muted' }],
			[{ do: 'presence', id: group, as: 'left' }]
		]
	])('does not forgive %s', (_, wanted, given) => {
		expect(isReached(wanted, given)).toBe(false);
	});

	it('does not forgive another sanction, nor a removal too many', () => {
		const warn: AuthoredThreadAct = { do: 'sanction', id: noe, as: 'warned' };
		expect(isReached([warn], [warn], moderated)).toBe(true);
		expect(isReached([warn], [{ ...warn, as: 'suspended' }], moderated)).toBe(false);
		expect(isReached([warn], [warn, turn('remove', mean)], moderated)).toBe(false);
	});

	it('says what is missing and what was added', () => {
		const { missing, added } = differences(after([turn('share', party)]), after([block]));
		expect(missing).toEqual([{ what: 'shared', post: party }]);
		expect(added).toEqual([{ what: 'limited', person: noe, as: 'blocked' }]);
	});
});

describe('a correction of a social network', () => {
	it('says what was done, and nothing of the rest', () => {
		const state = after([
			{ do: 'untag', id: party },
			{ do: 'audience', id: own, audience: 0 },
			report('post', again, ['scam', 'hate']),
			capture('post', mean),
			post({ text: 'Merci', photo: 0, audience: 'friends' }),
			message(lina, 'Regarde', [0]),
			{ do: 'presence', id: group, as: 'left' },
			{ do: 'answer', id: zoe, isAccepted: false }
		]);
		expect(spoken(state)).toEqual([
			'Public : liste « Proches » — ana, « Bonjour »',
			'Votre identification retirée : lina, « Une fête »',
			'Signalé (arnaque ou propos haineux) : noe, « Encore nul »',
			'Publication (visible par : amis)',
			'Texte : Merci',
			'Photo : Un chat',
			'Demande refusée : zoe (@zoe)',
			'Groupe quitté : Groupe',
			'Preuve gardée : noe, « Nul »',
			'Message à lina (@lina)',
			'Texte : Regarde',
			'Avec la preuve : noe, « Nul »'
		]);
		expect(spoken(thread.start(setup))).toEqual(['Rien n’a changé']);
	});

	it('marks what is right, what is wrong, and not what matters to nobody', () => {
		const wanted = after([report('post', mean), turn('share', party)]);
		const given = after([report('post', mean), capture('post', again), block, turn('like', party)]);
		const marks = thread.lines(given, wanted).map(({ isRight }) => isRight);
		expect(spoken(given, wanted)).toEqual([
			'Aimé : lina, « Une fête »',
			'Signalé (harcèlement) : noe, « Nul »',
			'Bloqué : noe (@noe)',
			'Preuve gardée : noe, « Encore nul »'
		]);
		expect(marks).toEqual([false, true, undefined, undefined]);
		expect(thread.lines(wanted, given, true).map(({ isRight }) => isRight)).toEqual([false, true]);
	});

	it('marks as missing a block that was asked, and a proof that was not sent', () => {
		const proofs = [capture('post', mean), capture('post', again)];
		const wanted = after([...proofs, report('post', mean), block, message(lina, 'aide', [0, 1])]);
		const given = after([...proofs, report('post', mean), message(lina, 'aide', [0])]);
		const marks = (lines: ReturnType<typeof thread.lines>) =>
			lines.filter(({ isRight }) => isRight === false).map(({ text }) => text);
		expect(marks(thread.lines(wanted, given, true))).toHaveLength(2);
		expect(marks(thread.lines(given, wanted))).toHaveLength(1);
	});

	it('cuts a long post at a word', () => {
		const text = 'Il était une fois un réseau où tout le monde écrivait sans cesse';
		const place: ThreadSetup = { ...setup, posts: [{ author: 1, date: '1', text }] };
		expect(spoken(after([turn('share', 0)], place))).toEqual([
			'Partagé : lina, « Il était une fois un réseau où tout le monde… »'
		]);
	});
});

describe('a solution of an author', () => {
	it('is done with the first of the reasons, and the words that must be in a text', () => {
		const done = [
			report('post', mean, ['hate', 'scam']),
			post({ text: [['dix', '10'], { fr: 'places', en: 'seats' }], without: ['onze'] })
		].map((act) => thread.asDone!(act));
		expect(done).toMatchObject([
			{ reason: 'hate' },
			{ text: { fr: 'dix places', en: 'dix seats' } }
		]);
		expect(done[1]).not.toHaveProperty('without');
	});
});
