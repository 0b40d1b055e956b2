/** What a formula means: a tree, read from its words. */
import type { Locale } from '../../vocabulary.ts';
import { readReference, type Area, type Place, areaBetween } from './references.ts';
import { tokensOf, type Token } from './tokens.ts';

export type Operator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

export type Formula =
	| { is: 'value'; value: number | string | boolean }
	| { is: 'cell'; place: Place }
	| { is: 'range'; area: Area }
	| { is: 'call'; name: string; of: Formula[] }
	| { is: 'name' }
	| { is: 'lost' }
	| { is: 'missing' }
	| { is: 'negative'; of: Formula }
	| { is: 'hundredth'; of: Formula }
	| { is: 'operation'; operator: Operator; left: Formula; right: Formula };

/** From the loosest to the tightest; a sign before a number is tighter than all of them, as in every spreadsheet. */
const PRECEDENCE: Operator[][] = [
	['=', '<>', '<', '<=', '>', '>='],
	['&'],
	['+', '-'],
	['*', '/'],
	['^']
];

const CONSTANTS: Record<string, boolean> = { VRAI: true, TRUE: true, FAUX: false, FALSE: false };

/** Raised, and caught, here only. */
class Malformed extends Error {}

/** @param content what is written in the cell, with its `=`; null when it is no formula that can be read */
export function readFormula(content: string, language: Locale): Formula | null {
	const tokens = tokensOf(content.slice(1), language);
	if (!tokens) return null;
	try {
		return new Reading(tokens.filter(({ is }) => is !== 'space')).whole();
	} catch (error) {
		if (error instanceof Malformed) return null;
		throw error;
	}
}

class Reading {
	readonly #tokens: readonly Token[];
	#at = 0;

	constructor(tokens: readonly Token[]) {
		this.#tokens = tokens;
	}

	whole(): Formula {
		const formula = this.#operation(0);
		if (this.#at < this.#tokens.length) throw new Malformed();
		return formula;
	}

	#sign(...texts: string[]): string | null {
		const token = this.#tokens[this.#at];
		if (token?.is !== 'sign' || !texts.includes(token.text)) return null;
		this.#at++;
		return token.text;
	}

	#expect(text: string): void {
		if (!this.#sign(text)) throw new Malformed();
	}

	#operation(level: number): Formula {
		const operators = PRECEDENCE[level];
		if (!operators) return this.#signed();
		let left = this.#operation(level + 1);
		for (let operator; (operator = this.#sign(...operators) as Operator | null);) {
			left = { is: 'operation', operator, left, right: this.#operation(level + 1) };
		}
		return left;
	}

	#signed(): Formula {
		if (this.#sign('-')) return { is: 'negative', of: this.#signed() };
		if (this.#sign('+')) return this.#signed();
		let formula = this.#operand();
		while (this.#sign('%')) formula = { is: 'hundredth', of: formula };
		return formula;
	}

	#operand(): Formula {
		if (this.#sign('(')) {
			const inside = this.#operation(0);
			this.#expect(')');
			return inside;
		}
		const token = this.#tokens[this.#at++];
		switch (token?.is) {
			case 'number':
				return { is: 'value', value: Number(token.text.replace(',', '.')) };
			case 'text':
				return { is: 'value', value: token.text.slice(1, -1).replaceAll('""', '"') };
			case 'reference':
				return this.#sign('(') ? this.#call(token.text) : this.#cells(token.text);
			case 'lost':
				if (this.#sign(':')) this.#at++;
				return { is: 'lost' };
			case 'name':
				return this.#sign('(') ? this.#call(token.text) : constant(token.text);
			default:
				throw new Malformed();
		}
	}

	#cells(text: string): Formula {
		const place = readReference(text)!;
		if (!this.#sign(':')) return { is: 'cell', place };
		const end = this.#tokens[this.#at++];
		if (end?.is === 'lost') return { is: 'lost' };
		if (end?.is !== 'reference') throw new Malformed();
		return { is: 'range', area: areaBetween(place, readReference(end.text)!) };
	}

	#call(name: string): Formula {
		const of: Formula[] = [];
		if (this.#sign(')')) return { is: 'call', name: name.toUpperCase(), of };
		do of.push(this.#argument());
		while (this.#sign(';', ','));
		this.#expect(')');
		return { is: 'call', name: name.toUpperCase(), of };
	}

	#argument(): Formula {
		const next = this.#tokens[this.#at];
		const isMissing = next?.is === 'sign' && [';', ',', ')'].includes(next.text);
		return isMissing ? { is: 'missing' } : this.#operation(0);
	}
}

function constant(text: string): Formula {
	const value = CONSTANTS[text.toUpperCase()];
	return value === undefined ? { is: 'name' } : { is: 'value', value };
}
