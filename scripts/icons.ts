/** Draws the icons of the installed application from `web/static/icon.svg`: `npx tsx scripts/icons.ts`. */
import { readFileSync } from 'node:fs';
import { launchBrowser } from './browser.ts';

const FOLDER = 'web/static';
const icon = readFileSync(`${FOLDER}/icon.svg`, 'utf8');
/** A system cuts it to a shape of its own: the ground goes to the edges, the eye stays within the middle. */
const maskable = icon
	.replace(' rx="8"', '')
	.replace('<path', '<g transform="translate(4.8 4.8) scale(0.7)"><path')
	.replace('</svg>', '</g></svg>');

const browser = await launchBrowser();
const page = await browser.newPage();
for (const [name, svg, size] of [
	['icon-192', icon, 192],
	['icon-512', icon, 512],
	['icon-maskable-512', maskable, 512]
] as const) {
	await page.setViewportSize({ width: size, height: size });
	await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
	await page.screenshot({ path: `${FOLDER}/${name}.png`, omitBackground: true });
}
await browser.close();
