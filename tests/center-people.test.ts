/** The team of a center: who may change it, and what may never happen to it. */
import { and, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { acceptInvitation } from '#db/structures/accepting';
import { findMyCenter, listMyCenters } from '#db/centers/centers';
import { cancelInvitation, invite, renewInvitation } from '#db/structures/invitations';
import { changeRole, designateReferent, endMembership, listMembers } from '#db/structures/members';
import { db } from '#db/connection.server';
import { centers } from '#db/schema/structures';
import { centerInvitations, centerMemberships } from '#db/schema/teams';
import { seedSession, type SeededSession } from '#db/seed/school';
import { enterAsInvigilator } from '#db/sessions';
import { openSocket, order } from '../scripts/simulation/client.ts';
import { createCenter, createMember, type MemberAccount, ofCenter } from './support/center.ts';
import { eventually } from './support/eventually.ts';
import {
	createCandidate,
	createInvigilator,
	pupilNumber,
	useHub,
	type Person
} from './support/room.ts';

const server = useHub();
let centerId: number;
let ada: MemberAccount;
let bilal: MemberAccount;
let member: MemberAccount;

beforeEach(async () => {
	centerId = await createCenter();
	ada = await createMember(centerId, 'administrator', 'Ada');
	bilal = await createMember(centerId, 'administrator', 'Bilal');
	member = await createMember(centerId, 'member', 'Chloé');
});

const done = { because: null };
const refused = (because: string) => ({ because });

/** Everything that the database holds of the center's people, for refusals that change nothing. */
async function facts() {
	return [
		await db.select().from(centerMemberships).where(eq(centerMemberships.structureId, centerId)),
		await db.select().from(centerInvitations).where(eq(centerInvitations.structureId, centerId))
	];
}

async function expectRefused(because: string, act: () => Promise<unknown>): Promise<void> {
	const before = await facts();
	expect(await act()).toMatchObject(refused(because));
	expect(await facts()).toEqual(before);
}

async function membershipOf({ userId }: MemberAccount) {
	const [found] = await db
		.select()
		.from(centerMemberships)
		.where(and(eq(centerMemberships.structureId, centerId), eq(centerMemberships.userId, userId)));
	return found!;
}

const roles = async () =>
	(await listMembers(ofCenter(centerId))).map(({ firstName, role }) => [firstName, role]);

describe('a team', () => {
	it('is listed with its administrators first', async () => {
		expect(await roles()).toEqual([
			['Ada', 'administrator'],
			['Bilal', 'administrator'],
			['Chloé', 'member']
		]);
	});

	it('is changed by nobody but its administrators', async () => {
		const { userId } = ada;
		const other = await createMember(await createCenter(), 'administrator');
		const letters = await invite(ofCenter(centerId), userId, ['new@vigie.example'], 'member');
		expect(letters).toHaveProperty('letters');
		const [invitation] = await db
			.select()
			.from(centerInvitations)
			.where(eq(centerInvitations.structureId, centerId));
		for (const by of [member.userId, other.userId]) {
			await expectRefused('forbidden', () => changeRole(ofCenter(centerId), by, userId, 'member'));
			await expectRefused('forbidden', () => designateReferent(ofCenter(centerId), by, by));
			await expectRefused('forbidden', () => endMembership(ofCenter(centerId), by, userId));
			await expectRefused('forbidden', () => endMembership(ofCenter(centerId), by, by));
			await expectRefused('forbidden', () =>
				invite(ofCenter(centerId), by, ['x@vigie.example'], 'member')
			);
			await expectRefused('forbidden', () =>
				renewInvitation(ofCenter(centerId), by, invitation!.id)
			);
			await expectRefused('forbidden', () =>
				cancelInvitation(ofCenter(centerId), by, invitation!.id)
			);
		}
		const theirs = await createCenter();
		const boss = await createMember(theirs, 'administrator');
		await expectRefused('invitation-not-found', () =>
			cancelInvitation(ofCenter(theirs), boss.userId, invitation!.id)
		);
		await expectRefused('invitation-not-found', () =>
			renewInvitation(ofCenter(theirs), boss.userId, invitation!.id)
		);
	});

	it('has roles that an administrator changes, but not his own', async () => {
		expect(
			await changeRole(ofCenter(centerId), ada.userId, member.userId, 'administrator')
		).toEqual(done);
		expect(await changeRole(ofCenter(centerId), ada.userId, bilal.userId, 'member')).toEqual(done);
		expect(await roles()).toEqual([
			['Ada', 'administrator'],
			['Chloé', 'administrator'],
			['Bilal', 'member']
		]);
		expect(await membershipOf(bilal)).toMatchObject({
			changedBy: ada.userId,
			changedAt: expect.any(Number)
		});
		await expectRefused('own-role', () =>
			changeRole(ofCenter(centerId), ada.userId, ada.userId, 'member')
		);
		await expectRefused('member-not-found', () =>
			changeRole(ofCenter(centerId), ada.userId, 'nobody', 'member')
		);
	});

	it('keeps an administrator', async () => {
		expect(await endMembership(ofCenter(centerId), ada.userId, bilal.userId)).toEqual(done);
		await expectRefused('last-administrator', () =>
			endMembership(ofCenter(centerId), ada.userId, ada.userId)
		);
		expect(await endMembership(ofCenter(centerId), ada.userId, member.userId)).toEqual(done);
		await expectRefused('member-not-found', () =>
			endMembership(ofCenter(centerId), ada.userId, member.userId)
		);
	});

	it.each([
		['leave', (by: MemberAccount) => endMembership(ofCenter(centerId), by.userId, by.userId)],
		[
			'remove each other',
			(by: MemberAccount) =>
				endMembership(ofCenter(centerId), by.userId, by === ada ? bilal.userId : ada.userId)
		],
		[
			'take the role of each other',
			(by: MemberAccount) =>
				changeRole(ofCenter(centerId), by.userId, by === ada ? bilal.userId : ada.userId, 'member')
		]
	])('keeps an administrator when its two %s at the same moment', async (_, act) => {
		for (let round = 0; round < 5; round++) {
			const outcomes = await Promise.all([act(ada), act(bilal)]);
			expect(outcomes.filter(({ because }) => because === null)).toHaveLength(1);
			const left = (await roles()).filter(([, role]) => role === 'administrator');
			expect(left).toHaveLength(1);
			await db
				.update(centerMemberships)
				.set({ role: 'administrator', disabledAt: null })
				.where(
					and(
						eq(centerMemberships.structureId, centerId),
						eq(centerMemberships.userId, left[0]![0] === 'Ada' ? bilal.userId : ada.userId)
					)
				);
		}
	});

	it('has one contact at most, who is no contact once he left', async () => {
		expect(await designateReferent(ofCenter(centerId), ada.userId, member.userId)).toEqual(done);
		expect(await designateReferent(ofCenter(centerId), ada.userId, bilal.userId)).toEqual(done);
		expect(await designateReferent(ofCenter(centerId), ada.userId, bilal.userId)).toEqual(done);
		const referents = async () =>
			(await listMembers(ofCenter(centerId))).filter(({ isReferent }) => isReferent);
		expect(await referents()).toMatchObject([{ firstName: 'Bilal' }]);
		await expectRefused('member-not-found', () =>
			designateReferent(ofCenter(centerId), ada.userId, 'nobody')
		);
		await endMembership(ofCenter(centerId), ada.userId, bilal.userId);
		expect(await referents()).toEqual([]);
		expect(await designateReferent(ofCenter(centerId), ada.userId, ada.userId)).toEqual(done);
	});
});

describe('a member who is removed', () => {
	it('keeps a line in the database that says by whom and when, and loses the center', async () => {
		expect(await findMyCenter(centerId, member.userId)).not.toBeNull();
		await endMembership(ofCenter(centerId), ada.userId, member.userId);
		expect(await membershipOf(member)).toMatchObject({
			disabledAt: expect.any(Number),
			changedBy: ada.userId
		});
		expect(await findMyCenter(centerId, member.userId)).toBeNull();
		expect(await listMyCenters(member.userId)).toEqual([]);
	});

	it('hears nothing more of the rooms of the center, at once, and goes on with the others', async () => {
		const session = await seedSession(centerId, [pupilNumber(0)]);
		const elsewhere = await seedSession(await createCenter(), [pupilNumber(0)]);
		const watch = async (by: Person, { id }: SeededSession) => {
			const socket = openSocket(server.base, by.cookie);
			const watched = { sessionId: id, because: 'opened' as const };
			const heard = { rows: 0 };
			socket.on('rows:changed', () => heard.rows++);
			const ask = () => order(socket, 'session:watch', watched);
			expect(await ask()).toMatchObject({ ok: true });
			return { socket, heard, ask };
		};
		for (const { id, invigilatorPassword } of [session, elsewhere]) {
			await enterAsInvigilator(member.userId, id, invigilatorPassword);
		}
		const colleague = await watch(await createInvigilator(session), session);
		const removed = await watch(member, session);
		const stays = await watch(member, elsewhere);
		await endMembership(ofCenter(centerId), ada.userId, member.userId);
		expect(await removed.ask()).toEqual({ ok: false, because: 'forbidden' });
		await createCandidate(session);
		await createCandidate(elsewhere);
		await eventually(() => expect([colleague.heard.rows, stays.heard.rows]).toEqual([1, 1]));
		expect(removed.heard.rows).toBe(0);
		for (const { socket } of [colleague, removed, stays]) socket.close();
	});

	it('comes back by another invitation, with the role that it gives', async () => {
		await endMembership(ofCenter(centerId), ada.userId, member.userId);
		const invited = await invite(ofCenter(centerId), ada.userId, [member.email], 'administrator');
		const { code } = (invited as { letters: { code: string }[] }).letters[0]!;
		expect(await acceptInvitation(code, member.userId)).toEqual({ structure: ofCenter(centerId) });
		expect(await membershipOf(member)).toMatchObject({ disabledAt: null, role: 'administrator' });
	});
});

describe('invitations', () => {
	it('are all sent or none, when one is a member already', async () => {
		await expectRefused('already-member', () =>
			invite(ofCenter(centerId), ada.userId, ['new@vigie.example', member.email], 'member')
		);
	});

	it('are one per address: the last one replaces the others', async () => {
		const first = await invite(ofCenter(centerId), ada.userId, ['new@vigie.example'], 'member');
		const again = await invite(
			ofCenter(centerId),
			bilal.userId,
			['new@vigie.example'],
			'administrator'
		);
		const kept = await db
			.select()
			.from(centerInvitations)
			.where(eq(centerInvitations.structureId, centerId));
		expect(kept).toMatchObject([{ role: 'administrator', invitedBy: bilal.userId }]);
		const codes = [first, again].map((one) => (one as { letters: { code: string }[] }).letters[0]!);
		expect(codes[0]!.code).not.toBe(codes[1]!.code);
		expect(await acceptInvitation(codes[0]!.code, ada.userId)).toEqual(
			refused('invitation-not-found')
		);
		// The database does not know the code, so whoever reads it cannot use it.
		expect(JSON.stringify(kept)).not.toContain(codes[1]!.code);
	});

	it('make one membership however often they are accepted at once', async () => {
		const guest = await createMember(await createCenter());
		const invited = await invite(ofCenter(centerId), ada.userId, [guest.email], 'member');
		const { code } = (invited as { letters: { code: string }[] }).letters[0]!;
		const outcomes = await Promise.all([1, 2, 3].map(() => acceptInvitation(code, guest.userId)));
		expect(outcomes.filter((one) => 'structure' in one)).toEqual([
			{ structure: ofCenter(centerId) }
		]);
		expect(outcomes.filter((one) => 'because' in one)).toMatchObject([
			refused('invitation-used'),
			refused('invitation-used')
		]);
	});

	it('of a center that is archived are neither sent nor accepted any more', async () => {
		const guest = await createMember(await createCenter());
		const invited = await invite(ofCenter(centerId), ada.userId, [guest.email], 'member');
		const { code } = (invited as { letters: { code: string }[] }).letters[0]!;
		const [pending] = await db
			.select()
			.from(centerInvitations)
			.where(eq(centerInvitations.structureId, centerId));
		await db.update(centers).set({ archivedAt: Date.now() }).where(eq(centers.id, centerId));
		for (const act of [
			() => invite(ofCenter(centerId), ada.userId, ['late@vigie.example'], 'member'),
			() => renewInvitation(ofCenter(centerId), ada.userId, pending!.id),
			() => acceptInvitation(code, guest.userId)
		]) {
			await expectRefused('center-archived', act);
		}
		expect(await cancelInvitation(ofCenter(centerId), ada.userId, pending!.id)).toEqual(done);
	});
});
