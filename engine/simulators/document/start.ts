/** A document as it is found, in one language. */
import type { InOneLanguage } from '../../content/challenge.ts';
import {
	STYLES,
	type Comment,
	type Doc,
	type DocumentSetup,
	type FoundParagraph,
	type Paragraph,
	type Run
} from './model.ts';
import { merged } from './runs.ts';
import { contentsOf, USUAL_STYLES } from './structure.ts';

type Found = InOneLanguage<FoundParagraph>;

export function startDocument(setup: InOneLanguage<DocumentSetup>): Doc {
	let nextChange = 1;
	const runsOf = ({ text = '', runs = [{ text }] }: Found): Run[] =>
		merged(
			runs.map(({ text, change, ...marks }) => ({
				...{ text, marks },
				change: change ? { ...change, id: nextChange++ } : null
			}))
		);
	const paragraphs = setup.paragraphs.map((one, i): Paragraph => {
		const { style = 'body', level = 0, align = null, size = null } = one;
		const breaksBefore = one.breaksBefore ?? false;
		const contents = one.contents ? { depth: one.contents, entries: one.entries ?? [] } : null;
		return { id: i + 1, style, level, align, size, breaksBefore, contents, runs: runsOf(one) };
	});
	const comments = setup.paragraphs.flatMap(({ comment }, i) =>
		comment ? [{ ...comment, paragraph: i + 1 }] : []
	);
	const styles = Object.fromEntries(
		STYLES.map((name) => [name, { ...USUAL_STYLES[name], ...setup.styles?.[name] }])
	) as unknown as Doc['styles'];
	const doc: Doc = {
		...{ name: setup.name, paragraphs, styles, found: styles, nextChange },
		comments: comments.map((one, i): Comment => ({ ...one, id: i + 1, isResolved: false })),
		isTracking: setup.isTracking ?? false,
		isTypographic: setup.isTypographic ?? false,
		nextParagraph: paragraphs.length + 1
	};
	const isSaid = (i: number) => setup.paragraphs[i]!.entries !== undefined;
	return {
		...doc,
		paragraphs: paragraphs.map((one, i) =>
			one.contents && !isSaid(i)
				? { ...one, contents: { ...one.contents, entries: contentsOf(doc, one.contents.depth) } }
				: one
		)
	};
}
