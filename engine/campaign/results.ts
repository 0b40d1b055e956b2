/** What somebody masters of what a campaign targets. */
import type { Text } from '../content/challenge.ts';
import type { CompetenceCode } from '../vocabulary.ts';
import { badgeOf, mastery, reachedStages } from '../training/campaign-results.ts';
import { skillKnowledge, type Knowledge } from '../training/knowledge.ts';
import type { Target } from '../training/target.ts';
import { criteriaOf, type CampaignBadge, type CampaignStage } from './target-profile.ts';

/** Skills validated, of those targeted. */
export interface Share {
	validated: number;
	targeted: number;
	/** Whole percents. */
	mastery: number;
}

/** Of an assessment or an exam. */
export interface TargetResult extends Share {
	competences: (Share & { code: CompetenceCode })[];
	/** Of each targeted tube, the highest level mastered; 0 for none. */
	tubes: { tube: string; level: number; maxLevel: number }[];
	/** The last stage reached, null when none is or there are none. */
	stage: { title: Text; message: Text; number: number; count: number } | null;
	badges: { id: string; title: Text; message: Text; isObtained: boolean; progress: number }[];
}

/** Of a collection of profiles. */
export interface ProfileResult {
	pix: number;
	isCertifiable: boolean;
	competences: { code: CompetenceCode; level: number; pix: number }[];
}

export type SentResult = ({ of: 'target' } & TargetResult) | ({ of: 'profile' } & ProfileResult);

/**
 * What is mastered of a target: in all, in each competence, in each tube; the stage reached, the badges.
 *
 * Rule: a skill is mastered when it is validated, by an answer or by inference in its tube (`skillKnowledge`). Of the
 * stages, in their order, the last one reached counts. Of a target of which the bank holds nothing any more, no stage is
 * reached, not even the one of 0 %.
 */
export function resultOf(
	target: Target,
	knowledge: Knowledge,
	{ stages, badges }: { stages: readonly CampaignStage[]; badges: readonly CampaignBadge[] }
): TargetResult {
	const validated = new Set(
		target.skills
			.filter((skill) => skillKnowledge(knowledge, skill).status === 'validated')
			.map(({ id }) => id)
	);
	const share = (skills: Target['skills']): Share => {
		const count = skills.filter(({ id }) => validated.has(id)).length;
		return { validated: count, targeted: skills.length, mastery: mastery(count, skills.length) };
	};
	const codes = [...new Set(target.skills.map(({ competence }) => competence))].sort();
	const levels = target.skills.map(({ level }) => level);
	const reached = new Set(levels.length > 0 ? reachedStages(stages, validated.size, levels) : []);
	const number = stages.findLastIndex(({ id }) => reached.has(id));
	const stage = stages[number];
	return {
		...share(target.skills),
		competences: codes.map((code) => ({
			code,
			...share(target.skills.filter(({ competence }) => competence === code))
		})),
		tubes: [...target.tubes].map(([tube, skills]) => ({
			tube,
			level: skills.findLast(({ id }) => validated.has(id))?.level ?? 0,
			maxLevel: skills.at(-1)!.level
		})),
		stage: stage
			? { title: stage.title, message: stage.message, number: number + 1, count: stages.length }
			: null,
		badges: badges.map((badge) => {
			const { obtained, progress } = badgeOf(criteriaOf(target, badge), validated);
			const { id, title, message } = badge;
			return { id, title, message, isObtained: obtained, progress };
		})
	};
}

/** How far somebody is in what a campaign asks, in whole percents: skills of which something is known. */
export function progressOf(target: Target, knowledge: Knowledge): number {
	const settled = target.skills.filter(
		(skill) => skillKnowledge(knowledge, skill).status !== 'unknown'
	).length;
	return mastery(settled, target.skills.length);
}
