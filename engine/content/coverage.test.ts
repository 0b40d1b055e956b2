import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bank, tubes } from './bank.server.ts';
import written from './conditions.json' with { type: 'json' };
import { countContent, describeContent, drawBank, writeConditions } from './coverage.server.ts';

/** Whatever prettier did to the widths of its columns. */
const cellsOf = (markdown: string) => markdown.replace(/ *\| */g, '|').replace(/[-\s]+/g, ' ');

describe('what the bank holds', () => {
	it('is counted as it is', () => {
		const counted = countContent();
		expect(counted.challenges).toBe(bank.length);
		expect(counted.tubes).toBe(tubes.length);
		expect(counted.skills).toBe(new Set(bank.map(({ skill }) => skill)).size);
		expect(counted.leastTubesInACompetence).toBeGreaterThanOrEqual(5);
		expect(counted.practicalShare).toBeGreaterThan(0);
	});

	it('is drawn as conditions.json says, of each challenge and of no other: `npm run content` writes it anew', () => {
		expect(written).toEqual(writeConditions(drawBank()));
	});

	it('is what docs/content.md says: `npm run content` writes it anew', () => {
		expect(cellsOf(readFileSync('docs/content.md', 'utf8'))).toBe(
			cellsOf(describeContent(drawBank()))
		);
	});
});
