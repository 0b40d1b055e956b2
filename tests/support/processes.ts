import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The processes whose command names this folder: what a command left running behind it. */
export function launchedBy(folder: string): string[] {
	return listCommands().filter((command) => command.includes(folder));
}

function listCommands(): string[] {
	// A bare Linux has no `ps`.
	if (!existsSync('/proc/self/cmdline')) {
		return execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n');
	}
	return readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.map(readCommand);
}

function readCommand(pid: string): string {
	try {
		return readFileSync(join('/proc', pid, 'cmdline'), 'utf8').replaceAll('\0', ' ');
	} catch {
		// It ended since the list was read.
		return '';
	}
}
