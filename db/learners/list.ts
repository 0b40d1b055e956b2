/** The learners of an organization, as its teachers look for them. */
import { and, asc, count, desc, eq, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';
import type { LoginMethod } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { users } from '../schema/accounts.ts';
import { learners } from '../schema/structures.ts';
import { certifiabilities } from '../schema/trainings.ts';
import { folded, wordsOf } from '../text-search.ts';

export const PAGE_SIZE = 25;

export const LEARNER_ORDERS = ['name', 'class', 'participations', 'last'] as const;
export type LearnerOrder = (typeof LEARNER_ORDERS)[number];

/** `unknown`: without an account, or of whom nothing is known yet. */
export const CERTIFIABILITIES = ['certifiable', 'notCertifiable', 'unknown'] as const;
export type CertifiabilityState = (typeof CERTIFIABILITIES)[number];

export interface LearnerSearch {
	/** Words of his names, or his student number or INE; case and accents apart. */
	text: string;
	division: string | null;
	login: LoginMethod | null;
	certifiability: CertifiabilityState | null;
	/** Values of columns of the organization's own, by their labels. */
	attributes: Record<string, string>;
	/** Those whom the last file did not name. */
	isDisabled: boolean;
	order: LearnerOrder;
	/** From 1; one that is too high is the last. */
	page: number;
}

export interface ListedLearner {
	id: number;
	firstName: string;
	lastName: string;
	division: string;
	birthDate: string | null;
	studentNumber: string | null;
	hasSpokenTexts: boolean;
	/** What the columns of the organization's own say, by their labels. */
	attributes: Record<string, string>;
	logins: LoginMethod[];
	certifiability: CertifiabilityState;
	/** When his profile became so, or became so no more. */
	certifiabilitySince: number | null;
	participationCount: number;
	lastStartedAt: number | null;
}

export interface LearnerPage {
	learners: ListedLearner[];
	foundCount: number;
	page: number;
	lastPage: number;
}

const written = folded(
	sql`${learners.lastName} || ' ' || ${learners.firstName} || ' ' || coalesce(${learners.preferredLastName}, '')
		|| ' ' || coalesce(${learners.studentNumber}, '') || ' ' || coalesce(${learners.ine}, '')`
);
const hasPortal = sql<boolean>`exists (
	select from portal_identities where portal_identities.user_id = ${learners.userId}
)`;

const LOGIN: Record<LoginMethod, SQL> = {
	email: sql`${users.email} is not null`,
	username: sql`${users.username} is not null`,
	portal: hasPortal,
	none: sql`${learners.userId} is null`
};

const CERTIFIABILITY: Record<CertifiabilityState, SQL> = {
	certifiable: sql`${certifiabilities.isCertifiable}`,
	notCertifiable: sql`not ${certifiabilities.isCertifiable}`,
	unknown: sql`${certifiabilities.isCertifiable} is null`
};

/** His, of the statement, that no teacher deleted. */
const OF_LEARNER = sql`from participations where learner_id = ${learners}.id and deleted_at is null`;
const participationCount = sql<number>`(select count(*) ${OF_LEARNER})::int`;
const lastStartedAt = sql<number | null>`(
	select (extract(epoch from max(started_at)) * 1000)::float8 ${OF_LEARNER}
)`;

const byName = [asc(learners.lastName), asc(learners.firstName), asc(learners.id)];
const ORDER: Record<LearnerOrder, SQL[]> = {
	name: byName,
	class: [asc(learners.division), ...byName],
	participations: [desc(participationCount), ...byName],
	last: [sql`${lastStartedAt} desc nulls last`, ...byName]
};

export async function listLearners(
	organizationId: number,
	{ text, division, login, certifiability, attributes, isDisabled, order, page }: LearnerSearch
): Promise<LearnerPage> {
	const condition = and(
		eq(learners.organizationId, organizationId),
		isNull(learners.deletedAt),
		isDisabled ? isNotNull(learners.disabledAt) : isNull(learners.disabledAt),
		division === null ? undefined : eq(learners.division, division),
		login === null ? undefined : LOGIN[login],
		certifiability === null ? undefined : CERTIFIABILITY[certifiability],
		...Object.entries(attributes).map(
			([label, value]) => sql`${learners.attributes} ->> ${label} = ${value}`
		),
		...wordsOf(text).map((word) => sql`strpos(${written}, ${word}) > 0`)
	);
	const [found] = await db
		.select({ count: count() })
		.from(learners)
		.leftJoin(users, eq(users.id, learners.userId))
		.leftJoin(certifiabilities, eq(certifiabilities.userId, learners.userId))
		.where(condition);
	const lastPage = Math.max(1, Math.ceil(found!.count / PAGE_SIZE));
	const shown = Math.min(page, lastPage);
	const rows = await db
		.select({
			id: learners.id,
			firstName: learners.firstName,
			lastName: learners.lastName,
			division: learners.division,
			birthDate: learners.birthDate,
			studentNumber: learners.studentNumber,
			hasSpokenTexts: learners.hasSpokenTexts,
			attributes: learners.attributes,
			userId: learners.userId,
			email: users.email,
			username: users.username,
			hasPortal,
			// What a pupil who left does elsewhere is not his former school's to see.
			isCertifiable: sql<boolean | null>`case when ${learners.disabledAt} is null
				then ${certifiabilities.isCertifiable} end`,
			since: sql<number | null>`case when ${learners.disabledAt} is null
				then ${certifiabilities.since} end`.mapWith(certifiabilities.since),
			participationCount,
			lastStartedAt
		})
		.from(learners)
		.leftJoin(users, eq(users.id, learners.userId))
		.leftJoin(certifiabilities, eq(certifiabilities.userId, learners.userId))
		.where(condition)
		.orderBy(...ORDER[order])
		.limit(PAGE_SIZE)
		.offset((shown - 1) * PAGE_SIZE);
	return {
		learners: rows.map(({ userId, email, username, hasPortal, isCertifiable, since, ...row }) => ({
			...row,
			logins: loginsOf({ email, username, hasPortal }),
			certifiability: certifiabilityOf(isCertifiable),
			certifiabilitySince: userId === null ? null : since
		})),
		foundCount: found!.count,
		page: shown,
		lastPage
	};
}

export function loginsOf(account: {
	email: string | null;
	username: string | null;
	hasPortal: boolean;
}): LoginMethod[] {
	const { email, username, hasPortal } = account;
	const found: LoginMethod[] = [];
	if (email !== null) found.push('email');
	if (username !== null) found.push('username');
	if (hasPortal) found.push('portal');
	return found.length > 0 ? found : ['none'];
}

export function certifiabilityOf(isCertifiable: boolean | null): CertifiabilityState {
	if (isCertifiable === null) return 'unknown';
	return isCertifiable ? 'certifiable' : 'notCertifiable';
}

/** The classes of those whom the list names, as a reader sorts them. */
export async function listDivisions(organizationId: number): Promise<string[]> {
	const rows = await db
		.selectDistinct({ division: learners.division })
		.from(learners)
		.where(and(eq(learners.organizationId, organizationId), isNull(learners.disabledAt)));
	const { compare } = new Intl.Collator('fr', { numeric: true });
	return rows
		.map(({ division }) => division)
		.filter(Boolean)
		.sort(compare);
}

/** A choice of more values is none. */
const MOST_VALUES = 200;

export interface AttributeFilter {
	label: string;
	/** Those of whom the list names, as a reader sorts them. */
	values: string[];
}

/** What its list may be narrowed by, of the columns of the organization's own. */
export async function listAttributeFilters(
	organizationId: number,
	labels: readonly string[]
): Promise<AttributeFilter[]> {
	const { compare } = new Intl.Collator('fr', { numeric: true });
	return Promise.all(
		labels.map(async (label) => {
			const value = sql<string>`${learners.attributes} ->> ${label}`;
			const rows = await db
				.selectDistinct({ value: value.as('value') })
				.from(learners)
				.where(
					and(
						eq(learners.organizationId, organizationId),
						isNull(learners.disabledAt),
						sql`${value} <> ''`
					)
				)
				.orderBy(sql`1`)
				.limit(MOST_VALUES);
			return { label, values: rows.map((row) => row.value).sort(compare) };
		})
	);
}
