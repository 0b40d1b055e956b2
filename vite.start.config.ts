import { defineConfig } from 'vite';

/** `build/start.js`: the production server in plain JavaScript, since a compiler at hand costs 130 MB and a second. */
export default defineConfig({
	publicDir: false,
	ssr: { noExternal: true },
	build: {
		ssr: 'scripts/start.ts',
		outDir: 'build',
		emptyOutDir: false,
		rolldownOptions: { output: { entryFileNames: 'start.js' } }
	}
});
