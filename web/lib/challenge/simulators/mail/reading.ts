/** How a mail client says what the machine holds, in the language of the page. */
import { inOneLanguage, type Text } from '#engine/content/challenge';
import type { MailFile, MailMessage, MailPerson, Wanted } from '#engine/simulators/mail/model';
import { written } from '#engine/simulators/mail/text';
import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';

export const read = (text: Text): string => inOneLanguage(text, getLocale()) as string;

export const readWanted = (text: Wanted): string => read(written(text));

export const subjectOf = ({ subject }: Pick<MailMessage, 'subject'>): string =>
	readWanted(subject) || m.mail_no_subject();

export const nameOf = ({ name, address }: MailPerson): string => read(name) || address;

export const namesOf = (people: readonly MailPerson[]): string => people.map(nameOf).join(', ');

/** With the address, when it is not the name. */
export const fullNameOf = (person: MailPerson): string =>
	read(person.name) ? `${read(person.name)} <${person.address}>` : person.address;

export const dateOf = ({ date }: Pick<MailMessage, 'date'>): string =>
	date === null ? m.mail_now() : read(date);

/** « 820 Ko », « 4,2 Mo ». */
export function sizeOf({ size }: Pick<MailFile, 'size'>): string {
	const number = new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 1 });
	return size < 1000
		? m.mail_kilobytes({ size: number.format(size) })
		: m.mail_megabytes({ size: number.format(size / 1000) });
}
