/** What an attestation is obtained for. `.server` in its name keeps the bank out of browsers. */
import { catalog } from '../campaign/catalog.server.ts';
import { criteriaOf, targetOfTubes, type CappedTube } from '../campaign/target-profile.ts';
import { framework } from '../content/framework.server.ts';
import { badgeOf } from '../training/campaign-results.ts';
import { skillKnowledge, type Knowledge } from '../training/knowledge.ts';
import type { Target } from '../training/target.ts';
import { ATTESTATION_KINDS, type AttestationKind } from '../vocabulary.ts';

/** Whole percents of the skills of a target profile of the catalog. */
export interface AttestationRule {
	profile: string;
	threshold: number;
}

/** Skills that most of a class reaches after some weeks of training; what is left is for the stages of the profile. */
const USUAL_THRESHOLD = 70;

export const ATTESTATION_RULES: Readonly<Record<AttestationKind, AttestationRule>> = {
	sixthGrade: { profile: 'rentree-6e', threshold: USUAL_THRESHOLD },
	classLife: { profile: 'vie-de-classe', threshold: USUAL_THRESHOLD },
	safety: { profile: 'securite', threshold: USUAL_THRESHOLD }
};

interface CompiledRule {
	kind: AttestationKind;
	tubes: readonly CappedTube[];
	target: Target;
	threshold: number;
}

const compiled: readonly CompiledRule[] = ATTESTATION_KINDS.map((kind) => {
	const { profile, threshold } = ATTESTATION_RULES[kind];
	const { tubes } = catalog.find(({ key }) => key === profile)!;
	return { kind, tubes, target: targetOfTubes(framework, tubes), threshold };
});

export interface AttestationProgress {
	kind: AttestationKind;
	isObtained: boolean;
	/** Whole percents of the way, 100 once it is obtained. */
	progress: number;
	/** Whole percents of the skills that are asked for. */
	threshold: number;
	/** What it is about. */
	tubes: string[];
}

/**
 * How far somebody is on the way to each attestation.
 *
 * Rule: that of badges (`badgeOf`), with one criterion: the skills that are validated, by an answer or by inference in
 * their tube, are at least the threshold, in percent, of those of the target profile. The whole profile counts, wherever
 * it was learned, exams apart.
 *
 * @source the reference service (Pix), which delivers attestations by such conditions
 */
export function readAttestations(knowledge: Knowledge): AttestationProgress[] {
	return compiled.map(({ kind, tubes, target, threshold }) => {
		const validated = target.skills
			.filter((skill) => skillKnowledge(knowledge, skill).status === 'validated')
			.map(({ id }) => id);
		const criteria = criteriaOf(target, { criteria: [{ tubes: null, threshold }] });
		const { obtained, progress } = badgeOf(criteria, new Set(validated));
		return {
			...{ kind, isObtained: obtained, progress, threshold },
			tubes: tubes.map(({ tube }) => tube)
		};
	});
}

/** The attestations that a campaign leads to: those all of whose tubes it targets, up to their level at least. */
export function attestationsOf(
	targeted: readonly { tube: string; maxLevel: number }[]
): AttestationKind[] {
	const levels = new Map(targeted.map(({ tube, maxLevel }) => [tube, maxLevel]));
	return compiled
		.filter(({ target }) =>
			[...target.tubes].every(
				([tube, skills]) => (levels.get(tube) ?? 0) >= skills[skills.length - 1]!.level
			)
		)
		.map(({ kind }) => kind);
}
