/** The staff looks after centers: it makes them, says what each is and may certify, archives and restores them. */
import { and, asc, desc, eq, isNull, sql, type SQL } from 'drizzle-orm';
import { readReason } from '#engine/center/jury';
import { toInstant, toLocalTime } from '#engine/center/local-time';
import type { CenterChangeKind, Framework, Refusal, StructureType } from '#engine/vocabulary';
import { actOrRefuse, RefusedAct } from '../candidate-acts.ts';
import { db, type Transaction } from '../connection.server.ts';
import { isUniqueViolation } from '../errors.ts';
import type { Act } from '../journal.ts';
import type { Staff } from '../jury/publication.ts';
import { fullName, users } from '../schema/accounts.ts';
import { sessions } from '../schema/sessions.ts';
import {
	centerChanges,
	centerMemberships,
	centers,
	habilitations,
	organizations
} from '../schema/structures.ts';
import { lockCenter } from './new-sessions.ts';
import { folded, findWords } from '../text-search.ts';

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

export interface CenterSearch {
	/** A number, or words of the name or the external id; case and accents apart. */
	text: string;
	type: StructureType | null;
	/** From 1; one that is too high is the last. */
	page: number;
}

export interface ListedCenter {
	id: number;
	type: StructureType;
	name: string;
	externalId: string | null;
	isArchived: boolean;
	memberCount: number;
	sessionCount: number;
}

export interface CenterPage {
	centers: ListedCenter[];
	foundCount: number;
	page: number;
	lastPage: number;
}

const PAGE_SIZE = 25;

/** A page of the centers that a search finds, by their names; archived ones come last. */
export async function listCenters({ text, type, page }: CenterSearch): Promise<CenterPage> {
	const conditions: SQL[] = type ? [sql`type = ${type}`] : [];
	const written = sql`(name || ' ' || coalesce(external_id, ''))`;
	conditions.push(...findWords(text, sql`id`, written));
	const order = sql`order by "isArchived", ${folded(sql`name`)}, id`;
	const rows = await db.execute<
		ListedCenter & { foundCount: number } & Record<string, unknown>
	>(sql`
		with found as (
			select id, type, name, external_id as "externalId", archived_at is not null as "isArchived"
			from ${centers} where ${and(sql`true`, ...conditions)}
		), counted as (
			select count(*)::int as "foundCount" from found
		), paged as (
			select * from found ${order} limit ${PAGE_SIZE} offset (
				select least(${page - 1}::int, greatest("foundCount" - 1, 0) / ${PAGE_SIZE}) * ${PAGE_SIZE}
				from counted
			)
		)
		select counted.*, paged.*,
			(select count(*)::int from ${centerMemberships} membership
				where membership.center_id = paged.id and disabled_at is null) as "memberCount",
			(select count(*)::int from ${sessions} session
				where session.center_id = paged.id and deleted_at is null) as "sessionCount"
		from counted left join paged on true ${order}`);
	const { foundCount } = rows[0]!;
	const lastPage = Math.max(1, Math.ceil(foundCount / PAGE_SIZE));
	return {
		centers: rows.filter(({ id }) => id !== null).map(({ foundCount: _, ...center }) => center),
		foundCount,
		page: Math.min(page, lastPage),
		lastPage
	};
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
		changes: await db
			.select({
				id: centerChanges.id,
				kind: centerChanges.kind,
				details: centerChanges.details,
				at: centerChanges.at,
				by: fullName(users)
			})
			.from(centerChanges)
			.innerJoin(users, eq(users.id, centerChanges.actorId))
			.where(eq(centerChanges.centerId, id))
			.orderBy(desc(centerChanges.id))
			.limit(100)
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

type Kept = { id: number } | { because: Refusal };

export function createCenter(staff: Staff, draft: CenterDraft): Promise<Kept> {
	return keep(staff, async ({ tx, at }) => {
		const { frameworks, ...facts } = draft;
		const [created] = await tx.insert(centers).values(facts).returning({ id: centers.id });
		const { id } = created!;
		await setHabilitations(tx, id, frameworks);
		await write(tx, staff, id, at, 'created', textsOf(draft));
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
		const [was, is] = [textsOf(before), textsOf(draft)];
		const changed = Object.keys(is).filter((key) => is[key] !== was[key]);
		if (changed.length === 0) return id;
		const { frameworks, ...facts } = draft;
		await tx.update(centers).set(facts).where(eq(centers.id, id));
		await setHabilitations(tx, id, frameworks);
		if (before.timeZone !== draft.timeZone) await keepLocalTimes(open, id, before, draft);
		const details = changed.flatMap((key) => [
			[key, is[key]!],
			[`${key}Before`, was[key]!]
		]);
		await write(tx, staff, id, at, 'edited', Object.fromEntries(details));
		return id;
	});
}

/** Nobody prepares, opens or enters a session of it any more; what was done stays. */
export function archiveCenter(staff: Staff, id: number, typedReason: string): Promise<Kept> {
	return setArchived(staff, id, typedReason, true);
}

export function restoreCenter(staff: Staff, id: number, typedReason: string): Promise<Kept> {
	return setArchived(staff, id, typedReason, false);
}

function setArchived(
	staff: Staff,
	id: number,
	typedReason: string,
	isArchived: boolean
): Promise<Kept> {
	return keep(staff, async ({ tx, at }) => {
		const read = readReason(typedReason);
		if ('because' in read) throw new RefusedAct(read.because);
		await lockCenter(tx, { id });
		const [center] = await tx.select().from(centers).where(eq(centers.id, id));
		if (!center) throw new RefusedAct('center-not-found');
		if ((center.archivedAt !== null) === isArchived) {
			throw new RefusedAct(isArchived ? 'center-archived' : 'center-not-archived');
		}
		await tx
			.update(centers)
			.set({ archivedAt: isArchived ? at : null })
			.where(eq(centers.id, id));
		const kind = isArchived ? 'archived' : 'restored';
		await write(tx, staff, id, at, kind, { reason: read.reason });
		return id;
	});
}

/** An act on a center, done or refused as a whole. */
async function keep(staff: Staff, work: (act: Act) => Promise<number>): Promise<Kept> {
	try {
		const done = await actOrRefuse(staff, work);
		return 'because' in done ? done : { id: done.value };
	} catch (error) {
		if (isUniqueViolation(error)) return { because: 'external-id-taken' };
		throw error;
	}
}

/** As its trail tells it. */
function textsOf({ frameworks, externalId, ...facts }: CenterDraft): Record<string, string> {
	return {
		...facts,
		externalId: externalId ?? '',
		frameworks: frameworks.toSorted().join(' ')
	};
}

function write(
	tx: Transaction,
	{ userId }: Staff,
	centerId: number,
	at: number,
	kind: CenterChangeKind,
	details: Record<string, string>
) {
	return tx.insert(centerChanges).values({ centerId, kind, details, actorId: userId, at });
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
