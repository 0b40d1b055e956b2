/**
 * `npm run simulate`: simulated candidates sit certification tests, or simulated pupils train (`--training`); the last
 * line says in JSON what it was worth.
 */
import { parseArgs } from 'node:util';
import { STANDARD_PRIOR } from '#engine/ability/posterior';
import { mergeVersion, withParameters } from '#engine/calibration/bank-version';
import { authoredBank } from '#engine/content/authored-bank.server';
import { readBankFile, type BankFile } from './bank-file.ts';
import { PROFILES, simulateCertification, type Profile } from './simulation/certification.ts';
import { simulateTraining } from './simulation/training.ts';

const { values } = parseArgs({
	options: {
		bank: { type: 'string' },
		profile: { type: 'string', default: 'secure' },
		candidates: { type: 'string' },
		seed: { type: 'string', default: '1' },
		noise: { type: 'string', default: '0' },
		training: { type: 'boolean', default: false }
	}
});

function readNumber(
	option: 'candidates' | 'seed' | 'noise',
	fallback: number,
	min: number
): number {
	const number = Number(values[option] ?? fallback);
	const isRight = option === 'noise' ? number < 10 : Number.isSafeInteger(number);
	if (isRight && number >= min) return number;
	const kind = option === 'noise' ? 'a number below 10' : 'a whole number';
	console.error(`--${option} is ${kind}, at least ${min}, not ${values[option]}.`);
	process.exit(1);
}

function readProfile(): Profile {
	const profile = PROFILES.find((name) => name === values.profile);
	if (profile) return profile;
	console.error(`--profile is one of ${PROFILES.join(', ')}, not ${values.profile}.`);
	process.exit(1);
}

function readFile(path: string): BankFile {
	try {
		return readBankFile(path);
	} catch (error) {
		console.error((error as Error).message);
		process.exit(1);
	}
}

/** The bank of the project as its first version is. */
function ownBank() {
	return withParameters(authoredBank, mergeVersion(authoredBank, []));
}

const seed = readNumber('seed', 1, 0);
if (values.training) {
	const pupils = readNumber('candidates', 300, 1);
	console.log(JSON.stringify(simulateTraining({ seed, pupils })));
} else {
	const profile = readProfile();
	const candidates = readNumber('candidates', 10_000, 2);
	const noise = readNumber('noise', 0, 0);
	const bank = values.bank ? readFile(values.bank) : { challenges: ownBank() };
	const prior = STANDARD_PRIOR;
	console.log(
		JSON.stringify(simulateCertification({ ...bank, prior, profile, candidates, seed, noise }))
	);
}
