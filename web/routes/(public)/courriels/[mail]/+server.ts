import { error } from '@sveltejs/kit';
import { findMessage, keepsMails } from '$lib/server/mail/kept-mails';
import type { RequestHandler } from './$types';

/** The message, for a mail program. */
export const GET: RequestHandler = async ({ params }) => {
	const message = keepsMails() ? await findMessage(params.mail) : null;
	if (!message) error(404);
	return new Response(new Uint8Array(message), {
		headers: {
			'content-type': 'message/rfc822',
			'content-disposition': `attachment; filename="${params.mail}.eml"`
		}
	});
};
