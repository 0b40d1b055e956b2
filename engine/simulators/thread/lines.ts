/** A network as a correction says it: what was done there, and nothing of what is as it was found. */
import { wordings, type Localized, type Text } from '../../content/challenge.ts';
import { joined, listed } from '../phrases.ts';
import { written } from '../mail/text.ts';
import type { DoneLine } from '../simulator.ts';
import { changesIn, isChange, isHarmless, type Change } from './changes.ts';
import type {
	Audience,
	Limit,
	Presence,
	Reason,
	Sanction,
	Target,
	ThreadPost,
	ThreadState
} from './model.ts';

const say = (fr: string, en: string): Localized => ({ fr, en });

export function threadLines(
	state: ThreadState,
	other: ThreadState | null,
	isExpected = false
): DoneLine[] {
	const here = changesIn(state);
	const there = other ? changesIn(other) : [];
	const left = [...there];
	const lines = here.flatMap((change) => {
		const i = left.findIndex((one) => (isExpected ? isChange(change, one) : isChange(one, change)));
		if (i !== -1) left.splice(i, 1);
		const isRight = i !== -1;
		// What nobody asked and that does no harm is neither right nor wrong.
		const isFree = !isRight && !isExpected && other !== null && isHarmless(change, there, state);
		return linesOf(state, change).map((text, i): DoneLine => {
			return i === 0 && !isFree ? { depth: 0, text, isRight } : { depth: Math.min(i, 1), text };
		});
	});
	return lines.length > 0
		? lines
		: [{ depth: 0, text: say('Rien n’a changé', 'Nothing has changed'), isRight: false }];
}

const MARKS = {
	liked: say('Aimé\u00A0: ', 'Liked: '),
	shared: say('Partagé\u00A0: ', 'Shared: '),
	removed: say('Retiré\u00A0: ', 'Removed: '),
	locked: say('Réponses fermées\u00A0: ', 'Replies closed: '),
	untagged: say('Votre identification retirée\u00A0: ', 'Your tag removed: ')
};

const LIMITED: Record<Limit, Text> = {
	none: '',
	muted: say('Masqué\u00A0: ', 'Muted: '),
	blocked: say('Bloqué\u00A0: ', 'Blocked: ')
};

const SANCTIONED: Record<Sanction, Text> = {
	none: '',
	warned: say('Averti\u00A0: ', 'Warned: '),
	suspended: say('Suspendu une semaine\u00A0: ', 'Suspended for a week: '),
	excluded: say('Exclu\u00A0: ', 'Removed from the group: ')
};

const PRESENT: Record<Presence, Text> = {
	in: '',
	muted: say('Groupe en sourdine\u00A0: ', 'Group muted: '),
	left: say('Groupe quitté\u00A0: ', 'Group left: ')
};

const REASON_NAMES: Record<Reason, Localized> = {
	harassment: say('harcèlement', 'harassment'),
	hate: say('propos haineux', 'hate speech'),
	falsehood: say('fausse information', 'false information'),
	impersonation: say('usurpation d’identité', 'impersonation'),
	scam: say('arnaque', 'scam'),
	privacy: say('vie privée de quelqu’un', 'someone’s privacy')
};

const AUDIENCES = {
	everyone: say('tout le monde', 'everyone'),
	friends: say('amis', 'friends'),
	me: say('moi seulement', 'only me')
};

function audienceOf({ setup }: ThreadState, audience: Audience): Text {
	return typeof audience === 'string'
		? AUDIENCES[audience]
		: joined(say('liste ', 'list '), quoted(setup.lists![audience]!.name));
}

function quoted(text: Text): Localized {
	return joined(say('«\u00A0', '“'), text, say('\u00A0»', '”'));
}

const LONGEST = 48;

/** Its first words. */
function begun(text: Text): Localized {
	const cut = (words: string) =>
		words.length > LONGEST ? `${words.slice(0, LONGEST).replace(/\s+\S*$/, '')}…` : words;
	const all = wordings(text).map((one) => cut(one.replace(/\s+/g, ' ')));
	return say(all[0]!, all.at(-1)!);
}

