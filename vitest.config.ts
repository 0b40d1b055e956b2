import { resolve as pathOf } from 'node:path';
import { defineConfig } from 'vitest/config';

const resolve = { alias: { $lib: pathOf('web/lib') } };

/** With real servers, databases and browsers. */
const live = {
	globalSetup: ['tests/support/global-setup.ts'],
	testTimeout: 180_000,
	hookTimeout: 180_000,
	env: { VIGIE_SECRET: 'tests', LOG_LEVEL: 'silent' }
};
const MOCKED = 'tests/*.mocked.test.ts';

export default defineConfig({
	test: {
		// Tests of the room wait more than they work: for heartbeats, cuts and restarts.
		maxWorkers: 3,
		// The bank takes seconds to load: files share it. What belongs to a database is made anew with each (`perDatabase`).
		isolate: false,
		reporters: ['default', 'json'],
		outputFile: { json: 'node_modules/.cache/vigie/test-report.json' },
		// One after the other: a worker is kept only while files of one project follow each other.
		projects: [
			{
				resolve,
				test: {
					name: 'rules',
					include: ['{engine,web,realtime,db}/**/*.test.ts'],
					sequence: { groupOrder: 0 },
					// Some draw the whole bank: how fast the machine is decides nothing.
					testTimeout: 60_000
				}
			},
			{
				resolve,
				test: {
					...live,
					name: 'live',
					include: ['tests/*.test.ts'],
					exclude: [MOCKED],
					sequence: { groupOrder: 1 }
				}
			},
			{
				resolve,
				test: {
					...live,
					name: 'mocked',
					include: [MOCKED],
					// They load a changed program.
					isolate: true,
					sequence: { groupOrder: 2 }
				}
			}
		]
	}
});
