import { describe, expect, it } from 'vitest';
import { correct, type AnswerValue } from '../correction/correct.ts';
import { parseDate } from '../correction/dates.ts';
import { judgeTyped, LONGEST_ANSWER } from '../correction/typed-answer.ts';
import { CHALLENGE_KINDS, COMPETENCES } from '../vocabulary.ts';
import { bank, tubes } from './bank.server.ts';
import { authoredBank } from './authored-bank.server.ts';
import { fieldsOf, wordings, type ChallengeBody, type Text } from './challenge.ts';

/** Every text of a challenge, with where it is. */
function texts(value: unknown, path = ''): [string, Text][] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value !== 'object' || value === null) return [];
	if ('fr' in value) return [[path, value as unknown as Text]];
	return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

function rightAnswer(body: ChallengeBody): AnswerValue {
	switch (body.kind) {
		case 'qcu':
			return { kind: 'qcu', choice: body.solution };
		case 'qcm':
			return { kind: 'qcm', choices: body.solutions };
		case 'qroc':
			return { kind: 'qroc', text: french(body.field.solutions[0]!) };
		case 'qrocm':
			return { kind: 'qrocm', texts: body.fields.map((f) => french(f.solutions[0]!)) };
		case 'order':
			return { kind: 'order', order: body.items.map((_, i) => i) };
	}
}

const french = (text: Text) => (typeof text === 'string' ? text : text.fr);

