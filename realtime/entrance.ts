/** Primary schools: whether their session is open; their missions, for teachers, and for pupils at work. */
import { z } from 'zod';
import { isTeacherOf } from '#db/organizations/organizations';
import { rateLimit } from '#db/rate-limits';
import { stampOfMissions } from '#db/school/board';
import { answerMission, type MissionAnswer, type MissionOutcome } from '#db/school/runs';
import { findSchoolSession, stampOfSession } from '#db/school/sessions';
import { searchSchool } from '#db/school/schools';
import { readVisit, renewVisit, seeVisits } from '#db/school/visits';
import { networkOf } from '#engine/account/network';
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
	type LiveSocket,
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

/** Of a pupil at work; nobody else has any. Whether he still may work is looked at with each answer, not once for his page. */
export const missionAnswer = handler<MissionAnswer, MissionOutcome>(
	answered,
	limit,
	async (answer, { data }) => {
		const visit = data.visit && (await renewVisit(data.visit));
		if (!visit) return refuse('forbidden');
		const outcome = await answerMission(visit, answer);
		return 'because' in outcome ? refuse(outcome.because) : accept(outcome);
	}
);

/** What is heard at the entrance, and nothing else: whether the own school is open, the answers of its pupils. */
const entranceOrders: Partial<OrderHandlers> = {
	'school:watch': handler(watched, limit, async ({ organizationId, what }, socket) => {
		if (what !== 'session' || organizationId !== socket.data.schoolId) return refuse('forbidden');
		await socket.join(rooms.school(organizationId));
		return accept(stampOfSession(await findSchoolSession(organizationId)));
	}),
	'mission:answer': missionAnswer,
	'clock:read': handler(z.null(), limit, async () => accept(Date.now()))
};

const shown = z.object({ code: z.string() });

/**
 * Lets pupils of primary schools in, who are signed in nowhere: by the visit that their browser keeps, or by the code of the
 * school that they wait for. Wrong codes count as those that are typed.
 */
export function openEntrance(io: Io): void {
	const entrance = io.of(ENTRANCE);
	entrance.use((socket, next) => {
		letIn(socket).then(
			(because) => next(because ? new Error(because) : undefined),
			(error: unknown) => {
				log.error({ error }, 'handshake failed');
				next(new Error('server-error'));
			}
		);
	});
	entrance.on('connection', (socket) => hearOrders(socket, entranceOrders));
}

/** @returns why not, null for who comes in */
async function letIn(socket: LiveSocket): Promise<'not-signed-in' | 'too-many-attempts' | null> {
	const { headers, auth } = socket.handshake;
	const visit = await readVisit(headers.cookie ?? '');
	if (visit) {
		// His pages share what he may ask for.
		socket.data = { ...nobody(`visit ${visit.id}`), visit, schoolId: visit.school.id };
		return null;
	}
	const { data } = shown.safeParse(auth);
	if (!data) return 'not-signed-in';
	const school = await searchSchool(data.code, networkOfSocket(socket));
	if ('because' in school) {
		return school.because === 'too-many-attempts' ? school.because : 'not-signed-in';
	}
	socket.data = { ...nobody(`entrance ${socket.id}`), schoolId: school.id };
	return null;
}

/** As pages count it: behind the proxy that is trusted, the address that the proxy saw. */
function networkOfSocket({ handshake: { address, headers } }: LiveSocket): string {
	const seen = process.env.TRUST_PROXY && [headers['x-forwarded-for'] ?? []].flat().join(',');
	return networkOf(seen ? seen.split(',').at(-1)!.trim() : address);
}

/** An account that is none. */
function nobody(id: string): SocketData {
	return {
		user: { id, firstName: '', lastName: '', display: {} },
		...{ authSessionId: '', visit: null, schoolId: null, heard: { at: performance.now() } },
		...{ candidates: new Map(), participations: new Set() }
	};
}

/** The pupils whose pages are connected to this server are at work. */
export function seeEntrance(io: Io): Promise<void> {
	const sockets = [...io.of(ENTRANCE).sockets.values()];
	return seeVisits(sockets.flatMap(({ data }) => data.visit?.id ?? []));
}
