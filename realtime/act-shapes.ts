/** What the acts of each simulator look like on the wire; whether they are possible is for the simulator to say. */
import { z } from 'zod';
import { KINDS_SOUGHT, LICENSES_SOUGHT, PERIODS } from '#engine/simulators/browser/search';
import {
	ANSWERS,
	MOST_WEEKS_APART,
	REMINDERS,
	RIGHTS,
	SCOPES,
	VISIBILITIES
} from '#engine/simulators/calendar/model';
import {
	ALIGNMENTS,
	COLORS,
	LONGEST_PARAGRAPH,
	MARKS,
	SIZES,
	SPACES,
	STYLES
} from '#engine/simulators/document/model';
import {
	ATTRIBUTES,
	LONGEST_VALUE,
	MARKABLE,
	TAGS,
	VALUES
} from '#engine/simulators/inspector/model';
import {
	COVERS,
	FORMATS as IMAGE_FORMATS,
	LARGEST,
	MIRRORS,
	MOST_STEPS,
	STEEPEST
} from '#engine/simulators/image/model';
import { BLOCK_KINDS, CONDITIONS, TIMES } from '#engine/simulators/robot/program';
import { LONGEST_LETTER, MAIL_MARKS, MAIL_REPORTS } from '#engine/simulators/mail/model';
import { LONGEST_NAME, MOST_ITEMS } from '#engine/simulators/simulator';
import type { ActIn, SimulatorName } from '#engine/simulators/simulators';
import { LONGEST_CONTENT } from '#engine/simulators/spreadsheet/spreadsheet';
import { TESTS } from '#engine/simulators/spreadsheet/sheet';
import { FORMATS } from '#engine/simulators/spreadsheet/values';
import {
	LIMITS,
	LONGEST_POST,
	PRESENCES,
	REASONS,
	SANCTIONS,
	TARGETS
} from '#engine/simulators/thread/model';
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

/** Of an image. */
const side = z.int().min(1).max(LARGEST);
const rectangle = { x: item, y: item, width: side, height: side };
const steps = z.int().min(-MOST_STEPS).max(MOST_STEPS);

/** Of a document. */
const written = z.string().max(LONGEST_PARAGRAPH).refine(isPlainText);
const words = z.strictObject({ text: written, nth: item });
const depth = z.int().min(1).max(3);
const trait = z.boolean().nullable().optional();
const look = z.strictObject({
	size: z.literal(SIZES).nullable().optional(),
	isBold: trait,
	isItalic: trait,
	color: z.enum(COLORS).nullable().optional(),
	align: z.enum(ALIGNMENTS).nullable().optional(),
	space: z.literal(SPACES).nullable().optional(),
	breaksBefore: trait,
	isNumbered: trait
});

/** Of a calendar. */
const dayWritten = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const minutes = z.int().min(0).max(1440);
const which = { id: item, of: dayWritten, scope: z.enum(SCOPES) };
const eventDetails = {
	title: name,
	calendar: item,
	day: dayWritten,
	start: minutes,
	duration: minutes,
	place: name,
	hasVideo: z.boolean(),
	guests: someItems,
	reminder: z.literal(REMINDERS),
	visibility: z.enum(VISIBILITIES),
	repeats: z
		.strictObject({ every: z.int().min(1).max(MOST_WEEKS_APART), until: dayWritten })
		.nullable()
};

/** Of a page that is inspected. */
const attribute = z.enum(ATTRIBUTES);
const value = z.string().max(LONGEST_VALUE).refine(isPlainText);
const declaration = { rule: item, declaration: item };

