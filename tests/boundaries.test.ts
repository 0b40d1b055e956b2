import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDERS = ['engine', 'db', 'realtime', 'web'] as const;
type Folder = (typeof FOLDERS)[number];

/** What each folder may import of the others; `README`s of the folders say why. */
const MAY_IMPORT: Record<Folder, Folder[]> = {
	engine: [],
	db: ['engine'],
	realtime: ['db', 'engine'],
	web: ['engine', 'db', 'realtime']
};

/** What the engine may take from npm: functions of their arguments, with a reason in `engine/README.md`. */
const PURE_PACKAGES = ['@formulajs/formulajs'];

interface Import {
	file: string;
	from: string;
	isTypeOnly: boolean;
}

function sources(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return entry.name === 'paraglide' ? [] : sources(path);
		return /\.(ts|svelte)$/.test(path) && !path.endsWith('.test.ts') ? [path] : [];
	});
}

function importsOf(file: string): Import[] {
	const text = readFileSync(file, 'utf8');
	const statements = text.matchAll(
		/^\s*(?:import|export)\s+(type\s)?[^;'"=()]*?\sfrom\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm
	);
	return [...statements].map(([, type, from, bare, dynamic]) => ({
		file,
		from: (from ?? bare ?? dynamic)!,
		isTypeOnly: type !== undefined
	}));
}

const all = FOLDERS.flatMap((folder) =>
	sources(folder)
		.flatMap(importsOf)
		.map((one) => ({ ...one, folder }))
);

/** The folder that an import reaches, when it is one of the project's. */
function target({ file, from }: Import): Folder | null {
	const path = from.startsWith('.') ? relative('.', resolve(dirname(file), from)) : from.slice(1);
	const isOurs = from.startsWith('.') || from.startsWith('#');
	return isOurs ? (FOLDERS.find((folder) => path.startsWith(`${folder}/`)) ?? null) : null;
}

const said = ({ file, from }: Import) => `${file} imports ${from}`;

describe('the borders between folders', () => {
	it('reads imports at all', () => {
		expect(all.length).toBeGreaterThan(200);
	});

	it.each(FOLDERS)('%s imports only what it may', (folder) => {
		const strangers = all.filter((one) => {
			const reached = target(one);
			return (
				one.folder === folder &&
				reached &&
				reached !== folder &&
				!MAY_IMPORT[folder].includes(reached)
			);
		});
		expect(strangers.map(said)).toEqual([]);
	});

	it('crosses a border by its # name, and never by a relative path', () => {
		const strangers = all.filter(
			(one) => one.from.startsWith('.') && ![one.folder, null].includes(target(one))
		);
		expect(strangers.map(said)).toEqual([]);
	});

	it('keeps the engine pure: no package that is not so too, no clock, no chance of its own', () => {
		const outside = all.filter(
			({ folder, from }) =>
				folder === 'engine' && !from.startsWith('.') && !PURE_PACKAGES.includes(from)
		);
		expect(outside.map(said)).toEqual([]);
		for (const file of sources('engine')) {
			const text = readFileSync(file, 'utf8');
			expect([
				file,
				text.match(/Date\.now\(|Math\.random\(|new Date\(\)|\bprocess\.\w|crypto\./)
			]).toEqual([file, null]);
		}
	});

	it('lets only server files of web reach the database', () => {
		const strangers = all.filter(
			(one) =>
				one.folder === 'web' &&
				target(one) === 'db' &&
				!one.isTypeOnly &&
				!/[.+]server\.ts$|lib\/server\//.test(one.file)
		);
		expect(strangers.map(said)).toEqual([]);
	});

	it('lets web know of the hub its contract only, the shapes of answers, and the one start', () => {
		const strangers = all.filter(
			(one) =>
				one.folder === 'web' &&
				target(one) === 'realtime' &&
				!(one.from === '#realtime/contract' && one.isTypeOnly) &&
				!(one.from === '#realtime/answer-shapes' && one.file.endsWith('.server.ts')) &&
				!(one.from === '#realtime/start' && one.file === 'web/hooks.server.ts')
		);
		expect(strangers.map(said)).toEqual([]);
	});

	it('lets only one file know lucia', () => {
		const strangers = all.filter(
			({ from, file }) =>
				/lucia/.test(from) && file !== 'db/auth.server.ts' && !from.startsWith('@lucide')
		);
		expect(strangers.map(said)).toEqual([]);
	});

	it('lets only one file know nodemailer', () => {
		const transport = 'web/lib/server/mail/transport.ts';
		const knowing = all.filter(({ from }) => from === 'nodemailer').map(({ file }) => file);
		expect([...new Set(knowing)]).toEqual([transport]);
	});

	it('holds no SQL outside db', () => {
		const strangers = all.filter(
			({ folder, from }) => folder !== 'db' && /^(drizzle-orm|postgres)(\/|$)/.test(from)
		);
		expect(strangers.map(said)).toEqual([]);
	});
});

describe('what the browser receives', () => {
	const built = resolve('build/client');

	it('holds no solution of the bank and no way to correct', () => {
		expect(existsSync(built)).toBe(true);
		const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((name) =>
			name.endsWith('.js')
		);
		expect(files.length).toBeGreaterThan(10);
		for (const name of files) {
			const text = readFileSync(join(built, name), 'utf8');
			expect([name, /\bsolutions?:|searchOperators|argon2/.test(text)]).toEqual([name, false]);
		}
	});
});
