import { error } from '@sveltejs/kit';
import { keepsMails, listKeptMails } from '$lib/server/mail/kept-mails';
import type { PageServerLoad } from './$types';

/** There only where mails are kept instead of being sent. */
export const load: PageServerLoad = async () => {
	if (!keepsMails()) error(404);
	return { mails: await listKeptMails() };
};
