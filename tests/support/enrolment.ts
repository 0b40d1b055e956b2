/** Sessions to enrol in, and forms of candidates that nothing is wrong with. */
import { eq } from 'drizzle-orm';
import { findMyCenter, type MyCenter } from '#db/centers/centers';
import { readPlaces } from '#db/centers/birth-places.server';
import { db } from '#db/connection.server';
import type { Actor } from '#db/journal';
import { seedAccount } from '#db/seed/rooms';
import { users } from '#db/schema/accounts';
import { sessions } from '#db/schema/sessions';
import type { SeededSession } from '#db/seed/school';
import { drawAccessCode, drawInvigilatorPassword, encrypt } from '#db/secrets.server';
import { centers, habilitations, learners, organizations } from '#db/schema/structures';
import { centerMemberships } from '#db/schema/teams';
import { readCandidate, type CandidateForm, type FormRules } from '#engine/center/candidate-form';
import { CANDIDATE_FIELDS, type Framework, type StructureType } from '#engine/vocabulary';
import type { TypedCandidate } from '#engine/center/candidate-form';

export interface TestCenter {
	center: MyCenter;
	actor: Actor & { userId: string };
	cookie: string;
}

/** A center with one administrator; a school keeps a register of its pupils when it has some. */
export async function createCenter({
	type = 'PRO' as StructureType,
	frameworks = [] as Framework[],
	pupils = [] as Omit<typeof learners.$inferInsert, 'organizationId'>[],
	isArchived = false
} = {}): Promise<TestCenter> {
	const externalId = crypto.randomUUID();
	const [center] = await db
		.insert(centers)
		.values({
			type,
			name: 'Centre',
			externalId,
			timeZone: 'Europe/Paris',
			archivedAt: isArchived ? Date.now() : null
		})
		.returning();
	if (pupils.length > 0) {
		const [school] = await db
			.insert(organizations)
			.values({ type, name: 'École', externalId, isManagingStudents: true })
			.returning();
		await db.insert(learners).values(pupils.map((one) => ({ ...one, organizationId: school!.id })));
	}
	const centerId = center!.id;
	if (frameworks.length > 0) {
		await db.insert(habilitations).values(frameworks.map((framework) => ({ centerId, framework })));
	}
	const { userId, cookie } = await seedAccount('Claire', 'Centre');
	await db.update(users).set({ centerTermsAt: Date.now() }).where(eq(users.id, userId));
	await db
		.insert(centerMemberships)
		.values({ structureId: centerId, userId, role: 'administrator' });
	const mine = await findMyCenter(centerId, userId);
	return { center: mine!, actor: { role: 'center', userId }, cookie };
}

/** A session of the center in which nobody is enrolled. */
export async function createSessionOf({ center }: TestCenter): Promise<SeededSession> {
	const invigilatorPassword = drawInvigilatorPassword();
	const accessCode = drawAccessCode();
	const [session] = await db
		.insert(sessions)
		.values({
			centerId: center.id,
			address: '12 rue des Lilas, Montreuil',
			room: 'Salle B204',
			startsAt: Date.now(),
			examiner: 'Sophie Renard',
			accessCode,
			invigilatorPassword: encrypt(invigilatorPassword)
		})
		.returning();
	return { id: session!.id, accessCode, invigilatorPassword };
}

export async function rulesOf({ center }: TestCenter): Promise<FormRules> {
	const { type, frameworks } = center;
	return { type, frameworks, today: '2026-11-27', places: await readPlaces() };
}

/** As somebody types it, right in every field. */
export function typedAs(lastName: string, change: Partial<TypedCandidate> = {}): TypedCandidate {
	const nothing = Object.fromEntries(
		CANDIDATE_FIELDS.map((field) => [field, ''])
	) as TypedCandidate;
	return {
		...nothing,
		lastName,
		firstName: 'Inès',
		birthDate: '2010-03-14',
		sex: 'F',
		birthCountry: 'France',
		birthPostalCode: '93100',
		birthCity: 'Montreuil',
		billingMode: 'free',
		...change
	};
}

export async function formAs(
	of: TestCenter,
	lastName: string,
	change: Partial<TypedCandidate> = {}
): Promise<CandidateForm> {
	const read = readCandidate(typedAs(lastName, change), await rulesOf(of));
	if ('faults' in read) throw new Error(JSON.stringify(read.faults));
	return read.candidate;
}
