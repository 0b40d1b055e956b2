import { describe, expect, it } from 'vitest';
import { correct, type AnswerValue } from '../correction/correct.ts';
import { CHALLENGE_KINDS, COMPETENCES } from '../vocabulary.ts';
import { bank, tubes } from './bank.server.ts';
import type { ChallengeBody, Text } from './challenge.ts';

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
			const fields = body.kind === 'qroc' ? [body.field] : body.kind === 'qrocm' ? body.fields : [];
			if (body.kind === 'qrocm') expect(fields.length).toBeGreaterThanOrEqual(2);
			for (const field of fields) {
				expect(field.solutions.length).toBeGreaterThanOrEqual(1);
				if (field.choices) {
					const choices = field.choices.map((c) => JSON.stringify(c));
					for (const s of field.solutions) expect(choices).toContain(JSON.stringify(s));
				}
			}
		});

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
