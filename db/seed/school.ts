/** A believable school for the demonstration: a lycée, its certification center, a class of 30, its staff. */
import { and, eq, isNull } from 'drizzle-orm';
import type { StaffRole } from '#engine/vocabulary';
import { drawUserId, hashPassword } from '../auth.server.ts';
import { db, type Transaction } from '../connection.server.ts';
import { users } from '../schema/accounts.ts';
import { candidates, sessions } from '../schema/sessions.ts';
import { centers, habilitations, learners, organizations } from '../schema/structures.ts';
import { centerMemberships, organizationMemberships } from '../schema/teams.ts';
import { decrypt, drawAccessCode, drawInvigilatorPassword, encrypt } from '../secrets.server.ts';
import { foldName } from '../sessions.ts';

/** The one password of every demonstration account. */
export const DEMO_PASSWORD = 'Vigie-2026';
const UAI = '0932045R';
const DIVISION = '2nde 7';

export interface Pupil {
	firstName: string;
	lastName: string;
	birthDate: string;
	extraTimePercent?: number;
}

/** The last two are left to whoever tries the demonstration. */
export const PUPILS: Pupil[] = [
	{ firstName: 'Adam', lastName: 'Benali', birthDate: '2010-03-14' },
	{ firstName: 'Alice', lastName: 'Fournier', birthDate: '2010-07-02' },
	{ firstName: 'Aminata', lastName: 'Diallo', birthDate: '2010-11-23' },
	{ firstName: 'Arthur', lastName: 'Le Goff', birthDate: '2010-01-30', extraTimePercent: 33 },
	{ firstName: 'Baptiste', lastName: 'Girard', birthDate: '2010-09-09' },
	{ firstName: 'Camille', lastName: 'Rousseau', birthDate: '2010-05-18' },
	{ firstName: 'Chloé', lastName: 'Nguyen', birthDate: '2010-12-05' },
	{ firstName: 'Dina', lastName: 'Haddad', birthDate: '2010-04-27' },
	{ firstName: 'Elias', lastName: 'Martinez', birthDate: '2010-08-11' },
	{ firstName: 'Emma', lastName: 'Petit', birthDate: '2010-02-19' },
	{ firstName: 'Enzo', lastName: 'Moreau', birthDate: '2009-10-06' },
	{ firstName: 'Fatoumata', lastName: 'Traoré', birthDate: '2010-06-21' },
	{ firstName: 'Gabriel', lastName: 'Lambert', birthDate: '2010-03-03' },
	{ firstName: 'Hugo', lastName: 'Da Silva', birthDate: '2010-10-29' },
	{ firstName: 'Inès', lastName: 'Chevalier', birthDate: '2010-01-12' },
	{ firstName: 'Jade', lastName: 'Robin', birthDate: '2010-07-25', extraTimePercent: 33 },
	{ firstName: 'Jules', lastName: 'Perrin', birthDate: '2010-04-08' },
	{ firstName: 'Karim', lastName: 'Bouzid', birthDate: '2010-11-15' },
	{ firstName: 'Léa', lastName: 'Garnier', birthDate: '2010-09-30' },
	{ firstName: 'Léo', lastName: 'Marchand', birthDate: '2010-05-07' },
	{ firstName: 'Lina', lastName: 'El Amrani', birthDate: '2010-12-17' },
	{ firstName: 'Louis', lastName: 'Faure', birthDate: '2010-02-26' },
	{ firstName: 'Manon', lastName: 'Blanchard', birthDate: '2010-08-04' },
	{ firstName: 'Mathis', lastName: 'Kowalski', birthDate: '2010-06-13' },
	{ firstName: 'Nour', lastName: 'Cherif', birthDate: '2010-03-28' },
	{ firstName: 'Raphaël', lastName: 'Dumas', birthDate: '2010-10-20', extraTimePercent: 33 },
	{ firstName: 'Sacha', lastName: 'Lefèvre', birthDate: '2010-01-05' },
	{ firstName: 'Tom', lastName: 'Ravaonirina', birthDate: '2010-07-16' },
	{ firstName: 'Yasmine', lastName: 'Cohen', birthDate: '2010-05-31' },
	{ firstName: 'Zoé', lastName: 'Morel', birthDate: '2010-09-22' }
];

export const STAFF = {
	teacher: { firstName: 'Claire', lastName: 'Aubert', email: 'claire.aubert@rosa-parks.example' },
	secondTeacher: {
		firstName: 'Malik',
		lastName: 'Sow',
		email: 'malik.sow@rosa-parks.example'
	},
	invigilator: {
		firstName: 'Sophie',
		lastName: 'Renard',
		email: 'sophie.renard@rosa-parks.example'
	},
	colleague: { firstName: 'Marc', lastName: 'Delmas', email: 'marc.delmas@rosa-parks.example' },
	/** Of the service itself. */
	superAdmin: {
		firstName: 'Hélène',
		lastName: 'Vasseur',
		email: 'helene.vasseur@vigie.example',
		staffRole: 'superAdmin' as const
	}
};

/** First name, last name, day and month of birth, as schools give them. */
export function usernameOf({ firstName, lastName, birthDate }: Pupil): string {
	const [, month, day] = birthDate.split('-');
	return `${foldName(firstName, lastName).replace(' ', '.')}${day}${month}`;
}

