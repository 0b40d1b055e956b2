/** A class at work, as its teachers watch it live, and what they order to its pupils. */
import { and, eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ClassMirror, type ClassRow } from '#engine/classroom/class-row';
import { readAnswers } from '#engine/classroom/answer-line';
import { rowsAt } from '#engine/classroom/replay';
import { helpReason } from '#engine/classroom/attention';
import { onceMore } from '#engine/live-board/once-more';
import { foldVersions } from '#engine/live-board/rows';
import type { FoundCampaign } from '#db/campaigns/campaigns';
import { sendParticipation } from '#db/campaigns/participations';
import { linkLearner } from '#db/campaigns/linking';
import { closeParticipation } from '#db/classes/closing';
import { readClassHistory } from '#db/classes/history';
import { closeEndedHours } from '#db/classes/hours';
import { listClassRows, readClassDigests } from '#db/classes/rows';
import { db } from '#db/connection.server';
import { campaigns, classOrderGroups, classOrders, participations } from '#db/schema/campaigns';
import { organizationMemberships } from '#db/schema/teams';
import { trainingChallenges } from '#db/schema/trainings';
import { answerTraining } from '#db/training/answers';
import { lockPupil } from '#db/training/trainings';
import { openSocket, order, type ClientSocket } from '../scripts/simulation/client.ts';
import { addLearner, createSchool, enter, openCampaign, type School } from './support/campaigns.ts';
import { eventually } from './support/eventually.ts';
import { createUser, useHub, type Person } from './support/room.ts';
import { rightAnswerTo } from './support/right-answer.ts';
import { answerNext, changeAsked, finish, viewOf } from './support/training.ts';

const server = useHub();

let school: School;
let campaign: FoundCampaign;
let watcher: Watcher;
const sockets: ClientSocket[] = [];

const open = ({ cookie }: Person) => {
	const socket = openSocket(server.base, cookie);
	sockets.push(socket);
	return socket;
};

/** A teacher's page. */
class Watcher {
	readonly mirror = new ClassMirror();
	readonly socket: ClientSocket;
	dismissed = 0;
	/** Of the hour of the class, as the page is told. */
	endsAt: number | null = null;

	constructor(
		person: Person,
		private campaignId: number
	) {
		this.socket = open(person);
		this.socket.on('class:changed', ({ campaignId: id, lines }) => {
			if (id === campaignId && this.mirror.hear(lines).isUnread) void this.watchAgain();
		});
		this.socket.on('class:ends', ({ campaignId: id, endsAt }) => {
			if (id === campaignId) this.endsAt = endsAt;
		});
		this.socket.on('class:dismissed', () => this.dismissed++);
	}

	async watch() {
		const reply = await order(this.socket, 'class:watch', { campaignId: this.campaignId });
		if (reply.ok) {
			this.mirror.take(reply.data.rows);
			this.endsAt = reply.data.endsAt;
		}
		return reply;
	}

	/** One at a time, as a page does: an older answer that came last would undo a newer one. */
	watchAgain = onceMore(async () => void (await this.watch()));

	get rows(): ClassRow[] {
		return [...this.mirror.rows.values()];
	}

	order(
		sent: Parameters<typeof order<'class:order'>>[2] extends infer Payload
			? Pick<Payload & { order: object }, 'order'>['order']
			: never,
		participationIds: number[] | 'all' = 'all',
		key: string = crypto.randomUUID()
	) {
		const payload = { campaignId: this.campaignId, key, participationIds, order: sent };
		return order(this.socket, 'class:order', payload as never);
	}
}

beforeEach(async () => {
	school = await createSchool(false);
	campaign = await openCampaign(school, { isSentAutomatically: false });
	watcher = new Watcher(school.teacher, campaign.campaign.id);
	expect(await watcher.watch()).toMatchObject({ ok: true, data: { rows: [], absent: [] } });
});
afterEach(() => {
	for (const socket of sockets.splice(0)) socket.close();
});

async function start(firstName = 'Léa', lastName = 'Garnier') {
	const pupil = await createUser(firstName, lastName);
	const { id, trainingId } = await enter(pupil.userId, campaign);
	return { ...pupil, participationId: id, trainingId: trainingId! };
}

