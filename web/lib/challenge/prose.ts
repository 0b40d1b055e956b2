/** The small markup of the bank: paragraphs, **bold** and `code`. */
export interface Span {
	mark: 'plain' | 'bold' | 'code';
	text: string;
}

/** The paragraphs of a text, each cut into spans; a line break inside a paragraph stays in its span. */
export function parseProse(text: string): Span[][] {
	return text.split(/\n{2,}/).map((paragraph) =>
		paragraph
			.split(/(\*\*[^*]+\*\*|`[^`]+`)/)
			.filter((part) => part !== '')
			.map((part): Span => {
				if (part.startsWith('**')) return { mark: 'bold', text: part.slice(2, -2) };
				if (part.startsWith('`')) return { mark: 'code', text: part.slice(1, -1) };
				return { mark: 'plain', text: part };
			})
	);
}
