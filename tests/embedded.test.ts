import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startEmbeddedPostgres } from '#db/embedded.server';
import { createTemporaryFolder } from '../scripts/temporary-folder.ts';
import { eventually } from './support/eventually.ts';

let folder: string;

beforeEach(() => {
	folder = createTemporaryFolder('embedded');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function ask(url: string): Promise<string> {
	const sql = postgres(url, { max: 1 });
	const [row] = await sql`select current_database() as name`;
	await sql.end();
	return row!.name as string;
}

describe('the PostgreSQL of the project', () => {
	it('begins again what was cut short while its data were created', async () => {
		const unfinished = join(folder, 'postgres.new');
		mkdirSync(unfinished);
		writeFileSync(join(unfinished, 'PG_VERSION'), '18\n');
		writeFileSync(join(folder, 'postgres-password'), 'of the first try');
		const server = await startEmbeddedPostgres(folder);
		expect(await ask(server.url)).toBe('vigie');
		await server.stop();
	});

	it('refuses to throw data away when the password that opens them is missing', async () => {
		const data = join(folder, 'postgres');
		mkdirSync(data);
		writeFileSync(join(data, 'precious'), 'answers');
		await expect(startEmbeddedPostgres(folder)).rejects.toThrow(/postgres-password is missing/);
		expect(readFileSync(join(data, 'precious'), 'utf8')).toBe('answers');
	});

	it('starts although a machine that stopped at once left the number of another program', async () => {
		const first = await startEmbeddedPostgres(folder);
		const pidFile = join(folder, 'postgres', 'postmaster.pid');
		const left = readFileSync(pidFile, 'utf8').split('\n');
		await first.stop();
		expect(readdirSync(join(folder, 'postgres'))).not.toContain('postmaster.pid');
		// This very process is alive, and is no PostgreSQL; nothing listens there any more.
		writeFileSync(pidFile, [process.pid, ...left.slice(1)].join('\n'));
		const second = await startEmbeddedPostgres(folder);
		expect(await ask(second.url)).toBe('vigie');
		await second.stop();
	});

	it('starts again after a kill, once the connections that the killed one left have ended', async () => {
		const first = await startEmbeddedPostgres(folder);
		const sql = postgres(first.url, { max: 1, onclose: () => {} });
		const [left] = await sql`select pg_backend_pid() as pid`;
		const pidFile = join(folder, 'postgres', 'postmaster.pid');
		const killed = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
		process.kill(left!.pid, 'SIGSTOP');
		process.kill(killed, 'SIGKILL');
		await eventually(() => expect(() => process.kill(killed, 0)).toThrow());

		const starting = startEmbeddedPostgres(folder);
		await eventually(() =>
			expect(readFileSync(join(folder, 'postgres.log'), 'utf8')).toMatch(/still in use/)
		);
		process.kill(left!.pid, 'SIGCONT');
		const second = await starting;
		expect(await ask(second.url)).toBe('vigie');
		await sql.end({ timeout: 0 });
		await second.stop();
	});
});
