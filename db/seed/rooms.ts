/** Rooms for measuring: everybody is enrolled, linked to an account and signed in. */
import { sql } from 'drizzle-orm';
import { authSessionCookie, drawUserId, signIn } from '../auth.server.ts';
import { db } from '../connection.server.ts';
import { authSessions, users } from '../schema/accounts.ts';
import { candidates } from '../schema/sessions.ts';
import { centers } from '../schema/structures.ts';
import { enterAsInvigilator } from '../sessions.ts';
import { seedSession, type Pupil } from './school.ts';

export interface SeededRoom {
	sessionId: number;
	accessCode: string;
	invigilatorCookie: string;
	candidates: { candidateId: number; cookie: string }[];
}

interface Account {
	userId: string;
	cookie: string;
}

const DAY = 86_400_000;

/** Rooms of at most so many candidates, with one invigilator each. */
export async function seedRooms(candidateCount: number, perRoom: number): Promise<SeededRoom[]> {
	const [center] = await db
		.insert(centers)
		.values({ type: 'SCO', name: 'Mesure', timeZone: 'Europe/Paris' })
		.returning();
	const rooms: SeededRoom[] = [];
	for (let left = candidateCount; left > 0; left -= perRoom) {
		rooms.push(await seedRoom(center!.id, Math.min(left, perRoom)));
	}
	return rooms;
}

async function seedRoom(centerId: number, size: number): Promise<SeededRoom> {
	const pupils = Array.from({ length: size }, (_, i): Pupil => {
		return { firstName: `Prénom${i}`, lastName: `Nom${i}`, birthDate: '2010-01-01' };
	});
	const session = await seedSession(centerId, pupils);
	const [invigilator, ...accounts] = await seedAccounts(size + 1);
	await enterAsInvigilator(invigilator!.userId, session.id, session.invigilatorPassword);
	return {
		sessionId: session.id,
		accessCode: session.accessCode,
		invigilatorCookie: invigilator!.cookie,
		candidates: await link(session.id, accounts)
	};
}

/** As if each of them had joined the session by its form. */
async function link(sessionId: number, accounts: readonly Account[]) {
	const linked = await db.execute<{ candidateId: number; userId: string }>(sql`
		with joining as (
			select given.user_id as "userId", given.place
			from unnest(${sql.param(accounts.map(({ userId }) => userId))}::text[])
				with ordinality as given (user_id, place)
		), enrolled as (
			select one.id, row_number() over (order by one.id) as place
			from candidates one where one.session_id = ${sessionId}
		)
		update candidates
		set user_id = joining."userId", reconciled_at = now(), version = candidates.version + 1
		from joining join enrolled on enrolled.place = joining.place
		where candidates.id = enrolled.id
		returning candidates.id as "candidateId", candidates.user_id as "userId"`);
	const cookies = new Map(accounts.map(({ userId, cookie }) => [userId, cookie]));
	return linked.map(({ candidateId, userId }) => ({ candidateId, cookie: cookies.get(userId)! }));
}

/** Accounts that are signed in. */
export async function seedAccounts(count: number): Promise<Account[]> {
	const created = Array.from({ length: count }, () => unknownPassword('Sam', 'Mesure'));
	await db.insert(users).values(created);
	const connections = created.map(({ id }) => ({
		id: drawUserId(),
		userId: id,
		expiresAt: new Date(Date.now() + 30 * DAY)
	}));
	await db.insert(authSessions).values(connections);
	return connections.map(({ id, userId }) => {
		const { name, value } = authSessionCookie(id);
		return { userId, cookie: `${name}=${value}` };
	});
}

/** An account already signed in, whose password nobody knows. */
export async function seedAccount(firstName = 'Sam', lastName = 'Mesure'): Promise<Account> {
	const user = unknownPassword(firstName, lastName);
	await db.insert(users).values(user);
	const { name, value } = await signIn(user.id);
	return { userId: user.id, cookie: `${name}=${value}` };
}

function unknownPassword(firstName: string, lastName: string): typeof users.$inferInsert {
	const id = drawUserId();
	const email = `${id}@vigie.example`;
	const now = Date.now();
	return {
		id,
		firstName,
		lastName,
		email,
		passwordHash: 'none',
		createdAt: now,
		centerTermsAt: now,
		organizationTermsAt: now
	};
}

/** Every answer that the database has, by its key, and how many lines of the journal tell of it. */
export async function listStoredAnswers(): Promise<{ key: string; lines: number }[]> {
	const stored = await db.execute<{ key: string; lines: number }>(sql`
		with told as (
			select (details ->> 'servedId')::int as served_id, count(*)::int as lines
			from journal where kind = 'answerSubmitted' group by 1
		)
		select answers.key, coalesce(told.lines, 0) as lines
		from answers left join told on told.served_id = answers.served_id`);
	return [...stored];
}

/** Version of the board row of every candidate. */
export async function listVersions(): Promise<Map<number, number>> {
	const rows = await db.select({ id: candidates.id, version: candidates.version }).from(candidates);
	return new Map(rows.map(({ id, version }) => [id, version]));
}

/** The process of the PostgreSQL that serves this database. */
export async function readServerPid(): Promise<number> {
	const [file] = await db.execute<{ text: string }>(
		sql`select pg_read_file('postmaster.pid') as text`
	);
	return parseInt(file!.text);
}
