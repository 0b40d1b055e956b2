/** The staff makes centers, says what each is and may certify, and looks after who is in them. */
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { acceptAsNewcomer } from '#db/structures/accepting';
import { findMyCenter } from '#db/centers/centers';
import { invite } from '#db/structures/invitations';
import { createCenter, editCenter, findCenter, type CenterDraft } from '#db/centers/keeping';
import { changeRole, designateReferent, endMembership, listMembers } from '#db/structures/members';
import { createSession, editSession } from '#db/centers/sessions';
import { db } from '#db/connection.server';
import { setArchived } from '#db/structures/keeping';
import { listStructures } from '#db/structures/list';
import { users } from '#db/schema/accounts';
import { journal } from '#db/schema/journal';
import { sessions } from '#db/schema/sessions';
import { centers } from '#db/schema/structures';
import { findStaffRole, listStaff, setStaffRole } from '#db/staff';
import { toLocalTime } from '#engine/center/local-time';
import { STAFF_ROLES } from '#engine/vocabulary';
import { ofCenter } from './support/center.ts';
import { createMember, draft } from './support/centers.ts';
import { untilBlocked } from './support/blocked.ts';
import { useHub } from './support/room.ts';
import { createStaff, type StaffMember } from './support/staff.ts';

useHub();

let ruler: StaffMember;
let number = 0;

const school = (change: Partial<CenterDraft> = {}): CenterDraft => ({
	type: 'SCO',
	name: 'Lycée Simone-Weil, Pantin',
	externalId: `${String(++number).padStart(7, '0')}Z`,
	timeZone: 'Europe/Paris',
	frameworks: ['CLEA'],
	...change
});

async function create(change: Partial<CenterDraft> = {}) {
	const written = school(change);
	const done = await createCenter(ruler.staff, written);
	if ('because' in done) throw new Error(done.because);
	return { id: done.id, written };
}

beforeEach(async () => {
	ruler = await createStaff('superAdmin');
});

