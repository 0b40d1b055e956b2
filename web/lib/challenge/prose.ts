/** The small markup of the bank: paragraphs, lists, **bold** and `code`. */
export interface Span {
	mark: 'plain' | 'bold' | 'code';
	text: string;
}

export type Block = { kind: 'paragraph'; spans: Span[] } | { kind: 'list'; items: Span[][] };

const BULLET = '- ';

/**
 * The blocks of a text, cut into spans. Blank lines part paragraphs, whose own line breaks stay in their spans; lines that
 * begin with `- `, one after another, are a list.
 */
export function parseProse(text: string): Block[] {
	return text.split(/\n{2,}/).flatMap((part) => {
		const blocks: Block[] = [];
		let lines: string[] = [];
		const endParagraph = () => {
			if (lines.length > 0) blocks.push({ kind: 'paragraph', spans: parseSpans(lines.join('\n')) });
			lines = [];
		};
		for (const line of part.split('\n')) {
			if (!line.startsWith(BULLET)) {
				lines.push(line);
				continue;
			}
			endParagraph();
			const item = parseSpans(line.slice(BULLET.length));
			const last = blocks.at(-1);
			if (last?.kind === 'list') last.items.push(item);
			else blocks.push({ kind: 'list', items: [item] });
		}
		endParagraph();
		return blocks;
	});
}

/** What is read aloud: a text without its marks. */
export function plainProse(text: string): string {
	const plain = (spans: Span[]) => spans.map((span) => span.text).join('');
	return parseProse(text)
		.map((block) =>
			block.kind === 'list' ? block.items.map(plain).join('\n') : plain(block.spans)
		)
		.join('\n');
}

function parseSpans(text: string): Span[] {
	return text
		.split(/(\*\*[^*]+\*\*|`[^`]+`)/)
		.filter((part) => part !== '')
		.map((part): Span => {
			if (part.startsWith('**')) return { mark: 'bold', text: part.slice(2, -2) };
			if (part.startsWith('`')) return { mark: 'code', text: part.slice(1, -1) };
			return { mark: 'plain', text: part };
		});
}
