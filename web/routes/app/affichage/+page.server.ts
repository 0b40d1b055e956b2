import { readDisplaySettings } from '#engine/account/display-settings';
import { setDisplay } from '#db/accounts/display-settings';
import { requireUser } from '$lib/server/guards';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async (event) => {
		const user = requireUser(event);
		const display = readDisplaySettings(Object.fromEntries(await event.request.formData()));
		await setDisplay(user.id, display);
		// The page that follows is drawn with what was just chosen.
		event.locals.user = { ...user, display };
		return { isSaved: true };
	}
};
