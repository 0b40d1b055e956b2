/** A web browser, with what judges where somebody is in it. */
import type { Text } from '../../content/challenge.ts';
import type { Simulator } from '../simulator.ts';
import { isBrowserReached } from './compare.ts';
import { browserLines } from './lines.ts';
import {
	browserMachine,
	type BrowserAct,
	type BrowserRefusal,
	type BrowserState
} from './machine.ts';
import type { BrowserSetup } from './web.ts';

export const browser: Simulator<BrowserSetup, BrowserAct<Text>, BrowserState, BrowserRefusal> = {
	...browserMachine,
	isReached: isBrowserReached,
	lines: browserLines
};
