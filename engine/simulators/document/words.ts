/** The words for what a document has, in both languages: a correction says them on the server. */
import type { Localized } from '../../content/challenge.ts';
import { say } from '../../content/drawing.ts';
import type { Alignment, Color, Mark, StyleName } from './model.ts';

export const STYLE_NAMES: Record<StyleName, Localized> = {
	title: say('Titre du document', 'Title'),
	heading1: say('Titre 1', 'Heading 1'),
	heading2: say('Titre 2', 'Heading 2'),
	heading3: say('Titre 3', 'Heading 3'),
	body: say('Corps de texte', 'Body text'),
	quote: say('Citation', 'Quotation'),
	note: say('Remarque', 'Note'),
	bullet: say('Liste à puces', 'Bulleted list'),
	number: say('Liste numérotée', 'Numbered list'),
	caption: say('Légende', 'Caption')
};

export const COLOR_NAMES: Record<Color, Localized> = {
	black: say('noir', 'black'),
	gray: say('gris', 'gray'),
	blue: say('bleu', 'blue'),
	green: say('vert', 'green'),
	red: say('rouge', 'red')
};

export const ALIGNMENT_NAMES: Record<Alignment, Localized> = {
	left: say('à gauche', 'left'),
	center: say('centré', 'centered'),
	right: say('à droite', 'right'),
	justify: say('justifié', 'justified')
};

export const MARK_NAMES: Record<Mark, Localized> = {
	bold: say('gras', 'bold'),
	italic: say('italique', 'italic'),
	underline: say('souligné', 'underlined'),
	highlight: say('surligné', 'highlighted')
};
