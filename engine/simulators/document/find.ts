/** Find in a document: what a query finds, and where. */
import type { Doc, Query } from './model.ts';
import { textOf } from './runs.ts';

export interface Found {
	id: number;
	/** Among those of its paragraph. */
	nth: number;
	from: number;
	to: number;
}

const isOfWord = (one: string | undefined) => one !== undefined && /[\p{L}\p{N}_]/u.test(one);

/** Whether a word goes on from one character to the next: what begins with a space begins no word. */
const goesOn = (one: string | undefined, next: string | undefined) =>
	isOfWord(one) && isOfWord(next);

/** One character for each: case and, unless typography is judged, kinds of spaces and of apostrophes do not matter. */
function reader({ isCase }: Query, isTypographic: boolean): (one: string) => string {
	const plain = (one: string) =>
		isTypographic ? one : one.replace(/[\u00A0\u202F]/, ' ').replace('’', "'");
	const lower = (one: string) => ([...one.toLowerCase()].length === 1 ? one.toLowerCase() : one);
	return (one) => (isCase ? plain(one) : lower(plain(one)));
}

/** Where a query is found among the characters of a text, without overlaps. */
export function placesIn(text: string, query: Query, isTypographic: boolean): [number, number][] {
	const read = reader(query, isTypographic);
	const all = [...text];
	const [here, wanted] = [all.map(read), [...query.find].map(read)];
	const places: [number, number][] = [];
	if (wanted.length === 0) return places;
	for (let i = 0; i + wanted.length <= here.length; i++) {
		const end = i + wanted.length;
		if (!wanted.every((one, j) => here[i + j] === one)) continue;
		if (query.isWhole && (goesOn(all[i - 1], all[i]) || goesOn(all[end - 1], all[end]))) continue;
		places.push([i, end]);
		i = end - 1;
	}
	return places;
}

/** In the order of the document; tables of contents are not searched. */
export function findIn({ paragraphs, isTypographic }: Doc, query: Query): Found[] {
	return paragraphs.flatMap(({ id, runs }) =>
		placesIn(textOf(runs), query, isTypographic).map(([from, to], nth) => ({ id, nth, from, to }))
	);
}
