/** `npm run replay -- ASSESSMENT`: makes a test again from the database, and says whether it is the same. */
import { closeDatabase, openDatabase } from '#db/connection.server';
import { replayAssessment } from '#db/replay';
import { runUntilStopped } from './process.ts';

const assessment = Number(process.argv[2]);
if (!Number.isInteger(assessment)) {
	console.error('Which assessment? For instance: npm run replay -- 12');
	process.exit(1);
}

await runUntilStopped(async () => {
	await openDatabase();
	const steps = await replayAssessment(assessment);
	for (const { step, competence, ability, standardError, served, chosen, ...rest } of steps) {
		const verdict = served === chosen ? 'same' : `DIFFERENT: ${chosen}`;
		const estimate = `${ability.toFixed(3)} ± ${standardError.toFixed(3)}`;
		console.log(
			`${String(step + 1).padStart(3)}  ${competence}  ${estimate.padStart(15)}  one of ${rest.contenders}  ${served}  ${rest.outcome}  ${verdict}`
		);
	}
	const identical = steps.every(({ served, chosen }) => served === chosen);
	console.log(JSON.stringify({ assessment, steps: steps.length, identical }));
	await closeDatabase();
	process.exit(identical ? 0 : 1);
}, closeDatabase);
