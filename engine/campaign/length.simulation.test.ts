/** How many challenges pupils are asked in each profile of the catalog, beside what is expected. */
import { expect, it } from 'vitest';
import { framework } from '../content/framework.server.ts';
import { seededRandom } from '../random.ts';
import { nextSkill, withResult, type TrainingState } from '../training/next-skill.ts';
import type { Target } from '../training/target.ts';
import { catalog } from './catalog.server.ts';
import { expectedLength } from './length.ts';
import { targetOfTubes } from './target-profile.ts';

const PUPILS = 101;
const SLIP_RATE = 0.05;

function skillsInEach({ skills }: Target): number[] {
	const counts = new Map<string, number>();
	for (const { tube } of skills) counts.set(tube, (counts.get(tube) ?? 0) + 1);
	return [...counts.values()];
}

function askedTo(pupil: number, target: Target): number {
	const random = seededRandom(7, pupil);
	const level = 1 + random() * 5;
	let state: TrainingState = { seed: pupil, knowledge: new Map(), asked: [] };
	for (;;) {
		const decision = nextSkill(target, state);
		if (decision.stop) return state.asked.length;
		const { skill, challenge } = decision;
		const chance = skill.level <= level ? 1 - SLIP_RATE : challenge.guessing;
		const result = random() < chance ? 'ok' : 'ko';
		const given = { skill: skill.id, challenge: challenge.id, result } as const;
		state = withResult(target, state, { ...given, at: state.asked.length });
	}
}

it('tells the median of challenges of each profile, within 3, and 7 % on average', () => {
	const errors = catalog.map(({ tubes }) => {
		const target = targetOfTubes(framework, tubes);
		const asked = Array.from({ length: PUPILS }, (_, pupil) => askedTo(pupil, target));
		const median = asked.sort((a, b) => a - b)[(PUPILS - 1) / 2]!;
		const { challenges } = expectedLength(skillsInEach(target));
		expect(Math.abs(challenges - median)).toBeLessThanOrEqual(3);
		return Math.abs(challenges - median) / median;
	});
	expect(errors.reduce((sum, one) => sum + one, 0) / errors.length).toBeLessThan(0.07);
});
