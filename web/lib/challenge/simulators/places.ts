/** The page of each simulator. Apart: a page that shows none does not even weigh the list. */
import type { SimulatorName } from '#engine/simulators/simulators';

export const PLACES: Record<SimulatorName, () => Promise<{ default: unknown }>> = {
	browser: () => import('./Browser.svelte'),
	calendar: () => import('./CalendarBook.svelte'),
	document: () => import('./WordProcessor.svelte'),
	files: () => import('./FileExplorer.svelte'),
	image: () => import('./ImageEditor.svelte'),
	inspector: () => import('./Inspector.svelte'),
	mail: () => import('./MailClient.svelte'),
	robot: () => import('./Robot.svelte'),
	settings: () => import('./Settings.svelte'),
	spreadsheet: () => import('./Spreadsheet.svelte'),
	thread: () => import('./Thread.svelte')
};
