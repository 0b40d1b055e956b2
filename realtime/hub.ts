/** The hub: signs sockets in, hears their orders, and tells the rooms what is now true. A function of an HTTP server. */
import type { EventEmitter } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Server } from 'socket.io';
import { HEARTBEAT } from '#engine/invigilation/pages';
import { observeTimes } from '#db/classes/challenge-times';
import { onClassEnd } from '#db/classes/class-ends';
import { closeEndedHours } from '#db/classes/hours';
import { onClassChanged, planClassRows, readClassDigests } from '#db/classes/rows';
import { onLinkStep } from '#db/campaigns/link-requests';
import { planAnswers } from '#db/answer-batch';
import { planBegun } from '#db/begin-batch';
import { endOverdueTests, replaceWithdrawnChallenges } from '#db/assessments';
import { onSignOut, readAuthSession } from '#db/auth.server';
import { readSessionDigests } from '#db/boards';
import { onMemberLeft } from '#db/structures/members';
import { forgetOldAttempts } from '#db/accounts/attempts';
import { forgetOldImports } from '#db/centers/mass-import/kept';
import { forgetOldLearnerImports } from '#db/learners/imports';
import { onJobChanged, runJobs } from '#db/jobs';
import { onNews, onSessionsChanged } from '#db/journal';
import { keepBankInForce } from '#db/banks';
import { openBank, writeUsage } from '#db/exposure';
import { scoreFinalizedSessions } from '#db/results';
import { onIncidentChanged } from '#db/incidents';
import { replaceWithdrawnTrainingChallenges } from '#db/training/answers';
import { planTrainingAnswers } from '#db/training/answer-writing';
import { onMissions } from '#db/school/news';
import { onSchoolSession } from '#db/school/sessions';
import { onProfileChanged, readProfileTogether } from '#db/training/profiles';
import { onTrainingChanged } from '#db/training/views';
import { seeNode } from '#db/nodes';
import { keepCatalog } from '#db/campaigns/target-profiles';
import { keepActiveVersion } from '#db/test-versions';
import { Announcer, type Io } from './announce.ts';
import { Attendance } from './attendance.ts';
import { candidateOrders } from './candidate.ts';
import { classOrders } from './class.ts';
import { joinCluster } from './cluster.ts';
import { sendAwayByRoom } from './departure.ts';
import { closeHarmful } from './harmful.ts';
import { invigilationOrders } from './invigilation.ts';
import { jobOrders } from './jobs.ts';
import { juryOrders } from './jury.ts';
import { log } from './log.ts';
import { metrics } from './metrics.ts';
import { accept, handler, hearOrders, type LiveSocket, type OrderHandlers } from './orders.ts';
import { rateLimit } from '#db/rate-limits';
import { missionAnswer, openEntrance, schoolOrders, seeEntrance } from './entrance.ts';
import { roomOrders } from './room-orders.ts';
import { linkOrders } from './links.ts';
import { trainingOrders } from './training.ts';
import { Presence } from './presence.ts';
import { profileOrders } from './profile.ts';
import { closeEndedSignIns, dismissTeachers, dismissWatchers } from './rights.ts';
import { rooms, sessionOf, watchedClasses, watchedRooms } from './rooms.ts';
import { z } from 'zod';

export interface Hub {
	/** Stops hearing and telling; candidates' pages come back by themselves to the next hub. */
	close(): Promise<void>;
}

const DIGEST_PERIOD = 5_000;
const DEADLINE_PERIOD = 1_000;
const USAGE_PERIOD = 1_000;
const RESULT_PERIOD = 2_000;
const JOB_PERIOD = 500;
const SIGN_IN_PERIOD = 10_000;
const ATTENDANCE_PERIOD = 10_000;
const VISIT_PERIOD = 20_000;
const TIMES_PERIOD = 600_000;
const FORGET_PERIOD = 3_600_000;
const CLOSE_PATIENCE = 3_000;
/** With the 2 s before it, a page that is not heard any more is lost after 9 s. */
const HEARTBEAT_PATIENCE = 7_000;
const LISTEN_PERIOD = 250;
const NODE_PERIOD = 2_000;
/** The largest order is a typed answer; what is larger is not an order, and closes its connection. */
const MAX_PAYLOAD_BYTES = 32_768;

const clockReads = rateLimit(30, 10);