/** What the screen says is what SQL says. */
async function expectWhole(): Promise<void> {
	await eventually(async () =>
		expect(watcher.mirror.rows).toEqual(
			new Map((await listClassRows(campaign.campaign.id)).map((row) => [row.participationId, row]))
		)
	);
}

describe('a class that is watched', () => {
	it('shows who starts, what he answers, and what he sends, without anything asked for again', async () => {
		const pupil = await start();
		await eventually(() => expect(watcher.rows).toHaveLength(1));
		expect(watcher.rows[0]).toMatchObject({
			firstName: 'Léa',
			state: 'started',
			answered: 0,
			connection: 'never'
		});
		expect(watcher.rows[0]!.strangeAt).toBeGreaterThan(Date.now());
		await answerNext(pupil.userId, pupil.trainingId, true);
		await eventually(() => expect(watcher.rows[0]).toMatchObject({ answered: 1 }));
		expect(watcher.rows[0]!.validated).toBeGreaterThan(0);
		await finish(pupil.userId, pupil.trainingId, () => true);
		await eventually(() =>
			expect(watcher.rows[0]).toMatchObject({
				state: 'completed',
				progress: 100,
				askedTube: null,
				strangeAt: null
			})
		);
		await sendParticipation(pupil.userId, pupil.participationId);
		await eventually(() => expect(watcher.rows[0]!.state).toBe('sent'));
		await expectWhole();
	});

	it('amounts to the digest that the database computes', async () => {
		await Promise.all([start('Ada'), start('Bilal'), start('Chloé')]);
		await eventually(() => expect(watcher.rows).toHaveLength(3));
		await expectWhole();
		const { id } = campaign.campaign;
		expect(await readClassDigests([id, 2_000_000])).toEqual([
			{ campaignId: id, count: 3, fold: foldVersions(watcher.mirror.rows), endsAt: null },
			{ campaignId: 2_000_000, count: 0, fold: 0, endsAt: null }
		]);
	});

	it('says that a page is there, and that it left', async () => {
		const pupil = await start();
		const page = open(pupil);
		await order(page, 'training:watch', { trainingId: pupil.trainingId });
		await eventually(() => expect(watcher.rows[0]!.connection).toBe('online'));
		page.close();
		await eventually(() => expect(watcher.rows[0]!.connection).toBe('lost'));
		await expectWhole();
	});

	it('flags an unexpected run of failures, and a silence that his rhythm does not explain', async () => {
		const tubes = [
			'searchResults',
			'fakeNewsCheck',
			'fileNamingRules',
			'mailRecipients',
			'textInput'
		];
		campaign = await openCampaign(
			school,
			{},
			tubes.map((tube) => ({ tube, level: 6 }))
		);
		watcher = new Watcher(school.teacher, campaign.campaign.id);
		await watcher.watch();
		const pupil = await start();
		// As if everything had been expected of him.
		for (let n = 0; n < 4; n++) {
			await changeAsked(pupil.trainingId, { chance: 0.95 });
			await answerNext(pupil.userId, pupil.trainingId, false);
		}
		await eventually(() => expect(watcher.rows[0]!.needsHelp).toBe('failures'));
		const other = await start('Noé');
		await order(open(other), 'training:watch', { trainingId: other.trainingId });
		await eventually(() => expect(watcher.rows[1]!.connection).toBe('online'));
		const row = watcher.rows[1]!;
		expect(helpReason(row, row.strangeAt!)).toBeNull();
		expect(helpReason(row, row.strangeAt! + 1)).toBe('slowness');
	});

	it('lists whoever of the same classes did not start', async () => {
		school = await createSchool();
		campaign = await openCampaign(school);
		await addLearner(school);
		const absent = await addLearner(school, { firstName: 'Tom', lastName: 'Zidi' });
		await addLearner(school, { firstName: 'Ali', division: '2nde 8' });
		const pupil = await createUser('Léa', 'Garnier');
		await linkLearner(pupil.userId, school.id, {
			...{ firstName: 'Léa', lastName: 'Garnier', birthDate: '2010-05-07' }
		});
		watcher = new Watcher(school.teacher, campaign.campaign.id);
		await watcher.watch();
		await enter(pupil.userId, campaign);
		await eventually(() => expect(watcher.rows).toMatchObject([{ division: '2nde 7' }]));
		expect(await watcher.watch()).toMatchObject({
			data: { absent: [{ learnerId: absent, firstName: 'Tom', division: '2nde 7' }] }
		});
	});

	it('is shown to the teachers of its organization only, as long as they are', async () => {
		const strangers = [(await createSchool()).teacher, await createUser()];
		for (const stranger of strangers) {
			const other = new Watcher(stranger, campaign.campaign.id);
			expect(await other.watch()).toEqual({ ok: false, because: 'forbidden' });
			expect(await other.order({ kind: 'pause' })).toEqual({ ok: false, because: 'forbidden' });
		}
		await db
			.delete(organizationMemberships)
			.where(eq(organizationMemberships.userId, school.teacher.userId));
		await eventually(() => expect(watcher.dismissed).toBe(1));
		expect(await watcher.watch()).toEqual({ ok: false, because: 'forbidden' });
	});

	it('that is deleted is told to nobody any more', async () => {
		await db
			.update(campaigns)
			.set({ deletedAt: Date.now() })
			.where(eq(campaigns.id, campaign.campaign.id));
		expect(await watcher.watch()).toEqual({ ok: false, because: 'forbidden' });
	});
});

