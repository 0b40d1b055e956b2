import type { OracleOutcome } from './outcome.ts';
import { scoringHandlers, type RulesHandler } from './rules-scoring.ts';
import { trainingHandlers } from './rules-training.ts';

export interface RulesCase {
	id: string;
	area: string;
	input: unknown;
	expected: unknown;
}

const handlers = new Map<string, RulesHandler>([
	...Object.entries(scoringHandlers),
	...Object.entries(trainingHandlers)
]);

/** What the engine gives for a case of rules.json, compared with what the case expects. */
export function checkRulesCase(oracle: RulesCase, file: unknown): OracleOutcome {
	const handler = handlers.get(oracle.area);
	if (!handler) return { status: 'skipped', why: `unknown area ${oracle.area}` };
	return handler(oracle.input, oracle.expected, file, oracle);
}
