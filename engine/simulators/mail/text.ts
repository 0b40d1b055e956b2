/** How texts and addresses of mails are read and compared. */
import { areAlike, wordings, type Text } from '../../content/challenge.ts';
import { fold, plainTypography, withoutAccents } from '../../spelling.ts';
import type { FoundMail, MailMessage, MailPerson, MailRule, Wanted } from './model.ts';

/** Of any wording, without accidents of typing: case, accents, spaces, punctuation. */
export function isSameText(a: Text, b: Text): boolean {
	return areAlike(a, b, (text) => fold(text).replace(/[^\p{L}\p{N}]/gu, ''));
}

/** What was expected, as somebody may have written it. */
export function written(text: Wanted): Text {
	if (text === null) return '';
	if (!Array.isArray(text)) return text as Text;
	const firsts = (text as readonly (Text | readonly Text[])[]).map(
		(one) => (Array.isArray(one) ? one[0] : one) as Text
	);
	const inOne = (i: 0 | 1) =>
		firsts.map((one) => wordings(one).at(i) ?? wordings(one)[0]).join(' ');
	return { fr: inOne(0), en: inOne(1) };
}

/** Lower case, no accents, one space between words, and between a number and its unit. */
function words(text: string): string {
	const plain = withoutAccents(plainTypography(text).toLowerCase());
	const apart = plain.replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$& ');
	return ` ${apart.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/**
 * Whether a word or a few are in a text.
 *
 * Rule: they begin where a word begins, so that « confirm » is in « confirme » ; a number ends where it ends: 14 is not in 140.
 */
export function holds(text: string, asked: string): boolean {
	const wanted = words(asked).trimEnd();
	return words(text).includes(/\d$/.test(wanted) ? `${wanted} ` : wanted);
}

/** Whether what was written is what was wanted. */
export function isWritten(wanted: Wanted, given: Wanted): boolean {
	if (wanted === null) return true;
	const texts = wordings(written(given));
	if (!Array.isArray(wanted)) return isSameText(wanted as Text, written(given));
	const isIn = (one: Text) => wordings(one).some((word) => texts.some((text) => holds(text, word)));
	return (wanted as readonly (Text | readonly Text[])[]).every((one) =>
		Array.isArray(one) ? (one as Text[]).some(isIn) : isIn(one as Text)
	);
}

export const readAddress = (address: string): string => address.trim().toLowerCase();

export function areSameAddresses(a: readonly string[], b: readonly string[]): boolean {
	const [left, right] = [new Set(a.map(readAddress)), new Set(b.map(readAddress))];
	return left.size === right.size && [...left].every((one) => right.has(one));
}

/** Whether a rule takes a message: what it looks for is in the subject, or in the name or the address of the sender. */
export function takes(
	rule: Pick<MailRule, 'when' | 'contains'>,
	{ from, subject }: Pick<FoundMail, 'from'> & { subject: Wanted }
): boolean {
	const read = (text: string) => plainTypography(text).toLowerCase().trim();
	const places =
		rule.when === 'subject'
			? wordings(written(subject))
			: wordings(from.name).map((name) => `${name} <${from.address}>`);
	return wordings(rule.contains).some((one) =>
		places.some((place) => read(place).includes(read(one)))
	);
}

const LINK = /\[([^\]]+)\]\(([^)]+)\)/g;

/** A paragraph in pieces: words, and links with the address that they lead to, numbered from `from`. */
export function piecesOf(
	paragraph: string,
	from: number
): { text: string; address?: string; link?: number }[] {
	const pieces: { text: string; address?: string; link?: number }[] = [];
	let at = 0;
	let link = from;
	for (const { 0: whole, 1: text, 2: address, index } of paragraph.matchAll(LINK)) {
		if (index > at) pieces.push({ text: paragraph.slice(at, index) });
		pieces.push({ text: text!, address: address!, link: link++ });
		at = index + whole.length;
	}
	if (at < paragraph.length) pieces.push({ text: paragraph.slice(at) });
	return pieces;
}

/** How many links a text holds. */
export const linksIn = (text: string): number => [...text.matchAll(LINK)].length;

/** The messages of the same conversation, in their order: the subjects are the same but for « Re » and « Tr ». */
export function threadOf(messages: Iterable<MailMessage>, { subject }: MailMessage): MailMessage[] {
	const bare = (text: Wanted) =>
		wordings(written(text))[0]!
			.replace(/^(\s*(re|tr|fwd?)\s*:\s*)+/i, '')
			.trim();
	const topic = bare(subject);
	return [...messages].filter((one) => topic && isSameText(bare(one.subject), topic));
}

/** Whom a reply goes to: whoever the message says, or its sender; the others who see it get a copy when it is to all. */
export function repliedTo(
	{ from, replyTo, to, cc }: Pick<MailMessage, 'from' | 'replyTo' | 'to' | 'cc'>,
	owner: MailPerson,
	isToAll: boolean
): { to: string[]; cc: string[] } {
	const own = readAddress(owner.address);
	// A reply to what one sent goes on to the same people.
	const first = readAddress(from.address) === own ? to : [replyTo ?? from];
	const seen = new Set([own, ...first.map(({ address }) => readAddress(address))]);
	const others = (people: readonly MailPerson[]) =>
		people.filter(
			({ address }) => !seen.has(readAddress(address)) && seen.add(readAddress(address))
		);
	const addresses = (people: readonly MailPerson[]) => people.map(({ address }) => address);
	return isToAll
		? { to: addresses([...first, ...others(to)]), cc: addresses(others(cc)) }
		: { to: addresses(first), cc: [] };
}
