import { defineConfig } from 'vitest/config';

/**
 * The tests that Stryker runs against each mutant: those of the engine that are fast. A simulation of a population takes
 * seconds, for each mutant again; its properties of fast-check draw the same cases each time, so that figures come back.
 */
export default defineConfig({
	test: {
		include: ['engine/**/*.test.ts'],
		exclude: ['engine/**/*.simulation.test.ts'],
		setupFiles: ['tests/support/same-cases.ts']
	}
});
