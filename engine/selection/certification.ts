import { estimateAbility } from '../ability/estimate.ts';
import { fisherInformation, type ItemParameters } from '../ability/response-model.ts';
import { seededRandom, shuffledIndexes, type Random } from '../random.ts';
import type { CompetenceCode } from '../vocabulary.ts';

/** Challenges in a certification test (the reference service's default). */
export const CERTIFICATION_LENGTH = 32;

/** Each draw is among this many of the most informative challenges, so that neighbors see different tests. */
const DRAWN_AMONG = 3;

/** The first challenges are chosen for an ability this much below the estimate, in logits: an easy opening. */
const EASY_OPENING = [2, 1.5, 1, 0.5];

/** A challenge as the selection sees it. */
export interface SelectableChallenge extends ItemParameters {
	id: string;
	skill: string;
	tube: string;
	competence: CompetenceCode;
}

/** One challenge already served: answered, or excluded by an accepted live alert. */
export interface ServedOutcome {
	challenge: SelectableChallenge;
	outcome: 'right' | 'wrong' | 'excluded';
}

/**
 * The next challenge of a certification test, or null when 32 are answered or the bank has nothing left to ask.
 *
 * Rule: the competences come in an order drawn from the assessment's seed, all 16 once, then all 16 again; in the
 * competence in turn, among the tubes never served, one of the 3 challenges with the largest information at the
 * estimated ability is drawn. The first four aim lower. A challenge excluded by an alert does not count, and its
 * competence is asked again. When the competence has no fresh tube left, the least visited competence that has one
 * takes its place; when no tube is fresh, a fresh skill will do.
 *
 * @param seed the assessment's own: the same history and seed always give the same challenge
 * @source Kingsbury & Zara (1989), randomesque draw under content balance
 */
export function nextCertificationChallenge<C extends SelectableChallenge>(
	bank: readonly C[],
	history: readonly ServedOutcome[],
	seed: number
): C | null {
	const counted = history.filter(({ outcome }) => outcome !== 'excluded');
	if (counted.length >= CERTIFICATION_LENGTH) return null;

	const eligible = eligibleChallenges(bank, history);
	if (eligible.length === 0) return null;
	const inTurn = competenceInTurn(eligible, counted, seed);
	const { ability } = estimateAbility(
		counted.map(({ challenge, outcome }) => ({ item: challenge, right: outcome === 'right' }))
	);
	const target = ability - (EASY_OPENING[counted.length] ?? 0);
	return drawAmongBest(
		eligible.filter(({ competence }) => competence === inTurn),
		target,
		seededRandom(seed, history.length)
	);
}

function eligibleChallenges<C extends SelectableChallenge>(
	bank: readonly C[],
	history: readonly ServedOutcome[]
): C[] {
	const servedTubes = new Set(history.map(({ challenge }) => challenge.tube));
	const servedSkills = new Set(history.map(({ challenge }) => challenge.skill));
	const freshTubes = bank.filter(({ tube }) => !servedTubes.has(tube));
	return freshTubes.length > 0 ? freshTubes : bank.filter(({ skill }) => !servedSkills.has(skill));
}

function competenceInTurn(
	eligible: readonly SelectableChallenge[],
	counted: readonly ServedOutcome[],
	seed: number
): CompetenceCode {
	const competences = [...new Set(eligible.map(({ competence }) => competence))].sort();
	const rank = new Map(
		shuffledIndexes(competences.length, seededRandom(seed)).map((i, place) => [
			competences[i]!,
			place
		])
	);
	const visits = (code: CompetenceCode) =>
		counted.filter(({ challenge }) => challenge.competence === code).length;
	return competences.reduce((best, code) =>
		(visits(code) - visits(best) || rank.get(code)! - rank.get(best)!) < 0 ? code : best
	);
}

function drawAmongBest<C extends SelectableChallenge>(
	challenges: readonly C[],
	ability: number,
	random: Random
): C {
	const best = challenges
		.map((challenge) => ({ challenge, information: fisherInformation(ability, challenge) }))
		.sort((a, b) => b.information - a.information)
		.slice(0, DRAWN_AMONG);
	return best[Math.floor(random() * best.length)]!.challenge;
}
