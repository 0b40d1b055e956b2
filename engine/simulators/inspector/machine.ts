/** What may be done with the developer tools of a browser; what is judged of it is in `inspector.ts`. */
import { wordings, type Text } from '../../content/challenge.ts';
import type { Machine } from '../simulator.ts';
import {
	ATTRIBUTES,
	BODY,
	PROPERTIES,
	TAGS,
	type AttributeName,
	type Declaration,
	type ElementNode,
	type InspectorAct,
	type InspectorRefusal,
	type InspectorSetup,
	type InspectorState,
	type Mark,
	type PageElement,
	type Typed
} from './model.ts';
import { hostOf } from './network.ts';

type Act<Kind extends InspectorAct['do']> = Extract<InspectorAct<Typed>, { do: Kind }>;
type Next = InspectorState | InspectorRefusal;

export const inspectorMachine: Machine<
	InspectorSetup,
	InspectorAct<Typed>,
	InspectorState,
	InspectorRefusal
> = { start: startInspector, act: actOnInspector };

export function startInspector(setup: InspectorSetup): InspectorState {
	const elements = new Map<number, PageElement>();
	const add = ({ tag, attributes, text, children }: ElementNode, parent: number | null): void => {
		const id = elements.size;
		const named = new Map(Object.entries(attributes ?? {}) as [AttributeName, Text][]);
		elements.set(id, { id, parent, tag, attributes: named, ...(text !== undefined && { text }) });
		for (const child of children ?? []) add(child, id);
	};
	add(setup.body, null);
	const declarations = (setup.rules ?? []).map((rule) =>
		rule.declarations.map((one) => ({ ...one, isOn: true }))
	);
	const none = { forgotten: new Set<number>(), blocked: new Set<string>(), marks: new Set<Mark>() };
	return { setup, elements, declarations, ...none };
}

function actOnInspector(state: InspectorState, act: InspectorAct<Typed>): Next {
	switch (act.do) {
		case 'attribute':
		case 'strip':
		case 'text':
		case 'tag':
		case 'delete':
			return edit(state, act);
		case 'toggle':
			return withDeclaration(state, act, { isOn: act.isOn });
		case 'set':
			return withDeclaration(state, act, { value: act.value });
		case 'forget':
			return isStored(state, act.id)
				? { ...state, forgotten: new Set(state.forgotten).add(act.id) }
				: 'gone';
		case 'block': {
			const isKnown = state.setup.requests?.some(({ address }) => hostOf(address) === act.host);
			return isKnown ? { ...state, blocked: switched(state.blocked, act.host, act.isOn) } : 'gone';
		}
		case 'mark':
			return mark(state, act);
	}
}

function edit(
	state: InspectorState,
	act: Act<'attribute'> | Act<'strip'> | Act<'text'> | Act<'tag'> | Act<'delete'>
): Next {
	const element = state.elements.get(act.id);
	if (!element) return 'gone';
	if (element.id === BODY) return 'body';
	switch (act.do) {
		case 'attribute':
		case 'strip': {
			if (!ATTRIBUTES.includes(act.name)) return 'not-known';
			const attributes = new Map(element.attributes);
			if (act.do === 'attribute') attributes.set(act.name, act.value);
			else if (!attributes.delete(act.name)) return 'gone';
			return withElement(state, { ...element, attributes });
		}
		case 'text': {
			if (element.text === undefined) return 'gone';
			const texts = Array.isArray(act.text) ? act.text : [act.text];
			const isEmpty = texts.flatMap(wordings).some((one) => !one.trim());
			return isEmpty ? 'text-missing' : withElement(state, { ...element, text: act.text });
		}
		case 'tag':
			return TAGS.includes(act.tag) && act.tag !== 'body'
				? withElement(state, { ...element, tag: act.tag })
				: 'not-known';
		case 'delete':
			return without(state, element.id);
	}
}

function withElement(state: InspectorState, element: PageElement): InspectorState {
	return { ...state, elements: new Map(state.elements).set(element.id, element) };
}

/** An element goes with what it holds, and with the marks of both. */
function without(state: InspectorState, gone: number): InspectorState {
	const ids = new Set([gone]);
	for (const { id, parent } of state.elements.values()) if (ids.has(parent ?? -1)) ids.add(id);
	const marks = new Set(state.marks);
	for (const id of ids) marks.delete(`element ${id}`);
	const elements = new Map([...state.elements].filter(([id]) => !ids.has(id)));
	return { ...state, elements, marks };
}

function withDeclaration(
	state: InspectorState,
	{ rule, declaration }: { rule: number; declaration: number },
	change: Partial<Pick<Declaration, 'isOn' | 'value'>>
): Next {
	const found = state.declarations[rule]?.[declaration];
	if (!found) return 'gone';
	const values: readonly string[] = PROPERTIES[found.property];
	if (change.value !== undefined && !values.includes(change.value)) return 'not-known';
	const declarations = state.declarations.map((all, i) =>
		i === rule ? all.map((one, j) => (j === declaration ? { ...one, ...change } : one)) : all
	);
	return { ...state, declarations };
}

function mark(state: InspectorState, { what, id, isOn }: Act<'mark'>): Next {
	const { setup, elements, marks } = state;
	if (!setup.marks?.includes(what)) return 'not-marked';
	const isThere = {
		element: () => elements.has(id),
		request: () => setup.requests?.[id] !== undefined,
		cookie: () => isStored(state, id)
	}[what]();
	return isThere ? { ...state, marks: switched<Mark>(marks, `${what} ${id}`, isOn) } : 'gone';
}

function isStored({ setup, forgotten }: InspectorState, id: number): boolean {
	return setup.stored?.[id] !== undefined && !forgotten.has(id);
}

function switched<T>(all: ReadonlySet<T>, one: T, isOn: boolean): Set<T> {
	const next = new Set(all);
	if (isOn) next.add(one);
	else next.delete(one);
	return next;
}
