import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bank, drawChallenge } from '../content/bank.server.ts';
import { fieldsOf, wordings, type ChallengeBody, type Field } from '../content/challenge.ts';
import { ANSWER_TYPES, TOLERANCES, type Tolerance } from '../vocabulary.ts';
import { correct, explainCorrection, type AnswerValue } from './correct.ts';
import { tolerancesOf } from './rules.ts';
import { judgeTyped, LONGEST_ANSWER, matchesTyped } from './typed-answer.ts';

/** Not what begins with a space, one that hides behind an invisible character among them: « » has its own there. */
const QUOTED = /"([^\s\u200B][^"]*)"/g;

/** Ways of typing a text that its tolerance makes the same. */
const STYLES: Partial<Record<Tolerance, ((text: string) => string)[]>> = {
	typography: [
		(text) => text.replace(/ /g, '\u00A0'),
		(text) => text.replace(/ /g, '\u202F'),
		(text) => text.replace(/['’]/g, '’'),
		(text) => text.replace(/['’]/g, 'ʼ'),
		(text) => text.replace(QUOTED, '« $1 »'),
		(text) => text.replace(QUOTED, '“$1”'),
		(text) => text.replace(/-/g, '–'),
		(text) => text.replace(/-/g, '−'),
		(text) => text.normalize('NFD'),
		(text) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
		(text) => text.replace(/\d/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0x630)),
		(text) => text.split('').join('\u200B')
	],
	case: [
		(text) => text.toUpperCase(),
		(text) => text.toLowerCase(),
		(text) => text.charAt(0).toUpperCase() + text.slice(1)
	],
	accents: [(text) => text.normalize('NFD').replace(/\p{Mn}/gu, '')],
	ligatures: [(text) => text.replace(/oe/g, 'œ'), (text) => text.replace(/œ/g, 'oe')],
	punctuation: [(text) => `${text}.`, (text) => `${text} !`]
};

/** Every accepted answer, in a field that accepts no other. */
const bodies = bank.map(({ id }) => drawChallenge({ challengeId: id, seed: 0 }));
const typed = bodies.flatMap(({ id, body }) =>
	fieldsOf(body)
		.filter(({ choices }) => !choices)
		.flatMap((field) =>
			field.solutions
				.flatMap(wordings)
				.map((solution) => ({ id, solution, field: { ...field, solutions: [solution] } }))
		)
);
const accepted = fc.constantFrom(...typed);

const stylesOf = (field: Field) => [
	(text: string) => ` \t${text}\u00A0\n`,
	...tolerancesOf(field).flatMap((one) => STYLES[one] ?? [])
];

describe('the accepted answers of the bank', () => {
	it('are right in every style that their rule forgives', () => {
		const refused = typed.flatMap(({ id, field, solution }) =>
			stylesOf(field)
				.map((style) => style(solution))
				.filter((answer) => !judgeTyped(field, answer).isRight)
				.map((answer) => `${id}: ${answer}`)
		);
		expect(refused).toEqual([]);
	});

	it('are right when several styles meet', () => {
		fc.assert(
			fc.property(accepted, fc.array(fc.nat(), { maxLength: 4 }), ({ field, solution }, picks) => {
				const styles = stylesOf(field);
				const answer = picks.reduce((text, i) => styles[i % styles.length]!(text), solution);
				expect(judgeTyped(field, answer).isRight).toBe(true);
			}),
			{ numRuns: 1000 }
		);
	});

	it('have nothing to be forgiven as they are, and never more than their rule says', () => {
		for (const { field, solution } of typed) {
			expect(judgeTyped(field, solution).forgiven).toEqual([]);
		}
		fc.assert(
			fc.property(accepted, fc.nat(), ({ field, solution }, i) => {
				const styles = stylesOf(field);
				const { forgiven } = judgeTyped(field, styles[i % styles.length]!(solution));
				expect(tolerancesOf(field)).toEqual(expect.arrayContaining([...forgiven]));
			})
		);
	});
});

/** Any string of a browser and worse: lone halves of characters, NUL, marks, other scripts. */
const anything = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({ unit: 'grapheme' }),
	fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
	fc.constantFrom('\0', '\uD800', '\uDC00a', '٣', '½', '\u0301'.repeat(40), '"'.repeat(99))
);

const anyBody = fc.constantFrom(...bodies.map(({ body }) => body));
const anyIndex = fc.oneof(fc.integer({ min: -1, max: 9 }), fc.constantFrom(NaN, Infinity, 0.5));
const anyValue: fc.Arbitrary<AnswerValue> = fc.oneof(
	fc.record({ kind: fc.constant('qcu' as const), choice: anyIndex }),
	fc.record({ kind: fc.constant('qcm' as const), choices: fc.array(anyIndex) }),
	fc.record({ kind: fc.constant('qroc' as const), text: anything }),
	fc.record({ kind: fc.constant('qrocm' as const), texts: fc.array(anything, { maxLength: 4 }) }),
	fc.record({ kind: fc.constant('order' as const), order: fc.array(anyIndex) })
);

describe('any answer', () => {
	it('is corrected without an error, and right only when every field is', () => {
		fc.assert(
			fc.property(anyBody, anyValue, (body, value) => {
				const { result, fields, credit } = explainCorrection(body, value);
				expect(result).toBe(fields.length > 0 && fields.every((f) => f.isRight) ? 'ok' : 'ko');
				expect(credit).toBeGreaterThanOrEqual(0);
				expect(credit === 1).toBe(result === 'ok');
				for (const { isRight, matched, forgiven } of fields) {
					expect(matched !== null).toBe(isRight);
					expect(TOLERANCES).toEqual(expect.arrayContaining([...forgiven]));
				}
			}),
			{ numRuns: 500 }
		);
	});

	it('of any type is compared with any solution without an error', () => {
		const type = fc.constantFrom(...ANSWER_TYPES);
		fc.assert(
			fc.property(type, anything, anything, fc.option(anything), (type, answer, solution, unit) => {
				expect(typeof matchesTyped(type, answer, solution, unit ?? undefined)).toBe('boolean');
			})
		);
	});

	it.each(['a', '\u0301\u0327', '1 ', '"', '(', '- ', '.', '=', 'ﬁ', '\uD800', '"="'])(
		'of 20,000 times %j is refused at once',
		(piece) => {
			const start = performance.now();
			for (const { field } of typed) {
				for (const size of [LONGEST_ANSWER + 1, 20_000 * piece.length]) {
					expect(judgeTyped(field, piece.repeat(20_000).slice(0, size)).isRight).toBe(false);
				}
			}
			expect(performance.now() - start).toBeLessThan(2000);
		}
	);

	it.each(['a', '\u0301\u0327', '1 ', '"', '(', '- ', '.', '=', 'ﬁ', '\uD800', '"="'])(
		'of the longest length read, of %j, is read quickly',
		(piece) => {
			const answer = piece.repeat(LONGEST_ANSWER).slice(0, LONGEST_ANSWER);
			const start = performance.now();
			for (const type of ANSWER_TYPES) {
				for (const solution of ['école', '=A1', '12', answer.slice(1)]) {
					matchesTyped(type, answer, solution, '€');
				}
			}
			expect(performance.now() - start).toBeLessThan(2000);
		}
	);
});

const decimal = fc
	.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 4 }))
	.map(([digits, places]) => {
		const sign = digits < 0n ? '-' : '';
		const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
		const whole = text.slice(0, text.length - places);
		return { sign, whole, decimals: text.slice(text.length - places) };
	});