/** Of a social network. */
const post = z.string().max(LONGEST_POST).refine(isPlainText);
const audience = z.union([z.enum(['everyone', 'friends', 'me']), item]);

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
	calendar: z.discriminatedUnion('do', [
		z.strictObject({ do: z.literal('create'), ...eventDetails }),
		z.strictObject({ do: z.literal('change'), ...which, ...eventDetails }),
		z.strictObject({ do: z.literal('delete'), ...which }),
		z.strictObject({ do: z.literal('answer'), ...which, answer: z.enum(ANSWERS) }),
		z.strictObject({
			...{ do: z.literal('share'), calendar: item, person: item },
			right: z.enum([...RIGHTS, 'none'])
		}),
		z.strictObject({ do: z.literal('show'), calendar: item, isShown: z.boolean() })
	]),
	files: z.discriminatedUnion('do', [
		z.strictObject({ do: z.enum(['move', 'copy']), ids: items, to: item }),
		z.strictObject({ do: z.literal('rename'), id: item, name }),
		z.strictObject({ do: z.literal('create'), to: item, name }),
		z.strictObject({ do: z.literal('delete'), ids: items })
	]),
	image: z.discriminatedUnion('do', [
		z.strictObject({ do: z.literal('crop'), ...rectangle }),
		z.strictObject({ do: z.literal('turn'), quarters: z.int().min(1).max(3) }),
		z.strictObject({
			...{ do: z.literal('straighten') },
			degrees: z.number().min(-STEEPEST).max(STEEPEST)
		}),
		z.strictObject({ do: z.literal('mirror'), way: z.enum(MIRRORS) }),
		z.strictObject({ do: z.literal('resize'), width: side, height: side }),
		z.strictObject({ do: z.literal('cover'), how: z.enum(COVERS), ...rectangle }),
		z.strictObject({ do: z.literal('adjust'), brightness: steps, contrast: steps }),
		z.strictObject({ do: z.literal('gray'), isOn: z.boolean() }),
		z.strictObject({
			...{ do: z.literal('export'), format: z.enum(IMAGE_FORMATS) },
			quality: z.int().min(1).max(100)
		})
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
	]),
	document: z.discriminatedUnion('do', [
		z.strictObject({ do: z.literal('style'), ids: items, style: z.enum(STYLES) }),
		z.strictObject({ do: z.literal('align'), ids: items, align: z.enum(ALIGNMENTS) }),
		z.strictObject({ do: z.literal('size'), ids: items, size: z.literal(SIZES) }),
		z.strictObject({
			...{ do: z.literal('mark'), ids: items, words: words.nullable() },
			...{ mark: z.enum(MARKS), isOn: z.boolean() }
		}),
		z.strictObject({ do: z.enum(['plain', 'delete']), ids: items }),
		z.strictObject({ do: z.literal('indent'), ids: items, by: z.literal([-1, 1]) }),
		z.strictObject({ do: z.literal('break'), id: item, isOn: z.boolean() }),
		z.strictObject({ do: z.literal('define'), style: z.enum(STYLES), set: look }),
		z.strictObject({ do: z.literal('write'), id: item, text: written }),
		z.strictObject({ do: z.literal('insert'), after: item, text: written }),
		z.strictObject({ do: z.literal('split'), id: item, words }),
		z.strictObject({ do: z.literal('join'), id: item }),
		z.strictObject({ do: z.literal('move'), ids: items, after: item }),
		z.strictObject({ do: z.literal('contents'), after: item, depth }),
		z.strictObject({ do: z.literal('depth'), id: item, depth }),
		z.strictObject({ do: z.literal('refresh') }),
		z.strictObject({
			...{ do: z.literal('replace'), find: name, by: name },
			...{ isWhole: z.boolean(), isCase: z.boolean() },
			at: z.strictObject({ id: item, nth: item }).nullable()
		}),
		z.strictObject({ do: z.literal('track'), isOn: z.boolean() }),
		z.strictObject({ do: z.literal('settle'), changes: items, isAccepted: z.boolean() }),
		z.strictObject({ do: z.literal('resolve'), comment: item })
	]),
	inspector: z.discriminatedUnion('do', [
		z.strictObject({ do: z.literal('attribute'), id: item, name: attribute, value }),
		z.strictObject({ do: z.literal('strip'), id: item, name: attribute }),
		z.strictObject({ do: z.literal('text'), id: item, text: value }),
		z.strictObject({ do: z.literal('tag'), id: item, tag: z.enum(TAGS) }),
		z.strictObject({ do: z.enum(['delete', 'forget']), id: item }),
		z.strictObject({ do: z.literal('toggle'), ...declaration, isOn: z.boolean() }),
		z.strictObject({ do: z.literal('set'), ...declaration, value: z.enum(VALUES) }),
		z.strictObject({ do: z.literal('block'), host: name, isOn: z.boolean() }),
		z.strictObject({
			...{ do: z.literal('mark'), what: z.enum(MARKABLE) },
			...{ id: item, isOn: z.boolean() }
		})
	]),
	thread: z.discriminatedUnion('do', [
		z.strictObject({
			...{ do: z.literal('publish'), how: z.enum(['new', 'reply', 'quote']) },
			...{ about: item.nullable(), text: post, photo: item.nullable(), audience }
		}),
		z.strictObject({ do: z.literal('message'), to: item, text: post, proofs: someItems }),
		z.strictObject({
			do: z.enum(['like', 'share', 'remove', 'lock']),
			id: item,
			isOn: z.boolean()
		}),
		z.strictObject({ do: z.literal('untag'), id: item }),
		z.strictObject({ do: z.literal('audience'), id: item, audience }),
		z.strictObject({
			...{ do: z.literal('report'), what: z.enum(TARGETS), id: item },
			reason: z.enum(REASONS).nullable()
		}),
		z.strictObject({ do: z.literal('capture'), what: z.enum(['post', 'conversation']), id: item }),
		z.strictObject({ do: z.literal('limit'), id: item, as: z.enum(LIMITS) }),
		z.strictObject({ do: z.literal('sanction'), id: item, as: z.enum(SANCTIONS) }),
		z.strictObject({ do: z.literal('answer'), id: item, isAccepted: z.boolean() }),
		z.strictObject({ do: z.literal('presence'), id: item, as: z.enum(PRESENCES) })
	])
};
