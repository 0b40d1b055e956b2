/** The box « search in settings ». */
import { wordings, type Text } from '../../content/challenge.ts';
import { plainTypography, withoutAccents } from '../../spelling.ts';
import { isThere, type SettingsState } from './settings.ts';
import type { SettingsPage } from './setup.ts';

interface FoundSetting {
	id: string;
	name: Text;
	/** The pages to open to see it, itself included when it is one. */
	path: SettingsPage[];
}

const read = (text: string) => withoutAccents(plainTypography(text)).trim().toLowerCase();

/** What is named, or explained, with all the words that are searched; accents and capitals apart. Nothing finds nothing. */
export function findSettings(state: SettingsState, searched: string): FoundSetting[] {
	const words = read(searched).split(' ').filter(Boolean);
	if (words.length === 0) return [];
	const found = [...state.places.values()].filter((place) => {
		const { name, note = '' } = place.row;
		const said = [name, note].flatMap(wordings).map(read).join(' ');
		return isThere(state, place) && words.every((word) => said.includes(word));
	});
	return found.map(({ row, path }) => ({
		id: row.id,
		name: row.name,
		path: row.kind === 'page' ? [...path, row] : path
	}));
}
