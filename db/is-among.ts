import { sql, type Placeholder, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/**
 * As Drizzle's `inArray`, in one statement whatever the number of values: each length of a list would be another
 * statement, which every connection plans anew, and longer than it takes to run.
 */
export function isAmong(
	column: PgColumn,
	values: Iterable<string | number> | Placeholder
): SQL<boolean> {
	const type = sql.raw(column.getSQLType());
	const list = Symbol.iterator in values ? sql.param([...values]) : values;
	return sql`${column} = any(${list}::${type}[])`;
}
