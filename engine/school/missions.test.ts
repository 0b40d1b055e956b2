import { describe, expect, it } from 'vitest';
import { ACTIVITY_LEVELS } from '../vocabulary.ts';
import { missionChallenge } from './mission-challenge.server.ts';
import { missions, variantsOf } from './missions.server.ts';

const LEVELS = ACTIVITY_LEVELS.filter((level) => level !== 'dare');

describe.each(missions.map((mission) => [mission.id, mission] as const))('%s', (_, mission) => {
	const places = [
		...mission.steps.flatMap((_, step) => LEVELS.map((level) => ({ step, level }))),
		{ step: null, level: 'dare' as const }
	];
	const challengesOf = (place: (typeof places)[number]) =>
		variantsOf(mission, place)
			.flat()
			.map((challengeId) => missionChallenge({ challengeId, seed: 1 }));

	it('asks challenges that hurry nobody, at levels of a primary class, and others at a second try', () => {
		for (const place of places) {
			const challenges = challengesOf(place);
			expect(variantsOf(mission, place).length).toBeGreaterThanOrEqual(2);
			for (const { body, level } of challenges) {
				expect(body.seconds).toBeUndefined();
				expect(body.isFocused).toBeUndefined();
				expect(body.why).toBeDefined();
				expect(level).toBeLessThanOrEqual(3);
			}
		}
	});

	it('grows harder from the tutorial of a step to its validation', () => {
		for (const [step] of mission.steps.entries()) {
			const levels = LEVELS.map((level) =>
				Math.max(...challengesOf({ step, level }).map((challenge) => challenge.level))
			);
			expect(levels[2]).toBeGreaterThan(levels[0]!);
			expect(levels[1]).toBeGreaterThanOrEqual(levels[0]!);
		}
	});

	it('asks nothing in two places', () => {
		const asked = places.flatMap((place) => variantsOf(mission, place).flat());
		expect(new Set(asked).size).toBe(asked.length);
	});
});

it('gives each mission an address of its own', () => {
	expect(new Set(missions.map(({ id }) => id)).size).toBe(missions.length);
	for (const { id } of missions) expect(id).toMatch(/^[a-z-]+$/);
});
