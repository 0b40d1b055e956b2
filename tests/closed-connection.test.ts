/** What the build makes of the database library: a connection that closes refuses its queries, and the server lives on. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type postgres from 'postgres';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { guardPostgres } from '../scripts/guard-postgres.ts';
import { createTemporaryFolder } from '../scripts/temporary-folder.ts';

const folder = createTemporaryFolder('postgres');
let sql: postgres.Sql;

beforeAll(async () => {
	cpSync('node_modules/postgres', folder, { recursive: true });
	const path = join(folder, 'src/connection.js');
	const built = guardPostgres(readFileSync(path, 'utf8'), '/postgres/src/connection.js');
	writeFileSync(path, built!.code);
	const library = (await import(pathToFileURL(join(folder, 'src/index.js')).href)) as {
		default: typeof postgres;
	};
	// Not the database that the other files copy: nobody may be in it.
	sql = library.default(inject('databaseUrl').replace(/vigie$/, 'postgres'), { max: 2 });
});

afterAll(async () => {
	await sql.end({ timeout: 0 });
	rmSync(folder, { recursive: true });
});

it('is refused a query on a connection that the database closed, and has others answered', async () => {
	const held = await sql.reserve();
	const [backend] = await held<{ pid: number }[]>`select pg_backend_pid() as pid`;
	await sql`select pg_terminate_backend(${backend!.pid}, 5000)`;
	await expect(held`select 1`).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
	expect(await sql`select 2 as two`).toEqual([{ two: 2 }]);
});
