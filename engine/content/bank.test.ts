import { describe, expect, it } from 'vitest';
import { correct, type AnswerValue } from '../correction/correct.ts';
import { parseDate } from '../correction/dates.ts';
import { judgeTyped, LONGEST_ANSWER } from '../correction/typed-answer.ts';
import { inFrench } from '../simulators/simulators.ts';
import { CHALLENGE_KINDS, COMPETENCES } from '../vocabulary.ts';
import { bank, drawChallenge, tubes } from './bank.server.ts';
import { authoredBank } from './authored-bank.server.ts';
import { fieldsOf, wordings, type ChallengeBody, type Text } from './challenge.ts';

const DRAWS = 25;

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
		case 'practical':
			return { kind: 'practical', ...inFrench(body.task, body.task.solutions[0]!) };
	}
}

const french = (text: Text) => (typeof text === 'string' ? text : text.fr);

/** What is drawn of each from some seeds, once each. */
const draws = bank.map(({ id }) => {
	const all = Array.from(
		{ length: DRAWS },
		(_, i) => drawChallenge({ challengeId: id, seed: i * 7919 }).body
	);
	return { id, bodies: [...new Map(all.map((body) => [JSON.stringify(body), body])).values()] };
});
const drawn = draws.flatMap(({ id, bodies }) => bodies.map((body) => ({ id, body })));

/** How many options, items or choices a blind answer is among. */
function placesOf(body: ChallengeBody): number[] {
	if (body.kind === 'qcu' || body.kind === 'qcm') return [body.options.length];
	if (body.kind === 'order') return [body.items.length];
	return fieldsOf(body).map(({ choices }) => choices?.length ?? 0);
}

/** The lists that a challenge offers to choose from, or to put in order. */
function choicesOf(body: ChallengeBody): Text[][] {
	if (body.kind === 'qcu' || body.kind === 'qcm') return [body.options];
	if (body.kind === 'order') return [body.items];
	return fieldsOf(body).flatMap(({ choices }) => (choices ? [choices] : []));
}

/** Answers that somebody may give, and that are all wrong. */
function wrongAnswers(body: ChallengeBody): AnswerValue[] {
	switch (body.kind) {
		case 'qcu': {
			const others = [...body.options.keys()].filter((i) => i !== body.solution);
			return others.map((choice) => ({ kind: 'qcu', choice }));
		}
		case 'qcm': {
			const without = body.solutions.map((one) => body.solutions.filter((i) => i !== one));
			const others = [...body.options.keys()].filter((i) => !body.solutions.includes(i));
			const withOther = others.map((i) => [...body.solutions, i]);
			return [...without, ...withOther, []].map((choices) => ({ kind: 'qcm', choices }));
		}
		case 'order': {
			const reversed = body.items.map((_, i) => body.items.length - 1 - i);
			const moved = [...body.items.keys()].slice(1).concat(0);
			return [reversed, moved].map((order) => ({ kind: 'order', order }));
		}
		case 'qroc': {
			const { choices = ['', '¤'], solutions } = body.field;
			const isRight = (text: Text) =>
				wordings(text).some((w) => solutions.flatMap(wordings).includes(w));
			const wrong = choices.filter((one) => !isRight(one));
			return wrong.map((text) => ({ kind: 'qroc', text: french(text) }));
		}
		case 'qrocm':
			return [{ kind: 'qrocm', texts: body.fields.map(() => '') }];
		case 'practical':
			return [[], ...body.task.wrong].map((way) => ({
				kind: 'practical',
				...inFrench(body.task, way)
			}));
	}
}

/** As a hurried reader sees it. */
const normalized = (text: string) =>
	text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').replace(/[.]$/, '').trim();

