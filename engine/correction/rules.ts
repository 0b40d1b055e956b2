import type { Field } from '../content/challenge.ts';
import { plainTypography, withoutAccents, withoutLigatures } from '../spelling.ts';
import type { AnswerType, Tolerance } from '../vocabulary.ts';
import { parseDate } from './dates.ts';
import { sameNotation } from './numbers.ts';
import { withoutUnit } from './units.ts';
import { joined, typingErrors, withoutArticle, withoutPunctuation } from './words.ts';

/** What a treatment may need to know beside the text. */
export interface Expected {
	/** The accepted answer as the bank writes it. */
	solution: string;
	/** Every wording of the unit shown after the field. */
	units: readonly string[];
}

/**
 * How answers of one type are compared: the answer and the solution both go through the treatments, in their order,
 * then must be equal but for the typing errors. A rule forgives what its keys say, and nothing else.
 */
export interface Rule {
	treatments: Partial<Record<Tolerance, (text: string, expected: Expected) => string>>;
	/** How many errors, `Infinity` when they are not forgiven. */
	typingErrors?: (a: string, b: string) => number;
}

const lowerCase = (text: string) => text.toLowerCase();
const withoutSpaces = (text: string) => text.replace(/ /g, '');
const withoutFinalMarks = (text: string) => text.replace(/[ .,;:!?]+$/, '');
const withoutBrackets = (text: string) => text.replace(/^[<"]+|[>".,;:!?]+$/g, '');

/**
 * What is forgiven, for each type of answer; `choice` is an answer picked in a list, whatever the type of its field.
 *
 * Rule: what carries meaning is never thrown away: a sign, a decimal mark, an @, a dot in an address, a space in a
 * command, an accent in the name of a file. The reference service strips every character outside A–Z and 0–9 from
 * all of them before comparing.
 */
export const RULES: Record<AnswerType | 'choice', Rule> = {
	text: {
		treatments: {
			typography: plainTypography,
			case: lowerCase,
			punctuation: withoutPunctuation,
			article: withoutArticle,
			ligatures: withoutLigatures,
			accents: withoutAccents,
			spaces: joined
		},
		typingErrors
	},
	number: {
		treatments: {
			typography: plainTypography,
			punctuation: withoutFinalMarks,
			article: withoutArticle,
			unit: (text, { units }) => withoutUnit(text, units),
			notation: (text, { solution }) => sameNotation(text, solution)
		}
	},
	date: {
		treatments: {
			typography: plainTypography,
			punctuation: withoutFinalMarks,
			article: withoutArticle,
			notation: (text) => parseDate(text) ?? text
		}
	},
	email: {
		treatments: {
			typography: plainTypography,
			case: lowerCase,
			spaces: withoutSpaces,
			punctuation: withoutBrackets,
			protocol: (text) => text.replace(/^mailto:/, '')
		}
	},
	url: {
		treatments: {
			typography: plainTypography,
			case: lowerCase,
			spaces: withoutSpaces,
			punctuation: withoutBrackets,
			protocol: (text) => text.replace(/^https?:\/\/|\/$/g, '')
		}
	},
	code: {
		treatments: {
			typography: plainTypography,
			case: lowerCase,
			spaces: (text, { solution }) =>
				solution.trimStart().startsWith('=') ? tightFormula(text) : tightCode(text)
		}
	},
	choice: { treatments: {} }
};

/** Spaces count in a command (`ls -l`), in a search (`site:x`), around a minus; not around separators and brackets. */
function tightCode(text: string): string {
	return text.replace(/ ?([=;,()<>+{}[\]]) ?/g, '$1');
}

/** In a formula, a space counts inside a text and between two operands (the intersection of two ranges). */
function tightFormula(text: string): string {
	return text
		.split(/("[^"]*")/)
		.map((part, i) => (i % 2 ? part : part.replace(/ ?([^\w\s$.]) ?/g, '$1').trim()))
		.join('');
}

/** What the correction forgives in a field, for who reads about it: the keys of its rule that the field has a use for. */
export function tolerancesOf(field: Field): Tolerance[] {
	const { treatments, typingErrors } = RULES[field.choices ? 'choice' : field.type];
	const treated = (Object.keys(treatments) as Tolerance[]).filter(
		(one) => one !== 'unit' || field.unit
	);
	return typingErrors ? [...treated, 'typingError'] : treated;
}
