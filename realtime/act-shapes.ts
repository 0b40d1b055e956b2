/** What the acts of each simulator look like on the wire; whether they are possible is for the simulator to say. */
import { z } from 'zod';
import { BLOCK_KINDS, CONDITIONS, TIMES } from '#engine/simulators/robot/program';
import { LONGEST_NAME, MOST_ITEMS } from '#engine/simulators/simulator';
import type { ActIn, SimulatorName } from '#engine/simulators/simulators';
import { isPlainText } from '#engine/spelling';

const item = z.int().min(0).max(9_999);
const items = z.array(item).min(1).max(MOST_ITEMS);
const name = z.string().max(LONGEST_NAME).refine(isPlainText);

const place = { into: item, branch: z.enum(['body', 'otherwise']), at: item };
const times = z.int().min(TIMES.least).max(TIMES.most);
const condition = z.enum(CONDITIONS);

export const ACTS: { [Name in SimulatorName]: z.ZodType<ActIn<Name>> } = {
	files: z.discriminatedUnion('do', [
		z.strictObject({ do: z.enum(['move', 'copy']), ids: items, to: item }),
		z.strictObject({ do: z.literal('rename'), id: item, name }),
		z.strictObject({ do: z.literal('create'), to: item, name }),
		z.strictObject({ do: z.literal('delete'), ids: items })
	]),
	robot: z.discriminatedUnion('do', [
		z.strictObject({
			...{ do: z.literal('insert'), kind: z.enum(BLOCK_KINDS) },
			...{ times: times.optional(), condition: condition.optional(), ...place }
		}),
		z.strictObject({ do: z.literal('move'), id: item, ...place }),
		z.strictObject({
			...{ do: z.literal('set'), id: item },
			...{ times: times.optional(), condition: condition.optional() }
		}),
		z.strictObject({ do: z.literal('remove'), id: item })
	])
};
