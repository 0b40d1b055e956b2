/** What the acts of each simulator look like on the wire; whether they are possible is for the simulator to say. */
import { z } from 'zod';
import { LONGEST_NAME, MOST_ITEMS } from '#engine/simulators/simulator';
import type { ActIn, SimulatorName } from '#engine/simulators/simulators';
import { isPlainText } from '#engine/spelling';

const item = z.int().min(0).max(9_999);
const items = z.array(item).min(1).max(MOST_ITEMS);
const name = z.string().max(LONGEST_NAME).refine(isPlainText);
/** Of an option, as authors write it. */
const option = z.string().regex(/^[a-zA-Z0-9]{1,40}$/);

export const ACTS: { [Name in SimulatorName]: z.ZodType<ActIn<Name>> } = {
	files: z.discriminatedUnion('do', [
		z.strictObject({ do: z.enum(['move', 'copy']), ids: items, to: item }),
		z.strictObject({ do: z.literal('rename'), id: item, name }),
		z.strictObject({ do: z.literal('create'), to: item, name }),
		z.strictObject({ do: z.literal('delete'), ids: items })
	]),
	settings: z.discriminatedUnion('do', [
		z.strictObject({ do: z.literal('switch'), id: option, isOn: z.boolean() }),
		z.strictObject({ do: z.literal('choose'), id: option, choice: z.int().min(0).max(99) }),
		z.strictObject({ do: z.literal('write'), id: option, text: name }),
		z.strictObject({ do: z.enum(['press', 'remove']), id: option })
	])
};