describe('a center', () => {
	it('is made with all that is said of it, and its members then find it so', async () => {
		const { id, written } = await create();
		expect(await findCenter(id)).toMatchObject({ id, ...written, archivedAt: null });
		const { center } = await createMember(id);
		expect(center).toMatchObject({ ...written, frameworks: ['CORE', 'CLEA'] });
	});

	it('has an external id of its own: another one with it is refused, and nothing of it stays', async () => {
		const { written } = await create();
		const { id } = await create({ frameworks: [] });
		const { externalId } = written;
		const name = `Jumeau ${externalId}`;
		expect(await createCenter(ruler.staff, school({ externalId, name }))).toEqual({
			because: 'external-id-taken'
		});
		expect((await listStructures('center', { text: name, type: null, page: 1 })).foundCount).toBe(
			0
		);
		const before = await findCenter(id);
		expect(
			await editCenter(ruler.staff, id, school({ externalId, frameworks: ['DROIT'] }))
		).toEqual({ because: 'external-id-taken' });
		expect(await findCenter(id)).toEqual(before);
	});

	it('is edited with a trail of what it was, and without one when nothing changed', async () => {
		const { id, written } = await create();
		await editCenter(ruler.staff, id, written);
		await editCenter(ruler.staff, id, { ...written, name: 'Lycée Weil', frameworks: ['DROIT'] });
		const { changes, frameworks } = (await findCenter(id))!;
		expect(frameworks).toEqual(['DROIT']);
		expect(changes.map(({ kind, by }) => [kind, by])).toEqual([
			['edited', 'Hélène Vasseur'],
			['created', 'Hélène Vasseur']
		]);
		expect(changes[0]!.details).toEqual({
			name: 'Lycée Weil',
			nameBefore: written.name,
			frameworks: 'DROIT',
			frameworksBefore: 'CLEA'
		});
		expect(await editCenter(ruler.staff, 999_999, written)).toEqual({
			because: 'center-not-found'
		});
	});

	it('keeps its type once it has sessions', async () => {
		const { id, written } = await create();
		expect(await editCenter(ruler.staff, id, { ...written, type: 'PRO' })).toEqual({ id });
		const { actor, center } = await createMember(id);
		await createSession(actor, center, draft());
		expect(await editCenter(ruler.staff, id, { ...written, type: 'SCO' })).toEqual({
			because: 'center-type-kept'
		});
		expect((await findCenter(id))!.type).toBe('PRO');
	});

	it('keeps the local time of sessions to come when its time zone is put right', async () => {
		const { id, written } = await create();
		const { actor, center } = await createMember(id);
		const planned = draft();
		const [waiting, begun] = await Promise.all([
			createSession(actor, center, planned),
			createSession(actor, center, { ...planned, room: 'C1' })
		]);
		const idOf = (done: typeof waiting) => ('id' in done ? done.id : NaN);
		await db
			.update(sessions)
			.set({ firstStartedAt: Date.now() })
			.where(eq(sessions.id, idOf(begun)));
		const timeZone = 'Indian/Reunion';
		await editCenter(ruler.staff, id, { ...written, timeZone });
		const startOf = async (sessionId: number) => {
			const [session] = await db.select().from(sessions).where(eq(sessions.id, sessionId));
			return session!.startsAt;
		};
		const { date, time } = planned;
		expect(toLocalTime(await startOf(idOf(waiting)), timeZone)).toEqual({ date, time });
		expect(toLocalTime(await startOf(idOf(begun)), 'Europe/Paris')).toEqual({ date, time });
		const lines = await db
			.select()
			.from(journal)
			.where(eq(journal.sessionId, idOf(waiting)));
		expect(lines.map(({ kind, actorRole }) => [kind, actorRole])).toEqual([
			['sessionCreated', 'center'],
			['sessionEdited', 'staff']
		]);
	});

	it('is archived and restored with a reason, once each', async () => {
		const { id } = await create();
		const { actor, userId } = await createMember(id);
		expect(await setArchived(ruler.staff, ofCenter(id), ' ', true)).toEqual({
			because: 'reason-missing'
		});
		expect(await setArchived(ruler.staff, ofCenter(id), 'Erreur', false)).toEqual({
			because: 'center-not-archived'
		});
		expect(await setArchived(ruler.staff, ofCenter(id), 'Fermeture du site', true)).toEqual({ id });
		expect(await setArchived(ruler.staff, ofCenter(id), 'Encore', true)).toEqual({
			because: 'center-archived'
		});
		const archived = (await findMyCenter(id, userId))!;
		expect(await createSession(actor, archived, draft())).toEqual({ because: 'center-archived' });
		expect(await setArchived(ruler.staff, ofCenter(id), 'Réouverture', false)).toEqual({ id });
		const restored = (await findMyCenter(id, userId))!;
		expect(await createSession(actor, restored, draft())).toHaveProperty('id');
		const { changes } = (await findCenter(id))!;
		expect(changes.map(({ kind, details }) => [kind, details.reason])).toEqual([
			['restored', 'Réouverture'],
			['archived', 'Fermeture du site'],
			['created', undefined]
		]);
	});

	it('that is archived, or put on other clocks, while a member prepares a session is so for that session', async () => {
		const { id } = await create();
		const { actor, center } = await createMember(id);
		const begun = await createSession(actor, center, draft());
		const sessionId = 'id' in begun ? begun.id : NaN;
		/** What the staff does first, to a center that both had read before. */
		const meanwhile = async (
			change: Partial<typeof centers.$inferInsert>,
			act: () => ReturnType<typeof createSession>
		) => {
			const { acting } = await db.transaction(async (tx) => {
				await tx.update(centers).set(change).where(eq(centers.id, id));
				const acting = act();
				await untilBlocked();
				return { acting };
			});
			return acting;
		};
		const timeZone = 'Indian/Reunion';
		const moved = draft({ room: 'D1' });
		const made = await meanwhile({ timeZone }, () => createSession(actor, center, moved));
		const [session] = await db
			.select()
			.from(sessions)
			.where(eq(sessions.id, 'id' in made ? made.id : NaN));
		expect(toLocalTime(session!.startsAt, timeZone)).toEqual({
			date: moved.date,
			time: moved.time
		});
		const refused = { because: 'center-archived' };
		const createAnother = () => createSession(actor, center, draft({ room: 'D2' }));
		expect(await meanwhile({ archivedAt: Date.now() }, createAnother)).toEqual(refused);
		await db.update(centers).set({ archivedAt: null }).where(eq(centers.id, id));
		const edit = () => editSession(actor, center, sessionId, draft({ room: 'D3' }));
		expect(await meanwhile({ archivedAt: Date.now() }, edit)).toEqual(refused);
	});

	it('is found by its number, the words of its name or its external id', async () => {
		const { id, written } = await create({ name: 'Université de l’Orée, Évry' });
		for (const text of [String(id), 'oree evry', written.externalId!.toLowerCase()]) {
			const { structures } = await listStructures('center', { text, type: null, page: 99 });
			expect(
				structures.map((one) => one.id),
				text
			).toContain(id);
		}
		expect(
			(await listStructures('center', { text: String(id), type: 'PRO', page: 1 })).structures
		).toEqual([]);
	});
});

