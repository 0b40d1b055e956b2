/** Challenges to answer within a time, or without leaving their page: in a training, and in a certification. */
import { and, eq, sql } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerValue } from '#engine/correction/correct';
import type { Refusal } from '#engine/vocabulary';
import { setDisplay } from '#db/accounts/display-settings';
import { dismissLiveAlert } from '#db/alerts';
import { findCandidate } from '#db/candidates';
import { db } from '#db/connection.server';
import { forgetLiveTest } from '#db/live-tests';
import { answers, assessments, servedChallenges } from '#db/schema/assessments';
import { journal } from '#db/schema/journal';
import { candidates } from '#db/schema/sessions';
import type { SeededSession } from '#db/seed/school';
import { answerTraining, beginTrainingChallenge } from '#db/training/answers';
import { readKnowledge } from '#db/training/knowledge';
import { findReportable } from '#db/training/problems';
import { startTraining } from '#db/training/trainings';
import { order } from '../scripts/simulation/client.ts';
import { prepareFirstChallenges, serveFirst } from './support/first-challenge.ts';
import { rightAnswerTo } from './support/right-answer.ts';
import {
	createCandidate,
	createInvigilator,
	createSession,
	createUser,
	give,
	Page,
	setCandidate,
	useHub,
	type Person
} from './support/room.ts';
import { changeAsked, rightAnswer, viewOf } from './support/training.ts';

const TIMED = { id: 'searchResults3a' };
const SECONDS = 90;
const FOCUSED = { id: 'mailRecipients1a' };
const MINUTE = 60_000;

const server = useHub();

describe('in a training', () => {
	let pupil: Person;
	let trainingId: number;
	let servedId: number;

	/** The challenge that is asked is the one of that id. */
	async function ask(competence: '1.1' | '2.1', { id }: { id: string }): Promise<void> {
		pupil = await createUser('Lina');
		await setDisplay(pupil.userId, {});
		const started = await startTraining(pupil.userId, competence, 'fr');
		if ('because' in started) throw new Error(started.because);
		({ trainingId } = started);
		await changeAsked(trainingId, { challengeId: id });
		servedId = (await asked())!.servedId;
	}
	const asked = async () => (await viewOf(trainingId, pupil.userId)).challenge;
	const begin = () => beginTrainingChallenge(pupil.userId, { trainingId, servedId });
	const beganAgo = (ms: number) => changeAsked(trainingId, { begunAt: Date.now() - ms });
	const send = async (change: object = {}) =>
		answerTraining(pupil.userId, {
			trainingId,
			servedId,
			key: crypto.randomUUID(),
			value: await rightAnswer(servedId),
			...change
		});
	const result = async (change: object = {}) => {
		const sent = await send(change);
		return 'because' in sent ? sent.because : sent.answered!.correction.result;
	};

	describe('a timed challenge', () => {
		beforeEach(() => ask('1.1', TIMED));

		it('is shown once it is begun, to all the pages of its pupil, and its time counts from then', async () => {
			expect(await asked()).toMatchObject({
				presented: null,
				time: { allowed: SECONDS * 1000, deadlineAt: null }
			});
			const before = Date.now();
			const both = await Promise.all([begin(), begin()]);
			expect(both[0]).toEqual(both[1]);
			const begun = (await asked())!;
			expect(begun.presented).toMatchObject({ kind: 'qroc' });
			const beganAt = begun.time!.deadlineAt! - begun.time!.allowed;
			expect(beganAt).toBeGreaterThanOrEqual(before);
			expect(beganAt).toBeLessThanOrEqual(Date.now());
			// Again, for instance by a page loaded again: the time goes on.
			await beganAgo(MINUTE);
			const late = (await asked())!.time;
			await begin();
			expect((await asked())!.time).toEqual(late);
		});

		it('is not answered before it is begun, but may be passed unread', async () => {
			expect(await result()).toBe('challenge-not-begun' satisfies Refusal);
			expect((await asked())!.servedId).toBe(servedId);
			expect(await result({ value: { kind: 'skip' } satisfies AnswerValue })).toBe('skipped');
		});

		it('is not read beside its page either before it is begun', async () => {
			expect(await findReportable(pupil.userId, servedId)).toBeNull();
			await begin();
			expect(await findReportable(pupil.userId, servedId)).not.toBeNull();
		});

		it('is begun by its pupil alone, while it is asked', async () => {
			const stranger = await createUser('Noé');
			expect(await beginTrainingChallenge(stranger.userId, { trainingId, servedId })).toEqual({
				because: 'forbidden'
			});
			await send({ value: { kind: 'skip' } });
			expect(await begin()).toEqual({ because: 'already-answered' });
		});

		it('teaches nothing but that it was not done in time when its right answer is late', async () => {
			await beganAgo((SECONDS + 10) * 1000);
			expect(await result()).toBe('timedOut');
			const { knowledge } = await readKnowledge(db, pupil.userId);
			expect(knowledge.get('searchResults')!.latest).toMatchObject([{ right: false }]);
		});

		it('is not late by a cut of the network, nor by a page that says more than it can know', async () => {
			await beganAgo((SECONDS + 30) * 1000);
			expect(await result({ agoMs: 40_000 })).toBe('ok');
			await ask('1.1', TIMED);
			await beganAgo((SECONDS + 30) * 1000);
			expect(await result({ agoMs: 9 * MINUTE })).toBe('ok');
		});

		it('gives as long as he likes to who wants nothing timed', async () => {
			await setDisplay(pupil.userId, { isUnhurried: true });
			expect(await asked()).toMatchObject({ time: null, presented: { kind: 'qroc' } });
			expect(await result()).toBe('ok');
		});
	});

	it('leaving the page of a focused challenge is said, and changes nothing', async () => {
		await ask('2.1', FOCUSED);
		expect(await asked()).toMatchObject({ isFocused: true, time: null });
		const sent = await send({ isFocusLost: true });
		expect(sent).toMatchObject({ answered: { isFocusLost: true, correction: { result: 'ok' } } });
	});
});

