import { requireSession } from './session.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const { session } = await requireSession(event);
	const { id, address, room, startsAt, status } = session;
	return { session: { id, address, room, startsAt, status } };
};
