/** What is asked of every draw of a challenge. The tests of the bank hold it; the workbench says it to authors while they write. */
import { correct, type AnswerValue } from '../correction/correct.ts';
import { parseDate } from '../correction/dates.ts';
import { judgeTyped, LONGEST_ANSWER } from '../correction/typed-answer.ts';
import { inFrench } from '../simulators/simulators.ts';
import { LOCALES } from '../vocabulary.ts';
import { drawChallenge } from './bank.server.ts';
import { fieldsOf, wordings, type ChallengeBody, type Text } from './challenge.ts';

/** Each says what it finds wrong, in English, for authors; nothing when all is well. */
const CHECKS = {
	judging: checkJudging,
	choices: checkChoices,
	typedSolutions: checkTypedSolutions,
	typingErrors: checkTypingErrors,
	anyOrder: checkAnyOrder,
	texts: checkTexts
} satisfies Record<string, (body: ChallengeBody) => string[]>;

export type Check = keyof typeof CHECKS;

export const CHALLENGE_CHECKS = Object.keys(CHECKS) as Check[];

export function check(name: Check, body: ChallengeBody): string[] {
	return CHECKS[name](body);
}

/** Enough for what is rare in a pool to come, few enough to be read. */
export const DRAWS_CHECKED = 25;

/** What is drawn of a challenge from some seeds, once each, with the first seed that draws it. */
export function drawSome(challengeId: string): { seed: number; body: ChallengeBody }[] {
	const seeds = Array.from({ length: DRAWS_CHECKED }, (_, i) => i * 7919);
	const found = new Map<string, { seed: number; body: ChallengeBody }>();
	for (const seed of seeds) {
		const { body } = drawChallenge({ challengeId, seed });
		const key = JSON.stringify(body);
		if (!found.has(key)) found.set(key, { seed, body });
	}
	return [...found.values()];
}

/** The answer that its author holds for right. */
export function rightAnswer(body: ChallengeBody): AnswerValue {
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

/** It is right by its own solution, and wrong by any other option, another order or nothing. */
function checkJudging(body: ChallengeBody): string[] {
	const isRight = (value: AnswerValue) => correct(body, value) === 'ok';
	return [
		...(isRight(rightAnswer(body)) ? [] : ['its own solution is wrong']),
		...wrongAnswers(body)
			.filter(isRight)
			.map((value) => `right, though it should be wrong: ${JSON.stringify(value)}`)
	];
}

/** What it offers makes sense, each thing once in each language. */
function checkChoices(body: ChallengeBody): string[] {
	const twice = choicesOf(body).flatMap((choices) =>
		LOCALES.flatMap((locale) => {
			const seen = choices.map((one) => normalized(typeof one === 'string' ? one : one[locale]));
			return seen.filter((text, i) => seen.indexOf(text) !== i).map((text) => `twice: ${text}`);
		})
	);
	return [...twice, ...checkCounts(body), ...fieldsOf(body).flatMap(checkListed)];
}

function checkCounts(body: ChallengeBody): string[] {
	const holds = (condition: boolean, problem: string) => (condition ? [] : [problem]);
	switch (body.kind) {
		case 'qcu':
			return [
				...holds(body.options.length >= 3, 'fewer than three options'),
				...holds(body.options[body.solution] !== undefined, 'a solution that is no option')
			];
		case 'qcm':
			return [
				...holds(body.options.length >= 3, 'fewer than three options'),
				...holds(body.solutions.length >= 2, 'fewer than two solutions'),
				...holds(body.solutions.length < body.options.length, 'every option is a solution'),
				...holds(
					body.solutions.every((i) => body.options[i] !== undefined),
					'a solution that is no option'
				)
			];
		case 'order':
			return holds(body.items.length >= 4, 'fewer than four items to put in order');
		case 'qrocm':
			return holds(body.fields.length >= 2, 'fewer than two fields');
		default:
			return [];
	}
}

function checkListed({ solutions, choices }: ReturnType<typeof fieldsOf>[number]): string[] {
	if (solutions.length === 0) return ['a field without a solution'];
	const offered = choices?.map((one) => JSON.stringify(one));
	return solutions
		.map((one) => JSON.stringify(one))
		.filter((one) => offered && !offered.includes(one))
		.map((one) => `a solution that the list does not offer: ${one}`);
}

/** Solutions to type are written so that they are read in one way. */
function checkTypedSolutions(body: ChallengeBody): string[] {
	return fieldsOf(body).flatMap(({ choices, type, solutions }) =>
		(choices ? [] : solutions.flatMap(wordings))
			.filter(
				(solution) =>
					solution.length >= LONGEST_ANSWER / 2 ||
					(type === 'number' && !/^[+-]?\d+([.,]\d+)?$/.test(solution)) ||
					(type === 'date' && parseDate(solution) === null)
			)
			.map((solution) => `not read as ${type}: ${solution}`)
	);
}

/** No other word of the question is accepted for a typing error of a solution in words. */
function checkTypingErrors(body: ChallengeBody): string[] {
	const fields = fieldsOf(body).filter(({ type, choices }) => type === 'text' && !choices);
	if (fields.length === 0) return [];
	const shown = textsOf([body.instruction, body.stimulus]).flatMap(([, text]) => wordings(text));
	const words = new Set(shown.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}-]+/u)]));
	return fields.flatMap((field) => {
		const solutions = field.solutions.flatMap(wordings);
		return [...words]
			.filter((word) => !solutions.some((one) => one.includes(word)))
			.filter((word) => judgeTyped(field, word).forgiven.includes('typingError'))
			.map((word) => `accepted as a typing error: ${word}`);
	});
}

