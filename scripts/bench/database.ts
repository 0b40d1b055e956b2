/** A database of the measure's own, whatever `DATABASE_URL` says: thousands of accounts, thrown away after. */
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { closeDatabase, openDatabase } from '#db/connection.server';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '#db/embedded.server';
import { readServerPid } from '#db/seed/rooms';
import { createTemporaryFolder } from '../temporary-folder.ts';

let folder: string | null = null;
let postgres: EmbeddedPostgres | null = null;

/** Starts PostgreSQL in the charge of this process, which opens it; servers launched later use it too. */
export async function openOwnDatabase(): Promise<void> {
	folder = createTemporaryFolder('bench');
	process.env.VIGIE_DATA = folder;
	process.env.VIGIE_SECRET ??= 'bench';
	postgres = await startEmbeddedPostgres(folder);
	process.env.DATABASE_URL = postgres.url;
	await openDatabase();
}

/** As a power cut of the database alone: nothing is written down, and the next start recovers from its log. */
export async function killPostgres(): Promise<void> {
	const pid = await readServerPid();
	process.kill(pid, 'SIGKILL');
	while (isAlive(pid)) await sleep(10);
}

/** Starts it again on the same data, and on the same port: servers find it by themselves. */
export async function restartPostgres(): Promise<void> {
	postgres = await startEmbeddedPostgres(folder!);
	if (postgres.url !== process.env.DATABASE_URL) throw new Error('another program took its port');
}

export async function closeOwnDatabase(): Promise<void> {
	await closeDatabase();
	await postgres?.stop();
	if (folder) rmSync(folder, { recursive: true, force: true });
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}
