/** What an answer may look like on the wire; the candidate's page sends nothing larger. */
import { z } from 'zod';
import type { AnswerValue } from '#engine/correction/correct';
import { LONGEST_ANSWER } from '#engine/correction/typed-answer';
import type { DraftValue } from '#engine/invigilation/draft';
import { LONGEST_AGO } from '#engine/invigilation/focus';
import { areSendable, MOST_ACTS } from '#engine/simulators/simulator';
import type { SimulatorName } from '#engine/simulators/simulators';
import { isPlainText } from '#engine/spelling';
import { ACTS } from './act-shapes.ts';

/** How long ago a page noticed something, by its own count: milliseconds. */
export const ago = z.int().min(0).max(LONGEST_AGO);

const index = z.int().min(0).max(99);
/** A typed answer longer than this is not an answer, nor is one that no keyboard types and no database keeps. */
const typed = z.string().max(LONGEST_ANSWER).refine(isPlainText);

/** What was done in a simulator. */
function doneIn<Name extends SimulatorName>(simulator: Name) {
	return z.strictObject({
		kind: z.literal('practical'),
		simulator: z.literal(simulator),
		acts: z.array(ACTS[simulator]).max(MOST_ACTS).refine(areSendable)
	});
}

const begun = [
	z.strictObject({ kind: z.literal('qcu'), choice: index }),
	z.strictObject({ kind: z.literal('qcm'), choices: z.array(index).max(20) }),
	z.strictObject({ kind: z.literal('qroc'), text: typed }),
	z.strictObject({ kind: z.literal('qrocm'), texts: z.array(typed).max(20) }),
	z.strictObject({ kind: z.literal('order'), order: z.array(index).max(20) }),
	z.discriminatedUnion('simulator', [
		doneIn('browser'),
		doneIn('calendar'),
		doneIn('files'),
		doneIn('image'),
		doneIn('robot'),
		doneIn('spreadsheet'),
		doneIn('settings'),
		doneIn('mail'),
		doneIn('document'),
		doneIn('inspector'),
		doneIn('thread')
	])
] as const;
/** An answer begun. */
export const draftValue: z.ZodType<DraftValue> = z.discriminatedUnion('kind', begun);
export const answerValue: z.ZodType<AnswerValue> = z.discriminatedUnion('kind', [
	...begun,
	z.strictObject({ kind: z.literal('skip') })
]);
