/** Centers and organizations, as the staff looks for them. */
import { and, sql, type SQL } from 'drizzle-orm';
import type { OrganizationType, StructureKind } from '#engine/vocabulary';
import { db } from '../connection.server.ts';
import { campaigns } from '../schema/campaigns.ts';
import { sessions } from '../schema/sessions.ts';
import { folded, findWords } from '../text-search.ts';
import { STRUCTURES, TEAM_TABLES } from './structure.ts';

export interface StructureSearch {
	/** A number, or words of the name or the external id; case and accents apart. */
	text: string;
	type: OrganizationType | null;
	/** From 1; one that is too high is the last. */
	page: number;
}

export interface ListedStructure {
	id: number;
	type: OrganizationType;
	name: string;
	externalId: string | null;
	isArchived: boolean;
	memberCount: number;
	/** Sessions of a center, campaigns of an organization. */
	workCount: number;
}

export interface StructurePage {
	structures: ListedStructure[];
	foundCount: number;
	page: number;
	lastPage: number;
}

const PAGE_SIZE = 25;
const WORKS = {
	center: sql`${sessions} work where work.center_id`,
	organization: sql`${campaigns} work where work.organization_id`
};
const COLUMNS = { center: sql`center_id`, organization: sql`organization_id` };

/** A page of those that a search finds, by their names; archived ones come last. */
export async function listStructures(
	kind: StructureKind,
	{ text, type, page }: StructureSearch
): Promise<StructurePage> {
	const conditions: SQL[] = type ? [sql`type::text = ${type}`] : [];
	const written = sql`(name || ' ' || coalesce(external_id, ''))`;
	conditions.push(...findWords(text, sql`id`, written));
	const order = sql`order by "isArchived", ${folded(sql`name`)}, id`;
	const rows = await db.execute<
		ListedStructure & { foundCount: number } & Record<string, unknown>
	>(sql`
		with found as (
			select id, type, name, external_id as "externalId", archived_at is not null as "isArchived"
			from ${STRUCTURES[kind]} where ${and(sql`true`, ...conditions)}
		), counted as (
			select count(*)::int as "foundCount" from found
		), paged as (
			select * from found ${order} limit ${PAGE_SIZE} offset (
				select least(${page - 1}::int, greatest("foundCount" - 1, 0) / ${PAGE_SIZE}) * ${PAGE_SIZE}
				from counted
			)
		)
		select counted.*, paged.*,
			(select count(*)::int from ${TEAM_TABLES[kind].memberships} membership
				where membership.${COLUMNS[kind]} = paged.id and disabled_at is null) as "memberCount",
			(select count(*)::int from ${WORKS[kind]} = paged.id and work.deleted_at is null) as "workCount"
		from counted left join paged on true ${order}`);
	const { foundCount } = rows[0]!;
	const lastPage = Math.max(1, Math.ceil(foundCount / PAGE_SIZE));
	return {
		structures: rows
			.filter(({ id }) => id !== null)
			.map(({ foundCount: _, ...structure }) => structure),
		foundCount,
		page: Math.min(page, lastPage),
		lastPage
	};
}