describe('in a certification', () => {
	let session: SeededSession;
	let invigilator: Person;
	let page: Page;
	let number = 0;

	beforeAll(async () => {
		await prepareFirstChallenges();
		session = await createSession(20);
		invigilator = await createInvigilator(session);
	});

	async function start(
		first: { id: string },
		change: Parameters<typeof setCandidate>[1] = {}
	): Promise<void> {
		page = new Page(server.base, await createCandidate(session, number++), session);
		const { candidateId } = page.candidate;
		await serveFirst(candidateId, first);
		await setCandidate(candidateId, change);
		await page.begin(invigilator);
	}
	const ids = () => ({
		candidateId: page.candidate.candidateId,
		seat: page.seat!,
		servedId: page.view!.challenge!.servedId
	});
	const begin = async () => {
		const reply = await order(page.socket, 'challenge:begin', ids());
		if (reply.ok) page.keep(reply.data);
		return reply;
	};
	const served = async (servedId: number) =>
		(await db.select().from(servedChallenges).where(eq(servedChallenges.id, servedId)))[0]!;
	/** The right answer to what is asked; returns what it counted for, or why it was refused. */
	async function answer(agoMs?: number) {
		const { servedId } = ids();
		const value = rightAnswerTo(await served(servedId));
		const key = crypto.randomUUID();
		const reply = await order(page.socket, 'answer:submit', { ...ids(), key, value, agoMs });
		if (!reply.ok) return reply.because;
		page.keep(reply.data);
		const [given] = await db.select().from(answers).where(eq(answers.servedId, servedId));
		return given!.result;
	}
	const tell = (
		candidateId: number,
		kind: 'connectionLost' | 'connectionRegained',
		agoMs: number,
		details: Record<string, number | boolean> = {}
	) =>
		db.insert(journal).values({
			...{ sessionId: session.id, candidateId, actorRole: 'system', kind },
			...{ details, at: Date.now() - agoMs }
		});
	/** As if it had been begun, and whatever stopped the clock had begun, so much earlier. */
	async function earlier(ms: number): Promise<void> {
		const { candidateId, servedId } = ids();
		const by = sql`${ms} * interval '1 millisecond'`;
		await db.execute(sql`
			update served_challenges set begun_at = begun_at - ${by} where id = ${servedId}`);
		await db.execute(sql`
			update assessments set paused_at = paused_at - ${by} where candidate_id = ${candidateId}`);
		await db.execute(sql`
			update live_alerts set raised_at = raised_at - ${by} where candidate_id = ${candidateId}`);
		await setCandidate(candidateId, {});
	}
	const focus = (isLost: boolean, agoMs = 0, isFromStop = false) => {
		const { candidateId, seat } = ids();
		const report = { candidateId, seat, isLost, agoMs, isFromStop };
		return order(page.socket, 'focus:report', report);
	};
	const shown = async () => {
		await page.watch();
		return page.view!.challenge!;
	};

	it('a timed challenge is shown once it is begun, which the journal tells once', async () => {
		await start(TIMED);
		expect(page.view!.challenge).toMatchObject({
			presented: null,
			time: { allowed: SECONDS * 1000, deadlineAt: null }
		});
		expect(JSON.stringify(page.view)).not.toContain('acte de naissance');
		expect(await answer()).toBe('challenge-not-begun' satisfies Refusal);
		await Promise.all([begin(), begin()]);
		expect(page.view!.challenge).toMatchObject({ presented: { kind: 'qroc' } });
		const lines = await db
			.select()
			.from(journal)
			.where(eq(journal.candidateId, page.candidate.candidateId));
		expect(lines.filter(({ kind }) => kind === 'challengeBegun')).toHaveLength(1);
		expect(await answer()).toBe('ok');
	});

	it('those that begin together each have their instant and their line, and are as the database says', async () => {
		const pages: Page[] = [];
		for (let i = 0; i < 3; i++) {
			await start(TIMED);
			pages.push(page);
		}
		const replies = await Promise.all(
			pages.map(({ socket, candidate: { candidateId }, seat, view }) =>
				order(socket, 'challenge:begin', {
					...{ candidateId, seat: seat!, servedId: view!.challenge!.servedId }
				})
			)
		);
		for (const [i, { candidate }] of pages.entries()) {
			const { candidateId } = candidate;
			const now = (await findCandidate(db, candidateId))!;
			expect(replies[i]).toMatchObject({
				ok: true,
				data: {
					version: now.row.version,
					challenge: { time: { deadlineAt: now.asked!.begunAt! + SECONDS * 1000 } }
				}
			});
			const begun = await db
				.select()
				.from(journal)
				.where(and(eq(journal.candidateId, candidateId), eq(journal.kind, 'challengeBegun')));
			const { servedId, number: place, begunAt } = now.asked!;
			expect(begun).toMatchObject([{ details: { servedId, number: place }, at: begunAt }]);
			expect(now.row.lastActivityAt).toBe(begunAt);
		}
	});

	it('is begun as of what another server made of the candidate meanwhile', async () => {
		await start(TIMED);
		const { candidateId } = page.candidate;
		const { servedId } = ids();
		const { version } = (await findCandidate(db, candidateId))!.row;
		// Nobody here is told.
		const elsewhere = (change: { pausedAt: number | null }, newer: number) =>
			db.transaction(async (tx) => {
				await tx.update(assessments).set(change).where(eq(assessments.candidateId, candidateId));
				await tx
					.update(candidates)
					.set({ version: version + newer })
					.where(eq(candidates.id, candidateId));
			});
		await elsewhere({ pausedAt: Date.now() }, 1);
		expect(await begin()).toMatchObject({ because: 'test-paused' });
		expect((await served(servedId)).begunAt).toBeNull();
		await elsewhere({ pausedAt: null }, 2);
		expect(await begin()).toMatchObject({ ok: true, data: { version: version + 3 } });
	});

	it('is not begun from a page that does not hold the test, nor in a pause', async () => {
		await start(TIMED);
		const elsewhere = { ...ids(), seat: crypto.randomUUID() };
		expect(await order(page.socket, 'challenge:begin', elsewhere)).toMatchObject({
			because: 'test-open-elsewhere'
		});
		await give(invigilator, session, page.candidate.candidateId, { kind: 'pause' });
		expect(await begin()).toMatchObject({ because: 'test-paused' });
		expect((await served(ids().servedId)).begunAt).toBeNull();
	});

	it('a right answer after the time is late, and counts for nothing', async () => {
		await start(TIMED);
		await begin();
		await earlier((SECONDS + 6) * 1000);
		expect(await answer()).toBe('timedOut');
	});

	it('a right answer that was kept through a cut is not late, as far as the server saw the cut', async () => {
		await start(TIMED);
		await begin();
		await earlier((SECONDS + 60) * 1000);
		const { candidateId } = page.candidate;
		await tell(candidateId, 'connectionLost', 70_000);
		await tell(candidateId, 'connectionRegained', 1_000);
		await setCandidate(candidateId, {});
		// From memory first, which knows of no cut.
		forgetLiveTest(candidateId);
		expect(await answer(65_000)).toBe('ok');

		await start(TIMED);
		await begin();
		await earlier((SECONDS + 60) * 1000);
		expect(await answer(65_000)).toBe('timedOut');

		// A cut that is long over, then a heartbeat that is withheld.
		await start(TIMED);
		await begin();
		await earlier((SECONDS + 60) * 1000);
		await tell(page.candidate.candidateId, 'connectionLost', 140_000);
		await tell(page.candidate.candidateId, 'connectionRegained', 130_000);
		await setCandidate(page.candidate.candidateId, {
			connection: 'doubtful',
			connectionChangedAt: Date.now()
		});
		expect(await answer(65_000)).toBe('timedOut');

		// The server died with the connection, and noticed when it was there again.
		await start(TIMED);
		await begin();
		await earlier((SECONDS + 60) * 1000);
		const { candidateId: served } = page.candidate;
		await tell(served, 'connectionLost', 2_000, { serverGone: true, agoMs: 68_000 });
		await tell(served, 'connectionRegained', 1_000);
		await setCandidate(served, {});
		expect(await answer(65_000)).toBe('ok');
	});

	it('extra time is given to each challenge too', async () => {
		await start(TIMED, { extraTimePercent: 33 });
		expect(page.view!.challenge!.time!.allowed).toBe(120_000);
		await begin();
		await earlier(115_000);
		expect(await answer()).toBe('ok');
	});

	it('a pause and an alert that is dismissed cost it no time', async () => {
		await start(TIMED);
		const { candidateId } = page.candidate;
		await begin();
		const { deadlineAt } = (await shown()).time!;
		await page.raiseAlert();
		await earlier(5 * MINUTE);
		await give(invigilator, session, candidateId, { kind: 'pause' });
		await earlier(5 * MINUTE);
		const alertId = (await findCandidate(db, candidateId))!.row.alert!.id;
		await dismissLiveAlert({ role: 'invigilator', userId: invigilator.userId }, alertId);
		await give(invigilator, session, candidateId, { kind: 'resume' });
		const after = (await shown()).time!.deadlineAt!;
		// All that was left is left, and nothing more.
		expect(after).toBeGreaterThanOrEqual(deadlineAt!);
		expect(after - deadlineAt!).toBeLessThan(MINUTE);
		expect(await answer()).toBe('ok');
	});

	it('leaving the page of a focused challenge is told to its candidate, and its right answer is lost', async () => {
		await start(FOCUSED);
		expect(page.view!.challenge).toMatchObject({ isFocused: true, isFocusLost: false });
		await focus(true);
		await focus(false);
		expect(await shown()).toMatchObject({ isFocusLost: true });
		expect(await answer()).toBe('focusLost');
	});

	it('an absence told late, after the challenge that it is of, is held against no other', async () => {
		await start(TIMED);
		await begin();
		const { servedId } = ids();
		const { servedAt } = await served(servedId);
		await db
			.update(servedChallenges)
			.set({ servedAt: servedAt + 10 * MINUTE })
			.where(eq(servedChallenges.id, servedId));
		await setCandidate(page.candidate.candidateId, {});
		await focus(true);
		expect((await served(servedId)).isFocusLost).toBe(false);
	});

	it('one that was left before it came, and found again after it, is held all the same', async () => {
		await start(FOCUSED);
		const { servedId } = ids();
		await db
			.update(servedChallenges)
			.set({ servedAt: Date.now() - 20_000 })
			.where(eq(servedChallenges.id, servedId));
		await setCandidate(page.candidate.candidateId, { focusLostAt: Date.now() - 30_000 });
		await focus(false);
		expect((await served(servedId)).isFocusLost).toBe(true);
	});

	it('leaving while an alert waits, or before a pause is over, is held against nobody', async () => {
		await start(FOCUSED);
		const { candidateId } = page.candidate;
		await focus(true, 0, true);
		await focus(false);
		await page.raiseAlert();
		await focus(true);
		await focus(false);
		const alertId = (await findCandidate(db, candidateId))!.row.alert!.id;
		await dismissLiveAlert({ role: 'invigilator', userId: invigilator.userId }, alertId);
		expect((await findCandidate(db, candidateId))!.row.focusLossCount).toBe(2);
		expect(await answer()).toBe('ok');
	});

	it('who needs accessible challenges is not held to his page, which his tools may leave', async () => {
		await start(FOCUSED, { needsAccessibility: true });
		await focus(true);
		await focus(false);
		expect(await shown()).toMatchObject({ isFocusLost: false });
		expect(await answer()).toBe('ok');
	});

	it('an absence during another challenge changes nothing', async () => {
		await start({ id: 'searchResults1a' });
		await focus(true);
		await focus(false);
		expect(await answer()).toBe('ok');
	});
});
