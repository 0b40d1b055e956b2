/** Reads ODS, the format of LibreOffice: its one file of content, as much of it as a table needs. */
import { MAX_COLUMNS, SheetError, type SheetRow } from './limits';

/** A cell that is being read. */
interface OpenCell {
	type: string;
	value: string;
	repeated: number;
	paragraphs: string[];
}

/**
 * @param content the file `content.xml` of the container
 * @param maxRows a list has; a few more are read, which may be empty
 */
export function readOds(content: Uint8Array, maxRows: number): SheetRow[] {
	const rows: SheetRow[] = [];
	let number = 1;
	/** How deep in notes beside cells, whose text is none of the cell. */
	let notes = 0;
	let row: { repeated: number; cells: string[] } | null = null;
	let cell: OpenCell | null = null;
	let isInParagraph = false;
	const say = (text: string) => {
		if (cell && isInParagraph && notes === 0) cell.paragraphs[cell.paragraphs.length - 1] += text;
	};

	for (const { name, attributes, opens, closes, text } of tokens(decode(content))) {
		if (name === '') {
			say(unescape(text));
			continue;
		}
		switch (name) {
			case 'table:table':
				// The first sheet alone.
				if (closes) return rows;
				break;
			case 'office:annotation':
				notes += Number(opens) - Number(closes);
				break;
			case 'table:table-row':
				if (opens) row = { repeated: countOf(attributes, 'table:number-rows-repeated'), cells: [] };
				if (closes && row) {
					while (row.cells.at(-1) === '') row.cells.pop();
					// Sheets end with a million times the same empty row.
					if (row.cells.length > 0) {
						if (rows.length + row.repeated > maxRows * 2) throw new SheetError('file-too-large');
						for (let i = 0; i < row.repeated; i++)
							rows.push({ number: number + i, cells: row.cells });
					}
					number += row.repeated;
					row = null;
				}
				break;
			case 'table:table-cell':
			case 'table:covered-table-cell':
				if (opens) cell = openCell(attributes);
				if (closes && cell && row) {
					const shown = shownIn(cell);
					const room = MAX_COLUMNS - row.cells.length;
					for (let i = 0; i < Math.min(cell.repeated, room); i++) row.cells.push(shown);
					cell = null;
				}
				break;
			case 'text:p':
				if (opens && notes === 0) cell?.paragraphs.push('');
				isInParagraph = opens && !closes;
				break;
			case 'text:s':
				if (opens) say(' '.repeat(Math.min(99, countOf(attributes, 'text:c'))));
				break;
			case 'text:tab':
			case 'text:line-break':
				if (opens) say(' ');
		}
	}
	// No sheet, or one that is cut.
	throw new SheetError('file-unreadable');
}

function decode(content: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(content);
	} catch {
		throw new SheetError('file-unreadable');
	}
}

interface Token {
	/** Of a tag; empty for a text. */
	name: string;
	attributes: string;
	opens: boolean;
	closes: boolean;
	text: string;
}

/** Tags and texts, each looked at once: whoever made the file may want to make somebody wait. */
function* tokens(xml: string): Generator<Token> {
	let at = 0;
	for (;;) {
		const start = xml.indexOf('<', at);
		const text = xml.slice(at, start < 0 ? undefined : start);
		if (text) yield { name: '', attributes: '', opens: false, closes: false, text };
		if (start < 0) return;
		const end = xml.indexOf('>', start);
		if (end < 0) throw new SheetError('file-unreadable');
		const tag = xml.slice(start + 1, end);
		const [, slash, name = '', attributes = ''] = /^(\/?)([\w:.-]*)([\s\S]*)$/.exec(tag)!;
		const isWhole = tag.endsWith('/');
		if (name) yield { name, attributes, opens: !slash, closes: !!slash || isWhole, text: '' };
		at = end + 1;
	}
}

function openCell(attributes: string): OpenCell {
	return {
		type: attributeOf(attributes, 'office:value-type'),
		value:
			attributeOf(attributes, 'office:date-value') ||
			attributeOf(attributes, 'office:time-value') ||
			attributeOf(attributes, 'office:value'),
		repeated: countOf(attributes, 'table:number-columns-repeated'),
		paragraphs: []
	};
}

/** What the cell shows, but for dates and times. */
function shownIn({ type, value, paragraphs }: OpenCell): string {
	const text = paragraphs.join('\n');
	switch (type) {
		case 'date':
			return value.slice(0, 10);
		case 'time':
			// `PT09H30M00S`.
			return value.replace(/^PT(\d\d)H(\d\d)M.*$/, '$1:$2');
		case 'percentage':
			return `${Math.round(Number(value) * 1e6) / 1e4}%`;
		case 'float':
			// Of a postcode, the cell shows the zero that the number has not.
			return /^\d+$/.test(text) ? text : value;
		default:
			return text;
	}
}

function attributeOf(attributes: string, name: string): string {
	const start = attributes.indexOf(`${name}=`);
	const quote = attributes[start + name.length + 1];
	if (start < 0 || (quote !== '"' && quote !== "'")) return '';
	const from = start + name.length + 2;
	return unescape(attributes.slice(from, attributes.indexOf(quote, from)));
}

function countOf(attributes: string, name: string): number {
	return Math.max(1, Number(attributeOf(attributes, name)) || 1);
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
	return text.replace(
		/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{1,6}));/gi,
		(whole: string, hex?: string, decimal?: string, name?: string) => {
			if (name) return NAMED[name] ?? whole;
			const code = hex ? parseInt(hex, 16) : Number(decimal);
			return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
		}
	);
}
