/** What is in a zipped file, within limits: a small file can hold a very large one, and say that it does not. */
import { Buffer } from 'node:buffer';
import { inflateRawSync } from 'node:zlib';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { SheetError } from './limits';

const MAX_UNZIPPED = 40_000_000;
/** No sheet and no register is so much smaller zipped; what is small unzipped does no harm. */
const MAX_RATIO = 250;
const HARMLESS = 4_000_000;
const MAX_ENTRIES = 1_000;
const STORED = 0;
const DEFLATED = 8;

export function isZip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * The XML files of a container, by name.
 * @throws SheetError when it is broken, or holds more than a list can
 */
export function unzipWithin(bytes: Uint8Array): Record<string, Uint8Array> {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const found: Record<string, Uint8Array> = {};
	let left = MAX_UNZIPPED;
	try {
		for (const { name, method, packed } of listEntries(file)) {
			if (!/\.(xml|rels)$/.test(name)) continue;
			const content = unpack(method, packed, left);
			left -= content.length;
			found[name] = content;
		}
	} catch (error) {
		if (error instanceof SheetError) throw error;
		const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
		throw new SheetError(isTooLarge ? 'file-too-large' : 'file-unreadable');
	}
	return found;
}

function unpack(method: number, packed: Buffer, left: number): Buffer {
	if (method === STORED) {
		// A directory may name the same bytes many times.
		if (packed.length > left) throw new SheetError('file-too-large');
		return packed;
	}
	if (method !== DEFLATED) throw new SheetError('file-unreadable');
	const most = Math.min(left, Math.max(HARMLESS, packed.length * MAX_RATIO));
	return inflateRawSync(packed, { maxOutputLength: most });
}

/** The directory at the end of the file tells where each entry is; reading outside of the file throws. */
function* listEntries(file: Buffer): Generator<{ name: string; method: number; packed: Buffer }> {
	const end = file.lastIndexOf('PK\x05\x06', undefined, 'latin1');
	const count = file.readUInt16LE(end + 10);
	if (end < 0 || count > MAX_ENTRIES) throw new RangeError('no directory that can be read');
	let at = file.readUInt32LE(end + 16);
	for (let i = 0; i < count; i++) {
		const nameLength = file.readUInt16LE(at + 28);
		const name = file.toString('utf8', at + 46, at + 46 + nameLength);
		const local = file.readUInt32LE(at + 42);
		const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
		const packed = file.subarray(start, start + file.readUInt32LE(at + 20));
		yield { name, method: file.readUInt16LE(at + 10), packed };
		at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
	}
}

export function zip(
	files: Record<string, string | Uint8Array>,
	stored: readonly string[] = []
): Uint8Array<ArrayBuffer> {
	const entries: Zippable = {};
	for (const [name, content] of Object.entries(files)) {
		const data = typeof content === 'string' ? strToU8(content) : new Uint8Array(content);
		entries[name] = stored.includes(name) ? [data, { level: 0 }] : data;
	}
	return zipSync(entries);
}
