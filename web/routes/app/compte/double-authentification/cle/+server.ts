import { json } from '@sveltejs/kit';
import { z } from 'zod';
import { finishRegistration, startRegistration } from '#db/accounts/passkeys';
import { isPlainText } from '#engine/spelling';
import { passwordField } from '$lib/server/account-fields';
import { tellHolder } from '$lib/server/mail/account-mail';
import { requireHolder, secondFactorAttempts } from '$lib/server/second-factor';
import { readJson, refuseJson, sendAsked, takeKept } from '$lib/server/passkeys';
import { siteOf } from '$lib/server/paths';
import type { RequestHandler } from './$types';

const nameField = z.string().trim().min(1).max(60).refine(isPlainText);

/** Asks the browser to make a passkey for the account. */
export const POST: RequestHandler = async (event) => {
	const { id } = await requireHolder(event);
	if (!(await secondFactorAttempts.take(id))) return refuseJson(429, 'too-many-attempts');
	const form = await readJson(event);
	const name = nameField.safeParse(form?.name);
	if (!name.success) return refuseJson(400, 'passkey-name-missing');
	const password = passwordField.safeParse(form?.password);
	if (!password.success) return refuseJson(400, 'wrong-password');
	const wanted = { name: name.data, password: password.data };
	return sendAsked(event, await startRegistration(id, wanted, siteOf(event.url)));
};

/** Keeps the passkey that was made. */
export const PUT: RequestHandler = async (event) => {
	const { id } = await requireHolder(event);
	const answer = { code: takeKept(event), response: await readJson(event) };
	const added = await finishRegistration(id, answer, siteOf(event.url));
	if ('because' in added) return refuseJson(400, added.because);
	await tellHolder(event, id, 'passkeyAdded');
	return json({ recoveryCodes: added.recoveryCodes });
};
