/** Passkeys (WebAuthn): added, removed, and what they open. The only file that knows @simplewebauthn/server. */
import {
	generateAuthenticationOptions,
	generateRegistrationOptions,
	verifyAuthenticationResponse,
	verifyRegistrationResponse,
	type PublicKeyCredentialCreationOptionsJSON,
	type PublicKeyCredentialRequestOptionsJSON
} from '@simplewebauthn/server';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { acceptCounter, CEREMONY_LIFE, MOST_PASSKEYS } from '#engine/account/second-factor';
import type { Refusal } from '#engine/vocabulary';
import { db, type Transaction } from '../connection.server.ts';
import { passkeys } from '../schema/second-factor.ts';
import { users } from '../schema/accounts.ts';
import { openCeremony, takeCeremony, type Ceremony } from './ceremonies.ts';
import { endHalfSignIn, findHalfSignIn, lockHalfSignIn } from './half-sign-ins.ts';
import { isPasswordOfUser } from './passwords.ts';
import { drawFirstRecoveryCodes, forgetLastRecoveryCodes, lockAccount } from './second-factor.ts';

/** What a browser is asked for, and what it keeps until it answers. */
export type Asked<Options> = { options: Options; code: string } | { because: Refusal };
type Opened = { userId: string } | { because: Refusal };

const text = (max: number) => z.string().min(1).max(max);
const credential = { id: text(1400), rawId: text(1400), type: z.literal('public-key') };
const extensions = { clientExtensionResults: z.object({}).default({}) };

const attestation = z.object({
	...credential,
	...extensions,
	response: z.object({
		clientDataJSON: text(4096),
		attestationObject: text(16_384),
		transports: z.array(text(32)).max(10).default([])
	})
});

const assertion = z.object({
	...credential,
	...extensions,
	response: z.object({
		clientDataJSON: text(4096),
		authenticatorData: text(4096),
		signature: text(4096),
		userHandle: text(128).optional()
	})
});

/** A passkey is made for the name of a site, whatever its port. */
const nameOf = (site: string) => new URL(site).hostname;
const bytesOf = (base64url: string) => new Uint8Array(Buffer.from(base64url, 'base64url'));
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

/**
 * Asks the browser to make a passkey: one that finds its account by itself, and asks its holder who he is.
 * @param site its origin, as `https://vigie.example`
 */
export async function startRegistration(
	userId: string,
	{ name, password }: { name: string; password: string },
	site: string,
	at = Date.now()
): Promise<Asked<PublicKeyCredentialCreationOptionsJSON>> {
	if (!(await isPasswordOfUser(userId, password))) return { because: 'wrong-password' };
	const mine = await listKeys(userId);
	if (mine.length >= MOST_PASSKEYS) return { because: 'too-many-passkeys' };
	const [user] = await db.select().from(users).where(eq(users.id, userId));
	const fullName = `${user!.firstName} ${user!.lastName}`;
	const options = await generateRegistrationOptions({
		rpName: 'Vigie',
		rpID: nameOf(site),
		userID: new TextEncoder().encode(userId),
		userName: user!.email ?? user!.username ?? fullName,
		userDisplayName: fullName,
		timeout: CEREMONY_LIFE,
		attestationType: 'none',
		excludeCredentials: mine,
		authenticatorSelection: { residentKey: 'required', userVerification: 'required' }
	});
	const ceremony = { kind: 'register', nonce: options.challenge, userId, name } as const;
	return { options, code: await openCeremony(ceremony, at) };
}

/** @returns recovery codes, to be shown once; null when the account has some already */
export async function finishRegistration(
	userId: string,
	{ code, response }: { code: string; response: unknown },
	site: string,
	at = Date.now()
): Promise<{ recoveryCodes: string[] | null } | { because: Refusal }> {
	const ceremony = await takeCeremony(code, 'register', at);
	if (!ceremony || ceremony.userId !== userId) return { because: 'passkey-expired' };
	const parsed = attestation.safeParse(response);
	if (!parsed.success) return { because: 'passkey-refused' };
	const verified = await verifyRegistrationResponse({
		response: parsed.data,
		expectedChallenge: ceremony.nonce,
		expectedOrigin: site,
		expectedRPID: nameOf(site)
	}).catch(() => null);
	if (!verified?.verified) return { because: 'passkey-refused' };
	const { id, publicKey, counter } = verified.registrationInfo.credential;
	return db.transaction(async (tx) => {
		await lockAccount(tx, userId);
		const mine = await listKeys(userId, tx);
		if (mine.length >= MOST_PASSKEYS) return { because: 'too-many-passkeys' };
		const [known] = await tx.select().from(passkeys).where(eq(passkeys.id, id));
		if (known) return { because: 'passkey-known' };
		const recoveryCodes = await drawFirstRecoveryCodes(tx, userId);
		await tx.insert(passkeys).values({
			id,
			userId,
			name: ceremony.name!,
			publicKey: textOf(publicKey),
			counter,
			transports: parsed.data.response.transports,
			createdAt: at
		});
		return { recoveryCodes };
	});
}

