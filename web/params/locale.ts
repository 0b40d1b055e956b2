import { LOCALES, type Locale } from '#engine/vocabulary';

export function match(param: string): param is Locale {
	return (LOCALES as readonly string[]).includes(param);
}
