/** What passkeys are asked to sign: kept here, bound to one browser, of use once. */
import { and, eq, gt, lt } from 'drizzle-orm';
import { CEREMONY_LIFE } from '#engine/account/second-factor';
import type { CeremonyKind } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { ceremonies } from '../schema/second-factor.ts';
import { drawLinkCode, hashOf } from '../secrets.server.ts';

export interface Ceremony {
	kind: CeremonyKind;
	nonce: string;
	userId: string | null;
	name: string | null;
}

/** Returns what the browser keeps meanwhile. */
export async function openCeremony(ceremony: Ceremony, at: number): Promise<string> {
	const code = drawLinkCode();
	await db.delete(ceremonies).where(lt(ceremonies.expiresAt, at));
	await db
		.insert(ceremonies)
		.values({ ...ceremony, codeHash: hashOf(code), expiresAt: at + CEREMONY_LIFE });
	return code;
}

/** Null when it was used, is too old, or is of another browser or kind. Whatever comes of it, it is used from now on. */
export async function takeCeremony(
	code: string,
	kind: CeremonyKind,
	at: number
): Promise<Ceremony | null> {
	const [taken] = await db
		.delete(ceremonies)
		.where(
			and(
				eq(ceremonies.codeHash, hashOf(code)),
				eq(ceremonies.kind, kind),
				gt(ceremonies.expiresAt, at)
			)
		)
		.returning();
	return taken ?? null;
}