/** Creates the school unless it is there. */
export async function seedSchool(): Promise<{ centerId: number; organizationId: number }> {
	const [center] = await db.select().from(centers).where(eq(centers.externalId, UAI));
	const [school] = await db.select().from(organizations).where(eq(organizations.externalId, UAI));
	if (center && school) return { centerId: center.id, organizationId: school.id };

	const accounts = await Promise.all([
		...Object.values(STAFF).map((person) => account(person)),
		...PUPILS.map((pupil) => account({ ...pupil, username: usernameOf(pupil) }))
	]);
	return db.transaction(async (tx) => {
		const name = 'Lycée Rosa-Parks, Montreuil';
		const school = { type: 'SCO' as const, name, externalId: UAI };
		const [organization] = await tx
			.insert(organizations)
			.values({
				...school,
				...{ isManagingStudents: true, tags: ['LYCEE'] },
				officialEmail: 'ce.0932045r@rosa-parks.example'
			})
			.returning();
		const [center] = await tx
			.insert(centers)
			.values({ ...school, timeZone: 'Europe/Paris' })
			.returning();
		const organizationId = organization!.id;
		const centerId = center!.id;
		await tx.insert(users).values(accounts);
		const idOf = (email: string) => accounts.find((one) => one.email === email)!.id;
		await tx.insert(organizationMemberships).values([
			{ structureId: organizationId, userId: idOf(STAFF.teacher.email), role: 'administrator' },
			{ structureId: organizationId, userId: idOf(STAFF.secondTeacher.email), role: 'member' }
		]);
		await tx.insert(centerMemberships).values([
			{
				structureId: centerId,
				userId: idOf(STAFF.teacher.email),
				role: 'administrator',
				isReferent: true
			},
			{ structureId: centerId, userId: idOf(STAFF.invigilator.email), role: 'member' }
		]);
		await tx.insert(learners).values(
			PUPILS.map(({ firstName, lastName, birthDate }, i) => ({
				organizationId,
				userId: accounts[Object.keys(STAFF).length + i]!.id,
				firstName,
				lastName,
				birthDate,
				division: DIVISION
			}))
		);
		await tx.insert(habilitations).values({ centerId, framework: 'CLEA' });
		await seedOverseas(tx, idOf(STAFF.teacher.email));
		return { centerId, organizationId };
	});
}

/** A second center of the same teacher, on another clock. */
async function seedOverseas(tx: Transaction, userId: string): Promise<void> {
	const [center] = await tx
		.insert(centers)
		.values({
			type: 'SUP',
			name: 'Université du Volcan, Saint-Denis',
			externalId: '9740999V',
			timeZone: 'Indian/Reunion'
		})
		.returning();
	await tx.insert(centerMemberships).values({ structureId: center!.id, userId, role: 'member' });
}

export async function account(person: {
	firstName: string;
	lastName: string;
	email?: string;
	username?: string;
	staffRole?: StaffRole;
}) {
	const { firstName, lastName, email = null, username = null, staffRole = null } = person;
	const now = Date.now();
	return {
		id: drawUserId(),
		firstName,
		lastName,
		email,
		username,
		passwordHash: await hashPassword(DEMO_PASSWORD),
		createdAt: now,
		staffRole,
		// Pupils have no such spaces, and whoever tries the demonstration has read enough.
		centerTermsAt: email === null ? null : now,
		organizationTermsAt: email === null ? null : now
	};
}

export interface SeededSession {
	id: number;
	accessCode: string;
	invigilatorPassword: string;
}

/** A session that starts now, in which the whole class is enrolled. */
export async function seedSession(
	centerId: number,
	pupils: readonly Pupil[] = PUPILS
): Promise<SeededSession> {
	const password = drawInvigilatorPassword();
	return db.transaction(async (tx) => {
		const [session] = await tx
			.insert(sessions)
			.values({
				centerId,
				address: '12 rue des Lilas, Montreuil',
				room: 'Salle B204',
				startsAt: Date.now(),
				examiner: 'Sophie Renard, Marc Delmas',
				accessCode: drawAccessCode(),
				invigilatorPassword: encrypt(password)
			})
			.returning();
		const known = await tx.select().from(learners);
		await tx.insert(candidates).values(
			pupils.map(({ firstName, lastName, birthDate, extraTimePercent }) => ({
				sessionId: session!.id,
				learnerId:
					known.find((one) => one.firstName === firstName && one.lastName === lastName)?.id ?? null,
				firstName,
				lastName,
				foldedName: foldName(firstName, lastName),
				birthDate,
				extraTimePercent: extraTimePercent ?? 0
			}))
		);
		return { id: session!.id, accessCode: session!.accessCode, invigilatorPassword: password };
	});
}

/** The last session of the center that is not finalized, with its secrets in clear. */
export async function findLastSession(
	centerId: number
): Promise<(SeededSession & { startsAt: number }) | null> {
	const all = await db
		.select()
		.from(sessions)
		.where(
			and(eq(sessions.centerId, centerId), isNull(sessions.deletedAt), isNull(sessions.finalizedAt))
		);
	const last = all.sort((a, b) => b.id - a.id)[0];
	if (!last) return null;
	const { id, accessCode, startsAt } = last;
	return { id, accessCode, startsAt, invigilatorPassword: decrypt(last.invigilatorPassword) };
}
