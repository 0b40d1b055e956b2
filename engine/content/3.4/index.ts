import type { Tube } from '../challenge.ts';
import { bugHunting } from './bug-hunting.ts';
import { conditionalBranching } from './conditional-branching.ts';
import { loopTracing } from './loop-tracing.ts';
import { pageInspection } from './page-inspection.ts';
import { robotMoves } from './robot-moves.ts';
import { robotProgram } from './robot-program.ts';
import { sqlQueries } from './sql-queries.ts';
import { textPatterns } from './text-patterns.ts';

export const competence34: Tube[] = [
	robotMoves,
	robotProgram,
	conditionalBranching,
	loopTracing,
	bugHunting,
	sqlQueries,
	textPatterns,
	pageInspection
];
