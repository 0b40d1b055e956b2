/** Names of the rooms. Only the hub joins them, after a check of the rights. */
export const rooms = {
	/** Those who watch a session. */
	session: (id: number) => `session:${id}`,
	/** Every page of a candidate. */
	candidate: (id: number) => `candidate:${id}`,
	/** The one page that holds a test. */
	seat: (seat: string) => `seat:${seat}`,
	/** Every socket of one sign-in. */
	signIn: (authSessionId: string) => `sign-in:${authSessionId}`,
	/** Every socket of one server, when there are several. */
	node: (node: string) => `node:${node}`
};
