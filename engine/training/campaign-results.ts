/** What a campaign gives: mastery, stages, badges. */
import { TrainingRefusal, checkNumber } from './target.ts';

/**
 * Mastery of a target, in percent.
 *
 * Formula: 100 · validated / targeted, not rounded; an empty target gives 0
 *
 * @throws TrainingRefusal `not-finite` or `out-of-range`, naming the field
 * @source the reference service (Pix) (mastery)
 */
export function exactMastery(validated: number, targeted: number): number {
	checkNumber('targeted', targeted, { from: 0 });
	checkNumber('validated', validated, { from: 0 });
	if (targeted === 0) return 0;
	checkNumber('validated', validated, { to: targeted });
	return (100 * validated) / targeted;
}

/**
 * Mastery as it is shown and compared with thresholds: whole percents.
 *
 * Rule: 100 is everything. 199 skills of 200 are 99 %: rounding must not give a badge or a stage of 100 % that is not reached.
 */
export function mastery(validated: number, targeted: number): number {
	const percent = Math.round(exactMastery(validated, targeted));
	return validated < targeted ? Math.min(99, percent) : percent;
}

/** A stage of a campaign, as it is written; thresholds are percents of mastery. */
export type Stage = { id: string } & (
	| { kind: 'threshold'; threshold: number }
	/** Reached when the skills of this level and below are as many as those validated. */
	| { kind: 'level'; level: number }
	/** Reached with the first validated skill. */
	| { kind: 'firstSkill' }
);

/**
 * Threshold of a stage written as a level.
 *
 * Formula: the `mastery` that the targeted skills of level ≤ L make; level 0 is 0 % and an empty target 0
 *
 * @throws TrainingRefusal `not-finite` or `out-of-range`, naming the field
 * @source the reference service (Pix) (stages)
 */
export function levelThreshold(targetedLevels: readonly number[], level: number): number {
	checkNumber('level', level, { from: 0 });
	targetedLevels.forEach((one, i) => checkNumber(`targetedLevels[${i}]`, one));
	return mastery(targetedLevels.filter((one) => one <= level).length, targetedLevels.length);
}

/**
 * The stages that a result reaches.
 *
 * Rule: the first skill, with at least one validated skill; a threshold, when the rounded mastery is at least that.
 *
 * @param validated number of targeted skills validated
 * @param targetedLevels level of each targeted skill
 * @throws TrainingRefusal as `mastery` and `levelThreshold`; `out-of-range` for a threshold outside 0 to 100
 * @returns their ids, in the order given
 */
export function reachedStages(
	stages: readonly Stage[],
	validated: number,
	targetedLevels: readonly number[]
): string[] {
	const percent = mastery(validated, targetedLevels.length);
	return stagesAt(stages, percent, validated, (level) => levelThreshold(targetedLevels, level));
}

/** The same from a mastery already computed, in percent. */
export function stagesAt(
	stages: readonly Stage[],
	percent: number,
	validated: number,
	thresholdOf: (level: number) => number
): string[] {
	checkNumber('percent', percent, { from: 0, to: 100 });
	return stages
		.filter((stage, i) => {
			if (stage.kind === 'firstSkill') return validated >= 1;
			if (stage.kind === 'level') return percent >= thresholdOf(stage.level);
			checkNumber(`stages[${i}].threshold`, stage.threshold, { from: 0, to: 100 });
			return percent >= stage.threshold;
		})
		.map(({ id }) => id);
}

/** One condition of a badge: a mastery, in percent, over some skills (the whole campaign, or capped tubes). */
export interface BadgeCriterion {
	skills: readonly string[];
	threshold: number;
}

/** A badge and how far it is. */
export interface BadgeResult {
	obtained: boolean;
	/** Whole percents; 100 when it is obtained. */
	progress: number;
}

/**
 * Whether a badge is obtained, and its progress.
 *
 * Rule: every criterion holds: mastery over its skills ≥ its threshold. Progress is the rounded mean over the criteria
 * of min(100, 100 · mastery / threshold); a threshold of 0 is always reached.
 *
 * @param validated ids of the skills validated
 * @throws TrainingRefusal `empty` without criterion, `not-finite` or `out-of-range` for a threshold
 * @source the reference service (Pix) (`BadgeForCalculation`)
 */
export function badgeOf(
	criteria: readonly BadgeCriterion[],
	validated: ReadonlySet<string>
): BadgeResult {
	if (criteria.length === 0) throw new TrainingRefusal('empty', 'criteria', 'no criterion');
	const progresses = criteria.map(({ skills, threshold }, i) => {
		checkNumber(`criteria[${i}].threshold`, threshold, { from: 0, to: 100 });
		const distinct = new Set(skills);
		const percent = mastery(
			[...distinct].filter((skill) => validated.has(skill)).length,
			distinct.size
		);
		return percent >= threshold ? 100 : (100 * percent) / threshold;
	});
	const obtained = progresses.every((progress) => progress === 100);
	const mean = Math.round(progresses.reduce((sum, one) => sum + one, 0) / progresses.length);
	// 99.6 % of the way is not there: rounding must not announce a badge that is not obtained.
	return { obtained, progress: obtained ? 100 : Math.min(99, mean) };
}
