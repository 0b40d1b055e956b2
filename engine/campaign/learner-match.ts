/** Which learner of a school somebody says that he is. */
import { editDistance } from '../correction/edit-distance.ts';
import { fold } from '../spelling.ts';

export interface TypedIdentity {
	firstName: string;
	lastName: string;
	/** `YYYY-MM-DD`. */
	birthDate: string;
}

export interface KnownLearner extends Omit<TypedIdentity, 'birthDate'> {
	id: number;
	/** Null when it is not known: he is never recognized by himself. */
	birthDate: string | null;
	middleName: string | null;
	thirdName: string | null;
}

/** Share of the letters of a name that may differ. */
export const NAME_TOLERANCE = 0.25;

export type LearnerMatch =
	| { learnerId: number }
	| {
			/** Whom he may be, the nearest first: for a teacher who decides. */
			near: number[];
	  };

/** How often what was typed was nobody's. */
export interface Misses {
	/** Of one account. */
	ofAccount: number;
	/** Of all the accounts in a day. */
	ofOrganization: number;
}

/** Misses of an account after which a teacher alone says who it is. */
export const MOST_MISSES = 5;

/** Misses that a day of an organization always has, however short its list. */
const FEWEST_DAILY_MISSES = 100;

/**
 * Whether the list of an organization still answers to what somebody types.
 *
 * Rule: not after 5 misses of his account, nor after as many in a day, of all the accounts, as the list has learners
 * (100 at least). Then a teacher says who he is: nobody is locked out, and no list is tried out by names and dates.
 *
 * @param learners how many the list has
 */
export function isSearched({ ofAccount, ofOrganization }: Misses, learners: number): boolean {
	return ofAccount < MOST_MISSES && ofOrganization < Math.max(FEWEST_DAILY_MISSES, learners);
}

/**
 * The learner of a list who has this identity.
 *
 * Rule: the birth date is his. Names are compared without case, accents, spaces and hyphens, the first name with each of
 * his first names: first those that are the same; when nobody's are, those that differ by at most a quarter of their
 * letters. Exactly one must remain: of homonyms, nobody is guessed.
 *
 * Formula: edit distance / length of the longer name ≤ 0.25, for the first name and for the last name.
 *
 * Source: the reference service (Pix).
 */
export function matchLearner(
	learners: readonly KnownLearner[],
	typed: TypedIdentity
): LearnerMatch {
	const rated = learners.map((learner) => ({ learner, ...difference(learner, typed) }));
	const sameDay = rated.filter(({ learner }) => learner.birthDate === typed.birthDate);
	const exact = sameDay.filter(({ first, last }) => first === 0 && last === 0);
	const alike = sameDay.filter(isAlike);
	const found = exact.length > 0 ? exact : alike;
	if (found.length === 1) return { learnerId: found[0]!.learner.id };
	// Who mistyped his birth date, or goes by another first name, is near too.
	const near = rated.filter(
		(one) =>
			isAlike(one) ||
			(one.last <= NAME_TOLERANCE && one.learner.birthDate === typed.birthDate) ||
			(one.first <= NAME_TOLERANCE && one.learner.birthDate === typed.birthDate)
	);
	const far = ({ first, last }: { first: number; last: number }) => first + last;
	return { near: near.sort((a, b) => far(a) - far(b)).map(({ learner }) => learner.id) };
}

function isAlike({ first, last }: { first: number; last: number }): boolean {
	return first <= NAME_TOLERANCE && last <= NAME_TOLERANCE;
}

function difference(learner: KnownLearner, typed: TypedIdentity): { first: number; last: number } {
	const firstNames = [learner.firstName, learner.middleName, learner.thirdName];
	return {
		first: Math.min(
			...firstNames.flatMap((name) => (name ? ratio(fold(name), fold(typed.firstName)) : []))
		),
		last: ratio(fold(learner.lastName), fold(typed.lastName))
	};
}

function ratio(a: string, b: string): number {
	const longer = Math.max(a.length, b.length);
	return longer === 0 ? 0 : editDistance(a, b) / longer;
}
