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
	/** Timed challenges of his trainings give as long as he likes. */
	isUnhurried?: boolean;
}

export const DISPLAY_SETTINGS = [
	'isSpaced',
	'isContrasted',
	'isStill',
	'isRead',
	'isUnhurried'
] as const satisfies readonly (keyof DisplaySettings)[];

/** The settings that a form or a row says, and nothing else that it holds. */
export function readDisplaySettings(said: Readonly<Record<string, unknown>>): DisplaySettings {
	return Object.fromEntries(
		DISPLAY_SETTINGS.filter((setting) => Boolean(said[setting])).map((setting) => [setting, true])
	);
}
