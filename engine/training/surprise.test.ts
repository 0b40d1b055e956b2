import { describe, expect, it } from 'vitest';
import { seededRandom, type Random } from '../random.ts';
import { levelChance } from './level.ts';
import { nextSkill, withResult, type TrainingState } from './next-skill.ts';
import {
	HELP_THRESHOLD,
	failureTail,
	normalTail,
	surpriseOf,
	type ObservedAnswer
} from './surprise.ts';
import { compileTarget, type Skill } from './target.ts';

const run = (chance: number, pattern: string): ObservedAnswer[] =>
	[...pattern].map((one) => ({ right: one === '+', chance }));

const timed = (milliseconds: number): ObservedAnswer => ({
	right: true,
	chance: 0.9,
	time: { milliseconds, typical: 30_000, logSd: 0.5 }
});

/** A normal draw (Box and Muller). */
const normal = (random: Random) =>
	Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

describe('the tails', () => {
	it('of the number of successes are exact', () => {
		expect(failureTail(run(0.5, '----'))).toBeCloseTo(1 / 16, 12);
		expect(failureTail(run(0.5, '+---'))).toBeCloseTo(5 / 16, 12);
		expect(failureTail(run(0.8, '++++'))).toBeCloseTo(1, 12);
		const uneven = [
			{ right: false, chance: 0.9 },
			{ right: true, chance: 0.5 }
		];
		expect(failureTail(uneven)).toBeCloseTo(1 - 0.9 * 0.5, 12);
	});

	it.each([
		[0, 0.5],
		[1.959963984540054, 0.025],
		[-1.959963984540054, 0.975],
		[3.090232306167813, 0.001],
		[6, 9.865876450376981e-10]
	])('of the normal law at %d are those of the tables', (z, expected) => {
		expect(normalTail(z) / expected).toBeCloseTo(1, 6);
	});
});

describe('the surprise', () => {
	it('is nil before three answers and when all goes as expected', () => {
		expect(surpriseOf([])).toMatchObject({ surprise: 0, needsHelp: null });
		expect(surpriseOf(run(0.99, '--'))).toMatchObject({ surprise: 0, run: { failures: 0 } });
		expect(surpriseOf(run(0.7, '++-+++-+++'))).toMatchObject({ surprise: 0 });
	});

	it('is −log10 of the tail of the run, times the runs looked at', () => {
		expect(surpriseOf(run(0.9, '---')).failures).toBeCloseTo(3, 12);
		const five = surpriseOf(run(0.9, '++---'));
		expect(five.failures).toBeCloseTo(3 - Math.log10(3), 12);
		expect(five.run.failures).toBe(3);
	});

	it('flags failures that should have been successes, not failures on what is too hard', () => {
		expect(surpriseOf(run(0.85, '++++++------')).needsHelp).toBe('failures');
		expect(surpriseOf(run(0.3, '++++++------')).needsHelp).toBeNull();
	});

	it('forgets a bad run once the pupil succeeds again', () => {
		expect(surpriseOf(run(0.85, '------++++++++++++')).surprise).toBeLessThan(1);
	});

	it('flags times far longer than the own rhythm, and only reports haste', () => {
		const usual = Array.from({ length: 8 }, () => timed(30_000));
		const stuck = surpriseOf([...usual, timed(240_000), timed(240_000), timed(240_000)]);
		expect(stuck).toMatchObject({ needsHelp: 'slowness', haste: 0 });
		expect(stuck.run.times).toBe(3);
		const hasty = surpriseOf([...usual, timed(3_000), timed(3_000), timed(3_000)]);
		expect(hasty.haste).toBeGreaterThan(HELP_THRESHOLD);
		expect(hasty).toMatchObject({ needsHelp: null, slowness: 0 });
	});

	it('does not take a slow pupil for one who is stuck', () => {
		const slow = Array.from({ length: 20 }, () => timed(70_000));
		expect(surpriseOf(slow).surprise).toBeLessThan(1);
		expect(surpriseOf(Array.from({ length: 3 }, () => timed(240_000))).slowness).toBeGreaterThan(3);
	});

	it('is a number for an absurd time and for 10,000 equal answers', () => {
		expect(surpriseOf([timed(1e200), timed(1e200), timed(1e200)]).slowness).toBeLessThanOrEqual(
			300
		);
		expect(surpriseOf(run(0.5, '-'.repeat(10_000))).run.failures).toBe(12);
	});

	it.each([
		[
			'answers[1].chance: not-finite',
			[
				{ right: true, chance: 0.5 },
				{ right: true, chance: NaN }
			]
		],
		['answers[0].chance: out-of-range', [{ right: true, chance: 1 }]],
		['answers[0].time.milliseconds: out-of-range', [timed(0)]],
		[
			'answers[0].time.logSd: not-finite',
			[{ right: true, chance: 0.5, time: { milliseconds: 1, typical: 1, logSd: NaN } }]
		]
	] as [string, ObservedAnswer[]][])('refuses %s', (message, answers) => {
		expect(() => surpriseOf(answers)).toThrow(message);
	});
});

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
			const rhythm = 0.3 * normal(random);
			return () => ({
				right: true,
				chance: 0.8,
				time: {
					milliseconds: 30_000 * Math.exp(rhythm + 0.5 * normal(random)),
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
			let state: TrainingState = { seed, events: [], asked: [] };
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
