import postgres from 'postgres';

/**
 * What may be written in a log of an error. A failed query carries its values, answers and cookies among them, and the
 * sentences of PostgreSQL quote them: the text of the query and the code of the fault tell enough.
 */
export function describeError(error: unknown): Record<string, unknown> {
	if (!(error instanceof Error)) return { message: String(error) };
	const { name, stack, cause } = error;
	return {
		name,
		...describeFault(error),
		// Its first lines repeat the message.
		stack: stack?.slice(stack.indexOf('\n    at ')),
		...(error instanceof AggregateError && { errors: error.errors.map(describeError) }),
		...(cause !== undefined && { cause: describeError(cause) })
	};
}

/** Whether PostgreSQL ended this transaction for the sake of another that waited for it: it may be tried again. */
export function isDeadlock(error: unknown): boolean {
	return hasCode(error, '40P01');
}

/** Whether what was to be written once is there already. */
export function isUniqueViolation(error: unknown): boolean {
	return hasCode(error, '23505');
}

function hasCode(error: unknown, code: string): boolean {
	if (!(error instanceof Error)) return false;
	return ('code' in error && error.code === code) || hasCode(error.cause, code);
}

function describeFault(error: Error): Record<string, unknown> {
	if (error instanceof postgres.PostgresError) {
		const { code, routine, table_name: table, constraint_name: constraint } = error;
		return { code, routine, table, constraint };
	}
	if ('query' in error && 'params' in error) return { query: error.query };
	return { message: error.message, ...('code' in error && { code: error.code }) };
}
