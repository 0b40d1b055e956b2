/** A bank of item parameters in a CSV file with the columns a, b, c, d, group; se_a and se_b may follow. */
import { readFileSync } from 'node:fs';
import type { ParameterErrors } from '#engine/calibration/marginal-maximum-likelihood';
import type { SelectableChallenge } from '#engine/selection/compiled-bank';

export interface BankFile {
	challenges: SelectableChallenge[];
	/** Standard errors of a and of b; 0 where the file gives none. */
	errors: ParameterErrors[];
}

/** @throws Error that names the line, when a column is missing or is not a number */
export function readBankFile(path: string): BankFile {
	const [header, ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
	const columns = header!.split(',').map((name) => name.trim());
	for (const name of ['a', 'b', 'c', 'd', 'group']) {
		if (!columns.includes(name)) throw new Error(`${path} has no column ${name}`);
	}
	const challenges: SelectableChallenge[] = [];
	const errors: BankFile['errors'] = [];
	lines.forEach((line, i) => {
		const cells = line.split(',');
		const cell = (name: string) => cells[columns.indexOf(name)]?.trim();
		const number = (name: string, fallback?: number) => {
			const text = cell(name);
			const value = text ? Number(text) : fallback;
			if (value === undefined || Number.isNaN(value)) {
				throw new Error(`${path}, line ${i + 2}: ${name} is not a number`);
			}
			return value;
		};
		const id = `item${i + 1}`;
		challenges.push({
			id,
			skill: id,
			tube: id,
			competence: cell('group')!,
			discrimination: number('a'),
			difficulty: number('b'),
			guessing: number('c'),
			ceiling: number('d')
		});
		errors.push({ discrimination: number('se_a', 0), difficulty: number('se_b', 0) });
	});
	return { challenges, errors };
}
