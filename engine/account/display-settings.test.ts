import { expect, it } from 'vitest';
import { readDisplaySettings } from './display-settings.ts';

it('reads the settings that exist, and nothing else of what is sent', () => {
	expect(readDisplaySettings({ isSpaced: 'on', isStill: '', isAdmin: 'on' })).toEqual({
		isSpaced: true
	});
	expect(readDisplaySettings({})).toEqual({});
});
