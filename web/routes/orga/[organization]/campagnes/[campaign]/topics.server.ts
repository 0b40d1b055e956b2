/** What a campaign asks for, in the language of who reads. */
import { readClassFacts } from '#db/classes/rows';
import { tubes } from '#engine/content/bank.server';
import { getLocale } from '$lib/paraglide/runtime';

/** Topics in the order of the levels of a row. */
export async function readTopics(campaignId: number) {
	const facts = await readClassFacts(campaignId);
	const titles = new Map(tubes.map(({ id, title }) => [id, title[getLocale()]]));
	return {
		targeted: facts.targeted,
		topics: facts.tubes.map(({ tube, maxLevel }) => ({
			title: titles.get(tube) ?? tube,
			maxLevel
		}))
	};
}
