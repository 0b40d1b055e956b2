import type { Tube } from '../challenge.ts';
import { documentStyles } from './document-styles.ts';
import { findReplace } from './find-replace.ts';
import { headingStyles } from './heading-styles.ts';
import { mailMerge } from './mail-merge.ts';
import { markupWriting } from './markup-writing.ts';
import { pageLayout } from './page-layout.ts';
import { textInput } from './text-input.ts';
import { textRevision } from './text-revision.ts';

export const competence31: Tube[] = [
	textInput,
	headingStyles,
	mailMerge,
	markupWriting,
	findReplace,
	pageLayout,
	documentStyles,
	textRevision
];
