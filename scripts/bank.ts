/**
 * `npm run bank`: the versions of the bank; `npm run bank -- publish 3 --profile secure` puts one in force for the tests
 * that start from then on. Running servers see it by themselves.
 */
import { parseArgs } from 'node:util';
import { BankVersionError, findBankInForce, listBankVersions, publishBank } from '#db/banks';
import { closeDatabase, db, openDatabase } from '#db/connection.server';
import { EXPOSURE_POLICY_NAMES } from '#engine/vocabulary';
import { runUntilStopped } from './process.ts';

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { profile: { type: 'string', default: 'secure' } }
});

await runUntilStopped(async () => {
	const publication = readPublication();
	await openDatabase();
	if (publication) {
		const published = await publishBank(publication.id, Date.now(), publication.policy);
		console.log(`Version ${published} is in force for the tests that start from now on.`);
	}
	await printVersions();
	await closeDatabase();
}, closeDatabase);

function readPublication() {
	const [order, version] = positionals;
	if (order === undefined) return null;
	const policy = EXPOSURE_POLICY_NAMES.find((name) => name === values.profile);
	if (order !== 'publish' || !/^[1-9]\d{0,8}$/.test(version ?? '') || !policy) {
		throw new BankVersionError(
			`Say: npm run bank -- publish VERSION [--profile ${EXPOSURE_POLICY_NAMES.join('|')}]`
		);
	}
	return { id: Number(version), policy };
}

async function printVersions(): Promise<void> {
	const inForce = await findBankInForce(db);
	for (const { id, publishedAt, policy, tests, comment } of await listBankVersions()) {
		const state = publishedAt === null ? 'draft' : `published, ${policy}, ${tests} tests`;
		const mark = id === inForce?.id ? '→' : ' ';
		console.log(`${mark} ${String(id).padStart(4)}  ${state.padEnd(32)} ${comment}`);
	}
}
