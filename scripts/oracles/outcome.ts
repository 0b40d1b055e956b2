/** What became of one case of an oracle file. */
export interface OracleOutcome {
	status: 'passed' | 'failed' | 'skipped';
	/** What was expected and obtained, or what is not known here. */
	why?: string;
}

/**
 * Compares what the engine gives with what a case expects, key by key.
 *
 * Rule: numbers within an absolute tolerance, infinities written '+Infinity' and '-Infinity'; a key that the engine's
 * answer lacks makes the case skipped, unless another one already differs.
 */
export function compare(obtained: unknown, expected: unknown, tolerance: number): OracleOutcome {
	const differences: string[] = [];
	const unknown: string[] = [];
	const visit = (path: string, has: unknown, wants: unknown) => {
		if (isTree(wants)) {
			if (!isTree(has)) unknown.push(path);
			else if (Array.isArray(wants) && Object.keys(has).length !== wants.length) {
				differences.push(
					`${path}: expected ${JSON.stringify(wants)}, obtained ${JSON.stringify(has)}`
				);
			} else {
				for (const [key, value] of Object.entries(wants)) {
					visit(path ? `${path}.${key}` : key, (has as Record<string, unknown>)[key], value);
				}
			}
		} else if (has === undefined) unknown.push(path);
		else if (!isSame(has, wants, tolerance)) {
			differences.push(
				`${path}: expected ${String(wants)}, obtained ${String(has)} (tolerance ${tolerance})`
			);
		}
	};
	visit('', obtained, expected);
	if (differences.length > 0) return { status: 'failed', why: differences.join('; ') };
	if (unknown.length > 0) return { status: 'skipped', why: `unknown here: ${unknown.join(', ')}` };
	return { status: 'passed' };
}

function isTree(value: unknown): value is object {
	return typeof value === 'object' && value !== null;
}

function isSame(has: unknown, wants: unknown, tolerance: number): boolean {
	if (typeof has !== 'number') return has === wants;
	const number = Number(wants);
	return has === number || Math.abs(has - number) <= tolerance;
}
