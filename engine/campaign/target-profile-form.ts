/** A target profile as a teacher composes it. */
import { isPlainText } from '../spelling.ts';
import type { Target } from '../training/target.ts';
import type { Refusal } from '../vocabulary.ts';
import type { CampaignStage, CappedTube } from './target-profile.ts';

export const TARGET_PROFILE_LENGTHS = { name: 255, stageTitle: 255, stageMessage: 1000 } as const;

/** Tubes, or stages: more than anybody composes. */
export const MOST_STAGES = 10;

/** As it was typed. */
export interface TypedStage {
	threshold: string;
	title: string;
	message: string;
}

export interface TypedTargetProfile {
	name: string;
	/** The ids of tubes, each with its level as it was typed; empty for none. */
	levels: Readonly<Record<string, string>>;
	/** A stage without anything typed is none. */
	stages: readonly TypedStage[];
}

export interface TargetProfileFaults {
	name?: Refusal;
	tubes?: Refusal;
	/** By the place of the stage. */
	stages: Record<number, Refusal>;
}

export interface ComposedTargetProfile {
	name: string;
	tubes: CappedTube[];
	/** The lowest threshold first. */
	stages: CampaignStage[];
}

/**
 * The profile that was composed, or what is wrong with it.
 *
 * Rule: a name; at least one tube of the framework, each with a level from its easiest skill to its hardest; stages of
 * whole percents from 0 to 100, each with a title, no two alike.
 */
export function readTargetProfile(
	framework: Target,
	{ name, levels, stages }: TypedTargetProfile
): { draft: ComposedTargetProfile } | { faults: TargetProfileFaults } {
	const faults: TargetProfileFaults = { stages: {} };
	const title = name.trim().replace(/\s+/g, ' ');
	if (title === '') faults.name = 'text-missing';
	else faults.name = textFault(title, TARGET_PROFILE_LENGTHS.name);

	const tubes = Object.entries(levels).flatMap(([tube, typed]): CappedTube[] => {
		if (typed === '') return [];
		const skills = framework.tubes.get(tube);
		const level = Number(typed);
		if (!skills?.some((skill) => skill.level === level)) faults.tubes = 'malformed';
		return [{ tube, level }];
	});
	if (tubes.length === 0) faults.tubes = 'target-profile-empty';

	const seen = new Set<number>();
	const read = stages.flatMap((stage, i) => {
		const fault = stageFault(stage, seen);
		if (fault === 'none') return [];
		if (fault) faults.stages[i] = fault;
		const threshold = Number(stage.threshold);
		seen.add(threshold);
		return [{ threshold, title: stage.title.trim(), message: stage.message.trim() }];
	});
	if (faults.name || faults.tubes || Object.keys(faults.stages).length > 0) return { faults };
	return {
		draft: {
			name: title,
			tubes,
			stages: read
				.sort((a, b) => a.threshold - b.threshold)
				.map((stage) => ({ id: String(stage.threshold), kind: 'threshold', ...stage }))
		}
	};
}

function stageFault(
	{ threshold, title, message }: TypedStage,
	seen: ReadonlySet<number>
): Refusal | 'none' | undefined {
	const typed = threshold.trim();
	if (typed === '' && title.trim() === '' && message.trim() === '') return 'none';
	if (!/^\d{1,3}$/.test(typed) || Number(typed) > 100) return 'stage-invalid';
	if (seen.has(Number(typed))) return 'stage-twice';
	if (title.trim() === '') return 'text-missing';
	return (
		textFault(title.trim(), TARGET_PROFILE_LENGTHS.stageTitle) ??
		textFault(message.trim(), TARGET_PROFILE_LENGTHS.stageMessage)
	);
}

function textFault(text: string, longest: number): Refusal | undefined {
	if (text.length > longest) return 'text-too-long';
	return isPlainText(text) ? undefined : 'malformed';
}
