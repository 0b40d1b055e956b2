/** What the center of the demonstration did before today: three sessions, one for each queue of the jury. */
import { randomUUID } from 'node:crypto';
import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import { db } from '../connection.server.ts';
import { publishSession } from '../jury/publication.ts';
import { users } from '../schema/accounts.ts';
import { incidents } from '../schema/incidents.ts';
import { candidates, sessions } from '../schema/sessions.ts';
import { learners } from '../schema/structures.ts';
import { seedSatSession, type SatTest } from './sat-sessions.ts';
import { STAFF } from './school.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const GROUP_SIZE = 6;
/** Whoever tries the demonstration as one of the last pupils has a certificate. */
const LAST_GROUP = 4;

async function userIdOf(email: string): Promise<string> {
	const [user] = await db.select({ id: users.id }).from(users).where(eq(users.email, email));
	return user!.id;
}

/** Creates them once: one that is published, one that needs somebody, one that is ready to be published. */
export async function seedPastSessions(centerId: number, organizationId: number): Promise<void> {
	const [known] = await db
		.select({ id: sessions.id })
		.from(sessions)
		.where(and(eq(sessions.centerId, centerId), isNotNull(sessions.finalizedAt)))
		.limit(1);
	if (known) return;
	const finalizedBy = await userIdOf(STAFF.teacher.email);
	const pupils = await db
		.select({
			id: learners.id,
			firstName: learners.firstName,
			lastName: learners.lastName,
			birthDate: sql<string>`${learners.birthDate}`
		})
		.from(learners)
		.where(eq(learners.organizationId, organizationId))
		.orderBy(asc(learners.id));
	const invigilatorId = await userIdOf(STAFF.invigilator.email);
	const resultRecipientEmail = STAFF.teacher.email;
	const testsOf = (group: number): SatTest[] =>
		pupils.slice(group * GROUP_SIZE, (group + 1) * GROUP_SIZE).map((pupil, i) => {
			const { firstName, lastName, birthDate, id: learnerId } = pupil;
			return {
				pupil: { firstName, lastName, birthDate, learnerId, resultRecipientEmail },
				ability: i * 0.4 - 0.8,
				seed: 100 * group + i + 1
			};
		});
	const held = (daysAgo: number) => Math.floor(Date.now() / DAY) * DAY - daysAgo * DAY + 9 * HOUR;

	const published = await seedSatSession({
		centerId,
		invigilatorId,
		tests: testsOf(LAST_GROUP),
		startedAt: held(21),
		change: { finalizedBy }
	});
	const userId = await userIdOf(STAFF.superAdmin.email);
	await publishSession({ role: 'staff', userId }, published);

	const [stopped, ...others] = testsOf(1);
	const cut = { answerCount: 23, state: 'endedByInvigilator', abortReason: 'technical' } as const;
	const doubtful = await seedSatSession({
		centerId,
		invigilatorId,
		tests: [{ ...stopped!, ...cut }, ...others],
		startedAt: held(9),
		change: {
			finalizedBy,
			globalComment: 'Coupure du réseau à 10 h 20. Un candidat a été vu avec un téléphone.',
			hasIncident: true
		}
	});
	const [suspect] = await db
		.select({ id: candidates.id })
		.from(candidates)
		.where(eq(candidates.sessionId, doubtful))
		.orderBy(asc(candidates.id))
		.offset(1)
		.limit(1);
	await db.insert(incidents).values({
		key: randomUUID(),
		sessionId: doubtful,
		candidateId: suspect!.id,
		code: 'C6',
		text: 'Téléphone sur les genoux, rendu à la première demande.',
		authorId: invigilatorId,
		createdAt: held(9) + HOUR
	});

	await seedSatSession({
		centerId,
		invigilatorId,
		tests: testsOf(2),
		startedAt: held(4),
		change: { finalizedBy }
	});
}
