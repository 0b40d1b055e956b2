import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../scripts/oracles/check-file.ts';

const FOLDER = 'tests/oracles/';

describe('the oracles', () => {
	for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json'))) {
		it(`agree with the engine: ${file}`, () => {
			const cases = checkFile(FOLDER + file);
			expect(cases).not.toHaveLength(0);
			expect(cases.filter(({ status }) => status === 'failed')).toEqual([]);
		});
	}

	it('are set aside one by one, each with the fault that the engine mended', () => {
		const skipped = checkFile(`${FOLDER}rules.json`).filter(({ status }) => status === 'skipped');
		expect(skipped.map(({ name, why }) => `${name}: ${why}`)).toEqual([
			`${FOLDER}rules.json smart-random-15 (smart-random): web3 is inferred from a level that is not targeted`
		]);
	});

	it('are all checked where they are numeric', () => {
		expect(checkFile(`${FOLDER}irt.json`).filter(({ status }) => status !== 'passed')).toEqual([]);
	});
});