/** Fields in any order are of one kind, and each answer is right in one of them only. */
function checkAnyOrder(body: ChallengeBody): string[] {
	if (body.kind !== 'qrocm' || !body.anyOrder) return [];
	const kinds = body.fields.map(({ type, unit, choices }) => JSON.stringify([type, unit, choices]));
	const strangers = kinds.filter((one) => one !== kinds[0]).map((one) => `of another kind: ${one}`);
	const doubles = body.fields.flatMap((field) =>
		body.fields
			.filter((other) => other !== field)
			.flatMap((other) =>
				field.solutions
					.flatMap(wordings)
					.flatMap((solution) => waysToType(solution, field.type))
					.filter((typed) => judgeTyped(other, typed).isRight)
					.map((typed) => `right in two fields: ${typed}`)
			)
	);
	return [...strangers, ...doubles];
}

/** A number written with a group of digits must not be read as a decimal of another. */
function waysToType(solution: string, type: string): string[] {
	if (type !== 'number') return [solution];
	const value = Number(solution.replace(',', '.'));
	return [solution, String(value / 1000), String(value * 1000)];
}

/** Everything is said in both languages, with no text left empty or unfinished. */
function checkTexts(body: ChallengeBody): string[] {
	const UNFINISHED = /lorem|TODO|XXX|\bundefined\b|\bNaN\b|\[object/i;
	const isInBoth = typeof body.instruction === 'object';
	return [
		...(isInBoth ? [] : ['the instruction is not in both languages']),
		...(body.why ? [] : ['nothing says why']),
		...textsOf(body).flatMap(([path, text]) =>
			wordings(text)
				.filter((wording) => !/\S/.test(wording) || UNFINISHED.test(wording))
				.map((wording) => `unfinished, at ${path}: ${wording}`)
		)
	];
}

/** Every text of a challenge, with where it is. */
function textsOf(value: unknown, path = ''): [string, Text][] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value !== 'object' || value === null) return [];
	if ('fr' in value) return [[path, value as unknown as Text]];
	return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

/** The lists that a challenge offers to choose from, or to put in order. */
export function choicesOf(body: ChallengeBody): Text[][] {
	if (body.kind === 'qcu' || body.kind === 'qcm') return [body.options];
	if (body.kind === 'order') return [body.items];
	return fieldsOf(body).flatMap(({ choices }) => (choices ? [choices] : []));
}

const french = (text: Text) => (typeof text === 'string' ? text : text.fr);

/** As a hurried reader sees it. */
const normalized = (text: string) =>
	text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').replace(/[.]$/, '').trim();
