/** A primary school as its pupils find it: by its code, with its classes and their names. */
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { namesOf } from '#engine/school/pupil-names';
import { db } from '../connection.server.ts';
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