const UNFINISHED = /lorem|TODO|XXX|\bundefined\b|\bNaN\b|\[object/i;

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

	it('covers each level from 1 to 7 and each kind of question in every area, and has something to do', () => {
		for (const area of ['1', '2', '3', '4', '5']) {
			const inArea = bank.filter((c) => c.competence.startsWith(area));
			expect([area, new Set(inArea.map((c) => c.level)).size]).toEqual([area, 7]);
			const kinds = new Set(inArea.map((c) => c.kind));
			expect([
				area,
				...CHALLENGE_KINDS.filter((kind) => kind !== 'practical' && !kinds.has(kind))
			]).toEqual([area]);
		}
		expect(bank.some(({ kind }) => kind === 'practical')).toBe(true);
	});

	it('says why of each challenge, and has a tutorial for each tube', () => {
		expect(drawn.filter(({ body }) => !body.why).map(({ id }) => id)).toEqual([]);
		expect(tubes.filter(({ tutorial }) => !tutorial).map(({ id }) => id)).toEqual([]);
	});

	it('times one challenge of each competence, for long enough to read it, and keeps some to their page', () => {
		for (const code of COMPETENCES) {
			const here = bank.filter((c) => c.competence === code);
			expect([code, here.filter(({ seconds }) => seconds).length]).toEqual([code, 1]);
			expect([code, here.some(({ isFocused }) => isFocused)]).toEqual([code, true]);
		}
		for (const { id, seconds } of bank) {
			if (seconds !== undefined) expect([id, seconds >= 60]).toEqual([id, true]);
		}
	});

	it('draws the same from the same seed, and from any other what the choice of challenges knows of it', () => {
		for (const { id, bodies } of draws) {
			const { kind, seconds, isFocused } = bank.find((one) => one.id === id)!;
			const { body: first } = drawChallenge({ challengeId: id, seed: 0 });
			for (const body of bodies) {
				const known = [body.kind, body.seconds, body.isFocused ?? false, placesOf(body)];
				expect([id, known]).toEqual([id, [kind, seconds, isFocused, placesOf(first)]]);
			}
		}
		for (const { id } of bank) {
			const asked = { challengeId: id, seed: 7919 };
			expect(drawChallenge(asked)).toEqual(drawChallenge(asked));
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
		const { guessing, id } = authoredBank.find((c) => c.id === 'helpRequests5a')!;
		const { body } = drawChallenge({ challengeId: id, seed: 0 });
		const { choices } = fieldsOf(body)[0]!;
		expect(body).toMatchObject({ kind: 'qrocm', anyOrder: true });
		expect(guessing).toBeCloseTo(2 / choices!.length ** 2);
	});

	describe.each(draws)('$id', ({ bodies }) => {
		it('is right by its own solution, and wrong by any other option, another order or nothing', () => {
			for (const body of bodies) {
				expect(correct(body, rightAnswer(body))).toBe('ok');
				for (const wrong of wrongAnswers(body)) {
					expect(correct(body, wrong), JSON.stringify(wrong)).toBe('ko');
				}
			}
		});

		it('offers choices that make sense, each once in each language', () => {
			for (const body of bodies) {
				for (const choices of choicesOf(body)) {
					for (const language of ['fr', 'en'] as const) {
						const seen = choices.map((one) =>
							normalized(typeof one === 'string' ? one : one[language])
						);
						expect(new Set(seen).size, seen.join(' | ')).toBe(seen.length);
					}
				}
				if (body.kind === 'qcu' || body.kind === 'qcm') {
					expect(body.options.length).toBeGreaterThanOrEqual(3);
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
			}
		});

		it('writes its solutions so that they are read in one way', () => {
			for (const { choices, type, solutions } of bodies.flatMap(fieldsOf)) {
				for (const solution of choices ? [] : solutions.flatMap(wordings)) {
					expect(solution.length).toBeLessThan(LONGEST_ANSWER / 2);
					if (type === 'number') expect(solution).toMatch(/^[+-]?\d+([.,]\d+)?$/);
					if (type === 'date') expect(parseDate(solution)).not.toBeNull();
				}
			}
		});

		it('accepts in words no other word of the question by a typing error', () => {
			for (const body of bodies) {
				const fields = fieldsOf(body).filter(({ type, choices }) => type === 'text' && !choices);
				if (fields.length === 0) continue;
				const shown = texts([body.instruction, body.stimulus]).flatMap(([, text]) =>
					wordings(text)
				);
				const words = new Set(shown.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}-]+/u)]));
				for (const field of fields) {
					const solutions = field.solutions.flatMap(wordings);
					const others = [...words].filter((word) => !solutions.some((s) => s.includes(word)));
					const near = others.filter((word) =>
						judgeTyped(field, word).forgiven.includes('typingError')
					);
					expect(near).toEqual([]);
				}
			}
		});

		it('says everything in both languages, with no text left empty or unfinished', () => {
			for (const body of bodies) {
				expect(texts(body).length).toBeGreaterThan(0);
				for (const [path, text] of texts(body)) {
					for (const wording of wordings(text)) {
						expect(wording, path).toMatch(/\S/);
						expect(wording, path).not.toMatch(UNFINISHED);
					}
				}
				expect(typeof body.instruction, 'an instruction is written in both languages').toBe(
					'object'
				);
			}
		});
	});

	const inAnyOrder = drawn.flatMap(({ body }) =>
		body.kind === 'qrocm' && body.anyOrder ? [body] : []
	);
	it('asks fields of one kind in any order, and accepts each answer in one of them only', () => {
		expect(inAnyOrder.length).toBeGreaterThan(0);
		for (const body of inAnyOrder) {
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
		}
	});

	it('asks nothing twice: what is drawn of one challenge is drawn of no other', () => {
		const seen = new Map<string, string>();
		for (const { id, body } of drawn) {
			const asked = JSON.stringify([body.instruction, body.stimulus, choicesOf(body)]);
			expect([seen.get(asked) ?? id, asked]).toEqual([id, asked]);
			seen.set(asked, id);
		}
	});

	it('draws fresh situations where it draws: at least eight of 25', () => {
		for (const { id, bodies } of draws.filter(({ bodies }) => bodies.length > 1)) {
			expect([id, bodies.length >= 8]).toEqual([id, true]);
		}
	});

	it('says what a skill proves wherever it can be asked in four ways', () => {
		for (const { id, skills } of tubes) {
			for (const { level, proves, challenges } of skills) {
				if (challenges.length >= 4) expect([id, level, Boolean(proves)]).toEqual([id, level, true]);
			}
		}
	});
});
