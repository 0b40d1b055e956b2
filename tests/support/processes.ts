import { execFileSync } from 'node:child_process';

/** The processes whose command names this folder: what a command left running behind it. */
export function launchedBy(folder: string): string[] {
	return execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
		.split('\n')
		.filter((line) => line.includes(folder));
}
