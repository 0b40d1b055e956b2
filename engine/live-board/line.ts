/** Values as fields of one short line of text: numbers in base 36, instants from one another, words by their place. */

const SEPARATOR = '|';
const RADIX = 36;

class LineWriter {
	/** The last instant written. */
	instant = 0;
	#fields: string[] = [];

	put(field: string): void {
		this.#fields.push(field);
	}

	/** Without the empty fields of the end. */
	line(): string {
		return this.#fields.join(SEPARATOR).replace(/\|+$/, '');
	}
}

class LineReader {
	/** The last instant read. */
	instant = 0;
	#fields: string[];
	#next = 0;

	constructor(line: string) {
		this.#fields = line.split(SEPARATOR);
	}

	/** The next field, empty after the end. */
	take(): string {
		return this.#fields[this.#next++] ?? '';
	}
}

/** How a value is written and read again. */
export interface Field<T> {
	write(value: T, to: LineWriter): void;
	read(from: LineReader): T;
}

/** A whole number; zero is empty. */
export const count: Field<number> = {
	write: (value, to) => to.put(value === 0 ? '' : value.toString(RADIX)),
	read: (from) => parseInt(from.take() || '0', RADIX)
};

/** Milliseconds, as what they add to the instant before; null is empty. */
export function instant<T extends number | null>(): Field<T> {
	return {
		write(value, to) {
			if (value === null) return to.put('');
			to.put((value - to.instant).toString(RADIX));
			to.instant = value;
		},
		read(from) {
			const field = from.take();
			if (field === '') return null as T;
			from.instant += parseInt(field, RADIX);
			return from.instant as T;
		}
	};
}

/** One of a closed list, by its place; null is empty. */
export function word<Word extends string, T extends Word | null>(list: readonly Word[]): Field<T> {
	return {
		write: (value, to) => to.put(value === null ? '' : list.indexOf(value).toString(RADIX)),
		read(from) {
			const field = from.take();
			return (field === '' ? null : list[parseInt(field, RADIX)]) as T;
		}
	};
}

/** After a quote, so that no text is not an empty one. */
export function text<T extends string | null>(): Field<T> {
	return {
		write: (value, to) =>
			to.put(value === null ? '' : `'${value.replace(/[%|]/g, encodeURIComponent)}`),
		read(from) {
			const field = from.take();
			return (field === '' ? null : decodeURIComponent(field.slice(1))) as T;
		}
	};
}

/** The 16 bytes of a UUID, in 22 letters. */
export const uuid: Field<string> = {
	write(value, to) {
		const bytes = value.replaceAll('-', '').match(/../g)!;
		const binary = String.fromCharCode(...bytes.map((byte) => parseInt(byte, 16)));
		to.put(btoa(binary).slice(0, 22));
	},
	read(from) {
		const bytes = [...atob(from.take())];
		const hex = bytes.map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
		return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
	}
};

/** A place in a list, from 0; null is empty. */
export const place: Field<number | null> = {
	write: (value, to) => count.write(value === null ? 0 : value + 1, to),
	read: (from) => {
		const next = count.read(from);
		return next === 0 ? null : next - 1;
	}
};

/** One for each key, in the order of the line. */
export type Fields<T> = { [Key in keyof T]: Field<T[Key]> };

/** Something that may not be there: its fields are then empty, its id too. */
export function ifAny<T extends { id: number }>(fields: Fields<T>): Field<T | null> {
	return {
		write: (value, to) => writeAll(fields, value, to),
		read: (from) => {
			const value = readAll(fields, from, {});
			return value.id === 0 ? null : value;
		}
	};
}

/** Writes the fields of what is there, and empty ones for what is not. */
function writeAll<T>(fields: Fields<T>, value: T | null, to: LineWriter): void {
	for (const key in fields) {
		if (value) fields[key].write(value[key], to);
		else to.put('');
	}
}

/** Reads all the fields into an object that has the others. */
function readAll<T extends object>(fields: Fields<T>, from: LineReader, into: Partial<T>): T {
	for (const key in fields) into[key] = fields[key].read(from);
	return into as T;
}

/** How the rows of one kind of board travel: what can change of a row, in one line. */
export interface Lines<Row> {
	/** The line of a row, without what the snapshot says once. */
	write(row: Row): string;
	/**
	 * The row that a line tells, of one that the watcher knows.
	 *
	 * @returns null when nobody knows it, or the line has another layout: everything is then to be asked again
	 */
	read(line: string, find: (id: number) => Row | undefined): Row | null;
}

/**
 * @param layout of the fields: a page that was opened under another one asks for everything again
 * @param fields what can change
 */
export function lines<Row extends Changing, Changing extends object>(
	layout: string,
	idOf: (row: Row) => number,
	fields: Fields<Changing>
): Lines<Row> {
	return {
		write(row) {
			const to = new LineWriter();
			to.put(layout);
			count.write(idOf(row), to);
			writeAll<Changing>(fields, row, to);
			return to.line();
		},
		read(line, find) {
			const from = new LineReader(line);
			if (from.take() !== layout) return null;
			const known = find(count.read(from));
			if (!known) return null;
			const into: Partial<Changing> = { ...known };
			return readAll(fields, from, into) as Row;
		}
	};
}
