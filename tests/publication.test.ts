/** The staff publishes a session: what is refused, what is drawn, and who can then see it. */
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findCertificateByCode, listPublishedResults } from '#db/certificates';
import { db } from '#db/connection.server';
import { publishSession, type Staff } from '#db/jury/publication';
import { jobs } from '#db/schema/jobs';
import { sessions } from '#db/schema/sessions';
import { seedSatSession } from '#db/seed/sat-sessions';
import { createCenter } from './support/centers.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';
import { createUser } from './support/room.ts';
import { linesOfStaff } from './support/staff.ts';

const PUPILS = [
	{ firstName: 'Dina', lastName: 'Haddad', birthDate: '2010-04-27' },
	{ firstName: 'Emma', lastName: 'Petit', birthDate: '2010-02-19' }
];
let staff: Staff;
let centerId: number;
let sessionId: number;

beforeAll(async () => {
	await openTestDatabase();
	staff = { role: 'staff', userId: (await createUser('Hélène')).userId };
	centerId = await createCenter();
});

afterAll(closeDatabase);

beforeEach(async () => {
	sessionId = await seedSatSession({
		centerId,
		tests: [
			{ pupil: PUPILS[0]!, ability: 0.5, seed: 11 },
			{
				pupil: PUPILS[1]!,
				ability: 0,
				seed: 12,
				answerCount: 6,
				abortReason: 'candidate',
				state: 'endedByInvigilator'
			}
		]
	});
});

const published = () => listPublishedResults(eq(sessions.id, sessionId));

describe('the publication of a session', () => {
	it('shows nothing before, and every result after', async () => {
		expect(await published()).toEqual([]);
		expect(await publishSession(staff, sessionId)).toEqual({ sessionId });
		expect(
			(await published()).map(({ candidate, outcome }) => [candidate.lastName, outcome.status])
		).toEqual([
			['Haddad', 'validated'],
			['Petit', 'rejected']
		]);
	});

	it('draws a verification code for a validated test only, and it finds the certificate', async () => {
		await publishSession(staff, sessionId);
		const [validated, rejected] = await published();
		expect(validated!.verificationCode).toMatch(/^P-[BCDFGHJKMPQRTVWXY2346789]{8}$/);
		expect(rejected!.verificationCode).toBeNull();
		const found = await findCertificateByCode(validated!.verificationCode!);
		expect(found?.candidate.lastName).toBe('Haddad');
		expect(await findCertificateByCode('P-22222222')).toBeNull();
	});

	it('is done once, with its author in the journal, and asks for the mails', async () => {
		await publishSession(staff, sessionId);
		expect(await publishSession(staff, sessionId)).toEqual({ because: 'session-published' });
		const lines = await linesOfStaff(sessionId);
		expect(lines).toMatchObject([{ kind: 'sessionPublished', actorId: staff.userId }]);
		const asked = await db.select().from(jobs).where(eq(jobs.authorId, staff.userId));
		expect(
			asked.filter(({ input }) => (input as { sessionId: number }).sessionId === sessionId)
		).toHaveLength(1);
	});

	it('is refused for a session that is not finalized, or that does not exist, and changes nothing', async () => {
		await db.update(sessions).set({ finalizedAt: null }).where(eq(sessions.id, sessionId));
		expect(await publishSession(staff, sessionId)).toEqual({ because: 'session-not-finalized' });
		expect(await published()).toEqual([]);
		expect(await publishSession(staff, 999_999)).toEqual({ because: 'session-not-found' });
	});
});
