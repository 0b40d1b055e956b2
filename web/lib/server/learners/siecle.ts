/** SIECLE, the register of secondary schools: XML, alone or zipped, read pupil by pupil. */
import { setImmediate as breathe } from 'node:timers/promises';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { RawRow } from '#engine/learners/read-rows';
import type { LearnerFileFault } from '#engine/vocabulary';
import { encodingOf } from '../sheets/csv';
import { LEARNER_LIMITS, SheetError } from '../sheets/limits';
import { isZip, unzipWithin } from '../sheets/zip';

/** What is wrong with a file as a whole, with what was expected. */
export class LearnerFileError extends Error {
	constructor(
		readonly fault: LearnerFileFault,
		readonly expected = ''
	) {
		super(fault);
	}
}

export interface ReadFile {
	rows: RawRow[];
	/** As it was guessed or said; null for a spreadsheet, which has none. */
	encoding: string | null;
}

/** Pupils that are read before others are served. */
const AT_ONCE = 100;
/** Characters beside the pupils and their classes. */
const MOST_OF_REST = 2_000_000;

const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '@',
	// Codes keep their zeros.
	parseTagValue: false,
	parseAttributeValue: false,
	trimValues: true,
	// Numbers for letters (`&#233;`) beside the five of XML.
	htmlEntities: true,
	isArray: (name) => name === 'STRUCTURE'
});

/**
 * @param uai of the organization; the file must be its own
 * @throws LearnerFileError
 * @throws SheetError when it is no zipped file that can be read, or too much of it
 */
export async function readSiecle(bytes: Uint8Array, uai: string | null): Promise<ReadFile> {
	const files = isZip(bytes) ? Object.values(unzipWithin(bytes)) : [bytes];
	const registers = files.map(decodeXml).filter(({ text }) => /<BEE_ELEVES[\s>]/.test(text));
	const [first] = registers;
	if (!first) throw new LearnerFileError('FILE_KIND_NOT_EXPECTED', 'XML, ZIP');
	const rows: RawRow[] = [];
	for (const { text } of registers) await readRegister(text, uai, rows);
	return { rows, encoding: first.encoding };
}

/** An encoding by the name that its declaration gives, or the one that its bytes tell. */
function decodeXml(bytes: Uint8Array): { text: string; encoding: string } {
	const guessed = encodingOf(bytes);
	const start = new TextDecoder(guessed).decode(bytes.subarray(0, 400));
	const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
	const encoding = guessed.startsWith('utf-16') ? guessed : (declared?.toLowerCase() ?? guessed);
	try {
		const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
		return { text, encoding: new TextDecoder(encoding).encoding };
	} catch {
		throw new LearnerFileError('ENCODING_NOT_SUPPORTED', declared ?? guessed);
	}
}

async function readRegister(whole: string, uai: string | null, rows: RawRow[]): Promise<void> {
	if (/<!(?:DOCTYPE|ENTITY)/i.test(whole)) throw new LearnerFileError('XML_ENTITIES_NOT_ALLOWED');
	const commented = cutOut(whole, '<!--', '-->');
	const pupils = cutOut(commented.rest, '<ELEVE', '</ELEVE>');
	const structures = cutOut(pupils.rest, '<STRUCTURES_ELEVE', '</STRUCTURES_ELEVE>');
	const most = Math.max(rows.length + pupils.parts.length, structures.parts.length);
	// What is left are some lines of parameters.
	if (most > LEARNER_LIMITS.rows || structures.rest.length > MOST_OF_REST) {
		throw new SheetError('file-too-large');
	}
	const { BEE_ELEVES: root } = parse(structures.rest) as { BEE_ELEVES?: Tree };
	const parameters = root?.PARAMETRES as Tree | undefined;
	const written = textOf(parameters?.UAJ);
	if (uai === null) throw new LearnerFileError('UAI_MISSING');
	if (written.toUpperCase() !== uai.toUpperCase()) {
		throw new LearnerFileError('UAI_MISMATCHED', written);
	}
	const divisions = new Map<string, string>();
	for (const [i, one] of structures.parts.entries()) {
		if (i % AT_ONCE === 0) await breathe();
		const { STRUCTURES_ELEVE: of } = parse(one) as { STRUCTURES_ELEVE: Tree };
		const division = divisionIn(of.STRUCTURE);
		if (division !== null) divisions.set(textOf(of['@ELEVE_ID']), division);
	}
	for (const [i, one] of pupils.parts.entries()) {
		if (i % AT_ONCE === 0) await breathe();
		const { ELEVE: pupil } = parse(one) as { ELEVE: Tree };
		const cells: Record<string, string> = {
			CODE_STRUCTURE: divisions.get(textOf(pupil['@ELEVE_ID'])) ?? ''
		};
		for (const label of LABELS) cells[label] = textOf(pupil[label]);
		// Some exports have the national number under the name that everybody calls it by.
		cells.ID_NATIONAL ||= textOf(pupil.INE_BEA) || textOf(pupil.INE);
		rows.push({ number: rows.length + 1, cells });
	}
}

const LABELS = [
	...['ID_NATIONAL', 'NOM_DE_FAMILLE', 'NOM_USAGE', 'PRENOM', 'PRENOM2', 'PRENOM3'],
	...['CODE_SEXE', 'DATE_NAISS', 'CODE_PAYS', 'CODE_DEPARTEMENT_NAISS'],
	...['CODE_COMMUNE_INSEE_NAISS', 'VILLE_NAISS', 'CODE_MEF', 'CODE_STATUT', 'DATE_SORTIE']
];

type Tree = Record<string, unknown>;

/** Of an element with attributes, its text has a name. */
function textOf(value: unknown): string {
	if (typeof value === 'string') return value;
	if (typeof value !== 'object' || value === null) return '';
	return textOf((value as Tree)['#text']);
}

/** The class of a pupil: his structure of the kind D, unless it is the one of those who left. */
function divisionIn(structures: unknown): string | null {
	if (!Array.isArray(structures)) return null;
	const division = (structures as Tree[]).find(
		({ TYPE_STRUCTURE, CODE_STRUCTURE }) =>
			textOf(TYPE_STRUCTURE) === 'D' && textOf(CODE_STRUCTURE).toUpperCase() !== 'INACTIFS'
	);
	return division ? textOf(division.CODE_STRUCTURE) : null;
}

function parse(xml: string): unknown {
	if (XMLValidator.validate(xml) !== true) throw new LearnerFileError('XML_NOT_WELL_FORMED');
	return parser.parse(xml);
}

/** The parts between these marks, and what is left without them; each character is looked at once. */
function cutOut(text: string, open: string, close: string): { parts: string[]; rest: string } {
	const parts: string[] = [];
	const rest: string[] = [];
	let at = 0;
	for (let from = 0; ;) {
		const start = text.indexOf(open, from);
		if (start < 0) break;
		// Not the element whose name only begins so.
		if (/\w/.test(open.at(-1)!) && !/[\s>]/.test(text[start + open.length] ?? '')) {
			from = start + open.length;
			continue;
		}
		const end = text.indexOf(close, start);
		if (end < 0) throw new LearnerFileError('XML_NOT_WELL_FORMED');
		rest.push(text.slice(at, start));
		at = from = end + close.length;
		parts.push(text.slice(start, at));
	}
	rest.push(text.slice(at));
	return { parts, rest: rest.join('') };
}
