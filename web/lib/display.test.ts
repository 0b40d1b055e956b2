import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { displayAttributes } from './display.ts';

const css = readFileSync('web/app.css', 'utf8');

/** The colors that a block of the style sheet sets, by the name of their token. */
function colors(selector: string): Record<string, string> {
	const start = css.indexOf(`${selector} {`);
	const block = css.slice(start, css.indexOf('\n}', start));
	return Object.fromEntries(
		[...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, color]) => [name!, color!])
	);
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(color: string): number {
	const [r, g, b] = [1, 3, 5].map((i) => {
		const share = parseInt(color.slice(i, i + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
	const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

const strong = { ...colors(':root'), ...colors('[data-contrasted]') };

describe('the stronger contrast', () => {
	it.each([
		['ink', 'ground'],
		['ink-soft', 'ground'],
		['accent', 'ground'],
		['accent-strong', 'accent-soft'],
		['accent-strong', 'ground'],
		['danger', 'danger-soft'],
		['danger-strong', 'danger-soft'],
		['warning', 'warning-soft'],
		['success', 'success-soft'],
		['success', 'ground'],
		['paper', 'brand'],
		['paper', 'accent'],
		['paper', 'danger']
	])('sets %s on %s at least 7 to 1 apart', (text, ground) => {
		expect(contrast(strong[text]!, strong[ground]!)).toBeGreaterThanOrEqual(7);
	});

	it.each(['1', '2', '3', '4', '5'])('tells the filled part of a gauge of area %s', (area) => {
		expect(contrast(strong[`area-${area}`]!, strong.rest!)).toBeGreaterThanOrEqual(4.5);
		const usual = colors(':root');
		expect(contrast(usual[`area-${area}`]!, usual.paper!)).toBeGreaterThanOrEqual(3);
	});
});

it('writes on the page the settings that change how it looks', () => {
	expect(displayAttributes({ isSpaced: true, isStill: true, isRead: true })).toBe(
		'data-spaced data-still'
	);
	expect(displayAttributes()).toBe('');
});
