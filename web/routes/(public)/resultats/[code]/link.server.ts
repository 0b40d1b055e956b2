import { error } from '@sveltejs/kit';
import { openResultLink, type OpenedLink } from '#db/result-links';
import { refusePage } from '$lib/server/refuse-page';

/** What the link of a mail opens; without an account, its code is the key. */
export async function requireResultLink({ code }: { code: string }): Promise<OpenedLink> {
	const opened = await openResultLink(code, Date.now());
	if (!opened) error(404);
	if ('because' in opened) refusePage(410, opened.because);
	return opened;
}
