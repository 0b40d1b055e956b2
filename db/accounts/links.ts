/** Links of mails to the holder of an account: drawn, looked at, used once. */
import { and, eq, isNull } from 'drizzle-orm';
import { LINK_LIVES, mayFollowLink } from '#engine/account/link';
import type { AccountLinkKind, Refusal } from '#engine/vocabulary';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { isAmong } from '../is-among.ts';
import { users } from '../schema/accounts.ts';
import { accountLinks } from '../schema/sign-in.ts';
import { drawLinkCode, hashOf } from '../secrets.server.ts';

/** What goes into a mail; the code is known nowhere else. */
export interface AccountLetter {
	email: string;
	code: string;
	expiresAt: number;
}

/** Draws a link for that address; a former one of its kind, if any, is worth nothing any more. Of two at once, the last one counts. */
export async function drawAccountLink(
	tx: Transaction,
	{ userId, kind, email }: { userId: string; kind: AccountLinkKind; email: string },
	at: number
): Promise<AccountLetter> {
	await tx.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('update');
	await forgetLinks(tx, userId, [kind]);
	const code = drawLinkCode();
	const expiresAt = at + LINK_LIVES[kind];
	await tx
		.insert(accountLinks)
		.values({ userId, kind, email, codeHash: hashOf(code), createdAt: at, expiresAt });
	return { email, code, expiresAt };
}

/** Links that were sent and not followed yet are worth nothing any more: what they stood for is over. */
export async function forgetLinks(
	tx: Transaction,
	userId: string,
	kinds: readonly AccountLinkKind[]
): Promise<void> {
	await tx
		.delete(accountLinks)
		.where(
			and(
				eq(accountLinks.userId, userId),
				isAmong(accountLinks.kind, kinds),
				isNull(accountLinks.usedAt)
			)
		);
}

export interface FollowedLink {
	link: typeof accountLinks.$inferSelect;
	user: typeof users.$inferSelect;
}

/** The link of that code when it may be followed, or why not. */
export function findAccountLink(
	code: string,
	kinds: readonly AccountLinkKind[],
	at = Date.now()
): Promise<FollowedLink | { because: Refusal }> {
	return db.transaction((tx) => followAccountLink(tx, code, kinds, at));
}

/** Nobody else changes the account or its links until the end of the transaction; the account is locked first, as everywhere. */
export async function followAccountLink(
	from: Database | Transaction,
	code: string,
	kinds: readonly AccountLinkKind[],
	at: number
): Promise<FollowedLink | { because: Refusal }> {
	const ofCode = from
		.select()
		.from(accountLinks)
		.where(eq(accountLinks.codeHash, hashOf(code)));
	const [sent] = await ofCode;
	if (!sent || !kinds.includes(sent.kind)) return { because: 'link-not-found' };
	const [user] = await from.select().from(users).where(eq(users.id, sent.userId)).for('update');
	const [link] = await ofCode;
	if (!link) return { because: 'link-not-found' };
	const verdict = mayFollowLink(link, at);
	return verdict.allowed ? { link, user: user! } : { because: verdict.because };
}

export async function markLinkUsed(tx: Transaction, id: number, at: number): Promise<void> {
	await tx.update(accountLinks).set({ usedAt: at }).where(eq(accountLinks.id, id));
}
