import { resolve as pathOf } from 'node:path';
import { defineConfig } from 'vitest/config';

const resolve = { alias: { $lib: pathOf('web/lib') } };

export default defineConfig({
	test: {
		// Tests of the room wait more than they work: for heartbeats, cuts and restarts.
		maxWorkers: 3,
		reporters: ['default', 'json'],
		outputFile: { json: 'node_modules/.cache/vigie/test-report.json' },
		projects: [
			{
				resolve,
				test: {
					name: 'rules',
					include: ['{engine,web,realtime,db}/**/*.test.ts'],
					// They change nothing that another one reads, and the bank takes seconds to load: files share it. First, since
					// a worker is kept only while files of one project follow each other.
					isolate: false,
					sequence: { groupOrder: 0 },
					// Some draw the whole bank: how fast the machine is decides nothing.
					testTimeout: 60_000
				}
			},
			{
				resolve,
				test: {
					name: 'live',
					include: ['tests/*.test.ts'],
					sequence: { groupOrder: 1 },
					globalSetup: ['tests/support/global-setup.ts'],
					testTimeout: 180_000,
					hookTimeout: 180_000,
					env: { VIGIE_SECRET: 'tests', LOG_LEVEL: 'silent' }
				}
			}
		]
	}
});
