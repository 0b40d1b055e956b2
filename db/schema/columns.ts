import { customType } from 'drizzle-orm/pg-core';

/** A `timestamptz` that the rest of the project sees as epoch milliseconds. */
export const instant = customType<{ data: number; driverData: string }>({
	dataType: () => 'timestamp (3) with time zone',
	toDriver: (milliseconds) => new Date(milliseconds).toISOString(),
	fromDriver: (text) => Date.parse(text)
});
