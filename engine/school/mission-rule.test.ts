import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import type { ActivityStatus } from '../vocabulary.ts';
import {
	activityStatus,
	MOST_FAILURES,
	missionResult,
	nextActivity,
	stepStatuses,
	variantOf,
	type PlayedActivity
} from './mission-rule.ts';

/** Plays a mission to its end; `decide` says what becomes of each activity. */
function play(stepCount: number, decide: (next: PlayedActivity, i: number) => ActivityStatus) {
	const played: PlayedActivity[] = [];
	for (;;) {
		const next = nextActivity(stepCount, played);
		if (next === null) return played;
		const started = { ...next, status: 'started' as const };
		// What is started is what is to be played, until it is over.
		expect(nextActivity(stepCount, [...played, started])).toEqual(next);
		played.push({ ...next, status: decide(started, played.length) });
		expect(played.length).toBeLessThan(100);
	}
}

const wayOf = (played: PlayedActivity[]) =>
	played.map(({ step, level, status }) => `${step ?? ''}${level} ${status}`);

describe('a mission', () => {
	it('leads up from the tutorial to the validation of each step, then to the dare', () => {
		const played = play(2, () => 'succeeded');
		expect(wayOf(played)).toEqual([
			'0tutorial succeeded',
			'0training succeeded',
			'0validation succeeded',
			'1tutorial succeeded',
			'1training succeeded',
			'1validation succeeded',
			'dare succeeded'
		]);
		expect(missionResult(2, played)).toBe('exceeded');
	});

	it('falls back to the easier activity after a failure, and comes up again', () => {
		const failed = new Set(['validation', 'training']);
		const played = play(1, ({ level }) => (failed.delete(level) ? 'failed' : 'succeeded'));
		expect(wayOf(played)).toEqual([
			'0tutorial succeeded',
			'0training failed',
			'0tutorial succeeded',
			'0training succeeded',
			'0validation failed',
			'0training succeeded',
			'0validation succeeded',
			'dare succeeded'
		]);
	});

	it('ends a step at the second failure of one level, and goes on with the next one', () => {
		const played = play(2, ({ step, level }) =>
			step === 0 && level === 'validation' ? 'failed' : 'succeeded'
		);
		expect(wayOf(played).filter((one) => one.startsWith('0validation'))).toHaveLength(
			MOST_FAILURES
		);
		expect(stepStatuses(2, played)).toEqual(['notValidated', 'validated']);
		expect(missionResult(2, played)).toBe('partlyReached');
		// There is nothing to win with it any more.
		expect(played.some(({ level }) => level === 'dare')).toBe(false);
	});

	it('takes what is skipped for a failure', () => {
		const played = play(1, () => 'skipped');
		expect(wayOf(played)).toEqual(['0tutorial skipped', '0tutorial skipped']);
		expect(missionResult(1, played)).toBe('notReached');
	});

	it('is reached when every step is validated, whatever became of the dare', () => {
		for (const status of ['failed', 'skipped', 'started'] as const) {
			const validated = play(1, ({ level }) => (level === 'dare' ? 'failed' : 'succeeded'));
			const played = [...validated.slice(0, -1), { ...validated.at(-1)!, status }];
			expect([status, missionResult(1, played)]).toEqual([status, 'reached']);
		}
	});

	it('ends, however its pupil answers, after so many activities at most', () => {
		const statuses = ['succeeded', 'failed', 'skipped'] as const;
		for (let seed = 0; seed < 500; seed++) {
			const random = seededRandom(seed);
			const stepCount = 1 + Math.floor(random() * 3);
			const played = play(stepCount, () => statuses[Math.floor(random() * 3)]!);
			// Two failures of each of three levels, and what is succeeded in between.
			expect(played.length).toBeLessThanOrEqual(stepCount * 12 + 1);
			const steps = stepStatuses(stepCount, played);
			expect(steps).not.toContain('current');
			expect(steps).not.toContain('coming');
		}
	});

	it('says where its pupil is', () => {
		expect(stepStatuses(3, [])).toEqual(['current', 'coming', 'coming']);
		const first = play(1, () => 'succeeded').slice(0, 3);
		expect(stepStatuses(3, first)).toEqual(['validated', 'current', 'coming']);
	});
});

describe('an activity', () => {
	it.each([
		[[], 2, 'started'],
		[['ok'], 2, 'started'],
		[['ok', 'ok'], 2, 'succeeded'],
		[['ok', 'ko'], 2, 'failed'],
		[['ko'], 2, 'failed'],
		[['timedOut'], 1, 'failed'],
		[['skipped'], 1, 'skipped']
	] as const)('with the answers %j to %i challenges is %s', (results, length, status) => {
		expect(activityStatus(results, length)).toBe(status);
	});

	it('is another one each time it is played again, until each was asked, and the same for the same turn', () => {
		const variants = ['a', 'b', 'c'];
		const asked = (learnerId: number, step: number | null = 0) =>
			[0, 1, 2, 3].map((timesPlayed) =>
				variantOf(variants, { learnerId, step, level: 'training', timesPlayed })
			);
		for (const step of [0, 1, null]) {
			expect([...asked(1, step).slice(0, 3)].sort()).toEqual(variants);
			expect(asked(1, step)[3]).toBe(asked(1, step)[0]);
			expect(asked(1, step)).toEqual(asked(1, step));
		}
		const neighbors = Array.from({ length: 20 }, (_, learnerId) => asked(learnerId)[0]);
		expect(new Set(neighbors)).toEqual(new Set(variants));
	});
});
