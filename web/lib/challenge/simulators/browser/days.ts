import { getLocale } from '$lib/paraglide/runtime';

/** An ISO day as the page's language writes it. */
export function dayIn(day: string): string {
	const format = new Intl.DateTimeFormat(getLocale() === 'fr' ? 'fr-FR' : 'en-US', {
		dateStyle: 'long',
		timeZone: 'UTC'
	});
	return format.format(new Date(`${day}T00:00:00Z`));
}
