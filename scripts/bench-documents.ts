/**
 * `npm run bench:documents`: how long the certificates of a large session take in one PDF, from the request to the last
 * byte, while a room on the same server answers; and how long the server let that room wait meanwhile.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { listPublishedResults } from '#db/certificates';
import { db } from '#db/connection.server';
import { publishSession } from '#db/jury/publication';
import { centers } from '#db/schema/structures';
import { centerMemberships } from '#db/schema/teams';
import { sessions } from '#db/schema/sessions';
import { seedAccount, seedRooms } from '#db/seed/rooms';
import { seedSatSession } from '#db/seed/sat-sessions';
import { AnswerRecord } from './bench/answer-record.ts';
import { Crowd, PER_ROOM } from './bench/crowd.ts';
import { atRate } from './bench/load.ts';
import { measure } from './bench/measure.ts';
import { readNumbers } from './bench/options.ts';
import { launchVigie, readProcess } from './bench/servers.ts';

const { certificates, candidates, rate } = readNumbers({
	certificates: 200,
	candidates: 60,
	rate: 6
});
const LIMIT_MS = 5_000;
const LIMIT_LAG_MS = 50;
/** How long the room answers alone: what it waits then is the machine's. */
const CALM_MS = 3_000;
/** Longer than any PDF: the load is stopped with it. */
const LONGEST_S = 60;

await measure(async () => {
	console.log(`${certificates} candidates sit a session, and its results are published`);
	const { cookie, path } = await seedCertificates();
	const rooms = await seedRooms(candidates, PER_ROOM);
	const { base } = await launchVigie();
	console.log(`${candidates} others sit down`);
	const crowd = await Crowd.seat(base, rooms);
	const record = new AnswerRecord();
	const download = async () => {
		const startedAt = performance.now();
		const response = await fetch(base + path, { headers: { cookie } });
		if (!response.ok) throw new Error(`the PDF answered ${response.status}`);
		const bytes = (await response.arrayBuffer()).byteLength;
		return { bytes, ms: Math.round(performance.now() - startedAt) };
	};
	// The first document of a server reads its fonts and the list of communes.
	const first = await download();

	const stop = new AbortController();
	let skipped = 0;
	const answering = atRate(
		rate,
		LONGEST_S,
		(turn) => {
			if (!crowd.answerOne(turn, record)) skipped++;
		},
		stop.signal
	);
	await readProcess(base);
	await sleep(CALM_MS);
	const calm = await readProcess(base);
	const { bytes, ms } = await download();
	const { eventLoopP99Ms, rssMb } = await readProcess(base);
	stop.abort();
	await answering;
	crowd.close();
	const figures = {
		certificates,
		candidates,
		rate,
		answers: record.sent.size,
		skipped,
		firstMs: first.ms,
		ms,
		bytes,
		calmEventLoopP99Ms: calm.eventLoopP99Ms,
		eventLoopP99Ms,
		serverRssMb: rssMb
	};
	return { figures, holds: ms <= LIMIT_MS && eventLoopP99Ms <= LIMIT_LAG_MS && skipped === 0 };
});

async function seedCertificates(): Promise<{ cookie: string; path: string }> {
	const { userId, cookie } = await seedAccount();
	const [center] = await db
		.insert(centers)
		.values({ type: 'PRO', name: 'Mesure', timeZone: 'Europe/Paris' })
		.returning();
	const centerId = center!.id;
	await db.insert(centerMemberships).values({ structureId: centerId, userId, role: 'member' });
	const tests = Array.from({ length: certificates }, (_, i) => ({
		pupil: { firstName: `Prénom${i}`, lastName: `Nom${i}`, birthDate: '2000-01-01' },
		ability: (i % 9) / 3 - 1,
		seed: i
	}));
	const sessionId = await seedSatSession({ centerId, tests });
	await publishSession({ role: 'staff', userId }, sessionId);
	const published = await listPublishedResults(eq(sessions.id, sessionId));
	const given = published.filter(({ verificationCode }) => verificationCode).length;
	if (given !== certificates) throw new Error(`${given} certificates instead of ${certificates}`);
	const path = `/certif/${centerId}/sessions/${sessionId}/certificats/fr/certificats.pdf`;
	return { cookie, path };
}
