/**
 * `npm run portals`: the portals through which people sign in; `npm run portals -- put FILE.json` adds or replaces one,
 * `npm run portals -- disable SLUG` closes one until it is put again. `docs/decisions/0020-portals.md` shows a file.
 */
import { readFileSync } from 'node:fs';
import { closeDatabase, openDatabase } from '#db/connection.server';
import { disablePortal, listPortals, putPortal } from '#db/portals';
import { PortalSettingsError } from '#db/portals/settings';
import { runUntilStopped } from './process.ts';

const [order, given, ...rest] = process.argv.slice(2);

await runUntilStopped(async () => {
	if (order !== undefined && (!['put', 'disable'].includes(order) || !given || rest.length > 0)) {
		throw new PortalSettingsError('Say: npm run portals [-- put FILE.json | -- disable SLUG]');
	}
	const file = order === 'put' ? readJson(given!) : null;
	await openDatabase();
	if (order === 'put') await putPortal(file);
	if (order === 'disable' && !(await disablePortal(given!, Date.now()))) {
		throw new PortalSettingsError(`There is no portal ${given}.`);
	}
	for (const { slug, protocol, name, disabledAt } of await listPortals()) {
		const state = disabledAt === null ? 'enabled' : 'disabled';
		console.log(`${slug.padEnd(24)} ${protocol}  ${state.padEnd(8)}  ${name}`);
	}
	await closeDatabase();
}, closeDatabase);

function readJson(path: string): unknown {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		throw new PortalSettingsError(`${path} is no readable JSON file.`);
	}
}
