import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder to throw away. Everybody may enter it, since PostgreSQL started by root runs as somebody else. */
export function createTemporaryFolder(purpose: string): string {
	const folder = mkdtempSync(join(tmpdir(), `vigie-${purpose}-`));
	chmodSync(folder, 0o755);
	return folder;
}
