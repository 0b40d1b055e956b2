/** What authors write mailboxes with. */
import type { Random } from '../random.ts';
import {
	DRAFTS,
	type AuthoredMailAct,
	type FoundMail,
	type Letter,
	type MailFile,
	type MailPerson,
	type MailSetup,
	type Wanted
} from '../simulators/mail/model.ts';
import { inAddress } from './2.1/people-and-days.ts';
import type { ChallengeBody, Localized, Text } from './challenge.ts';
import { pick, say } from './drawing.ts';

/** Without its date, it gets one by its place: the last is the newest. */
export type Mail = Omit<FoundMail, 'date'> & { date?: Text };

export const someone = (name: string, host = 'courrier.example'): MailPerson => ({
	name,
	address: `${inAddress(name).replace(/[^a-z]+/g, '.')}@${host}`
});

export const service = (name: Text, address: string): MailPerson => ({ name, address });

const CLOCK = { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' } as const;
/** Kept: to make one takes longer than to draw a challenge. */
const writers = (year?: 'numeric') => ({
	fr: new Intl.DateTimeFormat('fr', { ...CLOCK, year, timeZone: 'UTC' }),
	en: new Intl.DateTimeFormat('en-US', { ...CLOCK, year, timeZone: 'UTC' })
});
const [THIS_YEAR, OTHER_YEARS] = [writers(), writers('numeric')];

/** A moment, as a list of messages says it; the year is told when it is not 2026. */
export function moment(month: number, day: number, time: string, year = 2026): Localized {
	const [hours, minutes] = time.split(':').map(Number) as [number, number];
	const date = new Date(Date.UTC(year, month - 1, day, hours, minutes));
	const { fr, en } = year === 2026 ? THIS_YEAR : OTHER_YEARS;
	return say(fr.format(date).replace(/^1 /, '1er '), en.format(date));
}

/** Hours of arrival, one for each day. */
const TIMES = ['08:42', '17:05', '12:18', '09:31', '18:47', '10:06', '15:23', '07:58'];

export const dated = (mails: readonly Mail[]): FoundMail[] =>
	mails.map((mail, i) => ({
		date: moment(11, 28 - (mails.length - 1 - i), TIMES[i % TIMES.length]!),
		...mail
	}));

/** In a drawn order. */
export const shuffled = <T>(random: Random, all: readonly T[]): T[] =>
	pick(random, all, all.length);

/** The number of a message, by its subject in French. @throws when there is none, or several */
export function idOf({ messages }: MailSetup, subject: Text, from?: MailPerson): number {
	const french = (text: Text) => (typeof text === 'string' ? text : text.fr);
	const all = messages.flatMap((one, id) =>
		french(one.subject) === french(subject) && (!from || one.from.address === from.address)
			? [id]
			: []
	);
	if (all.length !== 1) throw new Error(`${all.length} mails called ${french(subject)}`);
	return all[0]!;
}

/** The number of a file at hand, or of an attachment. @throws when there is none */
export function fileOf({ files = [], messages }: MailSetup, name: Text): number {
	const all = [...files, ...messages.flatMap(({ attachments = [] }) => attachments)];
	const i = all.findIndex((file) => file.name === name);
	if (i === -1) throw new Error(`no file ${JSON.stringify(name)}`);
	return i;
}

type Sent = Partial<Omit<Letter<Wanted>, 'to' | 'cc' | 'bcc'>> & {
	to?: readonly MailPerson[];
	cc?: readonly MailPerson[];
	bcc?: readonly MailPerson[];
};

function letter({ to = [], cc = [], bcc = [], ...rest }: Sent): Letter<Wanted> {
	const addresses = (people: readonly MailPerson[]) => people.map(({ address }) => address);
	return {
		...{ how: 'new', about: null, draft: null, subject: null, body: null },
		...{ attachments: [], links: [], ...rest },
		...{ to: addresses(to), cc: addresses(cc), bcc: addresses(bcc) }
	};
}

/** Whatever it does not say is free, or empty. */
export const send = (sent: Sent): AuthoredMailAct => ({ do: 'send', ...letter(sent) });
export const save = (saved: Sent): AuthoredMailAct => ({ do: 'save', ...letter(saved) });
export const reply = (about: number, sent: Sent): AuthoredMailAct =>
	send({ how: 'reply', about, ...sent });
export const forward = (about: number, sent: Sent): AuthoredMailAct =>
	send({ how: 'forward', about, ...sent });

export const move = (ids: number[], to: number): AuthoredMailAct => ({ do: 'move', ids, to });
export const remove = (...ids: number[]): AuthoredMailAct => ({ do: 'delete', ids });
export const report = (as: 'spam' | 'phishing', ...ids: number[]): AuthoredMailAct => ({
	...{ do: 'report', ids, as }
});

/** Opens its first link. */
export const follow = (id: number): AuthoredMailAct => ({ do: 'follow', id, link: 0 });

export const draft = (mail: Omit<Mail, 'folder'>): Mail => ({ ...mail, folder: DRAFTS });

export const file = (name: Text, size: number): MailFile => ({ name, size });

export function inMail({
	setup,
	solutions,
	wrong,
	...question
}: {
	instruction: Localized;
	why: Localized;
	setup: MailSetup;
	solutions: AuthoredMailAct[][];
	wrong: AuthoredMailAct[][];
}): ChallengeBody {
	return { ...question, kind: 'practical', task: { simulator: 'mail', setup, solutions, wrong } };
}

/** Mail that everybody gets, and that nothing is to be done about. */
const ORDINARY: Omit<Mail, 'to'>[] = [
	{
		from: service(say('Médiathèque de Lorme', 'Lorme Library'), 'infos@mediatheque-lorme.example'),
		subject: say('Votre réservation est arrivée', 'Your reservation has arrived'),
		body: say(
			'Bonjour,\n\nLe livre que vous aviez réservé vous attend à l’accueil jusqu’au 12 décembre.',
			'Hello,\n\nThe book that you had reserved is waiting for you at the front desk until December 12.'
		)
	},
	{
		from: service(say('Régie des eaux', 'Water Utility'), 'travaux@regie-eaux-lorme.example'),
		subject: say('Coupure d’eau jeudi matin', 'Water shutoff Thursday morning'),
		body: say(
			'Bonjour,\n\nL’eau sera coupée rue des Tilleuls jeudi 3 décembre de 9 h à 11 h.',
			'Hello,\n\nThe water will be shut off on Tilleuls Street on Thursday, December 3, from 9 to 11 a.m.'
		)
	},
	{
		from: service(
			say('Optique Clairval', 'Clairval Opticians'),
			'atelier@optique-clairval.example'
		),
		subject: say('Vos lunettes sont prêtes', 'Your glasses are ready'),
		body: say(
			'Bonjour,\n\nVos lunettes vous attendent au magasin, du mardi au samedi.',
			'Hello,\n\nYour glasses are waiting for you at the store, Tuesday through Saturday.'
		)
	},
	{
		from: service(say('Transports du Morvan', 'Morvan Transit'), 'info@transports-morvan.example'),
		subject: say('Ligne 4 : horaires d’hiver', 'Line 4: winter schedule'),
		body: say(
			'Bonjour,\n\nÀ partir du 7 décembre, le dernier bus de la ligne 4 part à 21 h 10.',
			'Hello,\n\nStarting December 7, the last bus on line 4 leaves at 9:10 p.m.'
		)
	},
	{
		from: service(say('Cinéma Le Rex', 'Rex Cinema'), 'programme@cinema-rex-lorme.example'),
		subject: say('Le programme de décembre', 'The December schedule'),
		body: say(
			'Bonjour,\n\nLe ciné-club reprend mardi 1er décembre à 20 h, entrée libre pour les adhérents.',
			'Hello,\n\nThe film club is back on Tuesday, December 1, at 8 p.m., free for members.'
		)
	},
	{
		from: service(say('Jardins partagés', 'Community Gardens'), 'contact@jardins-lorme.example'),
		subject: say('Merci pour samedi', 'Thank you for Saturday'),
		body: say(
			'Bonjour,\n\nGrâce à vous, le hangar est rangé pour l’hiver. À l’année prochaine !',
			'Hello,\n\nThanks to you, the shed is tidy for the winter. See you next year!'
		)
	}
];

export const ordinary = (random: Random, count: number): Mail[] => pick(random, ORDINARY, count);
