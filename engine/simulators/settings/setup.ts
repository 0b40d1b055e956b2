/** What there is to set, as an author writes it: pages within pages, and on each its rows. */
import type { Text } from '../../content/challenge.ts';

export type SettingsIcon =
	| 'accessibility'
	| 'account'
	| 'ads'
	| 'apps'
	| 'backup'
	| 'battery'
	| 'bluetooth'
	| 'camera'
	| 'computer'
	| 'contacts'
	| 'data'
	| 'display'
	| 'document'
	| 'headphones'
	| 'health'
	| 'language'
	| 'link'
	| 'location'
	| 'lock'
	| 'mail'
	| 'messages'
	| 'microphone'
	| 'notifications'
	| 'people'
	| 'phone'
	| 'photos'
	| 'printer'
	| 'privacy'
	| 'router'
	| 'security'
	| 'sound'
	| 'storage'
	| 'tablet'
	| 'time'
	| 'updates'
	| 'visibility'
	| 'wifi';

interface Named {
	/** Unique in a setup, the same in both languages; no name of a solution. */
	id: string;
	name: Text;
	/** What it is for, or what is known of it. */
	note?: Text;
	/** It cannot be touched unless that option has one of these values: true, when none is named. */
	needs?: { id: string; is?: (boolean | number)[] };
}

/** How a typed text is checked and compared: see `typed.ts`. */
export type TextFormat = 'name' | 'mail' | 'phone' | 'network' | 'key';

/** Something to set. What is free counts for nothing: set or not, the state is as good. */
export type SettingsOption = Named & { isFree?: true } & (
		| { kind: 'switch'; isOn: boolean }
		/** One of several, in a list to unfold or, when it is open, all in sight. */
		| { kind: 'choice'; choices: Text[]; chosen: number; isOpen?: true }
		/** One of several steps, from the least to the most. */
		| { kind: 'slider'; choices: Text[]; chosen: number }
		| { kind: 'text'; text: Text; format: TextFormat }
		/** Done once and for all; then it says so. Its verb is on the button: its name, when there is none. */
		| { kind: 'button'; verb?: Text; done: Text }
	);

export type SettingsPage = Named & {
	kind: 'page';
	icon?: SettingsIcon;
	/** The option whose value is read beside the name of the page, without opening it. */
	shows?: string;
	/** What takes it away: « Oublier cet appareil ». Without it, the page stays. */
	removal?: Text;
	rows: SettingsRow[];
};

export type SettingsRow =
	| SettingsOption
	| SettingsPage
	| { kind: 'heading'; name: Text }
	/** Something to know, and not to set. */
	| { kind: 'info'; name: Text; value: Text };

export interface SettingsSetup {
	/** Of what these are the settings. */
	name: Text;
	pages: SettingsPage[];
}

/** A row that has a state, and the pages that lead to it, the first one first. */
export interface Place {
	row: SettingsOption | SettingsPage;
	path: SettingsPage[];
}

/** Every row that has a state, by its id, from top to bottom. @throws when two have the same id */
export function placesIn({ pages }: SettingsSetup): Map<string, Place> {
	const places = new Map<string, Place>();
	const add = (rows: readonly SettingsRow[], path: SettingsPage[]): void => {
		for (const row of rows) {
			if (row.kind === 'heading' || row.kind === 'info') continue;
			if (places.has(row.id)) throw new Error(`two rows are ${row.id}`);
			places.set(row.id, { row, path });
			if (row.kind === 'page') add(row.rows, [...path, row]);
		}
	};
	add(pages, []);
	return places;
}
