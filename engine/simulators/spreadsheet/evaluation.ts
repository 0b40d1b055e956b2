/** What the cells of a sheet are worth. */
import type { Locale } from '../../vocabulary.ts';
import { COMPARISONS, isSo, type Comparison } from './criteria.ts';
import { readFormula, type Formula, type Operator } from './formulas.ts';
import {
	asNumber,
	asText,
	callFunction,
	choosing,
	fail,
	isTrue,
	LONGEST_TEXT,
	type Given
} from './functions.ts';
import { nameOf, span, type Area, type Place } from './references.ts';
import { Fault, readTyped, type Value } from './values.ts';

/** What is written: a number, or what somebody typed. */
export type Content = number | string;

/** Cells that all formulas of a sheet may read together, and operations within one another: far more than any sheet needs. */
const MOST_READ = 50_000;
const DEEPEST = 1500;

/** The value of each cell of a sheet, computed when it is asked, once. */
export class Evaluation {
	readonly #contentOf: (name: string) => Content | undefined;
	readonly #language: Locale;
	readonly #known = new Map<string, Value>();
	readonly #computed = new Set<string>();
	readonly #end: Place;
	#toRead = MOST_READ;
	#depth = 0;

	/** @param end the last cell of the sheet */
	constructor(
		contentOf: (name: string) => Content | undefined,
		{ language, end }: { language: Locale; end: Place }
	) {
		this.#contentOf = contentOf;
		this.#language = language;
		this.#end = end;
	}

	/** @returns a fault for a formula that is worth nothing, or that depends on itself */
	valueOf(place: Place): Value {
		const name = nameOf(place);
		if (this.#known.has(name)) return this.#known.get(name)!;
		if (this.#computed.has(name)) return new Fault('circular');
		this.#computed.add(name);
		const value = this.#compute(this.#contentOf(name));
		this.#known.set(name, value);
		return value;
	}

	/** Whatever is beyond the sheet is empty. */
	valuesOf({ first, last }: Area): Given {
		const bottom = Math.max(first.row, Math.min(last.row, this.#end.row));
		const right = Math.max(first.column, Math.min(last.column, this.#end.column));
		const columns = span(first.column, right);
		return span(first.row, bottom).map((row) =>
			columns.map((column) => this.#read({ column, row }))
		);
	}

	#read(place: Place): Value {
		return this.#toRead-- > 0 ? this.valueOf(place) : fail(new Fault('number'));
	}

	#compute(content: Content | undefined): Value {
		if (content === undefined || content === '') return null;
		if (typeof content === 'number') return content;
		if (!isFormula(content)) return readTyped(content, this.#language).value;
		const formula = readFormula(content, this.#language);
		if (!formula) return new Fault('name');
		try {
			// A formula that names an empty cell shows 0.
			return this.#evaluate(formula) ?? 0;
		} catch (fault) {
			if (fault instanceof Fault) return fault;
			throw fault;
		}
	}

	#evaluate(formula: Formula): Value {
		if (this.#depth >= DEEPEST) return fail(new Fault('number'));
		this.#depth++;
		try {
			return this.#meaning(formula);
		} finally {
			this.#depth--;
		}
	}

	#meaning(formula: Formula): Value {
		switch (formula.is) {
			case 'value':
				return formula.value;
			case 'cell':
				return this.#read(formula.place);
			case 'range':
				return new Fault('value');
			case 'name':
				return new Fault('name');
			case 'lost':
				return new Fault('reference');
			case 'missing':
				return null;
			case 'negative':
				return -this.#number(formula.of);
			case 'hundredth':
				return this.#number(formula.of) / 100;
			case 'operation':
				return this.#operate(formula.operator, formula.left, formula.right);
			case 'call':
				return this.#call(formula.name, formula.of);
		}
	}

	#number(formula: Formula): number {
		return asNumber(this.#evaluate(formula), this.#language);
	}

	#operate(operator: Operator, left: Formula, right: Formula): Value {
		if (operator === '&') {
			const text = [left, right].map((one) => asText(this.#evaluate(one), this.#language)).join('');
			return text.length > LONGEST_TEXT ? new Fault('value') : text;
		}
		if (COMPARISONS.includes(operator as Comparison)) {
			const [a, b] = [this.#evaluate(left), this.#evaluate(right)];
			for (const one of [a, b]) if (one instanceof Fault) return one;
			return isSo(a, operator as Comparison, b, this.#language);
		}
		return calculate(operator, this.#number(left), this.#number(right));
	}

	#call(name: string, of: readonly Formula[]): Value {
		const choice = choosing(name);
		if (choice === 'IF') return this.#choose(of);
		if (choice === 'IFERROR') return this.#replaceFault(of);
		const given = of.map((one) =>
			one.is === 'range' ? this.valuesOf(one.area) : [[this.#argument(one)]]
		);
		return callFunction(name, given, this.#language);
	}

	#argument(formula: Formula): Value {
		try {
			return this.#evaluate(formula);
		} catch (fault) {
			if (fault instanceof Fault) return fault;
			throw fault;
		}
	}

	#choose([test, yes, no, ...more]: readonly Formula[]): Value {
		if (!test || !yes || more.length > 0) return new Fault('value');
		if (isTrue(this.#evaluate(test))) return this.#evaluate(yes) ?? 0;
		return no ? (this.#evaluate(no) ?? 0) : false;
	}

	#replaceFault([value, otherwise, ...more]: readonly Formula[]): Value {
		if (!value || !otherwise || more.length > 0) return new Fault('value');
		const found = this.#argument(value);
		return found instanceof Fault ? this.#evaluate(otherwise) : found;
	}
}

export const isFormula = (content: Content | undefined): content is string =>
	typeof content === 'string' && content.startsWith('=') && content.length > 1;

function calculate(operator: Operator, a: number, b: number): Value {
	if (operator === '/' && b === 0) return new Fault('zero');
	const result = { '+': a + b, '-': a - b, '*': a * b, '/': a / b, '^': a ** b }[
		operator as '+' | '-' | '*' | '/' | '^'
	];
	return Number.isFinite(result) ? result : new Fault('number');
}
