/** For the mutation run: every property of fast-check draws the same cases at each run, and fewer of them. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20261124, numRuns: 25 });
