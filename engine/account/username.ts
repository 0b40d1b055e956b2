/** The names by which pupils without an e-mail address sign in. */
import { fold } from '../spelling.ts';

export interface NamedPupil {
	firstName: string;
	lastName: string;
	/** `YYYY-MM-DD`; null when it is not known: nothing stands for it. */
	birthDate: string | null;
}

/**
 * `prenom.nomJJMM`, and with 4 drawn digits in the place of the last ones when it is taken.
 *
 * Rule: the letters a to z and the digits of both names; a name of another script gives nothing on its side of the dot.
 *
 * Source: the reference service (Pix).
 *
 * @param digits 4 drawn digits, null at the first try
 */
export function usernameOf(
	{ firstName, lastName, birthDate }: NamedPupil,
	digits: string | null
): string {
	const [, month = '', day = ''] = birthDate?.split('-') ?? [];
	return `${plain(firstName)}.${plain(lastName)}${digits ?? `${day}${month}`}`;
}

const plain = (name: string) => fold(name).replace(/[^a-z0-9]/g, '');
