/** A paragraph as it is drawn and chosen in: its words, and the pieces of them that look alike. */
import type { Doc, Paragraph, Run } from '#engine/simulators/document/model';
import { charactersOf, isLive, sayMarks } from '#engine/simulators/document/runs';

/** Some of the words of a paragraph, both ends included. */
export interface Span {
	first: number;
	last: number;
}

export interface Piece {
	text: string;
	run: Run;
	/** Null of a space, and of what is deleted. */
	word: number | null;
	/** Of a space that is to be seen. */
	sign: 'space' | 'no-break' | null;
}

/** Where each word stands among the live characters: what is between two spaces. */
export function wordsIn({ runs }: Paragraph): { from: number; to: number }[] {
	const words: { from: number; to: number }[] = [];
	const live = charactersOf(runs).filter(isLive);
	for (const [i, { text }] of live.entries()) {
		if (/\s/.test(text)) continue;
		const last = words.at(-1);
		if (last?.to === i) last.to = i + 1;
		else words.push({ from: i, to: i + 1 });
	}
	return words;
}

/** @param hasSigns each space is a piece of its own, for its sign */
export function piecesOf(paragraph: Paragraph, hasSigns: boolean): Piece[] {
	const words = wordsIn(paragraph);
	const pieces: Piece[] = [];
	let at = -1;
	for (const run of charactersOf(paragraph.runs)) {
		if (isLive(run)) at++;
		const word = isLive(run) ? words.findIndex(({ from, to }) => at >= from && at < to) : -1;
		const sign = hasSigns ? signOf(run.text) : null;
		const last = pieces.at(-1);
		const isAlike =
			last?.word === (word === -1 ? null : word) &&
			last.run.change?.id === run.change?.id &&
			last.sign === sign &&
			sign === null &&
			sayMarks(last.run.marks) === sayMarks(run.marks);
		if (isAlike) last.text += run.text;
		else pieces.push({ text: run.text, run, word: word === -1 ? null : word, sign });
	}
	return pieces;
}

const signOf = (text: string) =>
	/[\u00A0\u202F]/.test(text) ? 'no-break' : text === ' ' ? 'space' : null;

export interface ShownChange {
	id: number;
	paragraph: number;
	kind: 'insert' | 'delete';
	author: string;
	text: string;
}

/** Those that wait, from top to bottom. */
export function changesIn({ paragraphs }: Doc): ShownChange[] {
	const changes = new Map<number, ShownChange>();
	for (const { id, runs } of paragraphs) {
		for (const { text, change } of runs) {
			if (!change) continue;
			const known = changes.get(change.id);
			if (known) known.text += text;
			else changes.set(change.id, { ...change, paragraph: id, text });
		}
	}
	return [...changes.values()];
}
