/** How somebody wants pages to look. */
import { eq } from 'drizzle-orm';
import type { DisplaySettings } from '#engine/account/display-settings';
import { db } from '../connection.server.ts';
import { users } from '../schema/accounts.ts';

/** Replaces all of them; the next page of each of his devices follows. */
export async function setDisplay(userId: string, display: DisplaySettings): Promise<void> {
	await db.update(users).set({ display }).where(eq(users.id, userId));
}
