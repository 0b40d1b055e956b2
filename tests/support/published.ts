/** A school whose pupils sat sessions, and what was published of them. */
import { eq } from 'drizzle-orm';
import { db } from '#db/connection.server';
import { publishSession, type Staff } from '#db/jury/publication';
import { candidates } from '#db/schema/sessions';
import { learners, organizations } from '#db/schema/structures';
import { seedSatSession, type SatTest } from '#db/seed/sat-sessions';
import { createCenter, createMember, type Member } from './centers.ts';
import { createUser, type Person } from './room.ts';

export interface School {
	centerId: number;
	organizationId: number;
	member: Member;
	staff: Staff;
}

let schools = 0;

/** A center whose school manages its pupils. */
export async function createSchool(timeZone = 'Europe/Paris'): Promise<School> {
	const externalId = `093${String(++schools).padStart(4, '0')}Z`;
	const name = 'Lycée de l’Été';
	const [organization] = await db
		.insert(organizations)
		.values({ type: 'SCO', name, externalId, isManagingStudents: true })
		.returning();
	const centerId = await createCenter({ type: 'SCO', name, externalId, timeZone });
	return {
		centerId,
		organizationId: organization!.id,
		member: await createMember(centerId),
		staff: { role: 'staff', userId: (await createUser('Hélène')).userId }
	};
}

export interface Sitter extends Omit<SatTest, 'pupil' | 'seed'> {
	firstName: string;
	lastName: string;
	division?: string;
	more?: Partial<SatTest['pupil']>;
	/** A pupil who sat a session before. */
	again?: SatCandidate;
}

export interface SatCandidate extends Person {
	candidateId: number;
	learnerId: number;
}

/** A session that pupils of the school sat, each with an account; not published yet. */
export async function holdSession(
	{ centerId, organizationId }: School,
	sitters: readonly Sitter[],
	startedAt?: number
): Promise<{ sessionId: number; people: SatCandidate[] }> {
	const pupils: Omit<SatCandidate, 'candidateId'>[] = [];
	const tests: SatTest[] = [];
	for (const [i, sitter] of sitters.entries()) {
		const { firstName, lastName, division = '2nde 7', more, again, ...how } = sitter;
		const identity = { firstName, lastName, birthDate: '2010-02-28' };
		const known = again ?? (await createPupil({ ...identity, organizationId, division }));
		pupils.push(known);
		const pupil = {
			...identity,
			learnerId: known.learnerId,
			birthCity: 'Saint-Étienne',
			birthCountryCode: '99100',
			...more
		};
		tests.push({ ...how, seed: 100 + i, pupil });
	}
	const sessionId = await seedSatSession({ centerId, tests, startedAt });
	const enrolled = await db.select().from(candidates).where(eq(candidates.sessionId, sessionId));
	const people = pupils.map((pupil) => ({
		...pupil,
		candidateId: enrolled.find(({ userId }) => userId === pupil.userId)!.id
	}));
	return { sessionId, people };
}

async function createPupil(pupil: Omit<typeof learners.$inferInsert, 'userId'>) {
	const person = await createUser(pupil.firstName, pupil.lastName);
	const [learner] = await db
		.insert(learners)
		.values({ ...pupil, userId: person.userId })
		.returning({ learnerId: learners.id });
	return { ...person, ...learner! };
}

export async function publish({ staff }: School, sessionId: number): Promise<void> {
	const done = await publishSession(staff, sessionId);
	if ('because' in done) throw new Error(done.because);
}
