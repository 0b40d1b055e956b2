import type { ItemParameters } from '../ability/response-model.ts';
import type { SelectableChallenge } from '../selection/compiled-bank.ts';
import { LOGITS_PER_LEVEL, MIDDLE_LEVEL } from '../framework/levels.ts';
import { bank, drawChallenge, type BankChallenge, type Challenge } from './bank.server.ts';

const DISCRIMINATION = 1.2;

/** Skills whose challenges ask nearly the same thing in another tube: one test does not ask both. */
const SAME_QUESTION: readonly (readonly [string, string])[] = [
	['documentAccessibility6', 'inclusiveWebPages5'],
	['documentAccessibility7', 'inclusiveWebPages7'],
	['accessControl7', 'accessRights7'],
	['connectionTrouble4', 'networkDiagnosis4'],
	['connectionTrouble4', 'printerTrouble3'],
	['connectionTrouble5', 'helpRequests5'],
	['slowDevice6', 'printerTrouble3'],
	['postAudience3', 'onlineIdentities1'],
	['deviceFootprint4', 'deviceFootprint6'],
	['deviceFootprint4', 'deviceSecondLife5'],
	['screenTimeBalance6', 'workstationErgonomics6'],
	['onlineProcedures2', 'versionHistory2'],
	['versionHistory5', 'versionHistory7']
];

type AuthoredChallenge = BankChallenge &
	SelectableChallenge &
	Required<Pick<SelectableChallenge, 'isTimed' | 'isFocused'>> & { enemies: string[] };

/** The bank with what the selection needs: parameters as its authors see them, enemies and conditions. */
export const authoredBank = bank.map((challenge): AuthoredChallenge => ({
	...challenge,
	enemies: enemiesOf(challenge.skill),
	isTimed: challenge.seconds !== undefined,
	...priorParameters(challenge)
}));

const byId = new Map(authoredBank.map((challenge) => [challenge.id, challenge]));

/** A challenge as somebody was asked it, with what its authors say of it. @throws when the bank does not hold it */
export function drawAuthored(asked: {
	challengeId: string;
	seed: number;
}): AuthoredChallenge & Challenge {
	return { ...byId.get(asked.challengeId)!, ...drawChallenge(asked) };
}

function enemiesOf(skill: string): string[] {
	const pairs = SAME_QUESTION.filter((pair) => pair.includes(skill)).flat();
	return bank
		.filter((other) => other.skill !== skill && pairs.includes(other.skill))
		.map(({ id }) => id);
}

/**
 * Parameters of a challenge before any calibration on real answers.
 *
 * Rule: the difficulty comes from the level, b = 0.9 (level − 4) logits; one discrimination, 1.2, for all; the
 * guessing floor is the chance of a blind answer (`blindChance`).
 */
function priorParameters({ level, blindChance }: BankChallenge): ItemParameters {
	return {
		discrimination: DISCRIMINATION,
		difficulty: LOGITS_PER_LEVEL * (level - MIDDLE_LEVEL),
		guessing: blindChance,
		ceiling: 1
	};
}
