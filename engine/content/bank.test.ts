import { describe, expect, it } from 'vitest';
import { CHALLENGE_KINDS, COMPETENCES } from '../vocabulary.ts';
import { bank, drawChallenge, tubes } from './bank.server.ts';
import { authoredBank } from './authored-bank.server.ts';
import { fieldsOf, type ChallengeBody } from './challenge.ts';
import { CHALLENGE_CHECKS, check, choicesOf, drawSome, type Check } from './checks.server.ts';

/** What is drawn of each from some seeds, once each. */
const draws = bank.map(({ id }) => ({ id, bodies: drawSome(id).map(({ body }) => body) }));
const drawn = draws.flatMap(({ id, bodies }) => bodies.map((body) => ({ id, body })));

/** How many options, items or choices a blind answer is among. */
function placesOf(body: ChallengeBody): number[] {
	if (body.kind === 'qcu' || body.kind === 'qcm') return [body.options.length];
	if (body.kind === 'order') return [body.items.length];
	return fieldsOf(body).map(({ choices }) => choices?.length ?? 0);
}

const TITLES: Record<Check, string> = {
	judging: 'is right by its own solution, and wrong by any other option, another order or nothing',
	choices: 'offers choices that make sense, each once in each language',
	typedSolutions: 'writes its solutions so that they are read in one way',
	typingErrors: 'accepts in words no other word of the question by a typing error',
	anyOrder: 'asks fields of one kind in any order, and accepts each answer in one of them only',
	texts: 'says everything in both languages, why too, with no text left empty or unfinished'
};

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

	it('has a tutorial for each tube', () => {
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
			for (const body of bodies) {
				const known = [body.kind, body.seconds, body.isFocused ?? false, placesOf(body)];
				expect([id, known]).toEqual([id, [kind, seconds, isFocused, placesOf(bodies[0]!)]]);
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
		it.each(CHALLENGE_CHECKS.map((name) => [TITLES[name], name] as const))('%s', (_, name) => {
			expect(bodies.flatMap((body) => check(name, body))).toEqual([]);
		});
	});

	it('asks some fields in any order', () => {
		expect(drawn.some(({ body }) => body.kind === 'qrocm' && body.anyOrder)).toBe(true);
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
