/** Which declarations of style apply to an element, by the cascade of CSS without layers, origins nor `!important`. */
import { wordings } from '../../content/challenge.ts';
import {
	pathTo,
	type Declaration,
	type InspectorState,
	type PageElement,
	type Property
} from './model.ts';

/** What one part of a selector asks of an element. */
interface Compound {
	tag: string | null;
	ids: string[];
	classes: string[];
}

/** Number of ids, of classes, of tags: compared in this order. */
export type Specificity = readonly [number, number, number];

const INHERITED: readonly Property[] = [
	...(['color', 'font-size', 'font-weight', 'font-style', 'text-align'] as const),
	...(['text-transform', 'visibility'] as const)
];

/** A rule as it bears on an element. */
export interface AppliedRule {
	rule: number;
	selector: string;
	source: string;
	/** The element that it is about: the one asked, or one that holds it. */
	from: number;
	declarations: (Declaration & { index: number; isStruck: boolean })[];
}

/** A selector in its parts. @throws when it is none that these tools know */
export function parseSelector(selector: string): Compound[] {
	const parts = selector.trim().split(/\s+/).map(parseCompound);
	if (parts.length > 2) throw new Error(`a selector of more than two parts: ${selector}`);
	return parts;
}

function parseCompound(part: string): Compound {
	if (!/^([a-z][a-z0-9]*)?([#.][\w-]+)*$/.test(part)) throw new Error(`no selector: ${part}`);
	const named = (sign: string) =>
		[...part.matchAll(/([#.])([\w-]+)/g)].filter((one) => one[1] === sign).map((one) => one[2]!);
	return { tag: /^[a-z0-9]+/.exec(part)?.[0] ?? null, ids: named('#'), classes: named('.') };
}

export function specificityOf(selector: string): Specificity {
	const parts = parseSelector(selector);
	const sum = (count: (part: Compound) => number) =>
		parts.reduce((all, one) => all + count(one), 0);
	return [sum((one) => one.ids.length), sum((one) => one.classes.length), sum((one) => +!!one.tag)];
}

const compareSpecificity = (a: Specificity, b: Specificity) =>
	a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** The classes of an element, in any language that names them. */
export function classesOf({ attributes }: PageElement): string[] {
	const written = attributes.get('class') ?? '';
	return [written].flat().flatMap(wordings).join(' ').split(/\s+/).filter(Boolean);
}

function isSo(element: PageElement, { tag, ids, classes }: Compound): boolean {
	const id = [element.attributes.get('id') ?? ''].flat().flatMap(wordings);
	const own = classesOf(element);
	return (
		(tag === null || tag === element.tag) &&
		ids.every((one) => id.includes(one)) &&
		classes.every((one) => own.includes(one))
	);
}

/** Whether a selector is about an element. */
export function isSelected(state: InspectorState, id: number, selector: string): boolean {
	const path = pathTo(state, id);
	const element = path.pop();
	const parts = parseSelector(selector);
	const last = parts.pop()!;
	if (!element || !isSo(element, last)) return false;
	return parts.every((part) => path.some((one) => isSo(one, part)));
}

/**
 * The rules that bear on an element, the strongest first, then those of what holds it, nearest first.
 *
 * Rule: more ids win, then more classes, then more tags, then what is written last. Of what holds the element, only the
 * properties that are inherited count, and only where it has no value of its own. A declaration that is on and loses to
 * another is struck out.
 */
export function rulesOf(state: InspectorState, id: number): AppliedRule[] {
	const decided = new Set<Property>();
	const holders = pathTo(state, id).reverse();
	return holders.flatMap(({ id: from }) => strongestFirst(state, from, id === from, decided));
}

function strongestFirst(
	state: InspectorState,
	from: number,
	isOwn: boolean,
	decided: Set<Property>
): AppliedRule[] {
	const rules = (state.setup.rules ?? [])
		.map(({ selector, source }, rule) => ({ selector, source, rule }))
		.filter(({ selector }) => isSelected(state, from, selector))
		.sort(
			(a, b) =>
				compareSpecificity(specificityOf(b.selector), specificityOf(a.selector)) || b.rule - a.rule
		);
	return rules
		.map(({ rule, selector, source }) => ({
			...{ rule, selector, source, from },
			declarations: strike(state.declarations[rule]!, isOwn, decided)
		}))
		.filter(({ declarations }) => declarations.length > 0);
}

/** Within a rule, the last one wins. */
function strike(
	all: readonly Declaration[],
	isOwn: boolean,
	decided: Set<Property>
): AppliedRule['declarations'] {
	const struck = all
		.map((one, index) => ({ ...one, index }))
		.filter(({ property }) => isOwn || INHERITED.includes(property))
		.reverse()
		.map((one) => {
			const isStruck = one.isOn && decided.has(one.property);
			if (one.isOn) decided.add(one.property);
			return { ...one, isStruck };
		});
	return struck.reverse();
}

/** What the rules about an element itself make of it. */
export function styleOf(state: InspectorState, id: number): Map<Property, string> {
	const own = rulesOf(state, id).filter(({ from }) => from === id);
	const winning = own
		.flatMap(({ declarations }) => declarations)
		.filter(({ isOn, isStruck }) => isOn && !isStruck);
	return new Map(winning.map(({ property, value }) => [property, value]));
}
