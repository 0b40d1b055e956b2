/** A page as a correction says it: what is otherwise than it was found, or than in the state it is compared with. */
import { wordings, type Text } from '../../content/challenge.ts';
import { say, tell } from '../../content/drawing.ts';
import type { DoneLine } from '../simulator.ts';
import { isSameAttribute, isSameDeclaration, isSameText } from './compare.ts';
import { startInspector } from './machine.ts';
import {
	BODY,
	childrenOf,
	type InspectorState,
	type Mark,
	type Markable,
	type PageElement,
	type Tag,
	type Typed
} from './model.ts';
import { hostOf, resolved } from './network.ts';

type Language = 'fr' | 'en';

const inLanguage = (text: Text, l: Language) => wordings(text).at(l === 'fr' ? 0 : -1)!;

/** The words that a text must hold stand for a text that holds them. */
function sayTyped(typed: Typed, l: Language): string {
	if (!Array.isArray(typed)) return inLanguage(typed, l);
	return typed.length === 0
		? ''
		: `… ${typed.map((one) => inLanguage(one, l).split('|')[0]!).join(' … ')} …`;
}

function quoted(text: string, l: Language): string {
	if (!text) return say('vide', 'empty')[l];
	return l === 'fr' ? `« ${text} »` : `“${text}”`;
}
const colon = (l: Language) => (l === 'fr' ? ' : ' : ': ');
const shortened = (text: string) => (text.length > 48 ? `${text.slice(0, 47)}…` : text);

/** The first words in an element. */
function firstWords(state: InspectorState, { id, text }: PageElement, l: Language): string {
	if (text !== undefined) return shortened(sayTyped(text, l));
	return childrenOf(state, id).reduce((found, one) => found || firstWords(state, one, l), '');
}

const PARTS: readonly Tag[] = ['section', 'article', 'div', 'li'];

/** What an element is known by: its tag, what tells it from others, its first words, and those of the part it is in. */
function nameOf(state: InspectorState, element: PageElement, l: Language): string {
	const { tag, attributes, parent } = element;
	const own = (['id', 'class', 'href', 'src'] as const).find((name) => attributes.has(name));
	const shown = own ? ` ${own}="${shortened(sayTyped(attributes.get(own)!, l))}"` : '';
	const words = firstWords(state, element, l);
	const part = state.elements.get(parent ?? BODY)!;
	const around = PARTS.includes(part.tag) ? firstWords(state, part, l) : '';
	const where = around && around !== words ? ` (${around})` : '';
	return `<${tag}${shown}>${words && ` ${words}`}${where}`;
}

interface Compared {
	state: InspectorState;
	found: InspectorState;
	other: InspectorState | null;
}

/** Every thing that may differ is told by how it is in a state, so that two that are told alike are the same. */
interface Thing {
	isSame: (a: InspectorState, b: InspectorState) => boolean;
	say: (state: InspectorState, l: Language) => string;
}

/** What differs, in groups that have a title each; one line when nothing does. */
export function inspectorLines(state: InspectorState, other: InspectorState | null): DoneLine[] {
	const compared = { state, found: startInspector(state.setup), other };
	const lines = [
		...group(compared, say('Éléments', 'Elements'), elementThings(compared)),
		...group(compared, say('Styles', 'Styles'), styleThings(compared)),
		...group(compared, say('Cookies et stockage', 'Cookies and storage'), storedThings(state)),
		...group(compared, say('Requêtes bloquées', 'Blocked requests'), blockThings(compared)),
		...group(compared, say('Marques', 'Marks'), markThings(compared))
	];
	const isRight = other === null ? {} : { isRight: false };
	return lines.length > 0
		? lines
		: [{ depth: 0, text: say('Rien n’a changé', 'Nothing has changed'), ...isRight }];
}

function group({ state, found, other }: Compared, title: Text, things: Thing[]): DoneLine[] {
	const lines = things
		.filter(({ isSame }) => !isSame(state, found) || (other && !isSame(state, other)))
		.map(({ isSame, say }) => ({
			depth: 1,
			text: tell((l) => say(state, l)),
			isRight: other !== null && isSame(state, other)
		}));
	if (lines.length === 0) return [];
	return [{ depth: 0, text: title, isRight: lines.every(({ isRight }) => isRight) }, ...lines];
}

