/** The whole bank as trainings see it: its skills by tube, compiled once. */
import { compileTarget, type Skill, type Target } from '../training/target.ts';
import { COMPETENCES, type CompetenceCode } from '../vocabulary.ts';
import { authoredBank } from './authored-bank.server.ts';

/** Every skill of the bank, with its challenges. */
export const framework: Target = compileTarget(skillsOfBank());

const targets = new Map(
	COMPETENCES.map((code) => [
		code,
		compileTarget(framework.skills.filter(({ competence }) => competence === code))
	])
);

/** The skills of one competence. */
export function targetOf(competence: CompetenceCode): Target {
	return targets.get(competence)!;
}

function skillsOfBank(): Skill[] {
	const skills = new Map<string, Skill>();
	for (const { id, skill, tube, competence, level, guessing, isTimed } of authoredBank) {
		const challenge = { id, timed: isTimed, guessing };
		const challenges = [...(skills.get(skill)?.challenges ?? []), challenge];
		skills.set(skill, { id: skill, tube, competence, level, challenges });
	}
	return [...skills.values()];
}
