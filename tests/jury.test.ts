/** What the jury decides of sessions and of tests: each act, what it refuses, and what the journal keeps of it. */
import { setTimeout } from 'node:timers/promises';
import { desc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { finalizeSession } from '#db/centers/finalization';
import { db } from '#db/connection.server';
import { findJuryCandidate, listAnswers, listResults } from '#db/jury/candidate-view';
import { correctIdentity } from '#db/jury/identities';
import { publishSession, type Staff } from '#db/jury/publication';
import {
	commentSession,
	letGo,
	publishByHand,
	takeInCharge,
	unfinalizeSession,
	unpublishSession
} from '#db/jury/session-acts';
import { findJurySession, listJuryIncidents, readCandidateStory } from '#db/jury/session-view';
import {
	cancelTest,
	commentResult,
	liftFraudRejection,
	rejectForFraud,
	rescoreTest,
	resolveIncident,
	uncancelTest,
	type Which
} from '#db/jury/test-acts';
import { scoreFinalizedSessions } from '#db/results';
import { assessments, results, servedChallenges } from '#db/schema/assessments';
import { incidents } from '#db/schema/incidents';
import { journal } from '#db/schema/journal';
import { candidates, invigilatorAccesses, sessions } from '#db/schema/sessions';
import { seedSatSession } from '#db/seed/sat-sessions';
import { readTimeline } from '#db/timelines';
import { createCenter, createMember, type Member } from './support/centers.ts';
import { closeDatabase, openTestDatabase } from './support/database.ts';
import { createUser } from './support/room.ts';

const PUPILS = [
	{ firstName: 'Dina', lastName: 'Haddad', birthDate: '2010-04-27' },
	{ firstName: 'Emma', lastName: 'Petit', birthDate: '2010-02-19' }
];
let staff: Staff;
let colleague: Staff;
let member: Member;
let sessionId: number;
let which: Which;

beforeAll(async () => {
	await openTestDatabase();
	staff = { role: 'staff', userId: (await createUser('Hélène', 'Vasseur')).userId };
	colleague = { role: 'staff', userId: (await createUser('Paul', 'Roche')).userId };
	member = await createMember(await createCenter());
});
afterAll(closeDatabase);

beforeEach(async () => {
	sessionId = await seedSatSession({
		centerId: member.center.id,
		tests: [
			{ pupil: PUPILS[0]!, ability: 0.5, seed: 11 },
			{
				pupil: PUPILS[1]!,
				ability: 0,
				seed: 12,
				answerCount: 24,
				abortReason: 'technical',
				state: 'endedByInvigilator'
			}
		]
	});
	const [first] = await everybody();
	which = { sessionId, candidateId: first!.id };
});

const everybody = () =>
	db.select().from(candidates).where(eq(candidates.sessionId, sessionId)).orderBy(candidates.id);
const session = async () =>
	(await db.select().from(sessions).where(eq(sessions.id, sessionId)))[0]!;
const lastLine = async () =>
	(
		await db
			.select()
			.from(journal)
			.where(eq(journal.sessionId, sessionId))
			.orderBy(desc(journal.id))
			.limit(1)
	)[0];
async function test() {
	const [found] = await db
		.select()
		.from(assessments)
		.where(eq(assessments.candidateId, which.candidateId));
	return found!;
}
const history = async () => listResults((await test()).id);
const status = async () => (await history())[0]!.status;
const done = { isDone: true };

/** Everything that a refused act must leave as it was. */
async function facts() {
	return {
		sessions: await db.select().from(sessions).orderBy(sessions.id),
		tests: await db.select().from(assessments).orderBy(assessments.id),
		people: await db.select().from(candidates).orderBy(candidates.id),
		incidents: await db.select().from(incidents).orderBy(incidents.id),
		results: await db.$count(results),
		lines: await db.$count(journal)
	};
}

async function addIncident(code: 'C6' | 'C8' = 'C6'): Promise<number> {
	const [added] = await db
		.insert(incidents)
		.values({
			...which,
			key: crypto.randomUUID(),
			code,
			text: '',
			authorId: member.userId,
			createdAt: Date.now()
		})
		.returning();
	return added!.id;
}

const identity = {
	firstName: 'Dinah',
	lastName: 'El Haddad',
	birthDate: '2010-04-28',
	sex: 'F' as const,
	birthCountryCode: '99100',
	birthInseeCode: '93048',
	birthPostalCode: null,
	birthCity: 'Montreuil'
};

describe('every act of the jury', () => {
	const acts: [string, string, (by: Staff, reason: string) => Promise<object>][] = [
		['takes in charge', 'officerAssigned', (by, why) => takeInCharge(by, sessionId, why)],
		[
			'comments the session',
			'sessionCommented',
			(by, why) => commentSession(by, sessionId, why, 'a')
		],
		['unfinalizes', 'sessionUnfinalized', (by, why) => unfinalizeSession(by, sessionId, why)],
		['publishes', 'sessionPublished', (by, why) => publishByHand(by, sessionId, why)],
		['cancels', 'testCancelled', (by, why) => cancelTest(by, which, why)],
		['rejects for fraud', 'fraudRejected', (by, why) => rejectForFraud(by, which, why)],
		['scores again', 'testRescored', (by, why) => rescoreTest(by, which, why)],
		['corrects', 'identityCorrected', (by, why) => correctIdentity(by, which, why, identity)],
		[
			'comments the result',
			'resultCommented',
			(by, why) => commentResult(by, which, why, { forCandidate: 'a', forOrganization: '' })
		],
		[
			'resolves',
			'incidentResolved',
			async (by, why) => resolveIncident(by, which, await addIncident(), why)
		]
	];

	it.each(acts)('%s: its line has its author and its reason', async (_, kind, act) => {
		expect(await act(staff, ' Vu avec le centre ')).toEqual(done);
		const line = await lastLine();
		expect(line).toMatchObject({ kind, actorRole: 'staff', actorId: staff.userId });
		expect(line!.details).toMatchObject({ reason: 'Vu avec le centre' });
	});

	it.each(acts.filter(([name]) => name !== 'resolves'))(
		'%s: without a reason, or with one too long, it changes nothing',
		async (_, __, act) => {
			const before = await facts();
			expect(await act(staff, ' \n')).toEqual({ because: 'reason-missing' });
			expect(await act(staff, 'x'.repeat(501))).toEqual({ because: 'text-too-long' });
			expect(await facts()).toEqual(before);
		}
	);

	it('is for a session that is there, and for a candidate who is in it', async () => {
		const other = await seedSatSession({
			centerId: member.center.id,
			tests: [{ pupil: PUPILS[0]!, ability: 0, seed: 3 }]
		});
		const before = await facts();
		const elsewhere = { ...which, sessionId: other };
		expect(await cancelTest(staff, elsewhere, 'a')).toEqual({ because: 'not-in-session' });
		expect(await correctIdentity(staff, elsewhere, 'a', identity)).toEqual({
			because: 'not-in-session'
		});
		expect(await takeInCharge(staff, 999_999, 'a')).toEqual({ because: 'session-not-found' });
		expect(await facts()).toEqual(before);
	});
});

describe('a session', () => {
	it('is in the hands of one officer, until somebody lets go', async () => {
		const both = await Promise.all([
			takeInCharge(staff, sessionId, 'a'),
			takeInCharge(colleague, sessionId, 'b')
		]);
		expect(both).toContainEqual(done);
		expect(both).toContainEqual({ because: 'already-decided' });
		expect((await findJurySession(sessionId))!.reasons).toEqual(['officerAssigned']);
		expect(await letGo(colleague, sessionId, 'Je la laisse')).toEqual(done);
		expect(await letGo(staff, sessionId, 'a')).toEqual({ because: 'already-decided' });
		expect((await session()).officerId).toBeNull();
	});

	it('has one comment of the jury, which can be taken away', async () => {
		await commentSession(staff, sessionId, 'a', 'Appelé le centre');
		expect(await findJurySession(sessionId)).toMatchObject({
			juryComment: 'Appelé le centre',
			juryCommentBy: 'Hélène Vasseur'
		});
		await commentSession(staff, sessionId, 'a', '');
		expect(await session()).toMatchObject({ juryComment: null, juryCommentBy: null });
		expect(await commentSession(staff, sessionId, 'a', ' ')).toEqual({ because: 'text-missing' });
	});

	it('that is given back to its center is finalized and scored again', async () => {
		expect(await unfinalizeSession(staff, sessionId, 'Motif à corriger')).toEqual(done);
		expect(await session()).toMatchObject({ finalizedAt: null, finalizedBy: null, scoredAt: null });
		expect(await unfinalizeSession(staff, sessionId, 'a')).toEqual({
			because: 'session-not-finalized'
		});
		expect(await cancelTest(staff, which, 'a')).toEqual({ because: 'session-not-finalized' });
		const [, second] = await everybody();
		const reasons = new Map([[second!.id, 'candidate' as const]]);
		const said = { reasons, comment: '', hasIncident: false, hasJoiningIssue: false };
		await finalizeSession(member.actor, member.center.id, sessionId, said);
		expect(await cancelTest(staff, which, 'a')).toEqual({ because: 'session-not-scored' });
		await scoreFinalizedSessions();
		expect((await session()).scoredAt).not.toBeNull();
		which = { sessionId, candidateId: second!.id };
		const [now, before] = await history();
		// What its candidate left is read lower than what a technical reason stopped.
		expect(now!.score!).toBeLessThan(before!.score!);
		await scoreFinalizedSessions();
		expect(await history()).toHaveLength(2);
	});

	it('is scored though a challenge of a test is none of its bank, which is told once and left to somebody', async () => {
		await unfinalizeSession(staff, sessionId, 'Motif à corriger');
		const { id } = await test();
		const [served] = await db
			.select()
			.from(servedChallenges)
			.where(eq(servedChallenges.assessmentId, id));
		const rename = (challengeId: string) =>
			db.update(servedChallenges).set({ challengeId }).where(eq(servedChallenges.id, served!.id));
		await rename('nowhere9a');
		await db.update(sessions).set({ finalizedAt: Date.now() }).where(eq(sessions.id, sessionId));
		await expect(scoreFinalizedSessions()).rejects.toThrow('could not be scored');
		expect(await status()).toBe('error');
		expect((await session()).scoredAt).not.toBeNull();
		await scoreFinalizedSessions();
		await rename(served!.challengeId);
		expect(await rescoreTest(staff, which, 'a')).toEqual(done);
		expect(await status()).toBe('validated');
	});

	it('that is finalized again while its tests are scored has no result of the reasons before', async () => {
		await unfinalizeSession(staff, sessionId, 'Motif à corriger');
		const [, second] = await everybody();
		const finalizedAs = (abortReason: 'technical' | 'candidate', finalizedAt: number) =>
			db.transaction(async (tx) => {
				await tx.update(sessions).set({ finalizedAt }).where(eq(sessions.id, sessionId));
				await tx
					.update(assessments)
					.set({ abortReason })
					.where(eq(assessments.candidateId, second!.id));
				if (abortReason === 'technical') return;
				// Whoever scores came meanwhile, and waits.
				scoring = scoreFinalizedSessions();
				await setTimeout(300);
			});
		let scoring: Promise<void> | undefined;
		await finalizedAs('technical', Date.now());
		await finalizedAs('candidate', Date.now());
		await scoring;
		await scoreFinalizedSessions();
		which = { sessionId, candidateId: second!.id };
		expect((await history())[0]!.outcome.figures.abortReason).toBe('candidate');
		expect((await session()).scoredAt).not.toBeNull();
	});

	it('is published once when two come together, and unpublished', async () => {
		const both = await Promise.all([
			publishByHand(staff, sessionId, 'a'),
			publishByHand(colleague, sessionId, 'b')
		]);
		expect(both).toContainEqual(done);
		expect(both).toContainEqual({ because: 'session-published' });
		const before = await facts();
		for (const act of [takeInCharge, unfinalizeSession]) {
			expect(await act(staff, sessionId, 'a')).toEqual({ because: 'session-published' });
		}
		for (const act of [cancelTest, rejectForFraud, rescoreTest]) {
			expect(await act(staff, which, 'a')).toEqual({ because: 'session-published' });
		}
		expect(await facts()).toEqual(before);
		expect(await unpublishSession(staff, sessionId, 'Un nom est faux')).toEqual(done);
		expect(await unpublishSession(staff, sessionId, 'a')).toEqual({
			because: 'session-not-published'
		});
		expect(await cancelTest(staff, which, 'a')).toEqual(done);
	});
});

describe('a test', () => {
	it('that is cancelled is scored again at once, and again when it is not any more', async () => {
		expect(await status()).toBe('validated');
		expect(await cancelTest(staff, which, 'Mauvaise personne')).toEqual(done);
		expect(await status()).toBe('cancelledByJury');
		expect((await history()).map(({ by }) => by)).toEqual(['Hélène Vasseur', null]);
		expect(await cancelTest(colleague, which, 'a')).toEqual({ because: 'already-decided' });
		expect(await uncancelTest(colleague, which, 'a')).toEqual(done);
		expect(await uncancelTest(staff, which, 'a')).toEqual({ because: 'already-decided' });
		const [last, , first] = await history();
		expect(last).toMatchObject({ status: 'validated', score: first!.score, by: 'Paul Roche' });
	});

	it('that is rejected for fraud is so until it is lifted', async () => {
		expect(await rejectForFraud(staff, which, 'Copie du voisin')).toEqual(done);
		const [now] = await history();
		expect(now).toMatchObject({ status: 'rejected', score: null });
		expect(now!.outcome.reasons).toEqual(['fraud']);
		expect(await rejectForFraud(staff, which, 'a')).toEqual({ because: 'already-decided' });
		expect(await cancelTest(staff, which, 'a')).toEqual(done);
		expect(await liftFraudRejection(staff, which, 'a')).toEqual(done);
		expect(await status()).toBe('cancelledByJury');
	});

	it('is decided once by two members of the staff at once', async () => {
		const both = await Promise.all([
			cancelTest(staff, which, 'a'),
			cancelTest(colleague, which, 'b')
		]);
		expect(both).toContainEqual(done);
		expect(both).toContainEqual({ because: 'already-decided' });
		expect(await history()).toHaveLength(2);
	});

	it('that cannot be estimated waits for somebody, who may cancel it, and keeps nobody else waiting', async () => {
		const { id } = await test();
		await db.update(assessments).set({ bankVersionId: null }).where(eq(assessments.id, id));
		expect(await rescoreTest(staff, which, 'a')).toEqual(done);
		expect(await status()).toBe('error');
		expect(await cancelTest(staff, which, 'a')).toEqual(done);
		expect(await status()).toBe('cancelledByJury');
	});

	it('has its comments, for the candidate and for the organization', async () => {
		const typed = { forCandidate: 'Bravo', forOrganization: 'x'.repeat(2_001) };
		expect(await commentResult(staff, which, 'a', typed)).toEqual({ because: 'text-too-long' });
		await commentResult(staff, which, 'a', { ...typed, forOrganization: ' ' });
		expect(await test()).toMatchObject({
			commentForCandidate: 'Bravo',
			commentForOrganization: null
		});
	});

	it('is told with its answers, each with its competence', async () => {
		const found = (await findJuryCandidate(sessionId, which.candidateId))!;
		const answers = await listAnswers(found.test!);
		expect(answers).toHaveLength(32);
		expect(answers.map(({ number }) => number)).toEqual(
			Array.from({ length: 32 }, (_, i) => i + 1)
		);
		expect(answers.every(({ competence }) => /^[1-5]\.[1-4]$/.test(competence!))).toBe(true);
		expect(await findJuryCandidate(sessionId + 1, which.candidateId)).toBeNull();
	});
});

describe('an identity', () => {
	it('that is corrected is the one of the candidate from then on, with a new version', async () => {
		const [before] = await everybody();
		expect(await correctIdentity(staff, which, 'Acte de naissance', identity)).toEqual(done);
		const [now] = await everybody();
		expect(now).toMatchObject({ ...identity, foldedName: 'dinah elhaddad' });
		expect(now!.version).toBeGreaterThan(before!.version);
		const { details } = (await lastLine())!;
		expect(String(details.fields).split(' ')).toContain('lastName');
		expect(JSON.stringify(details)).not.toContain('Haddad');
	});

	it('may be corrected on a published session, and is not one of somebody else of the session', async () => {
		await publishSession(staff, sessionId);
		const twin = { ...identity, ...PUPILS[1]! };
		expect(await correctIdentity(staff, which, 'a', twin)).toEqual({
			because: 'candidate-already-enrolled'
		});
		expect(await correctIdentity(staff, which, 'a', identity)).toEqual(done);
		expect(await correctIdentity(staff, which, 'a', identity)).toEqual({
			because: 'already-decided'
		});
	});
});

describe('an incident', () => {
	it('is resolved once, with what was decided; the session needs nobody for it any more', async () => {
		const id = await addIncident();
		expect((await findJurySession(sessionId))!.reasons).toEqual(['impactfulIncident']);
		const both = await Promise.all([
			resolveIncident(staff, { sessionId }, id, 'Vu'),
			resolveIncident(colleague, { sessionId }, id, 'Vu')
		]);
		expect(both).toContainEqual(done);
		expect(both).toContainEqual({ because: 'incident-already-resolved' });
		expect((await listJuryIncidents({ sessionId }))[0]).toMatchObject({
			code: 'C6',
			resolution: 'Vu'
		});
		expect((await findJurySession(sessionId))!).toMatchObject({ queue: 'toPublish', reasons: [] });
	});

	it('that is withdrawn, or of another session, is not resolved', async () => {
		const id = await addIncident();
		await db.update(incidents).set({ withdrawnAt: Date.now() }).where(eq(incidents.id, id));
		expect(await resolveIncident(staff, { sessionId }, id, 'a')).toEqual({
			because: 'incident-already-withdrawn'
		});
		const [, second] = await everybody();
		const others = [{ sessionId: sessionId - 1 }, { sessionId, candidateId: second!.id }];
		for (const whose of others) {
			expect(await resolveIncident(staff, whose, id, 'a')).toEqual({
				because: 'incident-not-found'
			});
		}
	});
});

it('the story of a candidate tells the acts of the jury to the staff alone', async () => {
	await cancelTest(staff, which, 'Confidentiel');
	await db
		.insert(invigilatorAccesses)
		.values({ sessionId, userId: member.userId, enteredAt: Date.now() });
	const seen = await readTimeline(
		{ role: 'invigilator', userId: member.userId },
		which.candidateId
	);
	expect(JSON.stringify(seen)).not.toContain('Confidentiel');
	const [line] = await readCandidateStory(which.candidateId);
	expect(line).toMatchObject({ kind: 'testCancelled', by: 'Hélène Vasseur' });
});
