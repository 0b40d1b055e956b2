/** The fonts of printed documents. Names come from everywhere: what our font cannot write is written by one that can. */
import { createRequire } from 'node:module';
import { openSync, type Font } from 'fontkit';

export type Weight = 'regular' | 'bold';

const require = createRequire(import.meta.url);
const ours = '@expo-google-fonts/atkinson-hyperlegible-next';
const wide = 'dejavu-fonts-ttf/ttf';

/** By the names that documents give them; read once, for all documents. */
const opened = {
	regular: open(`${ours}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`),
	bold: open(`${ours}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`),
	wideRegular: open(`${wide}/DejaVuSans.ttf`),
	wideBold: open(`${wide}/DejaVuSans-Bold.ttf`)
};

/** PDFKit takes an open font where its types know of the path of a file only. */
export const FONTS = opened as unknown as Record<keyof typeof opened, string>;

function open(file: string): Font {
	return openSync(require.resolve(file)) as Font;
}

/** The name of the font to write a text in, all of it. */
export function fontOf(text: string, weight: Weight): keyof typeof opened {
	const isOurs = [...text].every(
		(character) =>
			character === '\n' || opened.regular.hasGlyphForCodePoint(character.codePointAt(0)!)
	);
	if (isOurs) return weight;
	return weight === 'bold' ? 'wideBold' : 'wideRegular';
}
