/** What a gauge shows, in words. */
import type { CompetenceView } from '#db/training/profiles';
import { MAX_LEVEL, PIX_PER_LEVEL } from '#engine/training/scale';
import { m } from '$lib/paraglide/messages';

export function gaugeText({ level, pixAhead }: Pick<CompetenceView, 'level' | 'pixAhead'>): string {
	return level >= MAX_LEVEL
		? m.gauge_highest({ level })
		: m.gauge_text({ level, pix: pixAhead, of: PIX_PER_LEVEL, next: level + 1 });
}
