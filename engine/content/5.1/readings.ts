/** How the challenges of this competence write figures, hours and lists, and lay out what was read on a device. */
import type { Localized, Stimulus, Text } from '../challenge.ts';
import { amount } from '../1.2/quantities.ts';
import { say, tell } from '../drawing.ts';

/** « 91 % », “91%”. */
export const percent = (value: number): Localized =>
	tell((language) => `${amount(value)[language]}${language === 'fr' ? ' ' : ''}%`);

/** `09:05`, counted from midnight. */
export const clock = (minutes: number): string =>
	[Math.floor(minutes / 60) % 24, minutes % 60]
		.map((part) => String(part).padStart(2, '0'))
		.join(':');

/** `09:05:30`, counted from midnight. */
export const clockWithSeconds = (seconds: number): string =>
	`${clock(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;

/** Every way to type an hour that is shown as `09:05`. */
export function typedHours(shown: string): Text[] {
	const [hours, minutes] = shown.split(':') as [string, string];
	const short = String(Number(hours));
	return [...new Set([hours, short])].flatMap((hour) => [
		`${hour}:${minutes}`,
		`${hour} h ${minutes}`
	]);
}

/** Every way to type an instant that is shown as `09:05:30`. */
export function typedInstants(shown: string): Text[] {
	const [hours, minutes, seconds] = shown.split(':') as [string, string, string];
	return [...new Set([hours, String(Number(hours))])].flatMap((hour) => [
		`${hour}:${minutes}:${seconds}`,
		`${hour} h ${minutes} min ${seconds} s`,
		`${hour} h ${minutes}:${seconds}`
	]);
}

/** « a, b et c », “a, b, and c”; commas go inside quotation marks in English. */
export const listed = (parts: readonly Text[]): Localized =>
	tell((language) =>
		new Intl.ListFormat(language)
			.format(parts.map((part) => (typeof part === 'string' ? part : part[language])))
			.replace(/”,/g, ',”')
	);

/** « a », “a”; the mark that follows goes inside in English. */
export const quoted = (text: Localized, mark = ''): Localized =>
	say(`« ${text.fr} »${mark}`, `“${text.en}${mark}”`);

/** As in the middle of a sentence; « Wi-Fi » and « VPN » keep their capitals. */
export const lowerFirst = (text: Localized): Localized =>
	tell((language) =>
		text[language].replace(/^\p{Lu}(?!\S*\p{Lu})/u, (first) => first.toLowerCase())
	);

/** A sentence of a page or of a dialog on each line. */
export const lines = (all: readonly Text[]): Localized =>
	tell((language) =>
		all.map((one) => (typeof one === 'string' ? one : one[language])).join('\n\n')
	);

/** Lines of a log or of a terminal. */
export const codeLines = (language: string, all: readonly Text[]): Stimulus => ({
	type: 'code',
	language,
	text: tell((locale) => all.map((one) => (typeof one === 'string' ? one : one[locale])).join('\n'))
});

/** What was tried, and what came of it. */
export const trials = (caption: Localized, rows: readonly (readonly [Text, Text])[]): Stimulus => ({
	type: 'table',
	caption,
	columns: [say('Essai', 'Test'), say('Résultat', 'Result')],
	rows: rows.map((row) => [...row])
});

/** Settings or measures of a device, one a line. */
export const settings = (
	caption: Localized,
	rows: readonly (readonly [Text, Text])[]
): Stimulus => ({
	type: 'table',
	caption,
	columns: [say('Réglage', 'Setting'), say('Valeur', 'Value')],
	rows: rows.map((row) => [...row])
});
