/** How words that somebody types are looked for. */
import { sql, type SQL } from 'drizzle-orm';
import { withoutAccents } from '#engine/spelling';

/** Without case and accents, whatever the collation of the database. */
export const folded = (text: SQL) =>
	sql`lower(regexp_replace(normalize(${text}, NFD), '[\u0300-\u036F]', '', 'g'))`;

/** The words of a search, without case and accents. */
export function wordsOf(text: string): string[] {
	return withoutAccents(text).toLowerCase().split(/\s+/).filter(Boolean);
}

/** Each word is the number of the row, or somewhere in what is written of it. */
export function findWords(text: string, id: SQL, written: SQL): SQL[] {
	return wordsOf(text).map(
		(word) => sql`(${id}::text = ${word} or strpos(${folded(written)}, ${word}) > 0)`
	);
}
