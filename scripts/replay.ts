/** `npm run replay -- ASSESSMENT`: makes a test again from the database, and says whether it is the same. */
import { closeDatabase, openDatabase } from '#db/connection.server';
import { findOutcome } from '#db/outcomes';
import { replayAssessment } from '#db/replay';
import type { CertificationOutcome } from '#engine/scoring/outcome';
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
	const outcome = await findOutcome(assessment);
	if (outcome) printOutcome(outcome);
	const { status = null, reasons = [], score = null } = outcome ?? {};
	console.log(
		JSON.stringify({
			assessment,
			steps: steps.length,
			identical,
			status,
			reasons,
			score: score?.score ?? null
		})
	);
	await closeDatabase();
	process.exit(identical ? 0 : 1);
}, closeDatabase);

function printOutcome({
	status,
	reasons,
	score,
	competences,
	figures
}: CertificationOutcome): void {
	const { reading, answers, rightAnswers } = figures;
	console.log(`${status}: ${reasons.join(', ')}; ${rightAnswers} right of ${answers}`);
	if (!score || !reading) return;
	const { low, high } = score.interval;
	const { ability, standardError, readAt } = reading;
	console.log(
		`${score.score} pix (${low} to ${high}), level ${score.level ?? 'none'}, at ${readAt.toFixed(3)} for ${ability.toFixed(3)} ± ${standardError.toFixed(3)}`
	);
	for (const { competence, level, levelInterval, answers, movedBy } of competences) {
		console.log(
			`  ${competence}  level ${level} (${levelInterval.low} to ${levelInterval.high})  ${answers} answers moved it by ${movedBy.toFixed(2)}`
		);
	}
}
