/** The Chromium of the tests: the one that comes from npm, or `CHROMIUM_PATH`. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

export async function launchBrowser(): Promise<Browser> {
	const path = process.env.CHROMIUM_PATH;
	if (path) return launch({ executablePath: path });
	const executablePath = await unpack();
	try {
		return await launch({ executablePath });
	} catch (error) {
		if (!String(error).includes('shared libraries')) throw error;
		throw new Error(
			'Chromium lacks libraries of the system (on Debian: apt install libnss3); CHROMIUM_PATH names another browser.',
			{ cause: error }
		);
	}
}

function launch(options: LaunchOptions): Promise<Browser> {
	return chromium.launch({ args: ARGS, ...options });
}

/** In a folder of the project: the package's own choice, /tmp, may hold the copy of another user. */
const FOLDER = resolve('node_modules/.cache/vigie/chromium');

async function unpack(): Promise<string> {
	const before = process.env.TMPDIR;
	mkdirSync(FOLDER, { recursive: true });
	process.env.TMPDIR = FOLDER;
	try {
		const { default: packaged } = await import('@sparticuz/chromium');
		return await packaged.executablePath();
	} finally {
		if (before === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = before;
	}
}
