/** Settings of display on the root of the page, where `app.css` reads them. */
import type { DisplaySettings } from '#engine/account/display-settings';

const ATTRIBUTES = {
	isSpaced: 'data-spaced',
	isContrasted: 'data-contrasted',
	isStill: 'data-still'
} as const satisfies Partial<Record<keyof DisplaySettings, string>>;

const all = Object.entries(ATTRIBUTES) as [keyof typeof ATTRIBUTES, string][];

/** Written by the server, so that the first frame of a page is already right. */
export function displayAttributes(display: DisplaySettings = {}): string {
	return all
		.filter(([setting]) => display[setting])
		.map(([, attribute]) => attribute)
		.join(' ');
}

/** In the browser, when they change under an open page. */
export function applyDisplay(display: DisplaySettings = {}): void {
	for (const [setting, attribute] of all) {
		document.documentElement.toggleAttribute(attribute, Boolean(display[setting]));
	}
}
