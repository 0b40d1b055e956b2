/** How somebody wants pages to look. */
import { eq, sql } from 'drizzle-orm';
import type { DisplaySettings } from '#engine/account/display-settings';
import { db, type Transaction } from '../connection.server.ts';
import { users } from '../schema/accounts.ts';

export async function readDisplay(tx: Transaction, userId: string): Promise<DisplaySettings> {
	const [user] = await tx
		.select({ display: users.display })
		.from(users)
		.where(eq(users.id, userId));
	return user!.display;
}

/** Replaces all of them; the next page of each of his devices follows. */
export async function setDisplay(userId: string, display: DisplaySettings): Promise<void> {
	await db
		.update(users)
		.set({ display, pupilVersion: sql`${users.pupilVersion} + 1` })
		.where(eq(users.id, userId));
}