type Decimal = { sign: string; whole: string; decimals: string };

const write = ({ sign, whole, decimals }: Decimal, mark = '.', group = '') =>
	sign + whole.replace(/\B(?=(\d{3})+$)/g, group) + (decimals ? mark + decimals : '');

/** Ten thousandths, exactly. */
const amount = ({ sign, whole, decimals }: Decimal) =>
	BigInt(`${sign}${whole}${decimals.padEnd(4, '0')}`);

const isNumber = (answer: string, solution: string) => matchesTyped('number', answer, solution);

describe('numbers', () => {
	it('are right in the writing of any language', () => {
		const writing = fc.constantFrom(
			[',', ' '],
			[',', '\u202F'],
			[',', '.'],
			['.', ','],
			['.', ' '],
			['.', '’'],
			[',', ''],
			['.', '']
		);
		fc.assert(
			fc.property(decimal, writing, (number, [mark, group]) => {
				expect(isNumber(write(number, mark, group), write(number))).toBe(true);
				expect(matchesTyped('number', `${write(number, mark, group)} €`, write(number), '€')).toBe(
					true
				);
			})
		);
	});

	it('that differ are never equal, however close', () => {
		fc.assert(
			fc.property(decimal, decimal, (a, b) => {
				expect(isNumber(write(a, ',', ' '), write(b))).toBe(amount(a) === amount(b));
			})
		);
	});

	it('never have their sign or their decimal mark forgiven', () => {
		const isAmbiguous = ({ whole, decimals }: Decimal) =>
			decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
		fc.assert(
			fc.property(decimal, (number) => {
				const opposite = { ...number, sign: number.sign ? '' : '-' };
				if (amount(number) !== 0n) {
					expect(isNumber(write(opposite), write(number))).toBe(false);
					const withoutMark = `${number.sign}${number.whole}${number.decimals}`;
					if (number.decimals && !isAmbiguous(number)) {
						expect(isNumber(withoutMark, write(number))).toBe(false);
						expect(isNumber(write(number), withoutMark)).toBe(false);
						expect(isNumber(write(number, ','), withoutMark)).toBe(false);
					}
				}
			})
		);
	});
});

