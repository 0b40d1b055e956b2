/** One PostgreSQL for the whole run, and a migrated database that each test file copies. */
import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { keepBankInForce } from '#db/banks';
import { closeDatabase, openDatabase } from '#db/connection.server';
import { ensureBuild } from '../../scripts/build.ts';
import { startEmbeddedPostgres } from '#db/embedded.server';
import { createTemporaryFolder } from '../../scripts/temporary-folder.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the server, ending with `/vigie`, the migrated database. */
		databaseUrl: string;
	}
}

export default async function setup({ provide }: TestProject) {
	await ensureBuild();
	const folder = createTemporaryFolder('test');
	process.env.VIGIE_DATA = folder;
	process.env.VIGIE_SECRET = 'tests';
	process.env.LOG_LEVEL = 'warn';
	const postgres = await startEmbeddedPostgres(folder);
	process.env.DATABASE_URL = postgres.url;
	await openDatabase();
	await keepBankInForce(Date.now());
	await closeDatabase();
	provide('databaseUrl', postgres.url);
	return async () => {
		await postgres.stop();
		rmSync(folder, { recursive: true, force: true });
	};
}
