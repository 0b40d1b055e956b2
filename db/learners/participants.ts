/** Who takes part in the campaigns of an organization that keeps no list of learners: by account, as its teachers look for them. */
import { and, asc, count, desc, eq, isNull, sql, type SQL } from 'drizzle-orm';
import type { CampaignKind, ParticipationState, Refusal } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { isAmong } from '../is-among.ts';
import { users } from '../schema/accounts.ts';
import { campaigns, participations } from '../schema/campaigns.ts';
import { folded, wordsOf } from '../text-search.ts';
import {
	countParticipations,
	deleteParticipations,
	lockPeople,
	type DeletionPlan
} from './deletion.ts';
import { listTaken } from './learner.ts';
import { certifiabilityOf, PAGE_SIZE, type CertifiabilityState } from './list.ts';

export const PARTICIPANT_ORDERS = ['name', 'nameBackwards', 'last', 'participations'] as const;
export type ParticipantOrder = (typeof PARTICIPANT_ORDERS)[number];

export interface ParticipantSearch {
	/** Words of his names; case and accents apart. */
	text: string;
	certifiability: CertifiabilityState | null;
	order: ParticipantOrder;
	/** From 1; one that is too high is the last. */
	page: number;
}

export interface ListedParticipant {
	/** Of his account. */
	id: string;
	firstName: string;
	lastName: string;
	participationCount: number;
	last: { campaign: string; kind: CampaignKind; state: ParticipationState; at: number };
	/** By the last profile that he sent to this organization: the rest of what he does is not its to see. */
	certifiability: CertifiabilityState;
	/** When he sent it. */
	certifiabilitySince: number | null;
}

export interface ParticipantPage {
	participants: ListedParticipant[];
	foundCount: number;
	page: number;
	lastPage: number;
}

/** What is there of an organization, and of whoever still has his account. */
const isThere = (organizationId: number) =>
	and(
		eq(campaigns.organizationId, organizationId),
		isNull(campaigns.deletedAt),
		isNull(participations.deletedAt),
		isNull(users.anonymizedAt)
	);

/** One row for each person, with his last participation and the last profile that he sent. */
function peopleOf(organizationId: number) {
	const p = participations;
	const ofPerson = sql`partition by ${p.userId}`;
	const lately = sql`(${ofPerson} order by ${p.startedAt} desc, ${p.id} desc)`;
	const sentLately = sql`(${ofPerson} order by (${p.isCertifiable} is null), ${p.sentAt} desc, ${p.id} desc)`;
	const ranked = db
		.select({
			userId: p.userId,
			firstName: users.firstName,
			lastName: users.lastName,
			campaign: campaigns.name,
			kind: campaigns.kind,
			state: p.state,
			startedAt: sql<number>`${p.startedAt}`.mapWith(p.startedAt).as('started_at'),
			count: sql<number>`(count(*) over (${ofPerson}))::int`.as('count'),
			isCertifiable: sql<boolean | null>`first_value(${p.isCertifiable}) over ${sentLately}`.as(
				'is_certifiable_last'
			),
			since: sql<number | null>`first_value(
				case when ${p.isCertifiable} is not null then ${p.sentAt} end) over ${sentLately}`
				.mapWith(p.sentAt)
				.as('since'),
			place: sql<number>`row_number() over ${lately}`.as('place')
		})
		.from(p)
		.innerJoin(campaigns, eq(campaigns.id, p.campaignId))
		.innerJoin(users, eq(users.id, p.userId))
		.where(isThere(organizationId))
		.as('ranked');
	return ranked;
}