/** @param sharesUpgrades whether others hear upgrades of this server too; what nobody hears is then left open */
export async function attachHub(http: HttpServer, { sharesUpgrades = false } = {}): Promise<Hub> {
	const presence = new Presence((candidateIds) => {
		if (cluster) io.serverSideEmit('candidates:left', candidateIds);
	});
	// Who is gone is noticed once others can be told.
	await seeNode(presence.node);
	// A first start simulates some thousands of tests: before anybody waits for a challenge.
	await openBank(await keepBankInForce(Date.now()));
	await keepActiveVersion();
	await keepCatalog();
	await replaceWithdrawnChallenges();
	await replaceWithdrawnTrainingChallenges((error, trainingId) =>
		log.error({ error, trainingId }, 'withdrawn challenge not replaced')
	);
	await observeTimes();
	await Promise.all([planAnswers(), planBegun(), planTrainingAnswers(), planClassRows()]);
	const cluster = joinCluster();
	const io: Io = new Server(http, {
		...(cluster && { adapter: cluster.adapter }),
		transports: ['websocket', 'polling'],
		perMessageDeflate: false,
		serveClient: false,
		maxHttpBufferSize: MAX_PAYLOAD_BYTES,
		pingInterval: HEARTBEAT,
		pingTimeout: HEARTBEAT_PATIENCE,
		allowRequest: ({ headers }, decide) => decide(null, isSameOrigin(headers)),
		destroyUpgrade: !sharesUpgrades
	});
	closeHarmful(io);
	let isClosing = false;

	io.use((socket, next) => {
		readAuthSession(socket.handshake.headers.cookie ?? '').then(
			(found) => {
				if (!found) return next(new Error('not-signed-in'));
				if (found.session.mustChoosePassword) return next(new Error('password-to-choose'));
				const heard = { at: performance.now() };
				socket.conn.on('packet', () => (heard.at = performance.now()));
				const { user, session } = found;
				socket.data = {
					...{ user, authSessionId: session.id, visit: null, schoolId: null, heard },
					...{ candidates: new Map(), participations: new Set() }
				};
				next();
			},
			(error: unknown) => {
				log.error({ error }, 'handshake failed');
				next(new Error('server-error'));
			}
		);
	});

	const attendance = new Attendance(presence.node);
	const announcer = new Announcer(io, cluster && presence.node);
	const orders: OrderHandlers = {
		...candidateOrders(presence, cluster === null),
		...invigilationOrders,
		...roomOrders,
		...jobOrders,
		...juryOrders,
		...profileOrders,
		...trainingOrders(attendance),
		...classOrders,
		...linkOrders,
		...schoolOrders,
		'mission:answer': missionAnswer,
		'clock:read': handler(z.null(), clockReads, async () => accept(Date.now()))
	};
	openEntrance(io);
	io.on('candidates:left', (candidateIds) => presence.renew(candidateIds));
	io.on('connection', (socket) => {
		forgetHandshake(socket);
		void socket.join(rooms.signIn(socket.data.authSessionId));
		if (cluster) void socket.join(rooms.node(presence.node));
		metrics.connectedSockets.inc();
		hearOrders(socket, orders);
		socket.on('disconnect', () => {
			metrics.connectedSockets.dec();
			for (const candidateId of socket.data.candidates.keys()) {
				// Sent away, it will be heard elsewhere; if not, it is missed with this server.
				if (isClosing) presence.forget(candidateId, socket.id);
				else void presence.leave(candidateId, socket.id);
			}
			for (const participationId of socket.data.participations) {
				void attendance.leave(participationId, socket.id, !isClosing);
			}
		});
	});

	const stopNews = onNews((news, toldSeat) => {
		try {
			announcer.announce(news, toldSeat);
		} catch (error) {
			// The act is committed: who did it must hear so, and the digest repairs the screens.
			log.error({ error }, 'news not announced');
		}
	});
	const stopSessions = onSessionsChanged((ids) => {
		announcer.tellJury(ids);
		readSessionDigests(ids).then(
			(digests) => digests.forEach((digest) => announcer.tellDigest(digest)),
			(error: unknown) => log.error({ error }, 'changed sessions not announced')
		);
	});
	const stopJobNews = onJobChanged((job) => announcer.tellJob(job));
	const stopProfiles = onProfileChanged((userId) => {
		// Whoever works rarely looks at his profile at the same time.
		if (!announcer.isHeard(rooms.profile(userId))) return;
		readProfileTogether(userId).then(
			(profile) => announcer.tellProfile(userId, profile),
			(error: unknown) => log.error({ error }, 'changed profile not announced')
		);
	});
	const stopTrainings = onTrainingChanged((training, toldSocket) =>
		announcer.tellTraining(training, toldSocket)
	);
	const stopClasses = onClassChanged((campaignId, rows) => announcer.tellClass(campaignId, rows));
	const stopEnds = onClassEnd((campaignId, endsAt) => announcer.tellClassEnd(campaignId, endsAt));
	const stopLinks = onLinkStep((organizationId, userId) =>
		announcer.tellLinkStep(organizationId, userId)
	);
	const stopSchools = onSchoolSession((organizationId) => announcer.tellSchool(organizationId));
	const stopMissions = onMissions((organizationId) => announcer.tellMissions(organizationId));
	const stopIncidents = onIncidentChanged((incident) =>
		announcer.tell(incident.sessionId, 'incident:changed', incident)
	);
	const stopSignOuts = onSignOut((id) => announcer.sendAway(rooms.signIn(id)));
	const stopLeavers = onMemberLeft(() => {
		Promise.all([dismissWatchers(io), dismissTeachers(io)]).catch((error: unknown) =>
			log.error({ error }, 'watchers not dismissed')
		);
	});
	const stopSignIns = repeat('sign-ins', SIGN_IN_PERIOD, () => closeEndedSignIns(io));
	const stopAttendance = repeat('attendance', ATTENDANCE_PERIOD, () => attendance.confirm());
	const stopVisits = repeat('visits', VISIT_PERIOD, () => seeEntrance(io));
	const stopTimes = repeat('times of challenges', TIMES_PERIOD, observeTimes);
	const stopDigests = repeat('digests', DIGEST_PERIOD, () => sendDigests(io));
	const stopListening = repeat('presence', LISTEN_PERIOD, () => presence.listen());
	const stopBeats = repeat('nodes', NODE_PERIOD, () => presence.beat());
	const stopUsage = repeat('usage', USAGE_PERIOD, writeUsage);
	const stopDeadlines = repeat('deadlines', DEADLINE_PERIOD, endOverdueTests);
	const stopHours = repeat('hours of classes', DEADLINE_PERIOD, closeEndedHours);
	const stopResults = repeat('results', RESULT_PERIOD, scoreFinalizedSessions);
	const stopJobs = repeat('jobs', JOB_PERIOD, () => runJobs(presence.node));
	const stopForgetting = repeat('what is old', FORGET_PERIOD, async () => {
		await Promise.all([forgetOldImports(), forgetOldLearnerImports(), forgetOldAttempts()]);
	});

	return {
		async close() {
			isClosing = true;
			// Who comes from now on is led to another server, or knocks until there is one.
			http.close();
			if (await presence.hasCompany()) await sendAwayByRoom(io, () => presence.countHeld());
			stopDigests();
			stopDeadlines();
			stopResults();
			stopJobs();
			stopForgetting();
			stopListening();
			stopBeats();
			stopUsage();
			stopNews();
			stopSessions();
			stopJobNews();
			stopProfiles();
			stopTrainings();
			stopClasses();
			stopEnds();
			stopHours();
			stopTimes();
			stopAttendance();
			stopLinks();
			stopSchools();
			stopMissions();
			stopVisits();
			stopIncidents();
			stopSignOuts();
			stopLeavers();
			stopSignIns();
			// Screens look for the next server at once; candidates, many more, within the second that their pages draw.
			for (const room of watchedRooms(io)) io.local.in(room).disconnectSockets();
			// A connection that is not ours may stay open for ever.
			await Promise.race([io.close(), sleep(CLOSE_PATIENCE, null, { ref: false })]);
			await presence.settled();
			await attendance.settled();
			cluster?.leave();
			await writeUsage();
		}
	};
}

