import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { mutationTable, type MutationReport } from './mutation-table.ts';

/**
 * `npm run mutation [-- FOLDER…] [--concurrency N] [--table]`: mutates the folders of the engine one by one, each against
 * its own tests; `root` is the files beside the folders. What did not change since the last run is not run again. Ends
 * with the table of docs/quality.md, which `--table` prints from the last reports alone.
 */
const CACHE = 'node_modules/.cache/vigie';
const FOLDERS = [
	...readdirSync('engine', { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && entry.name !== 'content')
		.map(({ name }) => name),
	'root'
];

const words = process.argv.slice(2);
const at = words.indexOf('--concurrency');
const concurrency = at < 0 ? 2 : Number(words.splice(at, 2)[1]);
const named = words.filter((word) => word !== '--table');
const reportOf = (folder: string) => `${CACHE}/mutation-${folder}.json`;

if (!words.includes('--table')) {
	for (const folder of named.length > 0 ? named : FOLDERS) {
		process.env.VIGIE_MUTATED = folder;
		const within = folder === 'root' ? 'engine' : `engine/${folder}`;
		await new Stryker({
			mutate: [`${within}/*.ts`, '!engine/**/*.test.ts'],
			concurrency,
			tempDirName: `.mutation/${folder}`,
			incrementalFile: `${CACHE}/mutation-incremental-${folder}.json`,
			jsonReporter: { fileName: reportOf(folder) }
		}).runMutationTest();
	}
}

const reports = FOLDERS.filter((folder) => existsSync(reportOf(folder))).map(
	(folder) =>
		[folder, JSON.parse(readFileSync(reportOf(folder), 'utf8')) as MutationReport] as const
);
console.log(mutationTable(reports));
