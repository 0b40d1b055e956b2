/** What the acts of each simulator look like on the wire; whether they are possible is for the simulator to say. */
import { z } from 'zod';
import { LONGEST_LETTER, MAIL_MARKS, MAIL_REPORTS } from '#engine/simulators/mail/model';
import { LONGEST_NAME, MOST_ITEMS } from '#engine/simulators/simulator';
import type { ActIn, SimulatorName } from '#engine/simulators/simulators';
import { isPlainText } from '#engine/spelling';

const item = z.int().min(0).max(9_999);
const items = z.array(item).min(1).max(MOST_ITEMS);
const name = z.string().max(LONGEST_NAME).refine(isPlainText);

const someItems = z.array(item).max(MOST_ITEMS);
const addresses = z.array(name).max(MOST_ITEMS);
const letter = {
	how: z.enum(['new', 'reply', 'replyAll', 'forward']),
	about: item.nullable(),
	draft: item.nullable(),
	to: addresses,
	cc: addresses,
	bcc: addresses,
	subject: name,
	body: z.string().max(LONGEST_LETTER).refine(isPlainText),
	attachments: someItems,
	links: someItems
};

export const ACTS: { [Name in SimulatorName]: z.ZodType<ActIn<Name>> } = {
	files: z.discriminatedUnion('do', [
		z.strictObject({ do: z.enum(['move', 'copy']), ids: items, to: item }),
		z.strictObject({ do: z.literal('rename'), id: item, name }),
		z.strictObject({ do: z.literal('create'), to: item, name }),
		z.strictObject({ do: z.literal('delete'), ids: items })
	]),
	mail: z.discriminatedUnion('do', [
		z.strictObject({ do: z.literal('move'), ids: items, to: item }),
		z.strictObject({ do: z.literal('delete'), ids: items }),
		z.strictObject({ do: z.literal('report'), ids: items, as: z.enum(MAIL_REPORTS) }),
		z.strictObject({ do: z.literal('mark'), ids: items, as: z.enum(MAIL_MARKS) }),
		z.strictObject({ do: z.literal('folder'), name }),
		z.strictObject({
			do: z.literal('rule'),
			when: z.enum(['from', 'subject']),
			contains: name,
			to: item,
			applies: z.boolean()
		}),
		z.strictObject({ do: z.literal('unrule'), rule: item }),
		z.strictObject({ do: z.literal('follow'), id: item, link: item }),
		z.strictObject({ do: z.enum(['save', 'send']), ...letter })
	])
};
