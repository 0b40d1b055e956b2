// Not the engine's list: every page loads this, and would load the whole vocabulary with it.
import { isLocale, type Locale } from '$lib/paraglide/runtime';

export function match(param: string): param is Locale {
	return isLocale(param);
}
