import { defineConfig } from 'vitest/config';

/** The tests that Stryker runs against each mutant: those of the engine, without browser or database. */
export default defineConfig({
	test: { include: ['engine/**/*.test.ts'] }
});
