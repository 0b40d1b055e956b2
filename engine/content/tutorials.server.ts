/** The tutorials of the bank, by the id of their tube. */
import type { CompetenceCode } from '../vocabulary.ts';
import { tubes } from './bank.server.ts';
import type { Tutorial } from './challenge.ts';
import { spaced } from './typography.ts';

/** One tutorial, ready to be shown. */
export interface TutorialOfTube extends Tutorial {
	/** Id of its tube. */
	id: string;
	competence: CompetenceCode;
}

export const tutorials: ReadonlyMap<string, TutorialOfTube> = new Map(
	tubes.flatMap(({ id, competence, tutorial }) =>
		tutorial
			? [
					[
						id,
						{
							id,
							competence,
							minutes: tutorial.minutes,
							title: spaced(tutorial.title),
							body: spaced(tutorial.body)
						}
					] as const
				]
			: []
	)
);
