import { describe, expect, it } from 'vitest';
import { normalDraw, seededRandom, type Random } from '../random.ts';
import { levelChance } from './level.ts';
import { nextSkill, withResult, type TrainingState } from './next-skill.ts';
import { surpriseOf, type ObservedAnswer } from './surprise.ts';
import { compileTarget, type Skill } from './target.ts';

describe('the false alarms', { timeout: 30_000 }, () => {
	const PUPILS = 400;
	const ANSWERS = 40;

	/** Share of moments, and of pupils at any moment, that are flagged; and share of moments above 1. */
	function alarms(pupil: (random: Random) => (i: number) => ObservedAnswer) {
		let [moments, flagged, above, pupils] = [0, 0, 0, 0];
		for (let seed = 0; seed < PUPILS; seed++) {
			const next = pupil(seededRandom(20, seed));
			const answers: ObservedAnswer[] = [];
			let isFlagged = false;
			for (let i = 0; i < ANSWERS; i++) {
				answers.push(next(i));
				const { surprise, needsHelp } = surpriseOf(answers);
				moments++;
				above += Number(surprise >= 1);
				flagged += Number(needsHelp !== null);
				isFlagged ||= needsHelp !== null;
			}
			pupils += Number(isFlagged);
		}
		return { moments: flagged / moments, above: above / moments, pupils: pupils / PUPILS };
	}

	it('come in less than one moment in a thousand, and for less than 2 % of pupils in 40 answers', () => {
		const rate = alarms((random) => () => {
			const chance = 0.2 + 0.75 * random();
			return { right: random() < chance, chance };
		});
		expect(rate.moments).toBeLessThan(0.001);
		expect(rate.above).toBeLessThan(0.1);
		expect(rate.pupils).toBeLessThan(0.02);
	});

	it('stay as rare with times, each pupil having a rhythm of his own', () => {
		const rate = alarms((random) => {
			const rhythm = 0.3 * normalDraw(random);
			return () => ({
				right: true,
				chance: 0.8,
				time: {
					milliseconds: 30_000 * Math.exp(rhythm + 0.5 * normalDraw(random)),
					typical: 30_000,
					logSd: 0.5
				}
			});
		});
		expect(rate.moments).toBeLessThan(0.001);
		expect(rate.pupils).toBeLessThan(0.02);
	});

	it('leave the alarm able to see: most pupils who lose two levels are flagged within 15 answers', () => {
		const rate = alarms((random) => (i) => {
			const chance = levelChance(5, 3);
			return { right: random() < (i < 25 ? chance : levelChance(5, 6.5)), chance };
		});
		expect(rate.pupils).toBeGreaterThan(0.8);
	});

	it('stay rare when the chances are those that the choice of challenges predicts', () => {
		const levels = [1, 2, 3, 4, 5, 6, 7];
		const skills = 'abcdefgh'.split('').flatMap((tube) =>
			levels.map((level): Skill => ({
				id: `${tube}${level}`,
				tube,
				competence: '1.1',
				level,
				challenges: [{ id: `${tube}${level}x`, timed: false, guessing: 0 }]
			}))
		);
		const target = compileTarget(skills);
		let flagged = 0;
		for (let seed = 0; seed < 150; seed++) {
			const random = seededRandom(31, seed);
			const trueLevel = 0.5 + 6 * random();
			let state: TrainingState = { seed, knowledge: new Map(), asked: [] };
			const answers: ObservedAnswer[] = [];
			let isFlagged = false;
			for (;;) {
				const decision = nextSkill(target, state);
				if (decision.stop) break;
				const chance = levelChance(decision.level, decision.skill.level);
				const right = random() < levelChance(trueLevel, decision.skill.level);
				answers.push({ right, chance });
				isFlagged ||= surpriseOf(answers).needsHelp !== null;
				const { skill, challenge } = decision;
				const result = right ? 'ok' : 'ko';
				state = withResult(target, state, {
					skill: skill.id,
					challenge: challenge.id,
					result,
					at: answers.length
				});
			}
			flagged += Number(isFlagged);
		}
		expect(flagged / 150).toBeLessThan(0.02);
	});
});
