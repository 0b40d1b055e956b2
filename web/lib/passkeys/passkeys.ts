/** The browser's end of passkeys. The only file that knows @simplewebauthn/browser. */
import {
	browserSupportsWebAuthn,
	startAuthentication,
	startRegistration,
	WebAuthnError,
	type PublicKeyCredentialCreationOptionsJSON,
	type PublicKeyCredentialRequestOptionsJSON
} from '@simplewebauthn/browser';
import type { Refusal } from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';
import { refusalText } from '$lib/words';

/** Whether this browser has them at this address: HTTPS, or this machine. */
export const hasPasskeys = browserSupportsWebAuthn;

/** Why nothing was done. */
export interface Trouble {
	because: Refusal | null;
	/** The sentence to show. */
	text: string;
}

/** Opens an account, or finishes a sign-in. Returns null when somebody is in. */
export function usePasskey(isSecondStep: boolean): Promise<Trouble | null> {
	const path = `/connexion/cle${isSecondStep ? '?etape=seconde' : ''}`;
	return orTrouble(async () => {
		const { options } = await send<{ options: PublicKeyCredentialRequestOptionsJSON }>(
			'POST',
			path
		);
		await send('PUT', path, await startAuthentication({ optionsJSON: options }));
		return null;
	});
}

/** Makes a passkey and keeps it. */
export function addPasskey(
	name: string,
	password: string
): Promise<Trouble | { recoveryCodes: string[] | null }> {
	const path = '/app/compte/double-authentification/cle';
	return orTrouble(async () => {
		const { options } = await send<{ options: PublicKeyCredentialCreationOptionsJSON }>(
			'POST',
			path,
			{ name, password }
		);
		const made = await startRegistration({ optionsJSON: options });
		return send<{ recoveryCodes: string[] | null }>('PUT', path, made);
	});
}

class Refused extends Error {
	constructor(readonly because: Refusal) {
		super(because);
	}
}

async function send<Answer>(method: 'POST' | 'PUT', path: string, body: object = {}) {
	const response = await fetch(path, {
		method,
		headers: { 'content-type': 'application/json', accept: 'application/json' },
		body: JSON.stringify(body)
	});
	const answer = (await response.json()) as Answer | { because?: Refusal };
	if (response.ok) return answer as Answer;
	throw new Refused((answer as { because?: Refusal }).because ?? 'server-error');
}

async function orTrouble<Done>(work: () => Promise<Done>): Promise<Done | Trouble> {
	try {
		return await work();
	} catch (error) {
		const because = refusalOf(error);
		return { because, text: because ? refusalText(because) : m.passkey_cancelled() };
	}
}

/** Null for what the browser or its user did not let happen. */
function refusalOf(error: unknown): Refusal | null {
	if (error instanceof Refused) return error.because;
	if (error instanceof WebAuthnError || error instanceof DOMException) {
		const code = error instanceof WebAuthnError ? error.code : '';
		return code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED' ? 'passkey-known' : null;
	}
	return 'server-error';
}
