/** Rooms for measuring: everybody is enrolled, linked to an account and signed in. */
import { count } from 'drizzle-orm';
import { drawUserId, signIn } from '../auth.server.ts';
import { db } from '../connection.server.ts';
import { users } from '../schema/accounts.ts';
import { answers } from '../schema/assessments.ts';
import { centers } from '../schema/structures.ts';
import { enterAsInvigilator, reconcileCandidate } from '../sessions.ts';
import { seedSession, type Pupil } from './school.ts';

export interface SeededRoom {
	sessionId: number;
	accessCode: string;
	invigilatorCookie: string;
	candidates: { candidateId: number; cookie: string }[];
}

export async function seedRoom(size: number): Promise<SeededRoom> {
	const [center] = await db
		.insert(centers)
		.values({ type: 'SCO', name: 'Mesure', timeZone: 'Europe/Paris' })
		.returning();
	const pupils = Array.from({ length: size }, (_, i): Pupil => {
		return { firstName: `Prénom${i}`, lastName: `Nom${i}`, birthDate: '2010-01-01' };
	});
	const session = await seedSession(center!.id, pupils);
	const invigilator = await seedAccount();
	await enterAsInvigilator(invigilator.userId, session.id, session.invigilatorPassword);
	const candidates = [];
	for (const pupil of pupils) {
		const { userId, cookie } = await seedAccount();
		const outcome = await reconcileCandidate(userId, { sessionId: session.id, ...pupil });
		if ('because' in outcome) throw new Error(outcome.because);
		candidates.push({ candidateId: outcome.now.id, cookie });
	}
	return {
		sessionId: session.id,
		accessCode: session.accessCode,
		invigilatorCookie: invigilator.cookie,
		candidates
	};
}

/** An account already signed in, whose password nobody knows. Returns the cookie of its browser. */
export async function seedAccount(
	firstName = 'Sam',
	lastName = 'Mesure'
): Promise<{ userId: string; cookie: string }> {
	const userId = drawUserId();
	await db.insert(users).values({
		id: userId,
		firstName,
		lastName,
		email: `${userId}@vigie.example`,
		passwordHash: 'none',
		createdAt: Date.now()
	});
	const { name, value } = await signIn(userId);
	return { userId, cookie: `${name}=${value}` };
}

export async function countAnswers(): Promise<number> {
	const [counted] = await db.select({ answers: count() }).from(answers);
	return counted!.answers;
}
