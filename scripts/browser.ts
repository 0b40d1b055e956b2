/** The Chromium of the tests: the one that comes from npm, or `CHROMIUM_PATH`. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** In a folder of the project: the package's own choice, /tmp, may hold the copy of another user. */
const FOLDER = resolve('node_modules/.cache/vigie/chromium');
/** The package brings the libraries that Chromium needs beside the C library (NSS, expat…), and a font. */
const LIBRARIES = join(FOLDER, 'al2023', 'lib');
const FONTS = join(FOLDER, 'fonts');

export async function launchBrowser(): Promise<Browser> {
	const path = process.env.CHROMIUM_PATH;
	if (path) return launch({ executablePath: path });
	const executablePath = await unpack();
	// Without any font of the system, text has no size, and nobody could see it.
	const env = existsSync('/etc/fonts') ? process.env : { ...process.env, ...useOwnFont() };
	try {
		return await launch({ executablePath, env });
	} catch (error) {
		// A bare machine has none of them; where the system has its own, those fit it better.
		if (!String(error).includes('shared libraries')) throw error;
		return launch({ executablePath, env: { ...env, LD_LIBRARY_PATH: LIBRARIES } });
	}
}

function useOwnFont(): Record<string, string> {
	const file = join(FOLDER, 'fonts.conf');
	const folders = `<dir>${FONTS}</dir><cachedir>${FOLDER}/fonts-cache</cachedir>`;
	writeFileSync(file, `<?xml version="1.0"?><fontconfig>${folders}</fontconfig>`);
	return { FONTCONFIG_FILE: file };
}

function launch(options: LaunchOptions): Promise<Browser> {
	return chromium.launch({ args: ARGS, ...options });
}

/** Unpacks the browser, the first time. */
async function unpack(): Promise<string> {
	const path = join(FOLDER, 'chromium');
	if (existsSync(path)) return path;
	mkdirSync(dirname(FOLDER), { recursive: true });
	// Elsewhere first: test files that run side by side must find it whole, or not at all.
	const unfinished = mkdtempSync(`${FOLDER}-`);
	// The package unpacks into TMPDIR, and its libraries only where it believes to be on the machine they are for.
	await withEnvironment({ TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' }, async () => {
		const { default: packaged } = await import('@sparticuz/chromium');
		await packaged.executablePath();
	});
	try {
		renameSync(unfinished, FOLDER);
	} catch (error) {
		// Another one was faster.
		if (!existsSync(path)) throw error;
		rmSync(unfinished, { recursive: true });
	}
	return path;
}

/** Does the work with these variables, then leaves the environment exactly as it was. */
async function withEnvironment<T>(
	variables: Record<string, string>,
	work: () => Promise<T>
): Promise<T> {
	const before = { ...process.env };
	Object.assign(process.env, variables);
	try {
		return await work();
	} finally {
		for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
		Object.assign(process.env, before);
	}
}
