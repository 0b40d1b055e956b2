/** Who has an attestation among those whom an organization knows: its learners, or, without a list, who sent it something. */
import { and, asc, count, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { AttestationKind } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { PAGE_SIZE } from '../learners/list.ts';
import { users } from '../schema/accounts.ts';
import { campaigns, participations } from '../schema/campaigns.ts';
import { learners } from '../schema/structures.ts';
import { attestations } from '../schema/trainings.ts';
import { folded, wordsOf } from '../text-search.ts';

export interface AttestationSearch {
	kind: AttestationKind;
	/** Words of his names; case and accents apart. */
	text: string;
	/** None: every class. */
	divisions: string[];
	/** Null: whether or not. */
	isObtained: boolean | null;
	/** From 1; one that is too high is the last. */
	page: number;
}

export interface AttestationHolder {
	/** Of a learner, or of an account. */
	id: string;
	firstName: string;
	lastName: string;
	/** Null without a list. */
	division: string | null;
	/** Null for who has not obtained it. */
	obtainedAt: number | null;
}

export interface AttestationPage {
	people: AttestationHolder[];
	foundCount: number;
	/** Of those found, who obtained it. */
	obtainedCount: number;
	page: number;
	lastPage: number;
}

/** Whom the page asks about. */
export interface AttestationScope {
	id: number;
	isManagingStudents: boolean;
}

function learnersOf(organizationId: number) {
	return db
		.select({
			id: sql<string>`${learners.id}::text`.as('id'),
			userId: sql<string | null>`${learners.userId}`.as('holder_id'),
			firstName: sql<string>`${learners.firstName}`.as('first_name'),
			lastName: sql<string>`${learners.lastName}`.as('last_name'),
			division: sql<string | null>`${learners.division}`.as('division')
		})
		.from(learners)
		.where(and(eq(learners.organizationId, organizationId), isNull(learners.disabledAt)))
		.as('people');
}

/** Whoever sent nothing told the organization nothing of him. */
function participantsOf(organizationId: number) {
	return db
		.selectDistinct({
			id: sql<string>`${users.id}`.as('id'),
			userId: sql<string | null>`${users.id}`.as('holder_id'),
			firstName: sql<string>`${users.firstName}`.as('first_name'),
			lastName: sql<string>`${users.lastName}`.as('last_name'),
			division: sql<string | null>`null::text`.as('division')
		})
		.from(participations)
		.innerJoin(campaigns, eq(campaigns.id, participations.campaignId))
		.innerJoin(users, eq(users.id, participations.userId))
		.where(
			and(
				eq(campaigns.organizationId, organizationId),
				isNull(campaigns.deletedAt),
				isNotNull(participations.sentAt),
				isNull(participations.deletedAt),
				isNull(users.anonymizedAt)
			)
		)
		.as('people');
}

function select(scope: AttestationScope, search: Omit<AttestationSearch, 'page'>) {
	const people = scope.isManagingStudents ? learnersOf(scope.id) : participantsOf(scope.id);
	const { kind, text, divisions, isObtained } = search;
	const written = folded(sql`${people.lastName} || ' ' || ${people.firstName}`);
	const { obtainedAt } = attestations;
	const condition = and(
		divisions.length > 0 ? inArray(people.division, divisions) : undefined,
		isObtained === null ? undefined : isObtained ? isNotNull(obtainedAt) : isNull(obtainedAt),
		...wordsOf(text).map((word) => sql`strpos(${written}, ${word}) > 0`)
	);
	const joined = and(eq(attestations.userId, people.userId), eq(attestations.kind, kind));
	return { people, condition, joined };
}

/** By class and name. */
export async function listAttestationHolders(
	scope: AttestationScope,
	search: AttestationSearch
): Promise<AttestationPage> {
	const { people, condition, joined } = select(scope, search);
	const [found] = await db
		.select({ count: count(), obtainedCount: count(attestations.obtainedAt) })
		.from(people)
		.leftJoin(attestations, joined)
		.where(condition);
	const lastPage = Math.max(1, Math.ceil(found!.count / PAGE_SIZE));
	const page = Math.min(search.page, lastPage);
	const rows = await query(scope, search)
		.limit(PAGE_SIZE)
		.offset((page - 1) * PAGE_SIZE);
	return {
		people: rows,
		foundCount: found!.count,
		obtainedCount: found!.obtainedCount,
		page,
		lastPage
	};
}

/** All those who obtained it, in classes or in all of them: a file has one page for each. */
export async function listObtained(
	scope: AttestationScope,
	kind: AttestationKind,
	divisions: string[]
): Promise<(AttestationHolder & { obtainedAt: number })[]> {
	const rows = await query(scope, { kind, divisions, text: '', isObtained: true });
	return rows.flatMap((row) =>
		row.obtainedAt === null ? [] : { ...row, obtainedAt: row.obtainedAt }
	);
}

function query(scope: AttestationScope, search: Omit<AttestationSearch, 'page'>) {
	const { people, condition, joined } = select(scope, search);
	return db
		.select({
			id: people.id,
			firstName: people.firstName,
			lastName: people.lastName,
			division: people.division,
			obtainedAt: attestations.obtainedAt
		})
		.from(people)
		.leftJoin(attestations, joined)
		.where(condition)
		.orderBy(asc(people.division), asc(people.lastName), asc(people.firstName), asc(people.id))
		.$dynamic();
}
