/** A real room: a session in the database, a hub on a port of its own, and clients like the browser's. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll } from 'vitest';
import type { RoomOrder } from '#engine/invigilation/orders';
import type { Refusal } from '#engine/vocabulary';
import type { CandidateView } from '#realtime/contract';
import { setDisplay } from '#db/accounts/display-settings';
import { db } from '#db/connection.server';
import { sendOrder } from '#db/orders';
import { seedAccount } from '#db/seed/rooms';
import { seedSession, type Pupil, type SeededSession } from '#db/seed/school';
import { enterAsInvigilator, reconcileCandidate } from '#db/sessions';
import { assessments } from '#db/schema/assessments';
import { candidates } from '#db/schema/sessions';
import { centers } from '#db/schema/structures';
import { attachHub, type Hub } from '#realtime/hub';
import { openSocket, order, type ClientSocket } from '../../scripts/simulation/client.ts';
import { closeDatabase, openTestDatabase } from './database.ts';

export interface Person {
	userId: string;
	cookie: string;
}

interface Server {
	base: string;
	close(): Promise<void>;
}

/** A hub alone, without pages. */
async function startHub(onPort = 0): Promise<Server> {
	const http = createServer((_, response) => response.writeHead(404).end());
	const hub: Hub = await attachHub(http);
	await new Promise<void>((listening) => http.listen(onPort, listening));
	const { port } = http.address() as AddressInfo;
	return { base: `http://localhost:${port}`, close: () => hub.close() };
}

/** A database of the test file's own and a hub on it, for all of its tests. */
export function useHub() {
	let server: Server;
	beforeAll(async () => {
		await openTestDatabase();
		server = await startHub();
	});
	afterAll(async () => {
		await server.close();
		await closeDatabase();
	});
	return {
		get base() {
			return server.base;
		},
		stop: () => server.close(),
		async start(onPort?: number) {
			server = await startHub(onPort);
		}
	};
}

const FIRST_NAMES = ['Ada', 'Bilal', 'Chloé', 'Driss', 'Éloïse', 'Farah', 'Gaël', 'Hana'];

export function pupilNumber(i: number): Pupil {
	return {
		firstName: FIRST_NAMES[i % FIRST_NAMES.length]!,
		lastName: `Test-${String.fromCharCode(65 + i)}`,
		birthDate: '2010-02-03'
	};
}

/** Nothing is timed for him: which challenges he is asked is drawn, and a timed one waits to be begun. */
export async function createUser(firstName = 'Sam', lastName = 'Test'): Promise<Person> {
	const person = await seedAccount(firstName, lastName);
	await setDisplay(person.userId, { isUnhurried: true });
	return person;
}

/** A session with that many enrolled candidates, whom nobody claimed yet. */
export async function createSession(count = 3): Promise<SeededSession> {
	const [center] = await db
		.insert(centers)
		.values({ type: 'SCO', name: 'Centre', timeZone: 'Europe/Paris' })
		.returning();
	return seedSession(
		center!.id,
		Array.from({ length: count }, (_, i) => pupilNumber(i))
	);
}

/** An invigilator who entered the session. */
export async function createInvigilator(session: SeededSession, name = 'Ines'): Promise<Person> {
	const person = await createUser(name, 'Garde');
	const because = await enterAsInvigilator(person.userId, session.id, session.invigilatorPassword);
	if (because) throw new Error(because);
	return person;
}

/** An order of an invigilator to one candidate, and why it was refused, null when it was done. */
export async function give(
	invigilator: Person,
	session: SeededSession,
	candidateId: number,
	order: RoomOrder
): Promise<{ because: Refusal | null }> {
	const actor = { role: 'invigilator', userId: invigilator.userId } as const;
	const sent = { key: crypto.randomUUID(), candidateIds: [candidateId], order };
	const reply = await sendOrder(actor, session.id, sent);
	return { because: 'because' in reply ? reply.because : (reply.refused[0]?.because ?? null) };
}

/** The account of a pupil, linked to the candidate of that number. */
export async function createCandidate(
	session: SeededSession,
	number = 0
): Promise<Person & { candidateId: number }> {
	const pupil = pupilNumber(number);
	const person = await createUser(pupil.firstName, pupil.lastName);
	const outcome = await reconcileCandidate(person.userId, { sessionId: session.id, ...pupil });
	if ('because' in outcome) throw new Error(outcome.because);
	return { ...person, candidateId: outcome.now.id };
}

/** A candidate's page: the socket, what it was last told, and its acts. */
export class Page {
	socket: ClientSocket;
	view: CandidateView | null = null;
	seat: string | null = null;

	constructor(
		base: string,
		readonly candidate: Person & { candidateId: number },
		readonly session: SeededSession
	) {
		this.socket = openSocket(base, candidate.cookie);
		this.socket.on('candidate:changed', (view) => this.keep(view));
	}

	keep(view: CandidateView): void {
		if (!this.view || view.version >= this.view.version) this.view = view;
	}

	async watch() {
		const { candidateId } = this.candidate;
		const reply = await order(this.socket, 'candidate:watch', { candidateId, seat: this.seat });
		if (reply.ok) this.view = reply.data;
		return reply;
	}

	/** Reads the instructions, is authorized, types the code. */
	async begin(invigilator: Person): Promise<void> {
		await this.watch();
		const { candidateId } = this.candidate;
		await order(this.socket, 'instructions:acknowledge', { candidateId });
		await give(invigilator, this.session, candidateId, { kind: 'authorizeStart' });
		const reply = await this.enter();
		if (!reply.ok) throw new Error(reply.because);
	}

	async enter(
		accessCode = this.session.accessCode,
		seat: string = crypto.randomUUID(),
		device?: string
	) {
		const { candidateId } = this.candidate;
		const reply = await order(this.socket, 'test:start', {
			candidateId,
			seat,
			accessCode,
			locale: 'fr',
			...(device && { device })
		});
		if (reply.ok) {
			this.seat = seat;
			this.view = reply.data;
		}
		return reply;
	}

	async answer(key: string = crypto.randomUUID(), servedId = this.view!.challenge!.servedId) {
		const reply = await order(this.socket, 'answer:submit', {
			candidateId: this.candidate.candidateId,
			seat: this.seat!,
			servedId,
			key,
			value: { kind: 'skip' }
		});
		if (reply.ok) this.view = reply.data;
		return reply;
	}

	async raiseAlert() {
		const reply = await order(this.socket, 'alert:raise', {
			candidateId: this.candidate.candidateId,
			seat: this.seat!,
			servedId: this.view!.challenge!.servedId
		});
		if (reply.ok) this.view = reply.data;
		return reply;
	}

	close(): void {
		this.socket.close();
	}
}

/** Changes facts that only time changes; the new version tells a server that has the test in memory. */
export async function setCandidate(
	candidateId: number,
	change: Partial<typeof candidates.$inferInsert>
): Promise<void> {
	const version = sql`${candidates.version} + 1`;
	await db
		.update(candidates)
		.set({ ...change, version })
		.where(eq(candidates.id, candidateId));
}

/** Moves the end of his test, as time does. */
export async function setDeadline(candidateId: number, deadlineAt: number): Promise<void> {
	await db.update(assessments).set({ deadlineAt }).where(eq(assessments.candidateId, candidateId));
	await setCandidate(candidateId, {});
}
