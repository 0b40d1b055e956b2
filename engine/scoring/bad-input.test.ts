import { describe, expect, it } from 'vitest';
import { COMPETENCES } from '../vocabulary.ts';
import { normalCdf } from './normal.ts';
import { certificationOutcome } from './outcome.ts';
import { levelProbabilities } from './score.ts';
import { DEFAULT_SCORING_TABLES, ScoringTablesError } from './tables.ts';

const completed = {
	isCancelledByJury: false,
	isRejectedForFraud: false,
	state: 'completed',
	abortReason: null
} as const;
const answers = (difficulty: (i: number) => number, discrimination = 1) =>
	Array.from({ length: 32 }, (_, i) => ({
		item: { discrimination, difficulty: difficulty(i), guessing: 0, ceiling: 1 },
		competence: COMPETENCES[i % 16]!,
		right: i < 16
	}));

describe('scoring ends', () => {
	it('on a value that is no number', () => {
		expect(normalCdf(NaN)).toBeNaN();
	});

	it('on an ability known exactly, at the bound of a level', () => {
		const [, second] = DEFAULT_SCORING_TABLES.meshes;
		const levels = levelProbabilities(
			{ ability: second!.min, standardError: 0 },
			DEFAULT_SCORING_TABLES.meshes
		);
		expect(levels.map(({ probability }) => probability).filter(Boolean)).toEqual([1]);
		expect(levels.find(({ probability }) => probability === 1)!.level).toBe(1);
	});

	it('on answers that leave one node of the grid', () => {
		const sharp = answers((i) => (i < 16 ? -2.75 : -2.65), 100);
		const outcome = certificationOutcome(completed, sharp, { tables: DEFAULT_SCORING_TABLES });
		expect(outcome.score!.levels.every(({ probability }) => probability >= 0)).toBe(true);
	});

	it('on parameters that no challenge can have, as an error for a human', () => {
		const absurd = answers(() => 0, 1e6);
		expect(
			certificationOutcome(completed, absurd, { tables: DEFAULT_SCORING_TABLES })
		).toMatchObject({ status: 'error', reasons: ['estimationFailed'] });
	});
});

describe('an outcome', () => {
	it('is refused with tables that leave a level out of reach, naming it', () => {
		const [first, ...others] = DEFAULT_SCORING_TABLES.meshes;
		for (const meshes of [[], [{ ...first!, max: NaN }, ...others]]) {
			const tables = { ...DEFAULT_SCORING_TABLES, meshes };
			expect(() =>
				certificationOutcome(
					completed,
					answers(() => 0),
					{ tables }
				)
			).toThrow(ScoringTablesError);
		}
	});

	it('of an unfinished test says the same by its score, its interval and its chances', () => {
		const left = { ...completed, state: 'endedByInvigilator', abortReason: 'candidate' } as const;
		const half = answers((i) => (i % 5) - 2).slice(0, 20);
		const { score, figures } = certificationOutcome(left, half, { tables: DEFAULT_SCORING_TABLES });
		expect(figures.reading!.deduction).toBeGreaterThan(0.1);
		const { score: pix, level, interval, levels } = score!;
		expect(interval.low).toBeLessThan(pix);
		expect(interval.high).toBeGreaterThan(pix);
		const likeliest = levels.reduce((a, b) => (b.probability > a.probability ? b : a));
		expect(likeliest.level).toBe(level);
	});
});