const letters = fc.string({
	unit: fc.constantFrom(...'abcéœ'.split(''), ' ', "'", '-', '5', ',', '.'),
	maxLength: 12
});

describe('words', () => {
	it('are forgiven in both directions', () => {
		fc.assert(
			fc.property(letters, letters, (a, b) => {
				expect(matchesTyped('text', a, b)).toBe(matchesTyped('text', b, a));
			}),
			{ numRuns: 500 }
		);
	});

	it('always equal themselves', () => {
		fc.assert(
			fc.property(
				anything.filter((text) => text.length <= LONGEST_ANSWER),
				(text) => {
					for (const type of ANSWER_TYPES) expect(matchesTyped(type, text, text)).toBe(true);
				}
			)
		);
	});
});

describe('fields in any order', () => {
	const word = fc.constantFrom('alpha', 'bravo', 'charlie', 'delta');
	const size = 3;
	const groups = fc.array(fc.uniqueArray(word, { minLength: 1, maxLength: 3 }), {
		minLength: size,
		maxLength: size
	});
	const texts = fc.array(word, { minLength: size, maxLength: size });
	const order = fc.shuffledSubarray([0, 1, 2], { minLength: size, maxLength: size });

	const bodyOf = (solutions: string[][]): ChallengeBody => ({
		kind: 'qrocm',
		instruction: '',
		anyOrder: true,
		fields: solutions.map((one) => ({ label: '', type: 'text', solutions: one }))
	});

	it('give the same result and credit however the answers are shuffled', () => {
		fc.assert(
			fc.property(groups, texts, order, (solutions, answers, shuffle) => {
				const body = bodyOf(solutions);
				const { result, credit } = explainCorrection(body, { kind: 'qrocm', texts: answers });
				const shuffled = shuffle.map((i) => answers[i]!);
				expect(explainCorrection(body, { kind: 'qrocm', texts: shuffled })).toMatchObject({
					result,
					credit
				});
			})
		);
	});

	it('are right whenever one answer of each group is given, whichever', () => {
		fc.assert(
			fc.property(
				groups,
				fc.array(fc.nat(), { minLength: size, maxLength: size }),
				order,
				(solutions, picks, shuffle) => {
					const answers = solutions.map((one, i) => one[picks[i]! % one.length]!);
					const texts = shuffle.map((i) => answers[i]!);
					expect(correct(bodyOf(solutions), { kind: 'qrocm', texts })).toBe('ok');
				}
			)
		);
	});
});

describe('an order', () => {
	it('does not change when equal items exchange their places', () => {
		const items = fc.array(fc.constantFrom('x', 'y', 'z'), { minLength: 2, maxLength: 6 });
		fc.assert(
			fc.property(items, fc.nat(), fc.nat(), (items, i, j) => {
				const order = items.map((_, place) => place);
				const [a, b] = [i % items.length, j % items.length];
				[order[a], order[b]] = [order[b]!, order[a]!];
				const body: ChallengeBody = { kind: 'order', instruction: '', items };
				const isSame = items[a] === items[b];
				expect(correct(body, { kind: 'order', order })).toBe(isSame ? 'ok' : 'ko');
			})
		);
	});
});
