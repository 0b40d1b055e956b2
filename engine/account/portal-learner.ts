/** Which pupil of a school somebody is, from what a portal says of him. */
import { fold } from '../spelling.ts';

/** What a portal said; null for what it did not. */
export interface ToldPupil {
	firstName: string;
	lastName: string;
	/** « Identifiant national élève », upper case. */
	ine: string | null;
	/** UAI, upper case. */
	school: string | null;
	/** `YYYY-MM-DD` */
	birthDate: string | null;
}

export interface KnownLearner {
	firstName: string;
	lastName: string;
	ine: string | null;
	school: string | null;
	birthDate: string | null;
}

/**
 * The learner whom the portal speaks of, or null when none or several may be meant.
 *
 * Rule: the one with that INE (in that school, when several have it); without an INE in common, the one of that school
 * with the same names (case, accents and hyphens apart) and birth date, unless his INE is another. Exactly one must
 * remain: nobody is guessed.
 *
 * @param learners at least those with that INE, and those of that school born that day
 */
export function matchLearner<L extends KnownLearner>(
	told: ToldPupil,
	learners: readonly L[]
): L | null {
	const isThere = ({ school }: KnownLearner) => told.school !== null && school === told.school;
	const withIne = told.ine === null ? [] : learners.filter(({ ine }) => ine === told.ine);
	if (withIne.length > 0) return only(withIne) ?? only(withIne.filter(isThere));
	return only(
		learners.filter(
			(one) =>
				isThere(one) &&
				(one.ine === null || told.ine === null) &&
				one.birthDate === told.birthDate &&
				fold(one.firstName) === fold(told.firstName) &&
				fold(one.lastName) === fold(told.lastName)
		)
	);
}

function only<L>(found: readonly L[]): L | null {
	return found.length === 1 ? found[0]! : null;
}
