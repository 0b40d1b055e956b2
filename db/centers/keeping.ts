/** The staff looks after centers: it makes them, says what each is and may certify. */
import { and, asc, eq, isNull } from 'drizzle-orm';
import { toInstant, toLocalTime } from '#engine/center/local-time';
import type { Framework, StructureType } from '#engine/vocabulary';
import { RefusedAct } from '../candidate-acts.ts';
import { db, type Transaction } from '../connection.server.ts';
import type { Act } from '../journal.ts';
import type { Staff } from '../jury/publication.ts';
import { sessions } from '../schema/sessions.ts';
import { centers, habilitations, organizations } from '../schema/structures.ts';
import { detailsOf, keep, listChanges, writeChange, type Kept } from '../structures/keeping.ts';
import { lockCenter } from './new-sessions.ts';

/** What the staff writes of a center. */
export interface CenterDraft {
	type: StructureType;
	name: string;
	/** UAI of a school; null for a center without any. */
	externalId: string | null;
	/** IANA name: the local time of its sessions. */
	timeZone: string;
	/** What it may certify beside `CORE`, each once. */
	frameworks: Framework[];
}

export type KeptCenter = NonNullable<Awaited<ReturnType<typeof findCenter>>>;

/** A center as the staff sees it, with all that was done to it, the last first; null when there is none. */
export async function findCenter(id: number) {
	const draft = await readDraft(db, id);
	if (!draft) return null;
	const [found] = await db
		.select({
			archivedAt: centers.archivedAt,
			schoolName: organizations.name,
			isManagingStudents: organizations.isManagingStudents
		})
		.from(centers)
		.leftJoin(organizations, eq(organizations.externalId, centers.externalId))
		.where(eq(centers.id, id));
	const { schoolName, isManagingStudents, archivedAt } = found!;
	return {
		id,
		...draft,
		archivedAt,
		/** The organization of the same external id, which enrols its own pupils. */
		school: draft.type === 'SCO' && isManagingStudents ? schoolName : null,
		changes: await listChanges({ kind: 'center', id })
	};
}

async function readDraft(
	from: Pick<Transaction, 'select'>,
	id: number
): Promise<CenterDraft | null> {
	const [center] = await from
		.select({
			type: centers.type,
			name: centers.name,
			externalId: centers.externalId,
			timeZone: centers.timeZone
		})
		.from(centers)
		.where(eq(centers.id, id));
	if (!center) return null;
	const held = await from
		.select({ framework: habilitations.framework })
		.from(habilitations)
		.where(eq(habilitations.centerId, id))
		.orderBy(asc(habilitations.framework));
	return { ...center, frameworks: held.map(({ framework }) => framework) };
}

export function createCenter(staff: Staff, draft: CenterDraft): Promise<Kept> {
	return keep(staff, async ({ tx, at }) => {
		const { frameworks, ...facts } = draft;
		const [created] = await tx.insert(centers).values(facts).returning({ id: centers.id });
		const { id } = created!;
		await setHabilitations(tx, id, frameworks);
		await writeChange(tx, staff, { kind: 'center', id }, at, 'created', textsOf(draft));
		return id;
	});
}

/**
 * Its type stays once it has sessions: candidates are enrolled by the rules of it. Sessions that did not begin keep the
 * local time that the center wrote when its time zone changes.
 */
export function editCenter(staff: Staff, id: number, draft: CenterDraft): Promise<Kept> {
	return keep(staff, async (open) => {
		const { tx, at } = open;
		await lockCenter(tx, { id });
		const before = await readDraft(tx, id);
		if (!before) throw new RefusedAct('center-not-found');
		if (before.type !== draft.type && (await hasSessions(tx, id))) {
			throw new RefusedAct('center-type-kept');
		}
		const details = detailsOf(textsOf(before), textsOf(draft));
		if (Object.keys(details).length === 0) return id;
		const { frameworks, ...facts } = draft;
		await tx.update(centers).set(facts).where(eq(centers.id, id));
		await setHabilitations(tx, id, frameworks);
		if (before.timeZone !== draft.timeZone) await keepLocalTimes(open, id, before, draft);
		await writeChange(tx, staff, { kind: 'center', id }, at, 'edited', details);
		return id;
	});
}

/** As its trail tells it. */
function textsOf({ frameworks, externalId, ...facts }: CenterDraft): Record<string, string> {
	return {
		...facts,
		externalId: externalId ?? '',
		frameworks: frameworks.toSorted().join(' ')
	};
}

async function setHabilitations(
	tx: Transaction,
	centerId: number,
	frameworks: readonly Framework[]
): Promise<void> {
	await tx.delete(habilitations).where(eq(habilitations.centerId, centerId));
	const rows = frameworks.map((framework) => ({ centerId, framework }));
	if (rows.length > 0) await tx.insert(habilitations).values(rows);
}

async function hasSessions(tx: Transaction, centerId: number): Promise<boolean> {
	const [one] = await tx
		.select({ id: sessions.id })
		.from(sessions)
		.where(and(eq(sessions.centerId, centerId), isNull(sessions.deletedAt)))
		.limit(1);
	return one !== undefined;
}

async function keepLocalTimes(
	{ tx, write }: Act,
	centerId: number,
	before: CenterDraft,
	{ timeZone }: CenterDraft
): Promise<void> {
	const waiting = await tx
		.select({ id: sessions.id, startsAt: sessions.startsAt })
		.from(sessions)
		.where(
			and(
				eq(sessions.centerId, centerId),
				isNull(sessions.firstStartedAt),
				isNull(sessions.finalizedAt),
				isNull(sessions.deletedAt)
			)
		)
		.orderBy(asc(sessions.id))
		.for('no key update');
	for (const { id, startsAt: startsAtBefore } of waiting) {
		const startsAt = toInstant(toLocalTime(startsAtBefore, before.timeZone), timeZone);
		await tx.update(sessions).set({ startsAt }).where(eq(sessions.id, id));
		const details = { startsAt, startsAtBefore };
		await write({ sessionId: id, candidateId: null, kind: 'sessionEdited', details });
	}
}