describe('the challenge bank', () => {
	it('holds at least 160 challenges, 10 or more in each of the 16 competences', () => {
		expect(bank.length).toBeGreaterThanOrEqual(160);
		for (const code of COMPETENCES) {
			expect([code, bank.filter((c) => c.competence === code).length >= 10]).toEqual([code, true]);
		}
	});

	it('has at least five tubes in each competence, so that two are left whatever alerts remove', () => {
		for (const code of COMPETENCES) {
			expect([code, tubes.filter((t) => t.competence === code).length >= 5]).toEqual([code, true]);
		}
	});

	it('covers each level from 1 to 7 and each kind of challenge in every area', () => {
		for (const area of ['1', '2', '3', '4', '5']) {
			const inArea = bank.filter((c) => c.competence.startsWith(area));
			expect([area, new Set(inArea.map((c) => c.level)).size]).toEqual([area, 7]);
			expect([area, new Set(inArea.map((c) => c.body.kind)).size]).toEqual([
				area,
				CHALLENGE_KINDS.length
			]);
		}
	});

	it('says why of each challenge, and has a tutorial for each tube', () => {
		expect(bank.filter(({ body }) => !body.why).map(({ id }) => id)).toEqual([]);
		expect(tubes.filter(({ tutorial }) => !tutorial).map(({ id }) => id)).toEqual([]);
	});

	it('times one challenge of each competence, for long enough to read it, and keeps some to their page', () => {
		for (const code of COMPETENCES) {
			const here = bank.filter((c) => c.competence === code).map(({ body }) => body);
			expect([code, here.filter(({ seconds }) => seconds).length]).toEqual([code, 1]);
			expect([code, here.some(({ isFocused }) => isFocused)]).toEqual([code, true]);
		}
		for (const { id, body } of bank) {
			if (body.seconds !== undefined) expect([id, body.seconds >= 60]).toEqual([id, true]);
		}
	});

	it('gives each challenge, tube and title a name of its own', () => {
		expect(new Set(bank.map((c) => c.id)).size).toBe(bank.length);
		expect(new Set(tubes.map((t) => t.id)).size).toBe(tubes.length);
		expect(new Set(tubes.map((t) => t.title.fr)).size).toBe(tubes.length);
		for (const tube of tubes) expect(tube.id).toMatch(/^[a-z][a-zA-Z]+$/);
	});

	it('lists the skills of a tube by growing level, each once', () => {
		for (const tube of tubes) {
			const levels = tube.skills.map((s) => s.level);
			expect([tube.id, levels]).toEqual([tube.id, [...new Set(levels)].sort()]);
			expect(levels.length, tube.id).toBeGreaterThanOrEqual(2);
		}
	});

	it('keeps apart the challenges that are nearly the same, each naming the other', () => {
		const named = authoredBank.filter((c) => c.enemies.length > 0);
		expect(named.length).toBeGreaterThanOrEqual(6);
		for (const { id, enemies } of named) {
			for (const enemy of enemies) {
				expect(enemy).not.toBe(id);
				expect([enemy, authoredBank.find((c) => c.id === enemy)?.enemies]).toEqual([
					enemy,
					expect.arrayContaining([id])
				]);
			}
		}
		expect(authoredBank.find((c) => c.id === 'accessControl7a')!.enemies).toEqual([
			'accessRights7a'
		]);
	});

	it('expects two answers in any order twice as easily guessed as in one order', () => {
		const { guessing, body } = authoredBank.find((c) => c.id === 'helpRequests5a')!;
		const { choices } = fieldsOf(body)[0]!;
		expect(body).toMatchObject({ kind: 'qrocm', anyOrder: true });
		expect(guessing).toBeCloseTo(2 / choices!.length ** 2);
	});

	describe.each(bank.map((c) => [c.id, c] as const))('%s', (_, { body }) => {
		it('is right by its own solution and wrong by another answer', () => {
			expect(correct(body, rightAnswer(body))).toBe('ok');
			if (body.kind === 'qcu') {
				const other = (body.solution + 1) % body.options.length;
				expect(correct(body, { kind: 'qcu', choice: other })).toBe('ko');
			}
			if (body.kind === 'order') {
				const reversed = body.items.map((__, i) => body.items.length - 1 - i);
				expect(correct(body, { kind: 'order', order: reversed })).toBe('ko');
			}
			if (body.kind === 'qroc') expect(correct(body, { kind: 'qroc', text: '¤' })).toBe('ko');
		});

		it('offers choices that make sense', () => {
			if (body.kind === 'qcu' || body.kind === 'qcm') {
				expect(body.options.length).toBeGreaterThanOrEqual(3);
				expect(new Set(body.options.map((o) => JSON.stringify(o))).size).toBe(body.options.length);
			}
			if (body.kind === 'qcm') {
				expect(body.solutions.length).toBeGreaterThanOrEqual(2);
				expect(body.solutions.length).toBeLessThan(body.options.length);
				for (const i of body.solutions) expect(body.options[i]).toBeDefined();
			}
			if (body.kind === 'qcu') expect(body.options[body.solution]).toBeDefined();
			if (body.kind === 'order') expect(body.items.length).toBeGreaterThanOrEqual(4);
			const fields = fieldsOf(body);
			if (body.kind === 'qrocm') expect(fields.length).toBeGreaterThanOrEqual(2);
			for (const field of fields) {
				expect(field.solutions.length).toBeGreaterThanOrEqual(1);
				if (field.choices) {
					const choices = field.choices.map((c) => JSON.stringify(c));
					for (const s of field.solutions) expect(choices).toContain(JSON.stringify(s));
				}
			}
		});

		it('writes its solutions so that they are read in one way', () => {
			for (const { choices, type, solutions } of fieldsOf(body)) {
				for (const solution of choices ? [] : solutions.flatMap(wordings)) {
					expect(solution.length).toBeLessThan(LONGEST_ANSWER / 2);
					if (type === 'number') expect(solution).toMatch(/^[+-]?\d+([.,]\d+)?$/);
					if (type === 'date') expect(parseDate(solution)).not.toBeNull();
				}
			}
		});

		it('accepts in words no other word of the question by a typing error', () => {
			const shown = texts([body.instruction, body.stimulus]).flatMap(([, text]) => wordings(text));
			const words = new Set(shown.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}-]+/u)]));
			for (const field of fieldsOf(body).filter((f) => f.type === 'text' && !f.choices)) {
				const solutions = field.solutions.flatMap(wordings);
				const others = [...words].filter((word) => !solutions.some((s) => s.includes(word)));
				const near = others.filter((word) =>
					judgeTyped(field, word).forgiven.includes('typingError')
				);
				expect(near).toEqual([]);
			}
		});

		if (body.kind === 'qrocm' && body.anyOrder) {
			it('asks fields of one kind in any order, and accepts each answer in one of them only', () => {
				const [first, ...others] = body.fields.map(({ type, unit, choices }) =>
					JSON.stringify([type, unit, choices])
				);
				for (const other of others) expect(other).toBe(first);
				for (const field of body.fields) {
					for (const other of body.fields.filter((one) => one !== field)) {
						for (const solution of field.solutions.flatMap(wordings)) {
							expect(judgeTyped(other, solution).isRight, solution).toBe(false);
							if (field.type !== 'number') continue;
							// Written with a group of digits, it must not be read as a decimal of the other.
							const value = Number(solution.replace(',', '.'));
							for (const shifted of [value / 1000, value * 1000]) {
								expect(judgeTyped(other, String(shifted)).isRight, solution).toBe(false);
							}
						}
					}
				}
			});
		}

		it('says everything in both languages, with no text left empty or unfinished', () => {
			expect(texts(body).length).toBeGreaterThan(0);
			for (const [path, text] of texts(body)) {
				for (const wording of typeof text === 'string' ? [text] : [text.fr, text.en]) {
					expect(wording, path).toMatch(/\S/);
					expect(wording, path).not.toMatch(/lorem|TODO|XXX/i);
				}
			}
			expect(typeof body.instruction, 'an instruction is written in both languages').toBe('object');
		});
	});
});
