/** What a campaign asks for: subjects, each up to a level. */
import type { Text } from '../content/challenge.ts';
import type { BadgeCriterion, Stage } from '../training/campaign-results.ts';
import {
	TrainingRefusal,
	checkNumber,
	compileTarget,
	type Skill,
	type Target
} from '../training/target.ts';

/** A tube of the target, whose skills above the level are left out. */
export interface CappedTube {
	tube: string;
	/** 1 to 8. */
	level: number;
}

/** A stage as it is told to who reaches it. */
export type CampaignStage = Stage & { title: Text; message: Text };

/** What a badge asks: a mastery, in percent, of the whole target or of some tubes of it up to a level. */
export interface CampaignCriterion {
	/** Null for the whole target. */
	tubes: CappedTube[] | null;
	threshold: number;
}

export interface CampaignBadge {
	id: string;
	title: Text;
	message: Text;
	criteria: CampaignCriterion[];
}

/** The skills of the criteria of a badge, for `badgeOf`. */
export function criteriaOf(
	target: Target,
	badge: Pick<CampaignBadge, 'criteria'>
): BadgeCriterion[] {
	return badge.criteria.map(({ tubes, threshold }) => {
		const of = tubes && new Map(tubes.map(({ tube, level }) => [tube, level]));
		const skills = target.skills.filter(
			(skill) => !of || (of.has(skill.tube) && skill.level <= of.get(skill.tube)!)
		);
		return { skills: skills.map(({ id }) => id), threshold };
	});
}

/**
 * The skills that capped tubes target.
 *
 * Rule: of each tube, its skills of at most that level. A tube that the framework does not hold any more targets nothing.
 *
 * @throws TrainingRefusal `empty` when no skill is left, `duplicate` for a tube given twice, `out-of-range` for a level
 *   outside 1 to 8
 */
export function targetOfTubes(framework: Target, tubes: readonly CappedTube[]): Target {
	return compileTarget(skillsOfTubes(framework, tubes));
}

const NO_TARGET: Target = { skills: [], byId: new Map(), tubes: new Map() };

/**
 * What is left of the target of a campaign that was made: the bank may have lost tubes of it since, and even all.
 *
 * @throws TrainingRefusal `duplicate` or `out-of-range`, as `targetOfTubes`
 */
export function remainingTarget(framework: Target, tubes: readonly CappedTube[]): Target {
	const skills = skillsOfTubes(framework, tubes);
	return skills.length === 0 ? NO_TARGET : compileTarget(skills);
}

function skillsOfTubes(framework: Target, tubes: readonly CappedTube[]): Skill[] {
	const seen = new Set<string>();
	return tubes.flatMap(({ tube, level }, i) => {
		checkNumber(`tubes[${i}].level`, level, { from: 1, to: 8 });
		if (seen.has(tube)) throw new TrainingRefusal('duplicate', `tubes[${i}].tube`, tube);
		seen.add(tube);
		return (framework.tubes.get(tube) ?? []).filter((skill) => skill.level <= level);
	});
}
