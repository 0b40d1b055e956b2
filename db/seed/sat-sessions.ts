/** Sessions that were held: tests sat by simulated candidates, through the engine, and the finalization of the center. */
import { randomInt, randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { successProbability } from '#engine/ability/response-model';
import { seededRandom } from '#engine/random';
import { DEFAULT_TEST_CONFIGURATION } from '#engine/scoring/test-configuration';
import type { AbortReason, ActorRole, AnswerResult, AssessmentState } from '#engine/vocabulary';
import { ENDING_LINES, MAX_SEED } from '../assessments.ts';
import { keepBankInForce } from '../banks.ts';
import { db, type Transaction } from '../connection.server.ts';
import { chooseNext, openBank, type OpenBank } from '../exposure.ts';
import { scoreFinalizedSessions } from '../results.ts';
import { answers, assessments, servedChallenges } from '../schema/assessments.ts';
import { journal } from '../schema/journal.ts';
import { candidates, sessions } from '../schema/sessions.ts';
import { learners } from '../schema/structures.ts';
import { drawAccessCode, drawInvigilatorPassword, encrypt } from '../secrets.server.ts';
import { foldName } from '../sessions.ts';
import type { Pupil } from './school.ts';

const MINUTE = 60_000;

const answeredAt = (startedAt: number, index: number) => startedAt + (index * 2 + 1) * MINUTE;

/** Somebody who sat the test, and how. */
export interface SatTest {
	pupil: Pupil & Partial<typeof candidates.$inferInsert>;
	/** In logits. */
	ability: number;
	seed: number;
	/** All 32 unless he stopped before. */
	answerCount?: number;
	state?: Exclude<AssessmentState, 'started'>;
	abortReason?: AbortReason;
}

export interface SatSession {
	centerId: number;
	tests: readonly SatTest[];
	/** Two hours ago unless said. */
	startedAt?: number;
	change?: Partial<typeof sessions.$inferInsert>;
	/** Whoever authorized them to start. */
	invigilatorId?: string;
}

/** A session that was held, finalized and scored: it waits for its publication. Returns its id. */
export async function seedSatSession({
	centerId,
	tests,
	startedAt = Date.now() - 120 * MINUTE,
	change = {},
	invigilatorId
}: SatSession): Promise<number> {
	const bank = await openBank(await keepBankInForce(Date.now()));
	const id = await db.transaction(async (tx) => {
		const [session] = await tx
			.insert(sessions)
			.values({
				centerId,
				address: '12 rue des Lilas, Montreuil',
				room: 'Salle B204',
				startsAt: startedAt,
				firstStartedAt: startedAt,
				finalizedAt: startedAt + 110 * MINUTE,
				examiner: 'Sophie Renard, Marc Delmas',
				accessCode: drawAccessCode(),
				invigilatorPassword: encrypt(drawInvigilatorPassword()),
				...change
			})
			.returning();
		const sessionId = session!.id;
		const users = { invigilator: invigilatorId, center: session!.finalizedBy };
		for (const test of tests) await sit(tx, bank, sessionId, test, startedAt, users);
		await tx.insert(journal).values({
			sessionId,
			actorRole: 'center',
			actorId: session!.finalizedBy,
			kind: 'sessionFinalized',
			details: {},
			at: startedAt + 110 * MINUTE
		});
		return sessionId;
	});
	await scoreFinalizedSessions();
	return id;
}

async function sit(
	tx: Transaction,
	bank: OpenBank,
	sessionId: number,
	test: SatTest,
	startedAt: number,
	users: Users
): Promise<void> {
	const { pupil, ability, seed, answerCount = 32, state = 'completed', abortReason } = test;
	const [learner] =
		pupil.learnerId === undefined
			? []
			: await tx.select().from(learners).where(eq(learners.id, pupil.learnerId!));
	const userId = pupil.userId ?? learner?.userId ?? null;
	const [candidate] = await tx
		.insert(candidates)
		.values({
			...pupil,
			sessionId,
			userId,
			foldedName: foldName(pupil.firstName, pupil.lastName),
			reconciledAt: startedAt - 5 * MINUTE
		})
		.returning();
	const [assessment] = await tx
		.insert(assessments)
		.values({
			candidateId: candidate!.id,
			seed,
			bankVersionId: bank.id,
			locale: 'fr',
			state,
			startedAt,
			deadlineAt: startedAt + 105 * MINUTE,
			endedAt: startedAt + 90 * MINUTE,
			answered: answerCount,
			abortReason
		})
		.returning();
	const sat = answer(bank, ability, seed, answerCount);
	const served = await tx
		.insert(servedChallenges)
		.values(
			sat.map(({ challengeId, contenders }, i) => ({
				assessmentId: assessment!.id,
				number: i + 1,
				challengeId,
				contenders: Object.fromEntries(contenders),
				seed: randomInt(MAX_SEED),
				state: 'answered' as const,
				servedAt: startedAt + i * 2 * MINUTE
			}))
		)
		.returning({ id: servedChallenges.id });
	await tx.insert(answers).values(
		served.map(({ id }, i) => ({
			servedId: id,
			assessmentId: assessment!.id,
			key: randomUUID(),
			value: { kind: 'skip' } as const,
			result: sat[i]!.result,
			answeredAt: answeredAt(startedAt, i)
		}))
	);
	await tx.insert(journal).values(
		storyOf(test, served, startedAt, { ...users, candidate: userId }).map((line) => ({
			...line,
			sessionId,
			candidateId: candidate!.id
		}))
	);
}

const ENDED_BY = {
	completed: 'candidate',
	endedByInvigilator: 'invigilator',
	endedDueToDurationExceeded: 'system',
	endedDueToFinalization: 'center'
} as const;

type Line = Omit<typeof journal.$inferInsert, 'sessionId' | 'candidateId'>;

/** Whoever has an account, by what he is in the session. */
type Users = Partial<Record<ActorRole, string | null>>;

/** What the journal of a room says of a candidate. */
function storyOf(
	{ state = 'completed' }: SatTest,
	served: readonly { id: number }[],
	startedAt: number,
	users: Users
): Line[] {
	const by = (actorRole: ActorRole) => ({
		actorRole,
		actorId: users[actorRole] ?? null,
		details: {}
	});
	return [
		{ ...by('candidate'), kind: 'candidateReconciled', at: startedAt - 5 * MINUTE },
		{ ...by('invigilator'), kind: 'startAuthorized', at: startedAt - MINUTE },
		{ ...by('candidate'), kind: 'testStarted', details: { locale: 'fr' }, at: startedAt },
		...served.map(({ id }, i) => ({
			...by('candidate'),
			kind: 'answerSubmitted' as const,
			details: { number: i + 1, servedId: id },
			at: answeredAt(startedAt, i)
		})),
		{ ...by(ENDED_BY[state]), kind: ENDING_LINES[state], at: startedAt + 90 * MINUTE }
	];
}

/** What the engine asked, and what somebody of this ability answered. */
function answer(bank: OpenBank, ability: number, seed: number, count: number) {
	const random = seededRandom(seed, 7);
	const sat: {
		challengeId: string;
		contenders: Map<string, number>;
		result: AnswerResult;
	}[] = [];
	const certification = bank.certificationOf(DEFAULT_TEST_CONFIGURATION);
	let session = certification.start(seed);
	while (sat.length < count) {
		const next = chooseNext(bank, certification, session);
		if (!next) break;
		const { challengeId } = next;
		const challenge = bank.bank.challenges[bank.bank.indexOf.get(challengeId)!]!;
		const isRight = random() < successProbability(ability, challenge);
		const served = [
			...session.served,
			{ id: challengeId, outcome: isRight ? ('right' as const) : ('wrong' as const) }
		];
		session = certification.restore(seed, served);
		sat.push({ ...next, result: isRight ? 'ok' : 'ko' });
	}
	return sat;
}
