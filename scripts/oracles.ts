import { readdirSync } from 'node:fs';
import { checkFile } from './oracles/check-file.ts';

/**
 * `npm run oracles [-- FILE…]`: checks the engine against cases with known results, by default all of tests/oracles.
 * The last line is one JSON object: cases, passed, failed, skipped. The exit code is 1 when one failed.
 */
const named = process.argv.slice(2);
const files =
	named.length > 0
		? named
		: readdirSync('tests/oracles')
				.filter((file) => file.endsWith('.json'))
				.map((file) => `tests/oracles/${file}`);

const cases = files.flatMap(checkFile);
for (const { name, status, why } of cases) {
	if (status !== 'passed') console.log(`${status}: ${name}: ${why}`);
}
const count = (status: string) => cases.filter((checked) => checked.status === status).length;
const failed = count('failed');
console.log(
	JSON.stringify({
		cases: cases.length,
		passed: count('passed'),
		failed,
		skipped: count('skipped')
	})
);
process.exitCode = failed > 0 ? 1 : 0;
