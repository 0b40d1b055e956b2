/** How a command of the project starts and stops. */

/** Errors that say in one sentence what their user can mend. The build has its own copy of the classes: names tell. */
const PLAIN = [
	'PortInUseError',
	'OriginError',
	'DataFolderInUseError',
	'LostPasswordError',
	'ReplayError',
	'BankVersionError',
	'PortalSettingsError',
	'UsageError'
];

/** A command was asked for what it does not do. */
export class UsageError extends Error {
	override name = 'UsageError';
}

/**
 * Runs a command until a signal stops it in order, or a second one at once. What fails is said, in one sentence when
 * its user can mend it, after whatever had started was stopped.
 */
export async function runUntilStopped(
	start: () => Promise<void>,
	stop: () => Promise<void>
): Promise<void> {
	let isStopping = false;
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		process.on(signal, () => {
			if (isStopping) process.exit(1);
			isStopping = true;
			stop().then(() => process.exit(0), fail);
		});
	}
	try {
		await start();
	} catch (error) {
		// Stopped half-way, it may fail for that reason alone.
		if (isStopping) return;
		await stop().catch(() => {});
		fail(error);
	}
}

function fail(error: unknown): never {
	const isPlain = error instanceof Error && PLAIN.includes(error.name);
	console.error(isPlain ? error.message : error);
	process.exit(1);
}
