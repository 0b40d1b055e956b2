/**
 * `npm run replay -- ASSESSMENT`: makes a test again from the database, says whether it is the same, and reads its score.
 * With `--step 5`, what the fifth choice was made from.
 */
import { parseArgs } from 'node:util';
import { closeDatabase, openDatabase } from '#db/connection.server';
import { findOutcome, type OutcomeWithFit } from '#db/outcomes';
import { replayAssessment, type ReplayedStep } from '#db/replay';
import { runUntilStopped } from './process.ts';

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { step: { type: 'string' } }
});
const assessment = Number(positionals[0]);
if (!(Number.isInteger(assessment) && assessment > 0 && assessment < 2 ** 31)) {
	console.error('Which assessment? For instance: npm run replay -- 12');
	process.exit(1);
}

await runUntilStopped(async () => {
	await openDatabase();
	const steps = await replayAssessment(assessment);
	if (values.step !== undefined) printChoice(steps[Number(values.step) - 1]);
	else steps.forEach(printStep);
	const found = await findOutcome(assessment);
	const outcome = found?.outcome;
	if (found && values.step === undefined) printOutcome(found);
	const identical = steps.every(({ served, chosen }) => served === chosen);
	console.log(
		JSON.stringify({
			assessment,
			steps: steps.length,
			identical,
			status: outcome?.status ?? null,
			reasons: outcome?.reasons ?? [],
			score: outcome?.score?.score ?? null
		})
	);
	await closeDatabase();
	process.exit(identical ? 0 : 1);
}, closeDatabase);

function printStep({ served, chosen, outcome, why }: ReplayedStep, step: number): void {
	const verdict = served === chosen ? 'same' : `DIFFERENT: ${chosen}`;
	const estimate = why ? `${why.ability.toFixed(3)} ± ${why.standardError.toFixed(3)}` : '';
	const from = why ? `${why.competence}  ${estimate.padStart(15)}  1 of ${why.drawnAmong}` : '';
	console.log(`${String(step + 1).padStart(3)}  ${from}  ${served}  ${outcome}  ${verdict}`);
}

function printChoice(step: ReplayedStep | undefined): void {
	if (!step?.why) return console.log('The test has no such choice.');
	const { competence, ability, target, considered, drawnAmong, draw, relaxed } = step.why;
	console.log(
		`Competence ${competence}, for an ability of ${target.toFixed(3)} (estimated ${ability.toFixed(3)}).`
	);
	if (relaxed.length > 0) console.log(`Given up, the bank being too thin: ${relaxed.join(', ')}.`);
	console.log(`One of the ${drawnAmong} best is drawn; number ${draw + 1} came.`);
	console.log('rank  information  price  score  challenge');
	considered.forEach(({ id, information, price, score }, rank) => {
		const columns = [information, price, score].map((value) => value.toFixed(3).padStart(6));
		const mark = rank === draw ? '  ← drawn' : '';
		console.log(`${String(rank + 1).padStart(4)}       ${columns.join(' ')}  ${id}${mark}`);
	});
}

function printOutcome({ outcome, personFit }: OutcomeWithFit): void {
	const { status, reasons, score, competences, figures } = outcome;
	const { reading, answers, rightAnswers } = figures;
	console.log(`${status}: ${reasons.join(', ')}; ${rightAnswers} right of ${answers}`);
	if (!score || !reading) return;
	const { low, high } = score.interval;
	const { ability, standardError, readAt } = reading;
	console.log(
		`${score.score} pix (${low} to ${high}), level ${score.level ?? 'none'}, at ${readAt.toFixed(3)} for ${ability.toFixed(3)} ± ${standardError.toFixed(3)}`
	);
	if (personFit !== null) console.log(`pattern of answers: l_z* ${personFit.toFixed(2)}`);
	for (const { competence, level, levelInterval, answers, movedBy } of competences) {
		console.log(
			`  ${competence}  level ${level} (${levelInterval.low} to ${levelInterval.high})  ${answers} answers moved it by ${movedBy.toFixed(2)}`
		);
	}
}
