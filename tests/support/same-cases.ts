/** Makes every property of fast-check draw the same cases at each run. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20261124 });
