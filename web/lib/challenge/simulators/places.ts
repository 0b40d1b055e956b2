/** The page of each simulator. Apart: a page that shows none does not even weigh the list. */
import type { SimulatorName } from '#engine/simulators/simulators';

export const PLACES: Record<SimulatorName, () => Promise<{ default: unknown }>> = {
	browser: () => import('./Browser.svelte'),
	document: () => import('./WordProcessor.svelte'),
	calendar: () => import('./CalendarBook.svelte'),
	inspector: () => import('./Inspector.svelte'),
	image: () => import('./ImageEditor.svelte'),
	thread: () => import('./Thread.svelte'),
	files: () => import('./FileExplorer.svelte'),
	mail: () => import('./MailClient.svelte'),
	settings: () => import('./Settings.svelte'),
	spreadsheet: () => import('./Spreadsheet.svelte'),
	robot: () => import('./Robot.svelte')
};
