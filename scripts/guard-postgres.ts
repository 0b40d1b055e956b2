const UNGUARDED = 'const x = socket.write(chunk, fn)';

const GUARDED = `if (!socket) {
		nextWriteTimer = chunk = null;
		error(Errors.connection('CONNECTION_CLOSED', options, socket));
		return false;
	}
	${UNGUARDED}`;

/**
 * postgres 3.4.9 ends the process when a connection closes between a write and its turn (issues 1066, 1154 and 1208 of
 * porsager/postgres): in the build that query is refused instead, as others of a connection that closes are.
 *
 * @throws once the library has another code there, and is perhaps mended
 */
export function guardPostgres(code: string, id: string): { code: string; map: null } | null {
	if (!id.endsWith('/postgres/src/connection.js')) return null;
	if (!code.includes(UNGUARDED)) throw new Error('postgres changed: look whether it is mended');
	return { code: code.replace(UNGUARDED, GUARDED), map: null };
}
