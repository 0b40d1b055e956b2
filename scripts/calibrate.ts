/**
 * `npm run calibrate`: difficulty and discrimination of the challenges from all answers of the database, written as a
 * draft version of the bank for somebody to publish. Its last line is one JSON object.
 */
import { parseArgs } from 'node:util';
import { findBankInForce, listBankItems, writeBankDraft } from '#db/banks';
import { listCalibrationResponses } from '#db/calibration';
import { closeDatabase, db, openDatabase } from '#db/connection.server';
import { calibrateBank, type BankCalibration } from '#engine/calibration/bank-calibration';
import { authoredBank } from '#engine/content/authored-bank.server';
import { runUntilStopped } from './process.ts';

const { values } = parseArgs({ options: { minimum: { type: 'string', default: '50' } } });
const minimum = Number(values.minimum);
if (!(Number.isInteger(minimum) && minimum >= 1)) {
	console.error(`--minimum is a whole number of answers, at least 1, not ${values.minimum}.`);
	process.exit(1);
}

await runUntilStopped(async () => {
	await openDatabase();
	const responses = await listCalibrationResponses(db);
	const inForce = await findBankInForce(db);
	const calibration = calibrateBank(authoredBank, responses, {
		minimum,
		published: inForce && (await listBankItems(db, inForce.id))
	});
	const { calibrated, items, respondents } = calibration;
	const bankVersion = await writeBankDraft(
		db,
		{
			comment: `${calibration.responses} answers of ${respondents} candidates, at least ${minimum} a challenge`,
			items
		},
		Date.now()
	);
	printFindings(calibration, inForce?.id ?? null);
	console.log(`To put it in force: npm run bank -- publish ${bankVersion}`);
	console.log(
		JSON.stringify({
			responses: calibration.responses,
			respondents,
			calibrated: calibrated.length,
			kept: items.length - calibrated.length,
			drifted: calibration.drifted.length,
			misfitting: calibration.misfitting.length,
			bankVersion
		})
	);
	await closeDatabase();
}, closeDatabase);

function printFindings(calibration: BankCalibration, publishedId: number | null): void {
	const { drifted, misfitting, population, foreign } = calibration;
	const against = publishedId === null ? "their authors' parameters" : `version ${publishedId}`;
	console.log(
		`Candidates: mean ${population.mean.toFixed(2)}, SD ${population.standardDeviation.toFixed(2)} logits.`
	);
	if (!calibration.hasConverged) console.log('The estimation stopped before it had converged.');
	if (foreign > 0)
		console.log(`${foreign} answers to challenges that left the bank were left out.`);
	console.log(`Changed from ${against}: ${drifted.length}`);
	for (const { id, reasons, difficulty, discrimination } of drifted) {
		console.log(
			`  ${id.padEnd(28)} ${reasons.join(', ').padEnd(18)} b ${signed(difficulty.change)} (${signed(difficulty.wald)} SE)  ln a ${signed(discrimination.change)} (${signed(discrimination.wald)} SE)`
		);
	}
	console.log(`Escaping their curve: ${misfitting.length}`);
	for (const fit of misfitting) {
		console.log(
			`  ${fit.id.padEnd(28)} ${fit.reasons.join(', ').padEnd(18)} infit ${fit.infit.toFixed(2)}  outfit ${fit.outfit.toFixed(2)}  groups ${fit.groupsRms.toFixed(2)} (z ${fit.groupsZ.toFixed(1)})  ${fit.answers} answers`
		);
	}
}

function signed(value: number): string {
	return `${value < 0 ? '' : '+'}${value.toFixed(2)}`;
}
