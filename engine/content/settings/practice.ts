/** What authors write challenges of settings with: rows, what is found in them, what is to be made of them. */
import { settings, type SettingsAct } from '../../simulators/settings/settings.ts';
import {
	placesIn,
	type Place,
	type SettingsIcon,
	type SettingsOption,
	type SettingsPage,
	type SettingsRow,
	type SettingsSetup,
	type TextFormat
} from '../../simulators/settings/setup.ts';
import { wordings, type ChallengeBody, type Localized, type Text } from '../challenge.ts';

type More = Pick<SettingsOption, 'note' | 'needs' | 'isFree'>;

export function toggle(id: string, name: Text, isOn = false, more: More = {}): SettingsOption {
	return { kind: 'switch', id, name, isOn, ...more };
}

/** @param chosen the French wording of one of them, the first unless it is given */
export function menu(
	id: string,
	name: Text,
	choices: Text[],
	chosen?: string,
	more: More & { isOpen?: true } = {}
): SettingsOption {
	return { kind: 'choice', id, name, choices, chosen: placeOf(choices, chosen), ...more };
}

export function slider(
	id: string,
	name: Text,
	choices: Text[],
	chosen?: string,
	more: More = {}
): SettingsOption {
	return { kind: 'slider', id, name, choices, chosen: placeOf(choices, chosen), ...more };
}

export function typed(
	id: string,
	name: Text,
	format: TextFormat,
	text: Text,
	more: More = {}
): SettingsOption {
	return { kind: 'text', id, name, format, text, ...more };
}

export function action(
	id: string,
	name: Text,
	verb: Text,
	done: Text,
	more: More = {}
): SettingsOption {
	return { kind: 'button', id, name, verb, done, ...more };
}

export const heading = (name: Text): SettingsRow => ({ kind: 'heading', name });
export const info = (name: Text, value: Text): SettingsRow => ({ kind: 'info', name, value });

export function page(
	id: string,
	name: Text,
	icon: SettingsIcon,
	rows: SettingsRow[],
	more: Pick<SettingsPage, 'note' | 'needs' | 'shows' | 'removal'> = {}
): SettingsPage {
	return { kind: 'page', id, name, icon, rows, ...more };
}

/** @throws when none of the choices has that French wording */
function placeOf(choices: readonly Text[], wording = wordings(choices[0]!)[0]!): number {
	const place = choices.findIndex((one) => wordings(one)[0] === wording);
	if (place === -1) throw new Error(`no ${wording} to choose`);
	return place;
}

/** Of options by their ids: on or off, the French wording of a choice, or a text. */
export type Found = Record<string, boolean | Text>;
/** Likewise, and null for what is to be taken away; true for what is to be done once. */
export type Wanted = Record<string, boolean | Text | null>;

/** The same place, found otherwise. @throws when it has no such option */
export function found(setup: SettingsSetup, values: Found): SettingsSetup {
	const places = placesIn(setup);
	for (const id of Object.keys(values)) if (!places.has(id)) throw new Error(`no ${id} to find`);
	const change = (row: SettingsRow): SettingsRow => {
		if (row.kind === 'page') return { ...row, rows: row.rows.map(change) };
		if (!('id' in row) || !(row.id in values)) return row;
		const value = values[row.id]!;
		if (row.kind === 'switch') return { ...row, isOn: value === true };
		if (row.kind === 'text') return { ...row, text: value as Text };
		if (row.kind === 'button') throw new Error(`${row.id} is never found done`);
		return { ...row, chosen: placeOf(row.choices, value as string) };
	};
	return { ...setup, pages: setup.pages.map((one) => change(one) as SettingsPage) };
}

function actFor(
	places: ReadonlyMap<string, Place>,
	id: string,
	value: boolean | Text | null
): SettingsAct<Text> {
	const row = places.get(id)?.row;
	if (!row) throw new Error(`no ${id} to set`);
	if (value === null) return { do: 'remove', id };
	if (row.kind === 'button') return { do: 'press', id };
	if (row.kind === 'switch') return { do: 'switch', id, isOn: value === true };
	if (row.kind === 'choice' || row.kind === 'slider')
		return { do: 'choose', id, choice: placeOf(row.choices, value as string) };
	return { do: 'write', id, text: value as Text };
}

interface Practice {
	instruction: Localized;
	why: Localized;
	right: Wanted;
	/** Other states that are as right. */
	or?: Wanted[];
	/** What somebody may take for right. */
	wrong: Wanted[];
}

/** Something to set. @throws when one of the ways is impossible */
export function practice(
	setup: SettingsSetup,
	{ instruction, why, right, or = [], wrong }: Practice
): ChallengeBody {
	const start = settings.start(setup);
	const way = (wanted: Wanted) => {
		const acts = Object.entries(wanted).map(([id, value]) => actFor(start.places, id, value));
		let state = start;
		for (const act of acts) {
			const next = settings.act(state, act);
			if (typeof next === 'string') throw new Error(`${next}: ${JSON.stringify(act)}`);
			state = next;
		}
		return acts;
	};
	return {
		kind: 'practical',
		instruction,
		why,
		task: {
			simulator: 'settings',
			setup,
			solutions: [right, ...or].map(way),
			wrong: wrong.map(way)
		}
	};
}
