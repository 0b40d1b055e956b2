import { listTargetProfiles } from '#db/campaigns/target-profiles';
import { wordings } from '#engine/content/challenge';
import { withoutAccents } from '#engine/spelling';
import { TARGET_PROFILE_CATEGORIES } from '#engine/vocabulary';
import { requireTeacher } from '$lib/server/guards';
import type { PageServerLoad } from './$types';

const LONGEST_TEXT = 100;

const plain = (text: string) => withoutAccents(text).toLowerCase();

export const load: PageServerLoad = async (event) => {
	const { organization } = await requireTeacher(event);
	const params = event.url.searchParams;
	const text = (params.get('q') ?? '').trim().slice(0, LONGEST_TEXT);
	const category = TARGET_PROFILE_CATEGORIES.find((one) => one === params.get('type')) ?? null;
	const words = plain(text).split(/\s+/).filter(Boolean);
	const all = await listTargetProfiles(organization.id);
	return {
		profiles: all.filter((one) => {
			const written = plain(
				[one.name, ...one.tubes.map(({ title }) => title)].flatMap(wordings).join(' ')
			);
			return (
				(category === null || one.category === category) &&
				words.every((word) => written.includes(word))
			);
		}),
		search: { text, category },
		created: Number(params.get('cree')) || null
	};
};
