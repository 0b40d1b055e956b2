/** Sessions that were held: tests sat by simulated candidates, through the engine, and the finalization of the center. */
import { randomInt, randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { successProbability } from '#engine/ability/response-model';
import { seededRandom } from '#engine/random';
import { DEFAULT_TEST_CONFIGURATION } from '#engine/scoring/test-configuration';
import type { AbortReason, AnswerResult, AssessmentState } from '#engine/vocabulary';
import { MAX_SEED } from '../assessments.ts';
import { keepBankInForce } from '../banks.ts';
import { db, type Transaction } from '../connection.server.ts';
import { chooseNext, openBank, type OpenBank } from '../exposure.ts';
import { scoreFinalizedSessions } from '../results.ts';
import { answers, assessments, servedChallenges } from '../schema/assessments.ts';
import { candidates, sessions } from '../schema/sessions.ts';
import { learners } from '../schema/structures.ts';
import { drawAccessCode, drawInvigilatorPassword, encrypt } from '../secrets.server.ts';
import { foldName } from '../sessions.ts';
import type { Pupil } from './school.ts';

const MINUTE = 60_000;

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
}

/** A session that was held, finalized and scored: it waits for its publication. Returns its id. */
export async function seedSatSession({
	centerId,
	tests,
	startedAt = Date.now() - 120 * MINUTE,
	change = {}
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
		for (const test of tests) await sit(tx, bank, session!.id, test, startedAt);
		return session!.id;
	});
	await scoreFinalizedSessions();
	return id;
}

async function sit(
	tx: Transaction,
	bank: OpenBank,
	sessionId: number,
	test: SatTest,
	startedAt: number
): Promise<void> {
	const { pupil, ability, seed, answerCount = 32, state = 'completed', abortReason } = test;
	const [learner] =
		pupil.learnerId === undefined
			? []
			: await tx.select().from(learners).where(eq(learners.id, pupil.learnerId!));
	const [candidate] = await tx
		.insert(candidates)
		.values({
			...pupil,
			sessionId,
			userId: pupil.userId ?? learner?.userId ?? null,
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
				contenders,
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
			answeredAt: startedAt + (i * 2 + 1) * MINUTE
		}))
	);
}

/** What the engine asked, and what somebody of this ability answered. */
function answer(bank: OpenBank, ability: number, seed: number, count: number) {
	const random = seededRandom(seed, 7);
	const sat: {
		challengeId: string;
		contenders: Record<string, number>;
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