const named = ({ people }: ThreadState, id: number): Text =>
	joined(people[id]!.name, ` (${people[id]!.handle})`);

const postOf = (state: ThreadState, { author, text, picture }: ThreadPost): Localized => {
	const hasWords = wordings(text).some((one) => one.trim());
	return joined(state.people[author]!.name, ', ', quoted(begun(hasWords ? text : picture!)));
};

function targetOf(state: ThreadState, target: Target, id: number): Text {
	if (target === 'person') return named(state, id);
	if (target === 'post') return postOf(state, state.posts[id]!);
	return conversationOf(state, id);
}

function conversationOf(state: ThreadState, id: number): Text {
	const { name, people } = state.conversations[id]!;
	const members = listed(people.map((one) => state.people[one]!.name));
	return name ?? joined(say('messages avec ', 'messages with '), members);
}

/** What was done, and below it what was written. */
function linesOf(state: ThreadState, change: Change): Text[] {
	switch (change.what) {
		case 'audience': {
			const post = postOf(state, state.posts[change.post]!);
			return [
				joined(say('Public\u00A0: ', 'Audience: '), audienceOf(state, change.to), ' — ', post)
			];
		}
		case 'reported': {
			const reasons = change.reasons.map((one) => REASON_NAMES[one]);
			const { target, id } = change;
			const what = targetOf(state, target, id);
			const ways = joined(say('Signalé (', 'Reported ('), either(reasons), say(')\u00A0: ', '): '));
			return [joined(ways, what)];
		}
		case 'limited':
			return [joined(LIMITED[change.as], named(state, change.person))];
		case 'sanctioned':
			return [joined(SANCTIONED[change.as], named(state, change.person))];
		case 'answered': {
			const how = change.isAccepted
				? say('Demande acceptée\u00A0: ', 'Request accepted: ')
				: say('Demande refusée\u00A0: ', 'Request declined: ');
			return [joined(how, named(state, change.person))];
		}
		case 'presence':
			return [joined(PRESENT[change.as], conversationOf(state, change.conversation))];
		case 'kept': {
			const { what, id } = change.proof;
			return [joined(say('Preuve gardée\u00A0: ', 'Proof kept: '), targetOf(state, what, id))];
		}
		case 'published':
			return publicationLines(state, change.publication);
		case 'sent': {
			const { to, text } = change.message;
			const proofs = change.proofs.map(({ what, id }) => targetOf(state, what, id));
			return [
				joined(say('Message à ', 'Message to '), named(state, to)),
				...textLines(written(text)),
				...(proofs.length > 0
					? [joined(say('Avec la preuve\u00A0: ', 'With the proof: '), listed(proofs))]
					: [])
			];
		}
		default:
			return [joined(MARKS[change.what], postOf(state, state.posts[change.post]!))];
	}
}

const either = (all: readonly Text[]): Localized =>
	joined(...all.flatMap((one, i) => (i === 0 ? [one] : [say(' ou ', ' or '), one])));

function publicationLines(
	state: ThreadState,
	{ how, about, text, photo, audience }: Extract<Change, { what: 'published' }>['publication']
): Text[] {
	const seen = joined(
		say(' (visible par\u00A0: ', ' (visible to: '),
		audienceOf(state, audience),
		')'
	);
	const post = about === null ? '' : postOf(state, state.posts[about]!);
	const head = {
		new: joined(say('Publication', 'Post'), seen),
		quote: joined(say('Citation de ', 'Quote of '), post, seen),
		reply: joined(say('Réponse à ', 'Reply to '), post)
	};
	return [
		head[how],
		...textLines(written(text)),
		...(photo === null
			? []
			: [joined(say('Photo\u00A0: ', 'Photo: '), state.setup.photos![photo]!)])
	];
}

const textLines = (text: Text): Text[] =>
	wordings(text).some((one) => one.trim()) ? [joined(say('Texte\u00A0: ', 'Text: '), text)] : [];
