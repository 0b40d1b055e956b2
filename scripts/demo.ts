/** `npm run demo`: a class sits a session; two places are free for you. */
import { parseArgs } from 'node:util';
import { closeDatabase, openDatabase } from '#db/connection.server';
import { readSessionBoard } from '#db/boards';
import { seedCampaign } from '#db/seed/campaign';
import { seedPastSessions } from '#db/seed/past-sessions';
import { PRIMARY_TEACHER, seedPrimarySchool } from '#db/seed/primary-school';
import {
	DEMO_PASSWORD,
	findLastSession,
	PUPILS,
	seedSchool,
	seedSession,
	STAFF,
	usernameOf,
	type Pupil,
	type SeededSession
} from '#db/seed/school';
import { seedTrainings } from '#db/seed/trainings';
import { isEnded } from '#engine/invigilation/candidate-status';
import { seededRandom } from '#engine/random';
import { closeHost } from '#realtime/host';
import { startServer } from '#realtime/server';
import { ensureBuild } from './build.ts';
import { runUntilStopped } from './process.ts';
import { SimulatedCandidate } from './simulation/candidate.ts';
import { sendForm, signInByForm } from './simulation/client.ts';
import { SimulatedInvigilator } from './simulation/invigilator.ts';

const { values } = parseArgs({
	options: {
		port: { type: 'string', default: process.env.PORT ?? '3000' },
		candidates: { type: 'string', default: '28' },
		speed: { type: 'string', default: '4' }
	}
});
const HOUR = 3_600_000;
const port = readNumber('port', 1, 65_535);
const base = `http://localhost:${port}`;
const speed = readNumber('speed', 0.1, 1000);
const simulated = PUPILS.slice(0, readNumber('candidates', 0, PUPILS.length));
const free = PUPILS.slice(simulated.length);

function readNumber(option: keyof typeof values, min: number, max: number): number {
	const number = Number(values[option]);
	if (number >= min && number <= max) return number;
	console.error(`--${option} is a number from ${min} to ${max}, not ${values[option]}.`);
	process.exit(1);
}

interface Demonstration extends SeededSession {
	/** Of the campaign of the class. */
	campaignCode: string;
	/** Of the primary school. */
	schoolCode: string;
}

/** The session that was going on when the demonstration was stopped, or a new one. */
async function prepareSession(): Promise<Demonstration> {
	// The server of the pages, which is a copy of its own, uses the same database.
	process.env.DATABASE_URL = await openDatabase();
	process.env.KEEP_MAILS ??= 'true';
	const { centerId, organizationId } = await seedSchool();
	await seedPastSessions(centerId, organizationId);
	await seedTrainings();
	const last = await findLastSession(centerId);
	const session = last && (await isGoingOn(last)) ? last : await seedSession(centerId);
	const campaignCode = await seedCampaign(organizationId);
	return { ...session, campaignCode, schoolCode: await seedPrimarySchool() };
}

/** Whether somebody simulated still has a test to sit; without any, whether a place is left. */
async function isGoingOn({ id, startsAt }: { id: number; startsAt: number }): Promise<boolean> {
	const { rows } = await readSessionBoard(id);
	const watched = simulated.length > 0 ? rows.filter(isSimulated) : rows;
	return Date.now() - startsAt < 12 * HOUR && watched.some((row) => !isEnded(row.assessmentState));
}

function isSimulated(row: { firstName: string; lastName: string }): boolean {
	return simulated.some(
		(pupil) => pupil.firstName === row.firstName && pupil.lastName === row.lastName
	);
}

async function sitDown(pupil: Pupil, index: number, session: SeededSession) {
	const cookie = await signInByForm(base, usernameOf(pupil), DEMO_PASSWORD);
	const [year, month, day] = pupil.birthDate.split('-') as [string, string, string];
	const { location } = await sendForm(
		base,
		'/app/certifications',
		{
			sessionNumber: String(session.id),
			firstName: pupil.firstName,
			lastName: pupil.lastName,
			day,
			month,
			year
		},
		cookie
	);
	const candidateId = Number(location?.split('/').pop());
	if (!candidateId) throw new Error(`${pupil.firstName} ${pupil.lastName} could not join`);
	const random = seededRandom(session.id, index);
	// A class of 2nde: around level 3 to 4, from novice to advanced.
	const ability = (random() + random() + random() - 1.5) * 2.4 - 0.3;
	const habits = { seed: session.id * 100 + index, ability, speed, accessCode: session.accessCode };
	return new SimulatedCandidate(base, cookie, candidateId, habits);
}

async function callColleague(session: SeededSession): Promise<SimulatedInvigilator> {
	const cookie = await signInByForm(base, STAFF.colleague.email, DEMO_PASSWORD);
	await sendForm(
		base,
		'/surveillance',
		{ sessionNumber: String(session.id), password: session.invigilatorPassword },
		cookie
	);
	return new SimulatedInvigilator(base, cookie, session.id, isSimulated);
}

function printWelcome(session: Demonstration): void {
	const places = free.map((pupil) => {
		const [year, month, day] = pupil.birthDate.split('-');
		return `    ${usernameOf(pupil).padEnd(20)} ${pupil.firstName} ${pupil.lastName}, ${day}/${month}/${year}`;
	});
	console.log(`
  Vigie — a class sits a certification session
  (every password: ${DEMO_PASSWORD})

  To invigilate    ${base}/surveillance
    sign in as       ${STAFF.invigilator.email}
    session number   ${session.id}
    password         C-${session.invigilatorPassword}

  To sit the test  ${base}/app/certifications   (in another browser or a private window)
    sign in as one of, then join session ${session.id}; access code ${session.accessCode}
${places.join('\n')}

  To take a campaign ${base}/parcours/${session.campaignCode}   as any pupil
  A primary school   ${base}/ecole/${session.schoolCode}   as any child: class, then name
    its teacher      ${base}/orga   as ${PRIMARY_TEACHER.email}
  To run the center  ${base}/certif   as ${STAFF.teacher.email}
  Mails of the demo  ${base}/courriels
  Jury               ${base}/certif/jury   as ${STAFF.superAdmin.email}
  Challenges         ${base}/atelier   as ${STAFF.superAdmin.email}

  ${simulated.length} simulated candidates are coming in, at ${speed} times the speed of life. Ctrl-C stops everything.
`);
}

const people: { stop(): void }[] = [];

await runUntilStopped(
	async () => {
		let session: Demonstration;
		await startServer(port, async () => {
			[session] = await Promise.all([prepareSession(), ensureBuild()]);
		});
		printWelcome(session!);
		people.push(await callColleague(session!));
		for (const [index, pupil] of simulated.entries()) {
			const candidate = await sitDown(pupil, index, session!);
			people.push(candidate);
			void candidate.sit();
		}
	},
	async () => {
		for (const person of people) person.stop();
		await closeHost();
		await closeDatabase();
	}
);
