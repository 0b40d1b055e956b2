import { HIGHEST_OPEN_LEVEL, LEVELS, LOGITS_PER_LEVEL, MIDDLE_LEVEL } from '../framework/levels.ts';
import { COMPETENCES, type CompetenceCode, type ScoringTableDefect } from '../vocabulary.ts';

/** The abilities that give one level: [min, max), in logits. */
export interface LevelInterval {
	level: number;
	min: number;
	max: number;
}

/** What turns abilities into a score and levels; part of the version that a candidate sits, and never changed after. */
export interface ScoringTables {
	/** The meshes of the score: one interval for each global level, from 0. */
	meshes: readonly LevelInterval[];
	/** For each competence, one interval for each level, from 0. The first has no lower end, the last no upper one. */
	competences: Readonly<Record<CompetenceCode, readonly LevelInterval[]>>;
}

/** One defect and its place: a level of the meshes when `competence` is null. */
export interface TableDefect {
	defect: ScoringTableDefect;
	competence: CompetenceCode | null;
	level: number;
}

/** Tables that cannot score anybody; `defects` names each mesh, or competence and level, at fault. */
export class ScoringTablesError extends Error {
	override name = 'ScoringTablesError';

	constructor(readonly defects: readonly TableDefect[]) {
		super(
			defects
				.map(({ defect, competence, level }) =>
					competence === null
						? `mesh ${level}: ${defect}`
						: `competence ${competence}, level ${level}: ${defect}`
				)
				.join('; ')
		);
	}
}

/** Tables never change, so each is checked once. */
const sound = new WeakSet<ScoringTables>();

/**
 * Refuses tables that would leave a level out of reach or an ability without a level.
 *
 * Rule: in the meshes and in each competence, levels 0, 1, 2 … in order, 8 at most; bounds finite, min < max, and
 * each min is the max before it.
 *
 * @throws {ScoringTablesError} naming every mesh, or competence and level, at fault
 * @source weakness 12 of the reference service: 10 of 16 competences of its old table have levels out of reach
 */
export function checkScoringTables(tables: ScoringTables): void {
	if (sound.has(tables)) return;
	const defects = findTableDefects(tables);
	if (defects.length > 0) throw new ScoringTablesError(defects);
	sound.add(tables);
}

/** Every defect that `checkScoringTables` refuses tables for. */
export function findTableDefects(tables: ScoringTables): TableDefect[] {
	return [
		...intervalDefects(tables.meshes, null),
		...COMPETENCES.flatMap((code) => intervalDefects(tables.competences[code] ?? [], code))
	];
}

function intervalDefects(
	intervals: readonly LevelInterval[],
	competence: CompetenceCode | null
): TableDefect[] {
	if (intervals.length === 0) return [{ defect: 'empty', competence, level: 0 }];
	return intervals.flatMap((interval, level) => {
		const defect = intervalDefect(interval, level, intervals[level - 1]);
		return defect ? [{ defect, competence, level }] : [];
	});
}

function intervalDefect(
	{ level, min, max }: LevelInterval,
	expectedLevel: number,
	before: LevelInterval | undefined
): ScoringTableDefect | null {
	if (expectedLevel >= LEVELS.length) return 'too-many-levels';
	if (level !== expectedLevel) return 'level-out-of-order';
	if (!Number.isFinite(min) || !Number.isFinite(max)) return 'not-finite';
	if (min >= max) return 'not-increasing';
	return before && before.max !== min ? 'not-contiguous' : null;
}

/** Intervals that follow each other: level 0 between the first two bounds, and so on. */
export function intervalsBetween(bounds: readonly number[]): LevelInterval[] {
	return bounds.slice(1).map((max, level) => ({ level, min: bounds[level]!, max }));
}

/**
 * Where the score becomes worth that many levels in each of the 16 competences.
 *
 * Formula: 0.9 (held + 0.5 − 4) logits
 */
const boundWhereHeld = (levelsHeld: number) => LOGITS_PER_LEVEL * (levelsHeld + 0.5 - MIDDLE_LEVEL);

/**
 * Bounds of Vigie's own version, in logits: −3.15, −2.7, −2.25, then one every 0.9 up to 3.15.
 *
 * How they were chosen: the bank puts challenges of level L at 0.9 (L − 4), where half of the answers to an open
 * one are right. Counting each level by its chance of success, a candidate of ability θ holds about
 * θ / 0.9 + 3.5 levels of a competence. A profile counts 8 pix for each level held in each of 16 competences; so that
 * the certificate says the same, the mesh that begins at a score s begins at the ability that holds s / 128 levels:
 * mesh 0 at none, mesh 1 at one half (64 pix), mesh 2 at one (128 pix), mesh 7 at six (768 pix). The score is then
 * a straight line, 128 pix for 0.9 logit, and its interval is as wide everywhere. From level 2 on, the mesh is also
 * the level whose challenges are nearest to the ability.
 *
 * Over the population of the scale, N(0, 1), the mean is 448 pix and the standard deviation 142; below −3.15 (one
 * candidate in 1,200) the score is 0, and from 2.25 on (one in 80) level 7 is reached. Bounds that a panel sets on
 * real answers will come as another version.
 */
const DEFAULT_BOUNDS = [0, 0.5, 1, 2, 3, 4, 5, HIGHEST_OPEN_LEVEL - 1, HIGHEST_OPEN_LEVEL].map(
	boundWhereHeld
);

/**
 * The tables of Vigie's own version. The 16 competences have the bounds of the meshes: a candidate equally able
 * everywhere has the level of the certificate in each competence.
 */
export const DEFAULT_SCORING_TABLES: ScoringTables = {
	meshes: intervalsBetween(DEFAULT_BOUNDS),
	competences: Object.fromEntries(
		COMPETENCES.map((code) => [code, intervalsBetween(DEFAULT_BOUNDS)])
	) as Record<CompetenceCode, LevelInterval[]>
};
