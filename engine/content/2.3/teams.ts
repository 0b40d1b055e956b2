/** Hours that are typed, and names, as the challenges of this competence write them. */
import type { Localized, Text } from '../challenge.ts';
import { hourOf } from '../days.ts';
import { say, tell } from '../drawing.ts';
import { clock, typedHours } from '../5.1/readings.ts';

/** Every way to type an hour, counted from midnight. */
export function typedTimes(minutes: number): Text[] {
	const { en } = hourOf(minutes);
	const whole = minutes % 60 ? [] : [String(minutes / 60), `${minutes / 60} h`];
	return [...new Set([...typedHours(clock(minutes)), ...whole, en, en.replaceAll('.', '')])];
}

export const capital = (text: Localized): Localized =>
	tell((language) => `${text[language].charAt(0).toUpperCase()}${text[language].slice(1)}`);

export const FREE = say('libre', 'free');
export const BUSY = say('pris', 'busy');

/** The end of a sentence: “p.m.” has its dot already. */
export const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
