/** How somebody wants pages to look; kept on the account, so that it follows from device to device. */
export interface DisplaySettings {
	/** Wider letters, words and lines. */
	isSpaced?: boolean;
	/** Stronger contrasts than those of WCAG AA. */
	isContrasted?: boolean;
	/** Nothing moves. */
	isStill?: boolean;
	/** A button reads instructions aloud. */
	isRead?: boolean;
}

export const DISPLAY_SETTINGS = [
	'isSpaced',
	'isContrasted',
	'isStill',
	'isRead'
] as const satisfies readonly (keyof DisplaySettings)[];
