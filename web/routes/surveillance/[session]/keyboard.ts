/** The keys of the room: one table, for the page that obeys and the dialog that lists them. */
import { LIVE_ALERT_REASON_KEYS, type LiveAlertReason } from '#engine/vocabulary';
import { m } from '$lib/paraglide/messages';

export type Shortcut =
	| 'next'
	| 'previous'
	| 'number'
	| 'act'
	| 'oldest'
	| 'details'
	| 'arrows'
	| 'search'
	| 'hide'
	| 'view'
	| 'reorder'
	| 'pin'
	| 'select'
	| 'pause'
	| 'message'
	| 'time'
	| 'end'
	| 'incident'
	| 'incidents'
	| 'room'
	| 'seen'
	| 'mute'
	| 'help';
/** Those that a key asks for; `Enter` and arrows belong to the row that has the focus. */
export type KeyShortcut = Exclude<Shortcut, 'act' | 'arrows'>;

/** What each shortcut is written as, in the order of the list. */
export const SHORTCUTS: readonly { shortcut: Shortcut; keys: string[]; text: () => string }[] = [
	{ shortcut: 'next', keys: ['J'], text: m.shortcut_next },
	{ shortcut: 'previous', keys: ['K'], text: m.shortcut_previous },
	{ shortcut: 'number', keys: ['1', '…', '9'], text: m.shortcut_number },
	{ shortcut: 'act', keys: ['↵'], text: m.shortcut_act },
	{ shortcut: 'oldest', keys: ['A'], text: m.shortcut_oldest },
	{ shortcut: 'details', keys: ['O'], text: m.shortcut_details },
	{ shortcut: 'arrows', keys: ['↑', '↓', '←', '→'], text: m.shortcut_arrows },
	{ shortcut: 'search', keys: ['/'], text: m.shortcut_search },
	{ shortcut: 'hide', keys: ['H'], text: m.shortcut_hide },
	{ shortcut: 'view', keys: ['L'], text: m.shortcut_view },
	{ shortcut: 'reorder', keys: ['R'], text: m.shortcut_reorder },
	{ shortcut: 'pin', keys: ['P'], text: m.shortcut_pin },
	{ shortcut: 'select', keys: ['X'], text: m.shortcut_select },
	{ shortcut: 'pause', keys: ['S'], text: m.shortcut_pause },
	{ shortcut: 'message', keys: ['C'], text: m.shortcut_message },
	{ shortcut: 'time', keys: ['T'], text: m.shortcut_time },
	{ shortcut: 'end', keys: ['F'], text: m.shortcut_end },
	{ shortcut: 'incident', keys: ['I'], text: m.shortcut_incident },
	{ shortcut: 'incidents', keys: ['B'], text: m.shortcut_incidents },
	{ shortcut: 'room', keys: ['G'], text: m.shortcut_room },
	{ shortcut: 'seen', keys: ['V'], text: m.shortcut_seen },
	{ shortcut: 'mute', keys: ['M'], text: m.shortcut_mute },
	{ shortcut: 'help', keys: ['?'], text: m.shortcut_help }
];

/** In the dialog of an alert; the ten digits are the reasons, the last one is 0. */
export const ALERT_KEYS = { dismiss: 'R' };
export const ALERT_SHORTCUTS: readonly { keys: string[]; text: () => string }[] = [
	{ keys: ['1', '…', '0'], text: m.shortcut_accept_alert },
	{ keys: [ALERT_KEYS.dismiss], text: m.shortcut_dismiss_alert }
];

const BY_KEY: Record<string, Shortcut> = {
	...Object.fromEntries(
		SHORTCUTS.filter(({ keys }) => keys.length === 1).map(({ shortcut, keys }) => [
			keys[0]!.toLowerCase(),
			shortcut
		])
	)
};

/**
 * What a key asks of the room, null when it is none of its business: typed in a field, pressed with a modifier, or
 * while a dialog or a menu is open. Digits go by their place on the keyboard, since French ones hide under Shift.
 */
export function readShortcut(event: KeyboardEvent): { shortcut: Shortcut; digit: number } | null {
	if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return null;
	if (isTyping(event.target) || document.querySelector('[role="dialog"], [role="menu"]'))
		return null;
	const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
	if (digit && !event.shiftKey) return { shortcut: 'number', digit: Number(digit) };
	const shortcut = BY_KEY[event.key.toLowerCase()];
	return shortcut ? { shortcut, digit: 0 } : null;
}

/** What a key decides of the alert on screen: the reason to accept it, or to dismiss it; null when it decides nothing. */
export function readAlertKey(event: KeyboardEvent): LiveAlertReason | 'dismiss' | null {
	if (event.defaultPrevented || event.repeat) return null;
	if (event.ctrlKey || event.altKey || event.metaKey) return null;
	if (event.key.toUpperCase() === ALERT_KEYS.dismiss) return 'dismiss';
	const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
	return digit ? (LIVE_ALERT_REASON_KEYS[(Number(digit) + 9) % 10] ?? null) : null;
}

function isTyping(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement &&
		(target.isContentEditable || target.matches('input:not([type="checkbox"]), select, textarea'))
	);
}

const ARROWS: Record<string, { across: -1 | 0 | 1; down: -1 | 0 | 1 }> = {
	ArrowRight: { across: 1, down: 0 },
	ArrowLeft: { across: -1, down: 0 },
	ArrowDown: { across: 0, down: 1 },
	ArrowUp: { across: 0, down: -1 }
};

/** The candidate whose row an arrow reaches from this one, as the eye sees them; null at the edge. */
export function findNeighbor(key: string, from: Element, rows: Iterable<Element>): Element | null {
	const arrow = ARROWS[key];
	if (!arrow) return null;
	const origin = from.getBoundingClientRect();
	let best: { element: Element; distance: number } | null = null;
	for (const element of rows) {
		const box = element.getBoundingClientRect();
		const across = box.left - origin.left;
		const down = box.top - origin.top;
		const ahead = arrow.down ? down * arrow.down : across * arrow.across;
		const aside = Math.abs(arrow.down ? across : down);
		// Left and right stay in their line; up and down take the nearest line, then the nearest column.
		if (ahead < 2 || (arrow.across && aside > 2)) continue;
		const distance = arrow.down ? ahead * 10 + aside : ahead;
		if (!best || distance < best.distance) best = { element, distance };
	}
	return best?.element ?? null;
}
