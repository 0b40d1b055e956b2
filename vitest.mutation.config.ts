import { statSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Given by scripts/mutation.ts. */
const folder = process.env.VIGIE_MUTATED ?? '**';

/**
 * A mutant dies at the first test that fails: those beside the changed file come first, then small files, since the
 * tests of one function are the fastest.
 */
class NearFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]) {
		const changed = new Set(
			this.ctx.config.related?.map((file) => file.replace(/\.ts$/, '.test.ts'))
		);
		const size = ({ moduleId }: TestSpecification) =>
			changed.has(moduleId) ? 0 : statSync(moduleId).size;
		return [...files].sort((a, b) => size(a) - size(b));
	}
}

/**
 * The tests that Stryker runs against each mutant: the fast ones of its folder. A simulation of a population takes
 * seconds, for each mutant again. Properties draw the same cases each time, so that figures come back; tests run some
 * ten times slower when Stryker first measures what each covers.
 */
export default defineConfig({
	test: {
		include: [folder === 'root' ? 'engine/*.test.ts' : `engine/${folder}/*.test.ts`],
		exclude: ['engine/**/*.simulation.test.ts'],
		sequence: { sequencer: NearFirst },
		testTimeout: 60_000,
		setupFiles: ['tests/support/same-cases.ts']
	}
});
