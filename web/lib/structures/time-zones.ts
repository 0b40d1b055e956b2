/** The time zones that a center may be in: those of France first, which nearly all are in. */

export const FRENCH_TIME_ZONES = [
	'Europe/Paris',
	'America/Guadeloupe',
	'America/Martinique',
	'America/Cayenne',
	'America/Miquelon',
	'Indian/Reunion',
	'Indian/Mayotte',
	'Pacific/Noumea',
	'Pacific/Tahiti',
	'Pacific/Wallis'
] as const;

/** Of schools and universities abroad. */
export function otherTimeZones(): string[] {
	const french: readonly string[] = FRENCH_TIME_ZONES;
	return Intl.supportedValuesOf('timeZone').filter((one) => !french.includes(one));
}

export function isTimeZone(text: string): boolean {
	const french: readonly string[] = FRENCH_TIME_ZONES;
	return french.includes(text) || otherTimeZones().includes(text);
}