describe('an order to pupils', () => {
	it('reaches their pages, and its receipts the teacher; sent twice, it is one', async () => {
		const pupil = await start();
		const page = open(pupil);
		await order(page, 'training:watch', { trainingId: pupil.trainingId });
		const heard: { orders: { id: number; text: string | null }[] }[] = [];
		page.on('training:changed', (view) => heard.push(view));
		const key = crypto.randomUUID();
		const message = { kind: 'message', text: ' Relisez la consigne. ' } as const;
		const both = await Promise.all([
			watcher.order(message, 'all', key),
			watcher.order(message, 'all', key)
		]);
		expect(both[0]).toEqual({
			ok: true,
			data: { group: key, done: [pupil.participationId], refused: [] }
		});
		expect(both[1]).toEqual(both[0]);
		await eventually(() =>
			expect(heard.at(-1)!.orders).toMatchObject([{ text: 'Relisez la consigne.' }])
		);
		const { id } = heard.at(-1)!.orders[0]!;
		const acknowledge = (step: 'delivered' | 'applied') =>
			order(page, 'training:acknowledge', {
				trainingId: pupil.trainingId,
				orderIds: [id],
				step
			});
		await acknowledge('delivered');
		await eventually(() =>
			expect(watcher.rows[0]!.lastOrder).toMatchObject({
				...{ kind: 'message', appliedAt: null, by: 'Claire Aubert' },
				deliveredAt: expect.any(Number)
			})
		);
		expect(await acknowledge('applied')).toMatchObject({ data: { orders: [] } });
		await eventually(() => expect(watcher.rows[0]!.lastOrder!.appliedAt).not.toBeNull());
		await expectWhole();
		const stranger = open(await createUser());
		expect(
			await order(stranger, 'training:acknowledge', {
				...{ trainingId: pupil.trainingId, orderIds: [id], step: 'applied' }
			})
		).toEqual({ ok: false, because: 'forbidden' });
	});

	it('to who is away is there when he comes back', async () => {
		const pupil = await start();
		await watcher.order({ kind: 'nudge' });
		const reply = await order(open(pupil), 'training:watch', { trainingId: pupil.trainingId });
		expect(reply).toMatchObject({ data: { orders: [{ kind: 'nudge', deliveredAt: null }] } });
	});

	it('to pause hides what is asked and costs no time; an answer that was on its way counts', async () => {
		const pupil = await start();
		await eventually(() => expect(watcher.rows).toHaveLength(1));
		const { askedAt, strangeAt } = watcher.rows[0]!;
		const page = open(pupil);
		const watch = () => order(page, 'training:watch', { trainingId: pupil.trainingId });
		await watch();
		await watcher.order({ kind: 'pause' });
		expect(await watch()).toMatchObject({
			data: { state: 'started', challenge: null, pausedAt: expect.any(Number) }
		});
		const ago = new Date(Date.now() - 60_000);
		const earlier = { pausedAt: ago.getTime() };
		await db
			.update(participations)
			.set(earlier)
			.where(eq(participations.id, pupil.participationId));
		expect(await watcher.order({ kind: 'pause' })).toMatchObject({
			data: { done: [], refused: [{ because: 'test-already-paused' }] }
		});
		await watcher.order({ kind: 'resume' });
		expect(await watch()).toMatchObject({ data: { pausedAt: null, challenge: { number: 1 } } });
		await eventually(() => expect(watcher.rows[0]!.pausedAt).toBeNull());
		const after = watcher.rows[0]!;
		expect(after.askedAt).toBeGreaterThanOrEqual(askedAt!);
		expect(after.strangeAt! - after.askedAt!).toBe(strangeAt! - askedAt!);
		expect(await watcher.order({ kind: 'resume' })).toMatchObject({
			data: { refused: [{ because: 'test-not-paused' }] }
		});
	});

	it('to take in his work sends what he validated, once, and ends what he is asked', async () => {
		const [pupil, untouched] = [await start(), await start('Noa', 'Petit')];
		const page = open(pupil);
		await order(page, 'training:watch', { trainingId: pupil.trainingId });
		const heard: { state: string; challenge: unknown; orders: { kind: string }[] }[] = [];
		page.on('training:changed', (view) => heard.push(view));
		await answerNext(pupil.userId, pupil.trainingId, true);
		await watcher.order({ kind: 'pause' }, [pupil.participationId]);
		const key = crypto.randomUUID();
		const close = () => watcher.order({ kind: 'close' }, [pupil.participationId], key);
		const replies = await Promise.all([close(), close()]);
		for (const reply of replies) {
			expect(reply).toMatchObject({ data: { done: [pupil.participationId], refused: [] } });
		}
		await eventually(() =>
			expect(heard.at(-1)).toMatchObject({ state: 'completed', challenge: null })
		);
		expect(heard.at(-1)!.orders).toContainEqual(expect.objectContaining({ kind: 'close' }));
		await eventually(() => {
			const rows = new Map(watcher.rows.map((row) => [row.participationId, row]));
			expect(rows.get(pupil.participationId)).toMatchObject({
				...{ state: 'sent', answered: 1, askedTube: null, strangeAt: null, pausedAt: null },
				lastOrder: { kind: 'close' }
			});
			expect(rows.get(untouched.participationId)).toMatchObject({ state: 'started' });
		});
		await expectWhole();
		const [sent] = await db
			.select()
			.from(participations)
			.where(eq(participations.id, pupil.participationId));
		expect(sent).toMatchObject({ state: 'sent', mastery: expect.any(Number) });
		expect(sent!.mastery).toBeLessThan(100);
		expect(sent!.result).not.toBeNull();
		expect(await close()).toEqual(replies[0]);
		const again = await watcher.order({ kind: 'close' }, [pupil.participationId]);
		expect(again).toMatchObject({
			data: { done: [], refused: [{ because: 'pupil-not-working' }] }
		});
	});

	it('to take in his work leaves room for what he validated before, and for nothing after', async () => {
		const pupil = await start();
		const { trainingId } = pupil;
		const [asked] = await db
			.select()
			.from(trainingChallenges)
			.where(eq(trainingChallenges.trainingId, trainingId));
		const value = rightAnswerTo(asked!);
		await watcher.order({ kind: 'close' }, [pupil.participationId]);
		const page = open(pupil);
		const answer = (agoMs: number) =>
			order(page, 'training:answer', {
				...{ trainingId, servedId: asked!.id, key: crypto.randomUUID(), value },
				...{ isFocusLost: false, agoMs }
			});
		const sent = async () => {
			const [now] = await db
				.select()
				.from(participations)
				.where(eq(participations.id, pupil.participationId));
			return now!;
		};
		expect(await sent()).toMatchObject({ state: 'sent', mastery: 0 });
		expect(await answer(0)).toEqual({ ok: false, because: 'training-ended' });
		expect(await answer(60_000)).toMatchObject({
			ok: true,
			data: { view: { state: 'completed' } }
		});
		expect((await sent()).mastery).toBeGreaterThan(0);
		await eventually(() => expect(watcher.rows[0]).toMatchObject({ state: 'sent', answered: 1 }));
		await expectWhole();
	});

	it('to give more time is for a challenge whose time counts, and moves its end', async () => {
		const pupil = await start();
		const give = (minutes = 2) => watcher.order({ kind: 'moreTime', minutes });
		expect(await give()).toMatchObject({ data: { refused: [{ because: 'pupil-not-timed' }] } });
		for (const minutes of [0, 31, 1.5]) {
			expect(await give(minutes)).toMatchObject({ because: 'class-minutes-invalid' });
		}
		// As if what he is asked had been begun.
		const begunAt = Date.now() - 30_000;
		const isHis = eq(trainingChallenges.trainingId, pupil.trainingId);
		await changeAsked(pupil.trainingId, { begunAt });
		expect(await give()).toMatchObject({ data: { done: [pupil.participationId] } });
		const [asked] = await db.select().from(trainingChallenges).where(isHis);
		expect(asked!.begunAt).toBe(begunAt + 120_000);
		const reply = await order(open(pupil), 'training:watch', { trainingId: pupil.trainingId });
		expect(reply).toMatchObject({ data: { orders: [{ kind: 'moreTime', text: '2' }] } });
	});

	it('that says nothing, or is to nobody who works, is refused, and changes nothing', async () => {
		const pupil = await start();
		expect(await watcher.order({ kind: 'message', text: '  ' })).toMatchObject({
			because: 'text-missing'
		});
		expect(await watcher.order({ kind: 'message', text: 'x'.repeat(501) })).toMatchObject({
			because: 'text-too-long'
		});
		expect(await watcher.order({ kind: 'dance' } as never)).toMatchObject({ because: 'malformed' });
		await finish(pupil.userId, pupil.trainingId, () => true);
		const elsewhere = 2_000_000;
		expect(
			await watcher.order({ kind: 'nudge' }, [pupil.participationId, elsewhere])
		).toMatchObject({
			data: {
				done: [],
				refused: [
					{ participationId: pupil.participationId, because: 'pupil-not-working' },
					{ participationId: elsewhere, because: 'not-in-class' }
				]
			}
		});
		expect((await listClassRows(campaign.campaign.id))[0]!.lastOrder).toBeNull();
	});
});

