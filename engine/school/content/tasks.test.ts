import { describe, expect, it } from 'vitest';
import { tubes } from '../../content/bank.server.ts';
import { fieldsOf, wordings, type ChallengeBody, type Text } from '../../content/challenge.ts';
import { correct, type AnswerValue } from '../../correction/correct.ts';
import { holdsMissionChallenge, missionChallenge } from '../mission-challenge.server.ts';
import { tasks } from './index.ts';

/** Draws looked at of each situation. */
const SEEDS = Array.from({ length: 150 }, (_, seed) => seed * 7919);
/** Characters: a child of CM1 reads a question in one breath. */
const LONGEST_QUESTION = 280;

const drawn = (challengeId: string) =>
	SEEDS.map((seed) => missionChallenge({ challengeId, seed }).body);

/** Every text of a challenge. */
function texts(value: unknown): Text[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	if ('fr' in value) return [value as unknown as Text];
	return Object.values(value).flatMap(texts);
}

const french = (text: Text) => (typeof text === 'string' ? text : text.fr);

function rightAnswer(body: ChallengeBody): AnswerValue {
	if (body.kind === 'qcu') return { kind: 'qcu', choice: body.solution };
	if (body.kind === 'qcm') return { kind: 'qcm', choices: body.solutions };
	return { kind: 'qroc', text: french(fieldsOf(body)[0]!.solutions[0]!) };
}

function wrongAnswer(body: ChallengeBody): AnswerValue {
	if (body.kind === 'qcu') return { kind: 'qcu', choice: body.options.length - 1 };
	if (body.kind === 'qcm') return { kind: 'qcm', choices: [0, body.options.length - 1] };
	return { kind: 'qroc', text: '¤' };
}

describe.each(tasks.map((task) => [task.id, task] as const))('the task %s', (_, task) => {
	const challenges = task.situations.map((__, i) => `${task.id}-${i + 1}`);

	it('has two situations or more, in a place of the framework', () => {
		expect(challenges.length).toBeGreaterThanOrEqual(2);
		expect(challenges.every(holdsMissionChallenge)).toBe(true);
		expect(holdsMissionChallenge(`${task.id}-${challenges.length + 1}`)).toBe(false);
		const tube = tubes.find(({ id }) => id === task.tube);
		expect(tube?.competence).toBe(task.competence);
	});

	it('draws the same challenge from the same seed, and others from others', () => {
		for (const id of challenges) {
			expect(drawn(id)).toEqual(drawn(id));
			const different = new Set(drawn(id).map((body) => JSON.stringify(body)));
			expect([id, different.size >= 3]).toEqual([id, true]);
		}
	});

	it('asks another thing in each of its situations', () => {
		const asked = challenges.map((id) => new Set(drawn(id).map((body) => JSON.stringify(body))));
		for (const [i, one] of asked.entries()) {
			for (const other of asked.slice(i + 1)) {
				expect([...one].filter((body) => other.has(body))).toEqual([]);
			}
		}
	});

	it.each(challenges)('is right by its own solution and wrong by another: %s', (id) => {
		for (const body of drawn(id)) {
			expect(correct(body, rightAnswer(body)), JSON.stringify(body)).toBe('ok');
			expect(correct(body, wrongAnswer(body)), JSON.stringify(body)).toBe('ko');
		}
	});

	it.each(challenges)('offers choices that are apart, and says why: %s', (id) => {
		for (const body of drawn(id)) {
			if (body.kind === 'qcu' || body.kind === 'qcm') {
				expect(body.options.length).toBeGreaterThanOrEqual(3);
				for (const language of ['fr', 'en'] as const) {
					const written = body.options.map((one) =>
						typeof one === 'string' ? one : one[language]
					);
					expect(new Set(written).size, written.join(' | ')).toBe(written.length);
				}
			}
			expect(body.why).toBeDefined();
			expect(body.seconds ?? body.isFocused).toBeUndefined();
		}
	});

	it.each(challenges)('speaks both languages, in few words: %s', (id) => {
		for (const body of drawn(id)) {
			for (const text of texts(body)) {
				for (const wording of wordings(text)) {
					expect(wording).toMatch(/\S/);
					expect(wording).not.toMatch(/undefined|NaN|\[object|TODO/);
				}
			}
			for (const wording of wordings(body.instruction)) {
				expect(wording.length, wording).toBeLessThanOrEqual(LONGEST_QUESTION);
			}
		}
	});
});
