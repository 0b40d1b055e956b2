/** Languages are named in themselves, for who cannot read the current one. */
import type { Locale } from '#engine/vocabulary';

export const localeNames: Record<Locale, string> = { fr: 'Français', en: 'English' };
