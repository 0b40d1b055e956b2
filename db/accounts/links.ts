/** Links of mails to the holder of an account: drawn, looked at, used once. */
import { and, eq, isNull } from 'drizzle-orm';
import { LINK_LIVES, mayFollowLink } from '#engine/account/link';
import type { AccountLinkKind, Refusal } from '#engine/vocabulary';
import { db, type Database, type Transaction } from '../connection.server.ts';
import { users } from '../schema/accounts.ts';
import { accountLinks } from '../schema/sign-in.ts';
import { drawLinkCode, hashOf } from '../secrets.server.ts';

/** What goes into a mail; the code is known nowhere else. */
export interface AccountLetter {
	email: string;
	code: string;
	expiresAt: number;
}

/** Draws a link for that address; a former one of its kind, if any, is worth nothing any more. */
export async function drawAccountLink(
	tx: Transaction,
	{ userId, kind, email }: { userId: string; kind: AccountLinkKind; email: string },
	at: number
): Promise<AccountLetter> {
	await tx
		.delete(accountLinks)
		.where(
			and(eq(accountLinks.userId, userId), eq(accountLinks.kind, kind), isNull(accountLinks.usedAt))
		);
	const code = drawLinkCode();
	const expiresAt = at + LINK_LIVES[kind];
	await tx
		.insert(accountLinks)
		.values({ userId, kind, email, codeHash: hashOf(code), createdAt: at, expiresAt });
	return { email, code, expiresAt };
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

/** Nobody else follows it until the end of the transaction. */
export async function followAccountLink(
	from: Database | Transaction,
	code: string,
	kinds: readonly AccountLinkKind[],
	at: number
): Promise<FollowedLink | { because: Refusal }> {
	const [found] = await from
		.select({ link: accountLinks, user: users })
		.from(accountLinks)
		.innerJoin(users, eq(users.id, accountLinks.userId))
		.where(eq(accountLinks.codeHash, hashOf(code)))
		.for('update');
	if (!found || !kinds.includes(found.link.kind)) return { because: 'link-not-found' };
	const verdict = mayFollowLink(found.link, at);
	return verdict.allowed ? found : { because: verdict.because };
}

export async function markLinkUsed(tx: Transaction, id: number, at: number): Promise<void> {
	await tx.update(accountLinks).set({ usedAt: at }).where(eq(accountLinks.id, id));
}
