/** The frame of every measuring command: what it starts, it stops, and its last line is one object in JSON. */
import { ensureBuild } from '../build.ts';
import { runUntilStopped } from '../process.ts';
import { closeOwnDatabase, openOwnDatabase } from './database.ts';
import { stopServers } from './servers.ts';

/**
 * Runs a measure on a database of its own.
 *
 * @param work gives the figures, and whether what must hold did: the command fails otherwise
 */
export async function measure(
	work: () => Promise<{ figures: object; holds: boolean }>
): Promise<void> {
	// A fault that nobody awaits must not leave servers behind.
	let isFailing = false;
	process.on('uncaughtException', (error) => {
		console.error(error);
		if (!isFailing) void cleanUp().finally(() => process.exit(1));
		isFailing = true;
	});
	await runUntilStopped(async () => {
		await Promise.all([openOwnDatabase(), ensureBuild()]);
		const { figures, holds } = await work();
		await cleanUp();
		console.log(JSON.stringify(figures));
		process.exit(holds ? 0 : 1);
	}, cleanUp);
}

async function cleanUp(): Promise<void> {
	await stopServers();
	await closeOwnDatabase();
}
