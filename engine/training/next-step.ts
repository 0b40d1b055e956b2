/** What there is to do next: in one competence, and in the whole profile. */
import { areaOf } from '../framework/crcn.ts';
import type { CompetenceCode, NextStep } from '../vocabulary.ts';
import type { Certifiability } from './profile.ts';
import { MAX_LEVEL } from './scale.ts';
import type { Scorecard } from './scorecard.ts';

/** How many competences are recommended at once: as many as a profile needs to be certifiable. */
export const RECOMMENDED = 5;

/** What is known of one competence of a profile. */
export type Standing = Scorecard & { code: CompetenceCode; level: number };

/**
 * What may be done in one competence.
 *
 * Rule: start it when nothing was done, resume it when it is under way; completed, it is mastered at the highest level,
 * else it may be tried again, at once or after its delay.
 *
 * @source the reference service (Pix) (states of the cards of a profile)
 */
export function nextStep(
	{ status, level, isImprovable }: Scorecard & { level: number },
	maxLevel = MAX_LEVEL
): NextStep {
	if (status !== 'completed') return status === 'started' ? 'resume' : 'start';
	if (level >= maxLevel) return 'mastered';
	return isImprovable ? 'retry' : 'wait';
}

export interface Plan<Competence> {
	started: Competence[];
	retriable: Competence[];
	/** Those to try again later, the soonest first. */
	waiting: Competence[];
	/** Those to begin. */
	recommended: Competence[];
}

/**
 * What a pupil may do now, over all his competences.
 *
 * Rule: every one under way; every one that may be tried again, those that a certifiable profile still lacks first, the
 * nearest before; then those to begin, one of each area before a second of any, the areas of which the least is
 * begun first, 5 at most.
 */
export function planOf<Competence extends Standing>(
	competences: readonly Competence[],
	certifiability: Certifiability
): Plan<Competence> {
	const at = (step: NextStep) => competences.filter((one) => nextStep(one) === step);
	const lacking = certifiability.certifiable
		? []
		: certifiability.nearest.map(({ competence }) => competence);
	/** Those that are lacking first, as they come. */
	const place = ({ code }: Competence) => lacking.indexOf(code) + 1 || lacking.length + 1;
	const turns = new Map<string, number>();
	const takeTurn = ({ code }: Competence) => {
		const area = areaOf(code);
		const begun = competences.filter(
			(one) => areaOf(one.code) === area && one.status !== 'notStarted'
		).length;
		const turn = turns.get(area) ?? begun;
		turns.set(area, turn + 1);
		return turn;
	};
	return {
		started: at('resume'),
		retriable: at('retry').sort((a, b) => place(a) - place(b)),
		waiting: at('wait').sort((a, b) => (a.daysBeforeImproving ?? 0) - (b.daysBeforeImproving ?? 0)),
		recommended: at('start')
			.map((one) => ({ one, turn: takeTurn(one) }))
			.sort((a, b) => a.turn - b.turn)
			.slice(0, RECOMMENDED)
			.map(({ one }) => one)
	};
}
