/** How a command of the project starts and stops. */

/** Runs a command; what its user can mend is said in one sentence, the rest with its stack. */
export async function run(command: () => Promise<void>): Promise<void> {
	try {
		await command();
	} catch (error) {
		// The build has its own copy of the classes: errors are told apart by name.
		const isPlain =
			error instanceof Error && ['PortInUseError', 'DataFolderInUseError'].includes(error.name);
		console.error(isPlain ? error.message : error);
		process.exit(1);
	}
}

/** Stops in order at the first signal, at once at the second. */
export function stopOnSignals(stop: () => Promise<void>): void {
	let isStopping = false;
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.on(signal, () => {
			if (isStopping) process.exit(1);
			isStopping = true;
			stop().then(
				() => process.exit(0),
				(error: unknown) => {
					console.error(error);
					process.exit(1);
				}
			);
		});
	}
}