function elementThings({ state, found, other }: Compared): Thing[] {
	return [...found.elements.values()].flatMap((element) => {
		const { id, parent } = element;
		const isIn = (one: InspectorState, which = id) => one.elements.has(which);
		// What goes with what holds it goes without saying.
		if ([state, ...(other ? [other] : [])].every((one) => parent !== null && !isIn(one, parent)))
			return [];
		const presence: Thing = {
			isSame: (a, b) =>
				isIn(a) === isIn(b) || (parent !== null && !(isIn(a, parent) && isIn(b, parent))),
			say: (one, l) =>
				`${nameOf(found, element, l)}${colon(l)}${isIn(one) ? say('y est', 'there')[l] : say('supprimé', 'deleted')[l]}`
		};
		if (!isIn(state)) return [presence];
		return [presence, ...partsOf(found, element, [state, ...(other ? [other] : [])])];
	});
}

/** The tag, the text and the attributes of an element. One that is gone from a state differs from none there. */
function partsOf(found: InspectorState, element: PageElement, states: InspectorState[]): Thing[] {
	const both =
		(isSame: (a: PageElement, b: PageElement, setup: InspectorState['setup']) => boolean) =>
		(a: InspectorState, b: InspectorState) => {
			const [here, there] = [a.elements.get(element.id), b.elements.get(element.id)];
			return !here || !there || isSame(here, there, a.setup);
		};
	const told =
		(part: (l: Language) => string, value: (one: PageElement, l: Language) => string) =>
		(state: InspectorState, l: Language) =>
			`${nameOf(found, element, l)} › ${part(l)}${colon(l)}${value(state.elements.get(element.id)!, l)}`;
	const names = new Set(
		[found, ...states].flatMap(({ elements }) => [
			...(elements.get(element.id)?.attributes.keys() ?? [])
		])
	);
	return [
		{
			isSame: both((a, b) => a.tag === b.tag),
			say: told(
				(l) => say('balise', 'tag')[l],
				({ tag }) => `<${tag}>`
			)
		},
		{
			isSame: both(isSameText),
			say: told(
				(l) => say('texte', 'text')[l],
				({ text }, l) => quoted(sayTyped(text ?? '', l), l)
			)
		},
		...[...names].map((name) => ({
			isSame: both((a, b, setup) =>
				isSameAttribute(setup, name, a.attributes.get(name), b.attributes.get(name))
			),
			say: told(
				() => name,
				({ attributes }, l) => {
					const value = attributes.get(name);
					return value === undefined ? say('absent', 'missing')[l] : quoted(sayTyped(value, l), l);
				}
			)
		}))
	];
}

function styleThings({ found }: Compared): Thing[] {
	return found.declarations.flatMap((all, rule) =>
		all.map(({ property }, i) => ({
			isSame: (a, b) => isSameDeclaration(a.declarations[rule]![i]!, b.declarations[rule]![i]!),
			say(state, l) {
				const { isOn, value } = state.declarations[rule]![i]!;
				const effect = isOn ? value : say('désactivée', 'off')[l];
				return `${found.setup.rules![rule]!.selector} › ${property}${colon(l)}${effect}`;
			}
		}))
	);
}

function storedThings({ setup }: InspectorState): Thing[] {
	return (setup.stored ?? []).map(({ name, host }, id) => ({
		isSame: (a, b) => a.forgotten.has(id) === b.forgotten.has(id),
		say: ({ forgotten }, l) =>
			`${name} (${host})${colon(l)}${forgotten.has(id) ? say('supprimé', 'deleted')[l] : say('conservé', 'kept')[l]}`
	}));
}

function blockThings({ found }: Compared): Thing[] {
	const hosts = new Set((found.setup.requests ?? []).map(({ address }) => hostOf(address)));
	return [...hosts].map((host) => ({
		isSame: (a, b) => a.blocked.has(host) === b.blocked.has(host),
		say: ({ blocked }, l) =>
			`${host}${colon(l)}${blocked.has(host) ? say('bloqué', 'blocked')[l] : say('non bloqué', 'not blocked')[l]}`
	}));
}

function markThings({ state, found, other }: Compared): Thing[] {
	const all = [...new Set([...state.marks, ...(other?.marks ?? [])])];
	return all.sort().map((mark) => ({
		isSame: (a, b) => a.marks.has(mark) === b.marks.has(mark),
		say: (one, l) =>
			`${nameOfMarked(found, mark, l)}${colon(l)}${one.marks.has(mark) ? say('marqué', 'marked')[l] : say('non marqué', 'not marked')[l]}`
	}));
}

function nameOfMarked(found: InspectorState, mark: Mark, l: Language): string {
	const [what, id] = mark.split(' ') as [Markable, string];
	if (what === 'element') return nameOf(found, found.elements.get(Number(id))!, l);
	if (what === 'request') return resolved(found.setup.requests![Number(id)]!.address, found.setup);
	const { name, host } = found.setup.stored![Number(id)]!;
	return `${name} (${host})`;
}
