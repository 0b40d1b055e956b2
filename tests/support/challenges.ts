import { normalDraw, seededRandom } from '#engine/random';
import { compileBank, type SelectableChallenge } from '#engine/selection/compiled-bank';

/** A challenge of its own skill and tube, as the selection sees it. */
export function challenge(
	change: Partial<SelectableChallenge> & { id: string }
): SelectableChallenge {
	return {
		skill: change.id,
		tube: change.id,
		competence: '1.1',
		discrimination: 1.2,
		difficulty: 0,
		guessing: 0.1,
		ceiling: 1,
		...change
	};
}

/** As many challenges in each of 8 competences, parameters drawn from the populations of the field. */
export function drawCompiledBank(perCompetence: number) {
	const random = seededRandom(42);
	const challenges: SelectableChallenge[] = [];
	for (let i = 0; i < 8 * perCompetence; i++) {
		challenges.push({
			id: `i${i}`,
			skill: `i${i}`,
			tube: `i${i}`,
			competence: `C${i % 8}`,
			discrimination: Math.exp(0.3 * normalDraw(random)),
			difficulty: 1.5 * normalDraw(random),
			guessing: 0,
			ceiling: 1
		});
	}
	return compileBank('drawn', challenges);
}
