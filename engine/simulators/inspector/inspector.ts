/** The developer tools of a browser on a page, as a simulator: what is done with them, and what is judged of it. */
import { tell } from '../../content/drawing.ts';
import { wordings, type Text } from '../../content/challenge.ts';
import type { Simulator } from '../simulator.ts';
import { isSameState } from './compare.ts';
import { inspectorLines } from './lines.ts';
import { inspectorMachine } from './machine.ts';
import type {
	InspectorAct,
	InspectorRefusal,
	InspectorSetup,
	InspectorState,
	Typed
} from './model.ts';

export const inspector: Simulator<
	InspectorSetup,
	InspectorAct<Typed>,
	InspectorState,
	InspectorRefusal
> = {
	...inspectorMachine,
	isReached: isSameState,
	lines: inspectorLines,
	asDone(act) {
		if (act.do === 'text') return { ...act, text: written(act.text) };
		return act.do === 'attribute' ? { ...act, value: written(act.value) } : act;
	}
};

/** A text that holds the words that are asked, with the first of their alternatives. */
function written(typed: Typed): Text {
	if (!Array.isArray(typed)) return typed;
	const inOne = (words: Text, i: number) => wordings(words).at(i)!.split('|')[0]!;
	return tell((l) => typed.map((words) => inOne(words, l === 'fr' ? 0 : -1)).join(' '));
}
