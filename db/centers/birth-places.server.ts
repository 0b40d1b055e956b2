/** The communes and countries that a birth place is compared with; where they come from is told beside the files. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { indexPlaces, type Places } from '#engine/center/birth-place';

const FOLDER = 'db/centers/birth-places';

let places: Promise<Places> | null = null;

/** Read once, when somebody is enrolled for the first time: most servers never need a megabyte of communes. */
export function readPlaces(): Promise<Places> {
	places ??= read();
	return places;
}

async function read(): Promise<Places> {
	const [communes, countries] = await Promise.all([
		readLines('communes.csv'),
		readLines('countries.csv')
	]);
	return indexPlaces({
		communes: communes.map(([code, name, postcodes]) => ({
			code: code!,
			name: name!,
			postcodes: postcodes ? postcodes.split(' ') : []
		})),
		countries: countries.map(([code, name]) => ({ code: code!, name: name! }))
	});
}

async function readLines(file: string): Promise<string[][]> {
	const text = await readFile(resolve(FOLDER, file), 'utf8');
	return text
		.trimEnd()
		.split('\n')
		.slice(1)
		.map((line) => line.split(';'));
}