/** A page of another site must not speak in the name of who is signed in here. */
function isSameOrigin({ origin, host }: { origin?: string; host?: string }): boolean {
	if (!origin) return true;
	return URL.canParse(origin) && new URL(origin).host === host;
}

/** Who it is, is known: the request that opened it would stay in memory as long as the connection. */
function forgetHandshake({ conn, handshake }: LiveSocket): void {
	(conn as { request: unknown }).request = null;
	handshake.headers = {};
	// Two listeners of the library hold the request too, and are of no use after the handshake: one for its errors, one,
	// without a name, that tells the end of its answer.
	const { socket } = conn.transport as unknown as {
		socket?: EventEmitter & { _socket: EventEmitter };
	};
	if (!socket) return;
	drop(socket, 'error', 'onUpgradeError');
	drop(socket._socket, 'close', '');
}

function drop(emitter: EventEmitter, event: string, name: string): void {
	for (const listener of emitter.listeners(event)) {
		if (listener.name === name) emitter.off(event, listener as () => void);
	}
}

async function sendDigests(io: Io): Promise<void> {
	await dismissWatchers(io);
	await dismissTeachers(io);
	for (const digest of await readClassDigests(watchedClasses(io))) {
		io.local.to(rooms.class(digest.campaignId)).emit('class:digest', digest);
	}
	const watched = watchedRooms(io).map(sessionOf);
	for (const digest of await readSessionDigests(watched)) {
		io.local.to(rooms.session(digest.sessionId)).emit('session:digest', digest);
	}
}

/** Does the work again and again, never twice at a time; a fault is logged. Returns what stops it. */
function repeat(name: string, period: number, work: () => void | Promise<void>): () => void {
	let isBusy = false;
	const timer = setInterval(() => {
		if (isBusy) return;
		isBusy = true;
		(async () => work())()
			.catch((error: unknown) => log.error({ error }, `${name} failed`))
			.finally(() => (isBusy = false));
	}, period);
	return () => clearInterval(timer);
}
