import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';
import { closeDatabase, openDatabase } from '#db/connection.server';

/** A fresh migrated database of this test file's own. Returns its address. */
export async function createDatabase(): Promise<string> {
	const server = inject('databaseUrl');
	const name = `test_${randomUUID().replaceAll('-', '')}`;
	const admin = postgres(server.replace(/\/vigie$/, '/postgres'), { max: 1 });
	await admin.unsafe(`create database ${name} template vigie`);
	await admin.end();
	return server.replace(/\/vigie$/, `/${name}`);
}

/** Opens a fresh database as the one of this process. */
export async function openTestDatabase(): Promise<string> {
	process.env.DATABASE_URL = await createDatabase();
	await openDatabase();
	return process.env.DATABASE_URL;
}

export { closeDatabase };
