/** What the acts of each simulator look like on the wire; whether they are possible is for the simulator to say. */
import { z } from 'zod';
import { KINDS_SOUGHT, LICENSES_SOUGHT, PERIODS } from '#engine/simulators/browser/search';
import { BLOCK_KINDS, CONDITIONS, TIMES } from '#engine/simulators/robot/program';
import { LONGEST_LETTER, MAIL_MARKS, MAIL_REPORTS } from '#engine/simulators/mail/model';
import { LONGEST_NAME, MOST_ITEMS } from '#engine/simulators/simulator';
import type { ActIn, SimulatorName } from '#engine/simulators/simulators';
import { LONGEST_CONTENT } from '#engine/simulators/spreadsheet/spreadsheet';
import { TESTS } from '#engine/simulators/spreadsheet/sheet';
import { FORMATS } from '#engine/simulators/spreadsheet/values';
import { isPlainText } from '#engine/spelling';

const item = z.int().min(0).max(9_999);
const items = z.array(item).min(1).max(MOST_ITEMS);
const name = z.string().max(LONGEST_NAME).refine(isPlainText);
/** Of an option, as authors write it. */
const option = z.string().regex(/^[a-zA-Z0-9]{1,40}$/);

const place = { into: item, branch: z.enum(['body', 'otherwise']), at: item };
const times = z.int().min(TIMES.least).max(TIMES.most);
const condition = z.enum(CONDITIONS);
/** Of a sheet. */
const area = z.string().max(9).refine(isPlainText);
const row = z.int().min(1).max(999);
const column = z.string().length(1).refine(isPlainText);
const content = z.string().max(LONGEST_CONTENT).refine(isPlainText);
const key = z.strictObject({ column, isDescending: z.boolean() });

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
	browser: z.discriminatedUnion('do', [
		z.strictObject({ do: z.enum(['visit', 'follow', 'unbookmark']), address: name }),
		z.strictObject({ do: z.literal('search'), query: name }),
		z.strictObject({
			do: z.literal('filter'),
			by: z.enum(['period', 'kind', 'license']),
			value: z.enum([...PERIODS, ...KINDS_SOUGHT, ...LICENSES_SOUGHT])
		}),
		z.strictObject({ do: z.enum(['back', 'forward', 'home']) }),
		z.strictObject({ do: z.literal('bookmark'), folder: item }),
		z.strictObject({ do: z.literal('note'), id: option, text: name })
	]),
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
	]),
	spreadsheet: z.discriminatedUnion('do', [
		z.strictObject({ do: z.literal('write'), at: area, text: content }),
		z.strictObject({ do: z.literal('clear'), area }),
		z.strictObject({ do: z.literal('copy'), area, to: area }),
		z.strictObject({ do: z.literal('fill'), area, way: z.enum(['down', 'right']) }),
		z.strictObject({ do: z.literal('sort'), area, by: z.array(key).min(1).max(3) }),
		z.strictObject({
			...{ do: z.literal('filter'), area, column, test: z.enum(TESTS), value: content }
		}),
		z.strictObject({ do: z.literal('unfilter') }),
		z.strictObject({ do: z.enum(['insert', 'delete']), row }),
		z.strictObject({ do: z.literal('format'), area, as: z.enum(FORMATS) })
	]),
	settings: z.discriminatedUnion('do', [
		z.strictObject({ do: z.literal('switch'), id: option, isOn: z.boolean() }),
		z.strictObject({ do: z.literal('choose'), id: option, choice: z.int().min(0).max(99) }),
		z.strictObject({ do: z.literal('write'), id: option, text: name }),
		z.strictObject({ do: z.enum(['press', 'remove']), id: option })
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
