/** The fonts of printed documents. Names come from everywhere: what our font cannot write is written by one that can. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

export type Weight = 'regular' | 'bold';

const require = createRequire(import.meta.url);
const ours = '@expo-google-fonts/atkinson-hyperlegible-next';
const wide = 'dejavu-fonts-ttf/ttf';

/**
 * By the names that documents give them. Their files are read once, but each document opens them for itself: an open font
 * remembers of which characters its glyphs were, and two documents would write into each other's memory.
 */
export const FONTS = {
	regular: read(`${ours}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`),
	bold: read(`${ours}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`),
	wideRegular: read(`${wide}/DejaVuSans.ttf`),
	wideBold: read(`${wide}/DejaVuSans-Bold.ttf`)
};

const own = create(FONTS.regular) as Font;

function read(file: string): Buffer {
	return readFileSync(require.resolve(file));
}

/** The name of the font to write a text in, all of it. */
export function fontOf(text: string, weight: Weight): keyof typeof FONTS {
	const isOurs = [...text].every(
		(character) => character === '\n' || own.hasGlyphForCodePoint(character.codePointAt(0)!)
	);
	if (isOurs) return weight;
	return weight === 'bold' ? 'wideBold' : 'wideRegular';
}
