import { sql } from 'drizzle-orm';
import { db } from '../connection.server.ts';

/** Whether somebody works for certifications: of the staff, of a center, or an invigilator. Everybody else trains. */
export async function worksForCertifications(userId: string): Promise<boolean> {
	const [found] = await db.execute<{ works: boolean }>(sql`
		select exists (select from users where id = ${userId} and staff_role is not null)
			or exists (select from center_memberships where user_id = ${userId} and disabled_at is null)
			or exists (select from invigilator_accesses where user_id = ${userId}) as works`);
	return found!.works;
}