export async function listParticipants(
	organizationId: number,
	{ text, certifiability, order, page }: ParticipantSearch
): Promise<ParticipantPage> {
	const people = peopleOf(organizationId);
	const written = folded(sql`${people.lastName} || ' ' || ${people.firstName}`);
	const states: Record<CertifiabilityState, SQL> = {
		certifiable: sql`${people.isCertifiable}`,
		notCertifiable: sql`not ${people.isCertifiable}`,
		unknown: sql`${people.isCertifiable} is null`
	};
	const byName = [asc(people.lastName), asc(people.firstName), asc(people.userId)];
	const orders: Record<ParticipantOrder, SQL[]> = {
		name: byName,
		nameBackwards: [desc(people.lastName), desc(people.firstName), desc(people.userId)],
		last: [sql`${people.startedAt} desc`, ...byName],
		participations: [sql`${people.count} desc`, ...byName]
	};
	const condition = and(
		eq(people.place, 1),
		certifiability === null ? undefined : states[certifiability],
		...wordsOf(text).map((word) => sql`strpos(${written}, ${word}) > 0`)
	);
	const [found] = await db.select({ count: count() }).from(people).where(condition);
	const lastPage = Math.max(1, Math.ceil(found!.count / PAGE_SIZE));
	const shown = Math.min(page, lastPage);
	const rows = await db
		.select()
		.from(people)
		.where(condition)
		.orderBy(...orders[order])
		.limit(PAGE_SIZE)
		.offset((shown - 1) * PAGE_SIZE);
	return {
		participants: rows.map((row) => ({
			id: row.userId,
			firstName: row.firstName,
			lastName: row.lastName,
			participationCount: row.count,
			last: { campaign: row.campaign, kind: row.kind, state: row.state, at: row.startedAt },
			certifiability: certifiabilityOf(row.isCertifiable),
			certifiabilitySince: row.since
		})),
		foundCount: found!.count,
		page: shown,
		lastPage
	};
}

/** One of them with what he took part in, the latest first; null for whom the organization does not know. */
export async function findParticipantOf(organizationId: number, userId: string) {
	const people = peopleOf(organizationId);
	const [person] = await db
		.select()
		.from(people)
		.where(and(eq(people.userId, userId), eq(people.place, 1)));
	if (!person) return null;
	const taken = await listTaken(and(isThere(organizationId), eq(participations.userId, userId)));
	return {
		id: userId,
		firstName: person.firstName,
		lastName: person.lastName,
		certifiability: certifiabilityOf(person.isCertifiable),
		certifiabilitySince: person.since,
		participations: taken
	};
}

/** Whom the organization does not know is left out. */
export async function planParticipantDeletion(
	organizationId: number,
	userIds: readonly string[]
): Promise<DeletionPlan> {
	const whose = isAmong(participations.userId, userIds);
	const people = await db
		.selectDistinct({ id: users.id, firstName: users.firstName, lastName: users.lastName })
		.from(participations)
		.innerJoin(campaigns, eq(campaigns.id, participations.campaignId))
		.innerJoin(users, eq(users.id, participations.userId))
		.where(and(isThere(organizationId), whose))
		.orderBy(asc(users.lastName), asc(users.firstName), asc(users.id));
	return {
		people: people.map((one) => ({ ...one, division: null })),
		...(await countParticipations(organizationId, whose))
	};
}

/** Their participations go with what they sent. Asked twice, it is done once. */
export async function deleteParticipants(
	organizationId: number,
	userIds: readonly string[],
	by: string
): Promise<{ count: number } | { because: Refusal }> {
	if (userIds.length === 0) return { because: 'learners-not-chosen' };
	const accounts = userIds.toSorted();
	return db.transaction(async (tx) => {
		await lockPeople(tx, organizationId, accounts);
		const known = await tx
			.selectDistinct({ userId: participations.userId })
			.from(participations)
			.innerJoin(campaigns, eq(campaigns.id, participations.campaignId))
			.innerJoin(users, eq(users.id, participations.userId))
			.where(and(isThere(organizationId), isAmong(participations.userId, accounts)));
		const whose = isAmong(participations.userId, accounts);
		await deleteParticipations(tx, organizationId, whose, by, Date.now());
		return { count: known.length };
	});
}
