/** Mails: sent, or kept where somebody who tries the project reads them. See decision 14. */
import { Listeners } from '#db/listeners';
import { keepMail, keepsMails } from './kept-mails';
import { transmit, type Mail } from './transport';

const listeners = new Listeners<[error: unknown]>();

/** Calls the listener for each mail that could not be sent, in this process. */
export function onMailTrouble(listener: (error: unknown) => void): () => void {
	return listeners.add(listener);
}

/** Somebody waits for a mail that cannot even be written. */
export function tellMailTrouble(error: unknown): void {
	listeners.tell(error);
}

/** Returns whether the mail left; nobody is told why not, but the log. */
export async function sendMail(mail: Mail): Promise<boolean> {
	try {
		await (keepsMails() ? keepMail(mail) : transmit(mail));
		return true;
	} catch (error) {
		tellMailTrouble(error);
		return false;
	}
}
