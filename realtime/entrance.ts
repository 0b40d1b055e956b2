/** Primary schools: whether their session is open, for everybody; their missions, for teachers, and for pupils at work. */
import { z } from 'zod';
import { isTeacherOf } from '#db/organizations/organizations';
import { rateLimit } from '#db/rate-limits';
import { stampOfMissions } from '#db/school/board';
import { answerMission, type MissionAnswer, type MissionOutcome } from '#db/school/runs';
import { findSchoolSession, stampOfSession } from '#db/school/sessions';
import { readVisit, seeVisits } from '#db/school/visits';
import { LOCALES } from '#engine/vocabulary';
import { answerValue } from './answer-shapes.ts';
import type { Io } from './announce.ts';
import { log } from './log.ts';
import {
	accept,
	handler,
	hearOrders,
	id,
	refuse,
	type OrderHandlers,
	type SocketData
} from './orders.ts';
import { ENTRANCE, rooms } from './rooms.ts';

const limit = rateLimit(30, 10);
const watched = z.strictObject({ organizationId: id, what: z.enum(['session', 'missions']) });
const answered = z.strictObject({
	servedId: id,
	key: z.uuid(),
	value: answerValue,
	locale: z.enum(LOCALES)
});

/** Of a teacher. */
export const schoolOrders = {
	'school:watch': handler(watched, limit, async ({ organizationId, what }, socket) => {
		if (!(await isTeacherOf(organizationId, socket.data.user.id))) return refuse('forbidden');
		const isOfSession = what === 'session';
		await socket.join(isOfSession ? rooms.school(organizationId) : rooms.missions(organizationId));
		// Read afterwards, so that nothing is missed in between.
		return accept(
			isOfSession
				? stampOfSession(await findSchoolSession(organizationId))
				: await stampOfMissions(organizationId)
		);
	})
} satisfies Partial<OrderHandlers>;

/** Of a pupil at work; nobody else has any. */
export const missionAnswer = handler<MissionAnswer, MissionOutcome>(
	answered,
	limit,
	async (answer, { data }) => {
		if (!data.visit) return refuse('forbidden');
		const outcome = await answerMission(data.visit, answer);
		return 'because' in outcome ? refuse(outcome.because) : accept(outcome);
	}
);

/** What is heard at the entrance, and nothing else: whether a school is open, the answers of its pupils. */
const entranceOrders: Partial<OrderHandlers> = {
	'school:watch': handler(watched, limit, async ({ organizationId, what }, socket) => {
		if (what !== 'session') return refuse('forbidden');
		await socket.join(rooms.school(organizationId));
		return accept(stampOfSession(await findSchoolSession(organizationId)));
	}),
	'mission:answer': missionAnswer,
	'clock:read': handler(z.null(), limit, async () => accept(Date.now()))
};

/** Lets pupils of primary schools in, who are signed in nowhere. */
export function openEntrance(io: Io): void {
	const entrance = io.of(ENTRANCE);
	entrance.use((socket, next) => {
		readVisit(socket.handshake.headers.cookie ?? '').then(
			(visit) => {
				socket.data = { ...nobody(socket.id), visit };
				next();
			},
			(error: unknown) => {
				log.error({ error }, 'handshake failed');
				next(new Error('server-error'));
			}
		);
	});
	entrance.on('connection', (socket) => hearOrders(socket, entranceOrders));
}

/** An account that is none: each socket has a rate of its own. */
function nobody(socketId: string): SocketData {
	return {
		user: { id: `entrance ${socketId}`, firstName: '', lastName: '', display: {} },
		...{ authSessionId: '', visit: null, heard: { at: performance.now() } },
		...{ candidates: new Map(), participations: new Set() }
	};
}

/** The pupils whose pages are connected to this server are at work. */
export function seeEntrance(io: Io): Promise<void> {
	const sockets = [...io.of(ENTRANCE).sockets.values()];
	return seeVisits(sockets.flatMap(({ data }) => data.visit?.id ?? []));
}
