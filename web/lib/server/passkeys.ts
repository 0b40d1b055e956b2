/** Passkeys, between the scripts of pages and the server: what is asked, what is answered, what the browser keeps meanwhile. */
import { json, type RequestEvent } from '@sveltejs/kit';
import type { Asked } from '#db/accounts/passkeys';
import { CEREMONY_LIFE } from '#engine/account/second-factor';
import type { Refusal } from '#engine/vocabulary';
import { keepStep } from './cookies';

const CEREMONY = 'vigie_ceremony';

/** What a script sent; null for what is no object. */
export async function readJson({ request }: RequestEvent): Promise<Record<string, unknown> | null> {
	const read: unknown = await request.json().catch(() => null);
	return typeof read === 'object' ? (read as Record<string, unknown> | null) : null;
}

export function refuseJson(status: number, because: Refusal): Response {
	return json({ because }, { status });
}

/** Gives the script what the passkey is asked, and the browser what binds the answer to it. */
export function sendAsked({ cookies }: RequestEvent, asked: Asked<object>): Response {
	if ('because' in asked) return refuseJson(400, asked.because);
	keepStep(cookies, CEREMONY, asked.code, CEREMONY_LIFE);
	return json({ options: asked.options });
}

/** Of use once. */
export function takeKept({ cookies }: RequestEvent): string {
	const code = cookies.get(CEREMONY) ?? '';
	cookies.delete(CEREMONY, { path: '/' });
	return code;
}
