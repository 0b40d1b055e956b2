/**
 * `node --import tsx scripts/birth-places.ts FOLDER`: makes `db/centers/birth-places/communes.csv` again, from the npm
 * package named in the README beside it, unpacked in the folder.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Commune {
	code: string;
	nom: string;
	codesPostaux?: string[];
	anciensCodes?: string[];
	/** Of a former commune: the one that it is part of now. */
	chefLieu?: string;
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Which folder holds the package?');
const all = JSON.parse(
	readFileSync(join(folder, 'data/communes.json'), 'utf8')
) as readonly Commune[];

const postcodes = new Map<string, readonly string[]>();
for (const { code, codesPostaux } of all) {
	if (codesPostaux?.length) postcodes.set(code, codesPostaux);
}

const lines = new Map<string, string>();
function add(code: string, name: string, of: readonly string[] = []): void {
	lines.set(`${code};${name};${of.join(' ')}`, code);
}
// A former commune often has the code of the one that took its place: that one goes first, its name is the code's.
const present = all.filter(({ chefLieu }) => chefLieu === undefined);
const former = all.filter(({ chefLieu }) => chefLieu !== undefined);
for (const { code, nom, chefLieu } of [...present, ...former]) {
	add(code, nom, postcodes.get(chefLieu ?? code));
}
// Whoever was born before the code changed has the former one in his papers.
const known = new Set(all.map(({ code }) => code));
for (const { code, nom, anciensCodes = [] } of present) {
	for (const old of anciensCodes.filter((one) => !known.has(one))) {
		add(old, nom, postcodes.get(code));
	}
}

const sorted = [...lines].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
const text = ['code;name;postcodes', ...sorted.map(([line]) => line)].join('\n');
writeFileSync('db/centers/birth-places/communes.csv', `${text}\n`);
