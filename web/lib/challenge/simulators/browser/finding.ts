import { withoutAccents } from '#engine/spelling';

/** A text around what is sought in it. */
export interface Part {
	text: string;
	isFound: boolean;
}

const fold = (text: string): string[] => [...text].map((one) => withoutAccents(one).toLowerCase());

/** Whatever the capitals and the accents; each place once, from the left. */
export function partsAround(text: string, sought: string): Part[] {
	const wanted = fold(sought.trim()).join('');
	if (!wanted) return [{ text, isFound: false }];
	const letters = [...text];
	const folded = fold(text);
	const parts: Part[] = [];
	let begun = 0;
	for (let i = 0; i < letters.length; i++) {
		if (folded.slice(i, i + [...wanted].length).join('') !== wanted) continue;
		const end = i + [...wanted].length;
		if (i > begun) parts.push({ text: letters.slice(begun, i).join(''), isFound: false });
		parts.push({ text: letters.slice(i, end).join(''), isFound: true });
		begun = end;
		i = end - 1;
	}
	if (begun < letters.length) parts.push({ text: letters.slice(begun).join(''), isFound: false });
	return parts;
}