/** It opens nothing from now on. */
export async function removePasskey(
	userId: string,
	{ id, password }: { id: string; password: string }
): Promise<{ because: Refusal | null }> {
	if (!(await isPasswordOfUser(userId, password))) return { because: 'wrong-password' };
	return db.transaction(async (tx) => {
		await lockAccount(tx, userId);
		const removed = await tx
			.delete(passkeys)
			.where(and(eq(passkeys.userId, userId), eq(passkeys.id, id)))
			.returning({ id: passkeys.id });
		if (removed.length === 0) return { because: 'passkey-not-found' as const };
		await forgetLastRecoveryCodes(tx, userId);
		return { because: null };
	});
}

/** Asks for any passkey of the site: it says by itself whose it is. */
export function startSignIn(
	site: string,
	at = Date.now()
): Promise<Asked<PublicKeyCredentialRequestOptionsJSON>> {
	return ask({ kind: 'signIn', userId: null }, site, at);
}

/** Asks for one of the passkeys of whoever gave his password. */
export async function startSecondStep(
	half: string,
	site: string,
	at = Date.now()
): Promise<Asked<PublicKeyCredentialRequestOptionsJSON>> {
	const userId = await findHalfSignIn(half, at);
	if (userId === null) return { because: 'second-step-expired' };
	return ask({ kind: 'secondStep', userId }, site, at);
}

async function ask(
	{ kind, userId }: Pick<Ceremony, 'kind' | 'userId'>,
	site: string,
	at: number
): Promise<Asked<PublicKeyCredentialRequestOptionsJSON>> {
	const options = await generateAuthenticationOptions({
		rpID: nameOf(site),
		timeout: CEREMONY_LIFE,
		userVerification: 'required',
		...(userId !== null && { allowCredentials: await listKeys(userId) })
	});
	const ceremony = { kind, nonce: options.challenge, userId, name: null };
	return { options, code: await openCeremony(ceremony, at) };
}

/** Opens an account without its password. */
export async function finishSignIn(
	{ code, response }: { code: string; response: unknown },
	site: string,
	at = Date.now()
): Promise<Opened> {
	const ceremony = await takeCeremony(code, 'signIn', at);
	if (!ceremony) return { because: 'passkey-expired' };
	return db.transaction((tx) => believe(tx, { ceremony, response, site, at }));
}

/** The second step of a sign-in. */
export async function finishByPasskey(
	half: string,
	{ code, response }: { code: string; response: unknown },
	site: string,
	at = Date.now()
): Promise<Opened> {
	const ceremony = await takeCeremony(code, 'secondStep', at);
	if (!ceremony) return { because: 'passkey-expired' };
	return db.transaction(async (tx) => {
		const userId = await lockHalfSignIn(tx, half, at);
		if (userId === null || userId !== ceremony.userId) return { because: 'second-step-expired' };
		const opened = await believe(tx, { ceremony, response, site, at });
		if (!('because' in opened)) await endHalfSignIn(tx, half);
		return opened;
	});
}

/** Whose account a passkey opens, once what it signed is believed. Of two answers at once, one is looked at after the other. */
async function believe(
	tx: Transaction,
	given: { ceremony: Ceremony; response: unknown; site: string; at: number }
): Promise<Opened> {
	const { ceremony, response, site, at } = given;
	const parsed = assertion.safeParse(response);
	if (!parsed.success) return { because: 'passkey-refused' };
	const { id } = parsed.data;
	const [passkey] = await tx.select().from(passkeys).where(eq(passkeys.id, id)).for('update');
	if (!passkey) return { because: 'passkey-not-found' };
	const { userId, publicKey } = passkey;
	if (ceremony.userId !== null && ceremony.userId !== userId) {
		return { because: 'passkey-of-another-account' };
	}
	const { userHandle } = parsed.data.response;
	if (userHandle !== undefined && userHandle !== textOf(new TextEncoder().encode(userId))) {
		return { because: 'passkey-refused' };
	}
	const verified = await verifyAuthenticationResponse({
		response: parsed.data,
		expectedChallenge: ceremony.nonce,
		expectedOrigin: site,
		expectedRPID: nameOf(site),
		// The counter is looked at below: the library would say nothing but that something is wrong.
		credential: { id, publicKey: bytesOf(publicKey), counter: 0 }
	}).catch(() => null);
	if (!verified?.verified) return { because: 'passkey-refused' };
	const counter = verified.authenticationInfo.newCounter;
	const verdict = acceptCounter(counter, passkey.counter);
	if (!verdict.allowed) return { because: verdict.because };
	await tx.update(passkeys).set({ counter, lastUsedAt: at }).where(eq(passkeys.id, id));
	return { userId };
}

async function listKeys(userId: string, from: typeof db | Transaction = db) {
	const { id, transports } = passkeys;
	return from.select({ id, transports }).from(passkeys).where(eq(passkeys.userId, userId));
}
