/** The fonts of printed documents. Names come from everywhere: what our font cannot write is written by one that can. */
import { createRequire } from 'node:module';
import { openSync, type Font } from 'fontkit';

export type Weight = 'regular' | 'bold';

const require = createRequire(import.meta.url);
const ours = '@expo-google-fonts/atkinson-hyperlegible-next';
const wide = 'dejavu-fonts-ttf/ttf';

export const FONT_FILES = {
	regular: require.resolve(`${ours}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`),
	bold: require.resolve(`${ours}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`),
	wideRegular: require.resolve(`${wide}/DejaVuSans.ttf`),
	wideBold: require.resolve(`${wide}/DejaVuSans-Bold.ttf`)
};

const own = openSync(FONT_FILES.regular) as Font;

/** The name of the font to write a text in, all of it. */
export function fontOf(text: string, weight: Weight): keyof typeof FONT_FILES {
	const isOurs = [...text].every(
		(character) => character === '\n' || own.hasGlyphForCodePoint(character.codePointAt(0)!)
	);
	if (isOurs) return weight;
	return weight === 'bold' ? 'wideBold' : 'wideRegular';
}
