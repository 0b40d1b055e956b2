/** A primary school as its pupils find it: by its code, with its classes and their names. */
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { namesOf } from '#engine/school/pupil-names';
import { isPlainText } from '#engine/spelling';
import { db } from '../connection.server.ts';
import { rateLimit } from '../rate-limits.ts';
import { learners, organizations } from '../schema/structures.ts';

export interface School {
	id: number;
	name: string;
	code: string;
	/** IANA name. */
	timeZone: string;
}

/** By the code that somebody typed; null for one that has no school session, or has it no more. */
export async function findSchool(typedCode: string): Promise<School | null> {
	const code = typedCode.toUpperCase().replace(/[\s-]/g, '');
	const [found] = await db
		.select({
			id: organizations.id,
			name: organizations.name,
			timeZone: organizations.timeZone
		})
		.from(organizations)
		.where(and(eq(organizations.schoolCode, code), hasSchoolSession));
	return found ? { ...found, code } : null;
}

/**
 * Eight million codes are not tried out at this pace, and one that is found says names while its school is open only. Wrong
 * codes alone are counted, of pages and of sockets together: a whole school behind one address enters as often as it likes.
 */
const misses = rateLimit(60, 60);

export const LONGEST_CODE = 20;

/** @param network of who typed it, see `networkOf` */
export async function searchSchool(
	typed: string,
	network: string
): Promise<School | { because: 'too-many-attempts' | 'school-not-found' }> {
	// Not even a right code is answered then: it would tell which one is.
	if (await misses.isSpent(network)) return { because: 'too-many-attempts' };
	const found = typed.length <= LONGEST_CODE && isPlainText(typed) ? await findSchool(typed) : null;
	if (found) return found;
	return { because: (await misses.take(network)) ? 'school-not-found' : 'too-many-attempts' };
}

/** Those that the staff opened missions to. */
export const hasSchoolSession = and(
	eq(organizations.type, 'SCO-1D'),
	sql`'missions' = any(${organizations.features})`,
	isNull(organizations.archivedAt)
)!;

export async function getSchoolCode(organizationId: number): Promise<string | null> {
	const [found] = await db
		.select({ code: organizations.schoolCode })
		.from(organizations)
		.where(eq(organizations.id, organizationId));
	return found!.code;
}

export interface Pupil {
	id: number;
	/** For teachers alone. */
	firstName: string;
	lastName: string;
	/** As short as tells him from the others of his class, see `namesOf`. */
	name: string;
	/** Empty for who has none. */
	division: string;
}

/** Those whom the list of the school names, by class and name, as a reader sorts them. */
export async function listPupils(organizationId: number): Promise<Pupil[]> {
	const rows = await db
		.select({
			id: learners.id,
			firstName: learners.firstName,
			lastName: learners.lastName,
			middleName: learners.middleName,
			division: learners.division
		})
		.from(learners)
		.where(and(eq(learners.organizationId, organizationId), isNull(learners.disabledAt)))
		.orderBy(asc(learners.id));
	const { compare } = new Intl.Collator('fr', { numeric: true });
	return [...new Set(rows.map(({ division }) => division))]
		.flatMap((division) => {
			const pupils = rows.filter((row) => row.division === division);
			const names = namesOf(pupils);
			return pupils.map(({ id, firstName, lastName }) => ({
				...{ id, firstName, lastName, division },
				name: names.get(id)!
			}));
		})
		.sort((a, b) => compare(a.division, b.division) || compare(a.name, b.name));
}
