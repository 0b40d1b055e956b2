/** Pix and levels outside certification: of a competence, of the whole profile; and whether a pupil may certify. */
import { COMPETENCES, type CompetenceCode } from '../vocabulary.ts';
import { skillKnowledge, type Knowledge } from './knowledge.ts';
import { MAX_LEVEL, PIX_PER_LEVEL } from './scale.ts';
import { checkNumber, type Target } from './target.ts';

/** Most pix that a profile can have today, and most on its scale once every level is open. */
export const REACHABLE_PIX = MAX_LEVEL * PIX_PER_LEVEL * COMPETENCES.length;
export const SCALE_PIX = 1024;

/** Highest value of one skill, in pix, however few skills its level has. */
export const MAX_SKILL_PIX = 4;

/** A profile is certifiable with this many competences at this level or above. */
export const CERTIFIABLE_COMPETENCES = 5;
export const CERTIFIABLE_LEVEL = 1;

/** Sums of thirds and sevenths of pix fall short of whole numbers by rounding: 8 × (1/3 + 1/3 + 1/3) must be 8. */
const ROUNDING = 1e-9;

/** What a pupil has in one competence. */
export interface CompetenceScore {
	/** Sum of the pix earned, uncapped and not rounded. */
	exactPix: number;
	/** Whole pix, at most 8 × the highest level. */
	pix: number;
	/** 0 to the highest level. */
	level: number;
	/** Pix already earned of the next level, 0 to 7. */
	pixAhead: number;
}

/**
 * Pix of every skill of the bank.
 *
 * Formula: 8 / (number of skills of that level in the competence), at most 4
 *
 * @param framework every skill of the bank, not only those that a campaign targets
 * @source the reference service (Pix)
 */
export function pixValues(framework: Target): Map<string, number> {
	const step = (skill: { competence: string; level: number }) =>
		`${skill.competence}/${skill.level}`;
	const counts = new Map<string, number>();
	for (const skill of framework.skills) {
		counts.set(step(skill), (counts.get(step(skill)) ?? 0) + 1);
	}
	return new Map(
		framework.skills.map((skill) => [
			skill.id,
			Math.min(MAX_SKILL_PIX, PIX_PER_LEVEL / counts.get(step(skill))!)
		])
	);
}

/**
 * Score of one competence.
 *
 * Formula: pix = min(floor(Σ), 8 L); level = min(floor(Σ / 8), L); pix ahead = pix mod 8; Σ the pix of the validated skills,
 * L the highest level
 *
 * @param earned pix of each validated skill, ≥ 0
 * @throws TrainingRefusal `not-finite` or `out-of-range`, naming the field
 * @source the reference service (Pix)
 */
export function competenceScore(earned: readonly number[], maxLevel = MAX_LEVEL): CompetenceScore {
	checkNumber('maxLevel', maxLevel, { above: 0 });
	earned.forEach((pix, i) => checkNumber(`earned[${i}]`, pix, { from: 0 }));
	const exactPix = earned.reduce((sum, pix) => sum + pix, 0);
	const pix = Math.min(Math.floor(exactPix + ROUNDING), maxLevel * PIX_PER_LEVEL);
	const level = Math.min(Math.floor(pix / PIX_PER_LEVEL), maxLevel);
	return { exactPix, pix, level, pixAhead: pix % PIX_PER_LEVEL };
}

/** A pupil's profile. */
export interface Profile {
	competences: Map<CompetenceCode, CompetenceScore>;
	/** Sum of the pix of the competences, each capped. */
	pix: number;
	certifiability: Certifiability;
}

/** Of each framework: its skills never change. */
const knownValues = new WeakMap<Target, Map<string, number>>();

/**
 * The profile that follows from what is known: pix and level of each competence of the framework, and their sum.
 *
 * @param framework every skill of the bank
 * @source the reference service (Pix); pix come from the present value of the validated skills (KnowledgeState)
 */
export function profileOf(framework: Target, knowledge: Knowledge, maxLevel = MAX_LEVEL): Profile {
	const values = knownValues.get(framework) ?? pixValues(framework);
	knownValues.set(framework, values);
	const earned = new Map<CompetenceCode, number[]>();
	for (const skill of framework.skills) {
		const inCompetence = earned.get(skill.competence) ?? [];
		const isValidated = skillKnowledge(knowledge, skill).status === 'validated';
		earned.set(
			skill.competence,
			isValidated ? [...inCompetence, values.get(skill.id)!] : inCompetence
		);
	}
	const competences = new Map(
		[...earned].map(([code, pix]) => [code, competenceScore(pix, maxLevel)] as const)
	);
	return {
		competences,
		pix: totalPix(competences.values()),
		certifiability: certifiabilityOf(competences)
	};
}

/** Total pix of a profile: the sum over its competences of their whole, capped pix. */
export function totalPix(scores: Iterable<Pick<CompetenceScore, 'pix'>>): number {
	return [...scores].reduce((sum, { pix }) => sum + pix, 0);
}

/** May the pupil certify, and if not, what is missing. */
export type Certifiability =
	| { certifiable: true; reached: CompetenceCode[] }
	| {
			certifiable: false;
			reached: CompetenceCode[];
			/** How many more competences must reach level 1. */
			missing: number;
			/** The competences below level 1 and the pix that each lacks, the nearest first. */
			nearest: { competence: CompetenceCode; pixLacking: number }[];
	  };

/**
 * Whether a profile is certifiable.
 *
 * Rule: at least 5 competences of level 1 or above.
 *
 * @source the reference service (Pix) (`PlacementProfile`)
 */
export function certifiabilityOf(
	competences: ReadonlyMap<CompetenceCode, Pick<CompetenceScore, 'pix' | 'level'>>
): Certifiability {
	const all = [...competences];
	const isReached = ({ level }: { level: number }) => level >= CERTIFIABLE_LEVEL;
	const reached = all.filter(([, score]) => isReached(score)).map(([code]) => code);
	const missing = CERTIFIABLE_COMPETENCES - reached.length;
	if (missing <= 0) return { certifiable: true, reached };
	const nearest = all
		.filter(([, score]) => !isReached(score))
		.map(([competence, { pix }]) => ({
			competence,
			pixLacking: CERTIFIABLE_LEVEL * PIX_PER_LEVEL - pix
		}))
		.sort((a, b) => a.pixLacking - b.pixLacking);
	return { certifiable: false, reached, missing, nearest };
}
