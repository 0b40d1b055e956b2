import { readFileSync } from 'node:fs';
import { checkCalibration } from './calibration.ts';
import { checkIrtCase, type IrtCase, type IrtFile } from './irt.ts';
import type { OracleOutcome } from './outcome.ts';
import { checkRulesCase } from './rules.ts';

export interface CheckedCase extends OracleOutcome {
	/** File and case, as printed. */
	name: string;
}

/**
 * Checks every case of an oracle file, recognized by its content: cases with a `kind` are numeric ones (irt.json), with
 * an `area` they are rules (rules.json), and `patterns` with `items` is a calibration, itself one case.
 */
export function checkFile(path: string): CheckedCase[] {
	const file = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
	if (Array.isArray(file.cases)) {
		return file.cases.map((oracle: { id?: string; kind?: string; area?: string }, i) => ({
			name: `${path} ${oracle.id ?? `#${i}`} (${oracle.kind ?? oracle.area})`,
			...attempt(() => {
				if (oracle.kind) return checkIrtCase(oracle as IrtCase, file as unknown as IrtFile);
				if (oracle.area) return checkRulesCase(oracle as never, file as never);
				return { status: 'skipped', why: 'neither a kind nor an area' };
			})
		}));
	}
	if (Array.isArray(file.patterns) && Array.isArray(file.items)) {
		return [{ name: `${path} (calibration)`, ...attempt(() => checkCalibration(file as never)) }];
	}
	return [{ name: path, status: 'skipped', why: 'unknown format' }];
}

/** A check that throws has failed; the others go on. */
function attempt(check: () => OracleOutcome): OracleOutcome {
	try {
		return check();
	} catch (error) {
		return { status: 'failed', why: `threw ${String(error)}` };
	}
}
