import { calibrateItems } from '#engine/calibration/marginal-maximum-likelihood';
import { gatherRows } from '#engine/calibration/response-data';
import type { OracleOutcome } from './outcome.ts';

interface CalibrationFile {
	/** Answers to each item, 0 or 1, then how many respondents gave them. */
	patterns: number[][];
	items: { a: number; b: number; seA: number; seB: number }[];
	logLik: number;
}

/**
 * As published with the cases, computed elsewhere with another quadrature and another rule to stop: parameters and
 * log-likelihood to their second decimal, and errors, whose estimators differ (observed information here), to a tenth.
 */
const TOLERANCE = { parameter: 0.01, errorRatio: 0.1, logLikelihood: 0.01 };

/** What the engine's calibration gives for the patterns of calibration.json, compared with the expected parameters. */
export function checkCalibration(file: CalibrationFile): OracleOutcome {
	const ids = file.items.map((_, i) => `${i + 1}`);
	const rows = file.patterns.map((pattern) =>
		pattern.slice(0, ids.length).map((score) => (score ? 1 : 0))
	);
	const data = gatherRows(
		ids,
		rows,
		file.patterns.map((pattern) => pattern[ids.length]!)
	);
	const calibration = calibrateItems(data, {}, { tolerance: 1e-6, maxCycles: 5000 });
	const differences: string[] = [];
	const near = (what: string, has: number | undefined, wants: number, tolerance: number) => {
		// Written so that a missing number or NaN differs.
		if (has !== undefined && Math.abs(has - wants) <= tolerance) return;
		differences.push(`${what}: expected ${wants}, obtained ${has} (tolerance ${tolerance})`);
	};
	near('logLik', calibration.logLikelihood, file.logLik, TOLERANCE.logLikelihood);
	file.items.forEach(({ a, b, seA, seB }, i) => {
		const item = calibration.items.find(({ id }) => id === ids[i]);
		near(`a of ${ids[i]}`, item?.discrimination, a, TOLERANCE.parameter);
		near(`b of ${ids[i]}`, item?.difficulty, b, TOLERANCE.parameter);
		near(`seA of ${ids[i]}`, item?.errors.discrimination, seA, TOLERANCE.errorRatio * seA);
		near(`seB of ${ids[i]}`, item?.errors.difficulty, seB, TOLERANCE.errorRatio * seB);
	});
	if (!calibration.hasConverged) differences.push('the estimation did not converge');
	return differences.length > 0
		? { status: 'failed', why: differences.join('; ') }
		: { status: 'passed' };
}