describe('the team of a center', () => {
	it('is made and changed by any of the staff too, and by nobody else from outside', async () => {
		const { id } = await create();
		for (const role of STAFF_ROLES) {
			const { userId } = await createStaff(role);
			const member = await createMember(id);
			expect(
				await invite(ofCenter(id), userId, [`${role}@vigie.example`.toLowerCase()], 'member')
			).toHaveProperty('letters');
			expect(await changeRole(ofCenter(id), userId, member.userId, 'administrator')).toEqual({
				because: null
			});
			expect(await designateReferent(ofCenter(id), userId, member.userId)).toEqual({
				because: null
			});
		}
		const [administrator] = await listMembers(ofCenter(id));
		const former = await createStaff('support');
		await db.update(users).set({ staffRole: null }).where(eq(users.id, former.userId));
		expect(await endMembership(ofCenter(id), former.userId, administrator!.userId)).toEqual({
			because: 'forbidden'
		});
	});

	it('never loses its last administrator, even by the staff', async () => {
		const { id } = await create();
		const { userId } = await createMember(id, 'administrator');
		expect(await endMembership(ofCenter(id), ruler.userId, userId)).toEqual({
			because: 'last-administrator'
		});
	});

	it('begins with somebody whom the staff invited, whose address is known to be his', async () => {
		const { id } = await create();
		const email = `first-${id}@vigie.example`;
		const invited = await invite(ofCenter(id), ruler.userId, [email], 'administrator');
		if ('because' in invited) throw new Error(invited.because);
		const person = { firstName: 'Nadia', lastName: 'Brun', password: 'Certifier-1' };
		const joined = await acceptAsNewcomer(invited.letters[0]!.code, person);
		expect(joined).toHaveProperty('structure', ofCenter(id));
		const [user] = await db.select().from(users).where(eq(users.email, email));
		expect(user!.emailConfirmedAt).not.toBeNull();
		expect(await listMembers(ofCenter(id))).toMatchObject([{ email, role: 'administrator' }]);
	});
});

describe('the staff', () => {
	it('is named and dismissed by the address of an account', async () => {
		const { userId } = await createMember((await create()).id);
		const email = `staff-${userId.toLowerCase()}@vigie.example`;
		await db.update(users).set({ email }).where(eq(users.id, userId));
		expect(await setStaffRole(email, 'certif')).toBe(true);
		expect(await findStaffRole(userId)).toBe('certif');
		expect(await listStaff()).toContainEqual({
			email,
			firstName: 'Claire',
			lastName: 'Aubert',
			staffRole: 'certif'
		});
		expect(await setStaffRole(email, null)).toBe(true);
		expect(await findStaffRole(userId)).toBeNull();
		expect(await setStaffRole('nobody@vigie.example', 'certif')).toBe(false);
	});
});
