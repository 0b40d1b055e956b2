/** What of a page is the same in two states. */
import { areAlike, wordings } from '../../content/challenge.ts';
import { fold, plainTypography } from '../../spelling.ts';
import type {
	AttributeName,
	Declaration,
	InspectorSetup,
	InspectorState,
	PageElement,
	Typed
} from './model.ts';
import { resolved } from './network.ts';

const ADDRESSES: readonly AttributeName[] = ['href', 'src', 'action'];
const SAID: readonly AttributeName[] = ['alt', 'title', 'aria-label', 'placeholder', 'value'];

/** A text as a reader compares it: whatever the capitals, the kind of apostrophe, the spaces and the final period. */
const read = (text: string) =>
	plainTypography(text)
		.trim()
		.toLowerCase()
		.replace(/\s?[.]$/, '');

/** Whether what was typed holds all the words that are asked, or is the same text in one language. */
export function isSameTyped(a: Typed, b: Typed, readOne: (text: string) => string): boolean {
	if (Array.isArray(b)) return Array.isArray(a) ? a === b : isSameTyped(b, a, readOne);
	if (!Array.isArray(a)) return areAlike(a, b, readOne);
	const given = wordings(b).map(fold);
	if (a.length === 0) return given.every((text) => !text);
	return a.every((words) =>
		wordings(words)
			.flatMap((one) => one.split('|'))
			.some((one) => given.some((text) => text.includes(fold(one))))
	);
}

/**
 * Whether an attribute is the same.
 *
 * Rule: an address by where it leads, classes whatever their order, what is said to people as a reader compares it, any
 * other as it is written but for the spaces around. Empty is not missing.
 */
export function isSameAttribute(
	setup: InspectorSetup,
	name: AttributeName,
	a: Typed | undefined,
	b: Typed | undefined
): boolean {
	if (a === undefined || b === undefined) return a === b;
	if (ADDRESSES.includes(name)) return isSameTyped(a, b, (text) => resolved(text, setup));
	if (SAID.includes(name)) return isSameTyped(a, b, read);
	if (name === 'class') return isSameTyped(a, b, inOrder);
	return isSameTyped(a, b, (text) => text.normalize('NFC').trim());
}

const inOrder = (classes: string) =>
	[...new Set(classes.split(/\s+/).filter(Boolean))].sort().join(' ');

export function isSameText({ text: a }: PageElement, { text: b }: PageElement): boolean {
	return a === undefined || b === undefined ? a === b : isSameTyped(a, b, read);
}

/** What is off has no value that matters. */
export function isSameDeclaration(a: Declaration, b: Declaration): boolean {
	return a.isOn === b.isOn && (!a.isOn || a.value === b.value);
}

function isSameElement(setup: InspectorSetup, a: PageElement, b?: PageElement): boolean {
	if (!b || a.tag !== b.tag || !isSameText(a, b)) return false;
	const names = new Set([...a.attributes.keys(), ...b.attributes.keys()]);
	return [...names].every((name) =>
		isSameAttribute(setup, name, a.attributes.get(name), b.attributes.get(name))
	);
}

function isSameSet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
	return a.size === b.size && [...a].every((one) => b.has(one));
}

/** Whether the elements, the style, what is stored, what is blocked and what is marked are the same. */
export function isSameState(one: InspectorState, other: InspectorState): boolean {
	return (
		one.elements.size === other.elements.size &&
		[...one.elements.values()].every((element) =>
			isSameElement(one.setup, element, other.elements.get(element.id))
		) &&
		one.declarations.every((all, rule) =>
			all.every((a, i) => isSameDeclaration(a, other.declarations[rule]![i]!))
		) &&
		isSameSet(one.forgotten, other.forgotten) &&
		isSameSet(one.blocked, other.blocked) &&
		isSameSet(one.marks, other.marks)
	);
}
