/** Elements as the tools write them. */
import type { InspectorAct, InspectorState, PageElement } from '#engine/simulators/inspector/model';
import { asTyped } from '#engine/simulators/inspector/network';

/** What the tools show of a page, and act on. */
export interface Inspected {
	state: InspectorState;
	act(one: InspectorAct, said: string): boolean;
}

export const attributesOf = ({ attributes }: PageElement) =>
	[...attributes].map(([name, value]) => ({ name, value: asTyped(value) }));

export const shortTag = ({ tag }: Pick<PageElement, 'tag'>) => `<${tag}>`;
