/** Options of the measuring commands: numbers, all of them. */
import { parseArgs } from 'node:util';

/** @throws an error in one sentence when one is unknown or no number */
export function readNumbers<Name extends string>(defaults: Record<Name, number>) {
	const options = Object.fromEntries(
		Object.keys(defaults).map((name) => [name, { type: 'string' as const }])
	);
	const { values } = parseArgs({ options });
	const numbers = { ...defaults };
	for (const name in defaults) {
		const typed = values[name];
		if (typed === undefined) continue;
		numbers[name] = Number(typed);
		if (!(numbers[name] >= 0)) throw new Error(`--${name} is a number, not ${String(typed)}.`);
	}
	return numbers;
}
