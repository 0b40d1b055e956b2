import { requireVisit } from '../school.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const { firstName, lastName, school } = await requireVisit(event);
	return { pupil: { firstName, lastName }, schoolName: school.name };
};
