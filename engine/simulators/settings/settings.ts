/**
 * The settings of a phone, an account, a router… as a pure machine: what is chosen, what depends on what, and what may be
 * taken away.
 */
import { tell } from '../../content/drawing.ts';
import { wordings, type Text } from '../../content/challenge.ts';
import type { DoneLine, Simulator } from '../simulator.ts';
import {
	placesIn,
	type Place,
	type SettingsOption,
	type SettingsPage,
	type SettingsSetup
} from './setup.ts';
import { isSameTyped, whyNotTyped, type TypedRefusal } from './typed.ts';

/** What a pupil does, or an author expects: then a text may be written in two languages. */
export type SettingsAct<Typed = string> =
	| { do: 'switch'; id: string; isOn: boolean }
	| { do: 'choose'; id: string; choice: number }
	| { do: 'write'; id: string; text: Typed }
	| { do: 'press'; id: string }
	| { do: 'remove'; id: string };

/** Of a switch or a button, of a choice or a slider, of a text. */
export type SettingsValue = boolean | number | Text;

export interface SettingsState {
	places: ReadonlyMap<string, Place>;
	values: ReadonlyMap<string, SettingsValue>;
	/** Pages that were taken away. */
	removed: ReadonlySet<string>;
}

/** Why an act is impossible, as settings would say it. */
export type SettingsRefusal = 'gone' | 'locked' | TypedRefusal;

export const settings: Simulator<
	SettingsSetup,
	SettingsAct<Text>,
	SettingsState,
	SettingsRefusal
> = {
	start: startSettings,
	act: actOnSettings,
	isReached: (expected, given) =>
		[...expected.places.values()].every((place) => isSame(expected, given, place)),
	lines: linesOf
};

function startSettings(setup: SettingsSetup): SettingsState {
	const places = placesIn(setup);
	const values = new Map<string, SettingsValue>();
	for (const [id, { row }] of places) if (row.kind !== 'page') values.set(id, foundIn(row));
	return { places, values, removed: new Set() };
}

/** What an option is before it is touched. */
function foundIn(option: SettingsOption): SettingsValue {
	switch (option.kind) {
		case 'switch':
			return option.isOn;
		case 'choice':
		case 'slider':
			return option.chosen;
		case 'text':
			return option.text;
		case 'button':
			return false;
	}
}

function actOnSettings(
	state: SettingsState,
	act: SettingsAct<Text>
): SettingsState | SettingsRefusal {
	const place = state.places.get(act.id);
	if (!place || !isThere(state, place)) return 'gone';
	if (isLocked(state, place)) return 'locked';
	const { row } = place;
	switch (act.do) {
		case 'switch':
			return row.kind === 'switch' ? withValue(state, act.id, act.isOn) : 'gone';
		case 'choose': {
			const isOffered =
				(row.kind === 'choice' || row.kind === 'slider') && act.choice in row.choices;
			return isOffered ? withValue(state, act.id, act.choice) : 'gone';
		}
		case 'write':
			if (row.kind !== 'text') return 'gone';
			return whyNotTyped(row.format, act.text) ?? withValue(state, act.id, act.text);
		case 'press':
			return row.kind === 'button' ? withValue(state, act.id, true) : 'gone';
		case 'remove':
			return row.kind === 'page' && row.removal
				? { ...state, removed: new Set([...state.removed, act.id]) }
				: 'gone';
	}
}

function withValue(state: SettingsState, id: string, value: SettingsValue): SettingsState {
	return { ...state, values: new Map(state.values).set(id, value) };
}

/** Whether neither it nor a page that leads to it was taken away. */
export function isThere({ removed }: SettingsState, { row, path }: Place): boolean {
	return ![...path, row].some(({ id }) => removed.has(id));
}

