/** How the challenges of this competence write prices and lengths of time. */
import type { Localized } from '../challenge.ts';
import { amount } from '../1.2/quantities.ts';
import { say } from '../drawing.ts';

/** « 1 250 € » in French, “€1,250” in English. */
export function euros(value: number): Localized {
	const { fr, en } = amount(value);
	return say(`${fr} €`, `€${en}`);
}

/** `45 min`, `2 h`, `1 h 05 min`. */
export function lasting(minutes: number): string {
	const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
	if (hours === 0) return `${rest} min`;
	return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')} min`;
}

/** « 0,4 » in French, “0.4” in English, whatever arithmetic left after the second decimal. */
export const decimal = (value: number): Localized => amount(Math.round(value * 100) / 100);
