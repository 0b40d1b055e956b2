import { authoredBank } from '#engine/content/authored-bank.server';
import { framework, targetOf } from '#engine/content/framework.server';
import { successProbability } from '#engine/ability/response-model';
import { LOGITS_PER_LEVEL, MIDDLE_LEVEL } from '#engine/framework/levels';
import { seededRandom, type Random } from '#engine/random';
import { skillKnowledge } from '#engine/training/knowledge';
import { nextSkill, withResult, type TrainingState } from '#engine/training/next-skill';
import { competenceScore, pixValues } from '#engine/training/profile';
import type { Skill, Target } from '#engine/training/target';
import { COMPETENCES } from '#engine/vocabulary';

/**
 * The pupils simulated. `clean`: the skills up to the true level are mastered, answers tell the truth. `accidents`:
 * the same pupils slip (5 %) and guess (floor of each challenge). `uneven`: each skill is mastered or not by
 * chance, by the parameters of the bank, so tubes are no true ladders; with slips and guesses.
 */
export const SCENARIOS = ['clean', 'accidents', 'uneven'] as const;
export type Scenario = (typeof SCENARIOS)[number];

const SLIP_RATE = 0.05;

export interface ScenarioFigures {
	/** Competences worked through: pupils × 16. */
	runs: number;
	/** Challenges asked, over those that asking every skill would take. */
	askedShare: number;
	/** Share of runs whose level in pix is the truth, or within one level of it. */
	exact: number;
	withinOne: number;
	/** Mean of estimated − true level. */
	bias: number;
	/** Share of pupils whose mean level over the 16 competences is within one level of the truth. */
	pupilsWithinOne: number;
	/** Mean of questions of a competence, and how many are asked to confirm a doubtful inference. */
	questions: number;
	confirmations: number;
	/** How often the training stopped for each reason. */
	stops: Record<string, number>;
	/** For comparison, every skill asked once and believed: the same share within one level. */
	everySkillWithinOne: number;
}

/**
 * Pupils work through every competence of the real bank with `nextSkill`, until it stops.
 *
 * Rule: the true level of each competence is drawn evenly from 0 to 7; the truth compared is the level in pix that
 * the mastered skills give, the estimate the one that the validated skills give.
 *
 * @param seed the same seed gives the same figures
 */
export function simulateTraining({
	seed,
	pupils
}: {
	seed: number;
	pupils: number;
}): Record<Scenario, ScenarioFigures> {
	return Object.fromEntries(
		SCENARIOS.map((scenario, i) => [scenario, simulate(scenario, pupils, seed * 8 + i)])
	) as Record<Scenario, ScenarioFigures>;
}

function simulate(scenario: Scenario, pupils: number, seed: number): ScenarioFigures {
	const values = pixValues(framework);
	const targets = COMPETENCES.map(targetOf);
	const total = { asked: 0, skills: 0, exact: 0, near: 0, bias: 0, confirmed: 0, naive: 0 };
	const stops: Record<string, number> = {};
	let pupilsNear = 0;
	for (let pupil = 0; pupil < pupils; pupil++) {
		const random = seededRandom(seed, pupil);
		let error = 0;
		targets.forEach((target, c) => {
			const trueLevel = Math.floor(random() * 8);
			const mastered = drawMastery(target, scenario, trueLevel, random);
			const level = (has: (id: string) => boolean) =>
				competenceScore(target.skills.filter(({ id }) => has(id)).map(({ id }) => values.get(id)!))
					.level;
			const answer = (skill: Skill) => answers(skill, mastered.has(skill.id), scenario, random);

			const run = workThrough(target, seed + pupil * 16 + c, answer);
			const { knowledge } = run.state;
			const truth = level((id) => mastered.has(id));
			const estimate = level(
				(id) => skillKnowledge(knowledge, target.byId.get(id)!).status === 'validated'
			);
			const believed = new Set(target.skills.filter(answer).map(({ id }) => id));
			total.asked += run.state.asked.length;
			total.skills += target.skills.length;
			total.exact += Number(estimate === truth);
			total.near += Number(Math.abs(estimate - truth) <= 1);
			total.naive += Number(Math.abs(level((id) => believed.has(id)) - truth) <= 1);
			total.bias += estimate - truth;
			total.confirmed += run.confirmations;
			stops[run.stop] = (stops[run.stop] ?? 0) + 1;
			error += estimate - truth;
		});
		pupilsNear += Number(Math.abs(error / targets.length) <= 1);
	}
	const runs = pupils * targets.length;
	return {
		runs,
		askedShare: rounded(total.asked / total.skills),
		exact: rounded(total.exact / runs),
		withinOne: rounded(total.near / runs),
		bias: rounded(total.bias / runs),
		pupilsWithinOne: rounded(pupilsNear / pupils),
		questions: rounded(total.asked / runs),
		confirmations: rounded(total.confirmed / runs),
		stops,
		everySkillWithinOne: rounded(total.naive / runs)
	};
}

function workThrough(target: Target, seed: number, answer: (skill: Skill) => boolean) {
	let state: TrainingState = { seed, knowledge: new Map(), asked: [] };
	let confirmations = 0;
	for (;;) {
		const decision = nextSkill(target, state);
		if (decision.stop) return { state, confirmations, stop: decision.because };
		const { skill, challenge, because } = decision;
		confirmations += Number(because === 'confirmation');
		state = withResult(target, state, {
			skill: skill.id,
			challenge: challenge.id,
			result: answer(skill) ? 'ok' : 'ko',
			at: state.asked.length
		});
	}
}

function drawMastery(
	target: Target,
	scenario: Scenario,
	level: number,
	random: Random
): Set<string> {
	const ability = LOGITS_PER_LEVEL * (level + 0.5 - MIDDLE_LEVEL);
	const masters = (skill: Skill) => {
		if (scenario !== 'uneven') return skill.level <= level;
		const item = authoredBank.find((challenge) => challenge.skill === skill.id)!;
		return random() < successProbability(ability, { ...item, guessing: 0 });
	};
	return new Set(target.skills.filter(masters).map(({ id }) => id));
}

function answers(skill: Skill, isMastered: boolean, scenario: Scenario, random: Random): boolean {
	if (scenario === 'clean') return isMastered;
	return random() < (isMastered ? 1 - SLIP_RATE : skill.challenges[0]!.guessing);
}

function rounded(value: number): number {
	return Math.round(value * 10_000) / 10_000;
}
