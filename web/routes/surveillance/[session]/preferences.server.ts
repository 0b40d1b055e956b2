import { z } from 'zod';
import { DEFAULT_PREFERENCES, MOST_PINNED, type Preferences } from './preferences.ts';

const schema = z.object({
	view: z.enum(['grid', 'list']),
	isMuted: z.boolean(),
	hasShortcuts: z.boolean(),
	folded: z.array(z.enum(['well', 'absent', 'ended'])).nullable(),
	pinned: z.array(z.int().positive()).max(MOST_PINNED)
});

/** What the browser remembers; anything else is as good as nothing. */
export function readPreferences(cookie: string | undefined): Preferences {
	try {
		return schema.parse(JSON.parse(cookie ?? ''));
	} catch {
		return DEFAULT_PREFERENCES;
	}
}
