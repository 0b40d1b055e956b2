/** How pupils of a class are named where everybody reads it. */
import { fold } from '../spelling.ts';

export interface NamedPupil {
	id: number;
	firstName: string;
	lastName: string;
	middleName: string | null;
}

/**
 * The name of each pupil of a class, as short as tells him from the others, by his id.
 *
 * Rule: first name and initial of the last name; for those who would read the same, case and accents apart, the whole last
 * name; then with the second first name; then a number in the order of the list. A birth date is never shown: the page is open
 * to whoever knows the code of the school.
 */
export function namesOf(pupils: readonly NamedPupil[]): Map<number, string> {
	const names = new Map<number, string>();
	let left = [...pupils];
	for (const write of WAYS) {
		const written = groupBy(left, (pupil) => fold(write(pupil)));
		left = [];
		for (const group of written.values()) {
			if (group.length === 1) names.set(group[0]!.id, write(group[0]!));
			else left.push(...group);
		}
	}
	for (const group of groupBy(left, (pupil) => fold(WAYS.at(-1)!(pupil))).values()) {
		group.sort((a, b) => a.id - b.id);
		for (const [i, pupil] of group.entries()) {
			names.set(pupil.id, `${WAYS.at(-1)!(pupil)} (${i + 1})`);
		}
	}
	return names;
}

const WAYS: readonly ((pupil: NamedPupil) => string)[] = [
	({ firstName, lastName }) => `${firstName} ${[...lastName][0] ?? ''}.`,
	({ firstName, lastName }) => `${firstName} ${lastName}`,
	({ firstName, lastName, middleName }) =>
		[firstName, middleName, lastName].filter(Boolean).join(' ')
];

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const one of all) {
		const key = keyOf(one);
		const group = groups.get(key);
		if (group) group.push(one);
		else groups.set(key, [one]);
	}
	return groups;
}