describe('the end of an hour', () => {
	const soon = (milliseconds = 1_000) => Date.now() + milliseconds;
	const find = async (participationId: number) => {
		const [found] = await db
			.select()
			.from(participations)
			.where(eq(participations.id, participationId));
		return found!;
	};

	it('that is past, too far, of nothing or of nobody is refused, and changes nothing', async () => {
		const pupil = await start();
		const refuse = async (sent: Parameters<Watcher['order']>[0], because: string) =>
			expect(await watcher.order(sent)).toEqual({ ok: false, because });
		await refuse({ kind: 'setEnd', at: soon(-1) }, 'hour-end-past');
		await refuse({ kind: 'setEnd', at: soon(12 * 3_600_000 + 60_000) }, 'hour-end-too-far');
		await refuse({ kind: 'setEnd', at: 1.5 }, 'malformed');
		await refuse({ kind: 'extendEnd', minutes: 5 }, 'hour-without-end');
		await refuse({ kind: 'extendEnd', minutes: 31 }, 'class-minutes-invalid');
		await refuse({ kind: 'removeEnd' }, 'hour-without-end');
		expect(await watcher.order({ kind: 'removeEnd' }, [pupil.participationId])).toMatchObject({
			data: { done: [], refused: [{ because: 'hour-without-end' }] }
		});
		const stranger = new Watcher((await createSchool()).teacher, campaign.campaign.id);
		expect(await stranger.order({ kind: 'setEnd', at: soon(60_000) })).toMatchObject({
			because: 'forbidden'
		});
		const collection = await openCampaign(school, { kind: 'profilesCollection' });
		const other = new Watcher(school.teacher, collection.campaign.id);
		expect(await other.order({ kind: 'setEnd', at: soon(60_000) })).toMatchObject({
			because: 'hour-without-work'
		});
		await finish(pupil.userId, pupil.trainingId, () => true);
		const end = { kind: 'setEnd', at: soon(60_000) } as const;
		expect(await watcher.order(end, [pupil.participationId])).toMatchObject({
			data: { refused: [{ because: 'pupil-not-working' }] }
		});
		await db
			.update(campaigns)
			.set({ archivedAt: Date.now() })
			.where(eq(campaigns.id, campaign.campaign.id));
		await refuse(end, 'campaign-archived');
		expect(watcher.endsAt).toBeNull();
		expect(await find(pupil.participationId)).toMatchObject({ endsAt: null });
	});

	it('is for whoever works and whoever begins later, moves with more time kept, and is removed', async () => {
		const colleague = new Watcher(school.teacher, campaign.campaign.id);
		await colleague.watch();
		const at = soon(600_000);
		expect(await watcher.order({ kind: 'setEnd', at })).toMatchObject({ data: { done: [] } });
		await eventually(() => expect([watcher.endsAt, colleague.endsAt]).toEqual([at, at]));
		const [ada, noe] = [await start('Ada'), await start('Noé')];
		const rowOf = ({ participationId }: { participationId: number }) =>
			watcher.mirror.rows.get(participationId);
		await eventually(() => expect(rowOf(noe)).toMatchObject({ endsAt: at }));
		const page = open(ada);
		const watch = () => order(page, 'training:watch', { trainingId: ada.trainingId });
		expect(await watch()).toMatchObject({ data: { endsAt: at } });
		// More time for one, sent twice; then the end of all is sooner, and he keeps it.
		const key = crypto.randomUUID();
		const more = () => watcher.order({ kind: 'extendEnd', minutes: 5 }, [ada.participationId], key);
		expect(await more()).toEqual(await more());
		await eventually(() => expect(rowOf(ada)!.endsAt).toBe(at + 300_000));
		expect(rowOf(ada)!.lastOrder).toMatchObject({ kind: 'extendEnd' });
		const sooner = at - 120_000;
		await watcher.order({ kind: 'setEnd', at: sooner });
		await eventually(() => expect(rowOf(noe)!.endsAt).toBe(sooner));
		expect(rowOf(ada)!.endsAt).toBe(sooner + 300_000);
		expect(await watch()).toMatchObject({
			data: { endsAt: sooner + 300_000, orders: [{}, { kind: 'setEnd' }] }
		});
		const [digest] = await readClassDigests([campaign.campaign.id]);
		expect(digest).toMatchObject({ endsAt: sooner });
		await watcher.order({ kind: 'removeEnd' });
		await eventually(() => expect(colleague.endsAt).toBeNull());
		expect(await watch()).toMatchObject({ data: { endsAt: null } });
		await expectWhole();
	});

	it('takes in what is validated, once, whoever looks and however many servers keep it, in a pause too', async () => {
		const [pupil, later] = [await start(), await start('Noa', 'Petit')];
		const { trainingId } = pupil;
		await answerNext(pupil.userId, trainingId, true);
		const [asked] = await db
			.select()
			.from(trainingChallenges)
			.where(
				and(eq(trainingChallenges.trainingId, trainingId), eq(trainingChallenges.state, 'asked'))
			);
		const value = rightAnswerTo(asked!);
		await watcher.order({ kind: 'pause' });
		const at = soon();
		await watcher.order({ kind: 'setEnd', at });
		await watcher.order({ kind: 'extendEnd', minutes: 30 }, [later.participationId]);
		watcher.socket.close();
		const page = open(pupil);
		await order(page, 'training:watch', { trainingId });
		await eventually(async () => {
			await Promise.all([closeEndedHours(), closeEndedHours()]);
			expect(await find(pupil.participationId)).toMatchObject({ state: 'sent' });
		});
		const sent = await find(pupil.participationId);
		expect(sent).toMatchObject({ sentAt: at, completedAt: at, askedTube: null, pausedAt: null });
		const taken = await db
			.select({ text: classOrders.text })
			.from(classOrders)
			.innerJoin(classOrderGroups, eq(classOrderGroups.id, classOrders.groupId))
			.where(
				and(
					eq(classOrders.participationId, pupil.participationId),
					eq(classOrderGroups.kind, 'close')
				)
			);
		expect(taken).toEqual([{ text: String(at) }]);
		expect(await find(later.participationId)).toMatchObject({ state: 'started' });
		// Validated before, and late on its way: it counts. After: it does not.
		const answer = (agoMs: number) =>
			order(page, 'training:answer', {
				...{ trainingId, servedId: asked!.id, key: crypto.randomUUID(), value },
				...{ isFocusLost: false, agoMs }
			});
		expect(await answer(0)).toEqual({ ok: false, because: 'training-ended' });
		expect(await answer(Date.now() - at + 500)).toMatchObject({ ok: true });
		expect((await find(pupil.participationId)).mastery).toBeGreaterThan(sent.mastery!);
	});

	it('that comes while no server runs is kept by the next one, which takes nothing of after it', async () => {
		const pupil = await start();
		await watcher.order({ kind: 'setEnd', at: soon(60_000) });
		await server.stop();
		const endsAt = soon(-30_000);
		await db
			.update(participations)
			.set({ endsAt, lastActivityAt: endsAt - 10_000 })
			.where(eq(participations.id, pupil.participationId));
		const { servedId } = (await viewOf(pupil.trainingId, pupil.userId)).challenge!;
		const late = { servedId, key: crypto.randomUUID(), value: { kind: 'skip' } as const };
		expect(await answerTraining(pupil.userId, { trainingId: pupil.trainingId, ...late })).toEqual({
			because: 'training-ended'
		});
		await server.start();
		await eventually(async () =>
			expect(await find(pupil.participationId)).toMatchObject({ state: 'sent', sentAt: endsAt })
		);
	});

	it('that is moved while a server comes to take in the work leaves its pupil at work', async () => {
		const pupil = await start();
		await watcher.order({ kind: 'setEnd', at: soon(60_000) });
		expect(await closeParticipation(pupil.participationId, 'hour')).toBe(false);
		expect(await find(pupil.participationId)).toMatchObject({ state: 'started' });
	});
});