/** Whether what it depends on, or what a page that leads to it depends on, forbids to touch it. */
export function isLocked({ values }: SettingsState, { row, path }: Place): boolean {
	return [...path, row].some(
		({ needs }) => needs && !(needs.is ?? [true]).includes(values.get(needs.id) as boolean | number)
	);
}

const isInPlay = (state: SettingsState, place: Place) =>
	isThere(state, place) && !isLocked(state, place);

/**
 * Whether a row is in both states as good as the same.
 *
 * Rule: a page that may be taken away is there in both, or in none. An option that is free always is the same, and so is
 * one that can be touched in neither state: what it holds has no effect. Any other has the same value.
 */
function isSame(one: SettingsState, other: SettingsState, place: Place): boolean {
	const { row } = place;
	if (row.kind === 'page') return one.removed.has(row.id) === other.removed.has(row.id);
	if (row.isFree || !(isInPlay(one, place) || isInPlay(other, place))) return true;
	return isSameValue(row, one.values.get(row.id)!, other.values.get(row.id)!);
}

function isSameValue(option: SettingsOption, a: SettingsValue, b: SettingsValue): boolean {
	return option.kind === 'text' ? isSameTyped(option.format, a as Text, b as Text) : a === b;
}

/** What differs from what was found, or from the other state, each below the page it is on. */
function linesOf(state: SettingsState, other: SettingsState | null): DoneLine[] {
	const lines: DoneLine[] = [];
	let header: (DoneLine & { path: SettingsPage[] }) | null = null;
	for (const place of state.places.values()) {
		const isSameThere = other !== null && isSame(state, other, place);
		const differs = isTouched(state, place) || (other !== null && !isSameThere);
		if (!differs || !canBeSaid(state, place)) continue;
		if (!header || header.path.at(-1) !== place.path.at(-1)) {
			header = { depth: 0, text: pathOf(place.path), isRight: true, path: place.path };
			lines.push(header);
		}
		header.isRight &&= isSameThere;
		lines.push({ depth: 1, text: sayRow(state, place.row), isRight: isSameThere });
	}
	return lines.map(({ depth, text, isRight }) => ({ depth, text, isRight }));
}

/** Whether the pupil left it otherwise than he found it. */
function isTouched(state: SettingsState, { row }: Place): boolean {
	if (row.kind === 'page') return state.removed.has(row.id);
	return !row.isFree && !isSameValue(row, foundIn(row), state.values.get(row.id)!);
}

/** A page that was taken away is said itself, what it held is not. */
function canBeSaid(state: SettingsState, place: Place): boolean {
	return place.row.kind === 'page'
		? place.path.every(({ id }) => !state.removed.has(id))
		: isInPlay(state, place);
}

function pathOf(path: readonly SettingsPage[]): Text {
	return tell((l) => path.map(({ name }) => inLanguage(name, l)).join(' › '));
}

const inLanguage = (text: Text, language: 'fr' | 'en') =>
	wordings(text).at(language === 'fr' ? 0 : -1)!;

function sayRow(state: SettingsState, row: SettingsOption | SettingsPage): Text {
	return tell((l) => {
		const value = inLanguage(valueOf(state, row), l);
		return `${inLanguage(row.name, l)}${l === 'fr' ? '\u00A0: ' : ': '}${value}`;
	});
}

const yes: Text = { fr: 'activé', en: 'on' };
const no: Text = { fr: 'désactivé', en: 'off' };

function valueOf(state: SettingsState, row: SettingsOption | SettingsPage): Text {
	if (row.kind === 'page') {
		return state.removed.has(row.id)
			? { fr: 'n’y est plus', en: 'no longer there' }
			: { fr: 'y est toujours', en: 'still there' };
	}
	const value = state.values.get(row.id)!;
	switch (row.kind) {
		case 'switch':
			return value ? yes : no;
		case 'button':
			return value ? row.done : { fr: 'pas fait', en: 'not done' };
		case 'choice':
		case 'slider':
			return row.choices[value as number]!;
		case 'text':
			return value as Text;
	}
}
