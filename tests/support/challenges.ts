import type { SelectableChallenge } from '#engine/selection/compiled-bank';

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
