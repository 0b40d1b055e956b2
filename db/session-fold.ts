/** One number for what is true of a session itself, apart from its candidates: pages compare two of them. */
import { sql, type SQL } from 'drizzle-orm';

/**
 * What its center and the staff say of a session.
 * @param session the table, or what it is called in the query
 */
export function foldOfSession(session = 'sessions'): SQL<number> {
	const columns = FACTS.map((name) => sql`${sql.identifier(session)}.${sql.identifier(name)}`);
	return sql<number>`hashtext(concat_ws('|', ${sql.join(columns, sql`, `)}))`;
}

const FACTS = [
	'address',
	'room',
	'starts_at',
	'examiner',
	'description',
	'finalized_at',
	'scored_at',
	'published_at',
	'deleted_at'
];