it('an order to take in the work that is sent again while it is being done is not done beside itself', async () => {
	const pupil = await start();
	const waiting = async () => {
		const [found] = await db.execute<{ count: number }>(sql`
			select count(*)::int as count from pg_locks
			where locktype = 'advisory' and not granted
				and database = (select oid from pg_database where datname = current_database())`);
		return found!.count;
	};
	const key = crypto.randomUUID();
	const close = () => watcher.order({ kind: 'close' }, 'all', key);
	// He is answering meanwhile.
	const replies = await db.transaction(async (tx) => {
		await lockPupil(tx, pupil.userId);
		const both = [close()];
		await eventually(async () => expect(await waiting()).toBe(1));
		both.push(close());
		// Whatever is asked after it is answered after it was heard.
		await order(watcher.socket, 'clock:read', null);
		await order(watcher.socket, 'class:follow', { campaignId: campaign.campaign.id });
		expect(await waiting()).toBe(1);
		return { both };
	});
	const [first, second] = await Promise.all(replies.both);
	expect(first).toMatchObject({ data: { done: [pupil.participationId] } });
	expect(second).toEqual(first);
});

describe('an hour that is seen again', () => {
	/** What was on the board, and when. */
	let seen: { at: number; rows: ClassRow[] }[];
	const look = async () => {
		const rows = await listClassRows(campaign.campaign.id);
		const at = Date.now();
		seen.push({ at, rows });
		// What follows is of another instant.
		await eventually(() => expect(Date.now()).toBeGreaterThan(at));
	};
	beforeEach(() => {
		seen = [];
	});

	it('is at each moment what the live board was, orders, presence, late answers and ends included', async () => {
		const [ada, noe] = [await start('Ada'), await start('Noé')];
		await look();
		const page = open(ada);
		await order(page, 'training:watch', { trainingId: ada.trainingId });
		await eventually(async () =>
			expect((await listClassRows(campaign.campaign.id))[0]!.connection).toBe('online')
		);
		await look();
		await answerNext(ada.userId, ada.trainingId, true);
		await look();
		await answerNext(noe.userId, noe.trainingId, false);
		await watcher.order({ kind: 'pause' });
		await look();
		// Somebody begins meanwhile, and somebody answers what was on its way.
		const tom = await start('Tom');
		await answerNext(tom.userId, tom.trainingId, true);
		await look();
		await watcher.order({ kind: 'resume' }, [ada.participationId]);
		await look();
		await changeAsked(ada.trainingId, { begunAt: Date.now() });
		await watcher.order({ kind: 'moreTime', minutes: 2 }, [ada.participationId]);
		await watcher.order({ kind: 'setEnd', at: Date.now() + 600_000 });
		await look();
		const zoe = await start('Zoé');
		await watcher.order({ kind: 'extendEnd', minutes: 3 }, [ada.participationId]);
		await look();
		const view = await viewOf(ada.trainingId, ada.userId);
		await order(page, 'training:acknowledge', {
			...{ trainingId: ada.trainingId, step: 'applied' },
			orderIds: view.orders.map(({ id }) => id)
		});
		await look();
		await finish(tom.userId, tom.trainingId, () => true);
		await look();
		await sendParticipation(tom.userId, tom.participationId);
		await watcher.order({ kind: 'removeEnd' }, [zoe.participationId]);
		await look();
		// Taken in, then an answer of before.
		const [asked] = await db
			.select()
			.from(trainingChallenges)
			.where(
				and(
					eq(trainingChallenges.trainingId, ada.trainingId),
					eq(trainingChallenges.state, 'asked')
				)
			);
		const endsAt = Date.now() + 300;
		await watcher.order({ kind: 'setEnd', at: endsAt }, [ada.participationId]);
		await eventually(async () =>
			expect((await listClassRows(campaign.campaign.id))[0]!.state).toBe('sent')
		);
		await look();
		const late = await order(page, 'training:answer', {
			...{ trainingId: ada.trainingId, servedId: asked!.id, key: crypto.randomUUID() },
			...{ value: rightAnswerTo(asked!), isFocusLost: false, agoMs: Date.now() - endsAt + 60_000 }
		});
		expect(late).toMatchObject({ ok: true });
		await look();
		page.close();
		await eventually(async () =>
			expect((await listClassRows(campaign.campaign.id))[0]!.connection).toBe('lost')
		);
		await look();

		const history = await readClassHistory(campaign.campaign.id);
		expect(rowsAt(history, Date.now())).toEqual(await listClassRows(campaign.campaign.id));
		// How often a row changed since is no part of how it was.
		const plain = (rows: ClassRow[]) => rows.map((row) => ({ ...row, version: 0 }));
		for (const [step, { at, rows }] of seen.entries()) {
			expect([step, plain(rowsAt(history, at))]).toEqual([step, plain(rows)]);
			for (const { answers, answered } of rows) expect(readAnswers(answers)).toHaveLength(answered);
		}
		expect(rowsAt(history, seen[0]!.rows[0]!.startedAt - 1)).toEqual([]);
		expect(JSON.parse(JSON.stringify(history))).toEqual(history);
	});

	it('of a collection of profiles shows who came and who sent', async () => {
		campaign = await openCampaign(school, { kind: 'profilesCollection' });
		const pupil = await createUser('Léa', 'Garnier');
		const { id } = await enter(pupil.userId, campaign);
		await look();
		await sendParticipation(pupil.userId, id);
		await look();
		const history = await readClassHistory(campaign.campaign.id);
		for (const { at, rows } of seen) {
			expect(rowsAt(history, at)).toEqual(rows.map((row) => ({ ...row, version: 2 })));
		}
	});
});
