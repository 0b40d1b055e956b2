import { defineConfig } from 'vitest/config';

/** Given by scripts/mutation.ts. */
const folder = process.env.VIGIE_MUTATED ?? '**';

/**
 * The tests that Stryker runs against each mutant: the fast ones of its folder. A simulation of a population takes
 * seconds, for each mutant again. Properties draw the same cases each time, so that figures come back; tests run some
 * ten times slower when Stryker first measures what each covers.
 */
export default defineConfig({
	test: {
		include: [folder === 'root' ? 'engine/*.test.ts' : `engine/${folder}/*.test.ts`],
		exclude: ['engine/**/*.simulation.test.ts'],
		testTimeout: 60_000,
		setupFiles: ['tests/support/same-cases.ts']
	}
});
